"""Dutch."""

from handoff.lexicon.paradigm import joined
from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="nl",
    final=True,
    lookalike="""
        mensenrecht*, personeelszaken, personeelskorting, reisagent*, makelaar*, agenda*, per persoon, voor
        een persoon, twee personen, andere persoon, reisbureau*, klantenservice openingstijden,
        openingstijden klantenservice, nummer klantenservice, menselijke fout, agentschap*, vastgoedagent,
        medewerkerskorting, in persoon, andere personen, ander persoon, iemand anders mijn, voor personen,
        aantal personen, vier personen, tafel voor, verzekeringsagent, politieagent, wijkagent, mens of,
        persoon of, robot of, echte mens of, vertegenwoordiger salaris, financieel adviseur,
        belastingadviseur, menselijk lichaam, voor mensen, medewerkers gezocht, zoeken jullie, mensheid,
        rechtspersoon, natuurlijk persoon, iemand anders kan, medewerkersnummer, vacature*, klantenservice
        open*, klantenservice bereikbaar, per mens, taal, talen, werken als, baan als, baan bij, komen
        werken, als medewerker bij, contactpersoon, contactpersonen, contactgegevens, contactformulier,
        contactlijst, noodcontact, persoon tot persoon, mens tot mens, spreekt de, spreekt jullie, ben
        gebeld, ben net gebeld, werd gebeld, ben ik gebeld, gebeld door, heeft gebeld, heb gebeld, hebben
        gebeld, had gebeld, hebben jullie gebeld, gebeld heeft, met de verkoper, de verkoper, van de
        verkoper, verkoper van, de bezorger, met de bezorger, de koerier, werken er mensen, werken er echte
        mensen, medewerker worden, agent worden, adviseur worden, mensen met, aan de telefoon was, aan de
        lijn was, als een mens, zoals een mens, steam, dreamteam, voetbalteam, favoriete team, welke
        afdeling, welk team, nieuw team, team abonnement, team pakket, buiten dienst, in dienst, dienst na
        verkoop uren, van dienst, hele team
        """,
    idle="""
        kan niet, kan ik niet, kan geen contact, weet niet hoe, lukt niet om, waarom kan ik niet,
        wat moet ik doen om, lukt me niet om
        """,
    negation="""
        niet, geen, zonder, nooit, niemand, liever niet, in plaats van, hoeft niet, hoef, hoef niet,
        hoeft geen, hoef geen, liever geen, wil geen, nergens voor nodig, niet nodig, nee geen, genoeg van,
        weg met, klaar met, ik ben klaar met, weg van, heb genoeg van, zat van, beu, sla over, niet meer,
        niet langer, geen zin meer, nie meer, geen zin meer in, geen zin om
        """,
    asks_about_bot="""
        ben je, bent u, ben jij, ben ik, is dit, is dat, spreek ik, praat ik, jij bent, je bent, u bent,
        dit is, chat ik, heb ik te maken, zijn jullie, of je, of u, praat ik nu, spreek ik nu, ben u,
        bent jij, ben jullie, wie ben, is het een, chat ik nu, schrijf ik, praat ik hier, spreek ik hier,
        schrijf ik met, praat ik met, spreek ik met, chat ik met, of ik met, zit er, met wie spreek,
        met wie praat, met wie chat
        """,
    informs="""
        moet ik, moeten we, zou ik moeten, is het nodig, moet ik eerst, waarom moet ik, wanneer moet ik,
        is het verplicht, dien ik, hoef ik, hoeveel, welke taal, welke talen, waarom, waarom zou ik,
        waarvoor, wie is, wat kost, wat is de, kost, kosten, gratis, betaald, betaalnummer, hoe voeg ik,
        hoe word ik, vacature*, vacatures voor, baan als, werken als, solliciteren, sollicitatie, stage als,
        zoeken jullie, hoe kan ik medewerker, stuur de, stuur dit, stuurt u dit, stuurt u de, stuur het,
        stuur die
        """,
    past="""
        gisteren, heb al, heb gisteren, had, vorige week, zei, eergisteren, daarnet, gesproken,
        heeft gezegd, gezegd, beloofd, beloofde, zegt, twee keer, drie keer, vier keer, tig keer, al vaker,
        meerdere keren, tien keer, net gesproken, zojuist
        """,
    person="""
        mens, mensen, medewerker, medewerkster, medewerkers, agent, agenten, operator, vertegenwoordiger,
        adviseur, klantadviseur, servicemedewerker*, klantenservicemedewerker*, baliemedewerker,
        supportmedewerker*, menselijke hulp, menselijk contact, menselijke medewerker, menselijke service,
        menselijke ondersteuning, telefonist*, mensch, medewerkr, consulent, echt mens, echte mensen,
        echt persoon, echte persoon, menselijk wezen, levend wezen, levend persoon, levend iemand,
        menselijk iemand, iemand echt, iemand van vlees en bloed, iemand levend, iemand bevoegd,
        iemand die verstand van zaken heeft, iemand van jullie team, iemand van het team, medewerkert,
        medwerker, medewekrer, mederwerker, klantenservice medewerker, klantmedewerker, support medewerker,
        agent van, callcentermedewerker, receptionist*, baliemedewerkster, consulente, helpdeskmedewerker*,
        personeelslid, behandelaar, teamlid, mns, adviseurs, adviseuse, iemand aan de lijn,
        iemand aan de telefoon, iemand aan de andere kant, mens van vlees en bloed, technische medewerker,
        deskundige, specialist van jullie, consultant, consultants, chatmedewerker, chatmedewerkers,
        live medewerker, livemedewerker, persoonlijk contact, persoonlijk gesprek, persoonlijk geholpen,
        persoonlijk te woord, persoonlijke hulp, persoonlijk advies, menselijke interactie,
        iemand van vlees, iemand van de klantenservice, iemand van jullie, iemand van u, iemand van support,
        iemand die het snapt, iemand die me begrijpt, iemand die er verstand van heeft, iemand met verstand,
        iemand met verstand van zaken, medwerkr, medewerke, een van je collega's, een van uw collega's,
        een van jullie collega's, een van de medewerkers, tweede lijn, tweedelijns, menselijke tussenkomst,
        menselijk persoon, menselijke medewerkers, ne mens, nen echte mens, echte madam, human agent,
        live agent, real person, human being, real human, human operator, human support, support agent,
        live person, iemand van het bedrijf, iemand van de winkel, iemand van de firma, één van jullie,
        een van jullie, een van u, iemand bij jullie, iemand daar, jullie leidinggevende, je leidinggevende,
        uw leidinggevende, je baas, uw baas, jullie baas, iemand hogerop
        """,
    maybe_person="""
        persoon, personen, iemand anders, manager, leidinggevende, chef, baas, collega, collega's,
        supervisor, technicus, specialist, expert, team, werknemer, verkoper, personeel, man, vrouw,
        leidinggevend*, teamleider, directeur, verantwoordelijke, monteur, collegas, afdelingshoofd,
        bevoegd persoon, eigenaar, meneer, mevrouw, vent, baasje, hoofd, technici, monteurs, specialisten,
        eigenaresse, ingenieur, bazen, coördinator, afdelingschef, winkelier, verkoopster, dame, kerel,
        gast, bevoegde, directrice, team leader
        """,
    someone="""
        iemand, iemnd, één van jullie, een van jullie, wie, iem, iemant, imand, wie dan ook, een van u,
        eentje, iemand van, met wie, degene, degene die
        """,
    desk="""
        klantenservice, klantendienst, klantenservise, receptie, helpdesk, hulplijn, callcenter, balie,
        hotline, klanten service, servicedesk, klantcontact, klantcontactcentrum, klantenhulp, de service,
        klantservice, klant service, customer service, contactcenter, front office, servicebalie,
        servicelijn, live chat, livechat, customer support, customer care, help desk, call center,
        concierge, de concierge, portier, portiersloge, secretariaat, gastenservice, front desk,
        informatiebalie, infobalie, meldkamer, servicepunt, telefoniste, klantenbalie, dienst klantenservice
        """,
    department="""
        service, verkoop, facturatie, administratie, bank, winkel, filiaal, boekhouding, retouren, klachten,
        directie, logistiek, financiën, magazijn, garantie, schade, kwaliteit, logistieke, sales
        """,
    support="support, ondersteuning, technische, technische ondersteuning, technische dienst",
    help="hulp, helpen, help, help me, help mij, helpt, geholpen worden, assistentie, handje helpen",
    own="mijn, m'n, mn, ons, onze, zijn vrouw, haar",
    callback="""
        bel me, bel me terug, bel mij, bel mij terug, belt me, mij bellen, me bellen, mij terugbellen,
        me terugbellen, terugbellen, teruggebeld, teruggebeld worden, terugbelverzoek, terugbel verzoek,
        gebeld worden, gebeld, neem contact met me op, neem contact met mij op, neemt u contact met mij op,
        contact met me opnemen, contact met mij opnemen, contact opnemen met mij,
        contact op te nemen met mij, laat me terugbellen, contacteer me, contacteer mij, mij contacteren,
        bel eens, bellen jullie me, bel me even, contact met mij kunnen opnemen,
        contact met me kunnen opnemen, contact met mij, contact met me, met mij contact,
        neem even contact op, mij opbellen, me opbellen, me belt, mij belt, mij terugbelt, me terugbelt,
        bel mij aub, belletje, een belletje, telefonisch contact, contact per telefoon, telefonisch spreken,
        telefonisch te woord, telefonisch overleg, mij te bellen, me te bellen, mij terug te bellen,
        me terug te bellen, mij opbelt, bellen met mij, met mij bellen, me even bellen, mij even bellen,
        bellen jullie mij, kunnen jullie mij bellen, kunt u mij bellen, kan iemand mij bellen,
        kan iemand me bellen, contact met mij opneemt, contact met me opneemt, contact opneemt met mij,
        contact met ons, neem contact met ons op, neem contact op met mij, neem contact op met me,
        opgebeld worden, gebeld te worden, teruggebeld te worden, kan ik jullie bellen, kan ik u bellen,
        hoe kan ik jullie bellen, op welk nummer kan ik bellen
        """,
    answers="""
        antwoorden, antwoordt, antwoord geven, antwoord geeft, reageren, reageert, bekijkt, naar kijken,
        kijkt, kijken naar, behandelen, behandelt, overnemen, overneemt, oplossen, oplost, uitleggen,
        uitlegt, nakijkt, oppakken, beantwoorden, helpt me, te woord staan, te woord staat, controleren,
        overnemen van, zich ontfermen, ontfermen, mee bezig, ermee bezig, meedenken, meedenkt, meekijken,
        meekijkt, meelezen, regelen, regelt, aanpakken, aanpakt, ingrijpen, ingrijpt, inspringen, adviseren,
        adviseert, begeleiden, begeleidt, terugkoppelen, toelichten, toelicht, luisteren, luistert, opnemen,
        belt, in de chat komen, meedoen, aansluiten, erbij komen, bijkomen, mij mailen, me mailen,
        mij een mail sturen, me een mail sturen, mij een bericht sturen, me appen, de telefoon opnemen,
        opneemt, de telefoon opneemt, naar mijn zaak kijken, mijn zaak bekijken,
        naar mijn bestelling kijken, naar mijn dossier kijken, naar mijn aanvraag kijken, ernaar kijken,
        er naar kijken, hiernaar kijken, ernaar kijkt, naar kijkt
        """,
    present="er, hier, daar, bereikbaar, aanwezig, beschikbaar, op kantoor, vrij",
    real="""
        echt, echte, levend, levende, menselijk, menselijke, werkelijk, werkelijke, fysiek, fysieke, ander,
        andere, verdomde, handmatig, handmatige, bevoegd, bekwame, van vlees en bloed, enkele, enige
        """,
    talk="""
        spreken, spreek, praten, praat, praatten, babbelen, chatten, contact, contact opnemen, contacteren,
        bereiken, bellen, communiceren, overleggen, in contact komen, in contact, te woord,
        te woord gestaan, schrijven, gesprek, contact krijgen, spreken met, praatje, kletsen, overleg,
        spreekn, sprken, parten, te spreken, te praten, aan de lijn krijgen, chat met, chat,
        aan de telefoon, in gesprek, telefoneren, bespreken, te spreken krijgen, livechat, appen,
        mailen met, bespreken met, doorspreken, overleggen met, spreken over, uitpraten, gesprek met,
        afspraak met, telefoongesprek, in overleg, discussiëren, raadplegen, contact hebben met,
        in gesprek gaan, in gesprek komen, een gesprek met, onderhoud met, een onderhoud, afspraak maken,
        videogesprek met, onderhandelen, van gedachten wisselen, belafspraak, telefoontje met,
        me richten tot, communicatie met, uitleggen aan, vragen aan, navragen bij, even sparren, aankloppen,
        een woordje, contact zoeken, hoe bereik ik, bereik ik, kan ik bereiken, een klacht indienen bij,
        klacht indienen bij, klagen bij, beklag doen bij, geholpen worden door, beantwoord worden door,
        behandeld worden door, terecht bij, mijn verhaal kwijt bij, spreke, prate, contact zoeken met,
        in verbinding komen met, aan de praat, terecht, kan ik terecht, klappen, babbelke,
        te pakken krijgen, te pakken, aan de lijn, aan de tand voelen, kouten
        """,
    transfer="""
        doorverbinden, verbind, verbinden, doorverbonden, verbonden, verbind me, doorsturen, doorschakelen,
        schakel, zet me over, overzetten, stuur me door, overdragen, escaleren, doorgeven, doorgeschakeld,
        overschakelen, verbindt, erbij halen, doorzetten, doorzet, zet me door, zet mij door, zet door,
        zet me in contact, breng me in contact, in contact brengen, stuur mij door, door te verbinden,
        verbind mij, verbindt u mij, verbind door, schakel door, schakel me door, geef door, doorgestuurd,
        doorgezet, overdracht, overgezet, overgeplaatst, escaleer, overgeven, leid me, verwijs me,
        doorverwijzen, doorverwezen, schakel een, inschakelen, erbij roepen, koppel me, koppelen,
        doorgelinkt, overschakelen naar, overschakel, omschakelen, schakel over, schakel om, wissel naar,
        wisselen, wissel, veranderen naar, verander naar, overstappen naar, naar voren halen,
        geef deze chat, geef de chat, geef me aan, aan de telefoon geven, aan de lijn geven, doorgeleiden,
        doorgeleid, doorspelen, speel door, uit handen geven, overlaten aan, laat over aan, toewijzen,
        wijs me toe, leid door, doorleiden, omleiden, inseinen, betrekken, betrek, erbij betrekken,
        haal erbij, roep erbij, stuur door, verwijs door, breng over, doorverbinding, zet over, zet me om,
        in contact gebracht, in contact gebracht worden, gebracht, erbij haalt, bijhalen, bij halen,
        haal er, haal iemand, tussenkomst, tussenkomst van, naar voren, roep er, schakel er, schakel iemand,
        zet me, zet mij, schakel me, schakel mij, stuur me, stuur mij, zet me maar door,
        verbind me maar door, verbind me even door, zet me even door, schakel me even door,
        verbind mij even door
        """,
    transfer_me="""
        mij doorverbinden, me doorverbinden, verbind me door, verbind mij door, schakel me door,
        zet me door, stuur me door, verbindt u mij door, verbind door, escaleer, escaleren, schakel door,
        doorverbinden aub, doorverbinden graag, doorverbinden alstublieft, graag doorverbinden,
        doorverbinden, doorverbonden worden, doorgeschakeld worden, escaleer dit, escaleer mijn zaak,
        escaleer het, escaleren naar, escaleer naar, escalatie, opschalen, schaal op, schaal dit op,
        til dit naar een hoger niveau, escaleer dit naar, mijn zaak escaleren, dit escaleren,
        mijn klacht escaleren, opgeschaald
        """,
    some="""
        een, 'n
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, netwerk, printer, speaker, televisie, apparaat, apparaten,
        telefoon, mobiel, computer, koptelefoon, modem, website, pagina, startpagina, site, menu, portaal,
        forum, groep, kanaal, kamer, zaal, tafel, plek, stoel, verdieping, woning, klas, cursus, school,
        programma, abonnement, pakket, tarief, bundel, contract, rekening, rekeningen, spaarrekening, kaart,
        pas, creditcard, saldo, geld, dollar, punten, nummer, mailbox, postvak, adres, formulier, document,
        bestand, artikel, vraag, stap, niveau, lijst, wachtlijst, wachtrij, vlucht, trein, bus, vliegveld,
        station, terminal, stad, land, engels, frans, duits, spaans, nederlands, modus, versie,
        instellingen, spel, stroom, vergadering, muziek, radio, product, bestelling, factuur, ticket,
        afspraak, datum, tijd, maat, kleur, model, prijs, foto, video, gegevens, info, informatie, code,
        bericht, bon, catalogus, openingstijden, andere kamer, account, winkelwagen, webshop
        """,
    unit="""
        afdeling, team, dienst
        """,
    named_unit="""
        *afdeling, *team, sales team, billing team, billing department, it dienst, juridische afdeling,
        technisch team, boekhouding, administratie, salarisadministratie, debiteurenadministratie,
        *administratie, secretariaat, personeelszaken, hr, expeditie, technische dienst,
        gevonden voorwerpen, meldkamer, incassoafdeling, *secretariaat, de directie, storingsdienst,
        pechdienst, bezorgdienst, schoonmaakdienst, nachtdienst, huishoudelijke dienst, wegenwacht,
        onderhoudsdienst
        """,
    section="""
        roomservice, room service, kamerservice, housekeeping, huishouding, spa, wellness, reserveringen,
        reservering, boekingen, apotheek, keuken, restaurant, fraude, fraudedesk, incasso, onderhoud,
        beveiliging, gevonden voorwerpen, personeelszaken, hr, inkoop, terugbetalingen, werkplaats,
        laboratorium, spoedeisende hulp, praktijk, opzeggingen, hypotheken, leningen, verzekeringen,
        onderdelen, storingen, storingsdienst, abonnementen, bezorging, reparatie, reparaties, filiaal,
        de winkel, de bank, het hotel, het restaurant, het kantoor, kantoor, kassa, planning, expeditie,
        schades, schadeherstel, pechhulp, monteurs, debiteuren, crediteuren, ict, it, marketing,
        balie bagage, kliniek, bagage, reizen, tuinmeubelen, kleding, verlichting, keukens, meubels,
        speelgoed, schoenen, witgoed, sport, boeken, elektronica, verhuur, transport
        """,
    put_through="""
        doorverbinden met het, doorverbinden naar, doorverbinden naar de,
        doorverbonden worden naar, doorschakelen naar, doorgeschakeld worden naar,
        in contact brengen met, breng me in contact met, breng mij in contact met,
        doorverbonden met
        """
    + joined(
        (
            """
                verbind me, verbind mij, verbindt u mij, verbindt u me, schakel me, schakel mij,
                zet me, zet mij, stuur me, stuur mij, koppel me, leid me, verbind me aub,
                verbind mij aub, verbind me maar, verbind me nu, zet me maar
            """,
            """
                door met, door naar, door aan, met, met de, door met de, door naar de, door naar het,
                door met het, even door met, even door naar
            """,
        ),
        (
            """
                verbind me even, verbind mij even
            """,
            """
                door aan, met, met de, door met de, door naar de, door naar het, door met het,
                even door met, even door naar
            """,
        ),
        (
            """
                doorverbinden, doorverbonden worden
            """,
            """
                met, met de
            """,
        ),
    ),
    me="""
        me, mij, ons
        """,
    hands_over="""
        doorverbinden, verbinden, doorschakelen, doorzetten, doorsturen, doorverbind, doorverbindt, te
        verbinden, door te verbinden, doorverbonden worden, doorverbonden, doorgeschakeld worden, door te
        schakelen, in contact brengen
        """,
    role="""
        verpleegkundige, verpleegster, verloskundige, apotheker, apothekersassistente, opticien, tandarts,
        mondhygiënist*, fysio, fysiotherapeut*, therapeut*, dierenarts, monteur*, installateur*,
        doktersassistent*, taxateur*, schade expert, schade-expert, schadebehandelaar*, schaderegelaar*,
        acceptant, makelaar*, hypotheekadviseur*, notaris, advocaat, advocate, secretaresse, secretaris,
        bibliothecaris, receptionist*, portier, kok, chef kok, sommelier, ober, serveerster, huismeester,
        conciërge, planner*, planning, boekhouder*, accountant, auditor, kapper, kapster,
        schoonheidsspecialist*, uitvoerder, docent*, leraar, lerares, mentor, decaan, rector,
        hoteldirecteur, werkplaatschef, magazijnchef, vve beheerder, beheerder, maatschappelijk werker,
        chirurg, huisarts, arts, dokter, elektricien, loodgieter, servicemonteur*, diëtist*, inspecteur,
        kassier*, baliemedewerker*, bagagist*, rayonmanager, filiaalhouder, kredietbeheerder, behandelaar*,
        dossierbehandelaar*, vertegenwoordiger, bedrijfsleider, zorgcoördinator
        """,
    to_the_phone="""
        aan de lijn, aan de foon, aan het toestel, aan de telefoon krijgen, aan de telefoon
        """,
    place="""
        loket, mensen van, lui van, jongens van, dames van, collega's van, de mensen van de, die van de,
        die lui van, de jongens van de
        """,
    whoever="""
        de man die, de vrouw die, die man die, de meneer die, de mevrouw die, degene die, de persoon die,
        de monteur die, de verkoper die, de adviseur die, wie mijn dossier, wie hierover gaat
        """,
    thanks="""
        bedankt, dank je, dank u, dankjewel, alvast bedankt, dank u wel, dank je wel
        """,
    get="geef, geef me, haal, krijgen, krijg, hebben, roep, bel, stuur",
    want="""
        wil, wilt, wil graag, willen, zou graag, graag, zou willen, moet, nodig, heb nodig, heb een, kan ik,
        kunnen we, mag ik, kan u, kunt u, kun je, kan je, zou ik kunnen, hoe kan ik, hoe kom ik, eis,
        verzoek, alsjeblieft, alstublieft, aub, svp, liever, wens, probeer, zou ik, mogelijk om,
        is het mogelijk, ik wacht op, heb, kan, kunnen, wilde, hoe krijg ik, waar kan ik, zoek, wl, wilt u,
        wil je, zou je, zou u, kan jij, kan er, mag er, zou graag willen, verlang, wens te, ik eis,
        vraag om, gevraagd, gewenst, dringend nodig, hoe kom ik aan, waar vind ik, kunnen jullie,
        kunt u mij, zou het mogelijk zijn, is het mogelijk om, prefereer, verkies, spreek liever,
        heb liever, wil liever, heb behoefte aan, behoefte aan, moeten, wacht op, verwacht, graag een,
        laat een, mogen, zouden, kom je, probeer te, verzoek om, probeer al, krijg ik, hoe krijg,
        waar krijg ik, waar vind, mag, ik prefereer, ik verkies, eis dat, wil dat, wilt dat, zou willen dat,
        verwacht dat, zou fijn zijn, het liefst, liefst, verzoek u, verzoek jullie, laat mij, zou kunnen,
        zou kunnen helpen, zou, op welk nummer, kan ik niet gewoon, kan ik hier niet gewoon, kunde, kunt ge,
        kunde gij, zoude, wilde gij, gaarne, magk, wil gaarne, zou gaarne, asjeblieft, alsjeblief,
        aub graag, s.v.p, plies, alstu, ajb graag, graag aub, asjeblief
        """,
    exists="""
        is er, zijn er, hebben jullie, heeft u, hebt u, heb je, heb jij, is daar, is hier,
        hebben jullie ook, zitten er, werken er, werkt er, zijn daar, bestaat er, is er ergens,
        waar zijn de, waar is de, waar is een, waar vind ik
        """,
    bot="bot, bots, chatbot, robot, robots, machine, computer, ai, automaat, programma, apparaat",
    breaks="over, voor, of, als, omdat, wanneer, nadat, voordat, per, van, was, had",
    when="""
        maandag, dinsdag, woensdag, donderdag, vrijdag, ochtend, middag, avond, nummer, dit nummer, tussen,
        op het nummer
        """,
    subject="ik, wij, we, laat me, laat mij",
    anyone="""
        is er iemand online, is iemand online, iemand online, is er een persoon, is er iemand anders,
        is er nog iemand, hebben jullie iemand anders
        """,
    light="""
        een, één, 'n, de, het, die, met, aan, naar, in, me, mij, je, jij, u, uw, jullie, nu, meteen, direct,
        onmiddellijk, vandaag, even, gewoon, alleen, eens, dan, hallo, hoi, goedemorgen, goedemiddag,
        goedendag, dag, bedankt, dank je, dank u, ja, oké, ok, snel, dringend, telefonisch, telefoon, lijn,
        kan, waarmee, waar, mee, wel, toch, nog, ook, eindelijk, rechtstreeks, komen, door, te, om, aan te,
        en, op, kunnen, worden, iets, aub aub, vd, v/d, van de, van het, van jullie, van u, morgen, later,
        via chat, via telefoon, alvast bedankt, goedenavond, joh, man, zeg, nou, echt even, effe, ff, u mij,
        u me, jij mij, over dit, hierover, daarover, ermee, hiermee, persoonlijk, aan een, iemands, wat,
        dit, hiervoor, nl, zsm, ajb, zo snel mogelijk, zo spoedig mogelijk, asap, spoedig, is, zijn, bij de,
        erover, dit allemaal, met jullie, hierover graag, terug, deze chat, dit gesprek, de chat,
        het gesprek, mijn zaak, mijn geval, deze zaak, die er verstand van heeft, die verstand heeft,
        die het weet, die het snapt, van de boekhouding, van de administratie, van verkoop, u daar,
        even snel, dringend aub, aubbb, nu meteen, u collega, van je, van jou, per direct, eventjes,
        alsjeblieft zeg, die wel, deze, maar, bij, hiernaar, ernaar, er naar, hieraan, er, achter, zo,
        meteen graag, misschien, alstublieft zeg, gelijk, voor mij, om te helpen, daarom, hoeft, hoeven, na,
        antwoord van, een antwoord van, een reactie van, reactie van, advies van, uitleg van,
        telefoontje van, een telefoontje van, een belletje van, amai, ne, nen, gij, ge, allee, allez, hé,
        ekeer, goeiedag, goeie, hallokes, jouw, jullie eigen, pls, plz, naar een hoger niveau,
        naar het volgende niveau, naar de tweede lijn, hogerop, naar hogerhand, naar niveau 2, naar boven
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
