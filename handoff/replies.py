"""Short replies that mean one thing: yes, no, and "back to the bot". The whole message must say it."""

import re
from collections.abc import Iterator
from functools import cache

from bot.text import has_question_mark
from handoff.courtesies import COURTESIES, PLEASE, THANKS
from handoff.fold import fold
from handoff.lexicon import VOCABULARIES
from handoff.over import is_over
from handoff.whole import keys, phrases, says

# Words that may stand around any of them. "not" and the like are not among them.
_POLITE = """
    bitte schön, um, asap, quickly, quick, fast, soon, schnell, rasch, rápido, vite, rapidement, subito,
    presto, snel, szybko, быстро, срочно, швидко, терміново, hemen, çabuk, بسرعة, 尽快, 早く, 빨리, जल्दी,
    jaldi, just, now, the bot, bot, very, really, très, sehr, muy, molto, muito, heel, bardzo, очень, дуже,
    çok, sounds, that would be, that'd be, it would be, would be, das wäre, wäre, klingt, das klingt,
    ce serait, ça serait, sería, eso sería, sarebbe, seria, isso seria, byłoby, to byłoby, было бы,
    це було б, було б, ok, okay, i'll wait, i will wait, ich warte
"""
# The same where somebody thinks better of what they said before ...
_AFTER_ALL = """
    actually, after all, on second thought, on second thoughts, i changed my mind, i've changed my mind,
    changed my mind, eigentlich, doch, dann doch, finalement, en fait, tout compte fait, en realidad,
    pensándolo bien, al final, mejor, in realtà, anzi, ripensandoci, alla fine, na verdade, pensando bem,
    afinal, eigenlijk, toch, dan toch, bij nader inzien, jednak, właściwie, w sumie, вообще-то,
    на самом деле, всё-таки, всё же, передумал, передумала, взагалі-то, насправді, все-таки, все ж,
    передумав, aslında, yine de, fikrimi değiştirdim, في الواقع, في الحقيقة, غيرت رأيي, 其实, 還是, 还是,
    我改主意了, やっぱり, やはり, 역시, 사실, 그래도, 생각해보니, असल में, asal mein
"""
# ... or takes a breath.
_WELL = """
    in that case, wait, no wait, my mistake, i meant, i mean, dann, na dann, also dann, ich meine,
    ich meinte, moment, dan, w takim razie, to, тогда, ну тогда, тоді, ну тоді, o zaman, o halde, إذن, اذن,
    那就, じゃあ, では, それでは, 그럼, 그러면, फिर, तो फिर, phir, to phir
"""
# What is said to "shall I call a colleague?" besides yes and no. A mere "please" is a yes to it, too.
_DO_IT = """
    please, pls, plz, ye, yah, aye, call, call one, call them, call him, call her, please call, get one,
    get them, do so, go on, go for it, let's do that, that would be helpful, that would help,
    that would be good, that would be lovely, that would be wonderful, that'd be great, that'd be good,
    that'd help, i'd love that, i would love that, i'd love to, i'd like to, i would like to,
    i'd appreciate that, if possible, if you can, if you could, you can, you may, i think so, i guess so,
    i suppose so, might as well,
    bitte, jaa, joa, ruf an, rufen sie an, ruf einen, rufen sie einen, ruf jemanden, rufen sie jemanden,
    hol jemanden, holen sie jemanden, mach, mach mal, machen sie, tu das, tun sie das, das würde helfen,
    das wäre hilfreich, das wäre nett, das wäre super, das wäre schön, wenn möglich, wenn es geht,
    wenns geht, wenn das geht, ich denke schon, meinetwegen, von mir aus, das möchte ich, möchte ich,
    s'il vous plaît, s'il te plaît, svp, stp, appelez, appelez le, appelez la, appelle, appelle le,
    faites, faites le, fais le, ce serait bien, ça serait bien, si possible, si vous pouvez,
    je pense que oui, je crois que oui, j'aimerais bien, je voudrais bien,
    por favor, porfa, llámalo, llámala, llámelo, llámela, llama, llame, hágale, si es posible,
    si puede, si puedes, creo que sí, me gustaría, estaría bien, sería bueno, eso ayudaría,
    per favore, per piacere, chiamalo, chiamala, lo chiami, la chiami, chiama, chiami, chiamate, fallo,
    lo faccia, se possibile, se puoi, se può, credo di sì, mi piacerebbe, sarebbe utile, magari sì,
    chama, chame, pode chamar, por gentileza, se possível, se puder, acho que sim, gostaria, seria bom,
    seria ótimo,
    alsjeblieft, alstublieft, aub, roep maar, bel maar, roep er een, doe dat, als het kan,
    indien mogelijk, ik denk het wel, dat zou helpen, dat zou mooi zijn,
    zawołaj, wezwij, jeśli można, jeśli to możliwe, byłoby dobrze, byłoby miło, chyba tak,
    пожалуйста, зови, зовите, позови, вызывайте, если можно, если возможно, думаю да, хотелось бы,
    было бы неплохо,
    будь ласка, клич, кличте, поклич, викликайте, якщо можна, якщо можливо, думаю так, хотілося б,
    було б непогано,
    çağır, çağırın, arayın, çağırabilirsiniz, mümkünse, olabilir, iyi olurdu, sanırım evet,
    من فضلك, لو سمحت, اتصل به, إذا أمكن, أود ذلك,
    叫吧, 叫一个, 麻烦你, 麻烦您, 如果可以的话, 呼んで, 呼んでください, 頼む, できれば,
    불러, 불러줘, 불러주세요, 가능하면, 그렇게 해줘,
    कृपया, प्लीज़, बुला दो, बुलाओ, बुलाइए, बुला दीजिए, bula do, bulao, bulaiye, ho sake to,
    call someone, call somebody, call a colleague, get someone, get somebody, doch, ja doch, doch bitte, si,
    mais si, quand même, toch wel, toch maar, jednak tak, таки да, все-таки да, таки так, все-таки так,
    还是要吧, 还是叫吧, 还是叫一个吧, 那就叫吧, 那叫吧, 还是麻烦你了, 那麻烦了, やっぱりお願いします,
    やっぱりお願い, やっぱり呼んでください, じゃあお願いします, ではお願いします, 그럼 그렇게 해주세요
"""
# The same, where it may as well be praise or "fine" for something else that was just said: no wish by itself.
_FINE_BY_ME = """
    prego, dai, venga, dobra, tamamdır, ايه, top idee, sounds like a plan, お願いできますか, 要啊, magnifique,
    formidable, fantastique, fantastisch, hervorragend, ausgezeichnet, großartig, splendid, fabulous,
    wonderful, awesome, fantastic, perfect, amazing, excellent, deal, agreed, i agree, i'd be grateful,
    i would be grateful, much appreciated, appreciated, d'acc, dac, dlaczego nie, fantástico, maravilloso,
    fantastico, meraviglioso, maravilha, maravilhoso, geweldig, uitstekend, wspaniale, замечательно,
    прекрасно, чудесно, muhteşem, şahane, 太好了, 太棒了, 最高です, 素晴らしい, 최고예요, 훌륭해요, शानदार,
    no problem, no problems, no worries, no objection, no objections, good idea, great idea, nice idea,
    excellent idea, fine by me, fine with me, ok by me, ok with me, good with me, works for me,
    that works for me, that works, this works, that would work, that'd work, that'll work, that will work,
    works, cool, nice, sweet, lovely, brilliant, neat, suits me, that suits me, let's go, sounds great,
    sounds fine, kein problem, keine einwände, geht klar, geht, es geht, das geht, klappt, das klappt,
    das passt, passt mir, passt für mich, gute idee, tolle idee, super idee, klingt gut, hört sich gut an,
    soll mir recht sein, recht so, alles klar, pas de problème, aucun problème, pas de souci, aucun souci,
    ça me va, cela me va, ça me convient, très bien, super idée, excellente idée, nickel, impec, ça roule,
    ça joue, va pour ça, no hay problema, ningún problema, sin problema, sin problemas, por qué no,
    y por qué no, buena idea, muy buena idea, me va bien, va bien, me sirve, eso me sirve, suena bien,
    me parece, muy bien, estupendo, guay, nessun problema, non c'è problema, senza problemi, buona idea,
    ottima idea, va benissimo, mi va bene, per me va bene, ci sta, molto bene, sem problema, sem problemas,
    nenhum problema, não há problema, boa ideia, ótima ideia, por mim tudo bem, para mim está bem, muito bem,
    legal, geen probleem, geen bezwaar, goed idee, prima idee, klinkt goed, lijkt me goed, dat is prima,
    dat werkt, mooi, nie ma problemu, żaden problem, bez problemu, dobry pomysł, świetny pomysł, brzmi dobrze,
    pasuje, pasuje mi, bardzo dobrze, без проблем, нет проблем, никаких проблем, хорошая идея, отличная идея,
    звучит хорошо, подходит, мне подходит, идёт, пойдёт, очень хорошо, почему нет, а почему бы и нет,
    без проблем, немає проблем, гарна ідея, чудова ідея, підходить, мені підходить, звучить добре, дуже добре,
    чому ні, чому б ні, sorun değil, sorun yok, problem değil, iyi fikir, güzel fikir, bana uyar, uyar, oldu,
    tamam oldu, güzel, çok iyi, iyi, لا مشكلة, مافي مشكلة, ما في مشكلة, مفيش مشكلة, فكرة جيدة, فكرة حلوة,
    فكرة ممتازة, يناسبني, جيد, ممتاز, رائع, 好主意, 不错, 挺好, 很好, 行吧, 可以啊, 可以了, 好了, 可以呀,
    没意见, 問題ない, 問題ありません, いい考えです, いい考えですね, いいですね, それでいいです,
    それで大丈夫です, 문제 없어요, 문제없어요, 좋은 생각이에요, 좋은 생각이네요, 좋네요, 괜찮네요,
    कोई दिक्कत नहीं, कोई समस्या नहीं, अच्छा विचार, बहुत अच्छा, koi dikkat nahi, koi problem nahi, accha idea,
    achha, bahut accha
"""
_LEAVE_IT = """
    alles gut, tout va bien, todo bien, tutto bene, tutto a posto, alles goed, wszystko dobrze, всё хорошо,
    все добре, all was good, everything is fine, everything's fine, dont, don't bother, dont bother, its ok,
    its okay, its fine, thats ok, thats fine, i'm ok, im ok, all good, leave it, forget it, not today,
    rather not, i'd rather not, i'll manage, it can wait, nicht, bitte nicht, lass mal, lass gut sein,
    lassen sie, schon ok, schon okay, laisse tomber, laissez tomber, pas du tout, je préfère pas,
    je préfère que non, déjalo, no importa, no se preocupe, no te preocupes, non fa niente, non occorre,
    non si preoccupi, deixa pra lá, não faz mal, niet doen, doe maar niet, niet, nie ma potrzeby,
    nie rób tego, не беспокойтесь, оставьте, не турбуйтесь, boş ver, boşver, zahmet etmeyin, لا تتصل,
    لا داعي لذلك, 别叫, 不用叫, 呼ばないで, 呼ばなくていい, 안 불러도 돼요, 부르지 마세요, मत बुलाओ,
    mat bulao, nothing, nothing else, nothing more, nichts, nichts weiter, nichts mehr, sonst nichts, rien,
    rien d'autre, nada, nada más, nada mais, niente, niente altro, nient'altro, niets, niets meer,
    verder niets, nic, nic więcej, ничего, больше ничего, нічого, більше нічого, hiçbir şey,
    başka bir şey yok, لا شيء, 没什么, 没有了, 沒有了, 没事, 没事了, 特にない, 特にありません, ありません,
    없어요, 없습니다, 없음, कुछ नहीं, और कुछ नहीं, kuch nahi, aur kuch nahi, that's all, that is all,
    that's it, that'll be all, that will be all, that would be all, that was all, i'm done, all done,
    nothing further, no more questions, no further questions, das war's, das wars, das war alles,
    das ist alles, das wär's, keine weiteren fragen, keine fragen mehr, c'est tout, ce sera tout,
    pas d'autres questions, eso es todo, es todo, eso sería todo, solo eso, è tutto, tutto qui, basta così,
    é tudo, é só isso, só isso, era só isso, isso é tudo, dat is alles, dat was het, dat was alles,
    dat is het, to wszystko, to już wszystko, to tyle, это всё, на этом всё, это все, це все, на цьому все,
    bu kadar, hepsi bu, başka sorum yok, هذا كل شيء, بس كذا, 就这些, 就这样, 没别的了, 没有其他问题了,
    以上です, それだけです, 特にないです, 그게 다예요, 그게 전부예요, 이상입니다, 더 없어요, बस इतना ही,
    bas itna hi, no need to call, no need to call anyone, no need to call anybody, no need to bother,
    no need for a call, not needed, not necessary, not needed anymore, no longer needed, no longer necessary,
    kein anruf nötig, niemanden anrufen, muss niemand kommen, nicht mehr nötig,
    nicht notwendig, pas la peine d'appeler, inutile d'appeler, pas nécessaire, ce n'est plus nécessaire,
    no hace falta llamar, no es necesario llamar, no es necesario, ya no hace falta, non serve chiamare,
    non occorre chiamare, non è necessario, non serve più, não precisa chamar, não precisa ligar,
    não é necessário, já não é preciso, niet nodig om te bellen, niet meer nodig, niemand nodig,
    nie trzeba dzwonić, nie trzeba, już nie trzeba, niepotrzebne, не стоит звонить, не надо звать, не стоит,
    уже не надо, уже не нужно, не варто дзвонити, не треба кликати, вже не треба, aramaya gerek yok,
    çağırmaya gerek yok, artık gerek yok, gerek kalmadı, لا داعي للاتصال, ليس ضروريا, لم يعد ضروريا, 不必叫人,
    不用打电话, 没必要, 不需要了, 呼ばなくて大丈夫です, 必要ありません, もう必要ありません, 안 부르셔도 돼요,
    필요 없어요, 이제 필요 없어요, बुलाने की ज़रूरत नहीं, अब ज़रूरत नहीं, bulane ki zarurat nahi,
    ab zarurat nahi
"""

# Of what accepts: what may as well mean no more than "I see".
_I_SEE = """
    ok, okay, k, kk, okey, fine, alright, all right, great, perfect, good, sounds good, correct, right,
    exactly, that's right, indeed, 👍, ✅, 👌, in ordnung, einverstanden, passt, gut, stimmt, genau,
    richtig, d'accord, parfait, ça marche, exactement, tout à fait, oki, vale, bueno, de acuerdo, perfecto,
    está bien, correcto, exacto, genial, va bene, d'accordo, perfetto, bene, giusto, esatto, certo, tá bom,
    tá, está bem, perfeito, tudo bem, ótimo, beleza, combinado, oké, goed, prima, is goed, akkoord, top,
    dobrze, dobra, spoko, w porządku, zgoda, jasne, хорошо, ок, окей, ладно, отлично, верно, точно, угу,
    ага, добре, гаразд, чудово, вірно, tamam, tmm, peki, olur, harika, doğru, aynen, حسنا, تمام, ماشي, طيب,
    اوك, اوكي, اوكيه, صحيح, 好, 好的, 好啊, 好吧, 好呀, 好滴, 可以, 可以的, 行, 行的, 嗯, 嗯嗯, 对, 對,
    对的, 没问题, 沒問題, はい, ええ, うん, いいです, いいですよ, 了解, わかりました, そうです, 大丈夫です,
    いいね, オーケー, 네, 예, 응, 어, ㅇㅇ, 그래, 그래요, 좋아, 좋아요, 좋습니다, 맞아요, 오케이, ㅇㅋ, 넵,
    넹, 네네, 알겠습니다, 알겠어요, ठीक है, ठीक, ओके, अच्छा, सही, सही है, theek hai, thik hai, accha, acha,
    sahi hai
"""


# What is a yes by itself also to who has just said no; other yeses are polite then.
_PLAIN_YES = """
    yes, yeah, yep, yup, yess, ja, jep, jawohl, oui, ouais, sí, si, sip, sì, sim, tak, да, так, evet, نعم,
    ايوه, أيوه, أجل, 是, 是的, 要, हाँ, हां, जी हाँ, haan, ji haan
"""
# In answer to a doubtful page, praise is for the page.
_PRAISE = "super, toll, klasse, spitze, świetnie, excelente, top"
# Somebody says yes and takes it back at once: "yes, but I do not want to talk to anyone". Of folded text.
_NOT_WANTED = re.compile(
    r"\b(?:don'?t|do not|does not|didn'?t|did not|not|never|no longer|without|rather not)\b.{0,20}"
    r"\b(?:want|need|wish|talk|talking|speak|speaking|call|calling|anyone|anybody|someone|person|people|human)\b"
    r"|\b(?:no|without)\b (?:a )?(?:person|people|humans?|one|calls?|body|agents?|colleagues?)\b"
    r"|\bnicht (?:mehr )?(?:reden|sprechen|telefonieren|anrufen|holen|rufen)\b"
    r"|\b(?:will|mochte|mag|brauche?)\b.{0,20}\b(?:nicht|kein\w*|niemand\w*)\b"
    r"|\bmit niemande?m\b|\bohne (?:jemanden|einen menschen)\b"
    r"|\bkeine[nm]? (?:mensch\w*|kolleg\w*|mitarbeiter\w*|person\w*)\b"
    r"|\bne (?:veux|souhaite|voudrais|desire)\b|\bn'ai pas besoin\b|\bsans personne\b"
    r"|\bpas (?:besoin|envie|parler|appeler)\b|\bpas (?:de |d')(?:personne|humain|collegue|appel)\b"
    r"|\bno (?:\w+ )?(?:quiero|necesito|deseo|llam\w+|hablar)\b|\bcon nadie\b|\bsin (?:hablar|nadie)\b"
    r"|\bnon (?:\w+ )?(?:voglio|vorrei|serve|desidero|chiam\w+|parlare)\b|\bnon ho bisogno\b"
    r"|\bcon nessuno\b|\bnao (?:\w+ )?(?:quero|preciso|desejo|cham\w+|falar)\b|\bcom ninguem\b"
    r"|\b(?:wil|hoef|zou)\b.{0,12}\b(?:niet|geen|niemand)\b|\bmet niemand\b"
    r"|\bnie (?:chce|potrzebuje|potrzeba|dzwon\w*|rozmawiac)\b|\bz nikim\b"
    r"|\bне (?:хочу|надо|нужно|нужен|нужна|звони\w*|зови\w*)\b|\bни с кем\b"
    r"|\bне (?:треба|потрібно|потрібен|потрібна|дзвон\w*|клич\w*)\b|\bні з ким\b"
    r"|\bistemiyorum\b|\bgerek yok\b|\bkimseyle\b"
    r"|لا (?:اريد|احتاج|ارغب)|ما (?:اريد|ابي|بدي)|مع احد"
    r"|不想|不要|不需要|不用|别叫|たくない|たくありません|いりません|必要ない|必要ありません|不要です"
    r"|싫|싶지 않|원하지 않|필요 없|필요없|नहीं चाहिए|नहीं करना|नहीं चाहता|नहीं चाहती|nahi chahiye|nahi karna"
)
# Who says yes and more: "yes please, my order is 4711", "yes but not by phone". A question is no yes.
_AFTER_YES = re.compile(
    r"(?:[,.!;:\n–—،，。！、]|(?<!\w)-|-(?!\w))+|\s(?=(?:but|and|aber|und|mais|et|pero|y|ma|mas|maar|en|ale|и|но|а|і|але|ama|ve|لكن)\s)"
)
# What such a yes may go on with, and is no wish.
_HEARD_BEFORE = phrases(
    """
    i know, i know that, i know this, i already know, i already know that, i already know this, i knew that,
    you told me, you told me that, you told me this, you told me so, you told me already, you already told me,
    you already told me that, you already told me this, you have told me that, you said that, you said so,
    you already said that, you said that already, you have already said that, you asked me that,
    you already asked, you already asked me, you already asked me that, you asked that already,
    das weiß ich, weiß ich, ich weiß, das weiß ich schon, weiß ich schon, das sagten sie schon,
    das sagten sie bereits, das haben sie schon gesagt, das haben sie mir schon gesagt,
    das haben sie bereits gesagt, das hast du schon gesagt, das hast du mir schon gesagt, sagtest du schon,
    das sagtest du schon, das haben sie schon gefragt, das hast du schon gefragt,
    je sais, je le sais, je le sais déjà, je sais déjà, vous l'avez déjà dit, vous me l'avez déjà dit,
    vous l'avez dit, tu l'as déjà dit, tu me l'as déjà dit, vous me l'avez déjà demandé,
    lo sé, ya lo sé, eso ya lo sé, ya me lo dijo, ya me lo dijiste, ya me lo ha dicho, ya me lo has dicho,
    ya lo dijo, ya lo dijiste, eso ya me lo dijiste, ya me lo preguntaste, ya me lo preguntó,
    lo so, lo so già, questo lo so, me l'ha già detto, me lo hai già detto, me l'hai già detto,
    l'hai già detto,
    l'ha già detto, me l'ha già chiesto, me l'hai già chiesto,
    eu sei, já sei, isso eu já sei, disso já sei, já me disse, já me disse isso, você já me disse isso,
    você já disse isso, já disse isso, já me perguntou isso, você já perguntou,
    weet ik, dat weet ik, dat weet ik al, dat zei je al, dat zei u al, dat heb je al gezegd,
    dat heeft u al gezegd,
    dat heb je me al verteld, dat heb je al gevraagd,
    wiem, wiem o tym, wiem to, to już wiem, już to wiem, już mi to mówiłeś, już mi to powiedziałeś,
    już to mówiłeś,
    już pan to mówił, już o to pytałeś,
    знаю, я знаю, я это знаю, это я знаю, уже знаю, вы это уже говорили, вы уже говорили, вы уже сказали,
    ты уже говорил, вы мне это уже сказали, вы уже спрашивали,
    я знаю, я це знаю, це я знаю, вже знаю, ви це вже казали, ви вже казали, ви вже сказали, ти вже казав,
    ви вже питали,
    biliyorum, bunu biliyorum, zaten biliyorum, bunu zaten söylediniz, bunu söylemiştiniz,
    bunu zaten söyledin,
    bunu söylediniz, bunu zaten sordunuz,
    أعرف, أعرف ذلك, أعلم, أعلم ذلك, أعرف هذا, قلت ذلك, قلت لي ذلك, لقد قلت ذلك, سبق أن قلت ذلك,
    لقد أخبرتني بذلك,
    我知道, 我知道了, 我已经知道了, 你说过了, 你已经说过了, 您说过了, 你刚才说过了, 你已经问过了,
    我早就知道了,
    知っています, それは知っています, 知ってます, もう知っています, それはもう聞きました, もう聞きました,
    알아요, 알고 있어요, 이미 알아요, 이미 알고 있어요, 이미 말했어요, 이미 말씀하셨어요, 그건 알아요,
    पता है, मुझे पता है, मुझे मालूम है, आपने पहले ही बताया, आप पहले ही बता चुके हैं, आपने बताया था, pata hai,
    mujhe pata hai, aapne pehle hi bataya
    """
)
# A yes with one of these says that what was shown is right.
_EXACTLY = phrases(
    """
    exactly, precisely, correct, right, that's right, genau, richtig, stimmt, exactement, tout à fait, exacto,
    correcto, esatto, giusto, exato, precies, klopt, juist, dokładnie, zgadza się, точно, верно, вірно,
    саме так, aynen, doğru, صحيح, بالضبط, 对, 正是, 没错, そうです, その通りです, 맞아요, सही, बिल्कुल सही
    """
)
_PLEA = phrases("🙏")  # beside words it is a courtesy
_BUTS = phrases(
    "but, and, aber, und, mais, et, pero, y, ma, mas, maar, en, ale, и, но, а, і, але, ama, ve, لكن"
)
_PLEASES = phrases(PLEASE, "grazie, graag")


class ShortReplies:
    """Understands yes, no and "back to the bot" in the languages of `handoff.lexicon`."""

    def __init__(self) -> None:
        self._yes = keys(entry for v in VOCABULARIES for entry in v.phrases("yes"))
        self._no = keys(entry for v in VOCABULARIES for entry in v.phrases("no"))
        fine_by_me = phrases(_FINE_BY_ME)
        self._do_it = self._yes | phrases(_DO_IT) | fine_by_me
        self._leave_it = self._no | phrases(_LEAVE_IT)
        self._stop = keys(entry for v in VOCABULARIES for entry in v.phrases("stop"))
        self._unmoved = phrases(_POLITE, THANKS, _WELL) | COURTESIES
        self._polite = self._unmoved | phrases(_AFTER_ALL)
        self._i_see = phrases(_I_SEE) | fine_by_me
        self._plain_yes = phrases(_PLAIN_YES)
        self._wish = phrases(_DO_IT, PLEASE) - self._plain_yes - phrases("grazie")
        self._after_all = phrases(_AFTER_ALL)
        self._well = phrases(_WELL, "just, now") | COURTESIES
        self._clear_yes = self._yes - phrases(_I_SEE, _PRAISE) - phrases("ha, haa, ya, e, y, s, jo")
        self._clear_yes |= phrases("はい, ええ, 네, 예, 넵")
        self._surely = (self._do_it - self._i_see - phrases(_PRAISE)) | self._clear_yes
        self._yes_begins = {key.split()[0] for key in self._clear_yes | self._polite}

    def accepts(self, text: str) -> bool | None:
        """Yes, no, or `None` if `text` is neither, both, or says more than that."""
        return self._either(text, self._yes, self._no)

    def takes_offer(self, text: str) -> bool | None:
        """The same to "shall I call a colleague?", where "please" and "call them" are a yes, too.

        So is a yes that says more, unless it asks something or takes the yes back.
        """
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is not None:
            return whole
        return True if says(text, _PLEA, frozenset()) else self._says_yes_and_more(text)

    def _says_yes_and_more(self, text: str) -> bool | None:
        """Whether the yes of a message that says more still stands; `None` if it is no such message."""
        more = self._after_yes(text)
        return None if more is None else not self._refuses(more)

    def _after_yes(self, text: str) -> str | None:
        """What follows the yes of a message that says more; `None` if it is no such message."""
        if has_question_mark(text) or not self._begins_like_a_yes(text):
            return None
        first, *more = _AFTER_YES.split(_after_courtesies(text), maxsplit=1)
        rest = more[0] if more else self._after_yes_please(first)
        is_yes = not more or says(first, self._clear_yes, self._polite)
        if not rest or not is_yes or self._is_put_off(rest) or says(rest, self._polite, self._polite):
            return None
        return rest

    def _is_put_off(self, rest: str) -> bool:
        around = self._polite | _BUTS
        return any(says(part, self._leave_it, around) for part in (rest, *_first_part(rest)))

    def _refuses(self, rest: str) -> bool:
        """Whether their yes is for something else: "yes, cancel", "yes, found it", "yes, I know"."""
        around = self._polite | _BUTS
        sent_away = any(says(part, self._stop, around) for part in (rest, *_first_part(rest)))
        is_for_else = says(rest, _HEARD_BEFORE, around) or self._is_settled(rest)
        return sent_away or is_for_else or _NOT_WANTED.search(fold(rest)) is not None

    def _is_settled(self, rest: str) -> bool:
        """Whether they say that it is over, and leave it at that."""
        parts = list(_parts(rest))
        return any(map(is_over, parts)) and all(
            is_over(part) or says(part, self._leave_it | self._polite, self._polite | _BUTS) for part in parts
        )

    def _begins_like_a_yes(self, text: str) -> bool:
        """Quick to say of most messages that they do not."""
        return any(key.split()[0] in self._yes_begins for key in keys(text.split()[:1]))

    def _after_yes_please(self, text: str) -> str:
        words = text.split()
        for count in range(min(5, len(words) - 1), 1, -1):
            head = " ".join(words[:count])
            is_yes = says(head, self._clear_yes, COURTESIES | _PLEASES)
            if is_yes and not says(head, self._clear_yes, COURTESIES - _PLEASES):
                return " ".join(words[count:])
        return ""

    def takes_surely(self, text: str) -> bool:
        """A yes to that offer where "ok" or praise may be for what was said beside it."""
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is None:
            return self._says_yes_and_more(text) is True
        around = self._polite | self._i_see
        return whole and says(text, self._surely, around) and not says(text, _EXACTLY, around | self._yes)

    def insists(self, text: str) -> bool:
        """A yes to that offer where it was declined before: neither "ok" nor "yes, thanks", which agree."""
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is None:
            return self._says_yes_and_more(text) is True
        around = self._polite | self._i_see
        if not whole:
            return False
        return (
            says(text, self._plain_yes, self._well)
            or says(text, self._wish, around | self._do_it)
            or says(text, self._after_all, around | self._do_it)
        )

    def takes_back(self, text: str) -> bool:
        """A no from somebody who had taken that offer, such as "actually no"; a mere "no" says too little."""
        return self.takes_offer(text) is False and not says(text, self._leave_it, self._unmoved)

    def wants_bot(self, text: str) -> bool:
        """`text` sends the person away or calls the bot back, and says nothing else."""
        return says(text, self._stop, self._polite)

    def _either(self, text: str, yes: frozenset[str], no: frozenset[str]) -> bool | None:
        accepts, declines = says(text, yes, self._polite), says(text, no, self._polite)
        return None if accepts == declines else accepts


@cache
def short_replies() -> ShortReplies:
    """Reading all languages' words takes a while, and what comes of it never changes."""
    return ShortReplies()


def _after_courtesies(text: str) -> str:
    """`text` without the parts at its beginning that are nothing but polite: "hello, ..."."""
    first, *more = _AFTER_YES.split(text.strip(), maxsplit=1)
    return _after_courtesies(more[0]) if more and says(first, COURTESIES, COURTESIES) else text.strip()


def _parts(text: str) -> Iterator[str]:
    return filter(None, map(str.strip, _AFTER_YES.split(text)))


def _first_part(text: str) -> Iterator[str]:
    yield next(_parts(text), "")
