/** English (US): the source of every text, and the fallback of every locale. What its placeholders mean: README.md. */
export const enUS = {
  command: {
    translations: { description: 'What you had translated, and how to get it again' },
    privacy: { description: 'What is kept about you, where your videos go, and how to delete it all' },
    translate: {
      description: 'Dub a video into another language, with matching lips',
      video: 'The video to translate (MP4, WebM, MOV or MKV)',
      language: 'The language you want to hear, or up to five with commas in between',
      audioOnly: 'Change only the voice; the picture stays as it is, lips included',
      keepLength: 'Keep the exact length of the video, even if the speech gets hurried',
      speakers: 'How many people speak; say it if voices got mixed up',
      private: 'Show the answer only to you',
    },
  },
  history: {
    heading: 'Your translations, newest first:',
    headingPaged: 'Your translations, newest first (page {{page, number}} of {{pages, number}}):',
    none: 'You have no translations yet. Use /translate, or Apps → Translate video on a message.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · under way, requested {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · I could not bring it to you anywhere, so it waits here',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    // What stands in the place of `problem` where that would speak of a day that is over.
    limited: 'not started, because a limit had been reached',
    get: 'Get {{number}}',
    stop: 'Stop {{number}}',
    forget: 'Delete {{number}}',
    previous: 'Previous',
    next: 'Next',
    leftToday: 'Left for you today: {{length}} of translation time. You get new time <t:{{renewsAt}}:R>.',
    leftServer:
      'Left for this server today: {{length}} of translation time. It gets new time <t:{{renewsAt}}:R>.',
    leftJobs: 'Translations you can start right now: {{left, number}} (at most {{limit, number}} at once).',
    forgotten:
      'Deleted: I no longer keep this translation, and its files at the translation service go with it. Messages with the video stay.',
    stopFirst: 'This translation is still under way. Please stop it first, or wait until it has ended.',
    foreign: 'These are somebody else’s translations. Use /translations to see your own.',
  },
  stop: {
    stopped: 'Stopped. Nothing was spent.',
    left: 'Stopped for you, and nothing was spent for you. Somebody else wants the same translation, so it goes on for them.',
    stoppedRest: 'What was still under way is stopped, and nothing was spent for it.',
    paid: 'This translation has already been paid for with the bot’s credits and can no longer be stopped. If you do not want the video, I can throw it away when it comes.',
    mayBePaid:
      'The translation service has not said yet whether it has started this translation, so it may have been paid for with the bot’s credits, and can no longer be stopped. If you do not want the video, I can throw it away when it comes.',
    paidPartly:
      'What had not been paid for yet is stopped. The rest has already been paid for with the bot’s credits and cannot be stopped any more. If you do not want it, I can throw it away when it comes.',
    discard: 'Throw the result away',
    discarded:
      'Done: you will not get this video. It had been paid for already; its result is deleted when it comes.',
    over: 'It is too late to stop this: it has ended, or its result is on its way to you.',
    foreign: 'Only the person who asked for this translation, or a moderator, can stop it.',
    unknown: 'I no longer know this translation, so there is nothing to stop.',
  },
  privacy: {
    where:
      '**Where your videos go**\nWhen you have a video translated, it goes to [Scenario](<https://www.scenario.com>), whose partner HeyGen translates it. What was uploaded is deleted there when the translation has ended, and the translated video {{days}} after it was brought to you.',
    imports:
      'Scenario may fetch a video straight from Discord. Its own record of that cannot be deleted: the link stays in it, with the file’s name. That link works for a day at most.',
    kept: '**What I keep**\nNo videos. For {{days}}: the name of each file, its language, when you asked, how it ended, and which message the video was in, so that you can get it again; also the languages you chose last, to suggest them. For three days at most: my notes on how it got to you. How much translation time you used, for two days and under a code name.',
    how: 'Use /translations to delete single ones, or the button to delete everything.',
    delete: 'Delete my data',
    confirm:
      'This deletes everything I keep about you, here and at the translation service. You can no longer get your translated videos from me; those that are already in chats stay there. What is under way is stopped; what has been paid for cannot be recalled, and its result is thrown away.\n**This cannot be undone.**',
    confirmDelete: 'Yes, delete everything',
    deleted:
      'Done. I have deleted what I kept about you, and your videos at the translation service are being deleted with it. Messages with your videos stay where they are; in a server, its moderators can delete them.',
    deletedPaid_one:
      'One translation had been paid for and cannot be recalled. Its result, and my last notes about it, are deleted as soon as it ends.',
    deletedPaid_other:
      '{{count, number}} translations had been paid for and cannot be recalled. Their results, and my last notes about them, are deleted as soon as they end.',
    foreign: 'This button is somebody else’s. Use /privacy to see what is kept about you.',
  },
  modal: {
    title: 'Translate video',
    language: 'Languages',
    languageHint: 'Pick up to five…',
    otherLanguage: 'Other languages',
    otherLanguageHint: '…and type others here, in any language: “Welsh, Malti”.',
    video: 'Which video?',
  },
  // What stands behind the time of a status: the length of the video, and the price.
  outlook: {
    length: '{{length}} long',
    priced_one: '{{length}} long · about {{count, number}} of the bot’s credits',
    priced_other: '{{length}} long · about {{count, number}} of the bot’s credits',
  },
  // What is asked before something dear is begun; only the person who asked for it sees it.
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nThe video is {{length}} long, and translating it costs about **{{count, number}} credit**. Shall I start?\n-# You pay nothing yourself; the bot’s credits are used. Nothing is spent before you press the button. Without an answer I stop waiting {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nThe video is {{length}} long, and translating it costs about **{{count, number}} credits**. Shall I start?\n-# You pay nothing yourself; the bot’s credits are used. Nothing is spent before you press the button. Without an answer I stop waiting {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nThe video is {{length}} long, and translating it into these languages costs about **{{count, number}} credit** in all. Shall I start?\n-# You pay nothing yourself; the bot’s credits are used. Nothing is spent before you press the button. Without an answer I stop waiting {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nThe video is {{length}} long, and translating it into these languages costs about **{{count, number}} credits** in all. Shall I start?\n-# You pay nothing yourself; the bot’s credits are used. Nothing is spent before you press the button. Without an answer I stop waiting {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nThe video is {{length}} long. I cannot tell beforehand what translating it costs. Shall I start?\n-# You pay nothing yourself; the bot’s credits are used. Nothing is spent before you press the button. Without an answer I stop waiting {{end}}.',
    yes: 'Start',
    no: 'Do not start',
    started: 'Thank you. The translation has been started.',
    notStarted: 'All right. Nothing was started, and nothing was spent.',
    late: 'The time to answer is over. Nothing was started, and nothing was spent. Use /translate if you still want it.',
    alreadyStarted: 'You have already said yes: the translation has been started.',
    alreadyDeclined:
      'You have already said no: nothing was started, and nothing was spent. Use /translate if you want it after all.',
    foreign: 'Only the person who asked for this translation can answer that.',
    over: 'This question is no longer open. Use /translate if you want a translation.',
    unheard: 'I could not take your answer just now. Please press the button again in a minute.',
  },
  // Labels of the buttons on status messages, failures and results.
  button: { stop: 'Stop', another: 'Another language', original: 'Original', retry: 'Try again' },
  // Answers to buttons; only the person who presses sees them. The first is for buttons that no command knows.
  outdated: {
    button:
      'This button is from an older version of me and no longer works. Use /translations to find your videos.',
  },
  another: {
    unknown:
      'I no longer know which video this was made from. Please start again from the message with the video, or upload it with /translate.',
  },
  original: {
    message: 'The original video is in this message: {{url}}',
    file: 'Here is the original video: {{url}}\n-# Keep this link to yourself: anyone who has it can watch the video. It works for about a day.',
    foreign: 'Only the person who uploaded the original with /translate can see it.',
    gone: 'The original is no longer there: its link has expired, or it was deleted. Whoever asked for the translation can upload it again.',
    unknown: 'I no longer know where the original of this video is.',
  },
  retry: {
    already: 'You have already tried this again. You will find it in /translations.',
    foreign:
      'Only the person who asked for this translation can try it again. Use /translate to ask for your own.',
    unknown:
      'I no longer know this translation, so I cannot try it again. Please start again from the message with the video, or upload it with /translate.',
  },
  // Calls somebody who has waited long; {{person}} is a mention.
  call: {
    ready_one: '{{person}}, your video is ready.',
    ready_other: '{{person}}, your {{count, number}} videos are ready.',
    failed_one: '{{person}}, your video was not translated.',
    failed_other: '{{person}}, your videos were not translated.',
    partly_one: '{{person}}, your videos are ready, but not all languages worked.',
    partly_other: '{{person}}, your videos are ready, but not all languages worked.',
  },
  status: {
    noting:
      'I am writing down what you asked for; that is taking longer than usual. If this text does not change within five minutes, please ask again: nothing was spent.',
    checking: 'Checking the video…',
    confirming: 'Waiting for the person who asked to confirm the price.',
    starting: 'Starting the translation…',
    uploading: 'Sending the video to the translation service…',
    queued:
      'Many videos are being translated right now. This one is number {{position, number}} in the queue and will start by itself.',
    unanswered:
      'The translation service has not answered yet. I am checking whether it has started the translation, and will not send it twice. This can take up to 15 minutes.',
    translating: 'Translating. This usually takes several minutes; the result will appear here.',
    translatingUsually_one:
      'Translating. For a video like this it usually takes about {{count, number}} minute; the result will appear here.',
    translatingUsually_other:
      'Translating. For a video like this it usually takes about {{count, number}} minutes; the result will appear here.',
    fetching: 'The translation is ready. Bringing it to you…',
    shrinking:
      'The translation is ready, but too large for a message here. Making it smaller; this can take a few minutes…',
    // Under a status that can no longer be changed when Discord has forgotten the command.
    orDirect:
      '-# What takes longer than 15 minutes goes to whoever asked for it, as a direct message, and is found with /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Requested {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# I chose {{language, name}}. There is also {{others, name}}: next time, pick from the list if you meant that.',
    guessed:
      '-# I took what you wrote for {{language, name}}. If you meant another language, pick it from the list next time.',
    guessedVarieties:
      '-# I took what you wrote for {{language, name}}. There is also {{others, name}}: next time, pick from the list if you meant that.',
  },
  // The message that the languages of one request share: the file, a line for each language, and since when.
  report: {
    title: '**{{file}}**',
    since:
      '-# Requested {{since}}. Each result appears here as soon as it is ready; that usually takes several minutes.',
    sinceUsually_one:
      '-# Requested {{since}}. Each result appears here as soon as it is ready; for a video like this that usually takes about {{count, number}} minute.',
    sinceUsually_other:
      '-# Requested {{since}}. Each result appears here as soon as it is ready; for a video like this that usually takes about {{count, number}} minutes.',
    checking: '⏳ **{{language, name}}** · getting ready',
    uploading: '⏳ **{{language, name}}** · the video is being sent to the translation service',
    queued: '⏳ **{{language, name}}** · number {{position, number}} in the queue',
    unanswered:
      '⏳ **{{language, name}}** · the translation service has not answered yet; I am checking whether it has started',
    translating: '⏳ **{{language, name}}** · being translated',
    fetching: '⏳ **{{language, name}}** · translated, and on its way here',
    shrinking: '⏳ **{{language, name}}** · translated, but too large for a message here; being made smaller',
    done: '✅ Done: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    // For what the person wanted so: nothing went wrong.
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · done, in a message of its own',
    sentDirect:
      '✅ **{{language, name}}** · done. It could not be put here, so it went to whoever asked for it, as a direct message.',
    kept: '⚠️ **{{language, name}}** · done, but I could not bring it to you. You will find it in /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · dubbed by AI',
    description: 'The video {{file}}, dubbed into {{language, name}} by AI',
    smaller:
      '-# Made smaller to fit into a message here, from {{from, megabytes}} to {{to, megabytes}}. Whoever asked for it gets it in full quality with the button.',
    whole: 'Full quality',
    unchecked:
      'I could not make sure that the translated video plays. Whoever asked for it gets a private link to it with the button.',
    tooBig:
      'The translated video is {{size, megabytes}}, which does not fit into a message here. Whoever asked for it gets a private link to it with the button.',
    notHere:
      'The translated video could not be put into a message here. Whoever asked for it gets a private link to it with the button.',
    tooLossy:
      'The translated video is {{size, megabytes}}, which does not fit into a message here, and making it that small would spoil it. Whoever asked for it gets a private link to it with the button.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nThe video could not be put here, so it went to whoever asked for it, as a direct message.',
    kept: '**{{file}}** → **{{language, name}}**\nThe video is ready, but I could neither put it here nor send it as a direct message. Whoever asked for it can get it with /translations.',
    link: 'Get the video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Here is your translated video: {{url}}\n-# Keep this link to yourself: anyone who has it can watch the video. It works for at least a day.',
    linkFailed:
      'I could not get the video from the translation service just now. Please press the button again in a minute.',
    linkForeign: 'This video was made for somebody else. Use /translate to get your own.',
    linkGone: 'This video is no longer kept. Please translate it again.',
    // Below a result that is hidden, or only linked, because of where its video comes from.
    ageChannel: '-# From an age-restricted channel, so it is not shown openly here.',
    ageThread: '-# From a thread that may be in an age-restricted channel, so it is not shown openly here.',
  },
  problem: {
    'not-a-video': 'That file is not a video. Please choose a video file (MP4, WebM, MOV or MKV).',
    'no-video-found':
      'There is no video in that message that I can translate. Please choose a message with a video that was uploaded to Discord; links to other sites do not work.',
    'video-empty': 'That video file is empty. Please check the file and upload it again.',
    'video-too-long':
      'That video is {{length}} long, and the longest I can translate is {{maxLength}}. Please cut it into shorter pieces.',
    'video-too-long_several':
      'That video in {{languages, number}} languages takes {{length}} of translation time, and nobody gets more than {{maxLength}} a day here. Nothing was spent. Please name fewer languages, or cut the video into shorter pieces.',
    'video-too-big':
      'That video is {{size, megabytes}}, and the largest I can translate is {{limit, megabytes}}. Please make it smaller or shorter.',
    'no-audio':
      'That video has no sound, so there is nothing to translate. Please choose one in which somebody speaks.',
    'unreadable-video':
      'I cannot read that file as a video. It may be damaged, cut off or of an unusual kind. Please check that it plays, save it as MP4 and upload it again.',
    'unsupported-format':
      'That is a file of the kind {{format}}, which I cannot translate. Please save it as an MP4 file (H.264 and AAC) and upload that.',
    'unsupported-codec':
      'That video is stored with {{codec}}, which I cannot translate. Please save it as an MP4 file (H.264 and AAC) and upload that.',
    'unsupported-edits':
      'That video was cut, put together or sped up in a way that I cannot follow. Please save it as a new MP4 file (H.264 and AAC) and upload that.',
    'foreign-host':
      'I can only translate videos that were uploaded to Discord. Please upload the video itself instead of a link to it.',
    'link-expired':
      'I can no longer get that video: the link to it has expired, or it was deleted. Please start again from the message with the video, or upload it again.',
    'source-unreachable':
      'I could not get that video from Discord. Please try again in a few minutes, or upload it again.',
    'unknown-language':
      '“{{language}}” is not among the languages I can translate into. Please pick one from the list, or write its name in English, such as “German” or “Spanish (Mexico)”.',
    'unclear-language':
      'I am not sure which language “{{language}}” is. Did you mean {{suggestions}}? Please pick one from the list, or write its whole name.',
    'no-language':
      'Please pick a language, or type the name of one. Start over with /translate or “Translate video”.',
    'too-many-languages':
      'You named {{named, number}} languages, and one request takes up to {{limit, number}}. Nothing was started. Please leave some out, and ask for them afterwards.',
    'invalid-speakers':
      'The number of speakers must be a whole number from 1 to {{max, number}}. Leave it out if you are not sure.',
    'not-allowed':
      'This app is only for people its operator has let in. Nothing was spent. Please ask whoever runs it{{operator}} to let you in.',
    'quota-jobs':
      'You already have as many translations under way as one person may have at once here ({{limit, number}}). Nothing was spent. Please start this one again when one of them has ended.',
    'quota-jobs_several':
      'That would be more translations under way at once than one person may have here ({{limit, number}}). Nothing was spent. Please name fewer languages, or start again when others have ended.',
    'quota-unpaid':
      'You have started {{limit}} translations within an hour that went no further. Nothing was spent. You can start another one <t:{{renewsAt}}:R>.',
    'quota-person':
      'That video is {{length}} long, and you have {{maxLength}} of translation time left for today. Nothing was spent. You get new time <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'That video in {{languages, number}} languages takes {{length}} of translation time, and you have {{maxLength}} left for today. Nothing was spent. Please name fewer languages, or wait: you get new time <t:{{renewsAt}}:R>.',
    'quota-server':
      'That video is {{length}} long, and this server has {{maxLength}} of translation time left for today. Nothing was spent. It gets new time <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'That video in {{languages, number}} languages takes {{length}} of translation time, and this server has {{maxLength}} left for today. Nothing was spent. Please name fewer languages, or wait: it gets new time <t:{{renewsAt}}:R>.',
    'quota-credits':
      'What this bot may spend this month is nearly used up, and the rest is not enough for this video. Nothing was spent. The budget is renewed <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'This video would cost more than this bot may spend in a whole month. Nothing was spent. Please choose a shorter video.',
    'service-unavailable':
      'The translation service cannot be reached at the moment. Nothing was spent. Please try again in a while.',
    'service-busy':
      'The translation service had no free place for an hour, so I stopped waiting. Nothing was spent. Please try again later.',
    'service-misconfigured':
      'This bot is not set up correctly: the translation service refuses it. Nothing was spent. Please tell the person who runs the bot.',
    'disk-full':
      'This bot has no room to prepare this video at the moment. Nothing was spent. Please tell the person who runs the bot.',
    'out-of-credits':
      'The credits of this bot are used up. Nothing was spent. Please tell the person who runs the bot, and try again once there are new ones.',
    'plan-forbids':
      'The plan of this bot does not include video translation. Nothing was spent. Please tell the person who runs the bot.',
    'model-missing':
      'The translation service no longer offers what this bot uses to translate. Nothing was spent. Please tell the person who runs the bot.',
    'model-changed':
      'The translation service has changed what this bot uses to translate, and the bot has to be updated first. Nothing was spent. Please tell the person who runs the bot.',
    // A reason stands at the end of its line: the service does not always give one, nor end it with a full stop.
    'refused-input':
      'The translation service refused this video. {{reason}}\nNothing was spent. Please try other options of /translate or another video.',
    'upload-failed':
      'The translation service could not take in that video. Nothing was spent. Please save it as a new MP4 file, upload that and try again.',
    'job-failed':
      'The translation service could not translate this video. {{reason}}\nPlease try other options of /translate, or a video in which people speak clearly.',
    'job-canceled':
      'Somebody canceled this translation at the translation service. Please start it again if you still want it.',
    'outcome-unknown':
      'I lost contact with the translation service at a bad moment and cannot tell whether the translation started. To not risk paying twice, I stopped. Please ask the person who runs the bot before you try again.',
    'job-stuck':
      'The translation service has not moved on with this video for an hour, so I stopped waiting. The translation is paid for: if it is finished within a day after all, I will still bring it to you, and you will find it in /translations. Starting it again would be paid again.',
    'job-late':
      'The translation service has not finished this video for hours, so I stopped waiting. The translation is paid for: if it is finished within a day after all, I will still bring it to you, and you will find it in /translations. Starting it again would be paid again.',
    'took-too-long':
      'The translation service has not finished this video for hours, so I stopped waiting. Please ask the person who runs the bot before you try again: the translation may still have to be paid.',
    'result-missing':
      'I could not get the translated video from the translation service. Please ask the person who runs the bot before you try again: another try may have to be paid again.',
    'dearer-than-expected':
      'This translation turned out to cost more than expected, so I did not start it. Nothing was spent. Please try again if you still want it.',
    declined: 'Not started, because the price was not accepted. Nothing was spent.',
    'not-confirmed':
      'The translation was not confirmed in time, so I did not start it. Nothing was spent. Please ask again if you still want it.',
    'not-askable':
      'This translation has to be confirmed before it starts, and I could not show the question for that to whoever asked. Nothing was spent. Please ask again.',
    stopped: 'Stopped, as you wished. Nothing was spent.',
    discarded:
      'Thrown away, as you wished. This translation had been paid for already; its result is deleted when it comes.',
    'stopped-by-moderator': 'A moderator stopped this translation. Nothing was spent.',
    'discarded-by-moderator':
      'A moderator threw this translation away. It had been paid for already; its result is deleted when it comes.',
    unexpected:
      'Something went wrong that should not have. Please tell the person who runs the bot, and give them this reference: {{reference}}',
  },
  // The service's own words, in whichever language they are.
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  // What a video is called where its own name is empty or not to be shown.
  file: { unnamed: 'video' },
  // Languages whose model's names say more than Unicode's names of languages can; all others are named by `Intl`.
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Chinese (Zhongyuan Mandarin Henan, Simplified)',
    'zh-Hans-CN-u-sd-cnln': 'Chinese (Northeastern Mandarin, Simplified)',
    'zh-Hans-CN-u-sd-cnsc': 'Chinese (Southwestern Mandarin, Simplified)',
    'zh-Hans-CN-u-sd-cnsd': 'Chinese (Jilu Mandarin, Simplified)',
    'zh-Hans-CN-u-sd-cnsn': 'Chinese (Zhongyuan Mandarin Shaanxi, Simplified)',
    'en-x-own-accent': 'English - Your Accent',
    'en-US-x-accent': 'English - American Accent',
  },
} as const;
