"""Turkish."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="tr",
    final=True,
    lookalike="""
        insan kaynakları*, insan hakları*, emlak temsilcisi, emlakçı*, seyahat acent*, sigorta acent*,
        kişi başı*, kişi başına, bir kişilik, iki kişi, üç kişi, iki kişilik, gsm operatörü,
        mobil operatör*, tur operatörü*, insan hatası, müşteri hizmetleri saat*,
        müşteri hizmetleri çalışma*, müşteri hizmetleri numara*, başka birine, şahsen, kişisel*
        """,
    idle="""
        konuşamıyorum, bağlanamıyorum, ulaşamıyorum, nasıl konuşacağımı bilmiyorum,
        nasıl ulaşacağımı bilmiyorum, görüşemiyorum
        """,
    negation="""
        istemiyorum, istemem, istemiyoruz, değil, gerek yok, gerekmiyor, gerekmez, lazım değil, yok,
        olmadan, konuşmayacağım, bağlama, bağlamayın, aktarma, aktarmayın, hayır istemiyorum, yönlendirme,
        yönlendirmeyin, ihtiyacım yok, konuşmam, yerine, hiç, asla, istemedim, istemez
        """,
    asks_about_bot="""
        sen, siz, bu, mısın, misin, mısınız, misiniz, mi konuşuyorum, mı konuşuyorum, mu, mü, musun,
        müsün, konuşuyor muyum, ile mi, ben mi, le mi, la mı, ile mı
        """,
    informs="""
        gerekiyor mu, gerekli mi, lazım mı, zorunda mıyım, gerekir mi, şart mı, konuşmalı mıyım,
        aramalı mıyım, konuşmam gerekir mi, konuşmam gerekiyor mu, konuşmam lazım mı,
        konuşmak zorunda mıyım, konuşmam şart mı
        """,
    person="""
        insan, insanla, insana, insanlar, insani, insanı, temsilci*, müşteri temsilci*, musteri temsilci*,
        canlı destek*, canli destek*, canlı yardım*, operatör*, operator*, yetkili*, danışman*, danisman*,
        görevli*, gorevli*, çalışan*, asistan insan, gerçek biri*, gerçek insan*, gerçek kişi*,
        canlı insan*, insan desteği, insan yardımı, canlı biri*, ajan, agent, personel*, eleman*, memur*
        """,
    maybe_person="""
        kişi, kişiyle, kişiye, kisi*, müdür*, mudur*, yönetici*, yonetici*, şef*, uzman*, teknisyen*,
        ekip, ekibi*, satıcı*, arkadaş*, sorumlu*, adam, kadın, amir*, patron*
        """,
    someone="""
        biri, biriyle, birine, birisi, birisiyle, birisine, birini, birinizle, birileri*, kimseyle, kimse,
        kiminle
        """,
    desk="""
        müşteri hizmet*, musteri hizmet*, müşteri destek*, müşteri desteği*, çağrı merkezi*, resepsiyon*,
        danışma, destek hattı*, destek ekibi*, müşteri ilişkileri
        """,
    help="""
        destek*, yardım*, servis*, satış*, teknik*, departman*, banka*, mağaza*, şube*, muhasebe*
        """,
    real="""
        gerçek, gercek, canlı, canli, hakiki, yaşayan, başka, lanet, kanlı canlı, etten kemikten, sahici,
        yetkin
        """,
    talk="""
        konuşmak, konuşmam, konuşabilir*, konuşayım, konuşalım, konusmak, konusabilir*, konusmam,
        konuşacağım, konuşmayı, konuşucam, konusucam, konuşcam, konuşup, konuşabileceğim, görüşmek,
        görüşebilir*, görüşmem, görüşeyim, gorusmek, gorusebilir*, görüşme, iletişim*, iletisim*, ulaşmak,
        ulaşabilir*, ulaşayım, ulasmak, ulaşırım, ulaşabileceğim, yazışmak, sohbet*, konuş, temas*,
        ulaşmam, arasın, arayın, bağlantı*, muhatap*, görüşeceğim, görüşebileceğim
        """,
    transfer="""
        bağla, bağlar*, bağlayın*, bağlayabilir*, bağlanmak, bağlanabilir*, bağlan, bağlanayım, bağlanmam,
        bagla*, baglan*, aktar, aktarır*, aktarın*, aktarabilir*, aktarılmak, yönlendir, yönlendirir*,
        yönlendirin*, yönlendirebilir*, yonlendir*, transfer*, devret*, çağır*, cagir*, bağlar mısın,
        bağlar mısınız, aktarır mısın*, yönlendirir misin*
        """,
    get="ver, verin, verir misin*, bul, bulun, getir, gönder*, verebilir*",
    want="""
        istiyorum, istiyoruz, istiyom, istiyrum, isterim, istiyorumm, ihtiyacım var, ihtiyacim var, lazım,
        lazim, gerek, gerekiyor, lütfen, lutfen, rica ediyorum, rica ederim, nasıl, nasil, talep ediyorum,
        tercih ederim, mümkün mü, istemekteyim, olsun, mi, mı, mıyım, miyim, arıyorum, bekliyorum,
        istedim
        """,
    exists="var mı, var mi, var mıdır, yok mu, bulunuyor mu, var",
    bot="""
        bot, botla, bota, botlar*, robot*, makine*, bilgisayar*, yapay zeka*, chatbot*, otomatik*,
        program*
        """,
    breaks="""
        hakkında, için, eğer, çünkü, sonra, önce, dedi, söyledi, kaç, konusunda, olarak, diye, idi, neden
        """,
    light="""
        bir, ile, birlikte, bana, beni, ben, bize, bizi, sizden, sizin, sana, size, şimdi, hemen, acil,
        acilen, derhal, bugün, burada, orada, artık, sadece, direkt, direk, doğrudan, merhaba, selam,
        iyi günler, teşekkürler, tesekkurler, teşekkür ederim, sağol, evet, tamam, peki, telefonda,
        telefonla, telefon, hatta, da, de, ki, ve, ama, herhangi, biraz, yani, artik, oradaki, sizinle,
        yle, le, la, edebilir miyim, etmek, kurmak, geçmek, geçebilir miyim, geçin, geç, kurabilir miyim,
        konuşabileceğim, olan, benimle, etmem, abi, ya
        """,
    stop="""
        dur, durdur, iptal, iptal et, boşver, boş ver, bosver, vazgeçtim, unut, unut gitsin, bota dön,
        bota geri dön, bota geç, botu istiyorum, botla devam, gerek kalmadı, artık gerek yok,
        artık birine ihtiyacım yok, temsilciye gerek yok, insana gerek yok, çözüldü, hallettim,
        sorun çözüldü, önemli değil, temsilciye gerek kalmadı, neyse
        """,
    yes="""
        evet, e, evt, tabii, tabi, tabii ki, tabi ki, elbette, olur, tamam, tmm, peki, kesinlikle,
        evet lütfen, lütfen, isterim, kabul, ok, okey, memnuniyetle, doğru, iyi olur, harika,
        neden olmasın, aynen, olsun
        """,
    no="""
        hayır, hayir, h, yok, yok sağol, hayır teşekkürler, gerek yok, istemiyorum, istemem, şimdi değil,
        şu an değil, sonra, daha sonra, henüz değil, olmaz, hayır gerek yok, teşekkürler gerek yok,
        lazım değil, asla, sağol gerek yok
        """,
)
