"""Spanish."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="es",
    greeting="""
        hola, ola, holi, holis, holiwis, hola hola, buenos días, buen día, buenas tardes, buenas,
        muy buenas, saludos, ey, buenos, hay alguien, hay alguien ahí, alguien ahí, encantado, encantada,
        un saludo, mucho gusto, muy buenos días, muy buenas tardes, feliz año, feliz navidad, qué hubo,
        estimados señores, un cordial saludo, espero que estén bien, espero que estés bien, aló
        """,
    greeting_or_bye="buenas noches, muy buenas noches",
    thanks="""
        gracias, grax, grcs, grasias, muchas gracias, mil gracias, muchísimas gracias, mchs gracias,
        gracias mil, infinitas gracias, te lo agradezco, se lo agradezco, lo agradezco, te agradezco,
        le agradezco, les agradezco, agradecido, agradecida, muy agradecido, muy agradecida,
        muchas gracias a ti, gracias a ti, gracias a usted, gracias a ustedes, gracias de antemano,
        no hay problema, de nada, dios te bendiga, dios le bendiga, dios los bendiga, se agradece,
        no hay de qué, sin problema, gracias igualmente, gracias de todos modos, gracias de todas formas,
        no te preocupes
        """,
    praise="""
        cool, perfecto, genial, excelente, estupendo, fantástico, maravilloso, increíble, guay, chévere,
        bacán, qué padre, qué chido, chido, buenísimo, súper, super bien, de lujo, de diez, de maravilla,
        fenomenal, vale, dale, listo, entendido, entiendo, ya entendí, ya entiendo, comprendido, enterado,
        enterada, claro, queda claro, me quedó claro, todo claro, clarísimo, muy amable, amabilísimo,
        muy amables, qué amable, qué amables, lo máximo, qué rápido, me ayudó, me ayudó mucho, me ayudaste,
        me ayudaste mucho, me has ayudado, me has ayudado mucho, me has ayudado un montón, me ha ayudado,
        me ha ayudado mucho, me sirvió, me sirvió mucho, me sirve mucho, me sirve de mucho, me salvaste,
        me has salvado, me salvaste la vida, justo lo que necesitaba, lo que necesitaba,
        es lo que necesitaba, era lo que quería saber, es lo que quería saber, buen trabajo, bien hecho,
        gran trabajo, felicidades, muy bien, buen servicio, excelente servicio, excelente atención, te amo,
        te quiero, problema resuelto, ya funciona, olé, de acuerdo, magnífico, qué bueno, qué bien,
        está perfecto
        """,
    merit="""
        bárbaro, perfecta, excelentes, geniales, maravillosa, buenísima, joya, amable, amables, un sol,
        un amor, un ángel, un crack, crack, un genio, una genia, el mejor, la mejor, los mejores, útil,
        muy útil, utilísimo, muy rápido, rapidísimo, rápido, rápida, pronta, muy claro, claros, me sirve,
        funcionó, funciona, ya quedó, solucionado, resuelto, una maravilla, encantador, encantadora,
        muy útil todo, atento, atenta, muy atento, muy atenta, eficiente, fue rápido, un máquina, buena,
        buenos servicios, linda, lindo, un cielo, valiosa
        """,
    favour="""
        ayuda, información, info, respuesta, respuestas, atención, amabilidad, paciencia, tiempo,
        explicación, todo, servicio, apoyo, rapidez, contestar, responder, ayudarme, aclararme,
        la información, la ayuda, orientación, disposición, consejo, consejos, interés, comprensión,
        aclaración, responderme, datos, dato
        """,
    thanks_for="""
        por, por la, por el, por tu, por su, por vuestra, por sus, por tus, por toda la, por toda tu,
        por los, por toda su, por las, por esa, y por, por tan
        """,
    well="""
        todo bien, todo en orden, todo bien por ahí, está bien, todo ok, y tú, y usted, y ustedes, y vos,
        cómo va eso
        """,
    how_are_you="""
        qué tal, qué tal estás, qué tal está, qué tal todo, qué tal va, qué tal va todo, qué tal el día,
        qué tal tu día, cómo estás, cómo está, cómo está usted, cómo están, cómo te va, cómo le va, cómo va,
        cómo va todo, cómo andas, cómo anda, cómo te sientes, qué onda, qué hay, cómo va el día,
        cómo estáis, cómo estás tú, cómo te encuentras, cómo se encuentra, cómo amaneciste, cómo han estado,
        qué más
        """,
    who_are_you="""
        quién eres, quién eres tú, quién es usted, quiénes son, qué eres, cómo te llamas, cómo se llama,
        cuál es tu nombre, cuál es su nombre, tu nombre, con quién hablo, con quién estoy hablando,
        con quién tengo el gusto, qué puedes hacer, qué puedes hacer por mí, qué sabes hacer,
        en qué puedes ayudarme, en qué me puedes ayudar, quién sos, quién habla, quién me habla,
        bot o humano, humano o robot, robot o humano, persona o robot, eres real, eres de verdad, es una ia,
        eres chatgpt
        """,
    bye="""
        adiós, chao, chau, hasta luego, hasta pronto, hasta mañana, hasta la próxima, hasta la vista,
        hasta otra, nos vemos, nos vemos pronto, buen fin de semana, buen finde, feliz día, feliz tarde,
        feliz noche, que tengas un buen día, que tenga un buen día, que tengan un buen día,
        que tengas buen día, que tenga buen día, que tengas un buen fin de semana, que tengas buena tarde,
        que tenga buena tarde, que tengas linda tarde, que tengas un lindo día, que tengas buena noche,
        que pases buen día, que pase buen día, que pases un buen día, que le vaya bien, que te vaya bien,
        cuídate, cuídense, eso es todo, eso sería todo, sería todo, es todo, nada más,
        con eso es suficiente, eso era todo, no tengo más preguntas, saludos cordiales, un abrazo, abrazos,
        besos, buena tarde, buena noche, feliz fin de semana, que descanses, hasta entonces
        """,
    please="por favor, porfa, porfavor, x favor",
    polite="""
        joven, jovencita,
        y, sí, a todos, todos, a todas, chicos, amigo, amiga, amigos, señor, señora, señorita, señores, muy,
        mucho, muchas, muchísimo, tan, bien, de verdad, en serio, realmente, pues, bueno, ay, uy, hoy, ya,
        ahora, igualmente, a ti, a usted, a ustedes, jaja, jajaja, jeje, de nuevo, otra vez, equipo,
        por ahí, corazón, gente, vaya, okis, oki doki, así está bien, está bien así, estoy bien,
        muy bien y tú, siempre, entonces, nuevamente, también, tú también, usted también, de todo corazón,
        cariño, compañero, para ti, para usted, para ustedes, mil, la verdad, por todo, señor agente,
        hermano, bro
        """,
    you_are="""
        eres, es usted, usted es, sos, sois, ustedes son, son, son ustedes, has sido, ha sido, han sido,
        fuiste, tú eres, eres tú
        """,
    is_it="es un, es una, es esto, esto es, esto es un, esto es una, es este",
    it_is="eso es",
    that_was="fue, ha sido muy, estuvo",
    i_talk_to="""
        estoy hablando con, hablo con, estoy chateando con, estoy escribiendo a, estoy escribiendo con,
        hablando con, converso con
        """,
    bot="bot, robot, chatbot, robots",
    person="humano, humana, persona, persona real, ser humano, humano real, personas reales, persona humana",
    real="máquina, ia, real, automático, programa, inteligencia artificial, de carne y hueso",
    link="un, una, o, o un, o una, verdadera, verdadero, real o, de verdad o",
)
