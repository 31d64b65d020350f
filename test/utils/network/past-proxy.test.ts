import { expect, it } from 'vitest';
import { createAddressJudge } from '../../../utils/network/answer-address.ts';
import { createBench } from '../sources/bench.ts';

const UNKNOWN = 'https://rebinds-here.com/story';
const page = '<!doctype html><title>Invented</title><p>Invented.</p>';
const robots = (host: string) => `https://${host}/robots.txt`;

/** A polite fetch to which each host answers from an address; what was asked, in order. */
function createHome(addresses: Record<string, string>, granted = (_: string) => true) {
  const hosts = Object.keys(addresses);
  const urls = [UNKNOWN, `${UNKNOWN}/2`, ...hosts.map(robots)];
  const bench = createBench(Object.fromEntries(urls.map(url => [url, page])), {
    hasAccess: async url => granted(url),
    news: url => ({
      target: async () => null,
      answered: async () => ({
        address: addresses[new URL(url).hostname] ?? null,
        proxied: false,
      }),
      end: () => undefined,
    }),
    judgeAddress: createAddressJudge({
      isKnownPublic: host => host !== 'rebinds-here.com',
      loopbackIsPublic: false,
    }),
  });
  return { ...bench, urls: () => bench.asked.map(({ url }) => url) };
}

it('an answer from home is left unread after one look at where a well-known host stands', async () => {
  const bench = createHome({ 'rebinds-here.com': '192.168.1.1', 'archive.org': '207.241.224.2' });
  for (const url of [UNKNOWN, `${UNKNOWN}/2`])
    expect(await bench.get(url)).toMatchObject({ ok: false, reason: 'home' });
  expect(bench.urls()).toEqual([UNKNOWN, robots('archive.org'), `${UNKNOWN}/2`]);
});

it('behind a proxy it is asked for once more, and read', async () => {
  const bench = createHome({ 'rebinds-here.com': '10.0.0.8', 'archive.org': '10.0.0.8' });
  expect(await bench.get(UNKNOWN)).toMatchObject({ ok: true });
  expect(await bench.get(`${UNKNOWN}/2`)).toMatchObject({ ok: true });
  expect(bench.urls()).toEqual([UNKNOWN, robots('archive.org'), UNKNOWN, `${UNKNOWN}/2`]);
});

it('the first well-known host that was granted is asked, and none where none was', async () => {
  const addresses = { 'rebinds-here.com': '10.0.0.8', 'www.bing.com': '10.0.0.8' };
  const one = createHome(addresses, url => !url.includes('archive.org'));
  expect(await one.get(UNKNOWN)).toMatchObject({ ok: true });
  const none = createHome(addresses, url => url.startsWith(UNKNOWN));
  expect(await none.get(UNKNOWN)).toMatchObject({ ok: false, reason: 'home' });
  expect(none.urls()).toEqual([UNKNOWN]);
});

it('nobody is asked while answers come from the web', async () => {
  const bench = createHome({ 'rebinds-here.com': '93.184.215.14' });
  expect(await bench.get(UNKNOWN)).toMatchObject({ ok: true });
  expect(bench.urls()).toEqual([UNKNOWN]);
});
