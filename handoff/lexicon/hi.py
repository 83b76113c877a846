"""Hindi, in Devanagari and in Latin letters."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="hi",
    final=True,
    negated_after=True,
    lookalike="""
        मानव संसाधन, मानवाधिकार, मानव अधिकार, ट्रैवल एजेंट, रियल एस्टेट एजेंट, प्रॉपर्टी एजेंट, बीमा एजेंट,
        प्रति व्यक्ति, दो लोग, मोबाइल ऑपरेटर, टेलीकॉम ऑपरेटर, दूसरे व्यक्ति, किसी और को, कस्टमर केयर नंबर,
        कस्टमर केयर का नंबर, कस्टमर केयर का समय, ग्राहक सेवा का समय, ग्राहक सेवा नंबर, एजेंसी, travel agent,
        customer care number, customer care ka number, customer care ka time, प्रति एजेंट, दो लोगों, तीन
        लोग, तीन लोगों, कितने लोग, kitne log, kitne logo, do log, do logon, दो व्यक्ति, दो आदमी, insurance
        agent, property agent, property dealer, real estate agent, sales representative, सेल्स प्रतिनिधि,
        रियल एस्टेट, agent ka naam, manager ka naam, मैनेजर का नाम, insaan ya, इंसान या, robot ya, रोबोट या,
        ya insaan, या इंसान, ya robot, manav adhikar, insaan ka dimag, इंसानों, insaano, kisi aur, kisi or,
        koi aur, koi or, किसी दूसरे, किसी ने, kisi ne, mobile operator, sim operator, टूर ऑपरेटर, बैंक से,
        bank se, apne bank se, अपने बैंक से, customer care sunday, customer care kab, कस्टमर केयर कब, कस्टमर
        केयर खुला, customer care khula, delivery agent, डिलीवरी एजेंट, डिलीवरी बॉय, delivery boy, मेरे
        मैनेजर, mere manager, मेरे बॉस, mere boss, staff hire, hire, job, नौकरी, सैलरी, salary, कर्मचारी
        छूट, staff discount, agent bahut, एजेंट बहुत, agent ne, एजेंट ने, agent bola, manager ne, मैनेजर ने,
        log in, call history, चैट हिस्ट्री, bataya, call kharcha, naukri, agent ki naukri, भाषा, भाषाओं,
        kaunsi bhasha, bank ka manager, बैंक का मैनेजर, contact person, संपर्क व्यक्ति, contact details,
        emergency contact, व्यक्ति से व्यक्ति, contact number, contact list, संपर्क सूत्र, contact form,
        mera naam, मेरा नाम, tumhara naam, तुम्हारा नाम, apka naam, seller se, seller, विक्रेता, vikreta,
        delivery wale, delivery wala, डिलीवरी वाले, डिलीवरी वाला, driver, ड्राइवर, courier, कूरियर, bank se
        baat, बैंक से बात, के रूप में काम, ke roop me kaam, banna, बनना, banana, बनने, bina kisi se, बिना
        किसी से, bina agent, बिना एजेंट, bina insaan, बिना इंसान, bina call, बिना कॉल, insaan ki tarah,
        इंसान की तरह, insan ki tarah, kisi human ko, team plan, team member*, टीम मेंबर, टीम प्लान, cricket
        team, क्रिकेट टीम, football team, team india, टीम इंडिया, kaunsa department, kaun sa department, कौन
        सा विभाग, कौनसा विभाग, favourite team, steam, new team
        """,
    idle="""
        नहीं कर सकता, नहीं कर सकती, नहीं कर पा रहा, नहीं कर पा रही, नहीं हो पा रही, नहीं हो रही, कैसे करूं,
        कैसे करूँ, पता नहीं कैसे, nahi ho pa rahi, nahi kar pa raha, क्यों नहीं कर सकता, क्यों नहीं
        """,
    negation="""
        नहीं, मत, ना, न, बिना, नही, nahi, nahin, mat, bina, naa, कोई ज़रूरत नहीं, ज़रूरत नहीं, जरूरत नहीं,
        बजाय, nai, नहीं चाहिए, nahi chahiye, ज़रूरत नहीं है, जरूरत नहीं है, zarurat nahi, jarurat nahi,
        ki zarurat nahi, nhi, मत करो, mat karo, mat jodo, mat karna, मत जोड़ो, नहीं करनी, nahi karni,
        nahi krni, nhi krni, nahi karna, नहीं करना, मना, ki jarurat nahi, kisi se nahi, dont want,
        don't want, no, not, thodi, थोड़ी, thodi na, beech me mat, बीच में मत, aur nahi, और नहीं, ab nahi,
        अब नहीं, nahi karni ab
        """,
    asks_about_bot="""
        क्या तुम, क्या यह, क्या ये, kya tum, kya ye, kya yeh, kaun hai, आप एक, aap ek, आप कोई, aap koi,
        तुम एक, तुम कोई, tum ek, tum koi, यह कोई, ये कोई, yeh koi, ye koi, किससे बात कर रहा,
        kisse baat kar raha, kya tu, tu insaan, आप इंसान, aap insaan, aap human, तुम इंसान, tum insaan,
        aap robot, आप रोबोट, aap sach me, क्या आप एक, क्या आप कोई, kya aap ek, kya aap koi, क्या आप इंसान,
        kya aap insaan, kya aap robot, क्या आप रोबोट
        """,
    informs="""
        करना पड़ेगा, करनी होगी, करना होगा क्या, करनी चाहिए, क्या मुझे, ज़रूरी है क्या, kya mujhe,
        क्या ज़रूरी है, क्यों करनी, kyun karni, kab karni, कब करनी, zaruri hai kya, jaruri hai kya,
        करनी पड़ती, karna padega, karni padegi, करना पड़ता, kitne, कितने, कितना, kitna, कौन सी भाषा, kyu,
        kyun, क्यों, kis liye, कौन है, kaise bane, कैसे बनें, kaise banu, kaise bante, baat karna padega,
        बात करना पड़ेगा, baat karni hogi kya, बात करनी होगी क्या, call karna padega, कॉल करना पड़ेगा,
        kya agent se baat karni padegi, क्या एजेंट से बात करनी पड़ेगी, baat karni padegi cancel, free hai,
        free hai kya, फ्री है, फ्री है क्या, charge lagta, charge lagega, चार्ज लगता, paisa lagta,
        paise lagte, पैसे लगते, पैसा लगता, kitna charge, कितना चार्ज, kitne paise, vacancy, वैकेंसी, naukri,
        नौकरी, job, जॉब, bharti, भर्ती, kaise add karu, kaise add kare, kaise jodu, कैसे ऐड करें
        """,
    past="""
        था, थी, थे, tha, thi, the the, ki thi, hui thi, हुई थी, की थी, बता*, कर रहा, कर रही, kar raha,
        kar rahi, kr rha, kr rhi, kar rha, kar rhi, कर चुका, कर चुकी, kar chuka, ho chuki, हो चुकी, bola,
        ne bola, ne kaha, ने कहा, पिछले हफ्ते, baat kar raha, baat kar rahi, bat kar raha, baat kr rha,
        baat kr raha, बात कर रहा, बात कर रही, baat kar rahe, बात कर रहे, baat ki, बात की थी, baat hui,
        बात हुई, baat hui thi, vaada, वादा, से बात की, se baat ki, से बात हुई, se baat hui, baat ho gayi,
        बात हो गई, बात हो गयी, baat ho gyi, baat hogayi, baat kari thi, call aaya tha, कॉल आया था,
        call kiya tha, कॉल किया था
        """,
    person="""
        इंसान, इनसान, मनुष्य, मानव, एजेंट, एजेन्ट, प्रतिनिधि, ऑपरेटर, आपरेटर, अधिकारी, कर्मचारी, सलाहकार,
        एग्जीक्यूटिव, एक्जीक्यूटिव, असली आदमी, असली व्यक्ति, असली इंसान, मानव सहायता, मानवीय सहायता,
        मानव एजेंट, लाइव एजेंट, insaan, insan, agent, operator, executive, representative, human,
        real person, live agent, human agent, इन्सान, ह्यूमन, प्रतिनिधी, asli insaan, rep, इंसान से,
        insaano, insano, inshan, insann, aadmi se asli, असली इन्सान, असली बंदा, असली बंदे, asli banda,
        asli bande, asli aadmi, asli insan, real human, real insaan, live insaan, live human, human being,
        real agent, customer care executive, customer care agent, customer care wala, customer care wale,
        customer care waale, कस्टमर केयर वाले, कस्टमर केयर वाला, कस्टमर केयर अधिकारी, कस्टमर केयर एजेंट,
        कस्टमर केयर एग्जीक्यूटिव, customer support agent, support agent, support wale, support person,
        सपोर्ट वाले, सपोर्ट एजेंट, agents, एजेंटों, एजंट, अजेंट, ajent, ejent, agnt, agennt, operater,
        ऑपरेटर से, adhikari, karmchari, pratinidhi, salahkar, इंसानी सहायता, मानवीय मदद, human support,
        human help, एक्सपर्ट एजेंट, तुम्हारा आदमी, आपका आदमी, zimmedar vyakti, जिम्मेदार व्यक्ति,
        customer executive, relationship manager, रिलेशनशिप मैनेजर, कर्मचारियों, hooman, staff wala, पर्सन,
        bnda, asli bnda, agant, insaan ka jawab, इंसान का जवाब, company ke kisi bande, company ka koi,
        company ke kisi, कंपनी के किसी, कंपनी का कोई, aap me se koi, aap mein se koi, आप में से कोई,
        aap logo me se koi, आप लोगों में से कोई, aapke yaha se koi, aapke yahan se koi, आपके यहाँ से कोई,
        aapme se koi, aapke senior, आपके सीनियर, apke senior, tumhare senior, aapke boss, आपके बॉस,
        higher authority, हायर अथॉरिटी, बड़े अधिकारी, bade adhikari
        """,
    maybe_person="""
        व्यक्ति, आदमी, लोग, लोगों, मैनेजर, प्रबंधक, सुपरवाइज़र, सुपरवाइजर, मालिक, स्टाफ, स्टाफ़, विशेषज्ञ,
        तकनीशियन, साहब, banda, bande, aadmi, admi, vyakti, manager, supervisor, person, senior, बंदे, बंदा,
        सीनियर, मैडम, सर, boss, बॉस, expert, एक्सपर्ट, technician, staff, स्टाफ मेंबर, staff member,
        employee, एम्प्लॉयी, log, logo, logon, supervisor se, head, हेड, incharge, इंचार्ज, malik, sahab,
        madam, मालकिन, लोगो, saathi, साथी, sathi, colleague, सहकर्मी, engineer, इंजीनियर, owner, boss se,
        leader, लीडर, officer, ऑफिसर, अफसर, afsar, colleagues, टेक्नीशियन, सहायक, टेक्निशियन, advisor
        """,
    someone="""
        किसी, कोई, किसी से, kisi, koi, kisi se, किसी व्यक्ति, किसी और, kisi insan, kisi bande, kisi aadmi,
        koi bhi, kisi bhi, कोई भी, किसी भी, kisi se bhi, kisiko, kisi ko, किसी को, किस से, किससे, kisse,
        kis se, koi bhi insaan, kisi na kisi, किसी न किसी, किसी ना किसी, kiske sath, kisi ke sath,
        kisi ke saath, किसी के साथ, koi to, कोई तो, कोई न कोई, kisise, usse
        """,
    desk="""
        कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, ग्राहक सेवा, ग्राहक सहायता, रिसेप्शन, कॉल सेंटर, हेल्प
        डेस्क, हेल्पडेस्क, customer care, customer service, customer support, call center, helpdesk, ग्राहक
        सेवा केंद्र, हेल्पलाइन, लाइव चैट, live chat, concierge, कंसीयज, कॉन्सिएर्ज, रिसेप्शनिस्ट, reception,
        front desk, फ्रंट डेस्क, पूछताछ, पूछताछ केंद्र, help line, हेल्प लाइन, enquiry, enquiry counter,
        front office, switchboard
        """,
    department="""
        सेवा, सेल्स, बैंक, दुकान, service, रिफंड, बिलिंग, billing, sales, accounts, शिकायत, shikayat,
        complaint
        """,
    support="सपोर्ट, support, टेक्निकल, तकनीकी",
    help="""
        मदद, सहायता, हेल्प, madad, help, मदद करो, मदद करें, मदद कीजिए, मदद चाहिए, madad karo, madad kijiye,
        sahayata, maddad, help karo, help kar, हेल्प करो, बचाओ, sahayta, मेरी मदद, मेरी सहायता, meri madad,
        meri help, mujhe help, hamari madad, हमारी मदद, madad kare, मदद करे
        """,
    own="मेरे, मेरा, मेरी, हमारे, हमारा, mere, mera, meri, hamare, hamara, apne bank",
    callback="""
        मुझे कॉल करें, मुझे कॉल करो, मुझे कॉल कीजिए, मुझे कॉल कर, मुझे कॉल करवा*, मुझे फोन करें,
        मुझे फोन करो, मुझे फ़ोन करें, मुझे फोन कीजिए, कॉल बैक, कॉलबैक, मुझे वापस कॉल, वापस कॉल, वापस फोन,
        call back, callback, mujhe call karo, mujhe call kare, mujhe call karen, mujhe call kar,
        mujhe call kijiye, mujhe phone karo, mujhe phone kare, mujhe phone kijiye, mujhe fon karo,
        call karo mujhe, call kare mujhe, phone karo mujhe, call me, call kar do, call kijiye,
        mujhse contact kare, mujhse contact karo, मुझसे संपर्क करें, मुझसे संपर्क करो, मुझसे संपर्क,
        mujhse sampark, कॉल कीजिए, कॉल करवाइए, कॉल करवाओ, call karwao, call karwa do, mujhe call chahiye,
        मेरे से संपर्क, contact me, mujhe phone kar, मुझे फोन कर, मुझे फ़ोन कर, mujhe fon kar,
        call kro mujhe, call kro, kol karo, agent se call, call karoge, phone karoge, par call karo,
        pe call karo, कॉल करोगे, पर कॉल करो, call kab karoge
        """,
    answers="""
        जवाब दे, जवाब दो, जवाब दीजिए, जवाब दें, jawab de, jawab do, jawab dijiye, reply kare, reply karo,
        reply de, reply kar, reply, देख ले, देखें, dekh le, dekhle, check kare, check karo, जांच करे,
        जांच करें, solve kare, solve karo, samjhaye, samjhao, समझाए, समझाओ, संभाले, handle kare, मदद करे,
        madad kare, help kare, help karde, उत्तर दे, sambhal, sambhal sakta, sambhale, sambhalo, संभाल,
        संभाल सकता, sulajha*, सुलझा*, hal kare, हल करे, sune, sun le, सुने, सुन ले, rasta bataye,
        guide kare, गाइड करे, margdarshan, handle kar sakta, le le, niptaye, call kare, कॉल करे, phone kare,
        फोन करे, chat me aa, aa sakta, aa sakti, aaye, aa jaye, आ सकता, आ सकती, आए, आ जाए, join kare,
        join karo, mujhe email kar, email kar, mail kar, mujhe mail kar, message kar, email bhej, mail bhej,
        ईमेल कर, मेल कर, मैसेज कर, mujhe message kar, सुनेगा, sunega, sunegi, सुनेगी, dekhega, देखेगा,
        karega, करेगा, dekhne de, देखने दें, देखने दो, dekhne do, dekh sake, देख सके, dekh skta, dikhao,
        दिखाओ, dikha do, दिखा दो, dikhaiye, दिखाइए, padhe, पढ़े, padh le, पढ़ ले, samjhe, समझे, suljha de,
        jawab dega, जवाब देगा, reply karega, madad karega, मदद करेगा, help karega, call karega, कॉल करेगा,
        baat sune, बात सुने, baat sunega, बात सुनेगा, meri baat sune, मेरी बात सुने, मेरी बात सुनेगा,
        meri baat sunega, dhyan de, ध्यान दे, isko dekhe, case dekhe, केस देखे, call kar sakta,
        call kar sakti, कॉल कर सकता, कॉल कर सकती, phone kar sakta, dekh lo, dekh lega, dekh lijiye, देख लो,
        देख लीजिए, check kar lo, check kar le, check karega, चेक कर ले, चेक करे, handle karega,
        handle kar le, sambhal le, संभाल ले, dekh de, देख दे
        """,
    present="उपलब्ध, मौजूद, available, वहां, वहाँ, यहां, यहाँ, yahan, wahan, present, free, फ्री",
    real="""
        असली, असल, वास्तविक, जीवित, ज़िंदा, जिंदा, सच्चे, सच्चा, लाइव, asli, real, live, दूसरे, और, मानव,
        ह्यूमन, human, zinda, असल में, रियल
        """,
    talk="""
        बात, बातचीत, बात करनी, बात करना, बात करने, बात करवा*, बात करा*, चैट, संपर्क, सम्पर्क, कॉन्टैक्ट,
        बोलना, baat, bat, baat karni, baat karna, chat, contact, sampark, बाते, बातें, talk, speak, संवाद,
        baat karao, baat karwao, बात कर, बात करे, बात करें, बात हो, baat ho, baat kar, baat kare,
        baat karwa, baat kara, baat karni h, bat karni, bat krni, baat krni, baat karne, bt krni, bt karni,
        baat krna, bat karna, बात करनी है, बात करवा, बात करा, बात करवाना, baat cheet, batchit, bol, bolna,
        speak to, talk to, chat karna, chat karni, चैट करनी, चैट करना, call karna, call karni, संपर्क करना,
        संपर्क करें, contact karna, contact kare, contact kar, sampark karna, gupshup, कॉल पर बात,
        call pe baat, milna, मिलना, चर्चा, charcha, सलाह, salah, bat ho, baat ho sake, बात हो सके,
        बात करने को, discuss karna, discuss karni, mulakat, मुलाकात, मुलाक़ात, meeting, मीटिंग, अपॉइंटमेंट,
        appointment, charcha karna, salah lena, सलाह लेना, mashwara, मशवरा, video call, वीडियो कॉल,
        vartalap, वार्तालाप, contact ho sake, संपर्क हो सके, puchna, पूछना, samjhana, समझाना, baat rakhna,
        बात करनी थी, बात करना था, baat karni thi, baat karna tha, bat karni thi, bat krni thi,
        baat krni thi, baat krao, baat krado, bat krao, baat karvao, baat karwaiye, baat karaiye
        """,
    transfer="""
        कनेक्ट*, जोड़*, ट्रांसफर*, ट्रांसफ़र*, भेज*, बुला*, connect, connect karo, transfer, jodo, jod,
        jodiye, फॉरवर्ड, लगा*, बुलाइए, मिला*, मिलाइए, connect kar, connect karwa*, connect kardo,
        connect kara*, connect kijiye, कनेक्ट करो, कनेक्ट कर, जोड़िए, जोड़ो, जोड़ दो, joड़, jod do,
        jod dijiye, जुड़वा*, transfer karo, transfer kar, ट्रांसफर कर, ट्रांसफर करो, line pe lao,
        line par lao, लाइन पर लाओ, लाइन पर बुलाओ, लाइन पर लाइए, bulao, bulaiye, bulwao, बुलवाओ, milao,
        milwao, milwa do, मिलवाइए, मिलवाओ, forward karo, forward, फॉरवर्ड करो, फॉरवर्ड कर, escalate,
        एस्केलेट, pass karo, pakdao, phone do, फोन दो, laga do, lagao, switch, switch karo, switch kar*,
        स्विच, स्विच करें, स्विच करो, badlo, badal do, बदलो, बदल दो, badle, par bhejo, ke paas bhejo,
        के पास भेजो, saunp*, सौंप*, de do, दे दो, thama*, थमा*, hand over, handover, assign, असाइन, divert,
        डायवर्ट, redirect, shift karo, शिफ्ट करो, aage badha*, आगे बढ़ा*, phone pe dijiye, line par dijiye,
        लाइन पर दीजिए, फोन पर दीजिए, फोन दीजिए, phone dijiye, shamil karo, bula*, connect kr*, milwa dijiye
        """,
    transfer_me="""
        mujhe connect karo, mujhe connect kar do, mujhe transfer karo, मुझे कनेक्ट करो, मुझे कनेक्ट करें,
        मुझे ट्रांसफर करो, मुझे ट्रांसफर करें, escalate karo, escalate kar do, एस्केलेट करो,
        escalate kijiye, escalate kar dijiye, escalate krdo, case escalate karo, mera case escalate karo,
        complaint escalate karo, एस्केलेट कीजिए, एस्केलेट कर दीजिए, केस एस्केलेट करो, aage escalate karo,
        upar bhejo, ऊपर भेजो, upar tak pahunchao
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, वाईफाई, वाई फाई, net, नेट, इंटरनेट, network, नेटवर्क,
        hotspot, हॉटस्पॉट, ब्लूटूथ, printer, प्रिंटर, speaker, स्पीकर, टीवी, device, डिवाइस, फ़ोन से,
        mobile, मोबाइल, computer, कंप्यूटर, लैपटॉप, headphone, हेडफोन, earphone, राउटर, modem, सर्वर, ऐप,
        एप, application, website, वेबसाइट, site, page, पेज, लिंक, menu, group, ग्रुप, channel, चैनल, room,
        कमरा, कमरे, table, seat, सीट, floor, flat, class, course, कोर्स, school, स्कूल, program, plan,
        प्लान, pack, पैक, package, subscription, account, खाता, खाते, अकाउंट, card, कार्ड, wallet, वॉलेट,
        balance, बैलेंस, paisa, paise, पैसा, पैसे, rupaye, रुपये, rs, dollar, points, पॉइंट्स, number, नंबर,
        ईमेल, address, पता, form, फॉर्म, document, file, फाइल, question, step, level, list, flight, train,
        ट्रेन, bus, बस अड्डा, airport, एयरपोर्ट, station, स्टेशन, city, country, english, अंग्रेजी, hindi,
        हिंदी, mode, version, settings, game, गेम, bijli, बिजली, meeting, मीटिंग, music, product, order,
        ऑर्डर, bill, बिल, ticket, टिकट, date, time, size, color, model, price, photo, video, info, code,
        message, prepaid, postpaid, sim, सिम, charger, car, bike, upi, एलेक्सा, watch, camera, कैमरा
        """,
    unit="""
        विभाग, vibhag, department, dept, डिपार्टमेंट, team, टीम, डिपार्टमेंट के, department ke, department
        wale, team wale, टीम वाले, डिपार्टमेंट वाले, विभाग वाले
        """,
    section="""
        room service, रूम सर्विस, housekeeping, हाउसकीपिंग, spa, स्पा, reservation, reservations, रिजर्वेशन,
        आरक्षण, booking, बुकिंग, pharmacy, फार्मेसी, kitchen, किचन, restaurant, रेस्टोरेंट, fraud, फ्रॉड,
        collection, maintenance, मेंटेनेंस, security, सिक्योरिटी, lost and found, hr, एचआर, purchase,
        refund, रिफंड, workshop, वर्कशॉप, lab, emergency, इमरजेंसी, loan, लोन, insurance, बीमा, इंश्योरेंस,
        parts, delivery, डिलीवरी, installation, legal, लीगल, accounts, अकाउंट्स, admission, एडमिशन, branch,
        ब्रांच, शाखा, clinic, क्लिनिक, hospital, store, स्टोर, shop, dukaan, cancellation, warehouse, गोदाम,
        finance, फाइनेंस, technical, marketing, मार्केटिंग, sales, सेल्स, billing, बिलिंग, recovery,
        warranty, returns, repair, रिपेयर, payment, पेमेंट, dispatch
        """,
    hands_over="""
        se connect karo, se connect kar, se connect kardo, se connect kar do, se connect karwa do, se
        connect karwao, se connect kara do, se connect karao, se connect kijiye, se connect kar dijiye, se
        connect kro, se connect kr do, se connect krdo, se connect karwaiye, se connect, se transfer karo,
        se transfer kar do, se transfer kardo, se transfer kar dijiye, se transfer kijiye, se jod do, se
        jodo, se jodiye, se jod dijiye, se jodwa do, se milwa do, se milwao, se mila do, se bat karwa do, ke
        paas transfer karo, ke paas transfer kar do, ke paas transfer kardo, ke paas transfer kar dijiye, ke
        paas transfer kijiye, ke paas forward karo, ke paas forward kar do, से कनेक्ट करो, से कनेक्ट करें,
        से कनेक्ट कर दो, से कनेक्ट कर दीजिए, से कनेक्ट कीजिए, से कनेक्ट करवा दो, से कनेक्ट करा दो, से कनेक्ट
        करवाइए, से कनेक्ट करवा दीजिए, से जोड़ दो, से जोड़ें, से जोड़िए, से जोड़ दीजिए, से जोड़ो, से ट्रांसफर
        करो, से ट्रांसफर कर दो, से ट्रांसफर करें, से ट्रांसफर कर दीजिए, से मिलवा दो, से मिला दो, से मिलाइए,
        से मिला दीजिए, के पास ट्रांसफर करो, के पास ट्रांसफर कर दो, के पास ट्रांसफर करें, के पास ट्रांसफर कर
        दीजिए, के पास फॉरवर्ड करो
        """,
    named_unit="""
        शिकायत विभाग, sales team, सेल्स टीम, technical team, टेक्निकल टीम
        """,
    place="""
        office, ऑफिस, ऑफ़िस, counter, काउंटर, desk, डेस्क, section, सेक्शन, कार्यालय, karyalay, wale log,
        wale bhaiya, वाले लोग, वाले भैया, walo se, वालों से, wale se, walon se, वाले से
        """,
    role="""
        nurse, नर्स, सिस्टर, pharmacist, फार्मासिस्ट, optician, dentist, डेंटिस्ट, physio, therapist,
        mechanic, मैकेनिक, mistri, मिस्त्री, installer, surveyor, सर्वेयर, adjuster, broker, ब्रोकर, notary,
        lawyer, vakil, वकील, secretary, सेक्रेटरी, librarian, receptionist, रिसेप्शनिस्ट, chowkidar, chef,
        शेफ, waiter, वेटर, accountant, अकाउंटेंट, munim, मुनीम, auditor, trainer, teacher, टीचर, principal,
        प्रिंसिपल, dean, professor, प्रोफेसर, class teacher, doctor, डॉक्टर, doctor sahab, डॉक्टर साहब,
        surgeon, electrician, इलेक्ट्रीशियन, plumber, प्लंबर, cashier, कैशियर, dietitian, inspector,
        इंस्पेक्टर, loan officer, लोन ऑफिसर, branch manager, ब्रांच मैनेजर, field officer, lineman, लाइनमैन,
        warden, वार्डन, coordinator, कोऑर्डिनेटर, counsellor, काउंसलर
        """,
    whoever="""
        जो टेक्नीशियन, jo technician, जो एजेंट, jo agent, jo banda, जो बंदा, jo aadmi, जो आदमी, jo bhaiya,
        jo madam, jo sir, जो सर, जो मैडम, जो भैया, jis agent ne, जिस एजेंट ने, jis bande ne, jisne mujhe,
        जिसने मुझे, jisne mera, jisne meri, जिसने मेरा, जिसने मेरी, jisne bechi, jisne becha
        """,
    thanks="""
        धन्यवाद, शुक्रिया, thanks, dhanyavad, shukriya, thank you
        """,
    get="""
        दो, दीजिए, दीजिये, दे, दें, चाहिए, चाहिये, chahiye, chaiye, chahie, dijiye, dedo, do, मिल सकता,
        milega, मिलेगा, दिलाओ, दिलाइए, मिल सकती
        """,
    want="""
        चाहता, चाहती, चाहते, चाहिए, चाहिये, मुझे, कृपया, प्लीज़, प्लीज, सकता, सकती, सकते, सकूं, करनी, करना,
        कैसे, ज़रूरत, जरूरत, अनुरोध, हमें, mujhe, muje, mujhko, please, plz, chahta, chahti, chahiye,
        chaiye, sakta, sakti, karni, karna, kaise, zarurat, jarurat, need, want, कराइए, कराओ, कराएं, करवाएं,
        करवा, करवाओ, करवाइए, hai kya, mujhe chahiye, mereko, mera ko, mujko, mjhe, mje, चाहूंगा, चाहूंगी,
        chahunga, chahungi, chahta hu, chahti hu, chah raha, चाह रहा, sakte, skte, skta, skti, sakta hu,
        sakti hu, krni, krna, krni hai, करनी है, karni hai, karna hai, करना है, chahie, chaheye, chahiy,
        chaiyye, chaahiye, zaroorat, zarurat hai, jarurat hai, ज़रूरत है, जरूरत है, request, विनती, kripya,
        kaise karu, kaise karun, kaise kare, कैसे करें, कैसे करूं, कैसे करूँ, kahan, कहां, कहाँ, mumkin,
        possible, hame, humko, हमको, i want, i need, can i, want to, sakta kya, sakti hai, sakti hai kya,
        ho sakti hai, ho sakta hai, हो सकती है, हो सकता है, dila do, dilwa do, दिला दो, दिलवा दो, kara do,
        karwa do, karwao, karao, karado, krwa do, krwado, krwao, krado, karwaiye, karaiye, करवा दो,
        करवा दीजिए, करा दो, करा दीजिए, de dijiye, kya main, क्या मैं, kya aap, क्या आप, kya mai, क्या मै,
        kya mein, baat karne do, बात करने दो, sakta hai, सकता है, सकती है, dijiega, दीजिएगा, kijiye, कीजिए,
        karvaye, चाहेंगे, chahenge, zaruri hai, जरूरी है, ज़रूरी है, kis number par, किस नंबर पर,
        kis number pe, chiye, chahye, चाहिये था, krwado na, karwa dijie, kra do, kara de, करा दे, krwa de,
        dedijiye
        """,
    exists="""
        क्या कोई, है क्या, क्या वहां, क्या यहां, koi hai, kya koi, कोई है, क्या आपके पास, क्या यहाँ कोई,
        koi h, koi hai kya, कोई है क्या, है कोई, hai koi, h koi, milega kya, मिलेगा क्या, kya wahan koi,
        kya yahan koi, क्या वहां कोई, aapke paas, koi insaan hai, kaam karta hai, kaam karte hai,
        kaam karte hain, kaam karta h, काम करता है, काम करते हैं, क्या कोई मेरा, kya koi mera, kya koi mere,
        kya koi meri, क्या कोई मेरी, क्या कोई मेरे, koi aapka, kya aapka koi, क्या आपका कोई, hai kya koi,
        है क्या कोई, mil sakta, mil sakti, mil jayega, मिल जाएगा, mil payega, मिल पाएगा, kahan hai, कहाँ है,
        कहां है, kaha hai, nahi hai kya, नहीं है क्या, nhi hai kya, nahi h kya
        """,
    bot="""
        बॉट, बोट, रोबोट, मशीन, कंप्यूटर, कम्प्यूटर, एआई, चैटबॉट, bot, robot, machine, ai, chatbot, computer,
        ऑटोमेटेड, bot se, बॉट से, रोबोट से, robot se, मशीन से, machine se, computer se, bots
        """,
    breaks="के बारे, अगर, क्योंकि, जब, बाद, पहले, बताया, ke baare, agar, kyunki",
    when="""
        सोमवार, मंगलवार, शाम, सुबह, shaam, sham, number pe, is number pe, इस नंबर पर, नंबर पर, number par,
        is number par, mere number pe, मेरे नंबर पर, baje, बजे, कल, kal
        """,
    anyone="""
        कोई है, कोई है क्या, कोई हैं, koi hai, koi hai kya, koi h, koi h kya, koi hai yaha,
        kya koi hai yaha, क्या कोई मेरी मदद, कोई मेरी मदद, kya koi meri madad, koi meri madad,
        kya koi meri help, koi meri help, kya koi help, koi help, kya koi madad, koi madad, कोई मदद,
        क्या कोई मदद, koi aur hai kya, koi aur hai, kya koi aur hai, कोई और है क्या, कोई और है,
        क्या कोई और है
        """,
    light="""
        से, को, का, की, के, एक, में, पर, मैं, मुझे, हम, आपके, आपसे, अपने, अपनी, अभी, तुरंत, जल्दी, आज, सीधे,
        बस, सिर्फ, केवल, नमस्ते, हेलो, हैलो, धन्यवाद, शुक्रिया, हां, हाँ, ठीक, है, हैं, हूं, हूँ, हो,
        हो सकती, करा, कर, करके, करें, करो, करना, करनी, करने, होगी, जो, भी, ही, तो, फोन, लाइन, se, ko, ka,
        ki, ke, ek, mein, main, hum, aapke, abhi, turant, jaldi, aaj, bas, sirf, namaste, hello, hi, hai,
        hain, hoon, hu, ho, kar, karo, kara, kara do, karwa, karwa do, dijiye, phone, bhi, to, please, plz,
        yaar, bhai, thanks, ji, जी, दो, दीजिए, दीजिये, दे, प्लीज़, प्लीज, कृपया, h, hun, hoo, hon, hona,
        wale, wala, vale, वाले, वाला, कुछ, kuch, kripya, कृपा, subah, kal subah, बाद में, baad me,
        baad mein, chat pe, phone pe, फोन पे, प, pe, me, mai, मै, अरे, are, arre, oye, भाई, सर, mam, maam,
        मैम, अभी के अभी, abhi ke abhi, ab, अब, saath, sath, साथ, ke saath, के साथ, apki, apke, aapki, आपकी,
        kr, kro, kar do, kardo, kar dijiye, kar dijie, करदो, कर दो, कर दीजिए, करा दो, करा दीजिए, करवा दीजिए,
        करवा दो, करवाइये, करवाएं, la do, jaye, jaaye, जाए, raha, rha, rahe, baare, line pe, line par,
        करने के लिए, karne ke liye, ke liye, के लिए, wo, woh, वो, isse, is, इस, इसके, toh, na please, haan,
        han, aur, और, jo, direct, seedha, सीधा, turrant, plzz, plss, pls, dost, re, the, with, a, an, i,
        sir, jaldi se jaldi, जल्दी से जल्दी, jitni jaldi, जितनी जल्दी, asap, iske baare me, इसके बारे में,
        is baare me, इस बारे में, jisse, जिससे, sake, सके, logo me se, me se, में से, aap log, ye chat,
        yeh chat, यह चैट, ये चैट, is chat, meri problem, mera case, jankar, जानकार, samajhdar, समझदार,
        accounts wale, sales wale, billing wale, phone pe kisi, sach me, sachme, सच में, kam se kam,
        कम से कम, zara, ज़रा, जरा, thoda, थोड़ा, ek baar, एक बार, ek minute, zarur, bas ek, fauran, फौरन,
        isko, इसको, ise, इसे, aapka, आपका, तुम्हारे, tumhare, kaam, ke bare me, के बारे में, walo, walon,
        वालों, kare, karen, karein, करे, kren, yar, apna, अपना, apni, bhaiya, didi, behen, sirji, sir ji,
        madamji, pls yaar, arre yaar, भैया, दीदी, सर जी, यार, unse, उनसे, sahi, sahi hai, सही, saath me,
        tere, tera, teri, tumhara, tumhari, तेरा, तेरे, next level pe, अगले लेवल पर
        """,
    stop="""
        रुको, रुकिए, बंद करो, बंद करें, रद्द करें, रद्द करो, कैंसिल, छोड़ो, छोड़िए, रहने दो, रहने दीजिए,
        बॉट पर वापस, वापस बॉट पर, बॉट से बात करनी है, बॉट चाहिए, अब ज़रूरत नहीं, अब जरूरत नहीं,
        अब किसी की ज़रूरत नहीं, किसी की ज़रूरत नहीं, इंसान की ज़रूरत नहीं, एजेंट की ज़रूरत नहीं, हल हो गया,
        समस्या हल हो गई, ठीक हो गया, मिल गया, कोई बात नहीं, ruko, band karo, cancel, rehne do, chodo,
        chhodo, bot pe wapas, wapas bot, ab zarurat nahi, zarurat nahi, ho gaya, solve ho gaya, stop
        """,
    yes="""
        हां, हाँ, हा, जी, जी हां, जी हाँ, ठीक है, ठीक, बिल्कुल, ज़रूर, जरूर, ओके, अच्छा, हां जी, हाँ जी,
        कर दो, कर दीजिए, करें, सही, सही है, चलेगा, हां प्लीज, क्यों नहीं, haan, han, ha, haa, ji, ji haan,
        haan ji, theek hai, thik hai, bilkul, zaroor, jarur, ok, okay, accha, acha, sahi hai, kar do,
        chalega, kyun nahi
        """,
    no="""
        नहीं, नही, ना, जी नहीं, नहीं धन्यवाद, अभी नहीं, ज़रूरत नहीं, जरूरत नहीं, बाद में, रहने दो,
        कोई ज़रूरत नहीं, मत करो, nahi, nahin, na, nhi, ji nahi, abhi nahi, baad mein, zarurat nahi,
        rehne do, nai, mat karo
        """,
)
