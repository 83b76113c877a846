"""Turkish."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="tr",
    final=True,
    negated_after=True,
    inflected=True,
    lookalike="""
        insan kaynakları*, insan hakları*, emlak temsilcisi, emlakçı*, seyahat acent*, sigorta acent*, kişi
        başı*, kişi başına, bir kişilik, iki kişi, üç kişi, iki kişilik, gsm operatörü, mobil operatör*, tur
        operatörü*, insan hatası, müşteri hizmetleri saat*, müşteri hizmetleri çalışma*, müşteri hizmetleri
        numara*, başka birine, şahsen, kişisel*, insan mı, insan mi, insan mısın*, bot mu, robot mu, emlak
        danışman*, vergi danışman*, yatırım danışman*, mali müşavir*, sigorta acente*, satış temsilcisi
        maaş*, tıbbi temsilci*, dört kişi, kaç kişi, kişilik, tüzel kişi*, gerçek kişi misiniz, başka bir
        kişi*, başka biri, başka kişi*, insan vücudu, insanlara zarar*, insan sağlığı, çalışan indirimi,
        eleman arıyor*, personel alımı, eleman alımı, operatör değişikliği, operatörüm*, müdürüm, müdürüme,
        patronum, patronuma, kız arkadaş*, erkek arkadaş*, arkadaşım*, seyahat danışman*, personel indirimi,
        insanoğlu, müşteri hizmetleri pazar, müşteri hizmetleri açık, müşteri hizmetleri kaç*, kişi başı,
        hastalık*, danışmanlık*, insansız*, çalışanlar*, çalışma*, çalışıyor*, çalışmıyor*, bankam*,
        doktor*, dil, dilleri, dillerde, temsilci olarak çalış*, olarak çalış*, temsilciniz var, bankadaki
        danışman*, ne yapayım, irtibat kişisi*, iletişim kişisi*, ilgili kişi*, kişiden kişiye, insandan
        insana, iletişim bilgi*, iletişim form*, acil durum kişisi*, rehberdeki kişi*, insana olur mu,
        kişiye olur mu, insana uyar, kişiye uyar, insana yeter, kişiye yeter, satıcı, satıcıya, satıcıyla,
        satıcı ile, satıcıyı, satıcının, görüşürüz, görüşmek üzere, görüşleri*, görüşünüz*, görüşüm,
        görüşüme, cevap vermiyor*, cevap vermedi*, yanıt vermiyor*, yanıt vermedi*, ilgilenmiyor*,
        ilgilenmedi*, bakmıyor*, bakmadı*, çözmedi*, çözülmedi*, aramadı*, aramıyor*, bana dönüş yapmadı*,
        bana dönüş yapılmadı*, dönüş yapmadı*, dönüş yapılmadı*, dönüş olmadı, bağlanmıyor*, bağlanamadı*,
        ulaşmadı*, ulaştırılmadı*, adım, kurye*, kargocu*, bankamla, bankayla, banka ile, çalışanımız*,
        personelimiz*, temsilcimiz*, görevlimiz*, müdürümüz*, danışmanımız*, elemanımız*, uzmanımız*,
        danışmanım*, temsilcim*, temsilci olmak, birine verebilir*, birine vermek, birine hediye*,
        başkasına*, engelli insan*, insanlar mı, insan mı yazdı, olmadan, konuşmadan, aramadan, telefonda
        konuşamam, telefonda görüşemem, telefonla konuşamam, telefonla görüşemem, insan gibi, iş ilanı, işe
        alım, iş arıyorum, eleman lazım mı, futbol takım*, masa takım*, hangi bölüm*, hangi birim*, hangi
        departman*, kaçıncı bölüm, son bölüm, yeni bölüm, dizi bölüm*, servis saat*, servis ücret*, oda
        takım*, yemek takım*, takım elbise*, ekipman*, birim fiyat*, servis aracı*, okul servisi*, para
        birimi*, ölçü birimi*, yatak takım*, yatak odası*, nevresim takım*
        """,
    idle="""
        konuşamıyorum, bağlanamıyorum, ulaşamıyorum, nasıl konuşacağımı bilmiyorum,
        nasıl ulaşacağımı bilmiyorum, görüşemiyorum, konuşamı*, ulaşamı*, görüşemi*, bağlanamı*, ulaşamadı*
        """,
    negation="""
        istemiyorum, istemem, istemiyoruz, değil, gerek yok, gerekmiyor, gerekmez, lazım değil, yok,
        olmadan, konuşmayacağım, bağlama, bağlamayın, aktarma, aktarmayın, hayır istemiyorum, yönlendirme,
        yönlendirmeyin, ihtiyacım yok, konuşmam, yerine, hiç, asla, istemedim, istemez, istemedik,
        bağlamasın, aramayın, arama, beni arama*, gereği yok, lüzum yok, gerekmiyo, istemiyom, istemiyoz,
        kimseyle, kimse, kimseye, olmasın, gerek kalmadı, uğraşma, uğraştırma, gerek duymuyorum, sormuyorum,
        karıştırmayın, rahatsız etmeyin, çağırmanıza gerek, çağırmayın, çağırma, konuşmayın, görüşmeyeceğim,
        görüşmem gerekmiyor, konuşturmayın, beni aramayın, beni aramasın*, bana dönüş yapmayın,
        beni aramanıza gerek, artık istemiyorum, istemiyorum artık
        """,
    asks_about_bot="""
        sen, siz, bu, mısın, misin, mısınız, misiniz, mi konuşuyorum, mı konuşuyorum, mu, mü, musun, müsün,
        konuşuyor muyum, ile mi, ben mi, le mi, la mı, ile mı, siz kimsiniz, sen kimsin, mu konuşuyorum,
        mü konuşuyorum, karşımda, karşımdaki, cevap veren, yazan, gerçek mi, acaba
        """,
    informs="""
        gerekiyor mu, gerekli mi, lazım mı, zorunda mıyım, gerekir mi, şart mı, konuşmalı mıyım,
        aramalı mıyım, konuşmam gerekir mi, konuşmam gerekiyor mu, konuşmam lazım mı,
        konuşmak zorunda mıyım, konuşmam şart mı, neden, niçin, ne zaman, zorunlu mu, şart mıdır, kaç,
        hangi dil*, ne gerek var, niye, ne yapayım, kim bu, nasıl olunur, nasıl olurum, ücretli, ücretli mi,
        ücretsiz, ücretsiz mi, paralı, paralı mı, bedava, bedava mı, kaç para, nasıl eklerim,
        nasıl ekleyebilirim, iş ilanı, iş ilanları, açık pozisyon, pozisyonu, kadrosu, başvurmak,
        eleman arıyor, alım var mı, eleman alımı, işe alım
        """,
    past="""
        dün, konuştum, görüştüm, konuşmuştum, görüşmüştüm, söyledi, dedi, geçen hafta, konuşuyorum, aradım,
        yazıştım, söz ver*, konuşmuştu*, görüşmüştü*, yazıştı*, beni aradı*, aradılar, iletişime geçti*,
        dönüş yaptı*, yardımcı oldu*, çözdü*, halletti*, ilgilendi*, cevap verdi*, yanıt verdi*, açıkladı*,
        konuştuk, konuştu, konuştular, görüştük, görüştü, ulaştım, ulaştı, ulaştık, bağlandım, bağlandı
        """,
    person="""
        insan, insanla, insana, insanlar, insani, insanı, temsilci*, müşteri temsilci*, musteri temsilci*,
        canlı destek*, canli destek*, canlı yardım*, operatör*, operator*, yetkili*, danışman*, danisman*,
        görevli*, gorevli*, çalışan*, asistan insan, gerçek biri*, gerçek insan*, gerçek kişi*,
        canlı insan*, insan desteği, insan yardımı, canlı biri*, ajan, agent, personel*, eleman*, memur*,
        insan evladı, insanoğluyla, insandan, insanlarla, bir insan, temsilci, temsilciye, temsilciyle,
        temsilcisi, temsilcisine, temsilcisiyle, yetkiliye, yetkiliyle, yetkili, operatör, operatöre,
        operatörle, müşteri danışman*, gerçek bir insan*, gerçek bir kişi*, gerçek birine, gerçek biriyle,
        gerçek birisi*, canlı birine, canlı kanlı biri*, canlı bir insan*, canlı kişi*, insan temsilci*,
        insan desteğ*, insan yardım*, görevliye, görevliyle, santral, telefon operatör*,
        müşteri hizmetleri görevli*, müşteri hizmetleri çalışan*, destek görevli*, destek uzman*,
        destek personel*, kanlı canlı, ekipten biri*, ekibinizden biri*, sizden biri*, sizlerden biri*,
        çalışanlarınızdan biri*, insan kişisi, birebir görüşme, yetkili kişi*, beşer, insn,
        etten kemikten biri*, canlı yayın görevli*, süpervizör*, supervizör*, süpervisor*, danışman,
        temsilci desteği, temsilci yardımı, yetkli*, temsilcı*, temsılci*, yetkılı*, müşteri tems*,
        gerçek temsilci*, canlı temsilci*, canlı operatör*, canlı müşteri*, insan eli, human agent,
        live agent, real person, human being, real human, human operator, human support, support agent,
        live person, şirketten biri*, firmadan biri*, mağazadan biri*, içinizden biri, sizden biri,
        aranızdan biri, sizlerden biri, oradan biri, başka bir arkadaş, başka bi arkadaş, başka arkadaş,
        amiriniz, amirinizle, amirinize, üstünüz, üstünüzle, üstünüze, bana satan, satan kişi,
        satan kişiyle, satan arkadaş, ilgilenen kişi, ilgilenen kişiyle, ilgilenen kişiye,
        ilgilenen arkadaş*, bakan kişi, bakan kişiyle, bakan arkadaş*, daha yetkili biri,
        daha yetkili birine, daha yetkili biriyle
        """,
    maybe_person="""
        kişi, kişiyle, kişiye, kisi*, müdür*, mudur*, yönetici*, yonetici*, şef*, uzman*, teknisyen*,
        satıcı*, sorumlu*, adam, kadın, amir*, patron*, müdürünüz*, yöneticiniz*, amiriniz*, sorumlunuz*,
        uzman, uzmanla, uzmana, ekibiniz*, bayan, bey, hanım, arkadaşınız, arkadaşınız*, meslektaş*,
        mühendis*, dükkan sahib*, tezgahtar*, kasiyer*, lider*, koordinatör*, arkadaşlarınız*, hanımla,
        beyle, hanımefendi*, beyefendi*, asistan*, arkadaşına, arkadaşınıza, arkadaşınızla, arkadaşınla,
        supervisor, team leader, manager
        """,
    someone="""
        biri, biriyle, birine, birisi, birisiyle, birisine, birini, birinizle, birileri*, herhangi biri*,
        bir kimse, birileriyle, birilerine, herhangi bir kişi*, bi kişi*, birinize, birisini, kiminle,
        birinin, birisinin, birilerinin, kime, kimle, kimden, birinden, birisinden, kimi
        """,
    desk="""
        müşteri hizmet*, musteri hizmet*, müşteri destek*, müşteri desteği*, çağrı merkezi*, resepsiyon*,
        danışma, destek hattı*, destek ekibi*, müşteri ilişkileri, müşteri hizmetleri, müşteri hiz, müşteri
        hizmetlerine, müşteri hizmetleriyle, musteri hizmetleri, mh, destek birimi*, destek ekip*, çağrı
        mrkz, müşteri desteği, müşteri servis*, yardım masası*, canlı hat, danışma hattı*, müşteri
        ilişkiler*, şikayet hattı*, canlı desteğe, ekibinizle, ekibiniz ile, ekibinize, canlı sohbet, canlı
        chat, canlı yardım, canlı sohbete, canlı destekle, customer service, customer support, customer
        care, help desk, call center, konsiyerj*, concierge*, santral*, ön büro*, danışma masası*,
        sekreterlik*, misafir ilişkileri*, banko*, karşılama*, call center*, ön büroya
        """,
    department="""
        satış*, banka*, mağaza*, şube*, muhasebe*, faturalama, kargo*, iade departman*, pazarlama*,
        şikayet*, iade*, yönetim*, finans*, depo*, hukuk*, garanti*, kalite*, lojistik*
        """,
    support="destek*, teknik*",
    help="""
        yardım, yardim, yardım et, yardım edin, yardım eder misin*, yardımcı ol, yardımcı olun,
        yardımcı olur*, yardıma, yardimci ol*, yardım edebilir*, yardım edecek, yardımcı olabilir*,
        yardımcı olacak, imdat, yardımcı olsun, yardım etsin
        """,
    own="benim, bizim, kendi",
    callback="""
        beni ara, beni arayın, beni arayınız, beni arasın, beni arar mısın*, beni arayabilir*,
        bana dönüş yapın, bana dönüş yap, dönüş yapın, dönüş yapar*, dönüş yapılsın, dönüş istiyorum,
        geri dönüş, geri arayın, geri ara, geri arama, geri aranmak, aranmak, aranmayı, telefon edin,
        telefon açın, bana ulaşın, benimle iletişime geçin, benimle iletişime geçer*,
        benimle iletişime geçsin, bana ulaşsın, beni aramanızı, aramanızı, beni telefonla arayın,
        arar mısınız, arayabilir misiniz, arasın, beni geri arayın, beni geri ara,
        benimle iletişime geçebilir*, benimle iletişime, benimle irtibat*, bana dönüş,
        beni telefonla arasın, beni aramasını, aramasını, beni arasınlar, arasınlar, bana ulaşmasını,
        beni aramaları, bana dönüş yap*, benimle iletişime geç*, bana geri dön*, beni ara*,
        telefonla görüş*, telefonla konuş*, telefonda konuş*, telefonda görüş*, telefonla iletişim*,
        telefonla arayın, telefonla aranmak, beni arat*, bana ulaş*, beni arayab*, geri aran*, aranmam*,
        biri arayabilir mi, telefonla bilgi almak, arama istiyorum, bir arama istiyorum,
        beni telefonla arayabilir, telefonla arayabilir, arayın beni, ara beni, arayınız beni,
        arasınlar beni, beni ne zaman arayacaksınız, ne zaman arayacaksınız, beni ne zaman arayacak*,
        ne zaman arayacak*
        """,
    answers="""
        cevap versin, cevap verir*, cevap verebilir*, cevaplasın, yanıt versin, yanıtlasın, yanıtlar*,
        cevap yazsın, baksın, bakabilir*, bakar mı*, ilgilensin, ilgilenir*, ilgilenebilir*, çözsün,
        çözebilir*, incelesin, inceleyebilir*, devralsın, açıklasın, kontrol etsin, kontrol edebilir*,
        yazsın, görüşsün, konuşsun, ilgilenecek, bakacak, anlatsın, dönsün, devralabilir*, devral,
        üstlensin, üstlenebilir*, halletsin, halledebilir*, dinlesin, dinleyebilir*, okuyabilir*,
        yol göstersin, yönlendirsin, müdahale etsin, müdahale edebilir*, el atsın, el atabilir*, araştırsın,
        çözüm bulsun, bilgi versin, bilgi verebilir*, geri dönsün, destek olsun, destek olabilir*,
        anlatabilir*, açıklayabilir*, bakıversin, gelsin, gelebilir*, katılsın, katılabilir*, girsin,
        girebilir*, bağlansın, çıksın, mail atabilir, mail atsın, mail atar, mail yazabilir, yazabilir,
        mesaj atabilir, mesaj atsın, bana yazsın, e-posta gönderebilir, ilgilen*, cevap ver*, yanıt ver*,
        cevapla*, yanıtla*, incele*, çöz*, hallet*, açıkla*, anlat*, destek ver*, destek ol*, bakması*,
        bakmanı*, bakab*, bakar*, baks*, el atma*, devral*, üstlen*, dönme*, dönsün*, dinle*, geri dön*,
        arayabil*, arasın, arar*, araması*, yardım etsin, yardım edebilecek, konuşacak, görüşecek, cevap,
        yanıt, telefonu açsın, telefonu açabil*, telefona baksın, telefona çıksın, ilgilenir, ilgilenebilir,
        ilgilenen, ilgilenir mi, bakar, bakabilir, bakar mı, bir baksın, göz atsın, göz atar, göz atabilir,
        inceleyebilir, el atar
        """,
    present="orada, burada, orda, burda, müsait, yerinde, ofiste, da, de",
    real="""
        gerçek, gercek, canlı, canli, hakiki, yaşayan, başka, lanet, kanlı canlı, etten kemikten, sahici,
        yetkin, düzgün, akıllı, normal, ehil, bilgili, gerçekten, fiziksel, tek
        """,
    talk="""
        konuşmak, konuşmam, konuşabilir*, konuşayım, konuşalım, konusmak, konusabilir*, konusmam,
        konuşacağım, konuşmayı, konuşucam, konusucam, konuşcam, konuşup, konuşabileceğim, görüşmek,
        görüşebilir*, görüşmem, görüşeyim, gorusmek, gorusebilir*, görüşme, iletişim*, iletisim*, ulaşmak,
        ulaşabilir*, ulaşayım, ulasmak, ulaşırım, ulaşabileceğim, yazışmak, sohbet*, konuş, temas*, ulaşmam,
        bağlantı*, muhatap*, görüşeceğim, görüşebileceğim, konuşabilmek, konuşmalıyım, konuşmam lazım,
        konusmam lazim, konuşsam, konuşma, görüşmeliyim, görüşsem, görüşelim, iletişime geçmek,
        iletişim kurmak, ulaşmam lazım, erişmek, yazmak, yazayım, yazışma*, yazışabilir*, mesajlaşmak,
        dertleşmek, sohbet etmek, konuşabilsem, konuşabilirim, görüşebilsem, konusabilirmiyim,
        konuşabilirmiyim, görüşebilirmiyim, görüşmeyi, temasa geçmek, danışmak, iletişime, görüştür*,
        konuştur*, tlf görüşmesi, çağrı, tartışmak, danışabilir*, görüş alışveriş*, istişare*, müzakere*,
        toplantı, randevu, görüşme talep*, birebir konuş*, yüz yüze, müzakere, mesajlaş*, yazışayım,
        danışayım, sorayım, derdimi anlat*, anlatmak, irtibat*, irtibata, diyalog, iletişimde, konuşmama,
        görüşmeme, konuş*, görüş*, ulaş*, yazış*, şikayet etmek, şikayetimi iletmek, şikayet iletmek,
        şikayette bulunmak, şikayetimi anlatmak, şikayetimi söylemek, derdimi söylemek, sormak, başvurabil*,
        başvurmalı*, başvurayım, başvursam, arayabilir miyim, arayabilirmiyim
        """,
    transfer="""
        bağla, bağlar*, bağlayın*, bağlayabilir*, bağlanmak, bağlanabilir*, bağlan, bağlanayım, bağlanmam,
        bagla*, baglan*, aktar, aktarır*, aktarın*, aktarabilir*, aktarılmak, yönlendir, yönlendirir*,
        yönlendirin*, yönlendirebilir*, yonlendir*, transfer*, devret*, çağır*, cagir*, bağlar mısın,
        bağlar mısınız, aktarır mısın*, yönlendirir misin*, bağlatın, bağlansın, bağlanabilir miyim,
        bağlanalım, aktarın, aktarsın, aktarılmayı, yönlendirilmek, yönlendirin beni, bağlayıver,
        bağlayın lütfen, hatta alın, hatta bağla*, devredin, devret, iletin, ilet, çağırın, çağırır*,
        çağrın, telefona ver*, telefona bağla*, bağlamanızı, bağlarsan*, yönlendirmenizi, aktarmanızı, geç,
        geçir, geçirin, geçiş, geçiş yap, çevir, çevirin, değiştir, değiştirin, telefona verebilir*,
        hattı ver*, iletebilir*, ulaştır*, kavuştur*, görevlendir*, ata, atayın, havale et, sevk et,
        sevkedin, çağırabilir*, alın, dahil et, dahil edin, buluşturun, yetkiliye çık*, bağlantı kur*,
        bağlantı sağla*, yönlendiriniz, aktarınız, bağlayınız, bağlan*, bağlay*, aktarı*, aktarab*, aktars*,
        yönlendir*, devre*, iletebil*, iletsin, ilet*, taşıyın, taşı, taşır*, iletir*, yükselt, yükseltin,
        yükseltir*, eskale et, eskale edin, eskale eder*, götür, götürün
        """,
    transfer_me="""
        beni bağla, beni bağlayın, beni aktar, beni aktarın, beni yönlendir, beni yönlendirin,
        beni bağlar mısınız, beni aktarır mısınız, beni yönlendirir misiniz, beni bağlar mısın, eskale edin,
        eskale et, eskale eder misiniz, eskalasyon, bunu eskale edin, konuyu eskale edin,
        talebimi eskale edin, şikayetimi eskale edin, üst seviyeye taşıyın, bir üst seviyeye taşıyın,
        üste taşıyın, üste iletin
        """,
    some="""
        bir, bi
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, ağ, ağa, ağına, yazıcı*, hoparlör*, televizyon*, cihaz*,
        telefon*, telefona, bilgisayar*, kulaklık*, modem*, sunucu*, bulut*, uygulama*, sayfa*, site*,
        siteye, linke, menü*, portal*, forum*, grup*, gruba, kanal*, oda*, odaya, salon*, masa*, koltuk*,
        kat, kata, daire*, sınıf*, kurs*, okul*, program*, plan*, paket*, pakete, tarife*, abonelik*,
        sözleşme*, hesap*, hesab*, kart*, cüzdan*, bakiye*, para*, lira*, tl, dolar*, puan*, mil, numara*,
        posta*, adres*, form, forma, belge*, dosya*, makale*, soru*, adım*, seviye*, liste*, bekleme*,
        sıra*, uçuş*, tren*, otobüs*, havaalanı*, havalimanı*, istasyon*, terminal*, şehir*, şehre, ülke*,
        ingilizce*, türkçe*, almanca*, mod, moda, sürüm*, ayar*, oyun*, elektrik*, toplantı*, müzik*,
        radyo*, ürün*, sipariş*, fiş*, bilet*, tarih*, saat*, beden*, renk*, model*, fiyat*, fotoğraf*,
        video*, bilgi, bilgiler*, kod*, mesaj*, katalog*, faturasız*, faturalı*, wifiye, wifi'ye, wi,
        interneti*, internete, linki*, link*, fi'ye, whatsappa, bluetootha
        """,
    unit="""
        departmanı*, departman*, bölüm*, bölümü*, birim*, birimi*, ekibi*, ekip, ekibe, ekiple, servisi*,
        servis, servise, servisle, departmani*, masası*, takımı*, birimine
        """,
    section="""
        oda servisi*, room service*, kat hizmetleri*, housekeeping*, spa'ya, spa, spaya, rezervasyon*,
        eczane*, mutfak*, mutfağa, restoran*, restorana, dolandırıcılık*, tahsilat*, bakım*, güvenlik*,
        kayıp eşya*, insan kaynakları*, ik, satın alma*, geri ödeme*, atölye*, laboratuvar*, acil servis*,
        kredi*, sigorta*, yedek parça*, arıza*, teslimat*, tamir*, onarım*, şubeye, şubeyle, kasa*,
        muayenehane*, klinik*, poliklinik*, servis*, fatura*, ödeme*, hasar*, hukuk*, pazarlama*, it, bilgi
        işlem*, iptal*, randevu*, depo*, öğrenci işleri*, kayıt*
        """,
    me="""
        beni, bizi
        """,
    hands_over="""
        bağla, bağlar*, bağlayın*, bağlayabilir*, bağlayiver, bağlayıver, bagla*, aktar, aktarır*, aktarın*,
        aktarabilir*, yönlendir, yönlendirir*, yönlendirin*, yönlendirebilir*, yonlendir*, bağlayınız,
        aktarınız, yönlendiriniz, bağlay*, aktarıv*, bağlatın, bağlasanıza, bağlasana, bağlayabil*,
        transfer et*, transfer eder*, transfer edin*, transfer edebilir*, aktarın, bağlayın, aktarsın,
        bağlasın, yönlendirin, aktarır mısınız, bağlar mısınız, yönlendirir misiniz, aktarır mısın,
        bağlar mısın, bağlayabilir misiniz, bağlatır mısınız, yönlendirir misin
        """,
    role="""
        hemşire*, ebe, ebeye, eczacı*, optisyen*, diş hekimi*, dişçi*, fizyoterapist*, terapist*,
        veteriner*, tamirci*, ustaya, montajcı*, eksper*, aracı kurum, noter*, avukat*, sekreter*,
        kütüphaneci*, resepsiyonist*, kapıcı*, aşçı*, şef aşçı*, garson*, kat görevlisi*, muhasebeci*,
        denetçi*, kuaför*, estetisyen*, şantiye şefi*, öğretmen*, dekan*, rektör*, müdür yardımcısı*,
        cerrah*, doktor*, hekim*, elektrikçi*, tesisatçı*, depocu*, veznedar*, diyetisyen*, müfettiş*,
        danışmanım*, kredi uzmanı*, sigortacı*, emlakçı*, gümrükçü*, sevkiyatçı*, bakımcı*, güvenlikçi*,
        servis şoförü*, mali müşavir*, site yöneticisi*
        """,
    named_unit="""
        muhasebe, muhasebeye, muhasebeyle, muhasebeden, insan kaynakları, insan kaynaklarına,
        insan kaynaklarıyla, öğrenci işleri, öğrenci işlerine, öğrenci işleriyle, teknik servis,
        teknik servise, teknik servisle, santral, santrale, bilgi işlem, bilgi işleme, hukuk birimi,
        hukuk departmanı, kayıp eşya bürosu, kayıp eşya, sekreterlik, sekreterliğe, üst yönetim,
        üst yönetime, arıza servis, arıza servisi, garanti servisi, garanti servisine, üst birim,
        üst birime, üst birimle, bir üst birim, bir üst birime, üst makam, üst makama, bir üst makama,
        üst kademe, üst kademeye, bir üst kademeye, bir üst yetkili, üst yetkili, bir üst yetkiliye,
        üst yetkiliye
        """,
    to_the_phone="""
        telefon başına
        """,
    place="""
        servisindeki arkadaş*, bölümündeki arkadaş*, birimindeki arkadaş*, ekibindeki arkadaş*,
        departmanındaki arkadaş*, servisindeki*, bölümündeki*, birimindeki*, ekibindeki*, departmanındaki*,
        ofisi*, gişesi*, bürosu*
        """,
    thanks="""
        teşekkürler, tesekkurler, teşekkür ederim, sağol, sağolun, tşk
        """,
    get="ver, verin, verir misin*, bul, bulun, getir, gönder*, verebilir*",
    want="""
        istiyorum, istiyoruz, istiyom, istiyrum, isterim, istiyorumm, ihtiyacım var, ihtiyacim var, lazım,
        lazim, gerek, gerekiyor, lütfen, lutfen, rica ediyorum, rica ederim, nasıl, nasil, talep ediyorum,
        tercih ederim, mümkün mü, istemekteyim, olsun, mi, mı, mıyım, miyim, arıyorum, bekliyorum, istedim,
        istiyorum lütfen, istiyorm, istiyrm, istiorum, isterdim, ihtiyacımız var, ihtiyaç duyuyorum,
        lazım bana, rica edicem, rica etsem, ricam, mümkünse, mümkün müdür, mümkünmü, olur mu,
        nasıl yapabilirim, nereden, tercihim, yeğlerim, talebim var, talep, gerekli, şart, gerekiyo,
        acil lazım, istemekteyiz, isticem, istioruz, rica, deniyorum, çalışıyorum, ltfn, lütfenn, yeter,
        hakkım, alabilir miyim, alayım, alabilirmiyim, nasıl edebilirim, izin verin, izin ver,
        izin verir misiniz, hangi numaradan, hangi numara, hangi numarayı, isterdik, istiyem, isteyom,
        lazım bi, lazım ya, alabilirmiyiz, nolur, yok mudur
        """,
    exists="""
        var mı, var mi, var mıdır, yok mu, bulunuyor mu, var, var mıdır acaba, varmı, varmı acaba, yokmu,
        var mı acaba, bulunur mu, mevcut mu, var mı orada, nerede, nerde
        """,
    bot="""
        bot, botla, bota, botlar*, robot*, makine*, bilgisayar*, yapay zeka*, chatbot*, otomatik*, program*
        """,
    breaks="hakkında, için, eğer, çünkü, sonra, önce, konusunda, olarak, diye, idi",
    when="""
        pazartesi, salı, çarşamba, perşembe, cuma, sabah, akşam, öğleden sonra, numaradan, numarayı,
        numaradan lütfen, numaram, bu numaradan, şu numaradan, cepten, cebimden
        """,
    anyone="""
        kimse yok mu, kimse var mı, kimse varmı, kimse yokmu, hiç kimse yok mu, kimse mi yok,
        hiç kimse var mı, başka biri var mı, başka kimse var mı, başka birisi var mı, başka biri yok mu,
        başka kimse yok mu
        """,
    light="""
        bir, ile, birlikte, bana, beni, ben, bize, bizi, sizden, sizin, sana, size, şimdi, hemen, acil,
        acilen, derhal, bugün, artık, sadece, direkt, direk, doğrudan, merhaba, selam, iyi günler,
        teşekkürler, tesekkurler, teşekkür ederim, sağol, evet, tamam, peki, telefonda, telefonla, telefon,
        hatta, ki, ve, ama, herhangi, biraz, yani, artik, oradaki, sizinle, yle, le, la, edebilir miyim,
        etmek, kurmak, geçmek, kurabilir miyim, konuşabileceğim, olan, benimle, etmem, abi, ya, bi, bişey,
        bir şey, birşey, konuda, bu konuda, bununla, yarın, sonra, daha sonra, iyi akşamlar, günaydın,
        kolay gelsin, slm, mrb, tşk, tsk, pls, hocam, kardeşim, be, lan, artık lütfen, acele,
        en kısa sürede, sizden birine, sizden biri, ekibinizden, ekibinizle, sizin ekipten, tarafıma, şu,
        bu iş, doğru düzgün, adam gibi, yazılı, yazarak, telefondan, hat, tel, acilen lütfen, hani, mısınız,
        misiniz, mısın, misin, en kısa zamanda, mümkün olan en kısa, hemen şimdi, bir an önce, çabuk,
        çabucak, hızlıca, konuyu, durumu, bunu, bu durumu, bu konuyu, bu sohbeti, bu konuşmayı, sohbeti,
        konuşmayı, işi bilen, bilen, anlayan, konuyu bilen, telefona, telefonda biri, muhasebeden, satıştan,
        destekten, acaba, mutlaka, ciddi, ciddiyim, vallahi, gerçekten, nolur, ne olur, lütfeeen, rica,
        bir zahmet, zahmet olmazsa, kısaca, bir dakika, hele, hiç olmazsa, en azından, ile ilgili,
        arkadaşlardan, insan olarak, benle, tarafımla, konum, sorunum, sorunumla, talebim, talebimi,
        talebime, durumum, durumuma, sorunuma, siparişime, konuma, dosyama, saat, kardeş, allah aşkına,
        ya hu, yahu, hacı, dostum, hanımefendi, canım, off, uff, valla, billahi, şuna, ona, buna, beni de,
        daha iyi, plz, plss, bir üst seviyeye, üst seviyeye, bir üst, yukarıya, üst kademelere
        """,
    stop="""
        dur, durdur, iptal, iptal et, boşver, boş ver, bosver, vazgeçtim, unut, unut gitsin, bota dön,
        bota geri dön, bota geç, botu istiyorum, botla devam, gerek kalmadı, artık gerek yok,
        artık birine ihtiyacım yok, temsilciye gerek yok, insana gerek yok, çözüldü, hallettim,
        sorun çözüldü, önemli değil, temsilciye gerek kalmadı, neyse
        """,
    yes="""
        evet, e, evt, tabii, tabi, tabii ki, tabi ki, elbette, olur, tamam, tmm, peki, kesinlikle,
        evet lütfen, lütfen, isterim, kabul, ok, okey, memnuniyetle, doğru, iyi olur, harika, neden olmasın,
        aynen, olsun
        """,
    no="""
        hayır, hayir, h, yok, yok sağol, hayır teşekkürler, gerek yok, istemiyorum, istemem, şimdi değil,
        şu an değil, sonra, daha sonra, henüz değil, olmaz, hayır gerek yok, teşekkürler gerek yok,
        lazım değil, asla, sağol gerek yok
        """,
)
