"""English."""

from handoff.lexicon.paradigm import forms, joined
from handoff.lexicon.vocabulary import Vocabulary

# People who are none of the company's.
_OTHERS = forms(
    (
        "speak to the , speak with the , talk to the , talk with the ",
        "driver seller courier host landlord vendor buyer bank doctor police",
    )
)

VOCABULARY = Vocabulary(
    language="en",
    lookalike="""
        human resource*, human error*, human rights, human readable, human size*, human hair,
        human verification, human check, travel agent*, travel agenc*, real estate agent*, estate agent*,
        insurance agent*, cleaning agent*, shipping agent*, letting agent*, booking agent*, free agent*,
        secret agent*, agent fee*, agent commission, sales representative salary, sales representative job*,
        sales representative position*, representative sample*, house of representatives, representative apr,
        operator license, tour operator*, mobile operator*, phone operator*, smooth operator, in person,
        per person, third person, first person, one person, two person*, person of interest, missing person*,
        person's, manager's, password manager, task manager, file manager, device manager, tag manager,
        ads manager, event manager, download manager, product manager, project manager, manager position*,
        manager job*, manager account*, customer service hour*, customer service number,
        customer service job*, customer service phone, customer service time*, customer support hour*,
        customer care hour*, customer care number, customer service experience, customer service was,
        customer service is, customer service team was, someone else's, somebody else's, someone's,
        somebody's, staff member*'s, staff discount*, staff meeting*, staff pick*, worked, works,
        your boss is, your manager is, who do you call, who is your*, not helpful, not helping, not useful,
        not working, don't understand, do not understand, dont understand, a transfer, the transfer,
        my transfer, this transfer, money transfer*, bank transfer*, transfer money, transfer funds,
        text message*, account transfer*, expect*, advise, advises, advised, advice, official*, contract*,
        steak*, stuff, manage, managed, manages, massage*, personal, operation*, agenda*, react*,
        teach*, share*, ai assistant, virtual assistant*, google assistant, experts, help desk number,
        chat history, chat window, live chat available, argent, argen*, urgent*, regent*, no agent*,
        no person*, no operator*, no representative*, no reps, human or, person or, human behind,
        person behind, person answering, human answering, user agent*, another person, other person,
        other people, people's, people who, get to, get into, agent number, agent id, agent code, human made,
        human trafficking, reporting manager, line manager, hiring, call log, call forwarding, live music,
        live tv, live stream*, live tracking, live score*, patent agent*, patch notes, support ticket*,
        support page, human nature, human body, human history, sports agent*, talent agent*, sleeping agent*,
        customs agent*, double agent*, chat bot, call me by, call me something, what do you want to call me,
        call back my, call back the, person i sent, person i gave, person i paid, person i bought,
        text message, message id, error message, a message, the message, my message, please call me by,
        contact person*, contact people, person of contact, emergency contact*, point of contact,
        contact detail*, contact info*, contact form*, contact number, contact page, contact list,
        contact address, saved contact*, business contact*, operate, operates, operated, operating,
        call someone, call somebody, send someone a, send someone money, call me crazy, supervised,
        human-like, humanly, emergency call*, contact us page, contact us form, on call, escalation policy,
        escalation process, escalation rate, received a call, got a call, had a call, missed call*,
        missed a call, people with, transfer to someone, transfer to somebody, transfer to a person,
        become an agent, become a support agent, be an agent, by people, by humans, does the chat,
        humans read, human reading, people reading, your people work, someone keeps,
        someone from your company keeps, cant talk on the phone, can't talk on the phone,
        can't speak on the phone, cant speak on the phone, cannot talk on the phone,
        not able to talk on the phone, can't talk by phone, can't take a call, cant take a call,
        take me to the, bring me to the, assign an agent, like a human, like a person, like a real person,
        no human error, no human*, give this to someone, give it to someone, send this to someone,
        send it to someone, gift this to someone, gift it to someone, give it to somebody,
        give this to somebody, contacted, spoke, talked, chatted, emailed, phoned, hiring people,
        looking for people, need people, vacancy, vacancies, add team, create team, delete team, join team,
        leave team, invite team, upgrade team, whole team, entire team, same team, dream team, home team,
        away team, football team, soccer team, cricket team, basketball team, sports team, national team,
        fire department, police department, health department, department store*, film crew, which team,
        which department, what department, what team, change team, new team, favorite team, favourite team,
        every team, each team, remote team, small team, change department, switch team, microsoft team*,
        pre order*, transfer me some, transfer me the, home office, post office, box office, microsoft office,
        ms office, office chair*, office desk*, office hour*, office supplies, in office, at the office,
        to the office, office address, standing desk, two people, three people, four people, five people,
        six people, more people, unit price, how many people, 2 people, 3 people, 4 people, 5 people,
        6 people, 8 people, 10 people, your offices, head office address, new people, young people,
        most people, office 365, office phone, office location, person to whom, person whose, person who sent,
        person who bought, person who owns, person who received, person named, person listed, girlfriend,
        boyfriend, girl friend, boy friend, girls', boys', baby girl, little girl, girl's, boy's,
        stop your salespeople, stop your sales people, stop your people, delivery guy, delivery person,
        delivery man, delivery driver, delivery boy, head of household, head of family, household head,
        cover girl, human being a, my landlord, my boss, my manager wants, my supervisor wants,
        my manager says, my manager told, stop getting calls, stop receiving calls, sales calls, cold calls,
        marketing calls, spam calls, another operator, other operator, another carrier operator, other agents,
        different operator, another provider, rival operator, pass on my thanks, pass my thanks on,
        pass on a thank you, pass my thanks, send my thanks, say thanks to, give my thanks, my compliments to,
        pass on my compliments, human translator*, human translation*, someones,
        send to someone, send to somebody, send them to someone
        """
    + joined(
        (
            """
                is there a, do i get a, do you have a, would i get a, comes with a, come with a,
                include a, includes a
            """,
            """
                dedicated rep, dedicated agent, dedicated account manager, dedicated advisor,
                dedicated adviser, personal advisor, personal adviser, personal account manager,
                named account manager, personal assistant
            """,
        ),
    )
    + joined(
        (
            """
                two, three, four, five, ten, several, multiple, 2, 3, 4, 5, 6, 7, 8, 10, 20
            """,
            """
                agents, operators, reps, representatives, advisors, employees, staff members, team members,
                support agents, colleagues
            """,
        ),
    )
    + _OTHERS,
    idle="""
        can't, cannot, can not, cant, couldn't, unable to, don't know how to, dont know how to,
        do not know how to, don't know how i can, don't know how i could, do not know how i could,
        dont know how i can, do not know how i can, what do i need to do to, what do i have to do to,
        what i need to do to, what i have to do to, what to do to, do not know what, how long do i need to
        """,
    negation="""
        don't, dont, do not, didn't, didnt, doesn't, not, never, no need, without, instead of, rather than,
        avoid, stop transferring, stop connecting, stop sending me, won't, wont, isn't necessary,
        not necessary, unnecessary, no longer, nor, wouldn't, hate, there's no need, there is no need,
        theres no need, no need for, needn't, refuse to, please no, dont need, wouldn't want, rather not,
        prefer not, no point, no agents, stop asking me to, i hate, haven't, havent, hasn't, don't think i,
        dont think i, do not think i, don't believe i, not sure i, doesn't mean i, don't know why i,
        enough of, enough with, no more, done with, sick of, tired of, fed up with, stop with, skip,
        skip the, bypass, get rid of, done talking to, ditch, stop sending, off this, away from,
        out of this, lose the, i'm done talking to, im done talking to, i am done talking to, i'm done with,
        i am done with, i'm not talking to, im not talking to, i am not talking to, not talking to,
        not speaking to, not speaking with, not chatting with,
        go past, get around, get past, circumvent
        """,
    asks_about_bot="""
        are you, are u, r u, aren't you, could you be, would you be, can you be, you are, you're, youre,
        you be, am i, i am, i'm, im, is this, is it, this is, was i, i was, were you, is that, are these,
        are there only, have you been, u a, is he, is she, who is, who's, where are, do i talk, do i speak,
        who am i, are we, you guys are, are they, whether you are, if you are, if you're, you a, u r,
        how do i know if, how do i know, i wonder if, do real people, do actual people, do humans,
        do real humans
        """,
    informs="""
        do i need to, do i have to, should i, must i, do we need to, do we have to, need i,
        is it necessary to, would i need to, would i have to, will i need to, will i have to, do you ever,
        can bots, how often do, why do i need to, why should i, why do i have to, when should i,
        when do i need to, when do i have to, will i get to, do customers, can customers,
        do i really need to, how many, how much, what language, what languages, which languages,
        which language, why would i, why would i want to, why would i need, what would i need,
        why do i want, how often, who is the, what is the, what are the, why did you, why did, why do you,
        why are you, did you, is it free to, is it possible that, does it cost, how do i add, do you charge,
        is there a fee, is there a charge, what does it cost to, how much does it cost to,
        how much is it to, are you hiring, is it expensive to, how do i become, job as, vacancy for,
        vacancies for, apply for, applying for, to apply, cost extra, cost anything, cost something,
        cost money, cost me extra, free of charge, toll free, charged for, chargeable, do staff,
        do employees, do your staff, do your employees, do agents, do your agents, do workers,
        are employees, are staff, can employees, can staff, how to become, how can i become,
        how do you become, is it a scam, what happens if, what if my, what's the salary, salary of,
        salary for, how long does, how long do, how fast do, how quickly do, which of your, how do people,
        what do people, why do people, does your, do your, just curious, just wondering if,
        out of curiosity, get charged for, be charged for, do i get charged,
        does the person, can the person who, can the person that, must the person, should the person,
        will the person, does a person,
        what does a, what does an, what would a, what do you charge for
        """,
    past="""
        yesterday, last week, i've been, ive been, i have been, i had been, i was, already been, told, said,
        says, promised, promises, claimed, i just spoke, i just talked, just spoke, just talked,
        just chatted, already spoke, already talked, saying they are, saying they're, saying theyre,
        saying he is, saying he's, saying she's, saying she is, claiming to be, claiming they,
        pretending to be, who says he, who says she, who said they, who said he, who said she, says they're,
        says they are, impersonating, posing as
        """,
    person="""
        human, humans, human being, human beings, humen, hooman, real person, live person, actual person,
        living person, real people, real live person, agent, agents, live agent, representative,
        representatives, rep, reps, operator, operators, advisor, advisors, adviser, advisers, consultant,
        consultants, live chat person, customer service person, support person, support agent, human agent,
        human help, human support, human assistance, human service, flesh and blood, handoff, hand off, csr,
        support rep, service rep, support staff, human contact, someone real, somebody real, someone human,
        somebody human, someone alive, someone else on the line, someone on the line, somebody on the line,
        somebody else on the line, customer service rep, cust service rep, cs rep, service representative,
        customer rep, human person, human rep, human operator, live rep, live representative, live human,
        living being, living soul, someone competent, somebody competent, someone qualified,
        whoever is in charge, whoever's in charge, person in charge, someone in charge, somebody in charge,
        someone who works there, someone who works for you, real ppl, support member, somebody alive,
        actual people, human employee, human colleague, caseworker, case worker, counsellor, counselor,
        homo sapiens, call handler, customer support rep, live support, live help, anybody real, anyone real,
        anybody human, anyone human, anyone alive, anybody alive, somebody on the phone, someone on the phone,
        someone on the other end, support specialist, account specialist, support engineer, service agent,
        customer agent, account executive, case agent, claims handler, duty manager, shift manager,
        store manager, branch manager, general manager, your manager, the manager on duty, staff on the phone,
        anyone on the phone, case manager, support worker, support workers, customer care executive,
        customer service executive, customer care exec, support executive, relationship manager,
        customer care agent, someone from support, someone from customer service, someone in support,
        someone in customer service, one of your agents, one of your reps, operater, real human being,
        someone that works there, someone who works here, one of your people, one of your employees,
        one of your staff, one of your colleagues, someone who understands, someone who can actually help,
        someone who actually knows, someone knowledgeable, somebody knowledgeable, real-life person, tier 2,
        tier two, second level support, level 2 support, second line support, l2 support, someone senior,
        someone more senior, someone higher up, somebody higher up, someone with authority, your supervisor,
        your boss, homan, humna, somebody in the know, human interaction, human touch, human intervention,
        human attention, member of your team, member of the team, members of your team, member of your staff,
        someone on your team, someone from your team, somebody from your team, somebody on your team,
        someone on your staff, agnt, agetn, the one in charge, the people in charge, your senior, ur senior,
        senior person, someone from the company, someone from your company, somebody from the company,
        somebody from your company, someone at the company, someone at your company, one of you guys,
        someone of you, somebody of you, any one of you, one of your lot, one of your guys, one of your folks,
        one of you lot, one of you people, anyone from your team, anyone from your side, anyone on your side,
        someone on your side, someone on your end, somebody on your end, someone with a pulse,
        somebody with a pulse, anyone with a pulse, someone with a brain, somebody with a brain,
        someone senior to you, someone above you, someone higher than you, a higher up, the next level up,
        next tier, second tier, higher tier, the person who handles, the person who dealt, the one handling,
        the one dealing, whoever handles, whoever deals, whoever is handling, whoever is dealing,
        whoever is responsible, whoever is on duty, whoever runs, whoever manages, warm body,
        warm-blooded human, being with a heartbeat, someone with a heartbeat, somebody with a heartbeat,
        someone breathing, real body, living breathing person, living breathing human, someone from your end,
        somebody from your end, someone from the office, someone from the team, somebody from the team,
        someone from the branch, someone from head office, someone from your office,
        someone from your department, someone from the department, carbon-based, one of your mates,
        one of your crew, one of your lads, one of your advisors, one of your advisers,
        one of your representatives, one of your operators, one of your consultants, one of your specialists,
        one of your experts, one of your technicians, one of your engineers, one of your managers,
        one of your nurses, one of your bankers, one of your tellers, one of your team,
        one of your team members, one of your staff members, some human, a human voice, human voice,
        live voice, real voice, my account manager, my relationship manager, my personal banker,
        my private banker, my banker, my case manager, my case officer, my case worker, my caseworker,
        my claims handler, my claims manager, my customer success manager, my financial adviser,
        my financial advisor, my loan officer, my mortgage adviser, my mortgage advisor, my contact person,
        my account rep, my account executive, my sales rep, my housing officer, my service adviser,
        my service advisor, my key worker, my personal trainer, my consultant, my underwriter, my broker,
        my dispatcher, my handler, our account manager, our relationship manager, our personal banker,
        our private banker, our banker, our case manager, our case officer, our case worker, our caseworker,
        our claims handler, our claims manager, our customer success manager, our financial adviser,
        our financial advisor, our loan officer, our mortgage adviser, our mortgage advisor,
        our contact person, our account rep, our account executive, our sales rep, our housing officer,
        our service adviser, our service advisor, our key worker, our personal trainer, our consultant,
        our underwriter, our broker, our dispatcher, our handler, hear a voice, hear a real voice,
        hear a human voice, hear somebody's voice, hear someone's voice, voice on the other end,
        voice at the other end, voice at the end of the line, hear a person, member of staff, staff on duty,
        someone on staff, one of the staff, some staff,
        a colleague of yours, one of your co-workers, one of your coworkers
        """
    + joined(
        (
            """
                guy, girl, lad, bloke, dude, chap, lady, gentleman, fella, person, human
            """,
            """
                from support, from the support team, from your support team, from tech support,
                from customer service, from customer care, in support, in tech support, on support
            """,
        ),
    )
    + joined(
        (
            """
                someone, somebody, anyone, anybody, a person, people, a human
            """,
            """
                who knows what they're doing, who knows what they are doing, who knows what theyre doing,
                who knows what they're on about, who knows what they are on about,
                who knows what theyre on about, who knows what they're talking about,
                who knows what they are talking about, who knows what theyre talking about
            """,
        ),
    ),
    maybe_person="""
        person, persons, people, manager, managers, supervisor, supervisors, employee, employees, worker,
        workers, assistant, staff, staff member, team member, member of staff, colleague, technician,
        specialist, expert, boss, clerk, teller, superior, team leader, shift leader, ppl, staffer,
        staff members, colleagues, team lead, supervisor's, head, coworker, teammate, higher up, higher ups,
        people in charge, adviser's, salesperson, salesman, saleswoman, shop assistant, engineer,
        duty officer, officer, owner of the shop, store owner, responsible person, person responsible, folks,
        leader, partner of yours, buddy of yours, coordinator, case handler, lady, gentleman, sir or madam,
        associate, associates, attendant, attendants, executive, young lady, young man, young woman, lad,
        lass, chap, bloke, gal, girl, banker, personal banker, private banker, cashier, loan officer,
        loan specialist, mortgage officer, mortgage specialist, mortgage adviser, financial adviser,
        financial advisor, wealth manager, investment adviser, investment advisor, underwriter,
        claims adjuster, claims officer, claims assessor, loss adjuster, claims specialist, claims rep,
        claim handler, claims manager, claims agent, fraud specialist, fraud analyst, fraud investigator,
        billing specialist, collections officer, ground staff, gate agent, ticketing agent, rebooking agent,
        reservations agent, reservation agent, check-in agent, duty engineer, field engineer,
        network engineer, install engineer, field technician, service technician, service engineer,
        housing officer, housing manager, benefits officer, tax officer, tax inspector, visa officer,
        immigration officer, passport officer, customs officer, planning officer, council officer,
        civil servant, official in charge, clinician, ward sister, matron, practice manager, shop manager,
        floor manager, depot manager, hub manager, dispatch manager, customer success manager,
        account manager, success manager, solutions engineer, support engineer, support technician,
        meter engineer, energy adviser, energy advisor, letting manager, leasing agent, leasing manager,
        lettings manager, site warden, concierge on duty, night porter, duty receptionist, night manager,
        membership manager, club manager, gym manager, course coordinator, course leader, student adviser,
        student advisor, programme leader, academic advisor, academic adviser, admissions tutor, moderator,
        moderators, game master, mods, community manager, line supervisor, floor supervisor, team supervisor,
        shift supervisor, agents' supervisor, rebooking people, welfare officer, care coordinator,
        case officer, desk officer, liaison officer, complaints handler, complaints officer,
        complaints manager, escalations manager, resolution manager, customer relations manager,
        retention specialist, onboarding manager, delivery manager, logistics manager, dispatcher on duty,
        pharmacist on duty, duty nurse, duty doctor, triage nurse, nurse on duty, doctor on call, a gm,
        the gm, gms, an admin, the admins, a mod, the mods
        """,
    someone="""
        someone, somebody, anyone, anybody, some one, any one, some body, sombody, smn, sb, one of you,
        one of your, someone else, somebody else, anyone else, smbd, sm1, some1, any1, sumone,
        one of you guys, sum1, anyone at all, anybody at all, whoever, anyone of you, somebody there,
        someone there, the one who, the person who handles, who at, who in, who from,
        a soul, a single soul, a living soul
        """,
    desk="""
        customer service, customer services, customer care, customer support, customer relations,
        client services, client support, front desk, help desk, helpdesk, service desk, reception,
        call center, call centre, hotline, head office, human team, customer success,
        customer service department, cust service, cust support, customer helpline, helpline, support line,
        support desk, service team, client care, support center, support centre, contact center,
        contact centre, customer dept, customer department, customer team, consumer services, live chat,
        livechat, concierge, the concierge desk, concierge desk, front office, guest services,
        guest relations, switchboard, reception desk, info desk, information desk, tour desk, travel desk,
        booking desk, ticket desk, service counter, customer desk, member services, patient services,
        student services, tech support desk,
        cust serv, cust svc, customer svc, cust care, customer serv
        """,
    department="""
        sales, billing, it support, accounts, accounting, logistics, marketing, complaints, returns, claims,
        management, repairs, service desk, finance, hr
        """,
    support="support, support team, support department, technical support, tech support",
    help="""
        help, help me, assistance, assist me, helping me, some assistance, give me a hand, assist, helps,
        help out
        """,
    own="my, our, my own, his, her, their",
    callback="""
        call me back, call back, callback, callbacks, ring me back, phone me back, get back to me,
        get in touch with me, give me a call, give me a ring, give me a call back, give me a callback,
        reach out to me, write back to me, return my call, be called back, be contacted, phone call back,
        phone call from you, please call me, pls call me, plz call me, call me please, call me pls,
        call me now, call me today, call me on, call me at, call me after, call me before, call me around,
        call me between, call me asap, call me tomorrow, call me soon,
        ring me on, phone me on, please contact me, contact me please, contact me asap, contact me by,
        contact me on, contact me at, a call from, me a call, be phoned, be rung, who can i talk to,
        who can i speak to, who can i speak with, who can i talk with, who could i talk to,
        who could i speak to, who do i talk to, who do i speak to, whom can i speak to, whom can i talk to,
        who do i have to talk to, who do i need to talk to, who should i talk to, who do i have to speak to,
        who should i speak to, whom should i speak to, talk on the phone, speak on the phone,
        speak over the phone, talk over the phone, talk by phone, speak by phone, want a call, get a call,
        have a call, need a call, like a call, like a phone call, want a phone call, need a phone call,
        request a call, schedule a call, arrange a call, book a call, set up a call, have someone call,
        someone call me, somebody call me, someone ring me, have someone ring, someone contact me,
        somebody contact me, someone get in touch with me, get in contact with me, be rung back, rung back,
        called back, phoned back, phone me please, ring me please, ring me, phone me, give us a call,
        give us a ring, call us back, contact us, drop me a call, who can i turn to, who do i turn to,
        cal me, call mee, calling me back, ringing me back, phoning me back, give me a bell, give me a buzz,
        give me a tinkle, give me a shout, give me a quick call, give me a quick ring, buzz me, ring me up,
        phone me up, call me up, reach me on, reach me at, reach me by phone, be reached by phone,
        get me on the phone, ring my mobile, call my mobile, call my cell, call my number, ring my number,
        appreciate a call, appreciate a callback, grateful for a call, return my phone call,
        make contact with me, contact with me, call me this, call me first thing, call me whenever,
        ring me today, ring me tomorrow, phone me today, phone me tomorrow, call this number,
        get back in touch with me, back in touch with me, contact me again, be in touch with me again,
        whoever is on duty, whoever's on duty, whoever is on shift, give us a bell, giving me a ring,
        giving me a call, giving me a buzz,
        i'd rather talk, id rather talk, i would rather talk, i prefer talking, i prefer to talk,
        i'd sooner talk, discuss this in person, discuss this verbally, discuss it in person,
        discuss this over the phone
        """
    + joined(
        (
            """
                ring, call, phone
            """,
            """
                my landline, my mobile, my cell, my home phone, my house, me at home, me at work,
                me on my mobile, me on my cell
            """,
        ),
    ),
    answers="""
        reply, respond, answer, answer me, look at, look into, take a look, have a look, handle, take over,
        review, check, sort this out, sort it out, fix this, deal with this, explain, step in, take care of,
        read this, see to, attend to, write back, jump in, weigh in, speak to me, talk to me, deal with it,
        call me, ring me, phone me, contact me, reach out, get in touch, write to me, message me,
        give me a call, reply to me, get in contact, take this over, take it over, take that over,
        take this from here, take it from here, take care of this, deal with me, serve me, speak with me,
        talk with me, get involved, intervene, investigate, look this over, go over this, walk me through,
        walk me through this, see my case, read my message, read my messages, respond to me, handle this,
        handle it, handle my case, fix it, resolve this, solve this, advise me, guide me, chat with me,
        come on, come online, take my call, join, join us, join the chat, jump on, jump on this chat, hop on,
        hop in, enter the chat, come in, come into the chat, come to the chat, step into, get on here,
        email me, e-mail me, mail me, text me, write me, send me an email, send me a message, drop me a line,
        shoot me an email, sms me, whatsapp me, dm me, calling me, phoning me, ringing me, emailing me,
        replying, looking into, looking at, calling, take my case, take on my case, handling this,
        helping out, see this, read it, view my case, look through, pick up the phone, answer the phone,
        pick up my call, get on the phone, come to the phone, look at my case, look into my case,
        check my case, look at my order, look into my order, look at my ticket, look into my ticket,
        look at my claim, look into my claim, look at my account for me, review my case, review my claim,
        check my claim, pick up my case, pick this up, pick it up, chase this up, chase this, chase it up,
        look into it, look at it, look into this, take a look at this, have a look at this, take a look at it,
        have a look at it, walk me through it, walk me through that, walk me thru it, walk me thru this,
        talk me through it, talk me through this, talk me through, explain it to me, explain this to me,
        explain it, explain things, help me with this, help me out, sort me out, get this sorted,
        get it sorted, give me an answer, type with me, tend to, take charge, look at this for me,
        answer my question, answer my questions, answer properly, get it fixed, go through it with me,
        go through this with me, sort my issue, sort my problem, deal with my, help me sort, come to my,
        jump on here, hop on here, come on here, get on it, get on this, see what's going on,
        see what is going on, figure this out, figure it out, look after me, look after this, check on this,
        tell me what's going on, tell me what is going on, message me here, message me back, text me back,
        write me back, take a look at my case, have a look at my case, take a look at my account,
        look over my case, sort it, sort this, sort things, time for me, a minute for me, a moment for me,
        spare me a minute, spare me a moment, spare a minute, spare a moment, who knows about,
        that knows about, who specialises in, who specializes in, drop me a message, drop me an email,
        drop me a text, drop us a line, send me a text, shoot me a message,
        talks to me, get back to me personally,
        actually look, actual look, look plz, look pls, look please, actually help, actually read this,
        actually reply,
        sort out
        """
    + joined(
        (
            """
                call, ring, phone, contact
            """,
            """
                my mum, my mom, my mother, my dad, my father, my husband, my wife, my partner, my daughter,
                my son, her, him
            """,
        ),
    ),
    present="""
        there, here, available, around, in today, reachable, on duty, in the office, at work, working today,
        online, free, free right now, free now, on shift,
        contactable, on the premises, in the building
        """,
    real="""
        real, live, living, actual, actually, human, breathing, genuine, proper, physical, real life, manual,
        different, customer, bank, technical, tech, account, service, goddamn, damn, fucking, fuckin, bloody,
        freaking, effing, friendly, competent, knowledgeable, senior, local, qualified, single, trained,
        flesh, english speaking, properly, skilled, competant, sane, sentient, nice, senior level,
        human level, more senior, in house, one single, actual living, living breathing, warm-blooded,
        carbon based, honest to god, flesh-and-blood, non robotic, non automated
        """,
    talk="""
        talk, talking, speak, speaking, chat, chatting, contact, contacting, reach, reach out, converse,
        conversation, communicate, communicating, get in touch, get hold of, get a hold of, discuss,
        discuss this, discuss it, discuss that, deal with, dealing with, hear from, totalk, tospeak,
        interact, tlak, takl, tolk, took with, tocontact, tochat, spk, spek, chtting, chating,
        get through to, have a word, a word, have a chat, have a talk, have a conversation, have a call,
        a call with, a chat with, on the phone with, in contact with, in touch, get in contact, hold of,
        correspond, consult, consult with, ring up, phone up, be in touch with, connection with,
        arrange a call with, schedule a call with, book a call with, meet with, dm, message, confer,
        negotiate, a meeting with, an appointment with, a consultation with, face to face with,
        an audience with, voice call with, video call with, dialogue with, a discussion with, contact with,
        be in contact, call with, chat w, talk thru, sort this out with, sort it out with,
        discuss this with, discuss it with, discuss that with, raise this with, complain to, complaining to,
        a complaint to, a complaint with, complaint to, complaint with, speak 2, talk 2, chat 2, tlk,
        tlk to, tlking, cn i talk, take this up with, go through this with, be served by, served by,
        be helped by, helped by, handled by, dealt with by, answered by, assisted by, looked at by,
        reviewed by, hear back from, speakin, talkin, work with, correspond with, text with, texting with,
        chat live with, get on the phone with, hop on a call with, jump on a call with, get on a call with,
        walk through this with, sort this with, put in contact with, be put in contact with,
        get in touch with, get in contact with, reach out to, turn to, who can i turn to,
        exchange a few words with, exchange words with, have words with, have a natter, natter,
        have a quick word, have a quick chat, have a discussion, sit down with, looked after by, seen by,
        attended to by, get an answer from, go over this with, run this by, run it by, catch up with,
        liaise with, parley, engage with, speak face to face with, speak in person with, check with,
        be put in touch with, have dealings with, like a word, want a word, a quick word with, a quick call,
        a short call, quick chat, short chat, a brief call, a brief chat, a quick chat,
        have a word with them,
        have a word with, a word with, two words with,
        by voice with, over the phone with, voice to voice with
        """,
    talk_to="""
        speak to the, speak to your, speak with the, speak with your, talk to the, talk to your,
        talk with the, talk with your, speak directly to the, speak directly with the, talk directly to the,
        chat with the, chat with your
        """,
    transfer="""
        transfer, transferring, connect, connecting, put through, patch, patch through, redirect, hand me off,
        hand off, pass me, passing me, refer me, switch me, escalate to, direct me, assign, bring in, loop in,
        pull in, summon, link me, let me through, put me on, put me in touch, put me, transfert, tranfer,
        conect, get me, connected, transferred, put thru, put on to, pass on, pass me over, hand me,
        forwarded, hand me to, hand this to, hand this over, pass this on, pass this to, pass it on,
        forward this, forward this to, forward it, send me to, turn me over, hook me up, put me onto,
        give me over to, getting through, get through, get on the line, transfer this to,
        transfer this chat to, move me to, send this to, bump me up to, raise this with, raise it with,
        raise this to, call in, switch to, switch over to, switch this to, change to, change over to, swap to,
        swap me to, move on to, move over to, hand this chat to, pass this chat to, transfer the chat to,
        pass my case to, hand my case to, assign me, assign this to, assign my case to, patch in,
        flag this to, flag this for, relay this to, relay me to, direct this to, put someone on,
        put somebody on, send someone, get ahold of, put a, put an, put some, take me to, bring me to,
        get me to, gies, gimme over to, pop me through to, stick me through to, bung me through to,
        flag me to, flag me up to, refer me to, steer me to,
        and onto, and on to
        """,
    transfer_me="""
        transfer me, connect me, put me through, put me thru, patch me through, hand me over, pass me on,
        redirect me, escalate, escalate this, escalate it, escalate me, escalate my case, escalate my issue,
        forward me, route me, be transferred, be connected, be put through, transfer us, connect us,
        get me out of here, transfer this chat, escalate this chat, transfer the chat, escalation,
        hand over, escalate this issue, escalate this case, escalate my complaint, escalate my ticket,
        escalate this ticket, escalate the case, escalate the issue, escalate the ticket,
        escalate this complaint, escalate my request, escalate this further, escalate it further, escalated,
        take this higher, take it higher, take this further up, take this up the chain, move this up,
        push this up, kick this upstairs, bump this up, raise this higher,
        hand me on, hand me off, hand me over to, pass me over, pass me along, send me on, switch me over,
        patch me over, refer me on, put me over,
        transfer please, transfer pls, transfer plz, transfer now
        """,
    unit="""
        team, department, dept, division, crew, dep, departement, departmnt, deptartment
        """,
    section="""
        reservations, bookings, housekeeping, room service, fraud, maintenance, collections, underwriting,
        procurement, admissions, registrar, dispatch, payroll, treasury, accounts payable,
        accounts receivable, onboarding, lost and found, lost property, refunds, retention, retentions,
        repairs, facilities, valet parking, valet, security team, compliance, operations, admin,
        administration, the back office, back office, the service center, the workshop, customer relations,
        orders, cancellations, quality control, mortgages, loans, disputes, after sales, aftersales,
        booking, reservation, lost baggage, lost luggage, baggage, luggage, security, gift shop, pediatrics,
        radiology, oncology, cardiology, maternity, outpatients, radiotherapy, dermatology, physiotherapy,
        icu, triage, a&e, pricing, licensing, permits, enrollment, enrolment, bursar, financial aid,
        catering, tech, technical, human resources, hr, arrears, rebooking, ticketing, cargo, freight,
        lost items, lost & found, warranties, guarantees, technical help, installations, provisioning,
        porting, number porting, billing disputes, metering, meter reading, smart metering, moving home,
        tenancy, lettings, leasing, estates, rentals, housing, housing benefit, council tax,
        parking services, licences, registry, immigration, pensions, welfare, prescriptions,
        medical records, referrals, bloods, x-ray, imaging, pathology, dental, eye clinic, a and e,
        intensive care, personal training, banqueting, weddings, conferences, leisure, porters,
        luggage storage, valet service, exams, examinations, timetabling, scholarships, student finance,
        student services, halls, international office, legal, partnerships, exports, shipping, warehouse,
        dispatching, returns and refunds, exchanges, trust and safety, moderation, anti-cheat,
        data protection, cyber, incidents, outages, faults, engineering, infrastructure, implementation,
        renewals, upgrades, downgrades, policy servicing, endorsements, motor claims, home claims,
        health claims, life claims, travel claims, settlements, recoveries, bereavement, probate,
        power of attorney, safeguarding, vulnerable customers, customer accounts, credit cards,
        card services, investments, wealth, private banking, business banking, trade finance,
        foreign exchange, fx, safe deposit, mortgage
        """,
    put_through="""
        put me onto, connect me w, hook me up to your, transfer us to, patch me to, put me to,
        put us to, put us through to, put me thru to, put me thru straight to,
        patch me through to, patch me over to, hand me over to, pass me on to,
        pass me over to, pass me through to, pass me to, forward me to, transfer me over to,
        transfer me through to, connect me directly to, connect me through to,
        transfer me directly to, transfer me straight to, put me straight through to,
        tranfer me to, transfer this call to, transfer my call to, transfer the call to,
        transfer this chat to, put this chat through to, forward my call to,
        can i be transferred to, could i be transferred to, could i be connected to,
        could i be put through to, can i be put through to, may i be connected to,
        may i be transferred to, want to be transferred to, want to be put through to,
        like to be transferred to, like to be put through to, wish to be transferred to,
        wish to be connected to, ask to be transferred to, get transferred over to,
        get connected right to, put me over to, patch me thru to, put us thru to,
        patch us through to, patch us thru to, connect me to, connect me with, connect me 2,
        put me in touch with, put us in touch with, put me in contact with,
        get me in touch with, get in touch me with
        """
    + joined(
        (
            """
                transfer me, put me through, get me through
            """,
            """
                to, 2
            """,
        ),
        (
            """
                connect us, conect me, can i be connected, want to be connected, like to be connected,
                connect me up, put me on
            """,
            """
                to, with
            """,
        ),
        (
            """
                chuck me, sling me, pop me, shove me, bump me, flick me, lob me, throw me, kick me, stick me,
                whack me, bounce me, ping me, shoot me, pass me, hand me
            """,
            """
                over to, across to, through to, straight to
            """,
        ),
    ),
    thing="""
        wifi, wi fi, wi, internet, network, networks, hotspot, web, lan, vpn, bluetooth, printer, speaker,
        speakers, tv, television, device, devices, laptop, computer, pc, phone, smartphone, tablet,
        headphones, headset, watch, router, modem, server, servers, cloud, database, api, app, apps,
        application, website, site, page, homepage, home, link, url, url's, screen, menu, portal, dashboard,
        forum, blog, group, channel, chat, room, rooms, seat, seats, table, bed, suite, floor, house,
        apartment, flat, class, course, school, university, program, programme, plan, plans, package, tier,
        tariff, subscription, contract, membership, account, accounts, savings, checking, current, card,
        cards, wallet, paypal, balance, bank account, fund, funds, money, euro, euros, dollar, dollars, usd,
        eur, gbp, pounds, cash, credit, points, miles, crypto, bitcoin, number, numbers, email, mail,
        e mail, inbox, address, voicemail, form, document, pdf, file, article, faq, question, step, section,
        level, list, waitlist, waiting, queue, top, front of, next, flight, train, bus, airport, station,
        terminal, gate, ferry, city, country, location, warehouse address, paris, london, berlin, facebook,
        instagram, whatsapp, twitter, linkedin, google, telegram, discord, slack, zoom, skype, alexa, siri,
        spotify, netflix, youtube, internet banking, online banking, english, french, spanish, german,
        italian, portuguese, dutch, hindi, arabic, chinese, mode, version, setting, settings, game, lobby,
        world, grid, power, electricity, gas, meeting, call, webinar, stream, music, playlist, radio,
        product, products, item, order, orders, invoice, receipt, ticket, date, day, week, month, time,
        slot, shift, schedule, calendar, appointment, size, color, colour, model, hours, prices, price,
        options, member, members, fee, treatment, treatments, job, position, role, career, careers, prepaid,
        postpaid, premium, basic, free, gold, silver, platinum, chargers, charger, cable, usb, gps, port,
        thermostat, thermostats, camera, cameras, doorbell, alarm, bulb, bulbs, light bulb, lamp, socket,
        fridge, oven, dishwasher, washing machine, washer, dryer, vacuum, robot vacuum, boiler, heater,
        air conditioner, ac, car, carplay, android auto, bike, scooter, treadmill, fitbit, garmin,
        apple watch, airpods, iphone, ipad, macbook, android, windows, playstation, ps4, ps5, xbox, steam,
        console, controller, keyboard, mouse, monitor, projector, scanner, usb drive, hard drive,
        google drive, dropbox, onedrive, icloud, gmail, outlook, crm, salesforce, shopify, stripe, zapier,
        jira, github, webhook, plugin, extension, proxy, dns, domain, hosting, ssl, wordpress, quickbooks,
        xero, excel, google sheets, apple pay, google pay, fingerprint, face id, pos, terminal id,
        card reader, sim, esim, 4g, 5g, lte, roaming, mesh, repeater, extender, hub, smart home, homekit,
        google home, echo, chromecast, roku, firestick, fire stick, apple tv, sonos, soundbar, hdmi, nas,
        voip, fibre, fiber, broadband, landline, mobile data, hot water, mains, charging station,
        charger station, wallbox, solar panel, solar panels, inverter, meter, smart meter, sensor,
        hearing aid, pump, glucose meter, blood pressure monitor, server room, voice chat, guild, clan,
        squad, matchmaking, world server, leaderboard, airplay, fire tv, nintendo, hubspot, smart tv,
        smartwatch
        """,
    some="""
        a, an, some, any
        """,
    folk="""
        people, ppl, folks, lady, gentleman, person, staff
        """,
    role="""
        nurse, nurses, midwife, pharmacist, optician, optometrist, dentist, hygienist, physio,
        physiotherapist, therapist, vet, mechanic, installer, adjuster, loss adjuster, surveyor, underwriter,
        loan officer, mortgage advisor, broker, tutor, dean, secretary, registrar, librarian, receptionist,
        porter, chef, sommelier, waiter, waitress, housekeeper, dispatcher, dispatch, planner, notary, lawyer,
        solicitor, paralegal, accountant, bookkeeper, auditor, trainer, stylist, hairdresser, beautician,
        caretaker, janitor, security guard, counselor, dietitian, dietician, nutritionist, fitter, plumber,
        electrician, technologist, paramedic, surgeon, gp, cashier, teller, doorman, principal, headmaster,
        admissions officer, foreman, site manager, property manager, building manager, letting manager,
        service manager, sales manager, finance manager, billing manager, warehouse manager, hotel manager,
        the md, ceo, director, head chef, maitre d, butler, lifeguard, chief engineer, maintenance man,
        handyman, doctor's assistant, practice nurse, social worker, claims adjuster, health visitor,
        engineering, dispatch desk, inspector, appraiser, programmer, developer, sysadmin, editor, archivist,
        physios, physiotherapists, therapists, vets, mechanics, installers, surveyors, underwriters, brokers,
        tutors, pharmacists, opticians, dentists, midwives, receptionists, porters, dispatchers, lawyers,
        solicitors, accountants, auditors, trainers, plumbers, electricians, inspectors, fitters,
        doctor, coach, pilot, steward, stewardess, conductor, stationmaster, station master, train guard,
        locksmith, carpenter, painter, gardener, builder, architect, curator, professor, bursar, mayor,
        councillor, shopkeeper, photographer, designer, repairman, repair guy, storeman, physician,
        paediatrician, pediatrician, psychologist, psychiatrist, translator, interpreter, tour guide,
        bartender, class teacher, form teacher, school teacher, my teacher, form tutor, homeroom teacher,
        teacher of
        """,
    named_unit="""
        accounting, bookkeeping, accounts payable, accounts receivable, guest services, customer accounts,
        tech support team, lost and found, lost property office, lost luggage desk
        """,
    to_the_phone="""
        on the line, on the line for me, on the horn, to the phone, onto the line, on the blower
        """,
    place="""
        desk, office, counter, section, unit, guys, lads, gals, ladies
        """,
    whoever="""
        the guy who, the lady who, the woman who, the gentleman who, the chap who, the fella who,
        the girl who, the bloke who, the rep who, the man who,
        whoever decides, whoever makes the decisions, whoever handles, the one who decides,
        the person handling, the person dealing with, the person looking after,
        the lad who, the young man who, the young lady who, the technician who, the guy that, the man that,
        the lady that
        """,
    thanks="""
        thanks, thank you, thx, ty, tnx, cheers, thanks a lot, thanks in advance, many thanks
        """,
    them="""
        put them on, put him on, put her on, put that person on, put them through, put him through,
        put her through, get them on, get him on, get her on, get me them, get me him, get me her,
        give me them, give me that person, pass them to me, hand me over to them, pass me over to them,
        pass me to them, connect me to them, connect me with them, connect me to him, connect me to her,
        connect me with him, connect me with her, transfer me to them, transfer me to him, transfer me to her,
        put me through to them, put me through to him, put me through to her, put me in touch with them,
        put me in touch with him, put me in touch with her, let them answer, let him answer, let her answer,
        let them explain, let him explain, let her explain, let them reply, have them call me,
        have him call me, have her call me, tell them to call me, tell him to call me, tell her to call me,
        have them contact me, bring them here, get them here, get them in here, bring them in, fetch them,
        send them over, send them in, call them over, let me speak to them, let me talk to them,
        let me speak to him, let me talk to him, let me speak to her, let me talk to her, they can answer me,
        they can call me,
        have them answer me, have him answer me, have her answer me, have them reply to me,
        get them to answer me, get him to answer me, have them talk to me, let them answer me,
        let them reply to me, get them to call me,
        can he call me, can she call me, can they call me, could he call me, could she call me,
        can he message me, can she message me, can he ring me, can she ring me, can he text me,
        can she text me
        """
    + joined(
        (
            """
                ask him to, ask her to, ask them to, tell him to, tell her to, tell them to, have him,
                have her, have them, let him, let her, let them, get him to, get her to, get them to
            """,
            """
                call me, ring me, phone me, message me, contact me, text me, email me, write to me,
                reply to me, get in touch, get back to me, reach out to me, reach me
            """,
        ),
    ),
    get="""
        give, gimme, get, bring, fetch, find, send, have, lemme, use, call, provide, grab, ask for, ask,
        tell, round up, dig up, rustle up, call over, wake up, fetch me, bring me, bring over,
        get me hold of, hunt down, track down, notify, alert, ping, page, flag down, instruct, request that,
        borrow, lend me
        """,
    want="""
        want, wants, wanna, need, needs, would like, i'd like, id like, like to, would love, can i, can we,
        could i, could we, may i, might i, let me, lemme, rather, i'd rather, prefer, i'd prefer, require,
        requesting, request, demand, insist, wish, able to, how can i, how do i, how to, how could i,
        where can i, looking for, looking to, trying to, try to, tried to, trying, have to, got to, gotta,
        must, possible to, way to, is it possible to, can you, could you, can u, could u, would you, will you,
        please, pls, plz, i demand, chance to, like, why can't i, wait for, waiting for, waiting to,
        want some, are you able to, r u able to, am i able to, am i allowed to, i am trying to, i'm trying to,
        im trying to, i am looking to, i am looking for, i'm looking for, i'm looking to, i am waiting for,
        i'm waiting for, i am waiting to, i am requesting, i'm requesting, i am asking for, i'm asking for,
        i am asking to, i'm asking to, i am in need of, i am ready to, i'm ready to, im ready to, i can,
        we can, can't you, cant you, can a, can an, could a, could an, can one of, could one of,
        would it be possible to, may, why don't you, why wont you, why won't you, please can, pretty please,
        is it ok to, would prefer, would much rather, much rather, would rather, id rather, id prefer,
        i'd love to, time to, ready to, when can i, just let me, needed, wanted, requested, asking for,
        begging for, in need of, do you mind, would you mind, ought to, better, had better, mind, feel better,
        feel more comfortable, be more comfortable, more comfortable, would help to, would help if,
        appreciate, hoping to, hoping for, hope to, option to, cn, cud, wud, wanting to, wants to, kindly let,
        allow me to, allow us to, permit me to, i vote for, i choose, i'm after, after a, trying 2,
        got any way to, let a, let an, let one of, should, arrange for, arranging for, how about, what about,
        gonna need, gonna need a, imma need, finna, lmk how to, howd i, hows about, wld like to, i shall need,
        i'd fancy, fancy, keen to, would be good to, be good to, be nice to, nice to, sooner, i'd sooner,
        id sooner, would sooner, much sooner, plse, pleas, pleaase, plss, pls pls, need to get,
        would somebody, would someone, get a, arrange for a, arrange for an, please arrange, make sure,
        ensure, organise for, organize for, would appreciate, would be grateful if, i'd be grateful if,
        grateful if, be grateful for, i'd appreciate, id appreciate, see to it that,
        would it be possible to have, is it possible to have, any chance, is there any chance,
        is there any way, is there a way, i'm begging for, i beg for, im after, can the, could the,
        could your, can your, would your, may your, happy to, keep asking for, keep asking to, have asked for,
        have asked to, demanding, as soon as possible get, how on earth do i, how the hell do i,
        how in the world do i, how do we, how can we, how could we, how may i, how might i,
        what is the best way to, what's the best way to, whats the best way to, what's the easiest way to,
        what do i press to, what do i type to, what must i do to, what do i do to, what number do i call to,
        which number do i press to, who do i call to, which button to, wld, cld, shld, wnt, wnna, wana, nede,
        neeed, is that too much to ask, is it too much to ask, is this too much to ask, is that so hard,
        is it that hard, is that asking too much,
        for the love of god, for god's sake, for gods sake, for christ's sake, for heaven's sake,
        for goodness sake, for pity's sake, i beg you, i'm begging you, ffs, it would be great if,
        it would be good if, would be nice if, i insist on, i'd appreciate it if,
        please arrange for, make sure that,
        be kind enough to, be so kind as to, be good enough to, what's the quickest way to,
        what is the quickest way to, whats the quickest way to, what's the fastest way to,
        what is the fastest way to, quickest way to, fastest way to
        """,
    exists="""
        is there, are there, isn't there, aren't there, do you have, have you got, got any, do you guys have,
        is any, any chance of, is there any, there is no, there's no, do u have, have u got, r there, any,
        where are the, where's the, wheres the, where is a, where is the, where do i find, are there no,
        is there no, are there not any, aren't there any, y'all got, y'all have, you got, you guys got,
        yall got, ya got, u got, got a, got an, you have any, wouldn't you have, wouldn't you happen to have,
        would you have, would you happen to have, do you happen to have, you wouldn't have,
        you wouldn't happen to have, do you not have, don't you have
        """,
    bot="""
        bot, bots, chatbot, chatbots, robot, robots, machine, machines, computer, computers, ai, a.i,
        algorithm, automated, virtual agent, virtual agents, virtual assistant, virtual assistants,
        software, llm, gpt, automatic, program, recording, answering machine, no bot, no bots, no robot,
        no robots, no machine, no machines, no ai, no chatbot, no chatbots, no more bot, no more bots
        """,
    breaks="""
        about, regarding, for, if, whether, because, since, when, while, after, before, per, of, by, from,
        know, who, whom, which, that, was, were, has, had, than, as, between, against, like a, becoming,
        become, once, until, unless
        """,
    when="""
        monday, tuesday, wednesday, thursday, friday, morning, afternoon, evening, at noon, number,
        this number, my number, my mobile, my cell, noon, midnight, pm, am, saturday, sunday, weekend
        """,
    subject="i, we, i'm, let's",
    anyone="""
        is anyone at all there, anybody home, anyone home, is anyone home, is anybody home,
        is any one there, any one there, someone there, somebody there, is there a person,
        is there any person, any person there, is anybody out there, is anyone out there, anybody out there,
        anyone out there, is there someone else, is there anyone else, is there anybody else,
        is there somebody else, anyone else there, do you have anyone else, do you have someone else,
        is there nobody, is there no one, is there noone, isn't there anyone, isn't there anybody,
        is nobody there, is no one there, nobody there, no one there, isn't anyone there,
        isn't anybody there, do you not have anyone, don't you have anyone, don't you have anybody,
        have you nobody, have you no one
        """,
    configures=joined(
        (
            """
                how do i, how can i, how to, how would i, how do we, how can we, where do i, where can i,
                where do we
            """,
            """
                configure, automate, customise, customize, integrate, reassign, set which, set who,
                set whether, set our, set up automatic, set up auto, set up routing, set up the routing,
                set up call forwarding, set up forwarding, set up the bot, set up the chatbot,
                set up the widget, turn off the live chat, turn off automatic, turn off auto,
                turn on automatic, turn on auto, disable automatic, disable auto, disable the live chat,
                disable the transfer, enable automatic, enable auto, stop the bot from, stop the chatbot from,
                stop chats from, route chats, route tickets, route calls, assign chats, assign tickets,
                assign conversations, forward chats
            """,
        ),
    ),
    supposes="""
        should i ever
        """
    + joined(
        (
            """
                if i, if we, in case i, suppose i, say i
            """,
            """
                buy, bought, upgrade, upgraded, subscribe, subscribed, sign up, signed up, take the, took the,
                take out, get the, got the, go for, went for, choose the, chose the, switch to, switched to,
                ever, one day, someday, should ever
            """,
        ),
    ),
    but_not="""
        and not, and definitely not, but not, and no
        """,
    send_whoever="""
        give me someone who, get me someone who, find me someone who, send me someone who,
        give me somebody who, get me somebody who, find me somebody who, send me somebody who,
        put someone on who, put somebody on who, put me on to someone who, let somebody in who,
        let someone in who, bring in someone who, bring in somebody who, give me someone that,
        get me someone that, get somebody on who, get someone on who
        """,
    talk_to_them="""
        i will talk to them, i'll talk to them, ill talk to them, i will speak to them, i'll speak to them,
        i'll speak with them, i will speak with them, i will call them myself, i'll call them myself,
        i'll ring them myself, i'll deal with them, i will deal with them, i'll talk to them myself,
        i will contact them myself, i'll contact them myself, let me call them, let me ring them,
        i'd rather call them
        """,
    called_for="""
        if nobody calls me, if no one calls me, if noone calls me, if someone doesn't call me,
        if somebody doesn't call me, unless someone calls me, unless somebody calls me, if i don't get a call,
        if nobody rings me, if no one gets back to me, if nobody gets back to me, have someone call my mum,
        have someone call my mother, have someone ring my mum,
        needs human eyes, needs a human eye, need human eyes, needs a human touch, needs a human brain,
        needs an actual brain, who do i shout at, who do i complain to, who can i complain to,
        who do i moan at, who can i shout at
        """,
    light="""
        a, an, other, another, the, to, with, at, on, in, me, your, ur, you, u, we, us, it, this, is, be,
        now, right now, right away, asap, immediately, today, quickly, first, again, directly, direct,
        instead, just, only, really, some, any, one, up, over, through, hello, hi, hey, ok, okay, so, well,
        thanks, thank you, thx, line, over the phone, by phone, via phone, via chat, the phone, phone,
        please please, kindly, urgently, ever, even, do, does, and, then, also, too, as well, yes, yeah,
        sir, madam, for help, for assistance, for once, who can help, who can help me, to help me, maybe,
        perhaps, actually, can, could, would, will, way, back, touch, able, possible, am, soon, something,
        from a, from an, by a, by an, working there, working here, tomorrow, later, tonight, this afternoon,
        this morning, someone's help, for me, on to, onto, um, uh, yo, bro, dude, mate, man, pal, ffs,
        plz plz, w, about this, about it, about that, with this, about my issue, about my problem, who can,
        who knows, already, asap please, of yours, thru, from your team, on your team, in your team,
        from your company, from your side, from your office, from your staff, at your company,
        at your office, of your team, of your company, from the team, from the company, at your end,
        on your end, on your side, on your staff, in your office, who works there, from your department,
        from there, as soon as possible, at your earliest convenience, when you can, around here,
        how many times, on the other end, behind this, please now, urgent, under, unter, to get help,
        to get some help, of your colleagues, this chat, this conversation, my case, this case,
        from accounts, from billing, from sales, from support, and not, not a machine, even just,
        really really, pretty, kind of, honestly, seriously, desperately, quick, quick question,
        in the know, out, out there, this time, by the way, btw, no offense, 2, man or woman,
        male or female, hurry, quick as possible, straight away, straight, this instant, once, my phone,
        advice from, an answer from, a reply from, a response from, input from, feedback from, y'all, yall,
        yous, wi, wid, wit, kindly please, do the needful, dear, sirs, hun, buddy, lads, fam, ma'am, maam,
        cheers, ta, innit, gonna, goin, ain't, to the next level, to a higher level, to level 2,
        to level two, to the next tier, higher, higher up the chain, up the chain, upstairs, to management,
        who could, who would, who might, who will, that can, that could, who'd, who'll, who is able to,
        free to, free for, at the bank, at the company, in the company, in your company, in that company,
        in this company, at this company, in this bank, in your bank, at your bank, in this place,
        in the building, in the office, in your shop, in your store, at your place, whatsoever, at all,
        in there, at your firm, the other end, from over there, over there, as a matter of urgency, pronto,
        with a voice, i beg you, for the love of god, for god's sake, for goodness sake, 1,
        personally, how many times do i have to, how many times must i, how many times do i need to,
        how often do i have to, how many more times do i have to, how many times have i,
        on that end, at the other end, on the other side,
        five minutes, for five minutes, 5 minutes, for 5 minutes, for a minute, a minute, ten minutes,
        for ten minutes, for a moment, for a sec,
        im done, i'm done, i am done, ok im done, i've had it, ive had it
        """,
    stop="""
        stop, cancel, never mind, nevermind, nvm, forget it, back to the bot, back to bot,
        go back to the bot, talk to the bot, i want the bot, i want to talk to the bot, i want the bot back,
        bot please, the bot is fine, switch to the bot, return to the bot, no person needed, no need,
        no need for a person, no human needed, i don't need a person, i don't need a human,
        i don't need a human anymore, i don't need a person anymore,
        i don't want to talk to a person anymore, no longer needed, it's solved, it is solved, solved,
        resolved, i figured it out, figured it out, i found it, found it, i solved it, all good now,
        forget about it, no agent needed, i don't need an agent, cancel the request, cancel request,
        cancel that, stop it, quit, exit
        """,
    yes="""
        yes, yeah, yep, yup, ya, yea, yess, y, uh huh, mhm, sure, ok, okay, okey, k, kk, of course,
        go ahead, do it, do that, please do, certainly, absolutely, definitely, sounds good,
        that would be great, that would be nice, why not, fine, alright, all right, great, perfect, good,
        correct, right, exactly, that's right, indeed, i do, i would, i'd like that, i would like that,
        let's do it, by all means, 👍, ✅, 👌, affirmative, works for me
        """,
    no="""
        no, nope, nah, na, n, not now, no thanks, no thank you, not really, no need, don't, do not,
        please don't, i don't, i'm fine, im fine, i'm good, im good, not necessary, not needed, never mind,
        nevermind, nvm, later, maybe later, not yet, negative, no way, never, it's fine, that's fine,
        that's ok, it's ok, that won't be necessary, not interested, i do not, 👎, ❌
        """,
)
