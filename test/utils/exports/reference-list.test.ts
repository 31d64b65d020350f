/** The audit of a list of references, which has no claims, in every format. */
import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../utils/exports/format.ts';
import type { Resolution } from '../../../utils/trace/model/schema.ts';
import { article, citation, traceOf } from '../trace/build.ts';

const reference = (id: string, headline: string, over: Partial<Resolution>) =>
  citation({
    id,
    text: `Imani 2026, “${headline}”`,
    headline,
    href: `https://example.org/${id}`,
    claims: [],
    resolution: { ...citation({}).resolution, ...over },
  });
const LIST = traceOf({
  page: { url: '', title: 'sources.bib', language: null, published: null, unread: ['@misc{'] },
  claims: [],
  citations: [
    reference('k1', 'Quillon hires 40 cartographers', { status: 'resolved', article: 'a1' }),
    reference('k2', 'Night lights', { status: 'resolved', article: 'a2', link: 'moved' }),
    reference('k3', 'Goats prefer jazz', {
      status: 'not-found',
      article: null,
      link: 'never-seen',
    }),
  ],
  articles: [
    article({ id: 'a1', headline: 'Quillon hires 14 cartographers', access: 'full' }),
    article({
      id: 'a2',
      url: 'https://example.org/new',
      headline: 'Night lights',
      notices: [{ kind: 'retraction', url: null, at: '2026-10-02' }],
    }),
  ],
});
const write = (format: ExportFormat) => exportTraces([LIST], format).text;

/** The trace itself says it in codes, and the report for editors has what fails alone. */
const TELLING = EXPORT_FORMATS.filter(f => f !== 'json' && f !== 'wikipedia-report');

describe.each(TELLING)('%s', format => {
  it('tells of every reference how it ended, and what is to be known of it', () => {
    const text = write(format);
    for (const words of ['Has moved', 'No trace of this page anywhere', 'Retracted', 'sources.bib'])
      expect(text).toContain(words);
    expect(text).toMatch(/The title differs/);
    expect(text).not.toMatch(/no source given|can.t tell|\bnull\b.*Claim|Claim \d/i);
  });
});

it('has a row a reference in a table, and no claim', () => {
  const [head, ...rows] = write('csv').trim().split('\r\n');
  expect(head).toContain('"claim"');
  expect(rows.map(row => row.split('","').slice(0, 4))).toEqual([
    ['"1', '', '', expect.stringMatching(/^Article found/)],
    ['"2', '', '', 'Article found; Has moved'],
    ['"3', '', '', expect.stringMatching(/^No article found/)],
  ]);
});

it('says first of a report how many references ended how', () =>
  expect(write('html')).toContain(
    '<p class="found">Whence checked 3 references (2026-05-20 09:30 UTC) – Article found: 1 · Article found; Has moved: 1 · No article found; No trace of this page anywhere we could look: 1.</p>',
  ));
