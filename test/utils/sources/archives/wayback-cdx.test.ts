import { describe, expect, it } from 'vitest';
import { parseCdx, waybackCdx } from '../../../../utils/sources/archives/wayback-cdx.ts';
import { ask, json, outlet, question, respond } from '../bench.ts';

const dated = (over = {}) =>
  question({
    outlet: outlet('example.com', { articlePath: '^/{Y}/{M}/{D}/[a-z0-9-]+/?$' }),
    ...over,
  });

describe('an answer of the archive’s index', () => {
  it('is a table with a header', () => {
    expect(
      parseCdx(
        '[["urlkey","timestamp","original"],\n ["com,example)/", "20260519045828", "http://www.example.com:80/a"]]',
      ),
    ).toEqual({
      rows: [{ original: 'http://www.example.com:80/a', timestamp: '20260519045828' }],
      resumeKey: null,
    });
  });
  it('or plain lines, with a key where more follows', () => {
    expect(
      parseCdx(
        'com,example)/ 20260519213930 http://www.example.com:80/ text/html 200 YTEQ 12942\ncom,example)/b 20260520005939 http://www.example.com/b text/html 200 JQZ3 13030\n\ncom%2Cexample%29%2F+2026\n',
      ),
    ).toEqual({
      rows: [
        { original: 'http://www.example.com:80/', timestamp: '20260519213930' },
        { original: 'http://www.example.com/b', timestamp: '20260520005939' },
      ],
      resumeKey: 'com%2Cexample%29%2F+2026',
    });
    expect(
      parseCdx('[["original","timestamp"],["https://example.com/a","20260519000000"],[],["key"]]'),
    ).toMatchObject({
      rows: [{ original: 'https://example.com/a' }],
      resumeKey: 'key',
    });
  });
  it.each([['[]'], ['']])('%s is no hit', text =>
    expect(parseCdx(text)).toEqual({ rows: [], resumeKey: null }),
  );
  it.each([['<html>busy</html>'], ['{"error":1}'], ['[["a"],["b"]]'], ['[1,2]']])(
    '%s is none',
    text => expect(parseCdx(text)).toBeNull(),
  );
});

describe('the archive’s index', () => {
  it('is asked for the months of the window by path, captures of a few days later included, and any word in the address', async () => {
    const { urls, candidates } = await ask(
      waybackCdx,
      dated({ from: '2026-04-28', to: '2026-05-06', words: ['Karpathy', 'the', "Anthropic's"] }),
      () =>
        json([
          ['original', 'timestamp'],
          ['http://example.com:80/2026/05/05/karpathy-joins/', '20260505120000'],
        ]),
    );
    expect(urls).toHaveLength(2);
    const query = new URL(urls[0] ?? '').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      url: 'example.com/2026/05/*',
      from: '20260428',
      to: '20260511',
      collapse: 'urlkey',
      output: 'json',
    });
    expect(query.getAll('filter')).toEqual([
      'statuscode:200',
      'mimetype:text/html',
      'original:(?i).*(karpathy|the|anthropics).*',
    ]);
    expect(new URL(urls[1] ?? '').searchParams.get('url')).toBe('example.com/2026/04/*');
    expect(candidates).toMatchObject([
      { url: 'https://example.com/2026/05/05/karpathy-joins/', title: null, source: 'wayback-cdx' },
    ]);
  });

  it('says that it may not show a site', async () => {
    const blocked = respond('org.archive.util.io.RuntimeIOException: Blocked Site Error', {
      status: 403,
      type: 'text/plain',
      headers: { 'X-Archive-Wayback-Runtime-Error': 'Blocked Site Error' },
    });
    expect((await ask(waybackCdx, dated(), () => blocked)).answer).toMatchObject({
      ok: false,
      reason: 'blocked',
      detail: '403 Forbidden: the archive may not show this site',
    });
  });

  it('is asked only where the date stands at the start of the path', () => {
    expect(waybackCdx.applies(dated(), new Date())).toBe(true);
    expect(waybackCdx.applies(question(), new Date())).toBe(false);
    expect(waybackCdx.applies(dated({ from: null }), new Date())).toBe(false);
  });
});
