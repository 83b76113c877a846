"""Polish."""

from handoff.lexicon.paradigm import joined
from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="pl",
    unit_first=True,
    final=True,
    inflected=True,
    lookalike="""
        zasoby ludzkie, prawa człowieka, praw człowieka, agent nieruchomości, agenta nieruchomości, agencj*,
        na osobę, za osobę, dla jednej osoby, dwie osoby, osobiście, osobist*, operator sieci, operatora
        sieci, operatora komórkowego, operator komórkowy, błąd ludzki, godziny pracy*, numer biura, numer do
        biura, inna osoba, innej osoby, osoba trzecia, konsultacj*, innej osobie, osób, inne osoby, dwóch
        osób, trzy osoby, cztery osoby, liczba osób, ile osób, agent ubezpieczeniowy, agenta
        ubezpieczeniowego, agent celny, agent celn*, przedstawiciel handlowy, przedstawiciela handlowego,
        doradca podatkowy, doradca finansowy, doradca zawodowy, osoba prawna, osoba fizyczna, osoby
        fizyczne, osób fizycznych, operator telefonii, zmiana operatora, człowiek czy, osoba czy, konsultant
        ds*, pracownicz*, kierownika projektu, menedżer haseł, menedżer plików, dla człowieka, ciało
        człowieka, innym osobom, osoby trzecie, operator koparki, manager plików, szukacie pracowników,
        panel*, pani*, panuj*, pańs*, panik*, język, języki, językach, praca jako, pracować jako, praca
        konsultanta, mówi po, osoba kontaktowa, osobę kontaktową, osoby kontaktowej, osobą kontaktową, dane
        kontaktowe, formularz kontaktowy, osoby do osoby, lista kontaktów, kontakt alarmowy, ze sprzedawcą,
        sprzedawca, sprzedawcy, ze sprzedającym, sprzedający, osobę do kontaktu, osoby do kontaktu, osoba do
        kontaktu, poskarżyć się na, skargę na, skarga na, zażalenie na, przelew na, nazywam się, jak się
        nazywa, z bankiem, bankiem, kurier*, dostawc*, osoby z, osób z, zostać, kogoś zaprosić, zaprosić
        kogoś, zaprosić znajomego, jak człowiek, jak ludzie, szukacie ludzi, praca w, oferta pracy, dział w,
        działa*, działka, działki, działań, jaki dział, jakiego działu, który dział, którego działu, zespół
        muzyczny, zespół dolny, drużyna, fotel do biura, do biura, meble do biura, biuro podróży, działanie,
        zespół downa, nowy zespół, mój zespół, krzesło do biura, biura podróży, dzialy, działy
        """,
    idle="""
        nie mogę, nie moge, nie umiem, nie wiem jak, nie potrafię, nie da się, dlaczego nie mogę,
        czemu nie mogę, nie udaje mi się
        """,
    negation="""
        nie, bez, nigdy, żadn*, zamiast, ani, nie musisz, nie muszę, nie potrzebuję, nie chcę, nie prosiłem,
        nie prosiłam, wolę nie, wolałbym nie, z nikim, nikt, nikogo, nie trzeba, nie ma potrzeby, zbędn*,
        niepotrzebn*, dość tego, dosyć tego, mam dość, mam dosyć, mam dość tego, precz z, omiń, pomiń,
        koniec z, nie chcę więcej, nie chce wiecej, nie chcę już, nie chce juz, już nie chcę, juz nie chce,
        mam dosc
        """,
    asks_about_bot="""
        czy jesteś, jesteś, czy pan jest, czy pani jest, czy to, to jest, czy rozmawiam, rozmawiam,
        czy piszę, piszę, czy ja rozmawiam, czy jestem, gdzie jest, czy jest pan, czy jest pani, ty jesteś,
        czy ty, kim jesteś, jesteś ty, czy ja, czy piszę z, czy rozmawiam z, rozmawiam z, piszę z,
        czy gadam, gadam z, odpowiada mi, czy odpowiada mi, to jakiś, ty to, z kim rozmawiam, z kim piszę,
        z kim gadam, z kim mam
        """,
    informs="""
        czy muszę, czy musze, trzeba, czy trzeba, powinienem, powinnam, należy, czy konieczn*,
        dlaczego muszę, kiedy muszę, po co mam, czy powinienem, czy powinnam, czy mam, ile, ilu,
        jakie języki, jakich językach, w jakich językach, po co, dlaczego, czemu, kto jest, jak się nazywa,
        płatne, płatna, płatny, darmowe, darmowa, darmowy, bezpłatne, bezpłatna, bezpłatny, kosztuje,
        ile kosztuje, jak dodać, praca jako, praca na stanowisku, oferta pracy, oferty pracy, wakat, wakaty,
        wakat na, szukacie, zatrudniacie, rekrutacja, rekrutacja na, rekrutację na, aplikować, jak zostać
        """,
    past="""
        wczoraj, rozmawiałem, rozmawiałam, dzwoniłem, już rozmawiałem, już rozmawiałam, w zeszłym tygodniu,
        ostatnio, przedwczoraj, powiedział*, obiecał*, mówił*, porozmawiałem, porozmawiałam, pogadałem,
        pogadałam, rozmawiał, dopiero co
        """,
    person="""
        człowiek*, czlowiek*, konsultant*, agent, agenta, agentem, agentka, agentką, operator*, doradc*,
        doradz*, przedstawiciel*, żywym człowiek*, ludzka obsługa, ludzką obsługą, ludzkiej obsługi,
        ludzka pomoc, ludzkiej pomocy, żywa osoba, żywą osobą, prawdziwa osoba, prawdziwą osobą,
        prawdziwym człowiekiem, kims żywym, kimś żywym, kimś prawdziwym, ludziem, ludź*, ludzmi, ludzi,
        ludziom, pracownik*, konsultant, konsultanta, konsultantem, konsultantka, konsultantką,
        konsultantkę, operator, operatora, operatorem, człowiek, człowieka, człowiekiem, czlowieka,
        czlowiekiem, pracownik, pracownika, pracownikiem, doradca, doradcę, doradcą, żywego człowieka,
        żywej osoby, żywą osobę, prawdziwej osoby, prawdziwą osobę, realna osoba, realną osobą,
        realną osobę, istot* ludzk*, istota ludzka, istotą ludzką, kimś z obsługi, kimś z zespołu,
        kimś kompetentnym, kogoś kompetentnego, kogoś z obsługi, ludzkie wsparcie, ludzkiego wsparcia,
        telefonist*, recepcjonist*, agentowi, rzecznik*, opiekun*, specjaliście, konsultanci, czlek, człek,
        ludzką pomoc, kontakt z człowiekiem, obsługa ludzka, członek zespołu, członkiem zespołu, ktoś żywy,
        ktoś prawdziwy, ktoś realny, kogoś żywego, ktoś przy telefonie, kogoś przy telefonie,
        człowiek przy telefonie, ktoś kompetentny, ludzki konsultant, ludzkiego konsultanta,
        ludzka interakcja, pomoc człowieka, pomocy człowieka, human agent, live agent, real person,
        human being, real human, human operator, human support, support agent, live person, kogoś z firmy,
        kimś z firmy, ktoś z firmy, kogoś ze sklepu, kimś ze sklepu, ktoś od was, ktos od was, kogoś od was,
        kogos od was, kimś od was, ktoś z was, ktos z was, kogoś z was, kimś z was, ktoś z państwa,
        jeden z was, ktoś u was, kogoś u was, kogoś wyżej, ktoś wyżej, kimś wyżej, pana przełożonego,
        twojego przełożonego, pani przełożonego, przełożonym, przełożonego, przełożony, może ktoś od was,
        moze ktos od was, może ktoś z was, moze ktos z was, czy ktoś od was, czy ktos od was,
        czy ktoś z was, czy ktos z was
        """,
    maybe_person="""
        osob*, osobą, osoba, kierownik*, menedżer*, manager*, szef*, przełożon*, specjalist*, technik*,
        zespoł*, zespół, koleg*, sprzedawc*, ekspert*, personel*, osobę, osoby, dyrektor*, właściciel*,
        koleżank*, ekip*, fachow*, facet*, babk*, szefow*, zwierzchnik*, kierowniczk*, inżynier*,
        właścicielk*, ekspedient*, sprzedawczyn*, szefostw*, brygadzist*, koordynator*, pracodawc*, panią,
        panem, jakąś panią, jakimś panem, pracowniczk*, asystent*, supervisor, team leader, manager
        """,
    someone="""
        kimś, kims, kogoś, kogos, ktoś, ktos, kims z, ktokolwiek, kimkolwiek, kim, kogokolwiek,
        jednym z was, kimś od was, komuś, komus, kimś z was, czy ktoś, czy ktos, tym kto, kimś od,
        tą osobą która, z tym kto
        """,
    desk="""
        obsługa klienta, obsługą klienta, obsługi klienta, obsługę klienta, obsluga klienta, obslugi
        klienta, biuro obsługi, biurem obsługi, biura obsługi, bok, infolini*, recepcj*, call center, dział
        obsługi, działem obsługi, działu obsługi, obsługa, obsługą, obsługi, obsługę, biuro obsługi klienta,
        biura obsługi klienta, biurem obsługi klienta, dziale obsługi, centrum obsługi, centrum pomocy,
        helpdesk, help desk, punkt obsługi, linia pomocy, infolinia, serwis klienta, pomoc techniczna, czat
        na żywo, chat na żywo, live chat, customer service, customer support, customer care, concierge,
        portiernia, portier, sekretariat, front office, informacja telefoniczna, dyspozytor, dyspozytornia,
        dyspozytornię, punkt informacyjny, okienko, rejestracja, rejestracją, rejestracji, rejestrację,
        centrala, centralą, centralę, obsługa gości, obsługą gości, obsługi gości
        """,
    department="""
        serwis*, dział*, techniczn*, sprzedaż*, bank*, sklep*, rozlicze*, księgowość, reklamacj*, logistyk*,
        rozliczeń, reklamacji, księgowości, zarząd*, windykacj*, finans*, magazyn*, prawn*, gwarancj*,
        jakości
        """,
    support="wsparci*",
    help="""
        pomoc, pomocy, pomóc, pomoc*, pomóż, pomóżcie, pomożesz, pomożecie, pomaga*, wesprz*, pomogl*,
        wspomóc
        """,
    own="""
        mój, moja, moje, mojego, mojej, moim, moją, mojemu, nasz, nasza, naszego, naszym, swojego, swoim
        """,
    callback="""
        oddzwoni*, oddzwoń, oddzwońcie, oddzwonić, zadzwoń do mnie, zadzwońcie do mnie, zadzwoni do mnie,
        do mnie zadzwoni, do mnie zadzwonił, do mnie oddzwoni, proszę dzwonić, proszę zadzwonić do mnie,
        o telefon, proszę o telefon, telefon zwrotny, kontakt zwrotny, skontaktujcie się ze mną,
        skontaktuj się ze mną, skontaktował się ze mną, skontaktuje się ze mną, ze mną skontaktował,
        ze mną skontaktuje, odezwijcie się, odezwij się, do mnie odezwał, zadzwonił do mnie,
        oddzwońcie do mnie, oddzwoń do mnie, się ze mną skontaktować, ze mną skontaktować,
        do mnie zadzwonić, do mnie odezwać, się do mnie odezwie, żeby zadzwonił, proszę o kontakt,
        prosze o kontakt, poproszę o kontakt, kontakt telefoniczny, rozmowę telefoniczną,
        rozmowa telefoniczna, rozmowy telefonicznej, porozmawiać telefonicznie, porozmawiać przez telefon,
        proszę o rozmowę, zadzwonić do mnie, niech ktoś zadzwoni, niech ktoś się odezwie,
        żeby ktoś zadzwonił, odezwać się do mnie, odezwie się do mnie, odezwał się do mnie,
        odezwijcie się do mnie, skontaktować się ze mną, kontakt ze mną, skontaktowali się ze mną,
        zadzwonili do mnie, do mnie zadzwonili, oddzwonili, zadzwońcie, zadzwoń proszę,
        proszę o oddzwonienie, oddzwonieni*, o oddzwonienie, umówić się na rozmowę, umówić rozmowę,
        umówić się na telefon, umówić się na kontakt
        """,
    answers="""
        odpowie, odpowiedzieć, odpisze, odpisać, odpowiada, zajmie się, zająć się, zajmie, spojrzy,
        spojrzeć, sprawdzi, sprawdzić, zobaczy, wyjaśni, wyjaśnić, przejmie, obsłuży, rozwiąże, zerknie,
        rozpatrzy, wytłumaczy, przejąć, przejęcie, zająć, ogarnąć, ogarnie, załatwić, załatwi, doradzić,
        doradzi, poprowadzi, pokierować, pokieruje, wysłuchać, wysłucha, przeczytać, poradzić, poradzi,
        interweniować, zareagować, zareaguje, rozwiązać, pomoże, rozstrzygnąć, przeanalizować, włączyć się,
        zadzwoni, wejść na czat, wejść, wejdzie, dołączyć, dołączy, przyjść, przyjdzie, włączy się,
        napisać do mnie, napisać do mnie maila, wysłać mi maila, odpisać mi, napisać mi, mi odpisać,
        do mnie napisać, odezwie się, się odezwie, odezwie, pogada ze mną, porozmawia ze mną, porozmawia,
        pomóc mi, udzieli, udzielić, odebrać telefon, odbierze telefon, zerknąć, zerknac, rzucić okiem,
        rzuci okiem, popatrzeć, zajrzeć, zajrzy, obejrzeć, przejrzeć, przejrzy, przyjrzeć się, przyjrzy się,
        zerknąć na moje, sprawdzić moje zgłoszenie, sprawdzić moją sprawę, sprawdzi moją sprawę,
        sprawdzić moje zamówienie
        """,
    answered="""
        odpowiedział, odpowiedziała, odpisał, zajął się, zajmował, spojrzał, sprawdził, zobaczył, wyjaśnił,
        przejął, obsłużył, rozwiązał, zerknął, przejęła, zajęła się, ogarnął, załatwił, doradził, pomógł,
        pomogła, zadzwonił, zadzwoniła, oddzwonił, dołączył, sprawdziła, spojrzała, zobaczyła, wyjaśniła,
        obsłużyła, rozwiązała, zerknęła, ogarnęła, załatwiła, doradziła, odpisała, dołączyła, przyszedł,
        wszedł, napisał, napisała, przeczytał, przeczytała, rozpatrzył, rozpatrzyła, włączył się,
        odezwał się, odezwała się, się odezwał, porozmawiał ze mną
        """,
    present="tu, tutaj, tam, dostępny, dostępna, na miejscu, w biurze, w pracy, wolny, wolna",
    real="""
        żyw*, zyw*, prawdziw*, realn*, ludzk*, inn*, konkretn*, kompetentn*, cholern*, pieprzon*, jakimś,
        jakimkolwiek, jakiegoś, kompetentną, normaln*, ogarnięt*, zdrow*, uprzejm*, fizyczn*, osobow*,
        faktyczn*, jednej, jednego, jedna, jeden
        """,
    talk="""
        rozmawiać, rozmawiac, porozmawiać, porozmawiac, pogadać, pogadac, gadać, mówić, pomówić, kontakt*,
        skontaktować, skontaktowac, czatować, popisać, napisać do, rozmow*, komunikować, pogadam,
        porozmawiam, dodzwonić, porozmawiać z, rozmawiac z, rozmawaic, porozmawaic, pogadac z, gadac, gadam,
        popisac, pisać z, czat, czatowac, czat z, zadzwonić, zadzwonić do, pomowic, pogawędzić, konwersacj*,
        komunikacj*, mówić z, mowic, dogadać, omówić, zwrócić się, skonsultować, skonsultowac, usłyszeć,
        uzyskać kontakt, spotkać, rozmów*, dodzwonic, omówić z, obgadać, obgadac, przedyskutować,
        dyskutować, skonsultować z, wyjaśnić z, rozmówić się, pogadania, rozmowę, rozmowy, zapytać,
        zgłosić się, zgłosić, zwrócić, spotkanie z, spotkać się, umówić się, umówić, negocjować,
        w kontakcie, nawiązać kontakt, nawiązać, rozmową, rozmowie, konferować, pogadanka, zapytać kogoś,
        wymienić zdania, wytłumaczyć komuś, dogadać się, wideorozmow*, telefonicznie z, pomówić z,
        zamienić słowo, kontakt z, porozmawianie, skontaktowany, skontaktowana, skontaktowani, napisać z,
        popisać z, skontaktuj mnie, skontaktujcie mnie, kontaktu z, chat z, poskarżyć się do,
        poskarżyć się u, skargę u, skargę do, skarga do, zażalenie do, zażalenie u, poskarżyć, rozmowie z,
        porozmawial, pisać
        """,
    transfer="""
        połącz*, polacz*, łącz*, lacz*, przełącz*, przelacz*, przekaż*, przekaz*, przekier*, skieruj*,
        poproś, eskaluj*, zawołaj*, zawolaj*, przekieruj*, wezwij*, podłącz*, przełączyć, przelaczcie,
        połącznie, połączenie, polaczenie, połączenia, podlacz*, przerzuć*, przekierow*, oddelegu*,
        odeślij*, wezwać, zawołać, przywołaj*, poproście, skierować, dołącz*, włącz*, eskalac*, przepnij*,
        przełączenie, przełączenia, zmień na, zmienić na, zamień na, zamienić na, przejdź do, przejść do,
        przestaw na, dać do telefonu, daj do telefonu, dawaj, oddaj, oddajcie, oddać, oddzieleg*,
        przydziel*, przypisz*, prześlij*, przesłać, odesłać do, kieruj, przewiąż*, spiąć, wezwanie, zaproś*,
        zaangażuj*, ściągnij*, sprowadź*, puść do, dopuść*, podaj do telefonu, przerzucić, przekazanie,
        przekazać
        """,
    transfer_me="""
        połącz mnie, połączcie mnie, przełącz mnie, przełączcie mnie, przekieruj mnie, przekierujcie mnie,
        proszę mnie połączyć, proszę mnie przełączyć, mnie połączyć, mnie przełączyć, mnie przekierować,
        eskaluj, eskalacja, eskalację, proszę o połączenie, proszę połączyć, proszę przełączyć,
        poproszę o połączenie, eskalujcie, eskaluj to, eskalujcie to, eskalować, proszę eskalować,
        proszę o eskalację, eskalujcie moją sprawę, eskaluj moją sprawę, przekażcie to wyżej,
        przekaż to wyżej, przekazać to wyżej, proszę przekazać to wyżej, przekażcie wyżej, przekazać wyżej
        """,
    thing="""
        wifi, wi fi, internet, bluetooth, tv, pc, vpn, app, web, email, e mail, mail, link, pdf, facebook,
        instagram, whatsapp, twitter, google, telegram, discord, zoom, skype, alexa, siri, spotify, netflix,
        youtube, paypal, online, premium, router, laptop, tablet, server, cloud, euro, usd, eur, chat,
        airpods, iphone, android, gps, hdmi, usb, siecią, sieci, sieć, drukarką, drukarki, głośnikiem,
        telewizorem, telewizor, urządzeniem, urządzenie, telefonem, telefon, komórką, komputerem,
        słuchawkami, modemem, serwerem, chmurą, aplikacją, aplikacja, aplikacji, stroną, strona, strony,
        stronę, menu, portal, portalem, forum, grupa, grupy, grupą, kanał, kanału, pokoju, pokój, pokojem,
        sali, stolik, miejsce, piętro, mieszkanie, klasy, kurs, szkoła, program, plan, pakiet, pakietu,
        taryfa, taryfę, taryfy, ofertę, oferty, abonament, abonamentu, umowa, umowy, konto, konta, kontem,
        oszczędnościowe, karta, karty, kartę, kartą, portfel, saldo, pieniądze, pieniędzy, zł, złotych,
        dolarów, punkty, numer, numeru, numerem, skrzynką, skrzynki, adres, formularz, formularza, dokument,
        plik, artykuł, pytanie, pytania, krok, poziom, lista, listę, listy, kolejki, kolejka, lot, pociąg,
        autobus, lotnisko, lotniska, dworzec, terminal, miasto, kraj, angielski, polski, niemiecki, tryb,
        wersja, wersję, ustawień, ustawienia, gra, gry, prąd, prądu, spotkanie, spotkania, muzyka, radio,
        produkt, zamówienie, faktura, fakturę, bilet, wizyta, termin, data, godzina, rozmiar, kolor, model,
        cena, cennik, zdjęcie, dane, informacje, kod, wiadomość, rachunek, katalog, godziny, prepaid, sklep
        internetowy
        """,
    unit="""
        dział, działu, działem, działowi, dziale, zespół, zespołu, zespołem, zespołowi, departament,
        departamentu, departamentem, wydział, wydziału, wydziałem, biuro, biura, biurem, sekcja, sekcji,
        sekcją, dzial, dzialem, dzialu, zespol, zespolem, zespolu
        """,
    section="""
        room service, housekeeping, serwis sprzątający, spa, rezerwacje, rezerwacjami, rezerwacji, apteka,
        apteką, apteki, kuchnia, kuchnią, kuchni, restauracja, restauracją, restauracji, hotel, hotelem,
        oddział, oddziałem, sklepem, windykacja, windykacją, ochrona, ochroną, kadry, kadrami, zwroty,
        zwrotami, zwrotów, warsztat, warsztatem, laboratorium, kredyty, kredytami, kredytów, ubezpieczenia,
        ubezpieczeniami, części, księgowość, zaopatrzenie, spedycja, spedycją, płatności, faktur, faktury,
        umów, oszustw, fraudów, przyjęć, zamówień, napraw, dostaw, salon, salonem, placówka, placówką,
        poradnia, poradnią, gabinet, szkoda, szkód, likwidacji, likwidacja, mechanikiem, konserwatorem,
        marketingu, hr, it, rzeczy znalezionych
        """,
    put_through="""
        podłącz mnie z, podłącz mnie ze, podłącz mnie na, podłącz mnie od razu z,
        proszę połączyć z, proszę połączyć ze, proszę połączyć od razu z, proszę przełączyć z,
        proszę przełączyć do, proszę przełączyć od razu z, dajcie mnie do,
        dajcie mnie od razu z
        """
    + joined(
        (
            """
                połącz mnie, połączcie mnie, przekieruj mnie, przekierujcie mnie, polacz mnie,
                przelacz mnie, łącz mnie, proszę mnie połączyć, proszę o połączenie,
                poproszę o połączenie, poproszę połączenie, mnie połączyć, mnie przekierować,
                proszę połączyć mnie, proszę przełączyć mnie, proszę o przełączenie, przepnij mnie,
                przerzuć mnie, czy może mnie pan połączyć, może mnie pani połączyć, połączyć mnie,
                przekierować mnie, połączycie mnie, przełączycie mnie, zostać połączonym,
                proszę mnie przełączyć, chcę połączenie, chcę połączenia
            """,
            """
                z, ze, do, na, od razu z
            """,
        ),
        (
            """
                przełącz mnie, przełączcie mnie, mnie przełączyć, przełączyć mnie, skieruj mnie,
                skierować mnie, rozmowę przełączyć
            """,
            """
                z, ze, do, od razu z
            """,
        ),
    ),
    me="""
        mnie
        """,
    hands_over="""
        połączyć, przełączyć, przekierować, połączysz, połączycie, połączy, przełączysz, polaczyc
        """,
    named_unit="""
        działem reklamacji, zespół sprzedaży, zespołem sprzedaży, działem sprzedaży, księgowość,
        księgowością, księgowości, kadry, kadrami, sekretariat, sekretariatem, sekretariatu, dziekanat,
        dziekanatem, dziekanatu, windykacja, windykacją, administracja, administracją, administracji,
        dział techniczny, rejestracja, spedycja, spedycją, biuro rzeczy znalezionych, pogotowie techniczne
        """,
    place="""
        okienko, stanowisko, punkt, ludzie od, ludzi od, ludźmi od, ludzie z, ludzi z, ludźmi z, panie z,
        pani z, panią z, pan z, pana z, panem z, chłopaki z, ci od, tych od, tymi od, ten od, tego od,
        tym od, ta od, tę od, osoba od, osobę od, osobą od, osoby od, specjalista od, specjalistę od,
        specjalistą od, gość od, gościa od, gościem od
        """,
    to_the_phone="""
        do telefonu, do aparatu, do słuchawki, na linię
        """,
    role="""
        pielęgniark*, położn*, farmaceut*, aptekark*, optyk*, dentyst*, stomatolog*, fizjoterapeut*,
        terapeut*, weterynarz*, mechanik*, instalator*, rzeczoznawc*, likwidator*, makler*, broker*,
        notariusz*, prawnik*, adwokat*, mecenas*, sekretark*, bibliotekark*, recepcjonist*, portier*,
        kucharz*, szef kuchni, szefa kuchni, szefem kuchni, kelner*, sommelier*, dozorc*, dyspozytor*,
        księgow*, audytor*, fryzjer*, kosmetyczk*, brygadzist*, kierownik budowy, kierownika budowy,
        kierownikiem budowy, nauczyciel*, wychowawc*, dziekan*, rektor*, dyrektor* hotelu, dyrektor* szkoły,
        zarządc*, opiekun*, chirurg*, lekarz*, lekark*, elektryk*, hydraulik*, serwisant*, monter*,
        magazynier*, kasjer*, dietety*, inspektor*, doradca kredytowy, doradcą kredytowym,
        doradcy kredytowego, pokojow*, rejestratork*, kadrow*, spedytor*, logistyk, logistykiem, wykładowc*,
        korepetytor*
        """,
    whoever="""
        ten pan co, ten pan który, tego pana który, tym panem który, pani która, panią która,
        tym facetem co, facet który, facetem który, osobą która, osoba która, osobę która, ten kto, tym kto,
        tego kto, kto prowadzi moją, kto zajmuje się, konsultant który, doradca który, doradcą który,
        sprzedawca który, sprzedawcą który
        """,
    thanks="""
        dziękuję, dziekuje, dzięki, dzieki, z góry dziękuję
        """,
    get="""
        daj, dajcie, dać, znajdź, chcę dostać, dostać, sprowadź, wołam, podaj, przyślij, przyślijcie,
        poślij, znajdźcie, przyprowadź
        """,
    want="""
        chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, chciałem, chciałam, potrzebuję,
        potrzebuje, potrzeba mi, potrzebny, potrzebna, mogę, moge, czy mogę, czy moge, można, mozna,
        mogłbym, mógłbym, mogłabym, proszę, prosze, poproszę, poprosze, prosiłbym, prosiłabym, wolę, wole,
        wolałbym, wolałabym, żądam, zadam, jak mogę, jak, pozwól, czy możesz, czy możecie, możesz, proszę o,
        muszę, musze, próbuję, da się, czekam na, szukam, chcialem, chcialam, chciałbym prosić o,
        czy mógłbym, czy mogłabym, prosić o, poprosić o, poprosić, czy byłaby możliwość, czy jest możliwość,
        jest możliwość, możliwość, życzę sobie, domagam się, wymagam, chcemy, chcielibyśmy, potrzebujemy,
        potrzebowałbym, potrzebowałabym, potrzebna mi, potrzebny mi, pragnę, niech, czy może mnie,
        moglibyście, mógłbyś, mogłabyś, możecie, moglby, możemy, czy da się, gdzie mogę, w jaki sposób mogę,
        chcę żeby, zależy mi na, prosze o, usiłuję, muszę się, czekam aż, dajcie, daj, mógłby, mogłaby,
        mogliby, czy mógłby, czy mogłaby, może mi, można by, chciałoby się, niechby, życzę, prosimy,
        prosimy o, prosiłbym o, prosiłabym o, upraszam o, żeby, aby, niech ktoś, niech mi, wolelibyśmy,
        wolimy, chciałbym żeby, chciałabym żeby, zależy mi, mam prawo do, mam ochotę, dobrze by było,
        najlepiej, nalegam, w jaki sposób, skąd, gdzie, kiedy mogę, da radę, dałoby się, dałoby radę, idzie,
        pozwólcie, pozwolicie, pozwolisz, mógłby ktoś, może ktoś, niech mnie, umówcie mnie na, umów mnie na,
        zapiszcie mnie na, prosić, pod jakim numerem, na jaki numer, jaki numer żeby, jaki jest numer żeby,
        nie mogę po prostu, czy nie mogę po prostu, nie można po prostu, chcem, bym chciał, bym chciała,
        bym prosił, bym prosiła, można prosić, dałoby, weźcie, weź, proszę bardzo, prosilbym, poprosilbym,
        poprosiłbym, poprosiłabym, proszę mi dać
        """,
    exists="""
        czy jest, jest, czy są, macie, czy macie, czy jest tam, jest tu, jest tam, czy jest tu, jest jakiś,
        znajdzie się, czy znajdzie się, czy pracuje, pracuje tam, są tu, są tam, czy są tu, czy istnieje,
        czy jest u was, jest tutaj, gdzie są, gdzie jest jakiś, gdzie znajdę, nie ma tam, czy tam nie ma,
        nie ma u was, czy nie ma, czy u was nie ma, nie macie, czy nie macie
        """,
    bot="bot*, robot*, maszyn*, komputer*, ai, sztuczn*, chatbot*, automat*, program*",
    breaks="o, dla, czy, ponieważ, bo, kiedy, gdy, przed, przez, od, był*, w sprawie",
    when="""
        poniedziałek, wtorek, środę, czwartek, piątek, rano, wieczorem, po południu, numer, numerem,
        na numer, pod numer, pod numerem, ten numer, między, koło
        """,
    subject="ja, my",
    anyone="""
        czy ktoś tam jest, czy ktoś tu jest, czy ktoś jest, jest kto, jest tam kto, czy ktoś jest dostępny,
        jest ktoś inny, czy jest ktoś inny, jest tam ktoś inny, macie kogoś innego
        """,
    light="""
        z, ze, do, na, w, mi, mnie, się, sie, ty, wy, wam, was, wasz*, jakimś, kimś z, teraz, zaraz,
        natychmiast, od razu, dziś, dzisiaj, szybko, pilnie, bezpośrednio, po prostu, tylko, już, cześć,
        czesc, hej, dzień dobry, dzien dobry, witam, dziękuję, dziekuje, dzięki, tak, ok, okej, dobrze,
        telefonicznie, przez telefon, linii, no, więc, w końcu, wreszcie, a, i, to, żeby, ktoś, którym,
        którą, jeszcze, też, naprawdę, bardzo, nawiązać, tym, jakąś, kontaktu z, coś, czymś, jakiś,
        jakąkolwiek, jutro, później, na czacie, przez czat, serio, błagam, pilne, osobiście, dobry wieczór,
        siema, elo, plis, plz, pls, dzięki z góry, z góry dziękuję, w tej sprawie, o tym, z waszych, od was,
        z państwa, państwa, państwo, państwem, pana, sprawie, waszym, waszej, jakimkolwiek, tel, nr,
        swoją sprawę, jak najszybciej, możliwie szybko, najszybciej jak, jest, są, być, to z, tę sprawę,
        o tej sprawie, nią, nim, ten czat, tę rozmowę, moją sprawę, ten przypadek, kto się zna,
        który się zna, która się zna, co się zna, co wie, kto wie, przy telefonie, z księgowości,
        ze sprzedaży, z obsługi, proszeee, na serio, koniecznie, bardzo proszę, chociaż, choćby, może,
        mi pan, mi pani, uprzejmie, którego, do którego, z którym, z którą, halo, po, telefoniczny,
        telefoniczna, telefonicznego, telefoniczną, odpowiedzi od, odpowiedź od, porady od, od, ze strony,
        telefon od, telefonu od, kurde, kurwa, cholera, siemka, sorki, sorry, panowie, drodzy, szanowni, ej,
        ejże, twój, twoja, twojego, twoim, twoją, twojej, wyżej, na wyższy poziom, na wyższy szczebel,
        do wyższej instancji, poziom wyżej, do przełożonych
        """,
    stop="""
        stop, anuluj, przestań, zapomnij, nieważne, niewazne, wróć do bota, wracam do bota, powrót do bota,
        chcę bota, chcę rozmawiać z botem, z powrotem do bota, nie potrzebuję już człowieka,
        nie potrzebuję już nikogo, już nie trzeba, juz nie trzeba, już nie potrzebuję, nie trzeba,
        rozwiązane, już rozwiązane, sprawa załatwiona, załatwione, zostaw, koniec, mniejsza z tym
        """,
    yes="""
        tak, no tak, jasne, oczywiście, oczywiscie, ok, okej, dobrze, pewnie, zgoda, chętnie, chetnie,
        proszę, poproszę, tak proszę, tak poproszę, zgadzam się, świetnie, super, dawaj, dokładnie,
        zgadza się, czemu nie, może być, moze byc
        """,
    no="""
        nie, nie dziękuję, nie dziekuje, nie teraz, nie trzeba, nie potrzeba, później, pozniej, jeszcze nie,
        dziękuję nie, raczej nie, nie chcę, nie chce, nigdy, niekoniecznie, nie potrzebuję
        """,
)
