"""Portuguese."""

from handoff.lexicon.paradigm import forms, joined
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
    unit_first=True,
    lookalike="""
        recursos humanos, direitos humanos, agente imobiliário, agente de viagens, agência*, por pessoa,
        para uma pessoa, duas pessoas, três pessoas, em pessoa, outra pessoa, pessoa física, pessoa
        jurídica, operadora de telefone, operadora de celular, operadora móvel, operadora de cartão, erro
        humano, corpo humano, horário de atendimento*, horário do atendimento, telefone do atendimento,
        terceira pessoa, atendente virtual, assistente virtual, agente virtual, outras pessoas, quatro
        pessoas, agente de saúde, agente de seguros, agente de trânsito, consultor financeiro, operadora de
        turismo, representante comercial, representante legal, pessoa ou, humano ou, gerente de projetos,
        assessor de imprensa, uma outra pessoa, número de pessoas, mesa para, operadora de internet, mudar
        de operadora, gerenciador*, pra pessoa, pessoal*, idioma, idiomas, línguas, trabalhar como, trabalho
        de, trabalhar de, emprego de, vaga de, como agente, representante atende, atende o, atende a, atende
        em, atendem em, atende no, pessoa de contato, pessoa de contacto, contato de emergência, pessoa para
        pessoa, dados de contato, formulário de contato, lista de contatos, meus contatos, como ser, ser
        representante, como virar, como viro, ser agente, o vendedor, com o vendedor, ao vendedor, do
        vendedor, a vendedora, me chamo, como se chama, se chama, trabalho como, trabalho de atendente, para
        cancelar preciso, transferência bancária, transferência de, transferência pix, transferir dinheiro,
        transferir para outra, passar para o plano, o entregador, ao entregador, pelo entregador, quero ser,
        ser atendente, virar atendente, me tornar, pessoas com, seguro de pessoas, atendente me ligou, não
        posso falar ao telefone, não posso falar por telefone, como um humano, como uma pessoa, contratar,
        contrato, vaga para, vaga como, tem vaga, trabalhar de atendente, pra trabalhar de, transferir meu
        número, transferir o meu número, transferir o número, time de futebol, equipe de futebol, equipa de
        futebol, área de trabalho, área de lazer, área de serviço, central de ar, central de alarme, qual
        setor, qual departamento, que departamento, central multimídia, área de membros, área de cliente,
        área do cliente
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
        precisa ter, por que devo, devo mesmo, será que devo, é pago, é paga, é grátis, é gratuito,
        é gratuita, gratuito, gratuita, grátis, custa, quanto custa, tem custo, cobram, como adiciono,
        como faço pra adicionar, vaga de, vagas de, vaga para, emprego de, trabalhar como, contratando,
        recrutam, candidatar, candidatura
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
        human support, support agent, live person, algum de vocês, um de vocês, alguma de vocês, alguém aí,
        algum de vós, um de vós, seu supervisor, teu supervisor, o seu supervisor, seu chefe, seu superior,
        teu chefe, um nível acima, alguém acima, alguém mais acima, alguém superior, instância superior
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
        atendimento ao cliente, serviço ao cliente, apoio ao cliente, serviço de apoio ao cliente, serviço
        de atendimento ao cliente, sac, recepção, receção, central de atendimento, call center, suporte ao
        cliente, linha de apoio, atendimento a clientes, atendimento, serviço de apoio, linha de cliente,
        apoio a clientes, ouvidoria, central de relacionamento, suporte a clientes, atendimento telefônico,
        helpdesk, help desk, serviço de cliente, assistência ao cliente, relacionamento com o cliente,
        suporte ao consumidor, chat ao vivo, live chat, central, a central, central de ajuda, suporte
        humano, linha de atendimento, serviço de atendimento, customer service, customer support, customer
        care, concierge, o concierge, portaria, balcão, secretaria, receção do hotel, front office, serviço
        de hóspedes, guest relations, central telefônica, pabx, balcão de atendimento, apoio técnico ao
        cliente
        """,
    department="""
        serviço, vendas, faturamento, banco, loja, financeiro, cobrança, contabilidade, comercial,
        pós-venda, reclamações, entregas, logística, ouvidoria, diretoria, gerência, cobranças, estoque,
        almoxarifado, jurídico, garantia, qualidade, tesouraria
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
        ver, veja, vejam, visse, vê-lo, resolvê-lo, verificá-lo, ver o meu caso, veja meu caso,
        veja o meu caso, olhar meu caso, olhe meu caso, olhar o meu caso, olhar meu pedido, da uma olhada,
        dá uma olhada, dar uma vista de olhos, verificar meu caso, verificar o meu caso, analisar meu caso,
        analisar o meu caso, analise meu caso, ver isto, assumir meu caso
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
        ser transferido pra, ser transferida pra, escala isso, escala isto, escale isso, escale isto,
        escala meu caso, escala o meu caso, escale meu caso, escale o meu caso, passa isso, passe isso,
        passa isto, passe isto, passa o meu caso, passa meu caso, passe meu caso, leva isso, sobe isso,
        suba isso, encaminha isso, encaminhe isso, encaminha meu caso, encaminhe meu caso
        """
    + _TRANSFER,
    transfer_me="""
        me transfere, me transfira, me transferir, transfira-me, transfere-me, transferir-me, me transfiram,
        me passa, me passe, passe-me, me encaminha, me encaminhe, encaminhe-me, ser transferido,
        ser transferida, me direciona, me direcione, escalar, escale, escala isso, escala isto, escale isso,
        escale isto, escala meu caso, escala o meu caso, escale meu caso, escale o meu caso,
        escalem meu caso, escalem o meu caso, escalar meu caso, escalar o meu caso, escalar isso,
        escalem isso, escalonar, escalone, escalonamento
        """,
    some="""
        um, uma, uns, umas, algum, alguma
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, rede, impressora, caixa de som, televisão, tevê, aparelho,
        dispositivo, telefone, celular, telemóvel, computador, fone, modem, nuvem, aplicativo, aplicação,
        página, site, início, menu, portal, fórum, grupo, canal, quarto, sala, mesa, lugar, assento, andar,
        apartamento, turma, curso, escola, programa, plano, planos, pacote, tarifa, assinatura, contrato,
        conta, contas, poupança, cartão, carteira, saldo, dinheiro, grana, reais, real, pix, dólares,
        pontos, milhas, número, correio, endereço, morada, formulário, documento, arquivo, ficheiro, artigo,
        pergunta, passo, nível, lista, lista de espera, fila, voo, trem, comboio, ônibus, aeroporto,
        estação, terminal, cidade, país, inglês, espanhol, português, francês, modo, versão, configurações,
        jogo, energia, luz, reunião, chamada, música, rádio, produto, pedido, encomenda, fatura, boleto,
        recibo, passagem, bilhete, consulta, data, hora, dia, turno, tamanho, cor, modelo, preço, preços,
        foto, vídeo, dados, informações, informação, info, código, mensagem, comprovante, catálogo, horário,
        horários, pré pago, pós pago, senha, sal, outro quarto, valor, nota, orçamento, corrente
        """,
    unit="""
        departamento de, depto de, departamento, depto, setor de, sector de, setor, sector, área de,
        equipe de, equipa de, a equipe de, a equipa de, time de, gerência de, divisão de, central de,
        departamento do, setor do, equipe do, departamento da, setor da, equipe da
        """,
    section="""
        room service, serviço de quarto, governança, limpeza, spa, reservas, farmácia, cozinha, restaurante,
        fraude, fraudes, antifraude, manutenção, armazém, segurança, achados e perdidos, perdidos e achados,
        admissões, recursos humanos, rh, folha, compras, reembolso, reembolsos, sinistros, sinistro,
        oficina, laboratório, urgências, consultório, cancelamento, cancelamentos, retenção, portabilidade,
        crédito, empréstimos, cartões, seguros, instalação, expedição, trocas, devoluções, trocas e
        devoluções, faturação, contas a pagar, marketing, avarias, agendamento, marcações, financiamento,
        crediário, consórcio, matrículas, caixa, ti, bagagens, assinaturas, pós venda, renovações
        """,
    put_through="""
        me passa com, me passa com o, me passa com a, me passa com os, me passa para,
        me passa para o, me passa para a, me passa para os, me passa pra, me passa pro,
        me passa pros, me passa pras, me passa ao, me passa aos, me passa direto pra,
        me passa direto pro, me passe com, me passe com o, me passe com a, me passe com os,
        me passe para, me passe para o, me passe para a, me passe para os, me passe pra,
        me passe pro, me passe pros, me passe pras, me passe ao, me passe à, me passe aos,
        me passe na, me passe direto pra, me passe direto pro, me conecta com,
        me conecta com o, me conecta com a, me conecta com os, me conecta para,
        me conecta para o, me conecta para a, me conecta para os, me conecta pra,
        me conecta pro, me conecta pros, me conecta pras, me conecta aos,
        me conecta direto pra, me conecta direto pro, me conectar com os, me conectar para,
        me conectar para o, me conectar para a, me conectar para os, me conectar pra,
        me conectar pro, me conectar pros, me conectar pras, me conectar aos,
        me conectar direto pra, me conectar direto pro, me liga com, me liga com o,
        me liga com a, me liga com os, me liga para a, me liga para os, me liga pro,
        me liga pros, me liga pras, me liga aos, me liga direto pra, me liga direto pro,
        ligue-me com, ligue-me com o, ligue-me com a, ligue-me com os, ligue-me para a,
        ligue-me para os, ligue-me pra, ligue-me pro, ligue-me pros, ligue-me pras,
        ligue-me ao, ligue-me à, ligue-me aos, ligue-me direto pra, ligue-me direto pro,
        liga-me com, liga-me com o, liga-me com a, liga-me com os, liga-me para o,
        liga-me para a, liga-me para os, liga-me pra, liga-me pro, liga-me pros, liga-me pras,
        liga-me ao, liga-me à, liga-me aos, liga-me direto pra, liga-me direto pro,
        me manda com o, me manda com a, me manda com os, me manda para os, me manda pros,
        me manda pras, me manda ao, me manda à, me manda aos, me manda direto pra,
        me manda direto pro, transfere com os, transfere para os, transfere pros,
        transfere pras, transfere aos, transfere direto pra, transfere direto pro,
        transfira com o, transfira com a, transfira com os, transfira para os, transfira pros,
        transfira pras, transfira aos, transfira direto pra, transfira direto pro,
        minha ligação com o, minha ligação com a, minha ligação com os, minha ligação para,
        minha ligação para o, minha ligação para a, minha ligação para os, minha ligação pra,
        minha ligação pro, minha ligação pros, minha ligação pras, minha ligação ao,
        minha ligação à, minha ligação aos, minha ligação direto pra, minha ligação direto pro
        """
    + joined(
        (
            """
                me passem, me transfere, me transfira, me transfiram, me encaminha, me encaminhe,
                me encaminhem, me encaminhar, me conecte, me coloque, passa-me, passe-me, passem-me,
                transfira-me, transfere-me, transferir-me, encaminhe-me, encaminha-me, põe-me,
                ponha-me, coloque-me, conecte-me, pode me passar, podem me passar, poderia me passar,
                me passar, me põem, passar-me, ponham-me, me bota, me coloca em contato,
                me coloque em contato, coloque-me em contato, me colocar em contato,
                ponha-me em contacto, põe-me em contacto, ponham-me em contacto, pôr-me em contacto,
                ser transferido, ser transferida
            """,
            """
                com, com o, com a, com os, para, para o, para a, para os, pra, pro, pros, pras, ao, à,
                aos, no, na, direto pra, direto pro
            """,
        ),
        (
            """
                me transferir, me coloca, me põe, me joga
            """,
            """
                com, com o, com a, com os, para, para o, para a, para os, pra, pro, pros, pras, ao, à,
                aos, direto pra, direto pro
            """,
        ),
    ),
    named_unit="""
        equipe de vendas, equipa de vendas, time de vendas, setor de vendas, equipe técnica,
        equipe comercial, contabilidade, a contabilidade, a administração, financeiro, o financeiro,
        setor financeiro, secretaria, a secretaria, recursos humanos, o rh, a logística, o faturamento,
        ouvidoria, tesouraria, jurídico, o jurídico, perdidos e achados, achados e perdidos, a gerência,
        a diretoria, a direção
        """,
    role="""
        enfermeira, enfermeiro, parteira, farmacêutico, farmacêutica, óptico, oftalmologista, dentista,
        fisioterapeuta, fisio, terapeuta, veterinário, veterinária, mecânico, instalador, perito, perita,
        avaliador, corretor, corretora, notário, advogado, advogada, secretária, secretário, bibliotecário,
        bibliotecária, recepcionista, rececionista, porteiro, zelador, cozinheiro, chef, sommelier, garçom,
        garçonete, empregado de mesa, governanta, despachante, contador, contadora, contabilista, auditor,
        treinador, cabeleireiro, cabeleireira, esteticista, mestre de obras, professor, professora,
        diretor da escola, diretora da escola, reitor, diretor do hotel, síndico, assistente social,
        cirurgião, médico, médica, doutor, doutora, eletricista, encanador, canalizador, nutricionista,
        inspetor, tutor, coordenador do curso, coordenadora do curso, chefe da oficina, gestor de conta,
        gestor de cliente, gestora de conta, caixa humano, regulador, técnico de plantão, bagageiro,
        planeador
        """,
    to_the_phone="""
        no telefone pra mim, ao telefone, na linha
        """,
    place="""
        balcão de, balcão das, balcão dos, guichê de, guichê da, secção de, seção de, gabinete de,
        o gabinete de, o pessoal da, o pessoal do, o pessoal das, o pessoal dos, pessoal da, pessoal do,
        pessoal das, pessoal dos, a malta da, a malta do, a malta das, malta das, os da, os das, os do,
        a galera da, a galera do, galera da, galera do, a moça da, a moça do, o moço da, o moço do,
        o rapaz da, o rapaz do, a gente da, a senhora da, a senhora do, o senhor da, o encarregado da,
        o responsável pelas, o responsável pela, o responsável pelo
        """,
    whoever="""
        o senhor que, a senhora que, o rapaz que, a moça que, o cara que, a pessoa que me, a pessoa que,
        o que me vendeu, quem me vendeu, quem me atendeu, quem está a tratar, quem trata do, quem trata da,
        quem cuida do, quem cuida da, quem está cuidando, o técnico que, o vendedor que, o perito que,
        o consultor que
        """,
    thanks="""
        obrigado, obrigada, obg, brigado, muito obrigado, muito obrigada, valeu, vlw, grato, grata
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
        vê se, consegues, p.f., por fvr, s.f.f, queria só, faxavor
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
        com urgência, logo que possível, tudo isso, isto, isso, seria, que me, este chat, esse chat,
        esta conversa, essa conversa, meu caso, este caso, no telefone, que entenda, que saiba,
        que entenda do assunto, que resolva, do financeiro, das vendas, do suporte, de vendas, sério,
        por amor, um pouquinho, rapidinho, um minuto, isso tudo, seu colega seu, a um, a uma, seus, suas,
        sua equipe, pro, pros, pras, aos, trabalhando, trabalhando aí, a trabalhar, pls, plz,
        quando puderem, quando puder, auxílio de, intervenção de, ligação de, uma ligação de,
        uma chamada de, contato de, contacto de, um contato de, o contato de, um retorno de, resposta de,
        uma resposta de, orientação de, pá, gajo, mano, véi, cara, po, poxa, porra, caramba, ó, malta,
        gente boa, desculpe, olha, teu, tua, teus, tuas, vossos, vossas, pro próximo nível,
        para o próximo nível, pro nível superior, para o nível superior, para um nível superior, para cima,
        pra cima, para o nível seguinte, mais acima, ao nível superior
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
