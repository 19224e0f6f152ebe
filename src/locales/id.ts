import type { Translation } from './translation.ts';

/** Indonesian. Says "kamu". */
export const id: Translation = {
  command: {
    translations: { description: 'Video yang pernah kamu terjemahkan, dan cara mendapatkannya lagi' },
    privacy: { description: 'Data apa yang disimpan, ke mana videomu dikirim, dan cara menghapus semuanya' },
    translate: {
      description: 'Sulih suarakan video ke bahasa lain, dengan gerak bibir yang pas',
      video: 'Video yang ingin diterjemahkan (MP4, WebM, MOV, atau MKV)',
      language: 'Bahasa yang ingin kamu dengar; bisa sampai lima, pisahkan dengan koma',
      audioOnly: 'Hanya ganti suaranya; gambarnya tetap, termasuk gerak bibir',
      keepLength: 'Pertahankan durasi video, meski bicaranya jadi lebih cepat',
      speakers: 'Jumlah orang yang berbicara; isi kalau suaranya tertukar',
      private: 'Tampilkan jawabannya hanya untukmu',
    },
  },
  history: {
    heading: 'Terjemahanmu, dari yang terbaru:',
    headingPaged: 'Terjemahanmu, dari yang terbaru (halaman {{page, number}} dari {{pages, number}}):',
    none: 'Kamu belum punya terjemahan. Pakai /translate, atau Aplikasi → Translate video pada sebuah pesan.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · sedang berjalan, diminta {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · tidak ada tempat untuk mengirimkannya kepadamu, jadi disimpan di sini',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'tidak dimulai, karena sebuah batas sudah tercapai',
    get: 'Ambil {{number}}',
    stop: 'Hentikan {{number}}',
    forget: 'Hapus {{number}}',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    leftToday: 'Sisa waktu terjemahanmu hari ini: {{length}}. Kamu mendapat waktu baru <t:{{renewsAt}}:R>.',
    leftServer:
      'Sisa waktu terjemahan server ini hari ini: {{length}}. Server ini mendapat waktu baru <t:{{renewsAt}}:R>.',
    leftJobs:
      'Terjemahan yang masih bisa kamu jalankan bersamaan saat ini: {{left, number}} dari {{limit, number}}.',
    forgotten:
      'Dihapus: terjemahan ini tidak kusimpan lagi, dan filenya di layanan terjemahan ikut dihapus. Pesan yang berisi videonya tetap ada.',
    stopFirst: 'Terjemahan ini masih berjalan. Hentikan dulu, atau tunggu sampai selesai.',
    foreign: 'Ini terjemahan milik orang lain. Pakai /translations untuk melihat milikmu.',
  },
  stop: {
    stopped: 'Dihentikan. Tidak ada biaya yang keluar.',
    left: 'Dihentikan untukmu, dan tidak ada biaya yang keluar untukmu. Ada orang lain yang menginginkan terjemahan yang sama, jadi tetap dilanjutkan untuknya.',
    stoppedRest: 'Yang masih berjalan sudah dihentikan, dan tidak ada biaya yang keluar untuk itu.',
    paid: 'Terjemahan ini sudah dibayar dengan kredit bot dan tidak bisa dihentikan lagi. Kalau kamu tidak menginginkan videonya, bisa kubuang begitu jadi.',
    mayBePaid:
      'Layanan terjemahan belum memberi tahu apakah terjemahan ini sudah dimulai, jadi mungkin sudah dibayar dengan kredit bot dan tidak bisa dihentikan lagi. Kalau kamu tidak menginginkan videonya, bisa kubuang begitu jadi.',
    paidPartly:
      'Yang belum dibayar sudah dihentikan. Sisanya sudah dibayar dengan kredit bot dan tidak bisa dihentikan lagi. Kalau kamu tidak menginginkannya, bisa kubuang begitu jadi.',
    discard: 'Buang hasilnya',
    discarded:
      'Beres: kamu tidak akan menerima video ini. Video ini sudah telanjur dibayar; hasilnya dihapus begitu jadi.',
    over: 'Sudah terlambat untuk menghentikannya: terjemahannya sudah berakhir, atau hasilnya sedang dikirim kepadamu.',
    foreign: 'Hanya orang yang meminta terjemahan ini, atau moderator, yang bisa menghentikannya.',
    unknown: 'Catatan terjemahan ini sudah tidak ada, jadi tidak ada yang perlu dihentikan.',
  },
  privacy: {
    where:
      '**Ke mana videomu dikirim**\nVideo yang kamu terjemahkan dikirim ke [Scenario](<https://www.scenario.com>), lalu diterjemahkan oleh mitranya, HeyGen. Video yang diunggah dihapus dari sana setelah terjemahannya berakhir, dan video hasil terjemahan dihapus {{days}} setelah dikirim kepadamu.',
    imports:
      'Scenario bisa mengambil video langsung dari Discord. Catatannya sendiri tentang itu tidak bisa dihapus: tautannya tetap ada di sana, dengan nama file di dalamnya. Tautan itu berfungsi paling lama satu hari.',
    kept: '**Yang kusimpan**\nTidak ada video. Selama {{days}}: nama setiap file, bahasanya, kapan kamu memintanya, bagaimana akhirnya, dan di pesan mana videonya berada, supaya kamu bisa mendapatkannya lagi; juga bahasa yang terakhir kamu pilih, untuk disarankan lagi. Paling lama tiga hari: catatanku tentang bagaimana videonya sampai kepadamu. Waktu terjemahan yang kamu pakai, selama dua hari dan dengan nama sandi.',
    how: 'Pakai /translations untuk menghapus satu per satu, atau tombolnya untuk menghapus semuanya.',
    delete: 'Hapus dataku',
    confirm:
      'Ini menghapus semua yang kusimpan tentangmu, di sini dan di layanan terjemahan. Kamu tidak bisa lagi mendapatkan video terjemahanmu dariku; yang sudah ada di chat tetap di sana. Yang sedang berjalan dihentikan; yang sudah dibayar tidak bisa ditarik kembali, dan hasilnya dibuang.\n**Ini tidak bisa dibatalkan.**',
    confirmDelete: 'Ya, hapus semuanya',
    deleted:
      'Beres. Data tentangmu yang kusimpan sudah dihapus, dan videomu di layanan terjemahan juga sedang dihapus. Pesan yang berisi videomu tetap ada; di server, moderatornya bisa menghapusnya.',
    deletedPaid_other:
      '{{count, number}} terjemahan sudah dibayar dan tidak bisa ditarik kembali. Hasilnya, dan catatan terakhirku tentangnya, dihapus begitu berakhir.',
    foreign: 'Tombol ini milik orang lain. Pakai /privacy untuk melihat data apa yang disimpan tentangmu.',
  },
  modal: {
    title: 'Terjemahkan video',
    language: 'Bahasa',
    languageHint: 'Pilih sampai lima…',
    otherLanguage: 'Bahasa lain',
    otherLanguageHint: '…dan tulis yang lain di sini, dalam bahasa apa pun: “Wales, Malti”.',
    video: 'Video yang mana?',
  },
  outlook: {
    length: 'durasi {{length}}',
    priced_other: 'durasi {{length}} · sekitar {{count, number}} kredit bot',
  },
  price: {
    question_other:
      '**{{file}}** → **{{language, name}}**\nDurasi videonya {{length}}, dan biaya terjemahannya sekitar **{{count, number}} kredit**. Mulai sekarang?\n-# Kamu sendiri tidak membayar apa pun; yang dipakai adalah kredit bot ini. Tidak ada biaya yang keluar sebelum kamu menekan tombolnya. Kalau tidak ada jawaban, aku berhenti menunggu {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nDurasi videonya {{length}}, dan total biaya terjemahannya ke semua bahasa ini sekitar **{{count, number}} kredit**. Mulai sekarang?\n-# Kamu sendiri tidak membayar apa pun; yang dipakai adalah kredit bot ini. Tidak ada biaya yang keluar sebelum kamu menekan tombolnya. Kalau tidak ada jawaban, aku berhenti menunggu {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nDurasi videonya {{length}}. Biaya terjemahannya tidak bisa kuketahui sebelumnya. Mulai sekarang?\n-# Kamu sendiri tidak membayar apa pun; yang dipakai adalah kredit bot ini. Tidak ada biaya yang keluar sebelum kamu menekan tombolnya. Kalau tidak ada jawaban, aku berhenti menunggu {{end}}.',
    yes: 'Mulai',
    no: 'Jangan mulai',
    started: 'Terima kasih. Terjemahannya sudah dimulai.',
    notStarted: 'Baiklah. Tidak ada yang dimulai, dan tidak ada biaya yang keluar.',
    late: 'Waktu untuk menjawab sudah habis. Tidak ada yang dimulai, dan tidak ada biaya yang keluar. Pakai /translate kalau kamu masih menginginkannya.',
    alreadyStarted: 'Kamu sudah menjawab ya: terjemahannya sudah dimulai.',
    alreadyDeclined:
      'Kamu sudah menjawab tidak: tidak ada yang dimulai, dan tidak ada biaya yang keluar. Pakai /translate kalau ternyata kamu menginginkannya.',
    foreign: 'Hanya orang yang meminta terjemahan ini yang bisa menjawabnya.',
    over: 'Pertanyaan ini sudah ditutup. Pakai /translate kalau kamu ingin menerjemahkan video.',
    unheard: 'Jawabanmu belum bisa kuterima barusan. Coba tekan tombolnya lagi semenit lagi.',
  },
  button: { stop: 'Hentikan', another: 'Bahasa lain', original: 'Video asli', retry: 'Coba lagi' },
  outdated: {
    button:
      'Tombol ini berasal dari versi lamaku dan sudah tidak berfungsi. Pakai /translations untuk menemukan videomu.',
  },
  another: {
    unknown:
      'Aku sudah tidak tahu ini dibuat dari video yang mana. Mulai lagi dari pesan yang berisi videonya, atau unggah dengan /translate.',
  },
  original: {
    message: 'Video aslinya ada di pesan ini: {{url}}',
    file: 'Ini video aslinya: {{url}}\n-# Jangan bagikan tautan ini, ya: siapa pun yang memilikinya bisa menonton videonya. Berlaku sekitar sehari.',
    foreign: 'Hanya orang yang mengunggah video aslinya dengan /translate yang bisa melihatnya.',
    gone: 'Video aslinya sudah tidak ada: tautannya kedaluwarsa, atau videonya dihapus. Orang yang meminta terjemahannya bisa mengunggahnya lagi.',
    unknown: 'Aku sudah tidak tahu di mana video asli dari video ini.',
  },
  retry: {
    already: 'Terjemahan ini sudah kamu coba lagi. Kamu bisa menemukannya dengan /translations.',
    foreign:
      'Hanya orang yang meminta terjemahan ini yang bisa mencobanya lagi. Pakai /translate untuk meminta terjemahanmu sendiri.',
    unknown:
      'Catatan terjemahan ini sudah tidak ada, jadi tidak bisa dicoba lagi. Mulai lagi dari pesan yang berisi videonya, atau unggah dengan /translate.',
  },
  call: {
    ready_other: '{{person}}, {{count, number}} videomu sudah siap.',
    failed_other: '{{person}}, videomu tidak diterjemahkan.',
    partly_other: '{{person}}, videomu sudah siap, tetapi tidak semua bahasa berhasil.',
  },
  status: {
    noting:
      'Permintaanmu sedang kucatat, dan kali ini lebih lama dari biasanya. Kalau tulisan ini tidak berubah dalam lima menit, silakan minta lagi: tidak ada biaya yang keluar.',
    checking: 'Memeriksa video…',
    confirming: 'Menunggu orang yang memintanya menyetujui biayanya.',
    starting: 'Memulai terjemahan…',
    uploading: 'Mengirim video ke layanan terjemahan…',
    queued:
      'Sedang banyak video yang diterjemahkan. Video ini nomor {{position, number}} dalam antrean dan akan dimulai dengan sendirinya.',
    unanswered:
      'Layanan terjemahan belum menjawab. Aku sedang memeriksa apakah terjemahannya sudah dimulai, dan tidak akan mengirimnya dua kali. Ini bisa memakan waktu hingga 15 menit.',
    translating: 'Sedang diterjemahkan. Biasanya perlu beberapa menit; hasilnya akan muncul di sini.',
    translatingUsually_other:
      'Sedang diterjemahkan. Untuk video seperti ini biasanya perlu sekitar {{count, number}} menit; hasilnya akan muncul di sini.',
    fetching: 'Terjemahannya sudah siap. Mengirimkannya kepadamu…',
    shrinking:
      'Terjemahannya sudah siap, tetapi terlalu besar untuk pesan di sini. Ukurannya sedang diperkecil; ini bisa perlu beberapa menit…',
    orDirect:
      '-# Yang makan waktu lebih dari 15 menit dikirim sebagai pesan langsung kepada orang yang memintanya, dan bisa ditemukan dengan /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Diminta {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Aku memilih {{language, name}}. Ada juga {{others, name}}: kalau itu maksudmu, lain kali pilih dari daftar.',
    guessed:
      '-# Tulisanmu kuanggap sebagai {{language, name}}. Kalau maksudmu bahasa lain, lain kali pilih dari daftar.',
    guessedVarieties:
      '-# Tulisanmu kuanggap sebagai {{language, name}}. Ada juga {{others, name}}: kalau itu maksudmu, lain kali pilih dari daftar.',
  },
  report: {
    title: '**{{file}}**',
    since: '-# Diminta {{since}}. Setiap hasil muncul di sini begitu siap; biasanya perlu beberapa menit.',
    sinceUsually_other:
      '-# Diminta {{since}}. Setiap hasil muncul di sini begitu siap; untuk video seperti ini biasanya perlu sekitar {{count, number}} menit.',
    checking: '⏳ **{{language, name}}** · sedang disiapkan',
    uploading: '⏳ **{{language, name}}** · video sedang dikirim ke layanan terjemahan',
    queued: '⏳ **{{language, name}}** · nomor {{position, number}} dalam antrean',
    unanswered:
      '⏳ **{{language, name}}** · layanan terjemahan belum menjawab; sedang diperiksa apakah sudah dimulai',
    translating: '⏳ **{{language, name}}** · sedang diterjemahkan',
    fetching: '⏳ **{{language, name}}** · sudah diterjemahkan, sedang dikirim ke sini',
    shrinking:
      '⏳ **{{language, name}}** · sudah diterjemahkan, tetapi terlalu besar untuk pesan di sini; sedang diperkecil',
    done: '✅ Selesai: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · selesai, dalam pesan tersendiri',
    sentDirect:
      '✅ **{{language, name}}** · selesai. Videonya tidak bisa ditaruh di sini, jadi dikirim sebagai pesan langsung kepada orang yang memintanya.',
    kept: '⚠️ **{{language, name}}** · selesai, tetapi tidak bisa kukirimkan kepadamu. Kamu bisa menemukannya dengan /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · sulih suara oleh AI',
    description: 'Video {{file}}, disulih suara ke bahasa {{language, name}} oleh AI',
    smaller:
      '-# Diperkecil agar muat dalam pesan di sini, dari {{from, megabytes}} menjadi {{to, megabytes}}. Orang yang memintanya bisa mendapat kualitas penuh lewat tombolnya.',
    whole: 'Kualitas penuh',
    unchecked:
      'Aku tidak bisa memastikan bahwa video terjemahannya bisa diputar. Orang yang memintanya bisa mendapat tautan pribadi lewat tombolnya.',
    tooBig:
      'Ukuran video terjemahannya {{size, megabytes}}, jadi tidak muat dalam pesan di sini. Orang yang memintanya bisa mendapat tautan pribadi lewat tombolnya.',
    notHere:
      'Video terjemahannya tidak bisa ditaruh dalam pesan di sini. Orang yang memintanya bisa mendapat tautan pribadi lewat tombolnya.',
    tooLossy:
      'Ukuran video terjemahannya {{size, megabytes}}, jadi tidak muat dalam pesan di sini, dan kualitasnya akan rusak kalau diperkecil sejauh itu. Orang yang memintanya bisa mendapat tautan pribadi lewat tombolnya.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideonya tidak bisa ditaruh di sini, jadi dikirim sebagai pesan langsung kepada orang yang memintanya.',
    kept: '**{{file}}** → **{{language, name}}**\nVideonya sudah siap, tetapi tidak bisa kutaruh di sini maupun kukirim sebagai pesan langsung. Orang yang memintanya bisa mendapatkannya dengan /translations.',
    link: 'Ambil video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Ini video terjemahanmu: {{url}}\n-# Jangan bagikan tautan ini, ya: siapa pun yang memilikinya bisa menonton videonya. Berlaku setidaknya sehari.',
    linkFailed:
      'Videonya belum bisa kuambil dari layanan terjemahan barusan. Coba tekan tombolnya lagi semenit lagi.',
    linkForeign: 'Video ini dibuat untuk orang lain. Pakai /translate untuk mendapatkan videomu sendiri.',
    linkGone: 'Video ini sudah tidak disimpan. Silakan terjemahkan lagi.',
    ageChannel: '-# Dari channel dengan batasan usia, jadi tidak ditampilkan secara terbuka di sini.',
    ageThread:
      '-# Dari thread yang mungkin ada di channel dengan batasan usia, jadi tidak ditampilkan secara terbuka di sini.',
  },
  problem: {
    'not-a-video': 'File itu bukan video. Pilih file video (MP4, WebM, MOV, atau MKV).',
    'no-video-found':
      'Tidak ada video di pesan itu yang bisa kuterjemahkan. Pilih pesan berisi video yang diunggah ke Discord; tautan ke situs lain tidak bisa dipakai.',
    'video-empty': 'File video itu kosong. Periksa filenya, lalu unggah lagi.',
    'video-too-long':
      'Durasi video itu {{length}}, dan yang terpanjang yang bisa kuterjemahkan adalah {{maxLength}}. Potong menjadi bagian yang lebih pendek, ya.',
    'video-too-long_several':
      'Video itu dalam {{languages, number}} bahasa memerlukan waktu terjemahan {{length}}, dan di sini setiap orang mendapat paling banyak {{maxLength}} sehari. Tidak ada biaya yang keluar. Sebutkan lebih sedikit bahasa, atau potong videonya menjadi bagian yang lebih pendek.',
    'video-too-big':
      'Ukuran video itu {{size, megabytes}}, dan yang terbesar yang bisa kuterjemahkan adalah {{limit, megabytes}}. Perkecil atau perpendek dulu, ya.',
    'no-audio':
      'Video itu tidak ada suaranya, jadi tidak ada yang bisa diterjemahkan. Pilih video yang ada orang berbicara.',
    'unreadable-video':
      'File itu tidak bisa kubaca sebagai video. Mungkin rusak, terpotong, atau jenisnya tidak biasa. Pastikan bisa diputar, simpan sebagai MP4, lalu unggah lagi.',
    'unsupported-format':
      'File itu berjenis {{format}}, yang tidak bisa kuterjemahkan. Simpan sebagai file MP4 (H.264 dan AAC), lalu unggah file itu.',
    'unsupported-codec':
      'Video itu disimpan dengan {{codec}}, yang tidak bisa kuterjemahkan. Simpan sebagai file MP4 (H.264 dan AAC), lalu unggah file itu.',
    'unsupported-edits':
      'Video itu dipotong, digabung, atau dipercepat dengan cara yang tidak bisa kuikuti. Simpan sebagai file MP4 baru (H.264 dan AAC), lalu unggah file itu.',
    'foreign-host':
      'Aku hanya bisa menerjemahkan video yang diunggah ke Discord. Unggah videonya langsung, bukan tautannya.',
    'link-expired':
      'Video itu sudah tidak tersedia di tautannya: tautannya kedaluwarsa, atau videonya dihapus. Mulai lagi dari pesan yang berisi videonya, atau unggah lagi.',
    'source-unreachable':
      'Video itu tidak bisa kuambil dari Discord. Coba lagi beberapa menit lagi, atau unggah ulang.',
    'unknown-language':
      '“{{language}}” tidak ada di antara bahasa tujuan terjemahan. Pilih dari daftar, atau tulis namanya dalam bahasa Inggris, misalnya “German” atau “Spanish (Mexico)”.',
    'unclear-language':
      'Aku tidak yakin “{{language}}” itu bahasa apa. Maksudmu {{suggestions}}? Pilih dari daftar, atau tulis nama lengkapnya.',
    'no-language': 'Pilih bahasa, atau ketik namanya. Mulai lagi dengan /translate atau “Translate video”.',
    'too-many-languages':
      'Kamu menyebutkan {{named, number}} bahasa, sedangkan satu permintaan paling banyak {{limit, number}}. Tidak ada yang dimulai. Kurangi dulu, lalu minta sisanya nanti.',
    'invalid-speakers':
      'Jumlah pembicara harus berupa bilangan bulat dari 1 sampai {{max, number}}. Kosongkan kalau kamu tidak yakin.',
    'not-allowed':
      'Aplikasi ini hanya untuk orang yang diizinkan pengelolanya. Tidak ada biaya yang keluar. Minta izin kepada orang yang mengelolanya{{operator}}.',
    'quota-jobs':
      'Terjemahanmu yang sedang berjalan sudah mencapai batas untuk satu orang di sini ({{limit, number}}). Tidak ada biaya yang keluar. Mulai lagi yang ini setelah salah satunya berakhir.',
    'quota-jobs_several':
      'Itu akan melebihi jumlah terjemahan bersamaan yang boleh dijalankan satu orang di sini ({{limit, number}}). Tidak ada biaya yang keluar. Sebutkan lebih sedikit bahasa, atau mulai lagi setelah yang lain berakhir.',
    'quota-unpaid':
      'Dalam satu jam kamu sudah memulai {{limit}} terjemahan yang tidak dilanjutkan. Tidak ada yang terpakai. Kamu bisa memulai lagi <t:{{renewsAt}}:R>.',
    'quota-person':
      'Durasi video itu {{length}}, dan sisa waktu terjemahanmu hari ini {{maxLength}}. Tidak ada biaya yang keluar. Kamu mendapat waktu baru <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Video itu dalam {{languages, number}} bahasa memerlukan waktu terjemahan {{length}}, dan sisa waktumu hari ini {{maxLength}}. Tidak ada biaya yang keluar. Sebutkan lebih sedikit bahasa, atau tunggu: kamu mendapat waktu baru <t:{{renewsAt}}:R>.',
    'quota-server':
      'Durasi video itu {{length}}, dan sisa waktu terjemahan server ini hari ini {{maxLength}}. Tidak ada biaya yang keluar. Server ini mendapat waktu baru <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Video itu dalam {{languages, number}} bahasa memerlukan waktu terjemahan {{length}}, dan sisa waktu server ini hari ini {{maxLength}}. Tidak ada biaya yang keluar. Sebutkan lebih sedikit bahasa, atau tunggu: server ini mendapat waktu baru <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Anggaran bot ini untuk bulan ini hampir habis, dan sisanya tidak cukup untuk video ini. Tidak ada biaya yang keluar. Anggarannya diperbarui <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Biaya video ini akan melebihi anggaran bot ini untuk sebulan penuh. Tidak ada biaya yang keluar. Pilih video yang lebih pendek.',
    'service-unavailable':
      'Layanan terjemahan sedang tidak bisa dihubungi. Tidak ada biaya yang keluar. Coba lagi sebentar lagi.',
    'service-busy':
      'Layanan terjemahan penuh selama satu jam, jadi aku berhenti menunggu. Tidak ada biaya yang keluar. Coba lagi nanti.',
    'service-misconfigured':
      'Bot ini belum diatur dengan benar: layanan terjemahan menolaknya. Tidak ada biaya yang keluar. Beri tahu pengelola bot, ya.',
    'disk-full':
      'Bot ini sedang tidak punya ruang untuk menyiapkan video ini. Tidak ada biaya yang keluar. Beri tahu pengelola bot, ya.',
    'out-of-credits':
      'Kredit bot ini sudah habis. Tidak ada biaya yang keluar. Beri tahu pengelola bot, dan coba lagi setelah kreditnya diisi.',
    'plan-forbids':
      'Paket bot ini tidak mencakup terjemahan video. Tidak ada biaya yang keluar. Beri tahu pengelola bot, ya.',
    'model-missing':
      'Layanan terjemahan tidak lagi menyediakan yang dipakai bot ini untuk menerjemahkan. Tidak ada biaya yang keluar. Beri tahu pengelola bot, ya.',
    'model-changed':
      'Layanan terjemahan telah mengubah yang dipakai bot ini untuk menerjemahkan, jadi bot harus diperbarui dulu. Tidak ada biaya yang keluar. Beri tahu pengelola bot, ya.',
    'refused-input':
      'Layanan terjemahan menolak video ini. {{reason}}\nTidak ada biaya yang keluar. Coba opsi lain dari /translate atau video lain.',
    'upload-failed':
      'Layanan terjemahan tidak bisa menerima video itu. Tidak ada biaya yang keluar. Simpan sebagai file MP4 baru, unggah, lalu coba lagi.',
    'job-failed':
      'Layanan terjemahan tidak bisa menerjemahkan video ini. {{reason}}\nCoba opsi lain dari /translate, atau video yang bicaranya jelas.',
    'job-canceled':
      'Seseorang membatalkan terjemahan ini di layanan terjemahan. Mulai lagi kalau kamu masih menginginkannya.',
    'outcome-unknown':
      'Koneksiku ke layanan terjemahan terputus di saat genting, jadi aku tidak tahu apakah terjemahannya sudah dimulai. Supaya tidak membayar dua kali, aku berhenti. Tanyakan dulu kepada pengelola bot sebelum mencoba lagi.',
    'job-stuck':
      'Layanan terjemahan tidak ada kemajuan dengan video ini selama satu jam, jadi aku berhenti menunggu. Terjemahannya sudah dibayar: kalau ternyata selesai dalam sehari, tetap kukirimkan kepadamu, dan kamu bisa menemukannya di /translations. Memulainya lagi berarti membayar lagi.',
    'job-late':
      'Layanan terjemahan belum menyelesaikan video ini selama berjam-jam, jadi aku berhenti menunggu. Terjemahannya sudah dibayar: kalau ternyata selesai dalam sehari, tetap kukirimkan kepadamu, dan kamu bisa menemukannya di /translations. Memulainya lagi berarti membayar lagi.',
    'took-too-long':
      'Layanan terjemahan belum menyelesaikan video ini selama berjam-jam, jadi aku berhenti menunggu. Tanyakan dulu kepada pengelola bot sebelum mencoba lagi: terjemahan ini mungkin tetap harus dibayar.',
    'result-missing':
      'Video terjemahannya tidak bisa kuambil dari layanan terjemahan. Tanyakan dulu kepada pengelola bot sebelum mencoba lagi: percobaan berikutnya mungkin harus dibayar lagi.',
    'dearer-than-expected':
      'Biaya terjemahan ini ternyata lebih besar dari perkiraan, jadi tidak kumulai. Tidak ada biaya yang keluar. Coba lagi kalau kamu masih menginginkannya.',
    declined: 'Tidak dimulai, karena biayanya tidak disetujui. Tidak ada biaya yang keluar.',
    'not-confirmed':
      'Terjemahannya tidak dikonfirmasi tepat waktu, jadi tidak kumulai. Tidak ada biaya yang keluar. Minta lagi kalau kamu masih menginginkannya.',
    'not-askable':
      'Terjemahan ini harus dikonfirmasi sebelum dimulai, tetapi pertanyaannya tidak bisa kutampilkan kepada orang yang memintanya. Tidak ada biaya yang keluar. Silakan minta lagi.',
    stopped: 'Dihentikan, sesuai keinginanmu. Tidak ada biaya yang keluar.',
    discarded:
      'Dibuang, sesuai keinginanmu. Terjemahan ini sudah telanjur dibayar; hasilnya dihapus begitu jadi.',
    'stopped-by-moderator': 'Dihentikan oleh moderator. Tidak ada biaya yang keluar.',
    'discarded-by-moderator':
      'Dibuang oleh moderator. Terjemahan ini sudah telanjur dibayar; hasilnya dihapus begitu jadi.',
    unexpected:
      'Ada masalah yang seharusnya tidak terjadi. Beri tahu pengelola bot, dan sertakan kode referensi ini: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Tionghoa (Mandarin Zhongyuan Henan, Sederhana)',
    'zh-Hans-CN-u-sd-cnln': 'Tionghoa (Mandarin Timur Laut, Sederhana)',
    'zh-Hans-CN-u-sd-cnsc': 'Tionghoa (Mandarin Barat Daya, Sederhana)',
    'zh-Hans-CN-u-sd-cnsd': 'Tionghoa (Mandarin Jilu, Sederhana)',
    'zh-Hans-CN-u-sd-cnsn': 'Tionghoa (Mandarin Zhongyuan Shaanxi, Sederhana)',
    'en-x-own-accent': 'Inggris - aksenmu sendiri',
    'en-US-x-accent': 'Inggris - aksen Amerika',
  },
};
