/**
 * Web Annotations as the W3C's data model asks for them (https://www.w3.org/TR/annotation-model/),
 * its rules restated as far as Whence's annotations come under them.
 */
import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, traceOf } from '../trace/build.ts';
import { chainTrace, copiedTrace, nastyTrace } from './nasty.ts';
import { plainTrace } from './plain.ts';
import { SAMPLE, UNTRACED } from './sample-trace.ts';

type Node = Readonly<Record<string, unknown>>;
type Named = Node & Readonly<Record<'type' | 'source' | 'purpose' | 'exact' | 'value', unknown>>;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : ([value].flat() as T[]);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
/** An absolute IRI: a scheme, and nothing in it that no IRI may hold. */
const isIri = (value: unknown): boolean =>
  isText(value) && URL.canParse(value) && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
/** A moment with its zone. */
const isMoment = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const MOTIVATIONS = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

interface Parts {
  readonly collection: Node;
  readonly page: Node;
  readonly annotations: readonly Node[];
  readonly bodies: readonly Named[];
  readonly targets: readonly (Named | string)[];
  /** Specific resources, as bodies and as targets. */
  readonly resources: readonly Named[];
  readonly selectors: readonly Named[];
  readonly states: readonly Node[];
}

const isNode = (value: unknown): value is Named => typeof value === 'object' && value !== null;

function partsOf(collection: Node): Parts {
  const page = collection.first as Node;
  const annotations = list(page.items) as readonly Node[];
  const bodies = annotations.flatMap(one => list(one.body) as readonly Named[]);
  const targets = annotations.flatMap(one => list(one.target) as readonly (Named | string)[]);
  const resources = [...bodies, ...targets].filter(isNode).filter(one => 'source' in one);
  return {
    collection,
    page,
    annotations,
    bodies,
    targets,
    resources,
    selectors: resources.flatMap(one => list(one.selector) as readonly Named[]),
    states: resources.flatMap(one => list(one.state) as readonly Node[]),
  };
}

/** What the model asks of each part, by what it says. */
const RULES: readonly (readonly [string, (parts: Parts) => boolean])[] = [
  [
    'the document has the context of annotations, once, at its top',
    ({ collection, page, annotations }) =>
      collection['@context'] === 'http://www.w3.org/ns/anno.jsonld' &&
      [page, ...annotations].every(node => !('@context' in node)),
  ],
  [
    'collection, page and annotations have an IRI each, and no two the same',
    ({ collection, page, annotations }) => {
      const ids = [collection, page, ...annotations].map(({ id }) => id);
      return ids.every(isIri) && new Set(ids).size === ids.length;
    },
  ],
  [
    'a collection has a label, its total and its first page',
    ({ collection, page, annotations }) =>
      collection.type === 'AnnotationCollection' &&
      isText(collection.label) &&
      collection.total === annotations.length &&
      page.type === 'AnnotationPage' &&
      isCount(page.startIndex),
  ],
  [
    'an annotation is one, has a target, a moment and a motivation of the list',
    ({ annotations }) =>
      annotations.every(
        one =>
          one.type === 'Annotation' &&
          list(one.target).length === 1 &&
          isMoment(one.created) &&
          MOTIVATIONS.includes(String(one.motivation)),
      ),
  ],
  [
    'a body is a text, or a resource that has more than its source',
    ({ bodies }) =>
      bodies.every(
        body =>
          (body.type === 'TextualBody' &&
            isText(body.value) &&
            /^\w+\/\w+$/.test(`${body.format}`)) ||
          (body.type === 'SpecificResource' &&
            ['selector', 'state', 'purpose'].some(more => more in body)),
      ),
  ],
  [
    'a purpose is a motivation',
    ({ bodies }) => bodies.every(b => !('purpose' in b) || MOTIVATIONS.includes(`${b.purpose}`)),
  ],
  [
    'a target is an IRI, or a resource with a selector',
    ({ targets }) =>
      targets.every(target => (isNode(target) ? isNode(target.selector) : isIri(target))),
  ],
  ['a resource has one source, an IRI', ({ resources }) => resources.every(r => isIri(r.source))],
  [
    'a quote has one exact text, of text alone',
    ({ selectors }) =>
      selectors.every(
        one =>
          one.type === 'TextQuoteSelector' &&
          isText(one.exact) &&
          ['prefix', 'suffix'].every(side => !(side in one) || isText(one[side])),
      ),
  ],
  [
    'a state has the moment of its source and where it is kept',
    ({ states }) =>
      states.every(
        one => one.type === 'TimeState' && isMoment(one.sourceDate) && isIri(one.cached),
      ),
  ],
];

const read = (...traces: Trace[]): Node => JSON.parse(exportTraces(traces, 'annotation').text);
const withPage = (url: string): Trace => ({
  ...plainTrace(),
  page: { ...plainTrace().page, url },
});
const LIST = traceOf({
  page: { url: 'my sources.bib', title: 'sources.bib', language: null, published: null },
  citations: [citation({ claims: [], href: 'https://a.example/ü x' })],
  articles: [article({})],
});

describe.each<[string, Node]>([
  ['the sample briefing', read(SAMPLE)],
  ['the sample briefing, not looked up', read(UNTRACED)],
  ['nasty texts', read(nastyTrace())],
  ['copies that an archive keeps', read(copiedTrace())],
  ['a copy', read(chainTrace())],
  ['a local file', read(withPage('C:\\my notes\\50 %.md'))],
  ['an address with signs', read(withPage('https://briefing.example/a|b?q=“x y”'))],
  ['a list of references', read(LIST)],
  ['several pages', read(plainTrace(), withPage('notes/ä.md'), LIST)],
])('of %s', (_, document) => {
  it.each(RULES)('%s', (_rule, holds) => expect(holds(partsOf(document))).toBe(true));
});

describe('each rule', () => {
  const good = read(copiedTrace());
  const page = good.first as Node & { readonly items: readonly Node[] };
  const [first] = page.items;
  const withFirst = (over: object): Node => ({
    ...good,
    first: { ...page, items: [{ ...first, ...over }, ...page.items.slice(1)] },
  });
  const body = (over: object) =>
    withFirst({ body: [{ type: 'SpecificResource', source: 'https://a.example/', ...over }] });
  const selector = { type: 'TextQuoteSelector', exact: 'x' };

  it.each<[string, Node]>([
    ['context', { ...good, '@context': 'https://schema.org' }],
    ['IRI each', withFirst({ id: 'urn:whence:a b' })],
    ['its total', { ...good, total: 3 }],
    ['motivation', withFirst({ motivation: 'supporting' })],
    ['more than its source', body({})],
    ['a purpose', body({ purpose: 'showing' })],
    ['a target', withFirst({ target: { source: 'https://a.example/' } })],
    ['a target', withFirst({ target: 'my notes.md' })],
    ['one source', body({ source: 'notes.md', selector })],
    ['one exact text', body({ selector: { ...selector, exact: ['x', 'y'] } })],
    ['a state', body({ state: { type: 'TimeState', sourceDate: '2026', cached: 'x' } })],
  ])('is broken by a document that breaks it: %s', (words, document) => {
    const broken = RULES.filter(([, holds]) => !holds(partsOf(document))).map(([rule]) => rule);
    expect(broken.some(rule => rule.includes(words))).toBe(true);
  });
});
