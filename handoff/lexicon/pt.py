"""Portuguese."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="pt",
    lookalike="""
        recursos humanos, direitos humanos, agente imobiliário, agente de viagens, agência*, por pessoa,
        para uma pessoa, duas pessoas, três pessoas, em pessoa, outra pessoa, pessoa física,
        pessoa jurídica, operadora de telefone, operadora de celular, operadora móvel,
        operadora de cartão, erro humano, corpo humano, horário de atendimento*, horário do atendimento,
        telefone do atendimento, terceira pessoa, atendente virtual, assistente virtual, agente virtual
        """,
    idle="""
        não consigo, não posso, não sei como, por que não posso, não dá para, não dá pra,
        não estou conseguindo, n consigo, nao consigo
        """,
    negation="não, n, nao, sem, nunca, nem, jamais, em vez de, ao invés de, nenhum*, evitar",
    asks_about_bot="""
        você é, vc é, és, é você, tu és, estou falando, estou a falar, estou conversando, isto é, isso é,
        falo com, é um, é uma, o senhor é, quem é, onde está, to falando, tô falando
        """,
    informs="preciso eu, devo, tenho que, é necessário, é preciso, eu tenho que, deveria",
    person="""
        humano, humana, humanos, ser humano, atendente, atendentes, agente, agentes, operador, operadora,
        operadores, representante, representantes, consultor, consultora, assessor, assessora,
        pessoa real, pessoa de verdade, pessoa humana, atendimento humano, atendimento humanizado,
        ajuda humana, suporte humano, alguém real, alguém de verdade, gente de verdade,
        pessoa de carne e osso, assistência humana, atendete, humanno, serviço humano,
        atendimento pessoal
        """,
    maybe_person="""
        pessoa, pessoas, gente, gerente, supervisor, supervisora, funcionário, funcionária, chefe,
        responsável, técnico, técnica, equipe, equipa, especialista, colaborador, vendedor, vendedora,
        assistente, encarregado, colega, moça, moço
        """,
    someone="alguém, alguem, algm, um de vocês, quem",
    desk="""
        atendimento ao cliente, serviço ao cliente, apoio ao cliente, serviço de apoio ao cliente,
        serviço de atendimento ao cliente, sac, recepção, receção, central de atendimento, call center,
        suporte ao cliente, linha de apoio
        """,
    help="""
        suporte, atendimento, serviço, vendas, faturamento, apoio, assistência, técnico, banco, loja,
        setor, departamento, financeiro
        """,
    real="""
        real, reais, verdadeiro, verdadeira, de verdade, humano, humana, vivo, viva, de carne e osso,
        físico, outro, outra, porra de, maldito, competente, manual, qualificado, capacitado
        """,
    talk="""
        falar, falo, falr, fala, conversar, contatar, contactar, contato, contacto, comunicar,
        bater um papo, entrar em contato, entrar em contacto, em contato, em contacto, ser atendido,
        ser atendida, atender, atenda, atendido, dialogar, tratar, ligar, liguem, me ligue, ligação, chat,
        teclar, me comunicar, discutir
        """,
    transfer="""
        transferir, transfere, transfira, transferência, me transfere, me transfira, passar, me passa,
        me passe, passa, passe, passa-me, passe-me, conectar, conecte, conecta, me conecta, me conecte,
        encaminhar, encaminhe, encaminha, direcionar, direcione, redirecionar, ligar-me, ponha-me,
        coloque, coloca, me coloca, me coloque, colocar, escalar, põe-me, põe
        """,
    get="""
        dá-me, dê-me, me dá, me dê, chama, chame, chamar, arranje, traga, ter, arruma, manda, cadê
        """,
    want="""
        quero, qro, queria, gostaria de, gostaria, preciso de, preciso, precisava, necessito, posso,
        poderia, pode, podem, podes, podia, como posso, como faço para, como faço pra, como eu faço para,
        desejo, exijo, prefiro, solicito, por favor, pfv, pf, pff, por gentileza, deixe-me, deixa eu,
        é possível, tem como, dá para, dá pra, dava para, estou tentando, tô tentando, espero,
        estou esperando, gostava de, quer, consigo, consegue, teria como, há como, como, solicitar
        """,
    exists="""
        há, tem, existe, tem algum, tem alguma, vocês têm, vcs tem, tem um, tem uma, há algum, há alguma
        """,
    bot="""
        bot, bots, robô, robo, robôs, robot, máquina, maquina, máquinas, computador, ia,
        inteligência artificial, chatbot, automático, programa, gravação
        """,
    breaks="""
        sobre, se, porque, quando, depois, antes, por, acerca, que me, disse, foi, era, pelo, pela,
        disseram
        """,
    light="""
        um, uma, uns, umas, o, a, os, as, ao, à, com, de, do, da, em, no, na, me, eu, tu, você, vc, vocês,
        vcs, meu, minha, seu, sua, vosso, vossa, nos, que, quem, possa, aqui, agora, já, imediatamente,
        hoje, urgente, urgentemente, diretamente, direto, logo, só, apenas, olá, oi, bom dia, boa tarde,
        boa noite, obrigado, obrigada, sim, ok, bem, por telefone, telefone, linha, algum, alguma, mesmo,
        e, então, finalmente, rápido, poder, ser, pra, para, lá, aí, com quem, com que, ta, né
        """,
    stop="""
        para, parar, pare, stop, cancelar, cancela, cancele, esquece, esqueça, deixa pra lá,
        deixa para lá, deixa, deixe, voltar ao bot, volta ao bot, volte ao bot, voltar para o bot,
        voltar pro bot, quero o bot, não preciso mais, já não preciso, não preciso mais de ninguém,
        não preciso de ninguém, não preciso mais de uma pessoa, não preciso de uma pessoa, já resolvi,
        resolvido, já está resolvido, não precisa mais, tanto faz, não importa
        """,
    yes="""
        sim, s, claro, com certeza, ok, okay, tá, tá bom, ta bom, está bem, pode ser, pode, por favor,
        sim por favor, sim obrigado, quero, quero sim, beleza, blz, certo, isso, perfeito, de acordo,
        combinado, ótimo, bora, vamos, aceito, concordo, exato, por que não
        """,
    no="""
        não, nao, n, não obrigado, não obrigada, agora não, não precisa, não é preciso, não é necessário,
        mais tarde, depois, ainda não, não quero, nunca, deixa, de jeito nenhum, nem pensar, negativo,
        por enquanto não
        """,
)
