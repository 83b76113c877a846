"""Italian."""

from handoff.lexicon.paradigm import forms, joined
from handoff.lexicon.vocabulary import Vocabulary

_TRANSFER = forms(
    (
        "mi pass, mi colleg, mi gir, mi inoltr, mi dirott",
        "a i ate ano ino asse assero erebbe ereste eresti erebbero",
    ),
    ("mi collegh, mi trasferisc, mi connett, mi mett", "i ino a ano e ete esse essero erebbe ereste"),
    ("trasferisc, collegh", "ami imi atemi"),
    ("pass, colleg, inoltr, gir, dirott, mand", "ami atemi armi"),
    ("trasfer, connett, mett", "itemi irmi etemi ermi imi"),
)
_CALLBACK = forms(
    (
        "mi chiam, mi richiam, mi contatt, mi ricontatt, mi telefon",
        "i ate ano ino asse assero asti aste erebbe ereste erebbero",
    ),
    ("chiam, richiam, contatt, ricontatt, telefon", "atemi ami armi arci ateci"),
)
_ANSWERS = forms(
    (
        "guard, controll, verific, esamin, aiut, consigli, analizz, ascolt, segu",
        "are i a ino asse armi assero erebbe ire isse",
    ),
    ("rispond, risolv, prend, legg, ved", "ere a ano esse essero erebbe ermi"),
)

# People who are none of the company's.
_OTHERS = forms(
    ("parlare con il , parlare col ", "venditore corriere conducente proprietario compratore medico")
)

VOCABULARY = Vocabulary(
    language="it",
    unit_first=True,
    lookalike="""
        risorse umane, diritti umani, agente immobiliare, agenti immobiliari, agente di viaggio, agenzia*, a
        persona, per persona, per una persona, due persone, tre persone, di persona, altra persona,
        operatore mobile, operatore telefonico, errore umano, corpo umano, orari del servizio clienti,
        orario del servizio clienti, numero del servizio clienti, terza persona, operatore turistico, agente
        di commercio, altre persone, quattro persone, tavolo per, agente assicurativo, agente di polizia,
        consulente del lavoro, consulente finanziario, consulente fiscale, operatore di telefonia, cambio
        operatore, responsabile del trattamento, persona fisica, persona giuridica, persona o, umano o,
        operatori ecologici, rappresentante di commercio, rappresentante legale, un'altra persona,
        rappresentante sindacale, numero di persone, lingue, lingua, lavorare come, lavoro come, lavoro da,
        parla italiano, parla inglese, parlano, persona di contatto, persone di contatto, contatto di
        emergenza, persona a persona, da persona a persona, dati di contatto, modulo di contatto, lista
        contatti, miei contatti, come diventare, come divento, diventare, il venditore, al venditore, dal
        venditore, del venditore, col venditore, mi chiamo, come si chiama, come ti chiami, si chiama,
        passare da un, trasferire denaro, trasferire soldi, trasferire il numero, trasferire la linea,
        gestore telefonico, addetto alla cassa, personale addetto, il mio consulente, il corriere, al
        corriere, dal corriere, passare a un altro piano, passare a un altro operatore, persone con, fare
        l'operatore, aggiungere, aggiungere una, non posso parlare al telefono, non posso telefonare, è
        inutile, sei inutile, siete inutili, come un umano, come una persona, assumere, lavorare da, posto
        da, posto di, assumete, trasferire il mio numero, ufficio postale, ufficio postale più, squadra di
        calcio, squadra preferita, che reparto, quale reparto, quale ufficio, sedia da ufficio, sedia
        ufficio, forniture ufficio, mobili ufficio, in ufficio, da ufficio, per ufficio, team plan, membro
        del team, membro al team, team building, home office
        """
    + _OTHERS,
    idle="non posso, non riesco a, non so come, perché non posso, non si può, impossibile",
    negation="""
        non, senza, mai, nessun*, invece di, anziché, evitare, né, nn, non serve, non occorre,
        non ho bisogno di, non c'è bisogno, non voglio, preferisco non, non ho chiesto, preferirei non,
        nessun bisogno, inutile, basta con, stufo di, stufa di, stanco di, stanca di, stufo del, stanco del,
        non voglio più, nn voglio piu, nn voglio più, non voglio piu, non vorrei più
        """,
    asks_about_bot="""
        sei, è lei, siete, sto parlando, sto scrivendo, parlo con, questo è, è questo, stai, tu sei, lei è,
        dov'è, sono, tu saresti, lei sarebbe, parlo, chi sei, risponde, mi risponde un, stai parlando,
        siete un, siete una, sei un, sei una, sto chattando, sono in contatto, con chi parlo, con chi sto,
        a chi parlo
        """,
    informs="""
        dovrei, bisogna, è necessario, serve, devo per forza, è obbligatorio, occorre, perché devo,
        quando devo, ci vuole, quanti, quante, quanto, che lingua, che lingue, quali lingue, perché,
        a che serve, perché dovrei, chi è, qual è, che senso ha, devo proprio, devo necessariamente,
        è a pagamento, a pagamento, gratis, gratuito, gratuita, è gratuito, costa, quanto costa,
        come aggiungo, come si aggiunge, posto di, posti di, posizione di, lavoro come, cercate, assumete,
        candidarmi, candidatura, concorso per
        """,
    past="""
        ieri, ho parlato, avevo parlato, ho già, già, mi ha detto, ha detto, hanno detto,
        la settimana scorsa, l'altro ieri, è stato, era, sono stato, che mi ha, promesso, detto,
        appena parlato, ho appena
        """,
    person="""
        umano, umana, umani, essere umano, operatore, operatrice, operatori, agente, agenti, consulente,
        consulenti, rappresentante, addetto, addetta, persona reale, persona vera, persona umana,
        persona in carne e ossa, qualcuno di reale, qualcuno di vero, aiuto umano, assistenza umana,
        servizio umano, assistente umano, incaricato, operatre, vero umano, essere vivente, esseri umani,
        persone reali, persone vere, qualcuno in carne e ossa, qualcuno competente, qualcuno di competente,
        operatore umano, operatori umani, opertore, opertaore, centralinista, telefonista, receptionist,
        addetto al servizio, addetti, referente, assistente in carne, incaricata, contatto umano, umno,
        qualcuno del vostro team, un membro del team, membro dello staff, membro del vostro team,
        consulente umano, supporto umano, un essere umano, risposta umana, consulenti umani,
        persona qualificata, persona competente, tecnico umano, qualcuno al telefono, qualcuno in linea,
        persona al telefono, qualcuno dall'altra parte, gente vera, gente reale, specialista umano,
        uno dei vostri operatori, uno dei vostri consulenti, un vostro collega, un suo collega,
        un tuo collega, una vostra collega, qualcuno di voi, qualcuno dello staff, qualcuno dell'assistenza,
        qualcuno del servizio clienti, qualcuno che capisca, qualcuno che sappia,
        assistenza da parte di una persona, secondo livello, interazione umana, intervento umano,
        un parere umano, human agent, live agent, real person, human being, real human, human operator,
        human support, support agent, live person, qualcuno dell'azienda, qualcuno della ditta,
        qualcuno della società, qualcuno del negozio, uno di voi, qualcuno dei vostri, uno di lei,
        qualcuno lì da voi, qualcuno da voi, un vostro superiore, un tuo superiore, il tuo superiore,
        il suo superiore, il tuo capo, il vostro capo, il suo capo, un livello superiore,
        qualcuno più in alto, qualcuno più in alto di te
        """,
    maybe_person="""
        persona, persone, gente, responsabile, dipendente, impiegato, impiegata, capo, direttore,
        direttrice, supervisore, manager, tecnico, staff, collega, commesso, specialista, esperto,
        assistente, personale, addetti, titolare, proprietario, dipendenti, colleghi, responsabili,
        superiore, capoturno, caporeparto, coordinatore, ragazza, ragazzo, signore, signora, tizio,
        proprietaria, ingegnere, amministratore, gestore, referenti, superiori, capi, commessa, venditore,
        venditrice, ragazzi, vostri colleghi, suoi colleghi, supervisor, team leader
        """,
    someone="""
        qualcuno, qualcun, qualcuna, uno di voi, qlcn, qlcuno, qualcun altro, chiunque, quacluno,
        qualcosa di umano, con chi, a chi, uno dei vostri, qualcuno dei vostri, chi gestisce, chi si occupa,
        chi si occupa di, chi segue
        """,
    desk="""
        servizio clienti, assistenza clienti, customer service, customer care, servizio cliente, reception,
        centralino, call center, sportello, supporto clienti, servizio di assistenza clienti, assistenza
        cliente, servizio di assistenza, servizio al cliente, numero verde, centro assistenza, ufficio
        clienti, help desk, helpdesk, customer support, il servizio clienti, accettazione, chat dal vivo,
        live chat, chat in diretta, concierge, il concierge, portineria, portiere, segreteria, ricevimento,
        front office, front desk, sportello clienti, relazioni clienti, il banco accettazione, guest
        relation
        """,
    department="""
        servizio, vendite, fatturazione, banca, negozio, amministrazione, contabilità, spedizioni, resi,
        reclami, commerciale, direzione, logistica, finanza, magazzino, garanzia, qualità, fatturazioni,
        vostro team, tuo team, suo team
        """,
    support="assistenza, supporto, tecnica, assistenza tecnica, supporto tecnico, servizio assistenza",
    help="""
        aiuto, aiutare, aiutarmi, aiutami, aiutatemi, mi aiuti, mi aiuta, una mano, mi aiutate,
        mi aiuti per favore
        """,
    own="mio, mia, miei, mie, nostro, nostra, suo marito",
    callback="""
        richiamarmi, richiamatemi, richiamami, mi richiami, mi richiamate, mi richiama, essere richiamato,
        essere richiamata, esser richiamato, chiamatemi, chiamami, mi chiami, mi chiamate, mi chiama,
        chiamarmi, mi può chiamare, essere contattato, essere contattata, contattatemi, contattami,
        mi contatti, mi contattate, contattarmi, una chiamata, ricontattarmi, ricontattatemi,
        essere ricontattato, mi ricontatti, farmi chiamare, farmi richiamare, mi telefoni, richiamata,
        che mi chiami, che mi chiamiate, mi chiamasse, mi richiamasse, sentire qualcuno, mi può richiamare,
        mi puoi richiamare, mi potete richiamare, può richiamarmi, potete richiamarmi, puoi richiamarmi,
        mi potete chiamare, mi puoi chiamare, mi potreste chiamare, mi potrebbe chiamare,
        mi potreste richiamare, mi potrebbe richiamare, mi potete contattare, mi può contattare,
        mi puoi contattare, mi potreste contattare, mi potrebbe contattare, mi potete telefonare,
        mi può telefonare, mi fate chiamare, mi faccia chiamare, mi faccia richiamare, fatemi richiamare,
        fatemi chiamare, fatemi contattare, farmi contattare, parlare al telefono, parlare per telefono,
        parlare telefonicamente, contatto telefonico, sentirci al telefono, essere chiamato,
        essere chiamata, essere ricontattata, venire richiamato, venire contattato, contattarci, chiamarci,
        chiamateci, contattateci, mi richiamiate, mi chiamiate, mi contattiate, mi telefoniate,
        mi chiama qualcuno, mi richiama qualcuno, mi richiamerete, mi chiamerete, mi contatterete
        """
    + _CALLBACK,
    answers="""
        rispondere, risponda, rispondesse, mi risponda, mi rispondesse, rispondermi, guardare, guardi,
        controllare, controlli, occuparsi, si occupi, se ne occupi, gestire, gestisca, verificare,
        verifichi, prendere in carico, spiegare, spiegarmi, mi spieghi, assista, mi assista, assistermi,
        risolvere, risponde davvero, dia retta, mi segua, seguirmi, occuparsene, se ne può occupare,
        farsi carico, si faccia carico, prendersi carico, subentrare, subentri, intervenire, intervenga,
        mi guidi, guidarmi, mi consigli, consigliarmi, mi indirizzi, risolva, mi ascolti, ascoltarmi,
        ascolti, leggere il mio messaggio, sistemi, sistemare, dare un'occhiata, dia un'occhiata, seguire,
        assumersi, chiarire, chiami, chiamasse, telefoni, entrare in chat, entrare, entri, unirsi,
        si unisca, venire, venga, collegarsi, si colleghi, scrivermi, mandarmi una mail, mandarmi un'email,
        inviarmi una mail, contattarmi via mail, contattarmi per email, contattarmi via email, chiamarmi,
        richiamarmi, rispondere al telefono, risponda al telefono, guardarlo, verificarlo, controllarlo,
        vederlo, risolverlo, gestirlo, seguirlo, guardarla, verificarla, vederla, risolverla, gestirla,
        guardare la mia, guardi la mia, guarda la mia, guardare il mio, guardi il mio, guarda il mio,
        dà un'occhiata, da un'occhiata, controllare la mia, controlli la mia, verificare la mia,
        verifichi la mia, vedere la mia pratica, veda la mia pratica, prendere in mano
        """
    + _ANSWERS,
    present="lì, li, qui, disponibile, in ufficio, presente, in sede, libero, raggiungibile",
    real="""
        reale, vero, vera, umano, umana, vivo, viva, in carne e ossa, fisico, fisica, autentico, altro,
        altra, cazzo di, dannato, manuale, competente, qualificato, sola, solo un
        """,
    talk="""
        parlare, parlo, parlarne, parlerei, parlarci, discutere, chattare, contattare, contatto, contatti,
        scrivere, comunicare, mettermi in contatto, mettere in contatto, conversare, dialogare, chiamare,
        sentire, interagire, raggiungere, entrare in contatto, avere a che fare, parlre, palrare, dialogo,
        colloquio, conversazione, parla, parlasse, contattate, rivolgermi, telefonare, chat con, scrivere a,
        sentire qualcuno, discuterne, discuterne con, parlarne con, parlare a, consultare, confrontarmi,
        confrontarmi con, colloquio con, chiarire con, vedermela con, chiacchierare, un colloquio,
        interloquire, una telefonata con, conferire, un incontro con, appuntamento con, un appuntamento con,
        trattare con, negoziare, discorrere, dialogo con, interfacciarmi, interfacciarmi con, relazionarmi,
        rapportarmi, chiedere a, prendere contatto, prendere contatti, avere un contatto,
        avere un colloquio, essere in contatto, videochiamata con, telefonata con, scambiare due parole,
        fare due chiacchiere, spiegarmi con, rivolgermi a, sentire un, mettersi in contatto, reclamare con,
        lamentarmi con, un reclamo a, un reclamo al, fare reclamo a, lamentela con, presentare un reclamo a,
        essere seguito da, essere seguita da, essere aiutato da, essere aiutata da, essere assistito da,
        essere assistita da, essere servito da, essere chiamato da, essere contattato da,
        essere contattata da, essere richiamato da, essere richiamata da, contatto con, parlassi, parliamo,
        parlino, chattare con, chat con un, parlà, parlar
        """,
    talk_to="""
        parlare con il, parlare con la, parlare con lo, parlare col, parlare con il vostro,
        parlare con la vostra, parlare al, parlare alla
        """,
    transfer="""
        passami, passatemi, mi passi, mi passa, mi passate, passarmi, passare, trasferire, trasferiscimi,
        trasferitemi, mi trasferisca, trasferirmi, collegare, collegami, collegatemi, mi colleghi,
        collegarmi, connetti, connettimi, connettetemi, connettermi, inoltrare, inoltrami,
        mettimi in contatto, mi metta in contatto, mettetemi in contatto, mi metti in contatto,
        reindirizza*, scalare, mi connetta, passatemelo, mi metta in linea, mettetemi in linea, mi metta,
        mettimi, mettetemi, mettermi in linea, messo in contatto, messa in contatto,
        essere messo in contatto, essere messa in contatto, passarmela, mi passereste, girami, giratemi,
        mi giri, indirizzarmi, indirizzatemi, inoltratemi, scalate, mi inoltri, trasferisca, passatela a,
        collegatemi con, mettere in comunicazione, mi dirotti, dirottatemi, passate a, passa a, cambiare a,
        cambia a, commutare, mettere al telefono, mettermi al telefono, mettere in linea, mettermi, mettere,
        metta, mi metta con, mettetemi con, smistare, smistami, smistatemi, affidare, affidate, affidatemi,
        assegnare, assegnatemi, girare, girate, gira, mandatemi, mandami da, mandami, dirottare,
        indirizzare, indirizzate, rimandare a, deviare, trasmettere, trasmettete, consegnare a, coinvolgere,
        coinvolgete, far intervenire, fate intervenire, allacciare, passaggio a, passaggio, inviate a,
        reindirizzatemi, mi faccia chiamare da, fatemi chiamare da, mi fate chiamare da, fammi chiamare da,
        mi faccia contattare da, fatemi contattare da, mi faccia richiamare da, fatemi richiamare da,
        passate questa chat a, passa questa chat a, passi questa chat a, farmi contattare da,
        farmi chiamare da, farmi richiamare da, farmi parlare con, passate la cosa, passate il caso,
        passate la pratica, passate la questione, passa la cosa, passi la cosa, passate la mia pratica,
        passare la pratica, passi la pratica, me la passi, me lo passi, me la passa, me lo passa,
        me la passate, me lo passate, me la puoi passare, me lo può passare, me la può passare, passarmelo,
        passatemela, fatemi chiamare dal, fatemi chiamare dalla, fatemi chiamare dall', fatemi chiamare dai,
        fatemi chiamare dallo, mi faccia chiamare dal, mi faccia chiamare dalla, mi faccia chiamare dall',
        mi faccia chiamare dai, mi faccia chiamare dallo, mi fate chiamare dal, mi fate chiamare dalla,
        mi fate chiamare dall', mi fate chiamare dai, mi fate chiamare dallo, fammi chiamare dal,
        fammi chiamare dalla, fammi chiamare dall', fammi chiamare dai, fammi chiamare dallo,
        fatemi richiamare dal, fatemi richiamare dalla, fatemi richiamare dall', fatemi richiamare dai,
        fatemi richiamare dallo, mi faccia richiamare dal, mi faccia richiamare dalla,
        mi faccia richiamare dall', mi faccia richiamare dai, mi faccia richiamare dallo,
        fatemi contattare dal, fatemi contattare dalla, fatemi contattare dall', fatemi contattare dai,
        fatemi contattare dallo, mi faccia contattare dal, mi faccia contattare dalla,
        mi faccia contattare dall', mi faccia contattare dai, mi faccia contattare dallo,
        farmi chiamare dal, farmi chiamare dalla, farmi chiamare dall', farmi chiamare dai,
        farmi chiamare dallo, farmi richiamare dal, farmi richiamare dalla, farmi richiamare dall',
        farmi richiamare dai, farmi richiamare dallo, farmi contattare dal, farmi contattare dalla,
        farmi contattare dall', farmi contattare dai, farmi contattare dallo
        """
    + _TRANSFER,
    transfer_me="""
        trasferiscimi, trasferitemi, mi trasferisca, trasferirmi, essere trasferito, mi inoltri,
        inoltratemi, mettetemi in contatto, mettimi in contatto, mi metta in contatto,
        essere messo in contatto, essere messa in contatto, scalate il caso, scala il caso,
        scalate la pratica, scalate il ticket, escalation, fate escalation, fare escalation,
        faccia escalation, inoltrate a un livello superiore, portate la pratica, scalate la mia pratica,
        scalate la questione, scalare il caso, scalare la pratica
        """,
    some="""
        un, uno, una, un'
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, rete, stampante, cassa bluetooth, altoparlante,
        televisore, tele, dispositivo, dispositivi, telefono, cellulare, computer, cuffie, modem,
        applicazione, pagina, sito, menù, menu, portale, forum, gruppo, canale, camera, stanza, sala,
        tavolo, posto, piano, appartamento, classe, corso, scuola, programma, tariffa, pacchetto, offerta,
        abbonamento, contratto, conto, conti, carta, saldo, soldi, denaro, dollari, punti, miglia, numero,
        posta, casella, indirizzo, modulo, documento, articolo, domanda, livello, lista, lista d'attesa,
        coda, volo, treno, autobus, aeroporto, stazione, terminal, città, paese, inglese, francese,
        spagnolo, italiano, modalità, versione, impostazioni, gioco, corrente, riunione, chiamata, musica,
        radio, prodotto, ordine, fattura, biglietto, appuntamento, data, ora, taglia, colore, modello,
        prezzo, prezzi, foto, video, dati, informazioni, info, codice, messaggio, ricevuta, catalogo, orari,
        orario, contatti, sale, prepagata, ricaricabile, preventivo, password, segreteria telefonica, altra
        camera, altra stanza, sede, negozio online, piano tariffario
        """,
    unit="""
        reparto, team, settore, dipartimento, ufficio, divisione, sezione, squadra
        """,
    section="""
        room service, servizio in camera, governante, pulizie, spa, prenotazioni, farmacia, cucina,
        ristorante, frodi, antifrode, recupero crediti, manutenzione, magazzino centrale, sicurezza, oggetti
        smarriti, ammissioni, risorse umane, paghe, acquisti, rimborsi, sinistri, officina, laboratorio,
        pronto soccorso, ambulatorio, disdette, cancellazioni, credito, mutui, prestiti, carte,
        assicurazioni, ricambi, guasti, abbonamenti, consegne, riparazioni, post vendita, filiale, la
        filiale, la banca, il negozio, il ristorante, la cucina, la spa, il magazzino, l'officina,
        l'ufficio, la clinica, studio, biglietteria, fatture, ordini, marketing, cassa, bagagli, deposito
        """,
    put_through="""
        mi passi, mi passa, mi passate, mi passereste, mi passeresti, passami, passatemi,
        passarmi, mi può passare, mi puoi passare, mi potete passare, mi potrebbe passare,
        può passarmi, puoi passarmi, potete passarmi, potrebbe passarmi
        """
    + joined(
        (
            """
                mi passi, mi passa, mi passate, mi passereste, mi passeresti, passami, passatemi,
                passarmi
            """,
            """
                con, con il, con la, con lo, con l', con i, con le, col, coi, al, alla, allo, all',
                ai, alle, a, il, la, lo, l', i, le
            """,
        ),
        (
            """
                mi colleghi, mi collega, mi collegate, collegami, collegatemi, mi connetta,
                mi connetti, mi connettete, connettimi, connettetemi, mi trasferisca, mi trasferisci,
                mi trasferite, trasferiscimi, trasferitemi, trasferirmi, mettermi in contatto,
                mi metti in contatto, mi mettete in contatto, mi metta in linea, mettimi in linea,
                mettetemi in linea, mi giri, girami, giratemi, girarmi, mi inoltri, inoltrami,
                inoltratemi, mi metta in comunicazione, mettetemi in comunicazione,
                mettimi in comunicazione, mi dirotti, dirottatemi, essere messo in contatto,
                essere messa in contatto, essere trasferito, essere trasferita, mi metta, mettimi
            """,
            """
                con, con il, con la, con lo, con l', con i, con le, col, coi, al, alla, allo, all',
                ai, alle, a
            """,
        ),
        (
            """
                mi metta in contatto, mettimi in contatto, mettetemi in contatto
            """,
            """
                con, con il, con la, con lo, con l', con i, con le, con gli, col, coi, al, alla, allo,
                all', ai, alle, a
            """,
        ),
        (
            """
                mi può passare, mi puoi passare, mi potete passare, mi potrebbe passare, può passarmi,
                puoi passarmi, potete passarmi, potrebbe passarmi
            """,
            """
                con, al, alla, il, la, lo, l', i, le
            """,
        ),
        (
            """
                mi può collegare, mi può mettere in contatto, può mettermi in contatto,
                può collegarmi, mi potete collegare, mi potete mettere in contatto
            """,
            """
                con, con il, con la, con l', con i, con le, con gli
            """,
        ),
    ),
    named_unit="""
        ufficio commerciale, ufficio reclami, ufficio legale, reparto vendite, ufficio vendite,
        team vendite, team di vendita, reparto tecnico, team tecnico, ufficio tecnico, amministrazione,
        l'amministrazione, contabilità, la contabilità, segreteria, la segreteria, segreteria didattica,
        la direzione, risorse umane, logistica, fatturazione, la fatturazione, post vendita,
        oggetti smarriti, l'officina, centralino, ufficio resi, il commerciale,
        ufficio relazioni con il pubblico, urp
        """,
    role="""
        infermiera, infermiere, ostetrica, farmacista, ottico, dentista, igienista, fisioterapista,
        terapista, veterinario, veterinaria, meccanico, installatore, perito, perita, liquidatore, broker,
        notaio, avvocato, avvocata, segretaria, segretario, bibliotecario, bibliotecaria, receptionist,
        portiere, portinaio, cuoco, chef, sommelier, cameriere, cameriera, governante, custode, contabile,
        ragioniere, ragioniera, revisore, allenatore, parrucchiere, parrucchiera, estetista, capocantiere,
        professore, professoressa, prof, maestra, maestro, preside, rettore, direttore dell'hotel,
        amministratore di condominio, assistente sociale, chirurgo, medico, medico di guardia, dottore,
        dottoressa, elettricista, idraulico, caporeparto, capo officina, capofficina, magazziniere,
        nutrizionista, dietista, ispettore, tutor, docente, bagnino, guardia giurata, centralinista,
        cassiere, cassiera, consulente del lavoro, capostazione, agente immobiliare di riferimento
        """,
    to_the_phone="""
        all'apparecchio, al telefono per me
        """,
    whoever="""
        quello che mi ha, quella che mi ha, il signore che, la signora che, il tizio che, il ragazzo che,
        la ragazza che, la persona che mi, chi mi ha venduto, chi mi ha, chi segue la mia, chi segue il mio,
        chi si occupa, chi gestisce, il tecnico che, il consulente che, il perito che
        """,
    place="""
        quelli della, quelli del, quelli dei, quelli delle, i ragazzi della, i ragazzi del,
        la signora della, il signore del, la ragazza della, il ragazzo della, l'addetto alle, l'addetto ai,
        l'addetto alla, addetto ai, addetto alle, addetti ai, il responsabile dei, il responsabile delle,
        la responsabile delle
        """,
    thanks="""
        grazie, grazie mille, grz, tante grazie
        """,
    get="""
        dammi, mi dia, datemi, avere, trovami, chiama, chiamate, chiami, mandami, cerco, farmi avere,
        mi date, mi dai, mi può dare, mi potete dare
        """,
    want="""
        voglio, vorrei, vorei, desidero, ho bisogno di, bisogno di, mi serve, mi servirebbe, posso, potrei,
        si può, è possibile, puoi, potete, può, potreste, potresti, preferisco, preferirei, esigo, chiedo,
        pretendo, richiedo, per favore, perfavore, per piacere, come posso, come faccio a, fammi, fatemi,
        mi faccia, sto cercando di, cerco di, aspetto, avrei bisogno di, mi piacerebbe, possibile,
        possibilità di, vorrei poter, volevo, vogliamo, vorremmo, desidererei, gradirei, mi servono,
        avrei necessità di, ho necessità di, necessito di, necessito, ho urgenza di, devo assolutamente,
        posso avere, come si fa a, come faccio per, come posso fare per, dove posso, sarebbe possibile,
        potrebbe, potrei avere, potremmo, mi potete, mi puoi, mi può, mi potreste, mi potresti, si potrebbe,
        esiste un modo per, c'è modo di, c'è la possibilità di, fate in modo che, voglio che, vorrei che,
        fateci, deve, devo parlare, gentilmente, cortesemente, insisto per, provo a, sto provando a,
        sono in attesa di, prego di, devo, volessi, avrei bisogno, ho bisogno, mi servirebbero, mi serviva,
        gradirei che, desidero che, ho bisogno che, preferisco che, preferirei che, è possibile che,
        sarebbe possibile che, si potesse, potessi, avrei piacere di, mi piacerebbe che, chiedo di,
        chiedo che, richiedo di, richiedo che, esigo che, pretendo di, insisto, devo poter,
        in che modo posso, quale numero devo chiamare per, a che numero posso, cosa devo fare per,
        ho diritto di, ho diritto a, voglio solo, vorrei solo, fate, faccia, lasciatemi, lasciami, mi lasci,
        permettetemi di, mi permetta di, datemi modo di, a che numero, a quale numero,
        che numero devo fare per, bensì, non posso semplicemente, non posso solo, x favore, per favorino,
        plis, grz, vojo, vojio, voglo, vorria, me serve, mi ci vuole, ci vuole, fammi un po', pf, p.f, xfav,
        per fav, per favo, pls, x piacere, per piacere grazie, perpiacere, per cortesia
        """,
    exists="""
        c'è, c'e, ce, ci sono, avete, esiste, hai, ci sarebbe, ci sarà, avreste, c'è qui, c'é, cè,
        ci sarebbero, ce qualcuno, non c'è, non ci sono, non avete, avete per caso, ci sta, ce un,
        c'è per caso, dove sono gli, dove sono i, dove si trova un, dov'è un, dov'è l'
        """,
    bot="""
        bot, robot, macchina, macchine, computer, ia, intelligenza artificiale, chatbot, risponditore,
        automatico, programma
        """,
    breaks="per, su, riguardo, se, quando, dopo, prima, da, era, circa, ha",
    when="""
        domani mattina, lunedì, martedì, mercoledì, giovedì, venerdì, mattina, pomeriggio, stasera, sera,
        numero, al numero, questo numero, dopo le, verso le, alle, tra le, fra le
        """,
    subject="io, noi",
    anyone="""
        c'è nessuno, c'e nessuno, ce nessuno, c'è una persona, c'è qualche persona, c'è qualcun altro,
        c'è un'altra persona, c'è qualcuno altro, avete qualcun altro
        """,
    light="""
        un, uno, una, un', il, lo, la, i, gli, le, al, allo, alla, con, col, coi, di, del, della, in, a, mi,
        tu, lei, voi, vostro, vostra, vostri, tuo, suo, ci, cui, che, adesso, ora, subito, immediatamente,
        oggi, urgente, urgentemente, direttamente, solo, ciao, salve, buongiorno, buonasera, grazie, sì, ok,
        va bene, al telefono, telefono, linea, in linea, qualche, possa, e, allora, finalmente, prego,
        davvero, invece, essere, poter, con cui, stesso, anche, qualcosa, per cortesia, x favore, x, nn so,
        domani, più tardi, via chat, per telefono, dal vivo, del vostro team, vostro team, del vostro staff,
        i vostri, un po, buona sera, buon giorno, per me, anche solo, uno dei vostri, dei vostri, di voi,
        cn, ke, con me, con un, messo, messa, sono stufo, l', il prima possibile, al più presto,
        appena possibile, quanto prima, appena potete, di qualcuno, questo, di questo, questa chat,
        questa conversazione, la chat, la conversazione, il mio caso, questa, queste, quella, questo caso,
        di chi capisce, che ne capisca, che ne capisce, che capisca, che sappia, al telefono con,
        della contabilità, delle vendite, del supporto, dell'assistenza, davvero urgente, sul serio, ne,
        pure, un minuto, un attimo, via mail, via email, per email, per mail, che lavorano, pls, plz,
        quando potete, quando può, una risposta da, risposta da, chiamata da, una chiamata da,
        intervento di, intervento da, da parte di, il contatto di, contatto di, xfavore, la risposta di,
        risposta di, dai, cavolo, cazzo, mannaggia, oh, senta, scusi, scusate, scusa, ao, ahò, vostre, tue,
        tuoi, suoi, sua, al livello superiore, a un livello superiore, al livello successivo, più in alto,
        al secondo livello, al posto tuo, al posto suo, al tuo posto, al suo posto
        """,
    stop="""
        stop, basta, ferma, fermati, annulla, annullare, lascia stare, lascia perdere, lasci stare,
        lasci perdere, torna al bot, tornare al bot, ritorna al bot, voglio il bot, non serve più,
        non serve più nessuno, non ho più bisogno di una persona, non ho bisogno di una persona,
        non ho più bisogno, non importa, fa niente, fa nulla, risolto, ho risolto, già risolto, dimentica,
        non serve un operatore
        """,
    yes="""
        sì, si, certo, certamente, ok, okay, va bene, d'accordo, volentieri, sì grazie, sì per favore,
        perfetto, assolutamente, esatto, procedi, proceda, procedete, sicuro, con piacere, perché no, ovvio,
        giusto, mi sembra ottimo, bene
        """,
    no="""
        no, no grazie, non ora, non adesso, non serve, non è necessario, più tardi, dopo, non ancora, nah,
        per niente, non voglio, mai, va bene così, sto bene così, non importa, lascia stare
        """,
)
