import type { Translation } from './translation.ts';

/** Korean. 해요체; no particle that depends on the last letter of what is filled in. */
export const ko: Translation = {
  command: {
    translations: { description: '지금까지 번역한 동영상을 보고 다시 받을 수 있어요' },
    privacy: {
      description: '어떤 정보가 저장되는지, 동영상이 어디로 가는지, 모두 삭제하는 방법을 알려 드려요',
    },
    translate: {
      description: '동영상을 다른 언어로 더빙하고 입 모양도 맞춰요',
      video: '번역할 동영상 (MP4, WebM, MOV, MKV)',
      language: '듣고 싶은 언어. 쉼표로 구분해 5개까지 쓸 수 있어요',
      audioOnly: '목소리만 바꾸고 화면은 입 모양까지 그대로 둬요',
      keepLength: '말이 빨라지더라도 동영상 길이를 그대로 유지해요',
      speakers: '말하는 사람 수. 목소리가 뒤섞였을 때 알려 주세요',
      private: '답장을 나에게만 표시해요',
    },
  },
  history: {
    heading: '내 번역 (최신순):',
    headingPaged: '내 번역 (최신순, {{page, number}}/{{pages, number}}페이지):',
    none: '아직 번역한 동영상이 없어요. /translate 명령어를 쓰거나 메시지에서 앱 → Translate video 메뉴를 선택해 주세요.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · 진행 중, {{when}} 요청',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · 보내 드릴 곳이 없어서 여기에 보관하고 있어요',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: '한도에 도달해서 시작하지 않았어요',
    get: '{{number}}번 받기',
    stop: '{{number}}번 중지',
    forget: '{{number}}번 삭제',
    previous: '이전',
    next: '다음',
    leftToday: '오늘 남은 내 번역 시간: {{length}}. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    leftServer: '오늘 남은 이 서버의 번역 시간: {{length}}. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    leftJobs: '지금 동시에 더 진행할 수 있는 번역: {{left, number}}개 (최대 {{limit, number}}개).',
    forgotten:
      '삭제했어요. 이 번역은 더 이상 보관하지 않고, 번역 서비스에 있는 파일도 함께 삭제돼요. 동영상이 있는 메시지는 그대로 남아요.',
    stopFirst: '이 번역은 아직 진행 중이에요. 먼저 중지하거나 끝날 때까지 기다려 주세요.',
    foreign: '다른 사람의 번역이에요. 내 번역은 /translations 명령어로 볼 수 있어요.',
  },
  stop: {
    stopped: '중지했어요. 비용은 발생하지 않았어요.',
    left: '요청하신 번역을 중지했고, 이 요청으로 발생한 비용은 없어요. 같은 번역을 원하는 다른 사람이 있어서 그분을 위해 계속 진행돼요.',
    stoppedRest: '아직 진행 중이던 번역을 중지했고, 그 비용은 발생하지 않았어요.',
    paid: '이 번역은 봇의 크레딧으로 비용이 이미 지불되어 더 이상 중지할 수 없어요. 동영상이 필요 없으면 나오는 대로 버려 드릴 수 있어요.',
    mayBePaid:
      '번역 서비스가 이 번역을 시작했는지 아직 알려 주지 않았어요. 봇의 크레딧으로 비용이 이미 지불되었을 수 있어서 더 이상 중지할 수 없어요. 동영상이 필요 없으면 나오는 대로 버려 드릴 수 있어요.',
    paidPartly:
      '아직 비용이 지불되지 않은 번역은 중지했어요. 나머지는 봇의 크레딧으로 비용이 이미 지불되어 더 이상 중지할 수 없어요. 필요 없으면 나오는 대로 버려 드릴 수 있어요.',
    discard: '결과 버리기',
    discarded:
      '처리했어요. 이 동영상은 보내 드리지 않아요. 비용은 이미 지불되었고, 결과는 나오는 대로 삭제돼요.',
    over: '이제는 중지할 수 없어요. 번역이 끝났거나 결과를 보내 드리는 중이에요.',
    foreign: '이 번역을 요청한 사람이나 관리자만 중지할 수 있어요.',
    unknown: '이 번역의 기록이 더 이상 없어서 중지할 것이 없어요.',
  },
  privacy: {
    where:
      '**동영상이 가는 곳**\n번역할 동영상은 [Scenario](<https://www.scenario.com>)로 보내지고, 파트너인 HeyGen이 번역해요. 업로드한 동영상은 번역이 끝나면 그곳에서 삭제되고, 번역된 동영상은 보내 드리고 {{days}} 후에 삭제돼요.',
    imports:
      'Scenario가 Discord에서 동영상을 직접 가져갈 수 있어요. 이때 Scenario에 남는 기록은 삭제할 수 없고, 파일 이름이 들어 있는 링크가 그 기록에 남아요. 링크는 길어야 하루 동안만 열려요.',
    kept: '**보관하는 것**\n동영상은 보관하지 않아요. {{days}} 동안: 각 파일의 이름과 언어, 언제 요청하셨는지, 어떻게 끝났는지, 동영상이 어느 메시지에 있었는지. 다시 받을 수 있게 하기 위해서예요. 같은 기간: 최근에 고른 언어. 추천해 드리기 위해서예요. 최대 3일 동안: 어떻게 전해 드렸는지에 대한 기록. 사용한 번역 시간: 이틀 동안 알아볼 수 없는 코드명으로 보관해요.',
    how: '하나씩 삭제하려면 /translations 명령어를, 모두 삭제하려면 버튼을 사용해 주세요.',
    delete: '내 데이터 삭제',
    confirm:
      '여기와 번역 서비스에 보관 중인 회원님의 정보를 모두 삭제해요. 번역된 동영상을 더 이상 저에게서 받을 수 없고, 이미 채팅에 올라간 동영상은 그대로 남아요. 진행 중인 번역은 중지돼요. 비용이 지불된 번역은 되돌릴 수 없고, 그 결과는 버려져요.\n**이 작업은 취소할 수 없어요.**',
    confirmDelete: '네, 모두 삭제할게요',
    deleted:
      '완료했어요. 보관하던 회원님의 정보를 삭제했고, 번역 서비스에 있는 동영상도 함께 삭제되고 있어요. 동영상이 있는 메시지는 그대로 남아요. 서버에서는 관리자가 삭제할 수 있어요.',
    deletedPaid_other:
      '번역 {{count, number}}개는 이미 비용이 지불되어 되돌릴 수 없어요. 결과와 마지막 기록은 번역이 끝나는 대로 삭제돼요.',
    foreign: '다른 사람의 버튼이에요. 내 정보 중 무엇이 보관되는지는 /privacy 명령어로 볼 수 있어요.',
  },
  modal: {
    title: '동영상 번역',
    language: '언어',
    languageHint: '5개까지 고를 수 있어요…',
    otherLanguage: '다른 언어',
    otherLanguageHint: '…다른 언어는 여기에 적어 주세요. 어떤 언어로 써도 돼요: “웨일스어, Malti”.',
    video: '어떤 동영상인가요?',
  },
  outlook: {
    length: '길이 {{length}}',
    priced_other: '길이 {{length}} · 봇 크레딧 약 {{count, number}}개',
  },
  price: {
    question_other:
      '**{{file}}** → **{{language, name}}**\n동영상 길이는 {{length}}이고, 번역하는 데 약 **{{count, number}}크레딧**이 들어요. 시작할까요?\n-# 직접 내는 비용은 없어요. 봇의 크레딧을 사용해요. 버튼을 누르기 전에는 비용이 발생하지 않아요. 답이 없으면 {{end}} 기다리기를 멈춰요.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\n동영상 길이는 {{length}}이고, 이 언어들로 모두 번역하는 데 총 약 **{{count, number}}크레딧**이 들어요. 시작할까요?\n-# 직접 내는 비용은 없어요. 봇의 크레딧을 사용해요. 버튼을 누르기 전에는 비용이 발생하지 않아요. 답이 없으면 {{end}} 기다리기를 멈춰요.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\n동영상 길이는 {{length}}이고, 번역 비용은 미리 알 수 없어요. 시작할까요?\n-# 직접 내는 비용은 없어요. 봇의 크레딧을 사용해요. 버튼을 누르기 전에는 비용이 발생하지 않아요. 답이 없으면 {{end}} 기다리기를 멈춰요.',
    yes: '시작',
    no: '시작 안 함',
    started: '고마워요. 번역을 시작했어요.',
    notStarted: '알겠어요. 번역을 시작하지 않았고, 비용도 발생하지 않았어요.',
    late: '답할 수 있는 시간이 지났어요. 번역을 시작하지 않았고, 비용도 발생하지 않았어요. 아직 원하시면 /translate 명령어를 사용해 주세요.',
    alreadyStarted: '이미 시작하겠다고 답하셨어요. 번역이 시작되었어요.',
    alreadyDeclined:
      '이미 시작하지 않겠다고 답하셨어요. 번역을 시작하지 않았고, 비용도 발생하지 않았어요. 다시 원하시면 /translate 명령어를 사용해 주세요.',
    foreign: '이 번역을 요청한 사람만 답할 수 있어요.',
    over: '이 질문은 이미 끝났어요. 번역을 원하시면 /translate 명령어를 사용해 주세요.',
    unheard: '방금 답을 받지 못했어요. 1분 후에 버튼을 다시 눌러 주세요.',
  },
  button: { stop: '중지', another: '다른 언어', original: '원본', retry: '다시 시도' },
  outdated: {
    button:
      '이 버튼은 이전 버전의 것이라 더 이상 작동하지 않아요. 동영상은 /translations 명령어로 찾을 수 있어요.',
  },
  another: {
    unknown:
      '어떤 동영상으로 만든 것인지 더 이상 알 수 없어요. 동영상이 있는 메시지에서 다시 시작하거나 /translate 명령어로 업로드해 주세요.',
  },
  original: {
    message: '원본 동영상은 이 메시지에 있어요: {{url}}',
    file: '원본 동영상이에요: {{url}}\n-# 이 링크는 다른 사람과 공유하지 말아 주세요. 링크를 가진 사람은 누구나 동영상을 볼 수 있어요. 약 하루 동안 쓸 수 있어요.',
    foreign: '/translate 명령어로 원본을 업로드한 사람만 볼 수 있어요.',
    gone: '원본이 더 이상 없어요. 링크가 만료되었거나 삭제되었어요. 번역을 요청한 사람이 다시 업로드할 수 있어요.',
    unknown: '이 동영상의 원본이 어디 있는지 더 이상 알 수 없어요.',
  },
  retry: {
    already: '이미 다시 시도하셨어요. /translations 명령어로 찾을 수 있어요.',
    foreign:
      '이 번역을 요청한 사람만 다시 시도할 수 있어요. 직접 요청하려면 /translate 명령어를 사용해 주세요.',
    unknown:
      '이 번역의 기록이 더 이상 없어서 다시 시도할 수 없어요. 동영상이 있는 메시지에서 다시 시작하거나 /translate 명령어로 업로드해 주세요.',
  },
  call: {
    ready_other: '{{person}} 님, 동영상 {{count, number}}개가 준비됐어요.',
    failed_other: '{{person}} 님, 동영상이 번역되지 않았어요.',
    partly_other: '{{person}} 님, 동영상이 준비됐지만 일부 언어는 번역하지 못했어요.',
  },
  status: {
    noting:
      '요청하신 내용을 기록하고 있는데, 평소보다 오래 걸리고 있어요. 5분 안에 이 문구가 바뀌지 않으면 다시 요청해 주세요. 비용은 발생하지 않았어요.',
    checking: '동영상을 확인하고 있어요…',
    confirming: '요청한 사람이 비용을 확인해 주기를 기다리고 있어요.',
    starting: '번역을 시작하고 있어요…',
    uploading: '동영상을 번역 서비스로 보내고 있어요…',
    queued:
      '지금 많은 동영상을 번역하고 있어요. 이 동영상은 대기열 {{position, number}}번째이고, 차례가 되면 자동으로 시작돼요.',
    unanswered:
      '번역 서비스가 아직 응답하지 않았어요. 번역이 시작되었는지 확인하고 있고, 두 번 보내지 않아요. 최대 15분까지 걸릴 수 있어요.',
    translating: '번역하고 있어요. 보통 몇 분 걸리고, 결과는 여기에 표시돼요.',
    translatingUsually_other:
      '번역하고 있어요. 이런 동영상은 보통 {{count, number}}분 정도 걸리고, 결과는 여기에 표시돼요.',
    fetching: '번역이 끝났어요. 보내 드리고 있어요…',
    shrinking:
      '번역이 끝났지만 이곳의 메시지에 담기에는 너무 커요. 크기를 줄이고 있어요. 몇 분 걸릴 수 있어요…',
    orDirect:
      '-# 15분 넘게 걸리는 결과는 요청한 사람에게 다이렉트 메시지로 보내며, /translations 명령어로도 찾을 수 있어요.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# {{since}} 요청',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# 이 언어로 골랐어요: {{language, name}}. 다음 언어도 있어요: {{others, name}}. 이쪽을 원하셨다면 다음에는 목록에서 골라 주세요.',
    guessed:
      '-# 입력하신 언어를 다음과 같이 이해했어요: {{language, name}}. 다른 언어를 원하셨다면 다음에는 목록에서 골라 주세요.',
    guessedVarieties:
      '-# 입력하신 언어를 다음과 같이 이해했어요: {{language, name}}. 다음 언어도 있어요: {{others, name}}. 이쪽을 원하셨다면 다음에는 목록에서 골라 주세요.',
  },
  report: {
    title: '**{{file}}**',
    since: '-# {{since}} 요청. 결과는 준비되는 대로 여기에 표시돼요. 보통 몇 분 걸려요.',
    sinceUsually_other:
      '-# {{since}} 요청. 결과는 준비되는 대로 여기에 표시돼요. 이런 동영상은 보통 {{count, number}}분 정도 걸려요.',
    checking: '⏳ **{{language, name}}** · 준비 중',
    uploading: '⏳ **{{language, name}}** · 동영상을 번역 서비스로 보내는 중',
    queued: '⏳ **{{language, name}}** · 대기열 {{position, number}}번째',
    unanswered: '⏳ **{{language, name}}** · 번역 서비스가 아직 응답하지 않아 시작되었는지 확인 중',
    translating: '⏳ **{{language, name}}** · 번역 중',
    fetching: '⏳ **{{language, name}}** · 번역 완료, 보내 드리는 중',
    shrinking: '⏳ **{{language, name}}** · 번역이 끝났지만 이곳의 메시지에 담기에는 너무 커서 줄이는 중',
    done: '✅ 완료: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · 완료, 별도의 메시지로 보냈어요',
    sentDirect:
      '✅ **{{language, name}}** · 완료. 여기에 올릴 수 없어서 요청한 사람에게 다이렉트 메시지로 보냈어요.',
    kept: '⚠️ **{{language, name}}** · 완료됐지만 보내 드리지 못했어요. /translations 명령어로 찾을 수 있어요.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · AI 더빙',
    description: '동영상 {{file}}, AI 더빙 ({{language, name}})',
    smaller:
      '-# 이곳의 메시지에 담기도록 크기를 줄였어요: {{from, megabytes}}에서 {{to, megabytes}}. 요청한 사람은 버튼으로 원본 화질을 받을 수 있어요.',
    whole: '원본 화질',
    unchecked:
      '번역된 동영상이 재생되는지 확인하지 못했어요. 요청한 사람은 버튼으로 개인 링크를 받을 수 있어요.',
    tooBig:
      '번역된 동영상이 {{size, megabytes}}라서 이곳의 메시지에 담을 수 없어요. 요청한 사람은 버튼으로 개인 링크를 받을 수 있어요.',
    notHere:
      '번역된 동영상을 이곳의 메시지에 넣지 못했어요. 요청한 사람은 버튼으로 개인 링크를 받을 수 있어요.',
    tooLossy:
      '번역된 동영상이 {{size, megabytes}}라서 이곳의 메시지에 담을 수 없고, 그만큼 줄이면 화질이 크게 나빠져요. 요청한 사람은 버튼으로 개인 링크를 받을 수 있어요.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\n동영상을 여기에 올릴 수 없어서 요청한 사람에게 다이렉트 메시지로 보냈어요.',
    kept: '**{{file}}** → **{{language, name}}**\n동영상이 준비됐지만 여기에 올릴 수도, 다이렉트 메시지로 보낼 수도 없었어요. 요청한 사람은 /translations 명령어로 받을 수 있어요.',
    link: '동영상 받기',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      '번역된 동영상이에요: {{url}}\n-# 이 링크는 다른 사람과 공유하지 말아 주세요. 링크를 가진 사람은 누구나 동영상을 볼 수 있어요. 적어도 하루 동안 쓸 수 있어요.',
    linkFailed: '방금 번역 서비스에서 동영상을 가져오지 못했어요. 1분 후에 버튼을 다시 눌러 주세요.',
    linkForeign: '다른 사람을 위해 만든 동영상이에요. 내 동영상은 /translate 명령어로 번역해 주세요.',
    linkGone: '이 동영상은 더 이상 보관되어 있지 않아요. 다시 번역해 주세요.',
    ageChannel: '-# 연령 제한 채널에서 온 것이라 여기서는 바로 보이지 않아요.',
    ageThread: '-# 연령 제한 채널에 있을 수 있는 스레드에서 온 것이라 여기서는 바로 보이지 않아요.',
  },
  problem: {
    'not-a-video': '이 파일은 동영상이 아니에요. 동영상 파일(MP4, WebM, MOV, MKV)을 골라 주세요.',
    'no-video-found':
      '이 메시지에는 번역할 수 있는 동영상이 없어요. Discord에 업로드된 동영상이 있는 메시지를 골라 주세요. 다른 사이트의 링크는 사용할 수 없어요.',
    'video-empty': '동영상 파일이 비어 있어요. 파일을 확인하고 다시 업로드해 주세요.',
    'video-too-long':
      '이 동영상의 길이는 {{length}}인데, 최대 {{maxLength}}까지만 번역할 수 있어요. 더 짧게 나눠 주세요.',
    'video-too-long_several':
      '이 동영상을 {{languages, number}}개 언어로 번역하려면 번역 시간이 {{length}} 필요한데, 여기서는 한 사람이 하루에 {{maxLength}}까지만 쓸 수 있어요. 비용은 발생하지 않았어요. 언어를 줄이거나 동영상을 더 짧게 나눠 주세요.',
    'video-too-big':
      '이 동영상의 크기는 {{size, megabytes}}이고, 번역할 수 있는 최대 크기는 {{limit, megabytes}}예요. 크기나 길이를 줄여 주세요.',
    'no-audio': '이 동영상에는 소리가 없어서 번역할 것이 없어요. 사람이 말하는 동영상을 골라 주세요.',
    'unreadable-video':
      '이 파일을 동영상으로 읽을 수 없어요. 손상되었거나 잘렸거나 특수한 형식일 수 있어요. 재생되는지 확인하고 MP4로 저장해서 다시 업로드해 주세요.',
    'unsupported-format':
      '{{format}} 형식의 파일이라서 번역할 수 없어요. MP4 파일(H.264와 AAC)로 저장해서 그 파일을 업로드해 주세요.',
    'unsupported-codec':
      '이 동영상은 {{codec}} 형식으로 저장되어 있어서 번역할 수 없어요. MP4 파일(H.264와 AAC)로 저장해서 그 파일을 업로드해 주세요.',
    'unsupported-edits':
      '이 동영상은 제가 읽을 수 없는 방식으로 잘리거나 합쳐지거나 속도가 바뀌었어요. 새 MP4 파일(H.264와 AAC)로 저장해서 그 파일을 업로드해 주세요.',
    'foreign-host': 'Discord에 업로드된 동영상만 번역할 수 있어요. 링크 대신 동영상 자체를 업로드해 주세요.',
    'link-expired':
      '이 링크로는 더 이상 동영상을 가져올 수 없어요. 링크가 만료되었거나 동영상이 삭제되었어요. 동영상이 있는 메시지에서 다시 시작하거나 다시 업로드해 주세요.',
    'source-unreachable':
      'Discord에서 동영상을 가져오지 못했어요. 몇 분 후에 다시 시도하거나 다시 업로드해 주세요.',
    'unknown-language':
      '“{{language}}”: 번역할 수 있는 언어 중에 없어요. 목록에서 고르거나 “German”, “Spanish (Mexico)”처럼 영어 이름을 적어 주세요.',
    'unclear-language':
      '“{{language}}”: 어떤 언어인지 확실하지 않아요. 혹시 이 중에 있나요? {{suggestions}}. 목록에서 고르거나 전체 이름을 적어 주세요.',
    'no-language':
      '언어를 고르거나 언어 이름을 적어 주세요. /translate 명령어나 “Translate video” 메뉴로 다시 시작해 주세요.',
    'too-many-languages':
      '언어를 {{named, number}}개 적으셨는데, 한 번에 {{limit, number}}개까지 가능해요. 번역은 시작되지 않았어요. 몇 개를 빼고 나중에 따로 요청해 주세요.',
    'invalid-speakers':
      '말하는 사람 수는 1부터 {{max, number}}까지의 정수여야 해요. 잘 모르겠으면 비워 두세요.',
    'not-allowed':
      '이 앱은 운영자가 허용한 사람만 사용할 수 있어요. 비용은 발생하지 않았어요. 앱 운영자{{operator}}에게 사용을 허용해 달라고 요청해 주세요.',
    'quota-jobs':
      '여기서 한 사람이 동시에 진행할 수 있는 번역 수({{limit, number}}개)를 이미 채우셨어요. 비용은 발생하지 않았어요. 하나가 끝나면 이 번역을 다시 시작해 주세요.',
    'quota-jobs_several':
      '여기서 한 사람이 동시에 진행할 수 있는 번역 수({{limit, number}}개)를 넘게 돼요. 비용은 발생하지 않았어요. 언어를 줄이거나 다른 번역이 끝난 뒤 다시 시작해 주세요.',
    'quota-unpaid':
      '한 시간 안에 시작했지만 진행되지 않은 번역이 {{limit}}건 있어요. 사용된 크레딧은 없어요. 다음 번역은 <t:{{renewsAt}}:R>에 시작할 수 있어요.',
    'quota-person':
      '이 동영상의 길이는 {{length}}인데, 오늘은 번역 시간이 {{maxLength}} 남아 있어요. 비용은 발생하지 않았어요. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    'quota-person_several':
      '이 동영상을 {{languages, number}}개 언어로 번역하려면 번역 시간이 {{length}} 필요한데, 오늘은 {{maxLength}} 남아 있어요. 비용은 발생하지 않았어요. 언어를 줄이거나 기다려 주세요. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    'quota-server':
      '이 동영상의 길이는 {{length}}인데, 이 서버에는 오늘 번역 시간이 {{maxLength}} 남아 있어요. 비용은 발생하지 않았어요. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    'quota-server_several':
      '이 동영상을 {{languages, number}}개 언어로 번역하려면 번역 시간이 {{length}} 필요한데, 이 서버에는 오늘 {{maxLength}} 남아 있어요. 비용은 발생하지 않았어요. 언어를 줄이거나 기다려 주세요. 새 시간은 <t:{{renewsAt}}:R>에 생겨요.',
    'quota-credits':
      '이 봇의 이번 달 예산이 거의 다 쓰여서 남은 예산으로는 이 동영상을 번역할 수 없어요. 비용은 발생하지 않았어요. 예산은 <t:{{renewsAt}}:R>에 새로 생겨요.',
    'quota-too-dear':
      '이 동영상을 번역하면 이 봇의 한 달 전체 예산을 넘게 돼요. 비용은 발생하지 않았어요. 더 짧은 동영상을 골라 주세요.',
    'service-unavailable':
      '지금 번역 서비스에 연결할 수 없어요. 비용은 발생하지 않았어요. 잠시 후 다시 시도해 주세요.',
    'service-busy':
      '번역 서비스에 한 시간 동안 빈자리가 없어서 기다리기를 멈췄어요. 비용은 발생하지 않았어요. 나중에 다시 시도해 주세요.',
    'service-misconfigured':
      '이 봇의 설정이 올바르지 않아서 번역 서비스가 받아 주지 않아요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주세요.',
    'disk-full':
      '지금은 이 봇에 동영상을 준비할 공간이 없어요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주세요.',
    'out-of-credits':
      '이 봇의 크레딧을 다 썼어요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주시고, 크레딧이 채워지면 다시 시도해 주세요.',
    'plan-forbids':
      '이 봇의 요금제에는 동영상 번역이 포함되어 있지 않아요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주세요.',
    'model-missing':
      '이 봇이 쓰는 번역 기능을 번역 서비스가 더 이상 제공하지 않아요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주세요.',
    'model-changed':
      '이 봇이 쓰는 번역 기능을 번역 서비스가 변경해서, 먼저 봇을 업데이트해야 해요. 비용은 발생하지 않았어요. 봇 운영자에게 알려 주세요.',
    'refused-input':
      '번역 서비스가 이 동영상을 거부했어요. {{reason}}\n비용은 발생하지 않았어요. /translate 옵션을 바꾸거나 다른 동영상으로 시도해 주세요.',
    'upload-failed':
      '번역 서비스가 이 동영상을 받지 못했어요. 비용은 발생하지 않았어요. 새 MP4 파일로 저장해서 업로드한 뒤 다시 시도해 주세요.',
    'job-failed':
      '번역 서비스가 이 동영상을 번역하지 못했어요. {{reason}}\n/translate 옵션을 바꾸거나 말소리가 또렷한 동영상으로 시도해 주세요.',
    'job-canceled': '누군가 번역 서비스에서 이 번역을 취소했어요. 아직 원하시면 다시 시작해 주세요.',
    'outcome-unknown':
      '하필 중요한 순간에 번역 서비스와 연결이 끊겨서 번역이 시작되었는지 알 수 없어요. 비용이 두 번 들지 않도록 멈췄어요. 다시 시도하기 전에 봇 운영자에게 물어봐 주세요.',
    'job-stuck':
      '번역 서비스에서 이 동영상의 작업이 한 시간 동안 진행되지 않아서 기다리기를 멈췄어요. 번역 비용은 이미 지불되었어요. 하루 안에 완료되면 그래도 보내 드리고, /translations 목록에서도 찾을 수 있어요. 다시 시작하면 비용이 또 들어요.',
    'job-late':
      '번역 서비스가 몇 시간이 지나도록 이 동영상을 끝내지 못해서 기다리기를 멈췄어요. 번역 비용은 이미 지불되었어요. 하루 안에 완료되면 그래도 보내 드리고, /translations 목록에서도 찾을 수 있어요. 다시 시작하면 비용이 또 들어요.',
    'took-too-long':
      '번역 서비스가 몇 시간이 지나도록 이 동영상을 끝내지 못해서 기다리기를 멈췄어요. 다시 시도하기 전에 봇 운영자에게 물어봐 주세요. 이 번역의 비용을 내야 할 수도 있어요.',
    'result-missing':
      '번역 서비스에서 번역된 동영상을 가져오지 못했어요. 다시 시도하기 전에 봇 운영자에게 물어봐 주세요. 다시 시도하면 비용이 또 들 수 있어요.',
    'dearer-than-expected':
      '이 번역의 비용이 예상보다 많아서 시작하지 않았어요. 비용은 발생하지 않았어요. 아직 원하시면 다시 시도해 주세요.',
    declined: '비용에 대한 동의가 없어서 번역을 시작하지 않았어요. 비용은 발생하지 않았어요.',
    'not-confirmed':
      '제때 확인되지 않아서 번역을 시작하지 않았어요. 비용은 발생하지 않았어요. 아직 원하시면 다시 요청해 주세요.',
    'not-askable':
      '이 번역은 시작하기 전에 확인이 필요한데, 요청한 사람에게 확인 질문을 보여 드리지 못했어요. 비용은 발생하지 않았어요. 다시 요청해 주세요.',
    stopped: '원하신 대로 중지했어요. 비용은 발생하지 않았어요.',
    discarded: '원하신 대로 이 번역을 버렸어요. 비용은 이미 지불되었고, 결과는 나오는 대로 삭제돼요.',
    'stopped-by-moderator': '관리자가 중지했어요. 비용은 발생하지 않았어요.',
    'discarded-by-moderator':
      '관리자가 이 번역을 버렸어요. 비용은 이미 지불되었고, 결과는 나오는 대로 삭제돼요.',
    unexpected: '예상하지 못한 문제가 생겼어요. 봇 운영자에게 이 참조 번호를 알려 주세요: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: '동영상' },
  variety: {
    cmn: '표준 중국어',
    'zh-Hans-CN-u-sd-cnha': '중국어(중원 관화 허난, 간체)',
    'zh-Hans-CN-u-sd-cnln': '중국어(동북 관화, 간체)',
    'zh-Hans-CN-u-sd-cnsc': '중국어(서남 관화, 간체)',
    'zh-Hans-CN-u-sd-cnsd': '중국어(기로 관화, 간체)',
    'zh-Hans-CN-u-sd-cnsn': '중국어(중원 관화 산시, 간체)',
    'en-x-own-accent': '영어(내 억양)',
    'en-US-x-accent': '영어(미국 억양)',
  },
};
