"""Dutch."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="nl",
    greeting="""
        hoi, hooi, heej, hoi hoi, goedemorgen, goeiemorgen, goede morgen, goedemiddag, goeiemiddag,
        goede middag, goedenavond, goedeavond, goede avond, goeieavond, goedendag, goede dag, goeiedag,
        goeie, hallootjes, hallo daar, iemand daar, is daar iemand, is er iemand, iemand aanwezig,
        aangenaam, aangenaam kennis te maken, leuk je te ontmoeten, gelukkig nieuwjaar, beste wensen,
        prettige kerstdagen, geachte heer, geachte mevrouw, geachte heer mevrouw, beste team, geacht team
        """,
    daytime="morgen, avond, middag",
    greeting_or_bye="dag, moi moi",
    thanks="""
        top bedankt, top dankjewel, top dank je, top dank u, top dank je wel, top thanks, dank je wel,
        dankjewel, dank je, dank u wel, dankuwel, dank u, bedankt, bdnkt, dankje, dank jullie wel,
        hartelijk dank, hartelijk bedankt, hartstikke bedankt, heel erg bedankt, heel hartelijk dank,
        enorm bedankt, super bedankt, ontzettend bedankt, erg bedankt, duizendmaal dank, veel dank, dank,
        danku, alvast bedankt, bij voorbaat dank, toch bedankt, nogmaals bedankt, geen probleem,
        graag gedaan, geen dank, ik waardeer het, dankbaar, thanks hoor, geeft niet, maakt niet uit
        """,
    praise="""
        cool, perfect, helemaal top, oké top, toppie, topper, geweldig, fantastisch, prachtig, uitstekend,
        super, superfijn, superlief, fijn, heel fijn, wat fijn, mooi zo, prima, tof, gaaf, lekker bezig,
        helder, heel helder, duidelijk, heel duidelijk, begrepen, snap het, ik snap het, ik begrijp het,
        heel vriendelijk, heel aardig, wat aardig, heel lief, wat lief, goed gedaan, goed bezig,
        goed geholpen, super geholpen, fijn geholpen, heel goed, je hebt me geholpen,
        je hebt me goed geholpen, je hebt me heel goed geholpen, u heeft me goed geholpen,
        u heeft me geholpen, heeft me geholpen, daar heb ik wat aan, hier heb ik wat aan, dat helpt,
        dat helpt me, dat helpt enorm, dat helpt me enorm, dat was snel, wat snel, precies wat ik zocht,
        precies wat ik nodig had, precies wat ik wilde weten, dat wilde ik weten, het is gelukt,
        ik hou van je, goede service, petje af, heel behulpzaam, komt goed, komt in orde, wat een service,
        dat is fijn, dat is heel fijn, dat is duidelijk, dat is lief, wauw, wat goed, goed om te weten,
        leuk, heel leuk
        """,
    merit="""
        behulpzaam, vriendelijk, aardig, lief, een schat, een engel, een held, schat, de beste, de besten,
        handig, heel handig, nuttig, heel nuttig, mooi, lekker, lekker snel, heel snel, supersnel, snel,
        snelle, goede, fijne, vriendelijke, duidelijke, prettige, opgelost, het werkt, werkt, gelukt,
        het werkt nu, werkt nu, een topper, deskundig, erg behulpzaam, geduldig, netjes, uitgebreide
        """,
    favour="""
        hulp, informatie, info, antwoord, antwoorden, uitleg, reactie, moeite, geduld, service, tijd,
        advies, alles, tip, tips, ondersteuning, aandacht, medewerking, bericht, het meedenken, meedenken,
        begrip, snelheid, vriendelijkheid, beantwoorden, het helpen, helpen, terugkoppeling
        """,
    thanks_for="""
        voor, voor de, voor het, voor je, voor uw, voor jullie, voor jouw, voor al je, voor al uw,
        voor deze, voor al jullie, en de
        """,
    well="alles goed, alles oké, alles ok, alles prima, alles in orde, en jij, en u, en met jou, en met u",
    how_are_you="""
        hoe gaat het, hoe gaat ie, hoe gaat het met je, hoe gaat het met jou, hoe gaat het met u,
        hoe gaat het met jullie, hoe gaat t, hoe is het, hoe ist, hoe is ie, hoe is het met je,
        hoe is het met jou, hoe is het met u, gaat het goed, gaat het goed met je, gaat het goed met u,
        alles goed met je, alles goed met jou, alles goed met u, alles goed daar, alles goed bij jullie,
        hoe was je dag, hoe is je dag, hoe voel je je, hoe maakt u het, hoe gaat het ermee, gaat ie goed
        """,
    who_are_you="""
        wie ben je, wie ben jij, wie bent u, wie is dit, wie is daar, wat ben je, wat ben jij, hoe heet je,
        hoe heet jij, hoe heet u, wat is je naam, wat is jouw naam, wat is uw naam, je naam,
        met wie praat ik, met wie spreek ik, met wie chat ik, met wie heb ik het genoegen, wat kun je,
        wat kan je, wat kun jij, wat kun je allemaal, wat kun je voor me doen, wat kun je voor mij doen,
        waarmee kun je me helpen, waarmee kun je helpen, bot of mens, mens of bot, mens of robot,
        robot of mens, ben je chatgpt, is hier een mens
        """,
    bye="""
        tot ziens, doei, doeg, doei doei, dag dag, daag, houdoe, tot later, tot straks, tot snel,
        tot morgen, tot de volgende keer, tot gauw, fijne dag, fijne dag nog, fijne dag verder,
        een fijne dag, een fijne dag nog, nog een fijne dag, nog fijne dag, fijne middag, fijne avond,
        fijne avond nog, fijne avond verder, een fijne avond, nog een fijne avond, fijn weekend,
        fijn weekend nog, een fijn weekend, alvast een fijn weekend, prettige dag, prettige dag verder,
        prettige dag nog, een prettige dag, prettig weekend, prettige avond, goedenacht, goede nacht,
        welterusten, slaap lekker, dat was alles, dat was het, dat is alles, dat was m, verder niets,
        verder geen vragen, groetjes, groeten, met vriendelijke groet, vriendelijke groet,
        vriendelijke groeten, mvg, gr, ajuus, werk ze, ik ga ervandoor, nog een prettige dag, niks meer,
        niets meer
        """,
    no="nee, neen",
    please="alsjeblieft, alstublieft, aub, ajb, graag",
    polite="""
        jongeman, jongedame,
        helemaal, je, u, en, ja, jawel, allemaal, iedereen, heel, erg, echt, zo, zeer, nog, nogmaals,
        vandaag, dan, hoor, goed, daar, oké, nou, ook, jij ook, u ook, jullie ook, hetzelfde, insgelijks,
        meneer, mevrouw, alvast, maar, zeker, inderdaad, met mij gaat het goed, met mij goed, gaat goed,
        het gaat goed, gaat prima, tot zover, in ieder geval, lieve mensen, jongens, vriend, voor nu,
        laat maar, is goed, dat is goed, is prima, is al goed, hoeft niet, hoeft niet meer, niet nodig,
        natuurlijk, man, nu, voor nu even, even, o ja, dus, toch, wat een, mooie, maat
        """,
    are_you="""
        ben je, ben jij, bent u, praat ik met, spreek ik met, chat ik met, praat ik hier met,
        spreek ik hier met, praat ik nu met, chat ik hier met, spreek ik nu met
        """,
    you_are="je bent, jij bent, u bent, jullie zijn, je was, u was, jullie waren",
    is_it="is dit, is dat, is dit hier",
    that_was="dit is, dat is, dat was, het was, het is",
    i_talk_to="ik praat met, ik spreek met, ik chat met",
    bot="bot, robot, chatbot",
    person="mens, persoon, mensen, echt persoon, echt mens, echte persoon, menselijk",
    real="machine, computer, ai, automatisch, programma, kunstmatige intelligentie",
    link="een, of, of een, echte",
)
