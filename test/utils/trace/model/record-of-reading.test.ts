import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/trace/model/page-reading.ts';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import {
  createRecord,
  findElsewhere,
  findRecord,
  growRecord,
} from '../../../../utils/trace/model/record-of-reading.ts';
import { article, citation, claim } from '../build.ts';
import { unasked } from '../record.ts';

const reading = (over: Partial<PageReading> = {}): PageReading => ({
  page: { url: 'https://chat.example/c/1', title: 'A chat', language: 'en', published: null },
  claims: [claim({})],
  citations: [unasked(citation({}))],
  mentions: [],
  links: [],
  ...over,
});
const make = (r: PageReading): TraceRecord =>
  createRecord(r, {
    id: 'r1',
    now: new Date('2026-05-20T09:00:00Z'),
    private: false,
    wouldAsk: [],
  });
const resolved = (): TraceRecord => {
  const record = make(reading());
  record.trace.citations = [citation({})];
  record.trace.articles = [article({})];
  record.state = 'done';
  return record;
};
const longer = () =>
  reading({
    claims: [
      claim({}),
      claim({ id: 'c2', text: 'Another invented sentence arrived.', citations: ['k2'] }),
    ],
    citations: [
      unasked(citation({})),
      unasked(citation({ id: 'k2', text: '(cnbc.com)', outlet: 'cnbc.com', claims: ['c2'] })),
    ],
  });

const BEFORE = { resolution: citation({}).resolution, row: null, body: null };

const storeWith = (...records: TraceRecord[]): Store => ({
  get: async id => records.find(r => r.id === id) ?? null,
  put: async () => true,
  withFingerprint: async fingerprint => records.filter(r => r.fingerprint === fingerprint),
  list: async () => records,
  waitingFor: async () => [],
  remove: async () => undefined,
  discard: async () => undefined,
  bringBack: async () => 0,
  forgetDiscarded: async () => undefined,
  unfinished: async () => [],
});

describe('a reading and its record', () => {
  it('of a page that grew keeps what was resolved', () => {
    const record = growRecord(resolved(), longer());
    expect(record.trace.citations.map(k => k.resolution.status)).toEqual(['resolved', 'skipped']);
    expect(record.trace.articles).toHaveLength(1);
  });

  it('keeps what the reader chose or gave with the same mark, although it has another number now', () => {
    const record = resolved();
    record.chosen = [
      {
        citation: 'k1',
        url: 'https://techcrunch.com/a',
        before: record.trace.citations[0]?.resolution as never,
      },
    ];
    record.given = [{ citation: 'k1', article: 'a1', before: BEFORE }];
    const earlier = reading({
      claims: [
        claim({ id: 'c0', text: 'An invented sentence came before.', citations: ['k1'] }),
        claim({ citations: ['k2'] }),
      ],
      citations: [
        unasked(citation({ text: '(cnbc.com)', outlet: 'cnbc.com', claims: ['c0'] })),
        unasked(citation({ id: 'k2' })),
      ],
    });
    expect(growRecord(record, earlier).chosen.map(choice => choice.citation)).toEqual(['k2']);
    expect(growRecord(record, earlier).given).toEqual([
      { citation: 'k2', article: 'a1', before: BEFORE },
    ]);
    expect(growRecord(record, reading({ citations: [] }))).toMatchObject({ chosen: [], given: [] });
  });

  it('keeps apart two marks of one sentence that stands twice, when a line is added above', () => {
    const twice = (above: readonly string[]) => {
      const texts = [...above, 'The same invented sentence.', 'The same invented sentence.'];
      return reading({
        claims: texts.map((text, at) => claim({ id: `c${at}`, text, citations: [`k${at}`] })),
        citations: texts.map((_, at) =>
          unasked(citation({ id: `k${at}`, text: '(reuters.com)', claims: [`c${at}`] })),
        ),
      });
    };
    const record = make(twice([]));
    const [first, second] = record.trace.citations;
    if (!first || !second) throw new Error('two marks were made');
    const before = first.resolution;
    first.resolution = citation({}).resolution;
    second.resolution = { ...before, status: 'not-found' };
    record.chosen = [{ citation: 'k0', url: 'https://www.reuters.com/a', before }];
    const { trace, chosen } = growRecord(record, twice(['An invented line above.']));
    expect(trace.citations.map(({ id, resolution }) => [id, resolution.status])).toEqual([
      ['k0', 'skipped'],
      ['k1', 'resolved'],
      ['k2', 'not-found'],
    ]);
    expect(chosen).toEqual([{ citation: 'k1', url: 'https://www.reuters.com/a', before }]);
  });

  it('does not carry an answer over to another claim behind the same mark', () => {
    const record = growRecord(
      resolved(),
      reading({ claims: [claim({ text: 'The invented sentence was rewritten.' })] }),
    );
    expect(record.trace.citations[0]?.resolution.status).toBe('skipped');
  });

  const at = (url: string, href: string | null = null) =>
    reading({
      page: { ...reading().page, url },
      citations: [unasked(citation({ href }))],
    });

  it.each([
    ['at the same address', 'https://chat.example/c/1'],
    ['at another address of the site', 'https://chat.example/share/9'],
  ])('of the same words %s is the record that there is', async (_, url) => {
    expect(await findRecord(storeWith(resolved()), at(url), null, false)).toMatchObject({
      record: { id: 'r1' },
      changed: false,
    });
  });

  it.each([
    ['on another site', 'https://elsewhere.example/c/1', null],
    ['on a subdomain', 'https://evil.chat.example/c/1', null],
    ['over plain http', 'http://chat.example/c/1', null],
    ['in a file', 'file:///c/1', null],
    ['with another link behind a mark', 'https://chat.example/c/2', 'https://evil.example/a'],
  ])(
    'of the same words %s is no record that there is, in a new tab or the same',
    async (_, url, href) => {
      for (const current of [null, 'r1'])
        expect(await findRecord(storeWith(resolved()), at(url, href), current, false)).toBeNull();
    },
  );

  it('whose mark leads elsewhere now is the tab’s record, with that mark open again', async () => {
    const evil = at('https://chat.example/c/1', 'https://evil.example/a');
    expect(await findRecord(storeWith(resolved()), evil, 'r1', false)).toMatchObject({
      record: {
        id: 'r1',
        trace: {
          citations: [{ href: 'https://evil.example/a', resolution: { status: 'skipped' } }],
        },
      },
      changed: true,
    });
  });

  it('whose links differ in their tracking alone is the record that there is', async () => {
    const kept = make(at('https://chat.example/c/1', 'https://axios.com/a?utm_source=one'));
    const now = at('https://chat.example/c/1', 'https://axios.com/a?utm_source=two');
    expect(await findRecord(storeWith(kept), now, null, false)).toMatchObject({ changed: false });
  });

  it('is told of a trace of the same text on another site, which stays where it is', async () => {
    const copy = { ...make(at('https://elsewhere.example/')), id: 'r2' };
    const store = storeWith(copy, resolved());
    expect(await findElsewhere(store, copy)).toMatchObject({ id: 'r1' });
    expect(await findElsewhere(store, { ...copy, private: true })).toBeNull();
    const evil = { ...make(at('https://elsewhere.example/', 'https://evil.example/')), id: 'r3' };
    expect(await findElsewhere(store, evil)).toBeNull();
    expect(await findElsewhere(storeWith(resolved()), resolved())).toBeNull();
  });

  it('in a private window never meets a kept one', async () => {
    expect(await findRecord(storeWith(resolved()), reading(), null, true)).toBeNull();
  });

  it('of another page in the same tab starts anew', async () => {
    const other = { ...longer(), page: { ...reading().page, url: 'https://chat.example/c/2' } };
    expect(await findRecord(storeWith(resolved()), other, 'r1', false)).toBeNull();
  });

  it('waits for a run that is under way instead of changing claims under it', async () => {
    const running = { ...resolved(), state: 'tracing' as const };
    expect(await findRecord(storeWith(running), longer(), 'r1', false)).toEqual({
      record: running,
      changed: false,
    });
  });

  it('of a page that grew in its tab is the tab’s record, changed', async () => {
    expect(await findRecord(storeWith(resolved()), longer(), 'r1', false)).toMatchObject({
      record: { id: 'r1', trace: { claims: [{ id: 'c1' }, { id: 'c2' }] } },
      changed: true,
    });
    expect(await findRecord(storeWith(resolved()), longer(), null, false)).toBeNull();
    expect(await findRecord(storeWith(resolved()), reading(), 'r1', false)).toMatchObject({
      changed: false,
    });
  });
});
