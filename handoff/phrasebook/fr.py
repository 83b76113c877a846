"""French."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="fr",
    greetings="bonjour, bonsoir, salut, coucou, rebonjour, bonjour à tous, bonjour madame, bonjour monsieur",
    please="svp, stp, s'il vous plaît, s'il te plaît",
    sorry="désolé, désolée, excusez-moi, pardon",
    breath="euh, alors",
    thanks="merci, merci beaucoup, merci bien, mille mercis",
    thanks_for_help="merci quand même, merci pour votre aide",
    dear="cher, chère, mon cher, ma chère, gentil, gentille, jeune",
    of_dear="mon, ma, monsieur, madame, monsieur le, madame la",
    addressed="""
        jeune homme, jeune femme, jeune fille, jeune dame, mademoiselle, demoiselle, monsieur,
        madame, messieurs, mesdames, messieurs dames, l'ami, ami, amie, pote, mec, gars, les gars,
        les amis, ma belle, mon grand
        """,
    openers="""
        comment, où, quand, pourquoi, qui, quel, quelle, quels, quelles, combien, est-ce, qu'est-ce, que
        """,
    verbs_first="est, sont, ont, peut, peux, pouvez, puis, fonctionne, marche",
    subjects="ce, cela, ça, le, la, les, mon, ma, mes, votre, il, elle",
    before_question="oui, non",
    one_more="et, qu'en est-il de, et pour, et avec",
    of_one_more="aussi, pour",
    pointing="""
        avec, pour, dans, cette, celui, celle, ceux, alors, aussi, encore, votre, notre, leur, leurs, tout,
        toute, tous, toutes, plus, autre, autres, même, vous, nous, elles, sans, chez, après, avant, merci
        """,
    announces="""
        j'ai une question, j'aurais une question, une question, encore une question, j'ai une autre question,
        une autre question, petite question, puis-je poser une question, je peux poser une question,
        je peux vous poser une question, puis-je vous poser une question, je voudrais poser une question,
        j'aimerais poser une question, j'ai des questions, j'ai quelques questions, j'ai un problème,
        j'ai un souci, j'ai un petit problème, j'ai besoin d'un renseignement, j'ai besoin d'informations,
        encore une chose, j'ai deux questions, j'ai trois questions, j'ai 2 questions,
        j'aurais deux questions, j'ai plusieurs questions, deux questions
        """,
    around_announcement="oui",
    over="""
        j'ai déjà trouvé, je l'ai déjà trouvé, c'est réglé, réglé, c'est résolu, résolu, problème résolu,
        le problème est résolu, problème réglé, le problème est réglé, ça marche maintenant, ça remarche,
        ça fonctionne maintenant, maintenant ça marche, maintenant ça fonctionne, ça marche de nouveau,
        ça fonctionne de nouveau, c'est bon maintenant, c'est bon c'est réglé, ça a marché, ça a fonctionné,
        j'ai trouvé, j'ai réussi, j'ai résolu le problème, tout fonctionne, tout marche, tout est réglé,
        je l'ai trouvé, plus de problème,
        j'ai trouvé la solution, j'ai résolu, j'ai réglé le problème, c'est arrangé, ça s'est arrangé
        """,
    helped="""
        ça m'a aidé, cela m'a aidé, ça aide, ça m'aide, ça a aidé, ça répond à ma question,
        cela répond à ma question, vous avez répondu à ma question, c'est ce que je cherchais,
        c'est ce que je voulais savoir, c'est ce qu'il me fallait
        """,
    understood="""
        compris, j'ai compris, je vois, je comprends, c'est ça, c'est exactement ça, exactement ça,
        c'est bien ça, ça me suffit, ça suffit, cela me suffit
        """,
    maybe_over="ça fonctionne, c'est arrivé, je l'ai reçu",
    proposed="cela fonctionne",
    now="maintenant, déjà, enfin, de nouveau, à nouveau",
    around_over="""
        aujourd'hui, hier, colis, commande, le, tout, maintenant, déjà, enfin, finalement, oui, et,
        c'est bon, du coup, beaucoup, la, mon, ma
        """,
    not_over="""
        toujours pas, ça n'a pas aidé, ça ne m'a pas aidé, ça n'aide pas, ça ne m'aide pas, ne fermez pas,
        toujours en panne, toujours cassé, encore en panne, encore cassé, ça ne marche pas, ça marche pas,
        ça ne marche toujours pas, ça marche toujours pas, ne marche pas, marche pas, ne fonctionne pas,
        ça ne fonctionne pas, ça fonctionne pas, ça ne fonctionne toujours pas, pas résolu, n'est pas résolu,
        ce n'est pas résolu, c'est pas résolu, pas réglé, ce n'est pas réglé, c'est pas réglé,
        ça n'a pas marché, même problème, le même problème, toujours le même problème, toujours pareil,
        le problème est revenu, le problème persiste, ce n'est pas fini, j'ai encore besoin d'aide
        """,
    waits="""
        attendez, attends, un moment, un instant, une seconde, une minute, deux minutes, attends un peu,
        attendez un peu, attends une seconde, attendez une seconde, je reviens, un petit instant
        """,
    when="""
        combien de temps, ça prend combien de temps, combien de temps ça prend, encore combien de temps,
        combien de temps faut-il attendre, combien de temps dois-je attendre,
        quand est-ce que quelqu'un vient, quand quelqu'un va répondre, quand allez-vous répondre,
        quand allez-vous m'appeler, quand allez-vous me rappeler, quand est-ce que vous m'appelez,
        vous êtes où, vous êtes toujours là, j'attends toujours, j'attends encore,
        toujours pas de réponse, pas encore de réponse, encore aucune réponse, toujours personne,
        des nouvelles, pourquoi c'est si long, pourquoi ça prend autant de temps, c'est trop long,
        c'est urgent, urgent, dépêchez-vous, dépêche-toi, faites vite, je suis pressé, je suis pressée,
        quand, quand ça, quand exactement, quand êtes-vous de retour, quand est-ce que vous revenez,
        quand y a-t-il quelqu'un,
        quand répondez-vous, quand est-ce que vous répondez, vous répondez quand, quand me répondez-vous,
        quand est-ce que vous me répondez, quand vous répondez
        """,
    opens="""
        êtes-vous ouverts, êtes-vous ouvert, vous êtes ouverts, vous êtes ouvert, quand ouvrez-
        vous, vous ouvrez quand, à quelle heure ouvrez-vous, vous ouvrez à quelle heure, heures
        d'ouverture, horaires d'ouverture, vos horaires, quels sont vos horaires
        """,
    around_waiting="du tout, en fait, non, mais, encore",
    still_there="""
        toujours là, vous êtes là, tu es là, êtes-vous là, es-tu là, vous êtes toujours là,
        tu es toujours là, êtes-vous toujours là, y a quelqu'un, il y a quelqu'un, quelqu'un, allô,
        pourquoi vous ne répondez pas
        """,
    puzzled="""
        quoi, hein, comment ça, je ne comprends pas, je comprends pas, j'ai pas compris,
        je n'ai pas compris, qu'est-ce que ça veut dire, ça veut dire quoi, que voulez-vous dire,
        qu'est-ce que vous voulez dire, ça n'a pas de sens, ça n'a aucun sens
        """,
    around_puzzled="ça, cela, rien, mais, et, du tout, la réponse",
    doubts="""
        mauvaise réponse, c'est faux, ce n'est pas vrai, c'est pas ça, ce n'est pas ça,
        ce n'est pas ce que j'ai demandé, c'est pas ce que j'ai demandé, ce n'est pas ma question,
        c'est pas ma question, ce n'était pas ma question, ça ne répond pas à ma question,
        ça ne m'aide pas, ça m'aide pas, vous êtes sûr, vous êtes sûre, tu es sûr, êtes-vous sûr, vraiment
        """,
    around_yes="vite, rapidement, très, ce serait, ça serait",
    after_all="finalement, en fait, tout compte fait",
    but_or_and="mais, et",
    do_it="""
        s'il vous plaît, s'il te plaît, svp, stp, appelez, appelez le, appelez la, appelle, appelle le,
        faites, faites le, fais le, ce serait bien, ça serait bien, si possible, si vous pouvez,
        je pense que oui, je crois que oui, j'aimerais bien, je voudrais bien, si, mais si, quand même
        """,
    fine_by_me="""
        magnifique, formidable, fantastique, d'acc, dac, pas de problème, aucun problème, pas de souci,
        aucun souci, ça me va, cela me va, ça me convient, très bien, super idée, excellente idée, nickel,
        impec, ça roule, ça joue, va pour ça,
        s'il le faut, bon d'accord
        """,
    leave_it="""
        tout va bien, pas du tout, je préfère pas, je préfère que non, rien, pas nécessaire, je
        vais regarder, je réessaierai, je réessaierai plus tard, peu importe,
        dommage, tant pis
        """,
    no_more="rien d'autre, c'est tout, ce sera tout, pas d'autres questions",
    call_off="""
        ce n'est plus nécessaire, laisse tomber, laissez tomber, j'appellerai moi-même, je vais
        appeler moi-même, je vais chercher, je chercherai moi-même, je me débrouille, je vais me
        débrouiller, je rappelle demain, je rappellerai demain, je rappellerai plus tard
        """,
    no_call="""
        pas la peine d'appeler, inutile d'appeler, pas besoin d'appeler, pas besoin de rappeler,
        plus besoin d'appeler, inutile de rappeler
        """,
    heard_before="""
        je sais, je le sais, je le sais déjà, je sais déjà, vous l'avez déjà dit, vous me l'avez déjà dit,
        vous l'avez dit, tu l'as déjà dit, tu me l'as déjà dit, vous me l'avez déjà demandé
        """,
    i_see="d'accord, parfait, ça marche, exactement, tout à fait, oki",
    heard="d'accord, d'acc, dac, bon, bon d'accord, oki, ça marche, pas de problème, pas de souci",
    plain_yes="oui, ouais",
    exactly="exactement, tout à fait",
    praise="""
        très bien, génial, nickel, bien, parfait, au top, très satisfait, très satisfaite, satisfait,
        satisfaite, pas mal, rien à redire, très gentil, très gentille, très rapide, impeccable,
        vous êtes géniaux, vous êtes géniale, vous êtes génial, vous êtes au top, tu es la meilleure,
        tu es le meilleur, vous êtes la meilleure, adorable, très aimable, super gentille, super gentil,
        super service
        """,
    blame="""
        mauvais, très mauvais, mal, pas bien, pas bon, pas terrible, nul, très nul, décevant, déçu, déçue,
        très déçu, très déçue, pas satisfait, pas satisfaite, insatisfait, insatisfaite, bof, moyen,
        peut mieux faire, trop long, trop lent, lent, inutile, pas utile, pas aidé, zéro
        """,
    contempt="""
        une blague, quelle blague, une mauvaise blague, une plaisanterie, n'importe quoi, merde, merdique,
        pourri, pourrie, nul, nulle, nuls, nul à chier, minable, lamentable, pitoyable, ridicule, honteux,
        honteuse, une honte, scandaleux, scandaleuse, inadmissible, catastrophique, une catastrophe,
        un désastre, débile, stupide, bande de nuls, incompétents, la pire, le pire, horrible,
        foutage de gueule, mauvais service, merci pour rien
        """,
    held_in_contempt="""
        votre, vos, ton, ta, ce, cette, c'est, c'était, est, êtes, vous, sont, la, le, les, un, une, du, de,
        quel, quelle, boutique, magasin, service, service client, sav, société, entreprise, boîte, site,
        appli, application, bot, robot, support, équipe, aide, vraiment, totalement, complètement, absolument,
        trop, tellement, et, du monde
        """,
    said_of_others="mal, bo, moyen",
    trouble="""
        toujours pas, pas encore, encore pas, jamais, personne, une éternité, manque, toujours en attente
        """,
    around_rating="""
        aide, votre aide, pour, un, une, c'était, c'est, tout, je, suis, je suis, très, et, oui, un peu,
        le service, vraiment, seulement
        """,
    one="une",
    two="deux",
    three="trois",
    four="quatre",
    five="cinq",
    ten="dix",
    star="étoile, étoiles",
    out_of="sur",
    because="car, parce",
    however="mais",
    here="""
        ici, ici même, par ici, dans ce chat, dans le chat, sur ce chat, par chat, ce chat, sur ce canal,
        dans cette conversation, par ce chat, sur ce fil, peu importe, ça m'est égal, comme vous voulez,
        n'importe
        """,
    refuses="""
        non, pas la peine, ce n'est pas la peine, c'est pas la peine, pas besoin, pas nécessaire,
        ce n'est pas nécessaire, je ne préfère pas, je préfère pas, je préfère ne pas,
        je préfère ne pas dire, je préfère ne pas le dire, je ne veux pas, je ne veux pas le dire,
        je veux pas, je ne souhaite pas, je ne souhaite pas le dire, je ne souhaite pas donner mon numéro,
        plutôt pas, pas de contact, pas d'e-mail, pas de téléphone, pas de numéro, ne m'appelez pas,
        ne me contactez pas, sans façon
        """,
    phone="""
        téléphone, par téléphone, au téléphone, appel, un appel, par appel, appelez, appelez-moi,
        appelle-moi, rappelez-moi, m'appeler, me rappeler, me téléphoner, ce numéro, à ce numéro,
        sur ce numéro, mon numéro, mon numéro est, portable, mon portable, sur mon portable, par sms,
        appelle, m'appelle, que vous m'appeliez, qu'on m'appelle, parler au téléphone, un coup de fil
        """,
    email="courriel, par e-mail, par email, par mail, par courriel, mon mail, mon e-mail",
    whatsapp="sur whatsapp, par whatsapp",
    way_names="""
        téléphone, appel, ce numéro, mon numéro, portable, mon portable, courriel, email, e-mail,
        mail, mon mail, mon e-mail
        """,
    telegram="sur telegram",
    discord="sur discord",
    slack="sur slack",
    time="""
        h, heures, heure, matin, midi, après-midi, soir, aujourd'hui, demain, semaine, week-end,
        à tout moment, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, soirée, journée,
        après-demain, dans la journée, en semaine, la semaine prochaine, plus tard, après le travail,
        n'importe quand, matinée
        """,
    about="après, avant, entre, jusqu'à, vers, dès, à partir de",
    joins="et, ou, de, à, le, la, dans la, du",
    answer="""
        plutôt, répondez, répondez-moi, réponds, réponds-moi, répondre, me répondre, écrivez, écrivez-moi,
        écris-moi, m'écrire, je préfère, svp, s'il vous plaît, à la place, de préférence
        """,
    around_contact="""
        pouvez-vous, pourriez-vous, peux-tu, oui, d'accord, parfait, très bien, simplement, directement,
        volontiers, c'est bien, c'est bon, c'est parfait, c'est très bien, c'est mieux, me va, ça me va,
        ça va, me convient, suffit, ça suffit, contactez-moi, me contacter, me joindre, vous pouvez,
        vous pouvez me, tu peux, tu peux me, serait mieux, me conviendrait, conviendrait, le mieux,
        est le mieux, c'est le mieux, est-il possible, c'est possible, si possible, quelqu'un peut,
        quelqu'un peut-il, je suis disponible, je préférerais, j'aimerais mieux, pourriez-vous me
        """,
    what_for="""
        pourquoi, pour quoi, pour quoi faire, pourquoi faire, à quoi ça sert, à quoi cela sert,
        pourquoi avez-vous besoin, pourquoi vous avez besoin, pourquoi vous en avez besoin,
        pourquoi en avez-vous besoin, pourquoi voulez-vous, pourquoi vous voulez, qu'allez-vous faire,
        que faites-vous, que ferez-vous, vous en faites quoi, c'est pour quoi, c'est nécessaire,
        est-ce nécessaire, c'est obligatoire, est-ce obligatoire, je suis obligé, je suis obligée,
        suis-je obligé, dois-je, est-ce que je dois
        """,
    around_what_for="""
        de, du, avec, mon, ma, mes, le, la, ça, cela, numéro, numéro de téléphone, téléphone, mail, e-mail,
        email, adresse, coordonnées, données, savoir, donner, exactement, au juste, et, mais, alors
        """,
    first="premier, premiere, 1er",
    second="deuxieme, seconde, 2e, 2eme",
    last="dernier, derniere",
    both="les deux, tous les deux, toutes les deux",
    neither="""
        aucun, aucune, aucun des deux, aucune des deux, ni l'un ni l'autre, autre chose, je ne sais pas,
        sais pas, comment ça, que voulez-vous dire
        """,
    around_choice="le, la, les, l, un, une, je, veux, parle, svp, oui, du, de, vous, plait",
)
