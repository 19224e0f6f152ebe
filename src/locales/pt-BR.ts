import type { Translation } from './translation.ts';

/** Portuguese (Brazil). Says "você", as Discord does. */
export const ptBR: Translation = {
  command: {
    translations: { description: 'O que você mandou traduzir e como receber de novo' },
    privacy: { description: 'O que é guardado sobre você, para onde vão seus vídeos e como apagar tudo' },
    translate: {
      description: 'Dubla um vídeo em outro idioma, com os lábios sincronizados',
      video: 'O vídeo a traduzir (MP4, WebM, MOV ou MKV)',
      language: 'O idioma que você quer ouvir, ou até cinco separados por vírgulas',
      audioOnly: 'Mudar só a voz; a imagem fica como está, inclusive os lábios',
      keepLength: 'Manter a duração exata do vídeo, mesmo que a fala fique apressada',
      speakers: 'Quantas pessoas falam; informe se as vozes foram confundidas',
      private: 'Mostrar a resposta só para você',
    },
  },
  history: {
    heading: 'Suas traduções, das mais novas às mais antigas:',
    headingPaged:
      'Suas traduções, das mais novas às mais antigas (página {{page, number}} de {{pages, number}}):',
    none: 'Você ainda não tem traduções. Use /translate, ou Apps → Translate video em uma mensagem.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · em andamento, pedida {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · não consegui entregar em lugar nenhum, então está esperando por você aqui',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'não começou, porque um limite tinha sido atingido',
    get: 'Receber {{number}}',
    stop: 'Parar {{number}}',
    forget: 'Apagar {{number}}',
    previous: 'Anterior',
    next: 'Próxima',
    leftToday: 'Hoje você ainda tem este tempo de tradução: {{length}}. Você terá mais <t:{{renewsAt}}:R>.',
    leftServer:
      'Hoje este servidor ainda tem este tempo de tradução: {{length}}. Ele terá mais <t:{{renewsAt}}:R>.',
    leftJobs:
      'Traduções que você ainda pode começar agora: {{left, number}} de {{limit, number}} ao mesmo tempo.',
    forgotten:
      'Apagada: não guardo mais esta tradução, e os arquivos dela no serviço de tradução vão junto. As mensagens com o vídeo continuam lá.',
    stopFirst: 'Esta tradução ainda está em andamento. Pare-a primeiro, ou espere ela terminar.',
    foreign: 'Estas são as traduções de outra pessoa. Use /translations para ver as suas.',
  },
  stop: {
    stopped: 'Parada. Nada foi gasto.',
    left: 'Parada para você, e nada foi gasto por você. Outra pessoa quer a mesma tradução, então ela continua para essa pessoa.',
    stoppedRest: 'O que ainda estava em andamento parou, e nada foi gasto com isso.',
    paid: 'Esta tradução já foi paga com créditos do bot e não pode mais ser parada. Se você não quiser o vídeo, posso jogá-lo fora quando chegar.',
    mayBePaid:
      'O serviço de tradução ainda não disse se começou esta tradução, então ela pode já ter sido paga com créditos do bot e não pode mais ser parada. Se você não quiser o vídeo, posso jogá-lo fora quando chegar.',
    paidPartly:
      'O que ainda não tinha sido pago parou. O resto já foi pago com créditos do bot e não pode mais ser parado. Se você não quiser, posso jogar fora quando chegar.',
    discard: 'Jogar fora o resultado',
    discarded:
      'Pronto: você não vai receber este vídeo. Ele já tinha sido pago; o resultado será apagado quando chegar.',
    over: 'É tarde demais para parar: a tradução terminou, ou o resultado já está a caminho.',
    foreign: 'Só quem pediu esta tradução, ou alguém da moderação, pode pará-la.',
    unknown: 'Não conheço mais esta tradução, então não há nada a parar.',
  },
  privacy: {
    where:
      '**Para onde vão seus vídeos**\nUm vídeo que você manda traduzir vai para a [Scenario](<https://www.scenario.com>), cuja parceira HeyGen o traduz. O que foi enviado é apagado lá quando a tradução termina; o vídeo traduzido, {{days}} depois de chegar a você.',
    imports:
      'A Scenario pode buscar um vídeo direto do Discord. O registro que ela mesma faz disso não pode ser apagado: o link fica nele, com o nome do arquivo. Esse link funciona por um dia, no máximo.',
    kept: '**O que eu guardo**\nNenhum vídeo. Por {{days}}: o nome de cada arquivo, o idioma, quando você pediu, como terminou e em qual mensagem o vídeo estava, para você poder recebê-lo de novo; também os últimos idiomas que você escolheu, para sugeri-los. Por no máximo três dias: minhas anotações sobre como ele chegou a você. Quanto tempo de tradução você usou, por dois dias e com um codinome.',
    how: 'Use /translations para apagar uma só, ou o botão para apagar tudo.',
    delete: 'Apagar meus dados',
    confirm:
      'Isto apaga tudo o que guardo sobre você, aqui e no serviço de tradução. Você não poderá mais receber de mim seus vídeos traduzidos; os que já estão em conversas continuam lá. O que está em andamento é parado; o que já foi pago não pode ser cancelado, e o resultado é jogado fora.\n**Isto não pode ser desfeito.**',
    confirmDelete: 'Sim, apagar tudo',
    deleted:
      'Pronto. Apaguei o que guardava sobre você, e seus vídeos no serviço de tradução também estão sendo apagados. As mensagens com seus vídeos continuam onde estão; em um servidor, a moderação pode apagá-las.',
    deletedPaid_one:
      'Uma tradução já tinha sido paga e não pode ser cancelada. O resultado e minhas últimas anotações sobre ela serão apagados assim que ela terminar.',
    deletedPaid_many:
      '{{count, number}} de traduções já tinham sido pagas e não podem ser canceladas. Os resultados e minhas últimas anotações sobre elas serão apagados assim que terminarem.',
    deletedPaid_other:
      '{{count, number}} traduções já tinham sido pagas e não podem ser canceladas. Os resultados e minhas últimas anotações sobre elas serão apagados assim que terminarem.',
    foreign: 'Este botão é de outra pessoa. Use /privacy para ver o que é guardado sobre você.',
  },
  modal: {
    title: 'Traduzir vídeo',
    language: 'Idiomas',
    languageHint: 'Escolha até cinco…',
    otherLanguage: 'Outros idiomas',
    otherLanguageHint: '…e escreva outros aqui, em qualquer idioma: “galês, Malti”.',
    video: 'Qual vídeo?',
  },
  outlook: {
    length: 'Duração: {{length}}',
    priced_one: 'Duração: {{length}} · cerca de {{count, number}} crédito do bot',
    priced_many: 'Duração: {{length}} · cerca de {{count, number}} de créditos do bot',
    priced_other: 'Duração: {{length}} · cerca de {{count, number}} créditos do bot',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo custa cerca de **{{count, number}} crédito**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    question_many:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo custa cerca de **{{count, number}} de créditos**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo custa cerca de **{{count, number}} créditos**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo para todos estes idiomas custa ao todo cerca de **{{count, number}} crédito**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    question_several_many:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo para todos estes idiomas custa ao todo cerca de **{{count, number}} de créditos**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}, e traduzi-lo para todos estes idiomas custa ao todo cerca de **{{count, number}} créditos**. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nO vídeo dura {{length}}. Não consigo dizer antes quanto custa traduzi-lo. Posso começar?\n-# Você não paga nada; são usados os créditos do bot. Nada é gasto antes de você pressionar o botão. Sem resposta, paro de esperar {{end}}.',
    yes: 'Começar',
    no: 'Não começar',
    started: 'Certo. A tradução foi iniciada.',
    notStarted: 'Tudo bem. Nada foi iniciado e nada foi gasto.',
    late: 'O tempo para responder acabou. Nada foi iniciado e nada foi gasto. Use /translate se ainda quiser a tradução.',
    alreadyStarted: 'Você já disse que sim: a tradução foi iniciada.',
    alreadyDeclined:
      'Você já disse que não: nada foi iniciado e nada foi gasto. Use /translate se acabar querendo a tradução.',
    foreign: 'Só quem pediu esta tradução pode responder a isso.',
    over: 'Esta pergunta não está mais aberta. Use /translate se quiser uma tradução.',
    unheard: 'Não consegui receber sua resposta agora. Pressione o botão de novo daqui a um minuto.',
  },
  button: { stop: 'Parar', another: 'Outro idioma', original: 'Original', retry: 'Tentar de novo' },
  outdated: {
    button:
      'Este botão é de uma versão mais antiga de mim e não funciona mais. Use /translations para encontrar seus vídeos.',
  },
  another: {
    unknown:
      'Não sei mais de qual vídeo este foi feito. Comece de novo a partir da mensagem com o vídeo, ou envie-o com /translate.',
  },
  original: {
    message: 'O vídeo original está nesta mensagem: {{url}}',
    file: 'Aqui está o vídeo original: {{url}}\n-# Não compartilhe este link: quem o tiver pode ver o vídeo. Ele funciona por cerca de um dia.',
    foreign: 'Só quem enviou o original com /translate pode vê-lo.',
    gone: 'O original não está mais lá: o link expirou, ou ele foi apagado. Quem pediu a tradução pode enviá-lo de novo.',
    unknown: 'Não sei mais onde está o original deste vídeo.',
  },
  retry: {
    already: 'Você já tentou esta tradução de novo. Você a encontra com /translations.',
    foreign: 'Só quem pediu esta tradução pode tentar de novo. Use /translate para pedir a sua.',
    unknown:
      'Não conheço mais esta tradução, então não posso tentar de novo. Comece de novo a partir da mensagem com o vídeo, ou envie-o com /translate.',
  },
  call: {
    ready_one: '{{person}}, seu vídeo está pronto.',
    ready_many: '{{person}}, seus {{count, number}} de vídeos estão prontos.',
    ready_other: '{{person}}, seus {{count, number}} vídeos estão prontos.',
    failed_one: '{{person}}, seu vídeo não foi traduzido.',
    failed_many: '{{person}}, seus vídeos não foram traduzidos.',
    failed_other: '{{person}}, seus vídeos não foram traduzidos.',
    partly_one: '{{person}}, seus vídeos estão prontos, mas nem todos os idiomas deram certo.',
    partly_many: '{{person}}, seus vídeos estão prontos, mas nem todos os idiomas deram certo.',
    partly_other: '{{person}}, seus vídeos estão prontos, mas nem todos os idiomas deram certo.',
  },
  status: {
    noting:
      'Estou anotando o que você pediu; está demorando mais que o normal. Se este texto não mudar em cinco minutos, peça de novo: nada foi gasto.',
    checking: 'Verificando o vídeo…',
    confirming: 'Esperando que quem pediu confirme o preço.',
    starting: 'Iniciando a tradução…',
    uploading: 'Enviando o vídeo ao serviço de tradução…',
    queued:
      'Muitos vídeos estão sendo traduzidos agora. Este é o número {{position, number}} da fila e vai começar sozinho.',
    unanswered:
      'O serviço de tradução ainda não respondeu. Estou verificando se ele começou a tradução e não vou enviá-la duas vezes. Isso pode levar até 15 minutos.',
    translating: 'Traduzindo. Isso costuma levar alguns minutos; o resultado vai aparecer aqui.',
    translatingUsually_one:
      'Traduzindo. Para um vídeo como este, costuma levar cerca de {{count, number}} minuto; o resultado vai aparecer aqui.',
    translatingUsually_many:
      'Traduzindo. Para um vídeo como este, costuma levar cerca de {{count, number}} de minutos; o resultado vai aparecer aqui.',
    translatingUsually_other:
      'Traduzindo. Para um vídeo como este, costuma levar cerca de {{count, number}} minutos; o resultado vai aparecer aqui.',
    fetching: 'A tradução está pronta. Trazendo para você…',
    shrinking:
      'A tradução está pronta, mas é grande demais para uma mensagem aqui. Deixando-a menor; isso pode levar alguns minutos…',
    orDirect:
      '-# O que levar mais de 15 minutos vai por mensagem direta para quem pediu e pode ser encontrado com /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Pedido {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Escolhi: {{language, name}}. Também há {{others, name}}: se era isso que você queria, escolha na lista da próxima vez.',
    guessed: '-# Entendi: {{language, name}}. Se você queria outro idioma, escolha na lista da próxima vez.',
    guessedVarieties:
      '-# Entendi: {{language, name}}. Também há {{others, name}}: se era isso que você queria, escolha na lista da próxima vez.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Pedido {{since}}. Cada resultado aparece aqui assim que fica pronto; isso costuma levar alguns minutos.',
    sinceUsually_one:
      '-# Pedido {{since}}. Cada resultado aparece aqui assim que fica pronto; para um vídeo como este, costuma levar cerca de {{count, number}} minuto.',
    sinceUsually_many:
      '-# Pedido {{since}}. Cada resultado aparece aqui assim que fica pronto; para um vídeo como este, costuma levar cerca de {{count, number}} de minutos.',
    sinceUsually_other:
      '-# Pedido {{since}}. Cada resultado aparece aqui assim que fica pronto; para um vídeo como este, costuma levar cerca de {{count, number}} minutos.',
    checking: '⏳ **{{language, name}}** · preparando',
    uploading: '⏳ **{{language, name}}** · enviando o vídeo ao serviço de tradução',
    queued: '⏳ **{{language, name}}** · número {{position, number}} da fila',
    unanswered:
      '⏳ **{{language, name}}** · o serviço de tradução ainda não respondeu; estou verificando se começou',
    translating: '⏳ **{{language, name}}** · traduzindo',
    fetching: '⏳ **{{language, name}}** · traduzido e a caminho',
    shrinking:
      '⏳ **{{language, name}}** · traduzido, mas grande demais para uma mensagem aqui; deixando menor',
    done: '✅ Pronto: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · pronto, em uma mensagem à parte',
    sentDirect:
      '✅ **{{language, name}}** · pronto. Não deu para publicar aqui, então foi por mensagem direta para quem pediu.',
    kept: '⚠️ **{{language, name}}** · pronto, mas não consegui entregar a você. Você o encontra com /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dublado por IA',
    description: 'O vídeo {{file}}, dublado por IA. Idioma: {{language, name}}',
    smaller:
      '-# Reduzido para caber em uma mensagem: de {{from, megabytes}} para {{to, megabytes}}. Quem pediu recebe o vídeo com toda a qualidade pelo botão.',
    whole: 'Qualidade total',
    unchecked:
      'Não foi possível confirmar que o vídeo traduzido é reproduzido. Quem pediu recebe um link privado pelo botão.',
    tooBig:
      'O vídeo traduzido tem {{size, megabytes}} e não cabe em uma mensagem aqui. Quem pediu recebe um link privado pelo botão.',
    notHere:
      'Não foi possível colocar o vídeo traduzido em uma mensagem aqui. Quem pediu recebe um link privado pelo botão.',
    tooLossy:
      'O vídeo traduzido tem {{size, megabytes}} e não cabe em uma mensagem aqui; reduzi-lo tanto assim o estragaria. Quem pediu recebe um link privado pelo botão.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nNão deu para publicar o vídeo aqui, então ele foi por mensagem direta para quem pediu.',
    kept: '**{{file}}** → **{{language, name}}**\nO vídeo está pronto, mas não consegui publicá-lo aqui nem enviá-lo por mensagem direta. Quem pediu pode recebê-lo com /translations.',
    link: 'Receber o vídeo',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Aqui está seu vídeo traduzido: {{url}}\n-# Não compartilhe este link: quem o tiver pode ver o vídeo. Ele funciona por pelo menos um dia.',
    linkFailed:
      'Não consegui obter o vídeo do serviço de tradução agora. Pressione o botão de novo daqui a um minuto.',
    linkForeign: 'Este vídeo foi feito para outra pessoa. Use /translate para ter o seu.',
    linkGone: 'Este vídeo não está mais guardado. Traduza-o de novo, por favor.',
    ageChannel: '-# De um canal com restrição de idade, então não é mostrado abertamente aqui.',
    ageThread:
      '-# De um tópico que pode estar em um canal com restrição de idade, então não é mostrado abertamente aqui.',
  },
  problem: {
    'not-a-video': 'Este arquivo não é um vídeo. Escolha um arquivo de vídeo (MP4, WebM, MOV ou MKV).',
    'no-video-found':
      'Não há nessa mensagem nenhum vídeo que eu possa traduzir. Escolha uma mensagem com um vídeo enviado ao Discord; links para outros sites não funcionam.',
    'video-empty': 'Este arquivo de vídeo está vazio. Confira o arquivo e envie-o de novo.',
    'video-too-long':
      'Este vídeo dura {{length}}, e o máximo que consigo traduzir é {{maxLength}}. Corte-o em partes menores.',
    'video-too-long_several':
      'Este vídeo em {{languages, number}} idiomas precisa de {{length}} de tempo de tradução, e aqui ninguém tem mais de {{maxLength}} por dia. Nada foi gasto. Indique menos idiomas, ou corte o vídeo em partes menores.',
    'video-too-big':
      'Este vídeo tem {{size, megabytes}}, e o máximo que consigo traduzir é {{limit, megabytes}}. Deixe-o menor ou mais curto.',
    'no-audio': 'Este vídeo não tem som, então não há nada a traduzir. Escolha um em que alguém fale.',
    'unreadable-video':
      'Não consigo ler este arquivo como vídeo. Ele pode estar danificado, incompleto ou ser de um tipo incomum. Confira se ele abre, salve-o como MP4 e envie-o de novo.',
    'unsupported-format':
      'Este é um arquivo do tipo {{format}}, que não consigo traduzir. Salve-o como arquivo MP4 (H.264 e AAC) e envie esse.',
    'unsupported-codec':
      'Este vídeo foi salvo com {{codec}}, que não consigo traduzir. Salve-o como arquivo MP4 (H.264 e AAC) e envie esse.',
    'unsupported-edits':
      'Este vídeo foi cortado, montado ou acelerado de um jeito que não consigo acompanhar. Salve-o como um novo arquivo MP4 (H.264 e AAC) e envie esse.',
    'foreign-host':
      'Só consigo traduzir vídeos enviados ao Discord. Envie o próprio vídeo em vez de um link.',
    'link-expired':
      'Este vídeo não está mais disponível no link: o link expirou, ou o vídeo foi apagado. Comece de novo a partir da mensagem com o vídeo, ou envie-o de novo.',
    'source-unreachable':
      'Não consegui obter este vídeo do Discord. Tente de novo daqui a alguns minutos, ou envie-o outra vez.',
    'unknown-language':
      '“{{language}}” não está entre os idiomas para os quais posso traduzir. Escolha um da lista, ou escreva o nome dele em inglês, como “German” ou “Spanish (Mexico)”.',
    'unclear-language':
      'Não tenho certeza de qual idioma é “{{language}}”. Você quis dizer {{suggestions}}? Escolha um da lista, ou escreva o nome completo.',
    'no-language':
      'Escolha um idioma ou escreva o nome dele. Comece de novo com /translate ou “Translate video”.',
    'too-many-languages':
      'Você indicou {{named, number}} idiomas, e cada pedido aceita no máximo {{limit, number}}. Nada foi iniciado. Tire alguns e peça-os depois.',
    'invalid-speakers':
      'O número de pessoas que falam precisa ser um número inteiro de 1 a {{max, number}}. Na dúvida, deixe em branco.',
    'not-allowed':
      'Este app é só para as pessoas que o responsável por ele autorizou. Nada foi gasto. Peça acesso a quem o administra{{operator}}.',
    'quota-jobs':
      'Você já tem em andamento tantas traduções quantas uma pessoa pode ter aqui ao mesmo tempo ({{limit, number}}). Nada foi gasto. Comece esta de novo quando uma delas terminar.',
    'quota-jobs_several':
      'Seriam mais traduções em andamento do que uma pessoa pode ter aqui ao mesmo tempo ({{limit, number}}). Nada foi gasto. Indique menos idiomas, ou comece de novo quando outras terminarem.',
    'quota-unpaid':
      'Você começou {{limit}} traduções em uma hora que não foram adiante. Nada foi gasto. Você pode começar outra <t:{{renewsAt}}:R>.',
    'quota-person':
      'Este vídeo dura {{length}}, e hoje você ainda tem {{maxLength}} de tempo de tradução. Nada foi gasto. Você terá mais tempo <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Este vídeo em {{languages, number}} idiomas precisa de {{length}} de tempo de tradução, e hoje você ainda tem {{maxLength}}. Nada foi gasto. Indique menos idiomas, ou espere: você terá mais tempo <t:{{renewsAt}}:R>.',
    'quota-server':
      'Este vídeo dura {{length}}, e hoje este servidor ainda tem {{maxLength}} de tempo de tradução. Nada foi gasto. Ele terá mais tempo <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Este vídeo em {{languages, number}} idiomas precisa de {{length}} de tempo de tradução, e hoje este servidor ainda tem {{maxLength}}. Nada foi gasto. Indique menos idiomas, ou espere: ele terá mais tempo <t:{{renewsAt}}:R>.',
    'quota-credits':
      'O que este bot pode gastar neste mês está quase acabando, e o que resta não basta para este vídeo. Nada foi gasto. O orçamento se renova <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Este vídeo custaria mais do que este bot pode gastar em um mês inteiro. Nada foi gasto. Escolha um vídeo mais curto.',
    'service-unavailable':
      'No momento não é possível contatar o serviço de tradução. Nada foi gasto. Tente de novo daqui a pouco.',
    'service-busy':
      'O serviço de tradução ficou uma hora sem nenhuma vaga, então parei de esperar. Nada foi gasto. Tente de novo mais tarde.',
    'service-misconfigured':
      'Este bot não está configurado corretamente: o serviço de tradução o recusa. Nada foi gasto. Avise a pessoa que administra o bot.',
    'disk-full':
      'Este bot não tem espaço para preparar este vídeo no momento. Nada foi gasto. Avise a pessoa que administra o bot.',
    'out-of-credits':
      'Os créditos deste bot acabaram. Nada foi gasto. Avise a pessoa que administra o bot, e tente de novo quando houver mais.',
    'plan-forbids':
      'O plano deste bot não inclui tradução de vídeos. Nada foi gasto. Avise a pessoa que administra o bot.',
    'model-missing':
      'O serviço de tradução não oferece mais o que este bot usa para traduzir. Nada foi gasto. Avise a pessoa que administra o bot.',
    'model-changed':
      'O serviço de tradução mudou o que este bot usa para traduzir, e antes é preciso atualizar o bot. Nada foi gasto. Avise a pessoa que administra o bot.',
    'refused-input':
      'O serviço de tradução recusou este vídeo. {{reason}}\nNada foi gasto. Tente outras opções do /translate ou outro vídeo.',
    'upload-failed':
      'O serviço de tradução não conseguiu receber este vídeo. Nada foi gasto. Salve-o como um novo arquivo MP4, envie esse e tente de novo.',
    'job-failed':
      'O serviço de tradução não conseguiu traduzir este vídeo. {{reason}}\nTente outras opções do /translate, ou um vídeo em que se fale com clareza.',
    'job-canceled': 'Alguém cancelou esta tradução no serviço de tradução. Comece de novo se ainda a quiser.',
    'outcome-unknown':
      'Perdi o contato com o serviço de tradução em um mau momento e não consigo saber se a tradução começou. Para não correr o risco de pagar duas vezes, parei por aqui. Pergunte à pessoa que administra o bot antes de tentar de novo.',
    'job-stuck':
      'O serviço de tradução está há uma hora sem avançar com este vídeo, então parei de esperar. A tradução está paga: se mesmo assim ela terminar em até um dia, ainda vou trazê-la para você, e você vai encontrá-la em /translations. Começar de novo seria pago outra vez.',
    'job-late':
      'O serviço de tradução está há horas sem terminar este vídeo, então parei de esperar. A tradução está paga: se mesmo assim ela terminar em até um dia, ainda vou trazê-la para você, e você vai encontrá-la em /translations. Começar de novo seria pago outra vez.',
    'took-too-long':
      'O serviço de tradução está há horas sem terminar este vídeo, então parei de esperar. Pergunte à pessoa que administra o bot antes de tentar de novo: a tradução talvez ainda tenha que ser paga.',
    'result-missing':
      'Não consegui obter o vídeo traduzido do serviço de tradução. Pergunte à pessoa que administra o bot antes de tentar de novo: outra tentativa talvez tenha que ser paga outra vez.',
    'dearer-than-expected':
      'A tradução custa mais do que o esperado, então não a comecei. Nada foi gasto. Tente de novo se ainda a quiser.',
    declined: 'A tradução não foi iniciada, porque o preço não foi aceito. Nada foi gasto.',
    'not-confirmed':
      'A tradução não foi confirmada a tempo, então não a comecei. Nada foi gasto. Peça de novo se ainda a quiser.',
    'not-askable':
      'Esta tradução precisa ser confirmada antes de começar, e não consegui mostrar a pergunta a quem pediu. Nada foi gasto. Peça de novo, por favor.',
    stopped: 'Parada, como você queria. Nada foi gasto.',
    discarded:
      'Jogada fora, como você queria. Esta tradução já tinha sido paga; o resultado será apagado quando chegar.',
    'stopped-by-moderator': 'Parada pela moderação. Nada foi gasto.',
    'discarded-by-moderator':
      'Jogada fora pela moderação. Esta tradução já tinha sido paga; o resultado será apagado quando chegar.',
    unexpected:
      'Deu errado algo que não deveria. Avise a pessoa que administra o bot e informe esta referência: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'vídeo' },
  variety: {
    cmn: 'Mandarim',
    'zh-Hans-CN-u-sd-cnha': 'Chinês (mandarim zhongyuan de Henan, simplificado)',
    'zh-Hans-CN-u-sd-cnln': 'Chinês (mandarim do nordeste, simplificado)',
    'zh-Hans-CN-u-sd-cnsc': 'Chinês (mandarim do sudoeste, simplificado)',
    'zh-Hans-CN-u-sd-cnsd': 'Chinês (mandarim ji-lu, simplificado)',
    'zh-Hans-CN-u-sd-cnsn': 'Chinês (mandarim zhongyuan de Shaanxi, simplificado)',
    'en-x-own-accent': 'Inglês: seu sotaque',
    'en-US-x-accent': 'Inglês: sotaque americano',
  },
};
