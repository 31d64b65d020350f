import { describe, expect, it } from 'vitest';
import { crossref } from '../../../../utils/sources/works/crossref.ts';
import { ask, json, question, respond } from '../bench.ts';

const item = (DOI: string, over = {}) => ({
  DOI,
  title: ['A nasal vaccine lowers <i>invented</i> infections'],
  abstract: '<jats:p>In 640 nurses.</jats:p>',
  issued: { 'date-parts': [[2026, 8, 4]] },
  ...over,
});
const answer = (...items: object[]) => json({ status: 'ok', message: { items } });
const parametersOf = (url = '') => Object.fromEntries(new URL(url).searchParams);

describe('Crossref', () => {
  it('offers DOIs for “(doi.org)”', async () => {
    const { urls, candidates } = await ask(crossref, question({ domain: 'doi.org' }), () =>
      answer(item('10.1000/inv.1'), item('10.1000/inv<2>', { issued: { 'date-parts': [[2026]] } })),
    );
    expect(parametersOf(urls[0])).toMatchObject({
      'query.bibliographic': 'tariff ruling Karpathy',
      rows: '10',
    });
    expect(candidates).toMatchObject([
      {
        url: 'https://doi.org/10.1000/inv.1',
        title: 'A nasal vaccine lowers invented infections',
        snippet: 'In 640 nurses.',
        published: '2026-08-04',
      },
      { url: 'https://doi.org/10.1000/inv%3C2%3E', published: null },
    ]);
  });

  it('offers a publisher’s papers by their pages there', async () => {
    const page = 'https://www.nature.com/articles/s41586-026-00001-1';
    const { urls, candidates } = await ask(crossref, question({ domain: 'nature.com' }), () =>
      answer(item('10.1038/a', { resource: { primary: { URL: page } } }), item('10.1038/b')),
    );
    expect(parametersOf(urls[0]).filter).toBe('prefix:10.1038');
    expect(candidates.map(({ url }) => url)).toEqual([page]);
  });

  it('looks a work up by the record that a list of references prints', async () => {
    const reference = {
      families: ['Olsen', 'Marsh'],
      year: '2024a',
      title: 'Ferry fares',
      container: 'Port Studies',
    };
    const of = question({ domain: null, title: 'Ferry fares', reference });
    const { urls, candidates } = await ask(crossref, of, () =>
      answer(
        item('10.1000/inv.1', {
          title: ['Ferry fares'],
          subtitle: ['A panel'],
          author: [{ family: 'Olsen' }, { name: 'Port Office' }],
        }),
      ),
    );
    expect(parametersOf(urls[0])['query.bibliographic']).toBe(
      'Ferry fares Olsen Marsh 2024 Port Studies',
    );
    expect(candidates).toMatchObject([
      { title: 'Ferry fares: A panel', authors: ['Olsen', 'Port Office'], year: '2026' },
    ]);
    expect(crossref.applies(question({ domain: null }), new Date())).toBe(false);
  });

  it('tells its throttle and nonsense apart', async () => {
    const of = question({ domain: 'doi.org' });
    expect((await ask(crossref, of, () => json({}, 429))).answer).toMatchObject({
      reason: 'rate-limited',
    });
    expect(
      (await ask(crossref, of, () => respond('{"message":{}}', { type: 'application/json' })))
        .answer,
    ).toMatchObject({ reason: 'bad-answer' });
  });
});
