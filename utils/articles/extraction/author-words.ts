/**
 * Words that tell a name from what stands around it in a byline: lists a language or a kind a line,
 * so that one can be added to without reading a pattern.
 */
import { anyOf, splitWords } from '../../text/word-pattern.ts';

/** Each word and its plural in "s". */
const withPlurals = (words: readonly string[]): string[] =>
  words.flatMap(word => [word, `${word}s`]);
/**
 * A list between word boundaries. JavaScript's `\b` knows ASCII letters alone, so a word that begins
 * or ends with another letter is found inside longer ones too.
 */
const bounded = (words: readonly string[]): string => String.raw`\b${anyOf(words)}\b`;

/** "Story by Jane Doe", "Veröffentlicht von Jana Muster", "Propos recueillis par Jeanne Dupont". */
const WRITTEN = [
  ...splitWords('story article words post posted written published reported reporting opinion'),
  ...splitWords('analysis review interview compiled authored'),
  ...splitWords('veröffentlicht geschrieben verfasst'),
  ...['propos recueillis', 'texte', 'publié', 'texto', 'publicado', 'testo', 'pubblicato'],
];
/** "Ein Gastbeitrag von Jana Muster", "Blog-Beitrag von …". */
const GERMAN_PIECE = String.raw`(?:ein\s|blog[\s-])?(?:gast)?${anyOf(
  splitWords('beitrag artikel kommentar interview text bericht'),
)}`;
const BY_WORDS = splitWords(
  'by von vom par por di door av af przez od oleh yazan автор от кем द्वारा',
);

/**
 * What leads a byline: "By Jane Doe", "Story by …", "Von Jana Muster", "Ein Gastbeitrag von …",
 * "Propos recueillis par …".
 */
export const BY = new RegExp(
  String.raw`^(?:(?:${anyOf(WRITTEN)}|${GERMAN_PIECE})\s{1,3})?${anyOf(BY_WORDS)}(?:\s{1,3}|\s?:\s?)`,
  'i',
);

const LABELS = [
  ...['author', 'authors', 'about the author', 'about the authors', 'byline', 'text', 'words'],
  ...splitWords('writer name'),
  ...splitWords('autor autorin autoren autores autora redaktion auteur auteurs auteure auteures'),
  ...splitWords('texte texto autore testo tekst'),
  ...['yazar', 'haber', 'penulis', 'tác giả'],
  ...splitWords('作者 文 撰文 記者 记者 取材・文 執筆 글 기자'),
];
/** What stands before a name with a colon: "Author: Jane Doe", "Text: …", "作者：…", "文／…". */
export const LABEL = new RegExp(String.raw`^${anyOf(LABELS)}\s?[:：／/]\s?`, 'i');

/** Degrees that are printed with or without stops: "M.D.", "MD", "Ph. D.". */
const DOTTED_DEGREES = splitWords('m-d ph-d r-d r-d-n r-n psy-d ed-d').map(
  degree => degree.split('-').join(String.raw`\.?\s?`) + String.raw`\.?`,
);
const DEGREES = [
  ...splitWords('mph dvm do np fac facs faclm lcsw ldn cdces cscs mba jd cfp cpa ma ms msc bs bsc'),
  ...splitWords('obe mbe esq esq. jr jr. sr sr. ii iii'),
];
/** Degrees and generation marks that follow a name after a comma: "Jane Doe, MD, PhD". */
export const DEGREE = new RegExp(
  String.raw`^(?:${DOTTED_DEGREES.join('|')}|${anyOf(DEGREES)})(?:\s|$)`,
  'i',
);

const ROLES = [
  ...withPlurals(splitWords('reporter correspondent editor writer journalist columnist')),
  ...withPlurals(splitWords('contributor producer anchor analyst specialist director manager')),
  ...['contributing', 'freelance', 'head of', 'founder', 'ceo', 'president', 'professor'],
  ...splitWords('researcher coordinator expert reviewer strategist'),
  ...splitWords('redakteur redakteurin redakteure redaktor redaktorin reporterin korrespondent'),
  ...splitWords('korrespondentin journalisti journalistin ressortleiter ressortleiterin volontär'),
  ...splitWords('volontärin chefredakteur chefredakteurin autorin'),
  ...splitWords('rédacteur rédactrice journaliste redactor redactora periodista corresponsal'),
  ...splitWords('redattore giornalista muhabir muhabiri'),
];
/** What people do: beside a name it is dropped. "Jane Doe, Senior Correspondent". */
export const ROLE = new RegExp(bounded(ROLES), 'i');

const DESKS = [
  ...splitWords('staff team desk editors newsroom agencies bureau submissions'),
  ...splitWords('redaktion agenturen redacción redação redazione rédaction redactie'),
];
/** Those who write without a name: "News Staff", "Redaktion". */
export const DESK = new RegExp(bounded(DESKS), 'i');

const ORGANISATIONS = [
  ...splitWords('news media press presse agency agentur agence agencia ajansı wire reuters'),
  ...['bloomberg', 'associated press'],
  ...splitWords('times post herald tribune journal gazette daily magazine zeitung verlag network'),
  ...splitWords('radio tv online digital'),
  ...splitWords('university universität institute institut school college hospital foundation'),
  ...splitWords('stiftung association society union verband party partei'),
  ...splitWords('ministry ministerium committee council department office center centre'),
  ...splitWords('gmbh inc ltd llc ag se corp company group'),
  ...splitWords('service services marketing solutions research studio studios'),
];
/** What names of organisations contain: "Harvard Medical School", "Nordex SE", "example.com". */
export const ORGANISATION = new RegExp(
  String.raw`${bounded(ORGANISATIONS)}|\be\.\s?v\b|\.${anyOf(splitWords('com org net de ch at co tv'))}\b`,
  'i',
);

const AGENCY_MARKS = [
  ...splitWords('AP AFP dpa DPA APA SDA ATS ANSA EFE PTI ANI IANS UPI TASS SID sid KNA epd PA CP'),
  ...splitWords('TT NTB BSS JIJI KYODO Xinhua KUNA MENA AAP PAP ČTK MTI kathpress'),
];
/** Agencies by the letters they sign with. Case counts: "AP", but not "ap". */
export const AGENCY = new RegExp(String.raw`^${anyOf(AGENCY_MARKS)}(?:$|[\s/.,-])`);

const NOBODIES = [
  ...splitWords('by von par por di and und the a an author autor auteur staff name'),
  ...splitWords('admin administrator webmaster editor guest anonymous anonym unknown unbekannt'),
  ...[
    'no author',
    'user',
    'root',
    'wordpress',
    'default',
    'null',
    'undefined',
    'none',
    'n/a',
    'na',
  ],
  ...['update', 'published on', 'posted on', 'date'],
  ...splitWords('source sources quelle news nachrichten home video photo image foto'),
  ...['getty images', 'share', 'share this', 'follow', 'follow us', 'read more', 'more', 'mehr'],
  ...['view all', 'see all', 'view all posts', 'alle artikel', 'about', 'bio', 'profile'],
  ...splitWords('website contact kontakt email e-mail print'),
  ...splitWords(
    'facebook twitter instagram linkedin youtube bluesky threads tiktok gettr whatsapp',
  ),
  ...['telegram', 'megosztom', 'login', 'subscribe', 'join now', 'become a fan'],
  ...['browse by section', 'powered', 'sponsored', 'advertisement', 'anzeige', 'werbung'],
  ...['gesponserte inhalte', 'kommentar', 'kommentare', 'comment', 'comments'],
];
/** Whole lines that name nobody: accounts without a person, labels, buttons. */
export const NOBODY = new RegExp(`^${anyOf(NOBODIES)}$`, 'i');

/** Signs and addresses: "@jane", "→", "https:", "2024". */
const NO_NAME_SIGNS = String.raw`[@#<>{}=\\[\]*→!?…«»„“”"]|https?:|www\.|\d{3,}|ログイン|登録`;
const BESIDE_BYLINES = [
  ...['read time', 'lesezeit', 'updated', 'aktualisiert', 'published on', 'posted on'],
  ...['veröffentlicht am', 'last modified', 'comment', 'comments', 'kommentare'],
  ...['view all', 'view profile', 'view bio', 'all posts', 'all articles', 'all stories'],
  ...['more by', 'more from', 'more stories', 'read more', 'read full'],
  ...['artikel von', 'pressemitteilungen von', 'beiträge von', 'kontaktdaten von'],
  ...['publikationen von', 'follow', 'click', 'subscribe', 'sign up', 'become a fan', 'browse'],
  ...['share by', 'request', 'free quote', 'inspired by', 'powered by', 'login', 'registrieren'],
  ...['copyright', 'rights reserved', 'photo by', 'photos by', 'photograph by', 'foto', 'image'],
  ...['edited by', 'reviewed by', 'translated by', 'übersetzung'],
];
/** "5 min read", "12:30", "fact-checked". */
const FIGURES_BESIDE = String.raw`\b(?:min(?:ute)?s? (?:read|lesezeit)|\d{1,2}:\d\d|fact.?checked)\b`;
/** What no name contains: marks, addresses, dates of change, what pages print beside bylines. */
export const NOISE = new RegExp(
  `${NO_NAME_SIGNS}|${bounded(BESIDE_BYLINES)}|${FIGURES_BESIDE}`,
  'i',
);

const PHOTO_WORDS = [
  ...splitWords('photo photos photograph photographs photographer photography picture pictures'),
  ...splitWords('image images illustration graphic foto fotos fotografie fotograf fotografin bild'),
  ...splitWords('bilder bildquelle bildnachweis grafik photographie fotografía fotógrafo imagen'),
  ...splitWords(
    'imágenes fotografia imagem immagine immagini zdjęcie zdjęcia fot kuva kuvat bilde',
  ),
  ...splitWords(
    'billede fotoğraf görsel фото фотография изображение світлина صورة الصورة تصوير عکس',
  ),
  ...['crédit photo', 'crédits photo', 'crédito', 'créditos', 'photo credit', 'image credit'],
  ...['picture credit', 'credit', 'credits', 'fotokredit', 'foto de', 'foto di', 'फोटो', 'तस्वीर'],
  ...splitWords('写真 撮影 画像 图片 图 摄影 圖片 攝影 사진'),
];
/** "Photo: Jane Doe", "Crédit photo : …", "写真／…", "© Jane Doe": who took a picture wrote nothing. */
export const PHOTO_CREDIT = new RegExp(
  String.raw`^(?:${anyOf(PHOTO_WORDS)}\.?\s?[:：／/|©]|[©ⓒ]|\(c\))`,
  'iu',
);

const DATE_WORDS = [
  ...['published', 'first published', 'posted', 'updated', 'last updated', 'modified', 'created'],
  ...['publication date', 'publish date', 'publicado', 'publicada', 'actualizado', 'actualizada'],
  ...['fecha', 'fecha de publicación', 'publié', 'publiée', 'mis à jour', 'mise à jour', 'modifié'],
  ...['veröffentlicht', 'aktualisiert', 'erstellt', 'stand', 'datum', 'pubblicato', 'pubblicata'],
  ...['aggiornato', 'data', 'data di pubblicazione', 'data de publicação', 'atualizado'],
  ...splitWords(
    'atualizada gepubliceerd bijgewerkt opublikowano aktualizacja publicerad uppdaterad',
  ),
  ...splitWords('publisert oppdatert udgivet opdateret julkaistu päivitetty yayınlanma yayınlandı'),
  ...splitWords(
    'güncelleme güncellendi tarih diterbitkan опубликовано обновлено дата опубліковано',
  ),
  ...['оновлено', 'نشر', 'تاريخ النشر', 'تحديث', 'انتشار', 'تاریخ انتشار', 'प्रकाशित', 'अपडेट'],
  ...splitWords(
    '公開 公開日 更新 更新日 掲載 配信 发布 发布时间 更新时间 發布 發布時間 입력 수정 등록 승인',
  ),
];
/** "Publicado:", "Published: 19 May", "公開：…": a label of a day, with or without it. */
export const DATE_LABEL = new RegExp(String.raw`^${anyOf(DATE_WORDS)}(?:\s?[:：]|$)`, 'iu');

/** "May" is a name, so it counts as a date only behind its day: "19 May". */
const MONTHS_BEFORE = [
  ...splitWords('jan january feb february mar march apr april jun june jul july aug august'),
  ...splitWords('sep sept september oct october nov november dec december'),
  ...splitWords('januar februar märz mai juni juli oktober dezember'),
  ...splitWords('mon tue wed thu fri sat sun'),
];
const MONTHS_BEHIND = splitWords('jan feb mar apr may jun jul aug sep oct nov dec');
/** Dates and times: "Dec 13", "19 May", "3 pm". */
export const DATED = new RegExp(
  String.raw`${bounded(MONTHS_BEFORE)}\.?,?\s\d|\d\s?${anyOf(MONTHS_BEHIND)}|\d\s?[ap]\.?m\b`,
  'i',
);
