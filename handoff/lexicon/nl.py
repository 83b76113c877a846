"""Dutch."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="nl",
    final=True,
    lookalike="""
        mensenrecht*, personeelszaken, personeelskorting, reisagent*, makelaar*, agenda*, per persoon,
        voor een persoon, twee personen, andere persoon, reisbureau*, klantenservice openingstijden,
        openingstijden klantenservice, nummer klantenservice, menselijke fout, agentschap*, vastgoedagent,
        medewerkerskorting, in persoon
        """,
    idle="""
        kan niet, kan ik niet, kan geen contact, weet niet hoe, lukt niet om, waarom kan ik niet,
        wat moet ik doen om, lukt me niet om
        """,
    negation="niet, geen, zonder, nooit, niemand, liever niet, in plaats van, hoeft niet",
    asks_about_bot="""
        ben je, bent u, ben jij, ben ik, is dit, is dat, spreek ik, praat ik, jij bent, je bent, u bent,
        dit is, chat ik, heb ik te maken, zijn jullie, wie is, waar is, of je, of u, praat ik nu,
        spreek ik nu
        """,
    informs="moet ik, moeten we, zou ik moeten, is het nodig",
    person="""
        mens, mensen, medewerker, medewerkster, medewerkers, agent, agenten, operator, vertegenwoordiger,
        adviseur, klantadviseur, servicemedewerker*, klantenservicemedewerker*, baliemedewerker,
        supportmedewerker*, menselijke hulp, menselijk contact, menselijke medewerker, menselijke service,
        menselijke ondersteuning, contactpersoon, telefonist*, mensch, medewerkr, consulent
        """,
    maybe_person="""
        persoon, personen, iemand anders, manager, leidinggevende, chef, baas, collega, collega's,
        supervisor, technicus, specialist, expert, team, werknemer, verkoper, personeel, man, vrouw
        """,
    someone="iemand, iemnd, één van jullie, een van jullie, wie",
    desk="""
        klantenservice, klantendienst, klantenservise, receptie, helpdesk, hulplijn, callcenter, balie,
        hotline, klanten service, servicedesk
        """,
    help="""
        support, service, verkoop, facturatie, afdeling, administratie, technische, ondersteuning, bank,
        winkel, filiaal
        """,
    real="""
        echt, echte, levend, levende, menselijk, menselijke, werkelijk, werkelijke, fysiek, fysieke,
        ander, andere, verdomde, handmatig, handmatige, bevoegd, bekwame, van vlees en bloed
        """,
    talk="""
        spreken, spreek, praten, praat, praatten, babbelen, chatten, contact, contact opnemen,
        contacteren, bereiken, bellen, gebeld worden, teruggebeld worden, communiceren, overleggen,
        in contact komen, in contact, te woord, te woord gestaan, schrijven, gesprek, contact krijgen,
        terugbellen
        """,
    transfer="""
        doorverbinden, verbind, verbinden, doorverbonden, verbonden, verbind me, doorsturen,
        doorschakelen, schakel, zet me over, overzetten, stuur me door, overdragen, escaleren, doorgeven,
        doorgeschakeld, overschakelen, verbindt, erbij halen
        """,
    get="geef, geef me, haal, krijgen, krijg, hebben, roep, bel, stuur",
    want="""
        wil, wilt, wil graag, willen, zou graag, graag, zou willen, moet, nodig, heb nodig, heb een,
        kan ik, kunnen we, mag ik, kan u, kunt u, kun je, kan je, zou ik kunnen, laat me, hoe kan ik,
        hoe kom ik, eis, verzoek, alsjeblieft, alstublieft, aub, svp, liever, wens, probeer, zou ik,
        mogelijk om, is het mogelijk, ik wacht op, heb, kan, kunnen, wilde, hoe krijg ik, waar kan ik,
        zoek
        """,
    exists="is er, zijn er, hebben jullie, heeft u, hebt u, heb je, heb jij",
    bot="bot, bots, chatbot, robot, robots, machine, computer, ai, automaat, programma, apparaat",
    breaks="""
        over, voor, of, als, omdat, wanneer, nadat, voordat, per, van, was, had, zei, heeft gezegd,
        hoeveel, waarom
        """,
    light="""
        een, één, 'n, de, het, die, met, aan, naar, in, ik, me, mij, mijn, je, jij, u, uw, jullie, ons,
        onze, wij, hier, nu, meteen, direct, onmiddellijk, vandaag, even, gewoon, alleen, eens, dan,
        hallo, hoi, goedemorgen, goedemiddag, goedendag, dag, bedankt, dank je, dank u, ja, oké, ok, snel,
        dringend, telefonisch, telefoon, aan de lijn, lijn, kan, waarmee, waar, mee, wel, toch, nog, ook,
        eindelijk, rechtstreeks, opnemen, komen, door, te, om, aan te, en, op, kunnen, er, worden
        """,
    stop="""
        stop, stoppen, annuleren, annuleer, laat maar, laat maar zitten, vergeet het, terug naar de bot,
        terug naar bot, ik wil de bot, ik wil weer met de bot, geen mens nodig, niemand nodig,
        ik heb niemand meer nodig, geen medewerker meer nodig, ik heb geen medewerker meer nodig,
        niet meer nodig, opgelost, het is opgelost, al opgelost, maakt niet uit, hoeft niet meer
        """,
    yes="""
        ja, jazeker, jawel, jep, zeker, natuurlijk, graag, ja graag, ok, oké, oke, okay, prima, goed,
        is goed, akkoord, doe maar, klopt, precies, tuurlijk, uiteraard, dat is goed, dat zou fijn zijn,
        absoluut, waarom niet, juist
        """,
    no="""
        nee, neen, nee bedankt, nee dank je, nee dank u, niet nodig, nu niet, niet nu, later, nog niet,
        hoeft niet, liever niet, dat hoeft niet, laat maar, absoluut niet, nooit, bedankt nee
        """,
)
