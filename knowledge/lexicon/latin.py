"""Italian, Dutch, Polish, Portuguese and Turkish. How to read the tables: see `knowledge.lexicon`."""

ITALIAN = r"""
not           non|senza
nor           nessun[oa]?|niente|nulla|né
mon           lunedì
tue           martedì
wed           mercoledì
thu           giovedì
fri           venerdì
sat           sabato|sabati
sun           domenica|domeniche
jan           gennaio
feb           febbraio
mar           marzo
apr           aprile
may           maggio
jun           giugno
jul           luglio
aug           agosto
sep           settembre
oct           ottobre
nov           novembre
dec           dicembre
+second       secondo|secondi
+minute       minuto|minuti
+hour         ora|ore
+day          giorno|giorni
+week         settimana|settimane
+month        mese|mesi
+year         anno|anni
+working      lavorativo|lavorativi|feriale|feriali
today         oggi|stasera|in giornata
tomorrow      domani
at_once       subito|immediatamente|immediat[oaie]
same_day      (?:lo )?stesso giorno|giorno stesso
any_time      in qualsiasi momento|in ogni momento|a qualsiasi ora
soon          presto|a breve
always        sempre
never         non (?:\w+ ){1,3}mai|mai e poi mai
forever       per sempre|a vita
unlimited     illimitat[oaie]|senza limiti
daily         ogni giorno|tutti i giorni|quotidianamente
weekend       fine settimana|weekend
holiday       festivo|festivi|natale|pasqua
morning       mattina|mattino|mattine
afternoon     pomeriggio|pomeriggi
evening       sera|sere
free          gratis|gratuit[oaie]|gratuitamente|omaggio|senza (?:spese|costi)(?: aggiuntiv[ie])?
discount      sconto|sconti|scontat[oaie]|riduzione
voucher       buon[oi] (?:sconto|regalo|acquisto)|coupon
guaranteed    garantit[oaie]|garantiamo
promise       promettiamo|promesso|promessa
certain       certamente|sicuramente|senza dubbio|di sicuro
refund        rimborso|rimborsi|rimborsat[oaie]|rimborsiamo|rimborsare
worldwide     in tutto il mondo|ovunque|dappertutto
only          solo|soltanto|solamente|esclusivamente|unicamente
every         tutt[ie]|ogni|ciascun[oa]?|qualsiasi
must          deve|devono|dovete|bisogna|obbligatori[oaie]|obbligatoriamente|è necessario|occorre
before        prima (?:di|del\w*|dell'\w+)|entro e non oltre
after         dopo|a partire da\w*
until         fino a\w*
least         almeno|minim[oaie]
most          al massimo|al più|massim[oaie]
included      inclus[oaie]|compres[oaie]
excluded      esclus[oaie]
open          apert[oaie]
closed        chius[oaie]
daily         al giorno|giornalier[oaie]
hours         all'ora|l'ora|ogni ora
"""

DUTCH = r"""
not           niet|geen|nooit|zonder|niemand|niets|nergens
mon           maandag|maandagen|maandags
tue           dinsdag|dinsdagen|dinsdags
wed           woensdag|woensdagen|woensdags
thu           donderdag|donderdagen|donderdags
fri           vrijdag|vrijdagen|vrijdags
sat           zaterdag|zaterdagen|zaterdags
sun           zondag|zondagen|zondags
jan           januari
feb           februari
mar           maart
apr           april
may           mei
jun           juni
jul           juli
aug           augustus
sep           september
oct           oktober
nov           november
dec           december
+second       seconde|seconden
+minute       minuut|minuten
+hour         uur|uren
+day          dag|dagen
+working day  werkdag|werkdagen
+week         week|weken
+month        maand|maanden
+year         jaar|jaren
+working      werkbare
today         vandaag|vanavond
at_once       meteen|onmiddellijk|onmiddellijke|terstond
same_day      dezelfde (?:werk)?dag
any_time      op elk moment|te allen tijde|altijd en overal|dag en nacht
soon          binnenkort|spoedig
always        altijd
never         nooit
forever       levenslang|levenslange|voor altijd|voorgoed
unlimited     onbeperkt|onbeperkte|ongelimiteerd
daily         dagelijks|dagelijkse|elke dag|iedere dag
weekend       weekend|weekends|weekenden
holiday       feestdag|feestdagen|kerst|pasen
morning       ochtend|ochtenden|maandagochtend|'s ochtends
afternoon     middag|middagen
evening       avond|avonden
free          gratis|kosteloos|kosteloze|zonder (?:extra )?kosten
discount      korting|kortingen
voucher       tegoedbon|tegoedbonnen|waardebon|cadeaubon
guaranteed    gegarandeerd|gegarandeerde|garanderen|garandeert
promise       beloven|belooft|beloofd|belofte
certain       zeker|beslist|ongetwijfeld
refund        terugbetaling|terugbetaald|terugbetalen|geld terug|vergoed|vergoeding
worldwide     wereldwijd|wereldwijde|overal
everyone      iedereen
only          alleen|slechts|uitsluitend|enkel
every         alle|elke?|iedere?
must          moet|moeten|verplicht|verplichte|noodzakelijk|dient te|dienen te
before        vóór|voor(?= \d)|voordat|uiterlijk
after         na(?= (?:\d|de |het |uw |je |ontvangst|levering|aankoop))|nadat|vanaf
until         tot(?= \d)|tot en met
least         minimaal|minimale|minstens|ten minste|minimum
most          maximaal|maximale|hoogstens|ten hoogste|maximum
included      inbegrepen|inclusief
excluded      exclusief|uitgesloten
open          open|geopend
closed        gesloten|dicht
daily         per dag
hours         per uur
"""

POLISH = r"""
not           nie|bez|brak
mon           poniedzia[łl](?:ek|ku|ki|kiem|ków|kowy)
tue           wtor(?:ek|ku|ki|kiem|ków)
wed           środ(?:a|ę|y|zie|ą|ami)
thu           czwart(?:ek|ku|ki|kiem|ków)
fri           piąt(?:ek|ku|ki|kiem|ków)
sat           sobot(?:a|ę|y|ą|ni\w*)|sobocie|sobót
sun           niedziel(?:a|ę|e|i|ą)
jan           stycz(?:eń|nia|niu)
feb           luty|lutego|lutym
mar           marzec|marcu|\d marca|marca \d
apr           kwie(?:cień|tnia|tniu)
may           maj|maja|maju
jun           czerwiec|czerwca|czerwcu
jul           lipiec|lipca|lipcu
aug           sierpień|sierpnia|sierpniu
sep           wrzesień|września|wrześniu
oct           październik\w{0,3}
nov           listopad\w{0,3}
dec           grudzień|grudnia|grudniu
+second       sekunda|sekundy|sekund|sekundę
+minute       minuta|minuty|minut|minutę
+hour         godzina|godziny|godzin|godzinę|godz
+day          dzień|dnia|dni|dniach
+week         tydzień|tygodnia|tygodnie|tygodni
+month        miesiąc|miesiąca|miesiące|miesięcy
+year         rok|roku|lata|lat
+working      robocze|roboczych|roboczy|roboczego
today         dziś|dzisiaj
tomorrow      jutro
at_once       natychmiast|natychmiastow\w*|od razu|od ręki
same_day      t(?:ym|ego) samy[mc]h?o? dni[au]|tego samego dnia
any_time      o każdej porze|w każdej chwili|w dowolnym momencie|całą dobę
soon          wkrótce
always        zawsze
never         nigdy
forever       na zawsze|dożywotni\w*|bezterminow\w*
unlimited     nieograniczon\w*|bez ograniczeń|bez limitu
daily         codziennie|każdego dnia
weekend       weekend\w{0,4}
holiday       święta|świąt|świąteczn\w*
morning       rano
afternoon     popołudniu|popołudnie|po południu
evening       wieczór|wieczorem
free          darmow\w*|bezpłatn\w*|gratis|za darmo|bez (?:dodatkowych )?opłat
discount      rabat\w{0,3}|zniżk\w{1,3}|obniżk\w{1,3}
voucher       voucher\w{0,3}|kupon\w{0,3}
guaranteed    gwarantowan\w*|gwarantujemy|zagwarantowan\w*
promise       obiecujemy|przyrzekamy|obietnic\w*
certain       na pewno|z pewnością|bez wątpienia
refund        zwrot pieniędzy|zwrotu pieniędzy|zwracamy pieniądze|refundacj\w*
worldwide     na całym świecie|wszędzie
only          tylko|wyłącznie|jedynie
every         wszystkie|wszystkich|wszyscy|każd(?:y|a|e|ego|ej|emu|ą|ym)
must          musi|musisz|muszą|należy|trzeba|obowiązkow\w*|wymagan\w*|konieczn\w*
before        przed
after         po(?= \d)|po upływie|od(?= \d)
until         do(?= \d)
least         co najmniej|przynajmniej|minimaln\w*|minimum
most          maksymaln\w*|najwyżej|maksimum
included      wliczon\w*|zawart\w*
excluded      wyłączon\w*|wykluczon\w*
open          otwart\w*|czynn\w*
closed        zamknięt\w*|nieczynn\w*
daily         dziennie|za dzień
hours         za godzinę|na godzinę
"""

PORTUGUESE = r"""
not           não|sem
nor           nenhuma?|ninguém|nem|nunca|jamais|nada|tampouco
mon           segundas?-feiras?|(?:de|às|nas|na|à) segundas?(?= a | à | até | e |[,.]|$)
tue           (?:de |às |nas |na |à |a |e |até |cada |toda )terças?(?:-feiras?)?|terças?-feiras?
wed           (?:de |às |nas |na |à |a |e |até |cada |toda )quartas?(?:-feiras?)?|quartas?-feiras?
thu           (?:de |às |nas |na |à |a |e |até |cada |toda )quintas?(?:-feiras?)?|quintas?-feiras?
fri           (?:de |às |nas |na |à |a |e |até |cada |toda )sextas?(?:-feiras?)?|sextas?-feiras?
sat           sábados?
sun           domingos?
jan           janeiro
feb           fevereiro
mar           março
apr           abril
may           maio
jun           junho
jul           julho
aug           agosto
sep           setembro
oct           outubro
nov           novembro
dec           dezembro
+second       segundo|segundos
+minute       minuto|minutos
+hour         hora|horas
+day          dia|dias
+week         semana|semanas
+month        mês|meses
+year         ano|anos
+working      úteis|útil
today         hoje
tomorrow      amanhã
at_once       imediatamente|imediat[oa]s?|de imediato
same_day      (?:no )?mesmo dia|próprio dia
any_time      a qualquer momento|a qualquer hora
soon          em breve|brevemente
always        sempre
never         nunca|jamais
forever       para sempre|vitalíci[oa]s?
unlimited     ilimitad[oa]s?|sem limites?
daily         diariamente|todos os dias|cada dia
weekend       fins? de semana|fim de semana
holiday       feriados?|natal|páscoa
morning       manhãs?
afternoon     tardes?
evening       noites?
free          grátis|gratuit[oa]s?|gratuitamente|de graça|sem (?:custos?|encargos?|taxas?)(?: adicionais)?
discount      descontos?|redução
voucher       vales?|cupão|cupões|cupom|cupons
guaranteed    garantid[oa]s?|garantimos
promise       prometemos|prometid[oa]s?|promessa
certain       certamente|com certeza|sem dúvida
refund        reembolsos?|reembolsad[oa]s?|reembolsamos|devolução do dinheiro
worldwide     em todo o mundo|no mundo inteiro|em qualquer lugar
everyone      toda a gente|todo mundo
only          só|somente|apenas|exclusivamente|unicamente
every         tod[oa]s?|cada|qualquer|quaisquer
must          deve|devem|tem de|têm de|tem que|têm que|é preciso|é necessário|precisa de|obrigatóri[oa]s?
before        antes
after         depois|após|a partir de
until         até(?= \d)
least         pelo menos|no mínimo|mínim[oa]s?
most          no máximo|máxim[oa]s?
included      incluíd[oa]s?
excluded      excluíd[oa]s?
open          abert[oa]s?|abre|abrem
closed        fechad[oa]s?|fecha|fecham
daily         por dia
hours         por hora|à hora
"""

TURKISH = r"""
not           değil(?:dir|iz|im)?|yok(?:tur)?|hayır|olmadan|olmaksızın
mon           pazartesi\w*
tue           salı(?:ya|dan|ları|yı)?
wed           çarşamba\w*
thu           perşembe\w*
fri           cuma(?:ya|dan|ları|yı)?
sat           cumartesi\w*
sun           pazar(?:a|dan|ları|ı)?
jan           ocak\w{0,4}|ocağa
feb           şubat\w{0,4}
mar           mart|marta|martta|marttan
apr           nisan\w{0,4}
may           mayıs\w{0,4}
jun           haziran\w{0,4}
jul           temmuz\w{0,4}
aug           ağustos\w{0,4}
sep           eylül\w{0,4}
oct           ekim|ekime|ekimde|ekimden
nov           kasım\w{0,4}
dec           aralık\w{0,4}|aralığa
+second       saniye|saniyede
+minute       dakika|dakikada|dakikadan
+hour         saat|saate|saatte|saatten|saatlik
+day          gün|günü|güne|günde|günden|günlük|gününüz|günün
+week         hafta|haftaya|haftada|haftadan|haftalık
+month        ay|aya|ayda|aydan|aylık
+year         yıl|yıla|yılda|yıldan|yıllık|sene
+working      iş
today         bugün
tomorrow      yarın
at_once       hemen|derhal|anında
same_day      aynı (?:iş )?gün(?:ü)?
any_time      her zaman|istediğiniz zaman|günün her saati|7 ?/ ?24
soon          yakında
always        daima|her zaman|her durumda
never         asla|hiçbir zaman
forever       ömür boyu|sonsuza (?:dek|kadar)|süresiz
unlimited     sınırsız
daily         her gün
weekend       hafta ?son\w*
holiday       tatil\w*|bayram\w*
morning       sabah\w{0,4}
afternoon     öğleden sonra
evening       akşam\w{0,4}
free          ücretsiz\w*|bedava|parasız|bedelsiz|masrafsız
discount      indirim(?:i|e|den|ler)?
voucher       kupon\w{0,4}|hediye çeki
guaranteed    garanti (?:ediyoruz|ederiz|edilir)|garantilidir
promise       söz veriyoruz|söz veririz|taahhüt\w*
certain       kesinlikle|mutlaka|şüphesiz
refund        para iadesi|geri öd\w*|iade ed\w*
worldwide     dünya çapında|tüm dünya\w*|her yer\w*
everyone      herkes\w*
only          sadece|yalnızca|yalnız|sırf
every         tüm|bütün|her(?= (?!zaman|gün|iki))
must          gerekir|gereklidir|gerekli|zorunlu\w*|zorunda\w*|şart\w*
must          \w{2,}m[ae]l[ıi](?:s[ıi]n[ıi]z|d[ıi]r|y[ıi]z)
before        önce\w*
after         sonra\w*
until         kadar
least         en az|minimum|asgari
most          en fazla|en çok|maksimum|azami
included      dahil\w*
excluded      hariç\w*
open          açık\w*
closed        kapalı\w*
"""

#: A verb denies by its ending.
TURKISH_VERBS = r"""
not           \w{2,}m[ae]z(?:s[ıi]n(?:[ıi]z)?|l[ae]r|s[ae])?(?=[^\w]|$)
not           \w{2,}m[ıiuü]yor\w*|\w{2,}m[ae]y[ae]ca[kğ]\w*|\w{2,}m[ae]y[ae]n\w*|\w{2,}m[ae]y[ıi]n(?:[ıi]z)?
not           \w{2,}m[ae]m[ıi]ş\w*|\w{2,}m[ae]mal[ıi]\w*|\w{2,}m[ae]m[ae]kt\w+|\w{2,}m[ae]d[ıi]ğ\w+
"""
