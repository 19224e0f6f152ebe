import type { Translation } from './translation.ts';

/** Italian. Says "tu", as Discord does. */
export const it: Translation = {
  command: {
    translations: { description: 'Quello che hai fatto tradurre, e come riaverlo' },
    privacy: {
      description: 'Cosa viene conservato su di te, dove vanno i tuoi video e come eliminare tutto',
    },
    translate: {
      description: 'Doppia un video in un’altra lingua, con le labbra sincronizzate',
      video: 'Il video da tradurre (MP4, WebM, MOV o MKV)',
      language: 'La lingua che vuoi sentire, o fino a cinque separate da virgole',
      audioOnly: 'Cambia solo la voce; l’immagine resta com’è, labbra comprese',
      keepLength: 'Mantieni la durata esatta del video, anche se il parlato diventa più veloce',
      speakers: 'Quante persone parlano; indicalo se le voci sono state confuse',
      private: 'Mostra la risposta solo a te',
    },
  },
  history: {
    heading: 'Le tue traduzioni, dalla più recente:',
    headingPaged: 'Le tue traduzioni, dalla più recente (pagina {{page, number}} di {{pages, number}}):',
    none: 'Non hai ancora traduzioni. Usa /translate, oppure App → Translate video su un messaggio.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · in corso, richiesta {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · non ho potuto consegnartelo da nessuna parte, quindi ti aspetta qui',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'non avviata, perché era stato raggiunto un limite',
    get: 'Ricevi {{number}}',
    stop: 'Ferma {{number}}',
    forget: 'Elimina {{number}}',
    previous: 'Indietro',
    next: 'Avanti',
    leftToday: 'Oggi ti resta questo tempo di traduzione: {{length}}. Ne avrai altro <t:{{renewsAt}}:R>.',
    leftServer:
      'Oggi a questo server resta questo tempo di traduzione: {{length}}. Ne avrà altro <t:{{renewsAt}}:R>.',
    leftJobs: 'Traduzioni che puoi ancora avviare adesso: {{left, number}} su {{limit, number}} alla volta.',
    forgotten:
      'Eliminata: non conservo più questa traduzione, e con lei se ne vanno i suoi file presso il servizio di traduzione. I messaggi con il video restano.',
    stopFirst: 'Questa traduzione è ancora in corso. Prima fermala, oppure aspetta che finisca.',
    foreign: 'Queste sono le traduzioni di qualcun altro. Usa /translations per vedere le tue.',
  },
  stop: {
    stopped: 'Fermata. Non è stato speso nulla.',
    left: 'Fermata per te, e per te non è stato speso nulla. Qualcun altro vuole la stessa traduzione, quindi per quella persona va avanti.',
    stoppedRest: 'Quello che era ancora in corso è fermo, e per questo non è stato speso nulla.',
    paid: 'Questa traduzione è già stata pagata con i crediti del bot e non si può più fermare. Se non vuoi il video, posso buttarlo via quando arriva.',
    mayBePaid:
      'Il servizio di traduzione non ha ancora detto se ha iniziato questa traduzione, quindi potrebbe essere già pagata con i crediti del bot e non si può più fermare. Se non vuoi il video, posso buttarlo via quando arriva.',
    paidPartly:
      'Quello che non era ancora pagato è fermo. Il resto è già stato pagato con i crediti del bot e non si può più fermare. Se non lo vuoi, posso buttarlo via quando arriva.',
    discard: 'Butta via il risultato',
    discarded:
      'Fatto: non riceverai questo video. Era già stato pagato; il risultato verrà eliminato quando arriva.',
    over: 'È troppo tardi per fermarla: è finita, oppure il risultato sta già arrivando.',
    foreign: 'Solo chi ha chiesto questa traduzione, o chi modera qui, può fermarla.',
    unknown: 'Non conosco più questa traduzione, quindi non c’è nulla da fermare.',
  },
  privacy: {
    where:
      '**Dove vanno i tuoi video**\nUn video che fai tradurre va a [Scenario](<https://www.scenario.com>), il cui partner HeyGen lo traduce. Ciò che è stato caricato viene eliminato lì quando la traduzione è finita; il video tradotto, {{days}} dopo che ti è stato consegnato.',
    imports:
      'Scenario può prendere un video direttamente da Discord. La traccia che ne conserva non può essere eliminata: vi resta il link, che contiene il nome del file. Funziona al massimo per un giorno.',
    kept: '**Cosa conservo**\nNessun video. Per {{days}}: il nome di ogni file, la lingua, quando l’hai chiesto, com’è finita e in quale messaggio era il video, così puoi riaverlo; anche le ultime lingue che hai scelto, per suggerirtele. Per tre giorni al massimo: i miei appunti su come ti è arrivato. Quanto tempo di traduzione hai usato, per due giorni e sotto un nome in codice.',
    how: 'Usa /translations per eliminarne una sola, o il pulsante per eliminare tutto.',
    delete: 'Elimina i miei dati',
    confirm:
      'Così elimini tutto ciò che conservo su di te, qui e presso il servizio di traduzione. Non potrai più ricevere da me i tuoi video tradotti; quelli che sono già nelle chat restano lì. Ciò che è in corso viene fermato; ciò che è stato pagato non si può annullare, e il suo risultato viene buttato via.\n**È irreversibile.**',
    confirmDelete: 'Sì, elimina tutto',
    deleted:
      'Fatto. Ho eliminato ciò che conservavo su di te, e anche i tuoi video presso il servizio di traduzione si stanno eliminando. I messaggi con i tuoi video restano dove sono; in un server può eliminarli chi lo modera.',
    deletedPaid_one:
      'Una traduzione era già stata pagata e non si può annullare. Il suo risultato e le mie ultime note su di essa verranno eliminati appena finisce.',
    deletedPaid_many:
      '{{count, number}} di traduzioni erano già state pagate e non si possono annullare. I loro risultati e le mie ultime note su di esse verranno eliminati appena finiscono.',
    deletedPaid_other:
      '{{count, number}} traduzioni erano già state pagate e non si possono annullare. I loro risultati e le mie ultime note su di esse verranno eliminati appena finiscono.',
    foreign: 'Questo pulsante è di qualcun altro. Usa /privacy per vedere cosa viene conservato su di te.',
  },
  modal: {
    title: 'Traduci un video',
    language: 'Lingue',
    languageHint: 'Scegline fino a cinque…',
    otherLanguage: 'Altre lingue',
    otherLanguageHint: '…e scrivi qui le altre, in qualsiasi lingua: «gallese, Malti».',
    video: 'Quale video?',
  },
  outlook: {
    length: 'Durata: {{length}}',
    priced_one: 'Durata: {{length}} · circa {{count, number}} credito del bot',
    priced_many: 'Durata: {{length}} · circa {{count, number}} di crediti del bot',
    priced_other: 'Durata: {{length}} · circa {{count, number}} crediti del bot',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo costa circa **{{count, number}} credito**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    question_many:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo costa circa **{{count, number}} di crediti**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo costa circa **{{count, number}} crediti**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo in tutte queste lingue costa in tutto circa **{{count, number}} credito**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    question_several_many:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo in tutte queste lingue costa in tutto circa **{{count, number}} di crediti**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}, e tradurlo in tutte queste lingue costa in tutto circa **{{count, number}} crediti**. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nIl video dura {{length}}. Non posso dirti in anticipo quanto costa tradurlo. Comincio?\n-# Tu non paghi nulla; si usano i crediti del bot. Non viene speso nulla prima che tu prema il pulsante. Se non rispondi, smetterò di aspettare {{end}}.',
    yes: 'Avvia',
    no: 'Non avviare',
    started: 'Grazie. La traduzione è stata avviata.',
    notStarted: 'Va bene. Non è stato avviato nulla e non è stato speso nulla.',
    late: 'Il tempo per rispondere è scaduto. Non è stato avviato nulla e non è stato speso nulla. Usa /translate se vuoi ancora la traduzione.',
    alreadyStarted: 'Hai già detto di sì: la traduzione è stata avviata.',
    alreadyDeclined:
      'Hai già detto di no: non è stato avviato nulla e non è stato speso nulla. Usa /translate se dopotutto vuoi la traduzione.',
    foreign: 'Solo chi ha chiesto questa traduzione può rispondere.',
    over: 'Questa domanda non è più aperta. Usa /translate se vuoi una traduzione.',
    unheard:
      'In questo momento non ho potuto ricevere la tua risposta. Premi di nuovo il pulsante tra un minuto.',
  },
  button: { stop: 'Ferma', another: 'Altra lingua', original: 'Originale', retry: 'Riprova' },
  outdated: {
    button:
      'Questo pulsante viene da una mia versione precedente e non funziona più. Usa /translations per ritrovare i tuoi video.',
  },
  another: {
    unknown:
      'Non so più da quale video è nato questo. Ricomincia dal messaggio con il video, oppure caricalo con /translate.',
  },
  original: {
    message: 'Il video originale è in questo messaggio: {{url}}',
    file: 'Ecco il video originale: {{url}}\n-# Tieni questo link per te: chiunque lo abbia può guardare il video. Funziona per circa un giorno.',
    foreign: 'Solo chi ha caricato l’originale con /translate può vederlo.',
    gone: 'L’originale non c’è più: il suo link è scaduto, oppure è stato eliminato. Chi ha chiesto la traduzione può caricarlo di nuovo.',
    unknown: 'Non so più dove si trova l’originale di questo video.',
  },
  retry: {
    already: 'Hai già riprovato. Trovi questa traduzione con /translations.',
    foreign: 'Solo chi ha chiesto questa traduzione può ritentarla. Usa /translate per chiedere la tua.',
    unknown:
      'Non conosco più questa traduzione, quindi non posso ritentarla. Ricomincia dal messaggio con il video, oppure caricalo con /translate.',
  },
  call: {
    ready_one: '{{person}}, il tuo video è pronto.',
    ready_many: '{{person}}, i tuoi {{count, number}} di video sono pronti.',
    ready_other: '{{person}}, i tuoi {{count, number}} video sono pronti.',
    failed_one: '{{person}}, il tuo video non è stato tradotto.',
    failed_many: '{{person}}, i tuoi video non sono stati tradotti.',
    failed_other: '{{person}}, i tuoi video non sono stati tradotti.',
    partly_one: '{{person}}, i tuoi video sono pronti, ma non in tutte le lingue.',
    partly_many: '{{person}}, i tuoi video sono pronti, ma non in tutte le lingue.',
    partly_other: '{{person}}, i tuoi video sono pronti, ma non in tutte le lingue.',
  },
  status: {
    noting:
      'Sto annotando la tua richiesta; ci vuole più del solito. Se questo testo non cambia entro cinque minuti, chiedi di nuovo: non è stato speso nulla.',
    checking: 'Controllo il video…',
    confirming: 'In attesa che chi l’ha chiesto confermi il prezzo.',
    starting: 'Avvio la traduzione…',
    uploading: 'Invio il video al servizio di traduzione…',
    queued:
      'In questo momento si stanno traducendo molti video. Questo è il numero {{position, number}} in coda e partirà da solo.',
    unanswered:
      'Il servizio di traduzione non ha ancora risposto. Sto verificando se ha iniziato la traduzione e non la invierò due volte. Può richiedere fino a 15 minuti.',
    translating: 'Traduzione in corso. Di solito ci vuole qualche minuto; il risultato comparirà qui.',
    translatingUsually_one:
      'Traduzione in corso. Per un video come questo di solito ci vuole circa un minuto; il risultato comparirà qui.',
    translatingUsually_many:
      'Traduzione in corso. Per un video come questo di solito ci vogliono circa {{count, number}} di minuti; il risultato comparirà qui.',
    translatingUsually_other:
      'Traduzione in corso. Per un video come questo di solito ci vogliono circa {{count, number}} minuti; il risultato comparirà qui.',
    fetching: 'La traduzione è pronta. Te la porto…',
    shrinking:
      'La traduzione è pronta, ma troppo grande per un messaggio qui. La rendo più piccola; può volerci qualche minuto…',
    orDirect:
      '-# Quello che richiede più di 15 minuti va come messaggio diretto a chi l’ha chiesto, e si trova con /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Richiesto {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Ho scelto: {{language, name}}. Ci sono anche altre possibilità: {{others, name}}. Se era questo che intendevi, la prossima volta scegli dall’elenco.',
    guessed:
      '-# Ho capito: {{language, name}}. Se intendevi un’altra lingua, la prossima volta sceglila dall’elenco.',
    guessedVarieties:
      '-# Ho capito: {{language, name}}. Ci sono anche altre possibilità: {{others, name}}. Se era questo che intendevi, la prossima volta scegli dall’elenco.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Richiesto {{since}}. Ogni risultato compare qui appena è pronto; di solito ci vuole qualche minuto.',
    sinceUsually_one:
      '-# Richiesto {{since}}. Ogni risultato compare qui appena è pronto; per un video come questo di solito ci vuole circa un minuto.',
    sinceUsually_many:
      '-# Richiesto {{since}}. Ogni risultato compare qui appena è pronto; per un video come questo di solito ci vogliono circa {{count, number}} di minuti.',
    sinceUsually_other:
      '-# Richiesto {{since}}. Ogni risultato compare qui appena è pronto; per un video come questo di solito ci vogliono circa {{count, number}} minuti.',
    checking: '⏳ **{{language, name}}** · in preparazione',
    uploading: '⏳ **{{language, name}}** · invio del video al servizio di traduzione',
    queued: '⏳ **{{language, name}}** · numero {{position, number}} in coda',
    unanswered:
      '⏳ **{{language, name}}** · il servizio di traduzione non ha ancora risposto; sto verificando se ha iniziato',
    translating: '⏳ **{{language, name}}** · traduzione in corso',
    fetching: '⏳ **{{language, name}}** · tradotto, sta arrivando',
    shrinking:
      '⏳ **{{language, name}}** · tradotto, ma troppo grande per un messaggio qui; lo rendo più piccolo',
    done: '✅ Fatto: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · fatto, in un messaggio a parte',
    sentDirect:
      '✅ **{{language, name}}** · fatto. Non si poteva pubblicare qui, quindi è andato come messaggio diretto a chi l’ha chiesto.',
    kept: '⚠️ **{{language, name}}** · fatto, ma non ho potuto consegnartelo. Lo trovi con /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · doppiato con l’IA',
    description: 'Il video {{file}}, doppiato con l’IA. Lingua: {{language, name}}',
    smaller:
      '-# Rimpicciolito per stare in un messaggio: da {{from, megabytes}} a {{to, megabytes}}. Chi l’ha chiesto lo riceve in piena qualità con il pulsante.',
    whole: 'Piena qualità',
    unchecked:
      'Non è stato possibile verificare che il video tradotto si riproduca. Chi l’ha chiesto riceve un link privato con il pulsante.',
    tooBig:
      'Il video tradotto è di {{size, megabytes}} e non entra in un messaggio qui. Chi l’ha chiesto riceve un link privato con il pulsante.',
    notHere:
      'Non è stato possibile mettere il video tradotto in un messaggio qui. Chi l’ha chiesto riceve un link privato con il pulsante.',
    tooLossy:
      'Il video tradotto è di {{size, megabytes}} e non entra in un messaggio qui; rimpicciolirlo così tanto lo rovinerebbe. Chi l’ha chiesto riceve un link privato con il pulsante.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nIl video non si poteva pubblicare qui, quindi è andato come messaggio diretto a chi l’ha chiesto.',
    kept: '**{{file}}** → **{{language, name}}**\nIl video è pronto, ma non ho potuto né pubblicarlo qui né inviarlo come messaggio diretto. Chi l’ha chiesto può riceverlo con /translations.',
    link: 'Ricevi il video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Ecco il tuo video tradotto: {{url}}\n-# Tieni questo link per te: chiunque lo abbia può guardare il video. Funziona per almeno un giorno.',
    linkFailed:
      'In questo momento non ho potuto ottenere il video dal servizio di traduzione. Premi di nuovo il pulsante tra un minuto.',
    linkForeign: 'Questo video è stato fatto per qualcun altro. Usa /translate per avere il tuo.',
    linkGone: 'Questo video non è più conservato. Fallo tradurre di nuovo.',
    ageChannel: '-# Da un canale con limiti di età, quindi qui non viene mostrato apertamente.',
    ageThread:
      '-# Da un thread che può trovarsi in un canale con limiti di età, quindi qui non viene mostrato apertamente.',
  },
  problem: {
    'not-a-video': 'Questo file non è un video. Scegli un file video (MP4, WebM, MOV o MKV).',
    'no-video-found':
      'In quel messaggio non c’è nessun video che io possa tradurre. Scegli un messaggio con un video caricato su Discord; i link ad altri siti non funzionano.',
    'video-empty': 'Questo file video è vuoto. Controllalo e caricalo di nuovo.',
    'video-too-long':
      'Questo video dura {{length}}, e il massimo che posso tradurre è {{maxLength}}. Taglialo in pezzi più corti.',
    'video-too-long_several':
      'Questo video in {{languages, number}} lingue richiede {{length}} di tempo di traduzione, e qui nessuno ha più di {{maxLength}} al giorno. Non è stato speso nulla. Indica meno lingue, oppure taglia il video in pezzi più corti.',
    'video-too-big':
      'Questo video è di {{size, megabytes}}, e il massimo che posso tradurre è {{limit, megabytes}}. Rendilo più piccolo o più corto.',
    'no-audio':
      'Questo video non ha audio, quindi non c’è nulla da tradurre. Scegline uno in cui qualcuno parla.',
    'unreadable-video':
      'Non riesco a leggere questo file come video. Forse è danneggiato, incompleto o di un tipo insolito. Controlla che si riproduca, salvalo come MP4 e caricalo di nuovo.',
    'unsupported-format':
      'Questo è un file di tipo {{format}}, che non posso tradurre. Salvalo come file MP4 (H.264 e AAC) e carica quello.',
    'unsupported-codec':
      'Questo video è salvato con {{codec}}, che non posso tradurre. Salvalo come file MP4 (H.264 e AAC) e carica quello.',
    'unsupported-edits':
      'Questo video è stato tagliato, montato o accelerato in un modo che non riesco a seguire. Salvalo come nuovo file MP4 (H.264 e AAC) e carica quello.',
    'foreign-host':
      'Posso tradurre solo video caricati su Discord. Carica il video stesso invece di un link.',
    'link-expired':
      'Questo video non è più disponibile al suo link: il link è scaduto, oppure il video è stato eliminato. Ricomincia dal messaggio con il video, oppure caricalo di nuovo.',
    'source-unreachable':
      'Non ho potuto ottenere questo video da Discord. Riprova tra qualche minuto, oppure caricalo di nuovo.',
    'unknown-language':
      '«{{language}}» non è tra le lingue in cui posso tradurre. Scegline una dall’elenco, oppure scrivi il suo nome in inglese, per esempio «German» o «Spanish (Mexico)».',
    'unclear-language':
      'Non mi è chiaro quale lingua sia «{{language}}». Volevi dire {{suggestions}}? Scegline una dall’elenco, oppure scrivi il suo nome per intero.',
    'no-language': 'Scegli una lingua o scrivi il suo nome. Ricomincia con /translate o «Translate video».',
    'too-many-languages':
      'Hai indicato {{named, number}} lingue, e una richiesta ne accetta al massimo {{limit, number}}. Non è stato avviato nulla. Togline qualcuna e chiedila dopo.',
    'invalid-speakers':
      'Il numero di persone che parlano deve essere un numero intero da 1 a {{max, number}}. Nel dubbio, non indicarlo.',
    'not-allowed':
      'Questa app è solo per le persone autorizzate da chi la gestisce. Non è stato speso nulla. Chiedi l’accesso a chi la gestisce{{operator}}.',
    'quota-jobs':
      'Hai già in corso tante traduzioni quante una persona può averne qui alla volta ({{limit, number}}). Non è stato speso nulla. Avvia di nuovo questa quando una delle altre è finita.',
    'quota-jobs_several':
      'Sarebbero più traduzioni in corso di quante una persona può averne qui alla volta ({{limit, number}}). Non è stato speso nulla. Indica meno lingue, oppure riprova quando altre sono finite.',
    'quota-unpaid':
      'In un’ora hai avviato {{limit}} traduzioni che non sono andate avanti. Non è stato speso nulla. Potrai avviarne un’altra <t:{{renewsAt}}:R>.',
    'quota-person':
      'Questo video dura {{length}}, e per oggi ti resta questo tempo di traduzione: {{maxLength}}. Non è stato speso nulla. Ne avrai altro <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Questo video in {{languages, number}} lingue richiede {{length}} di tempo di traduzione, e per oggi ne hai ancora {{maxLength}}. Non è stato speso nulla. Indica meno lingue, oppure aspetta: avrai altro tempo <t:{{renewsAt}}:R>.',
    'quota-server':
      'Questo video dura {{length}}, e a questo server per oggi resta questo tempo di traduzione: {{maxLength}}. Non è stato speso nulla. Ne avrà altro <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Questo video in {{languages, number}} lingue richiede {{length}} di tempo di traduzione, e per oggi questo server ne ha ancora {{maxLength}}. Non è stato speso nulla. Indica meno lingue, oppure aspetta: avrà altro tempo <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Quello che questo bot può spendere questo mese è quasi finito, e il resto non basta per questo video. Non è stato speso nulla. Il budget si rinnova <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Questo video costerebbe più di quanto questo bot può spendere in un mese intero. Non è stato speso nulla. Scegli un video più corto.',
    'service-unavailable':
      'Al momento il servizio di traduzione non è raggiungibile. Non è stato speso nulla. Riprova tra un po’.',
    'service-busy':
      'Il servizio di traduzione non ha avuto posti liberi per un’ora, quindi ho smesso di aspettare. Non è stato speso nulla. Riprova più tardi.',
    'service-misconfigured':
      'Questo bot non è configurato bene: il servizio di traduzione lo rifiuta. Non è stato speso nulla. Avvisa chi gestisce il bot.',
    'disk-full':
      'Al momento questo bot non ha spazio per preparare il video. Non è stato speso nulla. Avvisa chi gestisce il bot.',
    'out-of-credits':
      'I crediti di questo bot sono finiti. Non è stato speso nulla. Avvisa chi gestisce il bot, e riprova quando ce ne saranno di nuovi.',
    'plan-forbids':
      'Il piano di questo bot non comprende la traduzione di video. Non è stato speso nulla. Avvisa chi gestisce il bot.',
    'model-missing':
      'Il servizio di traduzione non offre più quello che questo bot usa per tradurre. Non è stato speso nulla. Avvisa chi gestisce il bot.',
    'model-changed':
      'Il servizio di traduzione ha cambiato quello che questo bot usa per tradurre, e prima bisogna aggiornare il bot. Non è stato speso nulla. Avvisa chi gestisce il bot.',
    'refused-input':
      'Il servizio di traduzione ha rifiutato questo video. {{reason}}\nNon è stato speso nulla. Prova con altre opzioni di /translate o con un altro video.',
    'upload-failed':
      'Il servizio di traduzione non ha potuto ricevere questo video. Non è stato speso nulla. Salvalo come nuovo file MP4, carica quello e riprova.',
    'job-failed':
      'Il servizio di traduzione non ha potuto tradurre questo video. {{reason}}\nProva con altre opzioni di /translate, o con un video in cui si parla chiaramente.',
    'job-canceled':
      'Qualcuno ha annullato questa traduzione presso il servizio di traduzione. Avviala di nuovo se la vuoi ancora.',
    'outcome-unknown':
      'Ho perso il contatto con il servizio di traduzione nel momento sbagliato e non posso sapere se la traduzione è partita. Per non rischiare di pagare due volte, ho interrotto tutto. Chiedi a chi gestisce il bot prima di riprovare.',
    'job-stuck':
      'Il servizio di traduzione non va avanti con questo video da un’ora, quindi ho smesso di aspettare. La traduzione è pagata: se finisce comunque entro un giorno, te la porterò lo stesso, e la troverai in /translations. Avviarla di nuovo si pagherebbe un’altra volta.',
    'job-late':
      'Il servizio di traduzione non ha finito questo video dopo ore, quindi ho smesso di aspettare. La traduzione è pagata: se finisce comunque entro un giorno, te la porterò lo stesso, e la troverai in /translations. Avviarla di nuovo si pagherebbe un’altra volta.',
    'took-too-long':
      'Il servizio di traduzione non ha finito questo video dopo ore, quindi ho smesso di aspettare. Chiedi a chi gestisce il bot prima di riprovare: la traduzione potrebbe dover essere pagata comunque.',
    'result-missing':
      'Non ho potuto ottenere il video tradotto dal servizio di traduzione. Chiedi a chi gestisce il bot prima di riprovare: un altro tentativo potrebbe dover essere pagato di nuovo.',
    'dearer-than-expected':
      'La traduzione costa più del previsto, quindi non l’ho avviata. Non è stato speso nulla. Riprova se la vuoi ancora.',
    declined: 'Non avviata, perché il prezzo non è stato accettato. Non è stato speso nulla.',
    'not-confirmed':
      'La traduzione non è stata confermata in tempo, quindi non l’ho avviata. Non è stato speso nulla. Chiedila di nuovo se la vuoi ancora.',
    'not-askable':
      'Questa traduzione va confermata prima di iniziare, e non ho potuto mostrare la domanda a chi l’ha chiesta. Non è stato speso nulla. Chiedila di nuovo.',
    stopped: 'Fermata, come volevi. Non è stato speso nulla.',
    discarded:
      'Buttata via, come volevi. Questa traduzione era già stata pagata; il suo risultato verrà eliminato quando arriva.',
    'stopped-by-moderator': 'Fermata da chi modera qui. Non è stato speso nulla.',
    'discarded-by-moderator':
      'Buttata via da chi modera qui. Questa traduzione era già stata pagata; il suo risultato verrà eliminato quando arriva.',
    unexpected:
      'È andato storto qualcosa che non doveva. Avvisa chi gestisce il bot e comunica questo riferimento: {{reference}}',
  },
  reason: { quoted: '«{{reason}}»' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarino',
    'zh-Hans-CN-u-sd-cnha': 'Cinese (mandarino zhongyuan dello Henan, semplificato)',
    'zh-Hans-CN-u-sd-cnln': 'Cinese (mandarino nordorientale, semplificato)',
    'zh-Hans-CN-u-sd-cnsc': 'Cinese (mandarino sudoccidentale, semplificato)',
    'zh-Hans-CN-u-sd-cnsd': 'Cinese (mandarino jilu, semplificato)',
    'zh-Hans-CN-u-sd-cnsn': 'Cinese (mandarino zhongyuan dello Shaanxi, semplificato)',
    'en-x-own-accent': 'Inglese: il tuo accento',
    'en-US-x-accent': 'Inglese: accento americano',
  },
};
