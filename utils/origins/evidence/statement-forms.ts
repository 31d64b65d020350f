/**
 * The sentences in which pages say where their story was published first, in twelve languages:
 * data, with the sentence each was born from.
 */

/** The story speaking of itself: "This article", "Dieser Artikel", "Cet article". */
const THIS = {
  en: '(?:a\\s+(?:longer\\s+|shorter\\s+|different\\s+)?version\\s+of\\s+)?this\\s+(?:[a-z]+\\s+)?(?:article|story|post|piece|column|essay|report|interview|op-ed|excerpt)',
  de: 'dieser?s?\\s+(?:artikel|beitrag|text|bericht|interview)',
  fr: '(?:cet|cette|ce)\\s+(?:article|tribune|texte|entretien|reportage)',
  es: '(?:este|esta)\\s+(?:artículo|nota|texto|reportaje|historia|columna|publicación)',
  pt: '(?:este|esta)\\s+(?:artigo|texto|reportagem|matéria|conteúdo|publicação)',
  it: "quest(?:o\\s+|['’]\\s*|a\\s+)(?:articolo|intervento|testo|pezzo|intervista)",
  nl: 'dit\\s+(?:artikel|verhaal|stuk|bericht|interview)',
  pl: '(?:ten|niniejszy)\\s+(?:artykuł|tekst|materiał|wywiad)',
  sv: '(?:den\\s+här\\s+|denna\\s+|denne\\s+|dette\\s+|artikeln)(?:artikeln|artikel|artikkelen|texten|teksten)?',
} as const;
/** The name behind the phrase: up to 70 characters, domains with their dots. */
const NAME = '[:\\s]*[“"„«‹‘\']?([^;:!?<>“”"„«»‹›()|\\n]{2,70}?)';
/** Where the name ends. */
const END =
  '(?=[”"“»›’\']|[;:!?()|\\n]|\\.(?:\\s|$)|,?\\s+(?:and|on|in|at|as|under|with|where|here|is|was|by|a|an|und|am|im|unter|mit|et|le|sous|avec|y|el|bajo|con|e|em|sob|il|sotto|en|op|onder|met|i|na|w|dnia|och|den|med)\\b|,\\s|$)';
/** A sentence that begins with the participle: "First published in …". */
const START = '(?:^|[.!?:*—–-]\\s*|\\(\\s*)';

export interface StatementForm {
  readonly rule: 'first-published' | 'republished' | 'provided-by';
  /** The sentence that it was born from. */
  readonly example: string;
  /** The first group is the name. */
  readonly pattern: RegExp;
  /**
   * True for a form without "this article": books are "first published in Great Britain" too, so
   * only a known or linked outlet counts.
   */
  readonly bare: boolean;
}

const full = (rule: StatementForm['rule'], example: string, source: string): StatementForm => ({
  rule,
  example,
  pattern: new RegExp(source + NAME + END, 'iu'),
  bare: false,
});
const bare = (rule: StatementForm['rule'], example: string, source: string): StatementForm => ({
  ...full(rule, example, source),
  bare: true,
});
/** A form whose name does not end where the European ones do. */
const own = (rule: StatementForm['rule'], example: string, pattern: RegExp): StatementForm => ({
  rule,
  example,
  pattern,
  bare: false,
});

/**
 * Every form. A subject or the start of a sentence is needed: diseases also "first appear in"
 * places. "First reported by" is no copy.
 */
export const STATEMENT_FORMS: readonly StatementForm[] = [
  full(
    'first-published',
    'This article originally appeared on The Atlantic.',
    `${THIS.en}\\s+(?:was\\s+|is\\s+|has\\s+|had\\s+)?(?:been\\s+)?(?:originally|first|previously|initially)\\s+(?:appeared|published|posted|ran)(?:\\s+(?:online|today|here))?\\s+(?:on|by|at|in|with|for)`,
  ),
  full(
    'first-published',
    'This story was published first by Grist.',
    `${THIS.en}\\s+(?:was\\s+)?(?:appeared|published|posted)\\s+first\\s+(?:on|by|at|in)`,
  ),
  bare(
    'first-published',
    'The article originally appeared on Aeon.',
    '^the\\s+(?:article|story|post)\\s+(?:was\\s+)?(?:originally|first)\\s+(?:appeared|published)\\s+(?:on|by|at|in)',
  ),
  bare(
    'first-published',
    'First published in The Conversation.',
    `${START}(?:originally|first)\\s+(?:appeared|published|posted)\\s+(?:on|by|at|in)`,
  ),
  full(
    'first-published',
    'The post A headline appeared first on SiliconANGLE.',
    '\\bthe\\s+post\\s.{2,200}?\\sappeared\\s+first\\s+on',
  ),
  full(
    'republished',
    'This article is republished from The Conversation under a Creative Commons license.',
    `${THIS.en}\\s+(?:is|was|has\\s+been)\\s+(?:re-?published|reprinted|re-?posted|cross-?posted|syndicated|reproduced)\\s+(?:here\\s+)?(?:with\\s+(?:the\\s+)?(?:kind\\s+)?permission\\s+)?(?:from|of|courtesy\\s+of)`,
  ),
  bare(
    'republished',
    'Republished with permission from Kaiser Health News.',
    `${START}(?:re-?published|reprinted|re-?posted|cross-?posted|syndicated|reproduced)\\s+(?:here\\s+)?(?:with\\s+(?:the\\s+)?(?:kind\\s+)?permission\\s+)?(?:from|of|courtesy\\s+of)`,
  ),
  full(
    'provided-by',
    'This story was provided by SpaceNews, dedicated to covering the space industry.',
    `${THIS.en}\\s+(?:is|was|has\\s+been)\\s+(?:provided|supplied|produced|distributed)\\s+(?:to\\s+[\\w\\s]{2,40}\\s+)?by`,
  ),
  full(
    'first-published',
    'Dieser Artikel ist zuerst bei "Capital" erschienen.',
    `${THIS.de}\\s+(?:ist|erschien|wurde|stammt)\\s+(?:zuerst|zunächst|ursprünglich|erstmals|im\\s+original)\\s+(?:bei|in|im|auf|von)(?:\\s+(?:der|dem|den))?`,
  ),
  full(
    'first-published',
    'Dieser Beitrag stammt aus Ausgabe 7/2026 der Technology Review.',
    `${THIS.de}\\s+stammt\\s+(?:aus|von)(?:\\s+(?:der|dem))?(?:\\s+(?:ausgabe|heft)\\s+[\\w/]{1,9}(?:\\s+\\d{4})?\\s+(?:der|des|von))?`,
  ),
  bare(
    'first-published',
    'Zuerst erschienen bei Übermedien.',
    `${START}(?:zuerst|ursprünglich|erstmals)\\s+(?:erschienen|veröffentlicht|publiziert)\\s+(?:bei|in|im|auf)(?:\\s+(?:der|dem))?`,
  ),
  full(
    'republished',
    'Dieser Beitrag wurde mit freundlicher Genehmigung von Übermedien übernommen.',
    `${THIS.de}\\s+(?:wird|wurde|erscheint)\\s+mit\\s+(?:freundlicher\\s+)?(?:genehmigung|erlaubnis)\\s+(?:von|der|des)`,
  ),
  full(
    'first-published',
    'Cet article a été initialement publié sur Slate.',
    `${THIS.fr}\\s+(?:a\\s+été|est|était)\\s+(?:(?:initialement|d['’]abord|originellement)\\s+)?(?:publiée?|parue?)\\s+(?:(?:initialement|d['’]abord|originellement|pour\\s+la\\s+première\\s+fois)\\s+)?(?:sur|dans|par|en|chez)(?:\\s+le\\s+site\\s+(?:de|du))?`,
  ),
  bare(
    'first-published',
    'Initialement publié sur Reporterre.',
    `${START}(?:(?:initialement|d['’]abord)\\s+publié|publié\\s+(?:initialement|d['’]abord))\\s+(?:sur|dans|par|chez)`,
  ),
  full(
    'republished',
    'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    `${THIS.fr}\\s+est\\s+(?:republiée?|reprise?)\\s+(?:à\\s+partir\\s+d[eu]|avec\\s+l['’]autorisation\\s+d[eu]|de|du\\s+site)`,
  ),
  full(
    'first-published',
    'Este artículo se publicó originalmente en BBC Mundo.',
    `${THIS.es}\\s+(?:se\\s+publicó|fue\\s+publicad[oa]|apareció|ha\\s+sido\\s+publicad[oa])\\s+(?:originalmente|originariamente|por\\s+primera\\s+vez|primero|inicialmente)\\s+(?:en|por)`,
  ),
  bare(
    'first-published',
    'Publicado originalmente en Nexos.',
    `${START}publicad[oa]\\s+(?:originalmente|por\\s+primera\\s+vez)\\s+(?:en|por)`,
  ),
  full(
    'republished',
    'Este artículo fue reproducido con autorización de El País.',
    `${THIS.es}\\s+(?:fue|ha\\s+sido|es|se)\\s+(?:reproducid[oa]|republicad[oa]|reproduce|republica)\\s+(?:de|con\\s+(?:la\\s+)?(?:autorización|permiso)\\s+de)`,
  ),
  full(
    'first-published',
    'Este artigo foi publicado originalmente na Folha de S.Paulo.',
    `${THIS.pt}\\s+(?:foi|é)\\s+(?:(?:originalmente|primeiro)\\s+publicad[oa]|publicad[oa]\\s+(?:originalmente|primeiro|inicialmente|pela\\s+primeira\\s+vez))\\s+(?:em|no|na|pelo|pela)(?:\\s+site)?`,
  ),
  bare(
    'first-published',
    'Publicado originalmente no Jornal da USP.',
    `${START}publicad[oa]\\s+(?:originalmente|pela\\s+primeira\\s+vez)\\s+(?:em|no|na|pelo|pela)`,
  ),
  full(
    'first-published',
    'Questo articolo è stato pubblicato originariamente su Wired.',
    `${THIS.it}\\s+(?:è\\s+(?:stato\\s+)?|era\\s+)?(?:(?:originariamente|originalmente)\\s+(?:pubblicat[oa]|apparso|uscito)|(?:pubblicat[oa]|apparso|uscito|comparso)\\s+(?:originariamente|originalmente|per\\s+la\\s+prima\\s+volta|inizialmente|in\\s+origine))\\s+(?:su|sul|sulla|nel|in|da|dal)`,
  ),
  full(
    'first-published',
    'Dit artikel verscheen eerder in De Volkskrant.',
    `${THIS.nl}\\s+(?:is|werd|verscheen)\\s+(?:eerder|oorspronkelijk|eerst)\\s+(?:verschenen\\s+|gepubliceerd\\s+)?(?:op|in|bij|door)`,
  ),
  full(
    'first-published',
    'Ten artykuł ukazał się pierwotnie w OKO.press.',
    `${THIS.pl}\\s+(?:został\\s+)?(?:(?:pierwotnie|oryginalnie)\\s+(?:ukazał\\s+się|opublikowany)|(?:ukazał\\s+się|opublikowany)\\s+(?:pierwotnie|oryginalnie|po\\s+raz\\s+pierwszy))\\s+(?:w|na|przez)(?:\\s+(?:portalu|serwisie|magazynie))?`,
  ),
  full(
    'first-published',
    'Den här artikeln publicerades ursprungligen i Dagens Nyheter.',
    `${THIS.sv}\\s*(?:publicerades|har\\s+publicerats|blev|ble)\\s+(?:ursprungligen|först|oprindeligt|først)\\s+(?:publisert\\s+|publiceret\\s+|bragt\\s+)?(?:i|på|av)`,
  ),
  own(
    'first-published',
    'This report by The Canadian Press was first published May 19, 2026.',
    /this report by (the canadian press|the associated press|reuters|[\p{L}\s]{3,40}?) was first published/iu,
  ),
  own(
    'first-published',
    'Ce texte de La Presse Canadienne a été publié initialement le 19 mai 2026.',
    /ce texte de (la presse canadienne|[\p{L}\s]{3,40}?) a été (?:initialement )?publié/iu,
  ),
  own(
    'first-published',
    'この記事は東洋経済オンラインに最初に掲載されました。',
    /(?:この記事|本記事|本稿)は[、「『]?([^。、「」『』]{2,40}?)[」』]?(?:に|で)(?:最初に|初めて)(?:掲載|公開)/u,
  ),
  own(
    'republished',
    '※本記事は「現代ビジネス」からの転載です。',
    /(?:記事|本稿)は[、「『]?([^。、「」『』]{2,40}?)[」』]?(?:から|より)の?転載/u,
  ),
  own(
    'first-published',
    '本文首发于澎湃新闻。',
    /(?:本文|此文)(?:最初|最早)?(?:首发于|首發於|原载于?|原載於?|原刊于|原刊於|最初发表于)[：:《「“\s]*([^。，,；;《》「」“”（）()\s]{2,30})/u,
  ),
  own(
    'republished',
    '本文转载自虎嗅网。',
    /(?:^|[。\s]|本文)(?:转载自|轉載自|原文出处|原文出處)[：:《「“\s]*([^。，,；;《》「」“”（）()\s]{2,30})/u,
  ),
  own(
    'first-published',
    'Эта статья была впервые опубликована на сайте «Медуза».',
    /(?:эта\sстатья|этот\s(?:материал|текст)|данн(?:ая\sстатья|ый\sматериал))\s(?:был[аои]?\s)?(?:впервые|первоначально|изначально)\sопубликован[аоы]?\s(?:на|в)\s(?:сайте\s|журнале\s|издании\s)?[«"]?([^.»"<>]{2,50}?)(?=[»".,]|$)/iu,
  ),
  own(
    'first-published',
    'نشر هذا المقال لأول مرة في موقع درج.',
    /نُ?شرت?\s(?:هذا|هذه)\s(?:المقال|المقالة|التقرير)\s(?:لأول\sمرة|أول\sمرة|في\sالأصل)\s(?:في|على)\s(?:موقع\s|صحيفة\s|مجلة\s)?([^.،؛<>]{2,40}?)(?=[.،؛]|$)/u,
  ),
];
