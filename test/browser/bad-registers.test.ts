/**
 * Registers and platforms that throttle, refuse or no longer have a work, each in its own way: what
 * they say is said, nothing is taken for an answer, and what stands beside it is unharmed.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { html, json, text } from '../web/answers.ts';
import type { WebAnswer, WebRequest } from '../web/loopback.ts';
import { answerWorks } from '../web/works/services.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

const SLOW: WebAnswer = {
  status: 429,
  headers: { 'content-type': 'application/json', 'retry-after': '3600' },
  body: '{"status":"error","message":"Too many requests"}',
};
/** What each of them answers, whatever it is asked. */
const SERVICES: Readonly<Record<string, WebAnswer>> = {
  // arXiv throttles with a page of status 200.
  'export.arxiv.org': text('Rate exceeded.'),
  'api.crossref.org': SLOW,
  'www.reddit.com': html('<title>Blocked</title><p>whoa there, pardner!</p>', 403),
  'publish.twitter.com': json({ error: 'Sorry, that page does not exist' }, 404),
  'x.com': html('<title>X</title><noscript>JavaScript is not available.</noscript>'),
  'www.youtube.com': text('Not Found', 404),
  'public.api.bsky.app': json({ error: 'InternalServerError' }, 500),
  'bsky.app': html('<title>Bluesky</title><noscript>JavaScript is required.</noscript>'),
};

interface Case {
  readonly says: string;
  readonly mark: string;
  readonly status: RegExp;
  readonly link?: string;
  readonly said: RegExp;
}
const link = (href: string, label: string) => `(<a href="${href}">${label}</a>)`;
const CASES: Readonly<Record<string, Case>> = {
  'arXiv says “Rate exceeded.” with status 200': {
    says: 'Lattice pruning cut the memory of the Brannholm tide model by 37 percent.',
    mark: '(arxiv.org)',
    status: /not-found|failed/,
    said: /Rate exceeded/,
  },
  'Crossref answers 429': {
    says: 'Kelp membranes recovered 81 percent of the lithium in brine from Salar Nuevo.',
    mark: '(doi.org)',
    status: /not-found|failed/,
    said: /429/,
  },
  'the paper of a DOI is read although its register throttles': {
    says: 'Gulls of the Skarvoy colony followed trawlers from 11 kilometres away.',
    mark: link('https://doi.org/10.1371/journal.pone.0300002', 'PLOS ONE'),
    status: /^resolved$/,
    // Whom it asked to wait is not asked again.
    said: /429|asked to wait/,
  },
  'Reddit answers 403': {
    says: 'New firmware of the Calder X2 breaks its regeneration, its owners say.',
    mark: link('https://www.reddit.com/r/calder/comments/1blk3d/calder_x2_breaks_regen/', 'Reddit'),
    status: /^resolved$/,
    link: 'blocked',
    said: /403/,
  },
  'X’s oEmbed no longer has a post': {
    says: 'Castellan later wrote that the gauges were late.',
    mark: link('https://x.com/rheacastellan/status/1960000000000000009', 'X'),
    status: /not-found/,
    link: 'gone',
    said: /404/,
  },
  'YouTube’s oEmbed no longer has a film': {
    says: 'A second film of the bridge shows its keeper asleep.',
    mark: link('https://www.youtube.com/watch?v=goneVideo01', 'YouTube'),
    status: /not-found/,
    link: 'gone',
    said: /404/,
  },
  'Bluesky is broken, and its page is a shell': {
    says: 'The night ferry to Skarvoy stops at 23:40 from October on.',
    mark: link('https://bsky.app/profile/harbour.bsky.social/post/3kharbour1', 'Bluesky'),
    status: /^resolved$/,
    // Its address alone says whose it is: neither the error nor the shell is taken for a text.
    said: /: Post by @harbour\.bsky\.social$/,
  },
  'a paper whose page answers is unharmed': {
    says: 'Keepers of unmanned lighthouses slept 52 minutes longer than their colleagues.',
    mark: link('https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0300001', 'PLOS'),
    status: /^resolved$/,
    link: 'live',
    said: /Night lights/,
  },
};
const BRIEFING = pageOf(
  'Registers, September 16, 2026',
  Object.values(CASES)
    .map(({ says, mark }) => `<p>${says.replace(/\.$/, '')} ${mark}.</p>`)
    .join(''),
);

const answer = (request: WebRequest) =>
  request.url.pathname === '/robots.txt'
    ? text('User-agent: *\n')
    : (SERVICES[request.url.hostname] ?? answerWorks(request));

let lab: Lab;
let trace: Trace;

beforeAll(async () => {
  lab = await openLab({ pages: { 'registers.example': BRIEFING }, first: answer });
  const tab = await lab.open('https://registers.example/');
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  const ended = async () => (await lab.browser.send('getTrace', { id }))?.state === 'done';
  for (const end = Date.now() + 100_000; Date.now() < end && !(await ended()); )
    await new Promise(resolve => setTimeout(resolve, 200));
  trace = (await lab.browser.send('getTrace', { id }))?.trace ?? expect.fail('the trace is gone');
}, 130_000);
afterAll(() => lab?.close());

it.each(Object.entries(CASES))('%s', (_, { says, status, link, said }) => {
  const claim =
    trace.claims.find(({ text }) => text.startsWith(says.slice(0, 45))) ?? expect.fail('no claim');
  const [{ resolution } = expect.fail('no mark')] = trace.citations.filter(({ id }) =>
    claim.citations.includes(id),
  );
  const steps = resolution.steps.map(({ what, outcome }) => `${what}: ${outcome}`).join('\n');
  expect(resolution.status, steps).toMatch(status);
  if (link) expect(resolution.link, steps).toBe(link);
  expect(steps).toMatch(said);
  // A claim may rest on a page that was read, never on what refused to be.
  const row = claim.backing.find(({ article }) => article === resolution.article);
  const article = trace.articles.find(({ id }) => id === resolution.article);
  if (article?.access !== 'full') expect(row?.verdict ?? 'unknown', steps).toBe('unknown');
});

it('nothing complains', () => expect(lab.complaints).toEqual([]));
