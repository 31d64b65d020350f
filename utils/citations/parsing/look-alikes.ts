/**
 * Bare brackets that name an outlet or a domain and back no claim. Each rule with the text it was
 * born from.
 */
import type { Directory } from '../../outlets/outlet.ts';
import type { Piece } from './bracket-parts.ts';

/** A bracket that might be a citation, with what stands around it. */
export interface Candidate {
  /**
   * The text of the block before the bracket and other brackets right before it, its last 240 units
   * at most.
   */
  readonly before: string;
  /** The text after it, its first 80 units at most. */
  readonly after: string;
  /** The bracket's own text without the brackets. */
  readonly inside: string;
  readonly pieces: readonly Piece[];
  /** The parts that name an outlet or a domain, in order; never empty. */
  readonly named: readonly Piece[];
}

type Rule = (candidate: Candidate, directory: Directory) => boolean;

/** True when a bare bracket is one of the known look-alikes. */
export function isLookAlike(candidate: Candidate, directory: Directory): boolean {
  if (isExample(candidate, directory)) return true;
  if (leadsToAddress(candidate)) return false;
  // "(Source: …)" says itself what it is.
  return candidate.pieces[0]?.prefix !== 'source' && RULES.some(rule => rule(candidate, directory));
}

/**
 * "Political activities - Wikipedia (en.wikipedia.org) — https://en.wikipedia.org/…": a title, its
 * host and its address.
 */
function leadsToAddress({ after, named }: Candidate): boolean {
  const host = named[0]?.host?.host;
  return (
    host !== undefined &&
    new RegExp(`^\\s*[—–:-]\\s*https?://(?:www\\.)?${host.replaceAll('.', '\\.')}/`, 'i').test(
      after,
    )
  );
}

/** The words since the last stop, colon, bar or bullet; brackets count as words of the clause. */
function clauseBefore(before: string): string {
  const text = before.trimEnd();
  const cut = Math.max(...CLAUSE_ENDS.map(end => text.lastIndexOf(end)));
  return text
    .slice(cut + 1)
    .replace(/^[\s—–-]+/, '')
    .trim();
}
const CLAUSE_ENDS = [
  '. ',
  '! ',
  '? ',
  '。',
  '！',
  '？',
  ';',
  ':',
  '：',
  '|',
  '•',
  '▶',
  '·',
  ' — ',
  ' – ',
  ' - ',
  '\n',
  '━',
];

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "according to The Verge (theverge.com)" cites; "The Verge (theverge.com)" explains a name. */
const ATTRIBUTION =
  /(?:\b(?:according to|via|per|told|says?|said|reports?|reported(?: by)?|laut|selon|según|segundo|secondo|volgens|według|source|quelle|fuente|fonte)|[—–])\s*(?:the|die|der|das|la|le|el|il|an?)?\s*$/iu;
/**
 * "a report by Axios (axios.com)", "in The Verge (theverge.com)": enough where the directory knows
 * who it is.
 */
const ATTRIBUTION_TO_OUTLET =
  /\b(?:by|from|to|in|with|von|bei|par|de|da|do|di|van)\s*(?:the|die|der|das|la|le|el|il|an?)?\s*$/iu;

/**
 * "Crime Explorer (crimeexplorer.com)", "**The Verge** (theverge.com)", "Next.js (nextjs.org)": the
 * name that the domain spells stands before it.
 */
const glossesName: Rule = ({ before, named }, directory) => {
  const host = named[0]?.host;
  if (!host || !isSite(named)) return false;
  const words = clauseBefore(before).split(/\s+/);
  const spelled = host.host.split('.').slice(0, -1).map(lettersOf);
  const outlet = directory.ofHost(host.host);
  for (let count = 1; count <= Math.min(5, words.length); count++) {
    const name = words.slice(-count).join(' ');
    const joined = lettersOf(name);
    const same =
      spelled.some(part => part.length > 2 && (part === joined || `the${part}` === joined)) ||
      lettersOf(host.host) === joined;
    if (
      !same &&
      !(outlet && directory.ofName(name.replace(/[*_"“”]/g, ''))?.domain === outlet.domain)
    )
      continue;
    const lead = before.trimEnd().slice(0, -name.length);
    const speaks = outlet !== null && (outlet.kind === 'publisher' || outlet.kind === 'agency');
    return !ATTRIBUTION.test(lead) && !(speaks && ATTRIBUTION_TO_OUTLET.test(lead));
  }
  return false;
};

/**
 * "Financial Times (FT)", "the Associated Press (AP)": the same outlet's short name after its long
 * one.
 */
const abbreviatesOutlet: Rule = ({ before, named }, directory) => {
  const [only] = named;
  if (only?.kind !== 'name' || named.length > 1) return false;
  const words = clauseBefore(before)
    .replace(/[*_"“”«»]/g, '')
    .split(/\s+/);
  for (let count = 1; count <= Math.min(5, words.length); count++)
    if (directory.ofName(words.slice(-count).join(' '))?.domain === only.outlet) return true;
  return false;
};

/**
 * "convolutional neural network (CNN)", "accounts payable (AP)": the initials of the words before
 * it.
 */
const abbreviatesWords: Rule = ({ before, inside, named }) => {
  const [only] = named;
  if (only?.kind !== 'name' || !/^\p{Lu}{2,6}s?$/u.test(inside.trim())) return false;
  const initials = inside.trim().replace(/s$/, '').toLowerCase();
  const words = clauseBefore(before)
    .split(/[\s-]+/)
    .filter(word => /^\p{L}/u.test(word));
  const significant = words.filter(
    word => !/^(?:of|the|and|for|de|la|le|des|du|und|der|die|das)$/i.test(word),
  );
  const last = (list: string[]): string =>
    list
      .slice(-initials.length)
      .map(word => word[0]?.toLowerCase() ?? '')
      .join('');
  return last(words) === initials || last(significant) === initials;
};

/** What an acronym means besides the outlet, told by words anywhere in the block before it. */
const SENSES: Readonly<Record<string, RegExp>> = {
  CNN: /neur|convol|卷积|畳み込み|신경망|свёрточ|сверточ/iu,
  AP: /accounts? (?:payable|receivable)|access point|advanced placement|invoice|average precision/i,
  FT: /fine-?tun|full[- ]time|\bfeet\b/i,
  ABC: /abstract base class|activity-based/i,
  BI: /business intelligence|dashboards?\b/i,
  WP: /wordpress/i,
  DW: /data warehous/i,
  TNS: /\bOracle\b/i,
};
const hasOtherSense: Rule = ({ before, inside }) => SENSES[inside.trim()]?.test(before) ?? false;

/**
 * "LOS ANGELES (AP) —", "NEWARK, N.J. (AP) --", "LONDON, May 19 (Reuters) -", "(CNN) --" at a
 * start: where a wire story begins.
 */
const isDateline: Rule = ({ before, after, named }) => {
  if (named[0]?.kind !== 'name' || !/^(?:<\/\w+>|[*_])*\s*(?:—|–|--?-?)\s?/u.test(after))
    return false;
  const start = before.slice(before.search(/[^.!?>\n]*(?:\b\p{Lu}\.[^.!?>\n]*)*$/u)).trim();
  return (
    start === '' ||
    /[.!?>]$/.test(before.trim()) ||
    /(?:^|\s)\p{Lu}{4,}(?:[\s,.]|$)(?:[^\p{Ll}]|\p{Lu}[\p{Ll}.]+|[\s,]){0,40}$/u.test(before.trim())
  );
};

/**
 * "Senator Jane Roe (Independent)", "the one at Acme Park (Metro)": a single word that is also a
 * name, after somebody's or something's name.
 */
const isWord: Rule = ({ before, named, pieces }, directory) => {
  const [only] = named;
  if (
    only?.kind !== 'name' ||
    pieces.length > 1 ||
    only.prefix !== null ||
    !/^\p{Lu}\p{Ll}+$/u.test(only.text)
  )
    return false;
  return (
    (directory.ofHost(only.outlet ?? '')?.exact?.includes(only.text) ?? false) &&
    AFTER_NAME.test(before)
  );
};
/**
 * Two or three capitalised words after a small one or at the start; more are a headline in
 * capitals.
 */
const AFTER_NAME = /(?:^|\p{Ll}[,;:]?\s)(?:\p{Lu}[\p{L}.’-]+\s){1,2}\p{Lu}[\p{L}.’-]+\s*$/u;

/** "KGUN 9 (ABC)", "WXYZ-TV (Fox)": a station and its network. */
const isStation: Rule = ({ before, named }) =>
  named[0]?.kind === 'name' && /\b[KW][A-Z]{2,3}(?:-TV|-FM|-AM)?(?:\s?\d{1,2})?\s*$/.test(before);

/**
 * "(AP Photo/Evgeniy Maloletka)", "Photo: Jane Roe (Reuters)", "“Frost Waltz” Kevin MacLeod
 * (incompetech.com), licensed under CC BY".
 */
const isCredit: Rule = ({ before, after, inside }) =>
  /\b(?:photos?|image|images|foto|bild|picture|illustration|credit|getty|shutterstock)\b/iu.test(
    inside,
  ) ||
  CREDITED.test(before.slice(-60)) ||
  /^\s*,?\s*(?:licen[sc]ed|CC BY|used (?:with|by) permission)/i.test(after);
const CREDITED =
  /\b(?:photo|image|foto|bild|picture|illustration|video|music|sound)s?(?:\s?[:：]|\s(?:credit|by|courtesy)\b)[^.]{0,40}$/iu;

/** "(ESPN+ PPV, 11 a.m. ET)", "(NBC, 8 p.m.)": where to watch it. */
const isListing: Rule = ({ inside, pieces, named }) =>
  /\b(?:PPV|pay-per-view|streaming|live on|simulcast|blackout)\b/i.test(inside) ||
  (named[0]?.kind === 'name' &&
    pieces.some(
      piece =>
        piece.kind === 'date' &&
        /^\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)(?:\s[A-Z]{2,3})?$/i.test(piece.text),
    ) &&
    pieces.length === 2);

/**
 * "news coverage (NPR, MIT Tech Review)", "RSS feeds (dev.to, lwn.net)", "Apple-Fachpresse
 * (MacRumors, Bloomberg)", "plaintiff list (NYT, …)": examples of a kind.
 */
const KIND_NOUN =
  /(?:\b(?:coverage|outlets?|media|newspapers?|papers|publications|magazines|websites|sites|feeds?|blogs|sources|networks|broadcasters|agencies|platforms|competitors|publishers|plaintiffs?(?: list)?|clients|partners|customers|list|portals)|(?:presse|medien|zeitungen|quellen|seiten|portale)|médias?|journaux|medios|periódicos|jornais|giornali|media|kranten)\s*$/iu;
const listsExamples: Rule = ({ before, named, inside }) =>
  (named.length > 1 || /[+&]/.test(inside)) &&
  KIND_NOUN.test(before.replace(/[*_"”]/g, '').slice(-60));

/**
 * "the Pyro website (https://pyro.ai/) and", "Your “By the Numbers” page (pcao.pima.gov/…) embeds",
 * "on a separate subdomain (docs.inkeep.com) not captured".
 */
const THING_NOUN =
  /(?:\b(?:web)?(?:site|page|portal|domain|subdomain|homepage|dashboard|leaderboard|docs?|documentation|api|app|tool|server|host|endpoint|url|link|account|repo|repository|library|package|store|shop|bot|form|platform|service|product|paper|tracker|newsletter|mailbox|inbox|address|client|provider|toolkit|router)|(?:seite|webseite|website|plattform|dienst|shop|konto|portal)|(?:site|página|portal|sitio|pagina|strona|сайт))["”’*_\]]*\s*$/iu;
const glossesThing: Rule = ({ before, after, named }) =>
  named.every(piece => piece.kind === 'host') &&
  !/[.!?。]["”’]?\s*$/.test(before) &&
  THING_NOUN.test(before.slice(-40)) &&
  goesOn(after);

/** The sentence goes on in lower case right after the bracket, with no stop between. */
function goesOn(after: string): boolean {
  return /^\s*\p{Ll}/u.test(after);
}

/**
 * "Perplexity (perplexity.ai) is better", "Deep Dugout (dugout.dev), a simulation": a name before
 * it, and the sentence goes on about the name.
 */
const glossesSubject: Rule = ({ before, after, named }, directory) => {
  if (!isSite(named) || !endsInName(before)) return false;
  const known = named.some(({ host }) => host !== null && directory.ofHost(host.host) !== null);
  if (
    !known &&
    /^\s*,\s(?:an?|the|which|who|whose|where|eine?|der|die|das|une?|uno?|una|um|uma)\s/u.test(after)
  )
    return true;
  if (
    !goesOn(after) ||
    /^\s*(?:and|but|while|whereas|und|aber|et|mais|y|pero|e|mas|ma)\b/u.test(after)
  )
    return false;
  return !known || clauseBefore(before).split(/\s+/).length <= 4;
};

function endsInName(before: string): boolean {
  const clause = clauseBefore(before);
  return /(?:^|\s)["“*]*\p{Lu}[\p{L}\p{N}.&’'-]*["”*]*$/u.test(clause);
}

/**
 * "Patrick Lambert (kiddroof.com)", "- CTech (calcalistech.com)", a cell "qnfo-gateway
 * (papers.qnfo.org)": nothing but a name before a domain.
 */
const isNameOnly: Rule = ({ before, named, pieces }) => {
  if (!isOnlyHosts(named, pieces) || ENDS_SENTENCE.test(before)) return false;
  const clause = (clauseBefore(before).split(' / ').at(-1) ?? '')
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[*_"“”`]/g, '');
  const words = clause.split(/\s+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every(word => /^\p{Lu}[\p{L}\p{N}.’'&-]*$|^[a-z]+-[a-z]+$/u.test(word))
  );
};

/** Domains alone name sites; one with a path names a text on it. */
const isSite = (named: readonly Piece[]): boolean =>
  named.every(piece => piece.host !== null && /^\/?$/.test(piece.host.path));
const ENDS_SENTENCE = /[.!?。！？]["”’)*_]*\s*$/u;
const isOnlyHosts = (named: readonly Piece[], pieces: readonly Piece[]): boolean =>
  named.every(piece => piece.kind === 'host') &&
  !pieces.some(piece => piece.prefix !== null || piece.kind === 'date');

/**
 * "first compile (react.dev) |", "a professional website, online booking (fieldd.co), a real
 * pricing structure": too little before it to state anything.
 */
const statesNothing: Rule = ({ before, after, named, pieces }) => {
  if (
    !isSite(named) ||
    !isOnlyHosts(named, pieces) ||
    ENDS_SENTENCE.test(before) ||
    UNSPACED.test(before.slice(-12))
  )
    return false;
  const clause = clauseBefore(before);
  const item = /^\s*,\s/.test(after) ? clause.slice(clause.lastIndexOf(', ') + 1) : clause;
  const words = item.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 && words.length <= 2 && !/\d/.test(item) && !/^\s*(?:$|[—–.;])/.test(after)
  );
};
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/**
 * "**The Verge 2022→ redesign** (theverge.com) —": a short line that begins with the outlet's own
 * name speaks of it.
 */
const headsLine: Rule = ({ before, named }, directory) => {
  const host = named[0]?.kind === 'host' ? named[0].host : null;
  const line = before.replace(/^[\s*_#>-]+|[\s*_]+$/g, '');
  const outlet = host && line.length < 48 ? directory.ofHost(host.host) : null;
  if (!outlet || line.split(/\s+/).length > 5 || /[.!?:]/.test(line)) return false;
  return [outlet.name, ...outlet.aliases].some(name => line.startsWith(`${name} `));
};

/** "(https://pyro.ai/)", "(http://www.openssl.org/)": the address of a site, not of a text. */
const isHomepage: Rule = ({ named }) =>
  named.every(
    piece => piece.host !== null && piece.host.url !== null && /^\/?$/.test(piece.host.path),
  );

/** "toyooo@gmail.com (doub.io)": what explains an e-mail address. */
const explainsMail: Rule = ({ before }) => /@[\w-]+\.[\w.]+\s*$/.test(before);

/**
 * "(gvses-market-insights.fly.dev)", "(https://t.me/Jsnzk/4664)": a deployment on a host for
 * applications, an invitation to a channel.
 */
const isPlace: Rule = ({ named }) =>
  named.some(
    ({ host }) =>
      host !== null &&
      (/\.(?:fly\.dev|vercel\.app|netlify\.app|herokuapp\.com|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|onrender\.com|up\.railway\.app|ngrok\.(?:io|app)|azurewebsites\.net|amazonaws\.com|cloudfront\.net|run\.app|repl\.co|lovable\.app|streamlit\.app)$/.test(
        host.host,
      ) ||
        /^(?:t\.me|discord\.gg|wa\.me)$/.test(host.host)),
  );

/** "with its source and date, e.g. “(Source: BBC News, 3 Aug 2026)”": an example of how to cite. */
/** "article('http://www.cnn.com/…')": a call with a string. */
const isCall: Rule = ({ before, inside }) =>
  /[\p{L}\p{N}_]$/u.test(before) && /^["'`]/.test(inside);

const isExample: Rule = ({ before }) =>
  /(?:\be\.g\.|\bi\.e\.|\bfor example|\bsuch as|\bformat|\bz\. ?B\.|\bp\. ?ex\.|\bpor ejemplo)[:,]?\s*["“”'‘`«„]*\s*$/iu.test(
    before.slice(-40),
  );

const RULES: readonly Rule[] = [
  glossesName,
  abbreviatesOutlet,
  abbreviatesWords,
  hasOtherSense,
  isDateline,
  isStation,
  isWord,
  isCredit,
  isListing,
  listsExamples,
  glossesThing,
  glossesSubject,
  isNameOnly,
  statesNothing,
  headsLine,
  isHomepage,
  explainsMail,
  isPlace,
  isCall,
];
