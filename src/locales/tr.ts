import type { Translation } from './translation.ts';

/** Turkish. Says "sen"; nothing that is filled in takes a suffix. */
export const tr: Translation = {
  command: {
    translations: { description: 'Çevirttiğin videolar ve onları yeniden alman için' },
    privacy: {
      description: 'Hakkında neler saklanıyor, videoların nereye gidiyor ve hepsini nasıl silersin',
    },
    translate: {
      description: 'Bir videoyu, dudak hareketleriyle uyumlu olarak başka bir dilde seslendirir',
      video: 'Çevrilecek video (MP4, WebM, MOV veya MKV)',
      language: 'Duymak istediğin dil; virgülle ayırarak beş dile kadar yazabilirsin',
      audioOnly: 'Yalnızca ses değişsin; görüntü, dudaklar dahil, olduğu gibi kalsın',
      keepLength: 'Konuşma hızlansa bile videonun süresi aynı kalsın',
      speakers: 'Kaç kişi konuşuyor? Sesler karıştıysa belirt',
      private: 'Yanıtı yalnızca sana göster',
    },
  },
  history: {
    heading: 'Çevirilerin, en yenisi en üstte:',
    headingPaged: 'Çevirilerin, en yenisi en üstte (sayfa {{page, number}} / {{pages, number}}):',
    none: 'Henüz hiç çevirin yok. /translate komutunu ya da bir mesajda Uygulamalar → Translate video seçeneğini kullan.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · sürüyor, istek: {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · sana hiçbir yerden ulaştıramadım, bu yüzden burada bekliyor',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'başlatılmadı, çünkü bir sınıra ulaşılmıştı',
    get: 'Al: {{number}}',
    stop: 'Durdur: {{number}}',
    forget: 'Sil: {{number}}',
    previous: 'Önceki',
    next: 'Sonraki',
    leftToday: 'Bugün {{length}} çeviri süren kaldı. Yeni süren <t:{{renewsAt}}:R> tanımlanır.',
    leftServer:
      'Bu sunucunun bugün {{length}} çeviri süresi kaldı. Yeni süresi <t:{{renewsAt}}:R> tanımlanır.',
    leftJobs: 'Şu anda aynı anda başlatabileceğin çeviri sayısı: {{left, number}} / {{limit, number}}.',
    forgotten:
      'Silindi: Bu çeviriyi artık saklamıyorum; çeviri hizmetindeki dosyaları da onunla birlikte siliniyor. Videonun bulunduğu mesajlar kalır.',
    stopFirst: 'Bu çeviri hâlâ sürüyor. Lütfen önce onu durdur ya da bitmesini bekle.',
    foreign: 'Bunlar başkasının çevirileri. Kendi çevirilerini görmek için /translations komutunu kullan.',
  },
  stop: {
    stopped: 'Durduruldu. Hiçbir harcama yapılmadı.',
    left: 'Senin için durduruldu ve senin için hiçbir harcama yapılmadı. Aynı çeviriyi başka biri de istediği için onun adına sürüyor.',
    stoppedRest: 'Hâlâ sürenler durduruldu ve onlar için hiçbir harcama yapılmadı.',
    paid: 'Bu çevirinin ücreti botun kredileriyle çoktan ödendi, artık durdurulamaz. Videoyu istemiyorsan, geldiğinde onu atabilirim.',
    mayBePaid:
      'Çeviri hizmeti bu çeviriyi başlatıp başlatmadığını henüz bildirmedi; ücreti botun kredileriyle ödenmiş olabilir ve artık durdurulamaz. Videoyu istemiyorsan, geldiğinde onu atabilirim.',
    paidPartly:
      'Henüz ödenmemiş olanlar durduruldu. Geri kalanların ücreti botun kredileriyle çoktan ödendi, artık durdurulamaz. Onları istemiyorsan, geldiklerinde atabilirim.',
    discard: 'Sonucu at',
    discarded: 'Tamam: Bu video sana gelmeyecek. Ücreti önceden ödenmişti; sonucu gelir gelmez silinecek.',
    over: 'Durdurmak için artık çok geç: Çeviri bitti ya da sonucu sana geliyor.',
    foreign: 'Bu çeviriyi yalnızca isteyen kişi ya da bir moderatör durdurabilir.',
    unknown: 'Bu çevirinin kaydı artık bende yok, yani durduracak bir şey de yok.',
  },
  privacy: {
    where:
      '**Videoların nereye gidiyor?**\nÇevirttiğin video [Scenario](<https://www.scenario.com>) hizmetine gider; çeviriyi onun iş ortağı HeyGen yapar. Yüklenen video çeviri bitince oradan silinir; çevrilen video ise sana ulaştırıldıktan {{days}} sonra silinir.',
    imports:
      'Scenario bir videoyu doğrudan Discord’dan alabilir. Bununla ilgili kendi kaydı silinemez: İçinde dosya adının geçtiği bağlantı orada kalır. Bu bağlantı en fazla bir gün çalışır.',
    kept: '**Neleri saklıyorum?**\nHiç video saklamıyorum. Şu süreyle ({{days}}): yeniden alabilmen için her dosyanın adı, dili, ne zaman istediğin, nasıl bittiği ve videonun hangi mesajda olduğu; ayrıca önermek için, en son seçtiğin diller. En fazla üç gün: sana nasıl ulaştığıyla ilgili notlarım. İki gün boyunca ve bir kod adıyla, ne kadar çeviri süresi kullandığın.',
    how: 'Tek tek silmek için /translations komutunu, hepsini silmek için düğmeyi kullan.',
    delete: 'Verilerimi sil',
    confirm:
      'Bu, hakkında sakladığım her şeyi hem burada hem de çeviri hizmetinde siler. Çevrilen videolarını artık benden alamazsın; sohbetlerde olanlar orada kalır. Süren çeviriler durdurulur; ücreti ödenmiş olanlar geri alınamaz ve sonuçları atılır.\n**Bu işlem geri alınamaz.**',
    confirmDelete: 'Evet, hepsini sil',
    deleted:
      'Tamam. Hakkında sakladıklarımı sildim; çeviri hizmetindeki videoların da onlarla birlikte siliniyor. Videolarının bulunduğu mesajlar yerinde kalır; bir sunucuda onları moderatörler silebilir.',
    deletedPaid_one:
      'Bir çevirinin ücreti önceden ödenmişti ve geri alınamıyor. Sonucu ve onunla ilgili son notlarım, biter bitmez silinecek.',
    deletedPaid_other:
      '{{count, number}} çevirinin ücreti önceden ödenmişti ve geri alınamıyor. Sonuçları ve onlarla ilgili son notlarım, biter bitmez silinecek.',
    foreign: 'Bu düğme başkasının. Hakkında neler saklandığını görmek için /privacy komutunu kullan.',
  },
  modal: {
    title: 'Videoyu çevir',
    language: 'Diller',
    languageHint: 'En fazla beş dil seç…',
    otherLanguage: 'Diğer diller',
    otherLanguageHint: '…başkalarını da buraya, istediğin dilde yaz: “Galce, Malti”.',
    video: 'Hangi video?',
  },
  outlook: {
    length: 'süre {{length}}',
    priced_one: 'süre {{length}} · yaklaşık {{count, number}} bot kredisi',
    priced_other: 'süre {{length}} · yaklaşık {{count, number}} bot kredisi',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideo {{length}} sürüyor; çevirisi yaklaşık **{{count, number}} kredi** tutuyor. Başlatayım mı?\n-# Sen bir şey ödemezsin; botun kredileri kullanılır. Düğmeye basmadan hiçbir harcama yapılmaz. Yanıt gelmezse beklemeyi {{end}} bırakırım.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideo {{length}} sürüyor; çevirisi yaklaşık **{{count, number}} kredi** tutuyor. Başlatayım mı?\n-# Sen bir şey ödemezsin; botun kredileri kullanılır. Düğmeye basmadan hiçbir harcama yapılmaz. Yanıt gelmezse beklemeyi {{end}} bırakırım.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideo {{length}} sürüyor; bu dillerin hepsine çevirisi toplam yaklaşık **{{count, number}} kredi** tutuyor. Başlatayım mı?\n-# Sen bir şey ödemezsin; botun kredileri kullanılır. Düğmeye basmadan hiçbir harcama yapılmaz. Yanıt gelmezse beklemeyi {{end}} bırakırım.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideo {{length}} sürüyor; bu dillerin hepsine çevirisi toplam yaklaşık **{{count, number}} kredi** tutuyor. Başlatayım mı?\n-# Sen bir şey ödemezsin; botun kredileri kullanılır. Düğmeye basmadan hiçbir harcama yapılmaz. Yanıt gelmezse beklemeyi {{end}} bırakırım.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideo {{length}} sürüyor; çevirisinin ne kadar tutacağını önceden bilemiyorum. Başlatayım mı?\n-# Sen bir şey ödemezsin; botun kredileri kullanılır. Düğmeye basmadan hiçbir harcama yapılmaz. Yanıt gelmezse beklemeyi {{end}} bırakırım.',
    yes: 'Başlat',
    no: 'Başlatma',
    started: 'Teşekkürler. Çeviri başlatıldı.',
    notStarted: 'Peki. Hiçbir şey başlatılmadı ve hiçbir harcama yapılmadı.',
    late: 'Yanıt süresi doldu. Hiçbir şey başlatılmadı ve hiçbir harcama yapılmadı. Hâlâ istiyorsan /translate komutunu kullan.',
    alreadyStarted: 'Zaten evet demiştin: Çeviri başlatıldı.',
    alreadyDeclined:
      'Zaten hayır demiştin: Hiçbir şey başlatılmadı ve hiçbir harcama yapılmadı. Yine de istersen /translate komutunu kullan.',
    foreign: 'Bunu yalnızca bu çeviriyi isteyen kişi yanıtlayabilir.',
    over: 'Bu soru artık kapandı. Çeviri istiyorsan /translate komutunu kullan.',
    unheard: 'Yanıtını az önce alamadım. Lütfen bir dakika sonra düğmeye yeniden bas.',
  },
  button: { stop: 'Durdur', another: 'Başka dil', original: 'Orijinal', retry: 'Yeniden dene' },
  outdated: {
    button:
      'Bu düğme eski bir sürümümden kalma ve artık çalışmıyor. Videolarını bulmak için /translations komutunu kullan.',
  },
  another: {
    unknown:
      'Bunun hangi videodan yapıldığını artık bilmiyorum. Lütfen videonun olduğu mesajdan yeniden başla ya da videoyu /translate ile yükle.',
  },
  original: {
    message: 'Orijinal video bu mesajda: {{url}}',
    file: 'Orijinal video burada: {{url}}\n-# Bu bağlantıyı kimseyle paylaşma: Ona sahip olan herkes videoyu izleyebilir. Yaklaşık bir gün geçerli.',
    foreign: 'Orijinali yalnızca onu /translate ile yükleyen kişi görebilir.',
    gone: 'Orijinal artık yerinde değil: Bağlantının süresi doldu ya da video silindi. Çeviriyi isteyen kişi onu yeniden yükleyebilir.',
    unknown: 'Bu videonun orijinalinin nerede olduğunu artık bilmiyorum.',
  },
  retry: {
    already: 'Bunu zaten yeniden denedin. Onu /translations ile bulabilirsin.',
    foreign:
      'Bu çeviriyi yalnızca isteyen kişi yeniden deneyebilir. Kendi çevirini istemek için /translate komutunu kullan.',
    unknown:
      'Bu çevirinin kaydı artık bende yok, bu yüzden yeniden deneyemiyorum. Lütfen videonun olduğu mesajdan yeniden başla ya da videoyu /translate ile yükle.',
  },
  call: {
    ready_one: '{{person}}, videon hazır.',
    ready_other: '{{person}}, {{count, number}} videon hazır.',
    failed_one: '{{person}}, videon çevrilmedi.',
    failed_other: '{{person}}, videoların çevrilmedi.',
    partly_one: '{{person}}, videoların hazır, ama bazı diller olmadı.',
    partly_other: '{{person}}, videoların hazır, ama bazı diller olmadı.',
  },
  status: {
    noting:
      'İsteğini not alıyorum; bu, her zamankinden uzun sürüyor. Bu yazı beş dakika içinde değişmezse lütfen yeniden iste: Hiçbir harcama yapılmadı.',
    checking: 'Video kontrol ediliyor…',
    confirming: 'İsteyen kişinin fiyatı onaylaması bekleniyor.',
    starting: 'Çeviri başlatılıyor…',
    uploading: 'Video çeviri hizmetine gönderiliyor…',
    queued:
      'Şu anda çok sayıda video çevriliyor. Bu videonun sırası: {{position, number}}. Sırası gelince kendiliğinden başlayacak.',
    unanswered:
      'Çeviri hizmeti henüz yanıt vermedi. Çeviriyi başlatıp başlatmadığına bakıyorum ve iki kez göndermeyeceğim. Bu 15 dakika kadar sürebilir.',
    translating: 'Çevriliyor. Bu genellikle birkaç dakika sürer; sonuç burada görünecek.',
    translatingUsually_one:
      'Çevriliyor. Böyle bir video için bu genellikle yaklaşık {{count, number}} dakika sürer; sonuç burada görünecek.',
    translatingUsually_other:
      'Çevriliyor. Böyle bir video için bu genellikle yaklaşık {{count, number}} dakika sürer; sonuç burada görünecek.',
    fetching: 'Çeviri hazır. Sana getiriliyor…',
    shrinking:
      'Çeviri hazır, ama buradaki bir mesaj için fazla büyük. Küçültülüyor; bu birkaç dakika sürebilir…',
    orDirect:
      '-# 15 dakikadan uzun süren sonuçlar isteyen kişiye direkt mesajla gönderilir ve /translations ile bulunur.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# İstek: {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Seçtiğim dil: {{language, name}}. Şunlar da var: {{others, name}}. Bunlardan birini kastettiysen bir dahaki sefere listeden seç.',
    guessed:
      '-# Yazdığını şöyle anladım: {{language, name}}. Başka bir dili kastettiysen bir dahaki sefere listeden seç.',
    guessedVarieties:
      '-# Yazdığını şöyle anladım: {{language, name}}. Şunlar da var: {{others, name}}. Bunlardan birini kastettiysen bir dahaki sefere listeden seç.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# İstek: {{since}}. Her sonuç hazır olur olmaz burada görünür; bu genellikle birkaç dakika sürer.',
    sinceUsually_one:
      '-# İstek: {{since}}. Her sonuç hazır olur olmaz burada görünür; böyle bir video için bu genellikle yaklaşık {{count, number}} dakika sürer.',
    sinceUsually_other:
      '-# İstek: {{since}}. Her sonuç hazır olur olmaz burada görünür; böyle bir video için bu genellikle yaklaşık {{count, number}} dakika sürer.',
    checking: '⏳ **{{language, name}}** · hazırlanıyor',
    uploading: '⏳ **{{language, name}}** · video çeviri hizmetine gönderiliyor',
    queued: '⏳ **{{language, name}}** · kuyruktaki sırası: {{position, number}}',
    unanswered:
      '⏳ **{{language, name}}** · çeviri hizmeti henüz yanıt vermedi; başlayıp başlamadığına bakıyorum',
    translating: '⏳ **{{language, name}}** · çevriliyor',
    fetching: '⏳ **{{language, name}}** · çevrildi, buraya geliyor',
    shrinking: '⏳ **{{language, name}}** · çevrildi, ama buradaki bir mesaj için fazla büyük; küçültülüyor',
    done: '✅ Bitti: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · bitti, ayrı bir mesajda',
    sentDirect:
      '✅ **{{language, name}}** · bitti. Buraya konulamadığı için isteyen kişiye direkt mesajla gönderildi.',
    kept: '⚠️ **{{language, name}}** · bitti, ama sana ulaştıramadım. Onu /translations ile bulabilirsin.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · yapay zekâ seslendirmesi',
    description: '{{file}} adlı video, yapay zekâ seslendirmesiyle, dil: {{language, name}}',
    smaller:
      '-# Buradaki bir mesaja sığması için küçültüldü: {{from, megabytes}} yerine {{to, megabytes}}. İsteyen kişi tam kaliteyi düğmeyle alabilir.',
    whole: 'Tam kalite',
    unchecked:
      'Çevrilen videonun oynatılabildiğinden emin olamadım. İsteyen kişi düğmeyle kendine özel bir bağlantı alabilir.',
    tooBig:
      'Çevrilen videonun boyutu {{size, megabytes}}; buradaki bir mesaja sığmıyor. İsteyen kişi düğmeyle kendine özel bir bağlantı alabilir.',
    notHere:
      'Çevrilen video buradaki bir mesaja konulamadı. İsteyen kişi düğmeyle kendine özel bir bağlantı alabilir.',
    tooLossy:
      'Çevrilen videonun boyutu {{size, megabytes}}; buradaki bir mesaja sığmıyor ve o kadar küçültülürse bozulur. İsteyen kişi düğmeyle kendine özel bir bağlantı alabilir.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideo buraya konulamadığı için isteyen kişiye direkt mesajla gönderildi.',
    kept: '**{{file}}** → **{{language, name}}**\nVideo hazır, ama onu ne buraya koyabildim ne de direkt mesajla gönderebildim. İsteyen kişi /translations ile alabilir.',
    link: 'Videoyu al',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Çevrilen videon burada: {{url}}\n-# Bu bağlantıyı kimseyle paylaşma: Ona sahip olan herkes videoyu izleyebilir. En az bir gün geçerli.',
    linkFailed: 'Videoyu az önce çeviri hizmetinden alamadım. Lütfen bir dakika sonra düğmeye yeniden bas.',
    linkForeign: 'Bu video başkası için yapıldı. Kendi videon için /translate komutunu kullan.',
    linkGone: 'Bu video artık saklanmıyor. Lütfen yeniden çevirt.',
    ageChannel: '-# Yaş sınırı olan bir kanaldan geldiği için burada açıkça gösterilmiyor.',
    ageThread:
      '-# Yaş sınırı olan bir kanalda olabilecek bir alt başlıktan geldiği için burada açıkça gösterilmiyor.',
  },
  problem: {
    'not-a-video': 'Bu dosya bir video değil. Lütfen bir video dosyası seç (MP4, WebM, MOV veya MKV).',
    'no-video-found':
      'Bu mesajda çevirebileceğim bir video yok. Lütfen Discord’a yüklenmiş bir video içeren bir mesaj seç; başka sitelere giden bağlantılar olmuyor.',
    'video-empty': 'Bu video dosyası boş. Lütfen dosyayı kontrol edip yeniden yükle.',
    'video-too-long':
      'Bu video {{length}} sürüyor; en fazla {{maxLength}} süren videoları çevirebilirim. Lütfen daha kısa parçalara böl.',
    'video-too-long_several':
      'Bu video {{languages, number}} dilde {{length}} çeviri süresi gerektiriyor; burada ise bir kişi günde en fazla {{maxLength}} kullanabilir. Hiçbir harcama yapılmadı. Lütfen daha az dil yaz ya da videoyu daha kısa parçalara böl.',
    'video-too-big':
      'Bu videonun boyutu {{size, megabytes}}; çevirebileceğim en büyük boyut ise {{limit, megabytes}}. Lütfen küçült ya da kısalt.',
    'no-audio': 'Bu videoda ses yok, yani çevrilecek bir şey de yok. Lütfen birinin konuştuğu bir video seç.',
    'unreadable-video':
      'Bu dosyayı video olarak okuyamıyorum. Bozuk, yarım kalmış ya da alışılmadık türde olabilir. Lütfen oynatılabildiğini kontrol et, MP4 olarak kaydet ve yeniden yükle.',
    'unsupported-format':
      'Bu, çeviremediğim {{format}} türünde bir dosya. Lütfen MP4 dosyası (H.264 ve AAC) olarak kaydet ve onu yükle.',
    'unsupported-codec':
      'Bu video, çeviremediğim {{codec}} ile kaydedilmiş. Lütfen MP4 dosyası (H.264 ve AAC) olarak kaydet ve onu yükle.',
    'unsupported-edits':
      'Bu video, takip edemediğim bir şekilde kesilmiş, birleştirilmiş ya da hızlandırılmış. Lütfen yeni bir MP4 dosyası (H.264 ve AAC) olarak kaydet ve onu yükle.',
    'foreign-host':
      'Yalnızca Discord’a yüklenmiş videoları çevirebilirim. Lütfen bağlantı yerine videonun kendisini yükle.',
    'link-expired':
      'Bu video artık bağlantısında değil: Bağlantının süresi doldu ya da video silindi. Lütfen videonun olduğu mesajdan yeniden başla ya da videoyu yeniden yükle.',
    'source-unreachable':
      'Bu videoyu Discord’dan alamadım. Lütfen birkaç dakika sonra yeniden dene ya da yeniden yükle.',
    'unknown-language':
      '“{{language}}” çevirebildiğim diller arasında yok. Lütfen listeden seç ya da adını İngilizce yaz, örneğin “German” veya “Spanish (Mexico)”.',
    'unclear-language':
      '“{{language}}” hangi dil, emin değilim. Bunlardan biri mi: {{suggestions}}? Lütfen listeden seç ya da tam adını yaz.',
    'no-language':
      'Lütfen bir dil seç ya da adını yaz. Baştan başlamak için /translate komutunu ya da “Translate video” seçeneğini kullan.',
    'too-many-languages':
      '{{named, number}} dil yazdın; bir istekte en fazla {{limit, number}} dil olabilir. Hiçbir şey başlatılmadı. Lütfen birkaçını çıkar ve onları sonra iste.',
    'invalid-speakers':
      'Konuşan kişi sayısı bir tam sayı olmalı (en az 1, en fazla {{max, number}}). Emin değilsen boş bırak.',
    'not-allowed':
      'Bu uygulama yalnızca yöneticisinin izin verdiği kişiler içindir. Hiçbir harcama yapılmadı. Lütfen uygulamayı yöneten kişiden{{operator}} izin iste.',
    'quota-jobs':
      'Süren çevirilerinin sayısı, burada bir kişinin aynı anda yürütebileceği üst sınıra ulaştı ({{limit, number}}). Hiçbir harcama yapılmadı. Lütfen biri bitince bunu yeniden başlat.',
    'quota-jobs_several':
      'Bu, burada bir kişinin aynı anda yürütebileceği çeviri sayısını aşar ({{limit, number}}). Hiçbir harcama yapılmadı. Lütfen daha az dil yaz ya da diğerleri bitince yeniden başlat.',
    'quota-unpaid':
      'Bir saat içinde devam etmeyen {{limit}} çeviri başlattın. Hiçbir şey harcanmadı. Yenisini <t:{{renewsAt}}:R> başlatabilirsin.',
    'quota-person':
      'Bu video {{length}} sürüyor; bugün ise {{maxLength}} çeviri süren kaldı. Hiçbir harcama yapılmadı. Yeni süren <t:{{renewsAt}}:R> tanımlanır.',
    'quota-person_several':
      'Bu video {{languages, number}} dilde {{length}} çeviri süresi gerektiriyor; bugün ise {{maxLength}} süren kaldı. Hiçbir harcama yapılmadı. Lütfen daha az dil yaz ya da bekle: Yeni süren <t:{{renewsAt}}:R> tanımlanır.',
    'quota-server':
      'Bu video {{length}} sürüyor; bu sunucunun ise bugün {{maxLength}} çeviri süresi kaldı. Hiçbir harcama yapılmadı. Yeni süresi <t:{{renewsAt}}:R> tanımlanır.',
    'quota-server_several':
      'Bu video {{languages, number}} dilde {{length}} çeviri süresi gerektiriyor; bu sunucunun ise bugün {{maxLength}} süresi kaldı. Hiçbir harcama yapılmadı. Lütfen daha az dil yaz ya da bekle: Yeni süresi <t:{{renewsAt}}:R> tanımlanır.',
    'quota-credits':
      'Bu botun bu ayki bütçesi neredeyse tükendi; kalanı bu video için yetmiyor. Hiçbir harcama yapılmadı. Bütçe <t:{{renewsAt}}:R> yenilenir.',
    'quota-too-dear':
      'Bu video, botun bütün bir aylık bütçesinden fazlasına mal olur. Hiçbir harcama yapılmadı. Lütfen daha kısa bir video seç.',
    'service-unavailable':
      'Çeviri hizmetine şu anda ulaşılamıyor. Hiçbir harcama yapılmadı. Lütfen biraz sonra yeniden dene.',
    'service-busy':
      'Çeviri hizmetinde bir saat boyunca boş yer olmadı, bu yüzden beklemeyi bıraktım. Hiçbir harcama yapılmadı. Lütfen daha sonra yeniden dene.',
    'service-misconfigured':
      'Bu bot doğru ayarlanmamış: Çeviri hizmeti onu kabul etmiyor. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver.',
    'disk-full':
      'Bu botun şu anda videoyu hazırlayacak yeri yok. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver.',
    'out-of-credits':
      'Bu botun kredileri bitti. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver ve yeni kredi gelince yeniden dene.',
    'plan-forbids':
      'Bu botun planı video çevirisini kapsamıyor. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver.',
    'model-missing':
      'Çeviri hizmeti, bu botun çeviri için kullandığı şeyi artık sunmuyor. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver.',
    'model-changed':
      'Çeviri hizmeti, bu botun çeviri için kullandığı şeyi değiştirdi; önce botun güncellenmesi gerekiyor. Hiçbir harcama yapılmadı. Lütfen botu işleten kişiye haber ver.',
    'refused-input':
      'Çeviri hizmeti bu videoyu geri çevirdi. {{reason}}\nHiçbir harcama yapılmadı. Lütfen /translate için başka seçenekler ya da başka bir video dene.',
    'upload-failed':
      'Çeviri hizmeti bu videoyu alamadı. Hiçbir harcama yapılmadı. Lütfen videoyu yeni bir MP4 dosyası olarak kaydet, onu yükle ve yeniden dene.',
    'job-failed':
      'Çeviri hizmeti bu videoyu çeviremedi. {{reason}}\nLütfen /translate için başka seçenekleri ya da anlaşılır konuşulan bir videoyu dene.',
    'job-canceled': 'Biri bu çeviriyi çeviri hizmetinde iptal etti. Hâlâ istiyorsan lütfen yeniden başlat.',
    'outcome-unknown':
      'Çeviri hizmetiyle bağlantım kritik bir anda koptu; çevirinin başlayıp başlamadığını bilmiyorum. İki kez ödeme yapılmasın diye durdum. Yeniden denemeden önce lütfen botu işleten kişiye sor.',
    'job-stuck':
      'Çeviri hizmeti bu videoda bir saattir ilerlemedi, bu yüzden beklemeyi bıraktım. Çevirinin ücreti ödendi: Bir gün içinde yine de biterse onu sana ulaştırırım ve /translations listesinde bulursun. Yeniden başlatırsan bir kez daha ücret ödenir.',
    'job-late':
      'Çeviri hizmeti bu videoyu saatlerdir bitirmedi, bu yüzden beklemeyi bıraktım. Çevirinin ücreti ödendi: Bir gün içinde yine de biterse onu sana ulaştırırım ve /translations listesinde bulursun. Yeniden başlatırsan bir kez daha ücret ödenir.',
    'took-too-long':
      'Çeviri hizmeti bu videoyu saatlerdir bitirmedi, bu yüzden beklemeyi bıraktım. Yeniden denemeden önce lütfen botu işleten kişiye sor: Çevirinin ücretinin yine de ödenmesi gerekebilir.',
    'result-missing':
      'Çevrilen videoyu çeviri hizmetinden alamadım. Yeniden denemeden önce lütfen botu işleten kişiye sor: Yeni bir deneme için bir kez daha ücret ödenmesi gerekebilir.',
    'dearer-than-expected':
      'Çevirinin beklenenden pahalı olduğu ortaya çıktı, bu yüzden başlatmadım. Hiçbir harcama yapılmadı. Hâlâ istiyorsan lütfen yeniden dene.',
    declined: 'Fiyat kabul edilmediği için başlatılmadı. Hiçbir harcama yapılmadı.',
    'not-confirmed':
      'Çeviri zamanında onaylanmadığı için başlatmadım. Hiçbir harcama yapılmadı. Hâlâ istiyorsan lütfen yeniden iste.',
    'not-askable':
      'Bu çevirinin başlamadan önce onaylanması gerekiyor, ama soruyu isteyen kişiye gösteremedim. Hiçbir harcama yapılmadı. Lütfen yeniden iste.',
    stopped: 'İstediğin gibi durduruldu. Hiçbir harcama yapılmadı.',
    discarded: 'İstediğin gibi atıldı. Bu çevirinin ücreti önceden ödenmişti; sonucu gelir gelmez silinecek.',
    'stopped-by-moderator': 'Bir moderatör tarafından durduruldu. Hiçbir harcama yapılmadı.',
    'discarded-by-moderator':
      'Bir moderatör tarafından atıldı. Bu çevirinin ücreti önceden ödenmişti; sonucu gelir gelmez silinecek.',
    unexpected:
      'Olmaması gereken bir sorun çıktı. Lütfen botu işleten kişiye haber ver ve ona şu referansı ilet: {{reference}}',
  },
  reason: { quoted: '“{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandarin',
    'zh-Hans-CN-u-sd-cnha': 'Çince (Zhongyuan Mandarini, Henan, Basitleştirilmiş)',
    'zh-Hans-CN-u-sd-cnln': 'Çince (Kuzeydoğu Mandarini, Basitleştirilmiş)',
    'zh-Hans-CN-u-sd-cnsc': 'Çince (Güneybatı Mandarini, Basitleştirilmiş)',
    'zh-Hans-CN-u-sd-cnsd': 'Çince (Jilu Mandarini, Basitleştirilmiş)',
    'zh-Hans-CN-u-sd-cnsn': 'Çince (Zhongyuan Mandarini, Shaanxi, Basitleştirilmiş)',
    'en-x-own-accent': 'İngilizce - senin aksanın',
    'en-US-x-accent': 'İngilizce - Amerikan aksanı',
  },
};
