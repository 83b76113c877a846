"""English."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="en",
    greetings="""
        hi, hello, hey, hi there, hello there, hey there, hiya, good morning, good afternoon, good evening,
        good day, greetings, hi guys, hello everyone, hi all, dear team
        """,
    please="please, pls, plz",
    sorry="sorry, so sorry, i'm sorry, excuse me, pardon, pardon me",
    breath="oh, ah, hm, hmm, uh, well, so, then",
    thanks="""
        thanks, thank you, thx, ty, thank u, tnx, thnx, cheers, thank you very much, thank you so much,
        thanks so much, thanks very much, thanks a lot, many thanks, thanks a million,
        thank you kindly, thanks kindly
        """,
    thanks_for_help="""
        thanks anyway, thank you anyway, thanks for your help, thank you for your help, thanks for the help
        """,
    dear="dear, my dear, lovely, kind, nice, good, sweet, wonderful, young",
    of_dear="my, mr, mrs, ms, miss",
    addressed="""
        sir, madam, ma'am, miss, sir or madam, young man, young lady, young woman, lady, ladies,
        gentleman, gentlemen, gents, lad, lads, lass, chap, chaps, bloke, gal, girl, girls, guys,
        man, dude, mate, buddy, pal, bro, friend, folks, everyone, everybody, you guys, y'all
        """,
    openers="how, what, where, when, why, who, whose, which, whom, whats, wheres, hows, whos",
    verbs_first="""
        is, are, was, were, am, do, does, did, has, had, can, could, may, might, will, would, shall, should,
        isn't, aren't, doesn't, don't, didn't, hasn't, haven't, won't, can't
        """,
    subjects="""
        it, that, this, these, those, the, my, our, your, their, his, her, i, you, we, they, he, she, there,
        everything, all, anything, anyone, anybody, someone, somebody
        """,
    before_question="ok, okay, now, yes, no",
    one_more="and, what about, how about, and what about, and how about",
    of_one_more="also, for",
    pointing="""
        with, from, into, then, than, them, your, yours, mine, ours, else, more, less, many, much, most, some,
        also, again, still, same, other, others, another, both, very, real, really, just, only, about, over,
        everyone, something, nothing, sure, please, thanks
        """,
    announces="""
        i have a question, i have another question, i have one more question, i've got a question,
        i got a question, have a question, a question, question, another question, one more question,
        quick question, i have a quick question, one question, can i ask a question, can i ask something,
        can i ask you something, can i ask you a question, may i ask a question, may i ask something,
        could i ask something, i want to ask something, i want to ask a question,
        i would like to ask something, i would like to ask a question, i'd like to ask something,
        i'd like to ask a question, i need to ask something, i have some questions, i have a few questions,
        i have questions, i have a problem, i have an issue, i have a small problem, i've got a problem,
        there is a problem, i have a request, i have a query, i have an inquiry, i have a concern,
        one more thing, one other thing, i need some information, i need information, i need some info,
        i have two questions, i have three questions, i have 2 questions, i have 3 questions,
        i've got two questions, i've got questions, i've got some questions, i've got a few questions,
        two questions, some questions
        """,
    around_announcement="""
        ok, okay, yes, and, but, about something, for you, today, actually, still, just, too, again, guys
        """,
    over="""
        it works, solved, sorted, resolved, fixed, problem solved, problem is solved, problem is fixed,
        problem fixed, problem sorted, problem is gone, issue solved, issue is solved, issue resolved,
        issue is resolved, issue fixed, issue is fixed, issue sorted, is solved, is sorted, is sorted out,
        is fixed, is resolved, it's solved, it's fixed, it's sorted, it's resolved, it's working,
        its working, its fixed, its solved, it is working, it worked, that worked, that did it,
        that did the trick, that fixed it, that solved it, got it working, got it to work, got it sorted,
        i got it sorted, i solved it, i've solved it, i fixed it, i've fixed it, i sorted it, i've sorted it,
        i managed, i managed it, figured it out, i figured it out, i've figured it out, found it, i found it,
        i've found it, i found the answer, found the answer, found the solution, it just arrived,
        it's here now, everything works, all works, all sorted, all solved, all fixed, sorted it, solved it,
        fixed it, it's done, sorted itself out, it sorted itself out, no longer a problem,
        not a problem anymore, has been solved, has been fixed, has been resolved, was solved, was fixed,
        was resolved, got fixed, just came, is here now, all good now, all is good now, it's ok now,
        it's fine now, it's all good now, you can close this, you can close it,
        settled, is settled, it's settled, it's all settled, all settled, was settled, has been settled,
        got settled, got solved, got resolved, got sorted, got sorted out, sorted it out, i sorted it out,
        i've sorted it out, sorted out, worked it out, i worked it out, i've worked it out, i resolved it,
        i've resolved it, resolved itself, it resolved itself, has resolved itself, solved itself,
        it solved itself, settled itself, it settled itself, cleared up, cleared itself up, it's cleared up,
        taken care of, it's taken care of, is taken care of, it's been taken care of, it's been solved,
        it's been fixed, it's been resolved, it's been sorted, it's been settled, i took care of it,
        took care of it, dealt with it, i dealt with it, i've dealt with it
        """,
    helped="""
        that helped, that helps, it helped, it helps, this helped, this helps, helped, that answers it,
        that answered it, that answers my question, that answered my question, it answers my question,
        this answers my question, answers my question, answered my question, question answered,
        my question is answered, my question was answered, that's what i needed, that is what i needed,
        that's what i was looking for, that's exactly what i needed, exactly what i needed,
        exactly what i was looking for, that's what i wanted to know, that clears it up, that cleared it up,
        that explains it, that's all i needed, all i needed, that is all i needed,
        that's all i wanted to know, that's all i wanted
        """,
    understood="""
        got it, i got it, i see, understood, i understand, makes sense, that makes sense, good to know,
        that was it, that's the one, it does,
        good enough, that'll do, that will do, that is enough, that's enough, enough, exactly that
        """,
    maybe_over="works, working, is working, arrived, came, it came, it arrived, it has arrived, has arrived",
    proposed="that works, that would work, that'd work, that'll work, that will work, this works",
    now="now, again, already, finally, at last",
    around_over="""
        today, yesterday, this morning, just now, in the end, after all, order, parcel, package, delivery,
        machine, app, website, login, account, payment, card, internet, it, its, it's, that, this, the, my,
        everything, all, all of it, problem, issue, is, i, i've, just, now, again, already, finally,
        actually, in the meantime, meanwhile, by itself, by myself, myself, on my own, fully, perfectly,
        fine, good, great, perfect, hooray, yay, update, ok, okay, yes, yeah, and, no worries, never mind,
        nevermind, nvm, forget it, no need, no need anymore, you can close this, you can close it,
        please close, all good, very much, a lot, me, indeed
        """,
    not_over="""
        still not, still no, that did not help, that didn't help, did not help, didn't help, it did not help,
        it didn't help, this did not help, this didn't help, that does not help, that doesn't help,
        still broken, still not working, still doesn't work, still does not work, doesn't work,
        does not work, not working, isn't working, didn't work, did not work, not solved, isn't solved,
        not resolved, isn't resolved, not fixed, isn't fixed, still not solved, still not fixed,
        still not resolved, not yet solved, not sorted, same problem, same problem again,
        still the same problem, still the same, still the same issue, same issue, problem is back,
        issue is back, it's back, it is back, broken again, happened again, happens again, stopped working,
        stopped working again, not done, not done yet, not finished, we're not done, i'm not done,
        i am not done, i still have the problem, i still have a problem, i still have the same problem,
        i still need help, i need more help, still need help, don't close it, don't close this,
        do not close it, do not close this, don't close, please don't close, not yet
        """,
    waits="""
        wait a sec, wait a bit, a sec, wait, please wait, wait a moment, wait a minute, wait a second,
        hold on, hang on, one moment, a moment, just a moment, one second, just a second, a second,
        one sec, just a sec, one minute, just a minute, give me a moment, give me a minute,
        give me a second, brb, be right back, moment, wait please, wait there, bear with me, two minutes,
        two secs, back in a minute, back in a sec
        """,
    when="""
        how long, how much longer, how long will it take, how long will this take, how long does it take,
        how long does this take, how long do i have to wait, how long do i need to wait,
        how long should i wait, how long is the wait, how long until someone comes,
        when will someone come, when is someone coming, when will somebody come, when does someone come,
        when will they come, when are they coming, when will they answer, when will someone answer,
        when will someone reply, when do i get an answer, when will i get an answer,
        when will i hear from you, when will you call, when will you call me, when will you answer,
        when will you reply, when can i expect an answer, when can i expect a reply,
        when can i expect a call, is someone coming, is somebody coming, is anyone coming,
        is anybody coming, are they coming, where are you, where is everyone, where is my agent,
        where is your colleague, where is the colleague, any update, any updates, anything yet, any news,
        still there, are you still there, still waiting, i'm still waiting, i am still waiting,
        i'm waiting, i am waiting, still nobody, nobody there, nobody is there, no one there, nobody came,
        still no answer, no answer yet, no reply yet, no answer so far, still nothing, still no reply,
        why does it take so long, why is it taking so long, what takes so long, what's taking so long,
        this takes forever, this is taking forever, it takes too long, this takes too long,
        takes too long, hurry, hurry up, come on, it's urgent, it is urgent, this is urgent, urgent,
        please hurry, can you hurry, can you hurry up, can you be quick, i'm in a hurry, i am in a hurry,
        i can't wait, i cannot wait, asap, when, when exactly, when are you back, when will you be back,
        when are they back, when will they be back, when is someone there, when is somebody there,
        when is anybody there, when is anyone there, when is someone back, when will someone be there,
        when do you reply, when do you answer, when do you call
        """,
    opens="""
        are you open, you open, are you still open, are you closed, when are you open, when do you
        open, when do you open again, when do you close, what time do you open, what time do you
        close, what time are you open, when will you be open, will you be open, opening hours,
        opening times, what are your opening hours, what are your opening times, what are your
        hours, your opening hours, your hours
        """,
    around_waiting="""
        at all, actually, it, it's, its, that, this, the, my, is, no, but, and, ok, okay, now,
        again, guys, still, just, unfortunately, machine, app, website, problem, issue, today, tomorrow, yet,
        already, exactly
        """,
    still_there="""
        still there, are you still there, are you there, you there, you still there, are you here,
        you here, anyone there, anybody there, anybody home, anyone home, are you listening,
        can you hear me, do you hear me, still with me, are you still with me, why don't you answer,
        why are you not answering
        """,
    puzzled="""
        what, huh, come again, what do you mean, what does that mean, what does this mean,
        what does it mean, what is that supposed to mean, what are you talking about, i don't understand,
        i dont understand, i do not understand, i didn't understand, i did not understand, i don't get it,
        i dont get it, i didn't get that, i don't follow, makes no sense, that makes no sense,
        that doesn't make sense, that does not make sense, this makes no sense
        """,
    around_puzzled="""
        that, this, it, you, at all, really, and, but, ok, to me, your answer, the answer, a word, of that,
        of this
        """,
    doubts="""
        wrong answer, wrong, that's wrong, that is wrong, that's not right, that is not right,
        that isn't right, that's not true, that is not true, not what i asked, that's not what i asked,
        that is not what i asked, that isn't what i asked, that wasn't my question,
        that was not my question, that's not my question, that's not what i meant,
        that is not what i meant, not what i meant, you didn't answer my question,
        you did not answer my question, that doesn't answer my question, that does not answer my question,
        that's not an answer, this is not helping, this isn't helping, that's not helping, not helping,
        that's not helpful, that is not helpful, you're not helping, you are not helping, are you sure,
        are you sure about that, really, is that right, is that correct, is that true, is this correct,
        for real
        """,
    around_yes="""
        um, asap, quickly, quick, fast, soon, just, now, the bot, bot, very, really, sounds, that would be,
        that'd be, it would be, would be, ok, okay, i'll wait, i will wait,
        take your time, no rush, no hurry
        """,
    after_all="""
        actually, after all, on second thought, on second thoughts, i changed my mind, i've changed my mind,
        changed my mind
        """,
    well="in that case, wait, no wait, my mistake, i meant, i mean",
    but_or_and="but, and",
    do_it="""
        please, pls, plz, ye, yah, aye, call, call one, call them, call him, call her, please call,
        get one, get them, do so, go on, go for it, let's do that, that would be helpful, that would help,
        that would be good, that would be lovely, that would be wonderful, that'd be great,
        that'd be good, that'd help, i'd love that, i would love that, i'd love to, i'd like to,
        i would like to, i'd appreciate that, if possible, if you can, if you could, you can, you may,
        i think so, i guess so, i suppose so, might as well, call someone, call somebody,
        call a colleague, get someone, get somebody, if it's quick, if it is quick, if that's quick,
        if it doesn't take long, if that doesn't take long, if it's free, if it is free,
        if it's not too long
        """,
    fine_by_me="""
        sounds like a plan, splendid, fabulous, wonderful, awesome, fantastic, perfect, amazing, excellent,
        deal, agreed, i agree, i'd be grateful, i would be grateful, much appreciated, appreciated,
        no problem, no problems, no worries, no objection, no objections, good idea, great idea, nice idea,
        excellent idea, fine by me, fine with me, ok by me, ok with me, good with me, works for me,
        that works for me, that works, this works, that would work, that'd work, that'll work,
        that will work, works, cool, nice, sweet, lovely, brilliant, neat, suits me, that suits me, let's go,
        sounds great, sounds fine,
        if you must, if you have to, i guess, i suppose, if need be, if that's what it takes
        """,
    leave_it="""
        all was good, everything is fine, everything's fine, dont, its ok, its okay, its fine,
        thats ok, thats fine, i'm ok, im ok, all good, not today, rather not, i'd rather not, it
        can wait, nothing, not needed, not necessary, you're alright, you're all right, youre
        alright, don't worry, don't worry about it, dont worry about it, don't worry about that,
        whatever, no matter, doesn't matter, it doesn't matter, i'll try again, i'll try again
        later, i'll try later, i'll come back later, no rating, rather not rate, i'd rather not
        rate, i would rather not rate, skip, skip it, no comment, no feedback,
        too bad, pity, what a pity, oh well
        """,
    no_more="""
        nothing else, nothing more, that's all, that is all, that's it, that'll be all, that will
        be all, that would be all, that was all, i'm done, all done, nothing further, no more
        questions, no further questions
        """,
    call_off="""
        no need to call anyone, no need to call anybody, no need to bother, not needed anymore, no
        longer needed, no longer necessary, don't bother, leave it, forget it, i'll manage, i'll
        call myself, i'll call them, i'll call them myself, i will call myself, i will call them
        myself, i'll google it, i'll look it up, i'll look it up myself, i'll look myself, i'll
        figure it out, i'll find out, i'll find it, i'll find it myself, i'll find out myself,
        i'll do it myself, i'll sort it myself, i'll ask someone else, i'll ask elsewhere, i'll
        check myself, i'll check the website, i'll ring tomorrow, i'll call tomorrow, i'll phone
        tomorrow, i'll ring you tomorrow, i'll call you tomorrow, i'll ring later, i'll call
        later, i'll call back later, i'll call back tomorrow, i'll ring back tomorrow, i'll ring
        you, i'll call you
        """,
    no_call="no need to call, no need to call me, no need for a call",
    heard_before="""
        i know, i know that, i know this, i already know, i already know that, i already know this,
        i knew that, you told me, you told me that, you told me this, you told me so, you told me already,
        you already told me, you already told me that, you already told me this, you have told me that,
        you said that, you said so, you already said that, you said that already, you have already said that,
        you asked me that, you already asked, you already asked me, you already asked me that,
        you asked that already
        """,
    i_see="""
        ok, okay, k, kk, okey, fine, alright, all right, great, perfect, good, sounds good, correct, right,
        exactly, that's right, indeed
        """,
    heard="ok, okay, k, kk, okey, fine, alright, all right, right, cool, no problem, no worries",
    plain_yes="yes, yeah, yep, yup, yess",
    exactly="exactly, precisely, correct, right, that's right",
    vague_yes="y",
    praise="""
        very good, really good, so good, very well, excellent, awesome, amazing, fantastic, brilliant,
        wonderful, great, love it, loved it, very helpful, helpful, so helpful, super helpful, very nice,
        nice, top, perfect, good, good job, great job, well done, great service, good service,
        great support, excellent service, best service ever, very friendly, friendly, very quick, quick,
        fast, very fast, very satisfied, satisfied, happy, very happy, very pleased, could not be better,
        couldn't be better, no complaints, all good, all was good, everything was good,
        everything was great, fine, ok, okay, not bad, not too bad, pretty good, quite good, it was ok,
        was ok, you're the best, you are the best, you rock, you're awesome, you are awesome,
        you're great, you are great, you're amazing, you are amazing, you're a star, you are a star,
        you're a lifesaver, lifesaver, legend, superb, lovely, very kind, so kind, kind, the best
        """,
    blame="""
        bad, very bad, so bad, really bad, too bad, terrible, awful, horrible, poor, very poor, rubbish,
        useless, worthless, not good, no good, not great, not so good, not very good, not helpful,
        not very helpful, unhelpful, no help, no help at all, did not help, didn't help, didn't help at all,
        that did not help, that didn't help, could be better, could have been better, could do better,
        disappointing, disappointed, very disappointed, unsatisfied, dissatisfied, not satisfied, unhappy,
        not happy, not happy at all, meh, so so, mediocre, slow, too slow, very slow, took too long,
        took ages, took forever, waited too long, too long, rude, unfriendly, bad service, poor service,
        terrible service, worst, the worst, worst service ever, zero, zero stars, no stars, crap, sucks,
        waste of time
        """,
    contempt="""
        a joke, what a joke, such a joke, a bad joke, rubbish, garbage, trash, crap, crappy, shit, shitty,
        bullshit, useless, worthless, pathetic, terrible, awful, horrible, horrendous, dreadful,
        appalling, abysmal, ridiculous, laughable, a disgrace, disgraceful, shameful, shame on you, sucks,
        suck, stinks, stupid, dumb, idiotic, worst, the worst, a disaster, a nightmare, a mess,
        a shambles, a farce, a circus, lousy, incompetent, amateurs, clowns, idiots, a bunch of clowns,
        a bunch of idiots, a waste of time, unacceptable, bad service, poor service, thanks for nothing
        """,
    held_in_contempt="""
        your, you, you guys, you people, guys, are, you're, is, was, it's, its, it, this, that, that's,
        these, the, what, a, an, of, such, shop, store, company, service, customer service, support,
        customer support, website, site, app, bot, chatbot, chat, business, firm, brand, team, staff,
        people, place, help, absolute, absolutely, total, totally, complete, completely, utter, utterly,
        just, simply, really, so, bloody, fucking, damn, honestly, seriously, wow, lol, haha, omg, ever,
        i've ever seen, i have ever seen, in the world, and, whole, entire, pure
        """,
    trouble="""
        still, not yet, yet to, never, no refund, no reply, nobody, no one, ages, forever, missing,
        again and again
        """,
    gives="i, i'd, i would, would, give, say, rate, rating, you, it, a, solid",
    around_rating="""
        for, one, ones, all 3 of you, all three of you, both of you, that, was, is, were, it's, its, that's,
        you were, all, all of you, i am, i'm, am, your, the, service, support, help, team, experience, answer,
        chat, conversation, everything, rather, just, a bit, a little, pretty, quite, simply, really, very,
        honestly, and, but, ok, yes, of, only
        """,
    five_stars="top marks, full marks, full stars, all five stars",
    one="one",
    two="two",
    three="three",
    four="four",
    five="five",
    ten="ten",
    star="star, stars",
    out_of="of, out of",
    because="because, cause, since",
    however="but, however",
    here="""
        here, right here, just here, over here, on here, in here, i'm here, i am here, i'll be here,
        in this chat, in the chat, this chat, the chat, chat, by chat, via chat, over chat, in chat,
        this app, in this app, in the app, in this channel, on this channel, this channel, in this thread,
        this thread, in this conversation, either, either is fine, either one, either way, any way,
        any of them, any is fine, anything is fine, doesn't matter, it doesn't matter, you choose,
        up to you, whichever, i don't mind, i don't care
        """,
    present="i'm here, i am here, i'll be here",
    refuses="""
        no, nope, nah, no thanks, no thank you, no need, not needed, not necessary, there's no need, not now,
        i'd rather not, i would rather not, rather not, rather not say, i'd rather not say,
        i would rather not say, prefer not to, prefer not to say, i prefer not to, i prefer not to say,
        i'd prefer not to, i'd prefer not to say, i don't want to, i do not want to, i don't want to say,
        i don't want to give it, i don't want to give my number, i don't want to give my email,
        i don't want to leave a contact, i won't say, none of your business, don't contact me,
        do not contact me, don't call me, do not call me, don't bother, no contact, no contact details,
        no email, no phone, no number, no phone number, skip, leave it
        """,
    phone="""
        phone, by phone, by telephone, telephone, via phone, over the phone, on the phone, on my phone,
        phone call, a phone call, by call, a call, call, call please, call me, call us, call me back,
        give me a call, give me a ring, ring me, phone me, ring, call my phone, call this number,
        call my number, this number, my number, my phone, my phone number, on this number, on my number,
        at this number, to this number, same number, the same number, this same number,
        the number i'm writing from, the number i am writing from, the number you have, use this number,
        use my number, you have my number, my mobile, mobile, cell, cell phone, my cell, sms, by sms,
        by text, my number is, my phone is, my phone number is, talk on the phone, speak on the phone,
        talk by phone, speak by phone, talk over the phone, speak over the phone, get a call, be called,
        ring me back, phone me back, send me a text, sms me, text my phone, text me on my phone,
        text my number
        """,
    email="""
        email, e-mail, mail, by email, by e-mail, by mail, via email, via e-mail, over email, on email,
        email me, e-mail me, mail me, my email, my e-mail, an email, an e-mail, send me an email,
        write me an email, email address, my email is, my email address, you have my email,
        you already have my email, you have my e-mail, you have my address, the email you have
        """,
    whatsapp="""
        whatsapp, whats app, wa, on whatsapp, via whatsapp, by whatsapp, over whatsapp, through whatsapp,
        my whatsapp, in whatsapp, whatsapp chat
        """,
    way_names="""
        phone, telephone, phone call, cell, cell phone, mobile, sms, ring, my phone, my phone
        number, my number, my mobile, my cell, this number, same number, the same number, email,
        e-mail, mail, an email, an e-mail, my email, my e-mail, email address, my email address,
        whatsapp, whats app, wa, my whatsapp
        """,
    telegram="telegram, on telegram, via telegram, by telegram, over telegram, in telegram, my telegram, tg",
    discord="discord, on discord, via discord, in discord",
    slack="slack, on slack, via slack, in slack",
    time="""
        am, pm, a m, p m, o'clock, oclock, noon, midday, morning, mornings, afternoon, afternoons,
        evening, evenings, tonight, today, tomorrow, weekday, weekdays, weekend, weekends, any time,
        anytime, lunchtime, work hours, business hours, office hours, monday, tuesday, wednesday,
        thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays,
        sundays, later, early morning, late morning, late afternoon, early evening, late evening,
        at night, lunch, lunch break, daytime, during the day, midweek, whenever, after work, before work,
        next week, this week, in an hour, in two hours
        """,
    about="after, before, between, from, until, till, at, around",
    joins="and, or, to, by, on, in the, this, next, the",
    answer="""
        instead, rather, please, answer me, reply to me, respond, write, write me, write to me, message me,
        contact me, reach me, text me, you can, i prefer, i'd prefer, i would prefer, prefer, i'd rather,
        let's keep it, keep it, you can reach me, is fine, is ok, is better, is best, works, will do
        """,
    no_answer="answer, reply",
    around_contact="""
        actually, can you, could you, would you, can someone, can somebody, i want, i'd like,
        i would like, yes, yeah, yep, sure, ok, okay, fine, good, great, perfect, best, just, simply,
        is okay, is good, is great, is perfect, is enough, works for me, would be fine, would be good,
        would be best, would be great, for me, you may, you could, get back to me, i can be reached,
        could someone, could somebody, can anyone, could anyone, is it possible, would it be possible,
        possible, to, better, would be better, works best, works better, suits me, suits me best,
        suits me better, i'm free, i am free, i'm available, i am available, if possible
        """,
    what_for="""
        why, what for, for what, how come, why do you need, what do you need, why would you need,
        why do you want, what do you want, why are you asking, why do you ask, what will you do with,
        what are you going to do with, what do you do with, what happens with, do i have to, must i,
        do i need to, is that necessary, is it necessary, is this necessary, is that required,
        is it required, is this required, what is it for, what's it for, what is that for,
        what's that for, what is this for, why should i, what do you use it for, what will you use it for,
        will you spam me, will i get spam, is this spam, do you sell, will you sell, do you share,
        will you share, is it safe, is that safe, is this safe, is it private
        """,
    around_what_for="""
        that, this, it, them, those, my, the, for, number, phone, phone number, mobile number, email,
        e-mail, mail, address, email address, contact, contact details, details, data, personal data, info,
        information, to know, to have, from me, me, exactly, actually, though, now, again, give, share, say,
        tell, you, and, but, ok
        """,
    first="first, 1st, former, top, upper, one",
    second="second, 2nd",
    last="last, latter, bottom, lower",
    both="both, all, both of them, both of these, all of them, either",
    neither="""
        neither, none, neither of them, neither of these, none of them, none of these, none of those,
        not these, no one, something else, anything else, other, another, i don't know, i dont know,
        don't know, dont know, not sure, i'm not sure, im not sure, no idea, dunno, idk, what, huh,
        what do you mean, i don't understand
        """,
    around_choice="""
        the, one, ones, option, number, nr, topic, answer, please, pls, plz, thanks, i, mean, meant, want,
        it, its, is, s, about, that, this, with, choose, take, think, would, like, be, so, um, ah, oh, ok,
        okay, well, yes
        """,
)
