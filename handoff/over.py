"""Whether a customer says that it has settled itself: "it works now, thanks", "problem solved"."""

from handoff.asking import is_verb_first
from handoff.courtesies import COURTESIES, THANKS, THANKS_FOR_HELP
from handoff.whole import phrases, says

_OVER = """
    it works, solved, sorted, resolved, fixed, problem solved, problem is solved, problem is fixed,
    problem fixed, problem sorted, problem is gone, issue solved, issue is solved, issue resolved,
    issue is resolved, issue fixed, issue is fixed, issue sorted, is solved, is sorted, is sorted out,
    is fixed, is resolved, it's solved, it's fixed, it's sorted, it's resolved, it's working, its working,
    its fixed, its solved, it is working, it worked, that worked, that did it, that did the trick,
    that fixed it, that solved it, got it working, got it to work, got it sorted, i got it sorted,
    i solved it, i've solved it, i fixed it, i've fixed it, i sorted it, i've sorted it, i managed,
    i managed it, figured it out, i figured it out, i've figured it out, found it, i found it, i've found it,
    i found the answer, found the answer, found the solution, hab es gefunden, hab es schon gefunden,
    ich hab es schon gefunden, ich habe es schon gefunden, j'ai déjà trouvé, je l'ai déjà trouvé,
    it just arrived, it's here now,
    everything works, all works, all sorted, all solved, all fixed, sorted it, solved it, fixed it, it's done,
    sorted itself out, it sorted itself out, no longer a problem, not a problem anymore, has been solved,
    has been fixed, has been resolved, was solved, was fixed, was resolved, got fixed, just came, is here now,
    all good now, all is good now, it's ok now, it's fine now, it's all good now, you can close this,
    you can close it,

    jetzt da, ist jetzt da, gelöst, problem gelöst, das problem ist gelöst, problem ist gelöst,
    problem behoben, das problem ist behoben, problem hat sich gelöst, das problem hat sich gelöst,
    hat sich gelöst, hat sich erledigt, es hat sich erledigt, das hat sich erledigt,
    problem hat sich erledigt, erledigt, ist erledigt, hat sich geklärt, es hat sich geklärt,
    das hat sich geklärt, geklärt, ist geklärt, ist gelöst, geht wieder, es geht wieder, es geht jetzt,
    jetzt geht es, jetzt geht's, jetzt gehts, jetzt funktioniert es, jetzt klappt es, jetzt klappt's,
    es funktioniert, funktioniert wieder, es funktioniert wieder, hat geklappt, es hat geklappt,
    hat funktioniert, es hat funktioniert, das hat funktioniert, läuft wieder, es läuft wieder, alles läuft,
    alles funktioniert, alles gelöst, alles geklärt, alles erledigt, ich hab's, ich habs, ich hab es,
    hab's gefunden, habs gefunden, ich habe es gefunden, gefunden, ich habe es geschafft, geschafft,
    hab's geschafft, selbst gelöst, ich habe es gelöst, jetzt ist es da, hat sich von selbst erledigt,
    passt jetzt,

    c'est réglé, réglé, c'est résolu, résolu, problème résolu, le problème est résolu, problème réglé,
    le problème est réglé, ça marche maintenant, ça remarche, ça fonctionne maintenant, maintenant ça marche,
    maintenant ça fonctionne, ça marche de nouveau, ça fonctionne de nouveau, c'est bon maintenant,
    c'est bon c'est réglé, ça a marché, ça a fonctionné, j'ai trouvé, j'ai réussi, j'ai résolu le problème,
    tout fonctionne, tout marche, tout est réglé, je l'ai trouvé, plus de problème,

    resuelto, ya está resuelto, está resuelto, problema resuelto, el problema está resuelto, ya se resolvió,
    se resolvió, ya lo resolví, lo resolví, ya lo solucioné, lo solucioné, solucionado, ya está solucionado,
    problema solucionado, arreglado, ya está arreglado, se arregló, ya se arregló, ya funciona,
    ahora funciona, funciona ahora, ya me funciona, ahora sí funciona, ya funcionó, funcionó, todo funciona,
    todo resuelto, todo solucionado, ya lo encontré, lo encontré, ya llegó, ya me llegó, ya está todo bien,
    ya no hay problema,

    risolto, ho risolto, problema risolto, il problema è risolto, già risolto, si è risolto,
    il problema si è risolto, l'ho risolto, ora funziona, adesso funziona, funziona ora, funziona adesso,
    ha funzionato, tutto risolto, tutto funziona, tutto a posto, ora è tutto a posto, sistemato, ho sistemato,
    l'ho trovato, trovato, ho trovato, ce l'ho fatta,

    resolvido, já está resolvido, está resolvido, problema resolvido, o problema foi resolvido, já resolvi,
    resolvi, consegui resolver, já se resolveu, se resolveu, resolveu, foi resolvido, já funciona,
    agora funciona, funcionou, já está funcionando, está funcionando, está a funcionar, já está a funcionar,
    agora está funcionando, deu certo, agora deu certo, consegui, já consegui, tudo resolvido,
    tudo certo agora, já encontrei, encontrei, já chegou,

    opgelost, het is opgelost, is opgelost, probleem opgelost, het probleem is opgelost, al opgelost,
    het werkt, het werkt nu, nu werkt het, werkt nu, werkt weer, het werkt weer, het doet het weer,
    hij doet het weer, het doet het, het is gelukt, gelukt, het lukt nu, nu lukt het, zelf opgelost,
    ik heb het opgelost, ik heb het gevonden, gevonden, ik heb het al, alles werkt, alles opgelost,
    het is al geregeld, geregeld, is geregeld,

    rozwiązane, problem rozwiązany, problem został rozwiązany, sprawa rozwiązana, sprawa załatwiona,
    już rozwiązane, załatwione, już załatwione, już działa, teraz działa, znowu działa, wszystko działa,
    zadziałało, udało się, już się udało, udało mi się, naprawione, już naprawione, znalazłem, znalazłam,
    już znalazłem, już znalazłam, już wiem, już dotarło, problem zniknął,

    решено, всё решено, вопрос решён, вопрос решен, проблема решена, проблему решили, проблема решилась,
    вопрос решился, решилось, уже решил, уже решила, сам решил, сама решила, заработало, всё заработало,
    уже заработало, уже работает, теперь работает, снова работает, всё работает, теперь всё работает,
    получилось, всё получилось, разобрался, разобралась, уже разобрался, уже разобралась, нашёл, нашла,
    уже нашёл, уже нашла, исправлено, починилось, уже пришло,

    вирішено, все вирішено, питання вирішено, проблему вирішено, проблема вирішена, вже вирішено, вже вирішив,
    вже вирішила, вирішилося, запрацювало, все запрацювало, вже працює, тепер працює, знову працює,
    все працює, вийшло, все вийшло, вдалося, розібрався, розібралася, вже розібрався, вже розібралася,
    знайшов, знайшла, вже знайшов, вже знайшла, вже прийшло,

    çözüldü, sorun çözüldü, sorunum çözüldü, problem çözüldü, çözdüm, hallettim, halloldu, hallettik,
    sorun kalmadı, şimdi çalışıyor, artık çalışıyor, tekrar çalışıyor, çalıştı, düzeldi, sorun düzeldi,
    şimdi oldu, buldum, her şey yolunda,

    تم الحل, تم حل المشكلة, حلت المشكلة, انحلت المشكلة, المشكلة انحلت, المشكلة حلت, انحلت, حليتها,
    حللت المشكلة, يعمل الآن, الآن يعمل, تعمل الآن, اشتغل, اشتغلت, يشتغل الحين, شغال الآن, صار يشتغل,
    كل شيء يعمل, وجدته, وجدتها, لقيته, لقيتها,

    解决了, 解決了, 已解决, 已解決, 已经解决了, 已經解決了, 问题解决了, 問題解決了, 问题已解决,
    问题已经解决了, 我自己解决了, 搞定了, 现在好了, 現在好了, 已经好了, 现在可以了, 現在可以了, 能用了,
    现在能用了, 現在能用了, 可以用了, 修好了, 恢复了, 恢复正常了, 找到了, 我找到了, 已经收到了,

    解決しました, 解決した, 解決です, 自己解決しました, 自己解決した, 問題は解決しました, 問題が解決しました,
    問題解決しました, 直りました, 直った, 治りました, 動きました, 動いた, 動くようになりました,
    動くようになった, 使えました, 使えるようになりました, 使えるようになった, できました, できた,
    うまくいきました, うまくいった, 見つかりました, 見つけました,

    해결됐어요, 해결했어요, 해결됐습니다, 해결되었습니다, 해결됨, 해결, 문제 해결됐어요, 문제 해결됐습니다,
    문제가 해결됐어요, 문제가 해결되었습니다, 이제 돼요, 이제 됩니다, 이제 되네요, 지금은 돼요, 다시 돼요,
    작동해요, 이제 작동해요, 잘 돼요, 이제 잘 돼요, 고쳤어요, 찾았어요,

    हल हो गया, हल हो गई, समस्या हल हो गई, समस्या हल हो गया, प्रॉब्लम सॉल्व हो गई, ठीक हो गया, ठीक हो गई,
    अब ठीक है, काम कर रहा है, काम कर रही है, अब काम कर रहा है, अब काम कर रही है, चल गया, अब चल रहा है,
    अब चल रही है, अब हो गया, solve ho gaya, solve ho gayi, problem solve ho gayi, problem solve ho gaya,
    thik ho gaya, theek ho gaya, ab thik hai, ab theek hai, kaam kar raha hai, ab kaam kar raha hai,
    chal gaya, ab chal raha hai
"""
# They have what they wanted to know.
_HELPED = """
    that helped, that helps, it helped, it helps, this helped, this helps, helped, that answers it,
    that answered it, that answers my question, that answered my question, it answers my question,
    this answers my question, answers my question, answered my question, question answered,
    my question is answered, my question was answered, that's what i needed, that is what i needed,
    that's what i was looking for, that's exactly what i needed, exactly what i needed,
    exactly what i was looking for, that's what i wanted to know, that clears it up, that cleared it up,
    that explains it, das hat geholfen, hat geholfen, das hilft, das hilft mir, hat mir geholfen,
    das hat mir geholfen, das beantwortet meine frage, beantwortet meine frage,
    damit ist meine frage beantwortet, frage beantwortet, meine frage ist beantwortet, das wollte ich wissen,
    genau das wollte ich wissen, das habe ich gesucht, genau das habe ich gesucht, das habe ich gebraucht,
    genau das habe ich gebraucht, ça m'a aidé, cela m'a aidé, ça aide, ça m'aide, ça a aidé,
    ça répond à ma question, cela répond à ma question, vous avez répondu à ma question,
    c'est ce que je cherchais, c'est ce que je voulais savoir, c'est ce qu'il me fallait, eso ayudó,
    eso me ayudó, me ayudó, me sirvió, eso ayuda, eso me ayuda, responde a mi pregunta,
    eso responde a mi pregunta, eso responde mi pregunta, es lo que buscaba, es lo que necesitaba,
    era lo que necesitaba, era lo que buscaba, eso quería saber, es lo que quería saber, mi ha aiutato,
    questo mi ha aiutato, mi aiuta, questo mi aiuta, mi è stato utile, mi è servito,
    risponde alla mia domanda, questo risponde alla mia domanda, è quello che cercavo,
    è quello che volevo sapere, ajudou, isso ajudou, me ajudou, isso me ajudou, isso ajuda, isso me ajuda,
    responde à minha pergunta, isso responde à minha pergunta, era isso que eu queria saber,
    era o que eu precisava, dat heeft geholpen, heeft geholpen, dat helpt, dat helpt mij, dat helpt me,
    dat heeft me geholpen, dat beantwoordt mijn vraag, mijn vraag is beantwoord, dat wilde ik weten,
    dat zocht ik, pomogło, to pomogło, to mi pomogło, to pomaga, to odpowiada na moje pytanie, tego szukałem,
    tego szukałam, tego potrzebowałem, tego potrzebowałam, помогло, это помогло, мне помогло, это мне помогло,
    это помогает, это отвечает на мой вопрос, это ответ на мой вопрос, то что нужно, это то что нужно,
    это то что я искал, это то что я искала, допомогло, це допомогло, мені допомогло, це мені допомогло,
    це відповідає на моє питання, те що треба, це те що потрібно, yardımcı oldu, bu yardımcı oldu,
    işime yaradı, işe yaradı, bu işime yaradı, sorumu yanıtladı, aradığım buydu, ساعدني, هذا ساعدني,
    ساعدني هذا, هذا يساعد, أفادني, هذا يجيب على سؤالي, هذا ما أردت, هذا ما أحتاجه, 有帮助, 很有帮助, 有用,
    这有帮助, 帮到我了, 回答了我的问题, 这回答了我的问题, 就是这个, 正是我要的, 役に立ちました, 助かりました,
    参考になりました, それが知りたかったです, 知りたかったことです, 도움이 됐어요, 도움이 되었습니다,
    도움됐어요, 도움이 되네요, 알고 싶던 거예요, मदद मिली, इससे मदद मिली, मुझे यही चाहिए था, यही जानना था,
    madad mili, isse madad mili, yahi chahiye tha
"""
# They say no more than that they have understood, or that it is this.
_UNDERSTOOD = """
    got it, i got it, i see, understood, i understand, makes sense, that makes sense, good to know,
    that's all i needed, all i needed, that is all i needed, that was it, that's the one, it does,
    good enough, that'll do, that will do, that is enough, that's enough, enough, exactly that, verstanden,
    hab ich verstanden, verstehe, ach so, achso, das ist es, das war es, genau das, genau das ist es,
    das reicht, das reicht mir, reicht mir, das genügt, das genügt mir, mehr wollte ich nicht wissen, compris,
    j'ai compris, je vois, je comprends, c'est ça, c'est exactement ça, exactement ça, c'est bien ça,
    ça me suffit, ça suffit, cela me suffit, entendido, ya entendí, entiendo, ya veo, eso es, es eso,
    justo eso, es justo lo que buscaba, justo lo que buscaba, con eso basta, con eso me basta, me basta,
    es suficiente, capito, ho capito, è questo, è proprio questo, proprio questo, mi basta, è sufficiente,
    entendi, percebi, compreendi, é isso, era isso, é isso mesmo, isso mesmo, é suficiente, isso basta,
    begrepen, ik snap het, duidelijk, dat is het, dat is precies wat ik zocht, precies dat, dat is genoeg,
    dat is voldoende, genoeg, rozumiem, zrozumiałem, zrozumiałam, jasne, to to, o to chodziło,
    właśnie o to chodziło, dokładnie o to chodziło, wystarczy, to wystarczy, to mi wystarczy, понятно,
    всё понятно, понял, поняла, ясно, это оно, именно это, этого достаточно, достаточно, мне хватит,
    зрозуміло, все зрозуміло, зрозумів, зрозуміла, ясно, саме це, цього достатньо, достатньо, anladım,
    tamam anladım, işte bu, tam olarak bu, bu yeterli, yeterli, فهمت, مفهوم, واضح, هذا هو, يكفي, هذا يكفي,
    明白了, 明白, 懂了, 知道了, 了解了, 就是这, 就是它, 够了, 足够了, わかりました, 分かりました,
    理解しました, なるほど, それです, これです, 十分です, 알겠어요, 알겠습니다, 이해했어요, 이해했습니다,
    그거예요, 바로 그거예요, 충분해요, समझ गया, समझ गई, समझ आ गया, यही है, काफी है, samajh gaya, samajh gayi
"""
# What may say so or not: "works" answers other things, too, and what has arrived may be broken.
_MAYBE = """
    works, working, is working, arrived, came, it came, it arrived, it has arrived, has arrived, geht,
    es geht, funktioniert, klappt, es klappt, läuft, es läuft, ist da, es ist da, ist angekommen,
    es ist angekommen, angekommen, ça fonctionne, c'est arrivé, je l'ai reçu, funciona, llegó, funziona,
    è arrivato, è arrivata, chegou, werkt, het lukt, het is binnen, is binnen, działa, dotarło, doszło,
    работает, решил, решила, пришло, дошло, працює, вирішив, вирішила, прийшло, çalışıyor, oldu, tamam oldu,
    geldi, شغال, وصل, وصلت, وصلني, 好了, 可以了, 收到了, 届きました, 届いた, 됐다, 도착했어요, हो गया,
    मिल गया, मिल गई, ho gaya, mil gaya
"""
# Said of a proposal, so that even thanks make it no more than a yes to that.
_PROPOSED = """
    that works, that would work, that'd work, that'll work, that will work, this works, das geht, das klappt,
    das läuft, das funktioniert, das würde gehen, cela fonctionne, eso funciona, questo funziona,
    isso funciona, dat werkt, dat lukt, dat gaat, to działa, это работает, це працює
"""
# With one of these beside it, "works" says that it had not before.
_NOW = """
    now, again, already, finally, at last, jetzt, wieder, schon, endlich, nun, inzwischen, mittlerweile,
    maintenant, déjà, enfin, de nouveau, à nouveau, ya, ahora, por fin, al fin, otra vez, ora, adesso, già,
    finalmente, di nuovo, agora, de novo, outra vez, nu, weer, eindelijk, inmiddels, już, teraz, w końcu,
    znowu, znów, уже, теперь, наконец, снова, опять, вже, тепер, нарешті, знову, şimdi, artık, sonunda, yine,
    tekrar, الآن, الحين, خلاص, أخيرا, 现在, 現在, 已经, 已經, 终于, もう, 今, やっと, 이제, 지금, 드디어, अब,
    आखिरकार, ab
"""
# What may stand around it. "Not" is not among them.
_AROUND = """
    today, yesterday, this morning, just now, in the end, after all, heute, gestern, heute morgen,
    aujourd'hui, hier, hoy, ayer, oggi, ieri, hoje, ontem, vandaag, gisteren, dziś, dzisiaj, wczoraj,
    сегодня, вчера, сьогодні, вчора, bugün, dün, اليوم, أمس, 今天, 昨天, 今日, 昨日, 오늘, 어제, आज, कल, aaj,
    kal, order, parcel, package, delivery, machine, app, website, login, account, payment, card, internet,
    paket, bestellung, lieferung, colis, commande, pedido, paquete, pacco, ordine, encomenda, pakket,
    bestelling, paczka, посылка, заказ, посилка, замовлення, sipariş, it, its, it's, that, this, the, my,
    everything, all, all of it, problem, issue, is, i, i've, just, now, again, already, finally, actually,
    in the meantime, meanwhile, by itself, by myself, myself, on my own, fully, perfectly, fine, good, great,
    perfect, hooray, yay, update, ok, okay, yes, yeah, and, no worries, never mind, nevermind, nvm,
    forget it, no need, no need anymore, you can close this, you can close it, please close, all good, es,
    das, mein, das problem, alles, jetzt, schon, wieder, inzwischen, mittlerweile, nun, doch, selbst,
    von selbst, gerade, endlich, super, prima, toll, ja, und, egal, schon gut, le, tout, maintenant, déjà,
    enfin, finalement, oui, et, c'est bon, du coup, el, todo, ya, ahora, por fin, al final, sí, y, genial,
    vale, perfecto, il, tutto, ora, adesso, già, finalmente, alla fine, sì, e, perfetto, da solo, da sola, o,
    tudo, já, agora, afinal, sim, ótimo, sozinho, sozinha, het, al, nu, inmiddels, intussen, eindelijk, zelf,
    en, fijn, top, już, wszystko, teraz, w końcu, tak, sam, sama, уже, всё, теперь, наконец, да, сам, сама,
    и, ура, вже, все, тепер, нарешті, так, і, şimdi, artık, sonunda, kendi kendine, evet, tamam, الآن, الحين,
    خلاص, نعم, تمام, الحمد لله, 已经, 现在, 不用了, もう, 今, はい, 大丈夫です, 이제, 지금, 네, 괜찮아요, अब,
    हाँ, जी, ab, haan, 👍, 🎉, ❤️
"""
_ALSO = """
    very much, a lot, me, indeed, sehr, viel, mir, beaucoup, mucho, molto, muito, veel, bardzo, очень, дуже,
    çok, mi, la, mon, ma, mio, mia, il mio, la mia, meu, minha, o meu, a minha, mijn, de, die, der
"""
_KNOWN, _WEAK, _OFFERED = phrases(_OVER, _HELPED), phrases(_MAYBE), phrases(_PROPOSED)
_SEEN = phrases(_UNDERSTOOD)
_TURNED, _GRATEFUL = phrases(_NOW), phrases(THANKS, "🙏")  # who gives thanks is done
_MAY_STAND = phrases(_AROUND, _ALSO, THANKS_FOR_HELP) | COURTESIES | _TURNED | _GRATEFUL


def is_over(text: str) -> bool:
    """Whether all that a message says is that nobody needs to do anything any more.

    "Works" and "arrived" say so only with "now" or thanks beside them.
    """
    if is_verb_first(text):
        return False
    if says(text, _KNOWN, _MAY_STAND | _WEAK | _OFFERED):
        return True
    marks = _TURNED if says(text, _OFFERED, _MAY_STAND | _WEAK) else _TURNED | _GRATEFUL
    return _may_say_so(text) and says(text, marks, _MAY_STAND | _WEAK | _OFFERED)


def may_be_over(text: str) -> bool:
    """The same, or a word that may mean it where nothing else is being asked: "works", "got it"."""
    known = _KNOWN | _WEAK | _OFFERED | _SEEN
    return not is_verb_first(text) and says(text, known, _MAY_STAND)


def _may_say_so(text: str) -> bool:
    return says(text, _WEAK | _OFFERED, _MAY_STAND)
