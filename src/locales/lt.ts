import type { Translation } from './translation.ts';

/** Lithuanian. Says "tu", as Discord does. */
export const lt: Translation = {
  command: {
    translations: { description: 'Tavo vertimai ir kaip juos gauti dar kartą' },
    privacy: { description: 'Kas apie tave saugoma, kur keliauja tavo vaizdo įrašai ir kaip viską ištrinti' },
    translate: {
      description: 'Įgarsink vaizdo įrašą kita kalba, su derančiais lūpų judesiais',
      video: 'Vaizdo įrašas, kurį reikia išversti (MP4, WebM, MOV arba MKV)',
      language: 'Kalba, kurią nori girdėti, arba iki penkių kalbų, atskirtų kableliais',
      audioOnly: 'Keisti tik balsą; vaizdas lieka toks, koks yra, kartu su lūpomis',
      keepLength: 'Išlaikyti tikslią įrašo trukmę, net jei kalba taps skubresnė',
      speakers: 'Kiek žmonių kalba; nurodyk, jei balsai susimaišė',
      private: 'Rodyti atsakymą tik tau',
    },
  },
  history: {
    heading: 'Tavo vertimai, naujausi viršuje:',
    headingPaged: 'Tavo vertimai, naujausi viršuje ({{page, number}} puslapis iš {{pages, number}}):',
    none: 'Vertimų dar neturi. Naudok /translate arba žinutės meniu Programos → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · vyksta, paprašyta {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · niekur nepavyko pristatyti, todėl laukia čia',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nepradėta, nes buvo pasiektas limitas',
    get: 'Gauti {{number}}',
    stop: 'Stabdyti {{number}}',
    forget: 'Ištrinti {{number}}',
    previous: 'Atgal',
    next: 'Toliau',
    leftToday: 'Šiandien tau liko {{length}} vertimo laiko. Naujo laiko gausi <t:{{renewsAt}}:R>.',
    leftServer:
      'Šiandien šiam serveriui liko {{length}} vertimo laiko. Naujo laiko jis gaus <t:{{renewsAt}}:R>.',
    leftJobs: 'Kiek vertimų vienu metu dabar dar gali pradėti: {{left, number}} iš {{limit, number}}.',
    forgotten:
      'Ištrinta: šio vertimo nebesaugau, kartu dingsta ir jo failai vertimo paslaugoje. Žinutės su vaizdo įrašu lieka.',
    stopFirst: 'Šis vertimas dar vyksta. Pirma jį sustabdyk arba palauk, kol baigsis.',
    foreign: 'Tai kito žmogaus vertimai. Savuosius pamatysi su /translations.',
  },
  stop: {
    stopped: 'Sustabdyta. Nieko neišleista.',
    left: 'Tau sustabdyta ir dėl tavęs nieko neišleista. To paties vertimo nori dar kažkas, todėl jam vertimas tęsiamas.',
    stoppedRest: 'Kas dar buvo verčiama, sustabdyta, ir už tai nieko neišleista.',
    paid: 'Šis vertimas jau apmokėtas boto kreditais, ir sustabdyti jo nebegalima. Jei šio vaizdo įrašo nenori, galiu jį išmesti, kai ateis.',
    mayBePaid:
      'Vertimo paslauga dar nepranešė, ar pradėjo šį vertimą, todėl jis gali būti jau apmokėtas boto kreditais, ir sustabdyti jo nebegalima. Jei šio vaizdo įrašo nenori, galiu jį išmesti, kai ateis.',
    paidPartly:
      'Kas dar nebuvo apmokėta, sustabdyta. Visa kita jau apmokėta boto kreditais, ir sustabdyti to nebegalima. Jei to nenori, galiu tai išmesti, kai ateis.',
    discard: 'Išmesti rezultatą',
    discarded:
      'Atlikta: šio vaizdo įrašo negausi. Už jį jau buvo sumokėta; rezultatas bus ištrintas, kai ateis.',
    over: 'Stabdyti per vėlu: vertimas baigėsi arba rezultatas jau pakeliui pas tave.',
    foreign: 'Šį vertimą sustabdyti gali tik jo paprašęs žmogus arba moderatorius.',
    unknown: 'Apie šį vertimą nebeturiu duomenų, todėl nėra ko stabdyti.',
  },
  privacy: {
    where:
      '**Kur keliauja tavo vaizdo įrašai**\nIšversti duotas vaizdo įrašas keliauja į [Scenario](<https://www.scenario.com>), o jį verčia šios įmonės partneris HeyGen. Tai, kas įkelta, ten ištrinama vertimui pasibaigus. Kiek laiko po pristatymo ten lieka išverstas įrašas: {{days}}.',
    imports:
      'Scenario vaizdo įrašą gali paimti tiesiai iš Discord. Jos pačios žymos apie tai ištrinti neįmanoma: joje lieka nuoroda, o nuorodoje – failo pavadinimas. Nuoroda veikia ne ilgiau kaip parą.',
    kept: '**Ką saugau**\nJokių vaizdo įrašų. Tiek laiko ({{days}}): kiekvieno failo pavadinimą, vertimo kalbą, kada jo paprašei, kaip baigėsi ir kurioje žinutėje buvo vaizdo įrašas, kad galėtum vertimą gauti dar kartą; taip pat paskiausiai pasirinktas kalbas, kad galėčiau jas pasiūlyti. Ne ilgiau kaip tris dienas: savo užrašus apie tai, kaip jis tave pasiekė. Kiek vertimo laiko sunaudojai: dvi dienas ir slapyvardžiu.',
    how: 'Pavienius vertimus ištrinsi su /translations, o viską iš karto – mygtuku.',
    delete: 'Ištrinti mano duomenis',
    confirm:
      'Bus ištrinta viskas, ką apie tave saugau, čia ir vertimo paslaugoje. Savo išverstų vaizdo įrašų iš manęs nebegausi; tie, kurie jau yra pokalbiuose, ten ir liks. Kas vyksta, bus sustabdyta; kas apmokėta, to atšaukti negalima, o rezultatas bus išmestas.\n**To atšaukti neįmanoma.**',
    confirmDelete: 'Taip, ištrinti viską',
    deleted:
      'Atlikta. Ištrinta viskas, ką apie tave saugojau, o kartu trinami ir tavo vaizdo įrašai vertimo paslaugoje. Žinutės su tavo vaizdo įrašais lieka; serveryje jas gali ištrinti moderatoriai.',
    deletedPaid_one:
      'Kas jau apmokėta, to atšaukti negalima. Rezultatas ir paskutiniai mano įrašai apie tai bus ištrinti, kai tik vertimas baigsis.',
    deletedPaid_few:
      '{{count, number}} vertimai jau buvo apmokėti ir jų atšaukti negalima. Jų rezultatai ir paskutiniai mano įrašai apie juos bus ištrinti, kai tik jie baigsis.',
    deletedPaid_other:
      '{{count, number}} vertimų jau buvo apmokėta ir jų atšaukti negalima. Jų rezultatai ir paskutiniai mano įrašai apie juos bus ištrinti, kai tik jie baigsis.',
    foreign: 'Šis mygtukas skirtas kitam žmogui. Kas saugoma apie tave, pamatysi su /privacy.',
  },
  modal: {
    title: 'Versti vaizdo įrašą',
    language: 'Kalbos',
    languageHint: 'Pasirink iki penkių…',
    otherLanguage: 'Kitos kalbos',
    otherLanguageHint: '…o kitas įrašyk čia, bet kuria kalba: „valų, Malti“.',
    video: 'Kurį vaizdo įrašą?',
  },
  outlook: {
    length: 'trukmė {{length}}',
    priced_one: 'trukmė {{length}} · apie {{count, number}} boto kreditą',
    priced_few: 'trukmė {{length}} · apie {{count, number}} boto kreditus',
    priced_other: 'trukmė {{length}} · apie {{count, number}} boto kreditų',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas kainuoja apie **{{count, number}} kreditą**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    question_few:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas kainuoja apie **{{count, number}} kreditus**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas kainuoja apie **{{count, number}} kreditų**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas į visas šias kalbas iš viso kainuoja apie **{{count, number}} kreditą**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    question_several_few:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas į visas šias kalbas iš viso kainuoja apie **{{count, number}} kreditus**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o jo vertimas į visas šias kalbas iš viso kainuoja apie **{{count, number}} kreditų**. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVaizdo įrašo trukmė {{length}}, o kiek kainuos jo vertimas, iš anksto pasakyti negaliu. Pradėti?\n-# Tau tai nieko nekainuoja; naudojami boto kreditai. Kol nepaspausi mygtuko, nieko nebus išleista. Negavus atsakymo, nustosiu laukti {{end}}.',
    yes: 'Pradėti',
    no: 'Nepradėti',
    started: 'Ačiū. Vertimas pradėtas.',
    notStarted: 'Gerai. Nieko nepradėta ir nieko neišleista.',
    late: 'Laikas atsakyti baigėsi. Nieko nepradėta ir nieko neišleista. Jei vertimo vis dar nori, naudok /translate.',
    alreadyStarted: 'Tu jau atsakei „taip“: vertimas pradėtas.',
    alreadyDeclined:
      'Tu jau atsakei „ne“: nieko nepradėta ir nieko neišleista. Jei vertimo vis dėlto nori, naudok /translate.',
    foreign: 'Į tai gali atsakyti tik šio vertimo paprašęs žmogus.',
    over: 'Šis klausimas nebegalioja. Jei nori vertimo, naudok /translate.',
    unheard: 'Dabar nepavyko priimti tavo atsakymo. Po minutės paspausk mygtuką dar kartą.',
  },
  button: { stop: 'Stabdyti', another: 'Kita kalba', original: 'Originalas', retry: 'Bandyti dar kartą' },
  outdated: {
    button:
      'Šis mygtukas yra iš senesnės mano versijos ir nebeveikia. Savo vaizdo įrašus rasi su /translations.',
  },
  another: {
    unknown:
      'Nebežinau, iš kurio vaizdo įrašo tai padaryta. Pradėk iš naujo nuo žinutės su vaizdo įrašu arba įkelk jį su /translate.',
  },
  original: {
    message: 'Originalus vaizdo įrašas yra šioje žinutėje: {{url}}',
    file: 'Štai originalus vaizdo įrašas: {{url}}\n-# Pasilik šią nuorodą sau: kas ją turi, gali įrašą žiūrėti. Ji galioja maždaug parą.',
    foreign: 'Originalą gali matyti tik žmogus, įkėlęs jį su /translate.',
    gone: 'Originalo ten nebėra: nuoroda nebegalioja arba jis ištrintas. Vertimo paprašęs žmogus gali jį įkelti dar kartą.',
    unknown: 'Nebežinau, kur yra šio vaizdo įrašo originalas.',
  },
  retry: {
    already: 'Šį vertimą jau bandei dar kartą. Rasi jį su /translations.',
    foreign: 'Bandyti šį vertimą dar kartą gali tik jo paprašęs žmogus. Jei nori savo, naudok /translate.',
    unknown:
      'Apie šį vertimą nebeturiu duomenų, todėl pakartoti jo negaliu. Pradėk iš naujo nuo žinutės su vaizdo įrašu arba įkelk jį su /translate.',
  },
  call: {
    ready_one: '{{person}}, tavo vaizdo įrašas paruoštas.',
    ready_few: '{{person}}, tavo {{count, number}} vaizdo įrašai paruošti.',
    ready_other: '{{person}}, tavo {{count, number}} vaizdo įrašų paruošta.',
    failed_one: '{{person}}, tavo vaizdo įrašas neišverstas.',
    failed_few: '{{person}}, tavo vaizdo įrašai neišversti.',
    failed_other: '{{person}}, tavo vaizdo įrašai neišversti.',
    partly_one: '{{person}}, tavo vaizdo įrašai paruošti, bet pavyko ne visos kalbos.',
    partly_few: '{{person}}, tavo vaizdo įrašai paruošti, bet pavyko ne visos kalbos.',
    partly_other: '{{person}}, tavo vaizdo įrašai paruošti, bet pavyko ne visos kalbos.',
  },
  status: {
    noting:
      'Užsirašau, ko paprašei; tai trunka ilgiau nei įprastai. Jei per penkias minutes šis tekstas nepasikeis, paprašyk dar kartą: nieko neišleista.',
    checking: 'Tikrinu vaizdo įrašą…',
    confirming: 'Laukiu, kol vertimo paprašęs žmogus patvirtins kainą.',
    starting: 'Pradedu vertimą…',
    uploading: 'Siunčiu vaizdo įrašą vertimo paslaugai…',
    queued:
      'Dabar verčiama daug vaizdo įrašų. Šio numeris eilėje – {{position, number}}, jis prasidės savaime.',
    unanswered:
      'Vertimo paslauga dar neatsakė. Tikrinu, ar ji pradėjo vertimą, ir du kartus jo nesiųsiu. Tai gali trukti iki 15 minučių.',
    translating: 'Verčiama. Paprastai tai trunka kelias minutes; rezultatas atsiras čia.',
    translatingUsually_one:
      'Verčiama. Tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minutę; rezultatas atsiras čia.',
    translatingUsually_few:
      'Verčiama. Tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minutes; rezultatas atsiras čia.',
    translatingUsually_other:
      'Verčiama. Tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minučių; rezultatas atsiras čia.',
    fetching: 'Vertimas paruoštas. Jau nešu jį tau…',
    shrinking:
      'Vertimas paruoštas, bet čionykštei žinutei per didelis. Mažinu jį; tai gali trukti kelias minutes…',
    orDirect:
      '-# Kas trunka ilgiau nei 15 minučių, tiesiogine žinute siunčiama to paprašiusiam žmogui ir randama su /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Paprašyta {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Pasirinkta kalba: {{language, name}}. Taip pat yra: {{others, name}}. Jei norėjai kitos, kitą kartą pasirink iš sąrašo.',
    guessed: '-# Atpažinta kalba: {{language, name}}. Jei norėjai kitos, kitą kartą pasirink ją iš sąrašo.',
    guessedVarieties:
      '-# Atpažinta kalba: {{language, name}}. Taip pat yra: {{others, name}}. Jei norėjai kitos, kitą kartą pasirink iš sąrašo.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Paprašyta {{since}}. Kiekvienas rezultatas atsiras čia, kai tik bus paruoštas; paprastai tai trunka kelias minutes.',
    sinceUsually_one:
      '-# Paprašyta {{since}}. Kiekvienas rezultatas atsiras čia, kai tik bus paruoštas; tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minutę.',
    sinceUsually_few:
      '-# Paprašyta {{since}}. Kiekvienas rezultatas atsiras čia, kai tik bus paruoštas; tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minutes.',
    sinceUsually_other:
      '-# Paprašyta {{since}}. Kiekvienas rezultatas atsiras čia, kai tik bus paruoštas; tokiam vaizdo įrašui paprastai reikia apie {{count, number}} minučių.',
    checking: '⏳ **{{language, name}}** · ruošiama',
    uploading: '⏳ **{{language, name}}** · vaizdo įrašas siunčiamas vertimo paslaugai',
    queued: '⏳ **{{language, name}}** · numeris eilėje: {{position, number}}',
    unanswered: '⏳ **{{language, name}}** · vertimo paslauga dar neatsakė; tikrinu, ar pradėjo',
    translating: '⏳ **{{language, name}}** · verčiama',
    fetching: '⏳ **{{language, name}}** · išversta, jau pakeliui čia',
    shrinking: '⏳ **{{language, name}}** · išversta, bet čionykštei žinutei per didelis įrašas; mažinama',
    done: '✅ Paruošta: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · paruošta, atskiroje žinutėje',
    sentDirect:
      '✅ **{{language, name}}** · paruošta. Čia įdėti nepavyko, todėl vaizdo įrašas tiesiogine žinute nusiųstas jo paprašiusiam žmogui.',
    kept: '⚠️ **{{language, name}}** · paruošta, bet pristatyti tau nepavyko. Rasi su /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · įgarsino DI',
    description: 'Vaizdo įrašas {{file}}, įgarsino DI, kalba: {{language, name}}',
    smaller:
      '-# Sumažinta, kad tilptų į čionykštę žinutę: iš {{from, megabytes}} į {{to, megabytes}}. Įrašo paprašęs žmogus mygtuku gaus visos kokybės įrašą.',
    whole: 'Visa kokybė',
    unchecked:
      'Nepavyko įsitikinti, ar išverstas vaizdo įrašas atkuriamas. Jo paprašęs žmogus mygtuku gaus privačią nuorodą.',
    tooBig:
      'Išverstas vaizdo įrašas užima {{size, megabytes}} ir į čionykštę žinutę netelpa. Jo paprašęs žmogus mygtuku gaus privačią nuorodą.',
    notHere:
      'Išversto vaizdo įrašo nepavyko įdėti į čionykštę žinutę. Jo paprašęs žmogus mygtuku gaus privačią nuorodą.',
    tooLossy:
      'Išverstas vaizdo įrašas užima {{size, megabytes}} ir į čionykštę žinutę netelpa, o taip sumažintas būtų sugadintas. Jo paprašęs žmogus mygtuku gaus privačią nuorodą.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nČia įdėti vaizdo įrašo nepavyko, todėl jis tiesiogine žinute nusiųstas jo paprašiusiam žmogui.',
    kept: '**{{file}}** → **{{language, name}}**\nVaizdo įrašas paruoštas, bet nepavyko nei įdėti jo čia, nei nusiųsti tiesiogine žinute. Jo paprašęs žmogus gali jį gauti su /translations.',
    link: 'Gauti įrašą',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Štai tavo išverstas vaizdo įrašas: {{url}}\n-# Pasilik šią nuorodą sau: kas ją turi, gali įrašą žiūrėti. Ji galioja bent parą.',
    linkFailed:
      'Dabar nepavyko gauti vaizdo įrašo iš vertimo paslaugos. Po minutės paspausk mygtuką dar kartą.',
    linkForeign: 'Šis vaizdo įrašas skirtas kitam žmogui. Savąjį gausi su /translate.',
    linkGone: 'Šis vaizdo įrašas nebesaugomas. Išversk jį dar kartą.',
    ageChannel: '-# Iš kanalo su amžiaus apribojimu, todėl čia atvirai nerodomas.',
    ageThread: '-# Iš gijos, kuri gali būti kanale su amžiaus apribojimu, todėl čia atvirai nerodomas.',
  },
  problem: {
    'not-a-video': 'Šis failas nėra vaizdo įrašas. Pasirink vaizdo failą (MP4, WebM, MOV arba MKV).',
    'no-video-found':
      'Toje žinutėje nėra vaizdo įrašo, kurį galėčiau išversti. Pasirink žinutę su į „Discord“ įkeltu vaizdo įrašu; nuorodos į kitas svetaines netinka.',
    'video-empty': 'Šis vaizdo failas tuščias. Patikrink failą ir įkelk jį dar kartą.',
    'video-too-long':
      'Šio vaizdo įrašo trukmė {{length}}, o išversti galiu ne ilgesnį kaip {{maxLength}} įrašą. Suskirstyk jį į trumpesnes dalis.',
    'video-too-long_several':
      'Išversti šį vaizdo įrašą į {{languages, number}} kalbas reikia {{length}} vertimo laiko, o daugiau kaip {{maxLength}} per dieną čia niekas negauna. Nieko neišleista. Nurodyk mažiau kalbų arba suskirstyk įrašą į trumpesnes dalis.',
    'video-too-big':
      'Šis vaizdo įrašas užima {{size, megabytes}}, o didžiausias, kurį galiu išversti, yra {{limit, megabytes}}. Sumažink jį arba sutrumpink.',
    'no-audio': 'Šis vaizdo įrašas be garso, todėl nėra ko versti. Pasirink tokį, kuriame kas nors kalba.',
    'unreadable-video':
      'Nepavyko šio failo perskaityti kaip vaizdo įrašo. Gal jis sugadintas, nukirptas ar neįprasto formato. Patikrink, ar jį galima paleisti, išsaugok kaip MP4 ir įkelk dar kartą.',
    'unsupported-format':
      'Tai {{format}} tipo failas, kurio negaliu išversti. Išsaugok jį kaip MP4 failą (H.264 ir AAC) ir įkelk tą.',
    'unsupported-codec':
      'Šis vaizdo įrašas išsaugotas naudojant {{codec}}, tad negaliu jo išversti. Išsaugok jį kaip MP4 failą (H.264 ir AAC) ir įkelk tą.',
    'unsupported-edits':
      'Šis vaizdo įrašas iškarpytas, sujungtas ar pagreitintas taip, kad negaliu jo tinkamai perskaityti. Išsaugok jį kaip naują MP4 failą (H.264 ir AAC) ir įkelk tą.',
    'foreign-host':
      'Galiu versti tik į „Discord“ įkeltus vaizdo įrašus. Įkelk patį vaizdo įrašą, o ne nuorodą į jį.',
    'link-expired':
      'Šio vaizdo įrašo pagal nuorodą nebėra: nuoroda nebegalioja arba įrašas ištrintas. Pradėk iš naujo nuo žinutės su vaizdo įrašu arba įkelk jį dar kartą.',
    'source-unreachable':
      'Nepavyko gauti šio vaizdo įrašo iš „Discord“. Pabandyk dar kartą po kelių minučių arba įkelk jį iš naujo.',
    'unknown-language':
      '„{{language}}“ nėra tarp kalbų, į kurias galiu versti. Pasirink kalbą iš sąrašo arba parašyk jos pavadinimą angliškai, pavyzdžiui, „German“ arba „Spanish (Mexico)“.',
    'unclear-language':
      'Neaišku, kokia tai kalba: „{{language}}“. Gal {{suggestions}}? Pasirink ją iš sąrašo arba parašyk visą jos pavadinimą.',
    'no-language':
      'Pasirink kalbą arba įrašyk jos pavadinimą. Pradėk iš naujo su /translate arba „Translate video“.',
    'too-many-languages':
      'Nurodytų kalbų skaičius: {{named, number}}, o vienu prašymu galima ne daugiau kaip {{limit, number}}. Nieko nepradėta. Dalį praleisk ir paprašyk jų vėliau.',
    'invalid-speakers':
      'Kalbančiųjų skaičius turi būti sveikasis skaičius nuo 1 iki {{max, number}}. Jei tiksliai nežinai, nenurodyk.',
    'not-allowed':
      'Ši programa skirta tik tiems, kuriems leido jos valdytojas. Nieko neišleista. Paprašyk leidimo to, kas ją valdo{{operator}}.',
    'quota-jobs':
      'Jau vyksta tiek tavo vertimų, kiek vienas žmogus čia gali jų turėti vienu metu ({{limit, number}}). Nieko neišleista. Pradėk šį dar kartą, kai kuris nors iš jų baigsis.',
    'quota-jobs_several':
      'Vienu metu vyktų daugiau vertimų, nei čia leidžiama vienam žmogui ({{limit, number}}). Nieko neišleista. Nurodyk mažiau kalbų arba pradėk dar kartą, kai kiti baigsis.',
    'quota-unpaid':
      'Per valandą pradėjote {{limit}} vertimų, kurie nebuvo tęsiami. Nieko neišleista. Kitą galėsite pradėti <t:{{renewsAt}}:R>.',
    'quota-person':
      'Šio vaizdo įrašo trukmė {{length}}, o šiandien tau liko {{maxLength}} vertimo laiko. Nieko neišleista. Naujo laiko gausi <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Išversti šį vaizdo įrašą į {{languages, number}} kalbas reikia {{length}} vertimo laiko, o šiandien tau liko {{maxLength}} laiko. Nieko neišleista. Nurodyk mažiau kalbų arba palauk: naujo laiko gausi <t:{{renewsAt}}:R>.',
    'quota-server':
      'Šio vaizdo įrašo trukmė {{length}}, o šiam serveriui šiandien liko {{maxLength}} vertimo laiko. Nieko neišleista. Naujo laiko jis gaus <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Išversti šį vaizdo įrašą į {{languages, number}} kalbas reikia {{length}} vertimo laiko, o šiam serveriui šiandien liko {{maxLength}} laiko. Nieko neišleista. Nurodyk mažiau kalbų arba palauk: naujo laiko jis gaus <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Tai, ką šis botas gali išleisti šį mėnesį, beveik išnaudota, o likučio šiam vaizdo įrašui neužtenka. Nieko neišleista. Biudžetas atsinaujins <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Šis vaizdo įrašas kainuotų daugiau, nei šis botas gali išleisti per visą mėnesį. Nieko neišleista. Pasirink trumpesnį vaizdo įrašą.',
    'service-unavailable':
      'Vertimo paslauga šiuo metu nepasiekiama. Nieko neišleista. Pabandyk dar kartą kiek vėliau.',
    'service-busy':
      'Vertimo paslaugoje valandą nebuvo laisvos vietos, todėl daugiau nelaukiu. Nieko neišleista. Pabandyk dar kartą vėliau.',
    'service-misconfigured':
      'Šis botas netinkamai nustatytas: vertimo paslauga jį atmeta. Nieko neišleista. Pranešk boto prižiūrėtojui.',
    'disk-full':
      'Šis botas dabar neturi vietos šiam vaizdo įrašui paruošti. Nieko neišleista. Pranešk boto prižiūrėtojui.',
    'out-of-credits':
      'Šio boto kreditai baigėsi. Nieko neišleista. Pranešk boto prižiūrėtojui ir pabandyk dar kartą, kai bus naujų.',
    'plan-forbids':
      'Į šio boto planą vaizdo įrašų vertimas neįeina. Nieko neišleista. Pranešk boto prižiūrėtojui.',
    'model-missing':
      'Vertimo paslauga nebesiūlo to, kuo šis botas verčia. Nieko neišleista. Pranešk boto prižiūrėtojui.',
    'model-changed':
      'Vertimo paslauga pakeitė tai, kuo šis botas verčia, todėl pirma reikia atnaujinti botą. Nieko neišleista. Pranešk boto prižiūrėtojui.',
    'refused-input':
      'Vertimo paslauga šio vaizdo įrašo nepriėmė. {{reason}}\nNieko neišleista. Pabandyk su kitomis /translate parinktimis arba kitu vaizdo įrašu.',
    'upload-failed':
      'Vertimo paslaugai nepavyko priimti šio vaizdo įrašo. Nieko neišleista. Išsaugok jį kaip naują MP4 failą, įkelk tą failą ir pabandyk dar kartą.',
    'job-failed':
      'Vertimo paslaugai nepavyko išversti šio vaizdo įrašo. {{reason}}\nPabandyk su kitomis /translate parinktimis arba su vaizdo įrašu, kuriame kalbama aiškiai.',
    'job-canceled': 'Kažkas šį vertimą atšaukė vertimo paslaugoje. Jei jo vis dar nori, pradėk dar kartą.',
    'outcome-unknown':
      'Ryšys su vertimo paslauga nutrūko netinkamu metu ir neaišku, ar vertimas prasidėjo. Kad netektų mokėti du kartus, toliau nebandau. Prieš kitą bandymą paklausk boto prižiūrėtojo.',
    'job-stuck':
      'Vertimo paslauga su šiuo vaizdo įrašu jau valandą nepasistūmėjo, todėl daugiau nelaukiu. Vertimas apmokėtas: jei per parą jis vis dėlto bus baigtas, pristatysiu jį tau ir rasi jį su /translations. Pradėjus iš naujo, reikėtų mokėti dar kartą.',
    'job-late':
      'Vertimo paslauga jau kelias valandas nebaigia šio vaizdo įrašo, todėl daugiau nelaukiu. Vertimas apmokėtas: jei per parą jis vis dėlto bus baigtas, pristatysiu jį tau ir rasi jį su /translations. Pradėjus iš naujo, reikėtų mokėti dar kartą.',
    'took-too-long':
      'Vertimo paslauga jau kelias valandas nebaigia šio vaizdo įrašo, todėl daugiau nelaukiu. Prieš kitą bandymą paklausk boto prižiūrėtojo: už vertimą galbūt vis tiek reikės mokėti.',
    'result-missing':
      'Nepavyko gauti išversto vaizdo įrašo iš vertimo paslaugos. Prieš kitą bandymą paklausk boto prižiūrėtojo: už kitą bandymą galbūt reikės mokėti dar kartą.',
    'dearer-than-expected':
      'Paaiškėjo, kad vertimas kainuoja daugiau, nei tikėtasi, todėl jis nepradėtas. Nieko neišleista. Jei jo vis dar nori, bandyk dar kartą.',
    declined: 'Vertimas nepradėtas, nes su kaina nesutikta. Nieko neišleista.',
    'not-confirmed':
      'Vertimas laiku nepatvirtintas, todėl nepradėtas. Nieko neišleista. Jei jo vis dar nori, paprašyk dar kartą.',
    'not-askable':
      'Prieš pradedant šį vertimą reikia patvirtinti, bet jo paprašiusiam žmogui klausimo parodyti nepavyko. Nieko neišleista. Paprašyk dar kartą.',
    stopped: 'Sustabdyta, kaip norėjai. Nieko neišleista.',
    discarded:
      'Išmesta, kaip norėjai. Šis vertimas jau buvo apmokėtas; jo rezultatas bus ištrintas, kai ateis.',
    'stopped-by-moderator': 'Sustabdė moderatorius. Nieko neišleista.',
    'discarded-by-moderator':
      'Išmetė moderatorius. Šis vertimas jau buvo apmokėtas; jo rezultatas bus ištrintas, kai ateis.',
    unexpected:
      'Įvyko klaida, kurios neturėjo būti. Pranešk boto prižiūrėtojui ir nurodyk šį kodą: {{reference}}',
  },
  reason: { quoted: '„{{reason}}“' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'vaizdo įrašas' },
  variety: {
    cmn: 'Mandarinų',
    'zh-Hans-CN-u-sd-cnha': 'Kinų (Henano džongjuanių mandarinų, supaprastinti)',
    'zh-Hans-CN-u-sd-cnln': 'Kinų (šiaurės rytų mandarinų, supaprastinti)',
    'zh-Hans-CN-u-sd-cnsc': 'Kinų (pietvakarių mandarinų, supaprastinti)',
    'zh-Hans-CN-u-sd-cnsd': 'Kinų (dzilu mandarinų, supaprastinti)',
    'zh-Hans-CN-u-sd-cnsn': 'Kinų (Šaansi džongjuanių mandarinų, supaprastinti)',
    'en-x-own-accent': 'Anglų – tavo akcentas',
    'en-US-x-accent': 'Anglų – amerikietiškas akcentas',
  },
};
