"""What those say who wait, or ask others to: "how long will it take?", "one moment"."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES, THANKS
from handoff.whole import phrases, says

_ASKS_TO_WAIT = """
    wait a sec, wait a bit, a sec, wait, please wait, wait a moment, wait a minute, wait a second, hold on,
    hang on, one moment, a moment, just a moment, moment, one second, just a second, a second, one sec,
    just a sec, one minute, just a minute, give me a moment, give me a minute, give me a second, brb,
    be right back, warte, warten sie, wartet, moment, einen moment, moment mal, einen augenblick, augenblick,
    eine sekunde, sekunde, eine minute, kleinen moment, attendez, attends, un moment, un instant, une seconde,
    une minute, deux minutes, esperen, espera, espere, un momento, un momentito, momentito, un segundo,
    un minuto, dame un momento, deme un momento, aspetta, aspettate, aspetti, un attimo, un secondo,
    un momento, esperem, espera aí, um momento, um segundo, um minuto, só um momento, um instante, wacht,
    wacht even, een moment, momentje, een momentje, een seconde, ogenblik, ogenblikje, czekaj, czekajcie,
    poczekaj, proszę czekać, chwila, chwilę, chwileczkę, moment, momencik, minutkę, sekundę, подождите,
    подожди, стойте, минуту, минутку, минуточку, секунду, секундочку, один момент, зачекайте, зачекай,
    хвилину, хвилинку, хвилиночку, bekleyin, bekle, bir dakika, bir saniye, bir an, انتظر, انتظروا, لحظة,
    دقيقة, ثانية, 等等, 等一下, 稍等, 稍等一下, 请稍等, 等我一下, 待ってください, 待って, ちょっと待って,
    ちょっと待ってください, 少々お待ちください, 少し待ってください, 잠깐만요, 잠시만요, 잠깐만, 잠시만,
    기다려 주세요, 기다려주세요, रुकिए, रुको, एक मिनट, एक मिनट रुकिए, ruko, rukiye, ek minute
"""
_ASKS_WHEN = """
    how long, how much longer, how long will it take, how long will this take, how long does it take,
    how long does this take, how long do i have to wait, how long do i need to wait, how long should i wait,
    how long is the wait, how long until someone comes, when will someone come, when is someone coming,
    when will somebody come, when does someone come, when will they come, when are they coming,
    when will they answer, when will someone answer, when will someone reply, when do i get an answer,
    when will i get an answer, when will i hear from you, when will you call, when will you call me,
    when will you answer, when will you reply, when can i expect an answer, when can i expect a reply,
    when can i expect a call, is someone coming, is somebody coming, is anyone coming, is anybody coming,
    are they coming, where are you, where is everyone, where is my agent, where is your colleague,
    where is the colleague, any update, any updates, any news, still there, are you still there,
    still waiting, i'm still waiting, i am still waiting, i'm waiting, i am waiting, still nobody,
    nobody there, nobody is there, no one there, nobody came, still no answer, no answer yet, no reply yet,
    no answer so far, still nothing, still no reply, why does it take so long, why is it taking so long,
    what takes so long, what's taking so long, this takes forever, this is taking forever, it takes too long,
    this takes too long, takes too long, hurry, hurry up, come on, wie lange, wie lange noch,
    wie lange dauert das, wie lange dauert es, wie lange dauert das noch, wie lange dauert es noch,
    wie lange muss ich warten, wie lange muss ich noch warten, wann kommt jemand, wann meldet sich jemand,
    wann meldet ihr euch, wann melden sie sich, wann kommt ihr, wann antwortet jemand, wann rufen sie an,
    wann ruft ihr an, wann werde ich angerufen, wann bekomme ich eine antwort, kommt jemand,
    kommt noch jemand, kommt da noch jemand, wo bleibt ihr, wo bleiben sie, wo seid ihr,
    wo bleibt der kollege, wo bleibt die antwort, ich warte immer noch, ich warte noch immer,
    warte immer noch, immer noch keine antwort, noch immer keine antwort, noch keine antwort,
    bisher keine antwort, niemand da, keiner da, gibt es etwas neues, gibt es neuigkeiten, gibt's was neues,
    warum dauert das so lange, das dauert zu lange, das dauert ewig, dauert das noch lange,
    dauert es noch lange, combien de temps, ça prend combien de temps, combien de temps ça prend,
    encore combien de temps, combien de temps faut-il attendre, combien de temps dois-je attendre,
    quand est-ce que quelqu'un vient, quand quelqu'un va répondre, quand allez-vous répondre,
    quand allez-vous m'appeler, quand allez-vous me rappeler, quand est-ce que vous m'appelez, vous êtes où,
    vous êtes toujours là, j'attends toujours, j'attends encore, toujours pas de réponse,
    pas encore de réponse, encore aucune réponse, toujours personne, des nouvelles, pourquoi c'est si long,
    pourquoi ça prend autant de temps, c'est trop long, cuánto tiempo, cuánto falta, cuánto tardan,
    cuánto hay que esperar, cuánto tengo que esperar, cuánto más, cuándo viene alguien, cuándo me atienden,
    cuándo me van a atender, cuándo me contestan, cuándo me llaman, cuándo me van a llamar, siguen ahí,
    sigo esperando, todavía espero, estoy esperando, aún nada, nadie contesta, todavía sin respuesta,
    aún sin respuesta, sigo sin respuesta, nadie responde, alguna novedad, por qué tarda tanto,
    por qué tardan tanto, tardan mucho, quanto tempo, quanto ci vuole, quanto manca, quanto devo aspettare,
    quanto bisogna aspettare, quanto ancora, quando arriva qualcuno, quando mi rispondete,
    quando mi risponde qualcuno, quando mi chiamate, ci siete, ci siete ancora, sto ancora aspettando,
    sto aspettando, aspetto ancora, ancora niente, nessuno risponde, ancora nessuna risposta, novità,
    ci sono novità, perché ci vuole così tanto, ci vuole troppo, quanto falta, quanto demora, vai demorar,
    vai demorar muito, quanto tempo demora, quanto tempo tenho que esperar, quando alguém vem,
    quando vão me atender, quando me respondem, quando vão me ligar, quando me ligam, ainda estou esperando,
    ainda estou à espera, estou esperando, estou à espera, ainda nada, ninguém responde, ainda sem resposta,
    continuo sem resposta, alguma novidade, por que demora tanto, porque demora tanto, está demorando,
    hoe lang, hoe lang nog, hoe lang duurt het, hoe lang duurt dat, hoe lang duurt het nog,
    hoe lang moet ik wachten, wanneer komt er iemand, wanneer komt iemand, wanneer krijg ik antwoord,
    wanneer bellen jullie, wanneer word ik gebeld, komt er iemand, komt er nog iemand, zijn jullie er nog,
    ik wacht nog steeds, ik wacht nog, nog steeds geen antwoord, nog geen antwoord, is er nieuws,
    waarom duurt het zo lang, het duurt lang, het duurt te lang, jak długo, ile jeszcze, ile to potrwa,
    ile to trwa, jak długo to potrwa, jak długo mam czekać, ile mam czekać, kiedy ktoś przyjdzie,
    kiedy ktoś odpowie, kiedy ktoś się odezwie, kiedy zadzwonicie, kiedy dostanę odpowiedź,
    czy ktoś przyjdzie, wciąż czekam, nadal czekam, ciągle czekam, dalej czekam, nikt nie odpowiada,
    wciąż brak odpowiedzi, nadal brak odpowiedzi, nadal nikt, dlaczego to tak długo trwa, to trwa za długo,
    как долго, сколько ждать, сколько ещё ждать, долго ещё, долго ещё ждать, когда кто-нибудь придёт,
    когда ответят, когда мне ответят, когда ответите, когда позвоните, когда перезвоните, когда мне позвонят,
    вы где, где вы, вы ещё тут, всё ещё жду, я всё ещё жду, до сих пор жду, никто не отвечает,
    всё ещё нет ответа, до сих пор нет ответа, ответа всё ещё нет, есть новости, почему так долго,
    сколько можно ждать, як довго, скільки чекати, скільки ще чекати, довго ще, довго ще чекати,
    коли хтось прийде, коли хтось відповість, коли мені дадуть відповідь, коли відповісте, коли зателефонуєте,
    коли подзвоните, коли мені подзвонять, ви де, де ви, ви ще тут, досі чекаю, я досі чекаю, все ще чекаю,
    ніхто не відповідає, досі немає відповіді, є новини, чому так довго, ne kadar sürer,
    ne kadar bekleyeceğim, daha ne kadar, daha ne kadar bekleyeceğim, ne zaman biri gelecek,
    ne zaman cevap vereceksiniz, ne zaman cevap alırım, ne zaman arayacaksınız, biri gelecek mi,
    orada mısınız, hala bekliyorum, bekliyorum, kimse cevap vermiyor, hala cevap yok,
    neden bu kadar uzun sürüyor, çok uzun sürdü, bir gelişme var mı, كم من الوقت, كم يستغرق, كم أنتظر,
    كم سأنتظر, إلى متى, متى يأتي أحد, متى سيأتي أحد, متى الرد, متى تردون, متى ستتصلون, متى تتصلون, أين أنتم,
    وينكم, ما زلت أنتظر, مازلت أنتظر, لا زلت أنتظر, أنا أنتظر, لا أحد يرد, ما زال لا يوجد رد, لسه ما في رد,
    محد يرد, تأخرتم, هل من جديد, 要多久, 还要多久, 還要多久, 要等多久, 还要等多久, 還要等多久, 什么时候有人来,
    什么时候回复, 什么时候有人回复, 什么时候打电话, 什么时候联系我, 人呢, 还在吗, 我还在等, 还在等, 一直在等,
    没人回, 没人回复, 还没有回复, 还没回复, 怎么还没人, 怎么这么久, 为什么这么久, 太久了, 有消息吗, 有进展吗,
    どのくらいかかりますか, どれくらいかかりますか, どのくらい待ちますか, あとどのくらいですか, いつ来ますか,
    いつ返事がもらえますか, いつ返信がきますか, いつ連絡が来ますか, いつ電話がきますか, まだですか,
    まだ返事がありません, まだ返信がありません, まだ待っています, 待っています, ずっと待っています,
    얼마나 걸려요, 얼마나 걸리나요, 얼마나 기다려야 해요, 얼마나 기다려야 하나요, 언제 와요, 언제 오나요,
    언제 답변 받을 수 있나요, 언제 전화 주세요, 아직이에요, 아직 답이 없네요, 아직 답변이 없어요, 아직인가요,
    기다리고 있어요, 아직 기다리고 있어요, 왜 이렇게 오래 걸려요, 너무 오래 걸려요, कितना समय लगेगा,
    कितनी देर, कितनी देर लगेगी, कब तक, कब आएंगे, कब आएगा, कब जवाब मिलेगा, जवाब कब मिलेगा, कब कॉल करेंगे,
    मैं इंतज़ार कर रहा हूँ, मैं इंतज़ार कर रही हूँ, अभी तक कोई नहीं आया, अभी तक कोई जवाब नहीं, इतनी देर क्यों,
    kitna time lagega, kitni der, kitni der lagegi, kab tak, kab aayega, kab call karoge,
    abhi tak koi nahi aaya, main wait kar raha hu, wait kar raha hu
"""
# What may stand around them, and around "still broken".
_AROUND = """
    at all, überhaupt, du tout, para nada, affatto, helemaal, wcale, вообще, зовсім, hiç, actually, doch,
    eigentlich, en fait, en realidad, in realtà, na verdade, eigenlijk, jednak, вообще-то, aslında, 其实,
    실은, no wait, it, it's, its, that, this, the, my, is, no, but, and, ok, okay, now, again, guys, still,
    just, unfortunately, machine, app, website, problem, issue, today, tomorrow, yet, already, exactly, es,
    das, ist, leider, nein, aber, jetzt, denn, noch, mein, heute, non, mais, encore, pero, todavía, ma,
    ancora, não, mas, nee, maar, het, nog, nie, ale, halo, wciąż, нет, но, а, ещё, ні, ще, hayır, ama, لا,
    لكن, 请问, 여보세요, नहीं, लेकिन, hello ji
"""
_WHEN = phrases(_ASKS_WHEN)
WAITS = phrases(_ASKS_TO_WAIT)
AROUND = phrases(_AROUND, THANKS) | COURTESIES


def asks_to_wait(text: str) -> bool:
    """Whether all that a message says is "one moment": they are not done, or are about to write."""
    return says(text, WAITS, AROUND)


def asks_when(text: str) -> bool:
    """Whether all that a message asks is when somebody answers who was called."""
    return says(without_question_marks(text), _WHEN, AROUND)
