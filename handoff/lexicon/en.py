"""English."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="en",
    lookalike="""
        human resource*, human error*, human rights, human readable, human size*, human hair,
        human verification, human check, human being a*, travel agent*, travel agenc*, real estate agent*,
        estate agent*, insurance agent*, cleaning agent*, shipping agent*, letting agent*, booking agent*,
        free agent*, secret agent*, agent fee*, agent commission, sales representative salary,
        sales representative job*, sales representative position*, representative sample*,
        house of representatives, representative apr, operator license, tour operator*, mobile operator*,
        phone operator*, smooth operator, in person, per person, third person, first person, one person,
        two person*, person of interest, missing person*, person's, manager's, password manager,
        task manager, file manager, device manager, tag manager, ads manager, event manager,
        download manager, product manager, project manager, manager position*, manager job*,
        manager account*, customer service hour*, customer service number, customer service job*,
        customer service phone, customer service time*, customer support hour*, customer care hour*,
        customer care number, customer service experience, customer service was, customer service is,
        customer service team was, someone else's, somebody else's, someone's, somebody's,
        staff member*'s, staff discount*, staff meeting*, staff pick*, my boss, my manager, my supervisor,
        my agent, my staff, my team, my employee*, my assistant, worked, works, your boss is,
        your manager is, who do you call, who is your*, not helpful, not helping, not useful, not working,
        don't understand, do not understand, dont understand, a transfer, the transfer, my transfer,
        this transfer, money transfer*, bank transfer*, transfer money, transfer funds, text message*,
        account transfer*, expect*, advise, advises, advised, advice, office, offices, official*,
        contract*, steak*, stuff, manage, managed, manages, massage*, personal, personally, operate*,
        operation*, agenda*, react*, teach*, share*, ai assistant, virtual assistant*, google assistant,
        experts, help desk number, chat history, chat window, live chat available, argent, argen*,
        urgent*, regent*
        """,
    idle="""
        can't, cannot, can not, cant, couldn't, unable to, don't know how to, dont know how to,
        do not know how to, don't know how i can, don't know how i could, do not know how i could,
        dont know how i can, do not know how i can, what do i need to do to, what do i have to do to,
        what i need to do to, what i have to do to, what to do to, do not know what,
        how long do i need to
        """,
    negation="""
        don't, dont, do not, didn't, didnt, doesn't, not, never, no need, without, instead of,
        rather than, avoid, stop transferring, stop connecting, stop sending me, won't, wont,
        isn't necessary, not necessary, unnecessary, no longer, nor, wouldn't, hate
        """,
    asks_about_bot="""
        are you, are u, r u, aren't you, could you be, would you be, can you be, you are, you're, youre,
        you be, am i, i am, i'm, im, is this, is it, this is, was i, i was, were you, is that, are these,
        are there only, have you been, u a, is he, is she, who is, who's, where is, where are
        """,
    informs="""
        do i need to, do i have to, should i, must i, do we need to, do we have to, need i,
        is it necessary to, would i need to, would i have to, will i need to, will i have to, do you ever,
        can bots, how often do
        """,
    person="""
        human, humans, human being, human beings, humen, hooman, real person, live person, actual person,
        living person, real people, real live person, agent, agents, live agent, representative,
        representatives, rep, reps, operator, operators, advisor, advisors, adviser, advisers, consultant,
        consultants, live chat person, customer service person, support person, support agent,
        human agent, human help, human support, human assistance, human service, flesh and blood, handoff,
        hand off, csr, support rep, service rep, support staff, human contact, someone real,
        somebody real, someone human, somebody human, someone alive, someone else on the line,
        someone on the line, somebody on the line, somebody else on the line
        """,
    maybe_person="""
        person, persons, people, manager, managers, supervisor, supervisors, employee, employees, worker,
        workers, assistant, staff, staff member, team member, member of staff, colleague, technician,
        specialist, expert, boss, clerk, teller, superior, team leader, shift leader
        """,
    someone="""
        someone, somebody, anyone, anybody, some one, any one, some body, sombody, smn, sb, one of you,
        one of your
        """,
    desk="""
        customer service, customer services, customer care, customer support, customer relations,
        client services, client support, front desk, help desk, helpdesk, service desk, reception,
        call center, call centre, hotline, head office, human team, customer success,
        customer service department
        """,
    help="""
        support, sales, billing, support team, support department, sales department, billing department,
        sales team, billing team, technical support, tech support, technical department, it department
        """,
    real="""
        real, live, living, actual, actually, human, breathing, genuine, proper, physical, real life,
        manual, different, customer, bank, technical, tech, account, service, goddamn, damn, fucking,
        fuckin, bloody, freaking, effing, friendly, competent, knowledgeable, senior, local, qualified,
        single, trained, flesh, english speaking, speaking
        """,
    talk="""
        talk, talking, speak, speaking, chat, chatting, contact, contacting, reach, reach out, converse,
        conversation, communicate, communicating, get in touch, get hold of, get a hold of, discuss,
        discuss this, discuss it, discuss that, deal with, dealing with, hear from, totalk, tospeak,
        interact, tlak, takl, tolk, took with, tocontact, tochat, spk, spek, chtting, chating,
        get through to
        """,
    transfer="""
        transfer, transferring, connect, connecting, put me through, put through, patch, patch me,
        patch through, redirect, forward me, hand me over, hand me off, hand over, hand off, pass me,
        passing me, refer me, route me, switch me, escalate, escalate this, escalate to, direct me,
        assign, bring in, loop in, pull in, summon, link me, let me through, put me on, put me in touch,
        put me, transfert, tranfer, conect, get me
        """,
    get="""
        give, gimme, get, bring, fetch, find, send, have, lemme, use, call, provide, grab, ask for, ask
        """,
    want="""
        want, wants, wanna, need, needs, would like, i'd like, id like, like to, would love, can i,
        can we, could i, could we, may i, might i, let me, lemme, i would rather, rather, i'd rather,
        prefer, i'd prefer, require, requesting, request, demand, insist, wish, able to, how can i,
        how do i, how to, how could i, where can i, looking for, looking to, trying to, try to, tried to,
        trying, have to, got to, gotta, must, possible to, way to, is it possible to, can you, could you,
        can u, could u, would you, will you, please, pls, plz, help me, assistance, help, i demand,
        chance to, like, why can't i, wait for, waiting for, waiting to, want some, are you able to,
        r u able to, am i able to, am i allowed to, i am trying to, i'm trying to, im trying to,
        i am looking to, i am looking for, i'm looking for, i'm looking to, i am waiting for,
        i'm waiting for, i am waiting to, i am requesting, i'm requesting, i am asking for,
        i'm asking for, i am asking to, i'm asking to, i am in need of, i am ready to, i'm ready to,
        im ready to, i can, we can
        """,
    exists="""
        is there, are there, isn't there, aren't there, do you have, have you got, got any,
        do you guys have, is any, any chance of, available, is anyone, is there any, there is no,
        there's no
        """,
    bot="""
        bot, bots, chatbot, chatbots, robot, robots, machine, machines, computer, computers, ai, a.i,
        algorithm, automated, virtual agent, virtual agents, virtual assistant, virtual assistants,
        software, llm, gpt, automatic, program, recording, answering machine
        """,
    breaks="""
        about, regarding, for, if, whether, because, since, when, while, after, before, per, of, by, from,
        know, who, whom, which, that, told, said, says, was, were, has, had, than, as, between, against,
        like a, becoming, become
        """,
    light="""
        a, an, other, another, the, to, with, at, on, in, me, my, your, ur, you, u, i, we, us, it, this,
        is, be, now, here, there, right now, right away, asap, immediately, today, quickly, first, again,
        directly, direct, instead, just, only, really, some, any, one, up, over, through, hello, hi, hey,
        ok, okay, so, well, thanks, thank you, thx, line, on the line, over the phone, by phone,
        via phone, via chat, the phone, phone, please please, kindly, urgently, ever, even, do, does, and,
        then, also, too, as well, yes, yeah, sir, madam, for help, for assistance, for once, who can help,
        who can help me, to help me, maybe, perhaps, actually, can, could, would, will, way, back, touch,
        able, possible, am, soon
        """,
    stop="""
        stop, cancel, never mind, nevermind, nvm, forget it, back to the bot, back to bot,
        go back to the bot, talk to the bot, i want the bot, i want to talk to the bot,
        i want the bot back, bot please, the bot is fine, switch to the bot, return to the bot,
        no person needed, no need, no need for a person, no human needed, i don't need a person,
        i don't need a human, i don't need a human anymore, i don't need a person anymore,
        i don't want to talk to a person anymore, no longer needed, it's solved, it is solved, solved,
        resolved, i figured it out, figured it out, i found it, found it, i solved it, all good now,
        forget about it, no agent needed, i don't need an agent, cancel the request, cancel request,
        cancel that, stop it, quit, exit
        """,
    yes="""
        yes, yeah, yep, yup, ya, yea, yess, y, sure, ok, okay, okey, k, kk, of course, go ahead, do it,
        do that, please do, certainly, absolutely, definitely, sounds good, that would be great,
        that would be nice, why not, fine, alright, all right, great, perfect, good, correct, right,
        exactly, that's right, indeed, i do, i would, i'd like that, i would like that, let's do it,
        by all means, 👍, ✅, 👌, affirmative, works for me
        """,
    no="""
        no, nope, nah, na, n, not now, no thanks, no thank you, not really, no need, don't, do not,
        please don't, i don't, i'm fine, im fine, i'm good, im good, not necessary, not needed,
        never mind, nevermind, nvm, later, maybe later, not yet, negative, no way, never, it's fine,
        that's fine, that's ok, it's ok, that won't be necessary, not interested, i do not, 👎, ❌
        """,
)
