import type { Translation } from './translation.ts';

/** Danish. Says "du", as Discord does. */
export const da: Translation = {
  command: {
    translations: { description: 'Det, du har fået oversat, og hvordan du får det igen' },
    privacy: {
      description: 'Hvad der gemmes om dig, hvor dine videoer ender, og hvordan du sletter det hele',
    },
    translate: {
      description: 'Eftersynkroniser en video til et andet sprog, med læber, der passer',
      video: 'Videoen, der skal oversættes (MP4, WebM, MOV eller MKV)',
      language: 'Det sprog, du vil høre, eller op til fem med komma imellem',
      audioOnly: 'Skift kun stemmen; billedet forbliver, som det er, også læberne',
      keepLength: 'Behold videoens præcise længde, også selvom talen bliver forjaget',
      speakers: 'Hvor mange der taler; godt at angive, hvis stemmer er blevet blandet sammen',
      private: 'Vis kun svaret til dig',
    },
  },
  history: {
    heading: 'Dine oversættelser, de nyeste først:',
    headingPaged: 'Dine oversættelser, de nyeste først (side {{page, number}} af {{pages, number}}):',
    none: 'Du har ingen oversættelser endnu. Brug /translate, eller Apps → Translate video ved en besked.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · i gang, anmodet {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · jeg kunne ikke aflevere den til dig nogen steder, så den venter her',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'ikke startet, fordi en grænse var nået',
    get: 'Hent {{number}}',
    stop: 'Stop {{number}}',
    forget: 'Slet {{number}}',
    previous: 'Forrige',
    next: 'Næste',
    leftToday: 'I dag har du {{length}} oversættelsestid tilbage. Du får ny tid <t:{{renewsAt}}:R>.',
    leftServer:
      'I dag har denne server {{length}} oversættelsestid tilbage. Den får ny tid <t:{{renewsAt}}:R>.',
    leftJobs:
      'Så mange oversættelser kan du lige nu have i gang oveni: {{left, number}} af {{limit, number}}.',
    forgotten:
      'Slettet: Jeg gemmer ikke længere denne oversættelse, og dens filer hos oversættelsestjenesten ryger med. Beskeder med videoen bliver, hvor de er.',
    stopFirst: 'Denne oversættelse er stadig i gang. Stop den først, eller vent, til den er færdig.',
    foreign: 'Det her er en andens oversættelser. Brug /translations for at se dine egne.',
  },
  stop: {
    stopped: 'Stoppet. Det har ikke kostet noget.',
    left: 'Stoppet for dig, og det har ikke kostet noget for din del. En anden vil have den samme oversættelse, så den fortsætter dér.',
    stoppedRest: 'Det, der stadig var i gang, er stoppet, og det har ikke kostet noget.',
    paid: 'Denne oversættelse er allerede betalt med bottens kreditter og kan ikke længere stoppes. Hvis du ikke vil have videoen, kan jeg smide den væk, når den kommer.',
    mayBePaid:
      'Oversættelsestjenesten har endnu ikke sagt, om den er begyndt på denne oversættelse, så den kan være betalt med bottens kreditter og kan ikke længere stoppes. Hvis du ikke vil have videoen, kan jeg smide den væk, når den kommer.',
    paidPartly:
      'Det, der ikke var betalt endnu, er stoppet. Resten er allerede betalt med bottens kreditter og kan ikke længere stoppes. Hvis du ikke vil have det, kan jeg smide det væk, når det kommer.',
    discard: 'Smid resultatet væk',
    discarded:
      'Klaret: Du får ikke denne video. Den var allerede betalt; resultatet bliver slettet, når det kommer.',
    over: 'Det er for sent at stoppe den: Den er slut, eller resultatet er på vej til dig.',
    foreign: 'Kun den, der bad om denne oversættelse, eller en moderator kan stoppe den.',
    unknown: 'Jeg kender ikke længere denne oversættelse, så der er ikke noget at stoppe.',
  },
  privacy: {
    where:
      '**Hvor dine videoer ender**\nEn video, du får oversat, sendes til [Scenario](<https://www.scenario.com>), hvis partner HeyGen oversætter den. Det, der blev uploadet, slettes dér, når oversættelsen er slut, og den oversatte video {{days}} efter, at du fik den.',
    imports:
      'Scenario kan hente en video direkte fra Discord. Dets egen registrering af det kan ikke slettes: Linket bliver stående dér, med filens navn i. Det virker højst ét døgn.',
    kept: '**Det, jeg gemmer**\nIngen videoer. I {{days}}: navnet på hver fil, sproget, hvornår du bad om oversættelsen, hvordan det gik, og hvilken besked videoen lå i, så du kan få oversættelsen igen; desuden de sprog, du valgte sidst, så jeg kan foreslå dem. I højst tre dage: mine noter om, hvordan den nåede frem til dig. Hvor meget oversættelsestid du har brugt, i to dage og under et dæknavn.',
    how: 'Brug /translations til at slette dem enkeltvis, eller knappen til at slette alt.',
    delete: 'Slet mine data',
    confirm:
      'Det her sletter alt, hvad jeg gemmer om dig, her og hos oversættelsestjenesten. Du kan ikke længere få dine oversatte videoer af mig; dem, der allerede ligger i chats, bliver der. Det, der er i gang, bliver stoppet; det, der er betalt, kan ikke trækkes tilbage, og resultatet bliver smidt væk.\n**Det kan ikke fortrydes.**',
    confirmDelete: 'Ja, slet alt',
    deleted:
      'Klaret. Jeg har slettet det, jeg havde gemt om dig, og dine videoer hos oversættelsestjenesten bliver slettet sammen med det. Beskeder med dine videoer bliver, hvor de er; på en server kan moderatorerne slette dem.',
    deletedPaid_one:
      'Én oversættelse var allerede betalt og kan ikke trækkes tilbage. Resultatet og mine sidste noter om den bliver slettet, så snart den er slut.',
    deletedPaid_other:
      '{{count, number}} oversættelser var allerede betalt og kan ikke trækkes tilbage. Resultaterne og mine sidste noter om dem bliver slettet, så snart de er slut.',
    foreign: 'Denne knap tilhører en anden. Brug /privacy for at se, hvad der er gemt om dig.',
  },
  modal: {
    title: 'Oversæt video',
    language: 'Sprog',
    languageHint: 'Vælg op til fem …',
    otherLanguage: 'Andre sprog',
    otherLanguageHint: '… og skriv andre her, på et hvilket som helst sprog: ”Walisisk, Malti”.',
    video: 'Hvilken video?',
  },
  outlook: {
    length: 'længde: {{length}}',
    priced_one: 'længde: {{length}} · cirka {{count, number}} kredit fra botten',
    priced_other: 'længde: {{length}} · cirka {{count, number}} kreditter fra botten',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideoens længde er {{length}}, og det koster cirka **{{count, number}} kredit** at oversætte den. Skal jeg starte?\n-# Du betaler ikke noget selv; det er bottens kreditter, der bruges. Der bruges ikke noget, før du trykker på knappen. Uden svar holder jeg op med at vente {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideoens længde er {{length}}, og det koster cirka **{{count, number}} kreditter** at oversætte den. Skal jeg starte?\n-# Du betaler ikke noget selv; det er bottens kreditter, der bruges. Der bruges ikke noget, før du trykker på knappen. Uden svar holder jeg op med at vente {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideoens længde er {{length}}, og det koster i alt cirka **{{count, number}} kredit** at oversætte den til alle disse sprog. Skal jeg starte?\n-# Du betaler ikke noget selv; det er bottens kreditter, der bruges. Der bruges ikke noget, før du trykker på knappen. Uden svar holder jeg op med at vente {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideoens længde er {{length}}, og det koster i alt cirka **{{count, number}} kreditter** at oversætte den til alle disse sprog. Skal jeg starte?\n-# Du betaler ikke noget selv; det er bottens kreditter, der bruges. Der bruges ikke noget, før du trykker på knappen. Uden svar holder jeg op med at vente {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideoens længde er {{length}}, og jeg kan ikke sige på forhånd, hvad det koster at oversætte den. Skal jeg starte?\n-# Du betaler ikke noget selv; det er bottens kreditter, der bruges. Der bruges ikke noget, før du trykker på knappen. Uden svar holder jeg op med at vente {{end}}.',
    yes: 'Start',
    no: 'Start ikke',
    started: 'Tak. Oversættelsen er startet.',
    notStarted: 'Okay. Der blev ikke startet noget, og det har ikke kostet noget.',
    late: 'Tiden til at svare er gået. Der blev ikke startet noget, og det har ikke kostet noget. Brug /translate, hvis du stadig vil have oversættelsen.',
    alreadyStarted: 'Du har allerede sagt ja: Oversættelsen er startet.',
    alreadyDeclined:
      'Du har allerede sagt nej: Der blev ikke startet noget, og det har ikke kostet noget. Brug /translate, hvis du alligevel vil have oversættelsen.',
    foreign: 'Kun den, der bad om denne oversættelse, kan svare på det.',
    over: 'Dette spørgsmål er ikke længere åbent. Brug /translate, hvis du vil have en oversættelse.',
    unheard: 'Jeg kunne ikke tage imod dit svar lige nu. Tryk på knappen igen om et minut.',
  },
  button: { stop: 'Stop', another: 'Andet sprog', original: 'Original', retry: 'Prøv igen' },
  outdated: {
    button:
      'Denne knap er fra en ældre version af mig og virker ikke længere. Brug /translations for at finde dine videoer.',
  },
  another: {
    unknown:
      'Jeg ved ikke længere, hvilken video den her er lavet af. Start igen fra beskeden med videoen, eller upload den med /translate.',
  },
  original: {
    message: 'Den originale video er i denne besked: {{url}}',
    file: 'Her er den originale video: {{url}}\n-# Hold linket for dig selv: Alle, der har det, kan se videoen. Det virker i cirka et døgn.',
    foreign: 'Kun den, der uploadede originalen med /translate, kan se den.',
    gone: 'Originalen er der ikke længere: Linket er udløbet, eller videoen er slettet. Den, der bad om oversættelsen, kan uploade den igen.',
    unknown: 'Jeg ved ikke længere, hvor originalen til denne video er.',
  },
  retry: {
    already: 'Du har allerede prøvet denne oversættelse igen. Du finder den med /translations.',
    foreign:
      'Kun den, der bad om denne oversættelse, kan prøve den igen. Brug /translate for at bede om din egen.',
    unknown:
      'Jeg kender ikke længere denne oversættelse, så jeg kan ikke prøve den igen. Start igen fra beskeden med videoen, eller upload den med /translate.',
  },
  call: {
    ready_one: '{{person}}, din video er klar.',
    ready_other: '{{person}}, dine {{count, number}} videoer er klar.',
    failed_one: '{{person}}, din video blev ikke oversat.',
    failed_other: '{{person}}, dine videoer blev ikke oversat.',
    partly_one: '{{person}}, dine videoer er klar, men ikke alle sprog lykkedes.',
    partly_other: '{{person}}, dine videoer er klar, men ikke alle sprog lykkedes.',
  },
  status: {
    noting:
      'Jeg skriver ned, hvad du har bedt om; det tager længere tid end normalt. Hvis denne tekst ikke ændrer sig inden for fem minutter, så bed om det igen: Det har ikke kostet noget.',
    checking: 'Ser på videoen …',
    confirming: 'Venter på, at den, der bad om det, bekræfter prisen.',
    starting: 'Starter oversættelsen …',
    uploading: 'Sender videoen til oversættelsestjenesten …',
    queued:
      'Der bliver oversat mange videoer lige nu. Den her er nummer {{position, number}} i køen og starter af sig selv.',
    unanswered:
      'Oversættelsestjenesten har ikke svaret endnu. Jeg undersøger, om den er begyndt på oversættelsen, og sender den ikke to gange. Det kan tage op til 15 minutter.',
    translating: 'Oversætter. Det tager som regel et par minutter; resultatet dukker op her.',
    translatingUsually_one:
      'Oversætter. For en video som denne tager det som regel cirka {{count, number}} minut; resultatet dukker op her.',
    translatingUsually_other:
      'Oversætter. For en video som denne tager det som regel cirka {{count, number}} minutter; resultatet dukker op her.',
    fetching: 'Oversættelsen er klar. Jeg henter den til dig …',
    shrinking:
      'Oversættelsen er klar, men for stor til en besked her. Jeg gør den mindre; det kan tage et par minutter …',
    orDirect:
      '-# Det, der tager længere end 15 minutter, sendes som direkte besked til den, der bad om det, og findes med /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Anmodet {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Jeg valgte {{language, name}}. Der findes også {{others, name}}: Vælg fra listen næste gang, hvis det var det, du mente.',
    guessed:
      '-# Jeg forstod det, du skrev, som {{language, name}}. Hvis du mente et andet sprog, så vælg det fra listen næste gang.',
    guessedVarieties:
      '-# Jeg forstod det, du skrev, som {{language, name}}. Der findes også {{others, name}}: Vælg fra listen næste gang, hvis det var det, du mente.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Anmodet {{since}}. Hvert resultat dukker op her, så snart det er klar; det tager som regel et par minutter.',
    sinceUsually_one:
      '-# Anmodet {{since}}. Hvert resultat dukker op her, så snart det er klar; for en video som denne tager det som regel cirka {{count, number}} minut.',
    sinceUsually_other:
      '-# Anmodet {{since}}. Hvert resultat dukker op her, så snart det er klar; for en video som denne tager det som regel cirka {{count, number}} minutter.',
    checking: '⏳ **{{language, name}}** · gøres klar',
    uploading: '⏳ **{{language, name}}** · videoen sendes til oversættelsestjenesten',
    queued: '⏳ **{{language, name}}** · nummer {{position, number}} i køen',
    unanswered:
      '⏳ **{{language, name}}** · oversættelsestjenesten har ikke svaret endnu; jeg undersøger, om den er begyndt',
    translating: '⏳ **{{language, name}}** · bliver oversat',
    fetching: '⏳ **{{language, name}}** · oversat og på vej hertil',
    shrinking: '⏳ **{{language, name}}** · oversat, men for stor til en besked her; bliver gjort mindre',
    done: '✅ Færdig: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · færdig, i sin egen besked',
    sentDirect:
      '✅ **{{language, name}}** · færdig. Videoen kunne ikke lægges her, så den blev sendt som direkte besked til den, der bad om den.',
    kept: '⚠️ **{{language, name}}** · færdig, men jeg kunne ikke aflevere den til dig. Du finder den med /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · eftersynkroniseret af AI',
    description: 'Videoen {{file}}, eftersynkroniseret af AI, sprog: {{language, name}}',
    smaller:
      '-# Gjort mindre, så den kan være i en besked her, fra {{from, megabytes}} til {{to, megabytes}}. Den, der bad om videoen, får den i fuld kvalitet med knappen.',
    whole: 'Fuld kvalitet',
    unchecked:
      'Jeg kunne ikke sikre mig, at den oversatte video kan afspilles. Den, der bad om videoen, får et privat link til den med knappen.',
    tooBig:
      'Den oversatte video fylder {{size, megabytes}}, og det er der ikke plads til i en besked her. Den, der bad om videoen, får et privat link til den med knappen.',
    notHere:
      'Den oversatte video kunne ikke sættes ind i en besked her. Den, der bad om videoen, får et privat link til den med knappen.',
    tooLossy:
      'Den oversatte video fylder {{size, megabytes}}, og det er der ikke plads til i en besked her; gjort så lille ville den blive ødelagt. Den, der bad om videoen, får et privat link til den med knappen.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideoen kunne ikke lægges her, så den blev sendt som direkte besked til den, der bad om den.',
    kept: '**{{file}}** → **{{language, name}}**\nVideoen er klar, men jeg kunne hverken lægge den her eller sende den som direkte besked. Den, der bad om den, kan få den med /translations.',
    link: 'Hent videoen',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Her er din oversatte video: {{url}}\n-# Hold linket for dig selv: Alle, der har det, kan se videoen. Det virker i mindst et døgn.',
    linkFailed:
      'Jeg kunne ikke hente videoen fra oversættelsestjenesten lige nu. Tryk på knappen igen om et minut.',
    linkForeign: 'Denne video er lavet til en anden. Brug /translate for at få din egen.',
    linkGone: 'Denne video er ikke gemt længere. Få den oversat igen.',
    ageChannel: '-# Fra en kanal med aldersbegrænsning, så den vises ikke åbent her.',
    ageThread: '-# Fra en tråd, der kan være i en kanal med aldersbegrænsning, så den vises ikke åbent her.',
  },
  problem: {
    'not-a-video': 'Den fil er ikke en video. Vælg en videofil (MP4, WebM, MOV eller MKV).',
    'no-video-found':
      'Der er ikke nogen video i den besked, som jeg kan oversætte. Vælg en besked med en video, der er uploadet til Discord; links til andre sider virker ikke.',
    'video-empty': 'Den videofil er tom. Tjek filen, og upload den igen.',
    'video-too-long':
      'Videoens længde er {{length}}, og jeg kan højst oversætte {{maxLength}} ad gangen. Klip den i kortere stykker.',
    'video-too-long_several':
      'Den video på {{languages, number}} sprog kræver {{length}} oversættelsestid, og her får ingen mere end {{maxLength}} om dagen. Det har ikke kostet noget. Angiv færre sprog, eller klip videoen i kortere stykker.',
    'video-too-big':
      'Den video fylder {{size, megabytes}}, og jeg kan højst oversætte {{limit, megabytes}}. Gør den mindre eller kortere.',
    'no-audio': 'Den video har ingen lyd, så der er ikke noget at oversætte. Vælg en, hvor nogen taler.',
    'unreadable-video':
      'Jeg kan ikke læse den fil som en video. Måske er den beskadiget, afbrudt eller af en usædvanlig type. Tjek, at den kan afspilles, gem den som MP4, og upload den igen.',
    'unsupported-format':
      'Det er en fil af typen {{format}}, som jeg ikke kan oversætte. Gem den som en MP4-fil (H.264 og AAC), og upload den.',
    'unsupported-codec':
      'Den video er gemt med {{codec}}, som jeg ikke kan oversætte. Gem den som en MP4-fil (H.264 og AAC), og upload den.',
    'unsupported-edits':
      'Den video er klippet, sat sammen eller gjort hurtigere på en måde, som jeg ikke kan følge. Gem den som en ny MP4-fil (H.264 og AAC), og upload den.',
    'foreign-host':
      'Jeg kan kun oversætte videoer, der er uploadet til Discord. Upload selve videoen i stedet for et link til den.',
    'link-expired':
      'Den video kan ikke længere hentes via sit link: Linket er udløbet, eller videoen er slettet. Start igen fra beskeden med videoen, eller upload den igen.',
    'source-unreachable':
      'Jeg kunne ikke hente den video fra Discord. Prøv igen om et par minutter, eller upload den igen.',
    'unknown-language':
      '”{{language}}” er ikke blandt de sprog, jeg kan oversætte til. Vælg et fra listen, eller skriv navnet på engelsk, for eksempel ”German” eller ”Spanish (Mexico)”.',
    'unclear-language':
      'Jeg er ikke sikker på, hvilket sprog ”{{language}}” er. Mente du {{suggestions}}? Vælg et fra listen, eller skriv hele navnet.',
    'no-language':
      'Vælg et sprog, eller skriv navnet på et. Start forfra med /translate eller ”Translate video”.',
    'too-many-languages':
      'Du har angivet {{named, number}} sprog, og der kan højst være {{limit, number}} ad gangen. Der blev ikke startet noget. Udelad nogle, og bed om dem bagefter.',
    'invalid-speakers':
      'Antallet af talende skal være et helt tal fra 1 til {{max, number}}. Udelad det, hvis du ikke er sikker.',
    'not-allowed':
      'Denne app er kun for dem, som dens ejer har givet adgang. Det har ikke kostet noget. Bed den, der driver den{{operator}}, om at give dig adgang.',
    'quota-jobs':
      'Du har allerede så mange oversættelser i gang, som én person må have på én gang her ({{limit, number}}). Det har ikke kostet noget. Start denne igen, når en af de andre er færdig.',
    'quota-jobs_several':
      'Det ville være flere oversættelser i gang på én gang, end én person må have her ({{limit, number}}). Det har ikke kostet noget. Angiv færre sprog, eller start igen, når andre er færdige.',
    'quota-unpaid':
      'Du har på en time startet {{limit}} oversættelser, der ikke kom videre. Der er ikke brugt noget. Du kan starte en ny <t:{{renewsAt}}:R>.',
    'quota-person':
      'Videoens længde er {{length}}, og du har {{maxLength}} oversættelsestid tilbage i dag. Det har ikke kostet noget. Du får ny tid <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Den video på {{languages, number}} sprog kræver {{length}} oversættelsestid, og du har {{maxLength}} tilbage i dag. Det har ikke kostet noget. Angiv færre sprog, eller vent: Du får ny tid <t:{{renewsAt}}:R>.',
    'quota-server':
      'Videoens længde er {{length}}, og denne server har {{maxLength}} oversættelsestid tilbage i dag. Det har ikke kostet noget. Den får ny tid <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Den video på {{languages, number}} sprog kræver {{length}} oversættelsestid, og denne server har {{maxLength}} tilbage i dag. Det har ikke kostet noget. Angiv færre sprog, eller vent: Den får ny tid <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Det, denne bot må bruge i denne måned, er næsten brugt op, og resten rækker ikke til denne video. Det har ikke kostet noget. Der kommer et nyt budget <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Denne video ville koste mere, end denne bot må bruge på en hel måned. Det har ikke kostet noget. Vælg en kortere video.',
    'service-unavailable':
      'Oversættelsestjenesten kan ikke nås i øjeblikket. Det har ikke kostet noget. Prøv igen om lidt.',
    'service-busy':
      'Oversættelsestjenesten har ikke haft en ledig plads i en time, så jeg holdt op med at vente. Det har ikke kostet noget. Prøv igen senere.',
    'service-misconfigured':
      'Denne bot er ikke sat rigtigt op: Oversættelsestjenesten afviser den. Det har ikke kostet noget. Sig det til den, der driver botten.',
    'disk-full':
      'Denne bot har ikke plads til at forberede videoen lige nu. Det har ikke kostet noget. Sig det til den, der driver botten.',
    'out-of-credits':
      'Denne bots kreditter er brugt op. Det har ikke kostet noget. Sig det til den, der driver botten, og prøv igen, når der er nye.',
    'plan-forbids':
      'Denne bots abonnement omfatter ikke oversættelse af videoer. Det har ikke kostet noget. Sig det til den, der driver botten.',
    'model-missing':
      'Oversættelsestjenesten tilbyder ikke længere det, som denne bot oversætter med. Det har ikke kostet noget. Sig det til den, der driver botten.',
    'model-changed':
      'Oversættelsestjenesten har ændret det, som denne bot oversætter med, og botten skal først opdateres. Det har ikke kostet noget. Sig det til den, der driver botten.',
    'refused-input':
      'Oversættelsestjenesten afviste denne video. {{reason}}\nDet har ikke kostet noget. Prøv andre indstillinger i /translate eller en anden video.',
    'upload-failed':
      'Oversættelsestjenesten kunne ikke tage imod den video. Det har ikke kostet noget. Gem den som en ny MP4-fil, upload den, og prøv igen.',
    'job-failed':
      'Oversættelsestjenesten kunne ikke oversætte denne video. {{reason}}\nPrøv andre indstillinger i /translate eller en video, hvor der tales tydeligt.',
    'job-canceled':
      'Nogen har annulleret denne oversættelse hos oversættelsestjenesten. Start den igen, hvis du stadig vil have den.',
    'outcome-unknown':
      'Jeg mistede forbindelsen til oversættelsestjenesten på et uheldigt tidspunkt og kan ikke se, om oversættelsen er startet. For ikke at risikere, at der betales to gange, stoppede jeg. Spørg den, der driver botten, før du prøver igen.',
    'job-stuck':
      'Oversættelsestjenesten er ikke kommet videre med denne video i en time, så jeg holdt op med at vente. Oversættelsen er betalt: Hvis den alligevel bliver færdig inden for et døgn, afleverer jeg den stadig til dig, og du finder den under /translations. At starte den igen ville koste igen.',
    'job-late':
      'Oversættelsestjenesten er ikke blevet færdig med denne video i flere timer, så jeg holdt op med at vente. Oversættelsen er betalt: Hvis den alligevel bliver færdig inden for et døgn, afleverer jeg den stadig til dig, og du finder den under /translations. At starte den igen ville koste igen.',
    'took-too-long':
      'Oversættelsestjenesten er ikke blevet færdig med denne video i flere timer, så jeg holdt op med at vente. Spørg den, der driver botten, før du prøver igen: Oversættelsen skal måske stadig betales.',
    'result-missing':
      'Jeg kunne ikke hente den oversatte video fra oversættelsestjenesten. Spørg den, der driver botten, før du prøver igen: Et nyt forsøg skal måske betales igen.',
    'dearer-than-expected':
      'Oversættelsen viste sig at koste mere end ventet, så jeg startede den ikke. Det har ikke kostet noget. Prøv igen, hvis du stadig vil have den.',
    declined: 'Ikke startet, fordi prisen ikke blev accepteret. Det har ikke kostet noget.',
    'not-confirmed':
      'Oversættelsen blev ikke bekræftet i tide, så jeg startede den ikke. Det har ikke kostet noget. Bed om den igen, hvis du stadig vil have den.',
    'not-askable':
      'Denne oversættelse skal bekræftes, før den starter, og jeg kunne ikke vise spørgsmålet til den, der bad om den. Det har ikke kostet noget. Bed om den igen.',
    stopped: 'Stoppet, som du ønskede. Det har ikke kostet noget.',
    discarded:
      'Smidt væk, som du ønskede. Denne oversættelse var allerede betalt; resultatet bliver slettet, når det kommer.',
    'stopped-by-moderator': 'Stoppet af en moderator. Det har ikke kostet noget.',
    'discarded-by-moderator':
      'Smidt væk af en moderator. Denne oversættelse var allerede betalt; resultatet bliver slettet, når det kommer.',
    unexpected:
      'Der gik noget galt, som ikke burde gå galt. Sig det til den, der driver botten, og giv vedkommende denne kode: {{reference}}',
  },
  reason: { quoted: '”{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Kinesisk (zhongyuan-mandarin fra Henan, forenklet)',
    'zh-Hans-CN-u-sd-cnln': 'Kinesisk (nordøstlig mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsc': 'Kinesisk (sydvestlig mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsd': 'Kinesisk (jilu-mandarin, forenklet)',
    'zh-Hans-CN-u-sd-cnsn': 'Kinesisk (zhongyuan-mandarin fra Shaanxi, forenklet)',
    'en-x-own-accent': 'Engelsk – din accent',
    'en-US-x-accent': 'Engelsk – amerikansk accent',
  },
};
