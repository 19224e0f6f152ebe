import type { Translation } from './translation.ts';

/** Finnish. Says "sinä", as Discord does. */
export const fi: Translation = {
  command: {
    translations: { description: 'Mitä olet käännättänyt, ja miten saat sen uudelleen' },
    privacy: {
      description: 'Mitä sinusta säilytetään, minne videosi menevät ja miten poistat kaiken',
    },
    translate: {
      description: 'Dubbaa video toiselle kielelle niin, että huulet liikkuvat puheen mukana',
      video: 'Käännettävä video (MP4, WebM, MOV tai MKV)',
      language: 'Kieli, jonka haluat kuulla, tai enintään viisi pilkulla erotettuna',
      audioOnly: 'Vaihda vain ääni; kuva pysyy ennallaan, huulet mukaan lukien',
      keepLength: 'Pidä videon pituus täsmälleen samana, vaikka puheesta tulisi kiireistä',
      speakers: 'Montako ihmistä puhuu; kerro se, jos äänet menivät sekaisin',
      private: 'Näytä vastaus vain sinulle',
    },
  },
  history: {
    heading: 'Käännöksesi, uusimmat ensin:',
    headingPaged: 'Käännöksesi, uusimmat ensin (sivu {{page, number}}/{{pages, number}}):',
    none: 'Sinulla ei ole vielä käännöksiä. Käytä komentoa /translate tai viestin valikkoa Sovellukset → Translate video.',
    underWay: '{{number}}. **{{file}}** → **{{language, name}}** · kesken, pyydetty {{when}}',
    delivered: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}}',
    kept: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · en saanut videota toimitettua sinulle minnekään, joten se odottaa täällä',
    failed: '{{number}}. **{{file}}** → **{{language, name}}** · {{when}} · {{problem}}',
    limited: 'ei aloitettu, koska raja oli saavutettu',
    get: 'Hae {{number}}',
    stop: 'Pysäytä {{number}}',
    forget: 'Poista {{number}}',
    previous: 'Edellinen',
    next: 'Seuraava',
    leftToday: 'Käännösaikaa sinulla jäljellä tänään: {{length}}. Saat uutta aikaa <t:{{renewsAt}}:R>.',
    leftServer:
      'Käännösaikaa tällä palvelimella jäljellä tänään: {{length}}. Se saa uutta aikaa <t:{{renewsAt}}:R>.',
    leftJobs: 'Näin monta käännöstä voit vielä aloittaa rinnakkain: {{left, number}} / {{limit, number}}.',
    forgotten:
      'Poistettu: en säilytä enää tätä käännöstä, ja sen tiedostot käännöspalvelussa poistuvat samalla. Viestit, joissa video on, säilyvät.',
    stopFirst: 'Tämä käännös on vielä kesken. Pysäytä se ensin tai odota, että se päättyy.',
    foreign: 'Nämä ovat jonkun toisen käännöksiä. Omasi näet komennolla /translations.',
  },
  stop: {
    stopped: 'Pysäytetty. Tästä ei syntynyt kuluja.',
    left: 'Pysäytetty sinun osaltasi, eikä sinun osaltasi syntynyt kuluja. Joku toinen haluaa saman käännöksen, joten se jatkuu hänelle.',
    stoppedRest: 'Se, mikä oli vielä kesken, on pysäytetty, eikä siitä syntynyt kuluja.',
    paid: 'Tämä käännös on jo maksettu botin krediiteillä, eikä sitä voi enää pysäyttää. Jos et halua videota, voin heittää sen pois, kun se valmistuu.',
    mayBePaid:
      'Käännöspalvelu ei ole vielä kertonut, onko se aloittanut tämän käännöksen, joten se on ehkä jo maksettu botin krediiteillä, eikä sitä voi enää pysäyttää. Jos et halua videota, voin heittää sen pois, kun se valmistuu.',
    paidPartly:
      'Se, mitä ei ollut vielä maksettu, on pysäytetty. Loput on jo maksettu botin krediiteillä, eikä niitä voi enää pysäyttää. Jos et halua niitä, voin heittää ne pois, kun ne valmistuvat.',
    discard: 'Heitä tulos pois',
    discarded: 'Selvä: et saa tätä videota. Se oli jo maksettu; tulos poistetaan, kun se valmistuu.',
    over: 'Tätä ei ehdi enää pysäyttää: se on päättynyt, tai tulos on jo matkalla sinulle.',
    foreign: 'Vain tätä käännöstä pyytänyt tai moderaattori voi pysäyttää sen.',
    unknown: 'En tunne enää tätä käännöstä, joten pysäytettävää ei ole.',
  },
  privacy: {
    where:
      '**Minne videosi menevät**\nKun käännätät videon, se menee palveluun nimeltä [Scenario](<https://www.scenario.com>), jonka kumppani HeyGen kääntää sen. Lähetetty video poistetaan sieltä, kun käännös on päättynyt, ja käännetty video, kun sen toimittamisesta sinulle on kulunut {{days}}.',
    imports:
      'Scenario voi hakea videon suoraan Discordista. Sen omaa merkintää hausta ei voi poistaa: siihen jää linkki, jossa on tiedoston nimi. Linkki toimii enintään vuorokauden.',
    kept: '**Mitä säilytän**\nEn videoita. Tämän ajan ({{days}}): jokaisen tiedoston nimi, käännöksen kieli, milloin pyysit sitä, miten kävi ja missä viestissä video oli, jotta voit saada käännöksen uudelleen; lisäksi viimeksi valitsemasi kielet, jotta voin ehdottaa niitä. Enintään kolmen päivän ajan: merkintäni siitä, miten se toimitettiin sinulle. Kuinka paljon käännösaikaa olet käyttänyt, kahden päivän ajan ja peitenimellä.',
    how: 'Poista yksittäisiä komennolla /translations tai kaikki painikkeella.',
    delete: 'Poista tietoni',
    confirm:
      'Tämä poistaa kaiken, mitä säilytän sinusta, täältä ja käännöspalvelusta. Et voi enää saada käännettyjä videoitasi minulta; keskusteluissa jo olevat jäävät sinne. Keskeneräiset pysäytetään; maksettuja ei voi perua, ja niiden tulokset heitetään pois.\n**Tätä ei voi kumota.**',
    confirmDelete: 'Kyllä, poista kaikki',
    deleted:
      'Valmis. Olen poistanut sen, mitä säilytin sinusta, ja videosi käännöspalvelussa poistetaan samalla. Viestit, joissa videosi ovat, säilyvät; palvelimella moderaattorit voivat poistaa ne.',
    deletedPaid_one:
      'Yksi käännös oli jo maksettu, eikä sitä voi perua. Sen tulos ja viimeiset merkintäni siitä poistetaan heti, kun se päättyy.',
    deletedPaid_other:
      '{{count, number}} käännöstä oli jo maksettu, eikä niitä voi perua. Niiden tulokset ja viimeiset merkintäni niistä poistetaan heti, kun ne päättyvät.',
    foreign: 'Tämä painike kuuluu jollekulle toiselle. Komennolla /privacy näet, mitä sinusta säilytetään.',
  },
  modal: {
    title: 'Käännä video',
    language: 'Kielet',
    languageHint: 'Valitse enintään viisi…',
    otherLanguage: 'Muut kielet',
    otherLanguageHint: '…ja kirjoita muut tähän, millä kielellä tahansa: ”kymri, Malti”.',
    video: 'Mikä video?',
  },
  outlook: {
    length: 'pituus {{length}}',
    priced_one: 'pituus {{length}} · noin {{count, number}} botin krediitti',
    priced_other: 'pituus {{length}} · noin {{count, number}} botin krediittiä',
  },
  price: {
    question_one:
      '**{{file}}** → **{{language, name}}**\nVideon pituus on {{length}}, ja sen kääntäminen maksaa noin **{{count, number}} krediitin**. Aloitanko?\n-# Sinä et maksa mitään; käytössä ovat botin krediitit. Kuluja ei synny ennen kuin painat painiketta. Jos vastausta ei tule, lakkaan odottamasta {{end}}.',
    question_other:
      '**{{file}}** → **{{language, name}}**\nVideon pituus on {{length}}, ja sen kääntäminen maksaa noin **{{count, number}} krediittiä**. Aloitanko?\n-# Sinä et maksa mitään; käytössä ovat botin krediitit. Kuluja ei synny ennen kuin painat painiketta. Jos vastausta ei tule, lakkaan odottamasta {{end}}.',
    question_several_one:
      '**{{file}}** → **{{language, name}}**\nVideon pituus on {{length}}, ja sen kääntäminen kaikille näille kielille maksaa yhteensä noin **{{count, number}} krediitin**. Aloitanko?\n-# Sinä et maksa mitään; käytössä ovat botin krediitit. Kuluja ei synny ennen kuin painat painiketta. Jos vastausta ei tule, lakkaan odottamasta {{end}}.',
    question_several_other:
      '**{{file}}** → **{{language, name}}**\nVideon pituus on {{length}}, ja sen kääntäminen kaikille näille kielille maksaa yhteensä noin **{{count, number}} krediittiä**. Aloitanko?\n-# Sinä et maksa mitään; käytössä ovat botin krediitit. Kuluja ei synny ennen kuin painat painiketta. Jos vastausta ei tule, lakkaan odottamasta {{end}}.',
    questionUnpriced:
      '**{{file}}** → **{{language, name}}**\nVideon pituus on {{length}}. En osaa sanoa etukäteen, mitä sen kääntäminen maksaa. Aloitanko?\n-# Sinä et maksa mitään; käytössä ovat botin krediitit. Kuluja ei synny ennen kuin painat painiketta. Jos vastausta ei tule, lakkaan odottamasta {{end}}.',
    yes: 'Aloita',
    no: 'Älä aloita',
    started: 'Kiitos. Käännös on aloitettu.',
    notStarted: 'Selvä. Mitään ei aloitettu, eikä kuluja syntynyt.',
    late: 'Vastausaika on päättynyt. Mitään ei aloitettu, eikä kuluja syntynyt. Käytä komentoa /translate, jos haluat käännöksen yhä.',
    alreadyStarted: 'Vastasit jo kyllä: käännös on aloitettu.',
    alreadyDeclined:
      'Vastasit jo ei: mitään ei aloitettu, eikä kuluja syntynyt. Käytä komentoa /translate, jos haluat käännöksen sittenkin.',
    foreign: 'Vain tätä käännöstä pyytänyt voi vastata tähän.',
    over: 'Tämä kysymys ei ole enää avoinna. Käytä komentoa /translate, jos haluat käännöksen.',
    unheard: 'En saanut vastaustasi juuri nyt vastaan. Paina painiketta uudelleen minuutin päästä.',
  },
  button: { stop: 'Pysäytä', another: 'Toinen kieli', original: 'Alkuperäinen', retry: 'Yritä uudelleen' },
  outdated: {
    button:
      'Tämä painike on vanhemmasta versiostani eikä enää toimi. Löydät videosi komennolla /translations.',
  },
  another: {
    unknown:
      'En tiedä enää, mistä videosta tämä tehtiin. Aloita uudelleen viestistä, jossa video on, tai lähetä video komennolla /translate.',
  },
  original: {
    message: 'Alkuperäinen video on tässä viestissä: {{url}}',
    file: 'Tässä on alkuperäinen video: {{url}}\n-# Pidä linkki omana tietonasi: kuka tahansa, jolla se on, voi katsoa videon. Se toimii noin vuorokauden.',
    foreign: 'Vain se, joka lähetti alkuperäisen komennolla /translate, voi nähdä sen.',
    gone: 'Alkuperäinen ei ole enää saatavilla: sen linkki on vanhentunut, tai video on poistettu. Käännöstä pyytänyt voi lähettää sen uudelleen.',
    unknown: 'En tiedä enää, missä tämän videon alkuperäinen on.',
  },
  retry: {
    already: 'Olet jo yrittänyt tätä käännöstä uudelleen. Löydät sen komennolla /translations.',
    foreign: 'Vain tätä käännöstä pyytänyt voi yrittää sitä uudelleen. Pyydä omasi komennolla /translate.',
    unknown:
      'En tunne enää tätä käännöstä, joten en voi yrittää sitä uudelleen. Aloita uudelleen viestistä, jossa video on, tai lähetä video komennolla /translate.',
  },
  call: {
    ready_one: '{{person}}, videosi on valmis.',
    ready_other: '{{person}}, {{count, number}} videotasi on valmiina.',
    failed_one: '{{person}}, videotasi ei käännetty.',
    failed_other: '{{person}}, videoitasi ei käännetty.',
    partly_one: '{{person}}, videosi ovat valmiit, mutta kaikki kielet eivät onnistuneet.',
    partly_other: '{{person}}, videosi ovat valmiit, mutta kaikki kielet eivät onnistuneet.',
  },
  status: {
    noting:
      'Kirjaan pyyntöäsi muistiin; se kestää tavallista kauemmin. Jos tämä teksti ei muutu viiden minuutin kuluessa, pyydä uudelleen: tästä ei syntynyt kuluja.',
    checking: 'Tarkistetaan videota…',
    confirming: 'Odotetaan, että pyytäjä vahvistaa hinnan.',
    starting: 'Aloitetaan käännöstä…',
    uploading: 'Lähetetään videota käännöspalveluun…',
    queued:
      'Juuri nyt käännetään monta videota. Tämän sija jonossa on {{position, number}}, ja se alkaa itsestään.',
    unanswered:
      'Käännöspalvelu ei ole vielä vastannut. Tarkistan, onko se aloittanut käännöksen, enkä lähetä sitä kahdesti. Tämä voi kestää jopa 15 minuuttia.',
    translating: 'Käännetään. Tämä kestää yleensä muutaman minuutin; tulos ilmestyy tähän.',
    translatingUsually_one:
      'Käännetään. Tällaisella videolla se kestää yleensä noin {{count, number}} minuutin; tulos ilmestyy tähän.',
    translatingUsually_other:
      'Käännetään. Tällaisella videolla se kestää yleensä noin {{count, number}} minuuttia; tulos ilmestyy tähän.',
    fetching: 'Käännös on valmis. Tuon sen sinulle…',
    shrinking:
      'Käännös on valmis mutta liian suuri tänne lähetettävään viestiin. Pienennän sitä; tämä voi kestää muutaman minuutin…',
    orDirect:
      '-# Se, mikä kestää yli 15 minuuttia, lähetetään pyytäjälle yksityisviestinä ja löytyy komennolla /translations.',
    line: '**{{file}}** → **{{language, name}}**\n{{stage}}\n-# Pyydetty {{since}}',
    progress: '{{bar}} {{percent, percent}}',
    otherVarieties:
      '-# Valitsin kieleksi: {{language, name}}. Tarjolla on myös {{others, name}}: valitse ensi kerralla luettelosta, jos tarkoitit sitä.',
    guessed:
      '-# Tulkitsin kirjoittamasi näin: {{language, name}}. Jos tarkoitit toista kieltä, valitse se ensi kerralla luettelosta.',
    guessedVarieties:
      '-# Tulkitsin kirjoittamasi näin: {{language, name}}. Tarjolla on myös {{others, name}}: valitse ensi kerralla luettelosta, jos tarkoitit sitä.',
  },
  report: {
    title: '**{{file}}**',
    since:
      '-# Pyydetty {{since}}. Jokainen tulos ilmestyy tähän heti, kun se on valmis; se kestää yleensä muutaman minuutin.',
    sinceUsually_one:
      '-# Pyydetty {{since}}. Jokainen tulos ilmestyy tähän heti, kun se on valmis; tällaisella videolla se kestää yleensä noin {{count, number}} minuutin.',
    sinceUsually_other:
      '-# Pyydetty {{since}}. Jokainen tulos ilmestyy tähän heti, kun se on valmis; tällaisella videolla se kestää yleensä noin {{count, number}} minuuttia.',
    checking: '⏳ **{{language, name}}** · valmistellaan',
    uploading: '⏳ **{{language, name}}** · videota lähetetään käännöspalveluun',
    queued: '⏳ **{{language, name}}** · sija jonossa: {{position, number}}',
    unanswered:
      '⏳ **{{language, name}}** · käännöspalvelu ei ole vielä vastannut; tarkistan, onko se aloittanut',
    translating: '⏳ **{{language, name}}** · käännetään',
    fetching: '⏳ **{{language, name}}** · käännetty ja matkalla tänne',
    shrinking:
      '⏳ **{{language, name}}** · käännetty, mutta liian suuri tänne lähetettävään viestiin; pienennetään',
    done: '✅ Valmis: {{result}}',
    failed: '⚠️ **{{language, name}}** · {{problem}}',
    plain: '**{{language, name}}** · {{problem}}',
    sentChannel: '✅ **{{language, name}}** · valmis, omassa viestissään',
    sentDirect:
      '✅ **{{language, name}}** · valmis. Videota ei voitu laittaa tänne, joten se lähetettiin pyytäjälle yksityisviestinä.',
    kept: '⚠️ **{{language, name}}** · valmis, mutta en saanut videota toimitettua sinulle. Löydät sen komennolla /translations.',
  },
  result: {
    caption: '**{{language, name}}** · {{length}} · tekoälyn dubbaama',
    description: 'Video {{file}}, tekoälyn dubbaama, kieli: {{language, name}}',
    smaller:
      '-# Pienennetty, jotta mahtuu viestiin: alun perin {{from, megabytes}}, nyt {{to, megabytes}}. Videon pyytäjä saa sen täysilaatuisena painikkeella.',
    whole: 'Täysi laatu',
    unchecked:
      'En voinut varmistaa, että käännetty video toistuu. Videon pyytäjä saa siihen yksityisen linkin painikkeella.',
    tooBig:
      'Käännetyn videon koko on {{size, megabytes}}, eikä se mahdu täällä viestiin. Videon pyytäjä saa siihen yksityisen linkin painikkeella.',
    notHere:
      'Käännettyä videota ei voitu liittää viestiin täällä. Videon pyytäjä saa siihen yksityisen linkin painikkeella.',
    tooLossy:
      'Käännetyn videon koko on {{size, megabytes}}, eikä se mahdu täällä viestiin. Niin pieneksi tehtynä se menisi pilalle. Videon pyytäjä saa siihen yksityisen linkin painikkeella.',
    sentDirect:
      '**{{file}}** → **{{language, name}}**\nVideota ei voitu laittaa tänne, joten se lähetettiin pyytäjälle yksityisviestinä.',
    kept: '**{{file}}** → **{{language, name}}**\nVideo on valmis, mutta en voinut laittaa sitä tänne enkä lähettää yksityisviestinä. Sen pyytäjä saa sen komennolla /translations.',
    link: 'Hae video',
    buttonOf: '{{language, name}}: {{label}}',
    linkReply:
      'Tässä on käännetty videosi: {{url}}\n-# Pidä linkki omana tietonasi: kuka tahansa, jolla se on, voi katsoa videon. Se toimii ainakin vuorokauden.',
    linkFailed: 'En saanut videota käännöspalvelusta juuri nyt. Paina painiketta uudelleen minuutin päästä.',
    linkForeign: 'Tämä video tehtiin jollekulle toiselle. Omasi saat komennolla /translate.',
    linkGone: 'Tätä videota ei enää säilytetä. Käännätä se uudelleen.',
    ageChannel: '-# Ikärajoitetulta kanavalta, joten sitä ei näytetä tässä avoimesti.',
    ageThread:
      '-# Ketjusta, joka saattaa olla ikärajoitetulla kanavalla, joten sitä ei näytetä tässä avoimesti.',
  },
  problem: {
    'not-a-video': 'Tuo tiedosto ei ole video. Valitse videotiedosto (MP4, WebM, MOV tai MKV).',
    'no-video-found':
      'Tuossa viestissä ei ole videota, jonka voisin kääntää. Valitse viesti, jossa on Discordiin lähetetty video; linkit muille sivustoille eivät toimi.',
    'video-empty': 'Tuo videotiedosto on tyhjä. Tarkista tiedosto ja lähetä se uudelleen.',
    'video-too-long':
      'Tuon videon pituus on {{length}}, ja pisin, jonka voin kääntää, on {{maxLength}}. Leikkaa se lyhyempiin osiin.',
    'video-too-long_several':
      'Tuo video {{languages, number}} kielellä vie käännösaikaa {{length}}, ja täällä kukin saa enintään {{maxLength}} päivässä. Tästä ei syntynyt kuluja. Nimeä vähemmän kieliä tai leikkaa video lyhyempiin osiin.',
    'video-too-big':
      'Tuon videon koko on {{size, megabytes}}, ja suurin, jonka voin kääntää, on {{limit, megabytes}}. Pienennä tai lyhennä sitä.',
    'no-audio': 'Tuossa videossa ei ole ääntä, joten käännettävää ei ole. Valitse video, jossa joku puhuu.',
    'unreadable-video':
      'En pysty lukemaan tuota tiedostoa videona. Se voi olla vioittunut, katkennut tai epätavallista tyyppiä. Tarkista, että sen voi toistaa, tallenna se MP4-muodossa ja lähetä uudelleen.',
    'unsupported-format':
      'Tuo tiedosto on tyyppiä {{format}}, jota en voi kääntää. Tallenna se MP4-tiedostona (H.264 ja AAC) ja lähetä se.',
    'unsupported-codec':
      'Tuon videon tallennusmuoto on {{codec}}, jota en voi kääntää. Tallenna se MP4-tiedostona (H.264 ja AAC) ja lähetä se.',
    'unsupported-edits':
      'Tuo video on leikattu, koottu tai nopeutettu tavalla, jota en pysty seuraamaan. Tallenna se uutena MP4-tiedostona (H.264 ja AAC) ja lähetä se.',
    'foreign-host': 'Voin kääntää vain Discordiin lähetettyjä videoita. Lähetä itse video linkin sijasta.',
    'link-expired':
      'Tuo video ei ole enää saatavilla linkistään: linkki on vanhentunut, tai video on poistettu. Aloita uudelleen viestistä, jossa video on, tai lähetä se uudelleen.',
    'source-unreachable':
      'En saanut tuota videota Discordista. Yritä uudelleen muutaman minuutin päästä tai lähetä se uudelleen.',
    'unknown-language':
      '”{{language}}” ei ole niiden kielten joukossa, joille voin kääntää. Valitse kieli luettelosta tai kirjoita sen nimi englanniksi, esimerkiksi ”German” tai ”Spanish (Mexico)”.',
    'unclear-language':
      'En ole varma, mikä kieli ”{{language}}” on. Tarkoititko: {{suggestions}}? Valitse kieli luettelosta tai kirjoita sen koko nimi.',
    'no-language': 'Valitse kieli tai kirjoita sen nimi. Aloita alusta: /translate tai ”Translate video”.',
    'too-many-languages':
      'Nimesit {{named, number}} kieltä, ja yhdellä kertaa voi pyytää enintään {{limit, number}}. Mitään ei aloitettu. Jätä osa pois ja pyydä niitä myöhemmin.',
    'invalid-speakers':
      'Puhujien määrän on oltava kokonaisluku väliltä 1–{{max, number}}. Jätä se pois, jos et ole varma.',
    'not-allowed':
      'Tämä sovellus on vain niille, joille sen ylläpitäjä on antanut luvan. Tästä ei syntynyt kuluja. Pyydä lupaa sovelluksen ylläpitäjältä{{operator}}.',
    'quota-jobs':
      'Sinulla on jo kesken niin monta käännöstä kuin yhdellä ihmisellä saa täällä olla kerralla ({{limit, number}}). Tästä ei syntynyt kuluja. Aloita tämä uudelleen, kun jokin niistä on päättynyt.',
    'quota-jobs_several':
      'Käännöksiä olisi kerralla kesken enemmän kuin yhdellä ihmisellä saa täällä olla ({{limit, number}}). Tästä ei syntynyt kuluja. Nimeä vähemmän kieliä tai aloita uudelleen, kun muut ovat päättyneet.',
    'quota-unpaid':
      'Olet aloittanut tunnin aikana {{limit}} käännöstä, jotka eivät edenneet. Mitään ei käytetty. Voit aloittaa seuraavan <t:{{renewsAt}}:R>.',
    'quota-person':
      'Tuon videon pituus on {{length}}, ja käännösaikaa sinulla on tänään jäljellä {{maxLength}}. Tästä ei syntynyt kuluja. Saat uutta aikaa <t:{{renewsAt}}:R>.',
    'quota-person_several':
      'Tuo video {{languages, number}} kielellä vie käännösaikaa {{length}}, ja sinulla on sitä tänään jäljellä {{maxLength}}. Tästä ei syntynyt kuluja. Nimeä vähemmän kieliä tai odota: saat uutta aikaa <t:{{renewsAt}}:R>.',
    'quota-server':
      'Tuon videon pituus on {{length}}, ja käännösaikaa tällä palvelimella on tänään jäljellä {{maxLength}}. Tästä ei syntynyt kuluja. Se saa uutta aikaa <t:{{renewsAt}}:R>.',
    'quota-server_several':
      'Tuo video {{languages, number}} kielellä vie käännösaikaa {{length}}, ja tällä palvelimella on sitä tänään jäljellä {{maxLength}}. Tästä ei syntynyt kuluja. Nimeä vähemmän kieliä tai odota: palvelin saa uutta aikaa <t:{{renewsAt}}:R>.',
    'quota-credits':
      'Se, mitä tämä botti saa käyttää tässä kuussa, on melkein käytetty, eikä jäljellä oleva riitä tähän videoon. Tästä ei syntynyt kuluja. Budjetti uusiutuu <t:{{renewsAt}}:R>.',
    'quota-too-dear':
      'Tämä video maksaisi enemmän kuin tämä botti saa käyttää kokonaisessa kuukaudessa. Tästä ei syntynyt kuluja. Valitse lyhyempi video.',
    'service-unavailable':
      'Käännöspalveluun ei juuri nyt saada yhteyttä. Tästä ei syntynyt kuluja. Yritä hetken päästä uudelleen.',
    'service-busy':
      'Käännöspalvelussa ei ollut tuntiin vapaata paikkaa, joten lakkasin odottamasta. Tästä ei syntynyt kuluja. Yritä myöhemmin uudelleen.',
    'service-misconfigured':
      'Tämän botin asetukset eivät ole kunnossa: käännöspalvelu torjuu sen. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle.',
    'disk-full':
      'Tällä botilla ei ole juuri nyt tilaa videon valmisteluun. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle.',
    'out-of-credits':
      'Tämän botin krediitit on käytetty loppuun. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle ja yritä uudelleen, kun niitä on lisää.',
    'plan-forbids':
      'Tämän botin tilaukseen ei kuulu videoiden kääntämistä. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle.',
    'model-missing':
      'Käännöspalvelu ei enää tarjoa sitä, millä tämä botti kääntää. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle.',
    'model-changed':
      'Käännöspalvelu on muuttanut sitä, millä tämä botti kääntää, ja botti täytyy ensin päivittää. Tästä ei syntynyt kuluja. Kerro asiasta botin ylläpitäjälle.',
    'refused-input':
      'Käännöspalvelu ei hyväksynyt tätä videota. {{reason}}\nTästä ei syntynyt kuluja. Kokeile muita asetuksia komennossa /translate tai toista videota.',
    'upload-failed':
      'Käännöspalvelu ei pystynyt ottamaan tuota videota vastaan. Tästä ei syntynyt kuluja. Tallenna se uutena MP4-tiedostona, lähetä se ja yritä uudelleen.',
    'job-failed':
      'Käännöspalvelu ei pystynyt kääntämään tätä videota. {{reason}}\nKokeile muita asetuksia komennossa /translate tai videota, jossa puhutaan selvästi.',
    'job-canceled': 'Joku perui tämän käännöksen käännöspalvelussa. Aloita se uudelleen, jos haluat sen yhä.',
    'outcome-unknown':
      'Yhteys käännöspalveluun katkesi huonolla hetkellä, enkä tiedä, alkoiko käännös. Jotta siitä ei maksettaisi kahdesti, lopetin. Kysy botin ylläpitäjältä, ennen kuin yrität uudelleen.',
    'job-stuck':
      'Käännöspalvelu ei ole edennyt tämän videon kanssa tuntiin, joten lakkasin odottamasta. Käännös on maksettu: jos se vielä valmistuu vuorokauden kuluessa, tuon sen sinulle, ja löydät sen komennolla /translations. Uudelleen aloittaminen maksaisi uudelleen.',
    'job-late':
      'Käännöspalvelu ei ole saanut tätä videota valmiiksi tuntikausiin, joten lakkasin odottamasta. Käännös on maksettu: jos se vielä valmistuu vuorokauden kuluessa, tuon sen sinulle, ja löydät sen komennolla /translations. Uudelleen aloittaminen maksaisi uudelleen.',
    'took-too-long':
      'Käännöspalvelu ei ole saanut tätä videota valmiiksi tuntikausiin, joten lakkasin odottamasta. Kysy botin ylläpitäjältä, ennen kuin yrität uudelleen: käännös voidaan silti joutua maksamaan.',
    'result-missing':
      'En saanut käännettyä videota käännöspalvelusta. Kysy botin ylläpitäjältä, ennen kuin yrität uudelleen: uusi yritys voidaan joutua maksamaan uudelleen.',
    'dearer-than-expected':
      'Käännös maksaakin odotettua enemmän, joten en aloittanut sitä. Tästä ei syntynyt kuluja. Yritä uudelleen, jos haluat sen yhä.',
    declined: 'Ei aloitettu, koska hintaa ei hyväksytty. Tästä ei syntynyt kuluja.',
    'not-confirmed':
      'Käännöstä ei vahvistettu ajoissa, joten en aloittanut sitä. Tästä ei syntynyt kuluja. Pyydä sitä uudelleen, jos haluat sen yhä.',
    'not-askable':
      'Tämä käännös on vahvistettava ennen aloittamista, enkä voinut näyttää kysymystä sen pyytäjälle. Tästä ei syntynyt kuluja. Pyydä käännöstä uudelleen.',
    stopped: 'Pysäytetty, kuten halusit. Tästä ei syntynyt kuluja.',
    discarded:
      'Heitetty pois, kuten halusit. Tämä käännös oli jo maksettu; tulos poistetaan, kun se valmistuu.',
    'stopped-by-moderator': 'Moderaattori pysäytti tämän. Tästä ei syntynyt kuluja.',
    'discarded-by-moderator':
      'Moderaattori heitti tämän pois. Tämä käännös oli jo maksettu; tulos poistetaan, kun se valmistuu.',
    unexpected:
      'Jokin meni vikaan, vaikka ei olisi pitänyt. Kerro asiasta botin ylläpitäjälle ja anna hänelle tämä tunnus: {{reference}}',
  },
  reason: { quoted: '”{{reason}}”' },
  failure: {
    line: '**{{file}}** → **{{language, name}}**\n⚠️ {{problem}}',
    plain: '**{{file}}** → **{{language, name}}**\n{{problem}}',
  },
  file: { unnamed: 'video' },
  variety: {
    cmn: 'Mandariinikiina',
    'zh-Hans-CN-u-sd-cnha': 'Kiina (Henanin zhongyuanmandariini, yksinkertaistettu)',
    'zh-Hans-CN-u-sd-cnln': 'Kiina (koillismandariini, yksinkertaistettu)',
    'zh-Hans-CN-u-sd-cnsc': 'Kiina (lounaismandariini, yksinkertaistettu)',
    'zh-Hans-CN-u-sd-cnsd': 'Kiina (jilumandariini, yksinkertaistettu)',
    'zh-Hans-CN-u-sd-cnsn': 'Kiina (Shaanxin zhongyuanmandariini, yksinkertaistettu)',
    'en-x-own-accent': 'Englanti – oma korostuksesi',
    'en-US-x-accent': 'Englanti – amerikkalainen korostus',
  },
};
