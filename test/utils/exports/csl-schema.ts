const text = { type: 'string' };
const names = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      family: text,
      given: text,
      literal: text,
      suffix: text,
      'dropping-particle': text,
      'non-dropping-particle': text,
    },
    additionalProperties: false,
  },
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

/**
 * What the schema of CSL-JSON 1.0.2 asks of the items that Whence writes: an array, `id` and `type`
 * in each, no name that CSL lacks, names and dates of its shapes, and own data under `custom`
 * alone. The types are those that Zotero's importer knows too; it refuses a file with any other.
 */
export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['article-newspaper', 'article-magazine', 'post-weblog', 'webpage'] },
      ...Object.fromEntries(
        [
          'title',
          'container-title',
          'URL',
          'language',
          'source',
          'publisher',
          'archive',
          'archive_location',
          'section',
          'note',
        ].map(name => [name, text]),
      ),
      author: names,
      issued: date,
      accessed: date,
      custom: { type: 'object' },
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
};
