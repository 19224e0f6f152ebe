/** What somebody types, in the client's language (a Discord locale), and what they mean by it. */
export type Query = {
  readonly group: string;
  readonly typed: string;
  readonly locale: string;
  /** BCP-47 tags of the catalogue; any of them is right. */
  readonly means: readonly string[];
};

/**
 * Written from what people type into such boxes, and never from what the search finds; hard ones stay. A line is `typed > tag`, with further
 * tags where several are equally right, and `@locale` where the client's language is not English (US).
 */
const text = `
# English names
english > en
spanish > es
french > fr
german > de
italian > it
portuguese > pt
brazilian portuguese > pt-BR
european portuguese > pt-PT
chinese > zh
mandarin > cmn
cantonese > yue-Hant
japanese > ja
korean > ko
hindi > hi
arabic > ar
egyptian arabic > ar-EG
moroccan arabic > ar-MA
saudi arabic > ar-SA
russian > ru
ukrainian > uk
polish > pl
dutch > nl
turkish > tr
swedish > sv
danish > da
finnish > fi
norwegian > nb-NO
greek > el
czech > cs
hebrew > he-IL
thai > th-TH
vietnamese > vi-VN
indonesian > id
malay > ms
tamil > ta
swahili > sw-TZ sw-KE
zulu > zu-ZA
welsh > cy-GB
irish > ga-IE
icelandic > is-IS
basque > eu
british english > en-GB
american english > en-US
australian english > en-AU
mexican spanish > es-MX
argentinian spanish > es-AR
canadian french > fr-CA
swiss german > de-CH
austrian german > de-AT
simplified chinese > zh-Hans-CN
traditional chinese > zh-Hant-TW

# beginnings
espa > es
eng > en
ger > de
portu > pt
jap > ja
kor > ko
rus > ru
ital > it
vie > vi-VN
indo > id
ukr > uk
turk > tr
nor > nb-NO
swe > sv
hung > hu-HU
azer > az-Latn-AZ
mal > ms
lith > lt-LT
slove > sl-SI
portuguese br > pt-BR
spanish mex > es-MX
eng aus > en-AU
chinese tai > zh-Hant-TW
eng ind > en-IN
arabic eg > ar-EG
serb > sr-Latn-RS

# names in the language itself
español > es
espanol > es
castellano > es es-ES
français > fr
francais > fr
deutsch > de
italiano > it
português > pt
portugues > pt
português brasileiro > pt-BR
polski > pl
nederlands > nl
türkçe > tr
turkce > tr
svenska > sv
dansk > da
suomi > fi
norsk > nb-NO
bokmål > nb-NO
bokmal > nb-NO
íslenska > is-IS
islenska > is-IS
čeština > cs
cestina > cs
slovenčina > sk
slovenščina > sl-SI
hrvatski > hr
srpski > sr-Latn-RS
bosanski > bs-BA
magyar > hu-HU
română > ro
romana > ro
shqip > sq-AL
lietuvių > lt-LT
lietuviu > lt-LT
latviešu > lv-LV
eesti > et-EE
català > ca
catala > ca
euskara > eu
galego > gl
gaeilge > ga-IE
cymraeg > cy-GB
malti > mt-MT
bahasa indonesia > id
bahasa melayu > ms
tiếng việt > vi-VN
tieng viet > vi-VN
kiswahili > sw-TZ sw-KE
afrikaans > af-ZA
isizulu > zu-ZA
soomaali > so-SO
oʻzbekcha > uz-Latn-UZ
azərbaycan > az-Latn-AZ
filipino > fil
basa sunda > su-ID
basa jawa > jv-Latn-ID

# other scripts
中文 > zh
汉语 > zh cmn
漢語 > zh cmn
普通话 > cmn
普通話 > cmn
国语 > zh-Hant-TW cmn
繁體中文 > zh-Hant-TW
简体中文 > zh-Hans-CN
粤语 > yue-Hant
廣東話 > yue-Hant
上海话 > wuu-Hans
日本語 > ja
にほんご > ja
한국어 > ko
한국 > ko ko-KR
русский > ru
русск > ru
українська > uk
український > uk
български > bg
македонски > mk-MK
српски > sr-Latn-RS
қазақ тілі > kk-KZ
монгол > mn-MN
ελληνικά > el
ελληνικα > el
العربية > ar
عربي > ar
فارسی > fa-IR
اردو > ur-PK
پښتو > ps-AF
עברית > he-IL
हिन्दी > hi
हिंदी > hi
मराठी > mr-IN
नेपाली > ne-NP
বাংলা > bn-BD bn-IN
தமிழ் > ta
తెలుగు > te-IN
ಕನ್ನಡ > kn-IN
മലയാളം > ml-IN
ગુજરાતી > gu-IN
සිංහල > si-LK
ไทย > th-TH
ภาษาไทย > th-TH
ລາວ > lo-LA
ខ្មែរ > km-KH
မြန်မာ > my-MM
ქართული > ka-GE
հայերեն > hy-AM
አማርኛ > am-ET
ｆｒｅｎｃｈ > fr

# romanised by hand
nihongo > ja
hangul > ko
hangugeo > ko
zhongwen > zh
putonghua > cmn
guoyu > zh-Hant-TW cmn
guangdonghua > yue-Hant
russkiy > ru
russki > ru
ukrainska > uk
ellinika > el
arabi > ar
ivrit > he-IL
bharat > hi-IN
bangla > bn-BD
kartuli > ka-GE
hayeren > hy-AM
phasa thai > th-TH
shanghainese > wuu-Hans

# other common names
farsi > fa-IR
persian > fa-IR
flemish > nl-BE
vlaams > nl-BE
hochdeutsch > de de-DE
schweizerdeutsch > de-CH
tagalog > fil fil-PH
pilipino > fil fil-PH
bengali > bn-IN bn-BD
sinhalese > si-LK
singhalese > si-LK
burmese > my-MM
cambodian > km-KH
laotian > lo-LA
slovene > sl-SI
euskera > eu
valenciano > ca
gaelic > ga-IE
pushto > ps-AF
kiswahili kenya > sw-KE
québécois > fr-CA
quebec > fr-CA
castilian > es es-ES
latin american spanish > es es-MX
latino > es es-MX
angrezi > en en-IN
brazilian > pt-BR
mexican > es-MX
egyptian > ar-EG
moroccan > ar-MA
darija > ar-MA
american > en-US
british > en-GB
aussie > en-AU
austrian > de-AT
siamese > th-TH
hellenic > el el-GR
taiwanese > zh-Hant-TW
sichuanese > zh-Hans-CN-u-sd-cnsc
dongbei > zh-Hans-CN-u-sd-cnln
malaysian > ms ms-MY
iranian > fa-IR
israeli > he-IL
filipina > fil fil-PH
magyar nyelv > hu-HU
my own accent > en-x-own-accent
american accent > en-US-x-accent

# codes
en > en
es > es
pt > pt
pt-BR > pt-BR
pt-br > pt-BR
pt_BR > pt-BR
ptbr > pt-BR
pt-PT > pt-PT
por > pt
zh > zh
zh-CN > zh-Hans-CN
zh-TW > zh-Hant-TW
zh-Hans > zh-Hans-CN
zh-Hant > zh-Hant-TW
zh-HK > yue-Hant
yue > yue-Hant
cmn > cmn
en-US > en-US
en-GB > en-GB
en-au > en-AU
es-419 > es
es-MX > es-MX
spa > es
deu > de
de > de
de-AT > de-AT
fr > fr
fra > fr
fre > fr
fr-CA > fr-CA
ja > ja
jp > ja ja-JP
jpn > ja
ko > ko
kr > ko ko-KR
hi > hi
ar > ar
ar-EG > ar-EG
nl-BE > nl-BE
nb > nb-NO
no > nb-NO
iw > he-IL
he > he-IL
tl > fil
vi > vi-VN
uk > uk
sw > sw-TZ sw-KE
cs > cs
cz > cs cs-CZ
el > el
sv > sv
da > da
fa > fa-IR
ita > it
ru-RU > ru-RU
tr-TR > tr-TR
sr-Latn > sr-Latn-RS
fil-PH > fil-PH

# countries and regions
brazil > pt-BR
brasil > pt-BR
portugal > pt-PT
mexico > es-MX
méxico > es-MX
argentina > es-AR
spain > es-ES
españa > es-ES
germany > de-DE
deutschland > de-DE
austria > de-AT
österreich > de-AT
switzerland > de-CH fr-CH
schweiz > de-CH
suisse > fr-CH
belgium > nl-BE fr-BE
canada > en-CA fr-CA
france > fr-FR
italy > it-IT
italia > it-IT
netherlands > nl-NL
holland > nl-NL
japan > ja-JP ja
nippon > ja-JP ja
korea > ko-KR
china > zh-Hans-CN zh
taiwan > zh-Hant-TW
hong kong > en-HK yue-Hant
india > hi-IN en-IN
egypt > ar-EG
morocco > ar-MA
maroc > ar-MA
saudi > ar-SA
uae > ar-AE
emirates > ar-AE
usa > en-US
america > en-US
uk english > en-GB
england > en-GB
scotland > en-GB
wales > cy-GB
ireland > ga-IE en-IE
turkey > tr-TR
türkiye > tr-TR
iran > fa-IR
israel > he-IL
greece > el-GR
hellas > el-GR
russia > ru-RU
россия > ru-RU
україна > uk-UA
polska > pl-PL
czech republic > cs-CZ
vietnam > vi-VN
philippines > fil-PH
indonesia > id-ID
kenya > sw-KE en-KE
south africa > en-ZA af-ZA zu-ZA
nigeria > en-NG
bosnia > bs-BA
burma > my-MM
puerto rico > es-PR
el salvador > es-SV
dominican > es-DO
catalonia > ca
日本 > ja-JP ja
中国 > zh-Hans-CN zh
台灣 > zh-Hant-TW
香港 > yue-Hant en-HK
مصر > ar-EG
भारत > hi-IN
sri lanka > si-LK ta-LK

# typing errors
germn > de
gemran > de
germna > de
spansih > es
spainsh > es
spanihs > es
spnish > es
spanich > es
frnech > fr
frech > fr
freench > fr
englsh > en
enlgish > en
engilsh > en
portugese > pt
portugeese > pt
portuguse > pt
protuguese > pt
portugese brazil > pt-BR
portuguese brasil > pt-BR
portuguese brazill > pt-BR
brazillian > pt-BR
chineese > zh
chinse > zh
mandrin > cmn
mandarine > cmn
cantoneese > yue-Hant
japanesse > ja
japanise > ja
jappanese > ja
koraen > ko
korian > ko
rusian > ru
russain > ru
ukranian > uk
ukrainan > uk
arabik > ar
arbic > ar
hinid > hi
hebrow > he-IL
tukrish > tr
turkisch > tr
swedisch > sv
norweigan > nb-NO
norwegain > nb-NO
finish > fi
dainsh > da
duthc > nl
itallian > it
itailan > it
polsh > pl
greak > el
czeck > cs
checz > cs
hungarain > hu-HU
romainian > ro
roumanian > ro
bulgerian > bg
vietnameese > vi-VN
veitnamese > vi-VN
vietnamse > vi-VN
indonesain > id
philipino > fil fil-PH
phillipino > fil fil-PH
tagolog > fil fil-PH
malayam > ml-IN ms
kanada > kn-IN en-CA fr-CA
telegu > te-IN
marati > mr-IN
gujrati > gu-IN
swahilli > sw-TZ sw-KE
afrikans > af-ZA
icelandik > is-IS
lithunian > lt-LT
azerbajani > az-Latn-AZ
kazhak > kk-KZ
deustch > de
deutch > de
espagnol > es
espanhol > es
fransais > fr
itailano > it
nihonggo > ja
argentinia > es-AR
mexcio > es-MX

# unfinished and misspelt
portgu > pt
spansi > es
ukrian > uk
vietnma > vi-VN
indoen > id
japn > ja ja-JP
azerbj > az-Latn-AZ

# in the client's language
немецкий > de @ru
испанский > es @ru
английский > en @ru
китайский > zh @ru
японский > ja @ru
бразильский португальский > pt-BR @ru
португальский бразилия > pt-BR @ru
немецки > de @bg
німецька > de @uk
allemand > de @fr
anglais > en @fr
espagnol > es @fr
néerlandais > nl @fr
neerlandais > nl @fr
portugais du brésil > pt-BR @fr
chinois traditionnel > zh-Hant-TW @fr
alemand > de @fr
anglai > en @fr
englisch > en @de
spanisch > es @de
französisch > fr @de
franzosisch > fr @de
brasilianisch > pt-BR @de
schweizerisch > de-CH fr-CH @de
mexiko > es-MX @de
niederländisch > nl @de
chinesisch > zh @de
japanisch > ja @de
inglés > en @es-ES
ingles > en @es-419
alemán > de @es-ES
aleman > de @es-419
portugués de brasil > pt-BR @es-419
japonés > ja @es-ES
coreano > ko @es-419
chino mandarín > zh-Hans-CN cmn @es-419
francés > fr @es-ES
inglês > en @pt-BR
ingles > en @pt-BR
espanhol > es @pt-BR
alemão > de @pt-BR
alemao > de @pt-BR
espanhol mexico > es-MX @pt-BR
tedesco > de @it
inglese > en @it
spagnolo > es @it
giapponese > ja @it
niemiecki > de @pl
angielski > en @pl
hiszpański > es @pl
hiszpanski > es @pl
anglicky > en @cs
němčina > de @cs
nemcina > de @cs
ingilizce > en @tr
almanca > de @tr
ispanyolca > es @tr
japonca > ja @tr
duits > de @nl
engels > en @nl
spaans > es @nl
tyska > de @sv-SE
engelska > en @sv-SE
tysk > de @da
engelsk > en @no
saksa > de @fi
englanti > en @fi
espanja > es @fi
német > de @hu
angol > en @hu
vokiečių > de @lt
njemački > de @hr
engleză > en @ro
engleza > en @ro
γερμανικά > de @el
αγγλικα > en @el
tiếng anh > en @vi
tieng nhat > ja @vi
tiếng trung > zh @vi
英语 > en @zh-CN
西班牙语 > es @zh-CN
葡萄牙语 > pt @zh-CN
巴西葡萄牙语 > pt-BR @zh-CN
巴西 > pt-BR @zh-CN
日语 > ja @zh-CN
德語 > de @zh-TW
英文 > en @zh-TW
西班牙文 > es @zh-TW
日文 > ja @zh-TW
ドイツ語 > de @ja
英語 > en @ja
スペイン語 > es @ja
中国語 > zh @ja
ポルトガル語 > pt @ja
ブラジル > pt-BR @ja
독일어 > de @ko
영어 > en @ko
스페인어 > es @ko
일본어 > ja @ko
중국어 > zh @ko
เยอรมัน > de @th
ภาษาอังกฤษ > en @th
जर्मन > de @hi
अंग्रेज़ी > en @hi
अंग्रेजी > en @hi
inggris > en @id
jepang > ja @id
jerman > de @id

# another language than the client's
allemand > de
tedesco > de
немецкий > de
ingles > en
英語 > en
西班牙语 > es
الإنجليزية > en
انجليزي > en
ドイツ語 > de
영어 > en
inglés > en @ru
deutsch > de @fr
french > fr @de
german > de @ja
spanish > es @ko
spansih > es @de

# more typing errors
englsih > en
engish > en
inglish > en
spansh > es
spainish > es
frensh > fr
italain > it
itlaian > it
gernam > de
grman > de
chinees > zh cmn zh-Hans-CN
manderin > cmn zh-Hans-CN
cantanese > yue-Hant
japaneese > ja
japanes > ja
japnese > ja
vietnemese > vi-VN
vietnamise > vi-VN
ukrainain > uk
hebrw > he-IL
hebru > he-IL
turkich > tr
dutsch > nl
duch > nl
pollish > pl
polsih > pl
sweedish > sv
swedsh > sv
danich > da
icelandc > is-IS
hungrian > hu-HU
romainan > ro
bulgarain > bg
crotian > hr
slovinian > sl-SI
lituanian > lt-LT
latvain > lv-LV
filippino > fil
tagalong > fil
indonisian > id
malayalm > ml-IN
malyalam > ml-IN
telgu > te-IN
gujarathi > gu-IN
urdo > ur-PK ur-IN
bengoli > bn-IN bn-BD
sinhalees > si-LK
africaans > af-ZA
amharik > am-ET
somalian > so-SO
catalon > ca
galacian > gl
albanain > sq-AL
armenain > hy-AM
azerbaijan > az-Latn-AZ
azerbijani > az-Latn-AZ
khazak > kk-KZ
uzbeck > uz-Latn-UZ
mongolain > mn-MN
macedonain > mk-MK
maltesse > mt-MT
welch > cy-GB
irsh > ga-IE en-IE
nepalii > ne-NP
burmeese > my-MM
thia > th-TH
tai > th-TH
persain > fa-IR
parsian > fa-IR
pushtun > ps-AF
serbain > sr-Latn-RS
bosnain > bs-BA
estonain > et-EE
georgain > ka-GE

# more of their own names
espanol mexicano > es-MX
español de méxico > es-MX
español (españa) > es-ES
français canadien > fr-CA
français de belgique > fr-BE
portugues do brasil > pt-BR
brasileño > pt-BR
português de portugal > pt-PT
deutsch österreich > de-AT
österreichisch > de-AT
schwitzerdütsch > de-CH
belgisch > nl-BE fr-BE
česky > cs
по-русски > ru
українськ > uk
azərbaycanca > az-Latn-AZ
o'zbek > uz-Latn-UZ
қазақша > kk-KZ
казахский > kk-KZ
ελλην > el
עבר > he-IL
عربى > ar
پارسی > fa-IR
हिन > hi
தமி > ta ta-IN
বাংল > bn-BD bn-IN
မြန်မာဘာသာ > my-MM
조선말 > ko
にほん > ja
ニホンゴ > ja
繁体中文 > zh-Hant-TW yue-Hant
國語 > zh-Hant-TW cmn
广东 > yue-Hant
四川 > zh-Hans-CN-u-sd-cnsc
上海 > wuu-Hans
suomea > fi
eesti keel > et-EE
limba romana > ro

# more codes
en-us > en-US
en_GB > en-GB
engb > en-GB
es-mx > es-MX
es_419 > es es-MX
esp > es es-ES
frca > fr-CA
fr-ca > fr-CA
de-at > de-AT
zh-tw > zh-Hant-TW
zh_CN > zh-Hans-CN
zh-hans > zh-Hans-CN zh
zh-hant > zh-Hant-TW yue-Hant
zh-hk > yue-Hant
zho > zh cmn
chi > zh cmn zh-Hans-CN
wuu > wuu-Hans
ua > uk
ara > ar
heb > he-IL
per > fa-IR
fas > fa-IR
tgl > fil
ces > cs
cze > cs
slk > sk
slo > sk
hrv > hr
srp > sr-Latn-RS
bos > bs-BA
mkd > mk-MK
sqi > sq-AL
alb > sq-AL
ell > el
gre > el
gr > el
dan > da
nob > nb-NO
fin > fi
est > et-EE
lav > lv-LV
lit > lt-LT
hun > hu-HU
ron > ro
rum > ro
tur > tr
aze > az-Latn-AZ
kaz > kk-KZ
uzb > uz-Latn-UZ
mon > mn-MN
hin > hi
ben > bn-IN bn-BD
tam > ta ta-IN
tel > te-IN
kan > kn-IN
mar > mr-IN
guj > gu-IN
urd > ur-PK ur-IN
pus > ps-AF
nep > ne-NP
sin > si-LK
tha > th-TH
lao > lo-LA
khm > km-KH
mya > my-MM
bur > my-MM
ind > id
msa > ms ar
may > ms
jav > jv-Latn-ID
sun > su-ID
swa > sw-KE sw-TZ
amh > am-ET
som > so-SO
zul > zu-ZA
afr > af-ZA
isl > is-IS
ice > is-IS
gle > ga-IE
wel > cy-GB
cym > cy-GB
eus > eu
baq > eu
cat > ca
glg > gl
hye > hy-AM
arm > hy-AM
kat > ka-GE
geo > ka-GE
mlt > mt-MT
pt_br > pt-BR
pt-pt > pt-PT
nld > nl
dut > nl
pol > pl
bul > bg
slv > sl-SI
uk-UA > uk-UA
es-es > es-ES

# more countries
saudi arabia > ar-SA
united states > en-US es-US
australia > en-AU
new zealand > en-NZ
pakistan > ur-PK
bangladesh > bn-BD
nepal > ne-NP
macau > yue-Hant
south korea > ko ko-KR
thailand > th-TH
cambodia > km-KH
laos > lo-LA
myanmar > my-MM
singapore > en-SG ta-SG
malaysia > ms ms-MY
tanzania > sw-TZ en-TZ
ethiopia > am-ET
somalia > so-SO
algeria > ar-DZ
tunisia > ar-TN
turkiye > tr tr-TR
norway > nb-NO
sweden > sv sv-SE
denmark > da da-DK
czechia > cs cs-CZ
croatia > hr hr-HR
serbia > sr-Latn-RS
ukraine > uk uk-UA
kazakhstan > kk-KZ
uzbekistan > uz-Latn-UZ
mongolia > mn-MN
iceland > is-IS
malta > mt-MT
chile > es-CL
colombia > es-CO
columbia > es-CO
cuba > es-CU
peru > es-PE
venezuela > es-VE
dominican republic > es-DO
moldova > ro ro-RO

# more in the client's language
schweiz > de-CH @de
brasilien > pt-BR @de
frankreich > fr fr-FR @de
griechisch > el @de
schwedisch > sv @de
ungarisch > hu-HU @de
niederlaendisch > nl @de
tschechisch > cs @de
türkisch > tr @de
tuerkisch > tr @de
arabisch > ar @de
kroatisch > hr @de
mexikanisch > es-MX @de
kanadisch > en-CA fr-CA @de
portugais > pt pt-PT pt-BR @fr
chinois > zh cmn zh-Hans-CN @fr
japonais > ja @fr
grec > el @fr
russe > ru @fr
allemagne > de de-DE @fr
brésilien > pt-BR @fr
aleman > de @es-ES
chino > zh cmn zh-Hans-CN @es-ES
japonés > ja @es-419
ruso > ru @es-419
alemania > de de-DE @es-419
estados unidos > en-US es-US @es-419
japonês > ja @pt-BR
russo > ru @pt-BR
cinese > zh cmn zh-Hans-CN @it
włoski > it @pl
wloski > it @pl
francuski > fr @pl
rosyjski > ru @pl
англиский > en @ru
бразилия > pt-BR @ru
англійська > en @uk
英国 > en-GB @ja
スペイン > es es-ES @ja
フランス語 > fr @ja
韓国語 > ko @ja
アメリカ > en-US es-US @ja
アメリカ英語 > en-US @ja
イギリス英語 > en-GB @ja
広東語 > yue-Hant @ja
台湾 > zh-Hant-TW @ja
西班牙 > es es-ES @zh-CN
德语 > de @zh-CN
韩语 > ko @zh-CN
法语 > fr @zh-CN
美国 > en-US es-US @zh-CN
韓文 > ko @zh-TW
德文 > de @zh-TW
巴西 > pt-BR @zh-TW
미국 > en-US es-US @ko
स्पेनिश > es @hi
जापानी > ja @hi
อังกฤษ > en en-GB @th
ญี่ปุ่น > ja @th
จีน > zh cmn zh-Hans-CN @th
tieng anh > en @vi
tiếng nhật > ja @vi
belanda > nl @id
engleski > en @hr
angličtina > en @cs
nemecky > de @cs
spanyol > es @hu
αγγλικά > en @el
germană > de @ro
английски > en @bg
немски > de @bg
anglų > en @lt
الانجليزية > en
الإسبانية > es
اسباني > es
الفرنسية > fr
فرنسي > fr
الألمانية > de
الماني > de
التركية > tr
تركي > tr
اليابانية > ja
ياباني > ja
الصينية > zh cmn zh-Hans-CN
مصري > ar-EG
لبناني > ar-LB
سوري > ar-SY
אנגלית > en
ספרדית > es
انگلیسی > en

# flags
🇧🇷 > pt-BR
🇩🇪 > de de-DE
🇺🇸 > en-US
🇬🇧 > en-GB
🇪🇸 > es es-ES
🇲🇽 > es-MX
🇫🇷 > fr fr-FR
🇯🇵 > ja ja-JP
🇰🇷 > ko ko-KR
🇨🇳 > zh zh-Hans-CN cmn
🇹🇼 > zh-Hant-TW
🇭🇰 > yue-Hant en-HK
🇮🇳 > hi hi-IN
🇸🇦 > ar-SA ar
🇪🇬 > ar-EG
🇺🇦 > uk uk-UA
🇷🇺 > ru ru-RU
🇮🇹 > it it-IT
🇨🇭 > de-CH fr-CH
🇧🇪 > nl-BE fr-BE
🏴󠁧󠁢󠁥󠁮󠁧󠁿 > en-GB en
🏴󠁧󠁢󠁷󠁬󠁳󠁿 > cy-GB
🇩🇪 german > de de-DE
french 🇫🇷 > fr fr-FR
:flag_br: > pt-BR
:flag_jp: > ja ja-JP

# cities and parts of countries
berlin > de de-DE
paris > fr fr-FR
tokyo > ja ja-JP
osaka > ja ja-JP
london > en-GB
moscow > ru ru-RU
beijing > zh-Hans-CN zh cmn
shanghai > wuu-Hans
shenzhen > zh-Hans-CN zh cmn
guangdong > yue-Hant
guangzhou > yue-Hant
chengdu > zh-Hans-CN-u-sd-cnsc
dubai > ar-AE
cairo > ar-EG
barcelona > ca es-ES
bavarian > de de-DE
vienna > de-AT
zurich > de-CH
flanders > nl-BE
wallonia > fr-BE
kerala > ml-IN
tamil nadu > ta-IN ta
mumbai > mr-IN
bengal > bn-IN bn-BD
west bengal > bn-IN
gujarat > gu-IN
hyderabad > te-IN
bangalore > kn-IN
karnataka > kn-IN
andhra > te-IN
maharashtra > mr-IN
java > jv-Latn-ID
bali > id
manila > fil fil-PH
istanbul > tr tr-TR
tehran > fa-IR
kabul > ps-AF
jerusalem > he-IL
beirut > ar-LB
rio > pt-BR
sao paulo > pt-BR
lisbon > pt-PT
buenos aires > es-AR
bogota > es-CO
lima > es-PE
madrid > es-ES es
andalusia > es-ES es
texas > en-US
new york > en-US
sydney > en-AU
toronto > en-CA
montreal > fr-CA
lagos > en-NG
nairobi > sw-KE
cape town > af-ZA en-ZA
seoul > ko ko-KR
bangkok > th-TH
hanoi > vi-VN
saigon > vi-VN
kiev > uk uk-UA
kyiv > uk uk-UA

# what people call them
portuguese brazilian > pt-BR
portuguese brazil > pt-BR
br portuguese > pt-BR
iberian portuguese > pt-PT
spanish mexico > es-MX
latin spanish > es es-MX
latam spanish > es es-MX
spanish latam > es es-MX
español latino > es es-MX
spanish (latin america) > es es-MX
south american spanish > es es-MX es-AR es-CO
castillian > es es-ES
castilian spanish > es es-ES
european spanish > es-ES
spain spanish > es-ES
argentine spanish > es-AR
argentinian > es-AR
rioplatense > es-AR es-UY
colombian spanish > es-CO
chinese traditional > zh-Hant-TW yue-Hant
chinese simplified > zh-Hans-CN
chinese (simplified) > zh-Hans-CN
chinese (traditional) > zh-Hant-TW yue-Hant
mandarin chinese > cmn zh-Hans-CN
taiwanese mandarin > zh-Hant-TW
hong kong cantonese > yue-Hant
canto > yue-Hant
wu > wuu-Hans
us english > en-US
english british > en-GB
english (us) > en-US
english us > en-US
english uk > en-GB
english (uk) > en-GB
irish english > en-IE
indian english > en-IN
south african english > en-ZA
spanglish > es-US es en
dari > fa-IR ps-AF
pinoy > fil fil-PH en-PH
bahasa > id ms
melayu > ms
moldovan > ro
serbo-croatian > sr-Latn-RS hr bs-BA
montenegrin > sr-Latn-RS
scots > en-GB
gulf arabic > ar-AE ar-SA ar-KW ar-QA ar-BH ar-OM
levantine > ar-LB ar-SY ar-JO
levantine arabic > ar-LB ar-SY ar-JO
emirati > ar-AE
standard arabic > ar
khaleeji > ar-AE ar-SA ar-KW ar-QA ar-BH ar-OM
swiss french > fr-CH
belgian french > fr-BE
quebecois > fr-CA
french canadian > fr-CA
nynorsk > nb-NO
bangladeshi > bn-BD
singhala > si-LK
hindustani > hi ur-PK
hindi india > hi-IN
valencian > ca
ladino > es
my accent > en-x-own-accent
your accent > en-x-own-accent
english accent > en-x-own-accent en-US-x-accent

# more beginnings
bra > pt-BR
braz > pt-BR
mexi > es-MX
canton > yue-Hant
mand > cmn
simpli > zh-Hans-CN zh
tradi > zh-Hant-TW yue-Hant
vietn > vi-VN
fili > fil
taga > fil
hebr > he-IL
swah > sw-KE sw-TZ
norw > nb-NO
gaei > ga-IE
cata > ca
japa > ja
kore > ko
aust > de-AT en-AU
bri > en-GB
ame > en-US en-US-x-accent

# words and signs around it
GERMAN > de
 german  > de
german. > de
"german" > de
german! > de
german language > de
the german language > de
german please > de
to german > de
into french > fr
in spanish > es
auf deutsch > de
en español > es
en français > fr
in italiano > it
ｇｅｒｍａｎ > de
ｊａ > ja
german/deutsch > de
spanish;mexico > es-MX
spanish - mexico > es-MX
spanish/mexico > es-MX
spanish: mexico > es-MX

# misspelt or bare in the client's language
französich > fr @de
spansich > es @de
italenisch > it @de
portugisisch > pt pt-PT pt-BR @de
polnich > pl @de
rusisch > ru @de
koreanich > ko @de
chinesich > zh cmn @de
ukrainich > uk @de
englsich > en @de
anglias > en @fr
espganol > es @fr
italein > it @fr
portuguais > pt pt-PT pt-BR @fr
japonnais > ja @fr
chinoi > zh cmn @fr
frances > fr @es-419
portuges > pt pt-PT pt-BR @es-419
japones > ja @es-ES
ingels > en @es-ES
italino > it @pt-BR
frances > fr @pt-BR
coreno > ko @pt-BR
inglse > en @it
francse > fr @it
portoghse > pt pt-PT pt-BR @it
niemecki > de @pl
angelski > en @pl
francuzki > fr @pl
ukrainski > uk @pl
немецский > de @ru
француский > fr @ru
итальянскй > it @ru
ангийский > en @ru
німецька мова > de @uk
іспанська > es @uk
фрaнцузька > fr @uk
ingilzce > en @tr
almnca > de @tr
fransizca > fr @tr
rusca > ru @tr
ingris > en @id
prancis > fr @id
tiengviet > vi-VN @vi
tieng han > ko @vi
tieng phap > fr @vi
tieng duc > de @vi
스페인 > es es-ES @ko
프랑스 > fr fr-FR @ko
독어 > de @ko
불어 > fr @ko
베트남어 > vi-VN @ko
すぺいんご > es @ja
どいつ > de de-DE @ja
ふらんす > fr fr-FR @ja
かんこく > ko ko-KR @ja
ちゅうごく > zh cmn zh-Hans-CN @ja
中国 > zh zh-Hans-CN cmn @ja
香港 > yue-Hant en-HK @ja
印尼 > id id-ID @zh-TW
印尼语 > id @zh-CN
越南语 > vi-VN @zh-CN
越南 > vi-VN @zh-TW
葡萄牙 > pt-PT pt @zh-CN
俄语 > ru @zh-CN
粤 > yue-Hant @zh-CN
泰文 > th-TH @zh-TW
普通話 > cmn zh-Hans-CN @zh-TW
國語 > zh-Hant-TW cmn @zh-TW
台灣國語 > zh-Hant-TW @zh-TW
फ्रेंच > fr @hi
तमिल > ta ta-IN @hi
สเปน > es es-ES @th
เกาหลี > ko ko-KR @th
ιταλικά > it @el
γαλλικα > fr @el
френски > fr @bg
испански > es @bg
ranska > fr @fi
venäjä > ru ru-RU @fi
venaja > ru ru-RU @fi
ruotsi > sv sv-SE @fi
fransk > fr @no
svensk > sv @no
franska > fr @sv-SE
spanska > es @sv-SE
danska > da @sv-SE
finska > fi @sv-SE
francia > fr fr-FR @hu
olasz > it @hu
orosz > ru @hu
frantsuzskiy > fr @ru
prancūzų > fr @lt
rusų > ru @lt
lenkų > pl @lt
francouzština > fr @cs
italsky > it @cs
spanelsky > es @cs
rusky > ru @cs
francuski > fr @hr
talijanski > it @hr
ruski > ru @hr
franceză > fr @ro
rusa > ru @ro
maghiara > hu-HU @ro
frans > fr @nl
italiaans > it @nl
portugees > pt pt-PT pt-BR @nl
turks > tr @nl

# more in another language than the client's
arabisch > ar
portugais > pt pt-PT pt-BR
chino > zh cmn zh-Hans-CN
japones > ja
inglese > en
niemiecki > de
французский > fr
японский > ja
スペイン語 > es
한국말 > ko
العربيه > ar
الروسية > ru
الهندية > hi
ภาษาจีน > zh cmn zh-Hans-CN
angol > en

# people and places
brasilian > pt-BR
brazilan > pt-BR
mexcan > es-MX
argentinean > es-AR
peruvian spanish > es-PE
chilean spanish > es-CL
venezuelan > es-VE
cuban spanish > es-CU
puerto rican spanish > es-PR
egyption > ar-EG
iraqi > ar-IQ
iraqi arabic > ar-IQ
syrian arabic > ar-SY
tunisian > ar-TN
jordanian > ar-JO
saudi arabian > ar-SA
kuwaiti > ar-KW
yemeni > ar-YE
nigerian english > en-NG
kenyan english > en-KE
nz english > en-NZ
canadian english > en-CA
scottish english > en-GB
singlish > en-SG
philippine english > en-PH
filipino english > en-PH
hk english > en-HK
swiss > de-CH fr-CH
belgian > nl-BE fr-BE
belgian dutch > nl-BE
dutch belgium > nl-BE
german swiss > de-CH
german (swiss) > de-CH
german (at) > de-AT
fr-be > fr-BE
sri lankan tamil > ta-LK
malaysian tamil > ta-MY
singapore tamil > ta-SG
indian tamil > ta-IN
urdu india > ur-IN
pakistani urdu > ur-PK
pakistani > ur-PK
bengali bangladesh > bn-BD
bangladeshi bengali > bn-BD
swahili kenya > sw-KE
tanzanian swahili > sw-TZ
serbian latin > sr-Latn-RS
serbian cyrillic > sr-Latn-RS
uzbek latin > uz-Latn-UZ
persian farsi > fa-IR
afghani > ps-AF
afghan > ps-AF
ethiopian > am-ET
kazakstan > kk-KZ
kazak > kk-KZ
khmer cambodia > km-KH
bahasa malaysia > ms
viet > vi-VN
vn > vi-VN
viet nam > vi-VN
ph > fil fil-PH en-PH
norsk bokmål > nb-NO
norwegian bokmal > nb-NO
svensk > sv
dansk danmark > da-DK
suomi finland > fi-FI fi
check > cs
slovak republic > sk sk-SK
gaelige > ga-IE
gaelic irish > ga-IE
cymru > cy-GB
euskadi > eu
galego galicia > gl
kataluna > ca
catalan spain > ca
hebrew israel > he-IL
ellada > el el-GR
sverige > sv sv-SE
norge > nb-NO
danmark > da da-DK
magyarorszag > hu-HU
hrvatska > hr hr-HR
ελλάδα > el el-GR
украина > uk uk-UA
대한민국 > ko ko-KR
台湾 > zh-Hant-TW
日本国 > ja ja-JP
ישראל > he-IL
السعودية > ar-SA
المغرب > ar-MA
الجزائر > ar-DZ
العراق > ar-IQ
ประเทศไทย > th-TH
việt nam > vi-VN
perú > es-PE
brasil > pt-BR @pt-BR

# written together
埃及阿拉伯语 > ar-EG @zh-CN
阿根廷西班牙语 > es-AR @zh-CN
墨西哥西班牙语 > es-MX @zh-CN
葡萄牙葡萄牙语 > pt-PT @zh-CN
台灣中文 > zh-Hant-TW @zh-TW
香港英语 > en-HK @zh-CN
印度英语 > en-IN @zh-CN
澳洲英文 > en-AU @zh-TW
英国英语 > en-GB @zh-CN
美式英語 > en-US @zh-TW
英式英语 > en-GB @zh-CN
瑞士德语 > de-CH @zh-CN
奥地利德语 > de-AT @zh-CN
加拿大法语 > fr-CA @zh-CN
エジプトアラビア語 > ar-EG @ja
アルゼンチンスペイン語 > es-AR @ja
メキシコスペイン語 > es-MX @ja
スペイン語メキシコ > es-MX @ja
ブラジルポルトガル語 > pt-BR @ja
台湾中国語 > zh-Hant-TW @ja
カナダフランス語 > fr-CA @ja
オーストラリア英語 > en-AU @ja
インド英語 > en-IN @ja
멕시코스페인어 > es-MX @ko
브라질포르투갈어 > pt-BR @ko
멕시코 스페인어 > es-MX @ko
캐나다 프랑스어 > fr-CA @ko
미국영어 > en-US @ko
영국영어 > en-GB @ko
สเปนเม็กซิโก > es-MX @th
โปรตุเกสบราซิล > pt-BR @th
อังกฤษอเมริกัน > en-US @th
ภาษาอังกฤษออสเตรเลีย > en-AU @th
newzealand > en-NZ
saudiarabia > ar-SA
bahasaindonesia > id id-ID
southafrica > af-ZA zu-ZA en-ZA
brazilianportuguese > pt-BR
costarica > es-CR
swissgerman > de-CH
mexicanspanish > es-MX
americanenglish > en-US

# varieties in the client's language
englisch uk > en-GB @de
britisches englisch > en-GB @de
amerikanisch > en-US @de
amerikanisches englisch > en-US @de
schweizerdeutsch > de-CH @de
bayrisch > de @de
österreichisches deutsch > de-AT @de
brasilianisches portugiesisch > pt-BR @de
mexikanisches spanisch > es-MX @de
vereinfachtes chinesisch > zh-Hans-CN @de
traditionelles chinesisch > zh-Hant-TW yue-Hant @de
kantonesisch > yue-Hant @de
hochchinesisch > cmn zh-Hans-CN @de
persisch > fa-IR @de
flämisch > nl-BE @de
holländisch > nl @de
norwegisch > nb-NO @de
finnisch > fi @de
suaheli > sw-KE sw-TZ @de
anglais américain > en-US @fr
anglais britannique > en-GB @fr
français québécois > fr-CA @fr
portugais brésilien > pt-BR @fr
espagnol mexicain > es-MX @fr
espagnol du mexique > es-MX @fr
chinois simplifié > zh-Hans-CN @fr
chinois mandarin > cmn zh-Hans-CN @fr
arabe marocain > ar-MA @fr
arabe égyptien > ar-EG @fr
arabe algérien > ar-DZ @fr
flamand > nl-BE @fr
persan > fa-IR @fr
inglés americano > en-US @es-419
inglés británico > en-GB @es-ES
español de argentina > es-AR @es-419
español argentino > es-AR @es-419
español colombiano > es-CO @es-419
español de españa > es-ES @es-ES
castellano > es es-ES @es-ES
chino simplificado > zh-Hans-CN @es-ES
inglês americano > en-US @pt-BR
inglês britânico > en-GB @pt-BR
espanhol do méxico > es-MX @pt-BR
espanhol latino > es es-MX @pt-BR
espanhol da espanha > es-ES @pt-BR
chinês simplificado > zh-Hans-CN @pt-BR
mandarim > cmn zh-Hans-CN @pt-BR
cantonês > yue-Hant @pt-BR
inglese americano > en-US @it
portoghese brasiliano > pt-BR @it
spagnolo messicano > es-MX @it
cinese mandarino > cmn zh-Hans-CN @it
cinese semplificato > zh-Hans-CN @it
angielski amerykański > en-US @pl
brytyjski angielski > en-GB @pl
portugalski brazylijski > pt-BR @pl
hiszpański meksykański > es-MX @pl
американский английский > en-US @ru
британский английский > en-GB @ru
бразильский > pt-BR @ru
мексиканский испанский > es-MX @ru
упрощенный китайский > zh-Hans-CN @ru
традиционный китайский > zh-Hant-TW yue-Hant @ru
кантонский > yue-Hant @ru
фарси > fa-IR @ru
иврит > he-IL @ru
бразильська португальська > pt-BR @uk
american ingilizcesi > en-US @tr
amerikan ingilizcesi > en-US @tr
brezilya portekizcesi > pt-BR @tr
meksika ispanyolcası > es-MX @tr
farsça > fa-IR @tr
amerikansk engelska > en-US @sv-SE
brittisk engelska > en-GB @sv-SE
amerikanenglanti > en-US @fi
brasilianportugali > pt-BR @fi
amerikaans engels > en-US @nl
braziliaans > pt-BR @nl
vlaams > nl-BE @nl
brazil portugál > pt-BR @hu
amerikai angol > en-US @hu
americká angličtina > en-US @cs
brazilská portugalština > pt-BR @cs
北京語 > cmn zh-Hans-CN zh @ja
標準中国語 > cmn zh-Hans-CN zh @ja
簡体字 > zh-Hans-CN @ja
繁体字 > zh-Hant-TW yue-Hant @ja
台湾華語 > zh-Hant-TW @ja
メキシコ > es-MX @ja
タガログ > fil @ja
タガログ語 > fil @ja
ペルシャ > fa-IR @ja
ヘブライ > he-IL @ja
미국식 영어 > en-US @ko
영국식 영어 > en-GB @ko
만다린 > cmn zh-Hans-CN @ko
광둥어 > yue-Hant @ko
중국어 간체 > zh-Hans-CN @ko
중국어 번체 > zh-Hant-TW yue-Hant @ko
브라질 > pt-BR @ko
라틴아메리카 스페인어 > es es-MX @ko
简中 > zh-Hans-CN @zh-CN
繁中 > zh-Hant-TW yue-Hant @zh-TW
简体 > zh-Hans-CN @zh-CN
繁體 > zh-Hant-TW yue-Hant @zh-TW
简体字 > zh-Hans-CN @zh-CN
拉美西班牙语 > es es-MX @zh-CN
巴葡 > pt-BR @zh-CN
美语 > en-US @zh-CN
东北话 > zh-Hans-CN-u-sd-cnln @zh-CN
河南话 > zh-Hans-CN-u-sd-cnha @zh-CN
阿語 > ar @zh-TW
西語 > es @zh-TW
葡語 > pt pt-BR pt-PT @zh-TW
法文 > fr @zh-TW
粵語 > yue-Hant @zh-TW
tiếng trung giản thể > zh-Hans-CN @vi
tiếng anh mỹ > en-US @vi
tiếng tây ban nha > es @vi
tay ban nha > es es-ES @vi
trung quốc > zh zh-Hans-CN cmn @vi
hàn quốc > ko ko-KR @vi
อังกฤษ (อเมริกัน) > en-US @th
จีนกลาง > cmn zh-Hans-CN zh @th
กวางตุ้ง > yue-Hant @th
bahasa inggris > en @id
inggris amerika > en-US @id
bahasa arab > ar @id
bahasa cina > zh cmn zh-Hans-CN @id
mandarin > cmn @id
tionghoa > zh cmn zh-Hans-CN @id
अमेरिकी अंग्रेज़ी > en-US @hi
उर्दू > ur-PK ur-IN @hi
बांग्ला > bn-BD bn-IN @hi
αγγλικά αμερικής > en-US @el
βραζιλίας > pt-BR @el
бразилски португалски > pt-BR @bg
anglų amerikiečių > en-US @lt
portugheză braziliană > pt-BR @ro
američki engleski > en-US @hr

# with the words around a name
in tamil > ta
на английский > en @ru
на испанский > es @ru
английский язык > en @ru
англійська мова > en @uk
на англійську > en @uk
język angielski > en @pl
na angielski > en @pl
po angielsku > en @pl
anglický jazyk > en @cs
engleski jezik > en @hr
английски език > en @bg
anglų kalba > en @lt
į anglų kalbą > en @lt
angol nyelv > en @hu
limba engleză > en @ro
idioma inglés > en @es-ES
língua inglesa > en @pt-BR
lingua inglese > en @it
langue anglaise > en @fr
englische sprache > en @de
engelska språket > en @sv-SE
på engelsk > en @da
in het engels > en @nl
englannin kieli > en @fi
αγγλική γλώσσα > en @el
ke bahasa jepang > ja @id
sang tiếng anh > en @vi
अंग्रेज़ी भाषा > en @hi
мандарин > cmn @ru
えいご > en @ja
furansugo > fr @ja
riyu > ja @zh-CN
韩国语 > ko @zh-CN
朝鮮語 > ko @ja
한글 > ko @ko

# What people call them beside the dictionary
米語 > en-US @ja
台湾語 > zh-Hant-TW @ja
台湾腔 > zh-Hant-TW @zh-CN
голландский > nl @ru
इंग्लिश > en @hi
일어 > ja @ko
노어 > ru @ko
tiếng tàu > zh cmn @vi
tiếng hoa > zh cmn @vi
urdoo > ur-PK ur-IN
ägyptisch > ar-EG @de
syrisch > ar-SY @de
schwedish > sv-SE @de
québecois > fr-CA @fr
mejicano > es-MX @es-ES
ｽﾍﾟｲﾝ > es es-ES @ja
brazylijski > pt-BR @pl
`;

export const queries: readonly Query[] = parse(text);

function parse(lines: string): Query[] {
  let group = '';
  return lines.split('\n').flatMap((line) => {
    if (line.startsWith('#')) group = line.slice(2);
    const [, typed, tags, locale = 'en-US'] = /^(.+) > (.+?)(?: @(\S+))?$/.exec(line) ?? [];
    return typed && tags ? [{ group, typed, locale, means: tags.split(' ') }] : [];
  });
}
