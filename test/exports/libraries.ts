/** Exports as other people's libraries read them. */
import { BibLatexParser, parseRIS } from 'biblatex-csl-converter';
import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { exportTraces } from '../../utils/exports/export.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import { nodes, type Value } from '../utils/exports/contexts.ts';
import { type Kept, SENT, TRACE, verdictIn, verdictOf } from './kept.ts';

const write = (format: ExportFormat) => exportTraces([TRACE], format).text;

/** What markdown-it makes of Markdown: HTML with footnotes. */
export const htmlByMarkdownIt = (): string =>
  new MarkdownIt().use(footnotes).render(write('md').replace(/^---\n[\s\S]*?\n---\n/, ''));

/** The sources of a note as HTML: each claim's footnote, and the verdict beside the claim. */
export function ofNote(html: string): Kept[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  const claims = [...document.querySelectorAll('ul > li')].filter(li => li.querySelector('ul'));
  return [...document.querySelectorAll('section.footnotes li, section#footnotes li')].map(
    (note, i) => {
      const [title] = note.querySelectorAll('a');
      const text = (note.textContent ?? '').replace(/\s+/g, ' ');
      const outlet = note.querySelector('em')?.textContent ?? '';
      const [before = '', after = ''] = text.split(`, ${outlet}, `);
      const authors = before
        .trim()
        .slice((title?.textContent ?? '').replace(/\s+/g, ' ').trim().length);
      const [, date = '', accessed = ''] =
        /^(?:(\d{4}-\d\d-\d\d), )?accessed (\d{4}-\d\d-\d\d)/.exec(after) ?? [];
      const archived =
        [...note.querySelectorAll('a')].find(a => a.textContent === 'copy')?.getAttribute('href') ??
        '';
      const said = (claims[i]?.querySelector('ul')?.textContent ?? '').replace(/\s+/g, ' ');
      return {
        title: title?.textContent ?? '',
        authors: authors.replace(/^, /, '').replaceAll(', ', '; '),
        date,
        URL: title?.getAttribute('href') ?? '',
        outlet,
        accessed,
        archived,
        via: text,
        claim: claims[i]?.textContent ?? '',
        passage: said,
        verdict: verdictIn(said),
      };
    },
  );
}

/** The COinS of the report, with what stands beside it. */
export function byHappyDom(): Kept[] {
  const { document } = new Window();
  document.write(write('html'));
  const claims = [...document.querySelectorAll('p[dir=auto]')].map(p => p.textContent ?? '');
  const passages = [...document.querySelectorAll('blockquote')].map(
    quote => quote.textContent ?? '',
  );
  const verdicts = [...document.querySelectorAll('.row')]
    .map(row => row.textContent ?? '')
    .filter(text => /\d\.\d\d\)/.test(text));
  return [...document.querySelectorAll('ol > li')].map((li, i) => {
    const coins = new URLSearchParams(li.querySelector('.Z3988')?.getAttribute('title') ?? '');
    const first = coins.getAll('rft.aufirst');
    const text = li.textContent ?? '';
    return {
      title: coins.get('rft.title') ?? '',
      authors: [
        ...coins.getAll('rft.aucorp'),
        ...coins.getAll('rft.aulast').map((last, n) => `${first[n]} ${last}`),
      ].join('; '),
      date: coins.get('rft.date') ?? '',
      URL: coins.get('rft.identifier') ?? '',
      outlet: coins.get('rft.source') ?? '',
      accessed: /accessed (\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '',
      archived: [...li.querySelectorAll('a')].map(a => a.getAttribute('href')).join(' '),
      via: text,
      claim: claims[i] ?? '',
      passage: passages[i] ?? '',
      verdict: verdictIn(verdicts[i] ?? ''),
    };
  });
}

interface Entry {
  readonly fields: {
    readonly title?: readonly { readonly text?: string }[];
    readonly author?: readonly Readonly<Record<string, readonly { readonly text?: string }[]>>[];
    readonly date?: string;
    readonly url?: string;
    readonly urldate?: string;
    readonly journaltitle?: readonly { readonly text?: string }[];
    readonly addendum?: readonly { readonly text?: string }[];
    readonly annotation?: readonly { readonly text?: string }[];
    readonly organization?: readonly (readonly { readonly text?: string }[])[];
    readonly note?: readonly { readonly text?: string }[];
  };
}

const joined = (parts: readonly { readonly text?: string }[] = []) =>
  parts.map(part => part.text ?? '').join('');

/** What biblatex-csl-converter makes of RIS or BibLaTeX. */
export function byConverter(format: 'ris' | 'biblatex'): Kept[] {
  const text = write(format);
  const { entries } =
    format === 'ris'
      ? parseRIS(text)
      : new BibLatexParser(text, { processUnexpected: true }).parse();
  return (JSON.parse(JSON.stringify(Object.values(entries))) as Entry[]).map(({ fields }) => {
    const notes = [fields.note, fields.addendum, fields.annotation].map(joined).join(' ');
    const names = (fields.author ?? []).map(a =>
      [a.literal, a.given, a.prefix, a.family].map(joined).filter(Boolean).join(' '),
    );
    return {
      title: joined(fields.title),
      authors: names.join('; '),
      date: fields.date?.replaceAll('/', '-') ?? '',
      URL: fields.url ?? '',
      outlet: joined(fields.journaltitle) || (fields.organization ?? []).map(joined).join(''),
      accessed: fields.urldate?.replaceAll('/', '-') ?? '',
      archived: notes,
      via: notes,
      claim: notes,
      passage: notes,
      verdict: verdictIn(notes),
    };
  });
}

type Graph = Awaited<ReturnType<typeof nodes>>;

/** What a flattened graph says, followed from node to node by terms. */
function reader(graph: Graph, vocabulary: string) {
  const byId = new Map(graph.map(node => [String(node['@id']), node]));
  const all = (node: Graph[number] | undefined, term: string): readonly Value[] =>
    node?.[`${vocabulary}${term}`] ?? [];
  return {
    text: (node: Graph[number] | undefined, term: string) =>
      String(all(node, term)[0]?.['@value'] ?? ''),
    ids: (node: Graph[number] | undefined, term: string) =>
      all(node, term).map(value => value['@id'] ?? ''),
    follow: (node: Graph[number] | undefined, term: string) =>
      all(node, term).map(value => byId.get(value['@id'] ?? '')),
    node: (id: string) => byId.get(id),
  };
}

/** What jsonld makes of the schema.org form. */
export async function bySchemaOrg(): Promise<Kept[]> {
  const graph = await nodes(write('jsonld'));
  const { text, ids, follow, node } = reader(graph, 'http://schema.org/');
  const claims = follow(node(TRACE.page.url), 'hasPart');
  return SENT.map((reference, i) => {
    const article = node(reference.url);
    const copies = graph.filter(copy => ids(copy, 'isBasedOn').includes(reference.url));
    const [review] = follow(claims[i], 'review');
    const [rating] = follow(review, 'reviewRating');
    return {
      title: text(article, 'headline'),
      authors: follow(article, 'author')
        .map(author => text(author, 'name'))
        .join('; '),
      date: text(article, 'datePublished').slice(0, 10),
      URL: text(article, 'url'),
      outlet: follow(article, 'publisher').map(by => text(by, 'name'))[0] ?? '',
      accessed: text(article, 'sdDatePublished'),
      archived: text(article, 'archivedAt'),
      via: copies.flatMap(copy => follow(copy, 'publisher').map(by => text(by, 'name'))).join('; '),
      claim: text(claims[i], 'text'),
      passage: text(review, 'reviewBody'),
      verdict: verdictOf(text(rating, 'alternateName'), text(rating, 'ratingValue')),
    };
  });
}

/** What jsonld makes of the annotations. */
export async function byAnnotations(): Promise<Kept[]> {
  const graph = await nodes(write('annotation'));
  const { ids, text, follow } = reader(graph, 'http://www.w3.org/ns/oa#');
  const annotations = graph.filter(node => String(node['@type']).includes('oa#Annotation'));
  return annotations.map(annotation => {
    const [copy, original, said] = follow(annotation, 'hasBody');
    const words = String(
      said?.['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']?.[0]?.['@value'],
    );
    return {
      URL: ids(original, 'hasSource')[0] ?? '',
      outlet: /← ([^,]+),/.exec(words)?.[1] ?? '',
      accessed: /traced (\d{4}-\d\d-\d\d)/.exec(words)?.[1] ?? '',
      archived: follow(original, 'hasState')
        .flatMap(state => ids(state, 'cachedSource'))
        .join(' '),
      via: words,
      claim: follow(annotation, 'hasTarget')
        .flatMap(target => follow(target, 'hasSelector').map(selector => text(selector, 'exact')))
        .join(' '),
      passage: follow(copy, 'hasSelector')
        .map(selector => text(selector, 'exact'))
        .join(' '),
      verdict: verdictIn(words),
    };
  });
}
