import { describe, expect, it } from 'vitest';
import { arxiv } from '../../../../utils/sources/works/arxiv.ts';
import { ask, question, respond, xml } from '../bench.ts';

const entry = (id: string, title: string) =>
  `<entry><id>http://arxiv.org/abs/${id}</id><published>2026-09-01T10:00:00Z</published><title>${title}</title><summary>  We study invented
  ferries. </summary><author><name>Ada Roe</name></author><link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/></entry>`;
const feed = (...entries: string[]) =>
  xml(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>${entries.join('')}</feed>`,
  );
const of = (over = {}) => question({ domain: 'arxiv.org', ...over });

describe('arXiv’s own search', () => {
  it('is asked for all words, of a known title in titles', async () => {
    const words = await ask(arxiv, of(), () => feed(entry('2609.01234v2', 'Sparse ferries')));
    expect(new URL(words.urls[0] ?? '').searchParams.get('search_query')).toBe(
      'all:tariff AND all:ruling AND all:Karpathy',
    );
    const title = await ask(arxiv, of({ title: 'Sparse ferries' }), () => feed());
    expect(new URL(title.urls[0] ?? '').searchParams.get('search_query')).toBe(
      'ti:Sparse AND ti:ferries',
    );
  });

  it('offers the page of a preprint without its version, old names too', async () => {
    const { candidates } = await ask(arxiv, of(), () =>
      feed(entry('2609.01234v2', 'Sparse ferries'), entry('hep-th/9901001v1', 'Old ferries')),
    );
    expect(candidates).toMatchObject([
      {
        url: 'https://arxiv.org/abs/2609.01234',
        title: 'Sparse ferries',
        snippet: 'We study invented ferries.',
        published: '2026-09-01T10:00:00.000Z',
        outlet: 'arxiv.org',
      },
      { url: 'https://arxiv.org/abs/hep-th/9901001' },
    ]);
  });

  it('takes its throttle, a 200 that says “Rate exceeded.”, for what it is', async () => {
    const { answer } = await ask(arxiv, of(), () =>
      respond('Rate exceeded.', { type: 'text/plain' }),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'rate-limited' });
  });

  it('takes an entry that reports an error for none', async () => {
    const error =
      '<entry><id>http://arxiv.org/api/errors#incorrect_id_format</id><title>Error</title></entry>';
    expect((await ask(arxiv, of(), () => feed(error))).candidates).toEqual([]);
  });
});
