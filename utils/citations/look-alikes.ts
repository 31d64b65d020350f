/** Bare brackets that name an outlet or a domain and back no claim. Each rule with the text it was born from. */
import type { Directory } from '../outlets/outlet.ts';
import type { Piece } from './pieces.ts';

/** A bracket that might be a citation, with what stands around it. */
export interface Candidate {
  /** The text of the block before the bracket, its last 240 units at most. */
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
  return RULES.some(rule => rule(candidate, directory));
}

/** The words since the last stop, colon, bar, bullet or closed bracket. */
function clauseBefore(before: string): string {
  const text = before.trimEnd();
  const cut = Math.max(text.search(/(?:[.!?。！？;:：|•▶·)）\n][^.!?。！？;:：|•▶·)）\n]*|\s[—–-]\s[^—–]*)$/u), -1);
  return (cut < 0 ? text : text.slice(cut + 1)).replace(/^[\s—–-]+/, '').trim();
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "according to The Verge (theverge.com)" cites; "The Verge (theverge.com)" explains a name. */
const ATTRIBUTION =
  /(?:\b(?:by|from|to|in|via|per|with|told|says?|said|reports?|reported|laut|von|bei|selon|par|según|segundo|secondo|volgens|według|source|quelle|fuente|fonte)|[—–:-])\s*(?:the|die|der|das|la|le|el|il|an?)?\s*$/iu;

/** "Crime Explorer (crimeexplorer.com)", "**The Verge** (theverge.com)", "Next.js (nextjs.org)": the name that the domain spells stands before it. */
const glossesName: Rule = ({ before, named }, directory) => {
  const host = named[0]?.host;
  if (!host || named.length > 1) return false;
  const words = clauseBefore(before).split(/\s+/);
  const spelled = host.host.split('.').slice(0, -1).map(lettersOf);
  const outlet = directory.ofHost(host.host);
  for (let count = 1; count <= Math.min(5, words.length); count++) {
    const name = words.slice(-count).join(' ');
    const joined = lettersOf(name);
    const same = spelled.some(part => part.length > 2 && (part === joined || `the${part}` === joined)) || lettersOf(host.host) === joined;
    if (!same && !(outlet && directory.ofName(name.replace(/[*_"“”]/g, ''))?.domain === outlet.domain)) continue;
    return !ATTRIBUTION.test(before.trimEnd().slice(0, -name.length));
  }
  return false;
};

/** "Financial Times (FT)", "the Associated Press (AP)": the same outlet's short name after its long one. */
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

/** "convolutional neural network (CNN)", "accounts payable (AP)": the initials of the words before it. */
const abbreviatesWords: Rule = ({ before, inside, named }) => {
  const [only] = named;
  if (only?.kind !== 'name' || !/^\p{Lu}{2,6}s?$/u.test(inside.trim())) return false;
  const initials = inside.trim().replace(/s$/, '').toLowerCase();
  const words = clauseBefore(before)
    .split(/[\s-]+/)
    .filter(word => /^\p{L}/u.test(word));
  const significant = words.filter(word => !/^(?:of|the|and|for|de|la|le|des|du|und|der|die|das)$/i.test(word));
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

/** "LOS ANGELES (AP) —", "NEWARK, N.J. (AP) --", "LONDON, May 19 (Reuters) -", "(CNN) --" at a start: where a wire story begins. */
const isDateline: Rule = ({ before, after, named }) => {
  if (named[0]?.kind !== 'name' || !/^\s*(?:—|–|--?-?)\s?/u.test(after)) return false;
  const start = before.slice(before.search(/[^.!?>\n]*(?:\b\p{Lu}\.[^.!?>\n]*)*$/u)).trim();
  return (
    start === '' ||
    /[.!?>]$/.test(before.trim()) ||
    /(?:^|\s)\p{Lu}{4,}(?:[\s,.]|$)(?:[^\p{Ll}]|\p{Lu}[\p{Ll}.]+|[\s,]){0,40}$/u.test(before.trim())
  );
};

/** "KGUN 9 (ABC)", "WXYZ-TV (Fox)": a station and its network. */
const isStation: Rule = ({ before, named }) =>
  named[0]?.kind === 'name' && /\b[KW][A-Z]{2,3}(?:-TV|-FM|-AM)?(?:\s?\d{1,2})?\s*$/.test(before);

/** "(AP Photo/Evgeniy Maloletka)", "Photo: Jane Roe (Reuters)", "“Frost Waltz” Kevin MacLeod (incompetech.com), licensed under CC BY". */
const isCredit: Rule = ({ before, after, inside }) =>
  /\b(?:photos?|image|images|foto|bild|picture|illustration|credit|getty|shutterstock)\b/iu.test(inside) ||
  /\b(?:photo|image|foto|bild|picture|illustration|video|music|sound)s?(?:\s(?:credit|by|courtesy))?\s?[:：]?\s[^.]{0,40}$/iu.test(
    before.slice(-60),
  ) ||
  /^\s*,?\s*(?:licen[sc]ed|CC BY|under (?:a|the) [\w\s]{0,20}licen[sc]e|used (?:with|by) permission)/i.test(after) ||
  (/\b(?:developed by|software|toolkit)\b[^.]{0,60}$/i.test(before.slice(-80)) && /https?:/.test(inside));

/** "(ESPN+ PPV, 11 a.m. ET)", "(NBC, 8 p.m.)": where to watch it. */
const isListing: Rule = ({ inside, pieces, named }) =>
  /\b(?:PPV|pay-per-view|streaming|live on|simulcast|blackout)\b/i.test(inside) ||
  (named[0]?.kind === 'name' &&
    pieces.some(piece => piece.kind === 'date' && /^\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)(?:\s[A-Z]{2,3})?$/i.test(piece.text)) &&
    pieces.length === 2);

/** "news coverage (NPR, MIT Tech Review)", "RSS feeds (dev.to, lwn.net)", "Apple-Fachpresse (MacRumors, Bloomberg)", "plaintiff list (NYT, …)": examples of a kind. */
const KIND_NOUN =
  /(?:\b(?:coverage|outlets?|media|newspapers?|papers|publications|magazines|websites|sites|feeds?|blogs|sources|networks|broadcasters|agencies|platforms|competitors|publishers|plaintiffs?(?: list)?|clients|partners|customers|list|portals)|(?:presse|medien|zeitungen|quellen|seiten|portale)|médias?|journaux|medios|periódicos|jornais|giornali|media|kranten)\s*$/iu;
const listsExamples: Rule = ({ before, named, inside }) =>
  (named.length > 1 || /[+&]/.test(inside)) && KIND_NOUN.test(before.replace(/[*_"”]/g, '').slice(-60));

/** "the Pyro website (https://pyro.ai/) and", "Your “By the Numbers” page (pcao.pima.gov/…) embeds", "on a separate subdomain (docs.inkeep.com) not captured". */
const THING_NOUN =
  /(?:\b(?:web)?(?:site|page|portal|domain|subdomain|homepage|dashboard|leaderboard|docs?|documentation|api|app|tool|server|host|endpoint|url|link|account|repo|repository|library|package|store|shop|bot|form|platform|service|product|paper|tracker|newsletter|mailbox|inbox|address|client|provider|toolkit|router)|(?:seite|webseite|website|plattform|dienst|shop|konto|portal)|(?:site|página|portal|sitio|pagina|strona|сайт))["”’*_\]]*\s*$/iu;
const glossesThing: Rule = ({ before, after, named }) =>
  named.every(piece => piece.kind === 'host') &&
  !/[.!?。]["”’]?\s*$/.test(before) &&
  THING_NOUN.test(before.slice(-40)) &&
  (goesOn(after) || /^\s*(?:$|[.,;:|])/.test(after));

/** The sentence goes on in lower case right after the bracket, with no stop between. */
function goesOn(after: string): boolean {
  return /^\s*\p{Ll}/u.test(after);
}

/** "Perplexity (perplexity.ai) is better", "Rob Haisfield (robhaisfield.com) posted": a name before it and a verb after it. */
const glossesSubject: Rule = ({ before, after, named }) =>
  named[0]?.kind === 'host' &&
  goesOn(after) &&
  !/^\s*(?:and|but|while|whereas|und|aber|et|mais|y|pero|e|mas|ma)\b/u.test(after) &&
  endsInName(before);

function endsInName(before: string): boolean {
  const clause = clauseBefore(before);
  return /(?:^|\s)["“*]*\p{Lu}[\p{L}\p{N}.&’'-]*["”*]*$/u.test(clause) && clause.split(/\s+/).length <= 4;
}

/** "Patrick Lambert (kiddroof.com)", "- CTech (calcalistech.com)", a cell "qnfo-gateway (papers.qnfo.org)": nothing but a name before a domain. */
const isNameOnly: Rule = ({ before, named, pieces }) => {
  if (!named.every(piece => piece.kind === 'host') || pieces.some(piece => piece.prefix !== null || piece.kind === 'date')) return false;
  if (/[.!?。]["”’]?\s*$/.test(before)) return false;
  const clause = clauseBefore(before)
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[*_"“”`]/g, '');
  const words = clause.split(/[\s/]+/).filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.every(word => /^\p{Lu}[\p{L}\p{N}.’'&-]*$|^[a-z]+-[a-z]+$/u.test(word));
};

const RULES: readonly Rule[] = [
  glossesName,
  abbreviatesOutlet,
  abbreviatesWords,
  hasOtherSense,
  isDateline,
  isStation,
  isCredit,
  isListing,
  listsExamples,
  glossesThing,
  glossesSubject,
  isNameOnly,
];
