/**
 * Cited works that have a number: what their register says of them, and more of their text than
 * their page shows.
 */
import { readArticle } from '../../../articles/extraction/read-article.ts';
import { printedOtherWork } from '../../../articles/matching/other-work.ts';
import type { Said } from '../../../articles/messages.ts';
import { readCrossref } from '../../../articles/works/crossref-record.ts';
import { readDatacite } from '../../../articles/works/datacite-record.ts';
import {
  fullTextAddressOf,
  libraryAddressOf,
  readLibrary,
} from '../../../articles/works/europe-pmc-record.ts';
import { filingDayIn, filingIndexOf } from '../../../articles/works/filing-index.ts';
import { readJats } from '../../../articles/works/jats.ts';
import type { RegisteredWork } from '../../../articles/works/registered-work.ts';
import { hostOf, isWithin } from '../../../urls/host.ts';
import { marksOf } from '../../model/marks.ts';
import { say, sayFailure } from '../../model/messages.ts';
import type { TraceRecord } from '../../model/record.ts';
import type { TraceArticle, TraceCitation } from '../../model/schema.ts';
import type { Clock, FetchOutcome, FetchPolitely, SourceId } from '../../model/source.ts';
import { makeStep } from '../../model/steps.ts';
import type { HasAccess } from '../access.ts';
import { addNotices, fillWork, takeText } from './fill-work.ts';

/** Completes what was cited. */
export interface WorkCompleter {
  /** Completes the cited works that are new since the last time; resolves when all ever begun are. */
  complete(): Promise<void>;
}

export interface WorkCompleterDeps {
  readonly record: Pick<TraceRecord, 'trace' | 'bodies'>;
  readonly fetch: FetchPolitely;
  /** Registers are asked where the reader has granted them; nobody is asked to grant more for it. */
  readonly hasAccess: HasAccess;
  /** Whether the reader has a service switched on. */
  readonly isOn: (id: SourceId) => boolean;
  readonly clock: Pick<Clock, 'now'>;
  readonly signal: AbortSignal;
  /** Saves the record and tells the screens, within a moment. */
  readonly changed: () => void;
}

const DAY_MS = 24 * 3600e3;
/**
 * A paper's page with less than this shows its abstract; abstracts have 150 to 400 words, papers
 * thousands. UTF-16 units.
 */
const ABSTRACT = 3000;
/** After all that is asked for an answer. */
const RANK = 50_000;
/** Prefixes that DataCite registers for repositories, where asking Crossref first is in vain. */
const DATACITE = /^10\.(?:5281|6084|5061|7910|17605)\//;
/** Kinds whose page may hold no more than an abstract. */
const isPaper = ({ kind }: TraceArticle): boolean => kind === 'paper' || kind === 'preprint';

/** Makes the completer of one run. */
export function createWorkCompleter(deps: WorkCompleterDeps): WorkCompleter {
  const { record, signal, changed } = deps;
  const begun = new Map<string, Promise<void>>();
  return {
    async complete() {
      for (const row of record.trace.articles) {
        const citations = citationsOf(deps, row);
        if (begun.has(row.id) || row.given || citations.length === 0 || signal.aborted) continue;
        const one = completeWork(deps, row, citations).then(changed);
        // A fault is thrown where all are waited for.
        one.catch(() => undefined);
        begun.set(row.id, one);
      }
      await Promise.all(begun.values());
    },
  };
}

const citationsOf = ({ record }: WorkCompleterDeps, { id }: TraceArticle): TraceCitation[] =>
  marksOf(record.trace).filter(({ resolution }) => resolution.article === id);

async function completeWork(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  citations: readonly TraceCitation[],
): Promise<void> {
  pinRevision(deps, row);
  await addFilingDay(deps, row, citations);
  const work = await askRegister(deps, row, citations);
  await readTwin(deps, row, citations);
  await askLibrary(deps, row, citations);
  const text = deps.record.bodies[row.id]?.text ?? '';
  if (isPaper(row) && text !== '' && text.length < ABSTRACT) row.extent = 'abstract';
  compareTitles(deps, row, work, citations);
}

/** Encyclopedias change: passages are linked in the revision that was read. */
function pinRevision(
  { record: { bodies } }: WorkCompleterDeps,
  { id, url, ids }: TraceArticle,
): void {
  const body = bodies[id];
  if (!body || !ids?.revision || !isWithin(hostOf(url) ?? '', 'wikipedia.org')) return;
  bodies[id] = { ...body, at: `${new URL(url).origin}/w/index.php?oldid=${ids.revision}` };
}

/** Asks one service about a work, where it may be asked; the steps of its citations say what came. */
async function ask(
  deps: WorkCompleterDeps,
  citations: readonly TraceCitation[],
  request: {
    readonly what: string;
    readonly url: string;
    readonly why: string;
    readonly accept?: readonly string[];
  },
  sayOf: (answer: FetchOutcome & { ok: true }) => Said,
): Promise<FetchOutcome | null> {
  const { fetch, hasAccess, clock, signal } = deps;
  const { what, url, why, accept } = request;
  if (signal.aborted || !(await hasAccess(`*://${new URL(url).hostname}/*`))) return null;
  const answer = await fetch({ url, why, cacheMs: DAY_MS, rank: RANK, ...(accept && { accept }) });
  const said = answer.ok ? sayOf(answer) : sayFailure(answer, url);
  const step = makeStep(clock.now(), { did: 'asked', what, url, said });
  for (const { resolution } of citations) resolution.steps.push(step);
  return answer;
}

/** The day a filing was filed: its own pages only have the end of their period. */
async function addFilingDay(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  citations: readonly TraceCitation[],
): Promise<void> {
  const url = row.published === null ? filingIndexOf(row.url) : null;
  if (url === null) return;
  const request = { what: 'edgar', url, why: 'filing index' };
  const answer = await ask(deps, citations, request, ({ text }) => {
    const day = filingDayIn(text);
    return day === null ? say('nothingFound') : say('asPrinted', day);
  });
  if (answer?.ok) row.published = filingDayIn(answer.text);
}

const REGISTERS = {
  crossref: { url: 'https://api.crossref.org/works/', read: readCrossref },
  datacite: { url: 'https://api.datacite.org/dois/', read: readDatacite },
} as const;

/** The register's record of a DOI, put into the trace; null where none was had. */
async function askRegister(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  citations: readonly TraceCitation[],
): Promise<RegisteredWork | null> {
  const doi = row.ids?.doi;
  // Of a preprint arXiv's own page says all that DataCite has.
  if (doi === undefined || doi.startsWith('10.48550/')) return null;
  const order = DATACITE.test(doi) ? (['datacite'] as const) : (['crossref', 'datacite'] as const);
  for (const id of order.filter(deps.isOn)) {
    const { url, read } = REGISTERS[id];
    const request = {
      what: id,
      url: url + pathOfDoi(doi),
      why: 'record of a work',
      accept: JSON_TYPES,
    };
    const answer = await ask(deps, citations, request, ({ text }) => sayTitle(read(text)));
    const work = answer?.ok ? read(answer.text) : null;
    if (work) fillWork(deps.record, row, work);
    // Registered elsewhere: the next register may know it.
    if (answer?.ok || answer === null || answer.reason !== 'gone') return work;
  }
  const said = say('otherRegister');
  const step = makeStep(deps.clock.now(), { did: 'asked', what: 'datacite', url: null, said });
  if (order.every(deps.isOn)) for (const { resolution } of citations) resolution.steps.push(step);
  return null;
}

/** A DOI as both registers take it in a path: its own slashes stay. */
const pathOfDoi = (doi: string): string =>
  encodeURIComponent(doi).replaceAll('%2F', '/').replaceAll('%3A', ':');

const JSON_TYPES = ['application/json', 'application/vnd'];

const sayTitle = (work: RegisteredWork | null): Said => {
  const [title] = work?.titles ?? [];
  return title === undefined ? say('nothingFound') : say('asPrinted', title);
};

/** The whole text of a preprint, where arXiv has it as a page. */
async function readTwin(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  citations: readonly TraceCitation[],
): Promise<void> {
  const page = /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec(row.url)?.[1];
  if (page === undefined || row.extent !== 'abstract') return;
  const url = `https://arxiv.org/html/${page}`;
  const request = { what: 'arxiv', url, why: 'full text' };
  const answer = await ask(deps, citations, request, () => say('fullText'));
  if (!answer?.ok) return;
  const { article } = readArticle(answer.text, url, () => null, deps.clock.now());
  if (article.access === 'full') takeText(deps.record, row, { text: article.text, at: url });
}

/** What a library has of a paper that shows an abstract or nothing: its text, its notices. */
async function askLibrary(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  citations: readonly TraceCitation[],
): Promise<void> {
  const { record, isOn } = deps;
  const known = record.bodies[row.id]?.text.length ?? 0;
  const url = row.ids?.arxiv === undefined ? libraryAddressOf(row.ids ?? {}) : null;
  if (url === null || !isPaper(row) || known >= ABSTRACT || !isOn('europe-pmc')) return;
  const request = { what: 'europe-pmc', url, why: 'record of a work', accept: JSON_TYPES };
  const answer = await ask(deps, citations, request, ({ text }) => {
    const found = readLibrary(text);
    return found ? say('asPrinted', found.title) : say('nothingFound');
  });
  const paper = answer?.ok ? readLibrary(answer.text) : null;
  if (!paper) return;
  row.ids = { ...paper.ids, ...row.ids };
  addNotices(row, paper.notices);
  const { pmcid } = paper.ids;
  if (paper.isOpen && pmcid !== undefined && (await readOpenText(deps, row, pmcid, citations)))
    return;
  if (paper.abstract !== null)
    takeText(record, row, { text: paper.abstract, at: row.url, extent: 'abstract' });
}

async function readOpenText(
  deps: WorkCompleterDeps,
  row: TraceArticle,
  pmcid: string,
  citations: readonly TraceCitation[],
): Promise<boolean> {
  const request = {
    what: 'europe-pmc',
    url: fullTextAddressOf(pmcid),
    why: 'full text',
    accept: ['application/xml', 'text/xml'],
  };
  const answer = await ask(deps, citations, request, () => say('fullText'));
  const text = answer?.ok ? readJats(answer.text) : '';
  return takeText(deps.record, row, {
    text,
    at: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
  });
}

/** Says of citations whose printed title is of another work than the number leads to. */
function compareTitles(
  { record: { trace, bodies } }: WorkCompleterDeps,
  row: TraceArticle,
  work: RegisteredWork | null,
  citations: readonly TraceCitation[],
): void {
  const { doi, arxiv, pmid, pmcid } = row.ids ?? {};
  if (!(doi ?? arxiv ?? pmid ?? pmcid)) return;
  const read = bodies[row.id]?.text ? [row.headline] : [];
  const found = {
    titles: [...(work?.titles ?? []), ...read],
    names: [...row.authors, row.container?.title ?? '', row.outlet],
    language: row.language,
  };
  for (const { headline, text, form, href, resolution } of citations) {
    const reference = { headline, text, isLink: form === 'link', language: trace.page.language };
    const printed = href === null ? null : printedOtherWork(reference, found);
    if (printed !== null)
      resolution.otherWork = { printed, registered: found.titles[0] ?? row.headline };
  }
}
