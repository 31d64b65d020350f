/**
 * More sentences in which pages say where their story was published first: languages whose verb
 * stands behind the name, and lines that name a permission or a courtesy.
 */
import { anyOf } from '../../../text/word-pattern.ts';
import { bareForm, fullForm, ownForm, START, type StatementForm, THIS } from './statement-form.ts';

/** The name between a subject and its verb, or up to the end of the sentence: "Lenta.ru" is one. */
const NAME = String.raw`[«"“„『「'’]?((?:[^«»"“”„『』「」.,;:!?。、()（）<>]|\.(?=\p{L})){2,60}?)`;
const OPEN_END = String.raw`(?=[»"”“』」]|[.,;:!?。()]|\s[–—-]\s|$)`;
const QUOTED_END = String.raw`[»"”“』」'’]?`;

/** Forms in which nothing but the page's story can be the subject. */
const first = (example: string, ...parts: readonly string[]): StatementForm =>
  ownForm('first-published', example, 'iu', ...parts);
const again = (example: string, ...parts: readonly string[]): StatementForm =>
  ownForm('republished', example, 'iu', ...parts);
/** The same without a subject: only a known or linked outlet counts. */
const bareAgain = (example: string, ...parts: readonly string[]): StatementForm => ({
  ...again(example, ...parts),
  bare: true,
});

const RU = anyOf(['статья', 'материал', 'текст', 'новость', 'заметка', 'интервью', 'колонка']);
const UK = anyOf(['стаття', 'матеріал', 'текст', 'новина', 'публікація', 'інтерв’ю', "інтерв'ю"]);
const TR = anyOf(['haber', 'yazı', 'makale', 'içerik', 'röportaj', 'metin']);
const HI = anyOf(['लेख', 'रिपोर्ट', 'ख़बर', 'खबर', 'स्टोरी', 'आलेख', 'समाचार']);
const CS = anyOf(['článek', 'text', 'rozhovor', 'komentář', 'reportáž']);
const NORDIC = [
  String.raw`(?:denne\s+|denna\s+|dette\s+|den\s+här\s+|saken\s+|artiklen\s+|artikeln\s+)`,
  '(?:artikkel(?:en)?|artikel(?:n|en)?|sak(?:en)?|tekst(?:en)?|innlegg(?:et)?|historie|',
  String.raw`kronikk(?:en)?|indlæg)?\s*`,
].join('');

export const FURTHER_FORMS: readonly StatementForm[] = [
  first(
    'Материал впервые опубликован на сайте «РБК».',
    String.raw`(?:^|[.!?]\s)(?:эт[аои]т?\s|данн(?:ая|ый)\s)?${RU}\s(?:был[аои]?\s)?`,
    String.raw`(?:впервые|первоначально|изначально|сначала)\s(?:был[аои]?\s)?опубликован[аоы]?\s`,
    String.raw`(?:на|в)\s(?:сайте\s|журнале\s|издании\s|газете\s|блоге\s)?${NAME}${OPEN_END}`,
  ),
  bareAgain(
    'Перепечатано с разрешения «Новой газеты».',
    String.raw`(?:перепечатан[аоы]?|публикуется|опубликован[аоы]?)\s(?:с\sразрешения|из|по)\s`,
    String.raw`(?:редакции\s|издания\s|сайта\s)?${NAME}${OPEN_END}`,
  ),
  first(
    'Матеріал вперше опубліковано на сайті «Українська правда».',
    String.raw`(?:^|[.!?]\s)(?:ц(?:ей|я)\s)?${UK}\s(?:бул[аои]?\s|був\s)?`,
    String.raw`(?:в?уперше|вперше|спочатку|спершу)\s(?:бул[аои]?\s|був\s)?`,
    String.raw`опублікован(?:о|а|ий|ий)\s(?:на|в|у)\s`,
    String.raw`(?:сайті\s|виданні\s|журналі\s|газеті\s)?${NAME}${OPEN_END}`,
  ),
  bareAgain(
    'Передруковано з дозволу «Детектор медіа».',
    String.raw`(?:передруковано|публікується)\s(?:з|із)\s(?:дозволу\s)?`,
    String.raw`(?:редакції\s|видання\s|сайту\s)?${NAME}${OPEN_END}`,
  ),
  first(
    'Bu haber ilk olarak Cumhuriyet’te yayımlanmıştır.',
    String.raw`\bbu\s${TR}\s(?:ilk\s(?:olarak|kez|defa)|daha\sönce)\s`,
    String.raw`${NAME}${QUOTED_END}(?:['’]?(?:t|d)[ea]n?)?\s(?:tarafından\s)?(?:yayı[mn]lan|çık)`,
  ),
  again(
    'Bu yazı Bianet’in izniyle yayımlanmıştır.',
    String.raw`^(?:bu\s${TR}\s)?${NAME}${QUOTED_END}(?:['’][nıiuü]{1,3}n)?\sizniyle\s`,
  ),
  again(
    'Bu haber Evrensel’den alınmıştır.',
    String.raw`\bbu\s${TR}\s${NAME}${QUOTED_END}['’][dt][ea]n\salın(?:mış|dı)`,
  ),
  first(
    '이 기사는 뉴스타파에 처음 게재되었습니다.',
    String.raw`이\s?(?:기사|글|칼럼|인터뷰)(?:는|은)\s${NAME}(?:에서?|를\s통해)\s`,
    '(?:처음|최초로|먼저)\\s(?:게재|실|발행|보도|공개|출판)',
  ),
  again(
    '이 기사는 경향신문의 허락을 받아 전재했습니다.',
    String.raw`^(?:이\s?(?:기사|글)(?:는|은)\s)?${NAME}(?:의\s(?:허락|동의|제휴|협약)|에서\s제공|와의?\s제휴|과의?\s제휴)`,
  ),
  first(
    'यह लेख मूल रूप से द वायर पर प्रकाशित हुआ था।',
    String.raw`यह\s${HI}\s(?:मूल\sरूप\sसे|पहली\sबार|सबसे\sपहले|पहले)\s`,
    String.raw`${NAME}\s(?:पर|में|द्वारा)\sप्रकाशित`,
  ),
  bareAgain('साभार: द वायर', String.raw`(?:^|[(\s])साभार\s?[:：–-]?\s?${NAME}(?=[।.()]|$)`),
  first(
    'نُشر هذا المقال أولا على موقع الجزيرة نت.',
    String.raw`نُ?شرت?\s(?:هذا|هذه)\s(?:المقال|المقالة|التقرير|النص|المادة|الحوار)\s`,
    String.raw`(?:للمرة\sالأولى|لأول\sمرة|أول\sمرة|في\sالأصل|أولا|أولاً|سابقا|بالأصل)\s(?:في|على|لدى)\s`,
    String.raw`(?:موقع\s|صحيفة\s|مجلة\s|منصة\s)?([^.،؛<>]{2,40}?)(?=[.،؛]|$)`,
  ),
  bareAgain(
    'نقلا عن صحيفة الشرق الأوسط',
    String.raw`^(?:نقلا|نقلاً)\sعن\s(?:موقع\s|صحيفة\s|مجلة\s|وكالة\s)?([^.،؛<>]{2,40}?)(?=[.،؛]|$)`,
  ),
  first(
    'Text původně vyšel na serveru Deník N.',
    String.raw`(?:^|[.!?]\s)(?:tento\s|článek\s)?${CS}\s(?:byl\s)?(?:původně|poprvé|nejprve)\s`,
    String.raw`(?:vyšel|publikován|zveřejněn)\s(?:na|v|ve)\s(?:serveru\s|webu\s|časopise\s|deníku\s)?`,
    `${NAME}${OPEN_END}`,
  ),
  bareAgain(
    'Převzato se svolením z Aktuálně.cz.',
    String.raw`${START}(?:převzato|přetištěno|publikováno)\s(?:se\ssvolením\s)?(?:z|ze|od)?\s?`,
    String.raw`(?:serveru\s|webu\s)?${NAME}(?=[;:!?()]|\.(?:\s|$)|$)`,
  ),
  first(
    'Denne artikel blev først bragt i Information.',
    NORDIC,
    String.raw`(?:blev|ble|er|har|var|publicerades|publiserades)\s(?:blitt\s|blivit\s|varit\s)?`,
    String.raw`(?:først|oprindeligt|opprinnelig|ursprungligen|först)\s`,
    String.raw`(?:bragt|publiceret|udgivet|publisert|publicerad|trykt|trykket)?\s?`,
    String.raw`(?:i|på|av|af|hos)\s${NAME}${OPEN_END}`,
  ),
  first(
    'Tämä artikkeli on julkaistu alun perin Long Playssa.',
    String.raw`(?:tämä\s)?(?:artikkeli|juttu|teksti|haastattelu)\s(?:on\s|julkaistiin\s)?`,
    String.raw`(?:alun\sperin|ensin|ensimmäisen\skerran)?\s?(?:julkaistu\s)?(?:alun\sperin|ensin)?\s`,
    `${NAME}(?:ss[aä]|ll[aä])${OPEN_END}`,
  ),
  first(
    'Tekst pierwotnie ukazał się na portalu OKO.press.',
    String.raw`(?:^|[.!?]\s)(?:ten\s|niniejszy\s)?(?:tekst|artykuł|materiał|wywiad|reportaż)\s`,
    String.raw`(?:(?:pierwotnie|oryginalnie|po\sraz\spierwszy)\s(?:ukazał\ssię|został\sopublikowany|`,
    String.raw`opublikowano)|(?:ukazał\ssię|został\sopublikowany)\s(?:pierwotnie|oryginalnie|`,
    String.raw`po\sraz\spierwszy))\s(?:w|na|przez)\s(?:portalu\s|serwisie\s|łamach\s|stronie\s|`,
    String.raw`magazynie\s)?[„"]?([^„”"<>()]{2,50}?)(?=[”"]|\.(?:\s|$)|,\s|$)`,
  ),
  bareAgain(
    'Przedruk za zgodą redakcji „Krytyka Polityczna”.',
    String.raw`(?:przedruk|przedrukowano|publikujemy|publikacja)\s(?:za\szgodą|dzięki\suprzejmości|z)\s`,
    String.raw`(?:redakcji\s|portalu\s|serwisu\s)?[„"]?([^„”"<>()]{2,50}?)(?=[”"]|\.(?:\s|$)|,\s|$)`,
  ),
  bareForm(
    'republished',
    'Pubblicato per gentile concessione de La Stampa.',
    String.raw`(?:pubblicat[oa]|riprodott[oa]|ripres[oa])?\s?(?:per|su)\sgentile\sconcessione\s`,
    String.raw`(?:de\s|di\s|del\s|della\s|dell['’]\s?)`,
  ),
  fullForm(
    'republished',
    'Questo articolo è tratto da Internazionale.',
    String.raw`${THIS.it}\s+è\s+(?:tratto|ripreso|ripubblicato)\s+(?:da|dal|dalla)`,
  ),
  bareForm(
    'republished',
    'Article publié avec l’aimable autorisation de Mediapart.',
    String.raw`avec\s+l['’](?:aimable\s+)?autorisation\s+(?:de\s|du\s|d['’])`,
  ),
  fullForm(
    'republished',
    'Cet article provient du site Reporterre.',
    String.raw`${THIS.fr}\s+(?:provient|est\s+extraite?|est\s+tirée?|nous\s+vient)\s+`,
    String.raw`(?:de|du|des)(?:\s+(?:site|journal|magazine))?`,
  ),
  bareForm(
    'republished',
    'Reproducido con permiso de El Faro.',
    String.raw`(?:reproducid[oa]|publicad[oa]|republicad[oa])\s+`,
    String.raw`(?:aquí\s+)?(?:con\s+(?:la\s+)?(?:autorización|permiso)|por\s+cortesía)\s+(?:de|del)`,
  ),
  bareForm(
    'republished',
    'Republicado com autorização da Agência Pública.',
    String.raw`(?:reproduzid[oa]|publicad[oa]|republicad[oa])\s+`,
    String.raw`(?:aqui\s+)?(?:com\s+(?:a\s+)?(?:autorização|permissão)|por\s+cortesia)\s+(?:de|da|do)`,
  ),
  bareForm(
    'republished',
    'Overgenomen met toestemming van De Correspondent.',
    String.raw`(?:overgenomen|gepubliceerd|herplaatst)\s+(?:met\s+toestemming\s+)?(?:van|uit)`,
  ),
  bareForm(
    'republished',
    'Mit freundlicher Genehmigung von Übermedien.',
    String.raw`mit\s+(?:freundlicher\s+)?(?:genehmigung|erlaubnis)\s+(?:von|der|des)`,
  ),
  bareForm(
    'republished',
    'Courtesy of Inside Climate News.',
    String.raw`^(?:this\s+(?:story|article)\s+(?:is|comes|appears)\s+)?(?:here\s+)?`,
    String.raw`(?:courtesy\s+of|with\s+permission\s+(?:of|from))`,
  ),
  ownForm(
    'republished',
    'この記事は東洋経済オンラインの提供です。',
    'u',
    '(?:この記事|本記事|本稿)は[、「『]?([^。、「」『』]{2,40}?)[」』]?(?:の|による)(?:提供|配信|許可)',
  ),
  ownForm(
    'first-published',
    '初出：東洋経済オンライン',
    'u',
    '(?:初出|転載元|元記事|引用元)\\s?[:：]\\s?[「『]?([^。、「」『』\\s]{2,40})',
  ),
  ownForm(
    'republished',
    '本文经财新网授权转载。',
    'u',
    '(?:本文|此文|文章)(?:经|經|由|已获|获|獲)[《「“]?([^。，,；;《》「」“”（）()\\s]{2,20}?)[》」”]?(?:授权|授權|独家)',
  ),
];
