import { anyOf } from './patterns.ts';

/**
 * What leads a byline: "By Jane Doe", "Story by …", "Von Jana Muster", "Ein Gastbeitrag von …",
 * "Propos recueillis par …".
 */
export const BY = anyOf(
  [
    'by',
    'von|vom',
    'par',
    'por',
    'di',
    'door',
    'av|af',
    'przez|od',
    'oleh',
    'yazan',
    'автор|от|кем',
    'द्वारा',
  ],
  `^(?:(?:${[
    'story|article|words|post|posted|written|published|reported|reporting|opinion|analysis|review|interview|compiled|authored',
    '(?:ein\\s|blog[\\s-])?(?:gast)?(?:beitrag|artikel|kommentar|interview|text|bericht)|veröffentlicht|geschrieben|verfasst',
    'propos recueillis|texte|publié|texto|publicado|testo|pubblicato',
  ].join('|')})\\s{1,3})?`,
  '(?:\\s{1,3}|\\s?:\\s?)',
);

/** What stands before a name with a colon: "Author: Jane Doe", "Text: …", "作者：…", "文／…". */
export const LABEL = anyOf(
  [
    '(?:about the )?authors?|byline|text|words|writer|name',
    'autor(?:in|en|es|a)?|redaktion|auteure?s?|texte|texto|autore|testo|tekst',
    'yazar|haber|penulis|tác giả',
    '作者|文|撰文|記者|记者|取材・文|執筆|글|기자',
  ],
  '^',
  '\\s?[:：／/]\\s?',
);

/** Degrees and generation marks that follow a name after a comma: "Jane Doe, MD, PhD". */
export const DEGREE = anyOf(
  [
    'm\\.?d\\.?|ph\\.?\\s?d\\.?|r\\.?d\\.?n?\\.?|r\\.?n\\.?|psy\\.?d\\.?|ed\\.?d\\.?|mph|dvm|do|np|facs?|faclm|lcsw|ldn|cdces|cscs',
    'mba|jd|esq\\.?|cfp|cpa|ma|msc?|bsc?|obe|mbe|jr\\.?|sr\\.?|i{2,3}',
  ],
  '^',
  '(?:\\s|$)',
);

/** What people do: beside a name it is dropped. "Jane Doe, Senior Correspondent". */
export const ROLE = anyOf(
  [
    'reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|producers?|contributing|anchors?|analysts?|freelance|head of',
    'specialists?|directors?|managers?|founder|ceo|president|professor|researcher|coordinator|expert|reviewer|strategist',
    'redakteur(?:in|e)?|redaktor(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journalistin?|ressortleiter(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|autorin',
    'rédacteur|rédactrice|journaliste|redactora?|periodista|corresponsal|redattore|giornalista|muhabiri?',
  ],
  '\\b',
  '\\b',
);

/** Those who write without a name: "News Staff", "Redaktion". */
export const DESK = anyOf(
  [
    'staff|team|desk|editors|newsroom|agencies|bureau|submissions',
    'redaktion|agenturen|redacción|redação|redazione|rédaction|redactie',
  ],
  '\\b',
  '\\b',
);

/** What names of organisations contain: "Harvard Medical School", "Nordex SE", "Lesotho Times". */
export const ORGANISATION = anyOf(
  [
    '\\b(?:news|media|press|presse|agency|agentur|agence|agencia|ajansı|wire|reuters|bloomberg|associated press)\\b',
    '\\b(?:times|post|herald|tribune|journal|gazette|daily|magazine|zeitung|verlag|network|radio|tv|online|digital)\\b',
    '\\b(?:university|universität|institute|institut|school|college|hospital|foundation|stiftung|association|society|union|verband|party|partei)\\b',
    '\\b(?:ministry|ministerium|committee|council|department|office|center|centre|gmbh|inc|ltd|llc|ag|se|corp|company|group|e\\.\\s?v)\\b',
    '\\b(?:services?|marketing|solutions|research|studios?)\\b',
    '\\.(?:com|org|net|de|ch|at|co|tv)\\b',
  ],
  '',
  '',
);

/** Agencies by the letters they sign with. Case counts: "AP", but not "ap". */
export const AGENCY = anyOf(
  [
    'AP|AFP|dpa|DPA|APA|SDA|ATS|ANSA|EFE|PTI|ANI|IANS|UPI|TASS|SID|sid|KNA|epd|PA|CP|TT|NTB|BSS|JIJI|KYODO|Xinhua|KUNA|MENA|AAP|PAP|ČTK|MTI|kathpress',
  ],
  '^',
  '(?:$|[\\s/.,-])',
  '',
);

/** Whole lines that name nobody: accounts without a person, labels, buttons. */
export const NOBODY = anyOf(
  [
    'by|von|par|por|di|and|und|the|a|an|author|autor|auteur|staff|name',
    'admin(?:istrator)?|webmaster|editor|guest|anonymous|anonym|no author|unknown|unbekannt|user|root|wordpress|default|null|undefined|none|n\\/?a',
    'updated?|published|posted|published on|posted on|date|datum|source|sources|quelle|news|nachrichten|home|video|photo|image|foto|getty images',
    'share|share this|follow|follow us|read more|more|mehr|view all|see all|view all posts|alle artikel|about|bio|profile|website|contact|kontakt|email|e-mail|print',
    'facebook|twitter|instagram|linkedin|youtube|bluesky|threads|tiktok|gettr|whatsapp|telegram|megosztom',
    'login|subscribe|join now|become a fan|browse by section|powered|sponsored|advertisement|anzeige|werbung|gesponserte inhalte|kommentare?|comments?',
  ],
  '^',
  '$',
);

/** What no name contains: marks, addresses, dates of change, what pages print beside bylines. */
export const NOISE = anyOf(
  [
    '[@#<>{}=\\\\[\\]*→!?…«»„“”"]|https?:|www\\.|\\d{3,}',
    '\\b(?:min(?:ute)?s? (?:read|lesezeit)|read time|lesezeit|updated|aktualisiert|(?:published|posted) on|veröffentlicht am|last modified|\\d{1,2}:\\d\\d)\\b',
    '\\b(?:comments?|kommentare|view (?:all|profile|bio)|all (?:posts|articles|stories)|more (?:by|from|stories)|read (?:more|full))\\b',
    '\\b(?:artikel|pressemitteilungen|beiträge|kontaktdaten|publikationen) von\\b',
    '\\b(?:follow|click|subscribe|sign up|become a fan|browse|share by|request|free quote|inspired by|powered by|login|registrieren)\\b|ログイン|登録',
    '\\b(?:copyright|rights reserved|photo(?:s|graph)? by|foto|image|edited by|reviewed by|translated by|übersetzung|fact.?checked)\\b',
  ],
  '',
  '',
);

/** Dates and times: "Dec 13", "19 May", "3 pm". */
export const DATED = anyOf(
  [
    '\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?,?\\s\\d',
    '\\b(?:januar|februar|märz|mai|juni|juli|oktober|dezember|mon|tue|wed|thu|fri|sat|sun)\\b\\.?,?\\s\\d',
    '\\d\\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d\\s?[ap]\\.?m\\b',
  ],
  '',
  '',
);
