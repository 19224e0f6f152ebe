import type { Translation } from './translation.ts';

/** Spanish (Spain). Says "tú", as Discord does. `es-419` follows it. */
export const esES: Translation = {
  command: {
    translations: { description: 'Lo que has traducido y cómo volver a recibirlo' },
    privacy: { description: 'Qué se guarda sobre ti, adónde van tus vídeos y cómo borrarlo todo' },
    translate: {
      description: 'Dobla un vídeo a otro idioma, con los labios sincronizados',
      video: 'El vídeo que quieres traducir (MP4, WebM, MOV o MKV)',
      language: 'El idioma que quieres oír, o hasta cinco separados por comas',
      audioOnly: 'Cambiar solo la voz; la imagen se queda como está, labios incluidos',
      keepLength: 'Mantener la duración exacta del vídeo, aunque se hable más deprisa',
      speakers: 'Cuántas personas hablan; indícalo si se han confundido las voces',
      private: 'Mostrarte la respuesta solo a ti',
    },
  },
  history: {
    heading: 'Tus traducciones, de la más nueva a la más antigua:',
    headingPaged:
      'Tus traducciones, de la más nueva a la más antigua (página {{page, number}} de {{pages, number}}):',
    none: 'Aún no tienes traducciones. Usa /translate, o Aplicaciones → Translate video en un mensaje.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · en curso, pedida {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · no he podido enviártelo a ningún sitio, así que te espera aquí',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'no se inició porque se había alcanzado un límite',
    get: 'Recibir {{number}}',
    stop: 'Detener {{number}}',
    forget: 'Borrar {{number}}',
    previous: 'Anterior',
    next: 'Siguiente',
    leftToday: 'Hoy te queda este tiempo de traducción: {{length}}. Tendrás más <t:{{renewsAt}}:R>.',
    leftServer:
      'Hoy a este servidor le queda este tiempo de traducción: {{length}}. Tendrá más <t:{{renewsAt}}:R>.',
    leftJobs: 'Traducciones que aún puedes empezar ahora: {{left, number}} de {{limit, number}} a la vez.',
    forgotten:
      'Borrada: ya no guardo esta traducción, y sus archivos en el servicio de traducción se van con ella. Los mensajes con el vídeo se quedan.',
    stopFirst: 'Esta traducción sigue en curso. Detenla primero, o espera a que termine.',
    foreign: 'Estas son las traducciones de otra persona. Usa /translations para ver las tuyas.',
  },
  stop: {
    stopped: 'Detenida. No se ha gastado nada.',
    left: 'Detenida para ti, y por ti no se ha gastado nada. Otra persona quiere la misma traducción, así que sigue para ella.',
    stoppedRest: 'Lo que seguía en marcha se ha detenido, y por ello no se ha gastado nada.',
    paid: 'Esta traducción ya está pagada con créditos del bot y no se puede detener. Si no quieres el vídeo, puedo descartarlo cuando llegue.',
    mayBePaid:
      'El servicio de traducción aún no ha dicho si ha empezado esta traducción, así que puede estar pagada con créditos del bot y ya no se puede detener. Si no quieres el vídeo, puedo descartarlo cuando llegue.',
    paidPartly:
      'Lo que aún no estaba pagado se ha detenido. El resto ya está pagado con créditos del bot y no se puede detener. Si no lo quieres, puedo descartarlo cuando llegue.',
    discard: 'Descartar el resultado',
    discarded: 'Hecho: no recibirás este vídeo. Ya estaba pagado; el resultado se borrará cuando llegue.',
    over: 'Ya es tarde para detenerla: ha terminado, o el resultado va de camino.',
    foreign: 'Solo quien pidió esta traducción, o alguien del equipo de moderación, puede detenerla.',
    unknown: 'Ya no conozco esta traducción, así que no hay nada que detener.',
  },
  privacy: {
    where:
      '**Adónde van tus vídeos**\nUn vídeo que mandas traducir va a [Scenario](<https://www.scenario.com>), cuyo socio HeyGen lo traduce. Lo que se subió se borra allí cuando termina la traducción; el vídeo traducido, {{days}} después de que te llegue.',
    imports:
      'Scenario puede tomar un vídeo directamente de Discord. El registro que lleva de ello no se puede borrar: ahí queda el enlace, con el nombre del archivo. Funciona un día como máximo.',
    kept: '**Qué guardo**\nNingún vídeo. Durante {{days}}: el nombre de cada archivo, el idioma, cuándo lo pediste, cómo terminó y en qué mensaje estaba el vídeo, para que puedas recibirlo otra vez; también los últimos idiomas que elegiste, para sugerírtelos. Durante tres días como máximo: mis notas sobre cómo te llegó. Cuánto tiempo de traducción has usado, durante dos días y con un nombre en clave.',
    how: 'Usa /translations para borrar una sola, o el botón para borrarlo todo.',
    delete: 'Borrar mis datos',
    confirm:
      'Esto borra todo lo que guardo sobre ti, aquí y en el servicio de traducción. Ya no podrás recibir de mí tus vídeos traducidos; los que ya están en chats se quedan allí. Lo que está en curso se detiene; lo que ya está pagado no se puede anular, y su resultado se descarta.\n**Esto no se puede deshacer.**',
    confirmDelete: 'Sí, borrar todo',
    deleted:
      'Hecho. He borrado lo que guardaba sobre ti, y tus vídeos en el servicio de traducción se están borrando también. Los mensajes con tus vídeos se quedan donde están; en un servidor, el equipo de moderación puede borrarlos.',
    deletedPaid_one:
      'Una traducción ya estaba pagada y no se puede anular. Su resultado y mis últimas notas sobre ella se borran en cuanto termine.',
    deletedPaid_many:
      '{{count, number}} de traducciones ya estaban pagadas y no se pueden anular. Sus resultados y mis últimas notas sobre ellas se borran en cuanto terminen.',
    deletedPaid_other:
      '{{count, number}} traducciones ya estaban pagadas y no se pueden anular. Sus resultados y mis últimas notas sobre ellas se borran en cuanto terminen.',
    foreign: 'Este botón es de otra persona. Usa /privacy para ver qué se guarda sobre ti.',
  },
  modal: {
    title: 'Traducir vídeo',
    language: 'Idiomas',
    languageHint: 'Elige hasta cinco…',
    otherLanguage: 'Otros idiomas',
    otherLanguageHint: '…y escribe aquí los demás, en cualquier idioma: «galés, Malti».',
    video: '¿Qué vídeo?',
  },
  outlook: {
    length: 'Duración: {{length}}',
    priced_one: 'Duración: {{length}} · alrededor de {{count, number}} crédito del bot',
    priced_many: 'Duración: {{length}} · unos {{count, number}} de créditos del bot',
    priced_other: 'Duración: {{length}} · unos {{count, number}} créditos del bot',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo cuesta alrededor de **{{count, number}} crédito**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    question_many:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo cuesta unos **{{count, number}} de créditos**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo cuesta unos **{{count, number}} créditos**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo a todos estos idiomas cuesta en total alrededor de **{{count, number}} crédito**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    question_several_many:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo a todos estos idiomas cuesta en total unos **{{count, number}} de créditos**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}, y traducirlo a todos estos idiomas cuesta en total unos **{{count, number}} créditos**. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nEl vídeo dura {{length}}. No puedo decirte de antemano cuánto cuesta traducirlo. ¿Empiezo?\n-# Tú no pagas nada; se usan los créditos del bot. No se gasta nada antes de que pulses el botón. Si no respondes, dejaré de esperar {{end}}.',
    yes: 'Empezar',
    no: 'No empezar',
    started: 'Gracias. La traducción ha empezado.',
    notStarted: 'De acuerdo. No se ha iniciado nada y no se ha gastado nada.',
    late: 'Se ha acabado el tiempo para responder. No se ha iniciado nada y no se ha gastado nada. Usa /translate si todavía quieres la traducción.',
    alreadyStarted: 'Ya has respondido que sí: la traducción ha empezado.',
    alreadyDeclined:
      'Ya has respondido que no: no se ha iniciado nada y no se ha gastado nada. Usa /translate si al final quieres la traducción.',
    foreign: 'Solo quien pidió esta traducción puede responder a eso.',
    over: 'Esta pregunta ya no está abierta. Usa /translate si quieres una traducción.',
    unheard: 'Ahora mismo no he podido recibir tu respuesta. Vuelve a pulsar el botón dentro de un minuto.',
  },
  button: {
    stop: 'Detener',
    another: 'Otro idioma',
    original: 'Original',
    retry: 'Reintentar',
  },
  outdated: {
    button:
      'Este botón es de una versión anterior de mí y ya no funciona. Usa /translations para encontrar tus vídeos.',
  },
  another: {
    unknown:
      'Ya no sé de qué vídeo salió este. Empieza de nuevo desde el mensaje con el vídeo, o súbelo con /translate.',
  },
  original: {
    message: 'El vídeo original está en este mensaje: {{url}}',
    file: 'Aquí tienes el vídeo original: {{url}}\n-# No compartas este enlace: cualquiera que lo tenga puede ver el vídeo. Funciona más o menos un día.',
    foreign: 'Solo quien subió el original con /translate puede verlo.',
    gone: 'El original ya no está disponible: su enlace ha caducado o el vídeo se ha borrado. Quien pidió la traducción puede volver a subirlo.',
    unknown: 'Ya no sé dónde está el original de este vídeo.',
  },
  retry: {
    already: 'Ya has vuelto a intentar esta traducción. La encontrarás con /translations.',
    foreign: 'Solo quien pidió esta traducción puede volver a intentarla. Usa /translate para pedir la tuya.',
    unknown:
      'Ya no conozco esta traducción, así que no puedo volver a intentarla. Empieza de nuevo desde el mensaje con el vídeo, o súbelo con /translate.',
  },
  call: {
    ready_one: '{{person}}, tu vídeo está listo.',
    ready_many: '{{person}}, tus {{count, number}} de vídeos están listos.',
    ready_other: '{{person}}, tus {{count, number}} vídeos están listos.',
    failed_one: '{{person}}, tu vídeo no se ha traducido.',
    failed_many: '{{person}}, tus vídeos no se han traducido.',
    failed_other: '{{person}}, tus vídeos no se han traducido.',
    partly_one: '{{person}}, tus vídeos están listos, pero no en todos los idiomas.',
    partly_many: '{{person}}, tus vídeos están listos, pero no en todos los idiomas.',
    partly_other: '{{person}}, tus vídeos están listos, pero no en todos los idiomas.',
  },
  status: {
    noting:
      'Estoy anotando lo que has pedido; está tardando más de lo habitual. Si este texto no cambia en cinco minutos, vuelve a pedirlo: no se ha gastado nada.',
    checking: 'Comprobando el vídeo…',
    confirming: 'Esperando a que quien lo pidió confirme el precio.',
    starting: 'Iniciando la traducción…',
    uploading: 'Enviando el vídeo al servicio de traducción…',
    queued:
      'Ahora mismo se están traduciendo muchos vídeos. Este es el número {{position, number}} de la cola y empezará solo.',
    unanswered:
      'El servicio de traducción aún no ha respondido. Estoy mirando si ha empezado la traducción, y no la enviaré dos veces. Puede tardar hasta 15 minutos.',
    translating: 'Traduciendo. Suele tardar unos minutos; el resultado aparecerá aquí.',
    translatingUsually_one:
      'Traduciendo. Con un vídeo como este suele tardar alrededor de un minuto; el resultado aparecerá aquí.',
    translatingUsually_many:
      'Traduciendo. Con un vídeo como este suele tardar unos {{count, number}} de minutos; el resultado aparecerá aquí.',
    translatingUsually_other:
      'Traduciendo. Con un vídeo como este suele tardar unos {{count, number}} minutos; el resultado aparecerá aquí.',
    fetching: 'La traducción está lista. Te la traigo…',
    shrinking:
      'La traducción está lista, pero pesa demasiado para un mensaje aquí. La estoy reduciendo; puede tardar unos minutos…',
    orDirect:
      '-# Lo que tarde más de 15 minutos va por mensaje directo a quien lo pidió, y se encuentra con /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Pedido {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# He elegido: {{language, name}}. También hay {{others, name}}: si te referías a eso, la próxima vez elige de la lista.',
    guessed:
      '-# He entendido: {{language, name}}. Si te referías a otro idioma, la próxima vez elígelo de la lista.',
    guessedVarieties:
      '-# He entendido: {{language, name}}. También hay {{others, name}}: si te referías a eso, la próxima vez elige de la lista.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Pedido {{since}}. Cada resultado aparece aquí en cuanto está listo; suele tardar unos minutos.',
    sinceUsually_one:
      '-# Pedido {{since}}. Cada resultado aparece aquí en cuanto está listo; con un vídeo como este suele tardar alrededor de un minuto.',
    sinceUsually_many:
      '-# Pedido {{since}}. Cada resultado aparece aquí en cuanto está listo; con un vídeo como este suele tardar unos {{count, number}} de minutos.',
    sinceUsually_other:
      '-# Pedido {{since}}. Cada resultado aparece aquí en cuanto está listo; con un vídeo como este suele tardar unos {{count, number}} minutos.',
    checking: '⏳ **{{language, name}}** · preparando',
    uploading: '⏳ **{{language, name}}** · enviando el vídeo al servicio de traducción',
    queued: '⏳ **{{language, name}}** · número {{position, number}} de la cola',
    unanswered:
      '⏳ **{{language, name}}** · el servicio de traducción aún no ha respondido; estoy mirando si ha empezado',
    translating: '⏳ **{{language, name}}** · traduciendo',
    fetching: '⏳ **{{language, name}}** · traducido y en camino',
    shrinking:
      '⏳ **{{language, name}}** · traducido, pero pesa demasiado para un mensaje aquí; reduciéndolo',
    done: '✅ Listo: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · listo, en un mensaje aparte',
    sentDirect:
      '✅ **{{language, name}}** · listo. No se ha podido publicar aquí, así que ha ido por mensaje directo a quien lo pidió.',
    kept: '⚠️ **{{language, name}}** · listo, pero no he podido enviártelo. Lo encontrarás con /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · doblado con IA',
    description: 'El vídeo {{file}}, doblado con IA. Idioma: {{language, name}}',
    smaller:
      '-# Reducido para que quepa en un mensaje: de {{from, megabytes}} a {{to, megabytes}}. Quien lo pidió puede recibirlo con toda su calidad pulsando el botón.',
    whole: 'Calidad completa',
    unchecked:
      'No he podido comprobar que el vídeo traducido se reproduce. Quien lo pidió puede recibir un enlace privado pulsando el botón.',
    tooBig:
      'El vídeo traducido ocupa {{size, megabytes}} y no cabe en un mensaje aquí. Quien lo pidió puede recibir un enlace privado pulsando el botón.',
    notHere:
      'El vídeo traducido no se ha podido poner en un mensaje aquí. Quien lo pidió puede recibir un enlace privado pulsando el botón.',
    tooLossy:
      'El vídeo traducido ocupa {{size, megabytes}} y no cabe en un mensaje aquí; reducirlo tanto lo estropearía. Quien lo pidió puede recibir un enlace privado pulsando el botón.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nNo se ha podido publicar el vídeo aquí, así que ha ido por mensaje directo a quien lo pidió.',
    kept: '**{{file}}** → **{{language, name}}**\nEl vídeo está listo, pero no he podido ni publicarlo aquí ni enviarlo por mensaje directo. Quien lo pidió puede recibirlo con /translations.',
    link: 'Recibir el vídeo',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Aquí tienes tu vídeo traducido: {{url}}\n-# No compartas este enlace: cualquiera que lo tenga puede ver el vídeo. Funciona al menos un día.',
    linkFailed:
      'No he podido obtener el vídeo del servicio de traducción. Vuelve a pulsar el botón dentro de un minuto.',
    linkForeign: 'Este vídeo se hizo para otra persona. Usa /translate para tener el tuyo.',
    linkGone: 'Este vídeo ya no se conserva. Vuelve a traducirlo, por favor.',
    ageChannel: '-# De un canal con restricción de edad, así que aquí no se muestra abiertamente.',
    ageThread:
      '-# De un hilo que puede estar en un canal con restricción de edad, así que aquí no se muestra abiertamente.',
  },
  problem: {
    'not-a-video': 'Ese archivo no es un vídeo. Elige un archivo de vídeo (MP4, WebM, MOV o MKV).',
    'no-video-found':
      'En ese mensaje no hay ningún vídeo que pueda traducir. Elige un mensaje con un vídeo subido a Discord; los enlaces a otros sitios no funcionan.',
    'video-empty': 'Ese archivo de vídeo está vacío. Compruébalo y vuelve a subirlo.',
    'video-too-long':
      'Ese vídeo dura {{length}}, y puedo traducir como máximo {{maxLength}}. Córtalo en trozos más cortos.',
    'video-too-long_several':
      'Ese vídeo en {{languages, number}} idiomas necesita {{length}} de tiempo de traducción, y aquí nadie tiene más de {{maxLength}} al día. No se ha gastado nada. Indica menos idiomas o corta el vídeo en trozos más cortos.',
    'video-too-big':
      'Ese vídeo ocupa {{size, megabytes}}, y lo máximo que puedo traducir son {{limit, megabytes}}. Reduce su tamaño o su duración.',
    'no-audio':
      'Ese vídeo no tiene sonido, así que no hay nada que traducir. Elige uno en el que alguien hable.',
    'unreadable-video':
      'No puedo leer ese archivo como vídeo. Puede que esté dañado, incompleto o que sea de un tipo poco común. Comprueba que se reproduce, guárdalo como MP4 y vuelve a subirlo.',
    'unsupported-format':
      'Ese archivo es de tipo {{format}}, que no puedo traducir. Guárdalo como archivo MP4 (H.264 y AAC) y sube ese.',
    'unsupported-codec':
      'Ese vídeo está guardado con {{codec}}, que no puedo traducir. Guárdalo como archivo MP4 (H.264 y AAC) y sube ese.',
    'unsupported-edits':
      'Ese vídeo está cortado, montado o acelerado de una manera que no puedo seguir. Guárdalo como un archivo MP4 nuevo (H.264 y AAC) y sube ese.',
    'foreign-host':
      'Solo puedo traducir vídeos subidos a Discord. Sube el propio vídeo en lugar de un enlace.',
    'link-expired':
      'Ese vídeo ya no está disponible en su enlace: ha caducado o el vídeo se ha borrado. Empieza de nuevo desde el mensaje con el vídeo, o vuelve a subirlo.',
    'source-unreachable':
      'No he podido obtener ese vídeo de Discord. Inténtalo de nuevo dentro de unos minutos, o vuelve a subirlo.',
    'unknown-language':
      '«{{language}}» no está entre los idiomas a los que puedo traducir. Elige uno de la lista o escribe su nombre en inglés, por ejemplo «German» o «Spanish (Mexico)».',
    'unclear-language':
      'No tengo claro qué idioma es «{{language}}». ¿Querías decir {{suggestions}}? Elige uno de la lista o escribe su nombre completo.',
    'no-language':
      'Elige un idioma o escribe su nombre. Empieza de nuevo con /translate o «Translate video».',
    'too-many-languages':
      'Has indicado {{named, number}} idiomas, y en cada petición caben {{limit, number}} como máximo. No se ha iniciado nada. Quita algunos y pídelos después.',
    'invalid-speakers':
      'El número de personas que hablan debe ser un número entero del 1 al {{max, number}}. Si tienes dudas, no lo indiques.',
    'not-allowed':
      'Esta aplicación es solo para las personas a las que su responsable ha dado acceso. No se ha gastado nada. Pide acceso a quien la gestiona{{operator}}.',
    'quota-jobs':
      'Ya tienes en marcha tantas traducciones como puede tener aquí una persona a la vez ({{limit, number}}). No se ha gastado nada. Vuelve a iniciar esta cuando termine alguna.',
    'quota-jobs_several':
      'Serían más traducciones en marcha de las que puede tener aquí una persona a la vez ({{limit, number}}). No se ha gastado nada. Indica menos idiomas, o empieza de nuevo cuando terminen otras.',
    'quota-unpaid':
      'Has empezado {{limit}} traducciones en una hora que no siguieron adelante. No se ha gastado nada. Podrás empezar otra <t:{{renewsAt}}:R>.',
    'quota-person':
      'Ese vídeo dura {{length}}, y hoy te queda este tiempo de traducción: {{maxLength}}. No se ha gastado nada. Tendrás más tiempo <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Ese vídeo en {{languages, number}} idiomas necesita {{length}} de tiempo de traducción, y hoy ya solo tienes {{maxLength}}. No se ha gastado nada. Indica menos idiomas o espera: tendrás más tiempo <t:{{renewsAt}}:R>.',
    'quota-server':
      'Ese vídeo dura {{length}}, y a este servidor le queda hoy este tiempo de traducción: {{maxLength}}. No se ha gastado nada. Tendrá más tiempo <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Ese vídeo en {{languages, number}} idiomas necesita {{length}} de tiempo de traducción, y este servidor hoy ya solo tiene {{maxLength}}. No se ha gastado nada. Indica menos idiomas o espera: tendrá más tiempo <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Lo que este bot puede gastar este mes está casi agotado, y lo que queda no alcanza para este vídeo. No se ha gastado nada. El presupuesto se renueva <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Este vídeo costaría más de lo que este bot puede gastar en todo un mes. No se ha gastado nada. Elige un vídeo más corto.',
    'service-unavailable':
      'Ahora mismo no se puede contactar con el servicio de traducción. No se ha gastado nada. Inténtalo de nuevo dentro de un rato.',
    'service-busy':
      'El servicio de traducción no ha tenido ningún hueco libre durante una hora, así que he dejado de esperar. No se ha gastado nada. Inténtalo más tarde.',
    'service-misconfigured':
      'Este bot no está bien configurado: el servicio de traducción lo rechaza. No se ha gastado nada. Avisa a la persona que administra el bot.',
    'disk-full':
      'Este bot no tiene espacio ahora mismo para preparar este vídeo. No se ha gastado nada. Avisa a la persona que administra el bot.',
    'out-of-credits':
      'A este bot se le han acabado los créditos. No se ha gastado nada. Avisa a la persona que administra el bot e inténtalo de nuevo cuando haya más.',
    'plan-forbids':
      'El plan de este bot no incluye la traducción de vídeos. No se ha gastado nada. Avisa a la persona que administra el bot.',
    'model-missing':
      'El servicio de traducción ya no ofrece lo que este bot usa para traducir. No se ha gastado nada. Avisa a la persona que administra el bot.',
    'model-changed':
      'El servicio de traducción ha cambiado lo que este bot usa para traducir, y antes hay que actualizar el bot. No se ha gastado nada. Avisa a la persona que administra el bot.',
    'refused-input':
      'El servicio de traducción ha rechazado este vídeo. {{reason}}\nNo se ha gastado nada. Prueba con otras opciones de /translate o con otro vídeo.',
    'upload-failed':
      'El servicio de traducción no ha podido recibir ese vídeo. No se ha gastado nada. Guárdalo como un archivo MP4 nuevo, súbelo e inténtalo otra vez.',
    'job-failed':
      'El servicio de traducción no ha podido traducir este vídeo. {{reason}}\nPrueba con otras opciones de /translate, o con un vídeo en el que se hable con claridad.',
    'job-canceled':
      'Alguien ha cancelado esta traducción en el servicio de traducción. Vuelve a iniciarla si todavía la quieres.',
    'outcome-unknown':
      'He perdido el contacto con el servicio de traducción en mal momento y no puedo saber si la traducción ha empezado. Para no arriesgarnos a pagar dos veces, lo he dejado ahí. Pregunta a la persona que administra el bot antes de intentarlo de nuevo.',
    'job-stuck':
      'El servicio de traducción lleva una hora sin avanzar con este vídeo, así que he dejado de esperar. La traducción está pagada: si aun así termina en el plazo de un día, te la traeré, y la encontrarás en /translations. Iniciarla de nuevo costaría otra vez.',
    'job-late':
      'El servicio de traducción lleva horas sin terminar este vídeo, así que he dejado de esperar. La traducción está pagada: si aun así termina en el plazo de un día, te la traeré, y la encontrarás en /translations. Iniciarla de nuevo costaría otra vez.',
    'took-too-long':
      'El servicio de traducción lleva horas sin terminar este vídeo, así que he dejado de esperar. Pregunta a la persona que administra el bot antes de intentarlo de nuevo: puede que haya que pagar la traducción de todos modos.',
    'result-missing':
      'No he podido obtener el vídeo traducido del servicio de traducción. Pregunta a la persona que administra el bot antes de intentarlo de nuevo: puede que haya que pagar otra vez.',
    'dearer-than-expected':
      'La traducción cuesta más de lo previsto, así que no la he iniciado. No se ha gastado nada. Inténtalo de nuevo si todavía la quieres.',
    declined: 'No se ha iniciado porque no se aceptó el precio. No se ha gastado nada.',
    'not-confirmed':
      'La traducción no se confirmó a tiempo, así que no la he iniciado. No se ha gastado nada. Vuelve a pedirla si todavía la quieres.',
    'not-askable':
      'Esta traducción se tiene que confirmar antes de empezar, y no he podido mostrarle la pregunta a quien la pidió. No se ha gastado nada. Vuelve a pedirla, por favor.',
    stopped: 'Detenida, como querías. No se ha gastado nada.',
    discarded:
      'Descartada, como querías. Esta traducción ya estaba pagada; su resultado se borrará cuando llegue.',
    'stopped-by-moderator': 'Detenida por el equipo de moderación. No se ha gastado nada.',
    'discarded-by-moderator':
      'Descartada por el equipo de moderación. Esta traducción ya estaba pagada; su resultado se borrará cuando llegue.',
    unexpected:
      'Ha salido mal algo que no debería. Avisa a la persona que administra el bot y dale esta referencia: {{reference}}',
  },
  reason: { quoted: '«{{reason}}»' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'vídeo' },
  variety: {
    cmn: 'Mandarín',
    'zh-Hans-CN-u-sd-cnha': 'Chino (mandarín zhongyuan de Henan, simplificado)',
    'zh-Hans-CN-u-sd-cnln': 'Chino (mandarín del noreste, simplificado)',
    'zh-Hans-CN-u-sd-cnsc': 'Chino (mandarín del suroeste, simplificado)',
    'zh-Hans-CN-u-sd-cnsd': 'Chino (mandarín ji-lu, simplificado)',
    'zh-Hans-CN-u-sd-cnsn': 'Chino (mandarín zhongyuan de Shaanxi, simplificado)',
    'en-x-own-accent': 'Inglés: tu acento',
    'en-US-x-accent': 'Inglés: acento estadounidense',
  },
};
