import { BibLatexParser, parseRIS } from 'biblatex-csl-converter';
import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import type { ExportFormat } from '../../../utils/exports/format.ts';
import { oneLine } from '../../../utils/exports/one-line.ts';
import { expand } from './contexts.ts';
import { chainTrace, NASTY, nastyTrace } from './nasty.ts';
import { plainTrace } from './plain.ts';

const texts = Object.values(NASTY).map(oneLine);
const write = (format: ExportFormat, trace = nastyTrace()) => exportTraces([trace], format).text;
describe('read by other people’s libraries', () => {
  it('jsonld expands every annotation, dropping nothing', async () => {
    const read = JSON.stringify(await expand(write('annotation')));
    for (const text of Object.values(NASTY)) expect(read).toContain(JSON.stringify(text));
    expect(read.match(/oa#hasTarget/g)).toHaveLength(texts.length);
  });
  it.each([
    ['nasty', nastyTrace()],
    ['chain', chainTrace()],
  ] as const)('jsonld expands the schema.org form of the %s trace', async (_, trace) => {
    const read = JSON.stringify(await expand(write('jsonld', trace)));
    for (const { headline } of trace.articles) expect(read).toContain(JSON.stringify(headline));
  });

  it.each([
    ['RIS', 'ris'],
    ['BibLaTeX', 'biblatex'],
  ] as const)('biblatex-csl-converter gives back what %s was sent', (_, format) => {
    const text = write(format);
    const { entries } = format === 'ris' ? parseRIS(text) : new BibLatexParser(text).parse();
    const read = JSON.parse(JSON.stringify(Object.values(entries))) as {
      bib_type: string;
      fields: { title: { text: string }[]; url: string };
    }[];
    // It knows no \textasciicircum; pandoc and LaTeX do.
    const known = (title: string) => (format === 'ris' ? title : title.replace('^', ''));
    expect(read.map(e => e.fields.title.map(part => part.text).join(''))).toEqual(texts.map(known));
    expect(read.map(e => e.fields.url)).toEqual(nastyTrace().articles.map(a => a.url));
    expect(new Set(read.map(e => e.bib_type))).toEqual(new Set(['article-newspaper']));
  });

  it('markdown-it renders claims, headlines and footnotes as the text they were', () => {
    const { document } = new Window();
    document.body.innerHTML = new MarkdownIt()
      .use(footnotes)
      .render(write('md').replace(/^---\n[\s\S]*?\n---\n/, ''));
    const items = [...document.querySelectorAll('body > ul > li')].map(li => {
      for (const found of li.querySelectorAll('ul')) found.remove();
      return oneLine(li.textContent ?? '');
    });
    expect(items).toEqual(texts);
    const links = [
      ...document.querySelectorAll('section.footnotes li a[href^="https://techcrunch"]'),
    ];
    expect(links.map(a => a.textContent)).toEqual(texts);
    expect(links.map(a => a.getAttribute('href'))).toEqual(nastyTrace().articles.map(a => a.url));
  });
  it('an address at the end of a claim is a link of its own, and swallows no footnote', () => {
    const trace = plainTrace();
    const address = 'https://quillon.example/a_b?c=(d)';
    const claims = trace.claims.map(one => ({ ...one, text: `They hired, see ${address}` }));
    const { document } = new Window();
    document.body.innerHTML = new MarkdownIt({ linkify: true })
      .use(footnotes)
      .render(write('md', { ...trace, claims }).replace(/^---\n[\s\S]*?\n---\n/, ''));
    const links = [...document.querySelectorAll('body > ul > li a')];
    expect(links.map(a => [a.getAttribute('href')?.replace(/^#.*/, '#'), a.textContent])).toEqual([
      [address, address],
      ['#', '[1]'],
    ]);
  });
  it('a copy and its original share one footnote, with the copy and the archive in it', () => {
    const note = write('md', chainTrace())
      .split('\n')
      .filter(line => line.startsWith('[^'));
    expect(note).toHaveLength(1);
    expect(note[0]).toMatch(
      /techcrunch\.com.*accessed 2026-05-20 \(MSN ← TechCrunch; via \[MSN\].*archived \[copy\]/,
    );
  });
  it('several pages make one note with one front matter', () => {
    const text = exportTraces([nastyTrace(), chainTrace()], 'md').text;
    expect(text.match(/^---$/gm)).toHaveLength(2);
  });

  it('a browser’s DOM reads the report back, and the COinS of each source', () => {
    const { document } = new Window();
    document.write(write('html'));
    const body = document.body.textContent ?? '';
    for (const text of texts) expect(oneLine(body)).toContain(text);
    const coins = [...document.querySelectorAll('.Z3988')].map(
      span => new URLSearchParams(span.getAttribute('title') ?? ''),
    );
    expect(coins.map(c => c.get('rft.title'))).toEqual(texts);
    expect(new Set(coins.map(c => c.get('rft.type')))).toEqual(new Set(['newspaperArticle']));
    expect(coins.map(c => c.get('rft.identifier'))).toEqual(nastyTrace().articles.map(a => a.url));
  });
});

describe('a scope', () => {
  it('leaves no id that points at something left out', () => {
    const trace = JSON.parse(exportTraces([nastyTrace()], 'json', { claims: ['c2', 'c3'] }).text);
    expect(trace.citations.flatMap((k: { claims: string[] }) => k.claims)).toEqual(['c2', 'c3']);
  });
  it('keeps the original of a copy that is left in', () => {
    const trace = JSON.parse(exportTraces([chainTrace()], 'json', { claims: ['c1'] }).text);
    expect(trace.articles.map((a: { id: string }) => a.id)).toEqual(['a1', 'a2']);
  });
});
