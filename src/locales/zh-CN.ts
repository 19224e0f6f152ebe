import type { Translation } from './translation.ts';

/** Chinese (simplified). 你 with 请; a space between Chinese characters and Latin letters or numbers. */
export const zhCN: Translation = {
  command: {
    translations: { description: '查看你翻译过的视频，并可重新获取' },
    privacy: { description: '会保存你的哪些信息、视频会发往哪里，以及如何全部删除' },
    translate: {
      description: '把视频配音成另一种语言，口型也会同步',
      video: '要翻译的视频（MP4、WebM、MOV 或 MKV）',
      language: '想听到的语言；最多五种，用逗号隔开',
      audioOnly: '只替换声音，画面（包括口型）保持不变',
      keepLength: '视频时长保持不变，即使语速会变快',
      speakers: '视频里有几个人说话；声音被弄混时请填写',
      private: '回复只有你自己能看到',
    },
  },
  history: {
    heading: '你的翻译（从新到旧）：',
    headingPaged: '你的翻译（从新到旧，第 {{page, number}} 页，共 {{pages, number}} 页）：',
    none: '你还没有翻译过视频。请使用 /translate，或在消息上选择“应用”→“Translate video”。',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · 进行中，发起于 {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · 没有地方可以发给你，所以先留在这里',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: '没有开始，因为当时已达到上限',
    get: '获取 {{number}}',
    stop: '停止 {{number}}',
    forget: '删除 {{number}}',
    previous: '上一页',
    next: '下一页',
    leftToday: '你今天剩余的翻译时长：{{length}}。时长会在 <t:{{renewsAt}}:R> 更新。',
    leftServer: '此服务器今天剩余的翻译时长：{{length}}。时长会在 <t:{{renewsAt}}:R> 更新。',
    leftJobs: '你现在还可以同时进行的翻译：{{left, number}} 个（上限 {{limit, number}} 个）。',
    forgotten: '已删除：我不再保存这个翻译，它在翻译服务那里的文件也会一并删除。带有视频的消息会保留。',
    stopFirst: '这个翻译还在进行中。请先停止它，或等它结束。',
    foreign: '这些是别人的翻译。请用 /translations 查看你自己的。',
  },
  stop: {
    stopped: '已停止。没有产生任何费用。',
    left: '已为你停止，你这边没有产生任何费用。还有其他人想要同一个翻译，所以它会为对方继续进行。',
    stoppedRest: '仍在进行的部分已停止，这部分没有产生任何费用。',
    paid: '这个翻译已经用机器人的点数付费，无法再停止。如果你不想要这个视频，等它出来后我可以直接丢弃。',
    mayBePaid:
      '翻译服务还没有说明是否已开始这个翻译，因此它可能已经用机器人的点数付费，无法再停止。如果你不想要这个视频，等它出来后我可以直接丢弃。',
    paidPartly:
      '尚未付费的部分已停止。其余部分已经用机器人的点数付费，无法再停止。如果你不想要，等出来后我可以直接丢弃。',
    discard: '丢弃结果',
    discarded: '好了：你不会收到这个视频。它的费用之前已经支付；结果一出来就会被删除。',
    over: '现在停止已经太晚：翻译已结束，或者结果正在发送给你。',
    foreign: '只有发起这个翻译的人或管理员才能停止它。',
    unknown: '我这里已经没有这个翻译的记录，所以没有什么可停止的。',
  },
  privacy: {
    where:
      '**你的视频会发往哪里**\n你要翻译的视频会发送到 [Scenario](<https://www.scenario.com>)，由其合作伙伴 HeyGen 翻译。翻译结束后，上传的视频会从那里删除；翻译好的视频会在发给你{{days}}后从那里删除。',
    imports:
      'Scenario 可能会直接从 Discord 获取视频。它自己留下的这条记录无法删除：其中会保留视频的链接，链接里有文件名。该链接最多一天内有效。',
    kept: '**我会保存什么**\n不保存视频。保存{{days}}：每个文件的名称和语言、你发起的时间、最后的结果如何，以及视频在哪条消息里，方便你重新获取；还有你最近选过的语言，用来给你推荐。最多保存三天：视频是如何发给你的记录。你用掉的翻译时长：以代号形式保存两天。',
    how: '用 /translations 可以逐个删除，用按钮可以全部删除。',
    delete: '删除我的数据',
    confirm:
      '这会删除我保存的关于你的一切，包括这里和翻译服务那里的。之后你无法再从我这里获取翻译好的视频；已经发到聊天里的会留在那里。正在进行的翻译会停止；已经付费的无法撤回，其结果会被丢弃。\n**此操作无法撤销。**',
    confirmDelete: '是的，全部删除',
    deleted:
      '好了。我已删除保存的关于你的信息，你在翻译服务那里的视频也正在一并删除。带有你视频的消息会保留；在服务器里，管理员可以删除它们。',
    deletedPaid_other:
      '有 {{count, number}} 个翻译已经付费，无法撤回。等它们一结束，结果和我对它们的最后记录就会被删除。',
    foreign: '这个按钮是别人的。请用 /privacy 查看保存了你的哪些信息。',
  },
  modal: {
    title: '翻译视频',
    language: '语言',
    languageHint: '最多选五种…',
    otherLanguage: '其他语言',
    otherLanguageHint: '…其他语言请在这里输入，用什么语言写都可以：“威尔士语，Malti”。',
    video: '哪个视频？',
  },
  outlook: {
    length: '时长 {{length}}',
    priced_other: '时长 {{length}} · 约 {{count, number}} 个机器人点数',
  },
  price: {
    question_other:
      '**{{file}}** → **{{language, name}}**\n视频时长 {{length}}，翻译大约需要 **{{count, number}} 个点数**。要开始吗？\n-# 你自己不用付费，用的是机器人的点数。在你按下按钮之前不会产生任何费用。如果没有答复，我会在 {{end}} 停止等待。',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\n视频时长 {{length}}，翻译成以上所有语言总共大约需要 **{{count, number}} 个点数**。要开始吗？\n-# 你自己不用付费，用的是机器人的点数。在你按下按钮之前不会产生任何费用。如果没有答复，我会在 {{end}} 停止等待。',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\n视频时长 {{length}}。我无法事先知道翻译要花多少。要开始吗？\n-# 你自己不用付费，用的是机器人的点数。在你按下按钮之前不会产生任何费用。如果没有答复，我会在 {{end}} 停止等待。',
    yes: '开始',
    no: '不开始',
    started: '谢谢，翻译已经开始。',
    notStarted: '好的。翻译没有开始，也没有产生任何费用。',
    late: '答复时间已过。翻译没有开始，也没有产生任何费用。如果还想翻译，请使用 /translate。',
    alreadyStarted: '你之前已经同意：翻译已经开始。',
    alreadyDeclined: '你之前已经拒绝：翻译没有开始，也没有产生任何费用。如果还是想翻译，请使用 /translate。',
    foreign: '只有发起这个翻译的人才能回答。',
    over: '这个问题已经失效。如果想翻译视频，请使用 /translate。',
    unheard: '刚才没能收到你的答复。请一分钟后再按一次按钮。',
  },
  button: { stop: '停止', another: '换种语言', original: '原视频', retry: '重试' },
  outdated: {
    button: '这个按钮来自我的旧版本，已经不能用了。请用 /translations 查找你的视频。',
  },
  another: {
    unknown: '我已经不知道这是由哪个视频翻译来的。请从带有视频的消息重新开始，或用 /translate 上传视频。',
  },
  original: {
    message: '原视频在这条消息里：{{url}}',
    file: '这是原视频：{{url}}\n-# 请不要把链接分享给别人：拿到链接的人都能观看视频。有效期约一天。',
    foreign: '只有用 /translate 上传原视频的人才能查看。',
    gone: '原视频已经不在了：链接已过期，或视频已被删除。发起翻译的人可以重新上传。',
    unknown: '我已经不知道这个视频的原视频在哪里。',
  },
  retry: {
    already: '你已经重试过了。你可以用 /translations 找到它。',
    foreign: '只有发起这个翻译的人才能重试。请用 /translate 发起你自己的翻译。',
    unknown:
      '我这里已经没有这个翻译的记录，所以无法重试。请从带有视频的消息重新开始，或用 /translate 上传视频。',
  },
  call: {
    ready_other: '{{person}}，你的 {{count, number}} 个视频已经翻译好了。',
    failed_other: '{{person}}，你的视频没有完成翻译。',
    partly_other: '{{person}}，你的视频已经翻译好了，但有些语言没有成功。',
  },
  status: {
    noting:
      '我正在记录你的请求，所需时间比平时长。如果这段文字五分钟内没有变化，请重新发起：没有产生任何费用。',
    checking: '正在检查视频…',
    confirming: '正在等待发起人确认价格。',
    starting: '正在开始翻译…',
    uploading: '正在把视频发送到翻译服务…',
    queued: '现在有很多视频正在翻译。这个视频排在第 {{position, number}} 位，轮到时会自动开始。',
    unanswered: '翻译服务还没有回应。我正在确认翻译是否已经开始，不会重复发送。这最多可能需要 15 分钟。',
    translating: '正在翻译。通常需要几分钟；结果会显示在这里。',
    translatingUsually_other: '正在翻译。这样的视频通常需要大约 {{count, number}} 分钟；结果会显示在这里。',
    fetching: '翻译已完成，正在发送给你…',
    shrinking: '翻译已完成，但文件太大，这里的消息放不下。正在压缩，可能需要几分钟…',
    orDirect: '-# 超过 15 分钟才完成的结果会用私信发给发起翻译的人，也可以用 /translations 找到。',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# 发起于 {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# 我选择了{{language, name}}。另外还有{{others, name}}：如果那才是你想要的，下次请从列表中选择。',
    guessed: '-# 我把你输入的内容理解为{{language, name}}。如果你想要的是其他语言，下次请从列表中选择。',
    guessedVarieties:
      '-# 我把你输入的内容理解为{{language, name}}。另外还有{{others, name}}：如果那才是你想要的，下次请从列表中选择。',
  },
  report: {
    title: '**{{file}}**',
    since: '-# 发起于 {{since}}。每个结果完成后会立即显示在这里，通常需要几分钟。',
    sinceUsually_other:
      '-# 发起于 {{since}}。每个结果完成后会立即显示在这里，这样的视频通常需要大约 {{count, number}} 分钟。',
    checking: '⏳ **{{language, name}}** · 准备中',
    uploading: '⏳ **{{language, name}}** · 正在把视频发送到翻译服务',
    queued: '⏳ **{{language, name}}** · 排在第 {{position, number}} 位',
    unanswered: '⏳ **{{language, name}}** · 翻译服务还没有回应，正在确认是否已开始',
    translating: '⏳ **{{language, name}}** · 翻译中',
    fetching: '⏳ **{{language, name}}** · 已翻译，正在发送到这里',
    shrinking: '⏳ **{{language, name}}** · 已翻译，但文件太大，这里的消息放不下；正在压缩',
    done: '✅ 完成：{{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · 完成，在单独的消息里',
    sentDirect: '✅ **{{language, name}}** · 完成。无法发到这里，所以用私信发给了发起翻译的人。',
    kept: '⚠️ **{{language, name}}** · 完成，但我没能发给你。你可以用 /translations 找到它。',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · 由 AI 配音',
    description: '视频“{{file}}”，由 AI 配音成{{language, name}}',
    smaller:
      '-# 为了放进这里的消息，已从 {{from, megabytes}} 压缩到 {{to, megabytes}}。发起翻译的人可以用按钮获取原画质版本。',
    whole: '原画质',
    unchecked: '我无法确认翻译后的视频能否播放。发起翻译的人可以用按钮获取私人链接。',
    tooBig: '翻译好的视频有 {{size, megabytes}}，这里的消息放不下。发起翻译的人可以用按钮获取私人链接。',
    notHere: '翻译好的视频没能放进这里的消息。发起翻译的人可以用按钮获取私人链接。',
    tooLossy:
      '翻译好的视频有 {{size, megabytes}}，这里的消息放不下，压缩到那么小画质会很差。发起翻译的人可以用按钮获取私人链接。',
    sentDirect: '**{{file}}** → **{{language, name}}**\n视频无法发到这里，所以用私信发给了发起翻译的人。',
    kept: '**{{file}}** → **{{language, name}}**\n视频已完成，但我既无法发到这里，也无法用私信发送。发起翻译的人可以用 /translations 获取。',
    link: '获取视频',
    buttonOf: '{{language, name}}：{{label}}',
    linkReply:
      '这是你翻译好的视频：{{url}}\n-# 请不要把链接分享给别人：拿到链接的人都能观看视频。至少一天内有效。',
    linkFailed: '刚才没能从翻译服务取得视频。请一分钟后再按一次按钮。',
    linkForeign: '这个视频是为别人翻译的。请用 /translate 翻译你自己的视频。',
    linkGone: '这个视频已经不再保存。请重新翻译。',
    ageChannel: '-# 来自有年龄限制的频道，因此在这里不直接显示。',
    ageThread: '-# 来自可能属于有年龄限制频道的子区，因此在这里不直接显示。',
  },
  problem: {
    'not-a-video': '这个文件不是视频。请选择视频文件（MP4、WebM、MOV 或 MKV）。',
    'no-video-found':
      '这条消息里没有我能翻译的视频。请选择带有上传到 Discord 的视频的消息；其他网站的链接不行。',
    'video-empty': '这个视频文件是空的。请检查文件后重新上传。',
    'video-too-long': '这个视频时长 {{length}}，我最长能翻译 {{maxLength}}。请把它剪成更短的片段。',
    'video-too-long_several':
      '把这个视频翻译成 {{languages, number}} 种语言需要 {{length}}的翻译时长，而这里每人每天最多 {{maxLength}}。没有产生任何费用。请减少语言，或把视频剪成更短的片段。',
    'video-too-big': '这个视频有 {{size, megabytes}}，我最大能翻译 {{limit, megabytes}}。请把它压缩或剪短。',
    'no-audio': '这个视频没有声音，所以没有可翻译的内容。请选择有人说话的视频。',
    'unreadable-video':
      '我无法把这个文件作为视频读取。它可能已损坏、不完整或格式特殊。请确认它能播放，另存为 MP4 后重新上传。',
    'unsupported-format':
      '这是 {{format}} 类型的文件，我无法翻译。请另存为 MP4 文件（H.264 和 AAC），然后上传那个文件。',
    'unsupported-codec':
      '这个视频以 {{codec}} 格式保存，我无法翻译。请另存为 MP4 文件（H.264 和 AAC），然后上传那个文件。',
    'unsupported-edits':
      '这个视频的剪切、拼接或变速方式我无法处理。请另存为新的 MP4 文件（H.264 和 AAC），然后上传那个文件。',
    'foreign-host': '我只能翻译上传到 Discord 的视频。请上传视频本身，而不是链接。',
    'link-expired':
      '这个视频的链接已经失效：链接已过期，或视频已被删除。请从带有视频的消息重新开始，或重新上传。',
    'source-unreachable': '我没能从 Discord 取得这个视频。请过几分钟再试，或重新上传。',
    'unknown-language':
      '“{{language}}”不在我能翻译成的语言之中。请从列表中选择，或用英文写出名称，例如“German”或“Spanish (Mexico)”。',
    'unclear-language':
      '我不确定“{{language}}”是哪种语言。你是指{{suggestions}}吗？请从列表中选择，或写出完整名称。',
    'no-language': '请选择一种语言，或输入语言名称。请用 /translate 或“Translate video”重新开始。',
    'too-many-languages':
      '你指定了 {{named, number}} 种语言，而一次最多 {{limit, number}} 种。翻译没有开始。请先去掉几种，之后再翻译。',
    'invalid-speakers': '说话人数必须是 1 到 {{max, number}} 之间的整数。不确定的话可以不填。',
    'not-allowed':
      '此应用仅供运营者允许的人使用。没有产生任何费用。请联系应用的运营者{{operator}}获取使用权限。',
    'quota-jobs':
      '你正在进行的翻译已达到这里每人同时进行的上限（{{limit, number}} 个）。没有产生任何费用。请等其中一个结束后再开始这个。',
    'quota-jobs_several':
      '这样会超过这里每人同时进行翻译的上限（{{limit, number}} 个）。没有产生任何费用。请减少语言，或等其他翻译结束后再开始。',
    'quota-unpaid':
      '你在一小时内发起了 {{limit}} 次没有继续的翻译。没有消耗任何点数。<t:{{renewsAt}}:R>可以再次发起。',
    'quota-person':
      '这个视频时长 {{length}}，而你今天剩余的翻译时长是 {{maxLength}}。没有产生任何费用。时长会在 <t:{{renewsAt}}:R> 更新。',
    'quota-person_several':
      '把这个视频翻译成 {{languages, number}} 种语言需要 {{length}}的翻译时长，而你今天还剩 {{maxLength}}。没有产生任何费用。请减少语言，或等待更新：时长会在 <t:{{renewsAt}}:R> 更新。',
    'quota-server':
      '这个视频时长 {{length}}，而此服务器今天剩余的翻译时长是 {{maxLength}}。没有产生任何费用。时长会在 <t:{{renewsAt}}:R> 更新。',
    'quota-server_several':
      '把这个视频翻译成 {{languages, number}} 种语言需要 {{length}}的翻译时长，而此服务器今天还剩 {{maxLength}}。没有产生任何费用。请减少语言，或等待更新：时长会在 <t:{{renewsAt}}:R> 更新。',
    'quota-credits':
      '这个机器人本月的预算快用完了，剩下的不够翻译这个视频。没有产生任何费用。预算会在 <t:{{renewsAt}}:R> 更新。',
    'quota-too-dear': '翻译这个视频的费用会超过这个机器人整个月的预算。没有产生任何费用。请选择更短的视频。',
    'service-unavailable': '目前无法连接翻译服务。没有产生任何费用。请过一会儿再试。',
    'service-busy': '翻译服务一小时内都没有空位，所以我停止了等待。没有产生任何费用。请稍后再试。',
    'service-misconfigured':
      '这个机器人的设置有误，被翻译服务拒绝了。没有产生任何费用。请告诉机器人的运营者。',
    'disk-full': '这个机器人目前没有空间来准备这个视频。没有产生任何费用。请告诉机器人的运营者。',
    'out-of-credits': '这个机器人的点数已用完。没有产生任何费用。请告诉机器人的运营者，等补充点数后再试。',
    'plan-forbids': '这个机器人的套餐不包含视频翻译。没有产生任何费用。请告诉机器人的运营者。',
    'model-missing': '翻译服务已不再提供这个机器人所用的翻译功能。没有产生任何费用。请告诉机器人的运营者。',
    'model-changed':
      '翻译服务更改了这个机器人所用的翻译功能，需要先更新机器人。没有产生任何费用。请告诉机器人的运营者。',
    'refused-input':
      '翻译服务拒绝了这个视频。{{reason}}\n没有产生任何费用。请换用 /translate 的其他选项或其他视频试试。',
    'upload-failed': '翻译服务无法接收这个视频。没有产生任何费用。请把它另存为新的 MP4 文件，上传后再试。',
    'job-failed':
      '翻译服务没能翻译这个视频。{{reason}}\n请换用 /translate 的其他选项，或换一个说话清晰的视频试试。',
    'job-canceled': '有人在翻译服务那里取消了这个翻译。如果还想要，请重新开始。',
    'outcome-unknown':
      '我在关键时刻与翻译服务断开了连接，无法判断翻译是否已经开始。为了避免重复付费，我停了下来。再试之前，请先询问机器人的运营者。',
    'job-stuck':
      '翻译服务处理这个视频一小时没有进展，所以我停止了等待。这个翻译的费用已经支付：如果一天之内还是完成了，我仍会发给你，你也可以在 /translations 里找到它。重新开始会再次付费。',
    'job-late':
      '翻译服务过了好几个小时还没完成这个视频，所以我停止了等待。这个翻译的费用已经支付：如果一天之内还是完成了，我仍会发给你，你也可以在 /translations 里找到它。重新开始会再次付费。',
    'took-too-long':
      '翻译服务过了好几个小时还没完成这个视频，所以我停止了等待。再试之前，请先询问机器人的运营者：这个翻译可能仍然需要付费。',
    'result-missing':
      '我没能从翻译服务取得翻译好的视频。再试之前，请先询问机器人的运营者：再试一次可能需要再次付费。',
    'dearer-than-expected':
      '这个翻译的费用比预计的高，所以我没有开始。没有产生任何费用。如果还想要，请再试一次。',
    declined: '由于价格未被接受，翻译没有开始。没有产生任何费用。',
    'not-confirmed': '没有及时确认，所以我没有开始翻译。没有产生任何费用。如果还想要，请重新发起。',
    'not-askable': '这个翻译需要先确认才能开始，但我没能向发起人显示确认问题。没有产生任何费用。请重新发起。',
    stopped: '已按你的要求停止。没有产生任何费用。',
    discarded: '已按你的要求丢弃。这个翻译之前已经付费；结果一出来就会被删除。',
    'stopped-by-moderator': '已被管理员停止。没有产生任何费用。',
    'discarded-by-moderator': '已被管理员丢弃。这个翻译之前已经付费；结果一出来就会被删除。',
    unexpected: '出现了意外的问题。请告诉机器人的运营者，并提供这个编号：{{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: '视频' },
  variety: {
    cmn: '普通话',
    'zh-Hans-CN-u-sd-cnha': '中文（中原官话，河南，简体）',
    'zh-Hans-CN-u-sd-cnln': '中文（东北官话，简体）',
    'zh-Hans-CN-u-sd-cnsc': '中文（西南官话，简体）',
    'zh-Hans-CN-u-sd-cnsd': '中文（冀鲁官话，简体）',
    'zh-Hans-CN-u-sd-cnsn': '中文（中原官话，陕西，简体）',
    'en-x-own-accent': '英语（保留你的口音）',
    'en-US-x-accent': '英语（美国口音）',
  },
};
