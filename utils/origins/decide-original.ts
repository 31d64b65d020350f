/** What the evidence on a page comes to: whose story it is, or nothing that can be said. */
import type { Directory } from '../outlets/outlet.ts';
import { labelOf } from './evidence/examined-page.ts';
import type { Evidence, Original } from './evidence.ts';

/**
 * How much a rule's word weighs when an agency's text is concerned; a rule that is not here never
 * decides.
 */
const AGENCY_WEIGHT: Readonly<Record<string, number>> = {
  dateline: 5,
  'author-agency': 5,
  'byline-agency': 5,
  'sign-off': 5,
  'msn-provider': 5,
  'publisher-agency': 4,
  'first-published': 4,
  republished: 4,
  'provided-by': 4,
  'portal-provider': 4,
  'agency-mark': 3,
  'agency-copyright': 3,
  'source-line': 3,
  'meta-source': 3,
  'agency-section': 2,
  'bing-on-msn': 2,
  'prose-says-copy': 1,
};
/**
 * Addresses that every page has of itself, so that leading away may be a slip: where they lead to
 * two houses, neither is believed.
 */
const IMPLIED = ['canonical-off-site', 'og-url-off-site', 'main-entity-off-site'];
/** Addresses in the page's data, surest first. */
const POINTERS = [
  'msn-source-href',
  'yahoo-canonical',
  'syndication-source',
  'original-source',
  'is-based-on',
  ...IMPLIED,
];
/** What names the original outright. */
const STATEMENTS = [
  'first-published',
  'republished',
  'provided-by',
  'distributed-by',
  'msn-provider',
  'portal-provider',
  'provider',
  'dateline-outlet',
];
/** What names it in passing: decides only where nothing stronger speaks. */
const HINTS = [
  'meta-source',
  'outlet-copyright',
  'author-outlet',
  'flipboard-domain',
  'apple-news-title',
  'bing-on-msn',
  'source-line',
  'prose-says-copy',
];

const rankIn = (order: readonly string[]) => (a: Evidence, b: Evidence) =>
  order.indexOf(a.rule) - order.indexOf(b.rule);
/** The evidence of some rules, in their order. */
const pick = (evidence: readonly Evidence[], order: readonly string[]) =>
  evidence.filter(({ rule }) => order.includes(rule)).sort(rankIn(order));

/**
 * The original that the evidence points to; null where there is none or it contradicts itself
 * ("copy or original not determined"). An agency's byline, dateline or signature says whose text it
 * is and beats every address (a canonical may lead to the sister that carries the same agency
 * text). Then addresses, then statements, then hints. `article` is the page the evidence was found
 * on.
 */
export function decideOriginal(
  evidence: readonly Evidence[],
  article: { readonly url: string; readonly outlet: string },
  directory: Directory,
): Original | null {
  const foreign = evidence.filter(
    ({ outlet, name }) => (outlet ?? name) !== null && outlet !== article.outlet,
  );
  return agencyOriginal(foreign) ?? outletOriginal(foreign, article, directory);
}

/** Whether a page has reasons to be taken for a copy that do not come to an answer. */
export function isUndetermined(
  evidence: readonly Evidence[],
  article: { readonly url: string; readonly outlet: string },
  directory: Directory,
): boolean {
  const foreign = evidence.some(
    ({ outlet, rule }) => outlet !== article.outlet && rule !== 'agency-contributed',
  );
  return foreign && decideOriginal(evidence, article, directory) === null;
}

function agencyOriginal(evidence: readonly Evidence[]): Original | null {
  const credits = evidence.filter(
    ({ agency, rule }) => agency && AGENCY_WEIGHT[rule] !== undefined,
  );
  const weights = new Map<string, number>();
  for (const { outlet, rule } of credits)
    if (outlet) weights.set(outlet, Math.max(weights.get(outlet) ?? 0, AGENCY_WEIGHT[rule] ?? 0));
  const heaviest = Math.max(0, ...weights.values());
  const winners = credits.filter(
    ({ outlet }) => outlet !== null && weights.get(outlet) === heaviest,
  );
  const [winner] = winners;
  // Two agencies with the same right to it: nobody knows.
  if (!winner || winners.some(({ outlet }) => outlet !== winner.outlet)) return null;
  const agreeing = evidence.filter(({ outlet }) => outlet === winner.outlet);
  const url = pick(agreeing, POINTERS)[0]?.url ?? agreeing.find(e => e.url)?.url ?? null;
  return { outlet: winner.outlet, name: winner.name, url, agency: winner.name, evidence: agreeing };
}

function outletOriginal(
  evidence: readonly Evidence[],
  article: { readonly outlet: string },
  directory: Directory,
): Original | null {
  const plain = evidence.filter(({ agency }) => !agency);
  const pointer = pick(plain, POINTERS)[0];
  const statement = pick(plain, STATEMENTS)[0];
  const hint = pick(plain, HINTS).find(({ outlet }) => outlet !== null);
  if (!pointer && !statement) return hint ? originalFrom(hint, plain) : null;
  if (!pointer) return originalFrom(statement, plain);
  const rivals = pick(plain, IMPLIED).filter(
    ({ outlet }) => !areRelated(outlet, pointer.outlet, directory),
  );
  if (!statement && IMPLIED.includes(pointer.rule) && rivals.length > 0) return null;
  if (!statement?.outlet || areRelated(statement.outlet, pointer.outlet, directory))
    return originalFrom(pointer, plain);
  // The sentence names another outlet than the address. An address may lead to a sister of the page
  // that carries the same copy; else nobody knows.
  if (areRelated(pointer.outlet, article.outlet, directory)) return originalFrom(statement, plain);
  return pick(plain, POINTERS).some(({ outlet }) => areRelated(statement.outlet, outlet, directory))
    ? originalFrom(statement, plain)
    : null;
}

function originalFrom(
  winner: Evidence | undefined,
  evidence: readonly Evidence[],
): Original | null {
  if (!winner) return null;
  const agreeing = evidence.filter(({ outlet, name }) =>
    winner.outlet === null ? name === winner.name : outlet === winner.outlet,
  );
  const url =
    winner.url ?? pick(agreeing, POINTERS)[0]?.url ?? agreeing.find(e => e.url)?.url ?? null;
  const name = winner.name ?? agreeing.find(e => e.name)?.name ?? null;
  return { outlet: winner.outlet, name, url, agency: null, evidence: agreeing };
}

/** Whether two domains are one outlet or titles of one owner. */
function areRelated(a: string | null, b: string | null, directory: Directory): boolean {
  if (a === null || b === null) return false;
  if (a === b || labelOf(a) === labelOf(b)) return true;
  const [left, right] = [directory.ofHost(a), directory.ofHost(b)];
  return left?.parent != null && left.parent === right?.parent;
}
