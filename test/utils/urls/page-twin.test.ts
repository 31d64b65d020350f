import { describe, expect, it } from 'vitest';
import { twinKey } from '../../../utils/urls/page-twin.ts';

const PAGE = 'https://www.harbourtimes.example/2026/05/19/story-of-a-harbour';

describe('views of one page', () => {
  it.each([
    [PAGE, `${PAGE}#part-2`],
    [PAGE, `${PAGE}/amp/`],
    [PAGE, `${PAGE}/print`],
    [PAGE, `${PAGE}?print=1`],
    [PAGE, `${PAGE}?outputType=amp`],
    [PAGE, `${PAGE}?utm_source=x&printable=yes`],
    [PAGE, 'https://www.harbourtimes.example/amp/2026/05/19/story-of-a-harbour'],
    [PAGE, 'https://print.harbourtimes.example/2026/05/19/story-of-a-harbour'],
    [`${PAGE}.html`, `${PAGE}.amp.html`],
    ['https://en.wikipedia.org/wiki/Harbour', 'https://en.m.wikipedia.org/wiki/Harbour'],
    ['https://en.wikipedia.org/wiki/Harbour', 'https://en.wikipedia.org/w/index.php?title=Harbour'],
    [
      'https://en.wikipedia.org/wiki/Harbour_bridge',
      'https://en.wikipedia.org/w/index.php?title=Harbour_bridge&oldid=1234567',
    ],
  ])('%s and %s', (one, other) => {
    expect(twinKey(other)).toBe(twinKey(one));
  });

  it.each([
    [PAGE, `${PAGE}-2`],
    [PAGE, `${PAGE}?id=4`],
    [PAGE, 'https://www.harbourtimes.example/print-shops-of-the-harbour'],
    [PAGE, `${PAGE}?output=json`],
    ['https://amp.example/print-media', 'https://amp.example/media'],
    ['https://en.wikipedia.org/wiki/Harbour', 'https://de.wikipedia.org/wiki/Harbour'],
    ['https://en.wikipedia.org/wiki/Harbour', 'https://en.wikipedia.org/wiki/Talk:Harbour'],
    ['https://site.example/index.php?title=A', 'https://site.example/index.php?title=B'],
  ])('not %s and %s', (one, other) => {
    expect(twinKey(other)).not.toBe(twinKey(one));
  });

  it('leaves alone what is no address of the web', () => {
    expect(twinKey('mailto:a@b.example')).toBe('mailto:a@b.example');
  });
});
