"""Polish."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="pl",
    greetings="cześć, hej, dzień dobry, dobry wieczór, witam, witajcie",
    please="proszę",
    sorry="przepraszam",
    breath="więc",
    thanks="dziękuję, dzięki, bardzo dziękuję, dziękuję bardzo, serdeczne dzięki",
    thanks_for_help="dziękuję za pomoc, dzięki za pomoc",
    dear="drogi, droga, miły, miła, kochany, kochana, szanowny, szanowna",
    of_dear="panie, pani",
    addressed="""
        panie, pani, panu, państwu, proszę pana, proszę pani, panowie, drodzy państwo, młody człowieku,
        młoda damo, kolego, koleżanko, stary, chłopie, dziewczyno, przyjacielu, ludzie
        """,
    openers="jak, co, gdzie, kiedy, dlaczego, kto, który, która, które, ile, czy",
    verbs_first="działa, jest, są",
    subjects="to, moja, mój, moje",
    before_question="a, tak, nie",
    one_more="a co z, a dla, a z, a w, a we, a na, a do, a od, a po, a przy",
    of_one_more="też, dla",
    pointing="""
        tego, temu, tych, tymi, tutaj, potem, także, również, jeszcze, wszystko, inne, inny, inna, twój,
        mojego, mojej, nasze, przez, przed, proszę, dzięki
        """,
    announces="""
        mam pytanie, mam jeszcze jedno pytanie, pytanie, jeszcze jedno pytanie, mam inne pytanie, mam pytania,
        mam kilka pytań, czy mogę zadać pytanie, mogę zadać pytanie, mogę o coś zapytać,
        czy mogę o coś zapytać, chciałbym o coś zapytać, chciałabym o coś zapytać, chcę o coś zapytać,
        mam problem, mam kłopot, mam sprawę, potrzebuję informacji, mam dwa pytania, mam trzy pytania,
        mam 2 pytania, dwa pytania
        """,
    around_announcement="sim, tak",
    over="""
        nieaktualne, rozwiązane,
        problem rozwiązany, problem został rozwiązany, sprawa rozwiązana, sprawa załatwiona,
        już rozwiązane, załatwione, już załatwione, już działa, teraz działa, znowu działa, wszystko działa,
        zadziałało, udało się, już się udało, udało mi się, naprawione, już naprawione, znalazłem, znalazłam,
        już znalazłem, już znalazłam, już wiem, już dotarło, problem zniknął,
        poradziłem sobie, poradziłam sobie, sprawa wyjaśniona, wyjaśniło się
        """,
    helped="""
        pomogło, to pomogło, to mi pomogło, to pomaga, to odpowiada na moje pytanie, tego szukałem,
        tego szukałam, tego potrzebowałem, tego potrzebowałam
        """,
    understood="""
        rozumiem, zrozumiałem, zrozumiałam, jasne, to to, o to chodziło, właśnie o to chodziło,
        dokładnie o to chodziło, wystarczy, to wystarczy, to mi wystarczy
        """,
    maybe_over="działa, dotarło, doszło",
    proposed="to działa",
    now="już, teraz, w końcu, znowu, znów",
    around_over="dziś, dzisiaj, wczoraj, paczka, już, wszystko, teraz, w końcu, tak, sam, sama, bardzo",
    not_over="""
        nadal nie, wciąż nie, nie pomogło, to nie pomogło, to nie pomaga, nie zamykajcie, nadal nie działa,
        dalej nie działa, wciąż nie działa, nie działa, znowu nie działa, nie zadziałało, nie rozwiązane,
        nierozwiązane, problem nierozwiązany, nie jest rozwiązane, ten sam problem, wciąż ten sam problem,
        nadal to samo, problem wrócił, znowu zepsute, nadal zepsute, nadal potrzebuję pomocy
        """,
    waits="""
        moment, czekaj, czekajcie, poczekaj, proszę czekać, chwila, chwilę, chwileczkę, momencik, minutkę,
        sekundę
        """,
    when="""
        jak długo, ile jeszcze, ile to potrwa, ile to trwa, jak długo to potrwa, jak długo mam czekać,
        ile mam czekać, kiedy ktoś przyjdzie, kiedy ktoś odpowie, kiedy ktoś się odezwie,
        kiedy zadzwonicie, kiedy dostanę odpowiedź, czy ktoś przyjdzie, wciąż czekam, nadal czekam,
        ciągle czekam, dalej czekam, nikt nie odpowiada, wciąż brak odpowiedzi, nadal brak odpowiedzi,
        nadal nikt, dlaczego to tak długo trwa, to trwa za długo, to pilne, pilne, szybciej,
        spieszy mi się, kiedy, kiedy ktoś będzie, kiedy wrócicie,
        kiedy odpowiecie, kiedy mi odpowiecie, kiedy odpowiadacie, kiedy się odezwiecie
        """,
    opens="""
        czy jesteście otwarci, jesteście otwarci, kiedy otwieracie, o której otwieracie, godziny
        otwarcia, jakie są godziny otwarcia
        """,
    around_waiting="wcale, jednak, nie, ale, halo, wciąż",
    still_there="""
        jesteś tam, jesteście tam, jest tam ktoś, nadal tam jesteś, jest pan tam, jest pani tam, halo,
        ktoś tam jest
        """,
    puzzled="""
        co, że co, nie rozumiem, nie zrozumiałem, nie zrozumiałam, co to znaczy, co masz na myśli,
        co pan ma na myśli, to nie ma sensu
        """,
    around_puzzled="to, tego, nic, ale",
    doubts="""
        zła odpowiedź, to nieprawda, to nie tak, nie o to pytałem, nie o to pytałam, nie o to mi chodziło,
        nie o to chodzi, to nie odpowiada na moje pytanie, to mi nie pomaga, jesteś pewien, naprawdę,
        serio
        """,
    around_yes="szybko, bardzo, byłoby, to byłoby",
    after_all="jednak, właściwie, w sumie",
    well="w takim razie, to",
    but_or_and="ale",
    do_it="""
        zawołaj, wezwij, jeśli można, jeśli to możliwe, byłoby dobrze, byłoby miło, chyba tak, jednak tak
        """,
    fine_by_me="""
        dobra, dlaczego nie, wspaniale, nie ma problemu, żaden problem, bez problemu, dobry pomysł,
        świetny pomysł, brzmi dobrze, pasuje, pasuje mi, bardzo dobrze,
        no dobra, no dobrze, niech będzie
        """,
    leave_it="wszystko dobrze, nie ma potrzeby, nie rób tego, nic, nie trzeba, niepotrzebne, szkoda, trudno",
    no_more="nic więcej, to wszystko, to już wszystko, to tyle",
    call_off="już nie trzeba, zadzwonię jutro, sam zadzwonię, sama zadzwonię",
    no_call="nie trzeba dzwonić",
    heard_before="""
        wiem, wiem o tym, wiem to, to już wiem, już to wiem, już mi to mówiłeś, już mi to powiedziałeś,
        już to mówiłeś, już pan to mówił, już o to pytałeś
        """,
    i_see="dobrze, dobra, spoko, w porządku, zgoda, jasne",
    heard="dobrze, dobra, no dobra, no dobrze, spoko, okej, w porządku, nie ma problemu",
    plain_yes="tak",
    praise_of_page="świetnie",
    exactly="dokładnie, zgadza się",
    praise="""
        bardzo dobrze, dobrze, świetnie, doskonale, rewelacja, wspaniale, bardzo pomocne, zadowolony,
        zadowolona, bardzo zadowolony, bardzo zadowolona, nieźle, w porządku, bez zastrzeżeń
        """,
    blame="""
        źle, bardzo źle, słabo, bardzo słabo, kiepsko, fatalnie, okropnie, niedobrze, tak sobie, średnio,
        rozczarowany, rozczarowana, niezadowolony, niezadowolona, nie pomogło, za wolno, za długo,
        mogło być lepiej, beznadziejnie, tragedia
        """,
    contempt="""
        żart, kpina, kpiny, śmiech na sali, żenada, żenujące, żenujący, dno, dramat, tragedia, porażka,
        masakra, beznadzieja, beznadziejny, beznadziejna, beznadziejni, fatalny, fatalna, okropny, okropna,
        najgorszy, najgorsza, gówno, gówniany, do dupy, głupi, głupia, bezużyteczny, bezużyteczna,
        bezużyteczni, śmieszne, śmieszny, wstyd, hańba, nieudacznicy, partacze, idioci, dzięki za nic
        """,
    held_in_contempt="""
        wasz, wasza, wasze, ten, ta, to, jest, jesteście, są, co za, co to za, jaki, jaka, jakiś, jakaś,
        sklep, firma, obsługa, obsługa klienta, serwis, strona, aplikacja, bot, wsparcie, pomoc, zespół,
        po prostu, totalny, totalna, kompletny, kompletna, naprawdę, taki, taka, i, na świecie
        """,
    trouble="nadal, wciąż, jeszcze nie, nigdy, nikt, całą wieczność, brakuje",
    around_rating="pomoc, za, było, wszystko, jestem, bardzo, tak, tylko",
    one="jeden, jedna, jedną",
    two="dwa, dwie",
    three="trzy",
    four="cztery",
    five="pięć",
    ten="dziesięć",
    star="gwiazd*",
    out_of="na",
    because="bo, ponieważ",
    however="ale, jednak",
    here="tutaj, tu, na czacie, na tym czacie, w tym czacie, przez czat, czat, w tej rozmowie",
    refuses="""
        nie, nie trzeba, nie ma potrzeby, nie chcę, nie chcę podawać, nie podam, wolę nie, wolałbym nie,
        wolałabym nie, bez kontaktu, nie dzwonić, proszę nie dzwonić
        """,
    phone="""
        telefonicznie, przez telefon, telefonem, zadzwoń, proszę zadzwonić, proszę dzwonić, zadzwońcie,
        oddzwonić, ten numer, na ten numer, pod ten numer, mój numer, mój numer to, komórka, na komórkę,
        zadzwonić, zadzwonić do mnie, zadzwońcie do mnie, proszę do mnie zadzwonić, rozmowa telefoniczna
        """,
    email="mejl, mailem, mejlem, e-mailem, przez e-mail, na maila, na e-mail, na mejla",
    whatsapp="na whatsapp, na whatsappie, przez whatsapp",
    way_names="ten numer, mój numer, komórka, rozmowa telefoniczna, mejl",
    telegram="na telegramie, przez telegram",
    discord="na discordzie",
    slack="na slacku",
    answer="proszę odpisać, proszę pisać, najlepiej, raczej, zamiast tego, wolę",
    around_contact="""
        tak, dobrze, wystarczy, może być, proszę, byłoby lepiej, lepiej, czy możecie, możecie,
        czy ktoś może, mi pasuje, pasuje, pasuje mi
        """,
    time="""
        rano, jutro, dziś, dzisiaj, pojutrze, wieczorem, wieczór, po południu, przed południem, w południe,
        w weekend, w tygodniu, w przyszłym tygodniu, później, po pracy, poniedziałek, wtorek, środa, środę,
        czwartek, piątek, sobota, sobotę, niedziela, niedzielę, o każdej porze
        """,
    about="po, przed, od, do, o, około, między, po godzinie",
    joins="i, lub, w, we, a",
    what_for="""
        dlaczego, czemu, po co, do czego, w jakim celu, po co wam, do czego wam, po co pani, po co panu,
        dlaczego potrzebujecie, do czego potrzebujecie, co zrobicie z, co robicie z, czy muszę, muszę,
        czy to konieczne, czy to jest konieczne, to konieczne
        """,
    around_what_for="""
        to, mój, mojego, moje, moją, numer, numeru, numerem, telefon, telefonu, mail, maila, e-mail, email,
        adres, adresu, dane, danych, kontakt, jest, potrzebne, potrzebny, podawać, podać, właściwie, a, i,
        ale
        """,
    first="pierwszy, pierwsza, pierwsze, pierwsza opcja, jeden",
    second="drugi, druga, drugie, druga opcja",
    last="ostatni, ostatnia, ostatnie",
    both="oba, obie, obydwa, obydwie",
    neither="żaden, żadne, żadna, żadne z nich, coś innego, nie wiem, o co chodzi",
    around_choice="ta, to, opcja, prosze, chodzi, mi, tak",
)
