"""Whether a customer says that there is a question, and has not asked it yet."""

from bot.text import without_question_marks
from handoff.courtesies import COURTESIES, THANKS
from handoff.whole import phrases, says

_ANNOUNCED = """
    i have a question, i have another question, i have one more question, i've got a question,
    i got a question, have a question, a question, question, another question, one more question,
    quick question, i have a quick question, one question, can i ask a question, can i ask something,
    can i ask you something, can i ask you a question, may i ask a question, may i ask something,
    could i ask something, i want to ask something, i want to ask a question, i would like to ask something,
    i would like to ask a question, i'd like to ask something, i'd like to ask a question,
    i need to ask something, i have some questions, i have a few questions, i have questions,
    i have a problem, i have an issue, i have a small problem, i've got a problem, there is a problem,
    i have a request, i have a query, i have an inquiry, i have a concern, one more thing, one other thing,
    i need some information, i need information, i need some info,
    ich habe eine frage, ich hab eine frage, hab eine frage, hätte eine frage, ich hätte eine frage,
    ich hätte da eine frage, ich habe da eine frage, ich hab da mal eine frage, ich hab mal eine frage,
    ich habe mal eine frage, eine frage, frage, noch eine frage, ich habe noch eine frage, kurze frage,
    darf ich etwas fragen, darf ich was fragen, kann ich etwas fragen, kann ich was fragen,
    kann ich sie etwas fragen, ich möchte etwas fragen, ich habe fragen, ich habe ein paar fragen,
    ich habe ein problem, ich hab ein problem, es gibt ein problem, ich habe ein anliegen,
    ich hätte ein anliegen, noch etwas, noch was, ich brauche eine auskunft, ich brauche eine information,
    j'ai une question, j'aurais une question, une question, encore une question, j'ai une autre question,
    une autre question, petite question, puis-je poser une question, je peux poser une question,
    je peux vous poser une question, puis-je vous poser une question, je voudrais poser une question,
    j'aimerais poser une question, j'ai des questions, j'ai quelques questions, j'ai un problème,
    j'ai un souci, j'ai un petit problème, j'ai besoin d'un renseignement, j'ai besoin d'informations,
    encore une chose,
    tengo una pregunta, tengo otra pregunta, una pregunta, otra pregunta, pregunta, tengo una duda,
    tengo otra duda, una duda, una consulta, tengo una consulta, quería hacer una consulta,
    puedo hacer una pregunta, puedo preguntar algo, puedo hacerte una pregunta, puedo hacerle una pregunta,
    quiero preguntar algo, quisiera hacer una pregunta, tengo preguntas, tengo algunas preguntas,
    tengo un problema, tengo un inconveniente, necesito información, una cosa más,
    ho una domanda, avrei una domanda, una domanda, un'altra domanda, ho un'altra domanda, domanda,
    posso fare una domanda, posso chiedere una cosa, posso chiederti una cosa, posso farle una domanda,
    vorrei fare una domanda, vorrei chiedere una cosa, ho delle domande, ho alcune domande, ho un problema,
    ho un dubbio, ho bisogno di informazioni, un'altra cosa, ancora una cosa,
    tenho uma pergunta, tenho outra pergunta, uma pergunta, outra pergunta, pergunta, tenho uma dúvida,
    tenho outra dúvida, uma dúvida, dúvida, posso fazer uma pergunta, posso perguntar uma coisa,
    posso te perguntar uma coisa, quero perguntar uma coisa, gostaria de fazer uma pergunta,
    tenho perguntas, tenho algumas perguntas, tenho umas dúvidas, tenho um problema, estou com um problema,
    estou com uma dúvida, preciso de informações, preciso de uma informação, mais uma coisa,
    ik heb een vraag, ik heb een vraagje, een vraag, vraag, vraagje, nog een vraag, ik heb nog een vraag,
    korte vraag, mag ik iets vragen, mag ik wat vragen, kan ik iets vragen, ik wil iets vragen,
    ik wil graag iets vragen, ik heb vragen, ik heb een paar vragen, ik heb een probleem,
    ik heb een probleempje, nog iets, ik heb informatie nodig,
    mam pytanie, mam jeszcze jedno pytanie, pytanie, jeszcze jedno pytanie, mam inne pytanie, mam pytania,
    mam kilka pytań, czy mogę zadać pytanie, mogę zadać pytanie, mogę o coś zapytać,
    czy mogę o coś zapytać, chciałbym o coś zapytać, chciałabym o coś zapytać, chcę o coś zapytać,
    mam problem, mam kłopot, mam sprawę, potrzebuję informacji,
    у меня вопрос, есть вопрос, у меня есть вопрос, вопрос, ещё вопрос, ещё один вопрос, у меня ещё вопрос,
    у меня ещё один вопрос, можно вопрос, можно спросить, можно задать вопрос, хочу спросить,
    хотел спросить, хотела спросить, хочу задать вопрос, у меня вопросы, у меня есть вопросы,
    у меня несколько вопросов, у меня проблема, есть проблема, у меня есть проблема, нужна информация,
    у мене питання, є питання, у мене є питання, маю питання, питання, ще питання, ще одне питання,
    у мене ще питання, можна питання, можна запитати, можна спитати, хочу запитати, хочу спитати,
    хотів запитати, хотіла запитати, у мене проблема, є проблема, маю проблему, у мене є проблема,
    потрібна інформація,
    bir sorum var, sorum var, bir soru, soru, bir sorum daha var, bir soru daha, bir şey sorabilir miyim,
    soru sorabilir miyim, bir soru sorabilir miyim, bir şey sormak istiyorum, soru sormak istiyorum,
    bir şey soracağım, sorularım var, bir sorunum var, sorunum var, bir problemim var, problemim var,
    bilgi almak istiyorum, bilgiye ihtiyacım var, bir şey daha,
    لدي سؤال, عندي سؤال, سؤال, لدي سؤال آخر, عندي سؤال ثاني, سؤال آخر, هل يمكنني أن أسأل, ممكن سؤال,
    ممكن أسأل, أريد أن أسأل, أريد طرح سؤال, لدي أسئلة, عندي استفسار, لدي استفسار, استفسار, لدي مشكلة,
    عندي مشكلة, أحتاج معلومات,
    我有个问题, 我有一个问题, 有个问题, 我还有一个问题, 我还有个问题, 还有一个问题, 还有个问题, 请问,
    请问一下,
    问一下, 我想问一下, 想问一下, 我想问个问题, 想咨询一下, 我想咨询一下, 咨询, 我有几个问题, 我遇到了问题,
    我遇到一个问题, 可以问个问题吗, 能问个问题吗, 我有個問題, 我有一個問題, 想請問, 請問一下,
    質問があります, 質問です, 質問, 質問してもいいですか, 聞きたいことがあります, お聞きしたいことがあります,
    聞いてもいいですか, 一つ質問があります, もう一つ質問があります, 問い合わせです, 問題があります,
    困っています,
    相談があります, 質問したいです, 質問させてください, ちょっと聞きたいのですが,
    질문이 있어요, 질문 있어요, 질문있어요, 질문이 있습니다, 질문 있습니다, 질문, 질문이요,
    하나 더 질문이 있어요, 질문 하나 더, 뭐 좀 물어봐도 돼요, 물어볼 게 있어요, 여쭤볼 게 있어요,
    문의드립니다,
    문의가 있습니다, 문의 있어요, 문제가 있어요, 문제가 생겼어요, 궁금한 게 있어요,
    मेरा एक सवाल है, एक सवाल है, सवाल है, मुझे एक सवाल पूछना है, मुझे कुछ पूछना है, कुछ पूछना है,
    क्या मैं कुछ पूछ सकता हूँ, क्या मैं कुछ पूछ सकती हूँ, एक और सवाल, एक और सवाल है, मुझे एक समस्या है,
    मुझे समस्या है, एक समस्या है, मुझे जानकारी चाहिए, mera ek sawal hai, ek sawal hai, sawal hai,
    kuch puchna hai, mujhe kuch puchna hai, ek problem hai, mujhe ek problem hai, jankari chahiye
"""
_AROUND = """
    ok, okay, yes, and, but, about something, for you, today, actually, still, just, too, again, guys, ja,
    noch, mal, kurz, und, oui, sí, sì, sim, tak, да, так, evet, نعم, 네, हाँ, haan
"""
_KNOWN, _MAY_STAND = phrases(_ANNOUNCED), phrases(_AROUND, THANKS) | COURTESIES


def is_announced(text: str) -> bool:
    """Whether all that a message says is that something is to be asked, such as "I have a question"."""
    return says(without_question_marks(text), _KNOWN, _MAY_STAND)
