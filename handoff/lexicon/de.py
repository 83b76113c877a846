"""German."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="de",
    final=True,
    lookalike="""
        menschenrecht*, mitarbeiterrabatt*, personalabteilung*, personal*ausweis, personen*, pro person,
        eine person mehr, zwei personen, für eine person, agentur*, berater*vertrag, kundenservice zeiten,
        kundenservice nummer, öffnungszeiten, mitarbeiter werden, mitarbeiter*in werden,
        mobilfunkbetreiber*, andere person, anderen person, dritte person
        """,
    idle="""
        kann nicht, kann leider nicht, weiß nicht wie ich, weiss nicht wie ich, was muss ich tun um,
        warum kann ich nicht, kann ich nicht, kann man nicht, können sie mich nicht, kannst du mich nicht,
        könnte ich nicht
        """,
    negation="""
        nicht, kein, keine, keinen, keiner, keinem, ohne, niemand*, nie, statt, anstatt, nie wieder,
        weder
        """,
    asks_about_bot="""
        bist du, sind sie, seid ihr, bin ich, ist das, ist dies, ist hier, sprech* ich, spreche ich,
        rede ich, schreibe ich, du bist, sie sind, das ist, chatte ich, spreche ich mit,
        spreche ich hier mit, rede ich mit, schreibe ich mit, sprech ich mit, wer ist, wo ist, ob du,
        ob sie
        """,
    informs="muss ich, müssen wir, soll ich, sollte ich, muss man, brauche ich, ist es nötig",
    person="""
        mensch, menschen, menschn, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiter*, berater,
        beraterin, beratern, kundenberater*, sachbearbeiter*, ansprechpartner*, agent, agenten, agentin,
        operator, kundenbetreuer*, supporter, servicemitarbeiter*, kundendienstmitarbeiter*,
        supportmitarbeiter*, menschlich* hilfe, menschlich* dienst*, menschlich* unterstützung,
        menschlich* service, menschlich* support, menschlich* kontakt, mensch*kontakt
        """,
    maybe_person="""
        person, personen, leute, kollege, kollegen, kollegin, chef, chefin, vorgesetzte*, manager*,
        techniker*, experte*, expertin, team, verkäufer*, angestellte*, spezialist*, filialleiter*, mann,
        frau, personal
        """,
    someone="""
        jemand, jemanden, jemandem, irgendwen, irgendjemand*, wen, wem, einer von euch, einen von euch,
        einem von euch, einem von ihnen
        """,
    desk="""
        kundenservice, kundendienst, kundenbetreuung, kundensupport, rezeption, hotline, kunden service,
        kunden dienst, callcenter, call center, servicecenter, zentrale, kundenberatung, telefonzentrale
        """,
    help="""
        support, service, vertrieb, buchhaltung, abteilung, filiale, technik, technisch*, firma, bank
        """,
    real="""
        echt*, real*, richtig*, lebend*, lebendig*, menschlich*, wirklich*, persönlich*, manuell*,
        anderen, andere, leibhaftig*, zuständig*, kompetent*, verdammt*, physisch*, deutschsprachig*
        """,
    talk="""
        sprechen, spreche, sprech, reden, rede, quatschen, chatten, schreiben, unterhalten, telefonieren,
        kontaktieren, kontakt, kontaktaufnahme, erreichen, erreiche, kommunizieren, sprechn, spreche*,
        austauschen, anrufen, gespräch, rücksprache, in kontakt treten, kontakt aufnehmen, wenden,
        zurückrufen, anruft
        """,
    transfer="""
        verbinden, verbinde, verbindet, verbindung, weiterleiten, leite, leiten, weiterverbinden,
        durchstellen, stell, stellen, stelle, übergeben, übergib, weitergeben, gib weiter, weitergeleitet,
        verbunden, durchgestellt, holen, hol, hole, eskalieren, vermitteln, verbindn, rufen, ruf
        """,
    get="""
        gib, geben, gebt, schick*, hol mir, haben, hätte, rufen, bekomme, bekommen, kriegen, kriege,
        finde, finden
        """,
    want="""
        will, möchte, möcht, mag, möchten, wollen, würde, brauche, brauch, benötige, kann ich, könnte ich,
        könnt ich, kann man, darf ich, dürfte ich, lass mich, lassen sie mich, bitte, wie kann ich,
        wo kann ich, wünsche, verlange, muss, können sie, kannst du, könnten sie, könntest du, würden sie,
        ich versuche, lieber, gern, gerne, bräuchte, hätte gern, hätte gerne, gibt es eine möglichkeit,
        ist es möglich, möglichkeit, kann, können, warte auf, will jetzt
        """,
    exists="""
        gibt es, gibts, gibt es denn, habt ihr, haben sie, ist da, ist jemand, ist dort, arbeitet da,
        sitzt da
        """,
    bot="""
        bot, bots, chatbot, chatbots, roboter, robotern, maschine, maschinen, computer, ki, automat,
        automaten, software, programm, kis
        """,
    breaks="""
        über, wegen, für, ob, dass, weil, wenn, nachdem, bevor, pro, von, war, hat, hatte, wurde, als,
        gesagt, wie viele, warum
        """,
    light="""
        ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, mit, zu, zum, zur, an, am,
        ans, im, in, ich, mich, mir, wir, uns, du, sie, euch, ihnen, ihr, euer*, ihre*, eure*, hier, da,
        jetzt, sofort, mal, doch, bitte bitte, endlich, direkt, heute, nur, einfach, nun, dann, also,
        hallo, hi, hey, guten tag, danke, dankeschön, ja, okay, ok, gleich, schnell, dringend, um,
        der mir hilft, am telefon, telefonisch, telefon, bei, aus, eurem, ihrem, ihren, auch, noch, denn,
        es, aber, und, jemals, durch, weiter, auf, herstellen
        """,
    stop="""
        stopp, stop, abbrechen, vergiss es, vergessen sie es, schon gut, zurück zum bot, zum bot,
        zurück zum chatbot, ich will den bot, wieder mit dem bot, kein mensch nötig,
        brauche keinen menschen mehr, hat sich erledigt, erledigt, ich brauche niemanden mehr,
        ich brauche keinen mitarbeiter mehr, nicht mehr nötig, egal, gelöst, lass gut sein, bot bitte,
        beenden, alles gut, ist erledigt, hat sich geklärt
        """,
    yes="""
        ja, jo, jup, jawohl, jep, klar, na klar, gerne, gern, sicher, natürlich, ok, okay, in ordnung,
        einverstanden, ja gerne, mach das, machen sie das, passt, gut, auf jeden fall, unbedingt,
        selbstverständlich, stimmt, genau, richtig, sehr gern, sehr gerne, warum nicht, das wäre gut,
        das wäre toll
        """,
    no="""
        nein, ne, nee, nö, nein danke, nicht nötig, lieber nicht, jetzt nicht, nicht jetzt, später,
        noch nicht, kein bedarf, danke nein, auf keinen fall, brauche ich nicht, nicht notwendig,
        passt schon, schon gut, muss nicht sein
        """,
)
