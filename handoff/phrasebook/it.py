"""Italian."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="it",
    greetings="ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buon pomeriggio",
    please="per favore, per piacere, per cortesia",
    sorry="scusa, scusi, scusate, mi scusi, mi dispiace",
    breath="eh, allora, dunque, beh",
    thanks="grazie, grazie mille, grazie tante",
    thanks_for_help="grazie per l'aiuto, grazie dell'aiuto, grazie lo stesso",
    dear="caro, cara, carissimo, carissima, gentile",
    of_dear="mio, mia, signor, signora",
    addressed="""
        signora, signore, signor, signorina, signori, giovanotto, ragazzo, ragazza, ragazzi, amico,
        amica, amici, bello, bella
        """,
    thankful_please="grazie",
    openers="cosa, dove, quando, perché, chi, quale, quali, quanto, quanta, quanti, quante",
    verbs_first="può, posso, possono, hanno, funziona, sono",
    subjects="il, lo, la, i, gli, le, mio, mia, miei, questo, quello",
    before_question="e, sì",
    one_more="e, e per, e con",
    of_one_more="anche, per",
    pointing="""
        questa, questi, queste, quella, quelli, allora, anche, ancora, tutto, tutta, tutti, altro, altra,
        altri, altre, stesso, stessa, nostro, vostro, vostra, della, dello, delle, degli, dalla, nella,
        sulla, senza, dopo, prima, grazie
        """,
    announces="""
        ho una domanda, avrei una domanda, una domanda, un'altra domanda, ho un'altra domanda, domanda,
        posso fare una domanda, posso chiedere una cosa, posso chiederti una cosa, posso farle una domanda,
        vorrei fare una domanda, vorrei chiedere una cosa, ho delle domande, ho alcune domande,
        ho un problema, ho un dubbio, ho bisogno di informazioni, un'altra cosa, ancora una cosa,
        ho due domande, ho tre domande, ho 2 domande, avrei due domande, ho diverse domande, due domande
        """,
    around_announcement="sì",
    over="""
        risolto, ho risolto, problema risolto, il problema è risolto, già risolto, si è risolto,
        il problema si è risolto, l'ho risolto, ora funziona, adesso funziona, funziona ora, funziona adesso,
        ha funzionato, tutto risolto, tutto funziona, tutto a posto, ora è tutto a posto, sistemato,
        ho sistemato, l'ho trovato, trovato, ho trovato, ce l'ho fatta
        """,
    helped="""
        mi ha aiutato, questo mi ha aiutato, mi aiuta, questo mi aiuta, mi è stato utile, mi è servito,
        risponde alla mia domanda, questo risponde alla mia domanda, è quello che cercavo,
        è quello che volevo sapere
        """,
    understood="capito, ho capito, è questo, è proprio questo, proprio questo, mi basta, è sufficiente",
    maybe_over="funziona, è arrivato, è arrivata",
    proposed="questo funziona",
    now="ora, adesso, già, finalmente, di nuovo",
    around_over="""
        oggi, ieri, pacco, ordine, il, tutto, ora, adesso, già, finalmente, alla fine, sì, e, perfetto,
        da solo, da sola, molto, mio, mia, il mio, la mia
        """,
    not_over="""
        ancora no, non ha aiutato, non mi ha aiutato, non mi aiuta, non chiudete, ancora rotto, ancora rotta,
        di nuovo rotto, di nuovo rotta, non funziona, non funziona ancora, ancora non funziona,
        non ha funzionato, non risolto, non è risolto, non è stato risolto, non ho risolto, stesso problema,
        lo stesso problema, sempre lo stesso problema, il problema è tornato, il problema persiste,
        il problema rimane, non è finita, ho ancora bisogno di aiuto
        """,
    waits="""
        aspetta, aspettate, aspetti, un attimo, un secondo, un momento, aspetta un attimo,
        aspetti un attimo, un attimo solo, torno subito
        """,
    when="""
        quanto tempo, quanto ci vuole, quanto manca, quanto devo aspettare, quanto bisogna aspettare,
        quanto ancora, quando arriva qualcuno, quando mi rispondete, quando mi risponde qualcuno,
        quando mi chiamate, ci siete, ci siete ancora, sto ancora aspettando, sto aspettando,
        aspetto ancora, ancora niente, nessuno risponde, ancora nessuna risposta, novità, ci sono novità,
        perché ci vuole così tanto, ci vuole troppo, è urgente, urgente, sbrigatevi, fate presto,
        ho fretta, quando, quando tornate, quando c'è qualcuno,
        quando rispondete, quando risponderete, quando mi risponderete, quando chiamate,
        quando risponde qualcuno
        """,
    opens="""
        siete aperti, quando aprite, a che ora aprite, quando siete aperti, orari, orari di
        apertura, quali sono i vostri orari
        """,
    around_waiting="affatto, in realtà, ma, ancora",
    still_there="""
        ci sei, ci siete, ci sei ancora, ci siete ancora, c'è ancora, sei ancora lì, siete ancora lì,
        sei lì, siete lì, mi senti, mi sentite, perché non rispondete
        """,
    puzzled="""
        cosa, che cosa, non capisco, non ho capito, cosa significa, cosa vuol dire, che vuol dire,
        cosa intendi, cosa intende, non ha senso
        """,
    around_puzzled="questo, niente, ma, e, la risposta",
    doubts="""
        risposta sbagliata, è sbagliato, non è vero, non è così, non è quello che ho chiesto,
        non ho chiesto questo, non era la mia domanda, non è la mia domanda,
        non risponde alla mia domanda, questo non mi aiuta, non mi aiuta, sei sicuro, è sicuro, davvero,
        sul serio
        """,
    around_yes="subito, presto, molto, sarebbe",
    after_all="in realtà, anzi, ripensandoci, alla fine",
    but_or_and="ma",
    do_it="""
        per favore, per piacere, chiamalo, chiamala, lo chiami, la chiami, chiama, chiami, chiamate, fallo,
        lo faccia, se possibile, se puoi, se può, credo di sì, mi piacerebbe, sarebbe utile, magari sì
        """,
    fine_by_me="""
        prego, dai, fantastico, meraviglioso, nessun problema, non c'è problema, senza problemi, buona idea,
        ottima idea, va benissimo, mi va bene, per me va bene, ci sta, molto bene,
        e va bene, se proprio serve
        """,
    leave_it="""
        tutto bene, tutto a posto, non fa niente, non occorre, niente, non è necessario, riprovo
        più tardi, non importa,
        peccato, pazienza
        """,
    no_more="niente altro, nient'altro, è tutto, tutto qui, basta così",
    call_off="""
        non serve più, non si preoccupi, chiamo io, lo cerco io, lo cerco da solo, mi arrangio, ci
        penso io, chiamo domani, richiamo domani, richiamo più tardi
        """,
    no_call="non serve chiamare, non occorre chiamare",
    heard_before="""
        lo so, lo so già, questo lo so, me l'ha già detto, me lo hai già detto, me l'hai già detto,
        l'hai già detto, l'ha già detto, me l'ha già chiesto, me l'hai già chiesto
        """,
    i_see="va bene, d'accordo, perfetto, bene, giusto, esatto, certo",
    heard="va bene, d'accordo, bene, nessun problema, non c'è problema",
    plain_yes="sì",
    exactly="esatto, giusto",
    praise="""
        ottimo, molto bene, eccellente, bene, perfetto, benissimo, ottima, tutto bene, tutto perfetto,
        molto gentile, molto veloce, soddisfatto, soddisfatta, molto soddisfatto, molto soddisfatta,
        non male, ottimo servizio, bravissimi, bravi, nulla da dire, siete fantastici, sei fantastica,
        sei fantastico, sei un tesoro, molto gentili, gentilissima, gentilissimo, gentilissimi,
        siete i migliori, sei la migliore, sei il migliore
        """,
    blame="""
        male, molto male, pessimo, pessima, non bene, non buono, scarso, scarsa, deludente, deluso, delusa,
        insoddisfatto, insoddisfatta, così così, potrebbe andare meglio, troppo lento, non mi ha aiutato,
        orribile, terribile
        """,
    contempt="""
        uno scherzo, che scherzo, una barzelletta, una presa in giro, vergogna, vergognoso, vergognosa,
        vergognosi, ridicolo, ridicola, ridicoli, pessimo, pessima, pessimi, orribile, terribile, schifo,
        merda, inutile, inutili, stupido, stupida, un disastro, disastroso, imbarazzante, penoso, penosa,
        incompetenti, incapaci, il peggiore, la peggiore, idioti, scandaloso, grazie per niente
        """,
    held_in_contempt="""
        il, la, lo, vostro, vostra, tuo, questo, questa, è, siete, sei, era, un, uno, una, che, di, fa,
        fate, negozio, servizio, servizio clienti, azienda, ditta, società, assistenza,
        assistenza clienti, supporto, sito, app, bot, davvero, proprio, veramente, totalmente,
        assolutamente, così, voi, e, al mondo
        """,
    trouble="ancora non, non ancora, non ho ancora, mai, nessuno, un'eternità, manca, mancano",
    around_rating="""
        aiuto, per, è stato, è stata, stato, tutto, molto, sono, sì, il servizio, un po', e, solo, soltanto
        """,
    two="due",
    three="tre",
    four="quattro",
    five="cinque",
    ten="dieci",
    star="stella, stelle",
    out_of="su",
    because="perché",
    however="ma, però",
    here="""
        qui, proprio qui, qua, in questa chat, nella chat, questa chat, per chat, su questo canale,
        in questa conversazione, è uguale, è lo stesso, fa lo stesso, come volete, come preferite
        """,
    refuses="""
        preferisco di no, preferisco non dirlo, preferisco non dire, preferirei di no, preferirei non dirlo,
        meglio di no, non voglio, non voglio dirlo, non voglio dare il numero, non serve, non è necessario,
        non c'è bisogno, nessun contatto, lasciamo stare, lasci stare, lascia stare, non chiamatemi
        """,
    phone="""
        telefono, per telefono, al telefono, telefonicamente, chiamata, una chiamata, chiamatemi, chiamami,
        mi chiami, chiamarmi, richiamatemi, questo numero, a questo numero, il mio numero, il mio numero è,
        cellulare, al cellulare, sul cellulare, via sms, essere chiamato, essere chiamata, che mi chiamiate,
        parlare al telefono, telefonata, una telefonata
        """,
    email="posta elettronica, via posta, la mia mail",
    whatsapp="su whatsapp",
    way_names="""
        telefono, chiamata, telefonata, questo numero, il mio numero, cellulare, posta elettronica,
        la mia mail
        """,
    telegram="su telegram",
    discord="su discord",
    slack="su slack",
    time="""
        ore, mattina, mattino, mezzogiorno, pomeriggio, sera, oggi, domani, fine settimana, qualsiasi ora,
        lunedì, martedì, mercoledì, giovedì, venerdì, dopodomani, la prossima settimana, più tardi,
        dopo il lavoro, sabato, domenica, in giornata, quando volete
        """,
    about="dopo, dopo le, prima delle, dalle, alle, fino alle, verso le, tra le, a partire dalle",
    joins="e, di, nel, il, la",
    answer="""
        meglio, preferisco, rispondetemi, rispondimi, mi risponda, rispondete, rispondermi, rispondere,
        scrivetemi, scrivimi, mi scriva, scrivermi, per favore, invece, piuttosto
        """,
    around_contact="""
        sì, certo, bene, benissimo, perfetto, direttamente, va bene, va benissimo, va bene così,
        è perfetto, è meglio, pure, contattarmi, potete, può, puoi, mi potete, mi può, mi puoi,
        sarebbe meglio, mi va bene, andrebbe bene, è possibile, se possibile, può qualcuno, qualcuno può,
        sono disponibile, preferirei
        """,
    what_for="""
        perché, a che serve, a cosa serve, a che vi serve, a cosa vi serve, per cosa, per che cosa,
        perché vi serve, perché le serve, perché ti serve, perché avete bisogno, perché volete,
        perché lo volete, cosa ne fate, che ne fate, cosa fate con, devo, è necessario, è obbligatorio,
        è proprio necessario
        """,
    around_what_for="""
        il, la, mio, mia, i, miei, del, della, di, numero, numero di telefono, telefono, email, e-mail,
        mail, indirizzo, dati, contatto, questo, sapere, darlo, esattamente, e, ma, allora
        """,
    first="primo, prima, uno",
    second="secondo, seconda",
    last="ultimo, ultima",
    both="entrambi, entrambe, tutti e due, tutte e due",
    neither="""
        nessuno, nessuna, nessuno dei due, nessuna delle due, qualcos'altro, altro, non so, non lo so,
        cosa intendi, come
        """,
    around_choice="numero, il, gli, opzione, per, favore, vorrei",
)
