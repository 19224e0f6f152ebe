/** What somebody types, in the client's language (a Discord locale), and what they mean by it. */
export type Query = {
  readonly group: string;
  readonly typed: string;
  readonly locale: string;
  /** BCP-47 tags of the catalogue; any of them is right. */
  readonly means: readonly string[];
};

/**
 * Written before the search was, from what people type into such boxes; hard ones stay. A line is `typed > tag`, with further
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
