import type { Translation } from './translation.ts';

/** Romanian. Says "tu", as Discord does; from 20 on, "de" stands between a number and what is counted. */
export const ro: Translation = {
  command: {
    translations: { description: 'Ce ai dat la tradus și cum primești videoclipurile din nou' },
    privacy: {
      description: 'Ce se păstrează despre tine, unde ajung videoclipurile tale și cum ștergi totul',
    },
    translate: {
      description: 'Dublează un videoclip în altă limbă, cu buzele sincronizate',
      video: 'Videoclipul de tradus (MP4, WebM, MOV sau MKV)',
      language: 'Limba pe care vrei să o auzi, sau până la cinci, separate prin virgule',
      audioOnly: 'Schimbă doar vocea; imaginea rămâne cum este, inclusiv buzele',
      keepLength: 'Păstrează durata exactă a videoclipului, chiar dacă se vorbește mai grăbit',
      speakers: 'Câte persoane vorbesc; completează dacă vocile s-au încurcat',
      private: 'Arată răspunsul doar pentru tine',
    },
  },
  history: {
    heading: 'Traducerile tale, cele mai noi primele:',
    headingPaged: 'Traducerile tale, cele mai noi primele (pagina {{page, number}} din {{pages, number}}):',
    none: 'Încă nu ai traduceri. Folosește /translate sau Aplicații → Translate video la un mesaj.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · în curs, cerută {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · nu am putut să ți-l livrez nicăieri, așa că te așteaptă aici',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nu a fost pornită, pentru că se atinsese o limită',
    get: 'Primește {{number}}',
    stop: 'Oprește {{number}}',
    forget: 'Șterge {{number}}',
    previous: 'Înapoi',
    next: 'Înainte',
    leftToday: 'Azi mai ai {{length}} de timp de traducere. Primești timp nou <t:{{renewsAt}}:R>.',
    leftServer:
      'Azi acest server mai are {{length}} de timp de traducere. Primește timp nou <t:{{renewsAt}}:R>.',
    leftJobs: 'Traduceri pe care le mai poți începe acum: {{left, number}} din {{limit, number}} deodată.',
    forgotten:
      'Ștearsă: nu mai păstrez această traducere, iar fișierele ei de la serviciul de traducere dispar odată cu ea. Mesajele cu videoclipul rămân.',
    stopFirst: 'Această traducere este încă în curs. Oprește-o mai întâi sau așteaptă să se termine.',
    foreign: 'Acestea sunt traducerile altcuiva. Folosește /translations ca să le vezi pe ale tale.',
  },
  stop: {
    stopped: 'Oprită. Nu s-a cheltuit nimic.',
    left: 'Oprită pentru tine, și pentru tine nu s-a cheltuit nimic. Altcineva vrea aceeași traducere, așa că ea continuă pentru acea persoană.',
    stoppedRest: 'Ce era încă în curs a fost oprit și nu s-a cheltuit nimic pentru asta.',
    paid: 'Această traducere este deja plătită cu creditele botului și nu mai poate fi oprită. Dacă nu vrei videoclipul, îl pot arunca atunci când vine.',
    mayBePaid:
      'Serviciul de traducere nu a spus încă dacă a început această traducere, așa că poate fi deja plătită cu creditele botului și nu mai poate fi oprită. Dacă nu vrei videoclipul, îl pot arunca atunci când vine.',
    paidPartly:
      'Ce nu era încă plătit a fost oprit. Restul este deja plătit cu creditele botului și nu mai poate fi oprit. Dacă nu îl vrei, îl pot arunca atunci când vine.',
    discard: 'Aruncă rezultatul',
    discarded:
      'Gata: nu vei primi acest videoclip. Era deja plătit; rezultatul va fi șters atunci când vine.',
    over: 'E prea târziu ca să o oprești: s-a terminat sau rezultatul este deja pe drum spre tine.',
    foreign: 'Doar cine a cerut această traducere sau un moderator o poate opri.',
    unknown: 'Nu mai cunosc această traducere, așa că nu am ce opri.',
  },
  privacy: {
    where:
      '**Unde ajung videoclipurile tale**\nUn videoclip pe care îl dai la tradus ajunge la [Scenario](<https://www.scenario.com>), al cărui partener HeyGen îl traduce. Ce s-a încărcat se șterge acolo când traducerea s-a terminat; iar videoclipul tradus, la {{days}} după ce l-ai primit.',
    imports:
      'Scenario poate lua un videoclip direct de pe Discord. Însemnarea pe care o păstrează despre asta nu se poate șterge: în ea rămâne linkul, cu numele fișierului în el. Linkul funcționează cel mult o zi.',
    kept: '**Ce păstrez**\nNiciun videoclip. Timp de {{days}}: numele fiecărui fișier, limba, când ai cerut traducerea, cum s-a încheiat și în ce mesaj era videoclipul, ca să îl poți primi din nou; de asemenea, ultimele limbi alese de tine, ca să ți le sugerez. Timp de cel mult trei zile: notițele mele despre cum a ajuns la tine. Timpul de traducere folosit, vreme de două zile și sub un nume de cod.',
    how: 'Folosește /translations ca să ștergi câte una sau butonul ca să ștergi totul.',
    delete: 'Șterge datele mele',
    confirm:
      'Se șterge tot ce păstrez despre tine, aici și la serviciul de traducere. Nu vei mai putea primi de la mine videoclipurile tale traduse; cele care sunt deja în conversații rămân acolo. Ce este în curs se oprește; ce a fost plătit nu mai poate fi anulat, iar rezultatul se aruncă.\n**Nu se poate reveni asupra acestei acțiuni.**',
    confirmDelete: 'Da, șterge totul',
    deleted:
      'Gata. Am șters ce păstram despre tine, iar videoclipurile tale de la serviciul de traducere se șterg și ele. Mesajele cu videoclipurile tale rămân; pe un server, moderatorii le pot șterge.',
    deletedPaid_one:
      'O traducere era deja plătită și nu mai poate fi anulată. Rezultatul ei și ultimele mele însemnări despre ea se șterg imediat ce se termină.',
    deletedPaid_few:
      '{{count, number}} traduceri erau deja plătite și nu mai pot fi anulate. Rezultatele lor și ultimele mele însemnări despre ele se șterg imediat ce se termină.',
    deletedPaid_other:
      '{{count, number}} de traduceri erau deja plătite și nu mai pot fi anulate. Rezultatele lor și ultimele mele însemnări despre ele se șterg imediat ce se termină.',
    foreign: 'Acest buton este al altcuiva. Folosește /privacy ca să vezi ce se păstrează despre tine.',
  },
  modal: {
    title: 'Tradu videoclipul',
    language: 'Limbi',
    languageHint: 'Alege până la cinci…',
    otherLanguage: 'Alte limbi',
    otherLanguageHint: '…și scrie-le aici pe celelalte, în orice limbă: „galeză, Malti”.',
    video: 'Care videoclip?',
  },
  outlook: {
    length: 'Durată: {{length}}',
    priced_one: 'Durată: {{length}} · circa {{count, number}} credit al botului',
    priced_few: 'Durată: {{length}} · circa {{count, number}} credite ale botului',
    priced_other: 'Durată: {{length}} · circa {{count, number}} de credite ale botului',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui costă circa **{{count, number}} credit**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    question_few:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui costă circa **{{count, number}} credite**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui costă circa **{{count, number}} de credite**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui în toate aceste limbi costă în total circa **{{count, number}} credit**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    question_several_few:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui în toate aceste limbi costă în total circa **{{count, number}} credite**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, iar traducerea lui în toate aceste limbi costă în total circa **{{count, number}} de credite**. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideoclipul durează {{length}}, dar nu pot spune dinainte cât costă traducerea lui. Să încep?\n-# Tu nu plătești nimic; se folosesc creditele botului. Nu se cheltuiește nimic înainte să apeși butonul. Dacă nu răspunzi, renunț să mai aștept {{end}}.',
    yes: 'Începe',
    no: 'Nu începe',
    started: 'Mulțumesc. Traducerea a fost pornită.',
    notStarted: 'Bine. Nu s-a pornit nimic și nu s-a cheltuit nimic.',
    late: 'Timpul de răspuns a expirat. Nu s-a pornit nimic și nu s-a cheltuit nimic. Folosește /translate dacă mai vrei traducerea.',
    alreadyStarted: 'Ai spus deja da: traducerea a fost pornită.',
    alreadyDeclined:
      'Ai spus deja nu: nu s-a pornit nimic și nu s-a cheltuit nimic. Folosește /translate dacă totuși vrei traducerea.',
    foreign: 'La asta poate răspunde doar cine a cerut această traducere.',
    over: 'Această întrebare nu mai este deschisă. Folosește /translate dacă vrei o traducere.',
    unheard: 'Acum nu am putut primi răspunsul tău. Apasă din nou butonul peste un minut.',
  },
  button: { stop: 'Oprește', another: 'Altă limbă', original: 'Original', retry: 'Încearcă din nou' },
  outdated: {
    button:
      'Acest buton este dintr-o versiune mai veche a mea și nu mai funcționează. Folosește /translations ca să îți găsești videoclipurile.',
  },
  another: {
    unknown:
      'Nu mai știu din ce videoclip a fost făcut acesta. Ia-o de la capăt de la mesajul cu videoclipul sau încarcă-l cu /translate.',
  },
  original: {
    message: 'Videoclipul original este în acest mesaj: {{url}}',
    file: 'Iată videoclipul original: {{url}}\n-# Păstrează linkul doar pentru tine: oricine îl are poate vedea videoclipul. Funcționează cam o zi.',
    foreign: 'Doar cine a încărcat originalul cu /translate îl poate vedea.',
    gone: 'Originalul nu mai este acolo: linkul lui a expirat sau a fost șters. Cine a cerut traducerea îl poate încărca din nou.',
    unknown: 'Nu mai știu unde este originalul acestui videoclip.',
  },
  retry: {
    already: 'Ai încercat deja din nou această traducere. O găsești cu /translations.',
    foreign:
      'Doar cine a cerut această traducere o poate încerca din nou. Folosește /translate ca să ceri una a ta.',
    unknown:
      'Nu mai cunosc această traducere, așa că nu o pot încerca din nou. Ia-o de la capăt de la mesajul cu videoclipul sau încarcă-l cu /translate.',
  },
  call: {
    ready_one: '{{person}}, videoclipul tău este gata.',
    ready_few: '{{person}}, cele {{count, number}} videoclipuri ale tale sunt gata.',
    ready_other: '{{person}}, cele {{count, number}} de videoclipuri ale tale sunt gata.',
    failed_one: '{{person}}, videoclipul tău nu a fost tradus.',
    failed_few: '{{person}}, videoclipurile tale nu au fost traduse.',
    failed_other: '{{person}}, videoclipurile tale nu au fost traduse.',
    partly_one: '{{person}}, videoclipurile tale sunt gata, dar nu toate limbile au mers.',
    partly_few: '{{person}}, videoclipurile tale sunt gata, dar nu toate limbile au mers.',
    partly_other: '{{person}}, videoclipurile tale sunt gata, dar nu toate limbile au mers.',
  },
  status: {
    noting:
      'Notez ce ai cerut; durează mai mult decât de obicei. Dacă acest text nu se schimbă în cinci minute, cere din nou: nu s-a cheltuit nimic.',
    checking: 'Verific videoclipul…',
    confirming: 'Aștept ca persoana care a cerut traducerea să confirme prețul.',
    starting: 'Pornesc traducerea…',
    uploading: 'Trimit videoclipul la serviciul de traducere…',
    queued:
      'Acum se traduc multe videoclipuri. Acesta este numărul {{position, number}} la rând și va începe singur.',
    unanswered:
      'Serviciul de traducere nu a răspuns încă. Verific dacă a început traducerea și nu o voi trimite de două ori. Poate dura până la 15 minute.',
    translating: 'Se traduce. De obicei durează câteva minute; rezultatul va apărea aici.',
    translatingUsually_one:
      'Se traduce. Pentru un astfel de videoclip durează de obicei cam un minut; rezultatul va apărea aici.',
    translatingUsually_few:
      'Se traduce. Pentru un astfel de videoclip durează de obicei cam {{count, number}} minute; rezultatul va apărea aici.',
    translatingUsually_other:
      'Se traduce. Pentru un astfel de videoclip durează de obicei cam {{count, number}} de minute; rezultatul va apărea aici.',
    fetching: 'Traducerea este gata. Ți-o aduc…',
    shrinking:
      'Traducerea este gata, dar prea mare pentru un mesaj aici. O micșorez; poate dura câteva minute…',
    orDirect:
      '-# Ce durează mai mult de 15 minute ajunge prin mesaj direct la cine a cerut și se găsește cu /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Cerut {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Am ales: {{language, name}}. Mai există și {{others, name}}: dacă la asta te-ai gândit, data viitoare alege din listă.',
    guessed:
      '-# Am înțeles: {{language, name}}. Dacă te-ai gândit la altă limbă, data viitoare alege-o din listă.',
    guessedVarieties:
      '-# Am înțeles: {{language, name}}. Mai există și {{others, name}}: dacă la asta te-ai gândit, data viitoare alege din listă.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Cerut {{since}}. Fiecare rezultat apare aici imediat ce este gata; de obicei durează câteva minute.',
    sinceUsually_one:
      '-# Cerut {{since}}. Fiecare rezultat apare aici imediat ce este gata; pentru un astfel de videoclip durează de obicei cam un minut.',
    sinceUsually_few:
      '-# Cerut {{since}}. Fiecare rezultat apare aici imediat ce este gata; pentru un astfel de videoclip durează de obicei cam {{count, number}} minute.',
    sinceUsually_other:
      '-# Cerut {{since}}. Fiecare rezultat apare aici imediat ce este gata; pentru un astfel de videoclip durează de obicei cam {{count, number}} de minute.',
    checking: '⏳ **{{language, name}}** · se pregătește',
    uploading: '⏳ **{{language, name}}** · videoclipul se trimite la serviciul de traducere',
    queued: '⏳ **{{language, name}}** · numărul {{position, number}} la rând',
    unanswered:
      '⏳ **{{language, name}}** · serviciul de traducere nu a răspuns încă; verific dacă a început',
    translating: '⏳ **{{language, name}}** · se traduce',
    fetching: '⏳ **{{language, name}}** · tradus și pe drum încoace',
    shrinking: '⏳ **{{language, name}}** · tradus, dar prea mare pentru un mesaj aici; se micșorează',
    done: '✅ Gata: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · gata, într-un mesaj separat',
    sentDirect:
      '✅ **{{language, name}}** · gata. Nu a putut fi publicat aici, așa că a ajuns prin mesaj direct la cine l-a cerut.',
    kept: '⚠️ **{{language, name}}** · gata, dar nu am putut să ți-l livrez. Îl găsești cu /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dublat de AI',
    description: 'Videoclipul {{file}}, dublat de AI. Limba: {{language, name}}',
    smaller:
      '-# Micșorat ca să încapă într-un mesaj: de la {{from, megabytes}} la {{to, megabytes}}. Cine l-a cerut îl primește la calitate maximă cu butonul.',
    whole: 'Calitate maximă',
    unchecked:
      'Nu am putut verifica dacă videoclipul tradus poate fi redat. Cine l-a cerut primește un link privat cu butonul.',
    tooBig:
      'Videoclipul tradus are {{size, megabytes}} și nu încape într-un mesaj aici. Cine l-a cerut primește un link privat cu butonul.',
    notHere:
      'Videoclipul tradus nu a putut fi pus într-un mesaj aici. Cine l-a cerut primește un link privat cu butonul.',
    tooLossy:
      'Videoclipul tradus are {{size, megabytes}} și nu încape într-un mesaj aici, iar micșorat atât de mult s-ar strica. Cine l-a cerut primește un link privat cu butonul.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideoclipul nu a putut fi publicat aici, așa că a ajuns prin mesaj direct la cine l-a cerut.',
    kept: '**{{file}}** → **{{language, name}}**\nVideoclipul este gata, dar nu am putut nici să îl public aici, nici să îl trimit prin mesaj direct. Cine l-a cerut îl poate primi cu /translations.',
    link: 'Primește videoclipul',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Iată videoclipul tău tradus: {{url}}\n-# Păstrează linkul doar pentru tine: oricine îl are poate vedea videoclipul. Funcționează cel puțin o zi.',
    linkFailed:
      'Acum nu am putut lua videoclipul de la serviciul de traducere. Apasă din nou butonul peste un minut.',
    linkForeign: 'Acest videoclip a fost făcut pentru altcineva. Folosește /translate ca să îl ai pe al tău.',
    linkGone: 'Acest videoclip nu mai este păstrat. Te rog să îl traduci din nou.',
    ageChannel: '-# Dintr-un canal cu restricție de vârstă, așa că nu este afișat deschis aici.',
    ageThread:
      '-# Dintr-un fir care poate fi într-un canal cu restricție de vârstă, așa că nu este afișat deschis aici.',
  },
  problem: {
    'not-a-video': 'Acest fișier nu este un videoclip. Alege un fișier video (MP4, WebM, MOV sau MKV).',
    'no-video-found':
      'În acel mesaj nu este niciun videoclip pe care să îl pot traduce. Alege un mesaj cu un videoclip încărcat pe Discord; linkurile către alte site-uri nu funcționează.',
    'video-empty': 'Acest fișier video este gol. Verifică-l și încarcă-l din nou.',
    'video-too-long':
      'Acest videoclip durează {{length}}, iar {{maxLength}} este maximul pe care îl pot traduce. Taie-l în bucăți mai scurte.',
    'video-too-long_several':
      'Acest videoclip în mai multe limbi ({{languages, number}}) are nevoie de {{length}} de timp de traducere, iar aici nimeni nu are mai mult de {{maxLength}} pe zi. Nu s-a cheltuit nimic. Alege mai puține limbi sau taie videoclipul în bucăți mai scurte.',
    'video-too-big':
      'Acest videoclip are {{size, megabytes}}, iar cel mai mare pe care îl pot traduce are {{limit, megabytes}}. Fă-l mai mic sau mai scurt.',
    'no-audio':
      'Acest videoclip nu are sunet, așa că nu este nimic de tradus. Alege unul în care vorbește cineva.',
    'unreadable-video':
      'Nu pot citi acest fișier ca videoclip. Poate este deteriorat, incomplet sau de un tip neobișnuit. Verifică dacă se redă, salvează-l ca MP4 și încarcă-l din nou.',
    'unsupported-format':
      'Acesta este un fișier de tip {{format}}, pe care nu îl pot traduce. Salvează-l ca fișier MP4 (H.264 și AAC) și încarcă-l pe acela.',
    'unsupported-codec':
      'Acest videoclip este salvat cu {{codec}}, pe care nu îl pot traduce. Salvează-l ca fișier MP4 (H.264 și AAC) și încarcă-l pe acela.',
    'unsupported-edits':
      'Acest videoclip a fost tăiat, îmbinat sau accelerat într-un mod pe care nu îl pot urmări. Salvează-l ca fișier MP4 nou (H.264 și AAC) și încarcă-l pe acela.',
    'foreign-host':
      'Pot traduce doar videoclipuri încărcate pe Discord. Încarcă videoclipul în sine, nu un link către el.',
    'link-expired':
      'Acest videoclip nu mai este disponibil la linkul lui: linkul a expirat sau videoclipul a fost șters. Ia-o de la capăt de la mesajul cu videoclipul sau încarcă-l din nou.',
    'source-unreachable':
      'Nu am putut lua acest videoclip de pe Discord. Încearcă din nou peste câteva minute sau încarcă-l din nou.',
    'unknown-language':
      '„{{language}}” nu este printre limbile în care pot traduce. Alege una din listă sau scrie-i numele în engleză, de exemplu „German” sau „Spanish (Mexico)”.',
    'unclear-language':
      'Nu îmi este clar ce limbă este „{{language}}”. Ai vrut să spui {{suggestions}}? Alege una din listă sau scrie-i numele complet.',
    'no-language': 'Alege o limbă sau scrie-i numele. Ia-o de la capăt cu /translate sau „Translate video”.',
    'too-many-languages':
      'Ai indicat prea multe limbi ({{named, number}}): o cerere acceptă cel mult {{limit, number}}. Nu s-a pornit nimic. Renunță la câteva și cere-le după aceea.',
    'invalid-speakers':
      'Numărul de persoane care vorbesc trebuie să fie un număr întreg de la 1 la {{max, number}}. Dacă ai îndoieli, nu îl completa.',
    'not-allowed':
      'Această aplicație este doar pentru persoanele cărora administratorul ei le-a permis accesul. Nu s-a cheltuit nimic. Cere acces celui care o administrează{{operator}}.',
    'quota-jobs':
      'Ai deja în curs atâtea traduceri câte poate avea o persoană aici deodată ({{limit, number}}). Nu s-a cheltuit nimic. Pornește-o din nou pe aceasta când se termină una dintre ele.',
    'quota-jobs_several':
      'Ar fi mai multe traduceri în curs decât poate avea o persoană aici deodată ({{limit, number}}). Nu s-a cheltuit nimic. Alege mai puține limbi sau pornește din nou când se termină altele.',
    'quota-unpaid':
      'Într-o oră ai început {{limit}} traduceri care nu au continuat. Nu s-a cheltuit nimic. Poți începe alta <t:{{renewsAt}}:R>.',
    'quota-person':
      'Acest videoclip durează {{length}}, iar azi mai ai {{maxLength}} de timp de traducere. Nu s-a cheltuit nimic. Primești timp nou <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Acest videoclip în mai multe limbi ({{languages, number}}) are nevoie de {{length}} de timp de traducere, iar azi mai ai doar {{maxLength}} la dispoziție. Nu s-a cheltuit nimic. Alege mai puține limbi sau așteaptă: primești timp nou <t:{{renewsAt}}:R>.',
    'quota-server':
      'Acest videoclip durează {{length}}, iar azi acest server mai are {{maxLength}} de timp de traducere. Nu s-a cheltuit nimic. Primește timp nou <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Acest videoclip în mai multe limbi ({{languages, number}}) are nevoie de {{length}} de timp de traducere, iar azi acest server mai are doar {{maxLength}} la dispoziție. Nu s-a cheltuit nimic. Alege mai puține limbi sau așteaptă: serverul primește timp nou <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Ce poate cheltui acest bot luna aceasta este aproape epuizat, iar restul nu ajunge pentru acest videoclip. Nu s-a cheltuit nimic. Bugetul se reînnoiește <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Acest videoclip ar costa mai mult decât poate cheltui acest bot într-o lună întreagă. Nu s-a cheltuit nimic. Alege un videoclip mai scurt.',
    'service-unavailable':
      'Serviciul de traducere nu poate fi contactat momentan. Nu s-a cheltuit nimic. Încearcă din nou peste ceva timp.',
    'service-busy':
      'Serviciul de traducere nu a avut niciun loc liber timp de o oră, așa că nu mai aștept. Nu s-a cheltuit nimic. Încearcă din nou mai târziu.',
    'service-misconfigured':
      'Acest bot nu este configurat corect: serviciul de traducere îl refuză. Nu s-a cheltuit nimic. Anunță persoana care administrează botul.',
    'disk-full':
      'Acest bot nu are loc acum pentru a pregăti videoclipul. Nu s-a cheltuit nimic. Anunță persoana care administrează botul.',
    'out-of-credits':
      'Acest bot nu mai are credite. Nu s-a cheltuit nimic. Anunță persoana care administrează botul și încearcă din nou când vor fi altele.',
    'plan-forbids':
      'Planul acestui bot nu include traducerea de videoclipuri. Nu s-a cheltuit nimic. Anunță persoana care administrează botul.',
    'model-missing':
      'Serviciul de traducere nu mai oferă ce folosește acest bot pentru a traduce. Nu s-a cheltuit nimic. Anunță persoana care administrează botul.',
    'model-changed':
      'Serviciul de traducere a schimbat ce folosește acest bot pentru a traduce, iar botul trebuie mai întâi actualizat. Nu s-a cheltuit nimic. Anunță persoana care administrează botul.',
    'refused-input':
      'Serviciul de traducere a refuzat acest videoclip. {{reason}}\nNu s-a cheltuit nimic. Încearcă alte opțiuni ale /translate sau alt videoclip.',
    'upload-failed':
      'Serviciul de traducere nu a putut prelua acest videoclip. Nu s-a cheltuit nimic. Salvează-l ca fișier MP4 nou, încarcă-l pe acela și încearcă din nou.',
    'job-failed':
      'Serviciul de traducere nu a putut traduce acest videoclip. {{reason}}\nÎncearcă alte opțiuni ale /translate sau un videoclip în care se vorbește clar.',
    'job-canceled':
      'Cineva a anulat această traducere la serviciul de traducere. Pornește-o din nou dacă o mai vrei.',
    'outcome-unknown':
      'Am pierdut legătura cu serviciul de traducere într-un moment nepotrivit și nu pot ști dacă traducerea a început. Ca să nu riscăm o plată dublă, m-am oprit. Întreabă persoana care administrează botul înainte să încerci din nou.',
    'job-stuck':
      'Serviciul de traducere nu a mai avansat de o oră cu acest videoclip, așa că nu mai aștept. Traducerea este plătită: dacă totuși se termină în decurs de o zi, ți-o aduc și o vei găsi în /translations. Dacă o pornești din nou, se plătește încă o dată.',
    'job-late':
      'Serviciul de traducere nu a terminat acest videoclip de ore întregi, așa că nu mai aștept. Traducerea este plătită: dacă totuși se termină în decurs de o zi, ți-o aduc și o vei găsi în /translations. Dacă o pornești din nou, se plătește încă o dată.',
    'took-too-long':
      'Serviciul de traducere nu a terminat acest videoclip de ore întregi, așa că nu mai aștept. Întreabă persoana care administrează botul înainte să încerci din nou: s-ar putea ca traducerea să trebuiască totuși plătită.',
    'result-missing':
      'Nu am putut lua videoclipul tradus de la serviciul de traducere. Întreabă persoana care administrează botul înainte să încerci din nou: s-ar putea ca o nouă încercare să trebuiască plătită încă o dată.',
    'dearer-than-expected':
      'Traducerea costă mai mult decât era de așteptat, așa că nu am pornit-o. Nu s-a cheltuit nimic. Încearcă din nou dacă o mai vrei.',
    declined: 'Traducerea nu a fost pornită, pentru că prețul nu a fost acceptat. Nu s-a cheltuit nimic.',
    'not-confirmed':
      'Traducerea nu a fost confirmată la timp, așa că nu am pornit-o. Nu s-a cheltuit nimic. Cere-o din nou dacă o mai vrei.',
    'not-askable':
      'Această traducere trebuie confirmată înainte să înceapă, iar întrebarea nu a putut ajunge la persoana care a cerut-o. Nu s-a cheltuit nimic. Cere-o din nou.',
    stopped: 'Oprită, așa cum ai vrut. Nu s-a cheltuit nimic.',
    discarded:
      'Aruncată, așa cum ai vrut. Această traducere era deja plătită; rezultatul ei va fi șters atunci când vine.',
    'stopped-by-moderator': 'Oprită de un moderator. Nu s-a cheltuit nimic.',
    'discarded-by-moderator':
      'Aruncată de un moderator. Această traducere era deja plătită; rezultatul ei va fi șters atunci când vine.',
    unexpected:
      'Ceva nu a mers, deși ar fi trebuit. Anunță persoana care administrează botul și dă-i această referință: {{reference}}',
  },
  reason: { quoted: '„{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'videoclip' },
  variety: {
    cmn: 'Mandarină',
    'zh-Hans-CN-u-sd-cnha': 'Chineză (mandarină zhongyuan din Henan, simplificată)',
    'zh-Hans-CN-u-sd-cnln': 'Chineză (mandarină de nord-est, simplificată)',
    'zh-Hans-CN-u-sd-cnsc': 'Chineză (mandarină de sud-vest, simplificată)',
    'zh-Hans-CN-u-sd-cnsd': 'Chineză (mandarină ji-lu, simplificată)',
    'zh-Hans-CN-u-sd-cnsn': 'Chineză (mandarină zhongyuan din Shaanxi, simplificată)',
    'en-x-own-accent': 'Engleză – accentul tău',
    'en-US-x-accent': 'Engleză – accent american',
  },
};
