"""Portuguese."""

from handoff.lexicon.paradigm import forms
from handoff.lexicon.vocabulary import Vocabulary

_TRANSFER = forms(
    (
        "me pass, me conect, me encaminh, me direcion, me redirecion, me coloc, me coloqu, nos pass",
        "a e em am ar ares asse assem aria ariam",
    ),
    ("me transf", "ere erem ira iram erir eria eririam erisse irissem"),
)
_CALLBACK = forms(
    ("me lig, me contact, me contat, me telefon, me retorn", "a am ar arem asse assem aria ariam"),
    ("me ligu, me contact, me contat, me telefon, me retorn", "e em es"),
    ("ligu, contact, contat, telefon", "em-me e-me"),
    ("ser contact, ser contat, ser recontact, ser cham", "ado ada"),
)
_ANSWERS = forms(
    ("atend, respond, resolv, esclarec", "er erem a am esse essem eria eriam er-me a-me"),
    (
        "analis, verific, olh, ajud, auxili, orient, explic, trat, assist, escut",
        "ar arem e em asse assem aria ariam ar-me",
    ),
    ("verifiqu, expliqu", "e em"),
)

# People who are none of the company's.
_OTHERS = forms(
    ("falar com o ", "vendedor motorista entregador anfitrião proprietário comprador banco médico")
)

VOCABULARY = Vocabulary(
    language="pt",
    lookalike="""
        recursos humanos, direitos humanos, agente imobiliário, agente de viagens, agência*, por pessoa,
        para uma pessoa, duas pessoas, três pessoas, em pessoa, outra pessoa, pessoa física,
        pessoa jurídica, operadora de telefone, operadora de celular, operadora móvel, operadora de cartão,
        erro humano, corpo humano, horário de atendimento*, horário do atendimento, telefone do atendimento,
        terceira pessoa, atendente virtual, assistente virtual, agente virtual, outras pessoas,
        quatro pessoas, agente de saúde, agente de seguros, agente de trânsito, consultor financeiro,
        operadora de turismo, representante comercial, representante legal, pessoa ou, humano ou,
        gerente de projetos, assessor de imprensa, uma outra pessoa, número de pessoas, mesa para,
        operadora de internet, mudar de operadora, gerenciador*, pra pessoa, pessoal*, idioma, idiomas,
        línguas, trabalhar como, trabalho de, trabalhar de, emprego de, vaga de, como agente,
        representante atende, atende o, atende a, atende em, atendem em, atende no, pessoa de contato,
        pessoa de contacto, contato de emergência, pessoa para pessoa, dados de contato,
        formulário de contato, lista de contatos, meus contatos, como ser, ser representante, como virar,
        como viro, ser agente, o vendedor, com o vendedor, ao vendedor, do vendedor, a vendedora, me chamo,
        como se chama, se chama, trabalho como, trabalho de atendente, para cancelar preciso,
        transferência bancária, transferência de, transferência pix, transferir dinheiro,
        transferir para outra, passar para o plano, o entregador, ao entregador, pelo entregador, quero ser,
        ser atendente, virar atendente, me tornar, pessoas com, seguro de pessoas, atendente me ligou,
        não posso falar ao telefone, não posso falar por telefone, como um humano, como uma pessoa,
        contratar, contrato, vaga para, vaga como, tem vaga, trabalhar de atendente, pra trabalhar de,
        transferir meu número, transferir o meu número, transferir o número
        """
    + _OTHERS,
    idle="""
        não consigo, não posso, não sei como, por que não posso, não dá para, não dá pra,
        não estou conseguindo, n consigo, nao consigo
        """,
    negation="""
        não, n, nao, sem, nunca, nem, jamais, em vez de, ao invés de, nenhum*, evitar, não precisa,
        n precisa, nao precisa, não é preciso, prefiro não, não pedi, eu não pedi, n quero, nao quero,
        não quero, não tem necessidade, não há necessidade, nada de, dispenso, para ninguém, ninguém,
        pra ninguém, chega de, chega desse, chega deste, cansei de, basta de, cansado de, cansada de,
        farto de, farta de, chega do, cansei do, cansei desse, sai desse, para de, parem de
        """,
    asks_about_bot="""
        você é, vc é, és, é você, tu és, estou falando, estou a falar, estou conversando, isto é, isso é,
        falo com, é um, é uma, o senhor é, onde está, to falando, tô falando, tô conversando,
        to conversando, quem me, é vc, você seria, quem é você, vc seria, respondendo, falo,
        está me respondendo, seria um, seria uma, estás, estou a conversar, com quem eu falo, com quem falo,
        com quem estou, com quem tô
        """,
    informs="""
        preciso eu, é necessário, eu tenho que, deveria, sou obrigado a, é obrigatório, por que tenho que,
        por que preciso, quando preciso, quando devo, preciso mesmo, tenho de, quantos, quantas, quanto,
        que idioma, que idiomas, quais idiomas, que línguas, por que, pra que, para que, quem é, qual é,
        precisa ter, por que devo, devo mesmo, será que devo
        """,
    past="""
        ontem, já falei, falei, falamos, já conversei, conversei, semana passada, anteontem, me disse,
        disse, fui atendido, fui, foi, disseram, prometeu, prometeram, dito, prometido, acabei de,
        acabamos de
        """,
    person="""
        humano, humana, humanos, ser humano, atendente, atendentes, agente, agentes, operador, operadora,
        operadores, representante, representantes, consultor, consultora, assessor, assessora, pessoa real,
        pessoa de verdade, pessoa humana, atendimento humano, atendimento humanizado, ajuda humana,
        suporte humano, alguém real, alguém de verdade, gente de verdade, pessoa de carne e osso,
        assistência humana, atendete, humanno, serviço humano, atendimento pessoal, atendnte, atendent,
        atedente, antendente, humano de verdade, humanos reais, pessoas reais, pessoas de verdade,
        alguém humano, alguém competente, alguém de carne e osso, alguém capacitado, pessoa competente,
        pessoa capacitada, seres humanos, agente humano, atendente humano, operador humano, consultores,
        atendente real, contato humano, contacto humano, telefonista, recepcionista, colaborador,
        colaboradora, colaboradores, alguém da equipe, alguém da equipa, alguém do suporte, alguém do time,
        membro da equipe, membro da equipa, analista, sac humano, pessoa física real, assistente humano,
        resposta humana, alguém responsável, alguém na linha, alguém no telefone, alguém ao telefone,
        pessoa ao telefone, pessoa no telefone, alguém do outro lado, especialista humano, gerente humano,
        pessoal do suporte, pessoal do atendimento, pessoal de apoio, pessoal do sac, alguém daí,
        alguém da empresa, alguém de vocês, alguém da loja, um colega seu, uma colega sua, um colega teu,
        algum humano, atendimento com humano, atendimento com pessoa, suporte de uma pessoa,
        ajuda de uma pessoa, atendimento de uma pessoa, atendimento por uma pessoa, atentende, atendenti,
        atndente, nível 2, segundo nível, assistente real, interação humana, intervenção humana,
        contato com humano, human agent, live agent, real person, human being, real human, human operator,
        human support, support agent, live person
        """,
    maybe_person="""
        pessoa, pessoas, gente, gerente, supervisor, supervisora, funcionário, funcionária, chefe,
        responsável, técnico, técnica, equipe, equipa, especialista, vendedor, vendedora, assistente,
        encarregado, colega, moça, moço, funcionários, gestor, gestora, coordenador, superior, supervisores,
        dono, rapaz, menina, senhor, senhora, cara, diretor, colegas, time, diretora, proprietário,
        engenheiro, encarregada, líder, responsáveis, chefia, chefes, patrão, vendedores, garota, um senhor,
        uma senhora, team leader, manager
        """,
    someone="""
        alguém, alguem, algm, um de vocês, quem, algúem, alguen, alg, alguma pessoa, qualquer pessoa,
        qualquer um, com quem, pra quem, um de vcs, alguém daí
        """,
    desk="""
        atendimento ao cliente, serviço ao cliente, apoio ao cliente, serviço de apoio ao cliente,
        serviço de atendimento ao cliente, sac, recepção, receção, central de atendimento, call center,
        suporte ao cliente, linha de apoio, atendimento a clientes, atendimento, serviço de apoio,
        linha de cliente, apoio a clientes, ouvidoria, central de relacionamento, suporte a clientes,
        atendimento telefônico, helpdesk, help desk, serviço de cliente, assistência ao cliente,
        relacionamento com o cliente, suporte ao consumidor, chat ao vivo, live chat, central, a central,
        central de ajuda, suporte humano, linha de atendimento, serviço de atendimento, customer service,
        customer support, customer care
        """,
    department="""
        serviço, vendas, faturamento, banco, loja, setor, departamento, financeiro, cobrança, contabilidade,
        comercial, pós-venda, reclamações, entregas, logística, ouvidoria, diretoria, gerência, cobranças,
        estoque, almoxarifado, jurídico, garantia, qualidade, tesouraria, equipe de vendas,
        equipa de vendas, time de vendas, setor de vendas, equipe técnica, equipe comercial
        """,
    support="suporte, atendimento, apoio, assistência, técnico, suporte técnico, assistência técnica",
    help="""
        ajuda, ajudar, me ajuda, me ajude, me ajudem, ajude-me, ajudem-me, ajudarem, uma ajuda, socorro,
        uma mão, me dar uma mão, ajudar-me
        """,
    own="meu, minha, meus, minhas, nosso, nossa",
    callback="""
        me ligue, me liguem, me liga, me ligarem, ligue-me, liguem-me, ligar-me, ligue para mim,
        liguem para mim, ligar para mim, ligar pra mim, liga pra mim, ligue pra mim, podem ligar,
        pode ligar, retornem minha ligação, retorne minha ligação, retorno de ligação, me retornem,
        me retorne, retornar minha ligação, me dê um retorno, um retorno, uma ligação,
        entrem em contato comigo, entre em contato comigo, entra em contato comigo,
        entrar em contato comigo, contactem-me, contacte-me, me contatem, me contate, me contactem,
        que me liguem, me telefonem, me telefone, telefonem-me, ser contactado, ser contatado, me chamem,
        me chama no whats, me chamar, me ligar, quero que me liguem, que me contactem, que me contatem,
        falar por telefone, falar ao telefone, falar por telemóvel, contato telefônico, contacto telefónico,
        me dar uma ligada, me dê uma ligada, me dá uma ligada, fazer uma chamada para mim, ligarem para mim,
        entrarem em contato comigo, entrarem em contacto comigo, entrem em contacto comigo,
        entre em contacto comigo, entrar em contacto comigo, contacto comigo, contato comigo, falem comigo,
        fale comigo, ser contatada, ser contactada, peço contacto, peço contato, peço que entrem em contato,
        contactar me, contatar me, com quem falo sobre, com quem falo para, com quem posso falar,
        com quem eu falo sobre, vão me ligar, vai me ligar, vão ligar-me
        """
    + _CALLBACK,
    answers="""
        atender, atenda, atendam, atende, me atenda, me atender, me atendam, atender-me, me atende,
        atendido, atendida, ser atendido, ser atendida, responder, responda, respondam, me responda,
        me responder, me respondam, verificar, verifique, olhar, olhe, dar uma olhada, dê uma olhada,
        resolver, resolva, me explique, explicar, explique, trate disso, cuide, cuidar, analisar, analise,
        assuma, assumir, apoiar, auxiliar, me auxilie, auxilie, tire minha dúvida, assumir isso,
        assumir o caso, encarregar-se, se encarregue, se encarregar, ocupar-se, se ocupe, se ocupar,
        tomar conta, tome conta, pegar meu caso, pegue meu caso, dar continuidade, dê continuidade,
        me oriente, me orientar, orientar, me guie, me guiar, solucione, solucionar, me ouça, me ouvir,
        me escute, ler minha mensagem, intervenha, intervir, ver isso, veja isso, ver meu caso, olhar isso,
        me dar atenção, me dê atenção, dê suporte, me socorra, esclareça, esclarecer, ligue, liguem,
        telefone para mim, entrar no chat, entrar, entre, juntar-se, se junte, vir, venha, se conectar,
        atenda-me, responder-me, me responde, me ajuda com isso, me mandar email, me mandar um email,
        me enviar email, me enviar um email, me escrever, escrever-me, enviar-me um email,
        me mande um email, me chamar no whatsapp, me chamar no zap, me mandar mensagem, ler, leia, leiam,
        ver, veja, vejam, visse, vê-lo, resolvê-lo, verificá-lo
        """
    + _ANSWERS,
    present="lá, aí, ai, aqui, disponível, na loja, presente, no escritório, online, está",
    real="""
        real, reais, verdadeiro, verdadeira, de verdade, humano, humana, vivo, viva, de carne e osso,
        físico, outro, outra, porra de, maldito, competente, manual, qualificado, capacitado, única, único
        """,
    talk="""
        falar, falo, falr, fala, conversar, contatar, contactar, contato, contacto, comunicar,
        bater um papo, entrar em contato, entrar em contacto, em contato, em contacto, dialogar, tratar,
        chat, teclar, me comunicar, discutir, fla, falra, flr, falo com, bater papo, trocar uma ideia,
        trocar ideia, conversa, contactar com, chegar até, entrar em ctt, me consultar, acessar, ligar para,
        como falo com, como falo, como eu falo com, discutir com, tratar disso, tratar com, resolver com,
        consultar, comentar com, ver com, uma conversa com, um papo, conversar sobre isso com, dialogar com,
        chamada com, reunião com, trocar mensagem, uma reunião com, marcar com, negociar, contactar o,
        entrevista com, ter uma conversa, ter uma conversa com, trocar uma palavra, ter contato,
        ter contato com, ter contacto, em contato direto, videochamada com, chamada telefônica com,
        telefonema com, me reunir, reunir com, me entender com, me dirigir, dirigir-me,
        perguntar para alguém, esclarecer com, discutir isso com, tirar dúvidas com, recorrer a,
        reclamar com, reclamar para, me queixar com, me queixar ao, uma queixa ao, uma queixa a,
        apresentar queixa a, uma reclamação com, uma reclamação ao, apresentar uma reclamação a,
        ser atendido por, ser atendida por, atendido por, atendida por, ser ajudado por, ser ajudada por,
        que eu fale, falasse, falemos
        """,
    talk_to="""
        falar com o, falar com a, falar com os, falar com seu, falar com sua, falar com vosso,
        falar com vossa, conversar com o, conversar com a
        """,
    transfer="""
        transferir, transfere, transfira, transferência, me transfere, me transfira, passar, me passa,
        me passe, passa, passe, passa-me, passe-me, conectar, conecte, conecta, me conecta, me conecte,
        encaminhar, encaminhe, encaminha, direcionar, direcione, redirecionar, ligar-me, ponha-me, coloque,
        coloca, me coloca, me coloque, colocar, escalar, põe-me, põe, me passem, passem, passar pra,
        passa pra, passe pra, transferem, transfiram, me transferir, transferido, ser transferido,
        ser transferida, me conectar, conectem, conectar-me, me encaminhe, me encaminha, me encaminhar,
        encaminhem, me direciona, me direcione, redirecione, me redirecione, colocar em contato,
        coloque em contato, coloca em contato, pôr em contacto, põe em contato, me bota, bota, me põe,
        ponha, me ponham, me põem, liga-me, ligue-me a, ligue-me ao, ligar-me a, me leva, me leve, me joga,
        manda pra, repassa, repassar, repasse, escale, me liga com, mudar para, mudar pra, muda para,
        muda pra, mude para, trocar para, trocar pra, troca pra, trocar por, alternar para, botar na linha,
        me botar na linha, botar, me botar, colocar na linha, coloque-me, coloquem-me,
        coloque-me em contato, me ponha na linha, entregar para, direciona, direcionem, me direcionar,
        desviar, desvia, redirecionar para, mande para, me mande para, me manda para, me manda pra,
        me mandar para, leve-me, envie para, enviar para, envolver, envolvam, chame, trazer, traz, acionar,
        acione, aciona, designar, atribuir, delegar, subir para, subir pro, escalar para, elevar para,
        me transfere para, me transfere pra, me passa para, me passa pra, me encaminha para,
        me encaminha pra, me transfira para, me transfira pra, me passe para, me passe pra,
        me encaminhe para, me encaminhe pra, me transferir para, me transferir pra, me passar para,
        me passar pra, me encaminhar para, me encaminhar pra, me conecta para, me direciona para,
        me direciona pra, me direcione para, me direcione pra, me redireciona para, me redireciona pra,
        me redirecione para, me redirecione pra, transfira me para, passe me para, encaminhe me para,
        transferir me para, passar me para, encaminhar me para, ser transferido para, ser transferida para,
        ser transferido pra, ser transferida pra
        """
    + _TRANSFER,
    transfer_me="""
        me transfere, me transfira, me transferir, transfira-me, transfere-me, transferir-me, me transfiram,
        me passa, me passe, passe-me, me encaminha, me encaminhe, encaminhe-me, ser transferido,
        ser transferida, me direciona, me direcione, escalar, escale
        """,
    get="""
        dá-me, dê-me, me dá, me dê, chama, chame, chamar, arranje, traga, ter, arruma, manda, cadê, me dá o
        """,
    want="""
        quero, qro, queria, gostaria de, gostaria, preciso de, preciso, precisava, necessito, posso,
        poderia, pode, podem, podes, podia, como posso, como faço para, como faço pra, como eu faço para,
        desejo, exijo, prefiro, solicito, por favor, pfv, pf, pff, por gentileza, deixe-me, deixa eu,
        é possível, tem como, dá para, dá pra, dava para, estou tentando, tô tentando, espero,
        estou esperando, gostava de, quer, consigo, consegue, teria como, há como, como, solicitar, qero,
        kero, kro, quera, querendo, to querendo, tô querendo, gostava, queríamos, precisamos, precisando,
        to precisando, tô precisando, estou precisando, me deixa, me deixe, deixem-me, posso ser, dá pra eu,
        dá para eu, tem jeito de, tem possibilidade de, há possibilidade de, há forma de, seria possível,
        é possivel, onde posso, onde eu posso, como consigo, como faço, como fazer para, exigir,
        faço questão de, preferia, preferiria, poderiam, podiam, podemos, me pode, me podem, vocês podem,
        vcs podem, favor, por obséquio, quero que, preciso que, gostaria que, peço, peço que, solicitamos,
        quero ser, precisar de, necessitava, tenho que falar, to tentando, tentando, possa, deixa, deixe,
        deixem, quero que me, gostaria de ser, devo, tenho que, preciso muito, era possível, seria possivel,
        gostava que, queria que, agradeço que, agradecia que, agradeceria, agradeceria se, solicito que,
        exijo que, preferia que, prefiro que, é possível que, cabe, faz favor, se faz favor, sff,
        fazer o favor de, façam o favor de, faça o favor de, faço como para, como é que eu,
        como é que posso, como é que faço para, que número ligo para, para onde ligo para, tenho direito a,
        quero só, só quero, pfvr, pls, chega de falar, nao consigo falar mas quero, me ajudem a,
        quero muito, quero logo, bora, pedir para, peça para, pede para, pede pra, pedir pra,
        que número ligo, para que número, mas sim, não posso simplesmente, não posso só, não dá pra só,
        não dá para só, por favorzinho, plis, estou a precisar de, to precisando de, tô afim de, queria era,
        vê se, consegues
        """,
    exists="""
        há, tem, existe, tem algum, tem alguma, vocês têm, vcs tem, tem um, tem uma, há algum, há alguma,
        teria, haveria, vcs teriam, vocês teriam, tem ai, tem aí, não tem, vocês não têm, vcs não tem,
        não há, será que tem, será que há, tem como ter, haverá, terá, teria algum, existiria,
        onde estão os, onde está o, onde tem, onde há
        """,
    bot="""
        bot, bots, robô, robo, robôs, robot, máquina, maquina, máquinas, computador, ia,
        inteligência artificial, chatbot, automático, programa, gravação
        """,
    breaks="sobre, se, porque, quando, depois, antes, por, acerca, foi, era, pelo, pela",
    when="""
        segunda, terça, quarta, quinta, sexta, tarde, noite, manhã, número, no número, nesse número,
        neste número, depois das, entre as, de manhã, à tarde
        """,
    subject="eu, nós, a gente",
    anyone="""
        está aí alguém, tem alguém por aí, alguém por aí, ta ai alguém, tem gente aí, tem uma pessoa,
        tem alguma pessoa, há uma pessoa, há alguma pessoa, tem outra pessoa, tem mais alguém,
        há mais alguém, há outra pessoa
        """,
    light="""
        um, uma, uns, umas, o, a, os, as, ao, à, com, de, do, da, em, no, na, me, tu, você, vc, vocês, vcs,
        seu, sua, vosso, vossa, nos, que, quem, aqui, agora, já, imediatamente, hoje, urgente, urgentemente,
        diretamente, direto, logo, só, apenas, olá, oi, bom dia, boa tarde, boa noite, obrigado, obrigada,
        sim, ok, bem, por telefone, telefone, linha, algum, alguma, mesmo, e, então, finalmente, rápido,
        poder, ser, pra, para, com quem, com que, ta, né, algo, alguma coisa, p, c, pelo chat, por chat,
        amanhã, mais tarde, hj, agr, dos seus, dos vossos, da sua equipe, da vossa equipa, da equipe,
        da equipa, do seu time, do time, moço, moça, amigo, pelo amor de deus, oie, bjs, vlw, obg, obgd,
        mto obrigado, um dos seus, disso, sobre isso, nisso, cm, mim, comigo, c vc, de vcs, daqui, daí, ae,
        q, esse, essa, ai, o quanto antes, quanto antes, assim que possível, o mais rápido possível,
        com urgência, logo que possível, tudo isso, isto, isso, seria, setor de, departamento de, setor,
        que me, este chat, esse chat, esta conversa, essa conversa, meu caso, este caso, na linha,
        no telefone, ao telefone, que entenda, que saiba, que entenda do assunto, que resolva,
        do financeiro, das vendas, do suporte, de vendas, sério, por amor, um pouquinho, rapidinho,
        um minuto, isso tudo, seu colega seu, a um, a uma, seus, suas, sua equipe, pro, pros, pras, aos,
        trabalhando, trabalhando aí, a trabalhar, pls, plz, quando puderem, quando puder, auxílio de,
        intervenção de, ligação de, uma ligação de, uma chamada de, contato de, contacto de, um contato de,
        o contato de, um retorno de, resposta de, uma resposta de, orientação de, pá, gajo, mano, véi, cara,
        po, poxa, porra, caramba, ó, malta, gente boa, desculpe, olha, teu, tua, teus, tuas, vossos, vossas
        """,
    stop="""
        para, parar, pare, stop, cancelar, cancela, cancele, esquece, esqueça, deixa pra lá, deixa para lá,
        deixa, deixe, voltar ao bot, volta ao bot, volte ao bot, voltar para o bot, voltar pro bot,
        quero o bot, não preciso mais, já não preciso, não preciso mais de ninguém, não preciso de ninguém,
        não preciso mais de uma pessoa, não preciso de uma pessoa, já resolvi, resolvido, já está resolvido,
        não precisa mais, tanto faz, não importa
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
