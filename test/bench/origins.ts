/**
 * Copies and originals on labelled real pages beside the project, read without a browser and
 * without a network.
 *
 *   npm run bench:origins -- [--data DIR] [--show N]
 *
 * DIR holds labels.jsonl, pages/<id>.html.gz and, beside it, syndicated.jsonl. Every page that
 * nobody judged counts as plain; some of them are copies all the same, so `--show` prints what was
 * said of each with its evidence. MIXED pages are co-written by the house: no copies. The baseline
 * is what the page's canonical alone says.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { decideOriginal } from '../../utils/origins/decide-original.ts';
import { evidenceOf } from '../../utils/origins/evidence/evidence-of.ts';
import type { Evidence } from '../../utils/origins/evidence.ts';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';

interface Judged {
  readonly id: string;
  readonly page_url: string;
  readonly class: string;
  readonly is_copy: boolean;
  readonly original_publisher: string;
  readonly original_url_stated: string | null;
}

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const data = option('data', path.join(import.meta.dirname, '../../../shared/corpus/articles/dev'));
const judgedFile = path.join(data, '..', 'syndicated.jsonl');
if (!existsSync(judgedFile)) {
  console.log(`skipped: no labelled pages at ${data}`);
  process.exit(0);
}
const lines = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);

/** Names of one publisher that the labels and the directory write differently. */
const SAME: Readonly<Record<string, string>> = {
  afp: 'agencefrancepresse',
  afprelaxnews: 'agencefrancepresse',
  ap: 'associatedpress',
  apnews: 'associatedpress',
  dpa: 'deutschepresseagentur',
  pti: 'presstrustofindia',
  ani: 'asiannewsinternational',
  upi: 'unitedpressinternational',
  sid: 'sportinformationsdienst',
  nyt: 'newyorktimes',
  nytimes: 'newyorktimes',
  ft: 'financialtimes',
  cp: 'canadianpress',
  bi: 'businessinsider',
};

/** A name, a domain or an address as one comparable word. */
function keyOf(given: string): string {
  const plain = given.replace(/\s*\([^)]*\)/g, '');
  const host = URL.canParse(plain) ? new URL(plain).hostname : plain;
  const name = /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(host)
    ? (host
        .replace(/^www\./, '')
        .replace(/\.(?:co|com|org|net)?\.?[a-z]{2,}$/, '')
        .split('.')
        .pop() ?? '')
    : host;
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words.filter(word => word !== 'the').join('');
  return SAME[key] ?? key;
}

function isRight(
  said: readonly string[],
  { original_publisher: publisher, original_url_stated: stated }: Judged,
): boolean {
  const keys = new Set(said.map(keyOf));
  const wanted = [publisher, publisher.split(/[,/&+]| and /)[0] ?? '', stated ?? ''].filter(
    Boolean,
  );
  return wanted.some(want => keys.has(keyOf(want)));
}

const judged = new Map(lines<Judged>(judgedFile).map(row => [row.id, row]));
const counts = new Map<string, { right: number; baseline: number; all: number }>();
const remarks: string[] = [];
let wrong = 0;
let spent = 0;

for (const { id, url: labelled } of lines<{ id: string; url: string | null }>(
  path.join(data, 'labels.jsonl'),
)) {
  const verdict = judged.get(id);
  const url = labelled ?? verdict?.page_url;
  if (!url || (!verdict && new URL(url).pathname.length <= 1)) continue;
  const kind = verdict?.class ?? 'PLAIN';
  const { facts, article } = readArticle(
    gunzipSync(readFileSync(path.join(data, 'pages', `${id}.html.gz`))).toString('utf8'),
    url,
    directory.domainOf,
  );
  const start = performance.now();
  const evidence = evidenceOf(facts, article, directory);
  const original = decideOriginal(evidence, article, directory);
  spent += performance.now() - start;
  const said = [
    original?.agency,
    original?.outlet,
    original?.url,
    directory.ofHost(original?.outlet ?? '')?.name,
  ].filter(word => word != null);
  const canonical =
    article.canonical && URL.canParse(article.canonical)
      ? directory.domainOf(new URL(article.canonical).hostname)
      : null;
  const baseline = canonical && canonical !== article.outlet ? [canonical] : [];
  const row = counts.get(kind) ?? { right: 0, baseline: 0, all: 0 };
  counts.set(kind, row);
  row.all++;
  const isCopy = verdict?.is_copy === true && kind !== 'MIXED';
  const right = isCopy ? isRight(said, verdict) : said.length === 0;
  if (right) row.right++;
  if (isCopy ? isRight(baseline, verdict) : baseline.length === 0) row.baseline++;
  if (isCopy && said.length > 0 && !right) wrong++;
  if (!right)
    remarks.push(describe(kind, said, verdict?.original_publisher ?? 'no copy', url, evidence));
}

function describe(
  kind: string,
  said: readonly string[],
  truth: string,
  url: string,
  evidence: readonly Evidence[],
): string {
  const seen = evidence
    .map(({ rule, outlet, detail }) => `\n    ${rule} ${outlet ?? '?'}: ${detail.slice(0, 140)}`)
    .join('');
  return `${kind}: said ${said.join(' / ') || 'nothing'}, truth ${truth}\n  ${url}${seen}`;
}

for (const remark of remarks.slice(0, Number(option('show', '0')))) console.log(remark);
const percent = (part: number, whole: number) =>
  whole ? Math.round((1000 * part) / whole) / 10 : null;
const sum = (kinds: readonly string[], field: 'right' | 'baseline' | 'all') =>
  kinds.reduce((total, kind) => total + (counts.get(kind)?.[field] ?? 0), 0);
console.table(
  Object.fromEntries(
    [...counts].map(([kind, { right, baseline, all }]) => [
      kind,
      { pages: all, '%': percent(right, all), 'canonical alone %': percent(baseline, all) },
    ]),
  ),
);
const copies = [
  ...new Set(
    [...judged.values()].filter(row => row.is_copy && row.class !== 'MIXED').map(row => row.class),
  ),
];
const lookalikes = ['NEG', 'ALIAS', 'BROKEN'];
console.log({
  'original named, all %': percent(sum(copies, 'right'), sum(copies, 'all')),
  'by canonical alone %': percent(sum(copies, 'baseline'), sum(copies, 'all')),
  'wrong original %': percent(wrong, sum(copies, 'all')),
  'look-alikes left alone %': percent(sum(lookalikes, 'right'), sum(lookalikes, 'all')),
  'co-written pages left alone %': percent(sum(['MIXED'], 'right'), sum(['MIXED'], 'all')),
  'plain pages called a copy %': percent(
    sum(['PLAIN'], 'all') - sum(['PLAIN'], 'right'),
    sum(['PLAIN'], 'all'),
  ),
  'milliseconds a page': Math.round((100 * spent) / sum([...counts.keys()], 'all')) / 100,
});
