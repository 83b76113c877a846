"""Spanish."""

from handoff.lexicon.paradigm import forms, joined
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
    unit_first=True,
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
        transferir mi número, transferir mi línea, pasar mi número, equipo de sonido, equipo de fútbol,
        equipo de música, equipo de trabajo, equipo de aire, equipo de cómputo, equipo de protección,
        departamento de una, departamento de dos, departamento de tres, área de juegos, área de trabajo,
        área de servicio, área de descanso, oficina de correos, qué departamento, qué área,
        unidad de medida, unidad de disco, sección de comentarios, unidad de control, qué me pasa,
        que me pasa, me pasa siempre, me pasa lo, me pasa que, área de entrega, área de cobertura,
        me pasas el precio, me pasas la sal, traer a alguien, por traer a, traer a un amigo,
        invitar a alguien, referir a alguien
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
        tiene que haber, debo yo, por qué debo, cuándo debo, en qué caso debo, cuesta, tiene costo,
        tiene coste, es gratis, es gratuito, es gratuita, gratis, gratuito, gratuita, es de pago,
        cobran por, cuánto cuesta, cómo agrego, como agrego, cómo añado, cómo doy de alta, vacante de,
        vacantes de, vacante para, puesto de, trabajo de, empleo de, trabajar como, postular, buscan,
        contratan
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
        alguien de la empresa, alguien de la compañía, alguien de la tienda, alguno de ustedes,
        alguien de ustedes, uno de ustedes, alguno de vosotros, uno de vosotros, alguien de vosotros,
        alguien de allá, alguno de ahí, tu supervisor, su supervisor, tu jefe, su jefe,
        la persona que lleva, alguien más arriba, un nivel superior, instancia superior
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
        servicio a clientes, recepción, centralita, call center, mesa de ayuda, atención a clientes, soporte
        al cliente, centro de atención, servicio de cliente, atencion al cliente, atencion a clientes,
        servicio a cliente, servicio técnico al cliente, línea de atención, atención telefónica, centro de
        ayuda, atención al usuario, atención al consumidor, el sac, servicio de atención, conserjería, chat
        en vivo, chat en directo, live chat, customer service, customer support, customer care, help desk,
        concierge, el concierge, mostrador, secretaría, central telefónica, conmutador, front office, mesa
        de entradas, portería, servicio al huésped, relaciones públicas con clientes, postventa clientes
        """,
    department="""
        servicio, ventas, facturación, banco, tienda, sucursal, postventa, cobranza, contabilidad,
        administración, envíos, devoluciones, reclamos, reclamaciones, cobros, facturacion, quejas,
        gerencia, dirección, logística, finanzas, contaduría, tesorería, almacén, garantías, calidad, legal,
        con su equipo, con tu equipo, con vuestro equipo, con el equipo, con todo el equipo
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
        gestionarlo, atenderlo, revise mi caso, revisar mi caso, revisen mi caso, vea mi caso, ver mi caso,
        mirar mi caso, mire mi caso, revise mi pedido, revisar mi pedido, eche un vistazo, echar un vistazo,
        le eche un ojo, echarle un ojo, checar mi caso, cheque mi caso, revise esto, revisar esto, ver esto,
        vea esto, mire esto, mirar esto, revise mi reclamo, revisar mi reclamo
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
        ser transferida, escalen, escalen mi caso, escale mi caso, escala mi caso, escalar mi caso,
        escálenlo, escálelo, escalen esto, escale esto, escala esto, escalar esto, escala mi queja,
        eleve mi caso, eleven mi caso, elevar mi caso, suban mi caso, suba mi caso, eleven mi queja,
        escalar mi queja, escalamiento, escalación, escalen el caso, escale el caso, escalar el caso,
        escalen mi reclamo, escalen mi ticket, escalar mi ticket
        """,
    some="""
        un, una, unos, unas, algún, alguna
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, la red, red, impresora, bocina, altavoz, televisor, tele,
        aparato, equipo, dispositivo, teléfono, celular, móvil, computadora, ordenador, auriculares, módem,
        servidor, nube, aplicación, página, sitio, enlace, menú, portal, foro, grupo, canal, habitación,
        cuarto, sala, mesa, asiento, piso, departamento nuevo, clase, curso, escuela, programa, plan,
        planes, paquete, tarifa, suscripción, contrato, cuenta, cuentas, ahorros, tarjeta, tarjetas,
        billetera, saldo, dinero, plata, euros, dólares, pesos, soles, puntos, millas, número, correo,
        buzón, dirección, formulario, documento, archivo, artículo, pregunta, paso, nivel, lista, lista de
        espera, cola, fila, vuelo, tren, autobús, aeropuerto, estación, terminal, ciudad, país, inglés,
        español, francés, portugués, modo, versión, ajustes, juego, corriente, luz, reunión, llamada,
        música, radio, producto, pedido, factura, recibo, boleto, cita, fecha, hora, día, turno, talla,
        color, modelo, precio, precios, foto, video, datos, información, info, código, mensaje, comprobante,
        catálogo, horario, horarios, ubicación, prepago, postpago, medidor, tratamiento, detalles,
        contraseña, clave, sal, lo mismo, otra habitación
        """,
    unit="""
        departamento de, depto de, dpto de, departamento, depto, dpto, dpto., área de, area de, sector de,
        equipo de, el equipo de, gerencia de, división de, depa de, coordinación de, unidad de,
        al departamento de, del área de, el área de, al área de, del departamento de, el departamento de,
        con el departamento de
        """,
    section="""
        room service, servicio a la habitación, servicio de habitaciones, servicio a cuarto, ama de llaves,
        limpieza, spa, reservas, reservaciones, farmacia, cocina, restaurante, fraude, fraudes, cobranzas,
        mantenimiento, bodega, seguridad, objetos perdidos, valet, admisiones, recursos humanos, rrhh,
        nómina, compras, reembolsos, siniestros, taller, laboratorio, urgencias, consultorio, cancelaciones,
        retenciones, retención, portabilidad, crédito, créditos, préstamos, hipotecas, tarjetas, seguros,
        garantía, instalaciones, despacho, administración de fincas, contabilidad, el taller, el banco, la
        sucursal, la tienda, la clínica, el hotel, el restaurante, la cocina, la farmacia, el spa, la
        oficina, caja, averías, bajas, bodegas, planta, renovaciones
        """,
    put_through="""
        pásame con, pásame con el, pásame con la, pásame con los, pásame con las, pásame a,
        pásame al, pásame a la, pásame a los, pásame directo con, pásame directamente con,
        conéctame con, conéctame con el, conéctame con la, conéctame con los,
        conéctame con las, conéctame a la, conéctame a los, conéctame directo con,
        conéctame directamente con, conéctame pa, conéctame para, me pasa con el,
        me pasa con la, me pasa con los, me pasa con las, me pasa al, me pasa a la,
        me pasa a los, me pasa directo con, me pasa directamente con, me pone con,
        me pone con el, me pone con la, me pone con los, me pone con las, me pone a,
        me pone al, me pone a la, me pone a los, me pone directo con,
        me pone directamente con, me pone pa, conectarme con el, conectarme con la,
        conectarme con los, conectarme con las, conectarme a los, conectarme directo con,
        conectarme directamente con, conectarme pa, conectarme para, mándame con el,
        mándame con la, mándame con los, mándame con las, mándame a la, mándame a los,
        mándame directo con, mándame directamente con
        """
    + joined(
        (
            """
                páseme, pásenme, pasadme, comunícame, comuníqueme, comuníquenme, conécteme,
                conéctenme, transfiéreme, transfiérame, transfiéranme, ponme, póngame, pónganme,
                derívame, deríveme, enlázame, enláceme, me pasas, me pasan, me pase, me pasen,
                me puedes pasar, me puede pasar, me pueden pasar, me podés pasar, me podrías pasar,
                me podría pasar, me podrían pasar, me comunicas, me comunica, me comunican,
                me comunique, me comuniquen, me conectas, me conecta, me conectan, me conecte,
                me conecten, me transfieres, me transfiere, me transfieren, me transfiera,
                me transfieran, me pones, me ponen, me pongan, me derivas, me deriva, me derive,
                me enlazas, me enlaza, transferirme, derivarme, enlazarme, canalízame, canalíceme,
                me canaliza, me canalice, transfiere mi llamada, transfieran mi llamada,
                pásame la llamada
            """,
            """
                con, con el, con la, con los, con las, a, al, a la, a los, directo con,
                directamente con, pa, para
            """,
        ),
        (
            """
                me ponga, comunicarme, mándeme, me mandas
            """,
            """
                con, con el, con la, con los, con las, al, a la, a los, directo con, directamente con,
                pa, para
            """,
        ),
        (
            """
                pasarme, ponerme
            """,
            """
                con, con el, con la, con los, con las, a los, directo con, directamente con, pa
            """,
        ),
    ),
    named_unit="""
        área de reclamos, área técnica, equipo de ventas, equipo técnico, equipo de soporte,
        equipo comercial, contabilidad, tesorería, contaduría, recursos humanos, rrhh, logística, cobranzas,
        secretaría, bodega central, postventa, post venta, la administración, objetos perdidos, conserjería,
        mesa de partes, mesa de entrada, facturación y cobranza, la gerencia, la dirección del hotel
        """,
    role="""
        enfermera, enfermero, comadrona, matrona, farmacéutico, farmacéutica, óptico, optometrista,
        dentista, fisio, fisioterapeuta, terapeuta, veterinario, veterinaria, mecánico, instalador, perito,
        perita, tasador, corredor, corredora, notario, abogado, abogada, secretaria, secretario,
        bibliotecario, bibliotecaria, recepcionista, portero, conserje, cocinero, cocinera, chef, sumiller,
        mesero, mesera, camarero, camarera, gobernanta, despachador, contador, contadora, contable, auditor,
        entrenador, entrenadora, peluquero, peluquera, esteticista, capataz, jefe de obra, profesor,
        profesora, maestro, maestra, tutor, tutora, decano, rector, rectora, director del hotel,
        administrador, administradora, trabajadora social, cirujano, médico, médica, doctor, doctora,
        electricista, plomero, fontanero, gestor, gestora, ejecutivo de cuenta, cajero humano,
        nutricionista, dietista, inspector, coordinador académico, conductor de obra, jefe de taller,
        jefe de almacén, jefe de planta, planificador, ajustador, ajustadora, nutrióloga, licenciado,
        licenciada, ingeniero de guardia
        """,
    to_the_phone="""
        al teléfono, al aparato, al telefono, a la línea, en la línea
        """,
    place="""
        oficina de, mesa de, mostrador de, ventanilla de, taquilla de, sección de, los de, las de,
        la gente de, los chicos de, las chicas de, el encargado de, la encargada de, los muchachos de,
        el señor de, la señora de, la señorita de, el chico de, la chica de, el personal de
        """,
    whoever="""
        el señor que, la señora que, el chico que, la chica que, el tipo que, la persona que me, el que me,
        la que me, el asesor que, la asesora que, el vendedor que, el técnico que, el perito que,
        quien me vendió, quien me atendió, quien lleve, el que lleva, la que lleva, quien está a cargo,
        el que está a cargo
        """,
    thanks="""
        gracias, muchas gracias, mil gracias, grax
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
        me colabora con, me colaboras con, colabórame con, me ayudas con, ocuparía, pofavor, x fa, xfis,
        por fa, porfitas, por favorcito, xfavorcito
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
        suyo, suya, suyos, vuestros, nuestro tema, esto, este tema, al área, área, el área, de ahí, de allí,
        sería, ser, este chat, esta conversación, el chat, la conversación, mi caso, este caso, que sepa,
        que sepa del tema, que entienda, que me entienda, en el teléfono, por favooor, favooor, fa,
        en serio, la verdad, urgentísimo, esto mismo, este asunto, el asunto, mi asunto, un ratito,
        de su parte, de contabilidad, de ventas, de soporte, de facturación, mismo ya, ese, trabajando,
        trabajando ahí, trabajando ahi, trabajando allí, por correo, pls, plz, cuando puedan, cuando pueda,
        cuando puedas, atención de, atención por parte de, asesoría de, orientación de, llamada de,
        la llamada de, una llamada de, la intervención de, contacto de, el contacto de, respuesta de,
        una respuesta de, che, po, wey, güey, compa, bro, mano, parce, amigos, oigan, oye, oiga, disculpe,
        disculpa, joder, coño, hostia, porfavorcito, vuestras, tus, tuyo, tuyos, al siguiente nivel,
        al nivel superior, a un nivel superior, a otro nivel, más arriba, a nivel superior, al nivel 2,
        a la siguiente instancia, a una instancia superior
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
