import type { Translation } from './translation.ts';

/** French. Says "tu", as Discord does. Signs such as "?" and ":" have a no-break space before them. */
export const fr: Translation = {
  command: {
    translations: { description: 'Ce que tu as fait traduire, et comment le récupérer' },
    privacy: { description: 'Ce qui est gardé sur toi, où vont tes vidéos, et comment tout supprimer' },
    translate: {
      description: 'Double une vidéo dans une autre langue, avec les lèvres synchronisées',
      video: 'La vidéo à traduire (MP4, WebM, MOV ou MKV)',
      language: 'La langue que tu veux entendre, ou jusqu’à cinq, séparées par des virgules',
      audioOnly: 'Ne changer que la voix : l’image reste telle quelle, lèvres comprises',
      keepLength: 'Garder la durée exacte de la vidéo, quitte à ce que la voix se presse',
      speakers: 'Combien de personnes parlent ; utile si des voix ont été mélangées',
      private: 'Ne montrer la réponse qu’à toi',
    },
  },
  history: {
    heading: 'Tes traductions, les plus récentes d’abord :',
    headingPaged:
      'Tes traductions, les plus récentes d’abord (page {{page, number}} sur {{pages, number}}) :',
    none: 'Tu n’as pas encore de traductions. Utilise /translate, ou Applications → Translate video sur un message.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · en cours, demandée {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · je n’ai pu te l’envoyer nulle part, la vidéo t’attend donc ici',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'pas lancée, car une limite était atteinte',
    get: 'Récupérer {{number}}',
    stop: 'Arrêter {{number}}',
    forget: 'Supprimer {{number}}',
    previous: 'Précédent',
    next: 'Suivant',
    leftToday:
      'Il te reste aujourd’hui {{length}} de traduction. Nouveau temps disponible <t:{{renewsAt}}:R>.',
    leftServer:
      'Il reste aujourd’hui à ce serveur {{length}} de traduction. Nouveau temps disponible <t:{{renewsAt}}:R>.',
    leftJobs:
      'Traductions que tu peux encore lancer maintenant : {{left, number}} sur {{limit, number}} à la fois.',
    forgotten:
      'Supprimé : je ne garde plus cette traduction, et ses fichiers au service de traduction partent avec elle. Les messages avec la vidéo restent.',
    stopFirst: 'Cette traduction est encore en cours. Arrête-la d’abord, ou attends qu’elle soit terminée.',
    foreign: 'Ce sont les traductions de quelqu’un d’autre. Utilise /translations pour voir les tiennes.',
  },
  stop: {
    stopped: 'Arrêté. Rien n’a été dépensé.',
    left: 'Arrêté pour toi, et rien n’a été dépensé pour toi. Quelqu’un d’autre veut la même traduction, elle continue donc de son côté.',
    stoppedRest: 'Ce qui était encore en cours est arrêté, et rien n’a été dépensé pour cela.',
    paid: 'Cette traduction est déjà payée avec les crédits du bot et ne peut plus être arrêtée. Si tu ne veux pas de la vidéo, je peux la jeter à son arrivée.',
    mayBePaid:
      'Le service de traduction n’a pas encore dit s’il a commencé cette traduction : elle est peut-être déjà payée avec les crédits du bot et ne peut plus être arrêtée. Si tu ne veux pas de la vidéo, je peux la jeter à son arrivée.',
    paidPartly:
      'Ce qui n’était pas encore payé est arrêté. Le reste est déjà payé avec les crédits du bot et ne peut plus être arrêté. Si tu n’en veux pas, je peux le jeter à son arrivée.',
    discard: 'Jeter le résultat',
    discarded:
      'C’est fait : tu ne recevras pas cette vidéo. Elle était déjà payée ; le résultat sera supprimé à son arrivée.',
    over: 'Il est trop tard pour arrêter : la traduction est terminée, ou le résultat est déjà en route vers toi.',
    foreign:
      'Seule la personne qui a demandé cette traduction, ou un membre de la modération, peut l’arrêter.',
    unknown: 'Je ne connais plus cette traduction, il n’y a donc rien à arrêter.',
  },
  privacy: {
    where:
      '**Où vont tes vidéos**\nUne vidéo que tu fais traduire va chez [Scenario](<https://www.scenario.com>), dont le partenaire HeyGen la traduit. Ce qui a été envoyé y est supprimé dès que la traduction est terminée ; la vidéo traduite l’est {{days}} après t’avoir été remise.',
    imports:
      'Scenario peut récupérer une vidéo directement sur Discord. La trace qu’il en garde ne peut pas être supprimée : le lien y reste, avec le nom du fichier. Il fonctionne un jour au plus.',
    kept: '**Ce que je garde**\nAucune vidéo. Pendant {{days}} : le nom de chaque fichier, la langue, le moment de ta demande, comment ça s’est terminé et dans quel message se trouvait la vidéo, pour que tu puisses la récupérer ; et aussi les dernières langues que tu as choisies, pour te les proposer. Pendant trois jours au plus : mes notes sur la façon dont elle t’est parvenue. Le temps de traduction que tu as utilisé, pendant deux jours et sous un nom de code.',
    how: 'Utilise /translations pour en supprimer une seule, ou le bouton pour tout supprimer.',
    delete: 'Supprimer mes données',
    confirm:
      'Cela supprime tout ce que je garde sur toi, ici et au service de traduction. Tu ne pourras plus récupérer tes vidéos traduites auprès de moi ; celles qui sont déjà dans des conversations y restent. Ce qui est en cours est arrêté ; ce qui a été payé ne peut pas être annulé, et son résultat est jeté.\n**C’est irréversible.**',
    confirmDelete: 'Oui, tout supprimer',
    deleted:
      'C’est fait. J’ai supprimé ce que je gardais sur toi, et tes vidéos au service de traduction sont en train de l’être. Les messages avec tes vidéos restent où ils sont ; sur un serveur, la modération peut les supprimer.',
    deletedPaid_one:
      'Une traduction était déjà payée et ne peut pas être annulée. Son résultat et mes dernières notes à son sujet sont supprimés dès qu’elle se termine.',
    deletedPaid_many:
      '{{count, number}} de traductions étaient déjà payées et ne peuvent pas être annulées. Leurs résultats et mes dernières notes à leur sujet sont supprimés dès qu’elles se terminent.',
    deletedPaid_other:
      '{{count, number}} traductions étaient déjà payées et ne peuvent pas être annulées. Leurs résultats et mes dernières notes à leur sujet sont supprimés dès qu’elles se terminent.',
    foreign: 'Ce bouton appartient à quelqu’un d’autre. Utilise /privacy pour voir ce qui est gardé sur toi.',
  },
  modal: {
    title: 'Traduire une vidéo',
    language: 'Langues',
    languageHint: 'Choisis-en jusqu’à cinq…',
    otherLanguage: 'Autres langues',
    otherLanguageHint: '…et écris les autres ici, dans n’importe quelle langue : « gallois, Malti ».',
    video: 'Quelle vidéo ?',
  },
  outlook: {
    length: 'Durée : {{length}}',
    priced_one: 'Durée : {{length}} · environ {{count, number}} crédit du bot',
    priced_many: 'Durée : {{length}} · environ {{count, number}} de crédits du bot',
    priced_other: 'Durée : {{length}} · environ {{count, number}} crédits du bot',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire coûte environ **{{count, number}} crédit**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    question_many:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire coûte environ **{{count, number}} de crédits**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire coûte environ **{{count, number}} crédits**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire dans toutes ces langues coûte en tout environ **{{count, number}} crédit**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    question_several_many:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire dans toutes ces langues coûte en tout environ **{{count, number}} de crédits**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}, et la traduire dans toutes ces langues coûte en tout environ **{{count, number}} crédits**. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nLa vidéo dure {{length}}. Je ne peux pas dire à l’avance combien coûte sa traduction. Je commence ?\n-# Toi, tu ne paies rien ; ce sont les crédits du bot qui sont utilisés. Rien n’est dépensé avant que tu appuies sur le bouton. Sans réponse, je cesserai d’attendre {{end}}.',
    yes: 'Lancer',
    no: 'Ne pas lancer',
    started: 'Merci. La traduction est lancée.',
    notStarted: 'D’accord. Rien n’a été lancé, et rien n’a été dépensé.',
    late: 'Le temps pour répondre est écoulé. Rien n’a été lancé, et rien n’a été dépensé. Utilise /translate si tu veux toujours cette traduction.',
    alreadyStarted: 'Tu as déjà dit oui : la traduction est lancée.',
    alreadyDeclined:
      'Tu as déjà dit non : rien n’a été lancé, et rien n’a été dépensé. Utilise /translate si tu veux finalement cette traduction.',
    foreign: 'Seule la personne qui a demandé cette traduction peut répondre.',
    over: 'Cette question n’est plus ouverte. Utilise /translate si tu veux une traduction.',
    unheard: 'Je n’ai pas réussi à prendre ta réponse. Appuie de nouveau sur le bouton dans une minute.',
  },
  button: {
    stop: 'Arrêter',
    another: 'Autre langue',
    original: 'Original',
    retry: 'Réessayer',
  },
  outdated: {
    button:
      'Ce bouton vient d’une ancienne version de moi et ne fonctionne plus. Utilise /translations pour retrouver tes vidéos.',
  },
  another: {
    unknown:
      'Je ne sais plus de quelle vidéo ceci a été tiré. Recommence à partir du message avec la vidéo, ou envoie-la avec /translate.',
  },
  original: {
    message: 'La vidéo originale est dans ce message : {{url}}',
    file: 'Voici la vidéo originale : {{url}}\n-# Garde ce lien pour toi : toute personne qui l’a peut voir la vidéo. Il fonctionne environ un jour.',
    foreign: 'Seule la personne qui a envoyé l’original avec /translate peut le voir.',
    gone: 'L’original n’est plus là : son lien a expiré ou il a été supprimé. La personne qui a demandé la traduction peut l’envoyer à nouveau.',
    unknown: 'Je ne sais plus où se trouve l’original de cette vidéo.',
  },
  retry: {
    already: 'Tu as déjà réessayé cette traduction. Tu la trouveras avec /translations.',
    foreign:
      'Seule la personne qui a demandé cette traduction peut la réessayer. Utilise /translate pour demander la tienne.',
    unknown:
      'Je ne connais plus cette traduction, je ne peux donc pas la réessayer. Recommence à partir du message avec la vidéo, ou envoie-la avec /translate.',
  },
  call: {
    ready_one: '{{person}}, ta vidéo est prête.',
    ready_many: '{{person}}, tes {{count, number}} de vidéos sont prêtes.',
    ready_other: '{{person}}, tes {{count, number}} vidéos sont prêtes.',
    failed_one: '{{person}}, ta vidéo n’a pas été traduite.',
    failed_many: '{{person}}, tes vidéos n’ont pas été traduites.',
    failed_other: '{{person}}, tes vidéos n’ont pas été traduites.',
    partly_one: '{{person}}, tes vidéos sont prêtes, mais pas dans toutes les langues.',
    partly_many: '{{person}}, tes vidéos sont prêtes, mais pas dans toutes les langues.',
    partly_other: '{{person}}, tes vidéos sont prêtes, mais pas dans toutes les langues.',
  },
  status: {
    noting:
      'Je note ta demande ; cela prend plus de temps que d’habitude. Si ce texte ne change pas d’ici cinq minutes, refais ta demande : rien n’a été dépensé.',
    checking: 'Vérification de la vidéo…',
    confirming: 'J’attends que la personne qui a fait la demande confirme le prix.',
    starting: 'Lancement de la traduction…',
    uploading: 'Envoi de la vidéo au service de traduction…',
    queued:
      'Beaucoup de vidéos sont en cours de traduction. Celle-ci est numéro {{position, number}} dans la file d’attente et démarrera toute seule.',
    unanswered:
      'Le service de traduction n’a pas encore répondu. Je vérifie s’il a commencé la traduction, et je ne l’enverrai pas deux fois. Cela peut prendre jusqu’à 15 minutes.',
    translating: 'Traduction en cours. Il faut en général quelques minutes ; le résultat apparaîtra ici.',
    translatingUsually_one:
      'Traduction en cours. Pour une vidéo comme celle-ci, il faut en général environ {{count, number}} minute ; le résultat apparaîtra ici.',
    translatingUsually_many:
      'Traduction en cours. Pour une vidéo comme celle-ci, il faut en général environ {{count, number}} de minutes ; le résultat apparaîtra ici.',
    translatingUsually_other:
      'Traduction en cours. Pour une vidéo comme celle-ci, il faut en général environ {{count, number}} minutes ; le résultat apparaîtra ici.',
    fetching: 'La traduction est prête. Je te l’apporte…',
    shrinking:
      'La traduction est prête, mais trop lourde pour un message ici. Je l’allège ; cela peut prendre quelques minutes…',
    orDirect:
      '-# Ce qui prend plus de 15 minutes part en message privé à la personne qui l’a demandé, et se retrouve avec /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Demandé {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# J’ai choisi : {{language, name}}. Il y a aussi {{others, name}} : si c’est ce que tu voulais, choisis dans la liste la prochaine fois.',
    guessed:
      '-# J’ai compris : {{language, name}}. Si tu voulais une autre langue, choisis-la dans la liste la prochaine fois.',
    guessedVarieties:
      '-# J’ai compris : {{language, name}}. Il y a aussi {{others, name}} : si c’est ce que tu voulais, choisis dans la liste la prochaine fois.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Demandé {{since}}. Chaque résultat apparaît ici dès qu’il est prêt ; il faut en général quelques minutes.',
    sinceUsually_one:
      '-# Demandé {{since}}. Chaque résultat apparaît ici dès qu’il est prêt ; pour une vidéo comme celle-ci, il faut en général environ {{count, number}} minute.',
    sinceUsually_many:
      '-# Demandé {{since}}. Chaque résultat apparaît ici dès qu’il est prêt ; pour une vidéo comme celle-ci, il faut en général environ {{count, number}} de minutes.',
    sinceUsually_other:
      '-# Demandé {{since}}. Chaque résultat apparaît ici dès qu’il est prêt ; pour une vidéo comme celle-ci, il faut en général environ {{count, number}} minutes.',
    checking: '⏳ **{{language, name}}** · en préparation',
    uploading: '⏳ **{{language, name}}** · envoi de la vidéo au service de traduction',
    queued: '⏳ **{{language, name}}** · numéro {{position, number}} dans la file d’attente',
    unanswered:
      '⏳ **{{language, name}}** · le service de traduction n’a pas encore répondu ; je vérifie s’il a commencé',
    translating: '⏳ **{{language, name}}** · traduction en cours',
    fetching: '⏳ **{{language, name}}** · traduction prête, elle arrive',
    shrinking:
      '⏳ **{{language, name}}** · traduction prête, mais trop lourde pour un message ici ; je l’allège',
    done: '✅ Terminé : {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · terminé, dans un message à part',
    sentDirect:
      '✅ **{{language, name}}** · terminé. Impossible de publier la vidéo ici : elle est partie en message privé à la personne qui l’a demandée.',
    kept: '⚠️ **{{language, name}}** · terminé, mais je n’ai pas pu te l’envoyer. Tu la trouveras avec /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · doublage par IA',
    description: 'La vidéo {{file}}, doublée par IA. Langue : {{language, name}}',
    smaller:
      '-# Allégée pour tenir dans un message : de {{from, megabytes}} à {{to, megabytes}}. La personne qui l’a demandée l’obtient en pleine qualité avec le bouton.',
    whole: 'Pleine qualité',
    unchecked:
      'Je n’ai pas pu vérifier que la vidéo traduite se lit correctement. La personne qui l’a demandée obtient un lien privé avec le bouton.',
    tooBig:
      'La vidéo traduite fait {{size, megabytes}} : c’est trop pour un message ici. La personne qui l’a demandée obtient un lien privé avec le bouton.',
    notHere:
      'La vidéo traduite n’a pas pu être mise dans un message ici. La personne qui l’a demandée obtient un lien privé avec le bouton.',
    tooLossy:
      'La vidéo traduite fait {{size, megabytes}} : c’est trop pour un message ici, et l’alléger à ce point la gâcherait. La personne qui l’a demandée obtient un lien privé avec le bouton.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nImpossible de publier la vidéo ici : elle est partie en message privé à la personne qui l’a demandée.',
    kept: '**{{file}}** → **{{language, name}}**\nLa vidéo est prête, mais je n’ai pu ni la publier ici ni l’envoyer en message privé. La personne qui l’a demandée peut la récupérer avec /translations.',
    link: 'Récupérer la vidéo',
    buttonOf: '{{language, name}} : {{label}}',
    linkReply:
      'Voici ta vidéo traduite : {{url}}\n-# Garde ce lien pour toi : toute personne qui l’a peut voir la vidéo. Il fonctionne au moins un jour.',
    linkFailed:
      'Je n’ai pas réussi à obtenir la vidéo du service de traduction. Appuie de nouveau sur le bouton dans une minute.',
    linkForeign: 'Cette vidéo a été faite pour quelqu’un d’autre. Utilise /translate pour avoir la tienne.',
    linkGone: 'Cette vidéo n’est plus conservée. Il faut la faire traduire à nouveau.',
    ageChannel: '-# D’un salon avec restriction d’âge : elle n’est donc pas montrée ouvertement ici.',
    ageThread:
      '-# D’un fil qui se trouve peut-être dans un salon avec restriction d’âge : elle n’est donc pas montrée ouvertement ici.',
  },
  problem: {
    'not-a-video':
      'Ce fichier n’est pas une vidéo. Choisis un fichier vidéo, s’il te plaît (MP4, WebM, MOV ou MKV).',
    'no-video-found':
      'Ce message ne contient aucune vidéo que je puisse traduire. Choisis un message avec une vidéo envoyée sur Discord ; les liens vers d’autres sites ne marchent pas.',
    'video-empty': 'Ce fichier vidéo est vide. Vérifie-le et envoie-le à nouveau.',
    'video-too-long':
      'Cette vidéo dure {{length}}, et je ne peux pas en traduire de plus longues que {{maxLength}}. Découpe-la en morceaux plus courts.',
    'video-too-long_several':
      'Cette vidéo en {{languages, number}} langues demande {{length}} de temps de traduction, et personne n’a ici plus de {{maxLength}} par jour. Rien n’a été dépensé. Indique moins de langues, ou découpe la vidéo en morceaux plus courts.',
    'video-too-big':
      'Cette vidéo fait {{size, megabytes}}, et je ne peux pas en traduire de plus lourdes que {{limit, megabytes}}. Réduis sa taille ou sa durée.',
    'no-audio':
      'Cette vidéo n’a pas de son, il n’y a donc rien à traduire. Choisis-en une où quelqu’un parle.',
    'unreadable-video':
      'Je n’arrive pas à lire ce fichier comme une vidéo. Il est peut-être abîmé, incomplet ou d’un type inhabituel. Vérifie qu’il se lit bien, enregistre-le en MP4 et envoie-le à nouveau.',
    'unsupported-format':
      'C’est un fichier de type {{format}}, que je ne peux pas traduire. Enregistre-le en fichier MP4 (H.264 et AAC) et envoie celui-ci.',
    'unsupported-codec':
      'Cette vidéo est enregistrée avec {{codec}}, que je ne peux pas traduire. Enregistre-la en fichier MP4 (H.264 et AAC) et envoie celui-ci.',
    'unsupported-edits':
      'Cette vidéo a été coupée, assemblée ou accélérée d’une façon que je ne peux pas suivre. Enregistre-la en nouveau fichier MP4 (H.264 et AAC) et envoie celui-ci.',
    'foreign-host':
      'Je ne peux traduire que les vidéos envoyées sur Discord. Envoie la vidéo elle-même au lieu d’un lien.',
    'link-expired':
      'Cette vidéo n’est plus disponible à son adresse : le lien a expiré ou la vidéo a été supprimée. Recommence à partir du message avec la vidéo, ou envoie-la à nouveau.',
    'source-unreachable':
      'Je n’ai pas réussi à obtenir cette vidéo de Discord. Réessaie dans quelques minutes, ou envoie-la à nouveau.',
    'unknown-language':
      '« {{language}} » ne fait pas partie des langues vers lesquelles je peux traduire. Choisis-en une dans la liste, ou écris son nom en anglais, par exemple « German » ou « Spanish (Mexico) ».',
    'unclear-language':
      'Je ne sais pas bien quelle langue désigne « {{language}} ». Tu voulais dire {{suggestions}} ? Choisis-en une dans la liste, ou écris son nom en entier.',
    'no-language': 'Choisis une langue ou écris son nom. Recommence avec /translate ou « Translate video ».',
    'too-many-languages':
      'Tu as indiqué {{named, number}} langues, et une demande en accepte {{limit, number}} au maximum. Rien n’a été lancé. Retires-en quelques-unes, et demande-les ensuite.',
    'invalid-speakers':
      'Le nombre de personnes qui parlent doit être un nombre entier de 1 à {{max, number}}. Dans le doute, ne l’indique pas.',
    'not-allowed':
      'Cette application est réservée aux personnes que son responsable a autorisées. Rien n’a été dépensé. Demande l’accès à la personne qui la gère{{operator}}.',
    'quota-jobs':
      'Tu as déjà autant de traductions en cours qu’une personne peut en avoir ici à la fois ({{limit, number}}). Rien n’a été dépensé. Relance celle-ci quand l’une d’elles sera terminée.',
    'quota-jobs_several':
      'Cela ferait plus de traductions en cours qu’une personne ne peut en avoir ici à la fois ({{limit, number}}). Rien n’a été dépensé. Indique moins de langues, ou recommence quand d’autres seront terminées.',
    'quota-unpaid':
      'Tu as lancé {{limit}} traductions en une heure sans aller plus loin. Rien n’a été dépensé. Tu pourras en lancer une autre <t:{{renewsAt}}:R>.',
    'quota-person':
      'Cette vidéo dure {{length}}, et il te reste {{maxLength}} de temps de traduction pour aujourd’hui. Rien n’a été dépensé. Tu en auras de nouveau <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Cette vidéo en {{languages, number}} langues demande {{length}} de temps de traduction, et il t’en reste {{maxLength}} pour aujourd’hui. Rien n’a été dépensé. Indique moins de langues, ou attends : tu auras de nouveau du temps <t:{{renewsAt}}:R>.',
    'quota-server':
      'Cette vidéo dure {{length}}, et il reste à ce serveur {{maxLength}} de temps de traduction pour aujourd’hui. Rien n’a été dépensé. Il en aura de nouveau <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Cette vidéo en {{languages, number}} langues demande {{length}} de temps de traduction, et il en reste {{maxLength}} à ce serveur pour aujourd’hui. Rien n’a été dépensé. Indique moins de langues, ou attends : il aura de nouveau du temps <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Ce que ce bot peut dépenser ce mois-ci est presque épuisé, et le reste ne suffit pas pour cette vidéo. Rien n’a été dépensé. Le budget sera renouvelé <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Cette vidéo coûterait plus que ce que ce bot peut dépenser en un mois entier. Rien n’a été dépensé. Choisis une vidéo plus courte.',
    'service-unavailable':
      'Le service de traduction est injoignable pour le moment. Rien n’a été dépensé. Réessaie un peu plus tard.',
    'service-busy':
      'Le service de traduction n’a pas eu de place pendant une heure, j’ai donc cessé d’attendre. Rien n’a été dépensé. Réessaie plus tard.',
    'service-misconfigured':
      'Ce bot n’est pas bien configuré : le service de traduction le refuse. Rien n’a été dépensé. Préviens la personne qui gère le bot, s’il te plaît.',
    'disk-full':
      'Ce bot n’a pas la place de préparer cette vidéo pour le moment. Rien n’a été dépensé. Préviens la personne qui gère le bot, s’il te plaît.',
    'out-of-credits':
      'Les crédits de ce bot sont épuisés. Rien n’a été dépensé. Préviens la personne qui gère le bot, et réessaie quand il y en aura de nouveaux.',
    'plan-forbids':
      'L’abonnement de ce bot ne comprend pas la traduction de vidéos. Rien n’a été dépensé. Préviens la personne qui gère le bot, s’il te plaît.',
    'model-missing':
      'Le service de traduction ne propose plus ce dont ce bot se sert pour traduire. Rien n’a été dépensé. Préviens la personne qui gère le bot, s’il te plaît.',
    'model-changed':
      'Le service de traduction a modifié ce dont ce bot se sert pour traduire, et le bot doit d’abord être mis à jour. Rien n’a été dépensé. Préviens la personne qui gère le bot, s’il te plaît.',
    'refused-input':
      'Le service de traduction a refusé cette vidéo. {{reason}}\nRien n’a été dépensé. Essaie d’autres options de /translate ou une autre vidéo.',
    'upload-failed':
      'Le service de traduction n’a pas pu recevoir cette vidéo. Rien n’a été dépensé. Enregistre-la dans un nouveau fichier MP4, envoie celui-ci et réessaie.',
    'job-failed':
      'Le service de traduction n’a pas réussi à traduire cette vidéo. {{reason}}\nEssaie d’autres options de /translate, ou une vidéo où l’on parle distinctement.',
    'job-canceled':
      'Quelqu’un a annulé cette traduction auprès du service de traduction. Relance-la si tu la veux toujours.',
    'outcome-unknown':
      'J’ai perdu le contact avec le service de traduction au mauvais moment, et je ne peux pas savoir si la traduction a démarré. Pour ne pas risquer de payer deux fois, je me suis arrêté là. Demande à la personne qui gère le bot avant de réessayer.',
    'job-stuck':
      'Le service de traduction n’a pas avancé sur cette vidéo depuis une heure, j’ai donc cessé d’attendre. La traduction est payée : si elle se termine malgré tout dans la journée qui vient, je te l’apporterai, et tu la trouveras dans /translations. La relancer la ferait payer une seconde fois.',
    'job-late':
      'Le service de traduction n’a pas terminé cette vidéo au bout de plusieurs heures, j’ai donc cessé d’attendre. La traduction est payée : si elle se termine malgré tout dans la journée qui vient, je te l’apporterai, et tu la trouveras dans /translations. La relancer la ferait payer une seconde fois.',
    'took-too-long':
      'Le service de traduction n’a pas terminé cette vidéo au bout de plusieurs heures, j’ai donc cessé d’attendre. Demande à la personne qui gère le bot avant de réessayer : la traduction devra peut-être quand même être payée.',
    'result-missing':
      'Je n’ai pas réussi à obtenir la vidéo traduite du service de traduction. Demande à la personne qui gère le bot avant de réessayer : un nouvel essai devra peut-être être payé à nouveau.',
    'dearer-than-expected':
      'La traduction coûte finalement plus cher que prévu, je ne l’ai donc pas lancée. Rien n’a été dépensé. Réessaie si tu la veux toujours.',
    declined: 'La traduction n’a pas été lancée, car le prix n’a pas été accepté. Rien n’a été dépensé.',
    'not-confirmed':
      'La traduction n’a pas été confirmée à temps, je ne l’ai donc pas lancée. Rien n’a été dépensé. Demande-la à nouveau si tu la veux toujours.',
    'not-askable':
      'Cette traduction doit être confirmée avant de commencer, et je n’ai pas pu poser la question à la personne qui l’a demandée. Rien n’a été dépensé. Demande-la à nouveau, s’il te plaît.',
    stopped: 'Arrêté, comme tu le voulais. Rien n’a été dépensé.',
    discarded:
      'Jeté, comme tu le voulais. Cette traduction était déjà payée ; son résultat sera supprimé à son arrivée.',
    'stopped-by-moderator': 'Arrêté par la modération. Rien n’a été dépensé.',
    'discarded-by-moderator':
      'Jeté par la modération. Cette traduction était déjà payée ; son résultat sera supprimé à son arrivée.',
    unexpected:
      'Il s’est passé quelque chose qui n’aurait pas dû arriver. Préviens la personne qui gère le bot et donne-lui cette référence : {{reference}}',
  },
  reason: { quoted: '« {{reason}} »' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'vidéo' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Chinois (mandarin zhongyuan du Henan, simplifié)',
    'zh-Hans-CN-u-sd-cnln': 'Chinois (mandarin du Nord-Est, simplifié)',
    'zh-Hans-CN-u-sd-cnsc': 'Chinois (mandarin du Sud-Ouest, simplifié)',
    'zh-Hans-CN-u-sd-cnsd': 'Chinois (mandarin ji-lu, simplifié)',
    'zh-Hans-CN-u-sd-cnsn': 'Chinois (mandarin zhongyuan du Shaanxi, simplifié)',
    'en-x-own-accent': 'Anglais – ton accent',
    'en-US-x-accent': 'Anglais – accent américain',
  },
};
