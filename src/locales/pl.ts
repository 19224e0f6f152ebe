import type { Translation } from './translation.ts';

/** Polish. Says "ty", as Discord does, and avoids the past tense that has a gender. */
export const pl: Translation = {
  command: {
    translations: { description: 'Twoje tłumaczenia i jak dostać je jeszcze raz' },
    privacy: { description: 'Co o tobie przechowuję, dokąd trafiają twoje filmy i jak wszystko usunąć' },
    translate: {
      description: 'Zdubbinguj film w innym języku, z dopasowanym ruchem ust',
      video: 'Film do przetłumaczenia (MP4, WebM, MOV lub MKV)',
      language: 'Język, który chcesz usłyszeć, lub do pięciu języków po przecinku',
      audioOnly: 'Zmień tylko głos; obraz zostaje bez zmian, razem z ruchem ust',
      keepLength: 'Zachowaj dokładną długość filmu, nawet jeśli mowa będzie szybsza',
      speakers: 'Ile osób mówi; podaj, jeśli głosy się pomieszały',
      private: 'Pokaż odpowiedź tylko tobie',
    },
  },
  history: {
    heading: 'Twoje tłumaczenia, od najnowszych:',
    headingPaged: 'Twoje tłumaczenia, od najnowszych (strona {{page, number}} z {{pages, number}}):',
    none: 'Nie masz jeszcze żadnych tłumaczeń. Użyj /translate albo w menu wiadomości Aplikacje → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · w toku, zlecono {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · nigdzie nie udało mi się tego dostarczyć, więc czeka tutaj',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nie rozpoczęto, bo osiągnięto limit',
    get: 'Odbierz {{number}}',
    stop: 'Zatrzymaj {{number}}',
    forget: 'Usuń {{number}}',
    previous: 'Wstecz',
    next: 'Dalej',
    leftToday: 'Na dziś zostało ci {{length}} czasu tłumaczenia. Nowy czas dostaniesz <t:{{renewsAt}}:R>.',
    leftServer:
      'Na dziś temu serwerowi zostało {{length}} czasu tłumaczenia. Nowy czas dostanie <t:{{renewsAt}}:R>.',
    leftJobs: 'Ile tłumaczeń naraz możesz teraz jeszcze zacząć: {{left, number}} z {{limit, number}}.',
    forgotten:
      'Usunięto: nie przechowuję już tego tłumaczenia, a jego pliki znikają też z usługi tłumaczenia. Wiadomości z filmem pozostają.',
    stopFirst: 'To tłumaczenie jeszcze trwa. Najpierw je zatrzymaj albo poczekaj, aż się skończy.',
    foreign: 'To są tłumaczenia kogoś innego. Swoje zobaczysz za pomocą /translations.',
  },
  stop: {
    stopped: 'Zatrzymano. Nic nie zostało wydane.',
    left: 'Dla ciebie zatrzymano i dla ciebie nic nie zostało wydane. Ktoś inny chce tego samego tłumaczenia, więc dla tej osoby trwa dalej.',
    stoppedRest: 'To, co jeszcze trwało, zostało zatrzymane i nic na to nie wydano.',
    paid: 'To tłumaczenie jest już opłacone kredytami bota i nie da się go zatrzymać. Jeśli nie chcesz tego filmu, mogę go wyrzucić, gdy przyjdzie.',
    mayBePaid:
      'Usługa tłumaczenia jeszcze nie podała, czy zaczęła to tłumaczenie, więc może być już opłacone kredytami bota i nie da się go zatrzymać. Jeśli nie chcesz tego filmu, mogę go wyrzucić, gdy przyjdzie.',
    paidPartly:
      'To, co nie było jeszcze opłacone, zostało zatrzymane. Reszta jest już opłacona kredytami bota i nie da się jej zatrzymać. Jeśli jej nie chcesz, mogę ją wyrzucić, gdy przyjdzie.',
    discard: 'Wyrzuć wynik',
    discarded: 'Gotowe: nie dostaniesz tego filmu. Był już opłacony; wynik zostanie usunięty, gdy przyjdzie.',
    over: 'Za późno, żeby to zatrzymać: tłumaczenie się skończyło albo wynik jest już w drodze do ciebie.',
    foreign: 'To tłumaczenie może zatrzymać tylko osoba, która o nie poprosiła, albo moderator.',
    unknown: 'Nie mam już danych o tym tłumaczeniu, więc nie ma czego zatrzymywać.',
  },
  privacy: {
    where:
      '**Dokąd trafiają twoje filmy**\nFilm, który dajesz do przetłumaczenia, trafia do [Scenario](<https://www.scenario.com>), a tłumaczy go partner tej firmy, HeyGen. Przesłany film jest tam usuwany, gdy tłumaczenie się skończy, a film przetłumaczony {{days}} po dostarczeniu go tobie.',
    imports:
      'Scenario może pobrać film wprost z Discorda. Własnego zapisu Scenario o tym nie da się usunąć: zostaje w nim link, a w linku nazwa pliku. Działa najwyżej jeden dzień.',
    kept: '**Co przechowuję**\nŻadnych filmów. Przez {{days}}: nazwę każdego pliku, język tłumaczenia, kiedy przyszła twoja prośba, jak się to skończyło i w której wiadomości był film, żeby można było dostać tłumaczenie jeszcze raz; także ostatnio wybrane języki, żeby ci je podpowiadać. Najwyżej przez trzy dni: moje notatki o tym, jak do ciebie trafiło. Ile czasu tłumaczenia zużywasz: przez dwa dni i pod pseudonimem.',
    how: 'Pojedyncze tłumaczenia usuniesz za pomocą /translations, a wszystko naraz tym przyciskiem.',
    delete: 'Usuń moje dane',
    confirm:
      'To usunie wszystko, co o tobie przechowuję, tutaj i w usłudze tłumaczenia. Nie dostaniesz już ode mnie swoich przetłumaczonych filmów; te, które są już na czatach, tam zostaną. To, co jest w toku, zostanie zatrzymane; tego, co jest opłacone, nie da się cofnąć, a wynik zostanie wyrzucony.\n**Tego nie można cofnąć.**',
    confirmDelete: 'Tak, usuń wszystko',
    deleted:
      'Gotowe. Wszystko, co było tu o tobie zapisane, zostało usunięte, a twoje filmy w usłudze tłumaczenia są właśnie usuwane. Wiadomości z twoimi filmami pozostają; na serwerze mogą je usunąć moderatorzy.',
    deletedPaid_one:
      'Jedno tłumaczenie było już opłacone i nie da się go cofnąć. Jego wynik i moje ostatnie notatki o nim zostaną usunięte, gdy tylko się skończy.',
    deletedPaid_few:
      '{{count, number}} tłumaczenia były już opłacone i nie da się ich cofnąć. Ich wyniki i moje ostatnie notatki o nich zostaną usunięte, gdy tylko się skończą.',
    deletedPaid_many:
      '{{count, number}} tłumaczeń było już opłaconych i nie da się ich cofnąć. Ich wyniki i moje ostatnie notatki o nich zostaną usunięte, gdy tylko się skończą.',
    deletedPaid_other:
      '{{count, number}} tłumaczenia było już opłacone i nie da się ich cofnąć. Ich wyniki i moje ostatnie notatki o nich zostaną usunięte, gdy tylko się skończą.',
    foreign: 'Ten przycisk należy do kogoś innego. Co przechowuję o tobie, zobaczysz za pomocą /privacy.',
  },
  modal: {
    title: 'Przetłumacz film',
    language: 'Języki',
    languageHint: 'Wybierz do pięciu…',
    otherLanguage: 'Inne języki',
    otherLanguageHint: '…a inne wpisz tutaj, w dowolnym języku: „walijski, Malti”.',
    video: 'Który film?',
  },
  outlook: {
    length: 'długość {{length}}',
    priced_one: 'długość {{length}} · około {{count, number}} kredytu bota',
    priced_few: 'długość {{length}} · około {{count, number}} kredytów bota',
    priced_many: 'długość {{length}} · około {{count, number}} kredytów bota',
    priced_other: 'długość {{length}} · około {{count, number}} kredytu bota',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie kosztuje około **{{count, number}} kredytu**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_few:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie kosztuje około **{{count, number}} kredytów**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_many:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie kosztuje około **{{count, number}} kredytów**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie kosztuje około **{{count, number}} kredytu**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie na wszystkie te języki kosztuje łącznie około **{{count, number}} kredytu**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_several_few:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie na wszystkie te języki kosztuje łącznie około **{{count, number}} kredytów**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_several_many:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie na wszystkie te języki kosztuje łącznie około **{{count, number}} kredytów**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, a jego tłumaczenie na wszystkie te języki kosztuje łącznie około **{{count, number}} kredytu**. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nFilm trwa {{length}}, ale nie da się z góry powiedzieć, ile będzie kosztować jego tłumaczenie. Zaczynamy?\n-# Ty nic nie płacisz; wykorzystywane są kredyty bota. Nic nie zostanie wydane, zanim naciśniesz przycisk. Bez odpowiedzi przestanę czekać {{end}}.',
    yes: 'Zacznij',
    no: 'Nie zaczynaj',
    started: 'Dziękuję. Tłumaczenie zostało rozpoczęte.',
    notStarted: 'W porządku. Nic nie zostało rozpoczęte i nic nie zostało wydane.',
    late: 'Czas na odpowiedź minął. Nic nie zostało rozpoczęte i nic nie zostało wydane. Jeśli nadal chcesz tłumaczenia, użyj /translate.',
    alreadyStarted: 'Twoja odpowiedź to już „tak”: tłumaczenie zostało rozpoczęte.',
    alreadyDeclined:
      'Twoja odpowiedź to już „nie”: nic nie zostało rozpoczęte i nic nie zostało wydane. Jeśli jednak chcesz tłumaczenia, użyj /translate.',
    foreign: 'Na to może odpowiedzieć tylko osoba, która poprosiła o to tłumaczenie.',
    over: 'To pytanie nie jest już aktualne. Jeśli chcesz tłumaczenia, użyj /translate.',
    unheard: 'Nie udało mi się teraz przyjąć twojej odpowiedzi. Za minutę naciśnij przycisk jeszcze raz.',
  },
  button: {
    stop: 'Zatrzymaj',
    another: 'Inny język',
    original: 'Oryginał',
    retry: 'Spróbuj ponownie',
  },
  outdated: {
    button:
      'Ten przycisk pochodzi z mojej starszej wersji i już nie działa. Swoje filmy znajdziesz za pomocą /translations.',
  },
  another: {
    unknown:
      'Nie wiem już, z którego filmu to powstało. Zacznij od nowa od wiadomości z filmem albo prześlij go za pomocą /translate.',
  },
  original: {
    message: 'Oryginalny film jest w tej wiadomości: {{url}}',
    file: 'Oto oryginalny film: {{url}}\n-# Zachowaj ten link dla siebie: każdy, kto go ma, może obejrzeć film. Działa mniej więcej jeden dzień.',
    foreign: 'Oryginał może zobaczyć tylko osoba, która przesłała go za pomocą /translate.',
    gone: 'Oryginału już tam nie ma: jego link wygasł albo film został usunięty. Osoba, która poprosiła o tłumaczenie, może przesłać go ponownie.',
    unknown: 'Nie wiem już, gdzie jest oryginał tego filmu.',
  },
  retry: {
    already: 'To tłumaczenie zostało już ponowione. Znajdziesz je w /translations.',
    foreign:
      'Ponowić to tłumaczenie może tylko osoba, która o nie poprosiła. Żeby zamówić własne, użyj /translate.',
    unknown:
      'Nie mam już danych o tym tłumaczeniu, więc nie mogę go ponowić. Zacznij od nowa od wiadomości z filmem albo prześlij go za pomocą /translate.',
  },
  call: {
    ready_one: '{{person}}, twój film jest gotowy.',
    ready_few: '{{person}}, twoje filmy są gotowe: {{count, number}}.',
    ready_many: '{{person}}, twoje filmy są gotowe: {{count, number}}.',
    ready_other: '{{person}}, twoje filmy są gotowe: {{count, number}}.',
    failed_one: '{{person}}, twój film nie został przetłumaczony.',
    failed_few: '{{person}}, twoje filmy nie zostały przetłumaczone.',
    failed_many: '{{person}}, twoje filmy nie zostały przetłumaczone.',
    failed_other: '{{person}}, twoje filmy nie zostały przetłumaczone.',
    partly_one: '{{person}}, twoje filmy są gotowe, ale nie wszystkie języki się udały.',
    partly_few: '{{person}}, twoje filmy są gotowe, ale nie wszystkie języki się udały.',
    partly_many: '{{person}}, twoje filmy są gotowe, ale nie wszystkie języki się udały.',
    partly_other: '{{person}}, twoje filmy są gotowe, ale nie wszystkie języki się udały.',
  },
  status: {
    noting:
      'Zapisuję twoją prośbę; trwa to dłużej niż zwykle. Jeśli ten tekst nie zmieni się w ciągu pięciu minut, poproś jeszcze raz: nic nie zostało wydane.',
    checking: 'Sprawdzam film…',
    confirming: 'Czekam, aż osoba, która o to poprosiła, potwierdzi cenę.',
    starting: 'Rozpoczynam tłumaczenie…',
    uploading: 'Wysyłam film do usługi tłumaczenia…',
    queued:
      'Teraz tłumaczonych jest wiele filmów. Ten ma numer {{position, number}} w kolejce i zacznie się sam.',
    unanswered:
      'Usługa tłumaczenia jeszcze nie odpowiedziała. Sprawdzam, czy zaczęła tłumaczenie, i nie wyślę go dwa razy. Może to potrwać do 15 minut.',
    translating: 'Trwa tłumaczenie. Zwykle zajmuje to kilka minut; wynik pojawi się tutaj.',
    translatingUsually_one:
      'Trwa tłumaczenie. Przy takim filmie zwykle zajmuje to około {{count, number}} minuty; wynik pojawi się tutaj.',
    translatingUsually_few:
      'Trwa tłumaczenie. Przy takim filmie zwykle zajmuje to około {{count, number}} minut; wynik pojawi się tutaj.',
    translatingUsually_many:
      'Trwa tłumaczenie. Przy takim filmie zwykle zajmuje to około {{count, number}} minut; wynik pojawi się tutaj.',
    translatingUsually_other:
      'Trwa tłumaczenie. Przy takim filmie zwykle zajmuje to około {{count, number}} minuty; wynik pojawi się tutaj.',
    fetching: 'Tłumaczenie jest gotowe. Już je dostarczam…',
    shrinking:
      'Tłumaczenie jest gotowe, ale za duże na wiadomość tutaj. Zmniejszam je; może to potrwać kilka minut…',
    orDirect:
      '-# To, co trwa dłużej niż 15 minut, trafia w wiadomości prywatnej do osoby, która o to poprosiła, i można to znaleźć za pomocą /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Zlecono {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Wybrany język: {{language, name}}. Do wyboru jest też: {{others, name}}. Jeśli chodziło ci o coś innego, następnym razem wybierz z listy.',
    guessed:
      '-# Rozpoznany język: {{language, name}}. Jeśli chodziło ci o inny, następnym razem wybierz go z listy.',
    guessedVarieties:
      '-# Rozpoznany język: {{language, name}}. Do wyboru jest też: {{others, name}}. Jeśli chodziło ci o coś innego, następnym razem wybierz z listy.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Zlecono {{since}}. Każdy wynik pojawi się tutaj, gdy tylko będzie gotowy; zwykle zajmuje to kilka minut.',
    sinceUsually_one:
      '-# Zlecono {{since}}. Każdy wynik pojawi się tutaj, gdy tylko będzie gotowy; przy takim filmie zwykle zajmuje to około {{count, number}} minuty.',
    sinceUsually_few:
      '-# Zlecono {{since}}. Każdy wynik pojawi się tutaj, gdy tylko będzie gotowy; przy takim filmie zwykle zajmuje to około {{count, number}} minut.',
    sinceUsually_many:
      '-# Zlecono {{since}}. Każdy wynik pojawi się tutaj, gdy tylko będzie gotowy; przy takim filmie zwykle zajmuje to około {{count, number}} minut.',
    sinceUsually_other:
      '-# Zlecono {{since}}. Każdy wynik pojawi się tutaj, gdy tylko będzie gotowy; przy takim filmie zwykle zajmuje to około {{count, number}} minuty.',
    checking: '⏳ **{{language, name}}** · przygotowywanie',
    uploading: '⏳ **{{language, name}}** · wysyłanie filmu do usługi tłumaczenia',
    queued: '⏳ **{{language, name}}** · numer {{position, number}} w kolejce',
    unanswered:
      '⏳ **{{language, name}}** · usługa tłumaczenia jeszcze nie odpowiedziała; sprawdzam, czy zaczęła',
    translating: '⏳ **{{language, name}}** · trwa tłumaczenie',
    fetching: '⏳ **{{language, name}}** · przetłumaczono, w drodze tutaj',
    shrinking:
      '⏳ **{{language, name}}** · przetłumaczono, ale film jest za duży na wiadomość tutaj; trwa zmniejszanie',
    done: '✅ Gotowe: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · gotowe, w osobnej wiadomości',
    sentDirect:
      '✅ **{{language, name}}** · gotowe. Nie dało się tego umieścić tutaj, więc film trafił w wiadomości prywatnej do osoby, która o niego poprosiła.',
    kept: '⚠️ **{{language, name}}** · gotowe, ale nie udało mi się tego dostarczyć. Znajdziesz to w /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dubbing AI',
    description: 'Film {{file}}, dubbing AI, język: {{language, name}}',
    smaller:
      '-# Zmniejszono, żeby film zmieścił się w wiadomości: z {{from, megabytes}} do {{to, megabytes}}. Osoba, która o niego poprosiła, dostanie przyciskiem pełną jakość.',
    whole: 'Pełna jakość',
    unchecked:
      'Nie udało się sprawdzić, czy przetłumaczony film się odtwarza. Osoba, która o niego poprosiła, dostanie przyciskiem prywatny link.',
    tooBig:
      'Przetłumaczony film ma {{size, megabytes}} i nie mieści się w wiadomości tutaj. Osoba, która o niego poprosiła, dostanie przyciskiem prywatny link.',
    notHere:
      'Przetłumaczonego filmu nie udało się umieścić w wiadomości tutaj. Osoba, która o niego poprosiła, dostanie przyciskiem prywatny link.',
    tooLossy:
      'Przetłumaczony film ma {{size, megabytes}} i nie mieści się w wiadomości tutaj, a tak duże zmniejszenie by go zepsuło. Osoba, która o niego poprosiła, dostanie przyciskiem prywatny link.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nNie dało się umieścić filmu tutaj, więc trafił w wiadomości prywatnej do osoby, która o niego poprosiła.',
    kept: '**{{file}}** → **{{language, name}}**\nFilm jest gotowy, ale nie udało mi się ani umieścić go tutaj, ani wysłać w wiadomości prywatnej. Osoba, która o niego poprosiła, odbierze go za pomocą /translations.',
    link: 'Odbierz film',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Oto twój przetłumaczony film: {{url}}\n-# Zachowaj ten link dla siebie: każdy, kto go ma, może obejrzeć film. Działa co najmniej jeden dzień.',
    linkFailed:
      'Nie udało mi się teraz pobrać filmu z usługi tłumaczenia. Za minutę naciśnij przycisk jeszcze raz.',
    linkForeign: 'Ten film powstał dla kogoś innego. Swój dostaniesz za pomocą /translate.',
    linkGone: 'Ten film nie jest już przechowywany. Przetłumacz go jeszcze raz.',
    ageChannel: '-# Z kanału z ograniczeniem wiekowym, dlatego nie pokazuje się tu otwarcie.',
    ageThread:
      '-# Z wątku, który może być na kanale z ograniczeniem wiekowym, dlatego nie pokazuje się tu otwarcie.',
  },
  problem: {
    'not-a-video': 'Ten plik to nie film. Wybierz plik wideo (MP4, WebM, MOV lub MKV).',
    'no-video-found':
      'W tej wiadomości nie ma filmu, który da się przetłumaczyć. Wybierz wiadomość z filmem przesłanym na Discorda; linki do innych stron nie działają.',
    'video-empty': 'Ten plik wideo jest pusty. Sprawdź plik i prześlij go jeszcze raz.',
    'video-too-long':
      'Ten film trwa {{length}}, a {{maxLength}} to najwięcej, ile mogę przetłumaczyć. Potnij go na krótsze części.',
    'video-too-long_several':
      'Ten film (liczba języków: {{languages, number}}) wymaga {{length}} czasu tłumaczenia, a nikt nie dostaje tu więcej niż {{maxLength}} dziennie. Nic nie zostało wydane. Podaj mniej języków albo potnij film na krótsze części.',
    'video-too-big':
      'Ten film ma {{size, megabytes}}, a największy, jaki mogę przetłumaczyć, to {{limit, megabytes}}. Zmniejsz go albo skróć.',
    'no-audio': 'Ten film nie ma dźwięku, więc nie ma czego tłumaczyć. Wybierz taki, w którym ktoś mówi.',
    'unreadable-video':
      'Nie mogę odczytać tego pliku jako filmu. Może być uszkodzony, ucięty albo w nietypowym formacie. Sprawdź, czy się odtwarza, zapisz go jako MP4 i prześlij jeszcze raz.',
    'unsupported-format':
      'To plik typu {{format}}, którego nie mogę przetłumaczyć. Zapisz go jako plik MP4 (H.264 i AAC) i prześlij ten plik.',
    'unsupported-codec':
      'Ten film jest zapisany w formacie {{codec}}, którego nie mogę przetłumaczyć. Zapisz go jako plik MP4 (H.264 i AAC) i prześlij ten plik.',
    'unsupported-edits':
      'Ten film jest pocięty, złożony lub przyspieszony w sposób, którego nie mogę odtworzyć. Zapisz go jako nowy plik MP4 (H.264 i AAC) i prześlij ten plik.',
    'foreign-host':
      'Mogę tłumaczyć tylko filmy przesłane na Discorda. Prześlij sam film zamiast linku do niego.',
    'link-expired':
      'Ten film nie jest już dostępny pod swoim linkiem: link wygasł albo film został usunięty. Zacznij od nowa od wiadomości z filmem albo prześlij go jeszcze raz.',
    'source-unreachable':
      'Nie udało mi się pobrać tego filmu z Discorda. Spróbuj ponownie za kilka minut albo prześlij go jeszcze raz.',
    'unknown-language':
      'Języka „{{language}}” nie ma wśród tych, na które mogę tłumaczyć. Wybierz język z listy albo wpisz jego nazwę po angielsku, na przykład „German” lub „Spanish (Mexico)”.',
    'unclear-language':
      'Nie mam pewności, jaki to język: „{{language}}”. Może {{suggestions}}? Wybierz język z listy albo wpisz jego pełną nazwę.',
    'no-language':
      'Wybierz język albo wpisz jego nazwę. Zacznij od nowa za pomocą /translate albo „Translate video”.',
    'too-many-languages':
      'Liczba podanych języków: {{named, number}}, a jedna prośba może mieć ich najwyżej {{limit, number}}. Nic nie zostało rozpoczęte. Pomiń kilka i poproś o nie później.',
    'invalid-speakers':
      'Liczba mówiących osób musi być liczbą całkowitą od 1 do {{max, number}}. Jeśli nie masz pewności, pomiń ją.',
    'not-allowed':
      'Ta aplikacja jest tylko dla osób, którym pozwolił na to jej operator. Nic nie zostało wydane. Poproś o dostęp osobę, która ją prowadzi{{operator}}.',
    'quota-jobs':
      'W toku jest już tyle twoich tłumaczeń, ile jedna osoba może tu mieć naraz ({{limit, number}}). Nic nie zostało wydane. Zacznij to jeszcze raz, gdy któreś z nich się skończy.',
    'quota-jobs_several':
      'To byłoby więcej tłumaczeń naraz, niż może tu mieć jedna osoba ({{limit, number}}). Nic nie zostało wydane. Podaj mniej języków albo zacznij ponownie, gdy inne się skończą.',
    'quota-unpaid':
      'W ciągu godziny rozpoczęto u Ciebie {{limit}} tłumaczeń, z których nic nie wynikło. Nic nie wydano. Następne możesz rozpocząć <t:{{renewsAt}}:R>.',
    'quota-person':
      'Ten film trwa {{length}}, a na dziś zostało ci {{maxLength}} czasu tłumaczenia. Nic nie zostało wydane. Nowy czas dostaniesz <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Ten film (liczba języków: {{languages, number}}) wymaga {{length}} czasu tłumaczenia, a na dziś masz jeszcze {{maxLength}} do wykorzystania. Nic nie zostało wydane. Podaj mniej języków albo poczekaj: nowy czas dostaniesz <t:{{renewsAt}}:R>.',
    'quota-server':
      'Ten film trwa {{length}}, a temu serwerowi zostało na dziś {{maxLength}} czasu tłumaczenia. Nic nie zostało wydane. Nowy czas serwer dostanie <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Ten film (liczba języków: {{languages, number}}) wymaga {{length}} czasu tłumaczenia, a ten serwer ma na dziś jeszcze {{maxLength}} do wykorzystania. Nic nie zostało wydane. Podaj mniej języków albo poczekaj: nowy czas serwer dostanie <t:{{renewsAt}}:R>.',
    'quota-credits':
      'To, co ten bot może wydać w tym miesiącu, jest prawie wyczerpane, a reszta nie wystarczy na ten film. Nic nie zostało wydane. Budżet odnowi się <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Ten film kosztowałby więcej, niż ten bot może wydać przez cały miesiąc. Nic nie zostało wydane. Wybierz krótszy film.',
    'service-unavailable':
      'Usługa tłumaczenia jest w tej chwili niedostępna. Nic nie zostało wydane. Spróbuj ponownie za jakiś czas.',
    'service-busy':
      'Usługa tłumaczenia przez godzinę nie miała wolnego miejsca, więc już nie czekam. Nic nie zostało wydane. Spróbuj ponownie później.',
    'service-misconfigured':
      'Ten bot nie jest poprawnie skonfigurowany: usługa tłumaczenia go odrzuca. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota.',
    'disk-full':
      'Ten bot nie ma teraz miejsca, aby przygotować ten film. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota.',
    'out-of-credits':
      'Kredyty tego bota się skończyły. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota, i spróbuj ponownie, gdy będą nowe.',
    'plan-forbids':
      'Plan tego bota nie obejmuje tłumaczenia filmów. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota.',
    'model-missing':
      'Usługa tłumaczenia nie oferuje już tego, czym ten bot tłumaczy. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota.',
    'model-changed':
      'Usługa tłumaczenia zmieniła to, czym ten bot tłumaczy, i najpierw trzeba zaktualizować bota. Nic nie zostało wydane. Powiedz o tym osobie, która prowadzi bota.',
    'refused-input':
      'Usługa tłumaczenia odrzuciła ten film. {{reason}}\nNic nie zostało wydane. Spróbuj z innymi opcjami /translate albo z innym filmem.',
    'upload-failed':
      'Usługa tłumaczenia nie mogła przyjąć tego filmu. Nic nie zostało wydane. Zapisz go jako nowy plik MP4, prześlij ten plik i spróbuj ponownie.',
    'job-failed':
      'Usługa tłumaczenia nie zdołała przetłumaczyć tego filmu. {{reason}}\nSpróbuj z innymi opcjami /translate albo z filmem, w którym mówi się wyraźnie.',
    'job-canceled':
      'Ktoś anulował to tłumaczenie w usłudze tłumaczenia. Jeśli nadal go chcesz, zacznij je jeszcze raz.',
    'outcome-unknown':
      'Połączenie z usługą tłumaczenia urwało się w złym momencie i nie wiadomo, czy tłumaczenie się zaczęło. Żeby nie zapłacić dwa razy, dalej nie próbuję. Zanim spróbujesz ponownie, zapytaj osobę, która prowadzi bota.',
    'job-stuck':
      'Usługa tłumaczenia od godziny nie posunęła się naprzód z tym filmem, więc już nie czekam. Tłumaczenie jest opłacone: jeśli mimo wszystko skończy się w ciągu jednego dnia, dostarczę ci je i znajdziesz je w /translations. Za rozpoczęcie od nowa trzeba by zapłacić jeszcze raz.',
    'job-late':
      'Usługa tłumaczenia od wielu godzin nie skończyła tego filmu, więc już nie czekam. Tłumaczenie jest opłacone: jeśli mimo wszystko skończy się w ciągu jednego dnia, dostarczę ci je i znajdziesz je w /translations. Za rozpoczęcie od nowa trzeba by zapłacić jeszcze raz.',
    'took-too-long':
      'Usługa tłumaczenia od wielu godzin nie skończyła tego filmu, więc już nie czekam. Zanim spróbujesz ponownie, zapytaj osobę, która prowadzi bota: za tłumaczenie być może i tak trzeba będzie zapłacić.',
    'result-missing':
      'Nie udało mi się pobrać przetłumaczonego filmu z usługi tłumaczenia. Zanim spróbujesz ponownie, zapytaj osobę, która prowadzi bota: za kolejną próbę być może trzeba będzie zapłacić jeszcze raz.',
    'dearer-than-expected':
      'Okazało się, że tłumaczenie kosztuje więcej, niż przewidywano, więc się nie zaczęło. Nic nie zostało wydane. Jeśli nadal go chcesz, spróbuj ponownie.',
    declined: 'Nie rozpoczęto, bo cena nie została zaakceptowana. Nic nie zostało wydane.',
    'not-confirmed':
      'Tłumaczenie nie zostało potwierdzone na czas, więc się nie zaczęło. Nic nie zostało wydane. Jeśli nadal go chcesz, poproś o nie ponownie.',
    'not-askable':
      'To tłumaczenie trzeba potwierdzić, zanim się zacznie, a osobie, która o nie poprosiła, nie udało się pokazać pytania. Nic nie zostało wydane. Poproś o nie ponownie.',
    stopped: 'Zatrzymano zgodnie z życzeniem. Nic nie zostało wydane.',
    discarded:
      'Wyrzucono zgodnie z życzeniem. To tłumaczenie było już opłacone; jego wynik zostanie usunięty, gdy przyjdzie.',
    'stopped-by-moderator': 'Zatrzymane przez moderatora. Nic nie zostało wydane.',
    'discarded-by-moderator':
      'Wyrzucone przez moderatora. To tłumaczenie było już opłacone; jego wynik zostanie usunięty, gdy przyjdzie.',
    unexpected:
      'Coś poszło nie tak, choć nie powinno. Powiedz o tym osobie, która prowadzi bota, i podaj jej ten identyfikator: {{reference}}',
  },
  reason: { quoted: '„{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'film' },
  variety: {
    cmn: 'Mandaryński',
    'zh-Hans-CN-u-sd-cnha': 'Chiński (mandaryński Zhongyuan z Henanu, uproszczone)',
    'zh-Hans-CN-u-sd-cnln': 'Chiński (mandaryński północno-wschodni, uproszczone)',
    'zh-Hans-CN-u-sd-cnsc': 'Chiński (mandaryński południowo-zachodni, uproszczone)',
    'zh-Hans-CN-u-sd-cnsd': 'Chiński (mandaryński Jilu, uproszczone)',
    'zh-Hans-CN-u-sd-cnsn': 'Chiński (mandaryński Zhongyuan z Shaanxi, uproszczone)',
    'en-x-own-accent': 'Angielski – twój akcent',
    'en-US-x-accent': 'Angielski – akcent amerykański',
  },
};
