import type { Translation } from './translation.ts';

/** German. Says "du", as Discord does. */
export const de: Translation = {
  command: {
    translations: { description: 'Was du hast übersetzen lassen, und wie du es noch einmal bekommst' },
    privacy: {
      description: 'Was über dich gespeichert wird, wohin deine Videos gehen, und wie du alles löschst',
    },
    translate: {
      description: 'Synchronisiert ein Video in eine andere Sprache, mit passenden Lippen',
      video: 'Das Video, das übersetzt werden soll (MP4, WebM, MOV oder MKV)',
      language: 'Die Sprache, die du hören willst, oder bis zu fünf, durch Kommas getrennt',
      audioOnly: 'Nur die Stimme ändern; das Bild bleibt, wie es ist, auch die Lippen',
      keepLength: 'Genau so lang wie das Original, auch wenn dann hastiger gesprochen wird',
      speakers: 'Wie viele Personen sprechen; hilft, wenn Stimmen verwechselt wurden',
      private: 'Die Antwort nur dir zeigen',
    },
  },
  history: {
    heading: 'Deine Übersetzungen, die neuesten zuerst:',
    headingPaged: 'Deine Übersetzungen, die neuesten zuerst (Seite {{page, number}} von {{pages, number}}):',
    none: 'Du hast noch keine Übersetzungen. Nimm /translate oder bei einer Nachricht Apps → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · läuft, angefordert {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · ich konnte es dir nirgends zustellen, deshalb wartet es hier',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'nicht gestartet, weil ein Limit erreicht war',
    get: '{{number}} holen',
    stop: '{{number}} stoppen',
    forget: '{{number}} löschen',
    previous: 'Zurück',
    next: 'Weiter',
    leftToday: 'Heute hast du noch {{length}} Übersetzungszeit. Neue bekommst du <t:{{renewsAt}}:R>.',
    leftServer:
      'Heute hat dieser Server noch {{length}} Übersetzungszeit. Neue bekommt er <t:{{renewsAt}}:R>.',
    leftJobs:
      'So viele Übersetzungen kannst du jetzt starten: {{left, number}} (höchstens {{limit, number}} gleichzeitig).',
    forgotten:
      'Gelöscht: Ich behalte diese Übersetzung nicht mehr, und ihre Dateien beim Übersetzungsdienst gehen mit. Nachrichten mit dem Video bleiben stehen.',
    stopFirst: 'Diese Übersetzung läuft noch. Stopp sie bitte zuerst, oder warte, bis sie fertig ist.',
    foreign: 'Das sind die Übersetzungen von jemand anderem. Deine siehst du mit /translations.',
  },
  stop: {
    stopped: 'Gestoppt. Es wurde nichts ausgegeben.',
    left: 'Für dich gestoppt, und für dich wurde nichts ausgegeben. Jemand anderes will dieselbe Übersetzung, deshalb geht sie dort weiter.',
    stoppedRest: 'Was noch lief, ist gestoppt, und dafür wurde nichts ausgegeben.',
    paid: 'Diese Übersetzung ist schon mit Credits des Bots bezahlt und lässt sich nicht mehr stoppen. Wenn du das Video nicht willst, kann ich es wegwerfen, sobald es kommt.',
    mayBePaid:
      'Der Übersetzungsdienst hat noch nicht gesagt, ob er diese Übersetzung begonnen hat. Sie ist also vielleicht schon mit Credits des Bots bezahlt und lässt sich nicht mehr stoppen. Wenn du das Video nicht willst, kann ich es wegwerfen, sobald es kommt.',
    paidPartly:
      'Was noch nicht bezahlt war, ist gestoppt. Der Rest ist schon mit Credits des Bots bezahlt und lässt sich nicht mehr stoppen. Wenn du ihn nicht willst, kann ich ihn wegwerfen, sobald er kommt.',
    discard: 'Ergebnis wegwerfen',
    discarded:
      'Erledigt: Du bekommst dieses Video nicht. Es war schon bezahlt; das Ergebnis wird gelöscht, wenn es kommt.',
    over: 'Zum Stoppen ist es zu spät: Die Übersetzung ist zu Ende, oder das Ergebnis ist schon auf dem Weg zu dir.',
    foreign: 'Nur wer diese Übersetzung angefordert hat oder hier moderiert, kann sie stoppen.',
    unknown: 'Diese Übersetzung kenne ich nicht mehr, also gibt es nichts zu stoppen.',
  },
  privacy: {
    where:
      '**Wohin deine Videos gehen**\nEin Video, das du übersetzen lässt, geht an [Scenario](<https://www.scenario.com>), dessen Partner HeyGen es übersetzt. Was hochgeladen wurde, wird dort gelöscht, sobald die Übersetzung zu Ende ist. Wie lange das übersetzte Video dort bleibt, nachdem du es bekommen hast: {{days}}.',
    imports:
      'Scenario kann ein Video direkt von Discord abholen. Den Vermerk, den es sich darüber macht, kann niemand löschen: Darin bleibt der Link stehen, mit dem Namen der Datei. Er funktioniert höchstens einen Tag lang.',
    kept: '**Was ich behalte**\nKeine Videos. So lange ({{days}}): den Namen jeder Datei, in welche Sprache sie übersetzt wurde, wann du das angefordert hast, wie es ausging und in welcher Nachricht das Video war, damit du es noch einmal bekommen kannst; außerdem die Sprachen, die du zuletzt gewählt hast, um sie dir vorzuschlagen. Höchstens drei Tage lang: meine Notizen darüber, wie es zu dir kam. Wie viel Übersetzungszeit du verbraucht hast, zwei Tage lang und unter einem Decknamen.',
    how: 'Einzelne löschst du mit /translations, alles zusammen mit der Schaltfläche.',
    delete: 'Meine Daten löschen',
    confirm:
      'Das löscht alles, was ich über dich behalte, hier und beim Übersetzungsdienst. Deine übersetzten Videos kannst du dann nicht mehr von mir bekommen; was schon in Chats steht, bleibt dort. Was läuft, wird gestoppt; was bezahlt ist, lässt sich nicht zurückholen, und sein Ergebnis wird weggeworfen.\n**Das lässt sich nicht rückgängig machen.**',
    confirmDelete: 'Ja, alles löschen',
    deleted:
      'Erledigt. Ich habe gelöscht, was ich über dich behalten hatte, und deine Videos beim Übersetzungsdienst werden gerade mit gelöscht. Nachrichten mit deinen Videos bleiben stehen; auf einem Server kann die Moderation sie löschen.',
    deletedPaid_one:
      'Eine Übersetzung war schon bezahlt und lässt sich nicht zurückholen. Ihr Ergebnis und meine letzten Notizen dazu werden gelöscht, sobald sie zu Ende ist.',
    deletedPaid_other:
      '{{count, number}} Übersetzungen waren schon bezahlt und lassen sich nicht zurückholen. Ihre Ergebnisse und meine letzten Notizen dazu werden gelöscht, sobald sie zu Ende sind.',
    foreign: 'Diese Schaltfläche gehört jemand anderem. Was über dich gespeichert ist, zeigt dir /privacy.',
  },
  modal: {
    title: 'Video übersetzen',
    language: 'Sprachen',
    languageHint: 'Wähl bis zu fünf aus …',
    otherLanguage: 'Andere Sprachen',
    otherLanguageHint: '… und schreib weitere hier hin, in jeder Sprache: „Walisisch, Malti“.',
    video: 'Welches Video?',
  },
  outlook: {
    length: 'Länge: {{length}}',
    priced_one: 'Länge: {{length}} · etwa {{count, number}} Credit des Bots',
    priced_other: 'Länge: {{length}} · etwa {{count, number}} Credits des Bots',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nDas Video dauert {{length}}, und es zu übersetzen kostet etwa **{{count, number}} Credit**. Soll ich anfangen?\n-# Du selbst bezahlst nichts; verbraucht werden Credits des Bots. Es wird nichts ausgegeben, bevor du die Schaltfläche drückst. Ohne Antwort höre ich {{end}} auf zu warten.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nDas Video dauert {{length}}, und es zu übersetzen kostet etwa **{{count, number}} Credits**. Soll ich anfangen?\n-# Du selbst bezahlst nichts; verbraucht werden Credits des Bots. Es wird nichts ausgegeben, bevor du die Schaltfläche drückst. Ohne Antwort höre ich {{end}} auf zu warten.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nDas Video dauert {{length}}, und es in alle diese Sprachen zu übersetzen kostet zusammen etwa **{{count, number}} Credit**. Soll ich anfangen?\n-# Du selbst bezahlst nichts; verbraucht werden Credits des Bots. Es wird nichts ausgegeben, bevor du die Schaltfläche drückst. Ohne Antwort höre ich {{end}} auf zu warten.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nDas Video dauert {{length}}, und es in alle diese Sprachen zu übersetzen kostet zusammen etwa **{{count, number}} Credits**. Soll ich anfangen?\n-# Du selbst bezahlst nichts; verbraucht werden Credits des Bots. Es wird nichts ausgegeben, bevor du die Schaltfläche drückst. Ohne Antwort höre ich {{end}} auf zu warten.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nDas Video dauert {{length}}. Was es kostet, es zu übersetzen, kann ich vorher nicht sagen. Soll ich anfangen?\n-# Du selbst bezahlst nichts; verbraucht werden Credits des Bots. Es wird nichts ausgegeben, bevor du die Schaltfläche drückst. Ohne Antwort höre ich {{end}} auf zu warten.',
    yes: 'Starten',
    no: 'Nicht starten',
    started: 'Danke. Die Übersetzung ist gestartet.',
    notStarted: 'Alles klar. Es wurde nichts gestartet und nichts ausgegeben.',
    late: 'Die Zeit zum Antworten ist vorbei. Es wurde nichts gestartet und nichts ausgegeben. Nimm /translate, wenn du die Übersetzung noch willst.',
    alreadyStarted: 'Du hast schon zugestimmt: Die Übersetzung ist gestartet.',
    alreadyDeclined:
      'Du hast schon abgelehnt: Es wurde nichts gestartet und nichts ausgegeben. Nimm /translate, wenn du die Übersetzung doch noch willst.',
    foreign: 'Das kann nur beantworten, wer diese Übersetzung angefordert hat.',
    over: 'Diese Frage ist nicht mehr offen. Nimm /translate, wenn du eine Übersetzung willst.',
    unheard:
      'Gerade konnte ich deine Antwort nicht annehmen. Bitte drück die Schaltfläche in einer Minute noch einmal.',
  },
  button: {
    stop: 'Stoppen',
    another: 'Andere Sprache',
    original: 'Original',
    retry: 'Noch mal versuchen',
  },
  outdated: {
    button:
      'Diese Schaltfläche stammt aus einer älteren Version von mir und funktioniert nicht mehr. Deine Videos findest du mit /translations.',
  },
  another: {
    unknown:
      'Ich weiß nicht mehr, aus welchem Video das hier entstanden ist. Bitte fang bei der Nachricht mit dem Video noch einmal an, oder lade es mit /translate hoch.',
  },
  original: {
    message: 'Das Originalvideo ist in dieser Nachricht: {{url}}',
    file: 'Hier ist das Originalvideo: {{url}}\n-# Behalte diesen Link für dich: Wer ihn hat, kann das Video ansehen. Er gilt etwa einen Tag.',
    foreign: 'Das Original kann nur sehen, wer es mit /translate hochgeladen hat.',
    gone: 'Das Original ist nicht mehr da: Sein Link ist abgelaufen, oder es wurde gelöscht. Wer die Übersetzung angefordert hat, kann es noch einmal hochladen.',
    unknown: 'Ich weiß nicht mehr, wo das Original dieses Videos ist.',
  },
  retry: {
    already: 'Das hast du schon noch einmal versucht. Du findest es mit /translations.',
    foreign:
      'Noch einmal versuchen kann es nur, wer diese Übersetzung angefordert hat. Mit /translate forderst du deine eigene an.',
    unknown:
      'Diese Übersetzung kenne ich nicht mehr, also kann ich es nicht noch einmal versuchen. Bitte fang bei der Nachricht mit dem Video neu an, oder lade es mit /translate hoch.',
  },
  call: {
    ready_one: '{{person}}, dein Video ist fertig.',
    ready_other: '{{person}}, deine {{count, number}} Videos sind fertig.',
    failed_one: '{{person}}, dein Video wurde nicht übersetzt.',
    failed_other: '{{person}}, deine Videos wurden nicht übersetzt.',
    partly_one: '{{person}}, deine Videos sind fertig, aber nicht alle Sprachen haben geklappt.',
    partly_other: '{{person}}, deine Videos sind fertig, aber nicht alle Sprachen haben geklappt.',
  },
  status: {
    noting:
      'Ich notiere mir gerade, was du möchtest; das dauert länger als sonst. Wenn sich dieser Text in fünf Minuten nicht ändert, fordere die Übersetzung bitte noch einmal an: Es wurde nichts ausgegeben.',
    checking: 'Ich sehe mir das Video an …',
    confirming: 'Ich warte, bis die Person, die das angefordert hat, den Preis bestätigt.',
    starting: 'Die Übersetzung wird gestartet …',
    uploading: 'Das Video geht an den Übersetzungsdienst …',
    queued:
      'Gerade werden viele Videos übersetzt. Dieses ist Nummer {{position, number}} in der Warteschlange und startet von selbst.',
    unanswered:
      'Der Übersetzungsdienst hat noch nicht geantwortet. Ich prüfe, ob er die Übersetzung begonnen hat, und schicke sie nicht zweimal ab. Das kann bis zu 15 Minuten dauern.',
    translating: 'Wird übersetzt. Das dauert meist ein paar Minuten; das Ergebnis erscheint hier.',
    translatingUsually_one:
      'Wird übersetzt. Bei einem Video wie diesem dauert das meist etwa eine Minute; das Ergebnis erscheint hier.',
    translatingUsually_other:
      'Wird übersetzt. Bei einem Video wie diesem dauert das meist etwa {{count, number}} Minuten; das Ergebnis erscheint hier.',
    fetching: 'Die Übersetzung ist fertig. Ich bringe sie dir …',
    shrinking:
      'Die Übersetzung ist fertig, aber zu groß für eine Nachricht hier. Ich mache sie kleiner; das kann ein paar Minuten dauern …',
    orDirect:
      '-# Was länger als 15 Minuten dauert, geht als Direktnachricht an die Person, die es angefordert hat, und ist mit /translations zu finden.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Angefordert {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Ich habe {{language, name}} genommen. Es gibt auch {{others, name}}: Wähl nächstes Mal aus der Liste, falls du das gemeint hast.',
    guessed:
      '-# Ich habe deine Angabe als {{language, name}} verstanden. Falls du eine andere Sprache gemeint hast, wähl sie nächstes Mal aus der Liste.',
    guessedVarieties:
      '-# Ich habe deine Angabe als {{language, name}} verstanden. Es gibt auch {{others, name}}: Wähl nächstes Mal aus der Liste, falls du das gemeint hast.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Angefordert {{since}}. Jedes Ergebnis erscheint hier, sobald es fertig ist; das dauert meist ein paar Minuten.',
    sinceUsually_one:
      '-# Angefordert {{since}}. Jedes Ergebnis erscheint hier, sobald es fertig ist; bei einem Video wie diesem dauert das meist etwa eine Minute.',
    sinceUsually_other:
      '-# Angefordert {{since}}. Jedes Ergebnis erscheint hier, sobald es fertig ist; bei einem Video wie diesem dauert das meist etwa {{count, number}} Minuten.',
    checking: '⏳ **{{language, name}}** · wird vorbereitet',
    uploading: '⏳ **{{language, name}}** · das Video geht an den Übersetzungsdienst',
    queued: '⏳ **{{language, name}}** · Nummer {{position, number}} in der Warteschlange',
    unanswered:
      '⏳ **{{language, name}}** · der Übersetzungsdienst hat noch nicht geantwortet; ich prüfe, ob er begonnen hat',
    translating: '⏳ **{{language, name}}** · wird übersetzt',
    fetching: '⏳ **{{language, name}}** · übersetzt und auf dem Weg hierher',
    shrinking:
      '⏳ **{{language, name}}** · übersetzt, aber zu groß für eine Nachricht hier; wird verkleinert',
    done: '✅ Fertig: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · fertig, in einer eigenen Nachricht',
    sentDirect:
      '✅ **{{language, name}}** · fertig. Das Video ließ sich hier nicht einstellen und ging deshalb als Direktnachricht an die Person, die es angefordert hat.',
    kept: '⚠️ **{{language, name}}** · fertig, aber ich konnte es dir nicht zustellen. Du findest es mit /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · von KI synchronisiert',
    description: 'Das Video {{file}}, von KI synchronisiert, Sprache: {{language, name}}',
    smaller:
      '-# Verkleinert, damit es in eine Nachricht passt: von {{from, megabytes}} auf {{to, megabytes}}. Wer das Video angefordert hat, bekommt es mit der Schaltfläche in voller Qualität.',
    whole: 'Volle Qualität',
    unchecked:
      'Ich konnte nicht sicherstellen, dass sich das übersetzte Video abspielen lässt. Wer es angefordert hat, bekommt mit der Schaltfläche einen privaten Link dazu.',
    tooBig:
      'Das übersetzte Video hat {{size, megabytes}} und passt damit nicht in eine Nachricht hier. Wer es angefordert hat, bekommt mit der Schaltfläche einen privaten Link dazu.',
    notHere:
      'Das übersetzte Video ließ sich nicht in eine Nachricht hier setzen. Wer es angefordert hat, bekommt mit der Schaltfläche einen privaten Link dazu.',
    tooLossy:
      'Das übersetzte Video hat {{size, megabytes}} und passt damit nicht in eine Nachricht hier; so klein gemacht, sähe es nicht mehr gut aus. Wer es angefordert hat, bekommt mit der Schaltfläche einen privaten Link dazu.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nDas Video ließ sich hier nicht einstellen und ging deshalb als Direktnachricht an die Person, die es angefordert hat.',
    kept: '**{{file}}** → **{{language, name}}**\nDas Video ist fertig, aber ich konnte es weder hier einstellen noch als Direktnachricht schicken. Wer es angefordert hat, bekommt es mit /translations.',
    link: 'Video holen',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Hier ist dein übersetztes Video: {{url}}\n-# Behalte diesen Link für dich: Wer ihn hat, kann das Video ansehen. Er gilt mindestens einen Tag.',
    linkFailed:
      'Gerade konnte ich das Video nicht vom Übersetzungsdienst holen. Bitte drück die Schaltfläche in einer Minute noch einmal.',
    linkForeign: 'Dieses Video ist für jemand anderen. Mit /translate bekommst du dein eigenes.',
    linkGone: 'Dieses Video ist nicht mehr gespeichert. Bitte lass es noch einmal übersetzen.',
    ageChannel: '-# Aus einem Kanal mit Altersbeschränkung, deshalb wird es hier nicht offen gezeigt.',
    ageThread:
      '-# Aus einem Thread, dessen Kanal eine Altersbeschränkung haben kann, deshalb wird es hier nicht offen gezeigt.',
  },
  problem: {
    'not-a-video': 'Diese Datei ist kein Video. Bitte wähl eine Videodatei (MP4, WebM, MOV oder MKV).',
    'no-video-found':
      'In dieser Nachricht ist kein Video, das ich übersetzen kann. Bitte wähl eine Nachricht mit einem Video, das auf Discord hochgeladen wurde; Links zu anderen Seiten funktionieren nicht.',
    'video-empty': 'Diese Videodatei ist leer. Bitte prüf die Datei und lade sie noch einmal hoch.',
    'video-too-long':
      'Dieses Video dauert {{length}}; ich kann höchstens {{maxLength}} übersetzen. Bitte schneide es in kürzere Stücke.',
    'video-too-long_several':
      'Dieses Video in {{languages, number}} Sprachen braucht {{length}} Übersetzungszeit, und hier bekommt niemand mehr als {{maxLength}} am Tag. Es wurde nichts ausgegeben. Bitte nenn weniger Sprachen, oder schneide das Video in kürzere Stücke.',
    'video-too-big':
      'Dieses Video hat {{size, megabytes}}; ich kann höchstens {{limit, megabytes}} übersetzen. Bitte mach es kleiner oder kürzer.',
    'no-audio':
      'Dieses Video hat keinen Ton, also gibt es nichts zu übersetzen. Bitte wähl eines, in dem jemand spricht.',
    'unreadable-video':
      'Ich kann diese Datei nicht als Video lesen. Vielleicht ist sie beschädigt, abgeschnitten oder von ungewöhnlicher Art. Bitte prüf, ob sie sich abspielen lässt, speichere sie als MP4 und lade sie noch einmal hoch.',
    'unsupported-format':
      'Das ist eine Datei der Art {{format}}, die ich nicht übersetzen kann. Bitte speichere sie als MP4-Datei (H.264 und AAC) und lade diese hoch.',
    'unsupported-codec':
      'Dieses Video ist mit {{codec}} gespeichert, das ich nicht übersetzen kann. Bitte speichere es als MP4-Datei (H.264 und AAC) und lade diese hoch.',
    'unsupported-edits':
      'Dieses Video wurde so geschnitten, zusammengesetzt oder beschleunigt, dass ich ihm nicht folgen kann. Bitte speichere es als neue MP4-Datei (H.264 und AAC) und lade diese hoch.',
    'foreign-host':
      'Ich kann nur Videos übersetzen, die auf Discord hochgeladen wurden. Bitte lade das Video selbst hoch, statt es zu verlinken.',
    'link-expired':
      'Ich komme an dieses Video nicht mehr heran: Der Link dazu ist abgelaufen, oder es wurde gelöscht. Bitte fang bei der Nachricht mit dem Video noch einmal an, oder lade es neu hoch.',
    'source-unreachable':
      'Ich konnte das Video nicht von Discord bekommen. Bitte versuch es in ein paar Minuten wieder, oder lade es noch einmal hoch.',
    'unknown-language':
      '„{{language}}“ ist keine der Sprachen, in die ich übersetzen kann. Bitte wähl eine aus der Liste, oder schreib ihren Namen auf Englisch, zum Beispiel „German“ oder „Spanish (Mexico)“.',
    'unclear-language':
      'Ich bin nicht sicher, welche Sprache „{{language}}“ ist. Meinst du {{suggestions}}? Bitte wähl eine aus der Liste, oder schreib den ganzen Namen.',
    'no-language':
      'Bitte wähl eine Sprache aus oder schreib ihren Namen hin. Mit /translate oder „Translate video“ fängst du neu an.',
    'too-many-languages':
      'Du hast {{named, number}} Sprachen genannt, aber mehr als {{limit, number}} auf einmal gehen nicht. Es wurde nichts gestartet. Bitte lass einige weg und starte sie danach.',
    'invalid-speakers':
      'Die Anzahl der Sprechenden muss eine ganze Zahl von 1 bis {{max, number}} sein. Lass sie weg, wenn du nicht sicher bist.',
    'not-allowed':
      'Diese App ist nur für Leute, denen ihr Betreiber das erlaubt hat. Es wurde nichts ausgegeben. Bitte frag, wer sie betreibt{{operator}}, ob du sie nutzen darfst.',
    'quota-jobs':
      'Bei dir laufen schon so viele Übersetzungen, wie hier für eine Person gleichzeitig erlaubt sind ({{limit, number}}). Es wurde nichts ausgegeben. Bitte starte diese noch einmal, wenn eine der anderen fertig ist.',
    'quota-jobs_several':
      'Das wären mehr Übersetzungen gleichzeitig, als hier für eine Person erlaubt sind ({{limit, number}}). Es wurde nichts ausgegeben. Bitte nenn weniger Sprachen, oder starte noch einmal, wenn andere fertig sind.',
    'quota-unpaid':
      'Du hast innerhalb einer Stunde {{limit}} Übersetzungen begonnen, aus denen nichts wurde. Es wurde nichts ausgegeben. Die nächste kannst du <t:{{renewsAt}}:R> starten.',
    'quota-person':
      'Dieses Video dauert {{length}}, und du hast heute noch {{maxLength}} Übersetzungszeit. Es wurde nichts ausgegeben. Neue Zeit bekommst du <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Dieses Video in {{languages, number}} Sprachen braucht {{length}} Übersetzungszeit, und du hast heute noch {{maxLength}}. Es wurde nichts ausgegeben. Bitte nenn weniger Sprachen, oder warte: Neue Zeit bekommst du <t:{{renewsAt}}:R>.',
    'quota-server':
      'Dieses Video dauert {{length}}, und dieser Server hat heute noch {{maxLength}} Übersetzungszeit. Es wurde nichts ausgegeben. Neue Zeit bekommt er <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Dieses Video in {{languages, number}} Sprachen braucht {{length}} Übersetzungszeit, und dieser Server hat heute noch {{maxLength}}. Es wurde nichts ausgegeben. Bitte nenn weniger Sprachen, oder warte: Neue Zeit bekommt er <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Was dieser Bot im Monat ausgeben darf, ist fast verbraucht; der Rest reicht für dieses Video nicht. Es wurde nichts ausgegeben. Ein neues Budget gibt es <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Dieses Video würde mehr kosten, als dieser Bot in einem ganzen Monat ausgeben darf. Es wurde nichts ausgegeben. Bitte wähl ein kürzeres Video.',
    'service-unavailable':
      'Der Übersetzungsdienst ist im Moment nicht erreichbar. Es wurde nichts ausgegeben. Bitte versuch es später noch einmal.',
    'service-busy':
      'Der Übersetzungsdienst hatte eine Stunde lang keinen freien Platz, deshalb habe ich aufgehört zu warten. Es wurde nichts ausgegeben. Bitte versuch es später noch einmal.',
    'service-misconfigured':
      'Dieser Bot ist nicht richtig eingerichtet: Der Übersetzungsdienst weist ihn ab. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt.',
    'disk-full':
      'Dieser Bot hat gerade keinen Platz, um das Video vorzubereiten. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt.',
    'out-of-credits':
      'Das Guthaben dieses Bots ist aufgebraucht. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt, und versuch es wieder, wenn es neues gibt.',
    'plan-forbids':
      'Der Tarif dieses Bots enthält keine Videoübersetzung. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt.',
    'model-missing':
      'Womit dieser Bot übersetzt, bietet der Übersetzungsdienst nicht mehr an. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt.',
    'model-changed':
      'Der Übersetzungsdienst hat geändert, womit dieser Bot übersetzt; der Bot muss erst aktualisiert werden. Es wurde nichts ausgegeben. Bitte sag der Person Bescheid, die den Bot betreibt.',
    'refused-input':
      'Der Übersetzungsdienst hat dieses Video abgelehnt. {{reason}}\nEs wurde nichts ausgegeben. Bitte versuch es mit anderen Optionen von /translate oder einem anderen Video.',
    'upload-failed':
      'Der Übersetzungsdienst konnte dieses Video nicht annehmen. Es wurde nichts ausgegeben. Bitte speichere es als neue MP4-Datei, lade diese hoch und versuch es noch einmal.',
    'job-failed':
      'Der Übersetzungsdienst konnte dieses Video nicht übersetzen. {{reason}}\nBitte versuch es mit anderen Optionen von /translate oder mit einem Video, in dem deutlich gesprochen wird.',
    'job-canceled':
      'Jemand hat diese Übersetzung beim Übersetzungsdienst abgebrochen. Bitte starte sie neu, wenn du sie noch willst.',
    'outcome-unknown':
      'Im ungünstigsten Moment ist die Verbindung zum Übersetzungsdienst abgerissen; ob die Übersetzung gestartet ist, weiß ich nicht. Damit nicht zweimal bezahlt wird, habe ich aufgehört. Bitte frag die Person, die den Bot betreibt, bevor du es noch einmal versuchst.',
    'job-stuck':
      'Der Übersetzungsdienst kommt mit diesem Video seit einer Stunde nicht voran, deshalb habe ich aufgehört zu warten. Die Übersetzung ist bezahlt: Wird sie innerhalb eines Tages doch noch fertig, bringe ich sie dir, und du findest sie unter /translations. Sie neu zu starten würde noch einmal kosten.',
    'job-late':
      'Der Übersetzungsdienst ist mit diesem Video seit Stunden nicht fertig geworden, deshalb habe ich aufgehört zu warten. Die Übersetzung ist bezahlt: Wird sie innerhalb eines Tages doch noch fertig, bringe ich sie dir, und du findest sie unter /translations. Sie neu zu starten würde noch einmal kosten.',
    'took-too-long':
      'Der Übersetzungsdienst ist mit diesem Video seit Stunden nicht fertig geworden, deshalb habe ich aufgehört zu warten. Bitte frag die Person, die den Bot betreibt, bevor du es noch einmal versuchst: Die Übersetzung muss vielleicht trotzdem bezahlt werden.',
    'result-missing':
      'Ich konnte das übersetzte Video nicht vom Übersetzungsdienst bekommen. Bitte frag die Person, die den Bot betreibt, bevor du es noch einmal versuchst: Ein neuer Versuch könnte noch einmal kosten.',
    'dearer-than-expected':
      'Die Übersetzung kostet mehr als erwartet, deshalb habe ich sie nicht gestartet. Es wurde nichts ausgegeben. Bitte versuch es noch einmal, wenn du sie noch willst.',
    declined: 'Nicht gestartet, weil der Preis nicht angenommen wurde. Es wurde nichts ausgegeben.',
    'not-confirmed':
      'Die Übersetzung wurde nicht rechtzeitig bestätigt, deshalb habe ich sie nicht gestartet. Es wurde nichts ausgegeben. Bitte fordere sie neu an, wenn du sie noch willst.',
    'not-askable':
      'Diese Übersetzung muss vor dem Start bestätigt werden, und ich konnte die Frage danach der Person nicht zeigen, die sie angefordert hat. Es wurde nichts ausgegeben. Bitte fordere sie noch einmal an.',
    stopped: 'Gestoppt, wie du wolltest. Es wurde nichts ausgegeben.',
    discarded:
      'Weggeworfen, wie du wolltest. Diese Übersetzung war schon bezahlt; ihr Ergebnis wird gelöscht, wenn es kommt.',
    'stopped-by-moderator': 'Von der Moderation gestoppt. Es wurde nichts ausgegeben.',
    'discarded-by-moderator':
      'Von der Moderation weggeworfen. Diese Übersetzung war schon bezahlt; ihr Ergebnis wird gelöscht, wenn es kommt.',
    unexpected:
      'Da ist etwas schiefgegangen, das nicht hätte schiefgehen dürfen. Bitte sag der Person Bescheid, die den Bot betreibt, und nenn ihr diese Kennung: {{reference}}',
  },
  reason: { quoted: '„{{reason}}“' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'Video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Chinesisch (Zhongyuan-Mandarin aus Henan, Vereinfacht)',
    'zh-Hans-CN-u-sd-cnln': 'Chinesisch (Nordost-Mandarin, Vereinfacht)',
    'zh-Hans-CN-u-sd-cnsc': 'Chinesisch (Südwest-Mandarin, Vereinfacht)',
    'zh-Hans-CN-u-sd-cnsd': 'Chinesisch (Jilu-Mandarin, Vereinfacht)',
    'zh-Hans-CN-u-sd-cnsn': 'Chinesisch (Zhongyuan-Mandarin aus Shaanxi, Vereinfacht)',
    'en-x-own-accent': 'Englisch – dein Akzent',
    'en-US-x-accent': 'Englisch – amerikanischer Akzent',
  },
};
