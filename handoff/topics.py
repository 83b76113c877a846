"""The matters that are for people, unless config.yaml says otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from handoff.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """One matter that is for people."""

    examples: tuple[str, ...] = ()  #: sentences as customers write them: their meaning counts, not the words
    words: tuple[str, ...] = ()  #: words or phrases that alone are enough; "*" at the end: all that begin so
    hints: tuple[str, ...] = ()  #: words or phrases that count beside something else
    action: Literal["escalate", "offer", "answer_then_offer"] = "escalate"
    up_to: Money | None = None  #: what the bot may deal with alone: demands beyond it are for people


#: The built-in topic of money that is wanted back.
REFUNDS = "refund beyond policy"


def _listed(entries: str) -> tuple[str, ...]:
    """What is written with commas between, over as many lines as it takes."""
    return tuple(entry.strip() for entry in entries.split(","))


# Hindi says that somebody has died as it says that days have passed.
_GONE = tuple(
    f"{relative} {when}{gone}"
    for relative in _listed(
        """
        पिताजी, पिता जी, पिता, पापा, बाबूजी, माँ, मां, माता जी, माताजी, मम्मी, पति, पत्नी, दादाजी, दादा जी, दादा,
        दादी, दादी जी, नानाजी, नाना जी, नाना, नानी, नानी जी, भाई, बहन, बेटा, बेटे, बेटी, चाचा, चाची, मामा, मामी,
        ससुर, ससुर जी, सास, दोस्त
        """
    )
    for when in ("", "कल ", "आज ", "परसों ", "अचानक ", "पिछले महीने ", "पिछले हफ्ते ", "पिछले साल ", "इस साल ")
    for gone in ("गुज़र ग*", "गुजर ग*")
)

DEFAULT_TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "payment dispute": Topic(
            examples=(
                "I was charged twice for the same order",
                "The same payment shows up two times on my statement",
                "There is a payment on my account that I don't recognise",
                "I did not authorise this direct debit",
                "There is a cash withdrawal that I never made",
                "You took money from my card that I never agreed to",
                "I dispute this charge and want it reversed",
                "A purchase on my statement was not made by me",
                "My bank account was debited for something I never bought",
                "One purchase was booked twice",
                "You keep taking money although I cancelled",
                "I never signed up for this and still you charge me",
            ),
            words=_listed(
                """
                chargeback*, charge back, charged twice, charged me twice, double charged, billed twice,
                debited twice, charged two times, unauthorised charge*, unauthorized charge*,
                unauthorised transaction*, unauthorized transaction*, unauthorised payment*,
                unauthorized payment*, dispute this charge, dispute the charge, doppelt abgebucht,
                zweimal abgebucht, rückbuchung, débité deux fois, prélevé deux fois, cobrado dos veces,
                cobraron dos veces, doble cobro, addebitato due volte, cobrado duas vezes,
                cobraram duas vezes, twee keer afgeschreven, dubbel afgeschreven, dwukrotnie obciąż*,
                списали дважды, дважды списали, двічі списали, iki kez çekil*, 重复扣款, 扣了两次,
                二重請求, 二重に請求, 이중 결제, 두 번 결제, दो बार पैसे
                """
            ),
            hints=_listed(
                """
                twice, dispute*, didn't make, did not make, don't recognise, don't recognize, wasn't me,
                not authorised, not authorized, without my permission, overcharged
                """
            ),
        ),
        "fraud": Topic(
            examples=(
                "Someone stole my card",
                "I lost my wallet and my bank card was in it",
                "My account has been hacked",
                "Somebody is using my card without my permission",
                "I think my card details have been stolen",
                "I was scammed and sent money to a fraudster",
                "I got a phishing e-mail in your name and entered my password",
                "Somebody ordered something in my name",
                "I have been defrauded by a seller on your site",
                "Somebody got into my account and changed the password",
                "My purse was stolen and the cards are gone",
                "There are orders in my account that a stranger placed",
            ),
            words=_listed(
                """
                hacked, phishing, identity theft, got scammed, been scammed, was scammed,
                card was stolen, card got stolen, card stolen, stolen card, stole my, انسرق*, اتسرق*,
                fraudulent*, konto gehackt, gehackt, betrogen, betrug, gestohlen, piraté, escroquerie,
                arnaque, m'a volé, hackeado,
                hackearon, estafa, estafado, me robaron, fraude, truffa, truffato, rubato, roubaram,
                fraudado, gehackt, opgelicht, oplichting, gestolen, oszustw*, oszukan*, ukradł*, мошен*,
                взлом*, украли, шахра*, зламали, вкрали, dolandır*, çalındı, احتيال, اختراق, سرقة, 诈骗,
                詐騙, 被骗, 盗刷, 盜刷, 被盗, 詐欺, 不正利用, 盗まれ, 사기, 해킹, 도난, धोखाधड़ी,
                चोरी हो
                """
            ),
            hints=_listed(
                """
                fraud, scam*, stolen, suspicious, compromised, someone else, lost my card, not me
                """
            ),
        ),
        REFUNDS: Topic(
            examples=(
                "I want my money back even though the return period is over",
                "I demand a full refund right now, this is unacceptable",
                "You refused my refund and I will not accept that",
                "I won't take a voucher, I want all of my money back",
                "Please make an exception and refund me",
                "I want compensation for all this trouble",
                "I have been waiting for my refund for weeks and nobody answers",
                "I threw the box away but you must refund me anyway",
                "The deadline has passed, but I insist on my money",
                "It is not fair that you keep my money, give it back",
                "Who pays for the damage that you caused?",
                "I expect you to make up for the time I lost",
            ),
            words=_listed(
                """
                demand a refund, demand a full refund, demand my money back, want compensation,
                demand compensation, schadensersatz*, entschädigung*, dédommagement*, indemnización,
                risarcimento, indenização, schadevergoeding, odszkodowan*, компенсаци*, компенсаці*,
                tazminat*, تعويض, 赔偿, 賠償, 補償, 보상, मुआवज़ा, मुआवजा
                """
            ),
            hints=_listed(
                """
                refund now, money back, full refund, exception, compensation, refused my refund, unacceptable
                """
            ),
        ),
        "complaint": Topic(
            examples=(
                "I want to make a complaint",
                "This is the third time it arrived broken and nobody helps",
                "Your service is terrible and nobody answers me",
                "I am very dissatisfied with how I was treated",
                "Your driver was rude and shouted at me",
                "I have been waiting for weeks and nobody cares",
                "You are the worst company I have ever dealt with",
                "You promised to call me back and never did",
                "I have written four times and got no reply",
                "The quality is a disgrace and your support ignores me",
                "The way your colleague spoke to me was disrespectful",
                "I am done with you, nothing ever works and no one cares",
            ),
            words=_listed(
                """
                make a complaint, file a complaint, formal complaint, lodge a complaint,
                raise a complaint, want to complain, beschwer*, reclamación, presentar una queja,
                poner una queja, porter plainte, déposer une plainte, une réclamation, fare reclamo,
                fare un reclamo, fazer uma reclamação, klacht indienen, een klacht, złożyć skargę,
                жалоб*, скарг*, şikayet*, şikâyet*, شكوى, 投诉, 投訴, 客诉, 苦情, クレーム, 불만 접수,
                항의, शिकायत
                """
            ),
            hints=_listed(
                """
                complain*, rude, unprofessional, worst, terrible, awful, nobody answers, no one answers,
                third time, still waiting, ridiculous, disappointed, fed up, waste of time
                """
            ),
        ),
        "legal": Topic(
            examples=(
                "You will hear from my lawyer",
                "I am going to sue you",
                "I will take you to court over this",
                "I will report you to consumer protection",
                "This is a breach of contract and I will take legal action",
                "My solicitor has advised me to contact you",
                "I am contacting the ombudsman about your company",
                "I will go to the police and press charges",
                "I will see you in front of a judge",
                "I am giving you a last deadline before I go to court",
                "What you do is against the law",
                "My legal adviser will be in touch",
            ),
            words=_listed(
                """
                my lawyer*, my attorney*, my solicitor*, sue you, suing you, legal action,
                take you to court, see you in court, small claims, ombudsman, consumer protection,
                press charges, anwalt*, rechtsanw*, verklag*, anzeige erstatten, verbraucherzentrale,
                mon avocat, notre avocat, tribunal, abogado*, demandar*, denuncia*, avvocato*, denunciare,
                advogado*, processar vocês, procon, advocaat, rechtbank, aangifte, prawnik*, adwokat*,
                pozew, адвокат*, юрист*, в суд, прокуратур*, роспотребнадзор*, до суду, avukat*,
                mahkeme*, savcılı*, محامي, المحكمة, محكمة, 律师, 律師, 起诉, 法院, 弁護士, 訴え, 裁判,
                변호사, 고소, 소송, वकील, अदालत
                """
            ),
            hints=_listed(
                """
                court, illegal*, lawyer*, attorney*, police, lawsuit*
                """
            ),
        ),
        "safety": Topic(
            examples=(
                "The device caught fire while charging",
                "I got an electric shock from it",
                "My child was hurt by your product",
                "I had an allergic reaction and had to go to hospital",
                "I found a piece of glass in the food",
                "It smells of burning and there is smoke coming out",
                "I am in danger and need help now",
                "I don't want to live any more",
                "The battery exploded in my hand",
                "My son swallowed a part of it and can't breathe",
                "After eating it I felt sick and my face swelled up",
                "There is a smell of gas and the cable is melting",
            ),
            words=_listed(
                """
                caught fire, electric shock, exploded, kill myself, suicid*, end my life,
                allergic reaction*, food poisoning, anaphyla*, explodiert, stromschlag*, selbstmord*,
                umbringen, suizid*, a pris feu, a explosé, me suicider, se incendió, explotó, suicidar*,
                preso fuoco, esploso, pegou fogo, explodiu, ontploft, vlam gevat, zelfmoord*, wybuch*,
                zapalił*, samobój*, загорел*, взорвал*, самоубий*, загорі*, вибухну*, самогуб*, patladı,
                yangın*, intihar*, انفجر, انتحار, 爆炸, 着火, 自杀, 自殺, 爆発, 発火, 感電, 폭발, 화재,
                자살, आत्महत्या, विस्फोट, smell gas, smells of gas, a smell of gas,
                the smell of gas, strong smell of gas, smell of gas in, smell of gas at, smell of gas from,
                smell of gas near, smell of gas here, gas smell in, smells like gas, gasgeruch,
                riecht nach gas, odeur de gaz, sent le gaz, fuite de gaz, olor a gas, huele a gas,
                fuga de gas, odore di gas, puzza di gas, fuga di gas, cheiro de gás, cheiro a gás,
                gaslucht, gaslek,
                zapach gazu, czuć gaz*, запах газа, пахнет газом, запах газу, пахне газом, gaz kokusu,
                gaz kaçağı, رائحة غاز, ريحة غاز, تسرب غاز, 煤气味, 燃气味, 煤气泄漏, 燃气泄漏, ガス臭,
                ガス漏れ, ガスの臭い, 가스 냄새, गैस की बदबू, गैस लीक
                """
            ),
            hints=_listed(
                """
                injur*, hospital, burnt, burned, burning, smoke, danger*, bleeding, poison*, hurt,
                smell of gas
                """
            ),
        ),
        "data protection": Topic(
            examples=(
                "You sent me the invoice of another customer",
                "I can see somebody else's personal data in my account",
                "My personal data has been leaked",
                "Under the GDPR I demand a copy of all data that you hold about me",
                "I withdraw my consent, erase all my personal data",
                "I never agreed that you share my details with other companies",
                "This is a privacy breach",
                "Why did a stranger receive my address and order?",
                "A stranger got an e-mail with my name and address",
                "Delete everything that you have stored about me, as the law says",
                "Why is my phone number visible to other customers?",
                "You passed on my data without asking me",
            ),
            words=_listed(
                """
                gdpr request, under gdpr, under the gdpr, data breach, privacy breach, data leak*,
                right to erasure, subject access request, dsgvo*, datenleck*, datenpanne*, rgpd, lgpd,
                fuite de données, filtración de datos, vazamento de dados, violazione dei dati, datalek,
                wyciek danych, утечк* данных, утечка данных, витік даних, kvkk, تسريب البيانات,
                隐私泄露, 泄露了我的, 個人情報漏, 情報漏洩, 개인정보 유출
                """
            ),
            hints=_listed(
                """
                gdpr, privacy, personal data, my data, leaked
                """
            ),
        ),
        "bereavement": Topic(
            examples=(
                "My husband died and I need to close his account",
                "My mother has passed away and there is still an order in her name",
                "I am writing because my father is deceased",
                "We lost our daughter last week and cannot travel",
                "The account holder has died, what do I have to do?",
                "There was a death in the family",
                "My late wife had a subscription with you",
                "I am handling the estate of a customer of yours",
                "My brother was killed in an accident, please cancel his contract",
                "Our grandmother is dead and we got a bill for her",
                "The person who booked has sadly died",
                "I am a widow since last week and my husband paid the bills",
            ),
            words=_listed(
                """
                passed away, has died, deceased, bereave*, death certificate, funeral, ist gestorben,
                ist verstorben, verstorben*, todesfall, sterbeurkunde, est décédé*, décès, falleció,
                ha fallecido, fallecimiento, è morto, è morta, è deceduto, deceduto, decesso, faleceu,
                falecimento, overleden, overlijden, zmarł*, śmierć, умер, умерла, скончал*, помер,
                померла, vefat*, hayatını kaybet*, توفي, توفيت, وفاة, 去世, 过世, 過世, 亡くな, 死亡,
                돌아가셨, 사망, देहांत, निधन, मृत्यु, mother died, mum died,
                mom died, father died, dad died, husband died, wife died, son died, daughter died
                """
            )
            + _GONE,
            hints=_listed(
                """
                died, death, late husband, late wife, grief
                """
            ),
        ),
        "strong emotion": Topic(
            examples=(
                "I am absolutely furious with you",
                "I am desperate, I am crying, please help me",
                "I can't take this any more",
                "This is an absolute disgrace, you ruined my wedding",
                "You people are useless idiots",
                "I am so angry I could scream",
                "I am panicking, I don't know what to do",
                "What the hell is wrong with you, this is a joke",
                "I hate you, you are all liars",
                "You make me sick, what a rotten company",
                "I am shaking with rage",
                "This is the worst day of my life and you don't care",
            ),
            words=_listed(
                """
                i am furious, i'm furious, so pissed, pissed off, fuck you, fuck off, go to hell,
                you idiots, you useless, bunch of crooks, screw you, disgusted with you, fick dich,
                verarsch*, unverschämt*, frechheit, leck mich, va te faire, connard*, c'est une honte,
                hijos de puta, es una vergüenza, váyanse a la mierda, vaffanculo, è una vergogna,
                vai se foder, é uma vergonha, een schande, klootzak*, spierdal*, skandal*,
                возмутительн*, безобразие, обурлив*, rezalet, فضيحة, 滚蛋, 混蛋, 气死, ふざけるな,
                いい加減にしろ, 씨발, 개새끼
                """
            ),
            hints=_listed(
                """
                furious, angry, idiot*, useless, hate you, disgust*, desperate, crying, shame on,
                pathetic, joke, wtf, hell, outrage*, unbelievable, stupid, bullshit, crap, damn, fuck*,
                shit*, sick of, disgrace*
                """
            ),
            action="offer",
        ),
    }
)
