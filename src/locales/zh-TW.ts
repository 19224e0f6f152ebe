import type { Translation } from './translation.ts';

/** Chinese (traditional, Taiwan). 你 with 請; a space between Chinese characters and Latin letters or numbers. */
export const zhTW: Translation = {
  command: {
    translations: { description: '查看你翻譯過的影片，並可重新取得' },
    privacy: { description: '會保存你的哪些資料、影片會送到哪裡，以及如何全部刪除' },
    translate: {
      description: '把影片配音成另一種語言，嘴型也會同步',
      video: '要翻譯的影片（MP4、WebM、MOV 或 MKV）',
      language: '想聽到的語言；最多五種，用逗號隔開',
      audioOnly: '只更換聲音，畫面（包括嘴型）維持不變',
      keepLength: '影片長度維持不變，即使語速會變快',
      speakers: '影片裡有幾個人說話；聲音被弄混時請填寫',
      private: '回覆只有你自己看得到',
    },
  },
  history: {
    heading: '你的翻譯（由新到舊）：',
    headingPaged: '你的翻譯（由新到舊，第 {{page, number}} 頁，共 {{pages, number}} 頁）：',
    none: '你還沒有翻譯過影片。請使用 /translate，或在訊息上選擇「應用程式」→「Translate video」。',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · 進行中，發起於 {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · 沒有地方可以傳給你，所以先留在這裡',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: '沒有開始，因為當時已達到上限',
    get: '取得 {{number}}',
    stop: '停止 {{number}}',
    forget: '刪除 {{number}}',
    previous: '上一頁',
    next: '下一頁',
    leftToday: '你今天剩餘的翻譯時間：{{length}}。時間會在 <t:{{renewsAt}}:R> 更新。',
    leftServer: '這個伺服器今天剩餘的翻譯時間：{{length}}。時間會在 <t:{{renewsAt}}:R> 更新。',
    leftJobs: '你現在還可以同時進行的翻譯：{{left, number}} 個（上限 {{limit, number}} 個）。',
    forgotten: '已刪除：我不再保存這個翻譯，它在翻譯服務那邊的檔案也會一併刪除。附有影片的訊息會保留。',
    stopFirst: '這個翻譯還在進行中。請先停止它，或等它結束。',
    foreign: '這些是別人的翻譯。請用 /translations 查看你自己的。',
  },
  stop: {
    stopped: '已停止。沒有產生任何費用。',
    left: '已為你停止，你這邊沒有產生任何費用。還有其他人想要同一個翻譯，所以會為對方繼續進行。',
    stoppedRest: '仍在進行的部分已停止，這部分沒有產生任何費用。',
    paid: '這個翻譯已經用機器人的點數付費，無法再停止。如果你不想要這部影片，等它出來後我可以直接丟棄。',
    mayBePaid:
      '翻譯服務還沒有說明是否已開始這個翻譯，因此它可能已經用機器人的點數付費，無法再停止。如果你不想要這部影片，等它出來後我可以直接丟棄。',
    paidPartly:
      '尚未付費的部分已停止。其餘部分已經用機器人的點數付費，無法再停止。如果你不想要，等出來後我可以直接丟棄。',
    discard: '丟棄結果',
    discarded: '好了：你不會收到這部影片。它的費用先前已經支付；結果一出來就會刪除。',
    over: '現在停止已經太晚：翻譯已結束，或者結果正在傳送給你。',
    foreign: '只有發起這個翻譯的人或管理員才能停止它。',
    unknown: '我這裡已經沒有這個翻譯的紀錄，所以沒有什麼可以停止的。',
  },
  privacy: {
    where:
      '**你的影片會送到哪裡**\n你要翻譯的影片會傳送到 [Scenario](<https://www.scenario.com>)，由其合作夥伴 HeyGen 翻譯。翻譯結束後，上傳的影片會從那裡刪除；翻譯好的影片會在傳給你 {{days}}後從那裡刪除。',
    imports:
      'Scenario 可能會直接從 Discord 取得影片。它自己留下的這筆紀錄無法刪除：其中會保留影片的連結，連結裡有檔案名稱。該連結最多一天內有效。',
    kept: '**我會保存什麼**\n不保存影片。保存 {{days}}：每個檔案的名稱和語言、你發起的時間、最後的結果如何，以及影片在哪則訊息裡，方便你重新取得；還有你最近選過的語言，用來推薦給你。最多保存三天：影片是如何傳給你的紀錄。你用掉的翻譯時間：以代號形式保存兩天。',
    how: '用 /translations 可以逐一刪除，用按鈕可以全部刪除。',
    delete: '刪除我的資料',
    confirm:
      '這會刪除我保存的關於你的一切，包括這裡和翻譯服務那邊的。之後你無法再從我這裡取得翻譯好的影片；已經傳到聊天裡的會留在那裡。正在進行的翻譯會停止；已經付費的無法撤回，其結果會被丟棄。\n**這個動作無法復原。**',
    confirmDelete: '是的，全部刪除',
    deleted:
      '好了。我已刪除保存的關於你的資料，你在翻譯服務那邊的影片也正在一併刪除。附有你影片的訊息會保留；在伺服器裡，管理員可以刪除它們。',
    deletedPaid_other:
      '有 {{count, number}} 個翻譯已經付費，無法撤回。等它們一結束，結果和我對它們的最後紀錄就會刪除。',
    foreign: '這個按鈕是別人的。請用 /privacy 查看保存了你的哪些資料。',
  },
  modal: {
    title: '翻譯影片',
    language: '語言',
    languageHint: '最多選五種…',
    otherLanguage: '其他語言',
    otherLanguageHint: '…其他語言請在這裡輸入，用什麼語言寫都可以：「威爾斯語，Malti」。',
    video: '哪部影片？',
  },
  outlook: {
    length: '長度 {{length}}',
    priced_other: '長度 {{length}} · 約 {{count, number}} 個機器人點數',
  },
  price: {
    question_other:
      '**{{file}}** → **{{language, name}}**\n影片長度 {{length}}，翻譯大約需要 **{{count, number}} 個點數**。要開始嗎？\n-# 你自己不用付費，用的是機器人的點數。在你按下按鈕之前不會產生任何費用。如果沒有回答，我會在 {{end}} 停止等待。',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\n影片長度 {{length}}，翻譯成以上所有語言總共大約需要 **{{count, number}} 個點數**。要開始嗎？\n-# 你自己不用付費，用的是機器人的點數。在你按下按鈕之前不會產生任何費用。如果沒有回答，我會在 {{end}} 停止等待。',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\n影片長度 {{length}}。我無法事先知道翻譯要花多少。要開始嗎？\n-# 你自己不用付費，用的是機器人的點數。在你按下按鈕之前不會產生任何費用。如果沒有回答，我會在 {{end}} 停止等待。',
    yes: '開始',
    no: '不開始',
    started: '謝謝，翻譯已經開始。',
    notStarted: '好的。翻譯沒有開始，也沒有產生任何費用。',
    late: '回答時間已過。翻譯沒有開始，也沒有產生任何費用。如果還想翻譯，請使用 /translate。',
    alreadyStarted: '你先前已經同意：翻譯已經開始。',
    alreadyDeclined: '你先前已經拒絕：翻譯沒有開始，也沒有產生任何費用。如果還是想翻譯，請使用 /translate。',
    foreign: '只有發起這個翻譯的人才能回答。',
    over: '這個問題已經失效。如果想翻譯影片，請使用 /translate。',
    unheard: '剛才沒能收到你的回答。請一分鐘後再按一次按鈕。',
  },
  button: { stop: '停止', another: '換種語言', original: '原始影片', retry: '重試' },
  outdated: {
    button: '這個按鈕來自我的舊版本，已經不能用了。請用 /translations 尋找你的影片。',
  },
  another: {
    unknown: '我已經不知道這是由哪部影片翻譯來的。請從附有影片的訊息重新開始，或用 /translate 上傳影片。',
  },
  original: {
    message: '原始影片在這則訊息裡：{{url}}',
    file: '這是原始影片：{{url}}\n-# 請不要把連結分享給別人：拿到連結的人都能觀看影片。有效期約一天。',
    foreign: '只有用 /translate 上傳原始影片的人才能查看。',
    gone: '原始影片已經不在了：連結已過期，或影片已被刪除。發起翻譯的人可以重新上傳。',
    unknown: '我已經不知道這部影片的原始影片在哪裡。',
  },
  retry: {
    already: '你已經重試過了。你可以用 /translations 找到它。',
    foreign: '只有發起這個翻譯的人才能重試。請用 /translate 發起你自己的翻譯。',
    unknown:
      '我這裡已經沒有這個翻譯的紀錄，所以無法重試。請從附有影片的訊息重新開始，或用 /translate 上傳影片。',
  },
  call: {
    ready_other: '{{person}}，你的 {{count, number}} 部影片已經翻譯好了。',
    failed_other: '{{person}}，你的影片沒有完成翻譯。',
    partly_other: '{{person}}，你的影片已經翻譯好了，但有些語言沒有成功。',
  },
  status: {
    noting:
      '我正在記錄你的要求，所需時間比平常久。如果這段文字五分鐘內沒有變化，請重新發起：沒有產生任何費用。',
    checking: '正在檢查影片…',
    confirming: '正在等待發起人確認價格。',
    starting: '正在開始翻譯…',
    uploading: '正在把影片傳送到翻譯服務…',
    queued: '現在有很多影片正在翻譯。這部影片排在第 {{position, number}} 位，輪到時會自動開始。',
    unanswered: '翻譯服務還沒有回應。我正在確認翻譯是否已經開始，不會重複傳送。這最多可能需要 15 分鐘。',
    translating: '正在翻譯。通常需要幾分鐘；結果會顯示在這裡。',
    translatingUsually_other: '正在翻譯。這樣的影片通常需要大約 {{count, number}} 分鐘；結果會顯示在這裡。',
    fetching: '翻譯已完成，正在傳送給你…',
    shrinking: '翻譯已完成，但檔案太大，這裡的訊息放不下。正在壓縮，可能需要幾分鐘…',
    orDirect: '-# 超過 15 分鐘才完成的結果會用私人訊息傳給發起翻譯的人，也可以用 /translations 找到。',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# 發起於 {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# 我選擇了{{language, name}}。另外還有{{others, name}}：如果那才是你想要的，下次請從清單中選擇。',
    guessed: '-# 我把你輸入的內容理解為{{language, name}}。如果你想要的是其他語言，下次請從清單中選擇。',
    guessedVarieties:
      '-# 我把你輸入的內容理解為{{language, name}}。另外還有{{others, name}}：如果那才是你想要的，下次請從清單中選擇。',
  },
  report: {
    title: '**{{file}}**',
    since: '-# 發起於 {{since}}。每個結果完成後會立即顯示在這裡，通常需要幾分鐘。',
    sinceUsually_other:
      '-# 發起於 {{since}}。每個結果完成後會立即顯示在這裡，這樣的影片通常需要大約 {{count, number}} 分鐘。',
    checking: '⏳ **{{language, name}}** · 準備中',
    uploading: '⏳ **{{language, name}}** · 正在把影片傳送到翻譯服務',
    queued: '⏳ **{{language, name}}** · 排在第 {{position, number}} 位',
    unanswered: '⏳ **{{language, name}}** · 翻譯服務還沒有回應，正在確認是否已開始',
    translating: '⏳ **{{language, name}}** · 翻譯中',
    fetching: '⏳ **{{language, name}}** · 已翻譯，正在傳送到這裡',
    shrinking: '⏳ **{{language, name}}** · 已翻譯，但檔案太大，這裡的訊息放不下；正在壓縮',
    done: '✅ 完成：{{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · 完成，在單獨的訊息裡',
    sentDirect: '✅ **{{language, name}}** · 完成。無法傳到這裡，所以用私人訊息傳給了發起翻譯的人。',
    kept: '⚠️ **{{language, name}}** · 完成，但我沒能傳給你。你可以用 /translations 找到它。',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · 由 AI 配音',
    description: '影片「{{file}}」，由 AI 配音成{{language, name}}',
    smaller:
      '-# 為了放進這裡的訊息，已從 {{from, megabytes}} 壓縮到 {{to, megabytes}}。發起翻譯的人可以用按鈕取得原畫質版本。',
    whole: '原畫質',
    unchecked: '我無法確認翻譯後的影片能否播放。發起翻譯的人可以用按鈕取得私人連結。',
    tooBig: '翻譯好的影片有 {{size, megabytes}}，這裡的訊息放不下。發起翻譯的人可以用按鈕取得私人連結。',
    notHere: '翻譯好的影片沒能放進這裡的訊息。發起翻譯的人可以用按鈕取得私人連結。',
    tooLossy:
      '翻譯好的影片有 {{size, megabytes}}，這裡的訊息放不下，壓縮到那麼小畫質會很差。發起翻譯的人可以用按鈕取得私人連結。',
    sentDirect: '**{{file}}** → **{{language, name}}**\n影片無法傳到這裡，所以用私人訊息傳給了發起翻譯的人。',
    kept: '**{{file}}** → **{{language, name}}**\n影片已完成，但我既無法傳到這裡，也無法用私人訊息傳送。發起翻譯的人可以用 /translations 取得。',
    link: '取得影片',
    buttonOf: '{{language, name}}：{{label}}',
    linkReply:
      '這是你翻譯好的影片：{{url}}\n-# 請不要把連結分享給別人：拿到連結的人都能觀看影片。至少一天內有效。',
    linkFailed: '剛才沒能從翻譯服務取得影片。請一分鐘後再按一次按鈕。',
    linkForeign: '這部影片是為別人翻譯的。請用 /translate 翻譯你自己的影片。',
    linkGone: '這部影片已經不再保存。請重新翻譯。',
    ageChannel: '-# 來自有年齡限制的頻道，因此在這裡不直接顯示。',
    ageThread: '-# 來自可能屬於有年齡限制頻道的討論串，因此在這裡不直接顯示。',
  },
  problem: {
    'not-a-video': '這個檔案不是影片。請選擇影片檔（MP4、WebM、MOV 或 MKV）。',
    'no-video-found':
      '這則訊息裡沒有我能翻譯的影片。請選擇附有上傳到 Discord 的影片的訊息；其他網站的連結不行。',
    'video-empty': '這個影片檔是空的。請檢查檔案後重新上傳。',
    'video-too-long': '這部影片長度 {{length}}，我最長能翻譯 {{maxLength}}。請把它剪成更短的片段。',
    'video-too-long_several':
      '把這部影片翻譯成 {{languages, number}} 種語言需要 {{length}}的翻譯時間，而這裡每人每天最多 {{maxLength}}。沒有產生任何費用。請減少語言，或把影片剪成更短的片段。',
    'video-too-big': '這部影片有 {{size, megabytes}}，我最大能翻譯 {{limit, megabytes}}。請把它壓縮或剪短。',
    'no-audio': '這部影片沒有聲音，所以沒有可翻譯的內容。請選擇有人說話的影片。',
    'unreadable-video':
      '我無法把這個檔案當作影片讀取。它可能已損壞、不完整或格式特殊。請確認它能播放，另存為 MP4 後重新上傳。',
    'unsupported-format':
      '這是 {{format}} 類型的檔案，我無法翻譯。請另存為 MP4 檔案（H.264 和 AAC），然後上傳那個檔案。',
    'unsupported-codec':
      '這部影片以 {{codec}} 格式儲存，我無法翻譯。請另存為 MP4 檔案（H.264 和 AAC），然後上傳那個檔案。',
    'unsupported-edits':
      '這部影片的剪輯、拼接或變速方式我無法處理。請另存為新的 MP4 檔案（H.264 和 AAC），然後上傳那個檔案。',
    'foreign-host': '我只能翻譯上傳到 Discord 的影片。請上傳影片本身，而不是連結。',
    'link-expired':
      '這部影片的連結已經失效：連結已過期，或影片已被刪除。請從附有影片的訊息重新開始，或重新上傳。',
    'source-unreachable': '我沒能從 Discord 取得這部影片。請過幾分鐘再試，或重新上傳。',
    'unknown-language':
      '「{{language}}」不在我能翻譯成的語言之中。請從清單中選擇，或用英文寫出名稱，例如「German」或「Spanish (Mexico)」。',
    'unclear-language':
      '我不確定「{{language}}」是哪種語言。你是指{{suggestions}}嗎？請從清單中選擇，或寫出完整名稱。',
    'no-language': '請選擇一種語言，或輸入語言名稱。請用 /translate 或「Translate video」重新開始。',
    'too-many-languages':
      '你指定了 {{named, number}} 種語言，而一次最多 {{limit, number}} 種。翻譯沒有開始。請先去掉幾種，之後再翻譯。',
    'invalid-speakers': '說話人數必須是 1 到 {{max, number}} 之間的整數。不確定的話可以不填。',
    'not-allowed':
      '這個應用程式只開放給營運者允許的人使用。沒有產生任何費用。請向應用程式的營運者{{operator}}要求使用權限。',
    'quota-jobs':
      '你正在進行的翻譯已達到這裡每人同時進行的上限（{{limit, number}} 個）。沒有產生任何費用。請等其中一個結束後再開始這個。',
    'quota-jobs_several':
      '這樣會超過這裡每人同時進行翻譯的上限（{{limit, number}} 個）。沒有產生任何費用。請減少語言，或等其他翻譯結束後再開始。',
    'quota-unpaid':
      '你在一小時內開始了 {{limit}} 次沒有繼續的翻譯。沒有花費任何點數。<t:{{renewsAt}}:R>可以再開始。',
    'quota-person':
      '這部影片長度 {{length}}，而你今天剩餘的翻譯時間是 {{maxLength}}。沒有產生任何費用。時間會在 <t:{{renewsAt}}:R> 更新。',
    'quota-person_several':
      '把這部影片翻譯成 {{languages, number}} 種語言需要 {{length}}的翻譯時間，而你今天還剩 {{maxLength}}。沒有產生任何費用。請減少語言，或等待更新：時間會在 <t:{{renewsAt}}:R> 更新。',
    'quota-server':
      '這部影片長度 {{length}}，而這個伺服器今天剩餘的翻譯時間是 {{maxLength}}。沒有產生任何費用。時間會在 <t:{{renewsAt}}:R> 更新。',
    'quota-server_several':
      '把這部影片翻譯成 {{languages, number}} 種語言需要 {{length}}的翻譯時間，而這個伺服器今天還剩 {{maxLength}}。沒有產生任何費用。請減少語言，或等待更新：時間會在 <t:{{renewsAt}}:R> 更新。',
    'quota-credits':
      '這個機器人本月的預算快用完了，剩下的不夠翻譯這部影片。沒有產生任何費用。預算會在 <t:{{renewsAt}}:R> 更新。',
    'quota-too-dear': '翻譯這部影片的費用會超過這個機器人整個月的預算。沒有產生任何費用。請選擇更短的影片。',
    'service-unavailable': '目前無法連線到翻譯服務。沒有產生任何費用。請過一會兒再試。',
    'service-busy': '翻譯服務一小時內都沒有空位，所以我停止了等待。沒有產生任何費用。請稍後再試。',
    'service-misconfigured':
      '這個機器人的設定有誤，被翻譯服務拒絕了。沒有產生任何費用。請告訴機器人的營運者。',
    'disk-full': '這個機器人目前沒有空間來準備這部影片。沒有產生任何費用。請告訴機器人的營運者。',
    'out-of-credits': '這個機器人的點數已用完。沒有產生任何費用。請告訴機器人的營運者，等補充點數後再試。',
    'plan-forbids': '這個機器人的方案不包含影片翻譯。沒有產生任何費用。請告訴機器人的營運者。',
    'model-missing': '翻譯服務已不再提供這個機器人所用的翻譯功能。沒有產生任何費用。請告訴機器人的營運者。',
    'model-changed':
      '翻譯服務變更了這個機器人所用的翻譯功能，需要先更新機器人。沒有產生任何費用。請告訴機器人的營運者。',
    'refused-input':
      '翻譯服務拒絕了這部影片。{{reason}}\n沒有產生任何費用。請換用 /translate 的其他選項或其他影片試試。',
    'upload-failed': '翻譯服務無法接收這部影片。沒有產生任何費用。請把它另存為新的 MP4 檔，上傳後再試。',
    'job-failed':
      '翻譯服務沒能翻譯這部影片。{{reason}}\n請換用 /translate 的其他選項，或換一部說話清楚的影片試試。',
    'job-canceled': '有人在翻譯服務那邊取消了這個翻譯。如果還想要，請重新開始。',
    'outcome-unknown':
      '我在關鍵時刻與翻譯服務中斷了連線，無法判斷翻譯是否已經開始。為了避免重複付費，我停了下來。再試之前，請先詢問機器人的營運者。',
    'job-stuck':
      '翻譯服務處理這部影片一小時沒有進展，所以我停止了等待。這個翻譯的費用已經支付：如果一天之內還是完成了，我仍會傳給你，你也可以在 /translations 裡找到它。重新開始會再次付費。',
    'job-late':
      '翻譯服務過了好幾個小時還沒完成這部影片，所以我停止了等待。這個翻譯的費用已經支付：如果一天之內還是完成了，我仍會傳給你，你也可以在 /translations 裡找到它。重新開始會再次付費。',
    'took-too-long':
      '翻譯服務過了好幾個小時還沒完成這部影片，所以我停止了等待。再試之前，請先詢問機器人的營運者：這個翻譯可能仍然需要付費。',
    'result-missing':
      '我沒能從翻譯服務取得翻譯好的影片。再試之前，請先詢問機器人的營運者：再試一次可能需要再次付費。',
    'dearer-than-expected':
      '這個翻譯的費用比預計的高，所以我沒有開始。沒有產生任何費用。如果還想要，請再試一次。',
    declined: '由於價格未被接受，翻譯沒有開始。沒有產生任何費用。',
    'not-confirmed': '沒有及時確認，所以我沒有開始翻譯。沒有產生任何費用。如果還想要，請重新發起。',
    'not-askable': '這個翻譯需要先確認才能開始，但我沒能向發起人顯示確認問題。沒有產生任何費用。請重新發起。',
    stopped: '已依你的要求停止。沒有產生任何費用。',
    discarded: '已依你的要求丟棄。這個翻譯先前已經付費；結果一出來就會刪除。',
    'stopped-by-moderator': '已被管理員停止。沒有產生任何費用。',
    'discarded-by-moderator': '已被管理員丟棄。這個翻譯先前已經付費；結果一出來就會刪除。',
    unexpected: '發生了意外的問題。請告訴機器人的營運者，並提供這個編號：{{reference}}',
  },
  reason: { quoted: '「{{reason}}」' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: '影片' },
  variety: {
    cmn: '國語',
    'zh-Hans-CN-u-sd-cnha': '中文（中原官話，河南，簡體）',
    'zh-Hans-CN-u-sd-cnln': '中文（東北官話，簡體）',
    'zh-Hans-CN-u-sd-cnsc': '中文（西南官話，簡體）',
    'zh-Hans-CN-u-sd-cnsd': '中文（冀魯官話，簡體）',
    'zh-Hans-CN-u-sd-cnsn': '中文（中原官話，陝西，簡體）',
    'en-x-own-accent': '英文（保留你的口音）',
    'en-US-x-accent': '英文（美國口音）',
  },
};
