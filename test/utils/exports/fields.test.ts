import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import type { ExportFormat } from '../../../utils/exports/format.ts';
import type { Trace, TraceArticle } from '../../../utils/trace/model/schema.ts';
import { CSL_SCHEMA } from './csl-schema.ts';
import { chainTrace, copiedTrace, nastyTrace } from './nasty.ts';

// Where each format keeps the chain, the archive, the access date and the verdict; and the traps of
// those who read it.
const write = (format: ExportFormat, trace: Trace = chainTrace()) =>
  exportTraces([trace], format).text;
/** The original of the chain, changed. */
const withOriginal = (over: Partial<TraceArticle>): Trace => {
  const trace = chainTrace();
  return { ...trace, articles: trace.articles.map(a => (a.id === 'a1' ? { ...a, ...over } : a)) };
};
/** The same on a platform instead of a newspaper. */
const onPlatform = (): Trace => {
  const trace = chainTrace();
  return {
    ...trace,
    outlets: trace.outlets.map(o =>
      o.domain === 'techcrunch.com' ? { ...o, kind: 'platform' } : o,
    ),
  };
};

const NOTE = [
  'Chain MSN ← TechCrunch, seen at https://www.msn.com/en-us/news/ar-AA1',
  'Claims of “Quillon hires cartographers”, https://briefing.example/, traced 2026-05-20T09:30:00.000Z',
  'Claim 1 “Quillon hired 40 cartographers.” – cited as (msn.com) – Partly supported – support score 0.50 – number: 40 ≠ 14 – also on MSN – passage “The invented article says, “a2”, with a comma.”',
  'Claim 2 “They start this week.” – cited as (msn.com) – Partly supported – support score 0.50 – number: 40 ≠ 14 – also on MSN – passage “The invented article says, “a2”, with a comma.”',
  'Archived at https://web.archive.org/web/20260520/x',
  'The support score is the probability that the article supports the claim as printed.',
];

describe('RIS', () => {
  const lines = write('ris').split('\r\n');
  it('has every field that Zotero has for a newspaper article', () => {
    expect(lines.slice(0, -2)).toEqual([
      'TY  - NEWS',
      'ID  - techcrunch_quillon_2026',
      'AU  - Imani, Rosa',
      'TI  - Quillon hires 40 cartographers (invented)',
      'T2  - TechCrunch',
      'DA  - 2026/05/19',
      'PY  - 2026',
      'LA  - en',
      'DP  - MSN',
      'DB  - Internet Archive',
      'AN  - https://web.archive.org/web/20260520/x',
      'UR  - https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      'Y2  - 2026/05/20',
      `N1  - ${NOTE[0]}`,
      ...NOTE.slice(1).map(line => `      ${line}`),
    ]);
  });
  it('never is GEN, which Zotero takes for a journal article', () => {
    expect(write('ris', onPlatform())).toMatch(/^TY {2}- ELEC\r\n/);
  });
  it('keeps a body whole: the comma after it says that it has no given name', () => {
    expect(write('ris', nastyTrace())).toContain('AU  - The Associated Press,\r\n');
  });
  it.each([
    ['?id=1&timestamp=2', '?id=1&%74imestamp=2'],
    ['?a=1&Section=2&copy', '?a=1&%53ection=2&%63opy'],
    ['?a=1&b=2&page=3', '?a=1&b=2&page=3'],
  ])('an address with %s says the same where it is read as HTML', (sent, written) => {
    const url = `https://techcrunch.com/${sent}`;
    expect(write('ris', withOriginal({ url }))).toContain(
      `UR  - https://techcrunch.com/${written}\r\n`,
    );
    expect(new URL(`https://techcrunch.com/${written}`).searchParams.toString()).toBe(
      new URL(url).searchParams.toString(),
    );
  });
});

describe('CSL-JSON', () => {
  const valid = new Ajv().compile(CSL_SCHEMA);
  it.each([
    ['nasty', nastyTrace()],
    ['copied', copiedTrace()],
    ['platform', onPlatform()],
    ['undated', withOriginal({ published: null, language: null, authors: [], archived: null })],
    ['of a month', withOriginal({ published: '2026-05' })],
    ['never traced', { ...chainTrace(), tracedAt: '' }],
  ])('is valid by the standard: %s', (_, trace) => {
    expect(valid(JSON.parse(write('csl-json', trace))) || valid.errors).toBe(true);
  });
  it('has the chain, the archive and the verdict in fields, and in the note that Zotero reads', () => {
    const [item] = JSON.parse(write('csl-json'));
    expect(item).toMatchObject({
      source: 'MSN',
      archive: 'Internet Archive',
      archive_location: 'https://web.archive.org/web/20260520/x',
    });
    expect(item.note.split('\n')).toEqual(NOTE);
    expect(item.custom).toMatchObject({
      chain: 'MSN ← TechCrunch',
      via: ['https://www.msn.com/en-us/news/ar-AA1'],
    });
    expect(item.custom.claims[0]).toMatchObject({ verdict: 'partial', support_score: 0.5 });
  });
  it('leaves the archive of a web page to the note: Zotero has no field for it there', () => {
    const [item] = JSON.parse(write('csl-json', onPlatform()));
    expect(item.type).toBe('webpage');
    expect(item.archive).toBeUndefined();
    expect(item.note).toContain(NOTE[4]);
  });
  it('begins no line of a note like a field', () => {
    for (const line of NOTE) expect(line).not.toMatch(/^[\w-]+ ?:/);
  });
});

describe('BibTeX and BibLaTeX', () => {
  it('print what they were given in LaTeX’s first font encoding', () => {
    expect(write('biblatex', withOriginal({ headline: '5 < 6 | 7 > 6' }))).toContain(
      'title = {{5 $<$ 6 $|$ 7 $>$ 6}},',
    );
  });
  it('print where it was seen, what was archived and, as BibTeX has no field, when it was read', () => {
    const seen = 'via MSN; archived at https://web.archive.org/web/20260520/x';
    expect(write('biblatex')).toContain(`  note = {${seen}},`);
    expect(write('bibtex')).toContain(
      `note = {${seen}; accessed 2026-05-20 at https://techcrunch.com/2026/05/19/quillon-hires-cartographers/},`,
    );
  });
  it('need no package of LaTeX', () => {
    expect(write('bibtex', onPlatform())).toContain('howpublished = {TechCrunch},');
    expect(write('bibtex', onPlatform())).not.toContain('\\url');
  });
  it('name the language as LaTeX does', () => {
    expect(write('biblatex', withOriginal({ language: 'pt-BR' }))).toContain(
      'langid = {portuguese},',
    );
    expect(write('biblatex', withOriginal({ language: 'tlh' }))).not.toContain('langid');
  });
});

describe('CSV', () => {
  it('names the original, and the copy it was seen on', () => {
    const [head = '', row = ''] = write('csv').slice(1).split('\r\n');
    const cell = (name: string) => row.split('","')[head.split('","').indexOf(name)];
    expect([cell('outlet'), cell('url'), cell('seen_on'), cell('chain')]).toEqual([
      'TechCrunch',
      'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      'https://www.msn.com/en-us/news/ar-AA1',
      'MSN ← TechCrunch',
    ]);
    expect(row).toContain('https://web.archive.org/web/20260520/x');
  });
});

describe('Wikipedia', () => {
  it('has addresses that end no template and slant nothing', () => {
    const text = write('wikipedia', withOriginal({ url: "https://techcrunch.com/a''b|c[d]" }));
    expect(text).toContain('|url=https://techcrunch.com/a%27%27b%7Cc%5Bd%5D |');
  });
});

describe('Web Annotation', () => {
  it('quotes the copy that was read, and links the original with its archived copy', () => {
    const [{ body }] = JSON.parse(write('annotation')).first.items;
    expect(body[0]).toMatchObject({
      source: 'https://www.msn.com/en-us/news/ar-AA1',
      selector: { type: 'TextQuoteSelector' },
    });
    expect(body[1]).toMatchObject({
      purpose: 'linking',
      source: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      state: { type: 'TimeState', cached: 'https://web.archive.org/web/20260520/x' },
    });
  });
});

describe('schema.org', () => {
  const [page] = JSON.parse(write('jsonld'))['@graph'];
  it('says what an article says of a claim, as a draft', () => {
    expect(page.hasPart[0].review).toMatchObject([
      {
        '@type': 'Review',
        creativeWorkStatus: 'Draft',
        reviewAspect: 'support by MSN ← TechCrunch, also on MSN',
        reviewRating: { alternateName: 'Partly supported', ratingValue: 0.5 },
        reviewBody: 'The invented article says, “a2”, with a comma.',
      },
    ]);
  });
  it('publishes no fact check', () => expect(write('jsonld')).not.toContain('ClaimReview'));
});

describe('Markdown', () => {
  it('names its footnotes after the source, so that two exports fit into one note', () => {
    expect(write('md')).toMatch(/^\[\^techcrunch-quillon-2026\]: \[Quillon/m);
  });
});
