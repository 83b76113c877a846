"""Polish."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="pl",
    greeting="""
        hejka, hejo, hejka naklejka, heja, siemanko, siemka, elo, dzień dobry, dobry wieczór, dobry, witam,
        witajcie, witaj, witam serdecznie, czołem, halo, jest tam ktoś, jest ktoś, jest tu ktoś,
        ktoś tam jest, miło mi, miło poznać, szczęśliwego nowego roku, wesołych świąt, szanowni państwo,
        drodzy państwo, szanowny panie, szanowna pani, dzień doberek, dzieńdobry, pochwalony,
        dzień dobry państwu
        """,
    greeting_or_bye="cześć, hej, siema, serwus",
    thanks="""
        dziękuję, dzięki, dziena, dzięks, dzk, dzx, dzięki wielkie, dzięki bardzo, wielkie dzięki,
        serdecznie dziękuję, pięknie dziękuję, bardzo dziękuję, dziękuję pięknie, stokrotne dzięki,
        dziękuję ślicznie, ślicznie dziękuję, dziękuję bardzo, serdeczne dzięki, dziękujemy,
        dziękuję serdecznie, dziękuję i tak, dziękuję z góry, z góry dziękuję, nie ma sprawy,
        nie ma problemu, nie ma za co, podziękował, podziękowała, bóg zapłać, jestem wdzięczny,
        jestem wdzięczna, wdzięczny, wdzięczna, nie szkodzi, dziękować
        """,
    praise="""
        to super, to świetnie, to fajnie, nice, cool, super, superowo, świetnie, świetna, świetny,
        rewelacja, rewelacyjnie, idealnie, doskonale, wspaniale, cudownie, fantastycznie, znakomicie,
        pięknie, fajnie, spoko, sztos, miodzio, brawo, jasne, jasna sprawa, wszystko jasne, zrozumiałem,
        zrozumiałam, rozumiem, zrozumiano, przyjąłem, przyjęłam, pomogło, pomogłeś, pomogłaś, pomogliście,
        pomógł pan, pomogła pani, bardzo pomogło, bardzo pomogłeś, bardzo pomogłaś, bardzo mi pomogłeś,
        bardzo mi pani pomogła, bardzo mi pan pomógł, bardzo pan pomógł, bardzo pani pomogła, to mi pomogło,
        to pomogło, bardzo mi to pomogło, bardzo miło, miło, bardzo miły, bardzo miła,
        bardzo miło z twojej strony, bardzo uprzejmie, ale szybko, dobra robota, kawał dobrej roboty,
        udało się, o to chodziło, właśnie o to chodziło, tego szukałem, tego szukałam, to chciałem wiedzieć,
        to chciałam wiedzieć, kocham cię, kocham was, uratowałeś mnie, bardzo dobrze, uratowaliście mnie,
        bardzo pomocne, super sprawa, w dechę, dobrze wiedzieć, ekstra, mega
        """,
    merit="""
        świetni, wspaniały, wspaniali, wspaniała, fajny, fajni, pomocny, pomocna, pomocne, pomocni,
        bardzo pomocny, bardzo pomocna, bardzo pomocni, najlepszy, najlepsza, najlepsi, wielki, wielka,
        anioł, aniołem, złoty człowiek, złota, złoty, miły, miła, mili, bardzo mili, uprzejmy, uprzejma,
        uprzejmi, szybko, bardzo szybko, szybka, szybkie, szybki, działa, już działa, wszystko działa,
        genialny, genialna, genialni, genialne, cudowny, cudowna, cudowni, skuteczną, fachową,
        profesjonalną, cierpliwy, cierpliwa, rzetelną, wyczerpującą, sprawną, git, gitara, bomba, rozwiązane
        """,
    favour="""
        pomoc, informacje, info, odpowiedź, odpowiedzi, wyjaśnienie, wyjaśnienia, poświęcony czas, czas,
        cierpliwość, obsługę, wszystko, rada, radę, porady, wsparcie, kontakt, zaangażowanie, uwagę, fatygę,
        udzielenie informacji, udzielenie odpowiedzi, miłe słowa, zrozumienie, reakcję, szybkość
        """,
    thanks_for="""
        za, za twoją, za waszą, za pana, za pani, za państwa, za tę, za tak, i za, za całą, za okazaną
        """,
    well="""
        wszystko dobrze, wszystko ok, wszystko w porządku, w porządku, wszystko gra, a ty, a pan, a pani,
        a u ciebie, a u pana, a u pani
        """,
    how_are_you="""
        jak się masz, jak się pan ma, jak się pani ma, jak się macie, co słychać, co tam, co u ciebie,
        co tam słychać, co u pana, co u pani, co u was, jak leci, jak tam, jak życie, jak minął dzień,
        jak mija dzień, jak ci mija dzień, co słychać u ciebie, co słychać u was, co tam u ciebie,
        co tam u was, jak zdrówko, jak samopoczucie, jak się czujesz, jak idzie, jak ci leci, co nowego,
        jak dzień
        """,
    who_are_you="""
        kim jesteś, kim ty jesteś, kto ty, kto ty jesteś, kto to, kto tam, kto pisze, czym jesteś,
        jak się nazywasz, jak masz na imię, jak ci na imię, jak pan się nazywa, z kim rozmawiam,
        z kim piszę, z kim mam przyjemność, co potrafisz, co umiesz, w czym możesz pomóc,
        w czym możesz mi pomóc, co możesz dla mnie zrobić, jak możesz mi pomóc, bot czy człowiek,
        człowiek czy bot, człowiek czy robot, robot czy człowiek, jesteś prawdziwy, jesteś prawdziwa,
        jesteś chatgpt
        """,
    bye="""
        do widzenia, pa, pa pa, papatki, nara, na razie, do zobaczenia, do usłyszenia, do jutra, dobranoc,
        miłego dnia, miłego wieczoru, miłego weekendu, miłego popołudnia, miłej nocy, udanego dnia,
        udanego weekendu, udanego wieczoru, spokojnej nocy, dobrej nocy, dobrego dnia, dobrego wieczoru,
        spokojnego dnia, trzymaj się, trzymajcie się, to wszystko, to już wszystko, to by było na tyle,
        to tyle, to na tyle, nic więcej, pozdrawiam, pozdrawiam serdecznie, pozdro, pozdrowienia, żegnam,
        żegnaj, życzę miłego dnia, życzę miłego wieczoru, życzę udanego dnia, z poważaniem, muszę lecieć,
        do następnego razu, nie mam więcej pytań, nie mam pytań, wszystkiego dobrego,
        wszystkiego dobrego życzę
        """,
    no="nie",
    please="proszę, poproszę, prosze bardzo",
    polite="""
        wszystkich, i, wam, ci, panu, pani, państwu, tobie, bardzo, naprawdę, serdecznie, ślicznie, wielkie,
        tak, już, dziś, dzisiaj, wszystkim, wszystkie, pan, tam, u ciebie, u was, mi, okej, dobra, dobrze,
        nawzajem, wzajemnie, też, również, jeszcze raz, ogromnie, kochani, więc, no to, u mnie dobrze,
        u mnie ok, w takim razie, wobec tego, na pewno, kolego, kochana, kochany, drodzy, ludzie, ekipo,
        ekipa, panie, stary, moi drodzy, tyle, na dziś, na dzisiaj, na teraz, teraz, z całego serca,
        szanowny, zespole, również życzę, ja też, tobie też, panu też, pani też, nie trzeba, aha rozumiem
        """,
    are_you="""
        czy jesteś, czy rozmawiam z, czy piszę z, czy pan jest, czy pani jest, czy ja rozmawiam z,
        czy ty jesteś, czy gadam z, czy rozmawiam tu z
        """,
    you_are="jesteś, jesteście, ty jesteś, byłeś, byłaś, jest pan, jest pani, pan jest, pani jest, byliście",
    is_it="czy to, czy to jest, czy jest to",
    it_is="to jest, jest to",
    that_was="to było, było",
    i_talk_to="rozmawiam z, piszę z, gadam z",
    bot="bot, robot, botem, robotem, chatbot, chatbotem, czatbot, to bot, to robot, boty",
    person="człowiek, człowiekiem, osoba, prawdziwym człowiekiem, żywym człowiekiem, ludźmi, ludzie czy",
    real="maszyna, prawdziwy, prawdziwa, żywy, ai, automat, automatem, sztuczną inteligencją, program",
    link="czy, prawdziwym, żywym, żywą, albo, jakimś, zwykłym",
)
