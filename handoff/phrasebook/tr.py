"""Turkish."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="tr",
    greetings="""
        merhaba, merhabalar, selam, selamlar, iyi günler, günaydın, iyi akşamlar, iyi geceler, kolay gelsin
        """,
    please="lütfen",
    sorry="özür dilerim, kusura bakmayın, pardon, affedersiniz",
    breath="yani",
    thanks="teşekkürler, teşekkür ederim, sağol, çok teşekkürler, çok sağ olun, sağ olun",
    thanks_for_help="yardımınız için teşekkürler, yardım için teşekkürler",
    dear="sevgili, değerli, sayın, canım",
    addressed="""
        beyefendi, hanımefendi, hanım kızım, kızım, oğlum, delikanlı, genç adam, abi, abla, abicim,
        ablacım, kardeş, kardeşim, dostum, arkadaşım, arkadaşlar, hocam, efendim
        """,
    openers="nasıl, ne, nerede, nerde, kim, hangi, kaç, neden, niye",
    question_particles="mı, mi, mu, mü, mıdır, midir",
    before_question="peki, evet, hayır, şey",
    one_more="ve, peki ya, peki",
    pointing="""
        bunu, bunun, buna, bunlar, şunu, onun, için, daha, sonra, önce, diğer, diğeri, başka, hepsi, benim,
        sizin, teşekkürler
        """,
    announces="""
        bir sorum var, sorum var, bir soru, soru, bir sorum daha var, bir soru daha, bir şey sorabilir miyim,
        soru sorabilir miyim, bir soru sorabilir miyim, bir şey sormak istiyorum, soru sormak istiyorum,
        bir şey soracağım, sorularım var, bir sorunum var, sorunum var, bir problemim var, problemim var,
        bilgi almak istiyorum, bilgiye ihtiyacım var, bir şey, bir şey daha, iki sorum var, 2 sorum var,
        üç sorum var, birkaç sorum var, iki soru
        """,
    around_announcement="evet, şey",
    over="""
        çözüldü, sorun çözüldü, sorunum çözüldü, problem çözüldü, çözdüm, hallettim, halloldu, hallettik,
        sorun kalmadı, şimdi çalışıyor, artık çalışıyor, tekrar çalışıyor, çalıştı, düzeldi, sorun düzeldi,
        şimdi oldu, buldum, her şey yolunda
        """,
    helped="""
        yardımcı oldu, bu yardımcı oldu, işime yaradı, işe yaradı, bu işime yaradı, sorumu yanıtladı,
        aradığım buydu
        """,
    understood="anladım, tamam anladım, işte bu, tam olarak bu, bu yeterli, yeterli",
    maybe_over="çalışıyor, oldu, tamam oldu, geldi",
    now="şimdi, artık, sonunda, yine, tekrar",
    around_over="bugün, dün, sipariş, şimdi, artık, sonunda, kendi kendine, evet, tamam, çok",
    not_over="""
        hala olmadı, yardımcı olmadı, bu yardımcı olmadı, kapatmayın, hala bozuk, hala çalışmıyor,
        çalışmıyor, yine çalışmıyor, işe yaramadı, çözülmedi, sorun çözülmedi, düzelmedi, aynı sorun,
        hala aynı sorun, hala aynı, sorun devam ediyor, yine bozuldu, tekrar bozuldu,
        hala yardıma ihtiyacım var
        """,
    waits="bekleyin, bekle, bir dakika, bir saniye, bir an",
    when="""
        ne kadar sürer, ne kadar bekleyeceğim, daha ne kadar, daha ne kadar bekleyeceğim,
        ne zaman biri gelecek, ne zaman cevap vereceksiniz, ne zaman cevap alırım, ne zaman arayacaksınız,
        biri gelecek mi, orada mısınız, hala bekliyorum, bekliyorum, kimse cevap vermiyor, hala cevap yok,
        neden bu kadar uzun sürüyor, çok uzun sürdü, bir gelişme var mı, acil, bu acil, acele edin,
        çabuk olun, acelem var, ne zaman, ne zaman dönersiniz,
        ne zaman cevap verirsiniz, ne zaman dönüş yaparsınız, ne zaman ararsınız, ne zaman yanıt verirsiniz
        """,
    opens="""
        açık mısınız, ne zaman açılıyorsunuz, saat kaçta açılıyorsunuz, ne zaman açıksınız,
        çalışma saatleri, çalışma saatleriniz nedir
        """,
    around_waiting="hiç, aslında, hayır, ama",
    still_there="""
        orada mısın, orada mısınız, hala orada mısın, hala orada mısınız, burada mısınız, kimse var mı,
        kimse yok mu, alo
        """,
    puzzled="nasıl yani, ne demek, bu ne demek, ne demek istiyorsunuz, anlamadım, anlamıyorum, anlayamadım",
    around_puzzled="bunu, hiçbir şey, ama",
    doubts="""
        yanlış cevap, yanlış, bu yanlış, bu doğru değil, onu sormadım, bunu sormadım, sorum bu değildi,
        bu sorumun cevabı değil, bu yardımcı olmuyor, emin misiniz, emin misin, gerçekten mi, cidden mi
        """,
    around_yes="hemen, çabuk, çok, şey",
    after_all="aslında, yine de, fikrimi değiştirdim",
    well="o zaman, o halde",
    but_or_and="ama, ve",
    do_it="çağır, çağırın, arayın, çağırabilirsiniz, mümkünse, olabilir, iyi olurdu, sanırım evet",
    fine_by_me="""
        tamamdır, muhteşem, şahane, sorun değil, sorun yok, problem değil, iyi fikir, güzel fikir, bana uyar,
        uyar, oldu, tamam oldu, güzel, çok iyi, iyi
        """,
    leave_it="boş ver, boşver, hiçbir şey, yazık, neyse",
    no_more="başka bir şey yok, bu kadar, hepsi bu, başka sorum yok",
    call_off="çağırmaya gerek yok, artık gerek yok, gerek kalmadı, zahmet etmeyin",
    no_call="aramaya gerek yok, aramanıza gerek yok, aramanıza gerek kalmadı",
    heard_before="""
        biliyorum, bunu biliyorum, zaten biliyorum, bunu zaten söylediniz, bunu söylemiştiniz,
        bunu zaten söyledin, bunu söylediniz, bunu zaten sordunuz
        """,
    i_see="tamam, tmm, peki, olur, harika, doğru, aynen",
    heard="tamam, tmm, peki, sorun değil, tamamdır",
    plain_yes="evet",
    exactly="aynen, doğru",
    vague_yes="e",
    praise="""
        çok iyi, mükemmel, süper, iyi, harika, çok güzel, güzel, memnunum, çok memnunum, fena değil, hızlı,
        çok memnun kaldım, memnun kaldım, sorunsuz
        """,
    blame="""
        kötü, çok kötü, berbat, iyi değil, hiç iyi değil, rezalet, memnun değilim, memnun kalmadım,
        idare eder, şöyle böyle, yardımcı olmadı, çok yavaş, yavaş, hayal kırıklığı, daha iyi olabilirdi
        """,
    contempt="""
        şaka gibi, bir şaka, tam bir şaka, rezalet, rezil, berbat, korkunç, iğrenç, saçmalık, saçma, çöp,
        bok gibi, komedi, skandal, beş para etmez, aptal, salak, aptallar, en kötü, en kötüsü, felaket,
        işe yaramaz, utanç verici
        """,
    held_in_contempt="""
        sizin, mağaza, mağazanız, dükkan, dükkanınız, şirket, şirketiniz, firma, firmanız, hizmet, hizmetiniz,
        müşteri hizmetleri, destek, desteğiniz, site, siteniz, uygulama, uygulamanız, bot, botunuz, bu, siz,
        tam, tam bir, bir, çok, gerçekten, resmen, ve, nasıl bir, dünyanın, böyle
        """,
    trouble="hala, henüz, hiç kimse, asla, eksik",
    around_rating="yardım, çok, evet, her şey, sadece, yalnızca",
    one_star="5 üzerinden 1, beş üzerinden bir",
    two_stars="5 üzerinden 2, beş üzerinden iki",
    three_stars="5 üzerinden 3, beş üzerinden üç",
    four_stars="5 üzerinden 4, beş üzerinden dört",
    five_stars="5 üzerinden 5, beş üzerinden beş",
    one="bir",
    three="üç",
    four="dört",
    five="beş",
    star="yıldız",
    because="çünkü",
    however="ama, fakat",
    here="burada, buradan, buraya, bu sohbette, bu sohbetten, sohbetten, sohbet",
    refuses="""
        hayır, yok, gerek yok, istemiyorum, vermek istemiyorum, söylemek istemiyorum, vermem, aramayın,
        beni aramayın
        """,
    phone="""
        telefonla, telefonda, arayın, beni arayın, arayabilirsiniz, beni arayabilirsiniz, aramak, bu numara,
        bu numaradan, bu numarayı, bu numaraya, numaram, cep, cep telefonu, arar mısınız, beni arar mısınız,
        beni arayabilir misiniz, arayabilir misiniz, aranmak
        """,
    email="e-posta, eposta, e-posta ile, maille, mail ile, e-postayla, mail atın, e-posta atın",
    whatsapp="whatsapp'tan, whatsapptan",
    way_names="bu numara, numaram, cep, cep telefonu, e-posta, eposta",
    telegram="telegram'dan",
    answer="yazın, yazabilirsiniz, cevap verin, lütfen, onun yerine, tercihen",
    around_contact="""
        evet, tamam, olur, yeterli, daha iyi, daha iyi olur, iyi olur, uygun, bana uygun, en uygunu,
        müsaitim
        """,
    time="""
        sabah, sabahları, öğlen, öğle, öğleden sonra, öğleden önce, akşam, akşamları, yarın, yarın sabah,
        bugün, öbür gün, hafta içi, hafta sonu, gelecek hafta, haftaya, daha sonra, mesai saatlerinde,
        pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, her zaman
        """,
    about="sonra, önce, saat",
    joins="ve, veya, ile",
    what_for="""
        neden, niçin, niye, ne için, neden gerekli, neden gerekiyor, neden lazım, neden istiyorsunuz,
        niye istiyorsunuz, ne için istiyorsunuz, ne yapacaksınız, zorunlu mu, gerekli mi, şart mı,
        vermek zorunda mıyım
        """,
    around_what_for="""
        bu, bunu, numara, numaram, numaramı, numaramla, telefon, telefonum, telefonumu, telefon numaramı,
        e-posta, e-postamı, mail, mailimi, adres, adresimi, bilgilerimi, bilgilerimle, tam olarak, ve, ama,
        peki
        """,
    first="birinci, birincisi, ilk, ilki, bir",
    second="ikinci, ikincisi, iki",
    last="sonuncu, sonuncusu",
    both="ikisi, ikisi de, her ikisi, her ikisi de",
    neither="hiçbiri, ikisi de değil, başka bir şey, bilmiyorum, ne demek",
    around_choice="secenek, numara, lutfen, olan",
)
