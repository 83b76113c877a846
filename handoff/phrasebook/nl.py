"""Dutch."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="nl",
    greetings="""
        hoi, hallo daar, goedendag, goedemorgen, goedemiddag, goedenavond, goede morgen, goeiedag,
        goeiemorgen
        """,
    please="alsjeblieft, alstublieft, aub",
    sorry="excuseer, mijn excuses",
    breath="dus, nou",
    thanks="bedankt, dank je, dank u, hartelijk dank, heel erg bedankt, dank je wel, dank u wel, dankjewel",
    thanks_for_help="bedankt voor de hulp, bedankt voor je hulp, toch bedankt",
    dear="beste, lieve, geachte, aardige",
    of_dear="mijn, meneer, mevrouw",
    addressed="""
        meneer, mevrouw, juffrouw, dame, heer, heren, dames, jongeman, jongedame, jongen, jongens,
        meisje, man, vriend, vrienden, maat, kerel, gast, vent, mensen, schat, lieverd
        """,
    openers="hoe, wat, waar, wanneer, waarom, wie, welke, hoeveel",
    verbs_first="is, zijn, was, heeft, hebben, kan, kunt, mag, werkt, doet, lukt, gaat, komt, moet",
    subjects="het, dat, dit, de, mijn, ons, onze, ik, je, u, jullie, hij, zij, er",
    before_question="nee",
    one_more="""
        en voor, en met, hoe zit het met, en hoe zit het met, en op, en in, en naar, en bij, en op de,
        en in de, en in het, en naar de
        """,
    of_one_more="en, ook, voor",
    pointing="""
        deze, hier, daar, voor, naar, over, onder, zonder, alles, alle, iets, niets, ander, andere, anderen,
        jouw, onze, nog, bedankt
        """,
    announces="""
        ik heb een vraag, ik heb een vraagje, een vraag, vraag, vraagje, nog een vraag, ik heb nog een vraag,
        korte vraag, mag ik iets vragen, mag ik wat vragen, kan ik iets vragen, ik wil iets vragen,
        ik wil graag iets vragen, ik heb vragen, ik heb een paar vragen, ik heb een probleem,
        ik heb een probleempje, nog iets, ik heb informatie nodig, ik heb twee vragen, ik heb drie vragen,
        ik heb 2 vragen, ik heb wat vragen, twee vragen
        """,
    over="""
        het is er net, hij is er net,
        opgelost, het is opgelost, is opgelost, probleem opgelost, het probleem is opgelost, al opgelost,
        het werkt, het werkt nu, nu werkt het, werkt nu, werkt weer, het werkt weer, het doet het weer,
        hij doet het weer, het doet het, het is gelukt, gelukt, het lukt nu, nu lukt het, zelf opgelost,
        ik heb het opgelost, ik heb het gevonden, gevonden, ik heb het al, alles werkt, alles opgelost,
        het is al geregeld, geregeld, is geregeld
        """,
    helped="""
        dat heeft geholpen, heeft geholpen, dat helpt, dat helpt mij, dat helpt me, dat heeft me geholpen,
        dat beantwoordt mijn vraag, mijn vraag is beantwoord, dat wilde ik weten, dat zocht ik
        """,
    understood="""
        begrepen, ik snap het, duidelijk, dat is het, dat is precies wat ik zocht, precies dat,
        dat is genoeg, dat is voldoende, genoeg
        """,
    maybe_over="werkt, het lukt, het is er, hij is er, ze zijn er, het is binnen, is binnen",
    proposed="dat werkt, dat lukt, dat gaat",
    now="nu, weer, al, eindelijk, inmiddels",
    around_over="""
        vandaag, gisteren, pakket, bestelling, het, al, nu, inmiddels, intussen, eindelijk, zelf, en, fijn,
        top, veel, mijn, de
        """,
    not_over="""
        nog steeds niet, heeft niet geholpen, dat heeft niet geholpen, niet geholpen, dat helpt niet,
        niet sluiten, nog steeds kapot, weer kapot, werkt niet, werkt nog steeds niet, werkt weer niet,
        doet het niet, doet het nog steeds niet, heeft niet gewerkt, niet opgelost, nog niet opgelost,
        zelfde probleem, hetzelfde probleem, nog steeds hetzelfde, het probleem is terug,
        ik heb nog hulp nodig
        """,
    waits="""
        wacht, wacht even, een moment, momentje, een momentje, een seconde, ogenblik, ogenblikje,
        wacht eens, een ogenblikje, ik ben zo terug
        """,
    when="""
        hoe lang, hoe lang nog, hoe lang duurt het, hoe lang duurt dat, hoe lang duurt het nog,
        hoe lang moet ik wachten, wanneer komt er iemand, wanneer komt iemand, wanneer krijg ik antwoord,
        wanneer bellen jullie, wanneer word ik gebeld, komt er iemand, komt er nog iemand,
        zijn jullie er nog, ik wacht nog steeds, ik wacht nog, nog steeds geen antwoord,
        nog geen antwoord, is er nieuws, waarom duurt het zo lang, het duurt lang, het duurt te lang,
        het is dringend, dringend, het is urgent, schiet op, ik heb haast, wanneer,
        wanneer zijn jullie er weer, wanneer is er iemand,
        wanneer antwoorden jullie, wanneer reageren jullie, wanneer krijg ik een antwoord
        """,
    opens="""
        zijn jullie open, bent u open, wanneer zijn jullie open, wanneer gaan jullie open, hoe
        laat gaan jullie open, openingstijden, wat zijn jullie openingstijden
        """,
    around_waiting="helemaal, eigenlijk, nee, maar, het, nog",
    still_there="""
        nog daar, ben je er nog, bent u er nog, ben je er, bent u er, zijn jullie er nog, zijn jullie er,
        iemand daar, hoor je me
        """,
    puzzled="""
        wat, huh, wat bedoel je, wat bedoelt u, hoe bedoel je, hoe bedoelt u, ik begrijp het niet,
        ik snap het niet, snap ik niet, begrijp ik niet, wat betekent dat, dat slaat nergens op
        """,
    around_puzzled="dat, dit, maar, en, er, niets van",
    doubts="""
        verkeerd antwoord, fout antwoord, dat klopt niet, klopt niet, dat is fout, dat is niet waar,
        dat was mijn vraag niet, dat is mijn vraag niet, dat vroeg ik niet, dat bedoel ik niet,
        dat helpt niet, dat helpt me niet, daar heb ik niets aan, weet je het zeker, weet u het zeker,
        echt waar, klopt dat
        """,
    around_yes="snel, heel",
    after_all="eigenlijk, toch, dan toch, bij nader inzien",
    well="dan",
    but_or_and="maar, en",
    do_it="""
        alsjeblieft, alstublieft, aub, graag, ja graag, roep maar, bel maar, roep er een, doe dat,
        als het kan, indien mogelijk, ik denk het wel, dat zou helpen, dat zou mooi zijn, toch wel, toch maar
        """,
    fine_by_me="""
        top idee, geweldig, uitstekend, geen probleem, geen bezwaar, goed idee, prima idee, klinkt goed,
        lijkt me goed, dat is prima, dat werkt, mooi,
        nou goed, vooruit dan, als het moet
        """,
    leave_it="alles goed, niet doen, doe maar niet, niet, niets, jammer",
    no_more="niets meer, verder niets, dat is alles, dat was het, dat was alles, dat is het",
    call_off="niet meer nodig, niemand nodig, ik bel morgen, ik bel morgen wel, ik bel zelf",
    no_call="niet nodig om te bellen",
    heard_before="""
        weet ik, dat weet ik, dat weet ik al, dat zei je al, dat zei u al, dat heb je al gezegd,
        dat heeft u al gezegd, dat heb je me al verteld, dat heb je al gevraagd
        """,
    i_see="oké, goed, prima, is goed, akkoord, top",
    heard="oké, oke, goed, is goed, prima, oké dan, geen probleem",
    exactly="precies, klopt, juist",
    praise="""
        heel goed, uitstekend, geweldig, goed, zeer goed, tevreden, heel tevreden, zeer tevreden,
        niet slecht, heel vriendelijk, snel, heel snel, goede service, geen klachten, jullie zijn top,
        je bent top, heel aardig, super aardig, erg aardig, topper, je bent een topper, super geholpen,
        goed geholpen, heel vriendelijk geholpen
        """,
    blame="""
        slecht, heel slecht, zeer slecht, niet goed, niet zo goed, matig, vreselijk, waardeloos,
        teleurgesteld, teleurstellend, ontevreden, niet tevreden, kan beter, het kan beter, te langzaam,
        duurde te lang, niet geholpen, zozo, onvriendelijk
        """,
    contempt="""
        een grap, wat een grap, een lachertje, belachelijk, waardeloos, waardeloze, klote, kut, rotzooi,
        troep, een ramp, een schande, schandalig, dom, stom, achterlijk, vreselijk, verschrikkelijk,
        slechtste, nutteloos, bagger, prutsers, incompetent, aanfluiting, om te huilen, slechte winkel,
        slechte service, bedankt voor niets
        """,
    held_in_contempt="""
        jullie, je, uw, de, het, deze, dit, dat, is, zijn, was, een, wat, wat een, zo, zo'n, winkel, shop,
        webshop, bedrijf, service, klantenservice, site, website, app, bot, chatbot, support, club, team,
        hulp, echt, gewoon, totaal, compleet, volkomen, absoluut, ooit, en
        """,
    trouble="nog steeds, nog niet, nog geen, nooit, niemand, een eeuwigheid, ontbreekt",
    around_rating="hulp, voor, een, het, ik, ben, heel, erg, en, een beetje, slechts, maar, alleen",
    one="een",
    two="twee",
    three="drie",
    five="vijf",
    ten="tien",
    star="ster, sterren",
    out_of="van",
    because="omdat",
    however="maar",
    here="""
        gewoon hier, in deze chat, in de chat, via de chat, deze chat, via deze chat, via dit kanaal,
        in dit gesprek, maakt niet uit, maakt me niet uit, wat jullie willen
        """,
    refuses="""
        liever niet, liever niet zeggen, dat zeg ik liever niet, zeg ik liever niet, wil ik niet,
        wil ik niet zeggen, dat wil ik niet, dat wil ik niet zeggen, ik wil niet, ik wil dat niet,
        niet nodig, hoeft niet, dat hoeft niet, geen contact, geen e-mail, geen telefoon, geen nummer,
        laat maar, niet bellen, bel me niet
        """,
    phone="""
        telefoon, per telefoon, via de telefoon, aan de telefoon, bellen, bel me, bel mij, bel maar,
        mij bellen, me bellen, terugbellen, bel me terug, dit nummer, op dit nummer, mijn nummer,
        mijn nummer is, mobiel, op mijn mobiel, mij terugbellen, gebeld worden, telefonisch,
        liever gebeld worden
        """,
    email="mail mij, mailen, mijn mail",
    whatsapp="op whatsapp",
    way_names="telefoon, dit nummer, mijn nummer, mobiel, mijn mail",
    telegram="op telegram",
    discord="op discord",
    slack="op slack",
    time="""
        uur, ochtend, 's ochtends, middag, 's middags, 's avonds, avond, vandaag, overmorgen, weekeinde,
        maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, morgen, morgenochtend,
        morgenmiddag, morgenavond, vanavond, vanmiddag, vanochtend, doordeweeks, weekend, volgende week,
        later, na het werk, overdag
        """,
    about="na, vanaf, tussen, tot, rond, om",
    joins="en, op, in de, voor",
    answer="""
        liever, liefst, antwoord me, antwoord mij, antwoord maar, antwoorden, schrijf, schrijf me,
        schrijf maar, graag, alsjeblieft, in plaats daarvan, toch
        """,
    no_answer="antwoord",
    around_contact="""
        kunt u, kunnen jullie, kun je, oké, goed, top, het liefst, gewoon, maar, hoor, is goed, is prima,
        is oké, is fijn, is het beste, u kunt, u kunt mij, u kunt me, je kunt, je kunt me, jullie kunnen,
        jullie kunnen me, bereiken, ben ik bereikbaar, ik ben bereikbaar, mij, me, zou beter zijn,
        is beter, beter, past, past het best, past mij, schikt, komt goed uit, komt het best uit,
        kan iemand, is het mogelijk, indien mogelijk
        """,
    what_for="""
        waarom, waarvoor, waarom heb je, waarom heeft u, waarom hebben jullie, waarvoor heb je,
        waarvoor hebben jullie, waarom wil je, waarom wilt u, waarom willen jullie, wat doe je met,
        wat doen jullie met, wat gaan jullie doen met, moet ik, moet dat, is dat nodig, is dat verplicht,
        waar is dat voor
        """,
    around_what_for="""
        dat, die, het, mijn, nummer, telefoonnummer, mail, e-mail, email, mailadres, e-mailadres, adres,
        gegevens, contact, nodig, voor, weten, geven, hebben, precies, eigenlijk, en, maar, dan
        """,
    first="eerste, een",
    second="tweede",
    last="laatste",
    both="allebei, alle twee",
    neither="geen, geen van beide, iets anders, weet ik niet, ik weet het niet, wat bedoel je",
    around_choice="het, optie, graag, ik, bedoel, ten, te, alsjeblieft",
)
