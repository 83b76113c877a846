"""The names of channels, as customers write them who want to be reached there."""

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
