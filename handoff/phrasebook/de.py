"""German."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="de",
    greetings="""
        hallo, guten tag, guten morgen, guten abend, morgen zusammen, moin, moin moin, servus, grüß gott,
        grüezi, hallo zusammen, schönen guten tag, schönen guten morgen
        """,
    please="bitte, bitte sehr",
    sorry="entschuldigung, entschuldige, entschuldigen sie, verzeihung, tut mir leid",
    breath="also, ach, tja",
    thanks="""
        danke, dankeschön, danke dir, danke ihnen, danke schön, vielen dank, lieben dank, danke sehr,
        danke vielmals, herzlichen dank, besten dank, tausend dank
        """,
    thanks_for_help="danke trotzdem, trotzdem danke, danke für die hilfe",
    dear="""
        liebe, lieber, liebes, nette, netter, werte, werter, geehrte, geehrter, sehr geehrte, sehr
        geehrter, gute, guter, junge, junger
        """,
    of_dear="meine, mein, herr, frau",
    addressed="""
        junger mann, junge frau, junge dame, junges fräulein, fräulein, gnädige frau, der herr, die dame,
        dame, die herrschaften, mann, kumpel, alter, meister, freund, leute, jungs, mädels, mädchen,
        bursche
        """,
    openers="""
        wie, was, wo, wann, warum, wer, wen, wem, welche, welcher, welches, welchen, wieso, weshalb, wohin,
        woher, wieviel, wofür
        """,
    verbs_first="""
        ist, sind, war, waren, hat, habt, kann, kannst, könnt, darf, gibt, geht, gehen, funktioniert, läuft,
        klappt, passt, kommt, muss, soll, wird, werden
        """,
    subjects="""
        es, das, dies, diese, dieser, die, der, den, dem, mein, meine, meinen, unser, unsere, euer, eure,
        ihr, ihre, ich, du, sie, wir, er, man, jemand
        """,
    before_question="na, ja, nein, nun",
    one_more="und, was ist mit, und was ist mit, wie ist es mit, und wie ist es mit, und für",
    of_one_more="auch, für",
    pointing="""
        dieses, diesen, diesem, dann, hier, dort, damit, dafür, davon, dazu, noch, auch, meiner, meinem,
        ihren, ihrer, unseren, eine, einen, einem, einer, kein, keine, alles, alle, sonst, mehr, andere,
        anderen, anderes, beide, beides, nach, über, ohne, wirklich, jetzt, nicht, bitte, danke
        """,
    announces="""
        ich habe eine frage, ich hab eine frage, hab eine frage, hätte eine frage, ich hätte eine frage,
        ich hätte da eine frage, ich habe da eine frage, ich hab da mal eine frage, ich hab mal eine frage,
        ich habe mal eine frage, eine frage, frage, noch eine frage, ich habe noch eine frage, kurze frage,
        darf ich etwas fragen, darf ich was fragen, kann ich etwas fragen, kann ich was fragen,
        kann ich sie etwas fragen, ich möchte etwas fragen, ich habe fragen, ich habe ein paar fragen,
        ich habe ein problem, ich hab ein problem, es gibt ein problem, ich habe ein anliegen,
        ich hätte ein anliegen, noch etwas, noch was, ich brauche eine auskunft, ich brauche eine information,
        ich habe zwei fragen, ich habe drei fragen, ich habe 2 fragen, ich habe 3 fragen, ich hab zwei fragen,
        ich hätte zwei fragen, ich habe mehrere fragen, zwei fragen
        """,
    around_announcement="ja, noch, mal, kurz, und",
    over="""
        hab es gefunden, hab es schon gefunden, ich hab es schon gefunden, ich habe es schon gefunden,
        jetzt da, ist jetzt da, gelöst, problem gelöst, das problem ist gelöst, problem ist gelöst,
        problem behoben, das problem ist behoben, problem hat sich gelöst, das problem hat sich gelöst,
        hat sich gelöst, hat sich erledigt, es hat sich erledigt, das hat sich erledigt,
        problem hat sich erledigt, erledigt, ist erledigt, hat sich geklärt, es hat sich geklärt,
        das hat sich geklärt, geklärt, ist geklärt, ist gelöst, geht wieder, es geht wieder, es geht jetzt,
        jetzt geht es, jetzt geht's, jetzt gehts, jetzt funktioniert es, jetzt klappt es, jetzt klappt's,
        es funktioniert, funktioniert wieder, es funktioniert wieder, hat geklappt, es hat geklappt,
        hat funktioniert, es hat funktioniert, das hat funktioniert, läuft wieder, es läuft wieder,
        alles läuft, alles funktioniert, alles gelöst, alles geklärt, alles erledigt, ich hab's, ich habs,
        ich hab es, hab's gefunden, habs gefunden, ich habe es gefunden, gefunden, ich habe es geschafft,
        geschafft, hab's geschafft, selbst gelöst, ich habe es gelöst, jetzt ist es da,
        hat sich von selbst erledigt, passt jetzt,
        habe es gelöst, hab es gelöst, habe es geklärt, hab es geklärt, ich habe es geklärt,
        habe es geschafft, hab es geschafft, konnte es lösen, ich konnte es lösen, konnte es klären
        """,
    helped="""
        das hat geholfen, hat geholfen, das hilft, das hilft mir, hat mir geholfen, das hat mir geholfen,
        das beantwortet meine frage, beantwortet meine frage, damit ist meine frage beantwortet,
        frage beantwortet, meine frage ist beantwortet, das wollte ich wissen, genau das wollte ich wissen,
        das habe ich gesucht, genau das habe ich gesucht, das habe ich gebraucht,
        genau das habe ich gebraucht
        """,
    understood="""
        verstanden, hab ich verstanden, verstehe, ach so, achso, das ist es, das war es, genau das,
        genau das ist es, das reicht, das reicht mir, reicht mir, das genügt, das genügt mir,
        mehr wollte ich nicht wissen
        """,
    maybe_over="""
        geht, es geht, funktioniert, klappt, es klappt, läuft, es läuft, ist da, es ist da, ist angekommen,
        es ist angekommen, angekommen
        """,
    proposed="das geht, das klappt, das läuft, das funktioniert, das würde gehen",
    now="jetzt, wieder, schon, endlich, nun, inzwischen, mittlerweile",
    around_over="""
        heute, gestern, heute morgen, paket, bestellung, lieferung, es, das, mein, das problem, alles, jetzt,
        schon, wieder, inzwischen, mittlerweile, nun, doch, selbst, von selbst, gerade, endlich, super,
        prima, toll, ja, und, egal, schon gut, sehr, viel, mir, die, der,
        kein anruf nötig
        """,
    not_over="""
        immer noch nicht, noch immer nicht, das hat nicht geholfen, hat nicht geholfen, nicht geholfen,
        das hilft nicht, das hilft mir nicht, bitte nicht schließen, nicht schließen, immer noch kaputt,
        noch immer kaputt, wieder kaputt, geht nicht, geht immer noch nicht, geht noch immer nicht,
        geht wieder nicht, funktioniert nicht, funktioniert immer noch nicht, funktioniert wieder nicht,
        klappt nicht, klappt immer noch nicht, hat nicht geklappt, hat nicht funktioniert, nicht gelöst,
        noch nicht gelöst, ist nicht gelöst, nicht erledigt, ist nicht erledigt, nicht behoben,
        gleiches problem, dasselbe problem, das gleiche problem, immer noch dasselbe, immer noch das gleiche,
        immer noch das gleiche problem, das problem besteht noch, das problem besteht weiterhin,
        das problem ist wieder da, ist wieder da, noch nicht fertig, ich bin noch nicht fertig,
        ich brauche noch hilfe
        """,
    waits="""
        warte, warten sie, wartet, moment, einen moment, moment mal, einen augenblick, augenblick,
        eine sekunde, sekunde, eine minute, kleinen moment, warte kurz, warte mal, wart mal,
        warte mal kurz, warten sie kurz, moment kurz, kurz warten, momentchen, sekündchen,
        bin gleich wieder da, bin gleich zurück
        """,
    when="""
        wie lange, wie lange noch, wie lange dauert das, wie lange dauert es, wie lange dauert das noch,
        wie lange dauert es noch, wie lange muss ich warten, wie lange muss ich noch warten,
        wann kommt jemand, wann meldet sich jemand, wann meldet ihr euch, wann melden sie sich,
        wann kommt ihr, wann antwortet jemand, wann rufen sie an, wann ruft ihr an,
        wann werde ich angerufen, wann bekomme ich eine antwort, kommt jemand, kommt noch jemand,
        kommt da noch jemand, wo bleibt ihr, wo bleiben sie, wo seid ihr, wo bleibt der kollege,
        wo bleibt die antwort, ich warte immer noch, ich warte noch immer, warte immer noch,
        immer noch keine antwort, noch immer keine antwort, noch keine antwort, bisher keine antwort,
        niemand da, keiner da, gibt es etwas neues, gibt es neuigkeiten, gibt's was neues,
        warum dauert das so lange, das dauert zu lange, das dauert ewig, dauert das noch lange,
        dauert es noch lange, es eilt, das eilt, eilt, dringend, es ist dringend, ist dringend,
        das ist dringend, beeilt euch, beeilen sie sich, beeil dich, bitte schnell, schnell bitte,
        ich habe es eilig, ich kann nicht so lange warten, wann, wann denn, wann genau,
        wann seid ihr wieder da, wann sind sie wieder da, wann ist wieder jemand da, wann ist jemand da,
        wann ist jemand erreichbar,
        wann antwortet ihr, wann antworten sie, wann antwortet ihr mir, wann antworten sie mir,
        wann bekomme ich antwort
        """,
    opens="""
        habt ihr heute offen, habt ihr morgen offen, haben sie heute offen, haben sie morgen
        offen, habt ihr heute geöffnet, habt ihr morgen geöffnet, haben sie heute geöffnet, haben
        sie morgen geöffnet, wann habt ihr morgen offen, wann haben sie morgen offen, wann habt
        ihr morgen geöffnet, wann haben sie morgen geöffnet, habt ihr offen, haben sie offen, habt
        ihr geöffnet, haben sie geöffnet, seid ihr offen, wann habt ihr offen, wann haben sie
        offen, wann habt ihr geöffnet, wann haben sie geöffnet, wann öffnet ihr, wann öffnen sie,
        wann macht ihr auf, wann machen sie auf, ab wann habt ihr offen, öffnungszeiten, was sind
        eure öffnungszeiten, wie sind ihre öffnungszeiten
        """,
    around_waiting="""
        überhaupt, doch, eigentlich, es, das, ist, leider, nein, aber, jetzt, denn, noch, mein, heute
        """,
    still_there="""
        noch da, bist du noch da, bist du da, sind sie noch da, sind sie da, seid ihr noch da,
        seid ihr da, hört mich jemand, hörst du mich, hören sie mich, jemand da, wer da, keiner da,
        niemand da, bist du noch dran, warum antwortest du nicht, warum antworten sie nicht
        """,
    puzzled="""
        was, hä, häh, wie bitte, wie meinst du das, wie meinen sie das, was meinst du, was meinen sie,
        was soll das heißen, was heißt das, was bedeutet das, verstehe ich nicht, versteh ich nicht,
        das verstehe ich nicht, das versteh ich nicht, ich verstehe nicht, ich verstehe das nicht,
        ich versteh das nicht, kapier ich nicht, kapiere ich nicht, nicht verstanden,
        hab ich nicht verstanden, habe ich nicht verstanden, das ergibt keinen sinn, das macht keinen sinn
        """,
    around_puzzled="das, damit, denn, jetzt, leider, überhaupt, bitte, aber, die antwort, und",
    doubts="""
        falsche antwort, falsch, das ist falsch, das stimmt nicht, stimmt nicht, das ist nicht richtig,
        das war nicht meine frage, das ist nicht meine frage, das habe ich nicht gefragt,
        das hab ich nicht gefragt, danach habe ich nicht gefragt, das meine ich nicht,
        das meinte ich nicht, so meinte ich das nicht, das beantwortet meine frage nicht,
        das ist keine antwort, das hilft nicht, das hilft mir nicht, das hilft nicht weiter,
        das hilft mir nicht weiter, hilft mir nicht, nicht hilfreich, sicher, sind sie sicher,
        bist du sicher, bist du dir sicher, sind sie sich sicher, wirklich, echt jetzt, stimmt das,
        ist das richtig
        """,
    around_yes="bitte schön, schnell, rasch, sehr, das wäre, wäre, klingt, das klingt, ich warte",
    after_all="eigentlich, doch",
    well="dann, na dann, also dann, ich meine, ich meinte, moment",
    but_or_and="aber, und",
    do_it="""
        bitte, bitte sehr, jaa, joa, ruf an, rufen sie an, ruf einen, rufen sie einen, ruf jemanden,
        rufen sie jemanden, hol jemanden, holen sie jemanden, mach, mach mal, machen sie, tu das,
        tun sie das, das würde helfen, das wäre hilfreich, das wäre nett, das wäre super, das wäre schön,
        wenn möglich, wenn es geht, wenns geht, wenn das geht, ich denke schon, meinetwegen, von mir aus,
        das möchte ich, möchte ich, doch, ja doch, doch bitte, wenn es schnell geht, wenn's schnell geht,
        wenn es nicht lange dauert, wenn es nichts kostet
        """,
    fine_by_me="""
        fantastisch, hervorragend, ausgezeichnet, großartig, kein problem, keine einwände, geht klar, geht,
        es geht, das geht, klappt, das klappt, das passt, passt mir, passt für mich, gute idee, tolle idee,
        super idee, klingt gut, hört sich gut an, soll mir recht sein, recht so, alles klar,
        na gut, na schön, na ja gut, wenn es sein muss, wenn's sein muss, meinetwegen
        """,
    leave_it="""
        alles gut, nicht, bitte nicht, lassen sie, schon ok, schon okay, nichts, nicht notwendig,
        ich versuche es später, ich probiere es später, ich versuche es nochmal, ich versuch's
        nochmal, ich komme später wieder, keine bewertung, kein kommentar, überspringen, möchte
        nicht bewerten, ich möchte nicht bewerten, keine lust zu bewerten,
        schade, na schade, passt schon, passt scho, dann nicht, dann eben nicht
        """,
    no_more="""
        nichts weiter, nichts mehr, sonst nichts, das war's, das wars, das war alles, das ist
        alles, das wär's, keine weiteren fragen, keine fragen mehr
        """,
    call_off="""
        niemanden anrufen, muss niemand kommen, nicht mehr nötig, lass mal, lass gut sein, machen
        sie sich keine mühe, keine umstände, ich rufe selbst an, ich ruf selbst an, dann rufe ich
        selbst an, ich google das, ich google es, ich schau selbst, ich schaue selbst, ich schau
        selbst nach, ich schaue selbst nach, ich suche selbst, ich finde das selbst, ich finde es
        schon, das finde ich selbst, ich krieg das hin, das krieg ich hin, ich frage woanders, ich
        mache das selbst, ich rufe morgen an, ich ruf morgen an, ich rufe später an, ich melde
        mich morgen, ich melde mich später
        """,
    no_call="""
        kein anruf nötig, kein rückruf nötig, kein rückruf mehr nötig, sie müssen nicht anrufen,
        anruf nicht nötig
        """,
    heard_before="""
        das weiß ich, weiß ich, ich weiß, das weiß ich schon, weiß ich schon, das sagten sie schon,
        das sagten sie bereits, das haben sie schon gesagt, das haben sie mir schon gesagt,
        das haben sie bereits gesagt, das hast du schon gesagt, das hast du mir schon gesagt,
        sagtest du schon, das sagtest du schon, das haben sie schon gefragt, das hast du schon gefragt
        """,
    i_see="in ordnung, einverstanden, passt, gut, stimmt, genau, richtig",
    heard="in ordnung, gut, ist gut, na gut, alles klar, kein problem, aha, ok dann, dann",
    plain_yes="ja, jep, jawohl",
    praise_of_page="super, toll, klasse, spitze, top",
    exactly="genau, richtig, stimmt",
    vague_yes="jo",
    surely_yes="geht klar",
    praise="""
        sehr gut, super, prima, toll, klasse, hervorragend, spitze, sehr hilfreich, alles gut, gut,
        ganz gut, alles super, alles bestens, bestens, ausgezeichnet, perfekt, sehr nett, sehr freundlich,
        freundlich, schnell, sehr schnell, zufrieden, sehr zufrieden, wunderbar, großartig,
        nicht schlecht, kann nicht klagen, war ok, war gut, war super, passt, keine beschwerden,
        top service, guter service, super service, super nett, echt nett, total nett, mega, mega nett,
        super lieb, sehr lieb, ihr seid die besten, ihr seid super, du bist super, du bist die beste,
        du bist der beste, sie sind die beste, sie sind der beste, bester service, toller service,
        super hilfe, hat geklappt, hat super geklappt, einfach super, einfach klasse,
        schnelle lösung, schnelle hilfe, schnelle antwort
        """,
    blame="""
        schlecht, sehr schlecht, nicht gut, nicht so gut, nicht besonders, nicht hilfreich, furchtbar,
        schrecklich, mies, miserabel, katastrophe, unfreundlich, zu langsam, langsam, hat zu lange gedauert,
        hat lange gedauert, enttäuscht, enttäuschend, bin enttäuscht, unzufrieden, nicht zufrieden, naja,
        na ja, geht so, könnte besser sein, ging so, mäßig, hat nicht geholfen, nicht geholfen,
        schlechter service, null sterne, mangelhaft, ungenügend
        """,
    contempt="""
        ein witz, was für ein witz, ein schlechter witz, lächerlich, saftladen, scheißladen, drecksladen,
        sauladen, scheiße, scheiss, kacke, müll, schrott, dumm, doof, blöd, bescheuert, idiotisch,
        unfähig, inkompetent, nutzlos, unbrauchbar, das letzte, unterirdisch, grottenschlecht, grottig,
        miserabel, mies, katastrophe, katastrophal, eine schande, eine frechheit, eine zumutung,
        furchtbar, schrecklich, erbärmlich, peinlich, armselig, ein armutszeugnis, schlechter service,
        schlechter laden, schlechter shop, schlechtester, verarsche, amateure, stümper, idioten,
        danke für nichts
        """,
    held_in_contempt="""
        euer, eure, ihr, ihre, dein, deine, der, die, das, dieser, diese, dieses, es, ist, sind, seid, war,
        ein, eine, was für ein, was für eine, so ein, so eine, so, laden, shop, geschäft, onlineshop, firma,
        unternehmen, service, kundenservice, kundendienst, support, seite, webseite, website, app, bot,
        chatbot, verein, haufen, team, hilfe, leute, echt, wirklich, einfach, nur, ja, total, absolut,
        komplett, völlig, doch, hier, ehrlich, aller zeiten, und
        """,
    trouble="""
        immer noch, noch immer, noch nicht, noch kein, noch keine, noch keinen, nie, niemand, ewig, fehlt,
        fehlen
        """,
    around_rating="""
        hilfe, eure hilfe, ihre hilfe, für, ein, eine, einen, es, das, war, alles, ich, bin, leider, sehr,
        der service, und, ja, wirklich, ganz, der support, die hilfe, etwas, einfach, nur, bloß
        """,
    one="eins, ein, einen",
    two="zwei",
    three="drei",
    four="vier",
    five="fünf",
    ten="zehn",
    star="stern, sterne, sternen",
    out_of="von",
    because="weil, denn, da",
    however="aber, allerdings",
    here="""
        hier, direkt hier, gleich hier, im chat, in diesem chat, dieser chat, per chat, über den chat,
        hierüber, über diesen chat, auf diesem weg, auf diesem kanal, in dieser unterhaltung, egal,
        ist egal, mir egal, ist mir egal, das ist egal, das ist mir egal, egal wie, wie sie wollen,
        wie sie möchten, wie ihr wollt, wie du willst
        """,
    refuses="""
        nein, ne, nee, nö, lieber nicht, möchte ich nicht, möchte ich lieber nicht, möchte ich nicht sagen,
        möchte ich lieber nicht sagen, das möchte ich nicht, das möchte ich nicht sagen,
        das möchte ich lieber nicht, das möchte ich lieber nicht sagen, ich möchte nicht,
        ich möchte das nicht, ich möchte das nicht sagen, ich möchte keine kontaktdaten angeben,
        ich möchte meine nummer nicht angeben, will ich nicht, will ich nicht sagen, ich will nicht,
        das will ich nicht, sage ich nicht, sag ich nicht, nicht nötig, nicht notwendig, muss nicht sein,
        kein kontakt, keine kontaktdaten, keine angabe, keine angaben, keine e-mail, keine nummer,
        keine telefonnummer, kein bedarf, brauche ich nicht, nicht anrufen, rufen sie mich nicht an
        """,
    phone="""
        telefon, telefonisch, per telefon, am telefon, übers telefon, über telefon, anruf, per anruf,
        ein anruf, einen anruf, anrufen, bitte anrufen, ruf an, rufen sie an, ruft an, ruf mich an,
        rufen sie mich an, rufen sie mich bitte an, ruft mich an, rückruf, einen rückruf, zurückrufen,
        mich anrufen, mich zurückrufen, diese nummer, dieser nummer, unter dieser nummer,
        auf dieser nummer, meine nummer, meine nummer ist, unter meiner nummer, handy, per handy,
        auf dem handy, auf meinem handy, per sms, rufen sie mich lieber an, ruf mich lieber an,
        ruft mich lieber an, rufen sie mich doch an, ruf mich doch an, rufen sie mich stattdessen an,
        ruf mich stattdessen an, am telefon sprechen, telefonieren, angerufen werden
        """,
    email="""
        per e-mail, per email, per mail, über e-mail, via mail, meine e-mail, eine e-mail, eine mail,
        eine email, sie haben meine e-mail, sie haben meine mail, ihr habt meine mail, du hast meine mail,
        sie haben meine adresse
        """,
    whatsapp="per whatsapp, über whatsapp, auf whatsapp",
    way_names="""
        telefon, handy, diese nummer, dieser nummer, meine nummer, rückruf, e-mail, email, mail,
        eine e-mail, eine mail, eine email, meine e-mail, whatsapp
        """,
    telegram="per telegram, über telegram, auf telegram",
    discord="per discord, über discord, auf discord",
    slack="per slack, über slack, auf slack",
    time="""
        uhr, morgens, früh, vormittag, vormittags, mittag, mittags, nachmittag, nachmittags, abend, abends,
        heute, morgen, übermorgen, werktags, wochenende, jederzeit, montag, dienstag, mittwoch, donnerstag,
        freitag, samstag, sonntag, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags,
        später, nächste woche, diese woche, tagsüber, nach feierabend, in der mittagspause, mittagspause,
        wochentags, unter der woche, am wochenende, nachts, abends spät, irgendwann
        """,
    about="nach, vor, ab, bis, um, gegen, zwischen",
    joins="und, oder, am, von, dem, diesen, nächsten, kommenden",
    answer="""
        lieber, antworten sie, antworten sie mir, antworte, antworte mir, antwortet, antwortet mir,
        antworten, schreiben sie, schreiben sie mir, schreib, schreib mir, schreibt mir, schreiben,
        melden sie sich, melde dich, meldet euch, bitte, am besten, am liebsten, reicht, stattdessen, doch
        """,
    no_answer="antwort, eine antwort",
    around_contact="""
        können sie, könnten sie, kannst du, könnt ihr, ja, gut, super, prima, gerne, gern, einfach, nur,
        ist ok, ist okay, ist gut, ist in ordnung, ist super, ist prima, ist mir, ist am besten, passt,
        passt gut, passt mir, geht, geht gut, geht klar, reicht mir, wäre gut, wäre super, wäre schön,
        mir, mich, sie können, sie können mir, du kannst, du kannst mir, ihr könnt, ihr könnt mir,
        erreichen, sie erreichen mich, du erreichst mich, ihr erreicht mich, bin ich erreichbar,
        ich bin erreichbar, besser, wäre besser, wäre mir lieber, ist besser, würde passen,
        passt am besten, passt mir am besten, passt besser, wäre am besten, könnten sie bitte,
        kann jemand, könnte jemand, mir ist, wenn möglich, ist es möglich, ich bin,
        halt, dann, dann halt, eben
        """,
    what_for="""
        warum, wieso, weshalb, wozu, wofür, für was, warum brauchen sie, warum braucht ihr,
        warum brauchst du, wieso brauchen sie, wieso braucht ihr, wieso brauchst du, wofür brauchen sie,
        wofür braucht ihr, wofür brauchst du, wozu brauchen sie, wozu braucht ihr, wozu brauchst du,
        warum wollen sie, warum wollt ihr, warum willst du, warum fragen sie, warum fragst du,
        was machen sie mit, was macht ihr mit, was machst du mit, was passiert mit, muss ich,
        muss das sein, ist das nötig, ist das notwendig, ist das erforderlich, bekomme ich dann werbung,
        bekomme ich werbung, kriege ich werbung, ist das sicher, geben sie das weiter,
        geben sie die weiter, gebt ihr das weiter, gebt ihr die weiter
        """,
    around_what_for="""
        das, die, den, dies, diese, es, meine, meiner, meinen, meinem, nummer, telefonnummer, handynummer,
        mail, e-mail, email, mailadresse, e-mail-adresse, adresse, kontakt, kontaktdaten, daten, angaben,
        wissen, haben, denn, eigentlich, genau, von mir, damit, dafür, angeben, sagen, unbedingt, wirklich,
        und, aber, dann
        """,
    first="erste, ersten, erster, erstes, obere, eins",
    second="zweite, zweiten, zweiter, zweites",
    last="letzte, letzten, letzter, letztes, untere",
    both="beide, beides, alle beide",
    neither="""
        keine, keines, keins, keiner, keine von beiden, keins von beiden, keines von beiden, weder noch,
        etwas anderes, was anderes, weiß nicht, ich weiß nicht, keine ahnung, wie bitte, was meinst du,
        was meinen sie
        """,
    around_choice="der, die, das, den, dem, ich, meine, meinte, nehme, nummer, thema, bitte, also, ja, von",
)
