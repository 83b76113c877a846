"""Words for the ways to be reached: by phone, by e-mail, or by the name of a channel."""

PHONE = """
    phone, by phone, by telephone, telephone, via phone, over the phone, on the phone, on my phone,
    phone call,
    a phone call, by call, a call, call, call please, call me, call us, call me back, give me a call,
    give me a ring, ring me, phone me, ring, call my phone, call this number, call my number, this number,
    my number, my phone, my phone number, on this number, on my number, at this number, to this number,
    same number, the same number, this same number, the number i'm writing from, the number i am writing from,
    the number you have, use this number, use my number, you have my number, my mobile, mobile, cell,
    cell phone, my cell, sms, by sms, by text, my number is, my phone is, my phone number is,
    telefon, telefonisch, per telefon, am telefon, übers telefon, über telefon, anruf, per anruf, ein anruf,
    einen anruf, anrufen, bitte anrufen, ruf an, rufen sie an, ruft an, ruf mich an, rufen sie mich an,
    rufen sie mich bitte an,
    ruft mich an, rückruf, einen rückruf, zurückrufen, mich anrufen, mich zurückrufen, diese nummer,
    dieser nummer, unter dieser nummer, auf dieser nummer, meine nummer, meine nummer ist,
    unter meiner nummer,
    handy, per handy, auf dem handy, auf meinem handy, per sms,
    téléphone, par téléphone, au téléphone, appel, un appel, par appel, appelez, appelez-moi, appelle-moi,
    rappelez-moi, m'appeler, me rappeler, me téléphoner, ce numéro, à ce numéro, sur ce numéro, mon numéro,
    mon numéro est, portable, mon portable, sur mon portable, par sms,
    teléfono, por teléfono, llamada, por llamada, una llamada, llámame, llámeme, llámenme, llamarme, llamen,
    llamar, me llamen, este número, a este número, en este número, mi número, mi número es, móvil, celular,
    mi móvil, mi celular, al móvil, al celular, a mi móvil, a mi celular, por sms,
    telefono, per telefono, al telefono, telefonicamente, chiamata, una chiamata, chiamatemi, chiamami,
    mi chiami, chiamarmi, richiamatemi, questo numero, a questo numero, il mio numero, il mio numero è,
    cellulare, al cellulare, sul cellulare, via sms,
    telefone, por telefone, ligação, por ligação, uma ligação, chamada, uma chamada, me ligue, me liga,
    me liguem, ligue-me, liguem-me, ligar, me ligar, ligar-me, este número, esse número, neste número,
    nesse número, para este número, o meu número, meu número, meu número é, celular, telemóvel, no celular,
    telefoon, per telefoon, via de telefoon, aan de telefoon, bellen, bel me, bel mij, bel maar, mij bellen,
    me bellen, terugbellen, bel me terug, dit nummer, op dit nummer, mijn nummer, mijn nummer is, mobiel,
    op mijn mobiel,
    telefonicznie, przez telefon, telefonem, zadzwoń, proszę zadzwonić, proszę dzwonić, zadzwońcie,
    oddzwonić, ten numer, na ten numer, pod ten numer, mój numer, mój numer to, komórka, na komórkę,
    телефон, по телефону, телефоном, звонок, звонком, звоните, позвоните, позвоните мне, перезвоните,
    перезвоните мне, позвонить, этот номер, на этот номер, по этому номеру, мой номер, мобильный,
    на мобильный, дзвінок, дзвінком, зателефонуйте, зателефонуйте мені, подзвоніть, подзвоніть мені,
    дзвоніть, передзвоніть, цей номер, на цей номер, за цим номером, мій номер, мобільний,
    telefonla, telefonda, arayın, beni arayın, arayabilirsiniz, beni arayabilirsiniz, aramak, bu numara,
    bu numaradan, bu numarayı, bu numaraya, numaram, cep, cep telefonu,
    هاتف, الهاتف, بالهاتف, عبر الهاتف, عن طريق الهاتف, تلفون, بالتلفون, اتصال, مكالمة, اتصلوا, اتصلوا بي,
    اتصل بي, هذا الرقم, على هذا الرقم, نفس الرقم, رقمي, جوال, موبايل, على الجوال,
    电话, 電話, 打电话, 打電話, 用电话, 电话联系, 打给我, 打我电话, 给我打电话, 这个号码, 這個號碼,
    用这个号码,
    打这个号码, 我的号码, 手机, 手機, 打我手机,
    電話で, お電話, お電話で, 電話してください, 電話ください, 電話をください, 電話がいいです,
    電話でお願いします,
    電話お願いします, この番号, この番号に, この番号で, この番号でお願いします, 携帯, 携帯に, 携帯電話,
    전화, 전화로, 전화로요, 전화로 해주세요, 전화 주세요, 전화주세요, 전화해 주세요, 전화해주세요,
    전화 부탁드립니다, 이 번호,
    이 번호로, 이 번호로 주세요, 휴대폰, 핸드폰,
    फोन, फ़ोन, फोन पर, फ़ोन पर, फोन से, फोन करें, फोन करो, कॉल, कॉल करें, कॉल करो, कॉल कीजिए, मुझे कॉल करें,
    मुझे कॉल करो, इस नंबर पर, यही नंबर, इसी नंबर पर, मेरा नंबर, phone pe, phone par, phone karo, call karo,
    call kare, call kijiye, mujhe call karo, isi number pe, is number pe, isi number par, mera number
"""

EMAIL = """
    email, e-mail, mail, by email, by e-mail, by mail, via email, via e-mail, over email, on email, email me,
    e-mail me, mail me, my email, my e-mail, an email, an e-mail, send me an email, write me an email,
    email address, my email is, my email address,
    per e-mail, per email, per mail, über e-mail, via mail, meine e-mail, eine e-mail, eine mail, eine email,
    courriel, par e-mail, par email, par mail, par courriel, mon mail, mon e-mail,
    correo, correo electrónico, por correo, por correo electrónico, por email, por e-mail, por mail,
    al correo, mi correo, posta elettronica, via posta, la mia mail, o meu e-mail, meu email, no e-mail,
    mail mij, mailen, mijn mail, mejl, mailem, mejlem, e-mailem, przez e-mail, na maila, na e-mail, na mejla,
    почта, почтой, по почте, на почту, электронная почта, по электронной почте, на электронную почту, имейл,
    на имейл, мейл, на мейл, пошта, поштою, на пошту, електронною поштою, на електронну пошту, імейл,
    імейлом, e-posta, eposta, e-posta ile, maille, mail ile, e-postayla, mail atın, e-posta atın,
    بريد, البريد, بالبريد, البريد الإلكتروني, بالبريد الإلكتروني, عبر البريد, عبر البريد الإلكتروني, ايميل,
    إيميل, بالايميل, على الايميل, عبر الايميل,
    邮件, 郵件, 电子邮件, 電子郵件, 邮箱, 郵箱, 发邮件, 用邮件, 发邮件给我, 邮件联系,
    メール, メールで, メールがいいです, メールでお願いします, メールください, メールをください,
    이메일, 이메일로, 이메일로 주세요, 이메일 주세요, 메일, 메일로, 메일로 주세요,
    ईमेल, ईमेल पर, ईमेल से, ईमेल करें, ईमेल करो, मेल, मेल करें, email pe, email par, email karo, mail karo,
    mail pe
"""

CHANNELS = {
    "whatsapp": """
        whatsapp, whats app, wa, on whatsapp, via whatsapp, by whatsapp, over whatsapp, through whatsapp,
        my whatsapp, in whatsapp, whatsapp chat, per whatsapp, über whatsapp, auf whatsapp, sur whatsapp,
        par whatsapp, por whatsapp, en whatsapp, wasap, por wasap, su whatsapp, pelo whatsapp, no whatsapp,
        zap, no zap, pelo zap, op whatsapp, na whatsapp, na whatsappie, przez whatsapp, в whatsapp,
        ватсап, вотсап, вацап, в ватсап, в ватсапе, в вотсап, у whatsapp, у ватсап, whatsapp'tan,
        whatsapptan, واتساب, واتس اب, واتس, على واتساب, على الواتساب, عبر واتساب, 왓츠앱, 왓츠앱으로,
        ワッツアップ, व्हाट्सएप, व्हाट्सऐप, व्हाट्सएप पर, whatsapp pe, whatsapp par
    """,
    "telegram": """
        telegram, on telegram, via telegram, by telegram, over telegram, in telegram, my telegram, tg,
        per telegram, über telegram, auf telegram, sur telegram, por telegram, su telegram, pelo telegram,
        no telegram, op telegram, na telegramie, przez telegram, в telegram, телеграм, телега, в телеграм,
        в телеграме, в телеграмме, у телеграм, у телеграмі, telegram'dan, تيليجرام, تلجرام, تلغرام,
        على تلغرام, على تيليجرام, 텔레그램, 텔레그램으로, テレグラム, टेलीग्राम, telegram pe
    """,
    "discord": """
        discord, on discord, via discord, in discord, per discord, über discord, auf discord, sur discord,
        por discord, su discord, pelo discord, no discord, op discord, na discordzie, в discord, дискорд,
        в дискорде, у discord, ديسكورد, 디스코드, 디스코드로, ディスコード, डिस्कॉर्ड
    """,
    "slack": """
        slack, on slack, via slack, in slack, per slack, über slack, auf slack, sur slack, por slack,
        su slack, pelo slack, no slack, op slack, na slacku, в slack, в слаке, у slack, سلاك, 슬랙, 슬랙으로
    """,
}
"""By the channel's name as in `bot.model.Address`."""
