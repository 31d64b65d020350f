import { expect, it } from 'vitest';
import { readDatacite } from '../../../../utils/articles/works/datacite-record.ts';

const attributes = {
  doi: '10.5281/ZENODO.1234567',
  titles: [{ title: 'Invented tide gauges' }],
  creators: [
    { name: 'Olsen, Mari', givenName: 'Mari', familyName: 'Olsen' },
    { name: 'Harbour Office' },
  ],
  publisher: 'Zenodo',
  publicationYear: 2026,
  language: null,
  dates: [{ date: '2026-07-01', dateType: 'Issued' }],
  types: { resourceTypeGeneral: 'Dataset' },
  descriptions: [{ description: '<p>Levels of 12 harbours.</p>', descriptionType: 'Abstract' }],
  relatedIdentifiers: [
    {
      relationType: 'IsVersionOf',
      relatedIdentifier: '10.5281/zenodo.1234566',
      relatedIdentifierType: 'DOI',
    },
    { relationType: 'Cites', relatedIdentifier: '10.1000/x', relatedIdentifierType: 'DOI' },
  ],
};

it('DataCite’s record of a data set', () => {
  expect(readDatacite(JSON.stringify({ data: { id: 'x', attributes } }))).toEqual({
    titles: ['Invented tide gauges'],
    authors: ['Mari Olsen', 'Harbour Office'],
    published: '2026-07-01',
    language: null,
    kind: 'dataset',
    ids: { doi: '10.5281/zenodo.1234567' },
    container: { title: 'Zenodo' },
    notices: [],
    versions: ['10.5281/zenodo.1234566'],
    abstract: 'Levels of 12 harbours.',
  });
});

it('its complaint is no record', () =>
  expect(readDatacite('{"errors":[{"status":"404"}]}')).toBeNull());
