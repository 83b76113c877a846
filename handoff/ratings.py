"""How we did, as customers write it who were asked: stars, a number, praise or blame."""

import re
from math import floor

from handoff.asking import is_question
from handoff.courtesies import COURTESIES, THANKS, THANKS_FOR_HELP, after_courtesies
from handoff.whole import keys, phrases, says

_OUT_OF = "(?:/|of|out of|von|sur|de|su|van|na|из|з)"
_STAR = (
    r"(?:stars?|sternen?|stern|étoiles?|estrellas?|estrelas?|stell[ae]|ster(?:ren)?|gwiazd\w*|зв[её]зд\w*|зір\w*"
    r"|yıldız|نجوم|نجمة|颗?星|つ?星|점|सितारे|⭐|★)"
)
_OF_FIVE = re.compile(rf"([0-5](?:[.,]\d)?) ?(?:{_OUT_OF} ?5)? ?{_STAR}?", re.IGNORECASE)
_OF_TEN = re.compile(rf"(10|[0-9])(?: ?{_OUT_OF} ?10)|(10|[6-9])", re.IGNORECASE)
_OF_HUNDRED = re.compile(r"(100|\d{1,2})(?: ?%| ?/ ?100| percent| prozent)|(100)", re.IGNORECASE)
# "All 3 of you" and "you 3 were great" count people.
_NUMBER = re.compile(
    rf"(?<![\w/.,:-])(?:{_OF_FIVE.pattern}|{_OF_TEN.pattern}|{_OF_HUNDRED.pattern})"
    r"(?![\w/%:-]|[.,]\d| (?:of|were|are)\b)",
    re.IGNORECASE,
)
_STARS = re.compile(r"(?<!\S)(?:[⭐★🌟*]\ufe0f?){1,5}(?!\S)")
_MARKS = " .,!+:)"

_BECAUSE = re.compile(
    r"[\s,;]+(?:because|cause|since|weil|denn|da|car|parce|porque|perché|omdat|bo|ponieważ|потому|бо|çünkü|لأن"
    r"|क्योंकि)\s.*|(?:因为|因為|なぜなら).*",
    re.IGNORECASE | re.DOTALL,
)
_BUT = re.compile(
    r"[\s,.;!]+(?:but|however|aber|allerdings|mais|pero|ma|però|mas|porém|maar|ale|jednak|но|однако|але|проте"
    r"|ama|fakat|لكن|ولكن|लेकिन|पर|lekin|하지만|그런데)[\s,:]+(.*)"
    r"|[\s，。,]*(?:但是|但|不过|不過|可是|でも|ですが|けど)[\s，、,]*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_DIGITS = {
    word: str(number)
    for number, words in {
        1: "one eins einen uno una jeden один bir",
        2: "two zwei deux dos due dois twee dwa два",
        3: "three drei trois tres tre três drie trzy три üç",
        4: "four vier quatre cuatro quattro quatro cztery четыре чотири dört",
        5: "five fünf cinq cinco cinque vijf pięć пять п'ять beş",
        10: "ten zehn dix diez dieci dez tien dziesięć десять",
    }.items()
    for word in words.split()
}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_DIGITS)})\b", re.IGNORECASE)
_OF_STARS = re.compile(
    rf"(?:{_NUMBER_WORD.pattern}|\d+)(?: {_OUT_OF} (?:{_NUMBER_WORD.pattern}|\d+)|(?= {_STAR}(?!\w)))",
    re.IGNORECASE,
)
_GIVES = "i, i'd, i would, would, give, say, rate, rating, you, it, a, solid"

_PRAISE = """
    very good, really good, so good, very well, excellent, awesome, amazing, fantastic, brilliant,
    wonderful, great, love it, loved it, very helpful, helpful, so helpful, super helpful, very nice, nice,
    top, perfect, good, good job, great job, well done, great service, good service, great support,
    excellent service, best service ever, very friendly, friendly, very quick, quick, fast, very fast,
    very satisfied, satisfied, happy, very happy, very pleased, could not be better, couldn't be better,
    no complaints, all good, all was good, everything was good, everything was great, fine, ok, okay,
    not bad, not too bad, не плохо, pretty good, quite good, it was ok, was ok, ❤️, 👏, 🥰, 😍, 🤩, 💯, 🎉,
    👍, 👌, 😊, 😀, 🙂, 😃, sehr gut, super, prima, toll, klasse, hervorragend, spitze, sehr hilfreich,
    alles gut, gut, ganz gut, alles super, alles bestens, bestens, ausgezeichnet, perfekt, sehr nett,
    sehr freundlich, freundlich, schnell, sehr schnell, zufrieden, sehr zufrieden, wunderbar, großartig,
    nicht schlecht, kann nicht klagen, war ok, war gut, war super, passt, keine beschwerden, top service,
    guter service, super service, très bien, génial, nickel, bien, parfait, au top, très satisfait,
    très satisfaite, satisfait, satisfaite, pas mal, rien à redire, très gentil, très gentille, très rapide,
    impeccable, muy bien, muy bueno, muy buena, excelente, estupendo, perfecto, genial, todo bien,
    todo perfecto, muy amable, muy rápido, muy satisfecho, muy satisfecha, satisfecho, satisfecha,
    no está mal, nada mal, buen servicio, excelente servicio, sin quejas, ottimo, molto bene, eccellente,
    bene, perfetto, benissimo, ottima, tutto bene, tutto perfetto, molto gentile, molto veloce, soddisfatto,
    soddisfatta, molto soddisfatto, molto soddisfatta, non male, ottimo servizio, bravissimi, bravi,
    nulla da dire, muito bom, muito boa, muito bem, bom, bem, ótimo, ótima, perfeito, tudo bem, tudo certo,
    satisfeito, satisfeita, muito satisfeito, muito satisfeita, muito rápido, muito atencioso,
    bom atendimento, ótimo atendimento, excelente atendimento, sem queixas, heel goed, uitstekend, geweldig,
    goed, zeer goed, tevreden, heel tevreden, zeer tevreden, niet slecht, heel vriendelijk, snel, heel snel,
    goede service, geen klachten, bardzo dobrze, dobrze, świetnie, doskonale, rewelacja, wspaniale,
    bardzo pomocne, zadowolony, zadowolona, bardzo zadowolony, bardzo zadowolona, nieźle, w porządku,
    bez zastrzeżeń, очень хорошо, супер, хорошо, отлично, прекрасно, замечательно, всё хорошо, все хорошо,
    всё отлично, все отлично, доволен, довольна, очень доволен, очень довольна, неплохо, нормально, класс,
    быстро, дуже добре, добре, чудово, відмінно, все добре, все чудово, задоволений, задоволена,
    дуже задоволений, дуже задоволена, непогано, клас, швидко, çok iyi, mükemmel, süper, iyi, harika,
    çok güzel, güzel, memnunum, çok memnunum, fena değil, hızlı, çok memnun kaldım, memnun kaldım, sorunsuz,
    ممتاز, رائع, جيد جدا, جيد, ممتازة, خدمة ممتازة, راض, راضي, راضية, راضي جدا, مش بطال, كويس, كويس جدا,
    زين, حلو, تمام, لا بأس, 很好, 非常好, 不错, 很不错, 挺好, 挺好的, 好, 好的, 满意, 很满意, 非常满意, 棒,
    很棒, 太棒了, 好评, 五星, 五星好评, 还行, 还可以, とても良かった, 良かったです, よかったです, 良かった,
    よかった, とても良かったです, とてもよかったです, 最高, 最高です, 満足, 満足です, 大満足, 大満足です,
    素晴らしい, 素晴らしかったです, 丁寧でした, 최고예요, 최고, 좋았어요, 좋아요, 아주 좋아요, 매우 좋아요,
    만족, 만족해요, 만족합니다, 매우 만족, 매우 만족합니다, 훌륭해요, 친절해요, 친절했어요, 괜찮았어요,
    बहुत अच्छा, बढ़िया, बहुत बढ़िया, अच्छा, अच्छा था, बहुत अच्छा था, संतुष्ट, शानदार, बेहतरीन, bahut accha, accha,
    badhiya, bahut badhiya, accha tha, bahut accha tha, mast
"""
_BLAME = """
    bad, very bad, so bad, really bad, too bad, terrible, awful, horrible, poor, very poor, rubbish, useless,
    worthless, not good, no good, not great, not so good, not very good, not helpful, not very helpful,
    unhelpful, no help, no help at all, did not help, didn't help, didn't help at all, that did not help,
    that didn't help, could be better, could have been better, could do better, disappointing, disappointed,
    very disappointed, unsatisfied, dissatisfied, not satisfied, unhappy, not happy, not happy at all, meh,
    so so, mediocre, slow, too slow, very slow, took too long, took ages, took forever, waited too long,
    too long, rude, unfriendly, bad service, poor service, terrible service, worst, the worst,
    worst service ever, zero, zero stars, no stars, crap, sucks, waste of time, 👎, 😡, 😠, 😞, 😕, 🙁, ☹️,
    😤, 🤬, 😒, 💩, schlecht, sehr schlecht, nicht gut, nicht so gut, nicht besonders, nicht hilfreich,
    furchtbar, schrecklich, mies, miserabel, katastrophe, unfreundlich, zu langsam, langsam,
    hat zu lange gedauert, hat lange gedauert, enttäuscht, enttäuschend, bin enttäuscht, unzufrieden,
    nicht zufrieden, naja, na ja, geht so, könnte besser sein, ging so, mäßig, hat nicht geholfen,
    nicht geholfen, schlechter service, null sterne, mangelhaft, ungenügend, mauvais, très mauvais, mal,
    pas bien, pas bon, pas terrible, nul, très nul, décevant, déçu, déçue, très déçu, très déçue,
    pas satisfait, pas satisfaite, insatisfait, insatisfaite, bof, moyen, peut mieux faire, trop long,
    trop lent, lent, inutile, pas utile, pas aidé, zéro, malo, mala, muy malo, muy mala, muy mal, fatal,
    pésimo, pésima, regular, no muy bien, no me ayudó, no ayudó, decepcionante, decepcionado, decepcionada,
    insatisfecho, insatisfecha, lento, muy lento, podría ser mejor, podría mejorar, mejorable, inútil,
    mal servicio, male, molto male, pessimo, pessima, non bene, non buono, scarso, scarsa, deludente, deluso,
    delusa, insoddisfatto, insoddisfatta, così così, potrebbe andare meglio, troppo lento, non mi ha aiutato,
    orribile, terribile, ruim, muito ruim, mau, muito mau, péssimo, péssima, horrível, terrível, não foi bom,
    não gostei, não ajudou, mais ou menos, dececionado, insatisfeito, insatisfeita, demorado, muito demorado,
    muito lento, podia ser melhor, poderia ser melhor, slecht, heel slecht, zeer slecht, niet goed,
    niet zo goed, matig, vreselijk, waardeloos, teleurgesteld, teleurstellend, ontevreden, niet tevreden,
    kan beter, het kan beter, te langzaam, duurde te lang, niet geholpen, zozo, onvriendelijk, źle,
    bardzo źle, słabo, bardzo słabo, kiepsko, fatalnie, okropnie, niedobrze, tak sobie, średnio, rozczarowany,
    rozczarowana, niezadowolony, niezadowolona, nie pomogło, za wolno, za długo, mogło być lepiej,
    beznadziejnie, tragedia, плохо, очень плохо, ужасно, отвратительно, не очень, так себе, не помогло,
    не помогли, разочарован, разочарована, недоволен, недовольна, не доволен, не довольна, медленно,
    слишком медленно, долго, слишком долго, очень долго, могло быть лучше, кошмар, ужас, бесполезно, никак,
    погано, дуже погано, жахливо, не дуже, так собі, не допомогло, не допомогли, розчарований, розчарована,
    незадоволений, незадоволена, повільно, довго, дуже довго, могло бути краще, жах, ніяк, kötü, çok kötü,
    berbat, iyi değil, hiç iyi değil, rezalet, memnun değilim, memnun kalmadım, idare eder, şöyle böyle,
    yardımcı olmadı, çok yavaş, yavaş, hayal kırıklığı, daha iyi olabilirdi, سيء, سيئ, سيئة, سيء جدا, سيئ جدا,
    ليس جيدا, غير جيد, مش كويس, مو زين, غير راض, غير راضي, لست راضيا, بطيء, بطيء جدا, خدمة سيئة, لم يساعد,
    زفت, محبط, تعبان, 差, 很差, 太差, 太差了, 非常差, 不好, 很不好, 糟糕, 很糟糕, 不满意, 很不满意, 一般,
    一般般, 失望, 很失望, 差评, 太慢, 太慢了, 没用, 没有帮助, 悪い, 悪かった, 悪かったです, 最悪, 最悪です,
    良くない, よくない, 良くなかった, よくなかったです, 残念, 残念です, 不満, 不満です, 微妙, 遅い, 遅かった,
    遅すぎる, いまいち, イマイチ, 役に立たなかった, 별로, 별로예요, 별로였어요, 별로네요, 나빠요, 나빴어요,
    안 좋아요, 안 좋았어요, 최악, 최악이에요, 불만, 불만족, 실망, 실망했어요, 실망이에요, 느려요, 너무 느려요,
    도움이 안 됐어요, 그저 그래요, 그냥 그래요, बुरा, बहुत बुरा, खराब, ख़राब, बहुत खराब, बेकार, अच्छा नहीं,
    अच्छा नहीं था, ठीक नहीं, मदद नहीं मिली, संतुष्ट नहीं, निराश, bura, bahut bura, kharab, bahut kharab,
    bekar, bakwas, accha nahi, accha nahi tha
"""
_AROUND = """
    hilfe, eure hilfe, ihre hilfe, aide, votre aide, ayuda, su ayuda, aiuto, ajuda, hulp, pomoc, помощь,
    допомога, yardım, for, für, pour, por, per, voor, za, за, one, ones, ein, eine, einen, un, une, una, uma,
    een, all 3 of you, all three of you, both of you, it, that, was, is, were, it's, its, that's, you,
    you were, all, all of you, i, i am, i'm, i'd, am, your, the, service, support, help, team, experience,
    answer, chat, conversation, everything, rather, just, a bit, a little, pretty, quite, simply, really,
    very, honestly, and, but, ok, yes, a, give, say, rate, rating, would, solid, of, es, das, war, alles,
    ich, bin, leider, sehr, der service, und, ja, wirklich, ganz, der support, die hilfe, etwas, einfach,
    c'était, c'est, tout, je, suis, je suis, très, et, oui, un peu, le service, vraiment, fue, estuvo, todo,
    muy, estoy, sí, el servicio, un poco, y, è stato, è stata, stato, tutto, molto, sono, sì, il servizio,
    un po', e, foi, tudo, muito, estou, sim, o atendimento, o serviço, um pouco, het, ik, ben, heel, erg, en,
    een beetje, było, wszystko, jestem, bardzo, tak, это, мне, это было, было, всё, все, я, очень, и, да,
    було, дуже, так, çok, evet, her şey, كان, كانت, جدا, الخدمة, نعم, كل شيء, 服务, 很, はい, ちょっと, 少し,
    対応, 対応は, 네, 정말, 아주, सेवा, था, थी, बहुत, 👍
"""
# Within a longer message: it is not over.
_NOT_OVER = """
    still, not yet, yet to, never, no refund, no reply, nobody, no one, ages, forever, missing,
    again and again, immer noch, noch immer, noch nicht, noch kein, noch keine, noch keinen, nie, niemand,
    ewig, fehlt, fehlen, toujours pas, pas encore, encore pas, jamais, personne, une éternité, manque,
    toujours en attente, todavía no, aún no, sigue sin, sigo sin, nunca, nadie, una eternidad, falta, faltan,
    ancora non, non ancora, non ho ancora, mai, nessuno, un'eternità, manca, mancano, ainda não, continua sem,
    continuo sem, ninguém, uma eternidade, falta, nog steeds, nog niet, nog geen, nooit, niemand,
    een eeuwigheid, ontbreekt, nadal, wciąż, jeszcze nie, nigdy, nikt, całą wieczność, brakuje, всё ещё,
    до сих пор, ещё не, никогда, никто, целую вечность, не хватает, досі, все ще, ще не, ніколи, ніхто,
    цілу вічність, бракує, hala, henüz, hiç kimse, asla, eksik, ما زال, لا يزال, لم يصل, لم أحصل, لسه, أبدا,
    ناقص, अभी भी, अब तक, अभी तक, कभी नहीं, abhi bhi, abhi tak, ab tak
"""
_UNSPACED = re.compile(
    "还没|还是|還沒|还不|一直没|没有人|太慢|太差|まだ|遅い|遅すぎ|誰も|아직|아무도|너무 느"
)
_SAID_OF_OTHERS = phrases("mal, bo, moyen, regular, fatal, 一般, 差")  # also parts of other words
_PRAISES, _BLAMES = phrases(_PRAISE), phrases(_BLAME)
_MAY_STAND = phrases(_AROUND, THANKS, THANKS_FOR_HELP) | COURTESIES
_THANKED = phrases(THANKS, THANKS_FOR_HELP)
_NUMBER_WORDS, _MAY_GIVE = keys(_DIGITS), phrases(_GIVES, THANKS, THANKS_FOR_HELP) | COURTESIES
_TROUBLES = (_BLAMES - _SAID_OF_OTHERS) | phrases(_NOT_OVER)


def stars_in(text: str) -> int | None:
    """How many of five stars a message is worth, such as "4/5", "⭐⭐⭐" or "8/10"; `None` if none.

    It says nothing else, but for why, and what it goes on to say after "but" (`beside_stars`).
    """
    rated = _BECAUSE.split(_BUT.split(text, maxsplit=1)[0])[0]
    said = _with_digits(rated)
    number = _STARS.search(said) or _NUMBER.search(said)
    if number is None or not _says_no_more(said[: number.start()] + " " + said[number.end() :]):
        return None
    if number.re is _STARS:
        return sum(mark in "⭐★🌟*" for mark in number[0])
    for pattern, a_star in ((_OF_FIVE, 1), (_OF_TEN, 2), (_OF_HUNDRED, 20)):
        if of := pattern.fullmatch(number[0].strip()):
            return _whole(float((of[1] or of[2]).replace(",", ".")) / a_star)
    return None


def _whole(stars: float) -> int:
    """Halves count as the next star."""
    return min(5, max(1, floor(stars + 0.5)))


def beside_stars(text: str) -> str:
    """What somebody who gives stars goes on to say: "no refund yet" of "4 but no refund yet"; or nothing."""
    if stars_in(text) is None or (but := _BUT.search(text)) is None:
        return ""
    rest = (but[1] or but[2] or "").strip()
    return "" if _says_no_more(rest) else rest


def _with_digits(text: str) -> str:
    """`text` with a digit for each number word that gives stars: "a good one" gives none."""
    if says(text, _NUMBER_WORDS, _MAY_GIVE):
        return _in_digits(text)
    return _OF_STARS.sub(lambda match: _in_digits(match[0]), " ".join(text.split()))


def _in_digits(text: str) -> str:
    return _NUMBER_WORD.sub(lambda word: _DIGITS[word[0].casefold()], text)


def _says_no_more(rest: str) -> bool:
    return not rest.strip(_MARKS) or says(rest, _MAY_STAND | _PRAISES | _BLAMES, _MAY_STAND)


def is_praise(text: str) -> bool:
    """Whether a message says that it was good, and nothing else."""
    return says(text, _PRAISES, _MAY_STAND) and not is_blame(text)


def is_thanks(text: str) -> bool:
    """Whether a message gives thanks, and says nothing else."""
    return says(text, _THANKED, _MAY_STAND)


def is_blame(text: str) -> bool:
    """Whether a message says that it was not good, and nothing else."""
    return says(text, _BLAMES, _MAY_STAND | _PRAISES)


def tells_trouble(text: str) -> bool:
    """Whether a message that asks nothing says, among other things, that something is bad or not over."""
    if is_question(text):
        return False
    said = f" {' '.join(after_courtesies(' '.join(keys([text])).split()))} "
    return any(f" {phrase} " in said for phrase in _TROUBLES) or _UNSPACED.search(said) is not None
