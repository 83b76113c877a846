"""Whether a customer says that it has settled itself: "it works now, thanks", "problem solved"."""

from handoff.whole import phrases, says

_SETTLED = """
    solved, sorted, resolved, fixed, problem solved, problem is solved, problem is fixed, problem fixed,
    problem sorted, problem is gone, issue solved, issue is solved, issue resolved, issue is resolved,
    issue fixed, issue is fixed, issue sorted, is solved, is sorted, is sorted out, is fixed, is resolved,
    it's solved, it's fixed, it's sorted, it's resolved, it's working, its working, its fixed, its solved,
    it is working, is working, works, working, it worked, that worked, that did it, that did the trick,
    that fixed it, that solved it, got it working, got it to work, got it sorted, i got it sorted,
    i solved it, i've solved it, i fixed it, i've fixed it, i sorted it, i've sorted it, i managed,
    i managed it, figured it out, i figured it out, i've figured it out, found it, i found it, i've found it,
    i found the answer, found the answer, found the solution, it has arrived, it arrived, it just arrived,
    it's here now, it came, everything works, all works, all sorted, all solved, all fixed, sorted it,
    solved it, fixed it, it's done, sorted itself out, it sorted itself out, no longer a problem,
    not a problem anymore, has been solved,
    has been fixed, has been resolved, was solved, was fixed, was resolved, got fixed, has arrived, arrived,
    came, just came, is here now, all good now, all is good now, it's ok now, it's fine now,
    it's all good now, you can close this, you can close it,

    gelöst, problem gelöst, das problem ist gelöst, problem ist gelöst, problem behoben,
    das problem ist behoben, problem hat sich gelöst, das problem hat sich gelöst, hat sich gelöst,
    hat sich erledigt, es hat sich erledigt, das hat sich erledigt, problem hat sich erledigt, erledigt,
    ist erledigt, hat sich geklärt, es hat sich geklärt, das hat sich geklärt, geklärt, ist geklärt,
    ist gelöst, geht, es geht, geht wieder, es geht wieder, es geht jetzt, jetzt geht es, jetzt geht's,
    jetzt gehts, jetzt funktioniert es, jetzt klappt es, jetzt klappt's, funktioniert, es funktioniert,
    funktioniert wieder, es funktioniert wieder, klappt, es klappt, hat geklappt, es hat geklappt,
    hat funktioniert, es hat funktioniert, das hat funktioniert, läuft, es läuft, läuft wieder,
    es läuft wieder, alles läuft, alles funktioniert, alles gelöst, alles geklärt, alles erledigt,
    ich hab's, ich habs, ich hab es, hab's gefunden, habs gefunden, ich habe es gefunden, gefunden,
    ich habe es geschafft, geschafft, hab's geschafft, selbst gelöst, ich habe es gelöst, ist angekommen,
    es ist angekommen, ist da, es ist da, jetzt ist es da, hat sich von selbst erledigt, passt jetzt,

    c'est réglé, réglé, c'est résolu, résolu, problème résolu, le problème est résolu, problème réglé,
    le problème est réglé, ça marche maintenant, ça remarche, ça fonctionne, ça fonctionne maintenant,
    maintenant ça marche, maintenant ça fonctionne, ça marche de nouveau, ça fonctionne de nouveau,
    c'est bon maintenant, c'est bon c'est réglé, ça a marché, ça a fonctionné, j'ai trouvé, j'ai réussi,
    j'ai résolu le problème, tout fonctionne, tout marche, tout est réglé, c'est arrivé, je l'ai reçu,
    je l'ai trouvé, plus de problème,

    resuelto, ya está resuelto, está resuelto, problema resuelto, el problema está resuelto,
    ya se resolvió, se resolvió, ya lo resolví, lo resolví, ya lo solucioné, lo solucioné, solucionado,
    ya está solucionado, problema solucionado, arreglado, ya está arreglado, se arregló, ya se arregló,
    ya funciona, ahora funciona, funciona, funciona ahora, ya me funciona, ahora sí funciona, ya funcionó,
    funcionó, todo funciona, todo resuelto, todo solucionado, ya lo encontré, lo encontré, ya llegó,
    ya me llegó, ya está todo bien, ya no hay problema,

    risolto, ho risolto, problema risolto, il problema è risolto, già risolto, si è risolto,
    il problema si è risolto, l'ho risolto, ora funziona, adesso funziona, funziona, funziona ora,
    funziona adesso, ha funzionato, tutto risolto, tutto funziona, tutto a posto, ora è tutto a posto,
    sistemato, ho sistemato, l'ho trovato, trovato, ho trovato, ce l'ho fatta, è arrivato, è arrivata,

    resolvido, já está resolvido, está resolvido, problema resolvido, o problema foi resolvido,
    já resolvi, resolvi, consegui resolver, já se resolveu, se resolveu, resolveu, foi resolvido,
    já funciona, agora funciona, funciona, funcionou, já está funcionando, está funcionando, está a funcionar,
    já está a funcionar, agora está funcionando, deu certo, agora deu certo, consegui, já consegui,
    tudo resolvido, tudo certo agora, já encontrei, encontrei, já chegou, chegou,

    opgelost, het is opgelost, is opgelost, probleem opgelost, het probleem is opgelost, al opgelost,
    het werkt, het werkt nu, nu werkt het, werkt, werkt nu, werkt weer, het werkt weer, het doet het weer,
    hij doet het weer, het doet het, het is gelukt, gelukt, het lukt, het lukt nu, nu lukt het,
    zelf opgelost, ik heb het opgelost, ik heb het gevonden, gevonden, ik heb het al, het is binnen,
    alles werkt, alles opgelost, het is al geregeld, geregeld, is geregeld,

    rozwiązane, problem rozwiązany, problem został rozwiązany, sprawa rozwiązana, sprawa załatwiona,
    już rozwiązane, załatwione, już załatwione, działa, już działa, teraz działa, znowu działa,
    wszystko działa, zadziałało, udało się, już się udało, udało mi się, naprawione, już naprawione,
    znalazłem, znalazłam, już znalazłem, już znalazłam, już wiem, dotarło, już dotarło, doszło,
    problem zniknął,

    решено, всё решено, вопрос решён, вопрос решен, проблема решена, проблему решили, проблема решилась,
    вопрос решился, решилось, уже решил, уже решила, решил, решила, сам решил, сама решила, заработало,
    всё заработало, уже заработало, работает, уже работает, теперь работает, снова работает, всё работает,
    теперь всё работает, получилось, всё получилось, разобрался, разобралась, уже разобрался,
    уже разобралась, нашёл, нашла, уже нашёл, уже нашла, исправлено, починилось, пришло, уже пришло, дошло,

    вирішено, все вирішено, питання вирішено, проблему вирішено, проблема вирішена, вже вирішено,
    вже вирішив, вже вирішила, вирішив, вирішила, вирішилося, запрацювало, все запрацювало, працює,
    вже працює, тепер працює, знову працює, все працює, вийшло, все вийшло, вдалося, розібрався,
    розібралася, вже розібрався, вже розібралася, знайшов, знайшла, вже знайшов, вже знайшла, прийшло,
    вже прийшло,

    çözüldü, sorun çözüldü, sorunum çözüldü, problem çözüldü, çözdüm, hallettim, halloldu, hallettik,
    sorun kalmadı, çalışıyor, şimdi çalışıyor, artık çalışıyor, tekrar çalışıyor, çalıştı, düzeldi,
    sorun düzeldi, oldu, şimdi oldu, tamam oldu, buldum, geldi, her şey yolunda,

    تم الحل, تم حل المشكلة, حلت المشكلة, انحلت المشكلة, المشكلة انحلت, المشكلة حلت, انحلت, حليتها,
    حللت المشكلة, يعمل الآن, الآن يعمل, تعمل الآن, اشتغل, اشتغلت, يشتغل الحين, شغال, شغال الآن, صار يشتغل,
    كل شيء يعمل, وجدته, وجدتها, لقيته, لقيتها, وصل, وصلت, وصلني,

    解决了, 解決了, 已解决, 已解決, 已经解决了, 已經解決了, 问题解决了, 問題解決了, 问题已解决,
    问题已经解决了, 我自己解决了, 搞定了, 好了, 现在好了, 現在好了, 已经好了, 可以了, 现在可以了,
    現在可以了, 能用了, 现在能用了, 現在能用了, 可以用了, 修好了, 恢复了, 恢复正常了, 找到了, 我找到了,
    收到了, 已经收到了,

    解決しました, 解決した, 解決です, 自己解決しました, 自己解決した, 問題は解決しました,
    問題が解決しました, 問題解決しました, 直りました, 直った, 治りました, 動きました, 動いた,
    動くようになりました, 動くようになった, 使えました, 使えるようになりました, 使えるようになった,
    できました, できた, うまくいきました, うまくいった, 見つかりました, 見つけました, 届きました, 届いた,

    해결됐어요, 해결했어요, 해결됐습니다, 해결되었습니다, 해결됨, 해결, 문제 해결됐어요, 문제 해결됐습니다,
    문제가 해결됐어요, 문제가 해결되었습니다, 이제 돼요, 이제 됩니다, 이제 되네요, 지금은 돼요, 다시 돼요,
    작동해요, 이제 작동해요, 잘 돼요, 이제 잘 돼요, 됐다, 고쳤어요, 찾았어요, 도착했어요,

    हल हो गया, हल हो गई, समस्या हल हो गई, समस्या हल हो गया, प्रॉब्लम सॉल्व हो गई, ठीक हो गया, ठीक हो गई,
    अब ठीक है, काम कर रहा है, काम कर रही है, अब काम कर रहा है, अब काम कर रही है, चल गया, अब चल रहा है,
    अब चल रही है, मिल गया, मिल गई, हो गया, अब हो गया, solve ho gaya, solve ho gayi,
    problem solve ho gayi, problem solve ho gaya, thik ho gaya, theek ho gaya, ho gaya, ab thik hai,
    ab theek hai, kaam kar raha hai, ab kaam kar raha hai, chal gaya, ab chal raha hai, mil gaya
"""
# What may stand around it. "Not" is not among them.
_AROUND = """
    today, yesterday, this morning, just now, in the end, after all, heute, gestern, heute morgen,
    aujourd'hui, hier, hoy, ayer, oggi, ieri, hoje, ontem, vandaag, gisteren, dziś, dzisiaj, wczoraj,
    сегодня, вчера, сьогодні, вчора, bugün, dün, اليوم, أمس, 今天, 昨天, 今日, 昨日, 오늘, 어제, आज, कल,
    aaj, kal, order, parcel, package, delivery, machine, app, website, login, account, payment, card,
    internet, paket, bestellung, lieferung, colis, commande, pedido, paquete, pacco, ordine, encomenda,
    pakket, bestelling, paczka, посылка, заказ, посилка, замовлення, sipariş, it, its, it's, that, this,
    the, my, everything, all, all of it, problem, issue, is, i, i've, just, now, again, already, finally,
    actually, in the meantime, meanwhile, by itself, by myself, myself, on my own, fully, perfectly, fine,
    good, great, perfect, sorry, hey, hi, hello, hooray, yay, update, oh, ah, ok, okay, yes, yeah, well, so,
    then, and, no worries, thanks, thank you, thank u, thx, ty, thanks a lot, many thanks,
    thank you very much, thanks anyway, thank you anyway, thanks for your help, thank you for your help,
    cheers, never mind, nevermind, nvm, forget it, no need, no need anymore, you can close this,
    you can close it, please close, all good, es, das, mein, das problem, alles, jetzt, schon, wieder,
    inzwischen, mittlerweile, nun, doch, selbst, von selbst, gerade, endlich, super, prima, toll, ja, also,
    danke, danke schön, dankeschön, vielen dank, danke trotzdem, trotzdem danke, danke für die hilfe, und,
    hallo, bitte, egal, schon gut, le, tout, maintenant, déjà, enfin, finalement, merci, merci beaucoup,
    merci quand même, oui, et, merci pour votre aide, c'est bon, bonjour, désolé, désolée, du coup, el,
    todo, ya, ahora, por fin, al final, gracias, muchas gracias, gracias igualmente, sí, y, genial, vale,
    gracias por la ayuda, gracias de todas formas, perfecto, hola, perdón, il, tutto, ora, adesso, già,
    finalmente, alla fine, grazie, grazie mille, grazie lo stesso, sì, e, perfetto, ciao, scusate, da solo,
    da sola, o, tudo, já, agora, afinal, obrigado, obrigada, muito obrigado, muito obrigada, sim,
    obrigado pela ajuda, obrigada pela ajuda, ótimo, olá, sozinho, sozinha, het, al, nu, inmiddels,
    intussen, eindelijk, zelf, dank je, dank u, dank je wel, dank u wel, dankjewel, bedankt, toch bedankt,
    hartelijk dank, en, fijn, hoi, top, już, wszystko, teraz, w końcu, dziękuję, dzięki, dziękuję bardzo,
    bardzo dziękuję, tak, sam, sama, уже, всё, теперь, наконец, спасибо, большое спасибо, спасибо большое,
    да, сам, сама, и, ура, извините, спасибо за помощь, вже, все, тепер, нарешті, дякую, дуже дякую, так, і,
    вибачте, дякую за допомогу, şimdi, artık, sonunda, kendi kendine, teşekkürler, teşekkür ederim,
    çok teşekkürler, sağol, sağ olun, evet, tamam, الآن, الحين, خلاص, شكرا, شكرا جزيلا, شكرا لكم, نعم, تمام,
    الحمد لله, 谢谢, 謝謝, 谢谢你, 多谢, 已经, 现在, 不用了, もう, 今, ありがとう, ありがとうございます,
    ありがとうございました, すみません, はい, 大丈夫です, 이제, 지금, 감사합니다, 고마워요, 고맙습니다, 네,
    괜찮아요, 죄송합니다, अब, धन्यवाद, शुक्रिया, हाँ, जी, ab, dhanyavad, shukriya, haan, please, 🙏, 🙂, 😊, 😀,
    👍, 🎉, 😅, ❤️
"""
_KNOWN, _MAY_STAND = phrases(_SETTLED), phrases(_AROUND)


def is_settled(text: str) -> bool:
    """Whether all that a message says is that nobody needs to do anything any more."""
    return says(text, _KNOWN, _MAY_STAND)
