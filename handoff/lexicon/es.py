"""Spanish."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="es",
    lookalike="""
        recursos humanos, derechos humanos, agente inmobiliario, agentes inmobiliarios, agente de viajes,
        agentes de viajes, agencia*, por persona, para una persona, dos personas, tres personas,
        en persona, otra persona, operador móvil, operador turístico, error humano, cuerpo humano,
        horario de atención al cliente, horario del servicio al cliente, teléfono de atención al cliente,
        tercera persona, agente de limpieza, cuánta*, gestor de archivos, gestor de contraseñas,
        de una persona, a una persona mayor
        """,
    idle="""
        no puedo, no consigo, no logro, no sé cómo, no se como, no podría, por qué no puedo, no puedes,
        no pueden, no me dejan, no hay forma de, no me deja
        """,
    negation="""
        no, sin, nunca, tampoco, jamás, en vez de, en lugar de, evitar, nada de, no quiero, no necesito,
        no hace falta, ni
        """,
    asks_about_bot="""
        eres, es usted, sos, estoy hablando, estoy, es esto, esto es, hablo con, usted es, tú eres,
        son ustedes, quién es, dónde está, estaré hablando, hablo
        """,
    informs="tengo que, debo, debería, es necesario, hay que, necesito yo, hace falta",
    person="""
        humano, humana, humanos, ser humano, persona real, persona humana, agente, agentes, asesor,
        asesora, asesores, operador, operadora, operadores, representante, representantes, ejecutivo,
        ejecutiva, teleoperador*, agente humano, atención humana, servicio humano, ayuda humana,
        soporte humano, asistencia humana, persona de verdad, alguien real, alguien de verdad,
        alguien humano, persona viva, gestor, gestora, umano, apoyo humano
        """,
    maybe_person="""
        persona, personas, gente, encargado, encargada, supervisor, supervisora, gerente, empleado,
        empleada, jefe, jefa, responsable, técnico, técnica, equipo, especialista, experto, compañero,
        compañera, trabajador, asistente, vendedor, vendedora, colaborador, señorita
        """,
    someone="""
        alguien, alguno de ustedes, alguno de vosotros, alguna persona, uno de ustedes, quien, alguno
        """,
    desk="""
        atención al cliente, atencion a cliente, servicio al cliente, servicio de atención al cliente,
        servicio a clientes, recepción, centralita, call center, mesa de ayuda, atención a clientes,
        soporte al cliente, centro de atención, servicio de cliente
        """,
    help="""
        soporte, servicio, ventas, facturación, técnico, apoyo, banco, tienda, asistencia, departamento,
        sucursal, postventa
        """,
    real="""
        real, reales, vivo, viva, humano, humana, verdadero, verdadera, de verdad, de carne y hueso,
        auténtico, manual, físico, física, otro, otra, puto, puta, maldito, maldita, competente,
        capacitado
        """,
    talk="""
        hablar, hable, hablo, habla, hablarle, platicar, charlar, conversar, contactar, contacte,
        contacto, contactarme, comunicar, comunicarme, comunicarse, chatear, ponerme en contacto,
        poner en contacto, dialogar, abla, ablar, me llamen, me llame, llamar, tratar con, que me atienda,
        me atienda, atienda, atender, me atiendan, dirigirme, comunicación
        """,
    transfer="""
        transferir, transfiere, transfiéreme, transfiérame, transfieran, transferirme, pásame, páseme,
        pásenme, pasarme, pasar, me pasas, me pasa, me puedes pasar, me puede pasar, me pasen, conectar,
        conéctame, conécteme, conectarme, comunícame, comuníqueme, comuníquenme, derivar, derívame,
        deríveme, ponme, póngame, ponerme, redirigir, escalar, me comunique, me comunicas, me comunica,
        me conectas, me conecte, desvíame, me transfiera
        """,
    get="""
        dame, deme, denme, darme, tener, llama, llame, búscame, consígueme, me das, me da, manda, busco
        """,
    want="""
        quiero, qiero, kiero, quisiera, necesito, necesitaba, nesecito, nececito, ocupo, deseo, puedo,
        podría, podria, me gustaría, quería, querría, prefiero, exijo, solicito, por favor, porfavor,
        porfa, pido, cómo puedo, como puedo, cómo, déjame, déjeme, es posible, puede, puedes, podrías,
        podemos, hay forma de, hay manera de, necesitamos, queremos, pueden, espero, busco, intento,
        estoy intentando, estoy esperando, estoy buscando, favor de
        """,
    exists="hay, hay algún, hay alguna, tienen, tenéis, tienes, existe, habrá, está disponible",
    bot="""
        bot, bots, robot, robots, máquina, máquinas, ordenador, computadora, ia, inteligencia artificial,
        chatbot, contestador, automático, programa
        """,
    breaks="""
        para, sobre, si, porque, cuando, después, antes, por, acerca, de parte, dijo, dijeron, fue, era,
        me dijo, según
        """,
    light="""
        un, una, uno, unos, unas, el, la, los, las, lo, al, a, con, de, del, en, me, mi, yo, tu, su, sus,
        tú, usted, ustedes, nos, que, quien pueda, la que, el que, poder, pueda, puedo, aquí, ahora, ya,
        ahorita, ahora mismo, inmediatamente, hoy, urgente, urgentemente, directamente, mejor, solo, hola,
        buenas, buenos días, buenas tardes, gracias, sí, ok, vale, bien, por teléfono, teléfono, línea,
        en línea, algún, alguna, mismo, y, pues, entonces, por fin, favor, se, rápido, le, poner,
        pónganme, señor
        """,
    stop="""
        para, parar, stop, detente, cancelar, cancela, olvídalo, olvidalo, déjalo, dejalo, volver al bot,
        vuelve al bot, regresar al bot, con el bot, quiero el bot, ya no necesito a nadie,
        no necesito a nadie, ya no necesito una persona, no necesito una persona, ya no hace falta, ya no,
        ya está resuelto, resuelto, ya lo resolví, ya lo encontré, no importa, da igual, ya está,
        ya no lo necesito
        """,
    yes="""
        sí, si, sip, claro, claro que sí, por supuesto, vale, ok, okay, de acuerdo, bueno, dale, adelante,
        perfecto, está bien, correcto, exacto, sí gracias, sí por favor, desde luego, me parece bien,
        cómo no, seguro, hágalo, hazlo, oki, genial
        """,
    no="""
        no, no gracias, nop, ahora no, no hace falta, no es necesario, más tarde, luego, todavía no,
        aún no, para nada, mejor no, así está bien, no quiero, nunca, no por ahora, por ahora no
        """,
)
