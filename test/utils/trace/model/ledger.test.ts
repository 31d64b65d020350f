import { expect, it } from 'vitest';
import { addToLedger } from '../../../../utils/trace/model/ledger.ts';
import type { Trace } from '../../../../utils/trace/model/schema.ts';

it('the ledger has a row a host, its numbers summed and each reason once', () => {
  const network: Trace['network'] = [];
  const note = (host: string, requests: number, bytes: number, why: string) =>
    addToLedger(network, { host, requests, bytes, why });
  note('techcrunch.com', 1, 0, 'article');
  note('bing.com', 1, 0, 'news search');
  note('techcrunch.com', 0, 900, 'article');
  note('techcrunch.com', 1, 40, 'news');
  note('techcrunch.com', 1, 60, 'article');
  note('techcrunch.com', -1, 0, 'news');
  expect(network).toEqual([
    { host: 'techcrunch.com', requests: 2, bytes: 1000, why: 'article; news' },
    { host: 'bing.com', requests: 1, bytes: 0, why: 'news search' },
  ]);
});
