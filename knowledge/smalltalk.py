"""Greetings, thanks and the like: answered in kind, without a look at the documents. Pure.

A message is small talk only if it is made of the words below and nothing else, so that
"hi, how long does delivery take?" stays the question it is.
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

SmallTalk = Literal["greeting", "thanks", "how_are_you", "who_are_you", "bye"]

LONGEST = 120  #: characters; whoever writes more has something to say


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """What the bot says without a page: to small talk (`{company}` is filled in), and of what it lacks."""

    greeting: str
    thanks: str
    how_are_you: str
    who_are_you: str
    bye: str
    not_found: str  #: of one of several questions, which stands for `{question}`

    def say(self, kind: SmallTalk, *, company: str) -> str:
        """The sentence for `kind`."""
        said: str = getattr(self, kind)
        return said.format(company=company)


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk `text` is; `None` if it says anything else.

    Where it is several, as in "Hi, how are you?", the one that wants an answer most is named.
    """
    if len(text) > LONGEST:
        return None
    # "sooo" may stand for "so", and "goood" for "good".
    spellings = dict.fromkeys(_REPEATED.sub(letters, text) for letters in (r"\1\1", r"\1"))
    return next((kind for spelt in spellings if (kind := _kind_of(spelt))), None)


def _kind_of(text: str) -> SmallTalk | None:
    roles = _roles(_folded(_FACES.sub(" ", text)).split())
    said = set(roles) - {"polite", "frame"}
    if any(role == "no" and after not in _AFTER_NO for role, after in itertools.pairwise([*roles, ""])):
        return None
    if "favour" in said and not said & {"thanks", "praise"}:
        return None
    asks = any(mark in text for mark in "?？؟")
    if "who_are_you" in said:
        return "who_are_you"
    if "how_are_you" in said or ("well" in said and (asks or said == {"well", "greeting"})):
        return "how_are_you"
    if asks and said & {"praise", "bye"} and "thanks" not in said:
        return None  # "perfect?" and "nothing else?" are about something
    if "bye" in said:
        return "bye"
    if said & {"thanks", "praise", "well"}:
        return "thanks"
    return "greeting" if "greeting" in said else None


def _roles(words: list[str]) -> list[str]:
    """What the words are to one another, the longest phrase first; none if one of them is not known."""
    roles: list[str] = []
    at = 0
    while at < len(words):
        known = _ROLES_AFTER_FRAME if {"frame", "who_are_you"} & set(roles) else _ROLES
        for end in range(min(at + _LONGEST_PHRASE, len(words)), at, -1):
            if role := known.get(" ".join(words[at:end])):
                roles.append(role)
                at = end
                break
        else:
            return []
    return roles


def _folded(text: str) -> str:
    """Words in lower case without accents, marks and pictures, however they are spelt on a phone.

    Letters of Indic scripts keep their vowels; each letter of Chinese, Japanese and Korean is a word.
    """
    letters = []
    for character in unicodedata.normalize("NFKD", text).casefold():
        category = unicodedata.category(character)
        if category[0] in "LN" or (category[0] == "M" and "\u0900" <= character <= "\u0dff"):
            letters.append(character)
        elif character not in "'’ʼ`" and category[0] != "M" and category != "Cf":
            letters.append(" ")
    folded = unicodedata.normalize("NFC", "".join(letters)).translate(_SAME_LETTER)
    return " ".join(_DOUBLED.sub(r"\1", _UNSPACED.sub(r" \g<0> ", folded)).split())


_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_DOUBLED = re.compile(r"([a-zа-яіїєґء-ي])\1+(?!\w)")  #: at the end of a word, as in "heyy"
_UNSPACED = re.compile(r"[\u1100-\u11ff\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_FACES = re.compile(r"(?<!\w)(?:[:;=x]['’]?-?[dpo3]+|<3+)(?!\w)", re.IGNORECASE)
_SAME_LETTER = str.maketrans({"ı": "i", "ł": "l", "ة": "ه", "ى": "ي", "ـ": None, "ँ": "ं"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_AFTER_NO = {"thanks", "bye", "no"}  #: "no, thanks" is small talk, and "no good" is not


def _listed(phrases: str) -> set[str]:
    spelt = [*phrases.split("|"), *phrases.translate(_UMLAUTS).split("|")]
    return {_folded(phrase) for phrase in spelt}


_GREETING = _listed(
    # en
    "hello|helo|hallo|hullo|hi|hiya|hey|heya|hey there|hi there|hello there|howdy|greetings|yo|heyo"
    "|good morning|good afternoon|good evening|good day|gm|morning|evening|afternoon|top of the morning"
    "|nice to meet you|pleased to meet you|anyone there|is anyone there|is anybody there|anybody there"
    "|anyone"
    "|are you there|you there|u there|knock knock|test|testing|hope you are well|hope youre well"
    "|hope ur well"
    "|i hope you are well|i hope youre well|hope you are doing well|hope youre doing well|hope all is well"
    "|hope youre having a good day|hope you are having a good day|happy monday|happy friday|happy new year"
    "|merry christmas|happy holidays|happy easter"
    # de
    "|guten tag|guten morgen|guten abend|morgen|abend|n abend|nabend|guten|mahlzeit|moin|moin moin|moinsen"
    "|servus|grüß gott|grüß dich|grüß euch|grüezi|grüße|hallöchen|halli hallo|hi na|na du|tag|tach"
    "|frohe weihnachten|frohes neues|jemand da|ist jemand da|ist da jemand"
    # fr
    "|bonjour|bjr|bonsoir|bsr|salut|slt|coucou|cc|rebonjour|re bonjour|allô|enchanté|enchantée"
    "|il y a quelquun|y a quelquun|quelquun"
    # es
    "|hola|ola|holi|holis|holiwis|buenos días|buen día|buenas tardes|buenas|muy buenas|saludos|ey|buenos"
    "|hay alguien|hay alguien ahí|alguien ahí|encantado|encantada|un saludo|mucho gusto"
    # it
    "|ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|buondì|ehi|ehilà|saluti"
    "|bgiorno"
    "|cè qualcuno|piacere"
    # pt
    "|olá|oi|oie|opa|oba|alô|bom dia|boa tarde|bdia|boas|eai|e aí|fala|fala aí|saudações|tem alguém aí"
    "|prazer"
    # nl
    "|hoi|hooi|heej|goedemorgen|goeiemorgen|goede morgen|goedemiddag|goeiemiddag|goede middag"
    "|goedenavond"
    "|goedeavond|goede avond|goeieavond|goedendag|goeiedag|goeie|hallootjes|iemand daar|is daar iemand"
    # pl
    "|cześć|hej|hejka|hejo|hejka naklejka|heja|siema|siemka|siemanko|elo|dzień dobry|dobry|dobry wieczór"
    "|witam|witajcie|witaj|czołem|halo|jest tam ktoś|jest ktoś"
    # ru
    "|привет|приветик|приветики|приветствую|здравствуйте|здравствуй|здрасте|здрасьте|здравия|добрый день"
    "|доброе утро|добрый вечер|доброго дня|доброго утра|доброго вечера|доброго времени суток|добрый"
    "|доброй ночи|салют|хай|ку|алло|есть кто|кто нибудь|есть кто нибудь"
    # uk
    "|привіт|привітик|вітаю|вітання|добрий день|добрий ранок|доброго ранку|добрий вечір|доброго вечора"
    "|добридень|добрий|здоровенькі були|здрастуйте|агов|хелоу"
    # tr
    "|merhaba|merhabalar|mrb|mrhb|meraba|selam|selamlar|slm|sa|selamın aleyküm|selamünaleyküm|aleyküm selam"
    "|günaydın|iyi günler|iyi akşamlar|tünaydın|iyi sabahlar|hayırlı günler|hayırlı sabahlar|kimse var mı"
    # ar
    "|مرحبا|مرحبتين|السلام عليكم|سلام عليكم|السلام عليكم ورحمة الله|السلام عليكم ورحمة الله وبركاته|سلام"
    "|وعليكم السلام|اهلا|اهلا وسهلا|اهلين|هلا|هلا والله|هلو|هاي|يا هلا|الو|صباح الخير|صباح النور|مساء الخير"
    "|مساء النور|صباحو|مسا الخير|حياك الله|هل من احد|في احد|حد هنا"
    # zh
    "|你好|您好|你们好|大家好|早上好|早安|早|上午好|中午好|下午好|晚上好|哈喽|哈啰|嗨|嘿|在吗|在嗎|有人吗"
    "|有人嗎|在不在|喂"
    "|你好呀|你好啊|亲|hello啊|新年快乐|很高兴认识你"
    # ja
    "|こんにちは|こんにちわ|こんばんは|こんばんわ|おはようございます|おはよう|はじめまして|初めまして|やあ"
    "|もしもし|どうも"
    "|よろしくお願いします|よろしくおねがいします|宜しくお願いします|よろしく|ハロー|やっほー"
    "|お世話になります|お世話になっております"
    "|誰かいますか|あけましておめでとうございます"
    # ko
    "|안녕하세요|안녕하세용|안녕하십니까|안녕|안뇽|하이|하이요|헬로|여보세요|반갑습니다|반가워요|반가워"
    "|처음 뵙겠습니다"
    "|좋은 아침|좋은 아침이에요|좋은 아침입니다|계세요|계신가요|누구 있나요"
    # hi
    "|नमस्ते|नमस्कार|प्रणाम|हैलो|हेलो|हाय|सुप्रभात|राम राम|सत श्री अकाल|जय श्री कृष्ण|गुड मॉर्निंग"
    "|गुड इवनिंग|शुभ संध्या"
    "|कोई है|namaste|namaskar|namaskaar|namasthe|pranam|ram ram|sat sri akal|jai shree krishna|suprabhat"
    "|kya koi hai|koi hai"
)

_THANKS = _listed(
    # en
    "thanks|many thanks|thank you|thankyou|thank u|thank ya|thanku|thank|thanx|thanks so much"
    "|thank you so much|thx"
    "|thnx|thks"
    "|tnx|tx|thankx|ty|tyvm|tysm|tks|cheers|ta|ta very much|thanks a bunch|thanks a million|thanks a mill"
    "|thx a mill"
    "|thanks a ton|thanks a lot|thanks heaps|thanks loads|a million thanks|much appreciated|appreciate it"
    "|appreciate that|i appreciate it|i appreciate that|appreciated|greatly appreciated|so appreciated"
    "|appreciate your help|i appreciate your help|appreciate the help|cant thank you enough|much obliged"
    "|grateful"
    "|so grateful|thankful|bless you|god bless|god bless you|no worries|no problem|no prob|np|never mind"
    "|nevermind"
    # de
    "|danke|dankeschön|danke schön|danke dir|vielen dank|herzlichen dank|tausend dank|besten dank"
    "|lieben dank"
    "|vielen lieben dank|ganz lieben dank|recht herzlichen dank|danke vielmals|danke sehr|thx dir|dankö"
    "|dankee"
    "|dank dir|merci vielmals|vergelts gott|kein problem|bedanke mich|ich bedanke mich"
    # fr
    "|merci|mrc|mci|merki|mersi|merci bcp|merci beaucoup|mille mercis|mille merci|un grand merci"
    "|grand merci"
    "|merci infiniment|merci mille fois|merci du fond du coeur|je vous remercie|je te remercie|cimer"
    "|pas de souci"
    "|pas de soucis|de rien"
    # es
    "|gracias|grax|grcs|grasias|graciass|muchas gracias|mil gracias|muchísimas gracias|mchs gracias"
    "|infinitas gracias"
    "|te lo agradezco|se lo agradezco|lo agradezco|te agradezco|le agradezco|agradecido|agradecida"
    "|gracias mil"
    "|no hay problema|de nada|dios te bendiga|dios le bendiga|dios los bendiga"
    # it
    "|grazie|grz|graz|grassie|grazie mille|mille grazie|grazie tante|tante grazie|grazie infinite"
    "|ti ringrazio"
    "|vi ringrazio|la ringrazio|la ringrazio molto|nessun problema|grata|grazie di cuore|grazie ancora"
    "|grz mille"
    # pt
    "|obrigado|obrigada|obg|obgd|obgda|brigado|brigada|brigadão|brigadinha|obrigadão|obrigadinho"
    "|obrigadinha"
    "|muito obrigado|muito obrigada|mto obrigado|mto obg|valeu|vlw|vlww|grato|grata|agradeço|agradecido"
    "|agradecida"
    "|agradecemos|sem problema|de nada|deus abençoe|deus te abençoe"
    # nl
    "|dank je wel|dankjewel|dank je|dank u wel|dankuwel|dank u|bedankt|bdnkt|dankje|dank jullie wel"
    "|hartelijk dank"
    "|hartstikke bedankt|heel erg bedankt|enorm bedankt|super bedankt|duizendmaal dank|dank|danku"
    "|geen probleem"
    # pl
    "|dziękuję|dziękuje|dziekuje|dzięki|dzieki|dziena|dzięks|dzk|dzx|dzieki wielkie|dzięki bardzo"
    "|wielkie dzięki"
    "|wielkie dzieki|stokrotne dzięki|dziękuję ślicznie|dziękuję bardzo|serdeczne dzięki|dziękujemy"
    "|nie ma sprawy"
    "|nie ma problemu|podziękował|podziękowała|bóg zapłać"
    # ru
    "|спасибо|спасибочки|спасиб|спс|спасибки|пасиб|пасибо|благодарю|благодарствую|большое спасибо"
    "|огромное спасибо"
    "|спасибо большое|спасибо огромное|спасибище|сенкс|сяб|мерси|признателен|признательна|благодарен"
    "|благодарна"
    "|от души|нет проблем|не за что|spasibo"
    # uk
    "|дякую|дяки|дякс|дякуємо|щиро дякую|спасибі|красно дякую|велике дякую|вдячний|вдячна|дякую щиро"
    "|нема за що"
    "|дуже вдячний|дуже вдячна|спасибо"
    # tr
    "|teşekkürler|teşekkür ederim|teşekkür ederiz|teşekkür|tşk|tşkler|tşk ederim|tesekkurler|teşekkurler"
    "|sağ ol"
    "|sağol|sağolun|sağ olun|saol|saolun|eyvallah|eyw|allah razı olsun|ellerinize sağlık|elinize sağlık"
    "|mersi"
    "|minnettarım|sorun değil|önemli değil|rica ederim"
    # ar
    "|شكرا|شكراً|شكرا جزيلا|شكرا كثيرا|شكرا كتير|شكرا لك|شكرا لكم|الف شكر|شكر|شكرا جزيلا لك|جزاك الله خير"
    "|جزاك الله خيرا"
    "|جزاكم الله خيرا|مشكور|مشكورين|مشكوره|تسلم|تسلمي|تسلمون|تسلم ايدك|يسلمو|يسلموا|يعطيك العافيه"
    "|الله يعطيك العافيه"
    "|يعطيكم العافيه|الله يسعدك|الله يخليك|الله يبارك فيك|بارك الله فيك|متشكر|متشكره|ممنون|ممنونه|ميرسي"
    "|ثانكس|اشكرك|اشكركم"
    "|مرسي|كتر خيرك|لا مشكله|عفوا"
    # zh
    "|谢谢|謝謝|谢谢你|谢谢您|多谢|多謝|谢啦|谢了|谢谢啦|谢谢了|谢谢哦|感谢|感謝|非常感谢|十分感谢"
    "|太感谢了|感恩|感激不尽|万分感谢"
    "|谢谢你们|辛苦了|辛苦啦|麻烦你了|麻烦您了|3q|3q3q|没关系|沒關係|没事|不客气|唔该|唔該"
    # ja
    "|ありがとう|ありがとうございます|ありがとうございました|ありがと|ありがとね|有難う|有難うございます"
    "|有難うございました|有り難うございます"
    "|どうもありがとう|サンキュー|あざす|あざっす|あざーす|感謝します|感謝です|感謝|感謝しています"
    "|助かりました|助かります|助かった|たすかりました"
    "|大変助かりました|とても助かりました|お疲れ様です|お疲れ様でした|問題ないです|大丈夫です"
    # ko
    "|감사합니다|감사해요|감사|감사해용|감사드립니다|감사드려요|감사했습니다|고맙습니다|고마워요|고마워"
    "|고마웡|땡큐|쌩유|ㄱㅅ|ㄳ|ㄱㅅㄱㅅ"
    "|도움 됐어요|도움이 됐어요|도움이 되었어요|도움이 되었습니다|도움이 됐습니다|수고하셨습니다"
    "|수고하셨어요|수고 많으셨습니다|괜찮아요|괜찮습니다"
    # hi
    "|धन्यवाद|शुक्रिया|थैंक्यू|थैंक यू|थैंक्स|आभार|आभारी|मेहरबानी|dhanyavad|dhanyavaad|dhanyawad"
    "|dhanyawaad|dhanywad"
    "|shukriya|shukria|sukriya|aabhar|meharbani|thank u ji|koi baat nahi|कोई बात नहीं"
)

_PRAISE = _listed(
    # en
    "perfect|perfectly|great|awesome|excellent|brilliant|wonderful|lovely|nice|cool|super|superb|fab"
    "|fabulous"
    "|fantastic|amazing|incredible|splendid|marvellous|sweet|sick|dope|ace|wow|yay|woohoo|hooray|helpful"
    "|useful"
    "|outstanding|impressive|impressed|im impressed|legend|a legend|star|a star|you star|a lifesaver"
    "|lifesaver"
    "|life saver|a life saver|an angel|angel|a gem|a saint|a hero|a godsend|a pro|a genius|genius|the best"
    "|the man"
    "|the greatest|so kind|very kind|too kind|how kind|so sweet|very sweet|so nice|so patient|very patient"
    "|you rock|you guys rock|i love you|love you|love it|love this|loved it|love u|luv u|like it|i like it"
    "|i like you"
    "|i love it|well done|good job|great job|nice one|good one|good work|good stuff|good bot|nice work"
    "|wow nice|top"
    "|top notch|first class|spot on|bravo|kudos|hats off|respect|props|got it|gotcha|i got it|understood"
    "|noted"
    "|makes sense|that makes sense|sounds good|sounds great|good to know|all clear|crystal clear"
    "|very clear|so clear"
    "|thats clear|that is clear|that helps|that helped|this helps|this helped|that really helps"
    "|that really helped"
    "|helps a lot|helped a lot|helped me a lot|helped me out|you helped me|you helped|youve helped"
    "|saved my day"
    "|you made my day|made my day|you saved me|exactly what i needed|just what i needed|thats what i needed"
    "|just what i was looking for|exactly what i was looking for|what i wanted to know"
    "|that answers my question"
    "|you answered my question|answers my question|answered my question|that was quick|that was fast"
    "|that was easy"
    "|so quick|so fast|super quick|super fast|very quick|very fast|wow fast|quick reply|fast reply"
    "|quick answer"
    "|quick response|fast response|prompt reply|pleasure|a pleasure|happy|im happy|very happy|so happy"
    "|pleased|im pleased"
    "|delighted|im delighted|it works|it works now|works now|it worked|that worked|solved|its solved"
    "|problem solved"
    "|fixed|its fixed|sorted|all sorted|thats sorted"
    # de
    "|perfekt|toll|prima|klasse|genial|spitze|wunderbar|hervorragend|ausgezeichnet|fantastisch|großartig"
    "|wahnsinn"
    "|geil|mega|cool|cooler bot|läuft|stark|fein|hammer|bestens|hilfreich|freundlich|sehr freundlich|nett"
    "|sehr nett"
    "|sehr lieb|echt lieb|lieb von dir|nett von dir|lieb von ihnen|nett von ihnen|das ist lieb"
    "|das ist nett|einwandfrei"
    "|die besten|der beste|die beste|ein schatz|ein engel|schatz|engel|ein traum|lebensretter|spitzenmäßig"
    "|verstanden"
    "|habs verstanden|hab verstanden|ich habe verstanden|jetzt ist alles klar|jetzt weiß ich bescheid"
    "|weiß bescheid"
    "|hat mir geholfen|hat geholfen|hat mir sehr geholfen|hat sehr geholfen|hat mir weitergeholfen"
    "|hat super geholfen"
    "|mir sehr geholfen|mir geholfen|hilft mir|hilft mir sehr|hilft mir weiter|das hilft|gut gemacht"
    "|super gemacht"
    "|sehr gut|ging ja schnell|das ging schnell|das ging ja schnell|das ging aber schnell|das ging fix"
    "|gute arbeit"
    "|super service|das wollte ich wissen|genau das wollte ich wissen|genau was ich brauchte|hat geklappt"
    "|es klappt"
    "|hat funktioniert|funktioniert jetzt|erledigt|hat sich erledigt|sehr zufrieden|bin sehr zufrieden"
    "|bin zufrieden"
    "|gerne|gern|freut mich|passt|passt so|in ordnung|ich liebe dich|hab dich lieb|respekt"
    # fr
    "|parfait|parfaite|génial|géniale|géniaux|excellent|excellente|nickel|impec|impeccable|formidable"
    "|formidables"
    "|magnifique|extra|chouette|sympa|très sympa|cool|trop cool|trop bien|trop fort|adorable|adorables"
    "|gentil|gentille"
    "|gentils|très gentil|très gentille|très aimable|aimable|utile|très utile|efficace|rapide et efficace"
    "|très clair"
    "|super clair|cest clair|cest très clair|cest super|cest top|cest gentil|cest parfait|cest noté|noté"
    "|bien noté"
    "|compris|jai compris|bien compris|daccord merci|bien reçu|reçu|bien joué|bon travail|beau travail"
    "|bravo|chapeau"
    "|les meilleurs|le meilleur|la meilleure|au top|un amour|un ange|un chef|vous gérez|tu gères"
    "|je vous adore|je tadore"
    "|je taime|ça maide|ça maide beaucoup|ça ma aidé|ça ma bien aidé|ça ma beaucoup aidé|vous mavez aidé"
    "|vous mavez bien aidé|vous mavez beaucoup aidé|tu mas aidé|tu mas bien aidé|tu mas beaucoup aidé"
    "|cest tout ce que je voulais savoir|cest ce que je voulais savoir|exactement ce quil me fallait"
    "|ça marche|ça roule"
    "|ça fonctionne|problème résolu|cest réglé|cétait rapide|quelle rapidité|quelle efficacité|très bien"
    "|super|ravi|ravie"
    # es
    "|perfecto|perfecta|genial|geniales|excelente|excelentes|estupendo|fantástico|maravilloso|maravillosa"
    "|increíble|guay"
    "|chévere|bacán|padre|qué padre|chido|qué chido|buenísimo|buenísima|súper|super bien|de lujo|de diez"
    "|de maravilla"
    "|fenomenal|bárbaro|joya|vale|dale|listo|entendido|entendida|entiendo|ya entendí|comprendido|enterado"
    "|enterada"
    "|claro|queda claro|me quedó claro|todo claro|muy claro|clarísimo|amable|muy amable|amabilísimo"
    "|amables|muy amables"
    "|qué amable|un sol|un amor|un ángel|un crack|crack|un genio|una genia|el mejor|la mejor|los mejores"
    "|lo máximo"
    "|útil|muy útil|utilísimo|qué rápido|muy rápido|rapidísimo|me ayudó|me ayudó mucho|me ayudaste"
    "|me ayudaste mucho"
    "|me has ayudado|me has ayudado mucho|me has ayudado un montón|me ha ayudado|me ha ayudado mucho"
    "|me sirvió"
    "|me sirvió mucho|me sirve|me sirve mucho|me sirve de mucho|me salvaste|me has salvado"
    "|me salvaste la vida"
    "|justo lo que necesitaba|lo que necesitaba|era lo que quería saber|buen trabajo|bien hecho"
    "|gran trabajo|felicidades"
    "|muy bien|buen servicio|excelente servicio|excelente atención|te amo|te quiero|funcionó|ya funciona"
    "|ya quedó"
    "|solucionado|resuelto|bravo"
    # it
    "|perfetto|perfetta|ottimo|ottima|eccellente|fantastico|fantastica|fantastici|meraviglioso|magnifico"
    "|stupendo|bellissimo"
    "|grande|grandi|grandissimo|grandissimi|mitico|mitica|mitici|top|super|bravo|brava|bravi|bravissimo"
    "|bravissima"
    "|bravissimi|gentile|gentilissimo|gentilissima|gentilissimi|molto gentile|molto gentili"
    "|davvero gentile|troppo gentile"
    "|disponibile|disponibilissimo|molto disponibile|utile|molto utile|utilissimo|chiaro|chiarissimo"
    "|tutto chiaro"
    "|molto chiaro|capito|ho capito|ricevuto|inteso|chiarissima|un angelo|un tesoro|tesoro|un grande"
    "|un mito|i migliori"
    "|il migliore|la migliore|il top|mi hai aiutato|mi hai aiutata|mi hai aiutato molto"
    "|mi hai aiutata molto"
    "|mi ha aiutato|mi ha aiutato molto|mi ha aiutata|mi avete aiutato|mi avete aiutato molto"
    "|mi è stato utile"
    "|mi è stato molto utile|mi hai salvato|mi hai salvata|mi hai salvato la vita|che velocità|velocissimo"
    "|velocissimi"
    "|molto veloce|che gentile|proprio quello che mi serviva|quello che mi serviva|quello che volevo sapere"
    "|ottimo lavoro|bel lavoro|ben fatto|ottimo servizio|complimenti|ti adoro|ti amo|vi adoro|funziona"
    "|ora funziona"
    "|risolto|problema risolto|benissimo|molto bene"
    # pt
    "|perfeito|perfeita|ótimo|ótima|excelente|maravilha|maravilhoso|maravilhosa|fantástico|fantástica"
    "|incrível|sensacional"
    "|espetacular|espetáculo|show|show de bola|top|top demais|demais|massa|legal|que legal|bacana|fixe"
    "|muito fixe|muito legal"
    "|muito bom|muito boa|bom demais|beleza|blz|entendi|entendido|entendida|percebi|compreendi"
    "|compreendido|certinho"
    "|ficou claro|muito claro|está claro|gentil|muito gentil|muito amável|amável|atencioso|atenciosa"
    "|muito atenciosa"
    "|muito atencioso|um anjo|um amor|uma querida|um querido|querido|querida|o melhor|a melhor|os melhores"
    "|útil|muito útil"
    "|ajudou|ajudou muito|ajudou bastante|me ajudou|me ajudou muito|me ajudou bastante|ajudaste"
    "|ajudaste muito"
    "|ajudou imenso|ajudaste imenso|me salvou|salvou minha vida|salvou meu dia|era isso que eu precisava"
    "|era o que eu precisava|era isso que eu queria saber|que rápido|muito rápido|rapidinho|super rápido"
    "|bom trabalho"
    "|mandou bem|parabéns|ótimo atendimento|excelente atendimento|te amo|amei|adorei|deu certo|funcionou"
    "|resolvido|resolveu"
    # nl
    "|perfect|top|topper|toppie|geweldig|fantastisch|prachtig|uitstekend|super|superfijn|superlief|fijn"
    "|heel fijn|wat fijn"
    "|mooi|mooi zo|prima|tof|gaaf|lekker|helder|heel helder|duidelijk|heel duidelijk|begrepen|snap het"
    "|ik snap het"
    "|ik begrijp het|behulpzaam|heel behulpzaam|vriendelijk|heel vriendelijk|aardig|heel aardig|wat aardig"
    "|lief|heel lief"
    "|wat lief|een schat|een engel|een held|held|schat|de beste|de besten|handig|heel handig|nuttig"
    "|goed gedaan|goed bezig"
    "|goed geholpen|super geholpen|fijn geholpen|heel goed|je hebt me geholpen|je hebt me goed geholpen"
    "|heeft me geholpen"
    "|daar heb ik wat aan|hier heb ik wat aan|dat helpt|dat helpt me|dat helpt enorm|dat was snel"
    "|lekker snel|wat snel"
    "|heel snel|supersnel|precies wat ik zocht|precies wat ik nodig had|precies wat ik wilde weten"
    "|opgelost|het werkt"
    "|het is gelukt|gelukt|ik hou van je|graag gedaan|goede service|petje af"
    # pl
    "|super|superowo|świetnie|świetna|świetny|świetni|ekstra|rewelacja|rewelacyjnie|idealnie|doskonale"
    "|wspaniale|wspaniały"
    "|wspaniali|cudownie|fantastycznie|znakomicie|pięknie|fajnie|fajny|spoko|git|gitara|sztos|bomba"
    "|miodzio|bajka|brawo"
    "|jasne|jasna sprawa|wszystko jasne|zrozumiałem|zrozumiałam|rozumiem|zrozumiano|przyjąłem|pomocny"
    "|pomocna|pomocne"
    "|bardzo pomocne|bardzo pomocny|pomogło|pomogłeś|pomogłaś|pomogliście|pomógł pan|pomogła pani"
    "|bardzo pomogło"
    "|bardzo pomogłeś|bardzo mi pomogłeś|bardzo mi pani pomogła|bardzo mi pan pomógł|najlepszy|najlepsza"
    "|najlepsi"
    "|jesteś wielki|jesteś wielka|jesteś super|anioł|aniołem|złoty człowiek|miły|bardzo miły|bardzo miła"
    "|miło|bardzo miło"
    "|uprzejmy|bardzo uprzejmie|szybko|ale szybko|szybka odpowiedź|dobra robota|kawał dobrej roboty|działa"
    "|już działa"
    "|udało się|o to chodziło|właśnie o to chodziło|tego szukałem|tego szukałam|kocham cię|uratowałeś mnie"
    "|bardzo dobrze"
    # ru
    "|супер|класс|классно|отлично|прекрасно|замечательно|великолепно|чудесно|шикарно|круто|здорово"
    "|идеально|превосходно"
    "|потрясающе|восхитительно|бомба|огонь|топ|топчик|кайф|молодец|молодцы|умница|умнички|умничка"
    "|красавчик|красавчики"
    "|красава|лучший|лучшая|лучшие|самый лучший|самые лучшие|понятно|все понятно|всё понятно"
    "|теперь понятно|понял|поняла"
    "|ясно|все ясно|ясненько|принято|учту|полезно|очень полезно|помогли|помог|помогла|помогло"
    "|очень помогли|очень помог"
    "|очень помогло|вы мне помогли|вы мне очень помогли|выручили|очень выручили|спасли|вы меня спасли"
    "|добры|очень добры"
    "|вы очень добры|любезно|очень любезно|вежливый|приятно|очень приятно|быстро|очень быстро|так быстро"
    "|как быстро"
    "|оперативно|очень оперативно|хорошая работа|отличная работа|браво|золото|ангел|работает|все работает"
    "|заработало"
    "|получилось|все получилось|решено|то что нужно|то что надо|именно то что нужно|очень хорошо|рад|рада"
    "|люблю вас|люблю тебя"
    # uk
    "|супер|клас|класно|чудово|прекрасно|відмінно|чудесно|неймовірно|фантастично|бомба|вогонь|топ|файно"
    "|гарно|круто|ідеально"
    "|молодець|молодці|розумниця|розумнички|найкращий|найкраща|найкращі|зрозуміло|все зрозуміло"
    "|тепер зрозуміло|зрозумів"
    "|зрозуміла|ясно|все ясно|корисно|дуже корисно|допомогли|допоміг|допомогла|допомогло|дуже допомогли"
    "|дуже допомогло"
    "|ви мені дуже допомогли|ви дуже допомогли|виручили|врятували|ви мене врятували|дуже люб’язно"
    "|ви дуже люб’язні"
    "|дуже мило|дуже приємно|приємно|швидко|дуже швидко|так швидко|оперативно|дуже оперативно|гарна робота"
    "|браво|янгол"
    "|працює|все працює|запрацювало|вийшло|вирішено|саме те що треба|те що треба|дуже добре|люблю вас"
    # tr
    "|süper|harika|harikasın|harikasınız|mükemmel|mükemmelsin|mükemmelsiniz|muhteşem|muhteşemsin"
    "|muhteşemsiniz|şahane"
    "|efsane|efsanesin|efsanesiniz|çok iyi|çok güzel|çok iyisin|çok iyisiniz|güzel|helal|helal olsun|bravo"
    "|aferin|tebrikler"
    "|anladım|anlaşıldı|şimdi anladım|tamamdır|çok naziksin|çok naziksiniz|naziksiniz|çok kibarsın"
    "|çok kibarsınız"
    "|çok yardımcı oldun|çok yardımcı oldunuz|yardımcı oldun|yardımcı oldunuz|işime yaradı"
    "|çok işime yaradı|faydalı oldu"
    "|çok faydalı oldu|çok hızlı|çok hızlısınız|ne kadar hızlı|en iyisi|en iyisisin|en iyisisiniz"
    "|bir tanesin|bir tanesiniz"
    "|kralsın|adamsın|hayatımı kurtardın|hayatımı kurtardınız|çözüldü|oldu|sorun çözüldü|çalıştı"
    "|memnun oldum"
    "|çok memnun kaldım|seni seviyorum|sizi seviyorum|kolay gelsin"
    # ar
    "|ممتاز|رائع|رائعين|روعه|جميل|جميل جدا|حلو|حلو كتير|تمام|تمام التمام|مفهوم|فهمت|فهمت عليك|واضح"
    "|كل شيء واضح|عظيم|مذهل"
    "|كويس|كويس جدا|جيد جدا|برافو|احسنت|احسنتم|انت رائع|انت الافضل|انتم الافضل|الافضل|انت لطيف|لطيف"
    "|لطيف جدا|مفيد|مفيد جدا"
    "|ساعدتني|ساعدتني كثيرا|ساعدتوني|افدتني|خدمه ممتازه|خدمه رائعه|سريع|سريع جدا|رد سريع|ما شاء الله"
    "|ماشاء الله|الحمد لله"
    "|احبك|احبكم|كفو|انت كفو|زين|خوش|تم الحل|انحلت|ما قصرت|ما قصرتو"
    # zh
    "|太好了|太棒了|太好啦|好极了|很好|真好|非常好|好棒|真棒|你真棒|很棒|棒|厉害|真厉害|你真厉害|赞|点赞"
    "|牛|牛逼|给力|完美|不错|真不错"
    "|明白了|明白|懂了|我懂了|了解|了解了|知道了|我知道了|清楚了|收到|好嘞|有帮助|很有帮助|非常有帮助"
    "|很有用|帮大忙了|帮了大忙|你帮了大忙"
    "|你太好了|你人真好|你真好|您真好|真贴心|真快|好快|回复真快|回复好快|服务真好|服务很好|解决了"
    "|问题解决了|搞定了|搞定|可以了|爱你"
    "|太感动了|優秀|优秀|厲害|太讚了|讚"
    # ja
    "|素晴らしい|素晴らしいです|すばらしい|すごい|すごいです|すごいですね|凄い|最高|最高です|さすが"
    "|さすがです|完璧|完璧です|いいね|いいですね"
    "|良いですね|よかった|よかったです|良かったです|嬉しい|嬉しいです|うれしいです|親切|親切ですね"
    "|親切です|とても親切ですね|ご親切に|優しい|優しいですね"
    "|分かりました|わかりました|わかった|分かった|了解|了解です|了解しました|りょうかい|承知しました"
    "|承知いたしました|かしこまりました|なるほど"
    "|よくわかりました|よく分かりました|とてもわかりやすい|分かりやすいです|わかりやすいです"
    "|わかりやすかったです|早い|早いですね|はやい|返信早い|対応早い"
    "|役に立ちました|とても役に立ちました|参考になりました|解決しました|解決です|できました|大好き"
    "|大好きです|お見事|感動しました"
    # ko
    "|최고|최고예요|최고에요|최고입니다|짱|짱이에요|대박|좋아요|좋네요|좋습니다|아주 좋아요|너무 좋아요"
    "|훌륭해요|훌륭합니다|완벽해요|완벽합니다|멋져요"
    "|멋지네요|잘했어요|잘했어|친절하시네요|친절하세요|친절하네요|정말 친절하시네요|알겠습니다|알겠어요"
    "|알겠어|이해했어요|이해했습니다|이해됐어요|확인했습니다"
    "|빠르네요|엄청 빠르네요|정말 빠르네요|빠른 답변|유용해요|유용하네요|도움 많이 됐어요|큰 도움이 됐어요"
    "|큰 도움이 되었습니다|해결됐어요|해결됐습니다"
    "|해결했어요|됐어요|사랑해요|사랑해|굿|굿굿|오케이 굿|대단해요|대단하네요"
    # hi
    "|बढ़िया|बहुत बढ़िया|बहुत अच्छा|बहुत अच्छे|अच्छा लगा|शानदार|कमाल|कमाल है|लाजवाब|वाह|शाबाश|उत्तम|मस्त"
    "|समझ गया|समझ गई"
    "|समझ आ गया|समझ में आ गया|मदद की|बहुत मदद की|मदद मिली|बहुत मदद मिली|मदद हुई|काम हो गया|हो गया"
    "|ठीक हो गया|बेस्ट|सुपर"
    "|badhiya|badiya|bahut badhiya|bohot badhiya|bahut accha|bahut achha|bahut acha|bohot accha"
    "|bahut acche|shandar|kamaal"
    "|kamal|kamaal hai|lajawab|wah|waah|shabash|mast|mast hai|jhakaas|zabardast|samajh gaya|samajh gayi"
    "|samajh aa gaya"
    "|samajh me aa gaya|bahut help ki|help ki|madad ki|bahut madad ki|madad mili|help mili|kaam ho gaya"
    "|ho gaya|badhia"
    "|dil khush kar diya|maza aa gaya|aap best ho|best"
)

#: "How are you?" where it is asked or follows a greeting, and "thanks" where it is told.
_WELL = _listed(
    "all good|all well|is everything ok|is everything alright|everything ok|everything okay"
    "|everything alright|everything good|everything fine"
    "|you good"
    "|alles gut|alles klar|alles ok|alles okay|alles in ordnung|alles fit|tout va bien|todo bien"
    "|todo en orden"
    "|todo bien por ahí|está bien|tutto bene|tutto ok|tutto a posto|va bene|tudo bem|td bem|tudo bom"
    "|tudo certo|tudo ok"
    "|tudo joia|alles goed|alles oké|wszystko dobrze|wszystko ok|wszystko w porządku|w porządku|все хорошо"
    "|всё нормально"
    "|все в порядке|все ок|все добре|все гаразд|her şey yolunda|iyi misin|iyi misiniz|كل شيء تمام|كله تمام"
    "|सब ठीक|सब ठीक है"
    "|सब बढ़िया|sab theek|sab theek hai|sab badhiya|sab thik hai"
)

_HOW_ARE_YOU = _listed(
    # en
    "how are you doing|how are you|how are u|how r u|how r u doing|how r u doing|how r u doing|how r you"
    "|how you doing"
    "|how ya doing"
    "|how are ya|hru|hows it going"
    "|how is it going|how goes it|hows your day|how is your day|hows your day going|how is your day going"
    "|hows ur day"
    "|hows your day been|how was your day|how was your weekend|hows life|how do you do|how do you feel"
    "|how are you feeling"
    "|how have you been|how are things|hows things|hows everything|whats up|wassup|wazzup|sup|whats new"
    "|what is up"
    "|you ok|you alright|are you ok|are you okay|are you doing ok|are you doing okay|are you doing well"
    "|are you well"
    "|are you alright|are you good|are you having a good day|u ok|alright mate"
    # de
    "|wie geht es dir|wie geht es ihnen|wie geht es euch|wie gehts|wie gehts dir|wie gehts ihnen"
    "|wie geht es|wie geht es so"
    "|wie gehts so|wie geht s|wie läufts|wie läuft es|was geht|was geht ab|was läuft|wie ist das befinden"
    "|geht es dir gut"
    "|geht es ihnen gut|gehts dir gut|gehts gut|wie war dein tag|wie war ihr tag|wie ist dein tag"
    "|was gibts neues"
    # fr
    "|comment ça va|comment sa va|ça va|sa va|ça va bien|comment allez vous|comment vas tu|comment tu vas"
    "|tu vas bien"
    "|vous allez bien|quoi de neuf|la forme|ça roule ma poule|comment se passe ta journée"
    "|comment se passe votre journée"
    # es
    "|qué tal|qué tal estás|qué tal está|qué tal todo|qué tal va|qué tal el día|cómo estás|cómo está"
    "|cómo está usted"
    "|cómo están|cómo te va|cómo le va|cómo va|cómo va todo|cómo andas|cómo anda|cómo te sientes|qué onda"
    "|qué hay|qué pasa"
    "|qué hubo|cómo va el día|cómo estáis"
    # it
    "|come stai|come sta|come state|come va|come va la vita|come ti va|come te la passi|che si dice"
    "|tutto bene a te"
    "|come butta|come è andata la giornata|come va la giornata"
    # pt
    "|como vai|como vai você|como está|como estás|como estão|como você está|como vc está|como vc ta"
    "|como vc tá|como cê tá"
    "|como ta|como vão as coisas|tudo bem com você|tudo bem com vc|tudo bem contigo|tudo bem aí|beleza aí"
    "|como tem passado"
    "|td bem com vc|como foi seu dia|que tal"
    # nl
    "|hoe gaat het|hoe gaat ie|hoe gaat het met je|hoe gaat het met jou|hoe gaat het met u|hoe is het"
    "|hoe ist|hoe is ie"
    "|hoe is het met je|hoe is het met jou|hoe is het met u|gaat het goed|alles goed met je"
    "|alles goed met jou|hoe gaat t"
    "|hoest|hoe was je dag"
    # pl
    "|jak się masz|jak się pan ma|jak się pani ma|co słychać|co tam|co u ciebie|co tam słychać|co u pana"
    "|co u pani|jak leci"
    "|jak tam|jak życie|jak minął dzień|jak mija dzień|co słychać u ciebie|co tam u ciebie|co tam u was"
    "|jak zdrówko"
    # ru
    "|как дела|как твои дела|как ваши дела|как у вас дела|как у тебя дела|как ты|как вы|как поживаете"
    "|как поживаешь"
    "|как жизнь|как настроение|что нового|как сам|как день|как прошел день|че как|как оно|как делишки"
    # uk
    "|як справи|як твої справи|як ваші справи|як у вас справи|як у тебе справи|як ти|як ви|як ся маєш"
    "|як ся маєте|як життя"
    "|як поживаєте|як поживаєш|що нового|як настрій|як день|як воно"
    # tr
    "|nasılsın|nasılsınız|naber|nbr|ne haber|napıyorsun|ne yapıyorsun|nasıl gidiyor|ne var ne yok"
    "|keyifler nasıl|nslsn"
    "|işler nasıl|günün nasıl geçiyor|gününüz nasıl geçiyor"
    # ar
    "|كيف حالك|كيف حالكم|كيف الحال|كيفك|كيفكم|كيفكن|شلونك|شلونكم|شخبارك|شو اخبارك|ايش اخبارك|اخبارك"
    "|اخبارك ايه|ازيك|ازيكم|عامل ايه"
    "|عامله ايه|عاملين ايه|كيف امورك|شو الاخبار|هل انت بخير|كيف يومك|لاباس"
    # zh
    "|你好吗|你好嗎|您好吗|最近怎么样|最近好吗|你最近好吗|你最近怎么样|你今天怎么样|今天怎么样"
    "|今天过得怎么样|你还好吗|你還好嗎|还好吗|过得好吗|最近如何|近来可好|一切都好吗"
    # ja
    "|お元気ですか|元気ですか|元気|調子はどう|調子はどうですか|調子どう|最近どう|最近どうですか"
    "|いかがお過ごしですか|ご機嫌いかがですか|ごきげんいかがですか"
    # ko
    "|잘 지내세요|잘 지내|잘 지냈어요|잘 지내셨어요|잘 지내시죠|잘 지내나요|어떻게 지내세요|어떻게 지내"
    "|어떻게 지내요|기분 어때|기분 어때요|기분이 어때요"
    "|별일 없으시죠|요즘 어때|요즘 어때요"
    # hi
    "|कैसे हो|कैसे हैं|आप कैसे हैं|आप कैसे हो|आप कैसी हैं|तुम कैसे हो|कैसी हो|क्या हाल है|क्या हाल चाल"
    "|क्या हाल|क्या चल रहा है|kaise ho|kaise hain"
    "|kaise hai|aap kaise hain|aap kaise ho|kaisi ho|kese ho|kya haal hai|kya hal hai|kya haal"
    "|kya haal chaal|kya chal raha hai"
)

_WHO_ARE_YOU = _listed(
    # en
    "это бот|это робот|це бот|це робот|cest un bot|cest un robot|ist das ein bot|to bot|czy to bot"
    "|who are you|who r u|who are u|what are you|who am i talking to|who am i speaking to"
    "|who am i speaking with"
    "|who am i chatting with|who is this|whos this|who dis|whats your name|what is your name|whats ur name"
    "|your name"
    "|what can you do|bot or human|human or bot|bot or person|robot or human|bot or real person"
    "|do you have a name"
    "|are you real|you real|introduce yourself|tell me about yourself|what can you help me with"
    "|what can i ask you"
    "|are you chatgpt|is this chatgpt|am i talking to chatgpt"
    # de
    "|wer bist du|wer sind sie|was bist du|was sind sie|wie heißt du|wie heißen sie|wer ist da|wer ist das"
    "|was kannst du"
    "|wie ist dein name|wie ist ihr name|mit wem rede ich|mit wem schreibe ich|mit wem spreche ich"
    "|mit wem chatte ich"
    # fr
    "|qui es tu|qui êtes vous|tes qui|tu es qui|vous êtes qui|cest qui|à qui je parle|je parle à qui"
    "|avec qui je parle"
    "|comment tu tappelles|comment vous appelez vous|comment tappelles tu|que peux tu faire"
    "|quel est ton nom|à qui ai je affaire"
    # es
    "|quién eres|quién es usted|qué eres|cómo te llamas|cómo se llama|cuál es tu nombre|con quién hablo"
    "|con quién estoy hablando|qué puedes hacer|quién sos|quién habla"
    # it
    "|chi sei|chi siete|cosa sei|che cosa sei|come ti chiami|con chi parlo|con chi sto parlando"
    "|cosa puoi fare|cosa sai fare"
    # pt
    "|quem é você|quem é vc|quem és|quem és tu|o que é você|qual seu nome|qual é o seu nome"
    "|qual o seu nome|como você se chama"
    "|com quem estou falando|com quem falo|quem está falando|o que você faz|você é real|vc é real"
    # nl
    "|wie ben je|wie ben jij|wie bent u|wat ben je|wat ben jij|hoe heet je|hoe heet jij|met wie praat ik"
    "|met wie spreek ik"
    "|met wie chat ik|wat kun je"
    # pl
    "|kim jesteś|kim ty jesteś|kto ty|kto to|czym jesteś|jak się nazywasz|jak masz na imię|z kim rozmawiam"
    "|z kim piszę"
    "|co potrafisz"
    # ru
    "|кто ты|кто вы|кто это|ты кто|вы кто|что ты такое|кто ты такой|как тебя зовут|как вас зовут"
    "|с кем я говорю"
    "|с кем я разговариваю|с кем я общаюсь|с кем говорю|что ты умеешь"
    # uk
    "|хто ти|хто ви|ти хто|ви хто|хто це|що ти таке|як тебе звати|як вас звати|з ким я говорю"
    "|з ким я спілкуюся"
    "|з ким я розмовляю|що ти вмієш"
    # tr
    "|sen kimsin|siz kimsiniz|kimsin|kimsiniz|adın ne|adınız ne|ismin ne|bot musun|bot musunuz|robot musun"
    "|robot musunuz"
    "|insan mısın|insan mısınız|gerçek misin|gerçek misiniz|gerçek insan mısın|gerçek bir insan mısın"
    "|gerçek kişi misiniz"
    "|yapay zeka mısın|yapay zeka mısınız|kiminle konuşuyorum|kiminle görüşüyorum|botla mı konuşuyorum"
    "|robotla mı konuşuyorum"
    "|bir botla mı konuşuyorum|bir robotla mı konuşuyorum|bu bir bot mu|bu bot mu|neler yapabilirsin"
    # ar
    "|من انت|من انتم|مين انت|انت مين|مين معي|من معي|مع من اتكلم|مع من اتحدث|ما اسمك|شو اسمك|اسمك ايه"
    "|شنو انت|ماذا تستطيع ان تفعل"
    # zh
    "|你是谁|你是誰|您是谁|你是什么|你叫什么|你叫什么名字|你能做什么|你会做什么|我在跟谁说话|我在和谁说话"
    # ja
    "|あなたは誰ですか|あなたは誰|誰ですか|どちら様ですか|お名前は|名前は|あなたの名前は|ボットですか"
    "|ロボットですか|人間ですか|AIですか|これはボット"
    "|ボットなの|人間なの|中の人いますか|何ができますか|ボット|それともボットですか|それとも人間ですか"
    "|botですか|本物の人間ですか"
    # ko
    "|누구세요|누구야|누구시죠|누구신가요|이름이 뭐예요|이름이 뭐야|로봇이에요|로봇인가요|로봇이야"
    "|로봇이세요|봇이에요|봇인가요|봇이야|봇이세요|챗봇이에요"
    "|챗봇인가요|챗봇이야|챗봇이세요|챗봇이신가요|사람인가요|사람이에요|사람이야|사람이세요|사람 맞아요"
    "|진짜 사람이에요|진짜 사람인가요|AI예요|AI인가요|AI야"
    "|인공지능이에요|뭐 할 수 있어"
    # hi
    "|तुम कौन हो|आप कौन हैं|आप कौन हो|कौन हो|कौन हो तुम|आपका नाम क्या है|तुम्हारा नाम क्या है"
    "|मैं किससे बात कर रहा हूं"
    "|मैं किससे बात कर रही हूं|कौन बोल रहा है|kaun ho|kaun ho tum|tum kaun ho|aap kaun ho|aap kaun hain"
    "|kon ho|aap kon ho"
    "|aapka naam kya hai|tumhara naam kya hai|kisse baat kar raha hu|main kisse baat kar raha hoon"
    "|naam kya hai"
)

#: What begins "are you a bot?"; `_BEINGS` are known after it only: "a real person" alone calls one.
_FRAME = _listed(
    "are you|r u|are u|r you|u|is this|is it|am i talking to|am i talking with|am i speaking to"
    "|am i speaking with"
    "|am i chatting with|am i chatting to|am i writing to|am i texting|im talking to|bist du|sind sie"
    "|seid ihr"
    "|ist das hier|rede ich mit|rede ich hier mit|schreibe ich mit|schreib ich mit|schreibe ich hier mit"
    "|schreib ich hier mit"
    "|spreche ich mit|spreche ich hier mit|chatte ich mit|chatte ich hier mit|antwortet hier|tu es|tes"
    "|es tu|vous êtes"
    "|êtes vous|est ce que tu es|est ce que vous êtes|est ce que je parle à|est ce que je parle avec"
    "|je parle à"
    "|je parle avec|je discute avec|eres|es usted|es esto|esto es|estoy hablando con|hablo con|sos|sei"
    "|lei è|siete"
    "|sto parlando con|parlo con|sto scrivendo a|você é|vc é|és|tu és|estou falando com"
    "|to falando com|estou a falar com"
    "|falo com|ben je|ben jij|bent u|is dit|praat ik met|spreek ik met|chat ik met"
    "|praat ik hier met|jesteś"
    "|czy jesteś|rozmawiam z|czy rozmawiam z|piszę z|czy piszę z|gadam z|ты|вы|я говорю с"
    "|я разговариваю с"
    "|я общаюсь с|я пишу|разговариваю с|ти|ви|я спілкуюся з|я спілкуюсь з|я розмовляю з|я говорю з"
    "|هل انت|انت|هل هذا|هذا"
    "|هل اتحدث مع|هل اتكلم مع|انا اتكلم مع|هل اتحدث الى|你是|您是|你是不是|这是|我在跟|我在和|我是在跟"
    "|我是在和|あなたは|これは"
    "|क्या आप|क्या तुम|आप|तुम|क्या यह|क्या मैं|kya aap|kya tum|aap|tum|kya main|kya ye|sen|siz"
)
_BEINGS = _listed(
    "bot|robot|chatbot|human|human being|person|people|machine|computer|ai|real|automated|man|woman|mensch"
    "|menschen|maschine"
    "|roboter|echt|ki|humain|une vraie personne|personne|personnes|machine|ia|conseiller|humano|humana"
    "|persona|máquina|umano"
    "|umana|essere umano|macchina|pessoa|robô|robo|ser humano|mens|persoon|człowiek|człowiekiem|botem"
    "|robotem|maszyną"
    "|prawdziwy|żywy|osobą|человек|человеком|бот|бота|ботом|робот|роботом|боту|роботу|живой|машина|людина"
    "|людиною|машина"
    "|жива людина|روبوت|بوت|انسان|شخص|شخص حقيقي|اله|حقيقي|بشر|机器人|機器人|真人|人工|人工客服|人|电脑"
    "|ボット|ロボット|人間"
    "|रोबोट|बॉट|इंसान|मशीन|असली|insaan|insan|machine|asli|bot se baat kar raha hu"
    "|robot se baat kar raha hoon"
)
_BETWEEN_BEINGS = _listed(
    "a|an|or|an actual|actual|live|just|ein|eine|einem|einer|nem|ner|oder|echter|echten|echte|echtes"
    "|richtiger|un|une|ou|vraie"
    "|vrai|o|una|real|reales|verdadera|vera|vero|uno|um|uma|de verdade|verdade|een|of|echt|echte|czy"
    "|prawdziwym|żywym|или"
    "|настоящий|реальный|живым|чи|справжня|жива|живою|ام|او|ولا|吗|嗎|还是|還是|聊天|说话|对话|ですか"
    "|それとも|या|हैं|हो|है|ya|ho|hain|kya"
)

_BYE = _listed(
    # en
    "goodbye|good bye|bye bye|bye|byebye|bubye|buh bye|see you later|see you soon|see you|see u|see ya|cya"
    "|cu|ttyl|laters|later"
    "|farewell|so long|good night|goodnight|gn|nite|night night|have a nice day|have a good day"
    "|have a great day|have a good one"
    "|have a lovely day|have a great one|have a nice one|have a wonderful day|have a blessed day"
    "|have a nice evening"
    "|have a good evening|have a great evening|have a lovely evening|have a good night|have a nice weekend"
    "|have a good weekend|have a great weekend|have a lovely weekend|enjoy your day|enjoy your weekend"
    "|enjoy the weekend"
    "|enjoy your evening|happy weekend|take care|talk to you later|talk soon|until next time"
    "|till next time|thats all"
    "|that is all|thats it|that will be all|thatll be all|thats all i needed|thats all i need"
    "|that was all"
    "|thats everything|thats all i wanted|thats all i wanted to know|thats all for now|thats all for today"
    "|thats it for now"
    "|nothing else|nothing more|all done|gotta go|got to go|i have to go|i gotta go|im off"
    # de
    "|tschüss|tschüssi|tschau|tschö|ciao|ciao ciao|auf wiedersehen|wiedersehen|auf wiederhören|bis bald"
    "|bis dann|bis später"
    "|bis morgen|machs gut|machen sie es gut|gute nacht|schönen tag|schönen tag noch|schönen abend"
    "|schönen abend noch"
    "|schönen feierabend|schönes wochenende|schönes we|angenehmen tag|einen schönen tag"
    "|einen schönen tag noch"
    "|einen schönen abend|einen schönen abend noch|ein schönes wochenende|das wars|das wars schon"
    "|das war alles|das ist alles"
    "|mehr brauche ich nicht|sonst nichts|schönen sonntag|pfiati|ade|baba"
    # fr
    "|au revoir|aurevoir|à bientôt|à plus|à plus tard|à demain|à la prochaine|bonne journée|bonne nuit"
    "|bonne soirée|bonne aprem"
    "|bonne après midi|bon après midi|bon weekend|bon week end|bonne fin de journée|bonne semaine"
    "|bonne continuation|adieu"
    "|cest tout|ce sera tout|cest bon|rien dautre|bonnes fêtes"
    # es
    "|adiós|adios|chao|chau|hasta luego|hasta pronto|hasta mañana|hasta la próxima|hasta la vista"
    "|nos vemos|buenas noches"
    "|bye|buen fin de semana|buen finde|feliz día|feliz tarde|feliz noche|que tengas un buen día"
    "|que tenga un buen día"
    "|que tengas buen día|que tenga buen día|que tengas un buen fin de semana|que tengas buena tarde"
    "|que tengas linda tarde"
    "|que tengas un lindo día|que pases buen día|cuídate|cuídense|eso es todo|eso sería todo|sería todo"
    "|nada más"
    "|con eso es suficiente|eso era todo"
    # it
    "|arrivederci|arrivederla|addio|a presto|a dopo|a domani|ci vediamo|ci sentiamo|buona notte|buonanotte"
    "|buona giornata"
    "|buona serata|buon weekend|buon fine settimana|buona domenica|buon lavoro|stammi bene|è tutto"
    "|questo è tutto"
    "|nientaltro|basta così|era tutto"
    # pt
    "|tchau|tchauzinho|xau|adeus|até logo|até mais|até amanhã|até breve|até a próxima|até já|boa noite"
    "|bom fim de semana"
    "|bom fds|um bom dia|tenha um bom dia|tenha um ótimo dia|tenha uma boa tarde|tenha uma boa noite"
    "|boa semana|fica com deus"
    "|é só isso|é só|só isso|era só isso|era isso|é tudo|isso é tudo|mais nada|nada mais|abraço|abraços"
    "|beijos|bjs"
    # nl
    "|tot ziens|doei|doeg|doei doei|dag dag|daag|houdoe|tot later|tot straks|tot snel|tot morgen|fijne dag"
    "|fijne dag nog"
    "|fijne avond|fijne avond nog|fijn weekend|fijn weekend nog|prettige dag|prettig weekend"
    "|prettige avond|goedenacht"
    "|goede nacht|welterusten|slaap lekker|dat was alles|dat was het|dat is alles|verder niets|groetjes"
    "|groeten"
    # pl
    "|do widzenia|pa|pa pa|papa|papatki|nara|na razie|do zobaczenia|do usłyszenia|dobranoc|miłego dnia"
    "|miłego wieczoru"
    "|miłego weekendu|miłego popołudnia|udanego dnia|udanego weekendu|spokojnej nocy|dobrej nocy"
    "|trzymaj się|trzymajcie się"
    "|to wszystko|to już wszystko|to by było na tyle|nic więcej|pozdrawiam|pozdro|żegnam|życzę"
    # ru
    "|пока|пока пока|покеда|до свидания|досвидания|до скорого|до встречи|до завтра|прощайте|всего доброго"
    "|всего хорошего"
    "|всего наилучшего|спокойной ночи|хорошего дня|хорошего вечера|хороших выходных|хорошего вам дня"
    "|удачного дня|удачи"
    "|доброй ночи|счастливо|бывай|на этом все|это все|вот и все|больше ничего|больше вопросов нет"
    "|вопросов нет"
    # uk
    "|до побачення|бувай|бувайте|папа|до зустрічі|до завтра|на все добре|всього найкращого|всього доброго"
    "|гарного дня"
    "|гарного вечора|гарних вихідних|добраніч|на добраніч|надобраніч|щасливо|хай щастить|це все"
    "|на цьому все|більше нічого"
    "|поки|питань немає"
    # tr
    "|görüşürüz|görüşmek üzere|hoşça kal|hoşça kalın|hoşçakal|hoşçakalın|güle güle|bay bay|bb|iyi geceler"
    "|iyi günler dilerim"
    "|iyi akşamlar dilerim|iyi hafta sonları|iyi haftasonları|iyi tatiller|kendine iyi bak"
    "|kendinize iyi bakın|kal sağlıcakla"
    "|bu kadar|hepsi bu|hepsi bu kadar|başka sorum yok|iyi çalışmalar|allaha emanet ol"
    # ar
    "|مع السلامه|مع السلامة|الى اللقاء|باي|باي باي|وداعا|في امان الله|تصبح على خير|تصبحون على خير"
    "|تصبحي على خير|يوم سعيد|نهارك سعيد"
    "|طاب يومك|ليله سعيده|عطله سعيده|اراك لاحقا|هذا كل شيء|هذا كل شي|هذا كل ما اريد|بس هيك|سلامات|الله معك"
    "|اتمنى لك يوما سعيدا"
    # zh
    "|再见|再見|拜拜|拜|88|晚安|回头见|下次见|明天见|周末愉快|週末愉快|祝你愉快|祝你今天愉快|祝您生活愉快"
    "|保重|没有了|没有别的了|没别的了|没事了|就这样|就这些"
    "|没有问题了|没问题了|先这样"
    # ja
    "|さようなら|さよなら|またね|じゃあね|じゃあまた|それではまた|では失礼します|失礼します|失礼いたします"
    "|バイバイ|おやすみ|おやすみなさい|良い一日を|よい一日を"
    "|良い週末を|よい週末を|また今度|以上です|それだけです|もう大丈夫です|また来ます|良いお年を"
    # ko
    "|안녕히 계세요|안녕히 가세요|안녕히 주무세요|잘 있어|잘 가|잘 자|바이|바이바이|빠이|다음에 봐요"
    "|또 봐요|좋은 하루 되세요|좋은 하루 보내세요|좋은 주말 보내세요"
    "|좋은 주말 되세요|즐거운 하루 되세요|좋은 저녁 되세요|그게 다예요|그게 다입니다|이상입니다|더 없어요"
    "|수고하세요|들어가세요"
    # hi
    "|अलविदा|फिर मिलेंगे|फिर मिलते हैं|शुभ रात्रि|शुभ दिन|बाय|टाटा|बस इतना ही|बस इतना ही था|और कुछ नहीं"
    "|आपका दिन शुभ हो|alvida|tata"
    "|phir milenge|phir milte hain|fir milte hai|shubh ratri|bas itna hi|bas itna hi tha|aur kuch nahi"
    "|chalta hu|aapka din shubh ho"
)

#: What thanks are said for, known beside thanks and praise only.
_FAVOUR = _listed(
    "help|assistance|support|service|info|information|answer|answers|reply|response|advice|time|patience"
    "|explanation|chat"
    "|kindness|helping|helping me|helping out|explaining|answering|quick|fast|prompt|kind|speedy|swift"
    "|great help|heads up|clarification"
    "|being so|being|useful|job|work|service|hilfe|hilfe dabei|auskunft|info|infos|antwort|antworten"
    "|rückmeldung|unterstützung|schnelle"
    "|schnell|nette|netten|freundliche|tolle|super|prompte|kompetente|mühe|zeit|geduld|beratung|service"
    "|informationen|erklärung|bemühungen"
    "|laide|votre aide|ton aide|aide|réponse|la réponse|votre réponse|ta réponse|rapide|rapidité"
    "|gentillesse|votre gentillesse|patience"
    "|linfo|les infos|infos|explications|informations|précieuse|ayuda|información|info|respuesta|atención"
    "|amabilidad|paciencia|tiempo"
    "|rápida|rápido|pronta|explicación|aiuto|lo aiuto|risposta|informazione|informazioni|disponibilità"
    "|gentilezza|pazienza|tempo"
    "|veloce|rapida|celere|velocità|cortesia|ajuda|informação|informações|resposta|atenção|paciência"
    "|gentileza|tempo|rápida|retorno"
    "|hulp|snelle|informatie|antwoord|uitleg|reactie|moeite|geduld|goede|fijne|vriendelijke|pomoc|szybką"
    "|szybka|informację|informacje"
    "|odpowiedź|wyjaśnienie|poświęcony czas|cierpliwość|miłą|obsługę|помощь|ответ|быстрый|быструю|быстрая"
    "|информацию|оперативность"
    "|терпение|поддержку|подробный|внимание|оперативный|допомогу|відповідь|швидку|швидка|інформацію"
    "|пояснення|підтримку|терпіння|увагу"
    "|yardımın|yardımınız|yardımın için|yardımınız için|yardımların için|yardımlarınız için|bilgi için"
    "|cevap için|cevabınız için"
    "|hızlı|ilginiz için|ilgin için|desteğiniz için|المساعده|مساعدتك|مساعدتكم|الرد|ردك|ردكم|المعلومه"
    "|المعلومات|وقتك|تعاونك|سريع|السريع|خدمتك"
    "|帮助|幫助|帮忙|幫忙|回复|回答|解答|耐心|支持|信息|快速|解释|服务|教えてくれて|教えていただき"
    "|助けてくれて|丁寧に|ご対応|対応|ご丁寧に|返信|お返事"
    "|早い|迅速な|回答|ご回答|説明|도와주셔서|도와줘서|알려주셔서|알려줘서|답변|빠른|친절한|설명|친절하게"
    "|도움|मदद|जानकारी|मदद के लिए|जवाब|madad"
    "|madad ke liye|jaankari|jankari|jawab|help ke liye|aapki madad|saath"
)

_POLITE = _listed(
    # en
    "ok|okay|okey|oki|okie|k|kk|alright|right|oh|ah|aha|aww|aw|omg|wow|hmm|well|so|then|very|much|a lot"
    "|again|everyone|everybody|all"
    "|yall|guys|team|folks|sir|madam|maam|miss|mate|dude|bro|buddy|pal|man|love|hun|dear|friend|my friend"
    "|bot|robot|there|for|your|ur|the"
    "|all your|me|you|u|ya|too|and|n|it|is|its|was|to|now|today|tonight|thats|that|this|just|really|truly"
    "|super|absolutely|totally"
    "|extremely|incredibly|quite|pretty|genuinely|honestly|actually|yes|yeah|yep|yup|yea|please|i|am|im"
    "|fine|im good|im fine|good|as|always"
    "|with|of|in|advance|from|my|heart|ive|you are|youre|ur|you were|youve been|you have been|youve"
    "|have been|been|what a|such|a|an|how|everything"
    "|lol|haha|hehe|xd|x|xx|xoxo|xo|ill|let|know|also|we|us|anyway|anyways|same to you|you too|and you"
    "|both|sorry"
    # de
    "|und|dir|ihnen|euch|du|sie|ihr|bist|sind|seid|warst|waren|war|das|ist|na|zusammen|alle|allerseits"
    "|leute|ihr lieben|lieber|liebe|liebes|ja"
    "|jo|jup|für|die|den|der|deine|ihre|eure|diese|so|ganz|echt|wirklich|total|sehr|mega|voll|richtig"
    "|alles|gut|mir|hat|heute|auch|dann|noch|denn"
    "|erstmal|trotzdem|bei dir|bei ihnen|bei euch|also|aber ja|ach|achso|hier|jetzt|dich|mal|nochmal"
    "|nochmals|schon|gleichfalls|ebenfalls|wünsche ich|wünsche"
    # fr
    "|et|vous|toi|tu|à tous|à toutes|à tous et à toutes|tout le monde|oui|ouais|pour|votre|ton|ta|la|le"
    "|les|tout|toute|vraiment|très|trop|super|tellement"
    "|bien|bcp|beaucoup|encore|encore une fois|infiniment|bon|ben|bah|allez|alors|donc|ah|daccord|dac|ok"
    "|mdr|monsieur|madame|mec|aujourdhui|à vous|à toi"
    "|vous aussi|toi aussi|de|cette|cest|cétait|vous avez été|tas été|tu as été|mais|moi|votre part"
    "|je vous souhaite|une|par avance|davance|svp"
    # es
    "|por|por todo|tu|su|la|el|y|sí|si|a todos|todos|a todas|chicos|amigo|amiga|señor|señora|señorita|muy"
    "|mucho|muchas|muchísimo|tan|súper|bien|de|verdad"
    "|en serio|realmente|pues|bueno|ay|ah|uy|hoy|ya|ahora|eres|usted|ustedes|vosotros|han sido|has sido"
    "|ha sido|fue|fuiste|son|igualmente|a ti|a usted|y tú|y usted"
    "|jaja|jajaja|jeje|de nuevo|otra vez|vuestra|equipo|por ahí|corazón|me"
    # it
    "|per|il|lo|la|a tutti|a voi|a te|a lei|anche|e|sì|si|tuo|vostro|suo|tua|vostra|sua|molto|molte|tanto"
    "|davvero|veramente|proprio|così|troppo|ma|allora|oggi"
    "|ragazzi|amico|amica|signore|signora|sei stato|sei stata|siete stati|è stato|è stata|sei|siete|ah|beh"
    "|bene|infinitamente|ancora|altrettanto|della|dell|laiuto|tutto"
    # pt
    "|pela|pelo|por tudo|sim|a todos|pessoal|gente|galera|amigo|amiga|moço|moça|senhor|senhora|muito|mto"
    "|mt|mesmo|tão|bem|de verdade|realmente|hoje|então|ah|né"
    "|você|vc|vocês|vcs|é|foi|são|foram|foste|agora|tá|igualmente|também|pra você|para você|pra vc|kkk|kk"
    "|rs|rsrs|nossa|uau|mais uma vez|cara|mano|demais|sua|e"
    # nl
    "|voor|de|het|je|jij|jou|jullie|u|en|ja|allemaal|iedereen|heel|erg|echt|zo|zeer|super|nog|nogmaals"
    "|vandaag|dan|dat|dat is|was|is|bent|je bent|jullie zijn|hoor"
    "|alles|goed|daar|oké|oke|oh|nou|ook|jij ook|u ook|hetzelfde|een|wat|met|meneer|mevrouw|alvast|maar"
    # pl
    "|za|i|a|wam|ci|panu|pani|państwu|tobie|bardzo|naprawdę|serdecznie|ślicznie|pięknie|wielkie|wielki|tak"
    "|to|już|dziś|dzisiaj|wszystkim|wszystkie|jesteście|jesteś|jest"
    "|pan|tam|u ciebie|u was|mi|oki|okej|dobra|dobrze|nawzajem|wzajemnie|też|jeszcze raz|wszystko|ogromnie"
    "|kochani|haha|hehe|było|tej|taka|tę|więc"
    # ru, uk
    "|за|вам|тебе|вас|тебя|вы|ты|всем|все|и|а|да|ага|угу|ок|окей|хорошо|ладно|очень|большое|огромное"
    "|просто|так|такие|самое|ещё раз|еще раз|сегодня|теперь|ну|ой|ого|вау|вашу"
    "|твою|это|было|взаимно|друзья|ребята|ваш|бот|мне|сильно|дуже|велике|щиро|просто|сьогодні|тепер|і|й|та"
    "|так|ага|добре|гаразд|вашу|твою|всім|це|було|навзаєм|друзі|ще раз|ви|ти"
    "|у тебя|у вас|в вас|у тебе|мені|за все|за всё|хаха|сьогодні|привет вам|дорогие|уважаемые"
    # tr
    "|çok|gerçekten|her şey için|herkese|hepinize|size|sana|sen|siz|de|da|ve|evet|tamam|peki|olur|bugün"
    "|şimdi|ok|abi|hocam|kardeşim|dostum|arkadaşlar|canım|efendim|için|çok çok"
    "|o zaman|tekrar|tekrardan|ya|vallahi|bana|yoksa|bot mu|insan mı|robot mu"
    # ar
    "|لك|لكم|لكي|على|كل|كل شيء|جدا|كثيرا|كتير|اوي|قوي|والله|يا|اخي|اختي|صديقي|حبيبي|حبيبتي|غالي|استاذ|نعم"
    "|ايوه|اي|طيب|اوك|اوكي|حسنا|خلاص|اليوم|جميعا|و|انت|انتم|هههه|ههه|من|قلبي"
    "|عزيزي|مره|مرة|بجد|فعلا|وانت|كمان|عليك|عليكم|ايضا"
    # zh
    "|的|了|呀|啊|哦|噢|嗯|好|好的|好吧|哈|吧|呢|啦|是|是的|对|行|太|真|真的|非常|很|十分|你|您|你们|你的"
    "|您的|今天|那|那就|大家|朋友|亲|先生|小姐|不用了|不用|耶|嘻|都|我|给|也|也是"
    # ja
    "|はい|うん|ええ|あ|ああ|おお|わあ|では|じゃあ|それでは|とても|本当に|ほんとうに|ほんとに|本当|すごく"
    "|大変|どうも|ね|よ|です|ですね|でした|な|の|を|に|は|で|ご|お|今日は|今日|皆さん|みなさん|みんな"
    "|笑|w|草|ー|そう|そうですか|そうですね|なんと|いえいえ|くれて|いただき|いただいて|して|あなた|人間"
    # ko
    "|네|넵|넹|예|응|아|오|와|아하|우와|정말|진짜|너무|매우|많이|대단히|덕분에|오늘|여러분|님|선생님|ㅋ|ㅎ"
    "|ㅠ|ㅜ|ㅇㅋ|오케이|그럼|그래요|그렇군요|혹시|너|당신|요|도|로|해|잘|아니면|해주셔서|주셔서|에"
    # hi
    "|बहुत|बहुत ही|जी|आपका|आपको|आपने|तुमने|आप|तुम|भाई|सर|मैडम|दोस्त|हां|अच्छा|ठीक|ठीक है|ओके|बस|और|सबको|के"
    "|लिए|हैं|हो|है|की|का|मेरी|यार|वाकई|सच में|तो|चलो|bahut|bohot|bohut|bht|ji|aapka|aapko|aapne|tumne"
    "|bhai|bhaiya|yaar|sir|dost"
    "|haan|han|accha|achha|acha|theek|thik|theek hai|thik hai|bas|aur|sabko|ke|liye|hai|ki|ka|sach me"
    "|chalo|toh|aap|tum|didi"
)

_NO = _listed(
    "no|nope|nah|nein|nee|ne|non|nan|não|nie|nope|нет|неа|ні|hayır|yok|لا|不|没有|いいえ|いえ|아니요|아뇨"
    "|아니|नहीं|nahi|nahin"
)

# Of a phrase in several lists, the last names the role.
_ROLES: dict[str, str] = {
    phrase: role
    for role, phrases in (
        ("no", _NO),
        ("polite", _POLITE),
        ("favour", _FAVOUR),
        ("frame", _FRAME),
        ("praise", _PRAISE),
        ("thanks", _THANKS),
        ("bye", _BYE),
        ("greeting", _GREETING),
        ("well", _WELL),
        ("how_are_you", _HOW_ARE_YOU),
        ("who_are_you", _WHO_ARE_YOU),
    )
    for phrase in phrases
}
_ROLES_AFTER_FRAME = (
    _ROLES | dict.fromkeys(_BETWEEN_BEINGS - _PRAISE, "polite") | dict.fromkeys(_BEINGS, "who_are_you")
)
_LONGEST_PHRASE = max(len(phrase.split()) for phrase in _ROLES_AFTER_FRAME)
