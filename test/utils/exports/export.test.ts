import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportTraces, WRITERS } from '../../../utils/exports/export.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../utils/exports/format.ts';
import { oneLine } from '../../../utils/exports/one-line.ts';
import { listReferences } from '../../../utils/exports/references/references.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace, NASTY, nastyTrace } from './nasty.ts';

const write = (format: ExportFormat, trace = nastyTrace()) => exportTraces([trace], format).text;
const texts = Object.values(NASTY);

/** A reader of RFC 4180 of its own: quoted cells may hold anything. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('every format', () => {
  it('has a writer, and a file name that says what it is', () => {
    for (const format of EXPORT_FORMATS) {
      expect(exportTraces([nastyTrace()], format).name).toMatch(
        /^whence-quillon-hires-cartographers-2026-05-20\.[a-z.]+$/,
      );
      expect(WRITERS[format].type).toMatch(/charset=utf-8$/);
    }
  });
  it('is named by its page alone, several by their number, at most fifty letters long', () => {
    const nameOf = (...titles: string[]) =>
      exportTraces(
        titles.map(title => ({ ...nastyTrace(), page: { ...nastyTrace().page, title } })),
        'csv',
      ).name;
    expect(nameOf('«Café» – déjà vu!', 'Lamps')).toBe('whence-2-pages-2026-05-20.csv');
    expect(nameOf('«Lamps» – got cheaper!')).toBe('whence-lamps-got-cheaper-2026-05-20.csv');
    expect(nameOf('…')).toBe('whence-2026-05-20.csv');
    expect(nameOf()).toBe('whence-0-pages.csv');
    expect(nameOf('x'.repeat(60))).toBe(`whence-${'x'.repeat(50)}-2026-05-20.csv`);
  });
  it('writes an empty trace and several traces without a fault', () => {
    const empty = { ...nastyTrace(), claims: [], citations: [], articles: [] };
    for (const format of EXPORT_FORMATS) {
      expect(typeof exportTraces([empty], format).text).toBe('string');
      expect(exportTraces([nastyTrace(), chainTrace()], format).text.length).toBeGreaterThan(100);
    }
  });
});

describe('JSON', () => {
  it('is the trace, valid by its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../public/schema/trace-1.json', import.meta.url), 'utf8'),
    );
    const read = JSON.parse(write('json'));
    expect(new Ajv2020({ strict: false }).compile(schema)(read)).toBe(true);
    expect(read).toEqual(nastyTrace());
  });
});

describe('CSV', () => {
  const [header = [], ...rows] = parseCsv(write('csv').slice(1));
  const column = (name: string) => rows.map(row => row[header.indexOf(name)]);
  it('begins with a byte order mark and keeps every row whole', () => {
    expect(write('csv').charCodeAt(0)).toBe(0xfeff);
    expect(rows.map(row => row.length)).toEqual(rows.map(() => header.length));
  });
  it('gives every claim back; what a spreadsheet would run is defused', () => {
    expect(column('claim')).toEqual(texts.map(text => (text.startsWith('=') ? `'${text}` : text)));
    expect(column('drift')).toEqual(texts.map(() => 'number: 40 ≠ 14'));
    expect(column('claim_number')).toEqual(texts.map((_, i) => String(i + 1)));
  });
});

describe('CSL-JSON', () => {
  const items = JSON.parse(write('csl-json'));
  it('keeps headlines, dates and authors, of types that Zotero takes', () => {
    expect(items.map((i: { title: string }) => i.title)).toEqual(texts.map(oneLine));
    expect(new Set(items.map((i: { type: string }) => i.type))).toEqual(
      new Set(['article-newspaper']),
    );
    expect(items[0].author).toBeUndefined();
    expect(items[1].author).toEqual([{ literal: 'The Associated Press' }]);
    expect(items[2].author).toEqual([
      { family: 'Imani', given: 'Rosa' },
      { family: 'van der Berg', given: 'Ludwig' },
    ]);
    expect(items[2].issued).toEqual({ 'date-parts': [[2026, 5, 19]] });
  });
  it('has ids of its own for each', () =>
    expect(new Set(items.map((i: { id: string }) => i.id)).size).toBe(texts.length));
});

describe('RIS', () => {
  const lines = write('ris').split('\r\n').filter(Boolean);
  it('has a tag on every line, begins with TY and ends with ER', () => {
    // A note's further lines are set in.
    expect(lines.filter(line => !/^(?:[A-Z][A-Z0-9] {2}- | {6})/.test(line))).toEqual([]);
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  - ');
  });
  it('keeps every headline', () =>
    expect(lines.filter(l => l.startsWith('TI')).map(l => l.slice(6))).toEqual(texts.map(oneLine)));
});

describe('BibTeX and BibLaTeX', () => {
  it.each(['bibtex', 'biblatex'] as const)(
    '%s: braces balance, keys are ASCII and unique',
    format => {
      const text = write(format);
      const bare = text.replace(/\\[{}]/g, '');
      expect(bare.split('{').length).toBe(bare.split('}').length);
      const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(m => m[1]);
      expect(new Set(keys).size).toBe(texts.length);
      expect(keys.join('')).toMatch(/^[a-z0-9_]+$/);
    },
  );
  it('escapes what LaTeX would read', () => {
    expect(write('biblatex')).toContain(
      '40\\% \\& more\\_stuff \\#1 {\\textasciitilde} {\\textasciicircum} {\\textbackslash}',
    );
  });
});

describe('Markdown', () => {
  it('keeps claims as text, with one footnote an article', () => {
    const body = write('md').split('---\n').slice(2).join('');
    const rendered = new MarkdownIt().render(
      body.replace(/^\[\^[\w-]+\]:.*$/gm, '').replace(/\[\^[\w-]+\]/g, ''),
    );
    for (const text of [NASTY.wiki, NASTY.cjk, NASTY.emoji]) expect(rendered).toContain(text);
    expect([...body.matchAll(/^\[\^[\w-]+\]: /gm)].length).toBe(texts.length);
  });
});

describe('Wikipedia', () => {
  it('closes every template and lets no pipe through', () => {
    const lines = write('wikipedia').trim().split('\n');
    const refs = lines.filter(line => !line.startsWith('<!-- '));
    expect(lines.filter(line => /^<!-- (?:(?!--).)*-->$/.test(line))).toHaveLength(texts.length);
    expect(refs).toHaveLength(texts.length);
    for (const ref of refs)
      expect(ref).toMatch(/^<ref name="[a-z0-9_]+">\{\{cite news [^{}]*\}\}<\/ref>$/);
  });
});

describe('JSON-LD', () => {
  it('annotates each claim with the article’s own sentence', () => {
    const { first } = JSON.parse(write('annotation'));
    expect(
      first.items.map((i: { target: { selector: { exact: string } } }) => i.target.selector.exact),
    ).toEqual(texts);
  });
  it('says of a copy what it is based on', () => {
    const graph = JSON.parse(write('jsonld', chainTrace()))['@graph'];
    expect(
      graph.find((n: { '@id': string }) => n['@id'].includes('msn.com')).isBasedOn['@id'],
    ).toContain('techcrunch.com');
  });
  it.each<[string, { outlet: string | null; name?: string }, object | undefined]>([
    ['nothing where copy or original was not determined', { outlet: null }, undefined],
    [
      'a printed name',
      { outlet: null, name: 'The Larkholm Gazette' },
      { publisher: { name: 'The Larkholm Gazette' } },
    ],
    ['an outlet', { outlet: 'techcrunch.com' }, { publisher: { name: 'TechCrunch' } }],
  ])('says of a copy whose original was not found: %s', (_, known, expected) => {
    const original = { article: null, url: null, evidence: [], ...known };
    const trace = traceOf({
      articles: [article({ url: 'https://www.wired.com/a', outlet: 'wired.com', original })],
    });
    const graph = JSON.parse(write('jsonld', trace))['@graph'];
    const node = graph.find((n: { '@id': string }) => n['@id'] === 'https://www.wired.com/a');
    if (expected) expect(node.isBasedOn).toMatchObject(expected);
    else expect(node).not.toHaveProperty('isBasedOn');
  });
});

describe('HTML', () => {
  it('runs nothing and loads nothing', () => {
    const html = write('html');
    expect(html).not.toMatch(/<script|<img|<link|<b>|javascript:/i);
    expect(html.match(/class="Z3988"/g)).toHaveLength(texts.length);
  });
});

describe('a source', () => {
  const [only, ...rest] = listReferences([chainTrace()]);
  it('stands once, under who had it first, with all its claims and the copy it was seen on', () => {
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      outlet: 'TechCrunch',
      url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      chain: 'MSN ← TechCrunch',
    });
    expect(only?.via).toEqual([{ outlet: 'MSN', url: 'https://www.msn.com/en-us/news/ar-AA1' }]);
    expect(only?.claims.map(c => c.claim?.id)).toEqual(['c1', 'c2']);
    expect(only?.archived?.url).toContain('web.archive.org');
  });
});

describe('a scope', () => {
  it('leaves in one claim with what it needs', () => {
    const trace = JSON.parse(exportTraces([nastyTrace()], 'json', { claims: ['c3'] }).text);
    expect([trace.claims.length, trace.citations.length, trace.articles.length]).toEqual([1, 1, 1]);
  });
  it('leaves in what one outlet backs', () => {
    expect(
      JSON.parse(exportTraces([chainTrace()], 'json', { outlet: 'msn.com' }).text).claims,
    ).toHaveLength(2);
    expect(
      JSON.parse(exportTraces([chainTrace()], 'json', { outlet: 'cnbc.com' }).text).claims,
    ).toEqual([]);
  });
});

describe('claims that nothing backs', () => {
  const skipped = { status: 'skipped', article: null, link: 'unchecked' } as const;
  const page = traceOf({
    claims: [
      claim({ id: 'c1', text: 'Looked up in vain.', citations: ['k1'] }),
      claim({ id: 'c2', text: 'Not looked up.', citations: ['k2'] }),
      claim({ id: 'c3', text: 'Nobody is given.', role: 'summary', citations: [] }),
      claim({ id: 'c4', text: 'So it is.', role: 'connective', citations: [] }),
      claim({ id: 'c5', text: 'Only named.', citations: [], mentions: ['m1'] }),
    ],
    citations: [
      citation({
        id: 'k1',
        resolution: { ...citation({}).resolution, status: 'not-found', article: null },
      }),
      citation({
        id: 'k2',
        outlet: 'cnbc.com',
        resolution: { ...citation({}).resolution, ...skipped },
      }),
    ],
    mentions: [{ id: 'm1', text: 'BBC', outlet: 'bbc.com', claim: 'c5', copyOf: null }],
    outlets: [],
  });
  it('say in the report what the screens say, and are counted as there', () => {
    const text = write('html', page).replace(/<[^>]+>/g, ' ');
    expect(text).toMatch(/Looked up in vain\. +\? No article found/);
    expect(text).toMatch(/Not looked up\. +… Not looked up yet/);
    expect(text).toMatch(/Nobody is given\. +○ No source given/);
    expect(text).toMatch(/Only named\. +\? Can’t tell, because no article was found/);
    expect(text).not.toContain('So it is.');
    expect(text).toContain('4 claims · 2 citations · 2 outlets');
    const origins = [{ id: 'o1', outlet: 'a', article: null, articles: [], citations: ['k1'] }];
    expect(write('html', { ...page, origins })).toContain('2 outlets · 1 original report');
  });
  it('have no source in a table only where none is given', () => {
    const [header = [], ...rows] = parseCsv(write('csv', page).slice(1));
    expect(rows.map(row => row[header.indexOf('verdict')])).toEqual([
      'No article found',
      'Not looked up yet',
      'No source given',
      'Can’t tell, because no article was found',
    ]);
  });
  it('are claims in JSON-LD, too', () => {
    const [briefing] = JSON.parse(write('jsonld', page))['@graph'];
    expect(briefing.hasPart.map((part: { text: string }) => part.text)).toEqual([
      'Looked up in vain.',
      'Not looked up.',
      'Nobody is given.',
      'Only named.',
    ]);
  });
});
