"""Polish."""

from handoff.lexicon.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    language="pl",
    lookalike="""
        zasoby ludzkie, prawa człowieka, praw człowieka, agent nieruchomości, agenta nieruchomości,
        agencj*, na osobę, za osobę, dla jednej osoby, dwie osoby, osobiście, osobist*, operator sieci,
        operatora sieci, operatora komórkowego, operator komórkowy, błąd ludzki, godziny pracy*,
        numer biura, numer do biura, inna osoba, innej osoby, osoba trzecia, konsultacj*, innej osobie,
        osób
        """,
    idle="""
        nie mogę, nie moge, nie umiem, nie wiem jak, nie potrafię, nie da się, dlaczego nie mogę,
        czemu nie mogę, nie udaje mi się
        """,
    negation="nie, bez, nigdy, żadn*, zamiast, ani",
    asks_about_bot="""
        czy jesteś, jesteś, czy pan jest, czy pani jest, czy to, to jest, czy rozmawiam, rozmawiam,
        czy piszę, piszę, czy ja rozmawiam, czy jestem, kto jest, gdzie jest, czy jest pan, czy jest pani,
        ty jesteś
        """,
    informs="czy muszę, czy musze, muszę, trzeba, czy trzeba, powinienem, powinnam, należy",
    person="""
        człowiek*, czlowiek*, konsultant*, agent, agenta, agentem, agentka, agentką, operator*, doradc*,
        doradz*, przedstawiciel*, żywym człowiek*, ludzka obsługa, ludzką obsługą, ludzkiej obsługi,
        ludzka pomoc, ludzkiej pomocy, żywa osoba, żywą osobą, prawdziwa osoba, prawdziwą osobą,
        prawdziwym człowiekiem, kims żywym, kimś żywym, kimś prawdziwym, ludziem, ludź*, ludzmi, ludzi,
        ludziom, pracownik*
        """,
    maybe_person="""
        osob*, osobą, osoba, kierownik*, menedżer*, manager*, szef*, przełożon*, specjalist*, technik*,
        zespoł*, zespół, koleg*, pan, pani, panem, panią, sprzedawc*, ekspert*, personel*
        """,
    someone="kimś, kims, kogoś, kogos, ktoś, ktos, kims z, ktokolwiek, kimkolwiek, kim",
    desk="""
        obsługa klienta, obsługą klienta, obsługi klienta, obsługę klienta, obsluga klienta,
        obslugi klienta, biuro obsługi, biurem obsługi, biura obsługi, bok, infolini*, recepcj*,
        call center, dział obsługi, działem obsługi, działu obsługi
        """,
    help="wsparci*, pomoc*, serwis*, dział*, techniczn*, sprzedaż*, bank*, sklep*, rozlicze*",
    real="""
        żyw*, zyw*, prawdziw*, realn*, ludzk*, inn*, konkretn*, kompetentn*, cholern*, pieprzon*, jakimś,
        jakimkolwiek, jakiegoś
        """,
    talk="""
        rozmawiać, rozmawiac, porozmawiać, porozmawiac, pogadać, pogadac, gadać, mówić, pomówić, kontakt*,
        skontaktować, skontaktowac, skontaktuj, skontaktujcie, czatować, popisać, napisać do, rozmow*,
        zadzwonić, oddzwoni*, komunikować, pogadam, porozmawiam, rozmawial, dodzwonić
        """,
    transfer="""
        połącz*, polacz*, łącz*, lacz*, przełącz*, przelacz*, przekaż*, przekaz*, przekier*, skieruj*,
        poproś, eskaluj*, zawołaj*, zawolaj*, przekieruj*, wezwij*, podłącz*
        """,
    get="daj, dajcie, dać, znajdź, chcę dostać, dostać, sprowadź, wołam, podaj",
    want="""
        chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, chciałem, chciałam, potrzebuję,
        potrzebuje, potrzeba mi, potrzebny, potrzebna, mogę, moge, czy mogę, czy moge, można, mozna,
        mogłbym, mógłbym, mogłabym, proszę, prosze, poproszę, poprosze, prosiłbym, prosiłabym, wolę, wole,
        wolałbym, wolałabym, żądam, zadam, jak mogę, jak, pozwól, czy możesz, czy możecie, możesz,
        czy może, proszę o, muszę, musze, próbuję, da się, czekam na, szukam
        """,
    exists="czy jest, jest, czy są, macie, czy macie, czy jest tam, jest tu, jest tam, czy jest tu",
    bot="bot*, robot*, maszyn*, komputer*, ai, sztuczn*, chatbot*, automat*, program*",
    breaks="""
        o, dla, czy, że, ponieważ, bo, kiedy, gdy, po, przed, przez, od, powiedział*, był*, ile,
        w sprawie, dlaczego
        """,
    light="""
        z, ze, do, na, w, mi, mnie, się, sie, ja, ty, wy, wam, was, wasz*, nasz*, swoim, moim, jakimś,
        kimś z, tu, tutaj, teraz, zaraz, natychmiast, od razu, dziś, dzisiaj, szybko, pilnie,
        bezpośrednio, po prostu, tylko, już, cześć, czesc, hej, dzień dobry, dzien dobry, witam, dziękuję,
        dziekuje, dzięki, tak, ok, okej, dobrze, telefonicznie, przez telefon, linii, no, więc, w końcu,
        wreszcie, a, i, to, żeby, ktoś, którym, którą, jeszcze, też, naprawdę, bardzo, nawiązać, tym,
        jakąś, kontaktu z
        """,
    stop="""
        stop, anuluj, przestań, zapomnij, nieważne, niewazne, wróć do bota, wracam do bota,
        powrót do bota, chcę bota, chcę rozmawiać z botem, z powrotem do bota,
        nie potrzebuję już człowieka, nie potrzebuję już nikogo, już nie trzeba, juz nie trzeba,
        już nie potrzebuję, nie trzeba, rozwiązane, już rozwiązane, sprawa załatwiona, załatwione, zostaw,
        koniec, mniejsza z tym
        """,
    yes="""
        tak, no tak, jasne, oczywiście, oczywiscie, ok, okej, dobrze, pewnie, zgoda, chętnie, chetnie,
        proszę, poproszę, tak proszę, tak poproszę, zgadzam się, świetnie, super, dawaj, dokładnie,
        zgadza się, czemu nie, może być, moze byc
        """,
    no="""
        nie, nie dziękuję, nie dziekuje, nie teraz, nie trzeba, nie potrzeba, później, pozniej,
        jeszcze nie, dziękuję nie, raczej nie, nie chcę, nie chce, nigdy, niekoniecznie, nie potrzebuję
        """,
)
