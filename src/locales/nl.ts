import type { Translation } from './translation.ts';

/** Dutch. Says "je", as Discord does. */
export const nl: Translation = {
  command: {
    translations: { description: 'Wat je hebt laten vertalen, en hoe je het opnieuw krijgt' },
    privacy: {
      description: 'Wat er over je wordt bewaard, waar je video’s heen gaan en hoe je alles verwijdert',
    },
    translate: {
      description: 'Een video nasynchroniseren in een andere taal, met bijpassende lippen',
      video: 'De video die vertaald moet worden (MP4, WebM, MOV of MKV)',
      language: 'De taal die je wilt horen, of maximaal vijf, met komma’s ertussen',
      audioOnly: 'Alleen de stem veranderen; het beeld blijft zoals het is, ook de lippen',
      keepLength: 'De video precies even lang houden, ook als er dan gehaast wordt gesproken',
      speakers: 'Hoeveel mensen er spreken; handig als stemmen door elkaar zijn gehaald',
      private: 'Het antwoord alleen aan jou laten zien',
    },
  },
  history: {
    heading: 'Je vertalingen, de nieuwste eerst:',
    headingPaged: 'Je vertalingen, de nieuwste eerst (pagina {{page, number}} van {{pages, number}}):',
    none: 'Je hebt nog geen vertalingen. Gebruik /translate, of bij een bericht Apps → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · bezig, aangevraagd {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · ik kon het nergens bij je bezorgen, dus het wacht hier',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'niet gestart, omdat een limiet was bereikt',
    get: '{{number}} ophalen',
    stop: '{{number}} stoppen',
    forget: '{{number}} verwijderen',
    previous: 'Vorige',
    next: 'Volgende',
    leftToday: 'Vandaag heb je nog {{length}} vertaaltijd. Je krijgt nieuwe tijd <t:{{renewsAt}}:R>.',
    leftServer:
      'Vandaag heeft deze server nog {{length}} vertaaltijd. Er komt nieuwe tijd bij <t:{{renewsAt}}:R>.',
    leftJobs:
      'Zoveel vertalingen kun je nu nog tegelijk laten maken: {{left, number}} van {{limit, number}}.',
    forgotten:
      'Verwijderd: ik bewaar deze vertaling niet meer, en de bestanden bij de vertaaldienst gaan mee weg. Berichten met de video blijven staan.',
    stopFirst: 'Deze vertaling is nog bezig. Stop die eerst, of wacht tot die klaar is.',
    foreign: 'Dit zijn de vertalingen van iemand anders. Met /translations zie je die van jou.',
  },
  stop: {
    stopped: 'Gestopt. Dit heeft niets gekost.',
    left: 'Voor jou gestopt, en voor jou heeft het niets gekost. Iemand anders wil dezelfde vertaling, dus voor die persoon gaat het door.',
    stoppedRest: 'Wat nog bezig was, is gestopt, en dat heeft niets gekost.',
    paid: 'Deze vertaling is al betaald met credits van de bot en kan niet meer worden gestopt. Wil je de video niet, dan kan ik hem weggooien zodra hij er is.',
    mayBePaid:
      'De vertaaldienst heeft nog niet gezegd of hij met deze vertaling is begonnen. Ze kan dus al betaald zijn met credits van de bot en kan niet meer worden gestopt. Wil je de video niet, dan kan ik hem weggooien zodra hij er is.',
    paidPartly:
      'Wat nog niet betaald was, is gestopt. De rest is al betaald met credits van de bot en kan niet meer worden gestopt. Wil je die niet, dan kan ik die weggooien zodra die er is.',
    discard: 'Resultaat weggooien',
    discarded:
      'Gedaan: je krijgt deze video niet. Er was al voor betaald; het resultaat wordt verwijderd zodra het er is.',
    over: 'Stoppen kan niet meer: de vertaling is afgelopen, of het resultaat is al naar je onderweg.',
    foreign: 'Alleen wie om deze vertaling heeft gevraagd, of een moderator, kan die stoppen.',
    unknown: 'Ik ken deze vertaling niet meer, dus er valt niets te stoppen.',
  },
  privacy: {
    where:
      '**Waar je video’s heen gaan**\nEen video die je laat vertalen gaat naar [Scenario](<https://www.scenario.com>), waar partner HeyGen hem vertaalt. Wat is geüpload, wordt daar verwijderd zodra de vertaling is afgelopen, en de vertaalde video {{days}} nadat je hem hebt gekregen.',
    imports:
      'Scenario kan een video rechtstreeks bij Discord ophalen. Wat het daar zelf over noteert, kan niet worden verwijderd: de link blijft erin staan, met de naam van het bestand. Die werkt hoogstens een dag.',
    kept: '**Wat ik bewaar**\nGeen video’s. Gedurende {{days}}: de naam van elk bestand, de taal, wanneer je erom vroeg, hoe het afliep en in welk bericht de video stond, zodat je hem opnieuw kunt krijgen; ook de talen die je het laatst hebt gekozen, om ze voor te stellen. Hooguit drie dagen lang: mijn notities over hoe hij bij je is gekomen. Hoeveel vertaaltijd je hebt gebruikt, twee dagen lang en onder een schuilnaam.',
    how: 'Met /translations verwijder je vertalingen één voor één, met de knop verwijder je alles.',
    delete: 'Mijn gegevens verwijderen',
    confirm:
      'Hiermee wordt alles verwijderd wat ik over je bewaar, hier en bij de vertaaldienst. Je kunt je vertaalde video’s dan niet meer van mij krijgen; wat al in chats staat, blijft daar. Wat nog bezig is, wordt gestopt; wat al is betaald, kan niet worden teruggedraaid, en het resultaat daarvan wordt weggegooid.\n**Dit kan niet ongedaan worden gemaakt.**',
    confirmDelete: 'Ja, alles verwijderen',
    deleted:
      'Gedaan. Ik heb verwijderd wat ik over je bewaarde, en je video’s bij de vertaaldienst worden nu ook verwijderd. Berichten met je video’s blijven staan; op een server kunnen de moderators ze verwijderen.',
    deletedPaid_one:
      'Eén vertaling was al betaald en kan niet worden teruggedraaid. Het resultaat en mijn laatste notities erover worden verwijderd zodra die is afgelopen.',
    deletedPaid_other:
      '{{count, number}} vertalingen waren al betaald en kunnen niet worden teruggedraaid. De resultaten en mijn laatste notities erover worden verwijderd zodra ze zijn afgelopen.',
    foreign: 'Deze knop is van iemand anders. Met /privacy zie je wat er over jou wordt bewaard.',
  },
  modal: {
    title: 'Video vertalen',
    language: 'Talen',
    languageHint: 'Kies er maximaal vijf…',
    otherLanguage: 'Andere talen',
    otherLanguageHint: '…en typ hier andere, in welke taal dan ook: “Welsh, Malti”.',
    video: 'Welke video?',
  },
  outlook: {
    length: 'duur: {{length}}',
    priced_one: 'duur: {{length}} · ongeveer {{count, number}} credit van de bot',
    priced_other: 'duur: {{length}} · ongeveer {{count, number}} credits van de bot',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nDe video duurt {{length}}, en het vertalen kost ongeveer **{{count, number}} credit**. Zal ik beginnen?\n-# Je betaalt zelf niets; de credits van de bot worden gebruikt. Er wordt niets uitgegeven voordat je op de knop drukt. Zonder antwoord stop ik met wachten {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nDe video duurt {{length}}, en het vertalen kost ongeveer **{{count, number}} credits**. Zal ik beginnen?\n-# Je betaalt zelf niets; de credits van de bot worden gebruikt. Er wordt niets uitgegeven voordat je op de knop drukt. Zonder antwoord stop ik met wachten {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nDe video duurt {{length}}, en het vertalen naar al deze talen kost in totaal ongeveer **{{count, number}} credit**. Zal ik beginnen?\n-# Je betaalt zelf niets; de credits van de bot worden gebruikt. Er wordt niets uitgegeven voordat je op de knop drukt. Zonder antwoord stop ik met wachten {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nDe video duurt {{length}}, en het vertalen naar al deze talen kost in totaal ongeveer **{{count, number}} credits**. Zal ik beginnen?\n-# Je betaalt zelf niets; de credits van de bot worden gebruikt. Er wordt niets uitgegeven voordat je op de knop drukt. Zonder antwoord stop ik met wachten {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nDe video duurt {{length}}. Wat het vertalen kost, kan ik vooraf niet zeggen. Zal ik beginnen?\n-# Je betaalt zelf niets; de credits van de bot worden gebruikt. Er wordt niets uitgegeven voordat je op de knop drukt. Zonder antwoord stop ik met wachten {{end}}.',
    yes: 'Starten',
    no: 'Niet starten',
    started: 'Dank je. De vertaling is gestart.',
    notStarted: 'Goed. Er is niets gestart, en het heeft niets gekost.',
    late: 'De tijd om te antwoorden is voorbij. Er is niets gestart, en het heeft niets gekost. Gebruik /translate als je de vertaling nog wilt.',
    alreadyStarted: 'Je hebt al ja gezegd: de vertaling is gestart.',
    alreadyDeclined:
      'Je hebt al nee gezegd: er is niets gestart, en het heeft niets gekost. Gebruik /translate als je de vertaling toch wilt.',
    foreign: 'Alleen wie om deze vertaling heeft gevraagd, kan dat beantwoorden.',
    over: 'Deze vraag staat niet meer open. Gebruik /translate als je een vertaling wilt.',
    unheard: 'Ik kon je antwoord zonet niet verwerken. Druk over een minuut nog eens op de knop.',
  },
  button: { stop: 'Stoppen', another: 'Andere taal', original: 'Origineel', retry: 'Opnieuw proberen' },
  outdated: {
    button:
      'Deze knop is van een oudere versie van mij en werkt niet meer. Je vindt je video’s met /translations.',
  },
  another: {
    unknown:
      'Ik weet niet meer van welke video dit is gemaakt. Begin opnieuw bij het bericht met de video, of upload hem met /translate.',
  },
  original: {
    message: 'De originele video staat in dit bericht: {{url}}',
    file: 'Hier is de originele video: {{url}}\n-# Houd deze link voor jezelf: iedereen die hem heeft, kan de video bekijken. Hij werkt ongeveer een dag.',
    foreign: 'Alleen wie het origineel met /translate heeft geüpload, kan het zien.',
    gone: 'Het origineel is er niet meer: de link is verlopen, of de video is verwijderd. Wie om de vertaling heeft gevraagd, kan de video opnieuw uploaden.',
    unknown: 'Ik weet niet meer waar het origineel van deze video is.',
  },
  retry: {
    already: 'Je hebt dit al opnieuw geprobeerd. Je vindt de vertaling met /translations.',
    foreign:
      'Alleen wie om deze vertaling heeft gevraagd, kan het opnieuw proberen. Gebruik /translate voor een vertaling van jezelf.',
    unknown:
      'Ik ken deze vertaling niet meer, dus ik kan het niet opnieuw proberen. Begin opnieuw bij het bericht met de video, of upload hem met /translate.',
  },
  call: {
    ready_one: '{{person}}, je video is klaar.',
    ready_other: '{{person}}, je {{count, number}} video’s zijn klaar.',
    failed_one: '{{person}}, je video is niet vertaald.',
    failed_other: '{{person}}, je video’s zijn niet vertaald.',
    partly_one: '{{person}}, je video’s zijn klaar, maar niet alle talen zijn gelukt.',
    partly_other: '{{person}}, je video’s zijn klaar, maar niet alle talen zijn gelukt.',
  },
  status: {
    noting:
      'Ik noteer wat je hebt gevraagd; dat duurt langer dan normaal. Verandert deze tekst niet binnen vijf minuten, vraag het dan opnieuw: dit heeft niets gekost.',
    checking: 'Ik bekijk de video…',
    confirming: 'Wachten tot de persoon die erom heeft gevraagd de prijs bevestigt.',
    starting: 'De vertaling wordt gestart…',
    uploading: 'De video gaat naar de vertaaldienst…',
    queued:
      'Er worden nu veel video’s vertaald. Deze is nummer {{position, number}} in de wachtrij en begint vanzelf.',
    unanswered:
      'De vertaaldienst heeft nog niet geantwoord. Ik ga na of hij met de vertaling is begonnen en verstuur haar niet twee keer. Dit kan tot 15 minuten duren.',
    translating: 'Wordt vertaald. Dit duurt meestal een paar minuten; het resultaat verschijnt hier.',
    translatingUsually_one:
      'Wordt vertaald. Voor een video als deze duurt dat meestal ongeveer {{count, number}} minuut; het resultaat verschijnt hier.',
    translatingUsually_other:
      'Wordt vertaald. Voor een video als deze duurt dat meestal ongeveer {{count, number}} minuten; het resultaat verschijnt hier.',
    fetching: 'De vertaling is klaar. Ik breng die naar je toe…',
    shrinking:
      'De vertaling is klaar, maar te groot voor een bericht hier. Ik maak de video kleiner; dat kan een paar minuten duren…',
    orDirect:
      '-# Wat langer dan 15 minuten duurt, gaat als privébericht naar wie erom heeft gevraagd en is te vinden met /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Aangevraagd {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Ik heb {{language, name}} gekozen. Er is ook {{others, name}}: kies de volgende keer uit de lijst als je dat bedoelde.',
    guessed:
      '-# Wat je schreef, heb ik opgevat als {{language, name}}. Als je een andere taal bedoelde, kies die dan de volgende keer uit de lijst.',
    guessedVarieties:
      '-# Wat je schreef, heb ik opgevat als {{language, name}}. Er is ook {{others, name}}: kies de volgende keer uit de lijst als je dat bedoelde.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Aangevraagd {{since}}. Elk resultaat verschijnt hier zodra het klaar is; dat duurt meestal een paar minuten.',
    sinceUsually_one:
      '-# Aangevraagd {{since}}. Elk resultaat verschijnt hier zodra het klaar is; voor een video als deze duurt dat meestal ongeveer {{count, number}} minuut.',
    sinceUsually_other:
      '-# Aangevraagd {{since}}. Elk resultaat verschijnt hier zodra het klaar is; voor een video als deze duurt dat meestal ongeveer {{count, number}} minuten.',
    checking: '⏳ **{{language, name}}** · wordt voorbereid',
    uploading: '⏳ **{{language, name}}** · de video gaat naar de vertaaldienst',
    queued: '⏳ **{{language, name}}** · nummer {{position, number}} in de wachtrij',
    unanswered:
      '⏳ **{{language, name}}** · de vertaaldienst heeft nog niet geantwoord; ik ga na of hij is begonnen',
    translating: '⏳ **{{language, name}}** · wordt vertaald',
    fetching: '⏳ **{{language, name}}** · vertaald en onderweg hierheen',
    shrinking:
      '⏳ **{{language, name}}** · vertaald, maar te groot voor een bericht hier; wordt kleiner gemaakt',
    done: '✅ Klaar: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · klaar, in een eigen bericht',
    sentDirect:
      '✅ **{{language, name}}** · klaar. De video kon hier niet worden geplaatst en is daarom als privébericht gestuurd naar wie erom heeft gevraagd.',
    kept: '⚠️ **{{language, name}}** · klaar, maar ik kon de video niet bij je bezorgen. Je vindt hem met /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · nagesynchroniseerd door AI',
    description: 'De video {{file}}, nagesynchroniseerd door AI, taal: {{language, name}}',
    smaller:
      '-# Kleiner gemaakt om in een bericht te passen, van {{from, megabytes}} naar {{to, megabytes}}. Wie erom heeft gevraagd, krijgt de video met de knop in volledige kwaliteit.',
    whole: 'Volledige kwaliteit',
    unchecked:
      'Ik kon niet nagaan of de vertaalde video afspeelt. Wie erom heeft gevraagd, krijgt met de knop een privélink ernaartoe.',
    tooBig:
      'De vertaalde video is {{size, megabytes}} en past niet in een bericht hier. Wie erom heeft gevraagd, krijgt met de knop een privélink ernaartoe.',
    notHere:
      'De vertaalde video kon niet in een bericht hier worden gezet. Wie erom heeft gevraagd, krijgt met de knop een privélink ernaartoe.',
    tooLossy:
      'De vertaalde video is {{size, megabytes}} en past niet in een bericht hier; zo klein gemaakt zou hij er niet meer goed uitzien. Wie erom heeft gevraagd, krijgt met de knop een privélink ernaartoe.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nDe video kon hier niet worden geplaatst en is daarom als privébericht gestuurd naar wie erom heeft gevraagd.',
    kept: '**{{file}}** → **{{language, name}}**\nDe video is klaar, maar ik kon hem hier niet plaatsen en ook niet als privébericht sturen. Wie erom heeft gevraagd, krijgt hem met /translations.',
    link: 'Video ophalen',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Hier is je vertaalde video: {{url}}\n-# Houd deze link voor jezelf: iedereen die hem heeft, kan de video bekijken. Hij werkt minstens een dag.',
    linkFailed:
      'Ik kon de video zonet niet ophalen bij de vertaaldienst. Druk over een minuut nog eens op de knop.',
    linkForeign: 'Deze video is voor iemand anders gemaakt. Met /translate krijg je er zelf een.',
    linkGone: 'Deze video wordt niet meer bewaard. Laat hem opnieuw vertalen.',
    ageChannel: '-# Uit een kanaal met leeftijdsbeperking, dus hij wordt hier niet openlijk getoond.',
    ageThread:
      '-# Uit een thread die misschien in een kanaal met leeftijdsbeperking staat, dus hij wordt hier niet openlijk getoond.',
  },
  problem: {
    'not-a-video': 'Dat bestand is geen video. Kies een videobestand (MP4, WebM, MOV of MKV).',
    'no-video-found':
      'In dat bericht staat geen video die ik kan vertalen. Kies een bericht met een video die naar Discord is geüpload; links naar andere sites werken niet.',
    'video-empty': 'Dat videobestand is leeg. Controleer het bestand en upload het opnieuw.',
    'video-too-long':
      'Die video duurt {{length}}, en langer dan {{maxLength}} kan ik niet vertalen. Knip hem in kortere stukken.',
    'video-too-long_several':
      'Die video in {{languages, number}} talen kost {{length}} vertaaltijd, en hier krijgt niemand meer dan {{maxLength}} per dag. Dit heeft niets gekost. Noem minder talen, of knip de video in kortere stukken.',
    'video-too-big':
      'Die video is {{size, megabytes}}, en de grootste die ik kan vertalen {{limit, megabytes}}. Maak hem kleiner of korter.',
    'no-audio':
      'Die video heeft geen geluid, dus er valt niets te vertalen. Kies er een waarin iemand spreekt.',
    'unreadable-video':
      'Ik kan dat bestand niet als video lezen. Misschien is het beschadigd, afgebroken of van een ongewoon soort. Kijk of het afspeelt, sla het op als MP4 en upload het opnieuw.',
    'unsupported-format':
      'Dat is een bestand van het soort {{format}}, dat ik niet kan vertalen. Sla het op als MP4-bestand (H.264 en AAC) en upload dat.',
    'unsupported-codec':
      'Die video is opgeslagen met {{codec}}, wat ik niet kan vertalen. Sla hem op als MP4-bestand (H.264 en AAC) en upload dat.',
    'unsupported-edits':
      'Die video is geknipt, samengevoegd of versneld op een manier die ik niet kan volgen. Sla hem op als nieuw MP4-bestand (H.264 en AAC) en upload dat.',
    'foreign-host':
      'Ik kan alleen video’s vertalen die naar Discord zijn geüpload. Upload de video zelf in plaats van een link.',
    'link-expired':
      'Die video is niet meer te vinden via de link: de link is verlopen, of de video is verwijderd. Begin opnieuw bij het bericht met de video, of upload hem opnieuw.',
    'source-unreachable':
      'Ik kon die video niet bij Discord ophalen. Probeer het over een paar minuten nog eens, of upload hem opnieuw.',
    'unknown-language':
      '“{{language}}” hoort niet bij de talen waarin ik kan vertalen. Kies er een uit de lijst, of schrijf de naam in het Engels, zoals “German” of “Spanish (Mexico)”.',
    'unclear-language':
      'Ik weet niet zeker welke taal “{{language}}” is. Bedoel je {{suggestions}}? Kies er een uit de lijst, of schrijf de hele naam.',
    'no-language': 'Kies een taal, of typ de naam ervan. Begin opnieuw met /translate of “Translate video”.',
    'too-many-languages':
      'Je hebt {{named, number}} talen genoemd, en in één keer kunnen er hoogstens {{limit, number}}. Er is niets gestart. Laat er een paar weg, en vraag die daarna aan.',
    'invalid-speakers':
      'Het aantal sprekers moet een heel getal van 1 tot en met {{max, number}} zijn. Laat het weg als je het niet zeker weet.',
    'not-allowed':
      'Deze app is alleen voor mensen die de beheerder heeft toegelaten. Dit heeft niets gekost. Vraag de beheerder{{operator}} of je de app mag gebruiken.',
    'quota-jobs':
      'Je hebt al zoveel vertalingen lopen als hier per persoon tegelijk mag ({{limit, number}}). Dit heeft niets gekost. Start deze opnieuw als een van de andere klaar is.',
    'quota-jobs_several':
      'Dat zouden meer vertalingen tegelijk zijn dan hier per persoon mag ({{limit, number}}). Dit heeft niets gekost. Noem minder talen, of start opnieuw als andere klaar zijn.',
    'quota-unpaid':
      'Je hebt binnen een uur {{limit}} vertalingen gestart die niet doorgingen. Er is niets uitgegeven. Je kunt de volgende starten <t:{{renewsAt}}:R>.',
    'quota-person':
      'Die video duurt {{length}}, en je hebt vandaag nog {{maxLength}} vertaaltijd. Dit heeft niets gekost. Je krijgt nieuwe tijd <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Die video in {{languages, number}} talen kost {{length}} vertaaltijd, en je hebt vandaag nog {{maxLength}}. Dit heeft niets gekost. Noem minder talen, of wacht: je krijgt nieuwe tijd <t:{{renewsAt}}:R>.',
    'quota-server':
      'Die video duurt {{length}}, en deze server heeft vandaag nog {{maxLength}} vertaaltijd. Dit heeft niets gekost. Er komt nieuwe tijd bij <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Die video in {{languages, number}} talen kost {{length}} vertaaltijd, en deze server heeft vandaag nog {{maxLength}}. Dit heeft niets gekost. Noem minder talen, of wacht: er komt nieuwe tijd bij <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Wat deze bot deze maand mag uitgeven is bijna op, en de rest is niet genoeg voor deze video. Dit heeft niets gekost. Er komt nieuw budget <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Deze video zou meer kosten dan deze bot in een hele maand mag uitgeven. Dit heeft niets gekost. Kies een kortere video.',
    'service-unavailable':
      'De vertaaldienst is op dit moment niet bereikbaar. Dit heeft niets gekost. Probeer het straks nog eens.',
    'service-busy':
      'De vertaaldienst had een uur lang geen plek vrij, dus ik ben gestopt met wachten. Dit heeft niets gekost. Probeer het later nog eens.',
    'service-misconfigured':
      'Deze bot is niet goed ingesteld: de vertaaldienst weigert hem. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert.',
    'disk-full':
      'Deze bot heeft op dit moment geen ruimte om de video voor te bereiden. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert.',
    'out-of-credits':
      'De credits van deze bot zijn op. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert, en probeer het opnieuw als er nieuwe zijn.',
    'plan-forbids':
      'Bij het abonnement van deze bot hoort geen videovertaling. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert.',
    'model-missing':
      'De vertaaldienst biedt niet meer aan waarmee deze bot vertaalt. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert.',
    'model-changed':
      'De vertaaldienst heeft veranderd waarmee deze bot vertaalt, en de bot moet eerst worden bijgewerkt. Dit heeft niets gekost. Laat het weten aan de persoon die de bot beheert.',
    'refused-input':
      'De vertaaldienst heeft deze video geweigerd. {{reason}}\nDit heeft niets gekost. Probeer andere opties van /translate of een andere video.',
    'upload-failed':
      'De vertaaldienst kon die video niet aannemen. Dit heeft niets gekost. Sla hem op als nieuw MP4-bestand, upload dat en probeer het opnieuw.',
    'job-failed':
      'De vertaaldienst kon deze video niet vertalen. {{reason}}\nProbeer andere opties van /translate, of een video waarin duidelijk wordt gesproken.',
    'job-canceled':
      'Iemand heeft deze vertaling bij de vertaaldienst geannuleerd. Start opnieuw als je de vertaling nog wilt.',
    'outcome-unknown':
      'Op een ongelukkig moment viel het contact met de vertaaldienst weg, en ik weet niet of de vertaling is gestart. Om niet het risico te lopen dat er twee keer wordt betaald, ben ik gestopt. Vraag het aan de persoon die de bot beheert voordat je het opnieuw probeert.',
    'job-stuck':
      'De vertaaldienst komt al een uur niet verder met deze video, dus ik ben gestopt met wachten. De vertaling is betaald: is die binnen een dag toch nog klaar, dan breng ik de video alsnog naar je toe, en je vindt hem bij /translations. Als je de vertaling opnieuw start, moet er opnieuw worden betaald.',
    'job-late':
      'De vertaaldienst is na uren nog niet klaar met deze video, dus ik ben gestopt met wachten. De vertaling is betaald: is die binnen een dag toch nog klaar, dan breng ik de video alsnog naar je toe, en je vindt hem bij /translations. Als je de vertaling opnieuw start, moet er opnieuw worden betaald.',
    'took-too-long':
      'De vertaaldienst is na uren nog niet klaar met deze video, dus ik ben gestopt met wachten. Vraag het aan de persoon die de bot beheert voordat je het opnieuw probeert: misschien moet de vertaling toch nog worden betaald.',
    'result-missing':
      'Ik kon de vertaalde video niet ophalen bij de vertaaldienst. Vraag het aan de persoon die de bot beheert voordat je het opnieuw probeert: voor een nieuwe poging moet misschien opnieuw worden betaald.',
    'dearer-than-expected':
      'De vertaling blijkt meer te kosten dan verwacht, dus ik ben niet begonnen. Dit heeft niets gekost. Probeer het opnieuw als je de vertaling nog wilt.',
    declined: 'Niet gestart, omdat de prijs niet is geaccepteerd. Dit heeft niets gekost.',
    'not-confirmed':
      'De vertaling is niet op tijd bevestigd, dus ik ben niet begonnen. Dit heeft niets gekost. Vraag er opnieuw om als je de vertaling nog wilt.',
    'not-askable':
      'Deze vertaling moet worden bevestigd voordat die begint, en ik kon die vraag niet laten zien aan wie erom heeft gevraagd. Dit heeft niets gekost. Vraag er opnieuw om.',
    stopped: 'Gestopt, zoals je wilde. Dit heeft niets gekost.',
    discarded:
      'Weggegooid, zoals je wilde. Deze vertaling was al betaald; het resultaat wordt verwijderd zodra het er is.',
    'stopped-by-moderator': 'Gestopt door een moderator. Dit heeft niets gekost.',
    'discarded-by-moderator':
      'Weggegooid door een moderator. Deze vertaling was al betaald; het resultaat wordt verwijderd zodra het er is.',
    unexpected:
      'Er ging iets mis dat niet mis had mogen gaan. Laat het weten aan de persoon die de bot beheert, en geef deze code door: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarijn',
    'zh-Hans-CN-u-sd-cnha': 'Chinees (Zhongyuan-Mandarijn uit Henan, vereenvoudigd)',
    'zh-Hans-CN-u-sd-cnln': 'Chinees (noordoostelijk Mandarijn, vereenvoudigd)',
    'zh-Hans-CN-u-sd-cnsc': 'Chinees (zuidwestelijk Mandarijn, vereenvoudigd)',
    'zh-Hans-CN-u-sd-cnsd': 'Chinees (Jilu-Mandarijn, vereenvoudigd)',
    'zh-Hans-CN-u-sd-cnsn': 'Chinees (Zhongyuan-Mandarijn uit Shaanxi, vereenvoudigd)',
    'en-x-own-accent': 'Engels – jouw accent',
    'en-US-x-accent': 'Engels – Amerikaans accent',
  },
};
