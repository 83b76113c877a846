"""Italian."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="it",
    lookalike="""
        risorse umane, diritti umani, agente immobiliare, agenti immobiliari, agente di viaggio, agenzia*,
        a persona, per persona, per una persona, due persone, tre persone, di persona, altra persona,
        operatore mobile, operatore telefonico, errore umano, corpo umano, orari del servizio clienti,
        orario del servizio clienti, numero del servizio clienti, terza persona, operatore turistico,
        agente di commercio
        """,
    idle="non posso, non riesco a, non so come, perché non posso, non si può, impossibile",
    negation="non, senza, mai, nessun*, invece di, anziché, evitare, né",
    asks_about_bot="""
        sei, è lei, siete, sto parlando, sto scrivendo, parlo con, questo è, è questo, stai, tu sei,
        lei è, chi è, dov'è, sono
        """,
    informs="devo, dovrei, bisogna, è necessario, serve",
    person="""
        umano, umana, umani, essere umano, operatore, operatrice, operatori, agente, agenti, consulente,
        consulenti, rappresentante, addetto, addetta, persona reale, persona vera, persona umana,
        persona in carne e ossa, qualcuno di reale, qualcuno di vero, aiuto umano, assistenza umana,
        servizio umano, assistente umano, incaricato, operatre, vero umano
        """,
    maybe_person="""
        persona, persone, gente, responsabile, dipendente, impiegato, impiegata, capo, direttore,
        direttrice, supervisore, manager, tecnico, staff, team, collega, commesso, specialista, esperto,
        assistente, personale, addetti
        """,
    someone="qualcuno, qualcun, qualcuna, uno di voi",
    desk="""
        servizio clienti, assistenza clienti, customer service, customer care, servizio cliente,
        reception, centralino, call center, sportello, supporto clienti, servizio di assistenza clienti
        """,
    help="""
        assistenza, supporto, servizio, vendite, fatturazione, tecnica, banca, negozio, reparto,
        amministrazione, ufficio
        """,
    real="""
        reale, vero, vera, umano, umana, vivo, viva, in carne e ossa, fisico, fisica, autentico, altro,
        altra, cazzo di, dannato, manuale, competente, qualificato
        """,
    talk="""
        parlare, parlo, parlarne, parlerei, parlarci, discutere, chattare, contattare, contatto, contatti,
        scrivere, comunicare, mettermi in contatto, mettere in contatto, conversare, dialogare, chiamare,
        essere richiamato, essere contattato, farmi chiamare, sentire, interagire, raggiungere,
        entrare in contatto, avere a che fare
        """,
    transfer="""
        passami, passatemi, mi passi, mi passa, mi passate, passarmi, passare, trasferire, trasferiscimi,
        trasferitemi, mi trasferisca, trasferirmi, collegare, collegami, collegatemi, mi colleghi,
        collegarmi, connetti, connettimi, connettetemi, connettermi, inoltrare, inoltrami,
        mettimi in contatto, mi metta in contatto, mettetemi in contatto, mi metti in contatto,
        reindirizza*, scalare, mi connetta
        """,
    get="""
        dammi, mi dia, datemi, avere, trovami, chiama, chiamate, chiami, mandami, cerco, farmi avere
        """,
    want="""
        voglio, vorrei, vorei, desidero, ho bisogno di, bisogno di, mi serve, mi servirebbe, posso,
        potrei, si può, è possibile, puoi, potete, può, potreste, potresti, preferisco, preferirei, esigo,
        chiedo, pretendo, richiedo, per favore, perfavore, per piacere, come posso, come faccio a, fammi,
        fatemi, mi faccia, sto cercando di, cerco di, aspetto, avrei bisogno di, mi piacerebbe, possibile,
        possibilità di
        """,
    exists="c'è, c'e, ce, ci sono, avete, esiste, hai, è disponibile, disponibile",
    bot="""
        bot, robot, macchina, macchine, computer, ia, intelligenza artificiale, chatbot, risponditore,
        automatico, programma
        """,
    breaks="""
        per, su, riguardo, se, perché, quando, dopo, prima, da, che mi ha, ha detto, era, circa, ha
        """,
    light="""
        un, uno, una, un', il, lo, la, i, gli, le, l'*, al, allo, alla, con, col, coi, di, del, della, in,
        a, mi, io, tu, lei, voi, vostro, vostra, vostri, tuo, suo, ci, cui, che, qui, adesso, ora, subito,
        immediatamente, oggi, urgente, urgentemente, direttamente, solo, ciao, salve, buongiorno,
        buonasera, grazie, sì, ok, va bene, al telefono, telefono, linea, in linea, qualche, possa, posso,
        e, allora, finalmente, prego, davvero, invece, essere, poter, con cui, stesso, anche, mettermi
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
        perfetto, assolutamente, esatto, procedi, proceda, procedete, sicuro, con piacere, perché no,
        ovvio, giusto, mi sembra ottimo, bene
        """,
    no="""
        no, no grazie, non ora, non adesso, non serve, non è necessario, più tardi, dopo, non ancora, nah,
        per niente, non voglio, mai, va bene così, sto bene così, non importa, lascia stare
        """,
)
