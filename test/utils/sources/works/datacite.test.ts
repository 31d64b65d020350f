import { expect, it } from 'vitest';
import { datacite } from '../../../../utils/sources/works/datacite.ts';
import { ask, json, question } from '../bench.ts';

it('DataCite offers the page of a data set in the repository that is cited', async () => {
  const { urls, candidates } = await ask(datacite, question({ domain: 'zenodo.org' }), () =>
    json({
      data: [
        {
          id: '10.5281/zenodo.1234567',
          attributes: {
            doi: '10.5281/zenodo.1234567',
            url: 'https://zenodo.org/doi/10.5281/zenodo.1234567',
            titles: [{ title: 'Invented tide gauges' }],
            descriptions: [{ description: 'Levels of 12 harbours.', descriptionType: 'Abstract' }],
            dates: [{ date: '2026-07-01', dateType: 'Issued' }],
          },
        },
      ],
    }),
  );
  expect(Object.fromEntries(new URL(urls[0] ?? '').searchParams)).toMatchObject({
    query: 'tariff AND ruling AND Karpathy',
    'client-id': 'cern.zenodo',
  });
  expect(candidates).toMatchObject([
    {
      url: 'https://zenodo.org/doi/10.5281/zenodo.1234567',
      title: 'Invented tide gauges',
      snippet: 'Levels of 12 harbours.',
      published: '2026-07-01',
    },
  ]);
});
