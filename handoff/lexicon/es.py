"""Spanish."""

from handoff.lexicon.paradigm import forms
from handoff.lexicon.vocabulary import Vocabulary

_TRANSFER = forms(
    (
        "me pas, me conect, me deriv, me enlaz, me traspas, me escal, nos pas, nos conect",
        "a as an e es en ara aran aras ase asen aria arias arian ais eis",
    ),
    ("me transfier, me redirig, me redirij", "e es en a as an"),
    ("me transfir", "iera ieran ieras iese iesen iria irian irias"),
    ("me comunic, me canaliz, me ubic", "a as an ara aran aras ase asen aria arias arian ais"),
    ("me comuniqu, me canalic", "e es en eis"),
    ("me pong, me pus, me pon, me pusier", "e es en a as an ais"),
    ("pas, conect, deriv, enlac, enlaz, traspas", "ame eme enme arme adme arnos enos ennos"),
    ("comunic, canaliz", "ame arme adme arnos"),
    ("comuniqu, canalic", "eme enme enos"),
    ("transfier", "eme enme ame anme"),
    ("deriv", "enme eme enos"),
    ("pong", "ame anme anos"),
)
_CALLBACK = forms(
    ("me llam, me contact, me telefone, me recontact", "e es en eis ara aran aras ase asen aria arias arian"),
    ("me marqu", "e es en"),
    ("llam, contact, telefone", "eme enme adme ame arme ennos enos"),
)
_ANSWERS = forms(
    ("respond, atend, le, resolv", "er erme iera ieran iese iesen era eran eria erian"),
    ("atiend, resuelv, le, ve", "a an as"),
    (
        "contest, revis, escuch, ayud, mir, solucion, verific, gestion, asesor, orient, aclar, analiz, ocup",
        "ar arme ara aran ase asen e en aria arian",
    ),
    ("expliqu, verifiqu, encargu", "e en"),
    ("atiend, respond, contest, ayud, escuch", "ame anme eme enme"),
)

# People who are none of the company's.
_OTHERS = forms(
    ("hablar con el ", "vendedor conductor repartidor anfitrión casero propietario comprador banco médico")
)

VOCABULARY = Vocabulary(
    language="es",
    lookalike="""
        recursos humanos, derechos humanos, agente inmobiliario, agentes inmobiliarios, agente de viajes,
        agentes de viajes, agencia*, por persona, para una persona, dos personas, tres personas, en persona,
        otra persona, operador móvil, operador turístico, error humano, cuerpo humano,
        horario de atención al cliente, horario del servicio al cliente, teléfono de atención al cliente,
        tercera persona, agente de limpieza, gestor de archivos, gestor de contraseñas, de una persona,
        a una persona mayor, otra persona puede, otras personas, cuatro personas, agente de aduanas,
        agente de seguros, asesor fiscal, asesor legal, asesor inmobiliario, persona jurídica,
        persona física, persona natural, persona o, humano o, operador logístico, operador de telefonía,
        representante legal, representante de ventas, para humanos, seguridad de las personas,
        agente de policía, agente secreto, ser humano es, trata de personas, mi banco, personal*izad*,
        el encargado de, ejecutivo de ventas sueldo, trabajar como, trabajar de, como agente, trabajo de,
        empleo de, puesto de, idioma, idiomas, persona de contacto, personas de contacto,
        contacto de emergencia, persona a persona, datos de contacto, formulario de contacto,
        lista de contactos, mis contactos, un contacto, cómo ser, ser representante, ser agente,
        hacerme agente, está bien, al vendedor, el vendedor, del vendedor, la vendedora, se llama, me llamo,
        cómo te llamas, cómo se llama, mi gestor, gestor para, gestor documental, operador telefónico,
        operadora móvil, operadora telefónica, compañía telefónica, al anfitrión, al repartidor,
        al conductor, transferencia*, transferir dinero, pasar de, pasar a prepago, pasarme a,
        llamada perdida, una llamada perdida, una llamada de ustedes, quiero ser, ser asesor, personas con,
        no puedo hablar por teléfono, no puedo llamar, el asesor que me atendió, como un humano,
        como una persona, como humano, contratar, contratamos, contrato, vacante de, vacante para, plaza de,
        transferir mi número, transferir mi línea, pasar mi número
        """
    + _OTHERS,
    idle="""
        no puedo, no consigo, no logro, no sé cómo, no se como, no podría, por qué no puedo, no puedes,
        no pueden, no me dejan, no hay forma de, no me deja
        """,
    negation="""
        no, sin, nunca, tampoco, jamás, en vez de, en lugar de, evitar, nada de, no quiero, no necesito,
        no hace falta, ni, no hace falta que, prefiero no, no quisiera, yo no, no pedí, no he pedido,
        no me interesa, nadie, con nadie, no es necesario, basta de, harto de, ya no más, harto del,
        harta de, harta del, cansado de, cansada de, deja de, dejen de, déjense de, paso de, salir del,
        sáquenme del, sácame del, quita el, quítame el
        """,
    asks_about_bot="""
        eres, es usted, sos, estoy hablando, estoy, es esto, esto es, hablo con, usted es, tú eres,
        son ustedes, dónde está, estaré hablando, hablo, quién eres, quien eres, me responde, me contesta,
        será, usted es un, tú eres un, eres un, eres una, sera que eres, me está respondiendo,
        estoy chateando, me atiende, con quien hablo, con quién hablo, con quien estoy, con quién estoy
        """,
    informs="""
        es necesario, hay que, necesito yo, hace falta, es obligatorio, tengo yo que, por qué tengo que,
        cuándo tengo que, se necesita, cuántos, cuantos, cuántas, cuantas, cuánto, cuanto, qué idioma,
        qué idiomas, que idiomas, en qué idiomas, para qué, para que quiero, por qué, quién es, cuál es,
        tiene que haber, debo yo, por qué debo, cuándo debo, en qué caso debo
        """,
    past="""
        ayer, ya hablé, ya hable, hablé, hablamos, he hablado, había hablado, la semana pasada, anteayer,
        antier, estuve, me atendió, me dijo, dijo, dijeron, prometió, prometieron, dicho, acabo de,
        acabé de, acabamos de, ya me atendió, ya me ayudó
        """,
    person="""
        humano, humana, humanos, ser humano, persona real, persona humana, agente, agentes, asesor, asesora,
        asesores, operador, operadora, operadores, representante, representantes, ejecutivo, ejecutiva,
        teleoperador*, agente humano, atención humana, servicio humano, ayuda humana, soporte humano,
        asistencia humana, persona de verdad, alguien real, alguien de verdad, alguien humano, persona viva,
        gestor, gestora, umano, apoyo humano, agnte, operdor, humano de verdad, humano real, humanos reales,
        personas reales, alguien competente, alguien capacitado, alguien de carne y hueso,
        persona competente, asesor humano, asesor comercial, agente en vivo, agente real,
        ejecutivo de cuenta, ejecutivo de atención, ejecutivos, asesoras, trabajador humano,
        personal humano, contacto humano, trato humano, telefonista, recepcionista, dependiente,
        alguien de su equipo, alguien de tu equipo, alguien del equipo, miembro del equipo,
        miembro de su equipo, encargado de turno, alguien a cargo, interlocutor, alguien al teléfono,
        alguien en línea, alguien por teléfono, persona al teléfono, alguien en la línea, alguien verdadero,
        gente real, gente de verdad, especialista humano, oficial de servicio, promotor, alguien que sepa,
        alguien que entienda, asesor especializado, persona encargada, persona capacitada, ejecutivo humano,
        operario, un comercial, una comercial, atención de una persona, ayuda de una persona,
        atención personal, atención personalizada, trato personal, soporte de una persona,
        asistencia de una persona, intervención de una persona, un compañero tuyo, una compañera tuya,
        un compañero suyo, una compañera suya, alguien de ahí, alguien de allí, alguien de soporte,
        alguien de su empresa, acesor, aseor, asesr, segundo nivel, alguien que sepa algo,
        una persona que sepa, humano humano, persona física real, persona que no sea un robot,
        persona que no sea un bot, persona que no sea una máquina, un cristiano, cristiano de verdad,
        funcionario, cajero, ejecutiva de ventas, encargado de atención, human agent, live agent,
        real person, human being, real human, human operator, human support, support agent, live person,
        alguien de la empresa, alguien de la compañía, alguien de la tienda
        """,
    maybe_person="""
        persona, personas, gente, encargado, encargada, supervisor, supervisora, gerente, empleado,
        empleada, jefe, jefa, responsable, técnico, técnica, equipo, especialista, experto, compañero,
        compañera, trabajador, asistente, vendedor, vendedora, colaborador, señorita, superior,
        trabajadores, colaboradora, chica, chico, tipo, directivo, dueño, coordinador, personal, dueña,
        director, directora, ingeniero, subordinado, encargados, jefes, recepción personal, propietario,
        chicos, muchacho, muchacha, señora, señor, dama, caballero, consultor, consultora, consultores,
        colega, colegas, team leader, manager
        """,
    someone="""
        alguien, alguno de ustedes, alguno de vosotros, alguna persona, uno de ustedes, quien, alguno,
        alguin, alguen, algien, con quien, a quien, quién, alguno de los suyos, cualquiera
        """,
    desk="""
        atención al cliente, atencion a cliente, servicio al cliente, servicio de atención al cliente,
        servicio a clientes, recepción, centralita, call center, mesa de ayuda, atención a clientes,
        soporte al cliente, centro de atención, servicio de cliente, atencion al cliente,
        atencion a clientes, servicio a cliente, servicio técnico al cliente, línea de atención,
        atención telefónica, centro de ayuda, atención al usuario, atención al consumidor, el sac,
        servicio de atención, conserjería, chat en vivo, chat en directo, live chat, customer service,
        customer support, customer care, help desk
        """,
    department="""
        servicio, ventas, facturación, banco, tienda, departamento, sucursal, postventa, cobranza,
        contabilidad, administración, envíos, devoluciones, reclamos, reclamaciones, cobros, facturacion,
        quejas, gerencia, dirección, área de reclamos, área técnica, logística, finanzas, contaduría,
        tesorería, almacén, garantías, calidad, legal, equipo de ventas, equipo técnico, equipo de soporte,
        equipo comercial, con su equipo, con tu equipo, con vuestro equipo, con el equipo
        """,
    support="soporte, apoyo, asistencia, técnico, soporte técnico, servicio técnico",
    help="""
        ayuda, ayudar, ayúdame, ayúdenme, ayudarme, me ayuden, me ayude, me ayudas, me ayudan, auxilio,
        ayudenme, una mano, asistir, me puedes ayudar, me pueden ayudar
        """,
    own="mi, mis, nuestro, nuestra, mío, su propio",
    callback="""
        llámame, llámenme, llámeme, llamame, llamenme, me llamen, me llame, me llames, me pueden llamar,
        me puede llamar, me puedes llamar, llamarme, me devuelvan la llamada, devuélvanme la llamada,
        devolver la llamada, una llamada, que me contacten, me contacten, me contacte, contáctenme,
        contáctame, contactarme conmigo, se comuniquen conmigo, se comunique conmigo,
        se pongan en contacto conmigo, comuníquense conmigo, pónganse en contacto conmigo, que me llamen,
        que me llame, márquenme, me marquen, me llamase, me llamara, me llamasen, me llamaran,
        me contactara, me contactaran, me contactase, contactarme, ponerse en contacto conmigo,
        me telefoneen, que alguien me llame, me regresen la llamada, me den una llamada,
        me hablen por teléfono, me marque, comunicarse conmigo, contactar conmigo, contacten conmigo,
        contacte conmigo, hablar por teléfono, hablar por telefono, contacto telefónico,
        contacto por teléfono, atención telefónica, llamada telefónica, ser contactado, ser contactada,
        ser llamado, que me devuelvan, devolverme la llamada, me devuelven la llamada, llámennos,
        contáctennos, llamarnos, contactarnos, me puedan llamar, me podéis llamar, me podrían llamar,
        me podría llamar, me podrías llamar, podéis llamarme, me puedan contactar, me pueden contactar,
        me puede contactar, me podrían contactar, me puedes contactar, con quién hablo para,
        con quien hablo para, con quién puedo hablar para, con quién puedo hablar sobre, me atiendan,
        que me atiendan, que me atienda ya, que me atienda alguien, me van a llamar, me va a llamar,
        me vas a llamar, me van a contactar, me va a contactar
        """
    + _CALLBACK,
    answers="""
        me atienda, que me atienda, me atiendan, atienda, atiendan, atender, atenderme, ser atendido,
        me responda, responda, respondan, me respondan, responder, contestar, me conteste, conteste,
        contesten, revise, revisar, lo vea, me explique, explique, resuelva, me resuelva, se encargue,
        me apoye, me apoyen, apoyarme, me asista, me dé una respuesta, lo revise, atendido, atendida,
        se haga cargo, encargarse, encargue, encarguen, ocuparse, se ocupe, hacerse cargo, hágase cargo,
        tomar esto, tome esto, tome mi caso, tomar mi caso, lleve mi caso, llevar mi caso, me guíe, guiarme,
        me oriente, orientarme, me asesore, asesorarme, me asesoren, solucione, solucionar, solucionarme,
        me solucione, intervenga, intervenir, leer mi mensaje, me escuche, escucharme, me escuchen, entre a,
        gestione, gestionar, resolverme, verifique, se ponga, llame, llamen, entrar, entre, entrar al chat,
        unirse, se una, venir, venga, conectarse, se conecte, incorporarse, escribirme, mandarme un correo,
        enviarme un correo, me escriba, me mande un correo, me envíe un correo, mandarme un mail,
        mandarme un email, atienden, atiende, vea, descolgar, descuelgue, coger el teléfono,
        coja el teléfono, contestar el teléfono, verlo, revisarlo, mirarlo, resolverlo, verificarlo,
        gestionarlo, atenderlo
        """
    + _ANSWERS,
    present="ahí, ahi, allí, aquí, disponible, está, presente, por ahí, en la oficina, libre",
    real="""
        real, reales, vivo, viva, humano, humana, verdadero, verdadera, de verdad, de carne y hueso,
        auténtico, manual, físico, física, otro, otra, puto, puta, maldito, maldita, competente, capacitado,
        sola, único, única
        """,
    talk="""
        hablar, hablo, habla, hablarle, platicar, charlar, conversar, contactar, contacte, contacto,
        comunicar, comunicarme, comunicarse, chatear, ponerme en contacto, poner en contacto, dialogar,
        ablar, llamar, tratar con, dirigirme, comunicación, ablarle, contactarme con, comunicarnos,
        entrar en contacto, ponerse en contacto, hablar con, platicar con, hablarlo, tratarlo con,
        mensajearme, escribirle, escribirme con, ponernos en contacto, acceder, que me comuniquen,
        me comuniquen, comentarlo, comentarlo con, comentar, comentar esto, consultarlo, consultar con,
        consultar, tratar esto, tratar este tema, discutir, discutirlo, verlo con, una llamada con,
        cita con, contactar a, dialogar con, explicarle, plantearlo, aclararlo con, conversación con,
        charla con, tratar el tema, resolverlo con, reunirme, reunirme con, entrevistarme,
        entrevistarme con, conferenciar, negociar, intercambiar, dirigirme a, tener una conversación,
        tener contacto, entablar, llamada con, videollamada con, conversación telefónica con,
        entrar en contacto con, cruzar palabra, ponerme de acuerdo con, echar un rato, tratarlo, acudir a,
        consultarle, preguntarle, cómo hablo con, como hablo con, cómo hablo, poner una queja con,
        poner una queja ante, presentar una queja a, presentar una queja ante, una queja con,
        una queja ante, quejarme con, quejarme ante, quejarme a, reclamar a, reclamar con, un reclamo con,
        atendido por, atendida por, ser atendido por, ser atendida por, asesoría con, que hable, hablemos,
        hablara, un agente que, hablar x, contacto con, me comunico, me comunico con
        """,
    talk_to="""
        hablar con el, hablar con la, hablar con los, hablar con su, hablar con tu, hablar con vuestro,
        platicar con el, platicar con la, comunicarme con el, comunicarme con la
        """,
    transfer="""
        transferir, transfiere, transfiéreme, transfiérame, transfieran, transferirme, pásame, páseme,
        pásenme, pasarme, pasar, me pasas, me pasa, me puedes pasar, me puede pasar, me pasen, conectar,
        conéctame, conécteme, conectarme, comunícame, comuníqueme, comuníquenme, derivar, derívame,
        deríveme, ponme, póngame, ponerme, redirigir, escalar, me comunique, me comunicas, me comunica,
        me conectas, me conecte, desvíame, me transfiera, pónganme, ponganme, póngame con, comuniquen,
        transfiéranme, transfiranme, me transfieran, me pasan, me pases, pasen, pase, pasame, pasenme,
        me pueden pasar, comunicame, conectenme, conectarnos, enlázame, enlazarme, enlaceme, me enlaza,
        dirigirme, diríjame, canalizar, canalízame, canalíceme, me canalice, me conecten, me deriven,
        me derive, derivarme, traspásame, redirígeme, redirijanme, escalarlo, escale, escalen, comunicaran,
        comunicara, comunicarme con, me comunicaran, me comunicara, me transfirieran, me pasaran, me pasara,
        me conectaran, me conectara, me pusieran, me pusiera, pusieran, cambiar a, cambia a, cambie a,
        cambiarme a, cámbiame a, cámbieme con, cambiarme con, pase este chat, pasar este chat, pase el chat,
        poner al teléfono, poner con, poner, pónganme con, poner en línea, entregar a, derivar a, derive,
        deriva, derivación, turnar, túrneme, enrutar, asignar, asígname, asígneme, traer, trae, trasladar,
        traslade, trasládeme, traspasar, traspase, desviar, desvíe, desvíeme, remitir, remítame,
        contáctame con, contácteme con, contáctenme con, hacer llegar a, conectar con, que venga, que pase,
        deme con, dame con, dadme con, pásenme a, conectame, derivame, me ayuda comunicándome
        """
    + _TRANSFER,
    transfer_me="""
        transfiérame, transfiéreme, transfiéranme, transferirme, me transfiere, me transfieres,
        me transfieren, me transfiera, me transfieran, comuníqueme, comuníquenme, comunícame, páseme,
        pásame, derívame, deríveme, derivarme, me derive, me deriven, escalar, escale, escálalo, escalarlo,
        me comunica, me comunicas, que me pasen, que me comuniquen, que me transfieran, ser transferido,
        ser transferida
        """,
    get="""
        dame, deme, denme, darme, tener, llama, llame, búscame, consígueme, me das, me da, manda, busco,
        me pueden dar, me puedes dar, me podrían dar, mándame, mándeme, mándenme, échame, écheme, tráeme,
        tráiganme, consíganme, búsquenme, consígame, envíame, envíenme, preséntame, facilíteme, facilítenme
        """,
    want="""
        quiero, qiero, kiero, quisiera, necesito, necesitaba, nesecito, nececito, ocupo, deseo, puedo,
        podría, podria, me gustaría, quería, querría, prefiero, exijo, solicito, por favor, porfavor, porfa,
        pido, cómo puedo, como puedo, cómo, déjame, déjeme, es posible, puede, puedes, podrías, podemos,
        hay forma de, hay manera de, necesitamos, queremos, pueden, espero, busco, intento,
        estoy intentando, estoy esperando, estoy buscando, favor de, kiero ablar, quero, quisieramos,
        requiero, nesesito, nesesitaba, neceisto, me interesa, hace falta hablar, cómo hago para,
        como hago para, como le hago para, cómo le hago para, cómo se puede, dónde puedo, donde puedo,
        me permite, permítame, permitirme, exigimos, urge, me urge, podrían, podrían por favor, me pueden,
        me puedes, me podrían, me podría, me podrias, pueda, quiero que, necesito que, prefería, preferiría,
        haga el favor de, tengo que, le pido, les pido, pueden ustedes, se puede, se podría,
        sería posible que, podría ser posible, hagan el favor de, debo, quiciera, qisiera, me gustaria,
        me encantaría, desearía, podríais, podéis, me podéis, podeis, habría posibilidad de,
        habría forma de, habría manera de, de qué manera puedo, de qué forma puedo, a qué número llamo para,
        qué hago para, qué tengo que hacer para, hagan que, haz que, que alguien, quisiéramos, insisto en,
        tengo ganas de, convendría, agradecería, les agradecería, agradecería que, solicito que, pido que,
        exijo que, necesito ya, urgente necesito, requiero de, ocupo que, prefiero que, preferiría que,
        me vendría bien, hay posibilidad de, existe la posibilidad de, tengo derecho a, sino, sino con,
        sino a, no puedo simplemente, no puedo solo, no podría simplemente, x favor, por fis, porfis, plis,
        xfa, podés, querés, me podés, me podés por favor, regálame, regáleme, me regala, me regalas,
        me colabora con, me colaboras con, colabórame con, me ayudas con, ocuparía
        """,
    exists="""
        hay, hay algún, hay alguna, tienen, tenéis, tienes, existe, habrá, está disponible, habra, tendrán,
        tendrías, hay algun, tienen algun, tienen algún, habría, habría alguien, habría algún, tendrían,
        no tienen, no hay, no tenéis, no habrá, existirá, tendréis, dónde están los, dónde está el,
        donde están los, dónde hay, tenés, tenés algún, habrá alguna
        """,
    bot="""
        bot, bots, robot, robots, máquina, máquinas, ordenador, computadora, ia, inteligencia artificial,
        chatbot, contestador, automático, programa
        """,
    breaks="para, sobre, si, porque, cuando, después, antes, por, acerca, de parte, fue, era, según",
    when="""
        lunes, martes, miércoles, jueves, viernes, tarde, noche, número, al número, este número,
        después de las, a las, entre las, por la tarde, por la mañana
        """,
    subject="yo, nosotros",
    anyone="""
        ay alguien, ay alguien ahí, ahi alguien, hay alguien conectado, hay alguien por acá,
        hay alguna persona, hay una persona, hay alguna persona ahí, hay alguien más, hay otra persona,
        tienen a alguien más
        """,
    light="""
        un, una, uno, unos, unas, el, la, los, las, lo, al, a, con, de, del, en, me, tu, su, sus, tú, usted,
        ustedes, nos, que, quien pueda, la que, el que, poder, pueda, puedo, ahora, ya, ahorita,
        ahora mismo, inmediatamente, hoy, urgente, urgentemente, directamente, mejor, solo, hola, buenas,
        buenos días, buenas tardes, gracias, sí, ok, vale, bien, por teléfono, teléfono, línea, en línea,
        algún, alguna, mismo, y, pues, entonces, por fin, favor, se, rápido, le, algo, x favor, xfa, xfavor,
        q, k, pa, allá, hoy mismo, mañana, más tarde, por chat, por whatsapp, ustedes mismos, señorita,
        amigo, buen día, buenas noches, graciass, por medio de, ya mismo, de una vez, directamente con,
        vuestro, vuestra, su equipo, de su, de tu, de vuestro, tu equipo, me lo, todo, un rato, cualquier,
        lo antes posible, cuanto antes, a la brevedad, en cuanto puedan, tan pronto como sea posible, d,
        suyo, suya, suyos, vuestros, nuestro tema, esto, este tema, al área, área, área de, el área,
        el área de, departamento de, al departamento de, del área de, de ahí, de allí, sería, ser,
        este chat, esta conversación, el chat, la conversación, mi caso, este caso, que sepa,
        que sepa del tema, que entienda, que me entienda, al teléfono, en el teléfono, por favooor, favooor,
        fa, en serio, la verdad, urgentísimo, esto mismo, este asunto, el asunto, mi asunto, un ratito,
        de su parte, de contabilidad, de ventas, de soporte, de facturación, mismo ya, ese, trabajando,
        trabajando ahí, trabajando ahi, trabajando allí, por correo, pls, plz, cuando puedan, cuando pueda,
        cuando puedas, atención de, atención por parte de, asesoría de, orientación de, llamada de,
        la llamada de, una llamada de, la intervención de, contacto de, el contacto de, respuesta de,
        una respuesta de, che, po, wey, güey, compa, bro, mano, parce, amigos, oigan, oye, oiga, disculpe,
        disculpa, joder, coño, hostia, porfavorcito, vuestras, tus, tuyo, tuyos
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
        no, no gracias, nop, ahora no, no hace falta, no es necesario, más tarde, luego, todavía no, aún no,
        para nada, mejor no, así está bien, no quiero, nunca, no por ahora, por ahora no
        """,
)
