/** What the sources are asked about one outlet's bare citations. */
import type { Candidate } from '../../articles/article.ts';
import { type DateWindow, dateWindow, pageDateOf } from '../../articles/matching/date-window.ts';
import { questionWords } from '../../articles/matching/question-words.ts';
import { pageKey } from '../model/adopt.ts';
import { sayAnswer, sayNoAccess } from '../model/messages.ts';
import type { TraceCitation, TraceClaim } from '../model/schema.ts';
import type { FailureReason, Question, Source, SourceId } from '../model/source.ts';
import { addStep, claimTexts, mayAsk, type Run } from './run.ts';

/** Sources whose answer does not hang on the claim: one question serves the outlet. */
const SHARED: ReadonlySet<SourceId> = new Set([
  'page-links',
  'news-sitemap',
  'archive-sitemap',
  'feed',
  'wayback-cdx',
]);
/**
 * Asked so seldom, or allowing so little, that all open citations of the outlet go into one
 * question; it looks far back, since what is recent was found before.
 */
const POOLED: ReadonlySet<SourceId> = new Set(['gdelt']);
const POOLED_DAYS = 3 * 365;
const PRINTED_HOST = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

/** Failures after which the same question may be answered a minute later. */
const PASSING: ReadonlySet<FailureReason> = new Set([
  'timeout',
  'rate-limited',
  'offline',
  'server',
  'budget',
]);

/** What was asked about one outlet and what came back. */
export interface OutletSearch {
  /**
   * Asks the sources that apply and may be asked, within the citations' days or (windowed false)
   * whatever the date; false when none was.
   */
  ask(
    sources: readonly Source[],
    open: readonly TraceCitation[],
    windowed: boolean,
  ): Promise<boolean>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Window in which a citation's article was published. */
  windowOf(citation: TraceCitation): DateWindow | null;
  /** True when every source that was asked failed, so that "not found" would say too much. */
  allFailed(): boolean;
  /**
   * True when a source gave no answer for a reason that passes, as a slow index does: another try
   * may find what this one did not.
   */
  unanswered(): boolean;
  /** True when sources would have applied but none may be asked. */
  noAccess(): boolean;
}

/**
 * Prepares the search for one domain, or (null) for every outlet; `group` are all of the page's
 * bare citations of it.
 */
export function createOutletSearch(
  run: Run,
  domain: string | null,
  group: readonly TraceCitation[],
): OutletSearch {
  const candidates = new Map<string, Candidate>();
  const asked = new Set<string>();
  let answers = 0;
  let failures = 0;
  let passing = false;
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
    const claims = citations
      .map(k => run.record.trace.claims.find(c => c.id === k.claims[0]))
      .filter(c => c !== undefined);
    const windows = citations.map(windowOf).filter(w => w !== null);
    return {
      domain,
      host: domain === null ? null : hostOf(citations, domain),
      outlet: run.directory.ofHost(domain ?? ''),
      words: [
        ...new Set(
          claims.flatMap(c =>
            questionWords(withoutMentions(run, c), c.heading, page.title, page.language),
          ),
        ),
      ],
      title: null,
      from:
        windows.length === citations.length ? (windows.map(w => w.from).sort()[0] ?? null) : null,
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

  const askOne = async (
    source: Source,
    question: Question,
    citations: readonly TraceCitation[],
  ): Promise<boolean> => {
    const key = `${source.id} ${SHARED.has(source.id) ? '' : question.words.join(' ')} ${question.from} ${question.to}`;
    if (asked.has(key) || run.signal.aborted || !source.applies(question, run.clock.now()))
      return false;
    asked.add(key);
    const hosts = source.hosts(question);
    if (!(await mayAsk(run, hosts))) {
      refused++;
      for (const citation of citations)
        addStep(run, citation, 'asked', source.id, null, sayNoAccess(hosts));
      return false;
    }
    run.record.asking = source.id;
    run.changed();
    const answer = await source.find(question, run.fetch, run.clock.now());
    for (const citation of citations)
      addStep(run, citation, 'asked', source.id, answer.url, sayAnswer(answer));
    answers++;
    if (!answer.ok) {
      failures++;
      passing ||= PASSING.has(answer.reason);
    } else for (const candidate of answer.candidates) addCandidate(candidates, candidate, domain);
    return true;
  };

  return {
    async ask(sources, open, windowed) {
      const dated = (question: Question): Question =>
        windowed ? question : { ...question, from: null, to: null };
      const questions = sources.flatMap(source => {
        // Whether an unknown outlet runs WordPress is found out only after the news search has
        // failed it.
        if (
          source.id === 'wordpress' &&
          windowed &&
          !run.directory.ofHost(domain ?? '')?.lookups.wordpress
        )
          return [];
        if (SHARED.has(source.id)) return [askOne(source, questionOf(group), open)];
        if (POOLED.has(source.id)) return [askOne(source, farBack(questionOf(open)), open)];
        return open.map(citation => askOne(source, dated(questionOf([citation])), [citation]));
      });
      return (await Promise.all(questions)).some(Boolean);
    },
    candidates,
    windowOf,
    allFailed: () => answers > 0 && failures === answers,
    unanswered: () => passing,
    noAccess: () => answers === 0 && refused > 0,
  };
}

/**
 * A claim without the outlets its prose names: they say who reports, and articles seldom name
 * themselves.
 */
function withoutMentions(run: Run, claim: TraceClaim): string {
  return run.record.trace.mentions
    .filter(m => claim.mentions.includes(m.id))
    .reduce((text, m) => text.replace(m.text, ' '), claim.text);
}

/**
 * The host that all of these marks print, where it is another than the domain they count under:
 * "(tech.yahoo.com)", "(abcnews.go.com)".
 */
function hostOf(citations: readonly TraceCitation[], domain: string): string | null {
  const printed = citations.map(
    k =>
      PRINTED_HOST.exec(k.text)?.[0]
        .toLowerCase()
        .replace(/^www\./, '') ?? domain,
  );
  const [host] = printed;
  return host !== undefined && host !== domain && printed.every(other => other === host)
    ? host
    : null;
}

/** Two sources may know the same page: the one with a title wins, dates fill in. */
function addCandidate(
  candidates: Map<string, Candidate>,
  candidate: Candidate,
  domain: string | null,
): void {
  if (!URL.canParse(candidate.url) || (domain !== null && !isOf(candidate, domain))) return;
  const key = pageKey(candidate.url);
  const known = candidates.get(key);
  const better =
    known && (known.title || !candidate.title) ? { ...candidate, ...known } : candidate;
  candidates.set(
    key,
    known
      ? {
          ...better,
          published: known.published ?? candidate.published,
          snippet: known.snippet ?? candidate.snippet,
        }
      : better,
  );
}

/**
 * An outlet's own, or on a subdomain of what was printed: "(go.com)" may mean abcnews.go.com,
 * though that counts as an outlet of its own.
 */
function isOf({ outlet, url }: Candidate, domain: string): boolean {
  return outlet === domain || new URL(url).hostname.endsWith(`.${domain}`);
}

function farBack(question: Question): Question {
  return question.to === null
    ? question
    : {
        ...question,
        from: new Date(Date.parse(question.to) - POOLED_DAYS * 864e5).toISOString().slice(0, 10),
      };
}
