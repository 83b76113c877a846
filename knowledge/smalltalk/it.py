"""Italian."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="it",
    greeting="""
        buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, buondì, ehi, ehilà, saluti,
        bgiorno, salve, c'è qualcuno, piacere, piacere di conoscerti, piacere di conoscerla, buon anno,
        buon natale, buongiornissimo, gentili signori, spero stiate bene, un saluto, hey ciao
        """,
    thanks="""
        grazie, grz, graz, grassie, grazie mille, mille grazie, grazie tante, tante grazie, grazie infinite,
        grazie davvero, grazie tantissime, grazie a te, grazie a lei, grazie a voi, grazie lo stesso,
        grazie comunque, grazie in anticipo, ti ringrazio, vi ringrazio, la ringrazio, la ringrazio molto,
        ti ringrazio molto, vi ringrazio molto, ringrazio, nessun problema, grazie di cuore, grazie ancora,
        grz mille, di nulla, prego, figurati, si figuri, grazie di tutto, grazie per tutto, non fa niente
        """,
    praise="""
        perfect, cool, perfetto, tutto perfetto, ottimo, eccellente, fantastico, fantastica, meraviglioso,
        magnifico, stupendo, bellissimo, mitico, mitica, mitici, grandissimi, super, brava, bravi,
        bravissimo, bravissima, bravissimi, gentilissimo, gentilissima, gentilissimi, molto gentile,
        molto gentili, davvero gentile, troppo gentile, che gentile, che gentili, chiarissimo, tutto chiaro,
        capito, ho capito, ricevuto, inteso, chiaro, mi hai aiutato, mi hai aiutata, mi hai aiutato molto,
        mi hai aiutata molto, mi ha aiutato, mi ha aiutato molto, mi ha aiutata, mi avete aiutato,
        mi avete aiutato molto, mi è stato utile, mi è stato molto utile, mi hai salvato, mi hai salvata,
        mi hai salvato la vita, che velocità, che rapidità, proprio quello che mi serviva,
        quello che mi serviva, era quello che volevo sapere, quello che volevo sapere, ottimo lavoro,
        bel lavoro, ben fatto, ottimo servizio, complimenti, ti adoro, ti amo, vi adoro, benissimo,
        molto bene, problema risolto, va benissimo, è perfetto, è stato un piacere, d'accordo, che bello,
        evviva, splendido, sei grande, sei un grande, siete grandi, ok chiaro
        """,
    merit="""
        grandissimo, perfetta, ottima, fantastici, gentile, gentili, disponibilissimo, disponibilissimi,
        molto disponibile, molto disponibili, disponibili, disponibilissima, utile, molto utile, utilissimo,
        utilissima, chiarissima, molto chiaro, un angelo, un tesoro, tesoro, un grande, un mito, i migliori,
        il migliore, la migliore, il top, veloce, rapida, rapido, velocissimo, velocissimi, velocissima,
        molto veloce, celere, funziona, ora funziona, risolto, preziosa, prezioso, cortese, cortesi,
        molto cortese, professionale, efficiente, pazientissimo, molto rapido, molto rapida, eccezionale,
        eccezionali
        """,
    favour="""
        aiuto, l'aiuto, dell'aiuto, l'informazione, dell'informazione, l'info, l'assistenza, l'attenzione,
        risposta, informazione, informazioni, info, disponibilità, gentilezza, pazienza, tempo, velocità,
        cortesia, tutto, supporto, assistenza, spiegazione, chiarimento, chiarimenti, attenzione, consiglio,
        consigli, rapidità, avermi aiutato, avermi risposto, avermi aiutata, il suo aiuto, servizio
        """,
    thanks_for="""
        per, per il, per lo, per la, per le, per la tua, per il tuo, per la sua, per il suo, per la vostra,
        per il vostro, della, del, delle, di, per tutte le, per tutto il, per tutto, per tutta la, e per la
        """,
    well="tutto bene, tutto ok, tutto a posto, va bene, e tu, e lei, e voi, tutto apposto, va tutto bene",
    how_are_you="""
        come stai, come sta, come state, come va, come va la vita, come ti va, come te la passi,
        che si dice, tutto bene a te, tutto bene da te, tutto bene da voi, come butta,
        come è andata la giornata, come va la giornata, come sta andando, come procede, stai bene, sta bene,
        state bene, che mi racconti
        """,
    who_are_you="""
        chi sei, chi siete, chi è lei, cosa sei, che cosa sei, come ti chiami, come si chiama,
        qual è il tuo nome, il tuo nome, con chi parlo, con chi sto parlando, con chi ho il piacere,
        cosa puoi fare, cosa sai fare, che cosa puoi fare, cosa puoi fare per me, in cosa puoi aiutarmi,
        come puoi aiutarmi, chi parla, chi mi risponde, bot o umano, umano o robot, robot o umano,
        persona o robot, sei vero, sei reale, sei chatgpt
        """,
    bye="""
        arrivederci, arrivederla, addio, a presto, a dopo, a domani, alla prossima, ci vediamo, ci sentiamo,
        buona notte, buonanotte, buona giornata, buona serata, buon weekend, buon fine settimana,
        buona domenica, buon lavoro, buona settimana, buon proseguimento, buon proseguimento di giornata,
        stammi bene, è tutto, questo è tutto, nient'altro, niente altro, basta così, va bene così,
        era tutto, sono a posto, sono a posto così, a posto così, cordiali saluti, distinti saluti,
        buona continuazione, una buona giornata, le auguro una buona giornata, ti auguro una buona giornata,
        baci, un abbraccio, nessun'altra domanda, statemi bene
        """,
    please="per favore, per piacere, per cortesia, pf",
    polite="""
        signorina, giovanotto,
        a tutti, a tutte, a voi, a te, a lei, anche, e, sì, molto, molte, tanto, davvero, veramente,
        proprio, così, ma, allora, oggi, ragazzi, amico, amica, signore, signora, beh, bene, infinitamente,
        ancora, altrettanto, altrettanto a te, altrettanto a lei, anche a te, anche a lei, anche a voi,
        tutti, team, sto bene, io bene, bene e tu, di nuovo, adesso, ora, gentile team, mi raccomando, dai,
        certo, va bene lo stesso, intanto, per ora, per adesso, di cuore
        """,
    you_are="""
        sei, lei è, siete, sei stato, sei stata, siete stati, siete state, è stato, è stata, tu sei,
        voi siete
        """,
    is_it="è un, è una, questo è un, questa è una, questo è",
    that_was="è stato molto, è stato davvero",
    i_talk_to="sto parlando con, parlo con, sto scrivendo a, sto chattando con, sto scrivendo con",
    bot="bot, robot, chatbot",
    person="umano, umana, persona, essere umano, persona vera, persona reale, umani",
    real="macchina, ia, ai, vero, vera, reale, automatico, programma, intelligenza artificiale",
    link="un, una, o, o un, o una, uno, oppure, oppure un, oppure una",
)
