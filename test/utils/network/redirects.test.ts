import { describe, expect, it } from 'vitest';
import { buildFollowUp, findRefusal } from '../../../utils/network/redirects.ts';
import type { FetchRequest } from '../../../utils/trace/model/source.ts';

const asked: FetchRequest = {
  url: 'https://cnbc.com/search',
  why: 'article',
  method: 'POST',
  body: 'q=invented',
  headers: { 'x-only': 'here' },
};
const to = (url: string, status = 302) => ({ url, status, sent: true });

describe('the request that follows a redirect', () => {
  it('is a GET without a body, unless the status keeps the method', () => {
    const moved = buildFollowUp(asked, to('https://cnbc.com/a'));
    expect(moved).toMatchObject({ url: 'https://cnbc.com/a', why: 'article' });
    expect(moved).not.toHaveProperty('method');
    expect(moved).not.toHaveProperty('body');
    for (const status of [307, 308])
      expect(buildFollowUp(asked, to('https://cnbc.com/a', status))).toMatchObject({
        method: 'POST',
        body: 'q=invented',
      });
  });

  it('leaves what was meant for the first site there', () => {
    expect(buildFollowUp(asked, to('https://cnbc.com/a')).headers).toEqual({ 'x-only': 'here' });
    expect(buildFollowUp(asked, to('https://axios.com/a'))).not.toHaveProperty('headers');
  });
});

describe('a redirect is refused', () => {
  it('to an address that nobody may ask', async () => {
    expect(await findRefusal(asked, to('http://192.168.1.1/'))).toMatchObject({
      reason: 'private',
      status: 302,
    });
  });

  it('to another site, where a key would go along', async () => {
    const keyed: FetchRequest = { ...asked, key: { in: 'query', name: 'key', value: 'secret' } };
    expect(await findRefusal(keyed, to('https://axios.com/a'))).toMatchObject({
      reason: 'bad-answer',
    });
    expect(await findRefusal(keyed, to('https://cnbc.com/a'))).toBeNull();
  });

  it('to a host that was not granted, and says which', async () => {
    const refusal = await findRefusal(asked, to('https://axios.com/a'), async () => false);
    expect(refusal).toMatchObject({ reason: 'no-access', at: 'https://axios.com/a' });
    expect(refusal?.detail).toContain('axios.com');
  });

  it('and otherwise not', async () => {
    expect(await findRefusal(asked, to('https://axios.com/a'))).toBeNull();
    expect(await findRefusal(asked, to('https://axios.com/a'), async () => true)).toBeNull();
  });
});
