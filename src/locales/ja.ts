import type { Translation } from './translation.ts';

/** Japanese. です・ます, as Discord does; no spaces beside Latin letters and numbers. */
export const ja: Translation = {
  command: {
    translations: { description: 'これまでに翻訳した動画の一覧を表示し、もう一度受け取ります' },
    translate: {
      description: '動画を別の言語に吹き替え、口の動きも合わせます',
      video: '翻訳する動画（MP4、WebM、MOV、MKV）',
      language: '吹き替えたい言語（「,」で区切って5つまで指定できます）',
      audioOnly: '音声だけを変え、映像は口の動きも含めてそのまま残します',
      keepLength: '話し方が速くなっても、動画の長さを変えません',
      speakers: '話している人の数（声が入れ替わってしまったときに指定してください）',
      private: '返信を自分だけに表示します',
    },
  },
  history: {
    none: 'まだ翻訳はありません。/translate を使うか、メッセージの「アプリ」→「Translate video」を選んでください。',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · お届けできる場所がなかったため、ここに保管しています',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    get: '{{number}}を受け取る',
  },
  modal: {
    title: '動画を翻訳',
    language: '言語',
    languageHint: '5つまで選べます。',
    otherLanguage: 'その他の言語',
    otherLanguageHint:
      'ほかの言語はここに入力してください。何語の名前でもかまいません（例：ウェールズ語、Malti）。',
    video: 'どの動画ですか？',
  },
  status: {
    checking: '動画を確認しています…',
    uploading: '動画を翻訳サービスに送っています…',
    queued:
      'ただいま多くの動画を翻訳しています。この動画は{{position, number}}番目です。順番が来ると自動的に始まります。',
    translating: '翻訳しています。通常は数分かかります。完了するとここに表示されます。',
    fetching: '翻訳が完了しました。お届けしています…',
    shrinking:
      '翻訳は完了しましたが、ここのメッセージには大きすぎます。サイズを小さくしています。数分かかることがあります…',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# 開始：{{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# {{language, name}}として受け付けました。ほかに{{others, name}}もあります。変えるには一覧から選んでください。',
    guessed: '-# {{language, name}}として受け付けました。',
  },
  report: {
    title: '**{{file}}**',
    since: '-# 開始：{{since}}。完成したものから順にここに表示されます。通常は数分かかります。',
    checking: '⏳ **{{language, name}}** · 準備中',
    uploading: '⏳ **{{language, name}}** · 動画を翻訳サービスに送信中',
    queued: '⏳ **{{language, name}}** · {{position, number}}番目に待機中',
    translating: '⏳ **{{language, name}}** · 翻訳中',
    fetching: '⏳ **{{language, name}}** · 翻訳完了、お届け中',
    shrinking:
      '⏳ **{{language, name}}** · 翻訳は完了しましたが、ここのメッセージには大きすぎるため、小さくしています',
    done: '✅ {{result}} · 完了',
    failed: '⚠️ **{{language, name}}** · 翻訳できませんでした。{{problem}}',
    sentChannel: '✅ **{{language, name}}** · 完了（別のメッセージで送りました）',
    sentDirect:
      '✅ **{{language, name}}** · 完了。ここには投稿できなかったため、依頼した方にダイレクトメッセージで送りました。',
    kept: '⚠️ **{{language, name}}** · 完了しましたが、お届けできませんでした。/translations で受け取れます。',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · AIによる吹き替え',
    description: '動画「{{file}}」のAI吹き替え版（{{language, name}}）',
    smaller:
      '-# メッセージに収まるように、{{from, megabytes}}から{{to, megabytes}}に小さくしました。依頼した方は、ボタンから元の画質で受け取れます。',
    whole: '元の画質で受け取る',
    tooBig:
      '翻訳した動画は{{size, megabytes}}で、ここのメッセージには収まりません。ボタンを押すと、自分専用のリンクを受け取れます。',
    tooLossy:
      '翻訳した動画は{{size, megabytes}}で、ここのメッセージには収まりません。収まるまで小さくすると画質が大きく落ちてしまいます。ボタンを押すと、自分専用のリンクを受け取れます。',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nここには動画を投稿できなかったため、依頼した方にダイレクトメッセージで送りました。',
    kept: '**{{file}}** → **{{language, name}}**\n動画は完成しましたが、ここへの投稿もダイレクトメッセージでの送信もできませんでした。依頼した方は /translations で受け取れます。',
    link: '動画を受け取る',
    buttonOf: '{{language, name}}：{{label}}',
    linkReply:
      '翻訳した動画はこちらです：{{url}}\n-# このリンクはあなた専用です。リンクを知っている人は誰でも動画を見られます。少なくとも1日は有効です。',
    linkFailed:
      '翻訳サービスから動画を取得できませんでした。1分ほどしてから、もう一度ボタンを押してください。',
    linkForeign: 'この動画はほかの方のために作られたものです。/translate でご自分の動画を翻訳できます。',
    linkGone: 'この動画はもう保管されていません。お手数ですが、もう一度翻訳してください。',
  },
  problem: {
    'not-a-video': 'このファイルは動画ではありません。動画ファイル（MP4、WebM、MOV、MKV）を選んでください。',
    'no-video-found':
      'このメッセージには翻訳できる動画がありません。Discordにアップロードされた動画を含むメッセージを選んでください。ほかのサイトへのリンクは使えません。',
    'video-empty': 'この動画ファイルは空です。ファイルを確認して、もう一度アップロードしてください。',
    'video-too-long':
      'この動画の長さは{{length}}です。翻訳できるのは{{maxLength}}までです。短く分けてからお試しください。',
    'video-too-long_several':
      'この動画を{{languages, number}}言語に翻訳するには、{{length}}の翻訳時間が必要です。ここで使えるのは1日{{maxLength}}までです。料金は発生していません。言語を減らすか、動画を短く分けてください。',
    'video-too-big':
      'この動画のサイズは{{size, megabytes}}です。翻訳できるのは{{limit, megabytes}}までです。サイズを小さくするか、短くしてください。',
    'no-audio': 'この動画には音声がないため、翻訳するものがありません。人が話している動画を選んでください。',
    'unreadable-video':
      'このファイルを動画として読み込めません。壊れているか、途中で切れているか、特殊な形式の可能性があります。再生できることを確認し、MP4で保存してからもう一度アップロードしてください。',
    'foreign-host':
      '翻訳できるのは、Discordにアップロードされた動画だけです。リンクではなく、動画そのものをアップロードしてください。',
    'link-expired':
      'この動画はもう取得できません。リンクの期限が切れたか、動画が削除されています。動画のあるメッセージからやり直すか、もう一度アップロードしてください。',
    'source-unreachable':
      'Discordから動画を取得できませんでした。数分後にもう一度試すか、アップロードし直してください。',
    'unknown-language':
      '「{{language}}」がどの言語かわかりません。一覧から選ぶか、「German」や「Spanish (Mexico)」のように英語の言語名で入力してください。',
    'unclear-language':
      '「{{language}}」がどの言語かはっきりわかりません。{{suggestions}}のことでしょうか？一覧から選ぶか、正式な名前を入力してください。',
    'no-language':
      '言語を選ぶか、言語名を入力してください。やり直すには、もう一度「Translate video」を選んでください。',
    'too-many-languages':
      '{{named, number}}言語が指定されましたが、一度に指定できるのは{{limit, number}}言語までです。翻訳は始まっていません。いくつか減らして、残りはあとで依頼してください。',
    'language-twice':
      '「{{language, name}}」が2回指定されています。翻訳は始まっていません。言語は1回ずつ指定してください。',
    'invalid-speakers':
      '話している人の数は、1から{{max, number}}までの整数で指定してください。わからないときは空欄のままでかまいません。',
    'quota-jobs':
      'すでに、ここで一人が同時に行える数（{{limit, number}}件）まで翻訳を進めています。料金は発生していません。どれかが終わってから、もう一度始めてください。',
    'quota-jobs_several':
      'ここで一人が同時に行える翻訳の数（{{limit, number}}件）を超えてしまいます。料金は発生していません。言語を減らすか、ほかの翻訳が終わってからもう一度始めてください。',
    'quota-person':
      'この動画の長さは{{length}}ですが、あなたの今日の残り翻訳時間は{{maxLength}}です。料金は発生していません。翻訳時間の更新：<t:{{renewsAt}}:R>',
    'quota-person_several':
      'この動画を{{languages, number}}言語に翻訳するには、{{length}}の翻訳時間が必要ですが、あなたの今日の残りは{{maxLength}}です。料金は発生していません。言語を減らすか、翻訳時間の更新をお待ちください：<t:{{renewsAt}}:R>',
    'quota-server':
      'この動画の長さは{{length}}ですが、このサーバーの今日の残り翻訳時間は{{maxLength}}です。料金は発生していません。翻訳時間の更新：<t:{{renewsAt}}:R>',
    'quota-server_several':
      'この動画を{{languages, number}}言語に翻訳するには、{{length}}の翻訳時間が必要ですが、このサーバーの今日の残りは{{maxLength}}です。料金は発生していません。言語を減らすか、翻訳時間の更新をお待ちください：<t:{{renewsAt}}:R>',
    'quota-credits':
      'このボットの今月の予算は残りわずかで、この動画には足りません。料金は発生していません。予算の更新：<t:{{renewsAt}}:R>',
    'quota-too-dear':
      'この動画の料金は、このボットの1か月分の予算を超えてしまいます。料金は発生していません。もっと短い動画を選んでください。',
    'service-unavailable':
      '現在、翻訳サービスに接続できません。料金は発生していません。しばらくしてからもう一度お試しください。',
    'service-busy':
      '翻訳サービスが1時間混み合ったままだったため、待つのをやめました。料金は発生していません。時間をおいてもう一度お試しください。',
    'service-misconfigured':
      'このボットの設定に誤りがあり、翻訳サービスに受け付けられません。料金は発生していません。ボットの運営者に知らせてください。',
    'out-of-credits':
      'このボットのクレジットがなくなりました。料金は発生していません。ボットの運営者に知らせて、補充されてからもう一度お試しください。',
    'plan-forbids':
      'このボットのプランには動画の翻訳が含まれていません。料金は発生していません。ボットの運営者に知らせてください。',
    'model-missing':
      'このボットが使っている翻訳機能は、翻訳サービスで提供されなくなりました。料金は発生していません。ボットの運営者に知らせてください。',
    'refused-input':
      '翻訳サービスがこの動画を受け付けませんでした。{{reason}}\n料金は発生していません。オプションを変えるか、別の動画でお試しください。',
    'upload-failed':
      '翻訳サービスがこの動画を取り込めませんでした。料金は発生していません。新しいMP4ファイルとして保存し、それをアップロードしてもう一度お試しください。',
    'job-failed':
      '翻訳サービスがこの動画を翻訳できませんでした。{{reason}}\nオプションを変えるか、話し声がはっきり聞こえる動画でお試しください。',
    'job-canceled':
      'この翻訳は、翻訳サービス側で誰かに取り消されました。まだ必要な場合は、もう一度始めてください。',
    'outcome-unknown':
      '大事なところで翻訳サービスとの接続が切れてしまい、翻訳が始まったかどうかわかりません。二重の支払いを避けるため、ここで中止しました。もう一度試す前に、ボットの運営者に確認してください。',
    'job-stuck':
      '翻訳サービスでこの動画の処理が1時間進んでいないため、待つのをやめました。料金は支払い済みです。1日以内に完成した場合はお届けし、/translations にも表示します。最初からやり直すと、もう一度料金がかかります。',
    'job-late':
      '翻訳サービスでこの動画の処理が何時間たっても終わらないため、待つのをやめました。料金は支払い済みです。1日以内に完成した場合はお届けし、/translations にも表示します。最初からやり直すと、もう一度料金がかかります。',
    'took-too-long':
      '翻訳サービスでこの動画の処理が何時間たっても終わらないため、待つのをやめました。もう一度試す前に、ボットの運営者に確認してください。この翻訳の料金がかかる可能性があります。',
    'result-missing':
      '翻訳サービスから翻訳済みの動画を取得できませんでした。もう一度試す前に、ボットの運営者に確認してください。やり直すと、もう一度料金がかかる可能性があります。',
    unexpected: '予期しない問題が起きました。ボットの運営者に、この参照番号を伝えてください：{{reference}}',
  },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
  },
  file: { unnamed: '動画' },
  variety: {
    cmn: '標準中国語',
    'zh-Hans-CN-u-sd-cnha': '中国語（中原官話・河南、簡体字）',
    'zh-Hans-CN-u-sd-cnln': '中国語（東北官話、簡体字）',
    'zh-Hans-CN-u-sd-cnsc': '中国語（西南官話、簡体字）',
    'zh-Hans-CN-u-sd-cnsd': '中国語（冀魯官話、簡体字）',
    'zh-Hans-CN-u-sd-cnsn': '中国語（中原官話・陝西、簡体字）',
    'en-x-own-accent': '英語（話者本人のアクセント）',
    'en-US-x-accent': '英語（アメリカ英語のアクセント）',
  },
};
