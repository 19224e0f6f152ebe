import type { Translation } from './translation.ts';

/** Czech. Says "ty", as Discord does, and avoids the past tense that has a gender. */
export const cs: Translation = {
  command: {
    translations: { description: 'Tvoje překlady a jak je získat znovu' },
    privacy: { description: 'Co o tobě ukládám, kam putují tvoje videa a jak všechno smazat' },
    translate: {
      description: 'Nadabuje video do jiného jazyka i s pohybem rtů',
      video: 'Video k překladu (MP4, WebM, MOV nebo MKV)',
      language: 'Jazyk, který chceš slyšet, nebo až pět jazyků oddělených čárkami',
      audioOnly: 'Změnit jen hlas; obraz zůstane, jak je, včetně rtů',
      keepLength: 'Zachovat přesnou délku videa, i kdyby se pak mluvilo rychleji',
      speakers: 'Kolik lidí mluví; uveď to, pokud se hlasy popletly',
      private: 'Ukázat odpověď jen tobě',
    },
  },
  history: {
    heading: 'Tvoje překlady od nejnovějších:',
    headingPaged: 'Tvoje překlady od nejnovějších (strana {{page, number}} z {{pages, number}}):',
    none: 'Zatím nemáš žádné překlady. Použij /translate nebo u zprávy Aplikace → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · probíhá, zadáno {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · nikam se mi to nepodařilo doručit, tak to čeká tady',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nezačalo, protože byl dosažen limit',
    get: 'Získat {{number}}',
    stop: 'Zastavit {{number}}',
    forget: 'Smazat {{number}}',
    previous: 'Zpět',
    next: 'Další',
    leftToday: 'Na dnešek ti zbývá {{length}} času na překlad. Nový čas dostaneš <t:{{renewsAt}}:R>.',
    leftServer:
      'Na dnešek tomuto serveru zbývá {{length}} času na překlad. Nový čas dostane <t:{{renewsAt}}:R>.',
    leftJobs: 'Kolik překladů najednou teď můžeš ještě spustit: {{left, number}} z {{limit, number}}.',
    forgotten:
      'Smazáno: tento překlad už neukládám a jeho soubory mizí i z překladatelské služby. Zprávy s videem zůstávají.',
    stopFirst: 'Tento překlad ještě probíhá. Nejdřív ho prosím zastav, nebo počkej, až skončí.',
    foreign: 'Tohle jsou překlady někoho jiného. Svoje uvidíš pomocí /translations.',
  },
  stop: {
    stopped: 'Zastaveno. Nic se neutratilo.',
    left: 'Pro tebe zastaveno a za tebe se nic neutratilo. Stejný překlad chce i někdo jiný, takže pro něj pokračuje.',
    stoppedRest: 'Co ještě běželo, je zastaveno a nic se za to neutratilo.',
    paid: 'Tento překlad je už zaplacený z kreditů bota a nedá se zastavit. Pokud video nechceš, můžu ho zahodit, až přijde.',
    mayBePaid:
      'Překladová služba ještě neřekla, jestli tento překlad začala, takže může být zaplacený z kreditů bota a už se nedá zastavit. Pokud video nechceš, můžu ho zahodit, až přijde.',
    paidPartly:
      'Co ještě nebylo zaplacené, je zastaveno. Zbytek je už zaplacený z kreditů bota a nedá se zastavit. Pokud ho nechceš, můžu ho zahodit, až přijde.',
    discard: 'Zahodit výsledek',
    discarded: 'Hotovo: toto video nedostaneš. Bylo už zaplacené; výsledek se smaže, až přijde.',
    over: 'Na zastavení je pozdě: překlad skončil, nebo je výsledek už na cestě k tobě.',
    foreign: 'Tento překlad může zastavit jen ten, kdo o něj požádal, nebo moderátor.',
    unknown: 'O tomto překladu už nic nevím, takže není co zastavit.',
  },
  privacy: {
    where:
      '**Kam putují tvoje videa**\nVideo, které dáš přeložit, jde do služby [Scenario](<https://www.scenario.com>), jejíž partner HeyGen ho přeloží. Nahrané video se tam smaže, jakmile překlad skončí, a přeložené video {{days}} po doručení.',
    imports:
      'Scenario si může video vzít přímo z Discordu. Její záznam o tom smazat nejde: zůstává v něm odkaz a v odkazu název souboru. Funguje nejvýš jeden den.',
    kept: '**Co si nechávám**\nŽádná videa. {{days}} si nechávám: název každého souboru, jazyk překladu, kdy přišla tvoje žádost, jak to dopadlo a ve které zprávě video bylo, aby šel překlad získat znovu; také naposledy vybrané jazyky, aby se ti nabízely. Nejvýše tři dny: moje poznámky o tom, jak se k tobě dostal. Kolik času na překlad využíváš: dva dny a pod krycím jménem.',
    how: 'Jednotlivé překlady smažeš pomocí /translations, všechno najednou tlačítkem.',
    delete: 'Smazat moje data',
    confirm:
      'Smaže se všechno, co o tobě ukládám, tady i u překladatelské služby. Svoje přeložená videa už ode mě nezískáš; ta, která už jsou v chatech, tam zůstanou. Co probíhá, se zastaví; co je zaplacené, se nedá vzít zpět a výsledek se zahodí.\n**Tohle se nedá vrátit.**',
    confirmDelete: 'Ano, smazat všechno',
    deleted:
      'Hotovo. Co bylo o tobě uložené, je smazané a tvoje videa u překladatelské služby se právě mažou. Zprávy s tvými videi zůstávají; na serveru je můžou smazat moderátoři.',
    deletedPaid_one:
      'Jeden překlad už byl zaplacený a nedá se vzít zpět. Jeho výsledek i moje poslední poznámky k němu se smažou, jakmile skončí.',
    deletedPaid_few:
      '{{count, number}} překlady už byly zaplacené a nedají se vzít zpět. Jejich výsledky i moje poslední poznámky k nim se smažou, jakmile skončí.',
    deletedPaid_other:
      '{{count, number}} překladů už bylo zaplacených a nedají se vzít zpět. Jejich výsledky i moje poslední poznámky k nim se smažou, jakmile skončí.',
    foreign: 'Toto tlačítko patří někomu jinému. Co je uložené o tobě, uvidíš pomocí /privacy.',
  },
  modal: {
    title: 'Přeložit video',
    language: 'Jazyky',
    languageHint: 'Vyber až pět…',
    otherLanguage: 'Další jazyky',
    otherLanguageHint: '…a další napiš sem, v jakémkoli jazyce: „velština, Malti“.',
    video: 'Které video?',
  },
  outlook: {
    length: 'délka {{length}}',
    priced_one: 'délka {{length}} · asi {{count, number}} kredit bota',
    priced_few: 'délka {{length}} · asi {{count, number}} kredity bota',
    priced_other: 'délka {{length}} · asi {{count, number}} kreditů bota',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad stojí asi **{{count, number}} kredit**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    question_few:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad stojí asi **{{count, number}} kredity**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad stojí asi **{{count, number}} kreditů**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad do všech těchto jazyků stojí dohromady asi **{{count, number}} kredit**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    question_several_few:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad do všech těchto jazyků stojí dohromady asi **{{count, number}} kredity**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}} a jeho překlad do všech těchto jazyků stojí dohromady asi **{{count, number}} kreditů**. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideo má délku {{length}}. Kolik bude jeho překlad stát, se předem říct nedá. Mám začít?\n-# Ty nic neplatíš; použijí se kredity bota. Než stiskneš tlačítko, nic se neutratí. Bez odpovědi přestanu čekat {{end}}.',
    yes: 'Začít',
    no: 'Nezačínat',
    started: 'Děkuju. Překlad začal.',
    notStarted: 'Dobře. Nic nezačalo a nic se neutratilo.',
    late: 'Čas na odpověď vypršel. Nic nezačalo a nic se neutratilo. Pokud překlad pořád chceš, použij /translate.',
    alreadyStarted: 'Odpověď „ano“ už od tebe mám: překlad začal.',
    alreadyDeclined:
      'Odpověď „ne“ už od tebe mám: nic nezačalo a nic se neutratilo. Pokud překlad přece jen chceš, použij /translate.',
    foreign: 'Na to může odpovědět jen ten, kdo o tento překlad požádal.',
    over: 'Tato otázka už neplatí. Pokud chceš překlad, použij /translate.',
    unheard: 'Teď se mi nepodařilo tvoji odpověď přijmout. Za minutu prosím stiskni tlačítko znovu.',
  },
  button: { stop: 'Zastavit', another: 'Jiný jazyk', original: 'Originál', retry: 'Zkusit znovu' },
  outdated: {
    button: 'Toto tlačítko pochází z mé starší verze a už nefunguje. Svá videa najdeš pomocí /translations.',
  },
  another: {
    unknown:
      'Už nevím, z kterého videa tohle vzniklo. Začni prosím znovu od zprávy s videem, nebo ho nahraj pomocí /translate.',
  },
  original: {
    message: 'Původní video je v této zprávě: {{url}}',
    file: 'Tady je původní video: {{url}}\n-# Odkaz si nech pro sebe: kdo ho má, může se na video podívat. Funguje asi jeden den.',
    foreign: 'Originál může vidět jen ten, kdo ho nahrál pomocí /translate.',
    gone: 'Originál už tam není: odkaz vypršel, nebo bylo video smazáno. Kdo o překlad požádal, může ho nahrát znovu.',
    unknown: 'Už nevím, kde je originál tohoto videa.',
  },
  retry: {
    already: 'Nový pokus o tento překlad už máš. Najdeš ho pomocí /translations.',
    foreign:
      'Zkusit tento překlad znovu může jen ten, kdo o něj požádal. Pokud chceš vlastní, použij /translate.',
    unknown:
      'O tomto překladu už nic nevím, takže ho nemůžu zkusit znovu. Začni prosím znovu od zprávy s videem, nebo ho nahraj pomocí /translate.',
  },
  call: {
    ready_one: '{{person}}, tvoje video je hotové.',
    ready_few: '{{person}}, tvoje {{count, number}} videa jsou hotová.',
    ready_other: '{{person}}, tvých {{count, number}} videí je hotových.',
    failed_one: '{{person}}, tvoje video není přeložené.',
    failed_few: '{{person}}, tvoje videa nejsou přeložená.',
    failed_other: '{{person}}, tvoje videa nejsou přeložená.',
    partly_one: '{{person}}, tvoje videa jsou hotová, ale ne všechny jazyky se povedly.',
    partly_few: '{{person}}, tvoje videa jsou hotová, ale ne všechny jazyky se povedly.',
    partly_other: '{{person}}, tvoje videa jsou hotová, ale ne všechny jazyky se povedly.',
  },
  status: {
    noting:
      'Zapisuju si tvoji žádost; trvá to déle než obvykle. Pokud se tento text do pěti minut nezmění, požádej prosím znovu: nic se neutratilo.',
    checking: 'Kontroluju video…',
    confirming: 'Čekám, až ten, kdo o překlad požádal, potvrdí cenu.',
    starting: 'Spouštím překlad…',
    uploading: 'Posílám video překladatelské službě…',
    queued: 'Právě se překládá hodně videí. Tohle má ve frontě číslo {{position, number}} a začne samo.',
    unanswered:
      'Překladová služba ještě neodpověděla. Ověřuji, jestli překlad začala, a nepošlu ho dvakrát. Může to trvat až 15 minut.',
    translating: 'Překládá se. Obvykle to trvá několik minut; výsledek se objeví tady.',
    translatingUsually_one:
      'Překládá se. U takového videa to obvykle trvá asi {{count, number}} minutu; výsledek se objeví tady.',
    translatingUsually_few:
      'Překládá se. U takového videa to obvykle trvá asi {{count, number}} minuty; výsledek se objeví tady.',
    translatingUsually_other:
      'Překládá se. U takového videa to obvykle trvá asi {{count, number}} minut; výsledek se objeví tady.',
    fetching: 'Překlad je hotový. Už ti ho nesu…',
    shrinking:
      'Překlad je hotový, ale na zdejší zprávu je moc velký. Zmenšuju ho; může to trvat několik minut…',
    orDirect:
      '-# Co trvá déle než 15 minut, dostane v přímé zprávě ten, kdo o to požádal, a najde to pomocí /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Zadáno {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Vybraný jazyk: {{language, name}}. Na výběr je také: {{others, name}}. Pokud ti šlo o něco jiného, vyber příště ze seznamu.',
    guessed: '-# Rozpoznaný jazyk: {{language, name}}. Pokud ti šlo o jiný, vyber ho příště ze seznamu.',
    guessedVarieties:
      '-# Rozpoznaný jazyk: {{language, name}}. Na výběr je také: {{others, name}}. Pokud ti šlo o něco jiného, vyber příště ze seznamu.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Zadáno {{since}}. Každý výsledek se objeví tady, jakmile bude hotový; obvykle to trvá několik minut.',
    sinceUsually_one:
      '-# Zadáno {{since}}. Každý výsledek se objeví tady, jakmile bude hotový; u takového videa to obvykle trvá asi {{count, number}} minutu.',
    sinceUsually_few:
      '-# Zadáno {{since}}. Každý výsledek se objeví tady, jakmile bude hotový; u takového videa to obvykle trvá asi {{count, number}} minuty.',
    sinceUsually_other:
      '-# Zadáno {{since}}. Každý výsledek se objeví tady, jakmile bude hotový; u takového videa to obvykle trvá asi {{count, number}} minut.',
    checking: '⏳ **{{language, name}}** · připravuje se',
    uploading: '⏳ **{{language, name}}** · video se posílá překladatelské službě',
    queued: '⏳ **{{language, name}}** · číslo {{position, number}} ve frontě',
    unanswered: '⏳ **{{language, name}}** · překladová služba ještě neodpověděla; ověřuji, jestli začala',
    translating: '⏳ **{{language, name}}** · překládá se',
    fetching: '⏳ **{{language, name}}** · přeloženo a na cestě sem',
    shrinking: '⏳ **{{language, name}}** · přeloženo, ale na zdejší zprávu moc velké; zmenšuje se',
    done: '✅ Hotovo: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · hotovo, v samostatné zprávě',
    sentDirect:
      '✅ **{{language, name}}** · hotovo. Sem se video vložit nedalo, takže ho v přímé zprávě dostal ten, kdo o něj požádal.',
    kept: '⚠️ **{{language, name}}** · hotovo, ale nepodařilo se mi to doručit. Najdeš to pomocí /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dabing od AI',
    description: 'Video {{file}}, dabing od AI, jazyk: {{language, name}}',
    smaller:
      '-# Zmenšeno, aby se vešlo do zdejší zprávy: z {{from, megabytes}} na {{to, megabytes}}. Kdo o video požádal, dostane ho tlačítkem v plné kvalitě.',
    whole: 'Plná kvalita',
    unchecked:
      'Nemohl jsem ověřit, že přeložené video jde přehrát. Kdo o něj požádal, dostane tlačítkem soukromý odkaz.',
    tooBig:
      'Přeložené video má {{size, megabytes}} a do zdejší zprávy se nevejde. Kdo o něj požádal, dostane tlačítkem soukromý odkaz.',
    notHere:
      'Přeložené video se nepodařilo vložit do zdejší zprávy. Kdo o něj požádal, dostane tlačítkem soukromý odkaz.',
    tooLossy:
      'Přeložené video má {{size, megabytes}} a do zdejší zprávy se nevejde; takové zmenšení by ho zkazilo. Kdo o něj požádal, dostane tlačítkem soukromý odkaz.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nSem se video vložit nedalo, takže ho v přímé zprávě dostal ten, kdo o něj požádal.',
    kept: '**{{file}}** → **{{language, name}}**\nVideo je hotové, ale nepodařilo se mi ho vložit sem ani poslat v přímé zprávě. Kdo o něj požádal, získá ho pomocí /translations.',
    link: 'Získat video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Tady je tvoje přeložené video: {{url}}\n-# Odkaz si nech pro sebe: kdo ho má, může se na video podívat. Funguje nejméně jeden den.',
    linkFailed:
      'Teď se mi nepodařilo získat video od překladatelské služby. Za minutu prosím stiskni tlačítko znovu.',
    linkForeign: 'Toto video vzniklo pro někoho jiného. Vlastní získáš pomocí /translate.',
    linkGone: 'Toto video už není uložené. Nech ho prosím přeložit znovu.',
    ageChannel: '-# Z kanálu s věkovým omezením, a proto se tu neukazuje otevřeně.',
    ageThread: '-# Z vlákna, které může být v kanálu s věkovým omezením, a proto se tu neukazuje otevřeně.',
  },
  problem: {
    'not-a-video': 'Tento soubor není video. Vyber prosím soubor s videem (MP4, WebM, MOV nebo MKV).',
    'no-video-found':
      'V té zprávě není video, které jde přeložit. Vyber prosím zprávu s videem nahraným na Discord; odkazy na jiné stránky nefungují.',
    'video-empty': 'Tento soubor s videem je prázdný. Zkontroluj ho prosím a nahraj znovu.',
    'video-too-long':
      'Toto video má délku {{length}}, nejdelší možná je {{maxLength}}. Rozděl ho prosím na kratší části.',
    'video-too-long_several':
      'Toto video (počet jazyků: {{languages, number}}) potřebuje {{length}} času na překlad a víc než {{maxLength}} za den tu nikdo nedostane. Nic se neutratilo. Uveď prosím méně jazyků, nebo video rozděl na kratší části.',
    'video-too-big':
      'Toto video má {{size, megabytes}}, největší možné je {{limit, megabytes}}. Zmenši ho prosím nebo zkrať.',
    'no-audio': 'Toto video nemá zvuk, takže není co překládat. Vyber prosím takové, ve kterém někdo mluví.',
    'unreadable-video':
      'Tento soubor nejde přečíst jako video. Možná je poškozený, useknutý nebo v neobvyklém formátu. Zkontroluj prosím, že se přehraje, ulož ho jako MP4 a nahraj znovu.',
    'unsupported-format':
      'Tohle je soubor typu {{format}} a ten přeložit neumím. Ulož ho prosím jako soubor MP4 (H.264 a AAC) a nahraj ten.',
    'unsupported-codec':
      'Tohle video je uložené ve formátu {{codec}} a ten přeložit neumím. Ulož ho prosím jako soubor MP4 (H.264 a AAC) a nahraj ten.',
    'unsupported-edits':
      'Tohle video je sestříhané, poskládané nebo zrychlené tak, že to nejde správně přečíst. Ulož ho prosím jako nový soubor MP4 (H.264 a AAC) a nahraj ten.',
    'foreign-host': 'Umím přeložit jen videa nahraná na Discord. Nahraj prosím místo odkazu přímo video.',
    'link-expired':
      'Toto video už pod svým odkazem není: odkaz vypršel, nebo bylo video smazáno. Začni prosím znovu od zprávy s videem, nebo ho nahraj znovu.',
    'source-unreachable':
      'Nepodařilo se mi získat toto video z Discordu. Zkus to prosím znovu za pár minut, nebo ho nahraj znovu.',
    'unknown-language':
      '„{{language}}“ není mezi jazyky, do kterých umím překládat. Vyber prosím jazyk ze seznamu, nebo napiš jeho název anglicky, třeba „German“ nebo „Spanish (Mexico)“.',
    'unclear-language':
      'Není mi jasné, jaký jazyk je „{{language}}“. Možná {{suggestions}}? Vyber prosím jazyk ze seznamu, nebo napiš jeho celý název.',
    'no-language':
      'Vyber prosím jazyk, nebo napiš jeho název. Začít znovu můžeš pomocí /translate nebo „Translate video“.',
    'too-many-languages':
      'Počet uvedených jazyků je {{named, number}}, v jedné žádosti jich může být nejvýš {{limit, number}}. Nic nezačalo. Některé prosím vynech a požádej o ně potom.',
    'invalid-speakers':
      'Počet mluvčích musí být celé číslo od 1 do {{max, number}}. Pokud to nevíš přesně, vynech ho.',
    'not-allowed':
      'Tato aplikace je jen pro ty, komu ji její provozovatel povolil. Nic se neutratilo. Požádej toho, kdo ji provozuje{{operator}}, aby tě pustil dovnitř.',
    'quota-jobs':
      'Už ti běží tolik překladů, kolik jich tu jeden člověk může mít najednou ({{limit, number}}). Nic se neutratilo. Spusť prosím tenhle znovu, až některý z nich skončí.',
    'quota-jobs_several':
      'To by bylo víc překladů najednou, než tu jeden člověk může mít ({{limit, number}}). Nic se neutratilo. Uveď prosím méně jazyků, nebo začni znovu, až jiné skončí.',
    'quota-unpaid':
      'Během hodiny jste spustili {{limit}} překladů, které nepokračovaly. Nic nebylo utraceno. Další můžete spustit <t:{{renewsAt}}:R>.',
    'quota-person':
      'Toto video má délku {{length}} a na dnešek ti zbývá {{maxLength}} času na překlad. Nic se neutratilo. Nový čas dostaneš <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Toto video (počet jazyků: {{languages, number}}) potřebuje {{length}} času na překlad a na dnešek ti zbývá {{maxLength}}. Nic se neutratilo. Uveď prosím méně jazyků, nebo počkej: nový čas dostaneš <t:{{renewsAt}}:R>.',
    'quota-server':
      'Toto video má délku {{length}} a tomuto serveru na dnešek zbývá {{maxLength}} času na překlad. Nic se neutratilo. Nový čas dostane <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Toto video (počet jazyků: {{languages, number}}) potřebuje {{length}} času na překlad a tomuto serveru na dnešek zbývá {{maxLength}}. Nic se neutratilo. Uveď prosím méně jazyků, nebo počkej: nový čas dostane <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Co může tento bot tento měsíc utratit, je skoro vyčerpané a zbytek na toto video nestačí. Nic se neutratilo. Rozpočet se obnoví <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Toto video by stálo víc, než může tento bot utratit za celý měsíc. Nic se neutratilo. Vyber prosím kratší video.',
    'service-unavailable':
      'Překladatelská služba teď není dostupná. Nic se neutratilo. Zkus to prosím za chvíli znovu.',
    'service-busy':
      'Překladatelská služba neměla hodinu volné místo, takže už nečekám. Nic se neutratilo. Zkus to prosím později.',
    'service-misconfigured':
      'Tento bot není správně nastavený: překladatelská služba ho odmítá. Nic se neutratilo. Řekni to prosím provozovateli bota.',
    'disk-full':
      'Tento bot teď nemá místo na přípravu tohoto videa. Nic se neutratilo. Řekni to prosím provozovateli bota.',
    'out-of-credits':
      'Kredity tohoto bota došly. Nic se neutratilo. Řekni to prosím provozovateli bota a zkus to znovu, až budou nové.',
    'plan-forbids':
      'Tarif tohoto bota nezahrnuje překlad videí. Nic se neutratilo. Řekni to prosím provozovateli bota.',
    'model-missing':
      'Překladatelská služba už nenabízí to, čím tento bot překládá. Nic se neutratilo. Řekni to prosím provozovateli bota.',
    'model-changed':
      'Překladatelská služba změnila to, čím tento bot překládá, a bot se musí nejdřív aktualizovat. Nic se neutratilo. Řekni to prosím provozovateli bota.',
    'refused-input':
      'Překladatelská služba toto video odmítla. {{reason}}\nNic se neutratilo. Zkus prosím jiné možnosti /translate nebo jiné video.',
    'upload-failed':
      'Překladatelská služba nemohla toto video přijmout. Nic se neutratilo. Ulož ho prosím jako nový soubor MP4, ten nahraj a zkus to znovu.',
    'job-failed':
      'Překladatelské službě se toto video nepodařilo přeložit. {{reason}}\nZkus prosím jiné možnosti /translate nebo video, ve kterém se mluví zřetelně.',
    'job-canceled':
      'Někdo tento překlad u překladatelské služby zrušil. Pokud ho pořád chceš, spusť ho prosím znovu.',
    'outcome-unknown':
      'Spojení s překladatelskou službou vypadlo v nevhodnou chvíli a není jasné, jestli překlad začal. Aby se neplatilo dvakrát, dál nepokračuju. Než to zkusíš znovu, zeptej se prosím provozovatele bota.',
    'job-stuck':
      'Překladatelská služba se s tímto videem už hodinu nepohnula, takže už nečekám. Překlad je zaplacený: pokud bude do jednoho dne přece jen hotový, doručím ti ho a najdeš ho v /translations. Nové spuštění by se platilo znovu.',
    'job-late':
      'Překladatelská služba toto video nedokončila ani po hodinách, takže už nečekám. Překlad je zaplacený: pokud bude do jednoho dne přece jen hotový, doručím ti ho a najdeš ho v /translations. Nové spuštění by se platilo znovu.',
    'took-too-long':
      'Překladatelská služba toto video nedokončila ani po hodinách, takže už nečekám. Než to zkusíš znovu, zeptej se prosím provozovatele bota: překlad se možná i tak bude platit.',
    'result-missing':
      'Nepodařilo se mi získat přeložené video od překladatelské služby. Než to zkusíš znovu, zeptej se prosím provozovatele bota: další pokus se možná bude platit znovu.',
    'dearer-than-expected':
      'Ukázalo se, že překlad stojí víc, než se čekalo, takže nezačal. Nic se neutratilo. Pokud ho pořád chceš, zkus to prosím znovu.',
    declined: 'Překlad nezačal, protože cena nebyla přijata. Nic se neutratilo.',
    'not-confirmed':
      'Překlad nebyl včas potvrzen, takže nezačal. Nic se neutratilo. Pokud ho pořád chceš, požádej o něj prosím znovu.',
    'not-askable':
      'Tento překlad se musí před začátkem potvrdit, ale otázku se nepodařilo ukázat tomu, kdo o něj požádal. Nic se neutratilo. Požádej o něj prosím znovu.',
    stopped: 'Zastaveno na tvoje přání. Nic se neutratilo.',
    discarded: 'Zahozeno na tvoje přání. Tento překlad už byl zaplacený; jeho výsledek se smaže, až přijde.',
    'stopped-by-moderator': 'Zastaveno moderátorem. Nic se neutratilo.',
    'discarded-by-moderator':
      'Zahozeno moderátorem. Tento překlad už byl zaplacený; jeho výsledek se smaže, až přijde.',
    unexpected:
      'Něco se pokazilo, i když nemělo. Řekni to prosím provozovateli bota a uveď tento kód: {{reference}}',
  },
  reason: { quoted: '„{{reason}}“' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarínština',
    'zh-Hans-CN-u-sd-cnha': 'Čínština (mandarínština Zhongyuan, Che-nan, zjednodušené)',
    'zh-Hans-CN-u-sd-cnln': 'Čínština (severovýchodní mandarínština, zjednodušené)',
    'zh-Hans-CN-u-sd-cnsc': 'Čínština (jihozápadní mandarínština, zjednodušené)',
    'zh-Hans-CN-u-sd-cnsd': 'Čínština (mandarínština Jilu, zjednodušené)',
    'zh-Hans-CN-u-sd-cnsn': 'Čínština (mandarínština Zhongyuan, Šen-si, zjednodušené)',
    'en-x-own-accent': 'Angličtina – tvůj přízvuk',
    'en-US-x-accent': 'Angličtina – americký přízvuk',
  },
};
