import { describe, expect, it } from 'vitest';
import {
  alsoOn,
  outletOfRow,
  sayCitation,
  sayDrift,
  sayFinding,
  sayMark,
  sayNotices,
  scoreOf,
} from '../../../utils/exports/finding-words.ts';
import type { Backing, Resolution, Step, Trace } from '../../../utils/trace/model/schema.ts';
import { findingRows } from '../../../utils/trace/view/finding-rows.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

const step: Step = { at: '', did: 'asked', what: 'bing-news', url: null, outcome: 'timed out' };
const mark = (over: Partial<Resolution>, own: object = {}) =>
  citation({ ...own, resolution: { ...citation({}).resolution, article: null, ...over } });
const rowOf = (trace: Trace) => {
  const [row] = findingRows([trace]);
  if (!row) throw new Error('the trace has no claim');
  return row;
};
const ofVerdict = (backed: Partial<Backing>, over = {}) => rowOf(plainTrace(over, backed));

describe('how a citation ended', () => {
  it.each([
    ['resolved', 'Article found'],
    ['ambiguous', 'Several articles fit'],
    ['not-found', 'No article found'],
    ['no-access', 'Needs your permission'],
    ['skipped', 'Not looked up yet'],
    ['failed', 'Could not be looked up'],
  ] as const)('%s: %s', (status, words) =>
    expect(sayCitation(mark({ status, link: 'unchecked' }))).toBe(words),
  );
  it('says why a lookup failed, and what the address answered', () => {
    expect(sayCitation(mark({ status: 'failed', link: 'unchecked', steps: [step] }))).toBe(
      'Could not be looked up: timed out',
    );
    expect(sayCitation(mark({ status: 'not-found', link: 'never-seen' }))).toBe(
      'No article found; No trace of this page anywhere we could look',
    );
    expect(sayCitation(mark({ status: 'resolved', link: 'blocked' }))).toBe(
      'Article found; Blocks automatic reading',
    );
  });
  it('names a source without a link only where nobody could be asked', () => {
    const unnamed = { outlet: null, text: '(company filings)' };
    const ended = { status: 'not-found', link: 'unchecked' } as const;
    expect(sayCitation(mark(ended, unnamed))).toBe('Names a source without a link');
    expect(sayCitation(mark({ ...ended, steps: [step] }, unnamed))).toBe('No article found');
    expect(sayCitation(mark(ended, { ...unnamed, href: 'https://a.example/' }))).toBe(
      'No article found',
    );
  });
  it('is of a mark with the address that it prints', () => {
    expect(sayMark(citation({ href: 'https://techcrunch.com/x' }))).toBe(
      '(techcrunch.com), https://techcrunch.com/x',
    );
    expect(sayMark(citation({ text: '' }))).toBe('techcrunch.com');
  });
});

describe('what was found for a claim', () => {
  it.each([
    ['supported', 'Supported', 0.87],
    ['partial', 'Partly supported', 0.87],
    ['unsupported', 'Not in the article', 0.87],
    ['contradicted', 'Says otherwise', 0.87],
    ['unknown', 'Can’t tell, because the article does not settle it', null],
  ] as const)('%s: %s, score %s', (verdict, words, score) => {
    expect(sayFinding(ofVerdict({ verdict }))).toBe(words);
    expect(scoreOf(ofVerdict({ verdict }))).toBe(score);
  });
  it.each([
    ['full', 'does not settle it'],
    ['preview', 'does not settle it'],
    ['metadata', 'could not be read'],
    ['blocked', 'could not be read'],
    ['gone', 'could not be read'],
  ] as const)('cannot be told of an article whose access is %s, because it %s', (access, why) =>
    expect(sayFinding(ofVerdict({ verdict: 'unknown' }, { access }))).toBe(
      `Can’t tell, because the article ${why}`,
    ),
  );
  it('may rest on an archived copy', () => {
    const archived = { url: 'https://web.archive.org/x', at: '', read: true };
    expect(sayFinding(ofVerdict({ verdict: 'unknown' }, { access: 'blocked', archived }))).toBe(
      'Can’t tell, because the article does not settle it',
    );
  });
  it('says of a summary that it only repeats, of a claim without anybody that none is given', () => {
    const claims = [
      claim({ id: 'c1', role: 'summary', citations: [], restates: 'c2' }),
      claim({ id: 'c2', citations: [] }),
    ];
    expect(findingRows([traceOf({ claims })]).map(row => sayFinding(row))).toEqual([
      'Can’t tell, because it only repeats a claim made further down',
      'No source given',
    ]);
  });
  it('waits for what it names while that is looked up', () => {
    const trace = traceOf({
      claims: [claim({ id: 'c1', citations: [], mentions: ['m1'] })],
      citations: [mark({ status: 'skipped', link: 'unchecked' }, { claims: [] })],
      mentions: [{ id: 'm1', text: 'TC', outlet: 'techcrunch.com', claim: 'c1', copyOf: null }],
    });
    expect(sayFinding(rowOf(trace))).toBe('Not looked up yet');
  });
  it('names the outlets of copies once, and never the one that is shown', () => {
    expect(alsoOn(rowOf(chainTrace()))).toEqual(['MSN']);
    const row = rowOf(chainTrace());
    const own = article({ id: 'a9', url: 'https://techcrunch.com/again' });
    expect(alsoOn({ ...row, copies: [...row.copies, ...row.copies, own] })).toEqual(['MSN']);
  });
  it('tells what became of a work, and of a number that is another’s', () => {
    const row = rowOf(chainTrace());
    expect(sayNotices(row)).toEqual([]);
    const cited = mark({ otherWork: { printed: 'Ferries', registered: 'Fog' } });
    const notices = [
      { kind: 'retraction' as const, url: 'https://doi.org/10.1000/r', at: '2026-10-02' },
      { kind: 'concern' as const, url: null, at: null },
    ];
    const paper = article({ notices, extent: 'abstract' });
    expect(sayNotices({ ...row, article: paper, citations: [cited] })).toEqual([
      'Retracted 2026-10-02, https://doi.org/10.1000/r',
      'Expression of concern',
      'This number is of another work (“Ferries” ≠ “Fog”)',
      'Only the abstract could be read',
    ]);
  });
  it('tells every drift, and whom it is about', () => {
    expect(sayDrift(rowOf(chainTrace()))).toEqual(['number: 40 ≠ 14']);
    expect(outletOfRow(rowOf(chainTrace()))).toBe('TechCrunch');
    expect(outletOfRow(rowOf(traceOf({ claims: [claim({ citations: [] })] })))).toBe('');
    const named = backing({ article: null, citation: null, outlet: 'cnbc.com' });
    const trace = traceOf({ claims: [claim({ citations: [], backing: [named] })] });
    expect(outletOfRow(rowOf(trace))).toBe('cnbc.com');
  });
});

it('a verdict on a text from the reader says so, and why nothing can be told of it says that it was read', () => {
  expect(sayNotices(ofVerdict({}, { given: true, access: 'blocked' }))).toContain(
    'Text given by the reader',
  );
  expect(sayNotices(ofVerdict({}))).toEqual([]);
  expect(sayFinding(ofVerdict({ verdict: 'unknown' }, { given: true, access: 'blocked' }))).toBe(
    'Can’t tell, because the article does not settle it',
  );
});

it('an article that is a fact check says what it rates, and the verdict stands', () => {
  const row = ofVerdict({}, { factChecks: [{ claim: 'The dock burnt.', rating: 'Faux' }] });
  expect(sayNotices(row)).toEqual([
    'This page is a fact check: it rates the claim “The dock burnt.” as “Faux”',
  ]);
  expect(sayFinding(row)).toBe('Supported');
});
