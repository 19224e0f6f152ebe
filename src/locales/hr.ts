import type { Translation } from './translation.ts';

/** Croatian. Says "ti", as Discord does, and avoids the past tense that has a gender. */
export const hr: Translation = {
  command: {
    translations: { description: 'Tvoji prijevodi i kako ih ponovno dobiti' },
    privacy: { description: 'Što se o tebi čuva, kamo idu tvoji videozapisi i kako sve izbrisati' },
    translate: {
      description: 'Sinkroniziraj videozapis na drugi jezik, s usklađenim usnama',
      video: 'Videozapis koji treba prevesti (MP4, WebM, MOV ili MKV)',
      language: 'Jezik koji želiš čuti, ili do pet jezika odvojenih zarezima',
      audioOnly: 'Promijeni samo glas; slika ostaje kakva jest, zajedno s usnama',
      keepLength: 'Zadrži točno trajanje videozapisa, čak i ako govor postane brži',
      speakers: 'Koliko osoba govori; navedi ako su se glasovi pomiješali',
      private: 'Odgovor prikaži samo tebi',
    },
  },
  history: {
    heading: 'Tvoji prijevodi, od najnovijeg:',
    headingPaged: 'Tvoji prijevodi, od najnovijeg (stranica {{page, number}} od {{pages, number}}):',
    none: 'Još nemaš prijevoda. Upotrijebi /translate ili na poruci Aplikacije → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · u tijeku, zatraženo {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · nigdje ga nije bilo moguće dostaviti, pa čeka ovdje',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nije pokrenuto jer je bilo dosegnuto ograničenje',
    get: 'Preuzmi {{number}}',
    stop: 'Zaustavi {{number}}',
    forget: 'Izbriši {{number}}',
    previous: 'Natrag',
    next: 'Dalje',
    leftToday:
      'Danas ti je preostalo {{length}} vremena za prevođenje. Novo vrijeme dobivaš <t:{{renewsAt}}:R>.',
    leftServer:
      'Ovom je serveru danas preostalo {{length}} vremena za prevođenje. Novo vrijeme dobiva <t:{{renewsAt}}:R>.',
    leftJobs: 'Koliko prijevoda odjednom sada još možeš pokrenuti: {{left, number}} od {{limit, number}}.',
    forgotten:
      'Izbrisano: više ne čuvam ovaj prijevod, a s njim nestaju i njegove datoteke u usluzi prevođenja. Poruke s videozapisom ostaju.',
    stopFirst: 'Ovaj je prijevod još u tijeku. Prvo ga zaustavi ili pričekaj da završi.',
    foreign: 'Ovo su prijevodi nekog drugog. Svoje ćeš vidjeti uz /translations.',
  },
  stop: {
    stopped: 'Zaustavljeno. Ništa nije potrošeno.',
    left: 'Za tebe je zaustavljeno i za tebe ništa nije potrošeno. Isti prijevod želi još netko, pa se za tu osobu nastavlja.',
    stoppedRest: 'Što je još bilo u tijeku, zaustavljeno je i za to ništa nije potrošeno.',
    paid: 'Ovaj je prijevod već plaćen kreditima bota i više se ne može zaustaviti. Ako ne želiš videozapis, mogu ga odbaciti kad stigne.',
    mayBePaid:
      'Usluga za prevođenje još nije javila je li započela ovaj prijevod, pa je možda već plaćen kreditima bota i više se ne može zaustaviti. Ako ne želiš videozapis, mogu ga odbaciti kad stigne.',
    paidPartly:
      'Što još nije bilo plaćeno, zaustavljeno je. Ostatak je već plaćen kreditima bota i više se ne može zaustaviti. Ako ga ne želiš, mogu ga odbaciti kad stigne.',
    discard: 'Odbaci rezultat',
    discarded: 'Gotovo: nećeš dobiti ovaj videozapis. Već je bio plaćen; rezultat se briše kad stigne.',
    over: 'Prekasno je za zaustavljanje: prijevod je završio ili je rezultat već na putu prema tebi.',
    foreign: 'Ovaj prijevod može zaustaviti samo osoba koja ga je zatražila ili moderator.',
    unknown: 'Više nemam podatke o ovom prijevodu, pa se nema što zaustaviti.',
  },
  privacy: {
    where:
      '**Kamo idu tvoji videozapisi**\nVideozapis koji daš prevesti ide u [Scenario](<https://www.scenario.com>), čiji ga partner HeyGen prevodi. Učitani se videozapis ondje briše kad prijevod završi, a prevedeni videozapis {{days}} nakon što ga dobiješ.',
    imports:
      'Scenario može preuzeti videozapis izravno s Discorda. Njegov zapis o tome ne može se izbrisati: u njemu ostaje poveznica, a u njoj naziv datoteke. Radi najviše jedan dan.',
    kept: '**Što čuvam**\nNikakve videozapise. {{days}} čuvam: naziv svake datoteke, jezik prijevoda, kada je zatražen, kako je završio i u kojoj je poruci bio videozapis, da prijevod možeš ponovno dobiti; također jezike koje zadnje odabereš, da ti ih predložim. Najviše tri dana: moje bilješke o tome kako je stigao do tebe. Koliko vremena za prevođenje koristiš: dva dana i pod kodnim imenom.',
    how: 'Pojedine prijevode brišeš uz /translations, a sve odjednom gumbom.',
    delete: 'Izbriši moje podatke',
    confirm:
      'Ovo briše sve što čuvam o tebi, ovdje i u usluzi prevođenja. Više nećeš moći od mene dobiti svoje prevedene videozapise; oni koji su već u razgovorima ostaju ondje. Što je u tijeku, zaustavlja se; što je plaćeno, ne može se opozvati, a rezultat se odbacuje.\n**Ovo se ne može poništiti.**',
    confirmDelete: 'Da, izbriši sve',
    deleted:
      'Gotovo. Izbrisano je sve što se o tebi čuvalo, a s tim se upravo brišu i tvoji videozapisi u usluzi prevođenja. Poruke s tvojim videozapisima ostaju; na serveru ih mogu izbrisati moderatori.',
    deletedPaid_one:
      'Ono što je već plaćeno ne može se opozvati. Rezultat i moje posljednje bilješke o tome brišu se čim prijevod završi.',
    deletedPaid_few:
      '{{count, number}} prijevoda već su plaćena i ne mogu se opozvati. Njihovi rezultati i moje posljednje bilješke o njima brišu se čim završe.',
    deletedPaid_other:
      '{{count, number}} prijevoda već je plaćeno i ne mogu se opozvati. Njihovi rezultati i moje posljednje bilješke o njima brišu se čim završe.',
    foreign: 'Ovaj gumb pripada nekom drugom. Što se čuva o tebi, vidjet ćeš uz /privacy.',
  },
  modal: {
    title: 'Prevedi videozapis',
    language: 'Jezici',
    languageHint: 'Odaberi do pet…',
    otherLanguage: 'Drugi jezici',
    otherLanguageHint: '…a druge upiši ovdje, na bilo kojem jeziku: „velški, Malti”.',
    video: 'Koji videozapis?',
  },
  outlook: {
    length: 'trajanje {{length}}',
    priced_one: 'trajanje {{length}} · otprilike {{count, number}} kredit bota',
    priced_few: 'trajanje {{length}} · otprilike {{count, number}} kredita bota',
    priced_other: 'trajanje {{length}} · otprilike {{count, number}} kredita bota',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod stoji otprilike **{{count, number}} kredit**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    question_few:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod stoji otprilike **{{count, number}} kredita**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod stoji otprilike **{{count, number}} kredita**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod na sve ove jezike ukupno stoji otprilike **{{count, number}} kredit**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    question_several_few:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod na sve ove jezike ukupno stoji otprilike **{{count, number}} kredita**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}, a njegov prijevod na sve ove jezike ukupno stoji otprilike **{{count, number}} kredita**. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideozapis traje {{length}}. Ne mogu unaprijed reći koliko stoji njegov prijevod. Da počnem?\n-# Ti ne plaćaš ništa; troše se krediti bota. Ništa se ne troši prije nego što pritisneš gumb. Bez odgovora prestajem čekati {{end}}.',
    yes: 'Počni',
    no: 'Nemoj početi',
    started: 'Hvala. Prijevod je pokrenut.',
    notStarted: 'U redu. Ništa nije pokrenuto i ništa nije potrošeno.',
    late: 'Vrijeme za odgovor je isteklo. Ništa nije pokrenuto i ništa nije potrošeno. Ako još želiš prijevod, upotrijebi /translate.',
    alreadyStarted: 'Tvoj je odgovor već „da”: prijevod je pokrenut.',
    alreadyDeclined:
      'Tvoj je odgovor već „ne”: ništa nije pokrenuto i ništa nije potrošeno. Ako ipak želiš prijevod, upotrijebi /translate.',
    foreign: 'Na to može odgovoriti samo osoba koja je zatražila ovaj prijevod.',
    over: 'Ovo pitanje više nije otvoreno. Ako želiš prijevod, upotrijebi /translate.',
    unheard: 'Tvoj odgovor trenutačno nije bilo moguće primiti. Pritisni gumb ponovno za minutu.',
  },
  button: { stop: 'Zaustavi', another: 'Drugi jezik', original: 'Izvornik', retry: 'Pokušaj ponovno' },
  outdated: {
    button:
      'Ovaj gumb potječe iz moje starije verzije i više ne radi. Svoje videozapise pronaći ćeš uz /translations.',
  },
  another: {
    unknown:
      'Više ne znam iz kojeg je videozapisa ovo nastalo. Počni ponovno od poruke s videozapisom ili ga učitaj uz /translate.',
  },
  original: {
    message: 'Izvorni videozapis je u ovoj poruci: {{url}}',
    file: 'Evo izvornog videozapisa: {{url}}\n-# Zadrži ovu poveznicu za sebe: tko god je ima, može pogledati videozapis. Vrijedi otprilike jedan dan.',
    foreign: 'Izvornik može vidjeti samo osoba koja ga je učitala uz /translate.',
    gone: 'Izvornika više nema: poveznica je istekla ili je izbrisan. Osoba koja je zatražila prijevod može ga ponovno učitati.',
    unknown: 'Više ne znam gdje je izvornik ovog videozapisa.',
  },
  retry: {
    already: 'Ovaj je prijevod već ponovno pokrenut. Naći ćeš ga uz /translations.',
    foreign:
      'Ovaj prijevod može ponovno pokušati samo osoba koja ga je zatražila. Za vlastiti upotrijebi /translate.',
    unknown:
      'Više nemam podatke o ovom prijevodu, pa ga ne mogu ponovno pokušati. Počni ponovno od poruke s videozapisom ili ga učitaj uz /translate.',
  },
  call: {
    ready_one: '{{person}}, tvoj je videozapis spreman.',
    ready_few: '{{person}}, tvoja {{count, number}} videozapisa su spremna.',
    ready_other: '{{person}}, tvojih {{count, number}} videozapisa je spremno.',
    failed_one: '{{person}}, tvoj videozapis nije preveden.',
    failed_few: '{{person}}, tvoji videozapisi nisu prevedeni.',
    failed_other: '{{person}}, tvoji videozapisi nisu prevedeni.',
    partly_one: '{{person}}, tvoji su videozapisi spremni, ali nisu uspjeli svi jezici.',
    partly_few: '{{person}}, tvoji su videozapisi spremni, ali nisu uspjeli svi jezici.',
    partly_other: '{{person}}, tvoji su videozapisi spremni, ali nisu uspjeli svi jezici.',
  },
  status: {
    noting:
      'Zapisujem tvoj zahtjev; to traje dulje nego inače. Ako se ovaj tekst ne promijeni u roku od pet minuta, zatraži prijevod ponovno: ništa nije potrošeno.',
    checking: 'Provjeravam videozapis…',
    confirming: 'Čekam da osoba koja je to zatražila potvrdi cijenu.',
    starting: 'Pokrećem prijevod…',
    uploading: 'Šaljem videozapis usluzi prevođenja…',
    queued:
      'Upravo se prevodi mnogo videozapisa. Ovaj je u redu pod brojem {{position, number}} i počet će sam.',
    unanswered:
      'Usluga za prevođenje još nije odgovorila. Provjeravam je li započela prijevod i neću ga poslati dvaput. To može potrajati do 15 minuta.',
    translating: 'Prevodi se. To obično traje nekoliko minuta; rezultat će se pojaviti ovdje.',
    translatingUsually_one:
      'Prevodi se. Za ovakav videozapis to obično traje otprilike {{count, number}} minutu; rezultat će se pojaviti ovdje.',
    translatingUsually_few:
      'Prevodi se. Za ovakav videozapis to obično traje otprilike {{count, number}} minute; rezultat će se pojaviti ovdje.',
    translatingUsually_other:
      'Prevodi se. Za ovakav videozapis to obično traje otprilike {{count, number}} minuta; rezultat će se pojaviti ovdje.',
    fetching: 'Prijevod je spreman. Donosim ti ga…',
    shrinking:
      'Prijevod je spreman, ali je prevelik za poruku ovdje. Smanjujem ga; to može potrajati nekoliko minuta…',
    orDirect:
      '-# Što traje dulje od 15 minuta, odlazi izravnom porukom osobi koja je to zatražila i može se pronaći uz /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Zatraženo {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Odabrani jezik: {{language, name}}. Postoji i: {{others, name}}. Ako misliš na nešto drugo, sljedeći put odaberi s popisa.',
    guessed:
      '-# Prepoznati jezik: {{language, name}}. Ako misliš na neki drugi, sljedeći put ga odaberi s popisa.',
    guessedVarieties:
      '-# Prepoznati jezik: {{language, name}}. Postoji i: {{others, name}}. Ako misliš na nešto drugo, sljedeći put odaberi s popisa.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Zatraženo {{since}}. Svaki će se rezultat pojaviti ovdje čim bude spreman; to obično traje nekoliko minuta.',
    sinceUsually_one:
      '-# Zatraženo {{since}}. Svaki će se rezultat pojaviti ovdje čim bude spreman; za ovakav videozapis to obično traje otprilike {{count, number}} minutu.',
    sinceUsually_few:
      '-# Zatraženo {{since}}. Svaki će se rezultat pojaviti ovdje čim bude spreman; za ovakav videozapis to obično traje otprilike {{count, number}} minute.',
    sinceUsually_other:
      '-# Zatraženo {{since}}. Svaki će se rezultat pojaviti ovdje čim bude spreman; za ovakav videozapis to obično traje otprilike {{count, number}} minuta.',
    checking: '⏳ **{{language, name}}** · priprema se',
    uploading: '⏳ **{{language, name}}** · videozapis se šalje usluzi prevođenja',
    queued: '⏳ **{{language, name}}** · broj {{position, number}} u redu',
    unanswered:
      '⏳ **{{language, name}}** · usluga za prevođenje još nije odgovorila; provjeravam je li započela',
    translating: '⏳ **{{language, name}}** · prevodi se',
    fetching: '⏳ **{{language, name}}** · prevedeno i na putu ovamo',
    shrinking: '⏳ **{{language, name}}** · prevedeno, ali preveliko za poruku ovdje; smanjuje se',
    done: '✅ Gotovo: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · gotovo, u zasebnoj poruci',
    sentDirect:
      '✅ **{{language, name}}** · gotovo. Videozapis nije bilo moguće staviti ovamo, pa je izravnom porukom otišao osobi koja ga je zatražila.',
    kept: '⚠️ **{{language, name}}** · gotovo, ali ga nije bilo moguće dostaviti. Naći ćeš ga uz /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · AI sinkronizacija',
    description: 'Videozapis {{file}}, AI sinkronizacija, jezik: {{language, name}}',
    smaller:
      '-# Smanjeno da stane u poruku ovdje: s {{from, megabytes}} na {{to, megabytes}}. Osoba koja ga je zatražila gumbom dobiva punu kvalitetu.',
    whole: 'Puna kvaliteta',
    unchecked:
      'Nije bilo moguće provjeriti može li se prevedeni videozapis reproducirati. Osoba koja ga je zatražila gumbom dobiva privatnu poveznicu.',
    tooBig:
      'Prevedeni videozapis ima {{size, megabytes}} i ne stane u poruku ovdje. Osoba koja ga je zatražila gumbom dobiva privatnu poveznicu.',
    notHere:
      'Prevedeni videozapis nije se mogao staviti u poruku ovdje. Osoba koja ga je zatražila gumbom dobiva privatnu poveznicu.',
    tooLossy:
      'Prevedeni videozapis ima {{size, megabytes}} i ne stane u poruku ovdje, a toliko bi ga smanjivanje pokvarilo. Osoba koja ga je zatražila gumbom dobiva privatnu poveznicu.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideozapis nije bilo moguće staviti ovamo, pa je izravnom porukom otišao osobi koja ga je zatražila.',
    kept: '**{{file}}** → **{{language, name}}**\nVideozapis je spreman, ali ga nije bilo moguće ni staviti ovamo ni poslati izravnom porukom. Osoba koja ga je zatražila može ga preuzeti uz /translations.',
    link: 'Preuzmi videozapis',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Evo tvog prevedenog videozapisa: {{url}}\n-# Zadrži ovu poveznicu za sebe: tko god je ima, može pogledati videozapis. Vrijedi najmanje jedan dan.',
    linkFailed:
      'Videozapis trenutačno nije bilo moguće dobiti od usluge prevođenja. Pritisni gumb ponovno za minutu.',
    linkForeign: 'Ovaj je videozapis napravljen za nekog drugog. Za vlastiti upotrijebi /translate.',
    linkGone: 'Ovaj se videozapis više ne čuva. Prevedi ga ponovno.',
    ageChannel: '-# Iz kanala s dobnim ograničenjem, pa se ovdje ne prikazuje otvoreno.',
    ageThread: '-# Iz niti koja je možda u kanalu s dobnim ograničenjem, pa se ovdje ne prikazuje otvoreno.',
  },
  problem: {
    'not-a-video': 'Ta datoteka nije videozapis. Odaberi videodatoteku (MP4, WebM, MOV ili MKV).',
    'no-video-found':
      'U toj poruci nema videozapisa koji mogu prevesti. Odaberi poruku s videozapisom učitanim na Discord; poveznice na druge stranice ne rade.',
    'video-empty': 'Ta je videodatoteka prazna. Provjeri datoteku i ponovno je učitaj.',
    'video-too-long':
      'Taj videozapis traje {{length}}, a najdulji koji mogu prevesti je {{maxLength}}. Izreži ga na kraće dijelove.',
    'video-too-long_several':
      'Taj videozapis na {{languages, number}} jezika traži {{length}} vremena za prevođenje, a ovdje nitko ne dobiva više od {{maxLength}} dnevno. Ništa nije potrošeno. Navedi manje jezika ili izreži videozapis na kraće dijelove.',
    'video-too-big':
      'Taj videozapis ima {{size, megabytes}}, a najveći koji mogu prevesti je {{limit, megabytes}}. Smanji ga ili skrati.',
    'no-audio': 'Taj videozapis nema zvuka, pa se nema što prevesti. Odaberi neki u kojem netko govori.',
    'unreadable-video':
      'Tu datoteku ne mogu pročitati kao videozapis. Možda je oštećena, odrezana ili neobične vrste. Provjeri može li se reproducirati, spremi je kao MP4 i ponovno učitaj.',
    'unsupported-format':
      'To je datoteka vrste {{format}}, koju ne mogu prevesti. Spremi je kao MP4 datoteku (H.264 i AAC) i učitaj nju.',
    'unsupported-codec':
      'Taj je videozapis spremljen uz {{codec}}, što ne mogu prevesti. Spremi ga kao MP4 datoteku (H.264 i AAC) i učitaj nju.',
    'unsupported-edits':
      'Taj je videozapis izrezan, spojen ili ubrzan na način koji ne mogu pratiti. Spremi ga kao novu MP4 datoteku (H.264 i AAC) i učitaj nju.',
    'foreign-host':
      'Mogu prevesti samo videozapise učitane na Discord. Umjesto poveznice učitaj sam videozapis.',
    'link-expired':
      'Taj videozapis više nije dostupan na svojoj poveznici: poveznica je istekla ili je videozapis izbrisan. Počni ponovno od poruke s videozapisom ili ga ponovno učitaj.',
    'source-unreachable':
      'Taj videozapis nije bilo moguće dobiti s Discorda. Pokušaj ponovno za nekoliko minuta ili ga ponovno učitaj.',
    'unknown-language':
      '„{{language}}” nije među jezicima na koje mogu prevoditi. Odaberi jezik s popisa ili upiši njegov naziv na engleskom, na primjer „German” ili „Spanish (Mexico)”.',
    'unclear-language':
      'Nije mi jasno koji je jezik „{{language}}”. Možda {{suggestions}}? Odaberi ga s popisa ili upiši cijeli naziv.',
    'no-language': 'Odaberi jezik ili upiši njegov naziv. Počni ponovno uz /translate ili „Translate video”.',
    'too-many-languages':
      'Broj navedenih jezika: {{named, number}}, a u jednom ih zahtjevu može biti najviše {{limit, number}}. Ništa nije pokrenuto. Izostavi neke i zatraži ih poslije.',
    'invalid-speakers':
      'Broj govornika mora biti cijeli broj od 1 do {{max, number}}. Ako ga ne znaš točno, izostavi ga.',
    'not-allowed':
      'Ova je aplikacija samo za osobe kojima je to dopustio njezin operater. Ništa nije potrošeno. Zamoli osobu koja je vodi{{operator}} da ti dopusti pristup.',
    'quota-jobs':
      'Već imaš onoliko prijevoda u tijeku koliko ih ovdje jedna osoba smije imati odjednom ({{limit, number}}). Ništa nije potrošeno. Pokreni ovaj ponovno kad neki od njih završi.',
    'quota-jobs_several':
      'To bi bilo više prijevoda odjednom nego što ih ovdje jedna osoba smije imati ({{limit, number}}). Ništa nije potrošeno. Navedi manje jezika ili počni ponovno kad drugi završe.',
    'quota-unpaid':
      'U jednom satu pokrenuli ste {{limit}} prijevoda koji se nisu nastavili. Ništa nije potrošeno. Sljedeći možete pokrenuti <t:{{renewsAt}}:R>.',
    'quota-person':
      'Taj videozapis traje {{length}}, a danas ti je preostalo {{maxLength}} vremena za prevođenje. Ništa nije potrošeno. Novo vrijeme dobivaš <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Taj videozapis na {{languages, number}} jezika traži {{length}} vremena za prevođenje, a danas ti je preostalo {{maxLength}}. Ništa nije potrošeno. Navedi manje jezika ili pričekaj: novo vrijeme dobivaš <t:{{renewsAt}}:R>.',
    'quota-server':
      'Taj videozapis traje {{length}}, a ovom je serveru danas preostalo {{maxLength}} vremena za prevođenje. Ništa nije potrošeno. Novo vrijeme dobiva <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Taj videozapis na {{languages, number}} jezika traži {{length}} vremena za prevođenje, a ovom je serveru danas preostalo {{maxLength}}. Ništa nije potrošeno. Navedi manje jezika ili pričekaj: novo vrijeme dobiva <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Ono što ovaj bot smije potrošiti ovaj mjesec gotovo je iskorišteno, a ostatak nije dovoljan za ovaj videozapis. Ništa nije potrošeno. Proračun se obnavlja <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Ovaj bi videozapis stajao više nego što ovaj bot smije potrošiti u cijelom mjesecu. Ništa nije potrošeno. Odaberi kraći videozapis.',
    'service-unavailable':
      'Usluga prevođenja trenutačno nije dostupna. Ništa nije potrošeno. Pokušaj ponovno malo kasnije.',
    'service-busy':
      'Usluga prevođenja sat vremena nije imala slobodnog mjesta, pa više ne čekam. Ništa nije potrošeno. Pokušaj ponovno kasnije.',
    'service-misconfigured':
      'Ovaj bot nije ispravno postavljen: usluga prevođenja ga odbija. Ništa nije potrošeno. Javi to osobi koja vodi bota.',
    'disk-full':
      'Ovaj bot trenutačno nema mjesta za pripremu ovog videozapisa. Ništa nije potrošeno. Javi to osobi koja vodi bota.',
    'out-of-credits':
      'Krediti ovog bota su iskorišteni. Ništa nije potrošeno. Javi to osobi koja vodi bota i pokušaj ponovno kad bude novih.',
    'plan-forbids':
      'Plan ovog bota ne obuhvaća prevođenje videozapisa. Ništa nije potrošeno. Javi to osobi koja vodi bota.',
    'model-missing':
      'Usluga prevođenja više ne nudi ono čime ovaj bot prevodi. Ništa nije potrošeno. Javi to osobi koja vodi bota.',
    'model-changed':
      'Usluga prevođenja promijenila je ono čime ovaj bot prevodi, pa bot prvo treba ažurirati. Ništa nije potrošeno. Javi to osobi koja vodi bota.',
    'refused-input':
      'Usluga prevođenja odbila je ovaj videozapis. {{reason}}\nNišta nije potrošeno. Pokušaj s drugim opcijama za /translate ili drugim videozapisom.',
    'upload-failed':
      'Usluga prevođenja nije mogla primiti taj videozapis. Ništa nije potrošeno. Spremi ga kao novu MP4 datoteku, učitaj nju i pokušaj ponovno.',
    'job-failed':
      'Usluga prevođenja nije mogla prevesti ovaj videozapis. {{reason}}\nPokušaj s drugim opcijama za /translate ili s videozapisom u kojem se govori razgovijetno.',
    'job-canceled':
      'Netko je otkazao ovaj prijevod u usluzi prevođenja. Ako ga još želiš, pokreni ga ponovno.',
    'outcome-unknown':
      'Veza s uslugom prevođenja prekinula se u nezgodnom trenutku i ne znam je li prijevod počeo. Da se ne bi platilo dvaput, ne nastavljam. Prije novog pokušaja pitaj osobu koja vodi bota.',
    'job-stuck':
      'Usluga prevođenja već sat vremena nije napredovala s ovim videozapisom, pa više ne čekam. Prijevod je plaćen: ako ipak bude gotov u roku od jednog dana, dostavit ću ti ga i naći ćeš ga u /translations. Ponovno pokretanje platilo bi se još jednom.',
    'job-late':
      'Usluga prevođenja satima nije dovršila ovaj videozapis, pa više ne čekam. Prijevod je plaćen: ako ipak bude gotov u roku od jednog dana, dostavit ću ti ga i naći ćeš ga u /translations. Ponovno pokretanje platilo bi se još jednom.',
    'took-too-long':
      'Usluga prevođenja satima nije dovršila ovaj videozapis, pa više ne čekam. Prije novog pokušaja pitaj osobu koja vodi bota: prijevod će se možda svejedno morati platiti.',
    'result-missing':
      'Prevedeni videozapis nije bilo moguće dobiti od usluge prevođenja. Prije novog pokušaja pitaj osobu koja vodi bota: novi će se pokušaj možda morati ponovno platiti.',
    'dearer-than-expected':
      'Prijevod stoji više nego što se očekivalo, pa nije pokrenut. Ništa nije potrošeno. Ako ga još želiš, pokušaj ponovno.',
    declined: 'Nije pokrenuto jer cijena nije prihvaćena. Ništa nije potrošeno.',
    'not-confirmed':
      'Prijevod nije potvrđen na vrijeme, pa nije pokrenut. Ništa nije potrošeno. Ako ga još želiš, zatraži ga ponovno.',
    'not-askable':
      'Ovaj prijevod treba potvrditi prije početka, a osobi koja ga je zatražila nije bilo moguće prikazati pitanje. Ništa nije potrošeno. Zatraži ga ponovno.',
    stopped: 'Zaustavljeno, prema tvojoj želji. Ništa nije potrošeno.',
    discarded:
      'Odbačeno, prema tvojoj želji. Ovaj je prijevod već bio plaćen; njegov se rezultat briše kad stigne.',
    'stopped-by-moderator': 'Moderator je ovo zaustavio. Ništa nije potrošeno.',
    'discarded-by-moderator':
      'Moderator je ovo odbacio. Ovaj je prijevod već bio plaćen; njegov se rezultat briše kad stigne.',
    unexpected:
      'Nešto je pošlo po zlu, a nije trebalo. Javi to osobi koja vodi bota i navedi joj ovu oznaku: {{reference}}',
  },
  reason: { quoted: '„{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'videozapis' },
  variety: {
    cmn: 'Mandarinski',
    'zh-Hans-CN-u-sd-cnha': 'Kineski (mandarinski Zhongyuan, Henan, pojednostavljeno)',
    'zh-Hans-CN-u-sd-cnln': 'Kineski (sjeveroistočni mandarinski, pojednostavljeno)',
    'zh-Hans-CN-u-sd-cnsc': 'Kineski (jugozapadni mandarinski, pojednostavljeno)',
    'zh-Hans-CN-u-sd-cnsd': 'Kineski (mandarinski Jilu, pojednostavljeno)',
    'zh-Hans-CN-u-sd-cnsn': 'Kineski (mandarinski Zhongyuan, Shaanxi, pojednostavljeno)',
    'en-x-own-accent': 'Engleski – tvoj naglasak',
    'en-US-x-accent': 'Engleski – američki naglasak',
  },
};
