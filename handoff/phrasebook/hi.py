"""Hindi, in Devanagari and in Latin letters."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="hi",
    greetings="""
        नमस्ते, नमस्कार, सुप्रभात, namaste, namaskar, hello ji, hi ji, namaste ji, नमस्ते जी, good morning ji,
        good evening ji
        """,
    please="कृपया, प्लीज़",
    sorry="माफ़ कीजिए, माफ कीजिए, क्षमा करें, maaf kijiye",
    breath="तो, वैसे",
    thanks="धन्यवाद, शुक्रिया, shukriya, बहुत धन्यवाद, bahut shukriya, dhanyavad",
    thanks_for_help="मदद के लिए धन्यवाद, madad ke liye shukriya",
    dear="प्रिय, priya",
    of_dear="मेरे, mere",
    addressed="""
        सर, सर जी, मैडम, मैडम जी, साहब, भाई, भैया, भाई साहब, दीदी, बहन जी, दोस्त, यार, sir, sir ji,
        madam, madam ji, sahab, bhai, bhaiya, bhai sahab, didi, dost, yaar
        """,
    openers="""
        कैसे, क्या, कहाँ, कहां, कब, क्यों, कौन, कितना, कितने, कितनी, kaise, kya, kahan, kab, kyon, kyun,
        kaun, kitna, kitne
        """,
    one_more="और, aur",
    announces="""
        मेरा एक सवाल है, एक सवाल है, सवाल है, मुझे एक सवाल पूछना है, मुझे कुछ पूछना है, कुछ पूछना है,
        क्या मैं कुछ पूछ सकता हूँ, क्या मैं कुछ पूछ सकती हूँ, एक और सवाल, एक और सवाल है,
        मुझे एक समस्या है, मुझे समस्या है, एक समस्या है, मुझे जानकारी चाहिए, mera ek sawal hai,
        ek sawal hai, sawal hai, kuch puchna hai, mujhe kuch puchna hai, ek problem hai,
        mujhe ek problem hai, jankari chahiye, मेरे दो सवाल हैं, दो सवाल हैं, mere do sawal hain,
        do sawal hai, mere kuch sawal hain
        """,
    around_announcement="हाँ, haan",
    over="""
        हल हो गया, हल हो गई, समस्या हल हो गई, समस्या हल हो गया, प्रॉब्लम सॉल्व हो गई, ठीक हो गया, ठीक हो गई,
        अब ठीक है, काम कर रहा है, काम कर रही है, अब काम कर रहा है, अब काम कर रही है, चल गया, अब चल रहा है,
        अब चल रही है, अब हो गया, solve ho gaya, solve ho gayi, problem solve ho gayi, problem solve ho gaya,
        thik ho gaya, theek ho gaya, ab thik hai, ab theek hai, kaam kar raha hai, ab kaam kar raha hai,
        chal gaya, ab chal raha hai
        """,
    helped="""
        मदद मिली, इससे मदद मिली, मुझे यही चाहिए था, यही जानना था, madad mili, isse madad mili,
        yahi chahiye tha
        """,
    understood="समझ गया, समझ गई, समझ आ गया, यही है, काफी है, samajh gaya, samajh gayi",
    maybe_over="हो गया, मिल गया, मिल गई, ho gaya, mil gaya",
    now="अब, आखिरकार, ab",
    around_over="आज, कल, aaj, kal, अब, हाँ, जी, ab, haan",
    not_over="""
        मदद नहीं मिली, madad nahi mili, band mat karo, अभी भी खराब है, अभी भी काम नहीं कर रहा,
        अब भी काम नहीं कर रहा, काम नहीं कर रहा, काम नहीं कर रही, काम नहीं किया, हल नहीं हुआ,
        समस्या हल नहीं हुई, ठीक नहीं हुआ, वही समस्या, फिर से खराब, फिर से वही समस्या, abhi bhi kharab hai,
        kaam nahi kar raha, abhi bhi kaam nahi kar raha, solve nahi hua, thik nahi hua, theek nahi hua,
        wahi problem, phir se kharab
        """,
    waits="रुकिए, रुको, एक मिनट, एक मिनट रुकिए, ruko, rukiye, ek minute",
    when="""
        कितना समय लगेगा, कितनी देर, कितनी देर लगेगी, कब तक, कब आएंगे, कब आएगा, कब जवाब मिलेगा,
        जवाब कब मिलेगा, कब कॉल करेंगे, मैं इंतज़ार कर रहा हूँ, मैं इंतज़ार कर रही हूँ,
        अभी तक कोई नहीं आया, अभी तक कोई जवाब नहीं, इतनी देर क्यों, kitna time lagega, kitni der,
        kitni der lagegi, kab tak, kab aayega, kab call karoge, abhi tak koi nahi aaya,
        main wait kar raha hu, wait kar raha hu, जल्दी करो, जल्दी कीजिए, बहुत ज़रूरी है, jaldi karo,
        jaldi kijiye, कब, kab,
        कब जवाब देंगे, आप कब जवाब देंगे, aap kab jawab denge, kab jawab denge
        """,
    opens="""
        क्या आप खुले हैं, आप कब खुलते हैं, कितने बजे खुलता है, kab khulta hai, kab khulte ho,
        kitne baje khulta hai
        """,
    still_there="""
        आप हैं, आप वहाँ हैं, क्या आप वहाँ हैं, क्या आप हैं, कोई है, सुन रहे हैं, koi hai, aap ho,
        kya aap ho, sun rahe ho
        """,
    puzzled="""
        क्या, मतलब, क्या मतलब, समझ नहीं आया, समझ में नहीं आया, नहीं समझा, नहीं समझी, kya matlab, matlab,
        samajh nahi aaya, samjha nahi
        """,
    around_puzzled="मुझे, कुछ, mujhe, kuch",
    doubts="""
        गलत, गलत जवाब, यह गलत है, मैंने यह नहीं पूछा, यह मेरा सवाल नहीं था, सच में, galat, galat jawab,
        maine ye nahi pucha, sach me
        """,
    around_waiting="नहीं, लेकिन",
    around_yes="जल्दी, jaldi",
    after_all="असल में, asal mein",
    well="फिर, तो फिर, phir, to phir",
    do_it="कृपया, प्लीज़, बुला दो, बुलाओ, बुलाइए, बुला दीजिए, bula do, bulao, bulaiye, ho sake to",
    fine_by_me="""
        शानदार, कोई दिक्कत नहीं, कोई समस्या नहीं, अच्छा विचार, बहुत अच्छा, koi dikkat nahi, koi problem nahi,
        accha idea, achha, bahut accha
        """,
    leave_it="कुछ नहीं, kuch nahi, bulane ki zarurat nahi, ab zarurat nahi",
    no_more="और कुछ नहीं, aur kuch nahi, बस इतना ही, bas itna hi",
    call_off="मत बुलाओ, mat bulao, बुलाने की ज़रूरत नहीं, अब ज़रूरत नहीं",
    no_call="कॉल करने की ज़रूरत नहीं, फ़ोन करने की ज़रूरत नहीं, call karne ki zarurat nahi",
    heard_before="""
        पता है, मुझे पता है, मुझे मालूम है, आपने पहले ही बताया, आप पहले ही बता चुके हैं, आपने बताया था,
        pata hai, mujhe pata hai, aapne pehle hi bataya
        """,
    i_see="ठीक है, ठीक, ओके, अच्छा, सही, सही है, theek hai, thik hai, accha, acha, sahi hai, जी, ji",
    heard="ठीक है, ठीक, ओके, अच्छा, theek hai, thik hai, accha, acha",
    plain_yes="हाँ, हां, जी हाँ, haan, ji haan",
    exactly="सही, बिल्कुल सही",
    vague_yes="ha, haa",
    praise="""
        बहुत अच्छा, बढ़िया, बहुत बढ़िया, अच्छा, अच्छा था, बहुत अच्छा था, संतुष्ट, शानदार, बेहतरीन,
        bahut accha, accha, badhiya, bahut badhiya, accha tha, bahut accha tha, mast
        """,
    blame="""
        बुरा, बहुत बुरा, खराब, ख़राब, बहुत खराब, बेकार, अच्छा नहीं, अच्छा नहीं था, ठीक नहीं, मदद नहीं मिली,
        संतुष्ट नहीं, निराश, bura, bahut bura, kharab, bahut kharab, bekar, bakwas, accha nahi,
        accha nahi tha
        """,
    contempt="""
        मज़ाक, मजाक, बकवास, बेकार, घटिया, शर्मनाक, शर्म करो, शर्म आनी चाहिए, सबसे खराब, वाहियात, कूड़ा, कचरा,
        बेवकूफ, mazak, mazaak, majak, bakwas, bekar, bekaar, ghatiya, sharm karo, sharam karo, sharmnak,
        wahiyat, kachra, bewakoof, sabse kharab, third class
        """,
    held_in_contempt="""
        आपकी, आपका, आपके, तुम्हारी, तुम्हारा, दुकान, कंपनी, सेवा, सर्विस, वेबसाइट, ऐप, बॉट, एक, है, हैं, हो,
        यह, ये, बिल्कुल, एकदम, बहुत, पूरी, सब, लोग, आप, aap, aapki, aapka, aapke, tumhari, dukan, dukaan, ek,
        hai, hain, ho, yeh, ye, bilkul, ekdum, bahut, poori, sab, log
        """,
    trouble="अभी भी, अब तक, अभी तक, कभी नहीं, abhi bhi, abhi tak, ab tak",
    around_rating="सेवा, था, थी, बहुत, सिर्फ, केवल, sirf",
    gives="देता हूँ, देती हूँ, दूंगा, दूंगी, मैं, deta hu, deti hu, dunga, dungi",
    one_star="एक सितारा, एक स्टार, एक तारा, ek star, 5 में से 1, 5 mein se 1, 5 me se 1",
    two_stars="दो सितारे, दो स्टार, दो तारे, do star, 5 में से 2, 5 mein se 2, 5 me se 2",
    three_stars="तीन सितारे, तीन स्टार, तीन तारे, teen star, tin star, 5 में से 3, 5 mein se 3, 5 me se 3",
    four_stars="चार सितारे, चार स्टार, चार तारे, char star, chaar star, 5 में से 4, 5 mein se 4, 5 me se 4",
    five_stars="""
        पांच सितारे, पांच स्टार, पांच तारे, पाँच सितारे, पाँच स्टार, पाँच तारे, panch star, paanch star,
        5 में से 5, 5 mein se 5, 5 me se 5
        """,
    star="सितारे, सितारा, स्टार, तारे, तारा",
    because="क्योंकि",
    however="लेकिन, पर, lekin",
    here="""
        यहाँ, यहां, यहीं, यहीं पर, इसी चैट में, चैट में, yahan, yahi, yahin, chat me, chat mein, यहा, यहाँ पर,
        यहां पर, चैट मे, इसी चैट मे
        """,
    refuses="""
        नहीं, जी नहीं, नहीं चाहिए, ज़रूरत नहीं, जरूरत नहीं, नहीं बताना, नहीं देना, रहने दो, nahi, nahin,
        nahi chahiye, zarurat nahi, nahi batana, rehne do, नही, जी नही, नही चाहिए, ज़रूरत नहीं है,
        जरूरत नहीं है, ज़रूरत नही, जरूरत नही, ज़रूरत नही है, जरूरत नही है, कोई ज़रूरत नहीं, कोई जरूरत नहीं,
        नही बताना, नही देना, नहीं बताना है, नहीं देना है, रहने दे, रहने दीजिए,
        फोन नहीं, फोन नही, फ़ोन नहीं, फ़ोन नही, कॉल नहीं, कॉल नही
        """,
    phone="""
        फोन, फ़ोन, फोन पर, फ़ोन पर, फोन से, फोन करें, फोन करो, कॉल, कॉल करें, कॉल करो, कॉल कीजिए,
        मुझे कॉल करें, मुझे कॉल करो, इस नंबर पर, यही नंबर, इसी नंबर पर, मेरा नंबर, phone pe, phone par,
        phone karo, call karo, call kare, call kijiye, mujhe call karo, isi number pe, is number pe,
        isi number par, mera number, फोन करे, फोन कर, फोन कीजिए, फ़ोन करें, फ़ोन करे, फ़ोन करो, फ़ोन कर,
        फ़ोन कीजिए, फ़ोन से, कॉल करे, कॉल कर, मुझे कॉल करे, मुझे कॉल कीजिए, मुझे फोन करें, मुझे फोन करे,
        मुझे फोन करो, मुझे फोन कीजिए, इसी नम्बर पर, इस नम्बर पर, मेरा नम्बर
        """,
    email="""
        ईमेल, ईमेल पर, ईमेल से, ईमेल करें, ईमेल करो, मेल, मेल करें, email pe, email par, email karo,
        mail karo, mail pe, ईमेल करे, ईमेल कर, ईमेल कीजिए, मेल करे, मेल करो, मेल कर, मेल कीजिए, मेल पर
        """,
    whatsapp="व्हाट्सएप, व्हाट्सऐप, व्हाट्सएप पर, whatsapp pe, whatsapp par",
    way_names="""
        फोन, फ़ोन, कॉल, मेरा नंबर, मेरा नम्बर, यही नंबर, mera number, ईमेल, मेल, व्हाट्सएप,
        व्हाट्सऐप
        """,
    telegram="टेलीग्राम, telegram pe",
    discord="डिस्कॉर्ड",
    answer="जवाब दें, कृपया, reply karo, जवाब दे",
    around_contact="""
        हाँ, ठीक है, haan, theek hai, हां, ठीक रहेगा, अच्छा रहेगा, सही रहेगा, theek rahega, accha rahega
        """,
    time="""
        सुबह, दोपहर, शाम, रात, कल, आज, परसों, कल सुबह, कल शाम, कभी भी, अगले हफ्ते, subah, dopahar, shaam,
        raat, kal, aaj, parso, kal subah, kal shaam, kabhi bhi, सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार,
        शनिवार, रविवार
        """,
    what_for="""
        क्यों, किसलिए, किस लिए, क्यों चाहिए, क्या करेंगे, क्या ज़रूरी है, क्या यह ज़रूरी है, kyun, kyon,
        kyu, kyun chahiye, kyu chahiye, kisliye, kis liye, kya karoge, kya karenge, zaroori hai kya
        """,
    around_what_for="""
        मेरा, नंबर, फ़ोन, फोन, ईमेल, आपको, यह, ये, चाहिए, mera, number, phone, email, aapko, ye, yeh,
        chahiye
        """,
    first="पहला, पहली, पहले वाला, पहली वाली, pehla, pehli, pehla wala, एक, ek",
    second="दूसरा, दूसरी, दूसरे वाला, दूसरी वाली, dusra, dusri, dusra wala, दो",
    last="आखिरी, aakhri",
    both="दोनों, dono",
    neither="कोई नहीं, दोनों नहीं, कुछ और, पता नहीं, koi nahi, kuch aur, pata nahi, क्या मतलब",
    around_choice="वाला, वाली, wala, wali, विकल्प, नंबर",
)
