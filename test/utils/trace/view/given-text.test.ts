import { describe, expect, it } from 'vitest';
import { toLive } from '../../../../utils/trace/model/record.ts';
import type { TraceArticle, TraceCitation } from '../../../../utils/trace/model/schema.ts';
import {
  canBeGiven,
  isGiven,
  needsAddress,
  offersGiving,
} from '../../../../utils/trace/view/given-text.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const step = {
  at: '',
  did: 'asked',
  what: 'bing-news',
  url: null,
  outcome: 'nothing found',
} as const;
const ended = (status: TraceCitation['resolution']['status']) =>
  citation({
    resolution: {
      status,
      article: null,
      link: 'unchecked',
      confidence: 0,
      candidates: [],
      steps: [step],
    },
  });
const over = (mark: TraceCitation, row: Partial<TraceArticle> = {}, state = 'done' as const) => ({
  ...recordAround(traceOf({ claims: [claim({})], citations: [mark], articles: [article(row)] })),
  state,
});

describe('a text may be given', () => {
  it.each([
    ['walled', over(citation({}), { access: 'blocked' }), true],
    ['behind a paywall', over(citation({}), { access: 'preview' }), true],
    ['gone', over(citation({}), { access: 'gone' }), true],
    ['not found', over(ended('not-found')), true],
    ['failed', over(ended('failed')), true],
    ['read', over(citation({}), { access: 'full' }), false],
    [
      'read in an archived copy',
      over(citation({}), { access: 'gone', archived: { url: '', at: '', read: true } }),
      false,
    ],
    ['given already', over(citation({}), { access: 'blocked', given: true }), false],
    ['several fit: one of them is to be chosen', over(ended('ambiguous')), false],
    [
      'of a list of references: nothing is claimed',
      over({ ...ended('not-found'), claims: [] }),
      false,
    ],
  ])('%s', (_, record, can) => {
    expect(canBeGiven(record, record.trace.citations[0]!)).toBe(can);
  });

  it('not before the lookup has ended', () => {
    const record = over(ended('not-found'));
    expect(canBeGiven({ ...record, state: 'tracing' }, record.trace.citations[0]!)).toBe(false);
    expect(canBeGiven({ ...record, state: 'read' }, record.trace.citations[0]!)).toBe(false);
  });

  it('not in a trace from a file, whose other texts are not here', () => {
    const record = over(citation({}), { access: 'blocked' });
    expect(offersGiving(toLive(record, null), record.trace.citations[0]!)).toBe(true);
    record.trace.claims[0]!.backing = [
      {
        outlet: 'time.com',
        article: 'a9',
        citation: null,
        basis: ['supported'],
        verdict: 'supported',
        score: 0.9,
        passage: null,
        link: null,
        drift: [],
        parts: [],
      },
    ];
    expect(offersGiving(toLive(record, null), record.trace.citations[0]!)).toBe(false);
  });
});

it('a text that was given can be taken back while it stands', () => {
  const record = over(citation({}), { access: 'blocked', given: true });
  const before = { resolution: record.trace.citations[0]!.resolution, row: null, body: null };
  const mark = record.trace.citations[0]!;
  expect(isGiven(toLive(record, null), mark)).toBe(false);
  record.given = [{ citation: 'k1', article: 'a1', before }];
  expect(isGiven(toLive(record, null), mark)).toBe(true);
  delete record.trace.articles[0]!.given;
  expect(isGiven(toLive(record, null), mark)).toBe(false);
});

it('an address is needed where nothing else tells whose text it is', () => {
  const nobody = { ...ended('not-found'), outlet: null };
  expect(needsAddress(nobody)).toBe(true);
  expect(needsAddress({ ...nobody, outlet: 'time.com' })).toBe(false);
  expect(needsAddress({ ...nobody, href: 'https://time.com/x' })).toBe(false);
});
