import type { Translation } from './translation.ts';

/** Swedish. Says "du", as Discord does. */
export const svSE: Translation = {
  command: {
    translations: { description: 'Det du har låtit översätta, och hur du får det igen' },
    privacy: {
      description: 'Vad som sparas om dig, vart dina videor skickas och hur du raderar allt',
    },
    translate: {
      description: 'Dubba en video till ett annat språk, med läppar som passar',
      video: 'Videon som ska översättas (MP4, WebM, MOV eller MKV)',
      language: 'Språket du vill höra, eller upp till fem med komma emellan',
      audioOnly: 'Byt bara rösten; bilden förblir som den är, även läpparna',
      keepLength: 'Behåll videons exakta längd, även om talet blir stressat',
      speakers: 'Hur många som talar; bra att ange om röster har blandats ihop',
      private: 'Visa svaret bara för dig',
    },
  },
  history: {
    heading: 'Dina översättningar, de nyaste först:',
    headingPaged: 'Dina översättningar, de nyaste först (sida {{page, number}} av {{pages, number}}):',
    none: 'Du har inga översättningar än. Använd /translate, eller Appar → Translate video på ett meddelande.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · pågår, begärd {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · jag kunde inte lämna den till dig någonstans, så den väntar här',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'startades inte, eftersom en gräns var nådd',
    get: 'Hämta {{number}}',
    stop: 'Stoppa {{number}}',
    forget: 'Radera {{number}}',
    previous: 'Föregående',
    next: 'Nästa',
    leftToday: 'I dag har du {{length}} översättningstid kvar. Du får ny tid <t:{{renewsAt}}:R>.',
    leftServer:
      'I dag har den här servern {{length}} översättningstid kvar. Den får ny tid <t:{{renewsAt}}:R>.',
    leftJobs: 'Så många översättningar till kan du ha i gång just nu: {{left, number}} av {{limit, number}}.',
    forgotten:
      'Raderad: jag sparar inte längre den här översättningen, och dess filer hos översättningstjänsten försvinner också. Meddelanden med videon finns kvar.',
    stopFirst: 'Den här översättningen pågår fortfarande. Stoppa den först, eller vänta tills den är klar.',
    foreign: 'Det här är någon annans översättningar. Använd /translations för att se dina egna.',
  },
  stop: {
    stopped: 'Stoppad. Det har inte kostat något.',
    left: 'Stoppad för dig, och det har inte kostat något för din del. Någon annan vill ha samma översättning, så den fortsätter där.',
    stoppedRest: 'Det som fortfarande pågick är stoppat, och det har inte kostat något.',
    paid: 'Den här översättningen är redan betald med bottens krediter och går inte längre att stoppa. Om du inte vill ha videon kan jag slänga den när den kommer.',
    mayBePaid:
      'Översättningstjänsten har inte sagt än om den har börjat med den här översättningen, så den kan vara betald med bottens krediter och går inte längre att stoppa. Om du inte vill ha videon kan jag slänga den när den kommer.',
    paidPartly:
      'Det som inte var betalt än är stoppat. Resten är redan betald med bottens krediter och går inte längre att stoppa. Om du inte vill ha den kan jag slänga den när den kommer.',
    discard: 'Släng resultatet',
    discarded: 'Klart: du får inte den här videon. Den var redan betald; resultatet raderas när det kommer.',
    over: 'Det är för sent att stoppa den här: den är avslutad, eller så är resultatet på väg till dig.',
    foreign: 'Bara den som bad om den här översättningen, eller en moderator, kan stoppa den.',
    unknown: 'Jag känner inte längre till den här översättningen, så det finns inget att stoppa.',
  },
  privacy: {
    where:
      '**Vart dina videor skickas**\nEn video som du låter översätta skickas till [Scenario](<https://www.scenario.com>), vars partner HeyGen översätter den. Det som laddades upp raderas där när översättningen är avslutad, och den översatta videon {{days}} efter att du fick den.',
    imports:
      'Scenario kan hämta en video direkt från Discord. Dess egen anteckning om det kan inte raderas: länken står kvar där, med filens namn i. Den fungerar i högst ett dygn.',
    kept: '**Det jag sparar**\nInga videor. I {{days}}: namnet på varje fil, språket, när du bad om översättningen, hur det gick och vilket meddelande videon fanns i, så att du kan få översättningen igen; även språken du valde senast, för att föreslå dem. I högst tre dagar: mina anteckningar om hur den kom fram till dig. Hur mycket översättningstid du har använt, i två dagar och under ett kodnamn.',
    how: 'Använd /translations för att radera enskilda, eller knappen för att radera allt.',
    delete: 'Radera mina data',
    confirm:
      'Det här raderar allt jag sparar om dig, här och hos översättningstjänsten. Du kan inte längre få dina översatta videor av mig; de som redan finns i chattar blir kvar där. Det som pågår stoppas; det som är betalt går inte att ta tillbaka, och resultatet slängs.\n**Det går inte att ångra.**',
    confirmDelete: 'Ja, radera allt',
    deleted:
      'Klart. Jag har raderat det jag hade sparat om dig, och dina videor hos översättningstjänsten raderas samtidigt. Meddelanden med dina videor finns kvar; på en server kan moderatorerna radera dem.',
    deletedPaid_one:
      'En översättning var redan betald och går inte att ta tillbaka. Resultatet och mina sista anteckningar om den raderas så snart den är avslutad.',
    deletedPaid_other:
      '{{count, number}} översättningar var redan betalda och går inte att ta tillbaka. Resultaten och mina sista anteckningar om dem raderas så snart de är avslutade.',
    foreign: 'Den här knappen är någon annans. Använd /privacy för att se vad som sparas om dig.',
  },
  modal: {
    title: 'Översätt video',
    language: 'Språk',
    languageHint: 'Välj upp till fem …',
    otherLanguage: 'Andra språk',
    otherLanguageHint: '… och skriv andra här, på vilket språk som helst: ”Kymriska, Malti”.',
    video: 'Vilken video?',
  },
  outlook: {
    length: 'längd: {{length}}',
    priced_one: 'längd: {{length}} · ungefär {{count, number}} kredit från botten',
    priced_other: 'längd: {{length}} · ungefär {{count, number}} krediter från botten',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideon är {{length}} lång, och det kostar ungefär **{{count, number}} kredit** att översätta den. Ska jag börja?\n-# Du betalar inget själv; det är bottens krediter som används. Inget används innan du trycker på knappen. Utan svar slutar jag vänta {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideon är {{length}} lång, och det kostar ungefär **{{count, number}} krediter** att översätta den. Ska jag börja?\n-# Du betalar inget själv; det är bottens krediter som används. Inget används innan du trycker på knappen. Utan svar slutar jag vänta {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideon är {{length}} lång, och det kostar sammanlagt ungefär **{{count, number}} kredit** att översätta den till alla de här språken. Ska jag börja?\n-# Du betalar inget själv; det är bottens krediter som används. Inget används innan du trycker på knappen. Utan svar slutar jag vänta {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideon är {{length}} lång, och det kostar sammanlagt ungefär **{{count, number}} krediter** att översätta den till alla de här språken. Ska jag börja?\n-# Du betalar inget själv; det är bottens krediter som används. Inget används innan du trycker på knappen. Utan svar slutar jag vänta {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideon är {{length}} lång. Jag kan inte säga i förväg vad det kostar att översätta den. Ska jag börja?\n-# Du betalar inget själv; det är bottens krediter som används. Inget används innan du trycker på knappen. Utan svar slutar jag vänta {{end}}.',
    yes: 'Starta',
    no: 'Starta inte',
    started: 'Tack. Översättningen har startats.',
    notStarted: 'Okej. Inget har startats, och det har inte kostat något.',
    late: 'Tiden för att svara är ute. Inget har startats, och det har inte kostat något. Använd /translate om du fortfarande vill ha översättningen.',
    alreadyStarted: 'Du har redan sagt ja: översättningen har startats.',
    alreadyDeclined:
      'Du har redan sagt nej: inget har startats, och det har inte kostat något. Använd /translate om du vill ha översättningen ändå.',
    foreign: 'Bara den som bad om den här översättningen kan svara på det.',
    over: 'Den här frågan är inte längre öppen. Använd /translate om du vill ha en översättning.',
    unheard: 'Jag kunde inte ta emot ditt svar just nu. Tryck på knappen igen om en minut.',
  },
  button: { stop: 'Stoppa', another: 'Annat språk', original: 'Original', retry: 'Försök igen' },
  outdated: {
    button:
      'Den här knappen är från en äldre version av mig och fungerar inte längre. Använd /translations för att hitta dina videor.',
  },
  another: {
    unknown:
      'Jag vet inte längre vilken video den här gjordes av. Börja om från meddelandet med videon, eller ladda upp den med /translate.',
  },
  original: {
    message: 'Originalvideon finns i det här meddelandet: {{url}}',
    file: 'Här är originalvideon: {{url}}\n-# Behåll länken för dig själv: alla som har den kan se videon. Den fungerar i ungefär ett dygn.',
    foreign: 'Bara den som laddade upp originalet med /translate kan se det.',
    gone: 'Originalet finns inte kvar: länken har gått ut, eller så har videon raderats. Den som bad om översättningen kan ladda upp den igen.',
    unknown: 'Jag vet inte längre var originalet till den här videon finns.',
  },
  retry: {
    already: 'Du har redan försökt igen med den här översättningen. Du hittar den med /translations.',
    foreign:
      'Bara den som bad om den här översättningen kan försöka igen. Använd /translate för att be om en egen.',
    unknown:
      'Jag känner inte längre till den här översättningen, så jag kan inte försöka igen. Börja om från meddelandet med videon, eller ladda upp den med /translate.',
  },
  call: {
    ready_one: '{{person}}, din video är klar.',
    ready_other: '{{person}}, dina {{count, number}} videor är klara.',
    failed_one: '{{person}}, din video har inte översatts.',
    failed_other: '{{person}}, dina videor har inte översatts.',
    partly_one: '{{person}}, dina videor är klara, men alla språk fungerade inte.',
    partly_other: '{{person}}, dina videor är klara, men alla språk fungerade inte.',
  },
  status: {
    noting:
      'Jag skriver ner det du har bett om; det tar längre tid än vanligt. Om den här texten inte ändras inom fem minuter kan du be om det igen: det har inte kostat något.',
    checking: 'Tittar på videon …',
    confirming: 'Väntar på att den som bad om det ska bekräfta priset.',
    starting: 'Startar översättningen …',
    uploading: 'Skickar videon till översättningstjänsten …',
    queued:
      'Många videor översätts just nu. Den här är nummer {{position, number}} i kön och startar av sig själv.',
    unanswered:
      'Översättningstjänsten har inte svarat än. Jag kontrollerar om den har börjat med översättningen och skickar den inte två gånger. Det kan ta upp till 15 minuter.',
    translating: 'Översätter. Det tar oftast några minuter; resultatet visas här.',
    translatingUsually_one:
      'Översätter. För en sådan här video tar det oftast ungefär {{count, number}} minut; resultatet visas här.',
    translatingUsually_other:
      'Översätter. För en sådan här video tar det oftast ungefär {{count, number}} minuter; resultatet visas här.',
    fetching: 'Översättningen är klar. Jag hämtar den till dig …',
    shrinking:
      'Översättningen är klar, men för stor för ett meddelande här. Jag gör den mindre; det kan ta några minuter …',
    orDirect:
      '-# Det som tar längre än 15 minuter skickas som direktmeddelande till den som bad om det och hittas med /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Begärd {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Jag valde {{language, name}}. Det finns också {{others, name}}: välj i listan nästa gång om det var det du menade.',
    guessed:
      '-# Jag tolkade det du skrev som {{language, name}}. Om du menade ett annat språk, välj det i listan nästa gång.',
    guessedVarieties:
      '-# Jag tolkade det du skrev som {{language, name}}. Det finns också {{others, name}}: välj i listan nästa gång om det var det du menade.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Begärd {{since}}. Varje resultat visas här så snart det är klart; det tar oftast några minuter.',
    sinceUsually_one:
      '-# Begärd {{since}}. Varje resultat visas här så snart det är klart; för en sådan här video tar det oftast ungefär {{count, number}} minut.',
    sinceUsually_other:
      '-# Begärd {{since}}. Varje resultat visas här så snart det är klart; för en sådan här video tar det oftast ungefär {{count, number}} minuter.',
    checking: '⏳ **{{language, name}}** · förbereds',
    uploading: '⏳ **{{language, name}}** · videon skickas till översättningstjänsten',
    queued: '⏳ **{{language, name}}** · nummer {{position, number}} i kön',
    unanswered:
      '⏳ **{{language, name}}** · översättningstjänsten har inte svarat än; jag kontrollerar om den har börjat',
    translating: '⏳ **{{language, name}}** · översätts',
    fetching: '⏳ **{{language, name}}** · översatt och på väg hit',
    shrinking: '⏳ **{{language, name}}** · översatt, men för stor för ett meddelande här; görs mindre',
    done: '✅ Klar: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · klar, i ett eget meddelande',
    sentDirect:
      '✅ **{{language, name}}** · klar. Videon kunde inte läggas upp här, så den skickades som direktmeddelande till den som bad om den.',
    kept: '⚠️ **{{language, name}}** · klar, men jag kunde inte lämna den till dig. Du hittar den med /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dubbad av AI',
    description: 'Videon {{file}}, dubbad av AI, språk: {{language, name}}',
    smaller:
      '-# Har gjorts mindre för att få plats i ett meddelande här, från {{from, megabytes}} till {{to, megabytes}}. Den som bad om videon får den i full kvalitet med knappen.',
    whole: 'Full kvalitet',
    unchecked:
      'Jag kunde inte försäkra mig om att den översatta videon går att spela. Den som bad om videon får en privat länk till den med knappen.',
    tooBig:
      'Den översatta videon är på {{size, megabytes}}, och det ryms inte i ett meddelande här. Den som bad om videon får en privat länk till den med knappen.',
    notHere:
      'Den översatta videon kunde inte läggas i ett meddelande här. Den som bad om videon får en privat länk till den med knappen.',
    tooLossy:
      'Den översatta videon är på {{size, megabytes}}, och det ryms inte i ett meddelande här; så liten skulle den bli förstörd. Den som bad om videon får en privat länk till den med knappen.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideon kunde inte läggas upp här, så den skickades som direktmeddelande till den som bad om den.',
    kept: '**{{file}}** → **{{language, name}}**\nVideon är klar, men jag kunde varken lägga upp den här eller skicka den som direktmeddelande. Den som bad om den kan få den med /translations.',
    link: 'Hämta videon',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Här är din översatta video: {{url}}\n-# Behåll länken för dig själv: alla som har den kan se videon. Den fungerar i minst ett dygn.',
    linkFailed:
      'Jag kunde inte hämta videon från översättningstjänsten just nu. Tryck på knappen igen om en minut.',
    linkForeign: 'Den här videon gjordes åt någon annan. Använd /translate för att få en egen.',
    linkGone: 'Den här videon finns inte sparad längre. Låt översätta den igen.',
    ageChannel: '-# Från en åldersbegränsad kanal, så den visas inte öppet här.',
    ageThread: '-# Från en tråd som kan finnas i en åldersbegränsad kanal, så den visas inte öppet här.',
  },
  problem: {
    'not-a-video': 'Den filen är ingen video. Välj en videofil (MP4, WebM, MOV eller MKV).',
    'no-video-found':
      'Det finns ingen video i det meddelandet som jag kan översätta. Välj ett meddelande med en video som har laddats upp på Discord; länkar till andra webbplatser fungerar inte.',
    'video-empty': 'Den videofilen är tom. Kontrollera filen och ladda upp den igen.',
    'video-too-long':
      'Den videon är {{length}} lång, och den längsta jag kan översätta är {{maxLength}}. Klipp den i kortare delar.',
    'video-too-long_several':
      'Den videon på {{languages, number}} språk kräver {{length}} översättningstid, och här får ingen mer än {{maxLength}} om dagen. Det har inte kostat något. Ange färre språk, eller klipp videon i kortare delar.',
    'video-too-big':
      'Den videon är på {{size, megabytes}}, och den största jag kan översätta är {{limit, megabytes}}. Gör den mindre eller kortare.',
    'no-audio': 'Den videon har inget ljud, så det finns inget att översätta. Välj en där någon talar.',
    'unreadable-video':
      'Jag kan inte läsa den filen som en video. Den kan vara skadad, avklippt eller av en ovanlig sort. Kontrollera att den går att spela upp, spara den som MP4 och ladda upp den igen.',
    'unsupported-format':
      'Det är en fil av typen {{format}}, som jag inte kan översätta. Spara den som en MP4-fil (H.264 och AAC) och ladda upp den.',
    'unsupported-codec':
      'Den videon är sparad med {{codec}}, som jag inte kan översätta. Spara den som en MP4-fil (H.264 och AAC) och ladda upp den.',
    'unsupported-edits':
      'Den videon är klippt, sammansatt eller snabbare på ett sätt som jag inte kan följa. Spara den som en ny MP4-fil (H.264 och AAC) och ladda upp den.',
    'foreign-host':
      'Jag kan bara översätta videor som har laddats upp på Discord. Ladda upp själva videon i stället för en länk till den.',
    'link-expired':
      'Den videon finns inte längre på sin länk: länken har gått ut, eller så har videon raderats. Börja om från meddelandet med videon, eller ladda upp den igen.',
    'source-unreachable':
      'Jag kunde inte hämta den videon från Discord. Försök igen om några minuter, eller ladda upp den igen.',
    'unknown-language':
      '”{{language}}” finns inte bland språken som jag kan översätta till. Välj ett i listan, eller skriv dess namn på engelska, till exempel ”German” eller ”Spanish (Mexico)”.',
    'unclear-language':
      'Jag är inte säker på vilket språk ”{{language}}” är. Menade du {{suggestions}}? Välj ett i listan, eller skriv hela namnet.',
    'no-language':
      'Välj ett språk, eller skriv namnet på ett. Börja om med /translate eller ”Translate video”.',
    'too-many-languages':
      'Du har angett {{named, number}} språk, och det går med högst {{limit, number}} åt gången. Inget har startats. Utelämna några, och be om dem efteråt.',
    'invalid-speakers':
      'Antalet talare måste vara ett heltal från 1 till {{max, number}}. Utelämna det om du inte är säker.',
    'not-allowed':
      'Den här appen är bara för dem som dess ägare har gett tillgång. Det har inte kostat något. Be den som driver den{{operator}} om tillgång.',
    'quota-jobs':
      'Du har redan så många översättningar i gång som en person får ha samtidigt här ({{limit, number}}). Det har inte kostat något. Starta den här igen när någon av dem är klar.',
    'quota-jobs_several':
      'Det skulle bli fler översättningar i gång samtidigt än en person får ha här ({{limit, number}}). Det har inte kostat något. Ange färre språk, eller starta igen när andra är klara.',
    'quota-unpaid':
      'Du har på en timme startat {{limit}} översättningar som inte kom vidare. Inget har förbrukats. Du kan starta en ny <t:{{renewsAt}}:R>.',
    'quota-person':
      'Den videon är {{length}} lång, och du har {{maxLength}} översättningstid kvar i dag. Det har inte kostat något. Du får ny tid <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Den videon på {{languages, number}} språk kräver {{length}} översättningstid, och du har {{maxLength}} kvar i dag. Det har inte kostat något. Ange färre språk, eller vänta: du får ny tid <t:{{renewsAt}}:R>.',
    'quota-server':
      'Den videon är {{length}} lång, och den här servern har {{maxLength}} översättningstid kvar i dag. Det har inte kostat något. Den får ny tid <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Den videon på {{languages, number}} språk kräver {{length}} översättningstid, och den här servern har {{maxLength}} kvar i dag. Det har inte kostat något. Ange färre språk, eller vänta: den får ny tid <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Det som den här boten får använda den här månaden är nästan slut, och resten räcker inte till den här videon. Det har inte kostat något. Budgeten förnyas <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Den här videon skulle kosta mer än boten får använda på en hel månad. Det har inte kostat något. Välj en kortare video.',
    'service-unavailable':
      'Översättningstjänsten går inte att nå just nu. Det har inte kostat något. Försök igen om en stund.',
    'service-busy':
      'Översättningstjänsten har inte haft någon ledig plats på en timme, så jag slutade vänta. Det har inte kostat något. Försök igen senare.',
    'service-misconfigured':
      'Den här boten är inte rätt inställd: översättningstjänsten avvisar den. Det har inte kostat något. Säg till den som driver boten.',
    'disk-full':
      'Den här boten har inte plats för att förbereda videon just nu. Det har inte kostat något. Säg till den som driver boten.',
    'out-of-credits':
      'Den här botens krediter är slut. Det har inte kostat något. Säg till den som driver boten, och försök igen när det finns nya.',
    'plan-forbids':
      'Den här botens abonnemang omfattar inte videoöversättning. Det har inte kostat något. Säg till den som driver boten.',
    'model-missing':
      'Översättningstjänsten erbjuder inte längre det som den här boten översätter med. Det har inte kostat något. Säg till den som driver boten.',
    'model-changed':
      'Översättningstjänsten har ändrat det som den här boten översätter med, och boten måste först uppdateras. Det har inte kostat något. Säg till den som driver boten.',
    'refused-input':
      'Översättningstjänsten avvisade den här videon. {{reason}}\nDet har inte kostat något. Prova andra alternativ i /translate eller en annan video.',
    'upload-failed':
      'Översättningstjänsten kunde inte ta emot den videon. Det har inte kostat något. Spara den som en ny MP4-fil, ladda upp den filen och försök igen.',
    'job-failed':
      'Översättningstjänsten kunde inte översätta den här videon. {{reason}}\nProva andra alternativ i /translate, eller en video där man talar tydligt.',
    'job-canceled':
      'Någon avbröt den här översättningen hos översättningstjänsten. Starta den igen om du fortfarande vill ha den.',
    'outcome-unknown':
      'Jag tappade kontakten med översättningstjänsten i ett olyckligt ögonblick och kan inte se om översättningen startade. För att inte riskera att det betalas två gånger avbröt jag. Fråga den som driver boten innan du försöker igen.',
    'job-stuck':
      'Översättningstjänsten har inte kommit vidare med den här videon på en timme, så jag slutade vänta. Översättningen är betald: blir den ändå klar inom ett dygn lämnar jag den till dig, och du hittar den i /translations. Att starta den igen skulle kosta en gång till.',
    'job-late':
      'Översättningstjänsten har inte blivit klar med den här videon på flera timmar, så jag slutade vänta. Översättningen är betald: blir den ändå klar inom ett dygn lämnar jag den till dig, och du hittar den i /translations. Att starta den igen skulle kosta en gång till.',
    'took-too-long':
      'Översättningstjänsten har inte blivit klar med den här videon på flera timmar, så jag slutade vänta. Fråga den som driver boten innan du försöker igen: översättningen kan fortfarande behöva betalas.',
    'result-missing':
      'Jag kunde inte hämta den översatta videon från översättningstjänsten. Fråga den som driver boten innan du försöker igen: ett nytt försök kan behöva betalas en gång till.',
    'dearer-than-expected':
      'Översättningen visade sig kosta mer än väntat, så jag startade den inte. Det har inte kostat något. Försök igen om du fortfarande vill ha den.',
    declined: 'Inte startad, eftersom priset inte godkändes. Det har inte kostat något.',
    'not-confirmed':
      'Översättningen bekräftades inte i tid, så jag startade den inte. Det har inte kostat något. Be om den igen om du fortfarande vill ha den.',
    'not-askable':
      'Den här översättningen måste bekräftas innan den startar, och jag kunde inte visa frågan för den som bad om den. Det har inte kostat något. Be om den igen.',
    stopped: 'Stoppad, som du ville. Det har inte kostat något.',
    discarded:
      'Slängd, som du ville. Den här översättningen var redan betald; resultatet raderas när det kommer.',
    'stopped-by-moderator': 'Stoppad av en moderator. Det har inte kostat något.',
    'discarded-by-moderator':
      'Slängd av en moderator. Den här översättningen var redan betald; resultatet raderas när det kommer.',
    unexpected:
      'Något gick fel som inte borde ha gått fel. Säg till den som driver boten, och uppge den här koden: {{reference}}',
  },
  reason: { quoted: '”{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Kinesiska (zhongyuan-mandarin från Henan, förenklad)',
    'zh-Hans-CN-u-sd-cnln': 'Kinesiska (nordöstlig mandarin, förenklad)',
    'zh-Hans-CN-u-sd-cnsc': 'Kinesiska (sydvästlig mandarin, förenklad)',
    'zh-Hans-CN-u-sd-cnsd': 'Kinesiska (jilu-mandarin, förenklad)',
    'zh-Hans-CN-u-sd-cnsn': 'Kinesiska (zhongyuan-mandarin från Shaanxi, förenklad)',
    'en-x-own-accent': 'Engelska – din brytning',
    'en-US-x-accent': 'Engelska – amerikansk accent',
  },
};
