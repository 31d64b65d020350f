import { describe, expect, it } from 'vitest';
import { readCrossref } from '../../../../utils/articles/works/crossref-record.ts';

const message = {
  DOI: '10.1038/S41586-026-00001-1',
  type: 'journal-article',
  title: ['A nasal vaccine lowers <i>invented</i> infections'],
  subtitle: ['a trial'],
  author: [{ given: 'Mari', family: 'Olsen' }, { name: 'The Spray Group' }],
  issued: { 'date-parts': [[2026, 8]] },
  language: 'en',
  'container-title': ['Nature'],
  volume: '641',
  page: '112-119',
  publisher: 'Springer',
  abstract: '<jats:title>Abstract</jats:title><jats:p>In 640 nurses.</jats:p>',
  relation: {
    'has-preprint': [{ 'id-type': 'doi', id: '10.1101/2026.01.01.1', 'asserted-by': 'object' }],
  },
};
const read = (over = {}) =>
  readCrossref(JSON.stringify({ status: 'ok', message: { ...message, ...over } }));

describe('Crossref’s record', () => {
  it('says what the work is, where it stands and which preprint it had', () => {
    expect(read()).toEqual({
      titles: [
        'A nasal vaccine lowers invented infections',
        'A nasal vaccine lowers invented infections: a trial',
      ],
      authors: ['Mari Olsen', 'The Spray Group'],
      published: '2026-08',
      language: 'en',
      kind: 'paper',
      ids: { doi: '10.1038/s41586-026-00001-1' },
      container: { title: 'Nature', volume: '641', pages: '112–119', publisher: 'Springer' },
      notices: [],
      versions: ['10.1101/2026.01.01.1'],
      abstract: 'In 640 nurses.',
    });
  });

  it.each([
    ['retraction', 'retraction'],
    ['Expression of Concern', 'concern'],
    ['expression_of_concern', 'concern'],
    ['corrigendum', 'correction'],
    ['withdrawal', 'withdrawal'],
  ])('%s is a %s', (type, kind) => {
    const by = [
      { DOI: '10.1038/R1', type, updated: { 'date-parts': [[2026, 10, 2]] }, source: 'publisher' },
    ];
    expect(read({ 'updated-by': by })?.notices).toEqual([
      { kind, url: 'https://doi.org/10.1038/r1', at: '2026-10-02' },
    ]);
  });

  it('new versions are no notice, and a notice about another work is none about itself', () => {
    expect(read({ 'updated-by': [{ DOI: '10.1038/v2', type: 'new_version' }] })?.notices).toEqual(
      [],
    );
    expect(read({ 'update-to': [{ DOI: '10.1038/other', type: 'retraction' }] })?.notices).toEqual(
      [],
    );
  });

  it('a work retracted in its own place, or by its title, is so', () => {
    expect(
      read({ 'update-to': [{ DOI: message.DOI, type: 'retraction' }] })?.notices,
    ).toMatchObject([{ kind: 'retraction' }]);
    expect(read({ title: ['RETRACTED: Spray'] })?.notices).toMatchObject([{ kind: 'retraction' }]);
  });

  it.each(['Resource not found.', '{"status":"ok","message":{}}', '<html>'])(
    '%s is no record',
    body => expect(readCrossref(body)).toBeNull(),
  );
});
