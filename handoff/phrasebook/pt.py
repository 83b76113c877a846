"""Portuguese."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="pt",
    greetings="olá, oi, bom dia, boa tarde, boa noite",
    please="por gentileza",
    sorry="desculpe, desculpa, desculpem",
    breath="então",
    thanks="obrigado, obrigada, muito obrigado, muito obrigada",
    thanks_for_help="obrigado pela ajuda, obrigada pela ajuda",
    dear="caro, cara, querido, querida, prezado, prezada, estimado, estimada",
    of_dear="meu, minha, senhor, senhora",
    addressed="""
        senhor, senhora, senhores, moço, moça, mocinho, mocinha, rapaz, menina, menino, garota,
        garoto, jovem, amigo, amiga, amigos, cara, mano, irmão, gente, pessoal
        """,
    openers="como, quê, onde, porquê, quem, qual, quais, quantos, quantas",
    verbs_first="está, estão, foi, há, pode, posso, podem, funciona",
    subjects="o, os, a, as, meu, minha, isso, isto",
    before_question="sim",
    one_more="e, e para, e com",
    of_one_more="também, para",
    pointing="""
        aquilo, esta, este, essa, esse, aqui, então, também, para, desde, sobre, tudo, todo, toda, todos,
        todas, outro, outra, outros, outras, mesmo, mesma, nada, algo, você, vocês, nosso, nossa,
        obrigado, obrigada
        """,
    announces="""
        tenho uma pergunta, tenho outra pergunta, uma pergunta, outra pergunta, pergunta, tenho uma dúvida,
        tenho outra dúvida, uma dúvida, dúvida, posso fazer uma pergunta, posso perguntar uma coisa,
        posso te perguntar uma coisa, quero perguntar uma coisa, gostaria de fazer uma pergunta,
        tenho perguntas, tenho algumas perguntas, tenho umas dúvidas, tenho um problema,
        estou com um problema, estou com uma dúvida, preciso de informações, preciso de uma informação,
        mais uma coisa, tenho duas perguntas, tenho três perguntas, tenho 2 perguntas, tenho duas dúvidas,
        tenho dúvidas, tenho várias perguntas, duas perguntas
        """,
    over="""
        resolvido, já está resolvido, está resolvido, problema resolvido, o problema foi resolvido,
        já resolvi, resolvi, consegui resolver, já se resolveu, se resolveu, resolveu, foi resolvido,
        já funciona, agora funciona, funcionou, já está funcionando, está funcionando, está a funcionar,
        já está a funcionar, agora está funcionando, deu certo, agora deu certo, consegui, já consegui,
        tudo resolvido, tudo certo agora, já encontrei, encontrei, já chegou
        """,
    helped="""
        ajudou, isso ajudou, me ajudou, isso me ajudou, isso ajuda, isso me ajuda, responde à minha pergunta,
        isso responde à minha pergunta, era isso que eu queria saber, era o que eu precisava
        """,
    understood="""
        entendi, percebi, compreendi, é isso, era isso, é isso mesmo, isso mesmo, é suficiente, isso basta
        """,
    maybe_over="chegou",
    proposed="isso funciona",
    now="agora, de novo, outra vez",
    around_over="""
        hoje, ontem, encomenda, o, tudo, já, agora, afinal, sim, ótimo, sozinho, sozinha, muito, meu, minha,
        o meu, a minha
        """,
    not_over="""
        ainda não, não ajudou, isso não ajudou, não me ajudou, isso não ajuda, não fechem, ainda quebrado,
        continua quebrado, continua igual, continua sem funcionar, ainda não funciona, não funciona,
        não está funcionando, não está a funcionar, não funcionou, não foi resolvido, não está resolvido,
        não resolveu, não resolvido, mesmo problema, o mesmo problema, continuo com o problema,
        continua o problema, o problema continua, o problema voltou, quebrou de novo, ainda preciso de ajuda
        """,
    waits="""
        esperem, espera aí, um momento, um segundo, um minuto, só um momento, um instante, espera um pouco,
        espere um pouco, só um segundo, já volto
        """,
    when="""
        quanto falta, quanto demora, vai demorar, vai demorar muito, quanto tempo demora,
        quanto tempo tenho que esperar, quando alguém vem, quando vão me atender, quando me respondem,
        quando vão me ligar, quando me ligam, ainda estou esperando, ainda estou à espera,
        estou esperando, estou à espera, ainda nada, ninguém responde, ainda sem resposta,
        continuo sem resposta, alguma novidade, por que demora tanto, porque demora tanto, está demorando,
        é urgente, urgente, rápido por favor, tenho pressa, estou com pressa, quando, quando voltam,
        quando há alguém,
        quando respondem, quando é que respondem, quando vocês respondem, quando vão responder, quando ligam
        """,
    opens="""
        estão abertos, vocês abrem, quando abrem, a que horas abrem, que horas abrem, horário,
        horários, qual é o horário, horário de atendimento
        """,
    around_waiting="na verdade, não, mas",
    still_there="""
        ainda está aí, ainda aí, ainda estás aí, está aí, estás aí, estão aí, ainda estão aí, você está aí,
        alguém aí, tem alguém aí, alô, me ouve
        """,
    puzzled="""
        o quê, quê, como assim, não entendi, não entendo, não percebi, não percebo, não compreendo,
        o que quer dizer, o que significa, o que isso significa, o que isso quer dizer, não faz sentido
        """,
    around_puzzled="isso, isto, nada, mas, e, a resposta",
    doubts="""
        resposta errada, está errado, isso está errado, não é verdade, não é isso,
        não foi isso que perguntei, não perguntei isso, não era a minha pergunta,
        não responde à minha pergunta, isso não ajuda, isso não me ajuda, tem certeza, tens a certeza,
        a sério, sério
        """,
    around_yes="rápido, muito, seria",
    after_all="na verdade, pensando bem, afinal",
    but_or_and="mas",
    do_it="""
        chama, chame, pode chamar, por gentileza, se possível, se puder, acho que sim, gostaria, seria bom,
        seria ótimo
        """,
    fine_by_me="""
        maravilha, maravilhoso, sem problema, sem problemas, nenhum problema, não há problema, boa ideia,
        ótima ideia, por mim tudo bem, para mim está bem, muito bem, legal
        """,
    leave_it="não faz mal, não é necessário, que pena, é uma pena",
    no_more="nada mais, é tudo, é só isso, só isso, era só isso, isso é tudo",
    call_off="""
        não precisa chamar, já não é preciso, deixa pra lá, ligo amanhã, eu ligo amanhã, não se
        preocupe
        """,
    no_call="não precisa ligar",
    heard_before="""
        eu sei, já sei, isso eu já sei, disso já sei, já me disse, já me disse isso, você já me disse isso,
        você já disse isso, já disse isso, já me perguntou isso, você já perguntou
        """,
    i_see="tá bom, tá, está bem, perfeito, tudo bem, ótimo, beleza, combinado",
    heard="tá bom, tá, está bem, tudo bem, beleza, blz, certo, sem problema, sem problemas",
    plain_yes="sim",
    exactly="exato",
    praise="""
        muito bom, muito boa, muito bem, bom, bem, ótimo, ótima, perfeito, tudo bem, tudo certo,
        satisfeito, satisfeita, muito satisfeito, muito satisfeita, muito rápido, muito atencioso,
        bom atendimento, ótimo atendimento, excelente atendimento, sem queixas, muito simpática,
        muito simpático, são os melhores, és a melhor, és o melhor, vocês são demais, muito gentil,
        um amor
        """,
    blame="""
        ruim, muito ruim, mau, muito mau, péssimo, péssima, horrível, terrível, não foi bom, não gostei,
        não ajudou, mais ou menos, dececionado, insatisfeito, insatisfeita, demorado, muito demorado,
        muito lento, podia ser melhor, poderia ser melhor
        """,
    contempt="""
        uma piada, que piada, uma brincadeira, lixo, porcaria, merda, péssimo, péssima, horrível,
        terrível, ridículo, ridícula, patético, patética, inútil, vergonha, vergonhoso, um desastre,
        um nojo, que nojo, estúpido, incompetentes, a pior, o pior, palhaçada, um absurdo, idiotas,
        obrigado por nada, obrigada por nada
        """,
    held_in_contempt="""
        a, o, sua, seu, vossa, vosso, tua, teu, esta, este, essa, esse, isto, isso, é, são, foi, uma, um, que,
        de, da, do, loja, empresa, serviço, atendimento, suporte, site, app, aplicativo, bot, robô, vocês,
        equipe, equipa, ajuda, muito, totalmente, completamente, mesmo, simplesmente, verdadeira, e, do mundo
        """,
    trouble="ainda não, continua sem, continuo sem, ninguém, uma eternidade, falta",
    around_rating="ajuda, uma, foi, tudo, muito, estou, sim, o atendimento, o serviço, um pouco, só, apenas",
    one="uma",
    two="dois, duas",
    three="três",
    four="quatro",
    ten="dez",
    star="estrela, estrelas",
    however="mas, porém",
    here="""
        aqui, aqui mesmo, por aqui, por cá, neste chat, nesse chat, aqui no chat, responda no chat,
        responder no chat, pode ser no chat, pelo chat, nesta conversa, por este meio, tanto faz,
        como quiserem, como preferirem
        """,
    refuses="""
        não, prefiro não, prefiro não dizer, preferia não dizer, melhor não, não quero, não quero dizer,
        não quero dar, não quero dar o meu número, não precisa, não é preciso, não é necessário, sem contato,
        sem contacto, não me liguem, não me ligue, não me contactem, deixa pra lá
        """,
    phone="""
        telefone, por telefone, ligação, por ligação, uma ligação, chamada, uma chamada, me ligue,
        me liga, me liguem, ligue-me, liguem-me, ligar, me ligar, ligar-me, este número, esse número,
        neste número, nesse número, para este número, o meu número, meu número, meu número é, celular,
        telemóvel, no celular, que me liguem, que me ligue, falar por telefone, telefonema, um telefonema
        """,
    email="o meu e-mail, meu email, no e-mail",
    whatsapp="pelo whatsapp, no whatsapp, zap, no zap, pelo zap",
    way_names="""
        telefone, ligação, chamada, este número, esse número, meu número, o meu número, celular,
        telemóvel, telefonema, meu email, o meu e-mail, zap
        """,
    telegram="pelo telegram, no telegram",
    discord="pelo discord, no discord",
    slack="pelo slack, no slack",
    time="""
        manhã, meio-dia, noite, hoje, amanhã, qualquer hora, segunda-feira, terça-feira, quarta-feira,
        quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, tarde, depois de amanhã, sábado,
        domingo, fim de semana, na próxima semana, mais tarde, depois do trabalho, a qualquer hora
        """,
    about="depois das, antes das, a partir das, às, até às, das",
    joins="de, da, na, no, à, pela",
    answer="""
        melhor, prefiro, responda, responda-me, respondam, respondam-me, me responda, me responder, escreva,
        escreva-me, escrevam, em vez disso, de preferência, antes
        """,
    around_contact="""
        sim, ótimo, perfeito, bom, bem, apenas, é melhor, está bem, está bom, tá bom, está ótimo,
        está perfeito, tudo bem, pode ser, podem, pode, podes, me escreva, me escrever, contactar-me,
        me contatar, falar comigo, serve, diretamente, seria melhor, é possível, se possível, alguém pode,
        estou disponível, preferia, preferiria, fica melhor, dá mais jeito
        """,
    what_for="""
        porquê, por que, por quê, para que, para quê, pra que, pra quê, por que precisa, por que precisam,
        porque precisam, para que precisa, para que precisam, por que você precisa, por que vocês precisam,
        para que vocês precisam, o que fazem com, o que vão fazer com, para que serve, tenho de, tenho que,
        é necessário, é obrigatório
        """,
    around_what_for="""
        de, do, da, o, a, meu, minha, número, telefone, telemóvel, email, e-mail, endereço, dados, contato,
        contacto, disso, isso, isto, saber, dar, exatamente, e, mas, então
        """,
    first="primeiro, primeira, um",
    second="segundo, segunda",
    both="os dois, as duas",
    neither="nenhum, nenhuma, nenhum dos dois, outra coisa, não sei, o que",
    around_choice="o, a, os, as, opcao, quero, sim",
)
