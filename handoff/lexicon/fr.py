"""French."""

from handoff.lexicon.paradigm import forms, joined
from handoff.lexicon.vocabulary import Vocabulary

_TRANSFER = forms(
    (
        "me pass, me connect, me redirig, me redirige, me transfer, me bascul, nous pass",
        "er e ez iez es ent erez eriez erait erais",
    ),
    ("me mett, me remett", "re ez iez e es ent rez riez rait"),
)
_CALLBACK = forms(
    (
        "me rappel, me rappell, m'appel, m'appell, me contact, me recontact, me telephon",
        "er e ez iez es ent erez eriez erait erais",
    ),
    ("me joign", "e ez iez ent"),
    ("rappel, contact, recontact, telephon", "ez-moi ez-nous"),
)
_ANSWERS = forms(
    (
        "regard, verifi, trait, expliqu, aid, assist, conseill, guid, renseign, examin, ecout, etudi",
        "er e ez iez es ent erez eriez erait erais",
    ),
    ("repond, reprend, prend", "re ez iez e es ent rait rez riez"),
)

# People who are none of the company's.
_OTHERS = forms(("parler au , parler avec le ", "vendeur chauffeur livreur facteur propriétaire médecin"))

VOCABULARY = Vocabulary(
    language="fr",
    unit_first=True,
    lookalike="""
        ressources humaines, droits humains, droits de l'homme, agent immobilier, agents immobiliers, agent
        de voyage*, agence*, par personne, une personne de plus, deux personnes, trois personnes, pour une
        personne, en personne, argent, tierce personne, autre personne, agent nettoyant, opérateur mobile,
        opérateur téléphonique, conseiller municipal, erreur humaine, corps humain, horaires du service
        client, numéro du service client, agent d'entretien, nettoyant*, compte*, de personne, besoin de
        personne, à personne, une autre personne, autres personnes, plusieurs personnes, quatre personnes,
        nombre de personnes, agent de sécurité, agent de police, agent d'assurance, agent comptable, droits
        des personnes, personnes âgées, service militaire, conseiller bancaire, conseiller fiscal,
        conseiller d'orientation, personne morale, personne physique ou, opérateur internet, changer
        d'opérateur, humain ou, personne ou, un robot ou, bot ou, agent d'accueil recrut*, recrut*, le
        livreur, argent*, combien de conseillers, langues, langue, personne de contact, personne à
        contacter, personne à personne, contact d'urgence, coordonnées, formulaire de contact, personnes de
        contact, fiche contact, je m'appelle, j m'appelle, il s'appelle, elle s'appelle, rappel produit,
        rappel de produit, rappels de produits, rappelle-moi mon, rappelle moi mon, rappelez-moi la date,
        rappelez moi mon, rappelle-moi la, rappelez-moi le, rappelle-moi le, rappel de paiement, rappel
        automatique, le vendeur, au vendeur, du vendeur, la vendeuse, un rappel de, devenir conseiller,
        devenir agent, personnes avec, personnes en situation, personnes handicapées, s'appelle, s'appelait,
        c'est inutile, est inutile, es inutile, êtes inutile, comme un humain, comme une personne, passe le
        technicien, passe le facteur, passe le livreur, passe le réparateur, travailler comme, poste de,
        embauchez, recrutez, offre d'emploi, transférer mon numéro, transférer le numéro, transférer ma
        ligne, équipe de france, équipe de foot*, équipe nationale, quel service, quelle équipe, quel
        département, toute l'équipe, toute équipe, nouvelle équipe, votre département, passez moi le sel,
        passe moi le sel, équipe préférée, code département, numéro de département, forfait équipe
        """
    + _OTHERS,
    idle="""
        je ne peux pas, je n'arrive pas à, je ne sais pas comment, impossible de, je ne parviens pas à,
        ne puis-je pas, pourquoi je ne peux pas, pourquoi ne puis-je pas, je peux pas, j'arrive pas à,
        je sais pas comment
        """,
    negation="""
        ne veux pas, veux pas, ne souhaite pas, pas besoin, n'ai pas besoin, sans, pas, aucun besoin, ne me,
        n'*, jamais, plutôt que, au lieu de, inutile, non, aucun, aucune, plus besoin, ne, n'ai besoin de,
        ne souhaite, je veux pas, j veux pas, j'veux pas, je n'ai pas, n'ai pas demandé, préfère ne pas,
        pas la peine, pas nécessaire, surtout pas, ne pas, sans passer par, nul besoin, pas envie,
        n'ai pas envie, assez de, marre de, stop au, marre du, personne ne, personne n'*, j'en ai marre de,
        j'en ai assez de, j'en ai marre du, j'en peux plus de, ras le bol de, ras-le-bol des
        """,
    asks_about_bot="""
        êtes vous, es tu, vous êtes, tu es, t'es, est-ce que je parle, je parle, suis je,
        est-ce que vous êtes, est-ce que tu es, êtes-vous, es-tu, suis-je, parle-je, parlé-je,
        à qui je parle, tu serais, vous seriez, est-ce un, est-ce une, êtes vous un, est-ce que c'est,
        je discute avec, suis-je en train de, suis je en train de, es ce que je parle,
        je suis en train de parler, c'est un, c'est une, c'est bien, est ce un, est ce une, est-ce bien,
        c'est qui, c est un, c est une, derrière
        """,
    informs="""
        dois je, dois-je, est-ce que je dois, faut il, faut-il, est-ce qu'il faut, devrais-je,
        ai-je besoin de, faut-il que, dois-je forcément, est-ce obligatoire, suis-je obligé de,
        pourquoi dois-je, quand dois-je, est-ce que je suis obligé de, combien de, combien, quelle langue,
        quelles langues, pourquoi, à quoi bon, dans quelle langue, qui est, quel est, est-ce payant,
        est ce payant, payant, payante, gratuit, gratuite, surtaxé, surtaxée, combien coûte, ça coûte,
        coûte, comment ajouter, comment j'ajoute, comment devenir, poste de, un poste de, offre d'emploi,
        recrutez-vous, vous recrutez, postuler, je postule, candidature, stage de
        """,
    past="""
        j'ai, jai, j'avais, ai, avons, avait, a déjà, déjà, hier, m'avez, avez déjà, j'ai déjà, j'étais,
        j'ai eu, ai eu, a dit, dit, promis, avait promis, avait dit, viens de, vient de, venons de
        """,
    person="""
        humain, humaine, humains, humin, être humain, agent, agents, agente, conseiller, conseillère,
        conseillers, opérateur, opératrice, téléconseiller*, représentant, représentante, interlocuteur,
        interlocutrice, vraie personne, vrai humain, personne réelle, personne humaine, service humain,
        aide humaine, assistance humaine, quelqu'un de réel, quelqu'un de vrai, quelqu'un d'humain,
        collaborateur, collaboratrice, vrais gens, chargé de clientèle, conseillé, vrais humains,
        une vraie personne, personne en chair et en os, quelqu'un en chair, quelqu'un de compétent,
        quelqu'un de votre équipe, membre de l'équipe, membre de votre équipe, êtres humains,
        personne qualifiée, conseillers clientèle, conseiller clientèle, conseiller client,
        chargée de clientèle, téléopérateur*, standardiste, hôtesse, agent humain, service clientèle humain,
        personne physique, contact humain, opérateurs, opératrices, salarié, humain réel, humains réels,
        humain au téléphone, conseiler, consellier, conseillé*, personne compétente, quelqu'un au téléphone,
        quelqu'un au tel, quelqu'un en ligne, quelqu'un au bout du fil, vraie personne au téléphone,
        quelqu'un de chez vous, spécialiste humain, technicien conseil, agent de service client,
        conseiller technique, un commercial, une commerciale, un de vos agents, un de vos conseillers,
        une de vos conseillères, humain ou pas, humain ou non, avis d'un conseiller,
        conseil d'un conseiller, interaction humaine, intervention humaine, préposé, préposée, préposés,
        commis, agent de service, un gars du service, human agent, live agent, real person, human being,
        real human, human operator, human support, support agent, live person, une personne de la compta,
        une personne du support, quelqu'un de l'entreprise, quelqu'un de la société, quelqu'un de la boîte,
        quelqu'un du magasin, l'un de vous, l'un d'entre vous, un de vous, une de vous,
        quelqu'un parmi vous, l'un d'entre, un d'entre vous, votre supérieur, votre responsable, votre chef,
        ton supérieur, niveau supérieur, échelon supérieur, quelqu'un de plus haut placé,
        quelqu'un au-dessus
        """,
    maybe_person="""
        personne, personnes, gens, responsable, employé, employée, manager, gérant, gérante, directeur,
        directrice, supérieur, technicien, technicienne, vendeur, vendeuse, spécialiste, expert, patron,
        assistant, assistante, collègue, superviseur, collaborateurs, collègues, supérieure, responsables,
        chef, cheffe, dirigeant, employés, directeurs, monsieur, dame, mec, type, gestionnaire, employeur,
        gars, conseil, agent responsable, interlocuteurs, référent, référente, chef de service,
        propriétaire, ingénieur, réceptionniste, une dame, un monsieur, correspondant, correspondante,
        supervisor, team leader
        """,
    someone="""
        quelqu'un, qqn, quelqun, quelqu, qlqn, qq1, l'un de vous, un de vos, une de vos, qlq1, qqun,
        quelquun, qelqu'un, quelq'un, kelkun, kelk1, qui que ce soit, n'importe qui, quelqun'un, avec qui,
        à qui, l'un de vos, l'une de vos, l'un d'entre vous, un d'entre vous, celui qui, celle qui,
        ceux qui, celui ou celle qui
        """,
    desk="""
        service client, service clients, service clientèle, service à la clientèle, service après-vente,
        sav, réception, accueil, standard, centre d'appel, hotline, relation client, support client, service
        consommateur, le sav, service-client, service conso, relation clients, service consommateurs,
        standard téléphonique, service des réclamations, helpdesk, service d'assistance, conciergerie,
        centre de contact, chat en direct, live chat, livechat, tchat en direct, customer service, customer
        support, customer care, help desk, call center, concierge, le concierge, la conciergerie, relations
        clients, front office, guichet, secrétariat, régulation, service clientele, service réservations,
        service des réservations, service réservation, service fraude, service des fraudes, service
        réparation, service réparations, service facturations, service commandes, service remboursement,
        service remboursements, service abonnement, service abonnements, service recouvrement, service des
        sinistres, service relation client, service résiliation, service résiliations, service des litiges,
        service litiges, service contentieux, service des achats, service rh, service expédition, service
        expéditions, service de nuit, service concierge, service des colis, service crédit
        """,
    department="""
        service, commercial, facturation, banque, magasin, comptabilité, réclamations, sinistres, comptable,
        compta, direction, la compta, facturations, expédition
        """,
    support="support, assistance, technique",
    help="""
        aide, aider, aidez moi, aidez-moi, aide moi, aide-moi, m'aider, coup de main, dépanner, aidé,
        besoin d'aide
        """,
    own="mon, ma, mes, notre, nos, son, sa, ses, leur",
    callback="""
        rappelez moi, rappelez-moi, rappeler, me rappeler, me rappelle, être rappelé, être rappelée,
        rappelle moi, rappelle-moi, appelez moi, appelez-moi, appelle moi, m'appeler, m'appelle,
        me téléphoner, me contacter, contactez moi, contactez-moi, me contacte, me recontacter,
        recontactez moi, rappel, rappel téléphonique, être contacté, être contactée, être recontacté,
        que vous m'appeliez, un appel, me joindre, me faire rappeler, faire rappeler, faites moi rappeler,
        faites-moi rappeler, que l'on me rappelle, qu'on me rappelle, qu'on m'appelle, être rappelés,
        de me contacter, de me rappeler, de m'appeler, me contacter rapidement, rappel svp,
        prendre contact avec moi, entrer en contact avec moi, me joindre par téléphone, votre appel,
        un coup de fil, passer un coup de fil, me passer un coup de fil, parler au téléphone,
        parler par téléphone, parler de vive voix, contact téléphonique, contact par téléphone,
        échange téléphonique, entretien téléphonique, être joint, être jointe, être rappelé par, rappelé,
        demande de rappel, qu'on me contacte, qu'on me recontacte, qu'on me téléphone,
        que quelqu'un m'appelle, que quelqu'un me rappelle, prendre contact avec nous, me contacter au,
        m'appeler au, appelez-nous, rappelez-nous, contactez-nous, appeler moi, rappeler moi, contacter moi,
        rapeler moi, rapellez moi, appellez moi, rappellez moi, allez-vous me rappeler,
        allez-vous m'appeler, me rappellerez, m'appellerez
        """
    + _CALLBACK,
    answers="""
        réponde, répond, répondre, répondez, me réponde, me répondre, prenne en charge, prendre en charge,
        regarde, regarder, s'occupe, s'occuper, vérifie, vérifier, traite, traiter, explique, expliquer,
        assiste, assister, m'aide, intervienne, prenne le relais, prendre le relais, prenne ça en charge,
        s'en occupe, s'en occuper, s'en charge, s'en charger, intervenir, prendre la suite, prenne la suite,
        me guide, me guider, me renseigne, me renseigner, me conseille, me conseiller, règle ça, régler ça,
        résolve, résoudre, lire mon message, se charge, se charger, étudie, étudier, m'accompagne,
        m'accompagner, réagisse, m'appelle, m'appelle au téléphone, appelle, rappelle, venir, vienne,
        rejoindre, rejoigne, venir sur le chat, entrer, entre, m'écrire, m'envoyer un mail,
        m'envoyer un email, me répondre par mail, me contacter par mail, m'écrire un mail, décrocher,
        décroche, décrochez, répondre au téléphone, regarder mon dossier, regarde mon dossier,
        voir mon dossier, voit mon dossier, jeter un œil, jette un œil, jeter un oeil, jette un oeil,
        jeter un coup d'œil, jeter un coup d'oeil, se pencher sur, se penche sur, vérifier mon dossier,
        examiner mon dossier, étudier mon dossier, prendre mon dossier, regarder ça, regarde ça
        """
    + _ANSWERS,
    present="là, disponible, présent, présente, joignable, au bureau, dispo, libre",
    real="""
        vrai, vraie, vrais, vraies, réel, réelle, vivant, vivante, humain, humaine, véritable, physique,
        direct, autre, compétent, compétente, putain de, foutu, manuel, physiquement, chair, seule, seul
        """,
    talk="""
        parler, parle, parlé, discuter, discute, échanger, contacter, contact, contacte, joindre, chatter,
        tchatter, tchater, communiquer, entrer en contact, converser, dialoguer, m'adresser, adresser,
        appeler, être appelé, prendre contact, avoir affaire à, causer, parlez, conversation,
        rentrer en contact, parlé avec, parler avec, papoter, téléphoner, m'entretenir, entretien,
        en ligne avec, être en contact, prendre rendez vous avec, parlerai, parlé à, tchat avec, chat avec,
        chater, tchat, parleé, parller, tel avec, au téléphone avec, en discuter, en parler, en parler avec,
        en discuter avec, échange avec, échanger avec, appel avec, entrer en relation, voir avec, consulter,
        m'expliquer avec, m'entretenir avec, m'expliquer, une conversation avec, un échange avec,
        un entretien avec, un rendez-vous avec, un rdv avec, rdv avec, négocier, débattre, avoir affaire,
        avoir un échange, faire le point avec, en relation avec, en communication avec,
        entrer en communication, conférer, bavarder, écrire à, voir ça avec, consulter un, discussion avec,
        me plaindre à, me plaindre auprès, une plainte auprès, une réclamation auprès,
        porter plainte auprès, voir le, voir la, voir votre, voir un, être aidé par, être aidée par,
        être servi par, être pris en charge par, être prise en charge par, prendre rdv avec,
        rdv téléphonique avec, rendez-vous téléphonique avec, un appel avec, rdv tel avec, parle avec,
        parlerais, parlais, parlions, discutions, que je parle, que je puisse parler, que l'on parle,
        échangions, tchate, avis d'un, avis d'une, avis de, jaser, placoter, clavarder, piquer une jasette,
        jase, causer avec, faire remonter à, faire remonter ma plainte à, faire remonter ma demande à,
        remonter ma plainte à
        """,
    talk_to="""
        parler au, parler à la, parler à votre, parler avec le, parler avec la, parler avec votre,
        parler avec vos, parler à vos, discuter avec le, discuter avec la, discuter avec votre
        """,
    transfer="""
        transférer, transférez, transfère, transferez, transfert, passez moi, passez-moi, passe moi,
        passe-moi, mettez moi, mettez-moi, mets-moi, me passer, mettre en relation, mise en relation,
        mettre en contact, connecter, connectez, connecte, rediriger, redirigez, redirige, escalader,
        relier, reliez, orienter, envoyer vers, faire suivre, me mettre, passez, passer, passe, mets moi,
        mis en relation, mise en contact, être mis en relation, être mis en contact, être mise en relation,
        être transféré, être transférée, être redirigé, mettez, mettre, mettez-nous, mettre en ligne,
        me transférer, me transférez, basculer, basculez, escaladez, orientez, dirigez, réorienter,
        me rediriger, envoyez moi, envoyez-moi vers, transmettez, transmettre, transmets, basculez vers,
        passer à, passer sur, passez à, passez sur, changer pour, changez pour, confier, confiez, confie,
        diriger vers, dirigez-moi vers, dirigez moi vers, envoyez, faites venir, faites intervenir,
        remonter à, remontez à, brancher, branchez moi, branchez-moi, raccordez, joignez moi, aiguillez,
        aiguillez-moi, réorientez, reliez-moi, transfère-moi, transferes, mise en communication,
        mettre en communication, céder la place à, repasser à
        """
    + _TRANSFER,
    transfer_me="""
        transférez-moi, transfère-moi, transférez moi, transfère moi, me transférer, mettez-moi en relation,
        mets-moi en relation, me mettre en relation, mise en relation, être mis en relation,
        être mise en relation, être transféré, être transférée, me rediriger, redirigez-moi, escaladez,
        escalader, mis en relation, transfert svp, reliez-moi, connectez-moi, connecte-moi, me connecter,
        transférez moi svp, escaladez ça, escaladez mon dossier, escaladez le dossier, escalade,
        escaladez le ticket, escaladez mon ticket, escalader mon dossier, escalader le dossier,
        faites remonter, faites remonter ça, faites remonter mon dossier, fais remonter, faire remonter,
        faites remonter le dossier, remontez mon dossier, remontez ça, remonter mon dossier,
        remontez le dossier
        """,
    unit="""
        équipe, département, dept, pôle, team, dpt, l'équipe
        """,
    section="""
        room service, service d'étage, service en chambre, ménage, gouvernante, spa, réservations,
        réservation, pharmacie, cuisine, restaurant, fraude, recouvrement, contentieux, litiges, atelier,
        maintenance, entrepôt, sécurité, objets trouvés, voiturier, bagagerie, agence, boutique, cabinet,
        clinique, laboratoire, urgences, scolarité, admissions, ressources humaines, rh, paie, achats,
        remboursements, bureau, administration, résiliation, succursale, régie, bar, hôtel, chef de rayon,
        rayon, réparations, réparation, service livraison, transporteur
        """,
    put_through="""
        passez-moi, passe-moi, passez moi, passe moi, me passer, passez-nous, passe-nous,
        vous me passez, tu me passes, vous me passer, tu peux me passer,
        pouvez vous me passer, pouvez-vous me passer, pourriez-vous me passer
        """
    + joined(
        (
            """
                passez-moi, transférez-moi, transférez moi, transfère-moi, mettez-moi, me transférer,
                me passer, me basculer, basculez-moi
            """,
            """
                avec, au, à, vers, chez, avec le, avec la, avec les, avec l', au service, à la, à l',
                aux, sur le service, sur, sur le, sur la, sur un, sur une
            """,
        ),
        (
            """
                passe-moi, passez moi, passe moi, passez-nous, transfère moi, transferez moi,
                connectez-moi, connectez moi, connecte-moi, connecte moi, reliez-moi, reliez moi,
                dirigez-moi, orientez-moi, orientez moi, mettez-moi en relation,
                mettez moi en relation, mets-moi en relation, mets moi en relation,
                mettez-moi en contact, mettez moi en contact, me mettre en relation,
                me mettre en contact, me connecter, me relier, mettre en relation,
                être mis en relation, être mise en relation, être mis en contact,
                être mise en contact, être transféré, être transférée, mise en relation, renvoyez-moi,
                renvoie-moi
            """,
            """
                avec, au, à, vers, chez, avec le, avec la, avec les, avec l', au service, à la, à l',
                aux, sur le service
            """,
        ),
        (
            """
                me mettre, mets-moi
            """,
            """
                sur, sur le, sur la, sur un, sur une
            """,
        ),
    ),
    thing="""
        wifi, wi fi, internet, réseau, hotspot, bluetooth, imprimante, enceinte, télé, tv, appareil,
        appareils, téléphone, portable, ordinateur, pc, tablette, casque, box, routeur, serveur, cloud,
        application, appli, app, site, page, accueil du site, lien, menu, portail, forum, groupe, canal,
        chambre, salle, table, place, étage, appartement, classe, cours, école, programme, forfait, offre,
        formule, abonnement, contrat, compte, comptes, livret, carte, cartes, solde, argent, euros, euro,
        dollars, points, miles, numéro, email, mail, adresse, formulaire, document, pdf, fichier, article,
        faq, question, étape, niveau, liste, file, vol, train, bus, aéroport, gare, terminal, ville, pays,
        facebook, instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, spotify,
        netflix, youtube, anglais, français, espagnol, mode, version, paramètres, jeu, électricité, réunion,
        musique, radio, produit, commande, commandes, facture, billet, rendez-vous, date, heure, taille,
        couleur, modèle, prix, espace, espace client, boîte, sel, vpn, annonce, autre chambre, rendez,
        voicemail, répondeur, messagerie, siège, boutique en ligne, panier, devis, reçu, catalogue,
        coordonnées, horaires, infos, info, détails, code, message, photos, photo, vidéo
        """,
    some="""
        un, une, des, d'un, d'une
        """,
    named_unit="""
        service commercial, service facturation, service technique, service livraison, service comptabilité,
        service retours, service des plaintes, service sinistres, service juridique, service logistique,
        service qualité, département technique, équipe commerciale, équipe technique, équipe support,
        équipe de vente, équipe facturation, service des ventes, comptabilité, compta, la compta,
        la comptabilité, service comptable, la direction, la facturation, la logistique, le secrétariat,
        la scolarité, les rh, les ressources humaines, la régie, le contentieux, le recouvrement,
        la conciergerie, la maintenance, l'intendance, le technique, la technique, l'atelier,
        le siège social, le bureau des admissions, le bureau des objets trouvés, administration
        """,
    role="""
        infirmière, infirmier, sage femme, pharmacien, pharmacienne, opticien, opticienne, dentiste, kiné,
        kinésithérapeute, thérapeute, vétérinaire, mécanicien, mécano, installateur, expert sinistre,
        expert en sinistres, expert auto, courtier, courtière, notaire, avocat, avocate, secrétaire,
        bibliothécaire, réceptionniste, portier, chef de cuisine, cuisinier, sommelier, serveur, serveuse,
        gouvernante, gardien, gardienne, régulateur, régulatrice, répartiteur, comptable, auditeur, coach,
        coiffeur, coiffeuse, esthéticienne, chef de chantier, conducteur de travaux, prof, professeur,
        enseignant, enseignante, doyen, proviseur, principal, directeur de l'hôtel, chef d'atelier,
        chef de rayon, syndic, assistante sociale, assistant social, chirurgien, médecin de garde, médecin,
        docteur, électricien, plombier, dépanneur, gestionnaire de sinistres, conseiller clientèle,
        chargé de clientèle, chargée de clientèle, chargé de dossier, chargée de dossier, banquier,
        banquière, caissier, caissière, assureur, diététicienne, nutritionniste, juriste, inspecteur,
        chargé d'affaires, formateur, formatrice, intendant, intendante, chef magasinier, bagagiste,
        voiturier, planificateur, responsable de site, responsable d'agence
        """,
    to_the_phone="""
        au bout du fil, en ligne pour moi, à l'appareil, au bout de la ligne
        """,
    place="""
        bureau des, bureau du, bureau de la, bureau de, guichet des, guichet du, comptoir, comptoir des,
        gens du, gens de la, gens des, gars du, gars de la, gars des, gens de, ceux du, ceux de la,
        ceux des, ceux de, personnes du, personnes de la, le mec du, la dame du, la dame des, la dame de la,
        celui du, celle du, celui des
        """,
    whoever="""
        celui qui m'a, celle qui m'a, le monsieur qui, la dame qui, le mec qui, le gars qui,
        la personne qui m'a, la personne qui s'occupe, celui qui s'occupe, celle qui s'occupe, le type qui,
        le conseiller qui
        """,
    thanks="""
        merci, merci bien, merci d'avance, merci beaucoup
        """,
    get="""
        donnez, donne, trouvez, avoir, donner, appelez, obtenir, appelle, vous pouvez me donner, me donner,
        filez, file, envoie, amenez, ramenez, amène, ramène, trouve
        """,
    want="""
        veux, voudrais, vx, souhaite, souhaiterais, aimerais, aimerai, voudrai, besoin de, peux je, puis je,
        puis-je, peut-on, est-ce que je peux, je peux, pourrais je, pourrais-je, pouvez vous, pouvez-vous,
        peux tu, peux-tu, pourriez-vous, pourriez vous, exige, demande, préfère, préférerais,
        s'il vous plaît, svp, stp, s'il te plaît, comment, laissez moi, laissez-moi, possible de,
        possibilité, il me faut, je cherche, j'attends, moyen, désire, voulais, peut on, est il possible,
        j'essaie de, faut que, je veux, veu, veut, voudrait, j'aimerais, j'aimerai, jvoudrais, jveux, jveu,
        jaimerais, jpeux, je souhaite, j'ai besoin de, besoin, est-il possible de, est il possible de,
        il est possible de, serait-il possible de, serait il possible, merci de, puis je avoir,
        comment faire pour, où est-ce que je peux, je préfère, je demande, svp je veux, il faudrait,
        faudrait, j'exige, pourrait, peut il, peut-il, peut elle, je préférerais, me faut, faut, faudrai,
        pouvoir, j'essaye de, veuillez, s'il vous plait, je cherche à, je dois, besoin d'un, besoin d'une,
        j'ai besoin d'un, j'ai besoin d'une, merci de me, merci d', faites moi, faites-moi, j'ai besoin,
        faire, vous pouvez, tu peux, pouvez, vous pourriez, on peut, il faut que, faut que je,
        il faut que je, il faudrait que, il me faudrait, j'aurais besoin de, j'aurais besoin d'un,
        j'aurais besoin d'une, j'apprécierais, je tiens à, moyen de, ya moyen de, y a moyen de,
        y aurait moyen de, comment faire, comment je fais pour, comment on fait pour, où puis-je,
        où puis je, où je peux, j'insiste pour, je réclame, donnez-moi la possibilité de, permettez-moi de,
        j'souhaite, jsouhaite, jvx, je vx, j vx, est-ce qu'on peut, est ce que je peux, est ce qu'on peut,
        est ce possible de, c'est possible de, c possible de, possible d'avoir, serait-ce possible de,
        quel numéro pour, à quel numéro, quel est le numéro pour, sur quel numéro, mais un vrai,
        je peux pas juste, je ne peux pas juste, je peux pas simplement, je ne peux pas simplement,
        s il vous plait, sil vous plait, silvousplait, s il te plait, sil te plait, stplait, svpl,
        j aimerais, j ai besoin, jai besoin, jai besoin de, jai besoin d'un, j'aurai besoin de,
        j'aurai besoin d'un, c'est-tu possible de, je peux-tu, j'peux-tu, je veux-tu, s'cusez, mets-en,
        chui obligé de, s'il vous plaî, silvouplait, sivouplait, siouplait, s'il te plait, merci bien de,
        siouplé, s'il-vous-plaît
        """,
    exists="""
        y a-t-il, y a t il, il y a, est-ce qu'il y a, avez vous, avez-vous, existe-t-il, ya, y a, y'a,
        ya-t-il, yatil, y'a t il, y a til, ya til, y a pas, vous avez, vous auriez, auriez vous,
        auriez-vous, existe t il, est-ce que vous avez, y aurait-il, y aurait il, y aurait-il pas,
        y'aurait il, y a t'il, n'y a-t-il pas, y a pas moyen d'avoir, ya pas moyen d'avoir,
        ya moyen d'avoir, y a moyen d'avoir, il y aurait, n'avez-vous pas, où sont les, où sont vos,
        où est le, où est la, où y a-t-il, il n'y a pas de, il n'y a pas d', n'y a-t-il pas de,
        il n'y a donc pas de, y'a-tu, ya-tu, y a-tu, avez-vous-tu, vous avez-tu
        """,
    bot="""
        bot, bots, robot, robots, machine, machines, ordinateur, ia, intelligence artificielle, chatbot,
        automate, logiciel, répondeur, programme
        """,
    breaks="""
        pour, si, parce, quand, après, avant, par, sur, au sujet, concernant, dont, était, m'a, espèce
        """,
    when="""
        lundi, mardi, mercredi, jeudi, vendredi, matin, après-midi, soir, numéro, au numéro, ce numéro
        """,
    subject="je, j', on, nous, moi je",
    anyone="""
        quelqu'un ici, y a-t-il une personne, il y a une personne, est-ce qu'il y a une personne,
        y a-t-il quelqu'un d'autre, ya quelqu'un d'autre, y a quelqu'un d'autre, il y a quelqu'un d'autre
        """,
    light="""
        un, une, des, le, la, les, du, de, d', d'un, d'une, à, au, aux, avec, en, me, moi, vous, tu, votre,
        vos, nous, qui, qu', que, lequel, laquelle, ici, maintenant, tout de suite, immédiatement, vite,
        rapidement, directement, enfin, juste, seulement, bonjour, salut, allo, merci, oui, ok, d'accord,
        bien, svp svp, urgent, ligne, en ligne, au téléphone, par téléphone, téléphone, et, alors, mais,
        donc, quelque, vraiment, pouvoir, puisse, peut, peux, urgence, il, elle, relation, comment puis-je,
        un peu, quelque chose, svp merci, demain, plus tard, ce matin, cet après-midi, par chat, de vos,
        à un, pour de vrai, stp merci, là dedans, bonsoir, coucou, ça, là-dessus, pr, bjr, slt, chez vous,
        de votre équipe, de l'équipe, si possible, pas un robot, afin de, pour m'aider, sur le chat,
        en direct, ce, cette, est, sont, être, m', l', j, chez toi, c'est, dès que possible, au plus vite,
        au plus tôt, le plus vite possible, le plus tôt possible, dans les plus brefs délais,
        rapidement svp, dispo svp, on me, ce chat, cette conversation, mon dossier, mon cas, ce dossier,
        cette discussion, qui s'y connaît, qui s'y connait, qui sait, qui comprend, parmi vos,
        de vos collègues, vite fait, franchement, urgemment, absolument, autre, autres, enfin bref, pour ça,
        du service, le chat, la conversation, le dossier, tout, cela, l'un, l'une, chez, derrière, un de,
        compétent, urgent svp, svp, tout court, à la fin, là, voilà, autre chose, pls, plz, après, vers,
        entre, dès que, quand vous pouvez, intervention de, intervention d'un, appel d'un, appel d'une,
        un appel de, coup de fil de, coup de fil d'un, aujourd'hui, l'intervention d'un, part d'un,
        réponse d'un, la réponse d'un, la réponse d'une, réponse d'une, réponse de, hé, heille, hep, eh,
        ouais bon, lui, ton, ta, tes, vot', votr, au niveau supérieur, au niveau au-dessus,
        à l'échelon supérieur, plus haut, à un niveau supérieur, en haut lieu, au niveau 2
        """,
    stop="""
        stop, arrête, arrêtez, annuler, annulez, laisse tomber, laissez tomber, retour au bot,
        revenir au bot, le bot, pas besoin de quelqu'un, plus besoin, plus besoin de quelqu'un,
        je n'ai plus besoin d'un conseiller, c'est réglé, c'est bon c'est réglé, problème résolu, résolu,
        oublie, oubliez, tant pis, je veux le bot, pas besoin d'humain, remets le bot
        """,
    yes="""
        oui, ouais, ouai, oui merci, bien sûr, d'accord, ok, okay, volontiers, avec plaisir, oui svp,
        allez-y, vas-y, certainement, parfait, absolument, tout à fait, exactement, carrément, pourquoi pas,
        ça marche, je veux bien, bonne idée, oki
        """,
    no="""
        non, nan, non merci, pas maintenant, pas la peine, plus tard, pas besoin, ça va, ça ira, pas encore,
        inutile, pas vraiment, jamais, surtout pas, je ne veux pas, pas nécessaire, ce n'est pas nécessaire
        """,
)
