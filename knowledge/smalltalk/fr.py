"""French."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="fr",
    greeting="""
        bonjour, bjr, bonsoir, bsr, coucou, rebonjour, re bonjour, allô, enchanté, bien le bonjour,
        il y a quelqu'un, y a quelqu'un, quelqu'un, bonne année, joyeux noël, madame monsieur,
        bonjour madame monsieur, ravi de vous rencontrer, yo, wesh
        """,
    greeting_or_bye="salut, slt",
    thanks="""
        extra merci, top merci, merci top, top merci beaucoup, mrc, mci, merki, mersi, merci bcp,
        merci beaucoup, mille mercis, mille merci, un grand merci, grand merci, merci infiniment,
        merci mille fois, merci du fond du coeur, merci à vous, merci à toi, merci bien, merci encore,
        merci d'avance, merci par avance, merci quand même, je vous remercie, je te remercie,
        je vous remercie beaucoup, cimer, pas de souci, pas de soucis, de rien, pas de problème,
        avec mes remerciements, merci de m'avoir répondu, merci de m'avoir aidé
        """,
    praise="""
        cool, parfait, génial, géniale, excellent, impec, impeccable, formidable, magnifique, chouette,
        super, sympa, très sympa, trop cool, trop bien, trop gentil, trop gentille, très gentil,
        très gentille, très aimable, c'est super, c'est top, c'est gentil, c'est très gentil, c'est parfait,
        c'est noté, c'est très aimable, c'est génial, c'est cool, au top, bien noté, compris, j'ai compris,
        bien compris, je comprends, d'accord merci, bien joué, bon travail, beau travail, les meilleurs,
        vous êtes les meilleurs, vous gérez, tu gères, je vous adore, je t'adore, je t'aime, je vous aime,
        ça m'aide, ça m'aide beaucoup, ça m'a aidé, ça m'a bien aidé, ça m'a beaucoup aidé,
        vous m'avez aidé, vous m'avez bien aidé, vous m'avez beaucoup aidé, tu m'as aidé, tu m'as bien aidé,
        tu m'as beaucoup aidé, c'est tout ce que je voulais savoir, c'est ce que je voulais savoir,
        exactement ce qu'il me fallait, c'est exactement ce qu'il me fallait, problème résolu, c'est réglé,
        quelle rapidité, quelle efficacité, très bien, ravi, ravie, chapeau bas, je vois, entendu, ça roule,
        merveilleux, extraordinaire, incroyable, c'est très clair, c'est super clair, super clair
        """,
    merit="""
        nickel, adorable, adorables, gentil, gentille, gentils, aimable, aimables, noté, utile, très utile,
        efficace, rapide et efficace, rapide, très rapide, clair, claire, très clair, très claire,
        les infos utiles, formidables, géniaux, excellente, parfaite, le meilleur, la meilleure, un amour,
        un ange, un chef, bien reçu, ça marche, ça fonctionne, c'est clair, compétent, professionnel,
        précieuse, précieux, agréable, très efficace, réactif, réactifs, chapeau, résolu, réglé, très pro,
        patient, c'était rapide, si gentil, tellement gentil
        """,
    favour="""
        aide, l'aide, de l'aide, l'info, l'explication, l'accueil, l'information, réponse, rapidité,
        gentillesse, patience, info, infos, explication, explications, informations, information, tout,
        service, temps, amabilité, conseil, conseils, efficacité, soutien, disponibilité, retour,
        renseignement, renseignements, accueil, réactivité, précisions, votre réponse, votre aide,
        la réponse, cela, ça
        """,
    thanks_for="""
        pour, pour la, pour le, pour les, pour votre, pour ton, pour ta, pour vos, pour cette, pour ces,
        pour tes, de votre, de ton, de ta, pour toutes ces, pour tous ces, pour toutes vos
        """,
    well="tout va bien, tout est ok, tout est bon, et vous, et toi, et vous même",
    how_are_you="""
        comment ça va, comment sa va, ça va, sa va, ça va bien, ça va ou quoi, comment allez vous,
        comment vas tu, comment tu vas, tu vas bien, vous allez bien, allez vous bien, vas tu bien,
        quoi de neuf, la forme, ça roule ma poule, comment se passe ta journée,
        comment se passe votre journée, ça va toi, ça va et toi, ça va et vous, ça gaze,
        comment vous portez vous, bien et vous, bien et toi
        """,
    who_are_you="""
        qui es tu, qui êtes vous, t'es qui, tu es qui, vous êtes qui, c'est qui, qui est ce, à qui je parle,
        à qui ai je affaire, je parle à qui, avec qui je parle, avec qui est ce que je parle,
        comment tu t'appelles, comment vous appelez vous, comment t'appelles tu, tu t'appelles comment,
        vous vous appelez comment, que peux tu faire, qu'est ce que tu peux faire, que pouvez vous faire,
        quel est ton nom, quel est votre nom, ton nom, humain ou robot, robot ou humain, bot ou humain,
        qui m'écrit, qui me répond, es tu chatgpt, tu sais faire quoi, qu'es tu
        """,
    bye="""
        au revoir, aurevoir, à bientôt, à plus, à plus tard, à demain, à la prochaine, à tout à l'heure,
        bonne journée, bonne nuit, bonne soirée, bonne aprem, bonne après midi, bon après midi, bon weekend,
        bon week end, bonne fin de journée, bonne semaine, bonne continuation, adieu, c'est tout,
        c'est tout bon, ce sera tout, ça sera tout, c'est bon, c'est tout pour moi, rien d'autre,
        bonnes fêtes, très bonne journée, excellente journée, belle journée, belle soirée,
        bonne journée à vous, bonne soirée à vous, bonne journée à toi, passez une bonne journée,
        passe une bonne journée, cordialement, bien cordialement, bien à vous, tchao, tchuss, plus rien,
        pas d'autre question, c'est tout ce dont j'avais besoin, bisous, bises
        """,
    no="non, nan",
    please="svp, stp, s'il vous plaît, s'il te plaît",
    polite="""
        jeune homme, jeune fille, jeune dame,
        à toute l'équipe, cc, et, à tous, à toutes, à tous et à toutes, à toutes et à tous, tout le monde,
        oui, ouais, vraiment, très, tellement, bien, bcp, beaucoup, encore, encore une fois, infiniment,
        bon, ben, bah, allez, alors, donc, d'accord, dac, mdr, monsieur, madame, mademoiselle, mec,
        aujourd'hui, à vous, à vous tous, vous aussi, toi aussi, à vous aussi, à toi aussi, de votre part,
        c'est de votre part, mais si, je vous souhaite, je te souhaite, une, par avance, d'avance, l'équipe,
        toute l'équipe, les amis, mon ami, ça va merci, pareillement, également, maintenant, je vais bien,
        moi ça va, tant mieux, euh, quand même, ah oui, les gars, la team, ça ira, ça ira merci, pas grave,
        c'est pas grave
        """,
    are_you="""
        es tu, êtes vous, est ce que tu es, est ce que vous êtes, est ce que je parle à,
        est ce que je parle avec, est ce que je discute avec, suis je en train de parler à, parle je à,
        suis je avec
        """,
    you_are="tu es, t'es, vous êtes, vous avez été, t'as été, tu as été, vous étiez",
    is_it="est ce, est ce que c'est",
    it_is="c'est",
    that_was="c'était, cela a été",
    i_talk_to="je parle à, je parle avec, je discute avec, je suis avec, j'écris à",
    bot="bot, robot, chatbot",
    person="humain, personne, personnes, être humain, vraie personne, humaine",
    real="machine, ia, ordinateur, réel, vrai, vraie, programme, intelligence artificielle",
    link="un, ou, ou un, ou une, ou bien, une ou, d un, d une, véritable, conseiller ou",
)
