import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import type { ExportFormat } from '../../../utils/exports/format.ts';
import { SAMPLE_BRIEFING } from '../../web/server.ts';
import { nastyTrace } from './nasty.ts';
import { SAMPLE, UNTRACED } from './sample-trace.ts';

/**
 * How many rows each claim has: its origins and its citations without an article, one where it has
 * neither. Counted from the trace's own origins.
 */
function expectedRows(trace: typeof SAMPLE, countBare: boolean): number {
  const originOf = (id: string) =>
    trace.origins.find(origin => origin.articles.includes(id))?.id ?? id;
  const rows = trace.claims
    .filter(({ role }) => role !== 'connective')
    .map(claim => {
      const marks = claim.citations.map(id => trace.citations.find(k => k.id === id));
      const articles = [
        ...claim.backing.map(({ article }) => article),
        ...marks.map(mark => mark?.resolution.article ?? null),
      ];
      const origins = new Set(articles.flatMap(id => (id ? originOf(id) : [])));
      const open = marks.filter(mark => !mark?.resolution.article);
      return origins.size + open.length || (countBare ? 1 : 0);
    });
  return rows.reduce((sum, count) => sum + count, 0);
}

const write = (trace: typeof SAMPLE, format: ExportFormat) => exportTraces([trace], format).text;
const matches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Rows, lines or reviews of a file, by its format. */
const COUNTS: Partial<Record<ExportFormat, (text: string) => number>> = {
  csv: text => matches(text, /^"\d+",/gm),
  tsv: text => matches(text, /^"\d+"\t/gm),
  md: text => matches(text, /^ {2}- \*/gm),
  html: text => matches(text, /<span class="verdict">/g),
  annotation: text => JSON.parse(text).total,
  jsonld: text => {
    const [page] = JSON.parse(text)['@graph'];
    return page.hasPart
      .map(
        (claim: { review?: object[]; citation?: { creativeWorkStatus: string }[] }) =>
          (claim.review?.length ?? 0) +
            (claim.citation ?? []).filter(mark => !/^Article found/.test(mark.creativeWorkStatus))
              .length || 1,
      )
      .reduce((sum: number, count: number) => sum + count, 0);
  },
};
/** Bibliographies have a line a claim in their notes; nothing for a claim that cites nobody. */
const LINES: Partial<Record<ExportFormat, RegExp>> = {
  ris: /^(?:N1 {2}- | {6})Claim \d/gm,
  bibtex: /^(?: {2}annote = \{)?Claim \d/gm,
  biblatex: /^(?: {2}annote = \{)?Claim \d/gm,
  'csl-json': /(?<=\\n)Claim \d/g,
  wikipedia: /^<!-- .*?Claim \d/gm,
};

describe.each([
  ['the sample briefing', SAMPLE],
  ['the sample briefing, not looked up', UNTRACED],
  ['nasty texts', nastyTrace()],
])('of %s', (_, trace) => {
  it.each(Object.entries(COUNTS))('%s has a row a claim and origin', (format, count) =>
    expect(count(write(trace, format as ExportFormat))).toBe(expectedRows(trace, true)),
  );
  it.each(Object.entries(LINES))('%s has a line a claim and origin', (format, line) =>
    expect(matches(write(trace, format as ExportFormat), line)).toBe(expectedRows(trace, false)),
  );
  it.each([...Object.keys(COUNTS), ...Object.keys(LINES)] as ExportFormat[])(
    '%s says which page made the claims',
    format => {
      const text = write(trace, format);
      expect(text).toContain(trace.page.title);
      expect(text).toContain(trace.page.url);
      expect(text).toContain(trace.tracedAt.slice(0, 10));
    },
  );
});

describe('the sample briefing', () => {
  it('has fewer rows than it has lines of backing: copies count once', () => {
    const lines = SAMPLE.claims.reduce((sum, { backing }) => sum + backing.length, 0);
    expect(expectedRows(SAMPLE, true)).toBe(25);
    expect(lines).toBeGreaterThan(35);
  });
  it.each(['csv', 'md', 'html', 'ris', 'bibtex', 'csl-json', 'wikipedia', 'annotation'] as const)(
    'in %s never calls a claim unsourced that cites somebody',
    format => {
      const cited = SAMPLE.claims.filter(({ citations }) => citations.length > 0);
      const text = write({ ...UNTRACED, claims: cited }, format);
      expect(text).not.toMatch(/no source given/i);
      expect(text).toContain('Not looked up yet');
      expect(text).toContain(
        'https://electrek.co/2026/09/15/seaweed-binder-sodium-cells-kelpworks',
      );
    },
  );
  it('offers Wikipedia no source that says otherwise or lacks the claim', () => {
    const refused = write(SAMPLE, 'wikipedia').match(/^<!-- Not a reference for this claim: .*$/gm);
    expect(refused?.map(line => /Claim (\d+)/.exec(line)?.[1])).toEqual(['12', '8']);
  });
  it('has the chain of every copy beside its source', () => {
    const { document } = new Window();
    document.write(write(SAMPLE, 'html'));
    const sources = [...document.querySelectorAll('ol > li')].map(li => li.textContent ?? '');
    expect(sources).toHaveLength(7);
    expect(sources.find(text => text.includes('TechCrunch'))).toContain(
      'MSN ← TechCrunch; Yahoo ← TechCrunch',
    );
  });
  it('is quoted by Web Annotations as its page prints it', () => {
    const { document } = new Window();
    document.write(readFileSync(SAMPLE_BRIEFING, 'utf8'));
    const text = (document.body.textContent ?? '').replace(/\s+/g, ' ');
    const { items } = JSON.parse(write(SAMPLE, 'annotation')).first;
    expect(items.length).toBeGreaterThan(20);
    for (const { target } of items) expect(text).toContain(target.selector.exact);
  });
  it('puts no claim where a reader of COinS takes it for an abstract', () =>
    expect(write(SAMPLE, 'html')).not.toContain('rft.description'));
});
