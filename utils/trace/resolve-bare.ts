/** The bare marks of one outlet: looked up together, wave by wave, until each has its article or nobody is left to ask. */
import type { Article, Candidate } from '../articles/article.ts';
import { type Choice, chooseArticle } from '../articles/choose-article.ts';
import { type DateWindow, dateWindow, pageDateOf } from '../articles/date-window.ts';
import { questionWords } from '../articles/question-words.ts';
import { type RankedCandidate, rankCandidates } from '../articles/rank-candidates.ts';
import { storyFit } from '../articles/story-fit.ts';
import { textFit } from '../articles/text-fit.ts';
import { adoptKnown, pageKey } from './adopt.ts';
import { addNeeds, addStep, claimTexts, type Run } from './run.ts';
import type { Resolution, TraceCitation, TraceClaim } from './schema.ts';
import type { ReadOutcome, Shelf } from './shelf.ts';
import type { Question, Source, SourceId } from './source.ts';

/** Who is asked together; a later wave is asked only for the citations that the earlier ones left open. */
const WAVES: readonly (readonly SourceId[])[] = [
  ['page-links', 'news-sitemap'],
  ['wordpress', 'guardian', 'archive-sitemap'],
  ['bing-news', 'searxng', 'brave', 'kagi', 'exa', 'tavily'],
  ['gdelt'],
  ['wordpress-feed', 'feed', 'wayback-cdx'],
  ['duckduckgo', 'google-news'],
];
/** Sources whose answer does not hang on the claim: one question serves the outlet. */
const SHARED: ReadonlySet<SourceId> = new Set(['page-links', 'news-sitemap', 'archive-sitemap', 'feed', 'wayback-cdx']);
/** Asked so seldom, or allowing so little, that all open citations of the outlet go into one question; it looks far back, since what is recent was found before. */
const POOLED: ReadonlySet<SourceId> = new Set(['gdelt']);
const POOLED_DAYS = 3 * 365;
/** How many candidates of one citation are read: the text decides among them. */
const MOST_READ = 4;
const MOST_SHOWN = 5;
/** From this story fit on, the page and the article tell one story; digests stay below 0.3. */
const ONE_STORY = 0.4;
const STORY_BASE = 0.5;

/** Resolves all bare citations of one domain ("" where the name is unknown); `finished` is called for each as it ends. */
export async function resolveBare(
  run: Run,
  shelf: Shelf,
  domain: string,
  group: readonly TraceCitation[],
  finished: (citation: TraceCitation) => void,
): Promise<void> {
  if (!domain) {
    for (const citation of group) {
      addStep(run, citation, 'gave-up', 'outlet', null, 'the outlet is not known by this name');
      citation.resolution.status = 'not-found';
      finished(citation);
    }
    return;
  }
  const search = createSearch(run, domain, group);
  let open = [...group];
  for (const wave of WAVES) {
    if (!open.length || run.signal.aborted) break;
    const sources = run.sources.filter(source => wave.includes(source.id));
    if (!(await search.ask(sources, open))) continue;
    const settled = await Promise.all(open.map(async citation => ({ citation, choice: await choose(run, shelf, search, citation) })));
    open = [];
    for (const { citation, choice } of settled) {
      if (choice.status === 'resolved') {
        conclude(run, shelf, search, citation, choice);
        finished(citation);
      } else open.push(citation);
    }
  }
  if (run.signal.aborted) return;
  for (const citation of open) {
    conclude(run, shelf, search, citation, await choose(run, shelf, search, citation));
    finished(citation);
  }
}

/** What was asked about one outlet and what came back. */
interface Search {
  /** Asks the sources that apply and may be asked; false when none was. */
  ask(sources: readonly Source[], open: readonly TraceCitation[]): Promise<boolean>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Window in which a citation's article was published. */
  windowOf(citation: TraceCitation): DateWindow | null;
  /** True when every source that was asked failed, so that "not found" would say too much. */
  allFailed(): boolean;
  /** True when sources would have applied but none may be asked. */
  noAccess(): boolean;
}

function createSearch(run: Run, domain: string, group: readonly TraceCitation[]): Search {
  const candidates = new Map<string, Candidate>();
  const asked = new Set<string>();
  let answers = 0;
  let failures = 0;
  let refused = 0;
  const { page, claims: all } = run.record.trace;
  const published =
    page.published ??
    pageDateOf(
      page.title,
      page.url,
      all.slice(0, 5).map(c => c.text),
      run.clock.now(),
    );
  const windowOf = (citation: TraceCitation) => {
    const { near, other } = claimTexts(run.record, citation);
    return dateWindow([...near, ...other], citation.date, published, run.clock.now());
  };

  const questionOf = (citations: readonly TraceCitation[]): Question => {
    const claims = citations.map(k => run.record.trace.claims.find(c => c.id === k.claims[0])).filter(c => c !== undefined);
    const windows = citations.map(windowOf).filter(w => w !== null);
    return {
      domain,
      host: hostOf(citations, domain),
      outlet: run.directory.ofHost(domain),
      words: [...new Set(claims.flatMap(c => questionWords(withoutMentions(run, c), c.heading, page.title, page.language)))],
      title: null,
      from: windows.length === citations.length ? (windows.map(w => w.from).sort()[0] ?? null) : null,
      to:
        windows.length === citations.length
          ? (windows
              .map(w => w.to)
              .sort()
              .at(-1) ?? null)
          : null,
      language: page.language,
    };
  };

  const askOne = async (source: Source, question: Question, citations: readonly TraceCitation[]): Promise<boolean> => {
    const key = `${source.id} ${SHARED.has(source.id) ? '' : question.words.join(' ')} ${question.from} ${question.to}`;
    if (asked.has(key) || run.signal.aborted || !source.applies(question, run.clock.now())) return false;
    asked.add(key);
    const hosts = source.hosts(question);
    if (!(await Promise.all(hosts.map(run.hasAccess))).every(Boolean)) {
      addNeeds(run, hosts);
      refused++;
      for (const citation of citations) addStep(run, citation, 'asked', source.id, null, `no access to ${hosts.join(', ')}`);
      return false;
    }
    run.record.asking = source.id;
    run.changed();
    const answer = await source.find(question, run.fetch, run.clock.now());
    for (const citation of citations) addStep(run, citation, 'asked', source.id, answer.url, answer.ok ? answer.note : answer.detail);
    answers++;
    if (!answer.ok) failures++;
    else for (const candidate of answer.candidates) addCandidate(candidates, candidate, domain);
    return true;
  };

  return {
    async ask(sources, open) {
      const questions = sources.flatMap(source => {
        if (SHARED.has(source.id)) return [askOne(source, questionOf(group), open)];
        if (POOLED.has(source.id)) return [askOne(source, farBack(questionOf(open)), open)];
        return open.map(citation => askOne(source, questionOf([citation]), [citation]));
      });
      return (await Promise.all(questions)).some(Boolean);
    },
    candidates,
    windowOf,
    allFailed: () => answers > 0 && failures === answers,
    noAccess: () => answers === 0 && refused > 0,
  };
}

/** A claim without the outlets its prose names: they say who reports, and articles seldom name themselves. */
function withoutMentions(run: Run, claim: TraceClaim): string {
  return run.record.trace.mentions.filter(m => claim.mentions.includes(m.id)).reduce((text, m) => text.replace(m.text, ' '), claim.text);
}

/** The narrower host that all of these marks print, if they do: "(tech.yahoo.com)". */
function hostOf(citations: readonly TraceCitation[], domain: string): string | null {
  const printed = new Set(
    citations.map(
      k =>
        /[a-z0-9-]+(?:\.[a-z0-9-]+)+/i
          .exec(k.text)?.[0]
          .toLowerCase()
          .replace(/^www\./, '') ?? domain,
    ),
  );
  const [host] = printed;
  return printed.size === 1 && host?.endsWith(`.${domain}`) ? host : null;
}

/** Two sources may know the same page: the one with a title wins, dates fill in. */
function addCandidate(candidates: Map<string, Candidate>, candidate: Candidate, domain: string): void {
  if (candidate.outlet !== domain || !URL.canParse(candidate.url)) return;
  const key = pageKey(candidate.url);
  const known = candidates.get(key);
  const better = known && (known.title || !candidate.title) ? { ...candidate, ...known } : candidate;
  candidates.set(
    key,
    known ? { ...better, published: known.published ?? candidate.published, snippet: known.snippet ?? candidate.snippet } : better,
  );
}

interface Decision {
  readonly status: Choice['status'];
  readonly confidence: number;
  readonly ranked: readonly RankedCandidate[];
  readonly chosen: RankedCandidate | null;
  readonly page: ReadOutcome | null;
}

/** Ranks what was found for one citation, reads the best few and decides. */
async function choose(run: Run, shelf: Shelf, search: Search, citation: TraceCitation): Promise<Decision> {
  const { near, other } = claimTexts(run.record, citation);
  const { page } = run.record.trace;
  const claim = run.record.trace.claims.find(c => c.id === citation.claims[0]);
  const ranked = rankCandidates([...search.candidates.values()], {
    claims: near,
    alternatives: other,
    heading: claim?.heading ?? null,
    title: page.title,
    language: page.language,
    window: search.windowOf(citation),
    articlePath: run.directory.ofHost(citation.outlet ?? '')?.articlePath ?? null,
  });
  const reads = await Promise.all(
    ranked
      .filter(r => r.worthReading)
      .slice(0, MOST_READ)
      .map(async r => ({ url: r.candidate.url, page: await shelf.read(r.candidate.url) })),
  );
  const parts = partsOf(run);
  const fits = new Map(
    reads.map(({ url, page: read }) => [url, read.ok && read.article.text ? fitOf(near, parts, read.article) : null] as const),
  );
  const choice = chooseArticle(ranked, fits);
  const chosen = choice.url ? (ranked.find(r => r.candidate.url === choice.url) ?? null) : null;
  return {
    status: choice.status,
    confidence: choice.confidence,
    ranked,
    chosen,
    page: reads.find(r => r.url === choice.url)?.page ?? null,
  };
}

function farBack(question: Question): Question {
  return question.to === null
    ? question
    : { ...question, from: new Date(Date.parse(question.to) - POOLED_DAYS * 864e5).toISOString().slice(0, 10) };
}

/** The page's claims, by heading. */
function partsOf(run: Run): string[][] {
  const claims = run.record.trace.claims.filter(c => c.role === 'claim');
  return [...Map.groupBy(claims, c => c.heading).values()].map(part => part.map(c => c.text));
}

/**
 * How well an article fits a citation: by the claims beside the mark, or, on a page that is one story throughout, by telling that story.
 * A mark's place is evidence, not truth: in such briefings it often stands beside a sentence that its article does not have.
 */
function fitOf(near: readonly string[], parts: readonly (readonly string[])[], article: Article): number {
  const story = storyFit(parts, article.text, article.headline);
  return Math.max(textFit(near, article.text, article.headline), story < ONE_STORY ? 0 : STORY_BASE + (1 - STORY_BASE) * story);
}

function conclude(run: Run, shelf: Shelf, search: Search, citation: TraceCitation, decision: Decision): void {
  const { resolution } = citation;
  resolution.confidence = decision.confidence;
  resolution.candidates = decision.ranked.slice(0, MOST_SHOWN).map(({ candidate, score }) => ({
    url: candidate.url,
    title: candidate.title,
    outlet: candidate.outlet,
    published: candidate.published,
    score,
    source: candidate.source,
  }));
  if (decision.status === 'resolved' && decision.chosen) settle(run, shelf, resolution, decision.chosen.candidate, decision.page);
  else resolution.status = search.noAccess() ? 'no-access' : search.allFailed() ? 'failed' : decision.status;
  const outcome = decision.chosen
    ? `${decision.chosen.candidate.title ?? decision.chosen.candidate.url} (${decision.chosen.reasons.join(', ')})`
    : resolution.status;
  addStep(run, citation, 'chose', 'candidates', decision.chosen?.candidate.url ?? null, outcome);
}

function settle(run: Run, shelf: Shelf, resolution: Resolution, candidate: Candidate, page: ReadOutcome | null): void {
  resolution.status = 'resolved';
  if (page?.ok) {
    resolution.article = shelf.adopt(page);
    resolution.link = page.moved ? 'moved' : 'live';
    return;
  }
  const blocked = page?.reason === 'blocked';
  resolution.article = adoptKnown(run, {
    url: candidate.url,
    headline: candidate.title ?? candidate.url,
    published: candidate.published,
    access: blocked ? 'blocked' : 'metadata',
  });
  resolution.link = blocked ? 'blocked' : 'unchecked';
}
