"""Dutch."""

from handoff.lexicon.paradigm import joined
from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="nl",
    final=True,
    lookalike="""
        mensenrecht*, personeelszaken, personeelskorting, reisagent*, makelaar*, agenda*, per persoon,
        voor een persoon, twee personen, andere persoon, reisbureau*, klantenservice openingstijden,
        openingstijden klantenservice, nummer klantenservice, menselijke fout, agentschap*, vastgoedagent,
        medewerkerskorting, in persoon, andere personen, ander persoon, iemand anders mijn, voor personen,
        aantal personen, vier personen, tafel voor, verzekeringsagent, politieagent, wijkagent, mens of,
        persoon of, robot of, echte mens of, vertegenwoordiger salaris, financieel adviseur,
        belastingadviseur, menselijk lichaam, voor mensen, medewerkers gezocht, zoeken jullie, mensheid,
        rechtspersoon, natuurlijk persoon, iemand anders kan, medewerkersnummer, vacature*,
        klantenservice open*, klantenservice bereikbaar, per mens, taal, talen, werken als, baan als,
        baan bij, komen werken, als medewerker bij, contactpersoon, contactpersonen, contactgegevens,
        contactformulier, contactlijst, noodcontact, persoon tot persoon, mens tot mens, spreekt de,
        spreekt jullie, ben gebeld, ben net gebeld, werd gebeld, ben ik gebeld, gebeld door, heeft gebeld,
        heb gebeld, hebben gebeld, had gebeld, hebben jullie gebeld, gebeld heeft, met de verkoper,
        de verkoper, van de verkoper, verkoper van, de bezorger, met de bezorger, de koerier,
        werken er mensen, werken er echte mensen, medewerker worden, agent worden, adviseur worden,
        mensen met, aan de telefoon was, aan de lijn was, als een mens, zoals een mens, steam, dreamteam,
        voetbalteam, favoriete team, welke afdeling, welk team, nieuw team, team abonnement, team pakket,
        buiten dienst, in dienst, dienst na verkoop uren, van dienst, hele team, contactpersoon wijzigen,
        verkopers niet, niet meer bellen, stop met bellen, niet meer gebeld, niet gebeld worden,
        stop met mij te bellen, mij niet meer bellen, me niet meer bellen, vriendin, kerels, bezorger*,
        pakketbezorger*, koerier*, persoon die ik, persoon aan wie, nog een persoon, extra persoon,
        tweede persoon, mijn huisbaas, mijn verhuurder, geen telefoontjes meer, geen belletjes meer,
        niet meer gebeld worden, andere operator, andere provider, een andere operator, bedank,
        complimenten aan, geef mijn complimenten, doe de groeten, bedankjes aan
        """
    + joined(
        (
            """
                is er een, heb ik een, krijg ik een, zit er een, hebben we een
            """,
            """
                vaste adviseur, persoonlijke adviseur, vaste contactpersoon, eigen adviseur,
                persoonlijke begeleider, eigen contactpersoon
            """,
        ),
    )
    + joined(
        (
            """
                twee, drie, vier, vijf, tien, meerdere, 2, 3, 4, 5, 6, 7, 8, 10, 20
            """,
            """
                medewerkers, agenten, mensen, personen, adviseurs, collega's, operators, werknemers
            """,
        ),
    ),
    idle="""
        kan niet, kan ik niet, kan geen contact, weet niet hoe, lukt niet om, waarom kan ik niet,
        wat moet ik doen om, lukt me niet om
        """,
    negation="""
        niet, geen, zonder, nooit, niemand, liever niet, in plaats van, hoeft niet, hoef, hoef niet,
        hoeft geen, hoef geen, liever geen, wil geen, nergens voor nodig, niet nodig, nee geen, genoeg van,
        weg met, klaar met, ik ben klaar met, weg van, heb genoeg van, zat van, beu, sla over, niet meer,
        niet langer, geen zin meer, nie meer, geen zin meer in, geen zin om,
        niks voor mij, niets voor mij, hoeft niet meer, terugbellen hoeft niet,
        overslaan, omzeilen, voorbij
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
        stuur die, krijgen werknemers, krijgen medewerkers, krijgt personeel, krijgen personeelsleden,
        hebben medewerkers, hebben werknemers, mogen medewerkers, hoe word je, hoe kan ik worden,
        wat gebeurt er als, wat als mijn, hoe vaak, hoe lang duurt, gewoon uit nieuwsgierigheid,
        uit nieuwsgierigheid, kost het, kost het geld, is het gratis om, betaal ik voor
        """
    + joined(
        (
            """
                moet de, mag de, kan de, heeft de, moet een, mag een
            """,
            """
                persoon die, persoon, andere persoon, tweede persoon
            """,
        ),
    ),
    past="""
        gisteren, heb al, heb gisteren, had, vorige week, zei, eergisteren, daarnet, gesproken, heeft gezegd,
        gezegd, beloofd, beloofde, zegt, twee keer, drie keer, vier keer, tig keer, al vaker, meerdere keren,
        tien keer, net gesproken, zojuist, beweert, beweerde, zei dat hij, zei dat ze, zegt dat hij,
        zegt dat ze, zich voordoet, deed zich voor, doet zich voor, zogenaamd, namens de bank, heeft gebeld,
        heeft me gebeld, heeft mij gebeld, belde me, belde mij, belde en, werd ik gebeld, ben gebeld,
        ben ik gebeld, die zei, die beweerde, zei jullie, zich uitgaf, al teruggebeld, heeft teruggebeld,
        heeft me teruggebeld, heeft mij teruggebeld, hebben teruggebeld, hebben me teruggebeld,
        hebben mij teruggebeld, al iemand teruggebeld, heeft iemand teruggebeld, werd teruggebeld,
        werd ik teruggebeld, ben teruggebeld, ben ik teruggebeld, heeft al gebeld, hebben al gebeld,
        heeft me al gebeld, heeft mij al gebeld, had gebeld, al gebeld,
        met jullie gebeld, jullie gebeld, u gebeld, naar jullie gebeld, jullie al gebeld
        """
    + joined(
        (
            """
                maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, vanochtend,
                vorige week, net, zojuist, eerder
            """,
            """
                gebeld
            """,
        ),
    ),
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
        persoonlijk te woord, persoonlijke hulp, persoonlijk advies, menselijke interactie, iemand van vlees,
        iemand van de klantenservice, iemand van jullie, iemand van u, iemand van support,
        iemand die het snapt, iemand die me begrijpt, iemand die er verstand van heeft, iemand met verstand,
        iemand met verstand van zaken, medwerkr, medewerke, een van je collega's, een van uw collega's,
        een van jullie collega's, een van de medewerkers, tweede lijn, tweedelijns, menselijke tussenkomst,
        menselijk persoon, menselijke medewerkers, ne mens, nen echte mens, echte madam, human agent,
        live agent, real person, human being, real human, human operator, human support, support agent,
        live person, iemand van het bedrijf, iemand van de winkel, iemand van de firma, één van jullie,
        een van u, iemand bij jullie, iemand daar, jullie leidinggevende, je leidinggevende,
        uw leidinggevende, je baas, uw baas, jullie baas, iemand hogerop, levende ziel, een levende ziel,
        een echt persoon, echt iemand, een echt iemand, menselijke stem, echte stem,
        iemand met kennis van zaken, iemand met hersens, iemand die verstand heeft van,
        iemand die er iets van weet, iemand die erover gaat, iemand die hierover gaat, wie hierover gaat,
        wie erover gaat, wie daarover gaat, degene die erover gaat, iemand boven u, iemand boven jou,
        iemand van de bank, iemand van het kantoor, iemand van de zaak, iemand van de gemeente,
        iemand van de praktijk, iemand van de directie, iemand van de leiding, iemand van de balie,
        een van uw medewerkers, een van jullie medewerkers, een van uw adviseurs, een van jullie adviseurs,
        een van uw specialisten, een van uw mensen, een van jullie mensen, je chef, uw chef,
        levende medewerker, menselijke collega, mijn accountmanager, mijn relatiebeheerder,
        mijn contactpersoon, mijn adviseur, mijn adviseuse, mijn bankier, mijn klantadviseur,
        mijn dossierbeheerder, mijn behandelaar, mijn dossierbehandelaar, mijn casemanager, mijn consulent,
        mijn begeleider, mijn tussenpersoon, mijn trainer, mijn makelaar, mijn vertegenwoordiger,
        m'n accountmanager, m'n relatiebeheerder, m'n contactpersoon, m'n adviseur, m'n adviseuse,
        m'n bankier, m'n klantadviseur, m'n dossierbeheerder, m'n behandelaar, m'n dossierbehandelaar,
        m'n casemanager, m'n consulent, m'n begeleider, m'n tussenpersoon, m'n trainer, m'n makelaar,
        m'n vertegenwoordiger, onze accountmanager, onze relatiebeheerder, onze contactpersoon, onze adviseur,
        onze adviseuse, onze bankier, onze klantadviseur, onze dossierbeheerder, onze behandelaar,
        onze dossierbehandelaar, onze casemanager, onze consulent, onze begeleider, onze tussenpersoon,
        onze trainer, onze makelaar, onze vertegenwoordiger, een stem horen, een echte stem horen,
        menselijke stem horen, iemands stem horen, een stem aan de andere kant, een mens horen, iemand horen,
        personeelsleden, iemand van het personeel, een personeelslid,
        een collega van je, een collega van u, een collega van jullie
        """
    + joined(
        (
            """
                gozer, gast, vent, jongen, meid, iemand, man, vrouw, mens
            """,
            """
                van support, van de support, van de klantenservice, van klantenservice, van de helpdesk,
                van de servicedesk, van de technische dienst
            """,
        ),
    ),
    maybe_person="""
        persoon, personen, iemand anders, manager, leidinggevende, chef, baas, collega, collega's, supervisor,
        technicus, specialist, expert, team, werknemer, verkoper, personeel, man, vrouw, leidinggevend*,
        teamleider, directeur, verantwoordelijke, monteur, collegas, afdelingshoofd, bevoegd persoon,
        eigenaar, meneer, mevrouw, vent, baasje, hoofd, technici, monteurs, specialisten, eigenaresse,
        ingenieur, bazen, coördinator, afdelingschef, winkelier, verkoopster, dame, kerel, gast, bevoegde,
        directrice, team leader, hypotheekadviseur*, hypotheekadviseurs, kredietadviseur*,
        financieel adviseur*, bankmedewerker*, baliemedewerker*, balie medewerker*, loketmedewerker*,
        loketbediende, bankdirecteur, kantoordirecteur, filiaalmanager*, filiaalhouder, filiaalchef,
        winkelmanager*, winkelchef, bedrijfsleider*, regiomanager*, schadebehandelaar*, schadebehandelaars,
        schaderegelaar*, schade-expert*, schadeadviseur*, dossierbeheerder*, dossierhouder*,
        dossierbehandelaar*, contactpersoon bij jullie, accountmanager*, relatiebeheerder*, relatiemanager*,
        klantmanager*, klantadviseur*, klantbegeleider*, klantenadviseur*, ambtenaar, ambtenaren, inspecteur*,
        belastinginspecteur*, casemanager*, consulent*, woonconsulent*, verhuurmakelaar*, verhuurconsulent*,
        huismeester*, wijkbeheerder*, complexbeheerder*, teamleidster, ploegleider, ploegbaas, voorman,
        coördinatrice, trajectbegeleider*, studieadviseur*, studentenadviseur*, studiebegeleider*,
        grondpersoneel, incheckmedewerker*, gate agent, storingsmonteur*, servicemonteur*, servicetechnicus,
        energieadviseur*, moderator*, spelleider, beheerder, jongedame, jongeman, meisje van de balie,
        jongen van de balie, juffrouw, mevrouw van de balie, vakman, vakmensen, deskundige*, techneut*, it'er,
        helpdesker*, manager van dienst, hoogste baas, opperbaas, supervisors, een gm, een admin,
        een moderator
        """,
    someone="""
        iemand, iemnd, één van jullie, wie, iem, iemant, imand, wie dan ook, een van u, eentje, iemand van,
        met wie, degene, degene die
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
    own="mijn, m'n, mn, ons, onze, zijn vrouw, haar",
    callback="""
        bel me, bel me terug, bel mij, bel mij terug, belt me, mij bellen, me bellen, mij terugbellen,
        me terugbellen, terugbellen, teruggebeld, teruggebeld worden, terugbelverzoek, terugbel verzoek,
        gebeld worden, gebeld, neem contact met me op, neem contact met mij op, neemt u contact met mij op,
        contact met me opnemen, contact met mij opnemen, contact opnemen met mij, contact op te nemen met mij,
        laat me terugbellen, contacteer me, contacteer mij, mij contacteren, bel eens, bellen jullie me,
        bel me even, contact met mij kunnen opnemen, contact met me kunnen opnemen, contact met mij,
        contact met me, met mij contact, neem even contact op, mij opbellen, me opbellen, me belt, mij belt,
        mij terugbelt, me terugbelt, bel mij aub, belletje, een belletje, telefonisch contact,
        contact per telefoon, telefonisch spreken, telefonisch te woord, telefonisch overleg, mij te bellen,
        me te bellen, mij terug te bellen, me terug te bellen, mij opbelt, bellen met mij, met mij bellen,
        me even bellen, mij even bellen, bellen jullie mij, kunnen jullie mij bellen, kunt u mij bellen,
        kan iemand mij bellen, kan iemand me bellen, contact met mij opneemt, contact met me opneemt,
        contact opneemt met mij, contact met ons, neem contact met ons op, neem contact op met mij,
        neem contact op met me, opgebeld worden, gebeld te worden, teruggebeld te worden,
        kan ik jullie bellen, kan ik u bellen, hoe kan ik jullie bellen, op welk nummer kan ik bellen,
        me opbelt, mij contacteert, me contacteert, me contacteren, mij een belletje geven,
        me een belletje geven, geef me een belletje, geef mij een belletje, een belletje krijgen,
        een telefoontje krijgen, graag een telefoontje, word gebeld, word graag gebeld, graag gebeld worden,
        wil gebeld worden, gebeld worden door, terug gebeld worden, terug gebeld, word graag teruggebeld,
        graag teruggebeld, contact met mij zoekt, contact op met mij, contact zoeken met mij,
        contact met mij zoeken, opneemt met mij, in contact met mij, mij bereiken, me bereiken, bel me maar,
        bel me aub, bel mij even, bel me ff, bel ff, laat me bellen, laat mij bellen, laat mij terugbellen,
        terugbellen aub, belafspraak, een belafspraak, mij vandaag belt, me vandaag belt, mij vandaag opbelt,
        me vandaag opbelt, mij vandaag bellen, me vandaag bellen, mij vandaag terugbellen, mij morgen bellen,
        me morgen bellen, mij zo snel mogelijk bellen, me zo snel mogelijk bellen, ze me belt, hij me belt,
        ze mij belt, hij mij belt, telefonisch bereiken, telefonisch gesprek, telefonische afspraak, ring me,
        contact met mij wil opnemen, contact met mij op te nemen, contact met me op te nemen,
        weer contact met me opnemen, weer contact met mij opnemen, opnieuw contact met me opnemen,
        me terugbelde, mij terugbelde, me terug zou bellen, mij terug zou bellen,
        wie er dienst heeft, wie dienst heeft, wie er ook dienst heeft, wie van dienst is,
        neem iemand de telefoon op, neem iemand eens de telefoon op, neemt iemand de telefoon op,
        neem de telefoon op, neem nou op, neem eens op, pak de telefoon op, zouden jullie me willen bellen,
        zouden jullie mij willen bellen, zou u me willen bellen, zou u mij willen bellen,
        zou je me willen bellen, zou u me kunnen bellen, zou u mij kunnen bellen,
        zouden jullie me kunnen bellen, zouden jullie mij kunnen bellen, zou je me kunnen bellen,
        me willen bellen, mij willen bellen, iemand me vanmiddag belt, iemand mij vanmiddag belt,
        iemand me vandaag belt, iemand mij vandaag belt,
        mijn vaste lijn bellen, naar mijn vaste lijn bellen, naar mijn mobiel bellen, mijn mobiel bellen,
        op mijn vaste lijn bellen, op mijn mobiel bellen, ik praat liever, ik spreek liever, ik bel liever,
        liever mondeling, mondeling bespreken, persoonlijk bespreken, telefonisch bespreken
        """
    + joined(
        (
            """
                mij, me, mij even, me even, ons, mij graag, me graag, mij vandaag nog, me vandaag nog
            """,
            """
                contacteren, bellen, terugbellen, opbellen
            """,
        ),
    ),
    answers="""
        antwoorden, antwoordt, antwoord geven, antwoord geeft, reageren, reageert, bekijkt, naar kijken,
        kijkt, kijken naar, behandelen, behandelt, overnemen, overneemt, oplossen, oplost, uitleggen, uitlegt,
        nakijkt, oppakken, beantwoorden, helpt me, te woord staan, te woord staat, controleren, overnemen van,
        zich ontfermen, ontfermen, mee bezig, ermee bezig, meedenken, meedenkt, meekijken, meekijkt, meelezen,
        regelen, regelt, aanpakken, aanpakt, ingrijpen, ingrijpt, inspringen, adviseren, adviseert,
        begeleiden, begeleidt, terugkoppelen, toelichten, toelicht, luisteren, luistert, opnemen, belt,
        in de chat komen, meedoen, aansluiten, erbij komen, bijkomen, mij mailen, me mailen,
        mij een mail sturen, me een mail sturen, mij een bericht sturen, me appen, de telefoon opnemen,
        opneemt, de telefoon opneemt, naar mijn zaak kijken, mijn zaak bekijken, naar mijn bestelling kijken,
        naar mijn dossier kijken, naar mijn aanvraag kijken, ernaar kijken, er naar kijken, hiernaar kijken,
        ernaar kijkt, naar kijkt, bij komen, er bij komen, erbij halen, erbij betrekken, van je overnemen,
        het overnemen, dit overnemen, het van je overnemen, het van u overnemen, me uitleggen, mij uitleggen,
        het me uitleggen, het mij uitleggen, het uitleggen, mij helpt, me helpt, mij te woord staan,
        me te woord staan, mij antwoorden, mij antwoordt, mij antwoord geven, me antwoord geven,
        deelnemen aan de chat, inspringt, zich ermee bemoeien, mijn dossier bekijken, in mijn dossier kijken,
        met me doornemen, met mij doornemen, met me praten, met mij praten, met me praat, met mij praat,
        met mij chatten, met me chatten, dit oplossen, dit afhandelen, dit regelen, het regelen,
        zich hierover buigen, tijd voor me, tijd voor mij, even tijd voor me, naar kan kijken,
        naar kunnen kijken, naar wil kijken, mee kan kijken, in deze chat komen, de chat in komen, de chat in,
        nakijken, persoonlijk nakijken, me belt, mij belt, mijn moeder bellen, mijn vader bellen,
        mijn man bellen, mijn vrouw bellen
        """,
    present="""
        er, hier, daar, bereikbaar, aanwezig, beschikbaar, op kantoor, vrij, van dienst
        """,
    real="""
        echt, echte, levend, levende, menselijk, menselijke, werkelijk, werkelijke, fysiek, fysieke, ander,
        andere, verdomde, handmatig, handmatige, bevoegd, bekwame, van vlees en bloed, enkele, enige,
        levendig, normaal denkend, deskundig, nederlandstalig, nederlandstalige, nederlands sprekende,
        in levenden lijve, in levende lijve
        """,
    talk="""
        spreken, spreek, praten, praat, praatten, babbelen, chatten, contact, contact opnemen, contacteren,
        bereiken, bellen, communiceren, overleggen, in contact komen, te woord, te woord gestaan, schrijven,
        gesprek, contact krijgen, spreken met, praatje, kletsen, overleg, spreekn, sprken, te spreken,
        te praten, aan de lijn krijgen, chat met, chat, aan de telefoon, in gesprek, telefoneren, bespreken,
        te spreken krijgen, livechat, appen, mailen met, bespreken met, doorspreken, overleggen met,
        spreken over, uitpraten, gesprek met, afspraak met, telefoongesprek, in overleg, discussiëren,
        raadplegen, contact hebben met, in gesprek gaan, in gesprek komen, een gesprek met, onderhoud met,
        een onderhoud, afspraak maken, videogesprek met, onderhandelen, van gedachten wisselen, belafspraak,
        telefoontje met, me richten tot, communicatie met, uitleggen aan, vragen aan, navragen bij,
        even sparren, aankloppen, een woordje, contact zoeken, hoe bereik ik, bereik ik, kan ik bereiken,
        een klacht indienen bij, klacht indienen bij, klagen bij, beklag doen bij, geholpen worden door,
        beantwoord worden door, behandeld worden door, mijn verhaal kwijt bij, spreke, prate,
        contact zoeken met, in verbinding komen met, aan de praat, terecht, kan ik terecht, klappen,
        babbelke, te pakken krijgen, te pakken, aan de lijn, aan de tand voelen, kouten,
        een woordje wisselen, woorden wisselen, een praatje maken, een babbeltje, keuvelen, gesprek voeren,
        afstemmen met, te maken hebben, te maken krijgen, te woord gestaan worden, te woord worden gestaan,
        bediend worden door, bijgestaan door, videobellen, videobellen met, beeldbellen, beeldbellen met,
        videogesprek, aan de telefoon krijgen, aan de lijn hebben, mijn verhaal doen bij, voorleggen aan,
        sparren met, in contact komen met, contact leggen, me wenden tot, mij wenden tot, terecht kan bij,
        persoonlijk spreken, persoonlijk contact, rechtstreeks spreken, chatten met, appen met, tespreken,
        sprekn, praaten, in contact, parten, terecht bij, een woordje mee spreken, een woordje mee praten,
        daar wil ik een woordje mee, even een woordje, kort belletje, een kort belletje, een kort gesprek,
        kort gesprekje, een snel belletje,
        een woordje wisselen met, een paar woorden wisselen met, even wat zeggen tegen, een woordje met,
        hartig woordje met,
        mondeling met, persoonlijk met, telefonisch met
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
        mijn klacht escaleren, opgeschaald,
        draag me over, draag me maar over, draagt u mij over, draag mij over, geef me door, geef me maar door,
        geef mij door, geeft u mij door, schakel je me door, schakelt u me door, schakelt u mij door,
        verbind je me door, stuur je me door, zet je me door, zet me over, leid me door, mij doorgeven,
        mij overdragen, mij doorschakelen, mij doorzetten, me overdragen, me doorgeven, me doorschakelen,
        me doorzetten, schakel me maar door, stuur me maar door, verbind me maar door, zet me maar door
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
        bericht, bon, catalogus, openingstijden, andere kamer, account, winkelwagen, webshop, scanner,
        camera, deurbel, alarm, lamp, stopcontact, koelkast, oven, wasmachine, vaatwasser, droger,
        stofzuiger, ketel, cv-ketel, verwarming, airco, thermostaat, fiets, horloge, luidspreker, boxen,
        oortjes, oordopjes, console, toetsenbord, muis, scherm, beamer, harde schijf, agenda, kalender,
        database, laadpaal, zonnepanelen, omvormer, slimme meter, sensor, weegschaal, pomp, glasvezel,
        vaste lijn, repeater, hub, thermostat, homekit, google home, chromecast, airplay, apple tv, fire tv,
        fire stick, sonos, playstation, ps4, ps5, xbox, nintendo, steam, fitbit, garmin, apple watch, ipad,
        macbook, google drive, dropbox, onedrive, icloud, gmail, outlook, crm, salesforce, shopify, stripe,
        zapier, hubspot, wordpress, webhook, api, proxy, esim, sim, 4g, 5g, carplay, android auto, smart tv,
        smartwatch
        """,
    unit="""
        afdeling, team, dienst
        """,
    named_unit="""
        *afdeling, *team, sales team, billing team, billing department, it dienst, juridische afdeling,
        technisch team, boekhouding, administratie, salarisadministratie, debiteurenadministratie,
        *administratie, secretariaat, expeditie, technische dienst, gevonden voorwerpen, meldkamer,
        incassoafdeling, *secretariaat, de directie, storingsdienst, pechdienst, bezorgdienst,
        schoonmaakdienst, nachtdienst, huishoudelijke dienst, wegenwacht, onderhoudsdienst,
        afdeling facturatie, afdeling facturen, afdeling facturering, afdeling klachten, afdeling schade,
        afdeling schades, afdeling retouren, afdeling terugbetalingen, afdeling incasso, afdeling fraude,
        afdeling hypotheken, afdeling leningen, afdeling verzekeringen, afdeling beleggen,
        afdeling opzeggingen, afdeling opzegging, afdeling abonnementen, afdeling klantbehoud,
        afdeling storingen, afdeling aansluitingen, afdeling installatie, afdeling meterstanden,
        afdeling tarieven, afdeling contracten, afdeling bagage, afdeling reserveringen, afdeling boekingen,
        afdeling vracht, afdeling verzending, afdeling bezorging, afdeling logistiek, afdeling inkoop,
        afdeling verkoop, afdeling sales, afdeling administratie, afdeling boekhouding, afdeling debiteuren,
        afdeling crediteuren, afdeling salaris, afdeling pensioenen, afdeling pensioen,
        afdeling uitkeringen, afdeling belastingen, afdeling vergunningen, afdeling burgerzaken,
        afdeling paspoorten, afdeling rijbewijzen, afdeling parkeren, afdeling inschrijvingen,
        afdeling toelating, afdeling studentenzaken, afdeling examens, afdeling stages,
        afdeling huisvesting, afdeling verhuur, afdeling onderhoud, afdeling technische dienst,
        afdeling reparatie, afdeling evenementen, afdeling banqueting, afdeling beveiliging, afdeling ict,
        afdeling juridische zaken, afdeling juridisch, afdeling privacy, afdeling kwaliteit,
        afdeling nalatenschappen, afdeling radiologie, afdeling kindergeneeskunde, afdeling cardiologie,
        afdeling opname, afdeling poli, afdeling spoed, afdeling onderdelen, afdeling garantie,
        de afdeling facturatie, de afdeling facturen, de afdeling facturering, de afdeling klachten,
        de afdeling schade, de afdeling schades, de afdeling retouren, de afdeling terugbetalingen,
        de afdeling incasso, de afdeling fraude, de afdeling hypotheken, de afdeling leningen,
        de afdeling verzekeringen, de afdeling beleggen, de afdeling opzeggingen, de afdeling opzegging,
        de afdeling abonnementen, de afdeling klantbehoud, de afdeling storingen, de afdeling aansluitingen,
        de afdeling installatie, de afdeling meterstanden, de afdeling tarieven, de afdeling contracten,
        de afdeling bagage, de afdeling reserveringen, de afdeling boekingen, de afdeling vracht,
        de afdeling verzending, de afdeling bezorging, de afdeling logistiek, de afdeling inkoop,
        de afdeling verkoop, de afdeling sales, de afdeling administratie, de afdeling boekhouding,
        de afdeling debiteuren, de afdeling crediteuren, de afdeling salaris, de afdeling pensioenen,
        de afdeling pensioen, de afdeling uitkeringen, de afdeling belastingen, de afdeling vergunningen,
        de afdeling burgerzaken, de afdeling paspoorten, de afdeling rijbewijzen, de afdeling parkeren,
        de afdeling inschrijvingen, de afdeling toelating, de afdeling studentenzaken, de afdeling examens,
        de afdeling stages, de afdeling huisvesting, de afdeling verhuur, de afdeling onderhoud,
        de afdeling technische dienst, de afdeling reparatie, de afdeling evenementen,
        de afdeling banqueting, de afdeling beveiliging, de afdeling ict, de afdeling juridische zaken,
        de afdeling juridisch, de afdeling privacy, de afdeling kwaliteit, de afdeling nalatenschappen,
        de afdeling radiologie, de afdeling kindergeneeskunde, de afdeling cardiologie, de afdeling opname,
        de afdeling poli, de afdeling spoed, de afdeling onderdelen, de afdeling garantie,
        van de afdeling facturatie, van de afdeling facturen, van de afdeling facturering,
        van de afdeling klachten, van de afdeling schade, van de afdeling schades, van de afdeling retouren,
        van de afdeling terugbetalingen, van de afdeling incasso, van de afdeling fraude,
        van de afdeling hypotheken, van de afdeling leningen, van de afdeling verzekeringen,
        van de afdeling beleggen, van de afdeling opzeggingen, van de afdeling opzegging,
        van de afdeling abonnementen, van de afdeling klantbehoud, van de afdeling storingen,
        van de afdeling aansluitingen, van de afdeling installatie, van de afdeling meterstanden,
        van de afdeling tarieven, van de afdeling contracten, van de afdeling bagage,
        van de afdeling reserveringen, van de afdeling boekingen, van de afdeling vracht,
        van de afdeling verzending, van de afdeling bezorging, van de afdeling logistiek,
        van de afdeling inkoop, van de afdeling verkoop, van de afdeling sales,
        van de afdeling administratie, van de afdeling boekhouding, van de afdeling debiteuren,
        van de afdeling crediteuren, van de afdeling salaris, van de afdeling pensioenen,
        van de afdeling pensioen, van de afdeling uitkeringen, van de afdeling belastingen,
        van de afdeling vergunningen, van de afdeling burgerzaken, van de afdeling paspoorten,
        van de afdeling rijbewijzen, van de afdeling parkeren, van de afdeling inschrijvingen,
        van de afdeling toelating, van de afdeling studentenzaken, van de afdeling examens,
        van de afdeling stages, van de afdeling huisvesting, van de afdeling verhuur,
        van de afdeling onderhoud, van de afdeling technische dienst, van de afdeling reparatie,
        van de afdeling evenementen, van de afdeling banqueting, van de afdeling beveiliging,
        van de afdeling ict, van de afdeling juridische zaken, van de afdeling juridisch,
        van de afdeling privacy, van de afdeling kwaliteit, van de afdeling nalatenschappen,
        van de afdeling radiologie, van de afdeling kindergeneeskunde, van de afdeling cardiologie,
        van de afdeling opname, van de afdeling poli, van de afdeling spoed, van de afdeling onderdelen,
        van de afdeling garantie, met de afdeling facturatie, met de afdeling facturen,
        met de afdeling facturering, met de afdeling klachten, met de afdeling schade,
        met de afdeling schades, met de afdeling retouren, met de afdeling terugbetalingen,
        met de afdeling incasso, met de afdeling fraude, met de afdeling hypotheken,
        met de afdeling leningen, met de afdeling verzekeringen, met de afdeling beleggen,
        met de afdeling opzeggingen, met de afdeling opzegging, met de afdeling abonnementen,
        met de afdeling klantbehoud, met de afdeling storingen, met de afdeling aansluitingen,
        met de afdeling installatie, met de afdeling meterstanden, met de afdeling tarieven,
        met de afdeling contracten, met de afdeling bagage, met de afdeling reserveringen,
        met de afdeling boekingen, met de afdeling vracht, met de afdeling verzending,
        met de afdeling bezorging, met de afdeling logistiek, met de afdeling inkoop,
        met de afdeling verkoop, met de afdeling sales, met de afdeling administratie,
        met de afdeling boekhouding, met de afdeling debiteuren, met de afdeling crediteuren,
        met de afdeling salaris, met de afdeling pensioenen, met de afdeling pensioen,
        met de afdeling uitkeringen, met de afdeling belastingen, met de afdeling vergunningen,
        met de afdeling burgerzaken, met de afdeling paspoorten, met de afdeling rijbewijzen,
        met de afdeling parkeren, met de afdeling inschrijvingen, met de afdeling toelating,
        met de afdeling studentenzaken, met de afdeling examens, met de afdeling stages,
        met de afdeling huisvesting, met de afdeling verhuur, met de afdeling onderhoud,
        met de afdeling technische dienst, met de afdeling reparatie, met de afdeling evenementen,
        met de afdeling banqueting, met de afdeling beveiliging, met de afdeling ict,
        met de afdeling juridische zaken, met de afdeling juridisch, met de afdeling privacy,
        met de afdeling kwaliteit, met de afdeling nalatenschappen, met de afdeling radiologie,
        met de afdeling kindergeneeskunde, met de afdeling cardiologie, met de afdeling opname,
        met de afdeling poli, met de afdeling spoed, met de afdeling onderdelen, met de afdeling garantie,
        dienst facturatie, dienst facturen, dienst facturering, dienst klachten, dienst schade,
        dienst schades, dienst retouren, dienst terugbetalingen, dienst incasso, dienst fraude,
        dienst hypotheken, dienst leningen, dienst verzekeringen, dienst beleggen, dienst opzeggingen,
        dienst opzegging, dienst abonnementen, dienst klantbehoud, dienst storingen, dienst aansluitingen,
        dienst installatie, dienst meterstanden, dienst tarieven, dienst contracten, dienst bagage,
        dienst reserveringen, dienst boekingen, dienst vracht, dienst verzending, dienst bezorging,
        dienst logistiek, dienst inkoop, dienst verkoop, dienst sales, dienst administratie,
        dienst boekhouding, dienst debiteuren, dienst crediteuren, dienst salaris, dienst pensioenen,
        dienst pensioen, dienst uitkeringen, dienst belastingen, dienst vergunningen, dienst burgerzaken,
        dienst paspoorten, dienst rijbewijzen, dienst parkeren, dienst inschrijvingen, dienst toelating,
        dienst studentenzaken, dienst examens, dienst stages, dienst huisvesting, dienst verhuur,
        dienst onderhoud, dienst technische dienst, dienst reparatie, dienst evenementen, dienst banqueting,
        dienst beveiliging, dienst ict, dienst juridische zaken, dienst juridisch, dienst privacy,
        dienst kwaliteit, dienst nalatenschappen, dienst radiologie, dienst kindergeneeskunde,
        dienst cardiologie, dienst opname, dienst poli, dienst spoed, dienst onderdelen, dienst garantie,
        dienst toezicht
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
        doktersassistent*, taxateur*, schade expert, schadebehandelaar*, schaderegelaar*, acceptant,
        makelaar*, hypotheekadviseur*, notaris, advocaat, advocate, secretaresse, secretaris, bibliothecaris,
        receptionist*, portier, kok, chef kok, sommelier, ober, serveerster, huismeester, conciërge, planner*,
        planning, boekhouder*, accountant, auditor, kapper, kapster, schoonheidsspecialist*, uitvoerder,
        docent*, leraar, lerares, mentor, decaan, rector, hoteldirecteur, werkplaatschef, magazijnchef,
        vve beheerder, beheerder, maatschappelijk werker, chirurg, huisarts, arts, dokter, elektricien,
        loodgieter, servicemonteur*, diëtist*, inspecteur, kassier*, baliemedewerker*, bagagist*,
        rayonmanager, filiaalhouder, kredietbeheerder, behandelaar*, dossierbehandelaar*, vertegenwoordiger,
        bedrijfsleider, zorgcoördinator, verpleger, verplegers, verpleegkundigen, behandelend arts,
        dienstdoend arts, dienstdoende arts, specialist ouderengeneeskunde, praktijkondersteuner, poh,
        assistente, doktersassistente, apothekersassistent*, drogist, psycholoog, cardioloog, gynaecoloog,
        kinderarts, dermatoloog, radioloog, orthopeed, logopedist*, osteopaat, kraamverzorgster,
        wijkverpleegkundige, thuiszorgmedewerker*, zorgverlener, juf, meester, leerkracht*, directrice,
        schooldirecteur, conrector, roostermaker, bibliothecaresse, zwemleraar, fitnessinstructeur*,
        personal trainer, trainer, trainster, instructeur*, coach, keukenchef, gastheer, gastvrouw,
        kamermeisje, hotelmanager*, nachtportier, piccolo, barman, steward, stewardess, purser, conducteur,
        machinist, stationschef, magazijnmeester, magazijnmedewerker*, logistiek medewerker*,
        planner van de bezorging, verhuurder, huisbaas, woningbeheerder*, makelaar, taxateurs, jurist*,
        deurwaarder*, notarisklerk, verzekeringsagent, tussenpersoon, verzekeringsadviseur*, actuaris,
        fiscalist*, belastingadviseur*, salarisadministrateur*, debiteurenbeheerder*, programmeur,
        ontwikkelaar, systeembeheerder, netwerkbeheerder, meteropnemer, *manager, *manageres, *adviseur,
        *adviseuse, *begeleider, *begeleidster, leerkracht, juffrouw,
        mecanicien, piloot, slotenmaker, timmerman, schilder, tuinman, architect, bankier, professor,
        burgemeester, fotograaf, fotografe, tolk
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
        de monteur die, de verkoper die, de adviseur die, wie mijn dossier, wie hierover gaat,
        diegene die, wie hierover beslist, wie beslist, wie mijn hypotheek, wie mijn zaak, de persoon die dit,
        met wie mijn,
        de jongen die, de meid die, de gast die, die jongen die, de collega die, de medewerker die
        """,
    thanks="""
        bedankt, dank je, dank u, dankjewel, alvast bedankt, dank u wel, dank je wel
        """,
    them="""
        die wil ik spreken, die wil ik aan de lijn, die moet ik hebben, die moet mij bellen,
        die moet me bellen, die mag mij bellen, die mag me bellen, hem wil ik spreken, haar wil ik spreken,
        met hem wil ik praten, met haar wil ik praten, met die wil ik praten, laat hem mij bellen,
        laat haar mij bellen, laat hem me bellen, laat haar me bellen, laat die me bellen,
        laat die mij bellen, laat hem antwoorden, laat haar antwoorden, laat die antwoorden,
        laat hem het uitleggen, laat die het uitleggen, laat die het maar uitleggen, geef me die dan,
        geef me hem, geef me haar, geef die maar, verbind me met hem, verbind me met haar,
        verbind mij met hem, verbind mij met haar, verbind me door met hem, verbind me door met haar,
        verbind me met die persoon, geef me die persoon, zet me met hem in contact,
        breng me met hem in contact, ik wil hem spreken, ik wil haar spreken, ik wil die spreken,
        ik wil die persoon spreken, ik wil met hem praten, ik wil met haar praten, mag ik hem spreken,
        mag ik haar spreken, mag ik die spreken, kan ik hem spreken, kan ik haar spreken, haal hem erbij,
        haal haar erbij, haal die erbij,
        laat die mij antwoorden, laat hem mij antwoorden, laat haar mij antwoorden,
        kan hij me bellen, kan zij me bellen, kan ze me bellen, kan hij mij bellen, kan zij mij bellen
        """,
    get="""
        geef, geef me, haal, krijgen, krijg, hebben, roep, bel, stuur, geef mij, geeft u mij, geef eens,
        geef es, geef ff, haal eens, haal er, haalt u, haal me, roept u, roep eens, roep er, stuur me,
        stuur mij, stuurt u, bel er, vraagt u, vragen of, vraag of, wilt u vragen of, zeg tegen,
        zegt u tegen, laat weten aan, vertel aan, zorg voor, zorg dat, zorgt u dat, regelt u, zoek me,
        trommel, schakelt u, betrek, bezorg me,
        zoek, zoek eens, regel,
        lenen
        """,
    want="""
        wil, wilt, wil graag, willen, zou graag, graag, zou willen, moet, nodig, heb nodig, heb een, kan ik,
        kunnen we, mag ik, kan u, kunt u, kun je, kan je, zou ik kunnen, hoe kan ik, hoe kom ik, alsjeblieft,
        alstublieft, aub, svp, liever, probeer, zou ik, mogelijk om, is het mogelijk, ik wacht op, heb, kan,
        kunnen, wilde, waar kan ik, zoek, wl, wilt u, wil je, zou je, zou u, kan jij, kan er, mag er,
        zou graag willen, verlang, wens te, ik eis, vraag om, gevraagd, gewenst, dringend nodig,
        hoe kom ik aan, kunnen jullie, kunt u mij, zou het mogelijk zijn, is het mogelijk om, prefereer,
        verkies, spreek liever, heb liever, wil liever, heb behoefte aan, behoefte aan, moeten, wacht op,
        verwacht, graag een, laat een, mogen, zouden, kom je, probeer te, verzoek om, probeer al, krijg ik,
        hoe krijg, waar krijg ik, waar vind, mag, ik prefereer, ik verkies, eis dat, wil dat, wilt dat,
        zou willen dat, verwacht dat, zou fijn zijn, het liefst, liefst, verzoek u, verzoek jullie, laat mij,
        zou kunnen, zou kunnen helpen, zou, op welk nummer, kan ik niet gewoon, kan ik hier niet gewoon,
        kunde, kunt ge, kunde gij, zoude, wilde gij, gaarne, magk, wil gaarne, zou gaarne, asjeblieft,
        alsjeblief, aub graag, s.v.p, plies, alstu, ajb graag, graag aub, asjeblief, ik zoek,
        ik ben op zoek naar, op zoek naar, ik wens, wensen, eisen, ik verzoek, verzoek ik, graag wil ik,
        graag zou ik, ik zou graag, ik zou willen, is er een mogelijkheid om, bestaat de mogelijkheid om,
        mogen we, zou ik mogen, zouden jullie, zoudt u, wil jij, wilde graag, wou graag, ik wou,
        ik wil gewoon, ik wil nu, laat me, ik sta erop, sta erop, ik heb behoefte aan, gelieve,
        geef de voorkeur aan, ik heb liever, hoe kom ik bij, hoe kom ik in contact met, hoe bereik ik,
        zorg ervoor dat, zorg dat, zorgt u ervoor dat, kunt u ervoor zorgen dat, kunt u regelen dat, ik smeek,
        smeek, alstublieftt, pls, plz, ajb, eis, verzoek, wens, hoe krijg ik, waar vind ik, doe mij maar,
        doe mij, doe mij even, geef mij maar, geef me maar, is dat te veel gevraagd, is dat teveel gevraagd,
        is dat zo moeilijk, is dat nou zo moeilijk,
        in godsnaam, in hemelsnaam, ik smeek je, ik smeek u, het zou fijn zijn als, het zou mooi zijn als,
        het zou handig zijn als, fijn als,
        s . v . p, s . v . p ., a . u . b,
        zo vriendelijk willen zijn, zo vriendelijk zijn, zo vriendelijk zijn om, zo aardig zijn om,
        hoe krijg ik het snelst, wat is de snelste manier om
        """,
    exists="""
        is er, zijn er, hebben jullie, heeft u, hebt u, heb jij, is daar, is hier, hebben jullie ook,
        zitten er, werken er, werkt er, zijn daar, bestaat er, is er ergens, waar zijn de, waar is de,
        waar is een, waar vind ik, is er nog, is er dan, leeft daar, leeft er, leeft er nog, werkt daar,
        zit er, zit daar, zit daar nog, zijn er dan, hebben jullie dan, loopt er, loopt daar, er zal toch wel,
        er is toch wel, er moet toch wel, er zit toch, heb je, zouden jullie niet, hebben jullie niet,
        heeft u niet, hebt u niet, hebben jullie geen
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
        is er nog iemand, hebben jullie iemand anders, is er niemand, is er dan niemand, is er echt niemand,
        hebben jullie niemand, is daar niemand, leeft daar nog iemand, leeft daar iemand
        """,
    configures="""
        instellen dat, ingesteld dat, kan ik instellen
        """
    + joined(
        (
            """
                hoe, waar
            """,
            """
                stel ik in, stel ik het in, zet ik uit, zet ik aan, zet ik automatisch, configureer ik,
                schakel ik de, richt ik, kan ik instellen, kan ik configureren, wijs ik, programmeer ik,
                automatiseer ik, kun je instellen, stel je in
            """,
        ),
    ),
    supposes=joined(
        (
            """
                als ik, als we, als wij, mocht ik, mochten we
            """,
            """
                ooit, upgrade, overstap
            """,
        ),
        (
            """
                als ik het, als ik de, als ik een, als ik voor het, als ik naar het, als we het, als we de
            """,
            """
                premium*, pro, plus, basis*, abonnement, pakket, business*, duurdere, grotere
            """,
        ),
    ),
    but_not="""
        en niet met, en geen, en niet een, en niet zo'n, en niet die, en niet
        """,
    send_whoever="""
        geef me iemand die, geef mij iemand die, geeft u mij iemand die, zoek iemand die, zoek me iemand die,
        haal iemand die, haal er iemand bij die, stuur me iemand die, stuur iemand die,
        laat iemand binnen die, zet iemand in die, regel iemand die, geef me een die,
        geef dit door aan iemand die, geef het door aan iemand die, zet dit door naar iemand die,
        stuur dit door naar iemand die, leg dit voor aan iemand die
        """,
    talk_to_them="""
        ik praat zelf wel met ze, ik praat zelf met ze, ik praat zelf met hen, ik praat zelf wel met hen,
        ik spreek ze zelf, ik spreek ze zelf wel, dan praat ik zelf met ze, dan praat ik zelf wel met ze,
        ik bel ze zelf, ik bel ze zelf wel, dan bel ik ze zelf, dan bel ik ze zelf wel,
        ik regel het zelf wel met ze, ik overleg zelf wel met ze
        """,
    called_for="""
        als niemand me belt, als niemand mij belt, als er niemand belt, als ik niet gebeld word,
        als ik niet teruggebeld word, als niemand me terugbelt, laat iemand me bellen, laat iemand mij bellen,
        laat iemand mij terugbellen, bij wie van jullie kan ik, bij wie kan ik terecht, bij wie moet ik zijn,
        bij wie kan ik mijn verhaal kwijt,
        menselijk oog nodig, hier is een menselijk oog nodig, hier is een mens nodig,
        hier moet een mens naar kijken, bij wie kan ik klagen, bij wie klaag ik, bij wie dien ik,
        bij wie kan ik mijn klacht kwijt
        """,
    help="""
        hulp, helpen, help, help me, help mij, helpt, geholpen worden, assistentie, handje helpen,
        ergens mee helpen, ergens bij helpen, even helpen, me ergens mee helpen
        """,
    light="""
        een, 'n, de, het, die, met, aan, naar, in, me, mij, je, jij, u, uw, jullie, nu, meteen, direct,
        onmiddellijk, vandaag, even, gewoon, alleen, eens, dan, hallo, hoi, goedemorgen, goedemiddag,
        goedendag, dag, bedankt, dank je, dank u, ja, oké, ok, snel, dringend, telefonisch, telefoon, lijn,
        kan, waarmee, waar, mee, wel, toch, nog, ook, eindelijk, rechtstreeks, komen, door, te, om, aan te,
        en, op, kunnen, worden, iets, aub aub, vd, v/d, van de, van het, van jullie, van u, morgen, later,
        via chat, via telefoon, alvast bedankt, goedenavond, joh, man, zeg, nou, echt even, effe, ff, u mij,
        u me, jij mij, over dit, hierover, daarover, ermee, hiermee, persoonlijk, aan een, iemands, wat, dit,
        hiervoor, nl, zsm, ajb, zo snel mogelijk, zo spoedig mogelijk, asap, spoedig, is, zijn, bij de,
        erover, dit allemaal, met jullie, hierover graag, terug, deze chat, dit gesprek, de chat, het gesprek,
        mijn zaak, mijn geval, deze zaak, die er verstand van heeft, die verstand heeft, die het weet,
        die het snapt, van de boekhouding, van de administratie, van verkoop, u daar, even snel, dringend aub,
        aubbb, nu meteen, u collega, van je, van jou, per direct, eventjes, alsjeblieft zeg, die wel, deze,
        maar, bij, hiernaar, ernaar, er naar, hieraan, er, achter, zo, meteen graag, misschien,
        alstublieft zeg, gelijk, voor mij, om te helpen, daarom, hoeft, hoeven, na, antwoord van,
        een antwoord van, een reactie van, reactie van, advies van, uitleg van, telefoontje van,
        een telefoontje van, een belletje van, amai, ne, nen, gij, ge, allee, allez, hé, ekeer, goeiedag,
        goeie, hallokes, jouw, jullie eigen, pls, plz, naar een hoger niveau, naar het volgende niveau,
        naar de tweede lijn, hogerop, naar hogerhand, naar niveau 2, naar boven, in jullie bedrijf,
        in uw bedrijf, bij jullie bedrijf, bij dit bedrijf, in dit bedrijf, bij de bank, bij jullie, bij u,
        met wie ik, met wie ik kan, aan wie ik, die het me kan, die het mij kan, die mij kan, die me kan,
        die even kan, die dit kan, die even, om mee te, in godsnaam, in vredesnaam, verdorie, verdomme,
        man man, z.s.m, per omgaande, met spoed, op staande voet, aan de andere kant, achter het scherm,
        vrij om mee, beschikbaar om, 1, s ochtends, s middags, s avonds, s nachts, s morgens,
        hoe vaak moet ik, hoe vaak moet ik nog, hoeveel keer moet ik, hoeveel keer moet ik nog,
        aan de andere kant van de lijn,
        voor me, voor ons,
        vijf minuten, 5 minuten, vijf minuutjes, een minuut, tien minuten, erbij
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
