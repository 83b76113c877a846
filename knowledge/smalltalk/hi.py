"""Hindi, in both scripts."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="hi",
    favour_first=True,
    greeting="""
        नमस्ते, नमस्कार, प्रणाम, हैलो, हेलो, हाय, सुप्रभात, राम राम, सत श्री अकाल, जय श्री कृष्ण, जय श्री राम, जय हिंद,
        राधे राधे, गुड मॉर्निंग, गुड इवनिंग, गुड आफ्टरनून, शुभ प्रभात, शुभ दोपहर, कोई है, क्या कोई है, कोई है क्या,
        आपसे मिलकर खुशी हुई, नया साल मुबारक, दिवाली की शुभकामनाएं, namaskar, namaskaar, namasthe, namastey,
        pranam, ram ram, sat sri akal, jai shree krishna, jai shree ram, jai hind, radhe radhe, suprabhat,
        shubh prabhat, kya koi hai, koi hai, koi hai kya, adaab, aadab, assalam alaikum, salaam walekum
        """,
    greeting_or_bye="शुभ संध्या, shubh sandhya",
    thanks="""
        धन्यवाद, बहुत धन्यवाद, शुक्रिया, थैंक्यू, थैंक यू, थैंक्स, आभार, आभारी, आपका आभार, आपका आभारी हूं, मेहरबानी,
        बहुत मेहरबानी, हार्दिक धन्यवाद, तहे दिल से शुक्रिया, कोई बात नहीं, कोई बात नही, स्वागत है, dhanyavad,
        dhanyavaad, dhanyawad, dhanyawaad, dhanywad, shukriya, shukria, sukriya, aabhar, meharbani,
        bahut meharbani, thank u ji, koi baat nahi, dil se shukriya, thanku ji, aapka aabhari hu
        """,
    praise="""
        perfect, nice, cool, बढ़िया, बहुत बढ़िया, बहुत अच्छा, बहुत अच्छे, अच्छा लगा, बहुत अच्छा लगा, शानदार, कमाल,
        कमाल है, कमाल कर दिया, लाजवाब, वाह, वाह वाह, शाबाश, उत्तम, मस्त, समझ गया, समझ गई, समझ गए, मैं समझ गया,
        मैं समझ गई, समझ आ गया, समझ में आ गया, सब समझ आ गया, मदद की, बहुत मदद की, आपने बहुत मदद की, मेरी बहुत मदद की,
        मदद मिली, बहुत मदद मिली, मदद हुई, बहुत मदद हुई, काम हो गया, मेरा काम हो गया, बेस्ट, सुपर, आप बेस्ट हैं,
        आप बेस्ट हो, दिल खुश कर दिया, मजा आ गया, जान बचा दी, पता चल गया, badhiya, badiya, badhia,
        bahut badhiya, bohot badhiya, bahut accha, bahut achha, bahut acha, bohot accha, bahut acche,
        bahut accha laga, accha laga, shandar, shaandar, kamaal, kamal, kamaal hai, lajawab, wah, waah,
        wah wah, shabash, mast, mast hai, jhakaas, zabardast, samajh gaya, samajh gayi, samajh aa gaya,
        samajh me aa gaya, samajh mein aa gaya, bahut help ki, help ki, madad ki, bahut madad ki,
        bahut madad mili, madad mili, help mili, bahut help mili, kaam ho gaya, mera kaam ho gaya,
        dil khush kar diya, maza aa gaya, aap best ho, aap best hain, superb, great, awesome, perfect hai,
        super, pata chal gaya
        """,
    merit="""
        हो गया, ठीक हो गया, अच्छे, दयालु, मददगार, बहुत मददगार, मददगार हैं, अच्छे हैं, बहुत अच्छे हैं, महान, ho gaya,
        theek ho gaya, madadgar, helpful, best, acche, achhe, bahut helpful, quick, fast, जल्दी, jaldi, तुरंत,
        turant, इतनी, इतनी जल्दी, itni jaldi, अच्छी, acchi
        """,
    favour="""
        मदद के लिए, मदद करने के लिए, मदद, सहायता के लिए, सहायता, जानकारी के लिए, जानकारी देने के लिए, जानकारी,
        जवाब के लिए, जवाब देने के लिए, जवाब, समय के लिए, समय देने के लिए, सब कुछ के लिए, सबके लिए, साथ के लिए,
        बताने के लिए, समझाने के लिए, सेवा के लिए, सहयोग के लिए, इसके लिए, उत्तर के लिए, madad, madad ke liye,
        madad karne ke liye, help ke liye, help karne ke liye, jaankari, jankari, jaankari ke liye,
        jankari ke liye, jankari dene ke liye, jawab, jawab ke liye, jawab dene ke liye, reply ke liye,
        info ke liye, information ke liye, time ke liye, batane ke liye, samjhane ke liye, support ke liye,
        sab ke liye, iske liye, for help, for your help, for the help, for info, for the info,
        for information, for reply, for your reply, for the information
        """,
    well="""
        सब ठीक, सब ठीक है, सब बढ़िया, सब अच्छा, सब ठीक है ना, और आप, और तुम, और आप कैसे हैं, sab theek,
        sab theek hai, sab badhiya, sab thik hai, sab thik, sab theek hai na, aur aap, aur tum,
        aur aap kaise ho
        """,
    how_are_you="""
        कैसे हो, कैसे हैं, कैसे है, कैसे हैं आप, कैसे हो आप, आप कैसे हैं, आप कैसे हो, आप कैसी हैं, तुम कैसे हो, कैसी हो, क्या हाल है,
        क्या हाल चाल, क्या हाल चाल है, क्या हाल, क्या हाल हैं, कैसा चल रहा है, सब कैसा चल रहा है, क्या चल रहा है, कैसा है,
        आपका दिन कैसा रहा, दिन कैसा रहा, आपका दिन कैसा जा रहा है, kaise ho, kaise hain, kaise hai,
        aap kaise hain, aap kaise ho, aap kaise hai, kaise ho aap, kaise hain aap, kaisi ho, kese ho,
        kya haal hai, kya hal hai, kya haal, kya haal chaal, kya haal chaal hai, kya chal raha hai,
        kaisa chal raha hai, aur kya haal hai, aapka din kaisa raha, tum kaise ho, kaise ho tum
        """,
    who_are_you="""
        तुम कौन हो, आप कौन हैं, आप कौन हो, कौन हो, कौन हैं आप, कौन हो तुम, कौन है, आप क्या हैं, आपका नाम क्या है,
        तुम्हारा नाम क्या है, नाम क्या है, आपका नाम, मैं किससे बात कर रहा हूं, मैं किससे बात कर रही हूं, किससे बात कर रहा हूं,
        किससे बात कर रही हूं, कौन बोल रहा है, आप क्या कर सकते हैं, तुम क्या कर सकते हो, आप क्या कर सकते हो,
        आप मेरी क्या मदद कर सकते हैं, आप असली हैं, क्या मैं बॉट से बात कर रहा हूं, क्या मैं रोबोट से बात कर रहा हूं,
        क्या मैं किसी इंसान से बात कर रहा हूं, क्या मैं इंसान से बात कर रहा हूं, kaun ho, kaun ho tum, kaun ho aap,
        tum kaun ho, aap kaun ho, aap kaun hain, aap kaun hai, kaun hai, kon ho, aap kon ho, tum kon ho,
        aapka naam kya hai, tumhara naam kya hai, naam kya hai, apka naam kya hai, kisse baat kar raha hu,
        kisse baat kar rahi hu, main kisse baat kar raha hoon, mai kisse baat kar raha hu,
        aap kya kar sakte ho, tum kya kar sakte ho, kya kar sakte ho, bot se baat kar raha hu,
        robot se baat kar raha hoon, kya main bot se baat kar raha hu, kya main robot se baat kar raha hoon,
        kya mai bot se baat kar raha hu, kya main insaan se baat kar raha hoon,
        kya main kisi insaan se baat kar raha hu
        """,
    bye="""
        अलविदा, फिर मिलेंगे, फिर मिलते हैं, शुभ रात्रि, शुभ दिन, गुड नाइट, बाय, बाय बाय, टाटा, बस इतना ही,
        बस इतना ही था, इतना ही, इतना ही था, बस यही था, और कुछ नहीं, और कुछ नहीं चाहिए, आपका दिन शुभ हो,
        आपका दिन अच्छा हो, ख्याल रखना, अपना ख्याल रखना, कल मिलते हैं, alvida, phir milenge, phir milte hain,
        phir milte hai, fir milenge, fir milte hai, shubh ratri, shubh din, bas itna hi, bas itna hi tha,
        itna hi tha, bas yahi tha, aur kuch nahi, aur kuch nahi chahiye, chalta hu, chalta hoon,
        aapka din shubh ho, apna khayal rakhna, kal milte hai, khuda hafiz, allah hafiz
        """,
    no="नहीं, नही, जी नहीं, ना, nahi, nahin, nai, ji nahi",
    please="कृपया, प्लीज, प्लीज़, kripya, please, plz, pls",
    polite="""
        बहुत, बहुत बहुत, बहुत ही, जी, जी हां, आपका, आपको, आपने, तुमने, भाई, भैया, सर, मैडम, दोस्त, दोस्तों, हां, अच्छा,
        ठीक, ठीक है, ओके, बस, और, सबको, मेरी, मेरे लिए, यार, वाकई, सच में, तो, चलो, चलिए, इतना, आज, अभी, फिर से,
        एक बार फिर, मैं ठीक हूं, मैं अच्छा हूं, आपको भी, तुम्हें भी, बहन, दीदी, हम्म, वैसे, सभी को, अच्छा जी, ठीक है जी,
        नहीं चाहिए, रहने दो, रहने दीजिए, bahut, bohot, bohut, bht, bahut bahut, ji, ji haan, aapka, apka,
        aapko, aapne, tumne, bhai, bhaiya, yaar, dost, haan, han, haa, accha, achha, acha, theek, thik,
        theek hai, thik hai, thik h, bas, aur, sabko, sach me, chalo, chaliye, toh, didi, madam, maam, aaj,
        abhi, phir se, main theek hu, main thik hu, mai theek hu, aapko bhi, meri, mere liye, hai, है, हैं, हो,
        aapki, आपकी, so much, a lot, nahi chahiye, rehne do, ek baar phir, waise, dear, bro, boss, brother
        """,
    are_you="क्या आप, क्या तुम, क्या ये, kya aap, kya tum, kya tu",
    you_are="आप, तुम, तू, aap, tum, tu, aap bahut, आप बहुत, you are",
    is_it="क्या यह, क्या यह एक, kya ye, kya yeh, ye, yeh, यह, ये",
    i_talk_to="मैं, क्या मैं",
    bot="रोबोट, बॉट, चैटबॉट, bot, robot, chatbot",
    person="इंसान, व्यक्ति, मनुष्य, आदमी, insaan, insan, human, aadmi",
    real="मशीन, असली, कंप्यूटर, एआई, machine, asli, ai, real, computer, असली इंसान, asli insaan",
    link="या, ya, kya, क्या, एक, ek, ho, hain, hai kya, ho kya, सच में एक, से, se, koi, कोई",
)
