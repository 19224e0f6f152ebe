import type { Translation } from './translation.ts';

/** Hungarian. Says "te", as Discord does. */
export const hu: Translation = {
  command: {
    translations: { description: 'Amit lefordíttattál, és hogyan kapod meg újra' },
    privacy: {
      description: 'Mit tárolok rólad, hová kerülnek a videóid, és hogyan törölhetsz mindent',
    },
    translate: {
      description: 'Videó szinkronizálása más nyelvre, hozzá illő szájmozgással',
      video: 'A lefordítandó videó (MP4, WebM, MOV vagy MKV)',
      language: 'A nyelv, amelyet hallani szeretnél, vagy legfeljebb öt, vesszővel elválasztva',
      audioOnly: 'Csak a hang változik; a kép marad, ahogy van, a szájmozgás is',
      keepLength: 'A videó hossza pontosan megmarad, akkor is, ha a beszéd kapkodóvá válik',
      speakers: 'Hányan beszélnek; add meg, ha összekeveredtek a hangok',
      private: 'A választ csak te látod',
    },
  },
  history: {
    heading: 'A fordításaid, a legújabbal kezdve:',
    headingPaged: 'A fordításaid, a legújabbal kezdve (oldal: {{page, number}}, összesen {{pages, number}}):',
    none: 'Még nincsenek fordításaid. Használd a /translate parancsot, vagy egy üzenetnél: Alkalmazások → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · folyamatban, kérés ideje: {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · sehová sem tudtam elküldeni neked, ezért itt vár',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nem indult el, mert betelt egy keret',
    get: '{{number}}: kérem',
    stop: '{{number}}: leállítás',
    forget: '{{number}}: törlés',
    previous: 'Előző',
    next: 'Következő',
    leftToday: 'Mára ennyi fordítási időd maradt: {{length}}. Új időt kapsz <t:{{renewsAt}}:R>.',
    leftServer:
      'Mára ennyi fordítási ideje maradt ennek a szervernek: {{length}}. Új időt kap <t:{{renewsAt}}:R>.',
    leftJobs:
      'Ennyi fordítást indíthatsz még most egyszerre: {{left, number}} (összesen {{limit, number}} lehet).',
    forgotten:
      'Törölve: ezt a fordítást már nem tárolom, és a fordítószolgáltatásnál lévő fájljai is törlődnek vele. A videót tartalmazó üzenetek megmaradnak.',
    stopFirst: 'Ez a fordítás még folyamatban van. Előbb állítsd le, vagy várd meg, amíg véget ér.',
    foreign: 'Ezek valaki más fordításai. A sajátjaidat a /translations paranccsal láthatod.',
  },
  stop: {
    stopped: 'Leállítva. Nem került semmibe.',
    left: 'Számodra leállítva, és a te részedről nem került semmibe. Valaki más is ezt a fordítást kérte, ezért neki tovább készül.',
    stoppedRest: 'Ami még folyamatban volt, le van állítva, és nem került semmibe.',
    paid: 'Ez a fordítás a bot kreditjeiből már ki van fizetve, és többé nem állítható le. Ha nem kell a videó, eldobhatom, amikor megérkezik.',
    mayBePaid:
      'A fordítószolgáltatás még nem közölte, hogy elkezdte-e ezt a fordítást, ezért lehet, hogy a bot kreditjeiből már ki van fizetve, és többé nem állítható le. Ha nem kell a videó, eldobhatom, amikor megérkezik.',
    paidPartly:
      'Ami még nem volt kifizetve, le van állítva. A többi a bot kreditjeiből már ki van fizetve, és többé nem állítható le. Ha nem kell, eldobhatom, amikor megérkezik.',
    discard: 'Eredmény eldobása',
    discarded:
      'Rendben: ezt a videót nem kapod meg. Már ki volt fizetve; az eredménye törlődik, amikor megérkezik.',
    over: 'Ezt már késő leállítani: véget ért, vagy az eredménye már úton van hozzád.',
    foreign: 'Ezt a fordítást csak az állíthatja le, aki kérte, vagy egy moderátor.',
    unknown: 'Ezt a fordítást már nem ismerem, így nincs mit leállítani.',
  },
  privacy: {
    where:
      '**Hová kerülnek a videóid**\nA lefordíttatott videó a [Scenario](<https://www.scenario.com>) szolgáltatáshoz kerül, és a partnere, a HeyGen fordítja le. A feltöltött fájl ott törlődik, amint a fordítás véget ért. Ennyi ideig marad ott a lefordított videó, miután megkaptad: {{days}}.',
    imports:
      'A Scenario közvetlenül a Discordról is letöltheti a videót. Az erről szóló saját feljegyzése nem törölhető: benne marad a link, abban pedig a fájl neve. A link legfeljebb egy napig működik.',
    kept: '**Mit tárolok**\nVideókat nem. Ennyi ideig ({{days}}): minden fájl nevét és nyelvét, azt, hogy mikor kérted, hogyan végződött, és melyik üzenetben volt a videó, hogy újra megkaphasd; továbbá a legutóbb választott nyelveidet, hogy felajánlhassam őket. Legfeljebb három napig: a jegyzeteimet arról, hogyan jutott el hozzád. Hogy mennyi fordítási időt használtál el, két napig és fedőnéven.',
    how: 'Egyenként a /translations paranccsal törölhetsz, mindent egyszerre a gombbal.',
    delete: 'Adataim törlése',
    confirm:
      'Ez mindent töröl, amit rólad tárolok, itt és a fordítószolgáltatásnál. A lefordított videóidat többé nem kaphatod meg tőlem; ami már csevegésekben van, ott marad. Ami folyamatban van, leáll; ami ki van fizetve, azt nem lehet visszavonni, és az eredményét eldobom.\n**Ezt nem lehet visszacsinálni.**',
    confirmDelete: 'Igen, mindent törlök',
    deleted:
      'Kész. Töröltem, amit rólad tároltam, és a fordítószolgáltatásnál lévő videóid is törlődnek vele. A videóidat tartalmazó üzenetek megmaradnak; egy szerveren a moderátorok törölhetik őket.',
    deletedPaid_one:
      'Egy fordítás már ki volt fizetve, és nem lehet visszavonni. Az eredménye és a róla szóló utolsó feljegyzéseim törlődnek, amint véget ér.',
    deletedPaid_other:
      '{{count, number}} fordítás már ki volt fizetve, és nem lehet őket visszavonni. Az eredményeik és a róluk szóló utolsó feljegyzéseim törlődnek, amint véget érnek.',
    foreign: 'Ez a gomb valaki másé. A /privacy paranccsal megnézheted, mit tárolok rólad.',
  },
  modal: {
    title: 'Videó fordítása',
    language: 'Nyelvek',
    languageHint: 'Válassz legfeljebb ötöt…',
    otherLanguage: 'Más nyelvek',
    otherLanguageHint: '…és ide írj be másokat, bármilyen nyelven: „walesi, Malti”.',
    video: 'Melyik videó?',
  },
  outlook: {
    length: 'hossz: {{length}}',
    priced_one: 'hossz: {{length}} · a bot kb. {{count, number}} kreditje',
    priced_other: 'hossz: {{length}} · a bot kb. {{count, number}} kreditje',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nA videó hossza {{length}}, a fordítás ára körülbelül **{{count, number}} kredit**. Indítsam?\n-# Neked nem kell fizetned; a bot kreditjei használódnak fel. Amíg meg nem nyomod a gombot, nem kerül semmibe. Ha nem válaszolsz, nem várok tovább: {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nA videó hossza {{length}}, a fordítás ára körülbelül **{{count, number}} kredit**. Indítsam?\n-# Neked nem kell fizetned; a bot kreditjei használódnak fel. Amíg meg nem nyomod a gombot, nem kerül semmibe. Ha nem válaszolsz, nem várok tovább: {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nA videó hossza {{length}}, a fordítás ára mindezekre a nyelvekre összesen körülbelül **{{count, number}} kredit**. Indítsam?\n-# Neked nem kell fizetned; a bot kreditjei használódnak fel. Amíg meg nem nyomod a gombot, nem kerül semmibe. Ha nem válaszolsz, nem várok tovább: {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nA videó hossza {{length}}, a fordítás ára mindezekre a nyelvekre összesen körülbelül **{{count, number}} kredit**. Indítsam?\n-# Neked nem kell fizetned; a bot kreditjei használódnak fel. Amíg meg nem nyomod a gombot, nem kerül semmibe. Ha nem válaszolsz, nem várok tovább: {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nA videó hossza {{length}}. Nem tudom előre megmondani, mennyibe kerül a fordítása. Indítsam?\n-# Neked nem kell fizetned; a bot kreditjei használódnak fel. Amíg meg nem nyomod a gombot, nem kerül semmibe. Ha nem válaszolsz, nem várok tovább: {{end}}.',
    yes: 'Indítás',
    no: 'Ne induljon',
    started: 'Köszönöm. A fordítás elindult.',
    notStarted: 'Rendben. Semmi sem indult el, és nem került semmibe.',
    late: 'Letelt a válaszadás ideje. Semmi sem indult el, és nem került semmibe. Ha még szeretnéd, használd a /translate parancsot.',
    alreadyStarted: 'Már igent mondtál: a fordítás elindult.',
    alreadyDeclined:
      'Már nemet mondtál: semmi sem indult el, és nem került semmibe. Ha mégis szeretnéd, használd a /translate parancsot.',
    foreign: 'Erre csak az válaszolhat, aki ezt a fordítást kérte.',
    over: 'Ez a kérdés már lezárult. Ha szeretnél egy fordítást, használd a /translate parancsot.',
    unheard: 'Most nem tudtam fogadni a válaszodat. Nyomd meg újra a gombot egy perc múlva.',
  },
  button: { stop: 'Leállítás', another: 'Másik nyelv', original: 'Eredeti', retry: 'Újra' },
  outdated: {
    button:
      'Ez a gomb egy korábbi verziómból való, és már nem működik. A videóidat a /translations paranccsal találod meg.',
  },
  another: {
    unknown:
      'Már nem tudom, melyik videóból készült ez. Kezdd újra a videót tartalmazó üzenetnél, vagy töltsd fel a /translate paranccsal.',
  },
  original: {
    message: 'Az eredeti videó ebben az üzenetben van: {{url}}',
    file: 'Itt az eredeti videó: {{url}}\n-# Ezt a linket tartsd meg magadnak: akinél megvan, az megnézheti a videót. Körülbelül egy napig működik.',
    foreign: 'Az eredetit csak az láthatja, aki a /translate paranccsal feltöltötte.',
    gone: 'Az eredeti már nincs meg: a linkje lejárt, vagy törölték. Aki a fordítást kérte, újra feltöltheti.',
    unknown: 'Már nem tudom, hol van ennek a videónak az eredetije.',
  },
  retry: {
    already: 'Ezt már újrapróbáltad. A /translations paranccsal találod meg.',
    foreign:
      'Ezt a fordítást csak az próbálhatja újra, aki kérte. A sajátodat a /translate paranccsal kérheted.',
    unknown:
      'Ezt a fordítást már nem ismerem, ezért nem tudom újra megpróbálni. Kezdd újra a videót tartalmazó üzenetnél, vagy töltsd fel a /translate paranccsal.',
  },
  call: {
    ready_one: '{{person}}, elkészült a videód.',
    ready_other: '{{person}}, elkészült {{count, number}} videód.',
    failed_one: '{{person}}, a videód fordítása nem készült el.',
    failed_other: '{{person}}, a videóid fordítása nem készült el.',
    partly_one: '{{person}}, elkészültek a videóid, de nem minden nyelv sikerült.',
    partly_other: '{{person}}, elkészültek a videóid, de nem minden nyelv sikerült.',
  },
  status: {
    noting:
      'Feljegyzem, amit kértél; ez most a szokásosnál tovább tart. Ha ez a szöveg öt percen belül nem változik, kérd újra: nem került semmibe.',
    checking: 'Megnézem a videót…',
    confirming: 'Várom, hogy megerősítse az árat, aki a fordítást kérte.',
    starting: 'Indítom a fordítást…',
    uploading: 'Küldöm a videót a fordítószolgáltatásnak…',
    queued:
      'Most sok videó fordítása zajlik. Ez a videó magától indul; helye a sorban: {{position, number}}.',
    unanswered:
      'A fordítószolgáltatás még nem válaszolt. Megnézem, elkezdte-e a fordítást, és nem küldöm el kétszer. Ez akár 15 percig is tarthat.',
    translating: 'Fordítás folyamatban. Ez általában néhány percig tart; az eredmény itt jelenik meg.',
    translatingUsually_one:
      'Fordítás folyamatban. Egy ilyen videónál ez általában körülbelül {{count, number}} percig tart; az eredmény itt jelenik meg.',
    translatingUsually_other:
      'Fordítás folyamatban. Egy ilyen videónál ez általában körülbelül {{count, number}} percig tart; az eredmény itt jelenik meg.',
    fetching: 'Elkészült a fordítás. Hozom…',
    shrinking:
      'Elkészült a fordítás, de túl nagy egy itteni üzenethez. Kisebbre veszem; ez eltarthat néhány percig…',
    orDirect:
      '-# Ami 15 percnél tovább tart, közvetlen üzenetben megy annak, aki kérte, és a /translations paranccsal is megtalálható.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Kérés ideje: {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Ezt választottam: {{language, name}}. Van még: {{others, name}}; ha erre gondoltál, legközelebb válassz a listából.',
    guessed:
      '-# Amit írtál, így értettem: {{language, name}}. Ha másik nyelvre gondoltál, legközelebb válaszd ki a listából.',
    guessedVarieties:
      '-# Amit írtál, így értettem: {{language, name}}. Van még: {{others, name}}; ha erre gondoltál, legközelebb válassz a listából.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Kérés ideje: {{since}}. Minden eredmény itt jelenik meg, amint elkészül; ez általában néhány percig tart.',
    sinceUsually_one:
      '-# Kérés ideje: {{since}}. Minden eredmény itt jelenik meg, amint elkészül; egy ilyen videónál ez általában körülbelül {{count, number}} percig tart.',
    sinceUsually_other:
      '-# Kérés ideje: {{since}}. Minden eredmény itt jelenik meg, amint elkészül; egy ilyen videónál ez általában körülbelül {{count, number}} percig tart.',
    checking: '⏳ **{{language, name}}** · előkészítés',
    uploading: '⏳ **{{language, name}}** · a videó úton van a fordítószolgáltatáshoz',
    queued: '⏳ **{{language, name}}** · helye a sorban: {{position, number}}',
    unanswered: '⏳ **{{language, name}}** · a fordítószolgáltatás még nem válaszolt; megnézem, elkezdte-e',
    translating: '⏳ **{{language, name}}** · fordítás folyamatban',
    fetching: '⏳ **{{language, name}}** · lefordítva, úton van ide',
    shrinking: '⏳ **{{language, name}}** · lefordítva, de túl nagy egy itteni üzenethez; kisebbre veszem',
    done: '✅ Kész: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · kész, külön üzenetben',
    sentDirect:
      '✅ **{{language, name}}** · kész. Ide nem lehetett feltenni, ezért közvetlen üzenetben ment el annak, aki kérte.',
    kept: '⚠️ **{{language, name}}** · kész, de nem tudtam eljuttatni hozzád. A /translations paranccsal találod meg.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · MI-szinkron',
    description: 'Videó: {{file}}, mesterséges intelligencia szinkronizálta, nyelv: {{language, name}}',
    smaller:
      '-# Kisebb lett, hogy beleférjen egy itteni üzenetbe: eredetileg {{from, megabytes}}, most {{to, megabytes}}. Aki kérte, a gombbal teljes minőségben megkapja.',
    whole: 'Teljes minőség',
    unchecked:
      'Nem sikerült meggyőződni arról, hogy a lefordított videó lejátszható. Aki kérte, a gombbal privát linket kap hozzá.',
    tooBig:
      'A lefordított videó mérete {{size, megabytes}}, így nem fér bele egy itteni üzenetbe. Aki kérte, a gombbal privát linket kap hozzá.',
    notHere:
      'A lefordított videót nem lehetett egy itteni üzenetbe tenni. Aki kérte, a gombbal privát linket kap hozzá.',
    tooLossy:
      'A lefordított videó mérete {{size, megabytes}}, így nem fér bele egy itteni üzenetbe, és ha ennyire lekicsinyíteném, tönkremenne. Aki kérte, a gombbal privát linket kap hozzá.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nA videót ide nem lehetett feltenni, ezért közvetlen üzenetben ment el annak, aki kérte.',
    kept: '**{{file}}** → **{{language, name}}**\nA videó elkészült, de sem ide feltenni, sem közvetlen üzenetben elküldeni nem tudtam. Aki kérte, a /translations paranccsal megkaphatja.',
    link: 'Kérem a videót',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Itt a lefordított videód: {{url}}\n-# Ezt a linket tartsd meg magadnak: akinél megvan, az megnézheti a videót. Legalább egy napig működik.',
    linkFailed:
      'Most nem tudtam elhozni a videót a fordítószolgáltatástól. Nyomd meg újra a gombot egy perc múlva.',
    linkForeign: 'Ez a videó valaki másnak készült. A sajátodat a /translate paranccsal kérheted.',
    linkGone: 'Ezt a videót már nem tárolom. Fordíttasd le újra.',
    ageChannel: '-# Korhatáros csatornából származik, ezért itt nem látszik nyíltan.',
    ageThread:
      '-# Olyan szálból származik, amely lehet, hogy korhatáros csatornában van, ezért itt nem látszik nyíltan.',
  },
  problem: {
    'not-a-video': 'Ez a fájl nem videó. Válassz egy videófájlt (MP4, WebM, MOV vagy MKV).',
    'no-video-found':
      'Ebben az üzenetben nincs olyan videó, amelyet le tudok fordítani. Válassz olyan üzenetet, amelyben Discordra feltöltött videó van; más oldalakra mutató linkek nem működnek.',
    'video-empty': 'Ez a videófájl üres. Ellenőrizd a fájlt, és töltsd fel újra.',
    'video-too-long':
      'Ennek a videónak a hossza {{length}}, és legfeljebb ennyit tudok lefordítani: {{maxLength}}. Vágd rövidebb részekre.',
    'video-too-long_several':
      'Ehhez a videóhoz {{languages, number}} nyelven ennyi fordítási idő kell: {{length}}. Itt senki sem kap naponta ennél többet: {{maxLength}}. Nem került semmibe. Adj meg kevesebb nyelvet, vagy vágd a videót rövidebb részekre.',
    'video-too-big':
      'Ennek a videónak a mérete {{size, megabytes}}, és a legnagyobb, amit le tudok fordítani, {{limit, megabytes}}. Legyen kisebb vagy rövidebb.',
    'no-audio':
      'Ebben a videóban nincs hang, így nincs mit lefordítani. Válassz olyat, amelyben valaki beszél.',
    'unreadable-video':
      'Nem tudom videóként beolvasni ezt a fájlt. Lehet, hogy sérült, csonka vagy szokatlan fajtájú. Nézd meg, lejátszható-e, mentsd el MP4-ként, és töltsd fel újra.',
    'unsupported-format':
      'Ez egy {{format}} típusú fájl, amelyet nem tudok lefordítani. Mentsd el MP4-fájlként (H.264 és AAC), és azt töltsd fel.',
    'unsupported-codec':
      'Ez a videó {{codec}} formátumban van elmentve, amelyet nem tudok lefordítani. Mentsd el MP4-fájlként (H.264 és AAC), és azt töltsd fel.',
    'unsupported-edits':
      'Ezt a videót úgy vágták, illesztették össze vagy gyorsították fel, hogy nem tudom követni. Mentsd el új MP4-fájlként (H.264 és AAC), és azt töltsd fel.',
    'foreign-host':
      'Csak Discordra feltöltött videókat tudok lefordítani. Link helyett magát a videót töltsd fel.',
    'link-expired':
      'Ez a videó már nem érhető el a linkjén: a link lejárt, vagy a videót törölték. Kezdd újra a videót tartalmazó üzenetnél, vagy töltsd fel újra.',
    'source-unreachable':
      'Nem tudtam elhozni ezt a videót a Discordról. Próbáld újra néhány perc múlva, vagy töltsd fel újra.',
    'unknown-language':
      '„{{language}}” nincs azok között a nyelvek között, amelyekre fordítani tudok. Válassz egyet a listából, vagy írd be a nevét angolul, például: „German” vagy „Spanish (Mexico)”.',
    'unclear-language':
      'Nem tudom biztosan, melyik nyelv ez: „{{language}}”. Erre gondoltál: {{suggestions}}? Válassz egyet a listából, vagy írd be a teljes nevét.',
    'no-language':
      'Válassz egy nyelvet, vagy írd be a nevét. Kezdd újra ezek egyikével: /translate vagy „Translate video”.',
    'too-many-languages':
      'Ennyi nyelvet adtál meg: {{named, number}}. Egyszerre legfeljebb {{limit, number}} lehet. Semmi sem indult el. Hagyj ki néhányat, és kérd őket később.',
    'invalid-speakers':
      'A beszélők száma csak egész szám lehet, 1 és {{max, number}} között. Hagyd üresen, ha nem tudod biztosan.',
    'not-allowed':
      'Ezt az alkalmazást csak azok használhatják, akiknek az üzemeltetője engedélyezte. Nem került semmibe. Kérj hozzáférést attól, aki üzemelteti{{operator}}.',
    'quota-jobs':
      'Már annyi fordításod van folyamatban, amennyi itt egy embernek egyszerre lehet ({{limit, number}}). Nem került semmibe. Indítsd el újra, amikor valamelyik véget ért.',
    'quota-jobs_several':
      'Ezzel több fordításod lenne egyszerre folyamatban, mint amennyi itt egy embernek lehet ({{limit, number}}). Nem került semmibe. Adj meg kevesebb nyelvet, vagy indítsd el újra, amikor a többi véget ért.',
    'quota-unpaid':
      'Egy órán belül {{limit}} fordítást indítottál el, amelyből nem lett semmi. Semmit sem költöttünk el. A következőt ekkor indíthatod: <t:{{renewsAt}}:R>.',
    'quota-person':
      'Ennek a videónak a hossza {{length}}, és mára ennyi fordítási időd maradt: {{maxLength}}. Nem került semmibe. Új időt kapsz <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Ehhez a videóhoz {{languages, number}} nyelven ennyi fordítási idő kell: {{length}}. Mára ennyi maradt neked: {{maxLength}}. Nem került semmibe. Adj meg kevesebb nyelvet, vagy várj: új időt kapsz <t:{{renewsAt}}:R>.',
    'quota-server':
      'Ennek a videónak a hossza {{length}}, és mára ennyi fordítási ideje maradt ennek a szervernek: {{maxLength}}. Nem került semmibe. Új időt kap <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Ehhez a videóhoz {{languages, number}} nyelven ennyi fordítási idő kell: {{length}}. Mára ennyi maradt ennek a szervernek: {{maxLength}}. Nem került semmibe. Adj meg kevesebb nyelvet, vagy várj: a szerver új időt kap <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Majdnem elfogyott, amit ez a bot ebben a hónapban elkölthet, és a maradék nem elég ehhez a videóhoz. Nem került semmibe. A keret megújul <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Ez a videó többe kerülne, mint amennyit ez a bot egy egész hónapban elkölthet. Nem került semmibe. Válassz rövidebb videót.',
    'service-unavailable':
      'A fordítószolgáltatás most nem érhető el. Nem került semmibe. Próbáld újra egy kicsit később.',
    'service-busy':
      'A fordítószolgáltatásnál egy órája nincs szabad hely, ezért nem vártam tovább. Nem került semmibe. Próbáld újra később.',
    'service-misconfigured':
      'Ez a bot nincs jól beállítva: a fordítószolgáltatás elutasítja. Nem került semmibe. Szólj annak, aki a botot üzemelteti.',
    'disk-full':
      'Ezen a boton most nincs hely a videó előkészítéséhez. Nem került semmibe. Szólj annak, aki a botot üzemelteti.',
    'out-of-credits':
      'Elfogytak ennek a botnak a kreditjei. Nem került semmibe. Szólj annak, aki a botot üzemelteti, és próbáld újra, ha lesznek újak.',
    'plan-forbids':
      'Ennek a botnak az előfizetésében nincs benne a videófordítás. Nem került semmibe. Szólj annak, aki a botot üzemelteti.',
    'model-missing':
      'A fordítószolgáltatás már nem kínálja azt, amivel ez a bot fordít. Nem került semmibe. Szólj annak, aki a botot üzemelteti.',
    'model-changed':
      'A fordítószolgáltatás megváltoztatta azt, amivel ez a bot fordít, ezért előbb frissíteni kell a botot. Nem került semmibe. Szólj annak, aki a botot üzemelteti.',
    'refused-input':
      'A fordítószolgáltatás elutasította ezt a videót. {{reason}}\nNem került semmibe. Próbáld ki a /translate más beállításait vagy egy másik videót.',
    'upload-failed':
      'A fordítószolgáltatás nem tudta fogadni ezt a videót. Nem került semmibe. Mentsd el új MP4-fájlként, töltsd fel azt, és próbáld újra.',
    'job-failed':
      'A fordítószolgáltatás nem tudta lefordítani ezt a videót. {{reason}}\nPróbáld ki a /translate más beállításait, vagy egy olyan videót, amelyben érthetően beszélnek.',
    'job-canceled':
      'Valaki megszakította ezt a fordítást a fordítószolgáltatásnál. Indítsd el újra, ha még szeretnéd.',
    'outcome-unknown':
      'Rossz pillanatban szakadt meg a kapcsolat a fordítószolgáltatással, és nem tudom, elindult-e a fordítás. Hogy ne kelljen esetleg kétszer fizetni, leálltam. Mielőtt újra próbálod, kérdezd meg azt, aki a botot üzemelteti.',
    'job-stuck':
      'A fordítószolgáltatás egy órája nem haladt ezzel a videóval, ezért nem várok tovább. A fordítás ki van fizetve: ha egy napon belül mégis elkészül, elhozom neked, és megtalálod itt: /translations. Ha újraindítod, újra fizetni kell érte.',
    'job-late':
      'A fordítószolgáltatás órák óta nem készült el ezzel a videóval, ezért nem várok tovább. A fordítás ki van fizetve: ha egy napon belül mégis elkészül, elhozom neked, és megtalálod itt: /translations. Ha újraindítod, újra fizetni kell érte.',
    'took-too-long':
      'A fordítószolgáltatás órák óta nem készült el ezzel a videóval, ezért nem várok tovább. Mielőtt újra próbálod, kérdezd meg azt, aki a botot üzemelteti: lehet, hogy a fordítást még ki kell fizetni.',
    'result-missing':
      'Nem tudtam elhozni a lefordított videót a fordítószolgáltatástól. Mielőtt újra próbálod, kérdezd meg azt, aki a botot üzemelteti: lehet, hogy egy új próbálkozásért újra fizetni kell.',
    'dearer-than-expected':
      'Kiderült, hogy a fordítás a vártnál többe kerül, ezért nem indítottam el. Nem került semmibe. Próbáld újra, ha még szeretnéd.',
    declined: 'Nem indult el, mert az árat nem fogadták el. Nem került semmibe.',
    'not-confirmed':
      'A fordítást nem erősítették meg időben, ezért nem indítottam el. Nem került semmibe. Kérd újra, ha még szeretnéd.',
    'not-askable':
      'Ezt a fordítást indulás előtt meg kell erősíteni, és nem tudtam megmutatni a kérdést annak, aki kérte. Nem került semmibe. Kérd újra.',
    stopped: 'Leállítva, ahogy kérted. Nem került semmibe.',
    discarded:
      'Eldobva, ahogy kérted. Ez a fordítás már ki volt fizetve; az eredménye törlődik, amikor megérkezik.',
    'stopped-by-moderator': 'Egy moderátor leállította. Nem került semmibe.',
    'discarded-by-moderator':
      'Egy moderátor eldobta. Ez a fordítás már ki volt fizetve; az eredménye törlődik, amikor megérkezik.',
    unexpected:
      'Valami elromlott, aminek nem lett volna szabad. Szólj annak, aki a botot üzemelteti, és add meg neki ezt a kódot: {{reference}}',
  },
  reason: { quoted: '„{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'videó' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Kínai (honani csungjüan mandarin, egyszerűsített)',
    'zh-Hans-CN-u-sd-cnln': 'Kínai (északkeleti mandarin, egyszerűsített)',
    'zh-Hans-CN-u-sd-cnsc': 'Kínai (délnyugati mandarin, egyszerűsített)',
    'zh-Hans-CN-u-sd-cnsd': 'Kínai (csilu mandarin, egyszerűsített)',
    'zh-Hans-CN-u-sd-cnsn': 'Kínai (senhszi csungjüan mandarin, egyszerűsített)',
    'en-x-own-accent': 'Angol – a te akcentusod',
    'en-US-x-accent': 'Angol – amerikai akcentus',
  },
};
