import { describe, expect, it } from 'vitest';
import { reddit } from '../../../../utils/sources/works/reddit.ts';
import { ask, question, respond, xml } from '../bench.ts';

const feed =
  xml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>search</title>
<entry><author><name>/u/invented</name></author><content type="html">&lt;p&gt;The X2 firmware breaks regen.&lt;/p&gt;</content><id>t3_1abc2d</id><link href="https://www.reddit.com/r/calder/comments/1abc2d/calder_x2_firmware_breaks_regen/" /><updated>2026-09-12T10:00:00+00:00</updated><published>2026-09-12T10:00:00+00:00</published><title>Calder X2 firmware breaks regen</title></entry>
<entry><id>t5_2</id><link href="https://www.reddit.com/r/calder/" /><title>Calder owners</title></entry></feed>`);
const of = question({ domain: 'reddit.com', words: ['Calder', 'X2', 'firmware'] });
const robots = (text: string) => (url: string) =>
  url.endsWith('/robots.txt') ? respond(text, { type: 'text/plain' }) : feed;

describe('Reddit’s search as a feed', () => {
  it('offers threads, no communities', async () => {
    const { candidates } = await ask(reddit, of, robots('User-agent: *\nAllow: /'));
    expect(candidates).toMatchObject([
      {
        url: 'https://www.reddit.com/r/calder/comments/1abc2d/calder_x2_firmware_breaks_regen/',
        title: 'Calder X2 firmware breaks regen',
        snippet: 'The X2 firmware breaks regen.',
      },
    ]);
  });

  it('is not asked where its robots.txt forbids it, and says so', async () => {
    const { answer } = await ask(reddit, of, robots('User-agent: *\nDisallow: /'));
    expect(answer).toMatchObject({ ok: false, reason: 'robots' });
  });

  it('takes a refusal for one', async () => {
    const { answer } = await ask(reddit, of, url =>
      url.endsWith('/robots.txt')
        ? respond('', { type: 'text/plain' })
        : respond('Blocked', { status: 403 }),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'blocked' });
  });
});
