import type { Translation } from './translation.ts';

/** Norwegian (Bokmål). Says "du", as Discord does. */
export const no: Translation = {
  command: {
    translations: { description: 'Det du har fått oversatt, og hvordan du får det igjen' },
    privacy: {
      description: 'Hva som lagres om deg, hvor videoene dine havner, og hvordan du sletter alt',
    },
    translate: {
      description: 'Dubb en video til et annet språk, med lepper som passer',
      video: 'Videoen som skal oversettes (MP4, WebM, MOV eller MKV)',
      language: 'Språket du vil høre, eller opptil fem med komma mellom',
      audioOnly: 'Bytt bare stemmen; bildet forblir som det er, også leppene',
      keepLength: 'Behold den nøyaktige lengden på videoen, selv om talen blir forhastet',
      speakers: 'Hvor mange som snakker; nyttig hvis stemmer ble blandet sammen',
      private: 'Vis svaret bare til deg',
    },
  },
  history: {
    heading: 'Oversettelsene dine, de nyeste først:',
    headingPaged: 'Oversettelsene dine, de nyeste først (side {{page, number}} av {{pages, number}}):',
    none: 'Du har ingen oversettelser ennå. Bruk /translate, eller Apper → Translate video på en melding.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · pågår, forespurt {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · jeg fikk ikke levert den til deg noe sted, så den venter her',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'ikke startet, fordi en grense var nådd',
    get: 'Hent {{number}}',
    stop: 'Stopp {{number}}',
    forget: 'Slett {{number}}',
    previous: 'Forrige',
    next: 'Neste',
    leftToday: 'I dag har du {{length}} oversettelsestid igjen. Du får ny tid <t:{{renewsAt}}:R>.',
    leftServer:
      'I dag har denne serveren {{length}} oversettelsestid igjen. Den får ny tid <t:{{renewsAt}}:R>.',
    leftJobs:
      'Så mange oversettelser til kan du ha i gang akkurat nå: {{left, number}} av {{limit, number}}.',
    forgotten:
      'Slettet: Jeg lagrer ikke lenger denne oversettelsen, og filene hos oversettelsestjenesten forsvinner også. Meldinger med videoen blir stående.',
    stopFirst: 'Denne oversettelsen pågår fortsatt. Stopp den først, eller vent til den er ferdig.',
    foreign: 'Dette er oversettelsene til noen andre. Bruk /translations for å se dine egne.',
  },
  stop: {
    stopped: 'Stoppet. Det har ikke kostet noe.',
    left: 'Stoppet for deg, og det har ikke kostet noe for din del. Noen andre vil ha den samme oversettelsen, så den fortsetter for dem.',
    stoppedRest: 'Det som fortsatt var i gang, er stoppet, og det har ikke kostet noe.',
    paid: 'Denne oversettelsen er allerede betalt med kredittene til boten og kan ikke stoppes lenger. Hvis du ikke vil ha videoen, kan jeg kaste den når den kommer.',
    mayBePaid:
      'Oversettelsestjenesten har ikke sagt ennå om den har begynt på denne oversettelsen, så den kan være betalt med kredittene til boten og kan ikke stoppes lenger. Hvis du ikke vil ha videoen, kan jeg kaste den når den kommer.',
    paidPartly:
      'Det som ikke var betalt ennå, er stoppet. Resten er allerede betalt med kredittene til boten og kan ikke stoppes lenger. Hvis du ikke vil ha det, kan jeg kaste det når det kommer.',
    discard: 'Kast resultatet',
    discarded:
      'Ferdig: Du får ikke denne videoen. Den var allerede betalt; resultatet blir slettet når det kommer.',
    over: 'Det er for sent å stoppe denne: Den er avsluttet, eller resultatet er på vei til deg.',
    foreign: 'Bare den som ba om denne oversettelsen, eller en moderator kan stoppe den.',
    unknown: 'Jeg kjenner ikke lenger til denne oversettelsen, så det er ingenting å stoppe.',
  },
  privacy: {
    where:
      '**Hvor videoene dine havner**\nEn video du får oversatt, sendes til [Scenario](<https://www.scenario.com>), der partneren HeyGen oversetter den. Det som ble lastet opp, slettes der når oversettelsen er avsluttet, og den oversatte videoen {{days}} etter at du fikk den.',
    imports:
      'Scenario kan hente en video rett fra Discord. Den egne oppføringen om det kan ikke slettes: Lenken blir stående der, med filnavnet i. Den virker i høyst ett døgn.',
    kept: '**Det jeg lagrer**\nIngen videoer. I {{days}}: navnet på hver fil, språket, når du ba om oversettelsen, hvordan det gikk, og hvilken melding videoen lå i, slik at du kan få oversettelsen igjen; også språkene du valgte sist, for å foreslå dem. I høyst tre dager: notatene mine om hvordan den kom fram til deg. Hvor mye oversettelsestid du har brukt, i to dager og under et dekknavn.',
    how: 'Bruk /translations for å slette enkeltvis, eller knappen for å slette alt.',
    delete: 'Slett dataene mine',
    confirm:
      'Dette sletter alt jeg har lagret om deg, her og hos oversettelsestjenesten. Du kan ikke lenger få de oversatte videoene dine fra meg; de som allerede ligger i chatter, blir værende der. Det som pågår, blir stoppet; det som er betalt, kan ikke trekkes tilbake, og resultatet blir kastet.\n**Dette kan ikke angres.**',
    confirmDelete: 'Ja, slett alt',
    deleted:
      'Ferdig. Jeg har slettet det jeg hadde lagret om deg, og videoene dine hos oversettelsestjenesten slettes samtidig. Meldinger med videoene dine blir stående; på en server kan moderatorene slette dem.',
    deletedPaid_one:
      'Én oversettelse var allerede betalt og kan ikke trekkes tilbake. Resultatet og de siste notatene mine om den blir slettet så snart den er avsluttet.',
    deletedPaid_other:
      '{{count, number}} oversettelser var allerede betalt og kan ikke trekkes tilbake. Resultatene og de siste notatene mine om dem blir slettet så snart de er avsluttet.',
    foreign: 'Denne knappen tilhører noen andre. Bruk /privacy for å se hva som er lagret om deg.',
  },
  modal: {
    title: 'Oversett video',
    language: 'Språk',
    languageHint: 'Velg opptil fem …',
    otherLanguage: 'Andre språk',
    otherLanguageHint: '… og skriv andre her, på hvilket som helst språk: «Walisisk, Malti».',
    video: 'Hvilken video?',
  },
  outlook: {
    length: 'lengde: {{length}}',
    priced_one: 'lengde: {{length}} · omtrent {{count, number}} kreditt fra boten',
    priced_other: 'lengde: {{length}} · omtrent {{count, number}} kreditter fra boten',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideoen varer i {{length}}, og det koster omtrent **{{count, number}} kreditt** å oversette den. Skal jeg starte?\n-# Du betaler ikke noe selv; det er kredittene til boten som brukes. Ingenting brukes før du trykker på knappen. Uten svar slutter jeg å vente {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideoen varer i {{length}}, og det koster omtrent **{{count, number}} kreditter** å oversette den. Skal jeg starte?\n-# Du betaler ikke noe selv; det er kredittene til boten som brukes. Ingenting brukes før du trykker på knappen. Uten svar slutter jeg å vente {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideoen varer i {{length}}, og det koster til sammen omtrent **{{count, number}} kreditt** å oversette den til alle disse språkene. Skal jeg starte?\n-# Du betaler ikke noe selv; det er kredittene til boten som brukes. Ingenting brukes før du trykker på knappen. Uten svar slutter jeg å vente {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideoen varer i {{length}}, og det koster til sammen omtrent **{{count, number}} kreditter** å oversette den til alle disse språkene. Skal jeg starte?\n-# Du betaler ikke noe selv; det er kredittene til boten som brukes. Ingenting brukes før du trykker på knappen. Uten svar slutter jeg å vente {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideoen varer i {{length}}. Jeg kan ikke si på forhånd hva det koster å oversette den. Skal jeg starte?\n-# Du betaler ikke noe selv; det er kredittene til boten som brukes. Ingenting brukes før du trykker på knappen. Uten svar slutter jeg å vente {{end}}.',
    yes: 'Start',
    no: 'Ikke start',
    started: 'Takk. Oversettelsen er startet.',
    notStarted: 'Greit. Ingenting ble startet, og det har ikke kostet noe.',
    late: 'Tiden for å svare er ute. Ingenting ble startet, og det har ikke kostet noe. Bruk /translate hvis du fortsatt vil ha oversettelsen.',
    alreadyStarted: 'Du har allerede sagt ja: Oversettelsen er startet.',
    alreadyDeclined:
      'Du har allerede sagt nei: Ingenting ble startet, og det har ikke kostet noe. Bruk /translate hvis du vil ha oversettelsen likevel.',
    foreign: 'Bare den som ba om denne oversettelsen, kan svare på det.',
    over: 'Dette spørsmålet er ikke lenger åpent. Bruk /translate hvis du vil ha en oversettelse.',
    unheard: 'Jeg fikk ikke tatt imot svaret ditt akkurat nå. Trykk på knappen igjen om et minutt.',
  },
  button: { stop: 'Stopp', another: 'Annet språk', original: 'Original', retry: 'Prøv igjen' },
  outdated: {
    button:
      'Denne knappen er fra en eldre versjon av meg og virker ikke lenger. Bruk /translations for å finne videoene dine.',
  },
  another: {
    unknown:
      'Jeg vet ikke lenger hvilken video denne ble laget av. Start på nytt fra meldingen med videoen, eller last den opp med /translate.',
  },
  original: {
    message: 'Originalvideoen er i denne meldingen: {{url}}',
    file: 'Her er originalvideoen: {{url}}\n-# Hold lenken for deg selv: Alle som har den, kan se videoen. Den virker i omtrent et døgn.',
    foreign: 'Bare den som lastet opp originalen med /translate, kan se den.',
    gone: 'Originalen er ikke der lenger: Lenken er utløpt, eller videoen er slettet. Den som ba om oversettelsen, kan laste den opp igjen.',
    unknown: 'Jeg vet ikke lenger hvor originalen til denne videoen er.',
  },
  retry: {
    already: 'Du har allerede prøvd denne oversettelsen på nytt. Du finner den med /translations.',
    foreign:
      'Bare den som ba om denne oversettelsen, kan prøve den på nytt. Bruk /translate for å be om din egen.',
    unknown:
      'Jeg kjenner ikke lenger til denne oversettelsen, så jeg kan ikke prøve den på nytt. Start på nytt fra meldingen med videoen, eller last den opp med /translate.',
  },
  call: {
    ready_one: '{{person}}, videoen din er klar.',
    ready_other: '{{person}}, de {{count, number}} videoene dine er klare.',
    failed_one: '{{person}}, videoen din ble ikke oversatt.',
    failed_other: '{{person}}, videoene dine ble ikke oversatt.',
    partly_one: '{{person}}, videoene dine er klare, men ikke alle språkene lyktes.',
    partly_other: '{{person}}, videoene dine er klare, men ikke alle språkene lyktes.',
  },
  status: {
    noting:
      'Jeg skriver ned det du har bedt om; det tar lengre tid enn vanlig. Hvis denne teksten ikke endrer seg innen fem minutter, kan du be om det på nytt: Det har ikke kostet noe.',
    checking: 'Ser på videoen …',
    confirming: 'Venter på at den som ba om det, bekrefter prisen.',
    starting: 'Starter oversettelsen …',
    uploading: 'Sender videoen til oversettelsestjenesten …',
    queued:
      'Mange videoer blir oversatt akkurat nå. Denne er nummer {{position, number}} i køen og starter av seg selv.',
    unanswered:
      'Oversettelsestjenesten har ikke svart ennå. Jeg sjekker om den har begynt på oversettelsen, og sender den ikke to ganger. Dette kan ta opptil 15 minutter.',
    translating: 'Oversetter. Dette tar vanligvis noen minutter; resultatet dukker opp her.',
    translatingUsually_one:
      'Oversetter. For en video som denne tar det vanligvis omtrent {{count, number}} minutt; resultatet dukker opp her.',
    translatingUsually_other:
      'Oversetter. For en video som denne tar det vanligvis omtrent {{count, number}} minutter; resultatet dukker opp her.',
    fetching: 'Oversettelsen er klar. Jeg henter den til deg …',
    shrinking:
      'Oversettelsen er klar, men for stor for en melding her. Jeg gjør den mindre; det kan ta noen minutter …',
    orDirect:
      '-# Det som tar mer enn 15 minutter, sendes som direktemelding til den som ba om det, og finnes med /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Forespurt {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Jeg valgte {{language, name}}. Det finnes også {{others, name}}: Velg fra listen neste gang hvis det var det du mente.',
    guessed:
      '-# Jeg forsto det du skrev, som {{language, name}}. Hvis du mente et annet språk, velg det fra listen neste gang.',
    guessedVarieties:
      '-# Jeg forsto det du skrev, som {{language, name}}. Det finnes også {{others, name}}: Velg fra listen neste gang hvis det var det du mente.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Forespurt {{since}}. Hvert resultat dukker opp her så snart det er klart; det tar vanligvis noen minutter.',
    sinceUsually_one:
      '-# Forespurt {{since}}. Hvert resultat dukker opp her så snart det er klart; for en video som denne tar det vanligvis omtrent {{count, number}} minutt.',
    sinceUsually_other:
      '-# Forespurt {{since}}. Hvert resultat dukker opp her så snart det er klart; for en video som denne tar det vanligvis omtrent {{count, number}} minutter.',
    checking: '⏳ **{{language, name}}** · gjøres klar',
    uploading: '⏳ **{{language, name}}** · videoen sendes til oversettelsestjenesten',
    queued: '⏳ **{{language, name}}** · nummer {{position, number}} i køen',
    unanswered:
      '⏳ **{{language, name}}** · oversettelsestjenesten har ikke svart ennå; jeg sjekker om den har begynt',
    translating: '⏳ **{{language, name}}** · blir oversatt',
    fetching: '⏳ **{{language, name}}** · oversatt og på vei hit',
    shrinking: '⏳ **{{language, name}}** · oversatt, men for stor for en melding her; gjøres mindre',
    done: '✅ Ferdig: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · ferdig, i en egen melding',
    sentDirect:
      '✅ **{{language, name}}** · ferdig. Videoen kunne ikke legges ut her, så den ble sendt som direktemelding til den som ba om den.',
    kept: '⚠️ **{{language, name}}** · ferdig, men jeg fikk ikke levert den til deg. Du finner den med /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dubbet av KI',
    description: 'Videoen {{file}}, dubbet av KI, språk: {{language, name}}',
    smaller:
      '-# Gjort mindre for å få plass i en melding her, fra {{from, megabytes}} til {{to, megabytes}}. Den som ba om videoen, får den i full kvalitet med knappen.',
    whole: 'Full kvalitet',
    unchecked:
      'Jeg kunne ikke forsikre meg om at den oversatte videoen kan spilles av. Den som ba om videoen, får en privat lenke til den med knappen.',
    tooBig:
      'Den oversatte videoen er på {{size, megabytes}}, og det er det ikke plass til i en melding her. Den som ba om videoen, får en privat lenke til den med knappen.',
    notHere:
      'Den oversatte videoen kunne ikke legges i en melding her. Den som ba om videoen, får en privat lenke til den med knappen.',
    tooLossy:
      'Den oversatte videoen er på {{size, megabytes}}, og det er det ikke plass til i en melding her; gjort så liten ville den blitt ødelagt. Den som ba om videoen, får en privat lenke til den med knappen.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideoen kunne ikke legges ut her, så den ble sendt som direktemelding til den som ba om den.',
    kept: '**{{file}}** → **{{language, name}}**\nVideoen er klar, men jeg kunne verken legge den ut her eller sende den som direktemelding. Den som ba om den, kan få den med /translations.',
    link: 'Hent videoen',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Her er den oversatte videoen din: {{url}}\n-# Hold lenken for deg selv: Alle som har den, kan se videoen. Den virker i minst et døgn.',
    linkFailed:
      'Jeg fikk ikke hentet videoen fra oversettelsestjenesten akkurat nå. Trykk på knappen igjen om et minutt.',
    linkForeign: 'Denne videoen ble laget for noen andre. Bruk /translate for å få din egen.',
    linkGone: 'Denne videoen er ikke lagret lenger. Få den oversatt på nytt.',
    ageChannel: '-# Fra en kanal med aldersgrense, så den vises ikke åpent her.',
    ageThread: '-# Fra en tråd som kan være i en kanal med aldersgrense, så den vises ikke åpent her.',
  },
  problem: {
    'not-a-video': 'Den filen er ikke en video. Velg en videofil (MP4, WebM, MOV eller MKV).',
    'no-video-found':
      'Det er ingen video i den meldingen som jeg kan oversette. Velg en melding med en video som er lastet opp til Discord; lenker til andre nettsteder virker ikke.',
    'video-empty': 'Den videofilen er tom. Sjekk filen og last den opp på nytt.',
    'video-too-long':
      'Den videoen varer i {{length}}, og den lengste jeg kan oversette, er {{maxLength}}. Klipp den i kortere deler.',
    'video-too-long_several':
      'Den videoen på {{languages, number}} språk krever {{length}} oversettelsestid, og her får ingen mer enn {{maxLength}} per dag. Det har ikke kostet noe. Oppgi færre språk, eller klipp videoen i kortere deler.',
    'video-too-big':
      'Den videoen er på {{size, megabytes}}, og den største jeg kan oversette, er {{limit, megabytes}}. Gjør den mindre eller kortere.',
    'no-audio': 'Den videoen har ingen lyd, så det er ingenting å oversette. Velg en der noen snakker.',
    'unreadable-video':
      'Jeg kan ikke lese den filen som en video. Kanskje er den skadet, avkuttet eller av en uvanlig type. Sjekk at den kan spilles av, lagre den som MP4 og last den opp på nytt.',
    'unsupported-format':
      'Det er en fil av typen {{format}}, som jeg ikke kan oversette. Lagre den som en MP4-fil (H.264 og AAC), og last opp den.',
    'unsupported-codec':
      'Den videoen er lagret med {{codec}}, som jeg ikke kan oversette. Lagre den som en MP4-fil (H.264 og AAC), og last opp den.',
    'unsupported-edits':
      'Den videoen er klippet, satt sammen eller gjort raskere på en måte jeg ikke kan følge. Lagre den som en ny MP4-fil (H.264 og AAC), og last opp den.',
    'foreign-host':
      'Jeg kan bare oversette videoer som er lastet opp til Discord. Last opp selve videoen i stedet for en lenke til den.',
    'link-expired':
      'Den videoen er ikke lenger tilgjengelig via lenken: Lenken er utløpt, eller videoen er slettet. Start på nytt fra meldingen med videoen, eller last den opp igjen.',
    'source-unreachable':
      'Jeg fikk ikke hentet den videoen fra Discord. Prøv igjen om noen minutter, eller last den opp på nytt.',
    'unknown-language':
      '«{{language}}» er ikke blant språkene jeg kan oversette til. Velg et fra listen, eller skriv navnet på engelsk, for eksempel «German» eller «Spanish (Mexico)».',
    'unclear-language':
      'Jeg er ikke sikker på hvilket språk «{{language}}» er. Mente du {{suggestions}}? Velg et fra listen, eller skriv hele navnet.',
    'no-language':
      'Velg et språk, eller skriv navnet på et. Start på nytt med /translate eller «Translate video».',
    'too-many-languages':
      'Du har oppgitt {{named, number}} språk, og det går opptil {{limit, number}} om gangen. Ingenting ble startet. Utelat noen, og be om dem etterpå.',
    'invalid-speakers':
      'Antallet som snakker, må være et helt tall fra 1 til {{max, number}}. Utelat det hvis du ikke er sikker.',
    'not-allowed':
      'Denne appen er bare for dem som eieren har gitt tilgang. Det har ikke kostet noe. Be den som driver den{{operator}}, om å gi deg tilgang.',
    'quota-jobs':
      'Du har allerede så mange oversettelser i gang som én person kan ha samtidig her ({{limit, number}}). Det har ikke kostet noe. Start denne på nytt når en av de andre er ferdig.',
    'quota-jobs_several':
      'Det ville blitt flere oversettelser i gang samtidig enn én person kan ha her ({{limit, number}}). Det har ikke kostet noe. Oppgi færre språk, eller start på nytt når andre er ferdige.',
    'quota-unpaid':
      'Du har på en time startet {{limit}} oversettelser som ikke kom videre. Ingenting er brukt. Du kan starte en ny <t:{{renewsAt}}:R>.',
    'quota-person':
      'Den videoen varer i {{length}}, og du har {{maxLength}} oversettelsestid igjen i dag. Det har ikke kostet noe. Du får ny tid <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Den videoen på {{languages, number}} språk krever {{length}} oversettelsestid, og du har {{maxLength}} igjen i dag. Det har ikke kostet noe. Oppgi færre språk, eller vent: Du får ny tid <t:{{renewsAt}}:R>.',
    'quota-server':
      'Den videoen varer i {{length}}, og denne serveren har {{maxLength}} oversettelsestid igjen i dag. Det har ikke kostet noe. Den får ny tid <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Den videoen på {{languages, number}} språk krever {{length}} oversettelsestid, og denne serveren har {{maxLength}} igjen i dag. Det har ikke kostet noe. Oppgi færre språk, eller vent: Den får ny tid <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Det denne boten kan bruke denne måneden, er nesten brukt opp, og resten er ikke nok til denne videoen. Det har ikke kostet noe. Budsjettet fornyes <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Denne videoen ville kostet mer enn denne boten kan bruke på en hel måned. Det har ikke kostet noe. Velg en kortere video.',
    'service-unavailable':
      'Oversettelsestjenesten er ikke tilgjengelig for øyeblikket. Det har ikke kostet noe. Prøv igjen om en stund.',
    'service-busy':
      'Oversettelsestjenesten har ikke hatt en ledig plass på en time, så jeg sluttet å vente. Det har ikke kostet noe. Prøv igjen senere.',
    'service-misconfigured':
      'Denne boten er ikke satt opp riktig: Oversettelsestjenesten avviser den. Det har ikke kostet noe. Si fra til den som driver boten.',
    'disk-full':
      'Denne boten har ikke plass til å klargjøre videoen akkurat nå. Det har ikke kostet noe. Si fra til den som driver boten.',
    'out-of-credits':
      'Kredittene til denne boten er brukt opp. Det har ikke kostet noe. Si fra til den som driver boten, og prøv igjen når det har kommet nye.',
    'plan-forbids':
      'Abonnementet til denne boten omfatter ikke videooversettelse. Det har ikke kostet noe. Si fra til den som driver boten.',
    'model-missing':
      'Oversettelsestjenesten tilbyr ikke lenger det denne boten oversetter med. Det har ikke kostet noe. Si fra til den som driver boten.',
    'model-changed':
      'Oversettelsestjenesten har endret det denne boten oversetter med, og boten må først oppdateres. Det har ikke kostet noe. Si fra til den som driver boten.',
    'refused-input':
      'Oversettelsestjenesten avviste denne videoen. {{reason}}\nDet har ikke kostet noe. Prøv andre alternativer i /translate eller en annen video.',
    'upload-failed':
      'Oversettelsestjenesten kunne ikke ta imot den videoen. Det har ikke kostet noe. Lagre den som en ny MP4-fil, last opp denne og prøv igjen.',
    'job-failed':
      'Oversettelsestjenesten kunne ikke oversette denne videoen. {{reason}}\nPrøv andre alternativer i /translate, eller en video der det snakkes tydelig.',
    'job-canceled':
      'Noen har avbrutt denne oversettelsen hos oversettelsestjenesten. Start den på nytt hvis du fortsatt vil ha den.',
    'outcome-unknown':
      'Jeg mistet kontakten med oversettelsestjenesten i et uheldig øyeblikk og kan ikke se om oversettelsen har startet. For ikke å risikere at det betales to ganger, stoppet jeg. Spør den som driver boten, før du prøver igjen.',
    'job-stuck':
      'Oversettelsestjenesten har ikke kommet videre med denne videoen på en time, så jeg sluttet å vente. Oversettelsen er betalt: Hvis den likevel blir ferdig innen et døgn, leverer jeg den fortsatt til deg, og du finner den under /translations. Å starte den på nytt ville koste på nytt.',
    'job-late':
      'Oversettelsestjenesten har ikke blitt ferdig med denne videoen på flere timer, så jeg sluttet å vente. Oversettelsen er betalt: Hvis den likevel blir ferdig innen et døgn, leverer jeg den fortsatt til deg, og du finner den under /translations. Å starte den på nytt ville koste på nytt.',
    'took-too-long':
      'Oversettelsestjenesten har ikke blitt ferdig med denne videoen på flere timer, så jeg sluttet å vente. Spør den som driver boten, før du prøver igjen: Oversettelsen må kanskje fortsatt betales.',
    'result-missing':
      'Jeg fikk ikke hentet den oversatte videoen fra oversettelsestjenesten. Spør den som driver boten, før du prøver igjen: Et nytt forsøk må kanskje betales på nytt.',
    'dearer-than-expected':
      'Oversettelsen viste seg å koste mer enn ventet, så jeg startet den ikke. Det har ikke kostet noe. Prøv igjen hvis du fortsatt vil ha den.',
    declined: 'Ikke startet, fordi prisen ikke ble godtatt. Det har ikke kostet noe.',
    'not-confirmed':
      'Oversettelsen ble ikke bekreftet i tide, så jeg startet den ikke. Det har ikke kostet noe. Be om den på nytt hvis du fortsatt vil ha den.',
    'not-askable':
      'Denne oversettelsen må bekreftes før den starter, og jeg fikk ikke vist spørsmålet til den som ba om den. Det har ikke kostet noe. Be om den på nytt.',
    stopped: 'Stoppet, som du ønsket. Det har ikke kostet noe.',
    discarded:
      'Kastet, som du ønsket. Denne oversettelsen var allerede betalt; resultatet blir slettet når det kommer.',
    'stopped-by-moderator': 'Stoppet av en moderator. Det har ikke kostet noe.',
    'discarded-by-moderator':
      'Kastet av en moderator. Denne oversettelsen var allerede betalt; resultatet blir slettet når det kommer.',
    unexpected:
      'Noe gikk galt som ikke skulle ha gått galt. Si fra til den som driver boten, og oppgi denne koden: {{reference}}',
  },
  reason: { quoted: '«{{reason}}»' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Kinesisk (zhongyuan-mandarin fra Henan, forenklet)',
    'zh-Hans-CN-u-sd-cnln': 'Kinesisk (nordøstlig mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsc': 'Kinesisk (sørvestlig mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsd': 'Kinesisk (jilu-mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsn': 'Kinesisk (zhongyuan-mandarin fra Shaanxi, forenklet)',
    'en-x-own-accent': 'Engelsk – din aksent',
    'en-US-x-accent': 'Engelsk – amerikansk aksent',
  },
};
