"""Polish."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="pl",
    final=True,
    inflected=True,
    lookalike="""
        zasoby ludzkie, prawa człowieka, praw człowieka, agent nieruchomości, agenta nieruchomości, agencj*,
        na osobę, za osobę, dla jednej osoby, dwie osoby, osobiście, osobist*, operator sieci,
        operatora sieci, operatora komórkowego, operator komórkowy, błąd ludzki, godziny pracy*,
        numer biura, numer do biura, inna osoba, innej osoby, osoba trzecia, konsultacj*, innej osobie,
        osób, inne osoby, dwóch osób, trzy osoby, cztery osoby, liczba osób, ile osób,
        agent ubezpieczeniowy, agenta ubezpieczeniowego, agent celny, agent celn*, przedstawiciel handlowy,
        przedstawiciela handlowego, doradca podatkowy, doradca finansowy, doradca zawodowy, osoba prawna,
        osoba fizyczna, osoby fizyczne, osób fizycznych, operator telefonii, zmiana operatora, człowiek czy,
        osoba czy, konsultant ds*, pracownicz*, kierownika projektu, menedżer haseł, menedżer plików,
        dla człowieka, ciało człowieka, innym osobom, osoby trzecie, operator koparki, manager plików,
        szukacie pracowników, panel*, pani*, panuj*, pańs*, panik*, język, języki, językach, praca jako,
        pracować jako, praca konsultanta, mówi po, osoba kontaktowa, osobę kontaktową, osoby kontaktowej,
        osobą kontaktową, dane kontaktowe, formularz kontaktowy, osoby do osoby, lista kontaktów,
        kontakt alarmowy, ze sprzedawcą, sprzedawca, sprzedawcy, ze sprzedającym, sprzedający,
        osobę do kontaktu, osoby do kontaktu, osoba do kontaktu, poskarżyć się na, skargę na, skarga na,
        zażalenie na, przelew na, nazywam się, jak się nazywa, z bankiem, bankiem, kurier*, dostawc*,
        osoby z, osób z, zostać, kogoś zaprosić, zaprosić kogoś, zaprosić znajomego, jak człowiek,
        jak ludzie, szukacie ludzi, praca w, oferta pracy
        """,
    idle="""
        nie mogę, nie moge, nie umiem, nie wiem jak, nie potrafię, nie da się, dlaczego nie mogę,
        czemu nie mogę, nie udaje mi się
        """,
    negation="""
        nie, bez, nigdy, żadn*, zamiast, ani, nie musisz, nie muszę, nie potrzebuję, nie chcę, nie prosiłem,
        nie prosiłam, wolę nie, wolałbym nie, z nikim, nikt, nikogo, nie trzeba, nie ma potrzeby, zbędn*,
        niepotrzebn*, dość, dosyć, dość tego, dosyć tego, mam dość, mam dosyć, mam dość tego, precz z, omiń,
        pomiń, koniec z
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
        jakie języki, jakich językach, w jakich językach, po co, dlaczego, czemu, kto jest, jak się nazywa
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
        kimś z firmy, ktoś z firmy, kogoś ze sklepu, kimś ze sklepu
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
        obsługa klienta, obsługą klienta, obsługi klienta, obsługę klienta, obsluga klienta,
        obslugi klienta, biuro obsługi, biurem obsługi, biura obsługi, bok, infolini*, recepcj*,
        call center, dział obsługi, działem obsługi, działu obsługi, obsługa, obsługą, obsługi, obsługę,
        biuro obsługi klienta, biura obsługi klienta, biurem obsługi klienta, dziale obsługi,
        centrum obsługi, centrum pomocy, helpdesk, help desk, punkt obsługi, linia pomocy, infolinia,
        serwis klienta, pomoc techniczna, czat na żywo, chat na żywo, live chat, customer service,
        customer support, customer care
        """,
    department="""
        serwis*, dział*, techniczn*, sprzedaż*, bank*, sklep*, rozlicze*, księgowość, reklamacj*, logistyk*,
        rozliczeń, reklamacji, działem reklamacji, księgowości, zarząd*, windykacj*, finans*, magazyn*,
        prawn*, gwarancj*, jakości, zespół sprzedaży, zespołem sprzedaży, działem sprzedaży
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
        pomóc mi, udzieli, udzielić, odebrać telefon, odbierze telefon
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
        poproszę o połączenie
        """,
    get="""
        daj, dajcie, dać, znajdź, chcę dostać, dostać, sprowadź, wołam, podaj, przyślij, przyślijcie,
        poślij, znajdźcie, przyprowadź
        """,
    want="""
        chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, chciałem, chciałam, potrzebuję,
        potrzebuje, potrzeba mi, potrzebny, potrzebna, mogę, moge, czy mogę, czy moge, można, mozna,
        mogłbym, mógłbym, mogłabym, proszę, prosze, poproszę, poprosze, prosiłbym, prosiłabym, wolę, wole,
        wolałbym, wolałabym, żądam, zadam, jak mogę, jak, pozwól, czy możesz, czy możecie, możesz, czy może,
        proszę o, muszę, musze, próbuję, da się, czekam na, szukam, chcialem, chcialam, chciałbym prosić o,
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
        bym prosił, bym prosiła, można prosić, dałoby, weźcie, weź
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
        który się zna, która się zna, co się zna, co wie, kto wie, do telefonu, przy telefonie,
        z księgowości, ze sprzedaży, z obsługi, proszeee, na serio, koniecznie, bardzo proszę, chociaż,
        choćby, może, mi pan, mi pani, uprzejmie, którego, do którego, z którym, z którą, halo, po,
        telefoniczny, telefoniczna, telefonicznego, telefoniczną, odpowiedzi od, odpowiedź od, porady od,
        od, ze strony, telefon od, telefonu od, kurde, kurwa, cholera, siemka, sorki, sorry, panowie,
        drodzy, szanowni, ej, ejże, twój, twoja, twojego, twoim, twoją, twojej
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
