import type { Translation } from './translation.ts';

/** Vietnamese. Says "bạn"; the app is "mình". */
export const vi: Translation = {
  command: {
    translations: { description: 'Những video bạn đã dịch, và cách nhận lại' },
    privacy: { description: 'Những gì được lưu về bạn, video của bạn đi đâu và cách xóa tất cả' },
    translate: {
      description: 'Lồng tiếng video sang ngôn ngữ khác, khớp cả khẩu hình',
      video: 'Video cần dịch (MP4, WebM, MOV hoặc MKV)',
      language: 'Ngôn ngữ bạn muốn nghe, tối đa năm, cách nhau bằng dấu phẩy',
      audioOnly: 'Chỉ đổi giọng nói; hình ảnh giữ nguyên, kể cả khẩu hình',
      keepLength: 'Giữ đúng thời lượng video, dù lời nói có thể nhanh hơn',
      speakers: 'Số người nói; hãy cho biết nếu các giọng bị lẫn với nhau',
      private: 'Chỉ hiển thị câu trả lời cho bạn',
    },
  },
  history: {
    heading: 'Các bản dịch của bạn, mới nhất trước:',
    headingPaged: 'Các bản dịch của bạn, mới nhất trước (trang {{page, number}} trên {{pages, number}}):',
    none: 'Bạn chưa có bản dịch nào. Hãy dùng /translate, hoặc Ứng dụng → Translate video trên một tin nhắn.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · đang chạy, đã yêu cầu {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · không có nơi nào để gửi cho bạn nên đang chờ ở đây',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'không bắt đầu, vì đã đạt giới hạn',
    get: 'Nhận {{number}}',
    stop: 'Dừng {{number}}',
    forget: 'Xóa {{number}}',
    previous: 'Trang trước',
    next: 'Trang sau',
    leftToday: 'Thời gian dịch còn lại của bạn hôm nay: {{length}}. Bạn có thời gian mới <t:{{renewsAt}}:R>.',
    leftServer:
      'Thời gian dịch còn lại của máy chủ này hôm nay: {{length}}. Máy chủ có thời gian mới <t:{{renewsAt}}:R>.',
    leftJobs: 'Số bản dịch bạn còn có thể chạy cùng lúc: {{left, number}} trên {{limit, number}}.',
    forgotten:
      'Đã xóa: mình không còn lưu bản dịch này, và các tệp của nó ở dịch vụ dịch cũng bị xóa theo. Tin nhắn có video vẫn còn.',
    stopFirst: 'Bản dịch này vẫn đang chạy. Hãy dừng nó trước, hoặc chờ đến khi kết thúc.',
    foreign: 'Đây là bản dịch của người khác. Hãy dùng /translations để xem bản dịch của bạn.',
  },
  stop: {
    stopped: 'Đã dừng. Không tốn chi phí nào.',
    left: 'Đã dừng cho bạn, và không tốn chi phí nào cho phần của bạn. Có người khác cũng muốn bản dịch này nên nó vẫn tiếp tục cho họ.',
    stoppedRest: 'Đã dừng những gì còn đang dịch, và không tốn chi phí nào cho phần đó.',
    paid: 'Bản dịch này đã được trả bằng credit của bot và không thể dừng được nữa. Nếu bạn không muốn nhận video, mình có thể bỏ nó đi khi có.',
    mayBePaid:
      'Dịch vụ dịch chưa cho biết đã bắt đầu bản dịch này hay chưa, nên có thể nó đã được trả bằng credit của bot và không thể dừng được nữa. Nếu bạn không muốn nhận video, mình có thể bỏ nó đi khi có.',
    paidPartly:
      'Những gì chưa trả phí đã được dừng. Phần còn lại đã được trả bằng credit của bot và không thể dừng được nữa. Nếu bạn không muốn nhận, mình có thể bỏ nó đi khi có.',
    discard: 'Bỏ kết quả',
    discarded:
      'Xong: bạn sẽ không nhận video này. Video đã được trả phí từ trước; kết quả sẽ bị xóa ngay khi có.',
    over: 'Đã quá muộn để dừng: bản dịch đã kết thúc, hoặc kết quả đang được gửi đến bạn.',
    foreign: 'Chỉ người đã yêu cầu bản dịch này hoặc điều hành viên mới dừng được.',
    unknown: 'Mình không còn thông tin về bản dịch này, nên không có gì để dừng.',
  },
  privacy: {
    where:
      '**Video của bạn đi đâu**\nVideo bạn yêu cầu dịch được gửi đến [Scenario](<https://www.scenario.com>) và do đối tác HeyGen của họ dịch. Video đã tải lên bị xóa khỏi đó khi việc dịch kết thúc, còn video đã dịch bị xóa {{days}} sau khi được gửi đến bạn.',
    imports:
      'Scenario có thể lấy video thẳng từ Discord. Không thể xóa bản ghi của chính Scenario về việc này: đường liên kết vẫn còn trong đó, có kèm tên tệp. Liên kết này chỉ dùng được tối đa một ngày.',
    kept: '**Mình lưu những gì**\nKhông lưu video nào. Trong {{days}}: tên từng tệp, ngôn ngữ, thời điểm bạn yêu cầu, việc dịch kết thúc ra sao và video nằm trong tin nhắn nào, để bạn có thể nhận lại; cả các ngôn ngữ bạn chọn gần đây, để gợi ý cho bạn. Trong tối đa ba ngày: ghi chú của mình về cách video được gửi đến bạn. Thời gian dịch bạn đã dùng, trong hai ngày và dưới một mã ẩn danh.',
    how: 'Hãy dùng /translations để xóa từng bản, hoặc nhấn nút để xóa tất cả.',
    delete: 'Xóa dữ liệu của tôi',
    confirm:
      'Thao tác này xóa mọi thứ mình lưu về bạn, cả ở đây lẫn ở dịch vụ dịch. Bạn sẽ không thể nhận lại các video đã dịch từ mình nữa; những video đã có trong cuộc trò chuyện vẫn ở đó. Những gì đang chạy sẽ bị dừng; những gì đã trả phí thì không thể thu hồi, và kết quả sẽ bị bỏ đi.\n**Không thể hoàn tác việc này.**',
    confirmDelete: 'Có, xóa tất cả',
    deleted:
      'Xong. Mình đã xóa những gì lưu về bạn, và các video của bạn ở dịch vụ dịch cũng đang được xóa. Những tin nhắn có video của bạn vẫn còn; trong máy chủ, điều hành viên có thể xóa chúng.',
    deletedPaid_other:
      '{{count, number}} bản dịch đã được trả phí và không thể thu hồi. Kết quả, cùng những ghi chú cuối của mình về chúng, sẽ bị xóa ngay khi chúng kết thúc.',
    foreign: 'Nút này của người khác. Hãy dùng /privacy để xem những gì được lưu về bạn.',
  },
  modal: {
    title: 'Dịch video',
    language: 'Ngôn ngữ',
    languageHint: 'Chọn tối đa năm…',
    otherLanguage: 'Ngôn ngữ khác',
    otherLanguageHint: '…và nhập ngôn ngữ khác ở đây, viết bằng tiếng nào cũng được: “Tiếng Wales, Malti”.',
    video: 'Video nào?',
  },
  outlook: {
    length: 'dài {{length}}',
    priced_other: 'dài {{length}} · khoảng {{count, number}} credit của bot',
  },
  price: {
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideo dài {{length}}, và việc dịch tốn khoảng **{{count, number}} credit**. Bắt đầu nhé?\n-# Bạn không phải trả gì; credit của bot sẽ được dùng. Không tốn chi phí nào trước khi bạn nhấn nút. Nếu không có câu trả lời, mình sẽ thôi chờ {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideo dài {{length}}, và dịch sang tất cả các ngôn ngữ này tốn tổng cộng khoảng **{{count, number}} credit**. Bắt đầu nhé?\n-# Bạn không phải trả gì; credit của bot sẽ được dùng. Không tốn chi phí nào trước khi bạn nhấn nút. Nếu không có câu trả lời, mình sẽ thôi chờ {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideo dài {{length}}. Mình không thể biết trước việc dịch tốn bao nhiêu. Bắt đầu nhé?\n-# Bạn không phải trả gì; credit của bot sẽ được dùng. Không tốn chi phí nào trước khi bạn nhấn nút. Nếu không có câu trả lời, mình sẽ thôi chờ {{end}}.',
    yes: 'Bắt đầu',
    no: 'Không bắt đầu',
    started: 'Cảm ơn bạn. Việc dịch đã bắt đầu.',
    notStarted: 'Được rồi. Chưa có gì bắt đầu, và không tốn chi phí nào.',
    late: 'Đã hết thời gian trả lời. Chưa có gì bắt đầu, và không tốn chi phí nào. Nếu bạn vẫn muốn dịch, hãy dùng /translate.',
    alreadyStarted: 'Bạn đã đồng ý rồi: việc dịch đã bắt đầu.',
    alreadyDeclined:
      'Bạn đã từ chối rồi: chưa có gì bắt đầu, và không tốn chi phí nào. Nếu bạn đổi ý, hãy dùng /translate.',
    foreign: 'Chỉ người đã yêu cầu bản dịch này mới trả lời được.',
    over: 'Câu hỏi này đã đóng. Nếu bạn muốn dịch video, hãy dùng /translate.',
    unheard: 'Vừa rồi mình chưa nhận được câu trả lời của bạn. Hãy nhấn lại nút sau một phút nhé.',
  },
  button: { stop: 'Dừng', another: 'Ngôn ngữ khác', original: 'Bản gốc', retry: 'Thử lại' },
  outdated: {
    button:
      'Nút này thuộc phiên bản cũ của mình và không còn hoạt động. Hãy dùng /translations để tìm video của bạn.',
  },
  another: {
    unknown:
      'Mình không còn biết bản này được dịch từ video nào. Hãy bắt đầu lại từ tin nhắn có video, hoặc tải video lên bằng /translate.',
  },
  original: {
    message: 'Video gốc nằm trong tin nhắn này: {{url}}',
    file: 'Đây là video gốc: {{url}}\n-# Đừng chia sẻ liên kết này nhé: ai có nó cũng xem được video. Liên kết dùng được khoảng một ngày.',
    foreign: 'Chỉ người đã tải bản gốc lên bằng /translate mới xem được.',
    gone: 'Bản gốc không còn nữa: liên kết đã hết hạn, hoặc video đã bị xóa. Người yêu cầu bản dịch có thể tải lại lên.',
    unknown: 'Mình không còn biết bản gốc của video này ở đâu.',
  },
  retry: {
    already: 'Bạn đã thử lại bản dịch này rồi. Bạn tìm thấy nó bằng /translations.',
    foreign:
      'Chỉ người đã yêu cầu bản dịch này mới thử lại được. Hãy dùng /translate để yêu cầu bản dịch của riêng bạn.',
    unknown:
      'Mình không còn thông tin về bản dịch này nên không thể thử lại. Hãy bắt đầu lại từ tin nhắn có video, hoặc tải video lên bằng /translate.',
  },
  call: {
    ready_other: '{{person}}, {{count, number}} video của bạn đã sẵn sàng.',
    failed_other: '{{person}}, video của bạn chưa được dịch.',
    partly_other: '{{person}}, video của bạn đã sẵn sàng, nhưng có ngôn ngữ không thành công.',
  },
  status: {
    noting:
      'Mình đang ghi lại yêu cầu của bạn, việc này mất nhiều thời gian hơn thường lệ. Nếu dòng này không thay đổi trong vòng năm phút, hãy yêu cầu lại: không tốn chi phí nào.',
    checking: 'Đang kiểm tra video…',
    confirming: 'Đang chờ người yêu cầu xác nhận mức giá.',
    starting: 'Đang bắt đầu dịch…',
    uploading: 'Đang gửi video đến dịch vụ dịch…',
    queued:
      'Hiện có nhiều video đang được dịch. Video này ở vị trí {{position, number}} trong hàng chờ và sẽ tự bắt đầu.',
    unanswered:
      'Dịch vụ dịch chưa trả lời. Mình đang kiểm tra xem bản dịch đã bắt đầu chưa và sẽ không gửi hai lần. Việc này có thể mất đến 15 phút.',
    translating: 'Đang dịch. Thường mất vài phút; kết quả sẽ hiện ở đây.',
    translatingUsually_other:
      'Đang dịch. Với video như thế này thường mất khoảng {{count, number}} phút; kết quả sẽ hiện ở đây.',
    fetching: 'Bản dịch đã xong. Đang gửi đến bạn…',
    shrinking:
      'Bản dịch đã xong nhưng quá lớn để gửi trong tin nhắn ở đây. Đang thu nhỏ; có thể mất vài phút…',
    orDirect:
      '-# Kết quả nào mất hơn 15 phút sẽ được gửi cho người yêu cầu qua tin nhắn trực tiếp, và tìm được bằng /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Đã yêu cầu {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Mình đã chọn {{language, name}}. Còn có {{others, name}}: nếu ý bạn là vậy, lần sau hãy chọn từ danh sách.',
    guessed:
      '-# Mình hiểu ngôn ngữ bạn nhập là {{language, name}}. Nếu ý bạn là ngôn ngữ khác, lần sau hãy chọn từ danh sách.',
    guessedVarieties:
      '-# Mình hiểu ngôn ngữ bạn nhập là {{language, name}}. Còn có {{others, name}}: nếu ý bạn là vậy, lần sau hãy chọn từ danh sách.',
  },
  report: {
    title: '**{{file}}**',
    since: '-# Đã yêu cầu {{since}}. Mỗi kết quả sẽ hiện ở đây ngay khi xong; thường mất vài phút.',
    sinceUsually_other:
      '-# Đã yêu cầu {{since}}. Mỗi kết quả sẽ hiện ở đây ngay khi xong; với video như thế này thường mất khoảng {{count, number}} phút.',
    checking: '⏳ **{{language, name}}** · đang chuẩn bị',
    uploading: '⏳ **{{language, name}}** · đang gửi video đến dịch vụ dịch',
    queued: '⏳ **{{language, name}}** · vị trí {{position, number}} trong hàng chờ',
    unanswered: '⏳ **{{language, name}}** · dịch vụ dịch chưa trả lời; đang kiểm tra xem đã bắt đầu chưa',
    translating: '⏳ **{{language, name}}** · đang dịch',
    fetching: '⏳ **{{language, name}}** · đã dịch, đang được gửi đến đây',
    shrinking: '⏳ **{{language, name}}** · đã dịch, nhưng quá lớn để gửi trong tin nhắn ở đây; đang thu nhỏ',
    done: '✅ Xong: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · xong, trong một tin nhắn riêng',
    sentDirect:
      '✅ **{{language, name}}** · xong. Không đăng được ở đây, nên đã gửi cho người yêu cầu qua tin nhắn trực tiếp.',
    kept: '⚠️ **{{language, name}}** · xong, nhưng mình không gửi được cho bạn. Bạn tìm thấy nó bằng /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · AI lồng tiếng',
    description: 'Video {{file}}, do AI lồng tiếng, ngôn ngữ: {{language, name}}',
    smaller:
      '-# Đã thu nhỏ để vừa tin nhắn ở đây, từ {{from, megabytes}} xuống {{to, megabytes}}. Người yêu cầu có thể nhận bản chất lượng đầy đủ bằng nút bên dưới.',
    whole: 'Chất lượng đầy đủ',
    unchecked:
      'Mình không thể xác nhận rằng video đã dịch phát được. Người yêu cầu có thể nhận liên kết riêng bằng nút bên dưới.',
    tooBig:
      'Video đã dịch nặng {{size, megabytes}}, không vừa tin nhắn ở đây. Người yêu cầu có thể nhận liên kết riêng bằng nút bên dưới.',
    notHere:
      'Không thể đưa video đã dịch vào tin nhắn ở đây. Người yêu cầu có thể nhận liên kết riêng bằng nút bên dưới.',
    tooLossy:
      'Video đã dịch nặng {{size, megabytes}}, không vừa tin nhắn ở đây, và thu nhỏ đến mức đó sẽ làm hỏng chất lượng. Người yêu cầu có thể nhận liên kết riêng bằng nút bên dưới.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nKhông đăng được video ở đây, nên đã gửi cho người yêu cầu qua tin nhắn trực tiếp.',
    kept: '**{{file}}** → **{{language, name}}**\nVideo đã xong, nhưng mình không đăng được ở đây và cũng không gửi được qua tin nhắn trực tiếp. Người yêu cầu có thể nhận bằng /translations.',
    link: 'Nhận video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Đây là video đã dịch của bạn: {{url}}\n-# Đừng chia sẻ liên kết này nhé: ai có nó cũng xem được video. Liên kết dùng được ít nhất một ngày.',
    linkFailed: 'Vừa rồi mình không lấy được video từ dịch vụ dịch. Hãy nhấn lại nút sau một phút nhé.',
    linkForeign: 'Video này được làm cho người khác. Hãy dùng /translate để dịch video của bạn.',
    linkGone: 'Video này không còn được lưu nữa. Hãy dịch lại nhé.',
    ageChannel: '-# Từ một kênh giới hạn độ tuổi, nên không hiện sẵn ở đây.',
    ageThread: '-# Từ một chủ đề có thể thuộc kênh giới hạn độ tuổi, nên không hiện sẵn ở đây.',
  },
  problem: {
    'not-a-video': 'Tệp đó không phải video. Hãy chọn một tệp video (MP4, WebM, MOV hoặc MKV).',
    'no-video-found':
      'Tin nhắn đó không có video nào mình dịch được. Hãy chọn tin nhắn có video được tải lên Discord; liên kết đến trang khác không dùng được.',
    'video-empty': 'Tệp video đó trống. Hãy kiểm tra tệp rồi tải lên lại.',
    'video-too-long':
      'Video đó dài {{length}}, còn mình chỉ dịch được tối đa {{maxLength}}. Hãy cắt thành các đoạn ngắn hơn.',
    'video-too-long_several':
      'Dịch video đó sang {{languages, number}} ngôn ngữ cần {{length}} thời gian dịch, mà ở đây mỗi người có tối đa {{maxLength}} một ngày. Không tốn chi phí nào. Hãy chọn ít ngôn ngữ hơn, hoặc cắt video thành các đoạn ngắn hơn.',
    'video-too-big':
      'Video đó nặng {{size, megabytes}}, còn mình chỉ dịch được tối đa {{limit, megabytes}}. Hãy làm video nhẹ hơn hoặc ngắn hơn.',
    'no-audio': 'Video đó không có âm thanh nên không có gì để dịch. Hãy chọn video có người nói.',
    'unreadable-video':
      'Mình không đọc được tệp đó dưới dạng video. Có thể tệp bị hỏng, bị cắt ngang hoặc thuộc loại lạ. Hãy kiểm tra xem có phát được không, lưu thành MP4 rồi tải lên lại.',
    'unsupported-format':
      'Đó là tệp loại {{format}} mà mình không dịch được. Hãy lưu thành tệp MP4 (H.264 và AAC) rồi tải tệp đó lên.',
    'unsupported-codec':
      'Video đó được lưu bằng {{codec}} mà mình không dịch được. Hãy lưu thành tệp MP4 (H.264 và AAC) rồi tải tệp đó lên.',
    'unsupported-edits':
      'Video đó được cắt, ghép hoặc tăng tốc theo cách mà mình không đọc đúng được. Hãy lưu thành tệp MP4 mới (H.264 và AAC) rồi tải tệp đó lên.',
    'foreign-host':
      'Mình chỉ dịch được video đã tải lên Discord. Hãy tải chính video lên thay vì gửi liên kết.',
    'link-expired':
      'Video đó không còn ở liên kết này nữa: liên kết đã hết hạn, hoặc video đã bị xóa. Hãy bắt đầu lại từ tin nhắn có video, hoặc tải lên lại.',
    'source-unreachable':
      'Mình không lấy được video đó từ Discord. Hãy thử lại sau vài phút, hoặc tải lên lại.',
    'unknown-language':
      '“{{language}}” không nằm trong các ngôn ngữ mà mình có thể dịch sang. Hãy chọn từ danh sách, hoặc viết tên bằng tiếng Anh, ví dụ “German” hoặc “Spanish (Mexico)”.',
    'unclear-language':
      'Mình không chắc “{{language}}” là ngôn ngữ nào. Ý bạn là {{suggestions}}? Hãy chọn từ danh sách, hoặc viết tên đầy đủ.',
    'no-language':
      'Hãy chọn một ngôn ngữ, hoặc nhập tên ngôn ngữ. Hãy bắt đầu lại bằng /translate hoặc “Translate video”.',
    'too-many-languages':
      'Bạn đã nêu {{named, number}} ngôn ngữ, mà mỗi lần chỉ được tối đa {{limit, number}}. Chưa có gì bắt đầu. Hãy bớt lại một số, rồi yêu cầu sau.',
    'invalid-speakers':
      'Số người nói phải là số nguyên từ 1 đến {{max, number}}. Hãy để trống nếu bạn không chắc.',
    'not-allowed':
      'Ứng dụng này chỉ dành cho những người được người vận hành cho phép. Không tốn chi phí nào. Hãy xin phép người vận hành ứng dụng{{operator}}.',
    'quota-jobs':
      'Số bản dịch đang chạy của bạn đã đạt mức tối đa cho một người ở đây ({{limit, number}}). Không tốn chi phí nào. Hãy bắt đầu lại khi một bản trong số đó kết thúc.',
    'quota-jobs_several':
      'Như vậy sẽ vượt quá số bản dịch một người được chạy cùng lúc ở đây ({{limit, number}}). Không tốn chi phí nào. Hãy chọn ít ngôn ngữ hơn, hoặc bắt đầu lại khi các bản khác kết thúc.',
    'quota-unpaid':
      'Trong một giờ bạn đã bắt đầu {{limit}} bản dịch nhưng không đi tiếp. Chưa tốn gì cả. Bạn có thể bắt đầu bản khác <t:{{renewsAt}}:R>.',
    'quota-person':
      'Video đó dài {{length}}, mà thời gian dịch còn lại của bạn hôm nay là {{maxLength}}. Không tốn chi phí nào. Bạn có thời gian mới <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Dịch video đó sang {{languages, number}} ngôn ngữ cần {{length}} thời gian dịch, mà hôm nay bạn còn {{maxLength}}. Không tốn chi phí nào. Hãy chọn ít ngôn ngữ hơn, hoặc chờ: bạn có thời gian mới <t:{{renewsAt}}:R>.',
    'quota-server':
      'Video đó dài {{length}}, mà thời gian dịch còn lại của máy chủ này hôm nay là {{maxLength}}. Không tốn chi phí nào. Máy chủ có thời gian mới <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Dịch video đó sang {{languages, number}} ngôn ngữ cần {{length}} thời gian dịch, mà hôm nay máy chủ này còn {{maxLength}}. Không tốn chi phí nào. Hãy chọn ít ngôn ngữ hơn, hoặc chờ: máy chủ có thời gian mới <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Ngân sách tháng này của bot gần hết, phần còn lại không đủ cho video này. Không tốn chi phí nào. Ngân sách được làm mới <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Video này sẽ tốn hơn ngân sách cả tháng của bot. Không tốn chi phí nào. Hãy chọn video ngắn hơn.',
    'service-unavailable':
      'Hiện không kết nối được với dịch vụ dịch. Không tốn chi phí nào. Hãy thử lại sau ít lâu.',
    'service-busy':
      'Dịch vụ dịch không có chỗ trống suốt một giờ nên mình đã thôi chờ. Không tốn chi phí nào. Hãy thử lại sau.',
    'service-misconfigured':
      'Bot này chưa được thiết lập đúng: dịch vụ dịch từ chối nó. Không tốn chi phí nào. Hãy báo cho người vận hành bot.',
    'disk-full':
      'Bot này hiện không còn chỗ để chuẩn bị video. Không tốn chi phí nào. Hãy báo cho người vận hành bot.',
    'out-of-credits':
      'Bot này đã hết credit. Không tốn chi phí nào. Hãy báo cho người vận hành bot, và thử lại khi có credit mới.',
    'plan-forbids':
      'Gói của bot này không bao gồm dịch video. Không tốn chi phí nào. Hãy báo cho người vận hành bot.',
    'model-missing':
      'Dịch vụ dịch không còn cung cấp thứ mà bot này dùng để dịch. Không tốn chi phí nào. Hãy báo cho người vận hành bot.',
    'model-changed':
      'Dịch vụ dịch đã thay đổi thứ mà bot này dùng để dịch, nên cần cập nhật bot trước. Không tốn chi phí nào. Hãy báo cho người vận hành bot.',
    'refused-input':
      'Dịch vụ dịch đã từ chối video này. {{reason}}\nKhông tốn chi phí nào. Hãy thử tùy chọn khác của /translate hoặc video khác.',
    'upload-failed':
      'Dịch vụ dịch không nhận được video đó. Không tốn chi phí nào. Hãy lưu thành tệp MP4 mới, tải tệp đó lên rồi thử lại.',
    'job-failed':
      'Dịch vụ dịch không dịch được video này. {{reason}}\nHãy thử tùy chọn khác của /translate, hoặc video có lời nói rõ ràng.',
    'job-canceled': 'Có người đã hủy bản dịch này ở dịch vụ dịch. Hãy bắt đầu lại nếu bạn vẫn muốn.',
    'outcome-unknown':
      'Mình bị mất kết nối với dịch vụ dịch đúng lúc quan trọng và không biết việc dịch đã bắt đầu hay chưa. Để tránh phải trả phí hai lần, mình đã dừng lại. Hãy hỏi người vận hành bot trước khi thử lại.',
    'job-stuck':
      'Dịch vụ dịch không có tiến triển gì với video này suốt một giờ nên mình đã thôi chờ. Bản dịch đã được trả phí: nếu nó vẫn xong trong vòng một ngày, mình sẽ gửi cho bạn, và bạn sẽ thấy nó trong /translations. Bắt đầu lại sẽ phải trả phí lần nữa.',
    'job-late':
      'Đã nhiều giờ mà dịch vụ dịch chưa làm xong video này nên mình đã thôi chờ. Bản dịch đã được trả phí: nếu nó vẫn xong trong vòng một ngày, mình sẽ gửi cho bạn, và bạn sẽ thấy nó trong /translations. Bắt đầu lại sẽ phải trả phí lần nữa.',
    'took-too-long':
      'Đã nhiều giờ mà dịch vụ dịch chưa làm xong video này nên mình đã thôi chờ. Hãy hỏi người vận hành bot trước khi thử lại: bản dịch này có thể vẫn phải trả phí.',
    'result-missing':
      'Mình không lấy được video đã dịch từ dịch vụ dịch. Hãy hỏi người vận hành bot trước khi thử lại: lần thử khác có thể phải trả phí lần nữa.',
    'dearer-than-expected':
      'Bản dịch này hóa ra tốn nhiều hơn dự kiến nên mình không bắt đầu. Không tốn chi phí nào. Hãy thử lại nếu bạn vẫn muốn.',
    declined: 'Không bắt đầu dịch, vì mức giá không được chấp nhận. Không tốn chi phí nào.',
    'not-confirmed':
      'Bản dịch không được xác nhận kịp lúc nên mình không bắt đầu. Không tốn chi phí nào. Hãy yêu cầu lại nếu bạn vẫn muốn.',
    'not-askable':
      'Bản dịch này cần được xác nhận trước khi bắt đầu, nhưng mình không hiển thị được câu hỏi cho người yêu cầu. Không tốn chi phí nào. Hãy yêu cầu lại nhé.',
    stopped: 'Đã dừng theo ý bạn. Không tốn chi phí nào.',
    discarded: 'Đã bỏ theo ý bạn. Bản dịch này đã được trả phí từ trước; kết quả sẽ bị xóa ngay khi có.',
    'stopped-by-moderator': 'Đã bị điều hành viên dừng. Không tốn chi phí nào.',
    'discarded-by-moderator':
      'Đã bị điều hành viên bỏ. Bản dịch này đã được trả phí từ trước; kết quả sẽ bị xóa ngay khi có.',
    unexpected:
      'Đã xảy ra một lỗi không mong muốn. Hãy báo cho người vận hành bot kèm mã tham chiếu này: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Tiếng Quan Thoại',
    'zh-Hans-CN-u-sd-cnha': 'Tiếng Trung (Quan Thoại Trung Nguyên Hà Nam, Giản thể)',
    'zh-Hans-CN-u-sd-cnln': 'Tiếng Trung (Quan Thoại Đông Bắc, Giản thể)',
    'zh-Hans-CN-u-sd-cnsc': 'Tiếng Trung (Quan Thoại Tây Nam, Giản thể)',
    'zh-Hans-CN-u-sd-cnsd': 'Tiếng Trung (Quan Thoại Ký Lỗ, Giản thể)',
    'zh-Hans-CN-u-sd-cnsn': 'Tiếng Trung (Quan Thoại Trung Nguyên Thiểm Tây, Giản thể)',
    'en-x-own-accent': 'Tiếng Anh – giọng của bạn',
    'en-US-x-accent': 'Tiếng Anh – giọng Mỹ',
  },
};
