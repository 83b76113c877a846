"""Hindi, in Devanagari and in Latin letters."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="hi",
    final=True,
    lookalike="""
        मानव संसाधन, मानवाधिकार, मानव अधिकार, ट्रैवल एजेंट, रियल एस्टेट एजेंट, प्रॉपर्टी एजेंट,
        बीमा एजेंट, प्रति व्यक्ति, दो लोग, मोबाइल ऑपरेटर, टेलीकॉम ऑपरेटर, दूसरे व्यक्ति, किसी और को,
        कस्टमर केयर नंबर, कस्टमर केयर का नंबर, कस्टमर केयर का समय, ग्राहक सेवा का समय, ग्राहक सेवा नंबर,
        एजेंसी, travel agent, customer care number, customer care ka number, customer care ka time,
        प्रति एजेंट
        """,
    idle="""
        नहीं कर सकता, नहीं कर सकती, नहीं कर पा रहा, नहीं कर पा रही, नहीं हो पा रही, नहीं हो रही,
        कैसे करूं, कैसे करूँ, पता नहीं कैसे, nahi ho pa rahi, nahi kar pa raha, क्यों नहीं कर सकता,
        क्यों नहीं
        """,
    negation="""
        नहीं, मत, ना, न, बिना, नही, nahi, nahin, mat, bina, naa, कोई ज़रूरत नहीं, ज़रूरत नहीं, जरूरत नहीं,
        बजाय, nai
        """,
    asks_about_bot="""
        क्या आप, क्या तुम, आप, तुम, क्या यह, क्या ये, यह, ये, क्या मैं, kya aap, kya tum, aap, tum,
        kya ye, kya yeh, कौन है, kaun hai
        """,
    informs="""
        करनी पड़ेगी, करना पड़ेगा, करनी होगी, करना होगा क्या, करनी चाहिए, क्या मुझे, ज़रूरी है क्या,
        kya mujhe, क्या ज़रूरी है
        """,
    person="""
        इंसान, इनसान, मनुष्य, मानव, एजेंट, एजेन्ट, प्रतिनिधि, ऑपरेटर, आपरेटर, अधिकारी, कर्मचारी, सलाहकार,
        एग्जीक्यूटिव, एक्जीक्यूटिव, असली आदमी, असली व्यक्ति, असली इंसान, मानव सहायता, मानवीय सहायता,
        मानव एजेंट, लाइव एजेंट, insaan, insan, agent, operator, executive, representative, human,
        real person, live agent, human agent, इन्सान, ह्यूमन, प्रतिनिधी, asli insaan, rep
        """,
    maybe_person="""
        व्यक्ति, आदमी, लोग, लोगों, मैनेजर, प्रबंधक, सुपरवाइज़र, सुपरवाइजर, मालिक, टीम, स्टाफ, स्टाफ़,
        विशेषज्ञ, तकनीशियन, साहब, banda, bande, aadmi, admi, vyakti, manager, supervisor, person, team,
        senior, बंदे, बंदा, सीनियर, मैडम, सर
        """,
    someone="किसी, कोई, किसी से, kisi, koi, kisi se, किसी व्यक्ति, किसी और",
    desk="""
        कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, ग्राहक सेवा, ग्राहक सहायता, रिसेप्शन, कॉल सेंटर,
        हेल्प डेस्क, हेल्पडेस्क, customer care, customer service, customer support, call center, helpdesk,
        ग्राहक सेवा केंद्र, हेल्पलाइन
        """,
    help="""
        सपोर्ट, सहायता, मदद, सेवा, सेल्स, विभाग, बैंक, दुकान, तकनीकी, support, service, madad, department,
        टेक्निकल
        """,
    real="""
        असली, असल, वास्तविक, जीवित, ज़िंदा, जिंदा, सच्चे, सच्चा, लाइव, asli, real, live, दूसरे, और, मानव,
        ह्यूमन, human, zinda, असल में
        """,
    talk="""
        बात, बातचीत, बात करनी, बात करना, बात करने, बात करवा*, बात करा*, चैट, संपर्क, सम्पर्क, कॉन्टैक्ट,
        बोलना, कॉल, baat, bat, baat karni, baat karna, chat, contact, sampark, call, बाते, बातें, talk,
        speak, संवाद, करवा दो, करवाइए, baat karao, baat karwao, करवाओ, कराओ
        """,
    transfer="""
        कनेक्ट*, जोड़*, ट्रांसफर*, ट्रांसफ़र*, भेज*, बुला*, connect, connect karo, transfer, jodo, jod,
        bula*, jodiye, फॉरवर्ड, लगा*, बुलाइए, मिला*, मिलाइए
        """,
    get="""
        दो, दीजिए, दीजिये, दे, दें, चाहिए, चाहिये, chahiye, chaiye, chahie, dijiye, dedo, de do, do,
        मिल सकता, milega, मिलेगा, दिलाओ, दिलाइए
        """,
    want="""
        चाहता, चाहती, चाहते, चाहिए, चाहिये, मुझे, कृपया, प्लीज़, प्लीज, सकता, सकती, सकते, सकूं, करनी,
        करना, कैसे, ज़रूरत, जरूरत, अनुरोध, हमें, mujhe, muje, mujhko, please, plz, chahta, chahti,
        chahiye, chaiye, sakta, sakti, karni, karna, kaise, zarurat, jarurat, need, want, kya main,
        क्या मैं, कराइए, कराओ, कराएं, करवाएं, करवा, करवाओ, करवाइए, hai kya
        """,
    exists="""
        क्या कोई, है क्या, क्या वहां, क्या यहां, koi hai, kya koi, कोई है, क्या आपके पास, मौजूद,
        क्या यहाँ कोई
        """,
    bot="""
        बॉट, बोट, रोबोट, मशीन, कंप्यूटर, कम्प्यूटर, एआई, चैटबॉट, bot, robot, machine, ai, chatbot,
        computer, ऑटोमेटेड
        """,
    breaks="""
        के बारे, अगर, क्योंकि, जब, बाद, पहले, था, थी, थे, कहा, बताया, कितने, कितना, ke baare, agar,
        kyunki, tha, thi, bola, kitne, वाला, क्यों, kyun
        """,
    light="""
        से, को, का, की, के, एक, में, पर, मैं, मेरी, मेरा, मुझे, हम, आपके, आपसे, अपने, अपनी, यहां, यहाँ,
        अभी, तुरंत, जल्दी, आज, सीधे, बस, सिर्फ, केवल, नमस्ते, हेलो, हैलो, धन्यवाद, शुक्रिया, हां, हाँ,
        ठीक, है, हैं, हूं, हूँ, हो, हो सकती, करा, कर, करके, करें, करो, करना, करनी, करने, होगी, जो, भी, ही,
        तो, फोन, लाइन, se, ko, ka, ki, ke, ek, mein, main, mera, meri, hum, aapke, abhi, turant, jaldi,
        aaj, bas, sirf, namaste, hello, hi, hai, hain, hoon, hu, ho, kar, karo, kara, kara do, karwa,
        karwa do, dijiye, phone, bhi, to, sir, madam, please, plz, yaar, bhai, thanks, ji, जी, दो, दीजिए,
        दीजिये, दे, प्लीज़, प्लीज, कृपया, कोई, किसी
        """,
    stop="""
        रुको, रुकिए, बंद करो, बंद करें, रद्द करें, रद्द करो, कैंसिल, छोड़ो, छोड़िए, रहने दो, रहने दीजिए,
        बॉट पर वापस, वापस बॉट पर, बॉट से बात करनी है, बॉट चाहिए, अब ज़रूरत नहीं, अब जरूरत नहीं,
        अब किसी की ज़रूरत नहीं, किसी की ज़रूरत नहीं, इंसान की ज़रूरत नहीं, एजेंट की ज़रूरत नहीं,
        हल हो गया, समस्या हल हो गई, ठीक हो गया, मिल गया, कोई बात नहीं, ruko, band karo, cancel, rehne do,
        chodo, chhodo, bot pe wapas, wapas bot, ab zarurat nahi, zarurat nahi, ho gaya, solve ho gaya,
        stop
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
