"""French."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="fr",
    lookalike="""
        ressources humaines, droits humains, droits de l'homme, agent immobilier, agents immobiliers,
        agent de voyage*, agence*, par personne, une personne de plus, deux personnes, trois personnes,
        pour une personne, en personne, argent, tierce personne, autre personne, agent nettoyant,
        opérateur mobile, opérateur téléphonique, conseiller municipal, erreur humaine, corps humain,
        horaires du service client, numéro du service client, agent d'entretien, nettoyant*, compte*
        """,
    idle="""
        je ne peux pas, je n'arrive pas à, je ne sais pas comment, impossible de, je ne parviens pas à,
        ne puis-je pas, pourquoi je ne peux pas, pourquoi ne puis-je pas, je peux pas, j'arrive pas à,
        je sais pas comment
        """,
    negation="""
        ne veux pas, veux pas, ne souhaite pas, pas besoin, n'ai pas besoin, sans, pas, aucun besoin,
        ne me, n'*, jamais, plutôt que, au lieu de, inutile, non, aucun, aucune, plus besoin, ne
        """,
    asks_about_bot="""
        êtes vous, es tu, vous êtes, tu es, t'es, est-ce que je parle, je parle, suis je,
        est-ce que vous êtes, est-ce que tu es, c'est, est ce, est-ce, qui est, où est, êtes-vous, es-tu,
        suis-je, parle-je, parlé-je
        """,
    informs="""
        dois je, dois-je, est-ce que je dois, faut il, faut-il, est-ce qu'il faut, devrais-je,
        ai-je besoin de, il faut que
        """,
    person="""
        humain, humaine, humains, humin, être humain, agent, agents, agente, conseiller, conseillère,
        conseillers, opérateur, opératrice, téléconseiller*, représentant, représentante, interlocuteur,
        interlocutrice, vraie personne, vrai humain, personne réelle, personne humaine, service humain,
        aide humaine, assistance humaine, quelqu'un de réel, quelqu'un de vrai, quelqu'un d'humain,
        collaborateur, collaboratrice, vrais gens, chargé de clientèle, conseillé
        """,
    maybe_person="""
        personne, personnes, gens, responsable, employé, employée, manager, gérant, gérante, directeur,
        directrice, supérieur, technicien, technicienne, équipe, vendeur, vendeuse, spécialiste, expert,
        patron, assistant, assistante, collègue, superviseur
        """,
    someone="quelqu'un, qqn, quelqun, quelqu, qlqn, qq1, l'un de vous, un de vos, une de vos",
    desk="""
        service client, service clients, service clientèle, service à la clientèle, service après-vente,
        sav, réception, accueil, standard, centre d'appel, hotline, relation client, support client,
        service consommateur
        """,
    help="""
        support, service, technique, commercial, facturation, assistance, banque, magasin, comptabilité,
        département
        """,
    real="""
        vrai, vraie, vrais, vraies, réel, réelle, vivant, vivante, humain, humaine, véritable, physique,
        direct, autre, compétent, compétente, putain de, foutu, manuel, physiquement, chair
        """,
    talk="""
        parler, parle, parlé, discuter, discute, échanger, contacter, contact, contacte, joindre, chatter,
        tchatter, tchater, communiquer, entrer en contact, converser, dialoguer, m'adresser, adresser,
        appeler, être rappelé, être appelé, prendre contact, avoir affaire à, causer, parlez,
        avoir quelqu'un, conversation, rentrer en contact
        """,
    transfer="""
        transférer, transférez, transfère, transferez, transfert, passez moi, passez-moi, passe moi,
        passe-moi, mettez moi, mettez-moi, mets-moi, me passer, mettre en relation, mise en relation,
        mettre en contact, connecter, connectez, connecte, rediriger, redirigez, redirige, escalader,
        relier, reliez, orienter, envoyer vers, faire suivre, me mettre
        """,
    get="donnez, donne, trouvez, avoir, donner, appelez, obtenir, appelle",
    want="""
        veux, voudrais, vx, souhaite, souhaiterais, aimerais, aimerai, voudrai, besoin de, besoin d*,
        peux je, puis je, puis-je, peut-on, est-ce que je peux, je peux, pourrais je, pourrais-je,
        pouvez vous, pouvez-vous, peux tu, peux-tu, pourriez-vous, pourriez vous, exige, demande, préfère,
        préférerais, s'il vous plaît, svp, stp, s'il te plaît, comment, laissez moi, laissez-moi,
        possible de, possibilité, il me faut, je cherche, j'attends, moyen, désire, voulais, peut on,
        est il possible, j'essaie de, faut que
        """,
    exists="""
        y a-t-il, y a t il, il y a, est-ce qu'il y a, avez vous, avez-vous, existe-t-il, ya, y a, y'a,
        ya-t-il, yatil
        """,
    bot="""
        bot, bots, robot, robots, machine, machines, ordinateur, ia, intelligence artificielle, chatbot,
        automate, logiciel, répondeur, programme
        """,
    breaks="""
        pour, si, parce, quand, après, avant, par, sur, au sujet, concernant, dont, a dit, était, m'a
        """,
    light="""
        un, une, des, le, la, les, l'*, du, de, d', d'un, d'une, à, au, aux, avec, en, je, j', j'ai, me,
        m'*, moi, vous, tu, votre, vos, nous, qui, qu', que, lequel, laquelle, ici, là, maintenant,
        tout de suite, immédiatement, vite, rapidement, directement, enfin, juste, seulement, bonjour,
        salut, allo, merci, oui, ok, d'accord, bien, svp svp, urgent, ligne, en ligne, au téléphone,
        par téléphone, téléphone, on, et, alors, mais, donc, quelque, vraiment, pouvoir, puisse, peut,
        peux, urgence, il, elle, relation, comment puis-je
        """,
    stop="""
        stop, arrête, arrêtez, annuler, annulez, laisse tomber, laissez tomber, retour au bot,
        revenir au bot, le bot, pas besoin de quelqu'un, plus besoin, plus besoin de quelqu'un,
        je n'ai plus besoin d'un conseiller, c'est réglé, c'est bon c'est réglé, problème résolu, résolu,
        oublie, oubliez, tant pis, je veux le bot, pas besoin d'humain, remets le bot
        """,
    yes="""
        oui, ouais, ouai, oui merci, bien sûr, d'accord, ok, okay, volontiers, avec plaisir, oui svp,
        allez-y, vas-y, certainement, parfait, absolument, tout à fait, exactement, carrément,
        pourquoi pas, ça marche, je veux bien, bonne idée, oki
        """,
    no="""
        non, nan, non merci, pas maintenant, pas la peine, plus tard, pas besoin, ça va, ça ira,
        pas encore, inutile, pas vraiment, jamais, surtout pas, je ne veux pas, pas nécessaire,
        ce n'est pas nécessaire
        """,
)
