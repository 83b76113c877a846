"""Portuguese."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="pt",
    greeting="""
        olá, oi, oie, oi oi, alô, bom dia, boa tarde, bdia, boas, e aí, eai, fala, fala aí, fala galera,
        saudações, tem alguém aí, alguém aí, prazer, muito prazer, prazer em conhecer, feliz ano novo,
        feliz natal, prezados, prezados senhores, caros senhores, espero que estejam bem,
        espero que esteja bem, muito bom dia
        """,
    greeting_or_bye="boa noite",
    thanks="""
        show obrigado, show obrigada, show valeu, top obrigado, top valeu, top obrigada, obrigado, obrigada,
        obg, obgd, obgda, brigado, brigada, brigadão, brigadinha, obrigadão, obrigadinho, obrigadinha,
        muito obrigado, muito obrigada, mto obrigado, mto obrigada, mto obg, muito obg, valeu, vlw,
        valeu demais, vlw demais, obrigado demais, obrigada demais, grato, grata, muito grato, muito grata,
        agradeço, agradecido, agradecida, agradecemos, agradeço muito, obrigado eu,
        obrigado de qualquer forma, obrigado mesmo assim, desde já obrigado, desde já obrigada,
        desde já agradeço, sem problema, sem problemas, de nada, deus abençoe, deus te abençoe, imagina,
        bem haja
        """,
    praise="""
        cool, perfeito, ótimo, excelente, maravilha, maravilhoso, fantástico, incrível, sensacional,
        espetacular, espetáculo, show de bola, top demais, bom demais, que legal, muito legal, bacana, fixe,
        muito fixe, super, muito bom, muito boa, beleza, blz, entendi, entendido, entendida, percebi,
        compreendi, compreendido, certinho, ficou claro, muito claro, está claro, muito gentil,
        muito amável, muito atenciosa, muito atencioso, ajudou, ajudou muito, ajudou bastante, me ajudou,
        me ajudou muito, me ajudou bastante, você me ajudou muito, ajudaste, ajudaste muito, ajudou imenso,
        ajudaste imenso, me salvou, salvou minha vida, salvou meu dia, era isso que eu precisava,
        era o que eu precisava, era isso que eu queria saber, era o que eu queria saber, que rápido,
        bom trabalho, mandou bem, parabéns, ótimo atendimento, excelente atendimento, te amo, amei, adorei,
        problema resolvido, certo, tá certo, tá bom, está bem, combinado, que bom, foi um prazer,
        que maravilha, sem palavras
        """,
    merit="""
        perfeita, ótima, maravilhosa, fantástica, gentil, amável, atencioso, atenciosa, um anjo, um amor,
        uma querida, um querido, querido, querida, o melhor, a melhor, os melhores, útil, muito útil,
        muito rápido, rapidinho, super rápido, rápido, rápida, deu certo, funcionou, funciona, resolvido,
        resolveu, massa, prestativo, prestativa, muito prestativo, muito prestativa, eficiente, simpático,
        simpática, muito simpático, muito simpática, demais, legal, claro, pronta, nota 10, nota dez,
        um máximo, o máximo, boa, bom, excelentes, impecável
        """,
    favour="""
        ajuda, informação, informações, info, resposta, respostas, atenção, paciência, gentileza, tempo,
        retorno, tudo, atendimento, apoio, esclarecimento, esclarecimentos, explicação, rapidez, suporte,
        disponibilidade, dica, dicas, simpatia, responder, me ajudar, compreensão, orientação, auxílio,
        carinho, me responder
        """,
    thanks_for="""
        pela, pelo, pelas, pelos, por, pela sua, pelo seu, pela tua, pelo teu, pela vossa, pelo vosso,
        por toda, por toda a, e pela, por sua, por me, e pelo, por toda sua
        """,
    well="""
        tudo bem, td bem, tudo bom, tudo certo, tudo ok, tudo joia, tudo em ordem, tudo tranquilo, e você,
        e vc, e tu, e contigo, e o senhor, e a senhora, e vocês
        """,
    how_are_you="""
        como vai, como vai você, como está, como estás, como estão, como você está, como vc está,
        como vc ta, como cê tá, como tá, como vão as coisas, como vão, tudo bem com você, tudo bem com vc,
        tudo bem contigo, tudo bem aí, tudo bem com vocês, tudo bem por aí, beleza aí, como tem passado,
        td bem com vc, como foi seu dia, que tal, como está você, como está seu dia, como está o seu dia,
        quais as novidades, você está bem, vc está bem, está tudo bem, como vai vc, como você vai
        """,
    who_are_you="""
        quem é você, quem é vc, quem és, quem és tu, o que é você, o que és, qual seu nome,
        qual é o seu nome, qual o seu nome, qual é o teu nome, seu nome, como você se chama, como te chamas,
        com quem estou falando, com quem estou a falar, com quem falo, quem está falando, quem fala,
        o que você faz, o que você pode fazer, o que vc pode fazer, o que você sabe fazer,
        em que você pode me ajudar, no que você pode me ajudar, como você pode me ajudar, você é real,
        vc é real, você é de verdade, bot ou humano, humano ou robô, robô ou humano, você é chatgpt,
        pessoa ou robô
        """,
    bye="""
        tchau, tchauzinho, xau, adeus, até logo, até mais, até mais tarde, até amanhã, até breve,
        até à próxima, até já, bom fim de semana, ótimo fim de semana, bom fds, um bom dia, uma boa tarde,
        uma boa noite, tenha um bom dia, tenham um bom dia, tenha um ótimo dia, tenha uma boa tarde,
        tenha uma boa noite, tenha um excelente dia, boa semana, bom descanso, fica com deus,
        fique com deus, é só isso, é só, só isso, só isso mesmo, era só isso, era só isso mesmo, era isso,
        era só, é tudo, isso é tudo, por hoje é só, mais nada, nada mais, abraço, abraços, um abraço,
        beijos, beijo, bjs, atenciosamente, cumprimentos, melhores cumprimentos, ótimo dia, ótima tarde,
        ótima noite, bom feriado, bom trabalho pra você
        """,
    no="não",
    please="por favor, pfv, pf, se faz favor, por gentileza",
    polite="""
        opa, oba, ei, sim, a todos, a todas, pessoal, gente, galera, amigo, amiga, amigos, moço, moça,
        senhor, senhora, senhores, muito, mto, mt, mesmo, tão, bem, de verdade, realmente, hoje, então, né,
        agora, igualmente, também, pra você, para você, pra vc, para vc, pra ti, para ti, para vocês,
        pra vocês, pra você também, para você também, pra vc também, você também, vc também, rs, rsrs,
        nossa, uau, mais uma vez, mano, e, por tudo, uai, ah sim, estou bem, vou bem, tô bem, bem e você,
        equipe, equipa, novamente, já, tá, tchê, meu caro, por enquanto, todo mundo, meu amigo, gratidão,
        ufa, tá ok, desde já, de coração, querida equipe, a vocês, a ti, a você
        """,
    you_are="""
        você é, vc é, és um, és uma, tu és, vocês são, vcs são, você foi, vc foi, vocês foram, foste, foram,
        o senhor é, você é muito
        """,
    is_it="é um, é uma, isto é um, isso é um, isto é uma, isso é uma, aqui é um, aqui é uma, esse é um",
    that_was="foi, isso foi",
    i_talk_to="""
        estou falando com, tô falando com, estou a falar com, falo com, estou conversando com,
        estou a conversar com, tô conversando com, falando com
        """,
    bot="bot, robô, chatbot, robot",
    person="""
        humano, humana, pessoa, pessoa real, ser humano, pessoa de verdade, pessoa humana, humano de verdade
        """,
    real="máquina, ia, real, verdade, automático, programa, inteligência artificial, de carne e osso",
    link="um, uma, ou, ou um, ou uma, alguma",
)
