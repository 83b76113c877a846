"""Turkish."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="tr",
    favour_first=True,
    greeting="""
        merhaba, merhabalar, mrb, mrhb, meraba, merhabalar efendim, selam, selamlar, slm, sa,
        selamın aleyküm, selamünaleyküm, selamun aleykum, aleyküm selam, günaydın, tünaydın, iyi sabahlar,
        hayırlı günler, hayırlı sabahlar, kimse var mı, orada kimse var mı, kimse yok mu, orada mısınız,
        hoş bulduk, hoşbulduk, iyi bayramlar, mutlu yıllar, umarım iyisinizdir, tanıştığımıza memnun oldum,
        selamlar herkese, alo
        """,
    greeting_or_bye="iyi günler, iyi akşamlar, hayırlı akşamlar, kolay gelsin",
    thanks="""
        size çok teşekkür ederim, size teşekkür ederim, size teşekkürler, teşekkürler, teşekkür ederim,
        teşekkür ederiz, teşekkür, tşk, tşkler, tşk ederim, sağ ol, çok teşekkürler, çok teşekkür ederim,
        çok teşekkür ederiz, çok teşekkür, çok sağ ol, çok sağ olun, çok sağolun, çok sağol, sağol, sağolun,
        sağ olun, saol, saolun, eyvallah, eyw, allah razı olsun, ellerinize sağlık, elinize sağlık,
        emeğinize sağlık, emeğine sağlık, mersi, minnettarım, çok minnettarım, sorun değil, önemli değil,
        rica ederim, ne demek, şimdiden teşekkürler, şimdiden teşekkür ederim, yine de teşekkürler,
        tekrar teşekkürler, teşekkür ettim, bin teşekkür
        """,
    praise="""
        cool, süper, harika, harikasın, harikasınız, süpersin, süpersiniz, mükemmel, mükemmelsin,
        mükemmelsiniz, muhteşem, muhteşemsin, muhteşemsiniz, şahane, efsane, efsanesin, efsanesiniz,
        çok iyi, çok güzel, çok iyisin, çok iyisiniz, güzel, helal, helal olsun, aferin, tebrikler,
        tebrik ederim, anladım, anlaşıldı, şimdi anladım, tamamdır, çok naziksin, çok naziksiniz,
        naziksiniz, çok kibarsın, çok kibarsınız, çok yardımcı oldun, çok yardımcı oldunuz, yardımcı oldun,
        yardımcı oldunuz, bana çok yardımcı oldunuz, işime yaradı, çok işime yaradı, faydalı oldu,
        çok faydalı oldu, çok hızlısınız, ne kadar hızlı, en iyisisin, en iyisisiniz, bir tanesin,
        bir tanesiniz, kralsın, adamsın, hayatımı kurtardın, hayatımı kurtardınız, sorun çözüldü,
        sorunum çözüldü, memnun oldum, çok memnun oldum, çok memnun kaldım, seni seviyorum, sizi seviyorum,
        mis gibi, on numara, tam istediğim gibi, sevindim, çok sevindim, ne güzel, hallettim, kalpsiniz
        """,
    merit="""
        çok hızlı, hızlı, en iyisi, çözüldü, oldu, çalıştı, çalışıyor, halloldu, tamam oldu, açıklayıcı,
        ilgili, çok ilgili, kibar, nazik, yararlı, faydalı, çok faydalı, çok yararlı, hızlıca, detaylı
        """,
    favour="""
        yardımın, yardımınız, yardımın için, yardımınız için, yardımların için, yardımlarınız için,
        bilgi için, cevap için, cevabın için, cevabınız için, ilginiz için, ilgin için, desteğiniz için,
        desteğin için, destek için, bilgilendirme için, bilgilendirmeniz için, dönüşünüz için,
        geri dönüşünüz için, yanıtınız için, yanıt için, yardım için, vaktiniz için, zamanınız için,
        sabrınız için, açıklama için, açıklamanız için, hizmet için, hizmetiniz için, her şey için,
        herşey için, emeğiniz için, cevapladığınız için, yardım ettiğiniz için, yardımcı olduğunuz için,
        yardımcı olduğun için, nezaketiniz için, bilgiler için
        """,
    well="""
        her şey yolunda, her şey yolunda mı, iyi misin, iyi misiniz, her şey tamam, ya sen, ya siz,
        sen nasılsın, siz nasılsınız
        """,
    how_are_you="""
        nasılsın, nasılsınız, naber, nbr, ne haber, napıyorsun, napıyorsunuz, ne yapıyorsun, nasıl gidiyor,
        ne var ne yok, keyifler nasıl, nslsn, işler nasıl, günün nasıl geçiyor, gününüz nasıl geçiyor,
        günün nasıl, gününüz nasıl, hayat nasıl gidiyor, keyfin nasıl, nasılız, nasıl gidiyor hayat,
        halin nasıl
        """,
    who_are_you="""
        sen kimsin, siz kimsiniz, kimsin, kimsiniz, sen nesin, nesin sen, adın ne, adınız ne, ismin ne,
        isminiz ne, adınız nedir, adın nedir, isminiz nedir, bot musun, bot musunuz, robot musun,
        robot musunuz, insan mısın, insan mısınız, bot mu insan mı, insan mı bot mu, insan mı robot mu,
        robot mu insan mı, yoksa bot mu, yoksa robot mu, yoksa insan mı, gerçek misin, gerçek misiniz,
        gerçek insan mısın, gerçek bir insan mısın, gerçek bir insan mısınız, gerçek kişi misiniz,
        gerçek bir kişi misiniz, yapay zeka mısın, yapay zeka mısınız, kiminle konuşuyorum,
        kiminle görüşüyorum, kiminle yazışıyorum, kimle konuşuyorum, botla mı konuşuyorum,
        robotla mı konuşuyorum, bir botla mı konuşuyorum, bir robotla mı konuşuyorum,
        insanla mı konuşuyorum, bir insanla mı konuşuyorum, gerçek biriyle mi konuşuyorum, bu bir bot mu,
        bu bot mu, bu bir robot mu, bu robot mu, bot mu bu, robot mu bu, neler yapabilirsin,
        neler yapabiliyorsun, ne yapabilirsin, bana nasıl yardımcı olabilirsin, nasıl yardımcı olabilirsin,
        makine misin, bot mu, bot musun sen, chatbot musun, robotsun, botsun
        """,
    bye="""
        görüşürüz, görüşmek üzere, hoşça kal, hoşça kalın, hoşçakal, hoşçakalın, güle güle, bay bay, baybay,
        iyi geceler, iyi günler dilerim, iyi akşamlar dilerim, iyi geceler dilerim, iyi hafta sonları,
        iyi haftasonları, iyi tatiller, kendine iyi bak, kendinize iyi bakın, kal sağlıcakla,
        sağlıcakla kalın, bu kadar, hepsi bu, hepsi bu kadar, başka sorum yok, sorum yok, başka bir şey yok,
        iyi çalışmalar, iyi çalışmalar dilerim, allaha emanet ol, allaha emanet olun, yarın görüşürüz,
        sonra görüşürüz, hayırlı geceler, iyi haftalar, saygılar, saygılarımla, başka bir sorum yok,
        güzel günler, güzel bir gün dilerim
        """,
    no="hayır, yok, yoo",
    please="lütfen",
    polite="""
        çok, gerçekten, herkese, hepinize, sana, de, da, ve, evet, tamam, peki, olur, bugün, şimdi, abi,
        hocam, kardeşim, dostum, arkadaşlar, canım, efendim, çok çok, o zaman, tekrar, tekrardan, ya,
        vallahi, bana, yoksa, sen, siz, iyiyim, ben iyiyim, ben de iyiyim, size de, sana da, bu, tabii, tmm,
        hanımefendi, beyefendi, abla, kardeş, gayet, aa, yine, hadi, oldukça, acaba, sevgili, sayın yetkili,
        iyi, gerek yok, gerek kalmadı, size de iyi günler, şimdilik, bir de, bilginize
        """,
    bot="bot, robot, chatbot",
)
