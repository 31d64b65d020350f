/**
 * What the lookups cost: reading sitemaps beside fast-xml-parser, robots.txt, the directory beside
 * bare tldts, and how long the polite fetch takes for a page of twelve outlets beside its longest
 * chain of dependent requests. Run with `npm run bench:sources`.
 */
import { XMLParser } from 'fast-xml-parser';
import { getDomain } from 'tldts-icann';
import { createMemoryCache } from '../../utils/network/answer-cache.ts';
import { createFetchPolitely } from '../../utils/network/fetch-politely.ts';
import '../own-data.ts';
import { createDirectory, directory } from '../../utils/outlets/directory.ts';
import { fillOutlet, type OutletRow } from '../../utils/outlets/fill-outlet.ts';
import { answerCandidates } from '../../utils/sources/candidates.ts';
import { offerOfEntry } from '../../utils/sources/outlets/sitemap.ts';
import { readXmlItems } from '../../utils/sources/xml.ts';
import { readOwnJson } from '../own-files.ts';

/** Median of the times of a task, ms. */
function time(task: () => unknown, runs = 7): number {
  task();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function line(name: string, ours: number, peer: string, theirs: number, unit = 'ms'): void {
  console.log(
    `${name.padEnd(44)} ${ours.toFixed(2).padStart(9)} ${unit}   ${peer} ${theirs.toFixed(2)} ${unit}   ratio ${(ours / theirs).toFixed(2)}`,
  );
}

function sitemaps(): void {
  const entry = (i: number) =>
    `<url><loc>https://example.com/2026/05/19/invented-story-number-${i}/</loc><news:news><news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-05-19T10:00:00Z</news:publication_date><news:title>Invented story &amp; number ${i}</news:title></news:news></url>`;
  const parser = new XMLParser({ removeNSPrefix: true });
  for (const count of [1000, 10_000]) {
    const xml = `<?xml version="1.0"?><urlset xmlns:news="x">${Array.from({ length: count }, (_, i) => entry(i)).join('')}</urlset>`;
    line(
      `sitemap of ${count} entries, ${(xml.length / 1e6).toFixed(1)} MB`,
      time(() => readXmlItems(xml, 'url')),
      'fast-xml-parser',
      time(() => parser.parse(xml), 3),
    );
  }
  const items = readXmlItems(
    `<urlset>${Array.from({ length: 1000 }, (_, i) => entry(i)).join('')}</urlset>`,
    'url',
  );
  console.log(
    `candidates of 1000 entries ${time(() =>
      answerCandidates(
        'news-sitemap',
        null,
        items.map(item => offerOfEntry(item, 'https://example.com/')),
      ),
    ).toFixed(1)} ms`,
  );
}

const rows = await readOwnJson<readonly OutletRow[]>('data/outlets.json');

function hosts(): void {
  const all = rows.map(fillOutlet);
  const names = [
    'www.techcrunch.com',
    'edition.cnn.com',
    'letters.substack.com',
    'some.unknown-paper.co.uk',
    'www.bbc.co.uk',
    'example.museum',
  ];
  const asked = Array.from({ length: 10_000 }, (_, i) => names[i % names.length] ?? '');
  const open = () => {
    const made = createDirectory(all);
    made.ofHost('example.com');
    made.ofName('Reuters');
  };
  const began = performance.now();
  directory.ofName('Reuters');
  console.log(
    `first question to the directory of ${rows.length}: ${(performance.now() - began).toFixed(1)} ms, again from scratch ${time(open).toFixed(1)} ms`,
  );
  line(
    '10,000 hosts to their outlets',
    time(() => asked.map(host => directory.domainOf(host))),
    'tldts getDomain',
    time(() => asked.map(host => getDomain(host))),
  );
}

/**
 * Twelve outlets with 100 ms latency, each a sitemap and then two articles; the spacing of a host
 * is part of its chain.
 */
async function page(): Promise<void> {
  const LATENCY = 100;
  const OUTLETS = 12;
  let most = 0;
  let now = 0;
  const clock = {
    now: () => new Date(),
    sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)),
  };
  const fetch = async () => {
    most = Math.max(most, ++now);
    await clock.sleep(LATENCY);
    now--;
    return new Response('<p>invented', { headers: { 'content-type': 'text/html' } });
  };
  const get = createFetchPolitely({
    fetch,
    clock,
    cache: createMemoryCache(),
    online: () => true,
  }).forRun({
    signal: new AbortController().signal,
    onRequest: () => undefined,
    freshSince: null,
  });
  const chain = async (host: string) => {
    const began = performance.now();
    await get({ url: `https://${host}/news-sitemap.xml`, why: 'news sitemap' });
    await Promise.all(
      ['a', 'b'].map(name => get({ url: `https://${host}/${name}`, why: 'article' })),
    );
    return performance.now() - began;
  };
  const alone = await chain('example.com');
  const began = performance.now();
  await Promise.all(Array.from({ length: OUTLETS }, (_, i) => chain(`outlet-${i}.com`)));
  line(
    `a page of ${OUTLETS} outlets at ${LATENCY} ms`,
    performance.now() - began,
    'its longest chain',
    alone,
  );
  console.log(`requests at once at most ${most}`);
}

sitemaps();
hosts();
await page();
