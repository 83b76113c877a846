"""Spanish."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="es",
    greetings="hola, buenas, buenos días, buen día, buenas tardes, buenas noches, muy buenas, hola buenas",
    please="por favor, porfa",
    sorry="perdón, perdona, perdone, disculpe, disculpa, disculpen, lo siento",
    breath="pues, entonces",
    thanks="gracias, muchas gracias, mil gracias",
    thanks_for_help="gracias igualmente, gracias por la ayuda, gracias de todas formas",
    dear="querido, querida, estimado, estimada, amable",
    of_dear="mi, señor, señora, señorita",
    addressed="""
        señorita, señorito, señor, señora, señores, joven, jovencita, jovencito, amigo, amiga,
        amigos, caballero, dama, guapa, guapo, chico, chica, chicos, chicas, muchacho, muchacha,
        muchachos, tío, tía, hermano
        """,
    openers="cómo, qué, dónde, cuándo, por-qué, quién, cuál, cuáles, cuánto, cuánta, cuántos, cuántas",
    verbs_first="está, están, es, hay, ha, han, puede, puedo, pueden, funciona",
    subjects="el, la, los, las, mi, mis, su, sus, esto, eso",
    before_question="sí",
    one_more="y, y para, y con, qué hay de, y qué hay de, qué pasa con, y qué pasa con",
    of_one_more="también, para",
    pointing="""
        esta, este, estos, estas, esos, esas, aquello, aquí, allí, entonces, también, para, desde, hasta,
        sobre, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, nada, algo, ella, ellos,
        nosotros, ustedes, usted, gracias, favor
        """,
    announces="""
        tengo una pregunta, tengo otra pregunta, una pregunta, otra pregunta, pregunta, tengo una duda,
        tengo otra duda, una duda, una consulta, tengo una consulta, quería hacer una consulta,
        puedo hacer una pregunta, puedo preguntar algo, puedo hacerte una pregunta,
        puedo hacerle una pregunta, quiero preguntar algo, quisiera hacer una pregunta, tengo preguntas,
        tengo algunas preguntas, tengo un problema, tengo un inconveniente, necesito información,
        una cosa más, tengo dos preguntas, tengo tres preguntas, tengo 2 preguntas, tengo varias preguntas,
        tengo dudas, tengo dos dudas, dos preguntas
        """,
    around_announcement="sí",
    over="""
        resuelto, ya está resuelto, está resuelto, problema resuelto, el problema está resuelto,
        ya se resolvió, se resolvió, ya lo resolví, lo resolví, ya lo solucioné, lo solucioné, solucionado,
        ya está solucionado, problema solucionado, arreglado, ya está arreglado, se arregló, ya se arregló,
        ya funciona, ahora funciona, funciona ahora, ya me funciona, ahora sí funciona, ya funcionó,
        funcionó, todo funciona, todo resuelto, todo solucionado, ya lo encontré, lo encontré, ya llegó,
        ya me llegó, ya está todo bien, ya no hay problema,
        ya lo he solucionado, lo he solucionado, ya lo he resuelto, lo he resuelto, ya lo arreglé, lo arreglé
        """,
    helped="""
        eso ayudó, eso me ayudó, me ayudó, me sirvió, eso ayuda, eso me ayuda, responde a mi pregunta,
        eso responde a mi pregunta, eso responde mi pregunta, es lo que buscaba, es lo que necesitaba,
        era lo que necesitaba, era lo que buscaba, eso quería saber, es lo que quería saber
        """,
    understood="""
        entendido, ya entendí, entiendo, ya veo, eso es, es eso, justo eso, es justo lo que buscaba,
        justo lo que buscaba, con eso basta, con eso me basta, me basta, es suficiente
        """,
    maybe_over="funciona, llegó",
    proposed="eso funciona",
    now="ya, ahora, por fin, al fin, otra vez",
    around_over="""
        hoy, ayer, pedido, paquete, el, todo, ya, ahora, por fin, al final, sí, y, genial, vale, perfecto,
        mucho, mi
        """,
    not_over="""
        todavía no, aún no, no ayudó, no me ayudó, eso no ayudó, eso no me ayudó, eso no me ayuda,
        no cierren, no lo cierren, sigue roto, sigue rota, sigue igual, sigue sin funcionar, no funciona,
        todavía no funciona, aún no funciona, sigue fallando, no funcionó, no se resolvió, no está resuelto,
        sin resolver, no resuelto, no está solucionado, no se solucionó, mismo problema, el mismo problema,
        sigo con el problema, sigo con el mismo problema, sigo igual, otra vez igual, volvió a fallar,
        volvió el problema, el problema sigue, no hemos terminado, aún necesito ayuda, todavía necesito ayuda
        """,
    waits="""
        esperen, espera, espere, un momento, un momentito, momentito, un segundo, un minuto,
        dame un momento, deme un momento, espera un momento, espere un momento, espera un segundo,
        espera un poco, espérame, un segundito, dame un segundo, dame un minuto, ahora vuelvo,
        enseguida vuelvo
        """,
    when="""
        cuánto tiempo, cuánto falta, cuánto tardan, cuánto hay que esperar, cuánto tengo que esperar,
        cuánto más, cuándo viene alguien, cuándo me atienden, cuándo me van a atender,
        cuándo me contestan, cuándo me llaman, cuándo me van a llamar, siguen ahí, sigo esperando,
        todavía espero, estoy esperando, aún nada, nadie contesta, todavía sin respuesta,
        aún sin respuesta, sigo sin respuesta, nadie responde, alguna novedad, por qué tarda tanto,
        por qué tardan tanto, tardan mucho, es urgente, urgente, esto es urgente, date prisa, dense prisa,
        apúrate, apúrense, rápido por favor, tengo prisa, no puedo esperar, cuándo, cuándo vuelven,
        cuándo volverán, cuándo hay alguien, cuándo habrá alguien,
        cuándo contestan, cuándo responden, cuándo contestáis, cuándo respondéis, cuándo me responden,
        cuándo me respondéis, cuándo me contestáis, cuándo llaman, cuándo contestas, cuándo contesta
        """,
    opens="""
        están abiertos, estáis abiertos, abren, abrís, cuándo abren, cuándo abrís, a qué hora
        abren, a qué hora abrís, horario, horarios, cuál es su horario, qué horario tienen
        """,
    around_waiting="para nada, en realidad, pero, todavía",
    still_there="""
        sigues ahí, sigue ahí, siguen ahí, estás ahí, está ahí, están ahí, sigues aquí, hay alguien ahí,
        me escuchas, me oyes, me lees, por qué no respondes, por qué no responden
        """,
    puzzled="""
        qué, cómo dice, cómo dices, no entiendo, no lo entiendo, no entendí, no te entiendo,
        no le entiendo, no comprendo, qué quiere decir, qué quieres decir, qué significa,
        qué significa eso, no tiene sentido, eso no tiene sentido
        """,
    around_puzzled="eso, esto, nada, pero, y, la respuesta",
    doubts="""
        respuesta incorrecta, respuesta equivocada, eso está mal, eso es falso, eso no es así, no es eso,
        eso no es lo que pregunté, no es lo que pregunté, eso no es lo que he preguntado,
        no he preguntado eso, no pregunté eso, no me refiero a eso, no me refería a eso,
        eso no responde a mi pregunta, no responde a mi pregunta, eso no me ayuda, no me ayuda,
        eso no ayuda, está seguro, está segura, estás seguro, estás segura, seguro, de verdad, en serio,
        es eso correcto
        """,
    around_yes="muy, sería, eso sería",
    after_all="en realidad, pensándolo bien, al final, mejor",
    but_or_and="pero, y",
    do_it="""
        por favor, porfa, llámalo, llámala, llámelo, llámela, llama, llame, hágale, si es posible,
        si puede, si puedes, creo que sí, me gustaría, estaría bien, sería bueno, eso ayudaría,
        si es rápido, si no tarda mucho, si es gratis
        """,
    fine_by_me="""
        venga, fantástico, maravilloso, no hay problema, ningún problema, sin problema, sin problemas,
        por qué no, y por qué no, buena idea, muy buena idea, me va bien, va bien, me sirve, eso me sirve,
        suena bien, me parece, muy bien, estupendo, guay,
        bueno vale, si no hay más remedio
        """,
    leave_it="""
        todo bien, no importa, nada, no es necesario, lo intento luego, lo intentaré más tarde,
        vuelvo más tarde, sin valoración, sin comentarios, prefiero no valorar, prefiero no opinar,
        qué pena, qué lástima, una pena
        """,
    no_more="nada más, eso es todo, es todo, eso sería todo, solo eso",
    call_off="""
        ya no hace falta, déjalo, no se preocupe, no te preocupes, llamo yo, ya llamo yo, llamaré
        yo, lo busco yo, ya lo busco yo, lo busco en google, lo buscaré, lo miro yo, ya lo miro,
        ya lo encontraré, lo hago yo, ya me apaño, me las arreglo, preguntaré en otro sitio, llamo
        mañana, llamaré mañana, llamaré más tarde
        """,
    no_call="no hace falta llamar, no es necesario llamar",
    heard_before="""
        lo sé, ya lo sé, eso ya lo sé, ya me lo dijo, ya me lo dijiste, ya me lo ha dicho,
        ya me lo has dicho, ya lo dijo, ya lo dijiste, eso ya me lo dijiste, ya me lo preguntaste,
        ya me lo preguntó
        """,
    i_see="vale, bueno, de acuerdo, perfecto, está bien, correcto, exacto, genial",
    heard="vale, bueno, está bien, de acuerdo, ya, ah ya, oki, no hay problema, sin problema",
    plain_yes="sí, si, sip",
    praise_of_page="excelente",
    exactly="exacto, correcto",
    vague_yes="ya, s",
    surely_yes="y por qué no",
    praise="""
        muy bien, muy bueno, muy buena, excelente, estupendo, perfecto, genial, todo bien, todo perfecto,
        muy amable, muy rápido, muy satisfecho, muy satisfecha, satisfecho, satisfecha, no está mal,
        nada mal, buen servicio, excelente servicio, sin quejas, eres la mejor, eres el mejor,
        es la mejor, es el mejor, sois los mejores, son los mejores, encantadora, encantador, un encanto,
        un amor, muy amables, muy atenta, muy atento, qué amable, muy maja, muy majo, un diez
        """,
    blame="""
        malo, mala, muy malo, muy mala, muy mal, fatal, pésimo, pésima, regular, no muy bien, no me ayudó,
        no ayudó, decepcionante, decepcionado, decepcionada, insatisfecho, insatisfecha, lento, muy lento,
        podría ser mejor, podría mejorar, mejorable, inútil, mal servicio
        """,
    contempt="""
        una broma, qué broma, un chiste, mierda, porquería, basura, asco, pésimo, pésima, horrible, terrible,
        patético, patética, ridículo, ridícula, inútil, inútiles, estúpido, estúpida, un desastre, vergüenza,
        lo peor, la peor, el peor, malísimo, malísima, lamentable, una tomadura de pelo, incompetentes,
        idiotas, mal servicio, gracias por nada
        """,
    held_in_contempt="""
        tu, su, vuestra, vuestro, la, el, esta, este, esto, es, son, sois, está, fue, una, un, qué, vaya, de,
        tienda, empresa, servicio, atención, atención al cliente, soporte, página, web, sitio, app,
        aplicación, bot, chatbot, compañía, negocio, equipo, ustedes, vosotros, ayuda, muy, tan, totalmente,
        total, verdadera, verdadero, completa, completo, simplemente, y, que he visto, del mundo
        """,
    said_of_others="regular, fatal",
    trouble="todavía no, aún no, sigue sin, sigo sin, nunca, nadie, una eternidad, falta, faltan",
    around_rating="""
        ayuda, su ayuda, por, una, fue, estuvo, todo, muy, estoy, sí, el servicio, un poco, y, solo, solamente
        """,
    one="uno, una",
    two="dos",
    three="tres",
    four="cuatro",
    five="cinco",
    ten="diez",
    star="estrella, estrellas",
    out_of="de",
    because="porque",
    however="pero",
    here="""
        aquí, acá, aquí mismo, acá mismo, por aquí, por acá, en este chat, en el chat, por este chat,
        por el chat, por chat, este chat, por este medio, por este canal, en esta conversación, da igual,
        me da igual, cualquiera, como quieran, como quieras, como prefieran, como prefieras, lo que sea
        """,
    refuses="""
        prefiero no, prefiero no decirlo, prefiero no decir, preferiría no, preferiría no decirlo, mejor no,
        no quiero, no quiero decirlo, no quiero darlo, no quiero dar mi número, no hace falta,
        no es necesario, sin contacto, no me llamen, no me llame, no me contacten, no me escriban
        """,
    phone="""
        teléfono, por teléfono, llamada, por llamada, una llamada, llámame, llámeme, llámenme, llamarme,
        llamen, llamar, me llamen, este número, a este número, en este número, mi número, mi número es,
        móvil, celular, mi móvil, mi celular, al móvil, al celular, a mi móvil, a mi celular, por sms,
        llamada telefónica, una llamada telefónica, que me llamen, que me llame, que me llames,
        hablar por teléfono
        """,
    email="""
        correo, correo electrónico, por correo, por correo electrónico, por email, por e-mail, por mail,
        al correo, mi correo, ya tienen mi correo, ya tienes mi correo, tienen mi correo, tienen mi email
        """,
    whatsapp="por whatsapp, en whatsapp, wasap, por wasap",
    way_names="""
        teléfono, llamada, este número, mi número, móvil, celular, mi móvil, mi celular, correo,
        correo electrónico, mi correo, wasap
        """,
    telegram="por telegram",
    discord="por discord",
    slack="por slack",
    time="""
        horas, hora, mañana, mediodía, tarde, noche, hoy, fin de semana, cualquier hora, lunes, martes,
        miércoles, jueves, viernes, sábado, domingo, mañanas, tardes, noches, pasado mañana, entre semana,
        los fines de semana, la semana que viene, más tarde, después del trabajo, cuando sea
        """,
    about="""
        después de, después de las, antes de, antes de las, desde, hasta, a partir de, a partir de las,
        a las, sobre las, hasta las, desde las
        """,
    joins="y, o, por la, de la, en la, el, los, las",
    answer="""
        mejor, prefiero, prefiero que, respóndame, respóndeme, respóndanme, respondan, responder,
        responderme, contésteme, contéstame, contéstenme, contestarme, escríbame, escríbeme, escríbanme,
        escribirme, por favor, en vez de eso, en su lugar, en lugar de eso
        """,
    around_contact="""
        bien, podrían, podría, sí, vale, claro, perfecto, genial, solo, directamente, simplemente,
        de acuerdo, está bien, está perfecto, está genial, me va bien, va bien, me vale, es mejor,
        contactarme, pueden, puede, puedes, me pueden, me puede, me puedes, me responden, me escriben,
        sería mejor, me viene bien, me viene mejor, me va mejor, viene mejor, lo mejor es, puede alguien,
        podría alguien, es posible, si es posible, estoy disponible, preferiría
        """,
    what_for="""
        por qué, para qué, por qué necesitas, por qué necesita, por qué necesitan, para qué necesitas,
        para qué necesita, para qué necesitan, por qué quieres, por qué quiere, por qué quieren,
        para qué quieres, para qué quiere, para qué quieren, para qué lo necesitas, para qué lo necesita,
        para qué lo necesitan, por qué lo necesitas, por qué lo necesita, por qué lo necesitan,
        para qué lo quieren, para qué es, para qué sirve, qué hacen con, qué harán con,
        qué van a hacer con, tengo que, es necesario, es obligatorio, hace falta, me enviarán publicidad,
        me mandarán publicidad, es seguro, compartirán, comparten
        """,
    around_what_for="""
        mi, el, la, lo, eso, esto, ese, dato, número, teléfono, número de teléfono, correo, email,
        dirección, datos, contacto, darlo, darla, dar, decir, saber, de, exactamente, y, pero, entonces
        """,
    first="primero, primera",
    second="segundo, segunda",
    both="los dos, las dos, ambos, ambas",
    neither="""
        ninguno, ninguna, ninguno de los dos, ninguna de las dos, otra cosa, no sé, no lo sé,
        qué quieres decir
        """,
    around_choice="el, los, las, lo, opcion, por, favor, quiero, si",
)
