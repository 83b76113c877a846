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
        pásame con, pásame con el, pásame con la, pásame con los, pásame con las, pásame a, pásame al,
        pásame a la, pásame a los, pásame directo con, pásame directamente con, páseme con, páseme con el,
        páseme con la, páseme con los, páseme con las, páseme a, páseme al, páseme a la, páseme a los,
        páseme directo con, páseme directamente con, páseme pa, páseme para, pásenme con, pásenme con el,
        pásenme con la, pásenme con los, pásenme con las, pásenme a, pásenme al, pásenme a la, pásenme a
        los, pásenme directo con, pásenme directamente con, pásenme pa, pásenme para, pasadme con, pasadme
        con el, pasadme con la, pasadme con los, pasadme con las, pasadme a, pasadme al, pasadme a la,
        pasadme a los, pasadme directo con, pasadme directamente con, pasadme pa, pasadme para, comunícame
        con, comunícame con el, comunícame con la, comunícame con los, comunícame con las, comunícame a,
        comunícame al, comunícame a la, comunícame a los, comunícame directo con, comunícame directamente
        con, comunícame pa, comunícame para, comuníqueme con, comuníqueme con el, comuníqueme con la,
        comuníqueme con los, comuníqueme con las, comuníqueme a, comuníqueme al, comuníqueme a la,
        comuníqueme a los, comuníqueme directo con, comuníqueme directamente con, comuníqueme pa,
        comuníqueme para, comuníquenme con, comuníquenme con el, comuníquenme con la, comuníquenme con los,
        comuníquenme con las, comuníquenme a, comuníquenme al, comuníquenme a la, comuníquenme a los,
        comuníquenme directo con, comuníquenme directamente con, comuníquenme pa, comuníquenme para,
        conéctame con, conéctame con el, conéctame con la, conéctame con los, conéctame con las, conéctame a
        la, conéctame a los, conéctame directo con, conéctame directamente con, conéctame pa, conéctame
        para, conécteme con, conécteme con el, conécteme con la, conécteme con los, conécteme con las,
        conécteme a, conécteme al, conécteme a la, conécteme a los, conécteme directo con, conécteme
        directamente con, conécteme pa, conécteme para, conéctenme con, conéctenme con el, conéctenme con
        la, conéctenme con los, conéctenme con las, conéctenme a, conéctenme al, conéctenme a la, conéctenme
        a los, conéctenme directo con, conéctenme directamente con, conéctenme pa, conéctenme para,
        transfiéreme con, transfiéreme con el, transfiéreme con la, transfiéreme con los, transfiéreme con
        las, transfiéreme a, transfiéreme al, transfiéreme a la, transfiéreme a los, transfiéreme directo
        con, transfiéreme directamente con, transfiéreme pa, transfiéreme para, transfiérame con,
        transfiérame con el, transfiérame con la, transfiérame con los, transfiérame con las, transfiérame
        a, transfiérame al, transfiérame a la, transfiérame a los, transfiérame directo con, transfiérame
        directamente con, transfiérame pa, transfiérame para, transfiéranme con, transfiéranme con el,
        transfiéranme con la, transfiéranme con los, transfiéranme con las, transfiéranme a, transfiéranme
        al, transfiéranme a la, transfiéranme a los, transfiéranme directo con, transfiéranme directamente
        con, transfiéranme pa, transfiéranme para, ponme con, ponme con el, ponme con la, ponme con los,
        ponme con las, ponme a, ponme al, ponme a la, ponme a los, ponme directo con, ponme directamente
        con, ponme pa, ponme para, póngame con, póngame con el, póngame con la, póngame con los, póngame con
        las, póngame a, póngame al, póngame a la, póngame a los, póngame directo con, póngame directamente
        con, póngame pa, póngame para, pónganme con, pónganme con el, pónganme con la, pónganme con los,
        pónganme con las, pónganme a, pónganme al, pónganme a la, pónganme a los, pónganme directo con,
        pónganme directamente con, pónganme pa, pónganme para, derívame con, derívame con el, derívame con
        la, derívame con los, derívame con las, derívame a, derívame al, derívame a la, derívame a los,
        derívame directo con, derívame directamente con, derívame pa, derívame para, deríveme con, deríveme
        con el, deríveme con la, deríveme con los, deríveme con las, deríveme a, deríveme al, deríveme a la,
        deríveme a los, deríveme directo con, deríveme directamente con, deríveme pa, deríveme para,
        enlázame con, enlázame con el, enlázame con la, enlázame con los, enlázame con las, enlázame a,
        enlázame al, enlázame a la, enlázame a los, enlázame directo con, enlázame directamente con,
        enlázame pa, enlázame para, enláceme con, enláceme con el, enláceme con la, enláceme con los,
        enláceme con las, enláceme a, enláceme al, enláceme a la, enláceme a los, enláceme directo con,
        enláceme directamente con, enláceme pa, enláceme para, me pasas con, me pasas con el, me pasas con
        la, me pasas con los, me pasas con las, me pasas a, me pasas al, me pasas a la, me pasas a los, me
        pasas directo con, me pasas directamente con, me pasas pa, me pasas para, me pasa con el, me pasa
        con la, me pasa con los, me pasa con las, me pasa al, me pasa a la, me pasa a los, me pasa directo
        con, me pasa directamente con, me pasan con, me pasan con el, me pasan con la, me pasan con los, me
        pasan con las, me pasan a, me pasan al, me pasan a la, me pasan a los, me pasan directo con, me
        pasan directamente con, me pasan pa, me pasan para, me pase con, me pase con el, me pase con la, me
        pase con los, me pase con las, me pase a, me pase al, me pase a la, me pase a los, me pase directo
        con, me pase directamente con, me pase pa, me pase para, me pasen con, me pasen con el, me pasen con
        la, me pasen con los, me pasen con las, me pasen a, me pasen al, me pasen a la, me pasen a los, me
        pasen directo con, me pasen directamente con, me pasen pa, me pasen para, me puedes pasar con, me
        puedes pasar con el, me puedes pasar con la, me puedes pasar con los, me puedes pasar con las, me
        puedes pasar a, me puedes pasar al, me puedes pasar a la, me puedes pasar a los, me puedes pasar
        directo con, me puedes pasar directamente con, me puedes pasar pa, me puedes pasar para, me puede
        pasar con, me puede pasar con el, me puede pasar con la, me puede pasar con los, me puede pasar con
        las, me puede pasar a, me puede pasar al, me puede pasar a la, me puede pasar a los, me puede pasar
        directo con, me puede pasar directamente con, me puede pasar pa, me puede pasar para, me pueden
        pasar con, me pueden pasar con el, me pueden pasar con la, me pueden pasar con los, me pueden pasar
        con las, me pueden pasar a, me pueden pasar al, me pueden pasar a la, me pueden pasar a los, me
        pueden pasar directo con, me pueden pasar directamente con, me pueden pasar pa, me pueden pasar
        para, me podés pasar con, me podés pasar con el, me podés pasar con la, me podés pasar con los, me
        podés pasar con las, me podés pasar a, me podés pasar al, me podés pasar a la, me podés pasar a los,
        me podés pasar directo con, me podés pasar directamente con, me podés pasar pa, me podés pasar para,
        me podrías pasar con, me podrías pasar con el, me podrías pasar con la, me podrías pasar con los, me
        podrías pasar con las, me podrías pasar a, me podrías pasar al, me podrías pasar a la, me podrías
        pasar a los, me podrías pasar directo con, me podrías pasar directamente con, me podrías pasar pa,
        me podrías pasar para, me podría pasar con, me podría pasar con el, me podría pasar con la, me
        podría pasar con los, me podría pasar con las, me podría pasar a, me podría pasar al, me podría
        pasar a la, me podría pasar a los, me podría pasar directo con, me podría pasar directamente con, me
        podría pasar pa, me podría pasar para, me podrían pasar con, me podrían pasar con el, me podrían
        pasar con la, me podrían pasar con los, me podrían pasar con las, me podrían pasar a, me podrían
        pasar al, me podrían pasar a la, me podrían pasar a los, me podrían pasar directo con, me podrían
        pasar directamente con, me podrían pasar pa, me podrían pasar para, me comunicas con, me comunicas
        con el, me comunicas con la, me comunicas con los, me comunicas con las, me comunicas a, me
        comunicas al, me comunicas a la, me comunicas a los, me comunicas directo con, me comunicas
        directamente con, me comunicas pa, me comunicas para, me comunica con, me comunica con el, me
        comunica con la, me comunica con los, me comunica con las, me comunica a, me comunica al, me
        comunica a la, me comunica a los, me comunica directo con, me comunica directamente con, me comunica
        pa, me comunica para, me comunican con, me comunican con el, me comunican con la, me comunican con
        los, me comunican con las, me comunican a, me comunican al, me comunican a la, me comunican a los,
        me comunican directo con, me comunican directamente con, me comunican pa, me comunican para, me
        comunique con, me comunique con el, me comunique con la, me comunique con los, me comunique con las,
        me comunique a, me comunique al, me comunique a la, me comunique a los, me comunique directo con, me
        comunique directamente con, me comunique pa, me comunique para, me comuniquen con, me comuniquen con
        el, me comuniquen con la, me comuniquen con los, me comuniquen con las, me comuniquen a, me
        comuniquen al, me comuniquen a la, me comuniquen a los, me comuniquen directo con, me comuniquen
        directamente con, me comuniquen pa, me comuniquen para, me conectas con, me conectas con el, me
        conectas con la, me conectas con los, me conectas con las, me conectas a, me conectas al, me
        conectas a la, me conectas a los, me conectas directo con, me conectas directamente con, me conectas
        pa, me conectas para, me conecta con, me conecta con el, me conecta con la, me conecta con los, me
        conecta con las, me conecta a, me conecta al, me conecta a la, me conecta a los, me conecta directo
        con, me conecta directamente con, me conecta pa, me conecta para, me conectan con, me conectan con
        el, me conectan con la, me conectan con los, me conectan con las, me conectan a, me conectan al, me
        conectan a la, me conectan a los, me conectan directo con, me conectan directamente con, me conectan
        pa, me conectan para, me conecte con, me conecte con el, me conecte con la, me conecte con los, me
        conecte con las, me conecte a, me conecte al, me conecte a la, me conecte a los, me conecte directo
        con, me conecte directamente con, me conecte pa, me conecte para, me conecten con, me conecten con
        el, me conecten con la, me conecten con los, me conecten con las, me conecten a, me conecten al, me
        conecten a la, me conecten a los, me conecten directo con, me conecten directamente con, me conecten
        pa, me conecten para, me transfieres con, me transfieres con el, me transfieres con la, me
        transfieres con los, me transfieres con las, me transfieres a, me transfieres al, me transfieres a
        la, me transfieres a los, me transfieres directo con, me transfieres directamente con, me
        transfieres pa, me transfieres para, me transfiere con, me transfiere con el, me transfiere con la,
        me transfiere con los, me transfiere con las, me transfiere a, me transfiere al, me transfiere a la,
        me transfiere a los, me transfiere directo con, me transfiere directamente con, me transfiere pa, me
        transfiere para, me transfieren con, me transfieren con el, me transfieren con la, me transfieren
        con los, me transfieren con las, me transfieren a, me transfieren al, me transfieren a la, me
        transfieren a los, me transfieren directo con, me transfieren directamente con, me transfieren pa,
        me transfieren para, me transfiera con, me transfiera con el, me transfiera con la, me transfiera
        con los, me transfiera con las, me transfiera a, me transfiera al, me transfiera a la, me transfiera
        a los, me transfiera directo con, me transfiera directamente con, me transfiera pa, me transfiera
        para, me transfieran con, me transfieran con el, me transfieran con la, me transfieran con los, me
        transfieran con las, me transfieran a, me transfieran al, me transfieran a la, me transfieran a los,
        me transfieran directo con, me transfieran directamente con, me transfieran pa, me transfieran para,
        me pones con, me pones con el, me pones con la, me pones con los, me pones con las, me pones a, me
        pones al, me pones a la, me pones a los, me pones directo con, me pones directamente con, me pones
        pa, me pones para, me pone con, me pone con el, me pone con la, me pone con los, me pone con las, me
        pone a, me pone al, me pone a la, me pone a los, me pone directo con, me pone directamente con, me
        pone pa, me ponen con, me ponen con el, me ponen con la, me ponen con los, me ponen con las, me
        ponen a, me ponen al, me ponen a la, me ponen a los, me ponen directo con, me ponen directamente
        con, me ponen pa, me ponen para, me ponga con, me ponga con el, me ponga con la, me ponga con los,
        me ponga con las, me ponga al, me ponga a la, me ponga a los, me ponga directo con, me ponga
        directamente con, me ponga pa, me ponga para, me pongan con, me pongan con el, me pongan con la, me
        pongan con los, me pongan con las, me pongan a, me pongan al, me pongan a la, me pongan a los, me
        pongan directo con, me pongan directamente con, me pongan pa, me pongan para, me derivas con, me
        derivas con el, me derivas con la, me derivas con los, me derivas con las, me derivas a, me derivas
        al, me derivas a la, me derivas a los, me derivas directo con, me derivas directamente con, me
        derivas pa, me derivas para, me deriva con, me deriva con el, me deriva con la, me deriva con los,
        me deriva con las, me deriva a, me deriva al, me deriva a la, me deriva a los, me deriva directo
        con, me deriva directamente con, me deriva pa, me deriva para, me derive con, me derive con el, me
        derive con la, me derive con los, me derive con las, me derive a, me derive al, me derive a la, me
        derive a los, me derive directo con, me derive directamente con, me derive pa, me derive para, me
        enlazas con, me enlazas con el, me enlazas con la, me enlazas con los, me enlazas con las, me
        enlazas a, me enlazas al, me enlazas a la, me enlazas a los, me enlazas directo con, me enlazas
        directamente con, me enlazas pa, me enlazas para, me enlaza con, me enlaza con el, me enlaza con la,
        me enlaza con los, me enlaza con las, me enlaza a, me enlaza al, me enlaza a la, me enlaza a los, me
        enlaza directo con, me enlaza directamente con, me enlaza pa, me enlaza para, pasarme con, pasarme
        con el, pasarme con la, pasarme con los, pasarme con las, pasarme a los, pasarme directo con,
        pasarme directamente con, pasarme pa, comunicarme con, comunicarme con el, comunicarme con la,
        comunicarme con los, comunicarme con las, comunicarme al, comunicarme a la, comunicarme a los,
        comunicarme directo con, comunicarme directamente con, comunicarme pa, comunicarme para, conectarme
        con el, conectarme con la, conectarme con los, conectarme con las, conectarme a los, conectarme
        directo con, conectarme directamente con, conectarme pa, conectarme para, transferirme con,
        transferirme con el, transferirme con la, transferirme con los, transferirme con las, transferirme
        a, transferirme al, transferirme a la, transferirme a los, transferirme directo con, transferirme
        directamente con, transferirme pa, transferirme para, ponerme con, ponerme con el, ponerme con la,
        ponerme con los, ponerme con las, ponerme a los, ponerme directo con, ponerme directamente con,
        ponerme pa, derivarme con, derivarme con el, derivarme con la, derivarme con los, derivarme con las,
        derivarme a, derivarme al, derivarme a la, derivarme a los, derivarme directo con, derivarme
        directamente con, derivarme pa, derivarme para, enlazarme con, enlazarme con el, enlazarme con la,
        enlazarme con los, enlazarme con las, enlazarme a, enlazarme al, enlazarme a la, enlazarme a los,
        enlazarme directo con, enlazarme directamente con, enlazarme pa, enlazarme para, canalízame con,
        canalízame con el, canalízame con la, canalízame con los, canalízame con las, canalízame a,
        canalízame al, canalízame a la, canalízame a los, canalízame directo con, canalízame directamente
        con, canalízame pa, canalízame para, canalíceme con, canalíceme con el, canalíceme con la,
        canalíceme con los, canalíceme con las, canalíceme a, canalíceme al, canalíceme a la, canalíceme a
        los, canalíceme directo con, canalíceme directamente con, canalíceme pa, canalíceme para, me
        canaliza con, me canaliza con el, me canaliza con la, me canaliza con los, me canaliza con las, me
        canaliza a, me canaliza al, me canaliza a la, me canaliza a los, me canaliza directo con, me
        canaliza directamente con, me canaliza pa, me canaliza para, me canalice con, me canalice con el, me
        canalice con la, me canalice con los, me canalice con las, me canalice a, me canalice al, me
        canalice a la, me canalice a los, me canalice directo con, me canalice directamente con, me canalice
        pa, me canalice para, transfiere mi llamada con, transfiere mi llamada con el, transfiere mi llamada
        con la, transfiere mi llamada con los, transfiere mi llamada con las, transfiere mi llamada a,
        transfiere mi llamada al, transfiere mi llamada a la, transfiere mi llamada a los, transfiere mi
        llamada directo con, transfiere mi llamada directamente con, transfiere mi llamada pa, transfiere mi
        llamada para, transfieran mi llamada con, transfieran mi llamada con el, transfieran mi llamada con
        la, transfieran mi llamada con los, transfieran mi llamada con las, transfieran mi llamada a,
        transfieran mi llamada al, transfieran mi llamada a la, transfieran mi llamada a los, transfieran mi
        llamada directo con, transfieran mi llamada directamente con, transfieran mi llamada pa, transfieran
        mi llamada para, pásame la llamada con, pásame la llamada con el, pásame la llamada con la, pásame
        la llamada con los, pásame la llamada con las, pásame la llamada a, pásame la llamada al, pásame la
        llamada a la, pásame la llamada a los, pásame la llamada directo con, pásame la llamada directamente
        con, pásame la llamada pa, pásame la llamada para, mándame con el, mándame con la, mándame con los,
        mándame con las, mándame a la, mándame a los, mándame directo con, mándame directamente con, mándeme
        con, mándeme con el, mándeme con la, mándeme con los, mándeme con las, mándeme al, mándeme a la,
        mándeme a los, mándeme directo con, mándeme directamente con, mándeme pa, mándeme para, redirígeme
        con, redirígeme con el, redirígeme con la, redirígeme con los, redirígeme con las, redirígeme a,
        redirígeme al, redirígeme a la, redirígeme a los, redirígeme directo con, redirígeme directamente
        con, redirígeme pa, redirígeme para, desvíame con, desvíame con el, desvíame con la, desvíame con
        los, desvíame con las, desvíame a, desvíame al, desvíame a la, desvíame a los, desvíame directo con,
        desvíame directamente con, desvíame pa, desvíame para, me mandas con, me mandas con el, me mandas
        con la, me mandas con los, me mandas con las, me mandas al, me mandas a la, me mandas a los, me
        mandas directo con, me mandas directamente con, me mandas pa, me mandas para
        """,
    named_unit="""
        área de reclamos, área técnica, equipo de ventas, equipo técnico, equipo de soporte,
        equipo comercial, contabilidad, tesorería, contaduría, recursos humanos, rrhh, logística, cobranzas,
        secretaría, bodega central, postventa, post venta, la administración, objetos perdidos, conserjería,
        mesa de partes, mesa de entrada, facturación y cobranza, la gerencia, la dirección del hotel
        """,
    folk="""
        los de, las de, la gente de, los chicos de, las chicas de, el encargado de, la encargada de,
        los muchachos de, el señor de, la señora de, la señorita de, el chico de, la chica de,
        el personal de
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
        oficina de, mesa de, mostrador de, ventanilla de, taquilla de, sección de
        """,
    whoever="""
        el señor que, la señora que, el chico que, la chica que, el tipo que, la persona que me, el que me,
        la que me, el asesor que, la asesora que, el vendedor que, el técnico que, el perito que,
        quien me vendió, quien me atendió, quien lleve, el que lleva, la que lleva, quien está a cargo,
        el que está a cargo
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
