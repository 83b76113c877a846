"""German."""

from handoff.lexicon.paradigm import joined
from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="de",
    final=True,
    lookalike="""
        menschenrecht*, mitarbeiterrabatt*, personalabteilung*, personal*ausweis, personen*, pro person,
        eine person mehr, zwei personen, für eine person, agentur*, berater*vertrag, kundenservice zeiten,
        kundenservice nummer, öffnungszeiten, mitarbeiter werden, mitarbeiter*in werden, mobilfunkbetreiber*,
        andere person, anderen person, dritte person, kundenberater werden, mensch ärgere, menschenskind,
        menschenmenge, mein mensch, menschlich gesehen, versicherungsagent*, immobilienagent*, reiseagent*,
        mensch oder, person oder, andere personen, in person, weitere person, zusätzliche person, person mehr,
        personen im, pro mensch, mitarbeiter gesucht, mitarbeiterzahl, mitarbeiterportal, mitarbeiterkonto,
        mitarbeiterausweis, agenturen, anderen menschen, mannschaft, frau oder, für frauen, für männer,
        mit jemandem teilen, jemandem schenken, steuerberater*, anlageberater*, rechtsberater*,
        unternehmensberater*, in der app, sprache, sprachen, sprachnachricht, sprachausgabe,
        spracheinstellung*, gesprächig, arbeiten bei euch, schreibtisch*, anschreiben, kontaktperson*,
        ansprechpartner ändern, kontaktdaten, kontaktformular, kontaktadresse, kontaktliste, notfallkontakt*,
        gesprächspartner*, person zu person, mensch zu mensch, menschen mit behinderung, anruf weiterleiten,
        anrufe weiterleiten, rufumleitung, ich bin mitarbeiter, ich bin mitarbeiterin, bin mitarbeiter,
        angeben, angegeben, angabe, wie ein mensch, wie menschen, werde ich mitarbeiter,
        werde ich mitarbeiterin, werde ich agent, werde ich berater, überleben, überlebt,
        als mitarbeiter arbeiten, stelle als, job als, sucht ihr leute, sucht ihr mitarbeiter, steam,
        dreamteam, heimteam, lieblingsteam, team plan, team tarif, team account, bundesteam, nationalteam,
        abteilung für, welche abteilung, welches team, ganze team, ganzes team, neues team, team erstellen,
        team löschen, team wechseln, team beitreten, team einladen, unser team, fußballteam, streamteam,
        e mail adresse, zentrale frage, zentrale funktion, selbstverwaltung, benutzerverwaltung,
        kontoverwaltung, passwortverwaltung, dateiverwaltung, die technik dahinter, die technik hinter,
        buchhaltung exportieren, eigene buchhaltung, geräteverwaltung, aboverwaltung, datenverwaltung,
        mitarbeiter mehr anrufen, freundin, freunde, mädelsabend, frauen*, herrentoilette, damenschuh*,
        damenbekleidung, herrenmode, person der ich, person an die, mensch dem ich,
        in die schweiz telefonieren, ins ausland telefonieren, im ausland telefonieren, vertreter sollen,
        mich nicht mehr anrufen, vertreterbesuch*, lieferant, paketbote*, meinem vermieter, meinen vermieter,
        mein vermieter, keine anrufe mehr, keine werbeanrufe, anderen betreiber, anderer betreiber,
        anderen anbieter, danke ausrichten, dank ausrichten, ein lob an, großes lob an, lob an, dank an,
        richten sie ihm meinen dank, geben sie mein lob, nennt mich, nennen sie mich, nenn mich,
        schlüssel bei jemandem, bei jemandem abgeben, an der rezeption abgeben, am empfang abgeben,
        bei jemandem an der rezeption,
        mitarbeiterpark*, mitarbeiterausweis*, mitarbeiterzahl*, mitarbeiterportal*, mitarbeitergespräch*,
        mitarbeiterverwaltung*, mitarbeiterkonto*, mitarbeiterliste*, mitarbeiterzugang*,
        kundenberaterstelle*,
        stelle ich das, stell ich das, stelle ich den, stelle ich die, stell ich den, stell ich die,
        wo stelle ich, wo stell ich
        """
    + joined(
        (
            """
                gibt es einen, gibt es da einen, habe ich einen, hab ich einen, bekomme ich einen,
                krieg ich einen, kriegen wir einen, ist ein, ist da ein
            """,
            """
                persönlichen berater, persönlichen ansprechpartner, persönlichen betreuer,
                festen ansprechpartner, eigenen berater, persönlicher berater, persönlicher ansprechpartner,
                fester ansprechpartner
            """,
        ),
    )
    + joined(
        (
            """
                zwei, drei, vier, fünf, zehn, mehrere, 2, 3, 4, 5, 6, 7, 8, 10, 20
            """,
            """
                mitarbeiter, mitarbeitern, agenten, berater, beratern, kollegen, operatoren, personen, leute,
                leuten
            """,
        ),
    ),
    idle="""
        kann nicht, kann leider nicht, weiß nicht wie ich, was muss ich tun um, warum kann ich nicht,
        kann ich nicht, kann man nicht, können sie mich nicht, kannst du mich nicht, könnte ich nicht
        """,
    negation="""
        nicht, kein, keine, keinen, keiner, keinem, ohne, niemand*, nie, statt, anstatt, nie wieder, weder,
        müssen mich nicht, musst mich nicht, möchte nicht, will nicht, auf keinen fall, bloß nicht, keinerlei,
        brauch kein*, nicht nötig, unnötig, lieber nicht, verzichte auf, genug von, schluss mit, weg mit,
        überspringen, keinen bock auf, kein bock auf, hab genug von, habe genug von, raus aus dem,
        keine lust mehr auf, keine lust auf, hab keine lust auf, habe keine lust auf, hab keine lust mehr auf,
        habe keine lust mehr auf, ned, net, nöd, nid, koa, koan,
        nicht so meins, nichts für mich, braucht nicht mehr, ihr braucht nicht mehr, sie brauchen nicht mehr,
        umgehen, am bot vorbei, vorbei am bot
        """,
    asks_about_bot="""
        bist du, sind sie, seid ihr, bin ich, ist das, ist dies, sprech* ich, spreche ich, rede ich,
        schreibe ich, du bist, sie sind, das ist, chatte ich, spreche ich mit, spreche ich hier mit,
        rede ich mit, schreibe ich mit, sprech ich mit, ob du, ob sie, red ich, schreib ich, schreibt hier,
        antwortet hier, bin ich hier mit, sitzt hier, ob ich mit, ist das hier, hab ich es hier mit,
        spreche ich gerade, spreche ich hier, schreibe ich gerade, schreibe ich hier, rede ich gerade,
        rede ich hier, chatte ich hier
        """,
    informs="""
        muss ich, müssen wir, soll ich, sollte ich, muss man, ist es nötig, muss ich dafür, muss ich dazu,
        warum muss ich, wann muss ich, braucht man, brauch ich, muss ich erst, soll man, darf man, wie viele,
        wieviele, wieviel, wie viel, welche sprache, welche sprachen, warum sollte ich, wieso sollte ich,
        wozu, wozu sollte ich, wofür, was kostet, wie heißt, wer ist, brauche ich, brauchen wir,
        muss ich mich, kann ich mich bei, weshalb, wie füge ich, wie lege ich, kostet, kosten, kostenlos,
        kostenpflichtig, gebührenfrei, gebührenpflichtig, stelle als, stellen als, job als, stelle im,
        stellen im, bewerben, bewerbung, bewerbe, ausbildung zum, ausbildung als, sucht ihr, werden gesucht,
        wie werde ich, schicken sie das, schicken sie es, schick das, schickt das, schick es, sende das,
        senden sie das, senden sie es, schicken sie die, schicken sie den, schick die, bekommen mitarbeiter,
        kriegen mitarbeiter, erhalten mitarbeiter, haben mitarbeiter, dürfen mitarbeiter, können mitarbeiter,
        zahlen mitarbeiter, gibt es mitarbeiter*rabatt, wie wird man, was passiert wenn mein,
        was passiert wenn, was ist wenn mein, in die schweiz telefonieren, ins ausland telefonieren,
        im ausland telefonieren, nach österreich telefonieren, kostenlos telefonieren, wie lange telefonieren,
        telefonieren kostet, telefonieren im, nur so aus interesse, aus neugier, nur aus interesse, kostet es,
        kostet es was, ist es kostenlos
        """
    + joined(
        (
            """
                muss die, darf die, braucht die, kann die, soll die, was muss die, darf eine, muss eine,
                kann eine
            """,
            """
                person die, person, zweite person, andere person, dritte person
            """,
        ),
    ),
    past="""
        gestern, habe, hab, hatte, bereits, letzte woche, vorhin, neulich, gesagt, sagte, sagt, versprochen,
        versprach, meinte, eben, soeben, gerade eben, hat gesagt, hat behauptet, behauptet, ausgibt,
        sich ausgibt, angeblich, gab sich, gibt sich, vorgab, hat mir gesagt, hat mir erklärt,
        haben mir gesagt, haben gesagt, hat gemeint, hat versprochen, hat mir versprochen,
        hat mich angerufen, hat angerufen, rief mich an, rief an, rief gestern, meint
        """,
    person="""
        mensch, menschen, menschn, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiter*, berater,
        beraterin, beratern, kundenberater*, sachbearbeiter*, ansprechpartner*, agent, agenten, agentin,
        operator, kundenbetreuer*, supporter, servicemitarbeiter*, kundendienstmitarbeiter*,
        supportmitarbeiter*, menschlich* hilfe, menschlich* dienst*, menschlich* unterstützung,
        menschlich* service, menschlich* support, menschlich* kontakt, mensch*kontakt, ein echter,
        einen echten, echter mensch, echten menschen, echte menschen, menschlichen kontakt, kundenberatung,
        vertreter, sachkundigen, servicekraft, kundendienstler, jemand echten, jemand echtes,
        jemand kompetentes, jemanden vom fach, jemand menschliches, betreuer, betreuerin, telefonist*,
        menschliches wesen, live chat mit mitarbeiter, bearbeiter, bearbeiterin, jemand am telefon,
        jemanden am telefon, jemanden ans telefon, jemand echter, wer echtes, jemand reales,
        ein echter mensch, leute aus fleisch und blut, ansprechperson, servicemensch, rechte hand,
        persönliche beratung, persönlichen kontakt, persönlicher kontakt, persönlich beraten,
        persönlichen ansprechpartner, persönlicher ansprechpartner, persönliche betreuung,
        persönlich betreut, menschlicher kontakt, menschliche beratung, wen vom support, jemand vom support,
        jemanden vom support, jemandem vom support, jemand aus dem team, jemanden aus dem team,
        jemandem aus dem team, jemand von euch, jemanden von euch, jemandem von euch, jemand von ihnen,
        jemanden von ihnen, jemandem von ihnen, jemand aus ihrem haus, jemandem aus ihrem haus,
        jemand der sich auskennt, jemanden der sich auskennt, jemandem der sich auskennt,
        wer der sich auskennt, mitarbieter, mitarbeitr, jemand vom kundenservice,
        jemanden vom kundenservice, jemandem vom kundenservice, wem echtes, wem echten, wer vom team,
        wen vom team, zweite ebene, second level, level 2, mönsch, mänsch, mönsche, en mensch, e mensch,
        a mensch, an menschn, mitarbeiterli, ne mitarbeiter, human agent, live agent, real person,
        human being, real human, human operator, human support, support agent, live person,
        jemand aus der firma, jemanden aus der firma, jemandem aus der firma, jemand von der firma,
        jemanden von der firma, jemandem von der firma, einer von euch, eine von euch, einen von euch,
        einem von euch, einer von ihnen, eine von ihnen, wer von euch, jemand bei euch, jemanden bei euch,
        jemand bei ihnen, euer vorgesetzter, ihr vorgesetzter, euren vorgesetzten, ihren vorgesetzten,
        nächsthöhere stelle, nächsthöhere ebene, wer zuständig ist, jemand höheres, jemanden höheres,
        jemand weiter oben, ein mensch aus fleisch und blut, lebende seele, lebendige seele,
        eine menschenseele, menschenseele, jemand leibhaftiges, jemand mit puls, jemand mit hirn,
        jemand aus ihrem team, jemanden aus ihrem team, jemandem aus ihrem team, jemand aus der abteilung,
        jemanden aus der abteilung, jemandem aus der abteilung, jemand aus der filiale,
        jemanden aus der filiale, jemandem aus der filiale, jemand vom amt, jemanden vom amt,
        jemandem vom amt, jemand aus dem büro, jemanden aus dem büro, jemand vom service,
        jemanden vom service, jemandem vom service, jemand vom fach, jemandem vom fach, wer vom fach,
        wen vom fach, ihren kollegen, ihre kollegin, ihrer kollegin, ihrem kollegen, deinen kollegen,
        deine kollegin, deiner kollegin, menschliche stimme, echte stimme, lebendige stimme, wer lebendiges,
        wen lebendiges, wen echtes, wen echten, jemanden mit ahnung, jemand mit ahnung, jemandem mit ahnung,
        wen mit ahnung, wer mit ahnung, mein kundenbetreuer, mein kundenbetreuerin, mein bankberater,
        mein bankberaterin, mein kontaktperson, mein ansprechpartner, mein ansprechpartnerin,
        mein fallmanager, mein fallmanagerin, mein sachbearbeiter, mein sachbearbeiterin, mein betreuer,
        mein betreuerin, mein kundenberater, mein kundenberaterin, mein account manager, mein berater,
        mein beraterin, mein vertreter, mein vertreterin, mein hausverwalter, mein trainer, mein trainerin,
        mein makler, mein maklerin, meinen kundenbetreuer, meinen kundenbetreuerin, meinen bankberater,
        meinen bankberaterin, meinen kontaktperson, meinen ansprechpartner, meinen ansprechpartnerin,
        meinen fallmanager, meinen fallmanagerin, meinen sachbearbeiter, meinen sachbearbeiterin,
        meinen betreuer, meinen betreuerin, meinen kundenberater, meinen kundenberaterin,
        meinen account manager, meinen berater, meinen beraterin, meinen vertreter, meinen vertreterin,
        meinen hausverwalter, meinen trainer, meinen trainerin, meinen makler, meinen maklerin,
        meinem kundenbetreuer, meinem kundenbetreuerin, meinem bankberater, meinem bankberaterin,
        meinem kontaktperson, meinem ansprechpartner, meinem ansprechpartnerin, meinem fallmanager,
        meinem fallmanagerin, meinem sachbearbeiter, meinem sachbearbeiterin, meinem betreuer,
        meinem betreuerin, meinem kundenberater, meinem kundenberaterin, meinem account manager,
        meinem berater, meinem beraterin, meinem vertreter, meinem vertreterin, meinem hausverwalter,
        meinem trainer, meinem trainerin, meinem makler, meinem maklerin, meine kundenbetreuer,
        meine kundenbetreuerin, meine bankberater, meine bankberaterin, meine kontaktperson,
        meine ansprechpartner, meine ansprechpartnerin, meine fallmanager, meine fallmanagerin,
        meine sachbearbeiter, meine sachbearbeiterin, meine betreuer, meine betreuerin, meine kundenberater,
        meine kundenberaterin, meine account manager, meine berater, meine beraterin, meine vertreter,
        meine vertreterin, meine hausverwalter, meine trainer, meine trainerin, meine makler,
        meine maklerin, meiner kundenbetreuer, meiner kundenbetreuerin, meiner bankberater,
        meiner bankberaterin, meiner kontaktperson, meiner ansprechpartner, meiner ansprechpartnerin,
        meiner fallmanager, meiner fallmanagerin, meiner sachbearbeiter, meiner sachbearbeiterin,
        meiner betreuer, meiner betreuerin, meiner kundenberater, meiner kundenberaterin,
        meiner account manager, meiner berater, meiner beraterin, meiner vertreter, meiner vertreterin,
        meiner hausverwalter, meiner trainer, meiner trainerin, meiner makler, meiner maklerin,
        unser kundenbetreuer, unser kundenbetreuerin, unser bankberater, unser bankberaterin,
        unser kontaktperson, unser ansprechpartner, unser ansprechpartnerin, unser fallmanager,
        unser fallmanagerin, unser sachbearbeiter, unser sachbearbeiterin, unser betreuer, unser betreuerin,
        unser kundenberater, unser kundenberaterin, unser account manager, unser berater, unser beraterin,
        unser vertreter, unser vertreterin, unser hausverwalter, unser trainer, unser trainerin,
        unser makler, unser maklerin, unseren kundenbetreuer, unseren kundenbetreuerin, unseren bankberater,
        unseren bankberaterin, unseren kontaktperson, unseren ansprechpartner, unseren ansprechpartnerin,
        unseren fallmanager, unseren fallmanagerin, unseren sachbearbeiter, unseren sachbearbeiterin,
        unseren betreuer, unseren betreuerin, unseren kundenberater, unseren kundenberaterin,
        unseren account manager, unseren berater, unseren beraterin, unseren vertreter, unseren vertreterin,
        unseren hausverwalter, unseren trainer, unseren trainerin, unseren makler, unseren maklerin,
        unserem kundenbetreuer, unserem kundenbetreuerin, unserem bankberater, unserem bankberaterin,
        unserem kontaktperson, unserem ansprechpartner, unserem ansprechpartnerin, unserem fallmanager,
        unserem fallmanagerin, unserem sachbearbeiter, unserem sachbearbeiterin, unserem betreuer,
        unserem betreuerin, unserem kundenberater, unserem kundenberaterin, unserem account manager,
        unserem berater, unserem beraterin, unserem vertreter, unserem vertreterin, unserem hausverwalter,
        unserem trainer, unserem trainerin, unserem makler, unserem maklerin, eine stimme hören,
        stimme hören, menschliche stimme hören, eine echte stimme hören, stimme am anderen ende,
        eine stimme am telefon, einen menschen hören, jemand vom personal, jemanden vom personal,
        jemandem vom personal, jemand von der belegschaft, jemanden von der belegschaft,
        mitglied ihres teams, mitglied eures teams,
        ein kollege von ihnen, einer ihrer kollegen, eine ihrer kolleginnen, einer von euren leuten
        """
    + joined(
        (
            """
                typ, typen, kerl, mädel, mann, frau, menschen, kollegen, kollegin, jemand, jemanden, wen
            """,
            """
                vom support, aus dem support, vom kundendienst, vom kundenservice, von der hotline,
                vom service, aus der technik
            """,
        ),
    ),
    maybe_person="""
        person, personen, leute, kollege, kollegen, kollegin, chef, chefin, vorgesetzte*, manager*,
        techniker*, experte*, expertin, verkäufer*, angestellte*, spezialist*, filialleiter*, mann, frau,
        personal, kollege*, verantwortlich*, zuständige person, geschäftsführ*, leiter, leiterin, teamleiter*,
        filialleitung, fachkraft, fachmann, mitglied, boss, chefs, ansprechpartner, zuständige, zuständigen,
        zuständiger, inhaber*, fachberater*, kundenbetreuung, filialleiter, marktleiter*, abteilungsleiter*,
        ingenieur*, leute von euch, dame, herr, herrn, kerl, typ, schichtleiter*, projektleiter*,
        teammitglied*, geschäftsleitung, leuten, aushilfe, supervisor, team leader, manager,
        schadensregulierer*, schadenregulierer*, schadensachbearbeiter*, schadenssachbearbeiter*,
        schadensbearbeiter*, kreditberater*, kreditsachbearbeiter*, filialmitarbeiter*, bankberater*,
        bankangestellt*, beamter, beamten, beamtin, sachverständig*, versicherungsberater*,
        versicherungsvertreter*, hausverwalter*, fallmanager*, junger mann, junge frau, bursche, fachleute,
        profi, techniker, servicetechniker*, kundendiensttechniker*, oberboss, abteilungschef*,
        bereichsleiter*, marktleitung, regionalleiter*, niederlassungsleiter*, empfangsdame,
        empfangsmitarbeiter*, rezeptionist*, admin, moderator, gamemaster, account manager, kundenmanager*,
        fachabteilungsleiter*, sachkundiger, fachkundiger, fachberaterin, ein gm, einen gm, einem gm,
        game master, ein admin, einen admin, einem admin, einen moderator, einem moderator
        """,
    someone="""
        jemand, jemanden, jemandem, irgendwen, irgendjemand*, wen, wem, irgendwer, irgend jemand*, wer,
        jemandn, jmd, jmdn, jmdm, jmden, wen da, wer da, irgendjemandem, von euch jemand, demjenigen der,
        derjenigen die, mit dem sprechen der, der person die, demjenigen, öpper, öpperem, öppert, öpper vo,
        ebber, ebberm, oaner, mit dem verbinden der, mit dem der, mit der die
        """,
    desk="""
        kundenservice, kundendienst, kundenbetreuung, kundensupport, rezeption, hotline, kunden service,
        kunden dienst, callcenter, call center, servicecenter, zentrale, kundenberatung, telefonzentrale,
        kundendienst abteilung, servicehotline, service hotline, support hotline, service center,
        kundencenter, kundenhotline, kundenabteilung, empfang, beschwerdestelle, beratungsstelle, beratung,
        live chat, livechat, customer service, customer support, customer care, help desk, concierge, den
        concierge, portier, gästeservice, gästebetreuung, front office, infopoint, infoschalter, information
        stelle, verwaltung, sekretariat, auskunft, serviceschalter, kundenschalter, kundenservicecenter,
        beschwerdeabteilung
        """,
    department="""
        service, vertrieb, buchhaltung, filiale, technik, firma, verkauf, reklamation, versand, kasse,
        werkstatt, rechnungswesen, lager, logistik, beschwerdemanagement, marketing
        """,
    support="support, technisch*",
    help="""
        hilfe, helfen, hilf mir, helft mir, unterstützung, unterstützen, helf*, weiterhelfen, assistenz
        """,
    own="""
        mein, meine, meinen, meinem, meiner, meines, unser, unsere, unserem, unseren, sein, seine, seinem,
        seinen
        """,
    callback="""
        ruf mich an, rufen sie mich an, rufen sie mich zurück, ruf mich zurück, ruft mich an,
        ruft mich zurück, rückruf, rückrufe, zurückrufen, mich zurückrufen, mich anrufen,
        mich bitte anrufen, anruf, um rückruf, meldet euch bei mir, melden sie sich bei mir,
        melde dich bei mir, bei mir melden, kontaktieren sie mich, kontaktiert mich, kontaktier mich,
        mich kontaktieren, zurückgerufen werden, angerufen werden, kontaktiert werden, mich mal anrufen,
        bei mir meldet, mich anruft, mich zurückruft, rufen sie mich, ruf mich, ruft mich,
        rufen sie mich bitte, ruf mich bitte, ruft mich bitte, sich bei mir melden, sich bei mir meldet,
        bei mir anrufen, kontaktieren sie mich bitte, sich mit mir in verbindung setzen,
        mit mir in verbindung setzt, mit mir in verbindung, mich jemand anruft, mich jemand zurückruft,
        jemand anruft, zurück rufen, mich zurück, mich jemand zurückrufen, mich jemand anrufen,
        mich jemand kontaktieren, mich wer anrufen, mich wer zurückrufen, jemand bei mir melden,
        jemand bei mir meldet, jemand bei mir anruft, jemand sich bei mir meldet, telefonischen kontakt,
        telefonischer kontakt, telefonische beratung, am telefon sprechen, telefonisch sprechen,
        telefonisch klären, telefonieren, kontaktaufnahme, melden sie sich, meldet euch, melde dich,
        meldet euch mal, meldet euch bitte, melden sie sich bitte, bei mir durchklingeln, klingelt durch,
        durchklingeln, rückmeldung per telefon, ruft durch, anrufen lassen, angerufen zu werden,
        zurückgerufen zu werden, kontaktiert zu werden, bei mir melden würden, bei mir melden könnten,
        lüt mer aa, lütet mer aa, zrugglüte, zrücklüte, mir aalüte, aalüte, alüte, ruafts mi o, ruf mi an,
        ruf mi zruck, telefoniere mit mir, klingeln sie bei mir durch, klingel bei mir durch,
        klingelt bei mir durch, bei mir klingeln, bei mir durchrufen, mich anklingeln, anklingeln,
        ruf ma an, rufts mi an, rückrufbitte, bitte um anruf, um anruf, um einen anruf, einen anruf,
        einen rückruf, rückrufwunsch, telefonisch melden, telefonisch kontaktieren, telefonisch erreichen,
        telefonisch zurückmelden, sich telefonisch melden, mich telefonisch kontaktieren,
        mich telefonisch erreichen, mich persönlich anrufen, mich heute anrufen, mich heute zurückrufen,
        mich morgen anrufen, mich morgen zurückrufen, mich umgehend anrufen, mich umgehend zurückrufen,
        mich dringend anrufen, mich sofort anrufen, mich gleich anrufen, mich jetzt anrufen,
        mich jetzt gleich anrufen, mich schnellstmöglich anrufen, mich schnellstmöglich zurückrufen,
        mich schnell anrufen, mich kontaktiert, mich erreicht, sich mit mir in verbindung setzt,
        sich bei mir rühren, bei mir rühren, mit mir kontakt aufnehmen, kontakt mit mir aufnehmen,
        kontakt mit mir aufnimmt, mit mir kontakt aufnimmt, kontakt zu mir aufnehmen,
        mich bitte kontaktieren, mich bitte zurückrufen, mich bitte heute anrufen,
        mich bitte heute noch anrufen, mich heute noch anrufen, mich heute noch zurückrufen, rufns mi an,
        ruf mi bitte an, nochmal bei mir melden, noch einmal bei mir melden, sich nochmal bei mir melden,
        erneut bei mir melden, wieder bei mir melden,
        wer gerade dienst hat, wer dienst hat, wer auch immer dienst hat, wer zuständig ist,
        den diensthabenden, diensthabender, an wen ich mich wenden kann,
        auf festnetz an, auf festnetz durch, auf dem festnetz an, auf dem handy an, auf meinem handy an,
        aufs handy an, aufs festnetz an, ruft mal bitte auf festnetz, ruft mal bitte durch,
        klingelt mal durch, klingeln sie durch, klingel mal durch, ich rede lieber, ich red lieber,
        ich spreche lieber, ich telefoniere lieber, persönlich besprechen, mündlich besprechen,
        am telefon besprechen, telefonisch besprechen, persönlich klären, mündlich klären
        """,
    answers="""
        antworten, antwortet, antworte, anschauen, anschaut, draufschauen, drüberschauen, draufschaut,
        ansehen, ansieht, übernehmen, übernimmt, prüfen, prüft, bearbeiten, bearbeitet, kümmern, kümmert,
        schreibt, beantworten, erklären, erklärt, sich das anschauen, hilft, zu hilfe kommen, betreuen,
        beraten, übernimmt das, annehmen, annimmt, sich dem annehmen, drum kümmern, darum kümmern,
        drauf schauen, drüber schauen, rein schauen, reinschauen, reinschaut, erledigen, erledigt, lösen,
        löst, klärt, klären, zurückmelden, rückmelden, meldet, melden, reagieren, reagiert, dazukommen,
        einspringen, dranbleiben, mich anruft, anruft, in den chat kommen, in den chat, dazustoßen,
        reinkommen, einsteigen, beitreten, mir schreiben, mir mailen, mir eine mail schreiben,
        mir eine email schreiben, eine mail schicken, mich kontaktieren, mir eine nachricht schreiben,
        rangehen, rangeht, abheben, abhebt, drangehen, ans telefon gehen, ans telefon geht,
        ans telefon kommen, gucken, guckt, mal gucken, drübergucken, drübergucke, draufgucken, reingucken,
        reinguckt, draufguckt, überprüft, einen blick drauf werfen, einen blick werfen, nachhaken,
        nachforschen, einschalten, einschaltet, sich einschalten, ablösen, ablöst, erläutern, erläutert,
        das erklären, mir das erklären, es mir erklären, mir erklären, mir das erklärt, auskennt,
        das mal anschaut, das mal anschauen, das mal ansehen, sich das ansehen, sich dem annimmt,
        sich meiner annehmen, sich meinem fall annehmen, mir hilft, persönlich antworten, selbst antworten,
        auskunft geben, rede und antwort stehen, mit mir sprechen, mit mir spricht, mit mir reden,
        mit mir redet, mit mir chatten, mit mir schreiben, vorbeikommen im chat, durchschauen, durchsehen,
        reinkommt, dazukommt, hinzukommen, sich beteiligen, zuschalten, sich zuschalten, an die sache ran,
        sich meinen fall anschauen, meinen fall anschauen, meinen fall anschaut, sich meinen fall ansehen,
        meinen fall prüfen, meine akte anschauen, meine akte ansehen, zeit für mich, zeit für mich hat,
        kurz zeit für mich, einen moment für mich, gerade zeit für mich,
        das lesen, das persönlich lesen, meine mutter anrufen, meinen vater anrufen, meinen mann anrufen,
        meine frau anrufen, meine eltern anrufen,
        in diesen chat kommen, dem chat beitreten, in den chat reinkommen
        """,
    present="""
        da, hier, erreichbar, zu sprechen, im haus, im büro, verfügbar, anwesend, frei, am platz,
        gerade frei, gerade verfügbar, im dienst, gerade erreichbar,
        ansprechbar
        """,
    real="""
        echt*, real*, richtig*, lebend*, lebendig*, menschlich*, wirklich*, persönlich*, manuell*, anderen,
        andere, leibhaftig*, zuständig*, kompetent*, verdammt*, physisch*, deutschsprachig*, nett*,
        freundlich*, vernünftig*, anständig*, fachkundig*, qualifiziert*, anwesend*, humane*, fähig*,
        erfahren*, einzig*, leibhaftig, in fleisch und blut
        """,
    talk="""
        sprechen, spreche, sprech, reden, rede, quatschen, chatten, schreiben, unterhalten, telefonieren,
        kontaktieren, kontakt, kontaktaufnahme, erreichen, erreiche, kommunizieren, sprechn, spreche*,
        austauschen, anrufen, gespräch, rücksprache, in kontakt treten, kontakt aufnehmen, wenden,
        telefonat, plaudern, durchkommen, dran haben, ans telefon, in verbindung setzen,
        in verbindung treten, zu tun haben, besprechen, beraten lassen, sprehcen, sprchen, gesprochen,
        reden können, besprochen, absprechen, unterhaltung, chatten können, kontaktiert, ein gespräch,
        aussprache, absprache, unterredung, beratungsgespräch, beratungstermin, telefontermin,
        gesprächstermin, rückfrage halten, verhandeln, in verbindung, kontakt mit, austausch mit,
        sprechstunde, unterhalten mit, besprechung, klären mit, persönlich reden, kommunikation mit,
        ans telefon kriegen, ans rohr, an die strippe, komme ich an, komm ich an, kommt man an,
        komme ich zu, komm ich zu, kommt man zu, kommt man denn an, klären, mich bei, uns bei,
        mich beschweren bei, beschwerde bei, telefonisch sprechen, schreibn, kontaktiern, an der strippe,
        chat mit, austausch, bedient werden, bedient werden von, betreut werden von, beraten werden von,
        bearbeitet werden, geholfen werden von, einen termin mit, termin mit, telefonat mit,
        telefongespräch, telefongespräch mit, chatverlauf mit, schnurre, schwätze, schwätzen, schnacken,
        snacken, redn, plauschen, babbeln, kontakt ufnäh, ratschen, red, ein paar worte wechseln,
        worte wechseln, ein wort wechseln, ein wörtchen, ein wörtchen reden, plausch, auseinandersetzen,
        durchsprechen, abklären, erörtern, bereden, ausdiskutieren, diskutieren, konferieren, zu tun hätte,
        videotelefonie mit, videochat mit, videocall mit, video anruf mit, videoanruf mit,
        videogespräch mit, videotelefonat mit, ferngespräch, persönlich sprechen, vorsprechen,
        vorsprechen bei, mich wenden, kontaktieren kann, erreichen kann, sprechen kann, reden kann,
        betreut werden, empfangen werden von, kurzen call, kurzes gespräch, kurzes telefonat, kurzer anruf,
        kurzen anruf, kurze unterhaltung, ein wort reden, ein wörtchen mitzureden, gesprochen haben,
        mal gesprochen, den mal sprechen,
        ein paar worte mit, ein wort mit, ein wörtchen mit, ein wörtchen zu reden, zwei worte mit,
        mündlich mit, von mensch zu mensch mit, persönlich mit
        """,
    transfer="""
        verbinden, verbinde, verbindet, verbindung, weiterleiten, leite, leiten, weiterverbinden,
        durchstellen, stell, stellen, stelle, übergeben, übergib, weitergeben, gib weiter, weitergeleitet,
        verbunden, durchgestellt, holen, hol, hole, eskalieren, vermitteln, verbindn, rufen, ruf,
        weiterleitung, weiterleitet, leitet, durchstellt, leiten sie, stellen sie, überstellen, vermittelt,
        übergeb*, schalten, zuschalten, hinzuziehen, hinzuholen, einschalten, holt, holen sie, rangeholt,
        ranholen, ans telefon holen, verbindet mich, reicht, reichen sie, durchreichen, gebt, geben sie,
        umschalten, umschalte, schalte um, schalten sie um, umstellen, umleiten, umleitung, umgeleitet,
        rüberschalten, rübergeben, weiterreichen, weitergereicht, abgeben, abgegeben, zuweisen, zugewiesen,
        überleiten, überweisen an, dazuholen, dazu holen, dazuschalten, ranlassen, ran lassen,
        an den apparat holen, geben sie den chat, gib den chat, an einen weitergeben, aufschalten,
        durchgeben, vermittlung, hinzu, zieh, ziehen sie, kontakt herstellen, raus, rauslassen, ruft,
        reinholen, rein holen, dazu rufen, übergebt, gebt weiter, geben sie weiter, geht an,
        ans telefon bekommen, zuleiten, weiterleitn, weiterlieten, verbindne, stell mich, stellen sie mich,
        leite mich, leiten sie mich, schalten sie mich, schalte mich, reich mich, reichen sie mich, verbind
        """,
    transfer_me="""
        verbinden sie mich, verbinden sie mich bitte, verbinde mich, verbindet mich, mich verbinden,
        mich bitte verbinden, mich weiterleiten, mich bitte weiterleiten, mich durchstellen,
        mich bitte durchstellen, stellen sie mich durch, stellen sie mich bitte durch, stell mich durch,
        stell mich bitte durch, leiten sie mich weiter, leiten sie mich bitte weiter, leite mich weiter,
        verbinde mich weiter, verbinden sie mich weiter, mich weiterverbinden, durchstellen bitte,
        eskalieren, eskaliere, eskalation, verbindung bitte, verbinden bitte, bitte verbinden,
        bitte weiterleiten, eskalieren sie, eskalieren sie das, eskalier, eskalier das, eskaliert das,
        eskaliere das, eskaliert, eskalieren sie bitte, eskalieren sie das bitte, das eskalieren,
        den fall eskalieren, meinen fall eskalieren, eskalieren sie meinen fall, eskalieren sie den fall,
        eskalieren sie den vorgang, geben sie das weiter nach oben, geben sie das nach oben,
        weiter nach oben geben,
        übergib mich, übergeben sie mich, übergebt mich, geben sie mich weiter, gib mich weiter,
        gebt mich weiter, reich mich weiter, reichen sie mich weiter, leite mich um, leiten sie mich um,
        schalte mich um, schalten sie mich um, schalt mich um, stell mich um, stellen sie mich um,
        verbindest du mich, verbinden sie mich dann, leitest du mich weiter, leiten sie mich dann weiter,
        stellst du mich durch, stellt mich durch, leitet mich weiter, übergibst du mich, mich übergeben,
        mich weitergeben, mich umleiten, mich umschalten, mich weiterreichen, mich weiterschalten,
        schalten sie mich weiter, schalte mich weiter, mich abgeben, gib mich ab, geben sie mich ab,
        gib mich mal weiter, gib mich bitte weiter,
        durchstellen, weiterverbinden
        """,
    unit="""
        abteilung, team, dezernat, abt
        """,
    named_unit="""
        *abteilung, *team, sales team, billing team, billing department, support team, it abteilung,
        technische abteilung, buchhaltung, verwaltung, rechnungswesen, rechtsabteilung, kundenbuchhaltung,
        hausverwaltung, haustechnik, reklamation, disposition, poststelle, serviceannahme, geschäftsführung,
        *buchhaltung, *verwaltung, *zentrale, *leitstelle, *sekretariat, die technik, der technik,
        patientenaufnahme, schadenaufnahme, werkstattannahme, warenannahme, die it, der it,
        personalabteilung, fundbüro, das fundbüro, dem fundbüro, fundstelle
        """,
    section="""
        zimmerservice, housekeeping, spa, wellnessbereich, reservierung, reservierungen, buchungsstelle,
        apotheke, küche, restaurant, betrug, inkasso, mahnwesen, personalbüro, disposition, einkauf,
        retouren, rückgabe, gepäckservice, fundbüro, ersatzteillager, reparatur, pannendienst, pannenhilfe,
        schadenstelle, klinik, praxis, studio, labor, notdienst, die bar, den empfang, direktion, wartung,
        service point, gewährleistung, kulanz, tarifberatung, kündigung, rückerstattungen, vermietung,
        leitstelle, haustechnik, störungsstelle, bauleitung, kasse, bekleidung, schuhe, möbel, gartenmöbel,
        elektronik, spielwaren, sport, haushaltswaren, gepäck, verleih, transport, gepäckermittlung,
        lost and found, fundsachen, fundstelle, mahnstelle, rückabwicklung, umbuchung, umbuchungen,
        ticketing, kfz schaden, leistungsstelle, beihilfe, meldebehörde, bürgeramt, einwohnermeldeamt,
        bürgerbüro, standesamt, bauamt, ausländerbehörde, wohngeldstelle, elterngeldstelle, steuerstelle,
        zulassungsstelle, personalstelle, röntgen, notaufnahme, terminvergabe, rezeptstelle, prüfungsamt,
        studierendensekretariat, studienberatung, bafög amt, mensa, mieterservice, zählerwesen,
        tarifwechsel, entstörung, entstördienst, netztechnik, kündigungen, vertragsverlängerung, compliance,
        ersatzteile, montage, auslieferung, kartensperre, baufinanzierung, anlageberatung, erbschaft,
        nachlass, betrugsabwehr, betrugsprävention
        """,
    put_through=joined(
        (
            """
                verbinden sie mich, verbinde mich, verbindet mich, verbind mich, stellen sie mich,
                stell mich, stellt mich, leiten sie mich, leite mich, leitet mich, verbinden sie uns,
                schalten sie mich, verbindn sie mich, verbinden sie mich bitte, verbinde mich bitte,
                verbindet mich bitte, stellen sie mich bitte, stell mich bitte, leiten sie mich bitte,
                leite mich bitte, verbinden sie mich doch bitte, verbinden sie mich mal,
                verbinde mich mal, verbind mich mal, stell mich mal, verbinde mich jetzt,
                verbinden sie mich jetzt, verbinden sie mich direkt
            """,
            """
                mit, mit der, mit dem, zu, zum, zur, an, an die, an den, weiter zu, weiter an,
                durch zu, durch zum, durch zur, ins, in die
            """,
        ),
    ),
    me="""
        mich, uns
        """,
    hands_over="""
        verbinden, weiterverbinden, durchstellen, weiterleiten, verbindn, verbindet, verbunden werden,
        weiterverbunden werden, durchgestellt werden, weitergeleitet werden, verbinden lassen, zu verbinden,
        durchzustellen, weiterzuleiten, weiterverbindet, durchstellt, weiterleitet, überstellen, vermitteln,
        durchreichen
        """,
    thing="""
        wlan, wifi, wi fi, internet, netz, netzwerk, hotspot, bluetooth, drucker, lautsprecher, fernseher,
        tv, gerät, geräte, geräten, handy, laptop, computer, pc, tablet, kopfhörer, router, server, cloud,
        datenbank, app, webseite, website, seite, startseite, homepage, link, menü, portal, forum, gruppe,
        kanal, zimmer, raum, tisch, platz, etage, wohnung, klasse, kurs, schule, programm, tarif, paket,
        abo, vertrag, konto, girokonto, sparkonto, karte, karten, kreditkarte, wallet, paypal, guthaben,
        geld, euro, eur, dollar, punkte, nummer, email, mail, e mail, postfach, adresse, formular, dokument,
        pdf, datei, artikel, faq, frage, stufe, liste, warteliste, warteschlange, flug, zug, bus, flughafen,
        bahnhof, terminal, stadt, land, facebook, instagram, whatsapp, twitter, google, telegram, discord,
        zoom, skype, alexa, spotify, netflix, youtube, englisch, französisch, spanisch, modus, version,
        einstellungen, spiel, lobby, strom, meeting, stream, musik, radio, produkt, bestellung, rechnung,
        ticket, termin, datum, uhrzeit, zeit, größe, farbe, modell, preis, stelle, vpn, bezahlseite,
        zahlungsseite, verkauf, login, kasse bitte, kundenkonto, warenkorb, shop, onlineshop, thermostat,
        kamera, türklingel, alarmanlage, glühbirne, lampe, steckdose, kühlschrank, backofen, spülmaschine,
        waschmaschine, trockner, staubsauger, saugroboter, heizung, klimaanlage, auto, fahrrad, fitbit,
        apple watch, airpods, iphone, ipad, playstation, ps5, xbox, konsole, controller, tastatur, maus,
        monitor, beamer, scanner, festplatte, google drive, dropbox, icloud, gmail, outlook, kalender, crm,
        shopify, plugin, proxy, domain, webhook, sim, esim, repeater, smart home, chromecast, fire stick,
        apple tv, sonos, hdmi, glasfaser, festnetz, wallbox, ladestation, solaranlage, wechselrichter,
        zähler, smart meter, sensor, hörgerät, smartwatch, uhr, boxen, box, anlage, homekit, google home,
        airplay, fire tv, ps4, nintendo, steam, garmin, macbook, onedrive, salesforce, stripe, zapier,
        hubspot, wordpress, api, 4g, 5g, carplay, android auto, smart tv
        """,
    some="""
        ein, eine, einen, einem, einer, eines, nen, nem, ner, ne
        """,
    folk="""
        leute, kollegen
        """,
    role="""
        krankenschwester, krankenpfleger, pflegekraft, arzthelferin, sprechstundenhilfe, mfa, hebamme,
        apotheker*, optiker*, augenoptiker*, zahnarzt*, physiotherapeut*, therapeut*, tierarzt*, mechaniker*,
        mechatroniker*, monteur*, installateur*, gutachter*, schadengutachter*, schadensachbearbeiter*,
        schadenregulierer*, makler*, kreditberater*, notar*, anwalt, anwältin, rechtsanwalt*, sekretär*,
        bibliothekar*, rezeptionist*, portier, pförtner*, koch, köchin, küchenchef*, sommelier*, kellner*,
        hausdame, hausmeister*, disponent*, disposition, tourenplan*, buchhalter*, steuerfachangestellt*,
        friseur*, friseurin, kosmetiker*, bauleiter*, polier, dozent*, lehrer*, professor*, dekan*, rektor*,
        schulleiter*, direktor*, direktorin, hoteldirektor*, serviceleiter*, werkstattleiter*, lagerleiter*,
        verwalter*, hausverwalter*, hausverwaltung, sozialarbeiter*, pflegedienstleitung, stationsleitung,
        oberarzt*, chefarzt*, hausarzt*, elektriker*, klempner*, kundendiensttechniker*, servicetechniker*,
        restaurantleiter*, prokurist*, abteilungsleitung, schichtleitung, filialleitung, bauingenieur*,
        statiker*, vertriebler*, kassierer*, serviceberater*, *regulierer, *regulierers, *gutachter,
        *beauftragte, *beauftragten, *beauftragter, *hausverwalter, *makler, *prüfer, *verwalter,
        *verwalterin, *referent, *referentin, *pfleger, *ärztin, *helferin, *assistentin, *lehrerin,
        *trainerin, *empfangsdame, beamter, beamten, beamtin, inspektor*, kassier*, bankangestellt*,
        bankberater*, banker*, schalterbeamt*, finanzbeamt*, amtsleiter*, referatsleiter*, reisebetreuer*,
        reiseleiter*, flugbegleiter*, bodenpersonal, gutachterin, fachfrau, obermonteur*, kursleiter*, tutor*,
        studienberater*, moderator*, spielleiter*, schulsekretär*, empfangsdame, nachtportier*,
        rezeptionistin, direktionsassist*, sozialbetreuer*, fallmanager*, arbeitsvermittler*, kundenmanager*,
        account manager*, key account manager*, teamassist*, mieterbetreuer*, objektbetreuer*,
        energieberater*, ernährungsberater*, fitnesstrainer*, lademeister*, stationsleiter*,
        stationsschwester*, vertrauensarzt*, amtsarzt*, underwriter*, *manager, *managerin, *leiter,
        *leiterin, *lehrer,
        arzt, doktor, trainer, zimmermädchen, pilot, schaffner*, bahnhofsvorsteher*, schlosser, schreiner*,
        tischler*, maler, gärtner*, architekt*, bürgermeister*, fotograf*, programmierer*, administrator*,
        koordinator*, lagerist*, kinderarzt, kinderärztin, psycholog*, dolmetscher*, werkstattmeister*,
        kfz-meister*, erzieher*, klassenlehrer*, hotelmanager*, zugbegleiter*
        """,
    to_the_phone="""
        ans telefon, an den apparat, an die strippe, ans rohr, in die leitung, an den hörer, ans tel
        """,
    whoever="""
        den der mir, der typ der, den typen der, den mann der, die frau die, den kollegen der,
        die kollegin die, den herrn der, die dame die, demjenigen der mir, denjenigen der, derjenige der,
        wer auch immer zuständig ist,
        dem der das entscheidet, dem reden der, dem sprechen der, demjenigen klären der, demjenigen der,
        denjenigen sprechen der, derjenigen die, mit dem der, mit der die, mit denen die,
        demjenigen besprechen der, der person die
        """,
    place="""
        die von der, die vom, die von den, jungs, mädels, den von der, die aus der, den vom
        """,
    thanks="""
        danke, dankeschön, danke schön, vielen dank, danke dir, merci
        """,
    them="""
        verbinden sie mich mit dem, verbinde mich mit dem, verbinden sie mich mit ihm,
        verbinden sie mich mit ihr, verbinde mich mit ihm, verbinde mich mit ihr, geben sie ihn mir,
        geben sie sie mir, gib ihn mir, gib sie mir, geben sie mir diese person, geben sie mir den mal,
        gib mir den mal, gib mir den bitte, holen sie ihn, holen sie den, hol ihn, hol den, holen sie sie,
        den will ich sprechen, die will ich sprechen, den möchte ich sprechen, die möchte ich sprechen,
        mit dem will ich sprechen, mit der will ich sprechen, mit dem will ich reden,
        mit der will ich reden, mit dem möchte ich sprechen, mit der möchte ich sprechen,
        der soll mich anrufen, die soll mich anrufen, der soll sich melden, die soll sich melden,
        der soll mir antworten, die soll mir antworten, soll er mir antworten, soll der mir antworten,
        der soll antworten, er soll mir antworten, sie soll mir antworten, er soll sich melden,
        sie soll sich melden, er soll antworten, der soll mir das erklären, die soll mir das erklären,
        stellen sie mich zu ihm durch, stellen sie mich zu dem durch, stell mich zu dem durch,
        mit dem hab ich ein wörtchen, mit dem habe ich ein wörtchen,
        kann er mich anrufen, kann sie mich anrufen, kann der mich anrufen, kann die mich anrufen,
        kann er sich melden, kann sie sich melden
        """,
    get="""
        gib, geben, schick*, hol mir, haben, hätte, rufen, bekomme, bekommen, kriegen, kriege, finde,
        finden, her mit, hol, holt, holen sie, holen sie mir, hole mir, schaff mir, schaffen sie mir,
        besorg mir, besorgen sie mir, gebt mir, gebt, geben sie, gebn, gimma, hol ma, sagen sie,
        richten sie aus, richte aus, bitten sie, veranlassen sie, veranlasse, organisieren sie,
        sorgen sie dafür, sorgt dafür, sorg dafür, ran mit, herholen, herbeiholen, dazuholen, hinzuziehen,
        hinzuholen, dazurufen, schicken sie mir, schickt mir, stellen sie mir,
        such mir, suchen sie mir, sucht mir, suche mir, such uns, such mal, treib mir, treiben sie mir,
        ausleihen, leihen, leihen sie mir, leih mir, ausborgen
        """,
    want="""
        will, möchte, möcht, mag, möchten, wollen, würde, brauche, brauch, benötige, kann ich, könnte ich,
        könnt ich, kann man, darf ich, dürfte ich, lass mich, lassen sie mich, bitte, wie kann ich,
        wo kann ich, wünsche, verlange, muss, können sie, kannst du, könnten sie, könntest du, würden sie,
        ich versuche, lieber, gern, gerne, bräuchte, hätte gern, hätte gerne, gibt es eine möglichkeit,
        ist es möglich, möglichkeit, kann, können, warte auf, will jetzt, möchten gern, dürfte man,
        will endlich, hätt gern, hätte ich gern, besteht die möglichkeit, ich bitte um, bitte um, bitten um,
        wünsche mir, gewünscht, verlang*, gefordert, fordere, könntet ihr, könnt ihr, würdet ihr, will lieber,
        ziehe es vor, wäre es möglich, soll, sollen, mal mit, lasst mich, erwarte, beantrage, versuche,
        könnte, könnten, kann mal, dürfen, dürften, brauchen, bräuchten, benötigen, wünschte, hätten gern,
        hätten gerne, würd, würd gern, muss unbedingt, müsste, müssten, habe den wunsch, lieber wäre mir,
        mir wäre lieber, nennen sie mir, nenn mir, nennt mir, ich hätte, hätten, ich bräuchte, es wäre gut,
        gut wäre, am liebsten, würde gerne, würde gern, bestehe auf, ich will einfach, möchten bitte,
        ziehe vor, bevorzuge, muss sich, müsste mal, soll sich, sollte sich, sollte, sollten,
        will endlich mal, besteh auf, braucht, sondern, jetzt brauch ich, jetzt brauche ich, da brauch ich,
        da brauche ich, dann brauche ich, deshalb brauche ich, dafür brauche ich, jetzt will ich,
        dann will ich, kann ich nicht einfach, kann ich hier nicht einfach, kann ich denn nicht einfach,
        kann man nicht einfach, kann man hier nicht einfach, biddde, biddö, pls, plz, bidde, chönnt ich,
        chönnt i, chan ich, cha ich, cha i, wott, wett, ich wett, hätti gern, dörf ich, döf ich, ko i, kann i,
        i mecht, i möcht, mecht, mechat, i will, brauch i, i brauch, kenna sie, kennts, könnts, chönd ihr,
        chönd sie, chasch, chönntsch, bitti, biddschön, dat i, gehts auch mit, geht es auch mit,
        geht das auch mit, geht das mit, gehts mit, wie komm ich, wie komme ich, wie kommt man, komm ich hier,
        komme ich hier, wie krieg ich, wie kriege ich, wie bekomm ich, wie bekomme ich, bidde schön,
        bitteschön, bitte mal, mal bitte, bitte jetzt, bitte sofort, pls bitte, hätt i gern, würd ich gern,
        würde mich freuen, wäre dankbar, wär dankbar, ich verlange, ich fordere, ich bestehe darauf,
        bitte veranlassen sie, bitte sorgen sie dafür, ich ersuche um, ersuche um, ersuche, erbitte,
        ich erbitte, wünsche ich, ich suche, suche, wo erreiche ich, an wen wende ich mich,
        warum kann ich nicht mit, ginge es, ginge das, wäre es denkbar, bestünde die möglichkeit,
        besteht eine möglichkeit, gäbe es die möglichkeit, hätte jemand, wäre schön, wär schön, wär gut,
        wäre nett, darf ma, derf i, deaf i, kun ick, kann ick, ick will, ick möchte, ik will, wüsste gern,
        hätte eine, hätte ein, ist das zu viel verlangt, ist das zuviel verlangt, ist das so schwer,
        ist das denn so schwer, ist das denn zu viel verlangt,
        es wäre toll wenn, es wäre schön wenn, es wäre gut wenn, es wäre super wenn, es wäre nett wenn,
        so freundlich, so nett, so lieb, so freundlich sein, dafür brauch ich, dafür brauch ich jetzt,
        dafür brauche ich jetzt, dazu brauch ich, dazu brauche ich, hierfür brauche ich, hierfür brauch ich,
        wie komm ich am schnellsten an, wie komme ich am schnellsten an, wie komm ich am schnellsten zu
        """,
    exists="""
        gibt es, gibts, gibt es denn, habt ihr, haben sie, ist da, ist jemand, ist dort, existiert, gibt's,
        gibt es hier, gibt es bei euch, sind da, ist hier, gibt es überhaupt, gibts überhaupt, gibt es da,
        gibts da, sitzt da, ist da überhaupt, gibts hier, gibts bei euch, gibts hier auch, gibt es hier auch,
        gibt es auch, gibts auch, ist da auch, habt ihr auch, haben sie auch, arbeitet da, wo ist ein,
        wo ist hier ein, wo ist der, wo sind die, wo sind hier, wo gibt es, wo gibts, ist denn, ist hier denn,
        lebt da, lebt dort, lebt bei euch, gibt es denn bei ihnen, gibt es bei ihnen, gibt's bei euch,
        gibts bei ihnen, gibts denn, habts ihr, hobts, is da, is do, ist bei euch, ist bei ihnen,
        sitzt bei euch, sitzt bei ihnen, arbeitet bei euch, arbeitet bei ihnen, arbeiten bei euch, hat denn,
        hätte denn, hätte bei ihnen, wäre da, wäre denn, existiert bei euch, hättet ihr nicht,
        hätten sie nicht, hättet ihr, hätten sie, habt ihr nicht, haben sie nicht, hättet ihr denn nicht,
        gibt es nicht
        """,
    bot="""
        bot, bots, chatbot, chatbots, roboter, robotern, maschine, maschinen, computer, ki, automat,
        automaten, software, programm, kis
        """,
    breaks="""
        über, wegen, für, ob, dass, weil, wenn, nachdem, bevor, pro, von, war, hat, hatte, wurde, als,
        warum, wann
        """,
    when="""
        montag, dienstag, mittwoch, donnerstag, freitag, morgens, vormittags, vormittag, nachmittags,
        nachmittag, abends, abend, nummer, unter der nummer, unter dieser nummer, meine nummer,
        meiner nummer, gegen, zwischen, handy
        """,
    subject="ich, wir",
    anyone="""
        ist jemand da, ist jemand hier, ist wer da, wer da, ist da wer, is da jemand, is da wer,
        is jemand da, ist jemand erreichbar, ist jemand online, ist jemand verfügbar, ist denn da jemand,
        ist denn jemand da, ist da überhaupt jemand, hört mich jemand, ist da jemand, ist da eine person,
        gibt es da eine person, ist da noch jemand, ist noch jemand da, ist da jemand anderes,
        ist da jemand anders, gibt es noch jemanden, gibt es jemand anderen, gibt es jemand anders,
        gibts noch wen, ist noch wer da, ist da niemand, ist denn niemand da, ist niemand da, ist keiner da,
        ist denn keiner da, gibts da keinen, gibts bei euch keinen, gibt es bei ihnen niemanden,
        gibt es niemanden, gibt es denn niemanden, gibt es da niemanden, habt ihr niemanden,
        habt ihr keinen, haben sie niemanden, hat denn keiner, lebt da noch jemand, lebt da jemand,
        lebt da wer
        """,
    configures="""
        wie richte ich, wo richte ich, so einstellen, so konfigurieren, einstellen dass, eingestellt dass
        """
    + joined(
        (
            "wie, wo",
            """
                stelle ich ein, stell ich ein, stelle ich im, stell ich im, konfiguriere ich, deaktiviere ich,
                aktiviere ich die, automatisiere ich, schalte ich die, programmiere ich, kann ich einstellen,
                kann ich konfigurieren, stellt man ein, richtet man, konfiguriert man, deaktiviert man
            """,
        ),
    ),
    supposes=joined(
        (
            """
                wenn ich, wenn wir, falls ich, falls wir, sollte ich, sollten wir
            """,
            """
                irgendwann, jemals, eines tages, upgrade, upgraden
            """,
        ),
        (
            """
                wenn ich den, wenn ich das, wenn ich die, wenn ich ein, wenn ich einen, wenn ich auf,
                wenn ich auf den, wenn ich auf das, wenn ich zum, wenn ich ins, falls ich den, falls ich das,
                falls ich auf, wenn wir den, wenn wir das, wenn wir auf
            """,
            """
                premium*, pro, plus, basis*, basic, abo, tarif, paket, business*, gold*, größere*, teurere*,
                höhere*
            """,
        ),
    ),
    but_not="""
        und nicht mit, und keine, und keinen, und kein, und nicht irgend, und nicht an, und nicht bloß,
        statt nur, und nicht so, aber keine, aber keinen
        """,
    send_whoever="""
        gib mir jemanden der, gib mir jemand der, geben sie mir jemanden der, gebt mir jemanden der,
        hol mir jemanden der, holt mir jemanden der, holen sie mir jemanden der, such mir jemanden der,
        suchen sie mir jemanden der, finde jemanden der, schick mir jemanden der,
        schicken sie mir jemanden der, lass jemanden rein der, lassen sie jemanden rein der, gib mir wen der,
        gib mir einen der, geben sie mir einen der, hol jemanden der, holen sie jemanden der,
        jemanden her der, bring jemanden der
        """,
    talk_to_them="""
        ich rede selbst mit denen, ich rede selber mit denen, ich spreche selbst mit denen,
        ich spreche selber mit denen, ich rede dann mit denen, ich rede mit denen, ich spreche mit denen,
        dann rede ich mit denen, dann spreche ich mit denen, dann rede ich selbst mit denen,
        ich kläre das mit denen, ich kläre das selbst mit denen, ich ruf selbst da an,
        ich rufe selbst dort an, ich rufe dort selbst an, ich ruf da selber an, ich rufe da selbst an,
        dann ruf ich da selber an, ich red selber mit denen
        """,
    called_for="""
        wenn mich keiner anruft, wenn mich niemand anruft, wenn mich nicht bald jemand anruft,
        wenn sich keiner meldet, wenn sich niemand meldet, wenn sich nicht bald jemand meldet,
        wenn mich heute keiner anruft, wenn mich heute niemand anruft, soll mich bitte anrufen,
        soll mich anrufen, dass mich ein techniker anruft,
        hier braucht es einen menschen, da muss ein mensch ran, da muss mal ein mensch ran,
        braucht menschliche augen, braucht ein menschliches auge, da muss jemand draufschauen,
        bei wem kann ich mich beschweren, bei wem beschwere ich mich, bei wem kann ich mich über,
        wo beschwere ich mich,
        mensch her, menschen her, mitarbeiter her, einen menschen her
        """,
    light="""
        ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, mit, zu, zum, zur, an, am, ans,
        im, in, mich, mir, uns, du, sie, euch, ihnen, ihr, euer*, ihre*, eure*, jetzt, sofort, mal, doch,
        bitte bitte, endlich, direkt, heute, nur, einfach, nun, dann, also, hallo, hi, hey, guten tag, danke,
        dankeschön, ja, okay, ok, gleich, schnell, dringend, um, der mir hilft, am telefon, telefonisch,
        telefon, bei, aus, eurem, ihrem, ihren, auch, noch, denn, es, aber, und, jemals, durch, weiter, auf,
        herstellen, so, was, etwas, vielleicht, irgendwie, lieber, moin, servus, persönlich,
        über meine rechnung, morgen, heute noch, später, per telefon, per chat, dafür, damit, davon, dazu,
        anstatt, statt mit, tel, chat, von ihnen, von euch, über, sonst, echt jetzt, leute, nen, nem, ner, ne,
        n, von deinem team, von deiner firma, aus deinem team, aus eurem team, aus ihrem team, von eurem team,
        von ihrem team, ran, so schnell wie möglich, schnellstmöglich, so bald wie möglich, baldmöglichst,
        unter, ist, wäre, sein, zum sprechen, umgehend, asap, bitte sehr, werden, davor, worden, persoenlich,
        bitte danke, euch da, außer dem bot, statt dem bot, statt bot, den chat, diesen chat, das gespräch,
        mein anliegen, diese sache, den fall, meinen fall, der sich auskennt, die sich auskennt,
        der ahnung hat, die ahnung hat, unbedingt, ganz, wohl, evtl, vllt, vielleicht mal, bittee, dich, ihn,
        dies, diese, diesen, nicht maschinell, hierzu, dem bot hier, wer auch immer, aus fleisch und blut,
        vom, zurück, hinzu, dringendst, nun mal, schon, gern mal, da muss, da, drauf, wohl mal, halt, eh,
        nochmal, noch mal, einmal, wieder, erst, endlich mal, persönlichen, bitte schön, voran, dabei, daran,
        sich, dazu bitte, ab, nach, anruf von, beratung durch, beratung von, antwort von, antwort eines,
        eine antwort von, eines anrufs, von seiten, eine beratung durch, rückmeldung von, erwünscht,
        gewünscht bitte, grüezi, grüessech, griaß di, grüß gott, servas, moin moin, tach, merci, e, en, a, i,
        mi, mia, mit em, vo, em, di, hoi, und zwar, vo eu, eich, man, denen, mit denen, der man,
        mit denen man, dein, deine, deinem, deinen, deiner, deines, euren, eurer, eure, ma, oida, heast,
        jetzat, hier zu, an die nächste stufe, an die nächste ebene, auf die nächste stufe,
        auf die nächste ebene, auf die nächsthöhere ebene, an die nächsthöhere stelle, nach oben,
        eine ebene höher, eine stufe höher, höher, weiter nach oben, bei euch, bei ihnen, in eurer firma,
        in ihrer firma, in ihrem haus, in eurem laden, in ihrer bank, in eurer bank, bei der bank,
        bei euch in der firma, in diesem laden, in dieser bank, in dieser firma, überhaupt noch, der mir,
        die mir, der das, die das, der sich das, die sich das, der sich, die sich, welcher mir, welche mir,
        bloß, verdammt noch mal, verdammt nochmal, himmel, um gottes willen, um himmels willen, herrgott,
        kurz, ganz kurz, auf der stelle, unverzüglich, zeitnah, asap bitte, digga, alter, bruder, bro,
        kollege digga, 1, von dir,
        wie oft muss ich, wie oft muss ich noch, wie oft soll ich, wie oft soll ich noch,
        wie viele male muss ich, wie oft denn noch,
        am anderen ende, auf der anderen seite,
        fünf minuten, 5 minuten, für fünf minuten, für 5 minuten, eine minute, für eine minute, zehn minuten,
        einen moment,
        still
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
