"""German."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="de",
    greeting="""
        guten tag, guten morgen, guten abend, guten mittag, schönen guten tag, schönen guten morgen,
        schönen guten abend, wunderschönen guten morgen, einen schönen guten tag,
        einen wunderschönen guten tag, n abend, nabend, mahlzeit, moin, moin moin, moinsen, moinmoin,
        servus, grüß gott, grüß dich, grüß euch, grüß sie, grüezi, grüße, hallöchen, halli hallo,
        hallihallo, hallole, hi na, na du, tach, frohe weihnachten, frohes neues, frohes neues jahr,
        jemand da, ist jemand da, ist da jemand, morgen zusammen, morgen allerseits, abend zusammen,
        tag zusammen, tag auch, morgen ihr lieben, sehr geehrte damen und herren, sehr geehrtes team,
        liebes team, liebes support team, hallo ihr, guten morgen ihr, guten tag ihr,
        freut mich sie kennenzulernen, freut mich dich kennenzulernen
        """,
    daytime="morgen, abend, tag",
    greeting_or_bye="habe die ehre, grüßle",
    thanks="""
        top danke, top vielen dank, top danke dir, danke, dankeschön, danke schön, danke dir, danke ihnen,
        danke euch, vielen dank, herzlichen dank, tausend dank, besten dank, lieben dank,
        vielen lieben dank, ganz lieben dank, recht herzlichen dank, vielen herzlichen dank, schönen dank,
        danke vielmals, danke sehr, danke nochmal, danke nochmals, danke im voraus, vielen dank im voraus,
        thx dir, dankö, dank dir, dank ihnen, merci vielmals, vergelts gott, kein problem, bedanke mich,
        ich bedanke mich, ich danke dir, ich danke ihnen, ich danke euch, bin dankbar, dankbar
        """,
    praise="""
        cool, perfect, nice, supi, perfekt, toll, prima, klasse, genial, spitze, wunderbar, hervorragend,
        ausgezeichnet, fantastisch, großartig, wahnsinn, geil, mega, super, läuft, bestens, einwandfrei,
        spitzenmäßig, cooler bot, guter bot, toller bot, sehr freundlich, sehr nett, sehr lieb, echt lieb,
        echt nett, lieb von dir, nett von dir, lieb von ihnen, nett von ihnen, lieb von euch, nett von euch,
        das ist lieb, das ist nett, das ist sehr nett, das ist sehr lieb, verstanden, habs verstanden,
        hab verstanden, ich habe verstanden, ich hab verstanden, jetzt ist alles klar,
        jetzt weiß ich bescheid, weiß ich bescheid, weiß bescheid, hat sich erledigt, hat mir geholfen,
        hat geholfen,
        hat mir sehr geholfen, hat sehr geholfen, hat mir weitergeholfen, das hat mir geholfen,
        das hat geholfen, das hat mir sehr geholfen, das hat sehr geholfen, das hat mir weitergeholfen,
        das hat mir sehr weitergeholfen, hat super geholfen, mir sehr geholfen, du hast mir sehr geholfen,
        sie haben mir sehr geholfen, ihr habt mir sehr geholfen, du hast mir geholfen,
        sie haben mir geholfen, hilft mir, hilft mir sehr, hilft mir weiter, das hilft, das hilft mir,
        das hilft mir sehr, das hilft mir weiter, das hilft mir sehr weiter, gut gemacht, super gemacht,
        toll gemacht, sehr gut, das ging schnell, ging ja schnell, das ging ja schnell,
        das ging aber schnell, das ging fix, gute arbeit, super service, toller service,
        das wollte ich wissen, genau das wollte ich wissen, mehr wollte ich nicht wissen,
        genau was ich brauchte, gerne, gern, gern geschehen, gerne wieder, freut mich, das freut mich,
        passt so, das passt, ich liebe dich, hab dich lieb, ich liebe euch, lebensretter, tip top,
        alles verstanden, ach so verstanden
        """,
    merit="""
        hat super geklappt, hat gut geklappt, hilfreich, freundlich, nett, lieb, schnell, stark, fein,
        kompetent, die besten, der beste, die beste, der hammer, ein schatz, ein engel, schatz, engel,
        ein traum, ein held, ein lebensretter, sehr hilfreich, super hilfreich, schnelle, schnellen, nette,
        netten, freundliche, freundlichen, tolle, tollen, kompetente, prompte, rasche, gute, guten,
        ausführliche, hat geklappt, es klappt, klappt, klappt jetzt, hat funktioniert, funktioniert,
        funktioniert jetzt, erledigt, sehr zufrieden, bin sehr zufrieden, bin zufrieden, passt, in ordnung,
        respekt, aufmerksam, der wahnsinn, wunderbare
        """,
    favour="""
        hilfe, hilfe dabei, auskunft, info, infos, antwort, antworten, rückmeldung, unterstützung, mühe,
        mühen, zeit, geduld, beratung, service, informationen, information, erklärung, bemühungen, bemühung,
        tipp, tipps, hinweis, angebot, alles, nachricht, aufklärung, verständnis, nachfrage, nachfragen,
        das angebot
        """,
    thanks_for="""
        für, für die, für den, für das, für deine, für ihre, für eure, für deinen, für ihren, für euren,
        für ihr, für dein, für diese, fürs, und die
        """,
    well="""
        alles gut, alles klar, alles ok, alles okay, alles in ordnung, alles fit, alles super,
        alles bestens, und dir, und ihnen, und euch, und selbst, und wie geht es dir, und wie geht es ihnen
        """,
    how_are_you="""
        wie geht es dir, wie geht es ihnen, wie geht es euch, wie gehts, wie gehts dir, wie gehts ihnen,
        wie gehts euch, wie geht es, wie geht es so, wie gehts so, wie geht s, wie läufts, wie läuft es,
        wie läufts so, was geht, was geht ab, was läuft, wie ist das befinden, geht es dir gut,
        geht es ihnen gut, gehts dir gut, gehts gut, wie war dein tag, wie war ihr tag, wie ist dein tag,
        wie läuft dein tag, was gibts neues, alles gut bei dir, alles klar bei dir, alles gut bei ihnen,
        alles gut bei euch, alles klar bei euch, wie fühlst du dich
        """,
    who_are_you="""
        wer bist du, wer sind sie, wer seid ihr, was bist du, was sind sie, wie heißt du, wie heißen sie,
        wer ist da, wer ist das, wer schreibt hier, wer schreibt da, was kannst du, was kannst du alles,
        was kannst du für mich tun, was können sie für mich tun, wobei kannst du helfen,
        wobei kannst du mir helfen, wie kannst du mir helfen, wie ist dein name, wie ist ihr name,
        dein name, hast du einen namen, mit wem rede ich, mit wem schreibe ich, mit wem spreche ich,
        mit wem chatte ich, mit wem habe ich das vergnügen, mensch oder bot, bot oder mensch,
        mensch oder maschine, bist du chatgpt, bist du echt, sind sie echt, stell dich vor, ist das eine ki,
        ist hier ein mensch, ist da ein mensch
        """,
    bye="""
        tschüss, tschüssi, tschüssle, tschau, tschö, auf wiedersehen, wiedersehen, aufwiedersehen,
        auf wiederhören, bis bald, bis dann, bis später, bis morgen, bis zum nächsten mal, machs gut,
        machts gut, machen sie es gut, gute nacht, schönen tag, schönen tag noch, schönen abend,
        schönen abend noch, schönen feierabend, schönes wochenende, schönes we, angenehmen tag,
        einen schönen tag, einen schönen tag noch, einen angenehmen tag, einen schönen abend,
        einen schönen abend noch, ein schönes wochenende, schöne woche, schönen restabend, das wars,
        das wars schon, das wars dann, das war alles, das ist alles, mehr brauche ich nicht, sonst nichts,
        nichts weiter, schönen sonntag, pfiati, ade, baba, keine weiteren fragen, keine fragen mehr,
        mit freundlichen grüßen, freundliche grüße, viele grüße, liebe grüße, beste grüße, das war es,
        ich bin dann mal weg, ich muss los, schlaf gut, gleichfalls einen schönen tag
        """,
    no="nein, nee",
    please="bitte, bittesehr",
    polite="""
        junger mann, junge frau, junge dame, die dame, der herr, meine dame, mein herr, gnädige frau,
        geht doch,
        lg, vg, mfg, na, zusammen, allerseits, leute, ihr lieben, lieber, liebe, liebes, ja, jo, jup, jep,
        ganz, echt, wirklich, total, sehr, voll, richtig, heute, auch, dann, noch, denn, erstmal, trotzdem,
        also, aber ja, ach, achso, ach so, jetzt, mal, nochmal, nochmals, schon, gleichfalls, ebenfalls,
        wünsche ich, wünsche, ich wünsche, ich wünsche ihnen, ich wünsche dir, wünsche ihnen, wünsche dir,
        und, gut, so, alle, mir gehts gut, mir geht es gut, mir gut, bei dir, bei euch, bei ihnen, dir auch,
        ihnen auch, euch auch, schon gut, ist gut, ist schon gut, ist ok, das ist ok, das ist gut,
        passt schon, oh je, eigentlich, vielmals, herzlich, noch einen, noch ein, dir noch, ihnen noch,
        euch noch, euch allen, alter, oder, hast du, ey, mensch ey, wie immer, ja gut, danke gleichfalls,
        vorab, im voraus
        """,
    are_you="""
        bist du, bist, sind sie, seid ihr, rede ich mit, rede ich hier mit, schreibe ich mit,
        schreib ich mit, schreibe ich hier mit, schreib ich hier mit, spreche ich mit, spreche ich hier mit,
        chatte ich mit, chatte ich hier mit, antwortet hier, schreibt hier, antwortet mir hier,
        rede ich gerade mit, schreibe ich gerade mit, spreche ich gerade mit
        """,
    you_are="du bist, ihr seid, du warst, sie waren, ihr wart",
    is_it="ist das, ist das hier, ist dies, ist hier",
    that_was="das ist, das war, war, das war ja, das ist ja, das war jetzt, es war, dies ist",
    i_talk_to="ich rede mit, ich schreibe mit, ich spreche mit",
    bot="bot, roboter, chatbot, robot",
    person="mensch, person, menschen, echter mensch, echten menschen, echte person, menschlich",
    real="maschine, computer, echt echt, ki, automat, programm, künstliche intelligenz, real",
    link="ein, eine, einem, einer, nem, ner, echter, echten, echte, echtes, richtiger, richtigen, richtige",
)
