import jsonld from 'jsonld';

const id = (name: string) => ({ '@id': name, '@type': '@id' });

/**
 * The terms of the two contexts that exports use, as http://www.w3.org/ns/anno.jsonld and
 * https://schema.org map them; any other term is refused.
 */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    ...Object.fromEntries(
      [
        'Annotation',
        'TextualBody',
        'SpecificResource',
        'TextQuoteSelector',
        'TimeState',
        'linking',
        'commenting',
        'assessing',
        'exact',
      ].map(t => [t, `oa:${t}`]),
    ),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: id('oa:hasBody'),
    target: id('oa:hasTarget'),
    source: id('oa:hasSource'),
    selector: id('oa:hasSelector'),
    state: id('oa:hasState'),
    cached: id('oa:cachedSource'),
    sourceDate: 'oa:sourceDate',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    first: id('as:first'),
    total: 'as:totalItems',
    startIndex: 'as:startIndex',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: 'http://purl.org/dc/terms/created',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
  },
  'https://schema.org': Object.fromEntries(
    [
      ...[
        'Article',
        'CreativeWork',
        'NewsArticle',
        'WebPage',
        'Claim',
        'Review',
        'Rating',
        'NewsMediaOrganization',
        'Organization',
        'Person',
      ],
      ...[
        'headline',
        'inLanguage',
        'datePublished',
        'dateCreated',
        'sdDatePublished',
        'creativeWorkStatus',
        'hasPart',
        'text',
        'name',
        'description',
      ],
      ...[
        'publisher',
        'author',
        'sourceOrganization',
        'url',
        'citation',
        'isBasedOn',
        'archivedAt',
      ],
      ...['review', 'reviewAspect', 'reviewBody', 'reviewRating', 'negativeNotes'],
      ...['alternateName', 'ratingValue', 'bestRating', 'worstRating'],
    ].map(term => [term, `http://schema.org/${term}`]),
  ),
};

const documentLoader = async (url: string) => {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no context ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } } as never;
};

/** Every node of a JSON-LD text, expanded strictly: a term that its context lacks is an error. */
export function expand(text: string): Promise<unknown> {
  return jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as object);
}

/**
 * The nodes of a JSON-LD text under full names, each once: what is left when a JSON-LD processor
 * has read it.
 */
export async function nodes(
  text: string,
): Promise<readonly Readonly<Record<string, readonly Value[]>>[]> {
  return (await jsonld.flatten(JSON.parse(text), undefined, {
    documentLoader,
    safe: true,
  } as object)) as never;
}

/** One value of a flattened node. */
export interface Value {
  readonly '@id'?: string;
  readonly '@value'?: string | number;
  readonly '@list'?: readonly Value[];
}
