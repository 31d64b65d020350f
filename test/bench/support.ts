/**
 * What the support room is worth: TraceBench, AttributionBench, swapped claims, reliability, cost.
 * No browser.
 *   npm run bench:support -- [--shipped] [--read] [--show N]
 * By default every case is judged by a model fitted without its briefing, question or article;
 * --shipped takes the weights as they ship, which were fitted on all of them. --read takes the
 * articles of TraceBench as the extension reads them from their pages. --show N prints the first N
 * wrong answers.
 */
import { type ArticleIndex, indexArticle } from '../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../utils/support/alignment/claim-index.ts';
import { compareClaim } from '../../utils/support/alignment/compare-claim.ts';
import { weighOver } from '../../utils/support/alignment/weigh.ts';
import { createAssessor } from '../../utils/support/assess.ts';
import type { Assessment } from '../../utils/support/assessment.ts';
import { checkClaim } from '../../utils/support/check-claim.ts';
import { fragmentLink } from '../../utils/support/text-fragment.ts';
import { supportProbability } from '../../utils/support/verdict/model.ts';
import { judge } from '../../utils/support/verdict/verdict.ts';
import { backgroundRarity } from '../../utils/text/meaning/word-vectors.ts';
import {
  attributionPages,
  type BenchCase,
  type BenchPage,
  corpusIsHere,
  madePages,
  swappedPages,
  tracePages,
} from './support-data.ts';
import { samplesOf } from './support-features.ts';
import { areaUnder, macroF1, percent, reliability } from './support-figures.ts';
import { foldModels, foldOf } from './support-folds.ts';

interface Answer {
  readonly case: BenchCase;
  readonly answer: Assessment;
  readonly link: string | null;
}

const show = Number(process.argv[process.argv.indexOf('--show') + 1]) || 0;
const misses: string[] = [];
const passes = (a: Assessment) =>
  (a.verdict === 'supported' || a.verdict === 'partial') && a.drift.length === 0;
const flagged = (a: Assessment) =>
  a.verdict === 'contradicted' || a.verdict === 'unsupported' || a.drift.length > 0;
const says = (a: Assessment) => a.verdict === 'supported' || a.verdict === 'partial';

function answersOf(
  pages: readonly BenchPage[],
  models: readonly ((x: readonly number[]) => number)[] | null,
): Answer[] {
  return pages.flatMap(page => {
    const indexes = new Map<string, ArticleIndex>(
      page.articles.map(a => [a.id, indexArticle(a, page.language)]),
    );
    const all = [...indexes.values()];
    const weigh = weighOver(all, backgroundRarity);
    return page.cases.flatMap((c): Answer[] => {
      const article = indexes.get(c.article);
      if (!article) return [];
      const claim = indexClaim(c.claim, page.language, page.pageDate, norm =>
        all.some(a => a.capitals.has(norm)),
      );
      const compared = compareClaim(claim, article, weigh);
      const answer = judge(
        compared,
        checkClaim(compared),
        models?.[foldOf(c)] ?? supportProbability,
      );
      return [
        {
          case: c,
          answer,
          link:
            answer.passage && fragmentLink('https://example.com/a', answer.passage, article.text),
        },
      ];
    });
  });
}

const normal = (s: string) =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const tokens = (s: string) => normal(s).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Token F1 of two texts. */
function alike(a: string, b: string): number {
  const [x, y] = [tokens(a), tokens(b)];
  const left = new Map<string, number>();
  for (const w of x) left.set(w, (left.get(w) ?? 0) + 1);
  let hit = 0;
  for (const w of y) {
    const n = left.get(w) ?? 0;
    if (n > 0) hit++;
    left.set(w, n - 1);
  }
  return (2 * hit) / (x.length + y.length || 1);
}

function isEvidence(passage: string | null, evidence: readonly string[]): boolean {
  const p = normal(passage ?? '');
  return (
    p.length >= 20 &&
    p.length <= 700 &&
    evidence.map(normal).some(e => alike(p, e) >= 0.5 || e.includes(p) || p.includes(e))
  );
}

const line = (label: string, value: string, target = '') =>
  console.log(`${label.padEnd(46)} ${value.padStart(9)}   ${target}`);

function traceBench(answers: readonly Answer[]): void {
  const share = (
    label: string,
    list: readonly Answer[],
    ok: (a: Answer) => boolean,
    target: string,
  ) => {
    for (const a of list)
      if (!ok(a))
        misses.push(
          `${label}: ${a.answer.verdict} ${a.answer.score.toFixed(2)} ${JSON.stringify(a.answer.drift)} ${a.case.claim.text} [${a.case.note ?? ''}] => ${a.answer.passage}`,
        );
    line(label, percent(list.filter(ok).length, list.length), `${target}   n ${list.length}`);
  };
  const sound = answers.filter(a => !a.case.defect);
  const defects = answers.filter(a => a.case.defect && a.case.defect !== 'wrong-outlet');
  console.log('TraceBench');
  share('sound claim passed', sound, a => passes(a.answer), '>= 88');
  share(
    'sound claim called supported',
    sound,
    a => a.answer.verdict === 'supported' && !a.answer.drift.length,
    '>= 75',
  );
  share(
    'passage is the evidence',
    sound.filter(a => passes(a.answer)),
    a => isEvidence(a.answer.passage, a.case.evidence),
    '>= 90',
  );
  share('defects caught, all', defects, a => flagged(a.answer), '>= 80');
  for (const kind of ['number', 'date', 'name', 'quote', 'negation', 'hedge', 'invented']) {
    share(
      `defect caught: ${kind}`,
      defects.filter(a => a.case.defect === kind),
      a => flagged(a.answer),
      kind === 'invented' || kind === 'hedge' ? '>= 60' : kind === 'negation' ? '' : '>= 85',
    );
  }
  share(
    'drift kind named',
    defects.filter(a => a.case.defect !== 'invented'),
    a => a.answer.drift.some(d => d.kind === a.case.defect),
    '',
  );
  share(
    'wrong outlet not passed',
    answers.filter(a => a.case.defect === 'wrong-outlet'),
    a => !says(a.answer),
    '>= 95',
  );
  line(
    'AUC sound against defective',
    areaUnder(
      sound.map(a => a.answer.score),
      defects.map(a => a.answer.score),
    ).toFixed(3),
    '>= 0.93',
  );
  share(
    'passage has a link',
    sound.filter(a => a.answer.passage),
    a => a.link !== null,
    '',
  );
}

function attribution(answers: readonly Answer[]): void {
  const rows = new Map<number, { yes: boolean; truth: boolean; source: string }>();
  for (const { case: c, answer } of answers) {
    if (c.row === null) continue;
    rows.set(c.row, {
      yes: (rows.get(c.row)?.yes ?? true) && says(answer),
      truth: c.supported,
      source: c.source ?? '',
    });
  }
  const all = macroF1([...rows.values()]);
  console.log('\nAttributionBench');
  line('macro-F1 all', all.macro.toFixed(1), '>= 70');
  line('false support', `${all.falseSupport.toFixed(1)} %`, '<= 25');
  for (const source of new Set([...rows.values()].map(r => r.source)))
    line(
      `macro-F1 ${source}`,
      macroF1([...rows.values()].filter(r => r.source === source)).macro.toFixed(1),
    );
}

/**
 * What a desk or a sentence of the article says, as it is and with one detail changed: how often a
 * change is told, and how often something is told of untouched text.
 */
function planted(answers: readonly Answer[]): void {
  console.log('\nPlanted edits');
  for (const set of ['headline', 'sentence'] as const) {
    const untouched = answers.filter(a => a.case.set === set);
    const alarms = untouched.filter(a => a.answer.drift.length > 0);
    for (const a of alarms)
      misses.push(
        `false alarm, ${set}: ${JSON.stringify(a.answer.drift)} ${a.case.claim.text} => ${a.answer.passage}`,
      );
    line(
      `${set}s untouched: drift told`,
      percent(alarms.length, untouched.length),
      `n ${untouched.length}`,
    );
    for (const kind of ['number', 'date', 'name', 'quote', 'hedge', 'negation']) {
      const edited = answers.filter(a => a.case.set === `${set}-edit` && a.case.defect === kind);
      const told = edited.filter(a => a.answer.drift.some(d => d.kind === kind));
      for (const a of edited)
        if (!flagged(a.answer))
          misses.push(
            `edit passed, ${kind}: ${a.case.note} ${a.case.claim.text} => ${a.answer.passage}`,
          );
      line(
        `${set}s with another ${kind}: not passed, told`,
        `${percent(edited.filter(a => flagged(a.answer)).length, edited.length)} ${percent(told.length, edited.length)}`,
        `n ${edited.length}`,
      );
    }
  }
}

/** Cost of one claim against one article of about 1,500 words, indexing shared by twelve claims. */
function cost(pages: readonly BenchPage[]): void {
  const texts = pages
    .flatMap(p => p.articles)
    .map(a => a.text.split(/\s+/))
    .filter(w => w.length > 1400);
  const articles = texts.slice(0, 12).map((w, i) => ({
    id: `a${i}`,
    headline: 'A headline',
    text: w
      .slice(0, 1500)
      .join(' ')
      .replace(/([.!?]) (?=[A-Z])/g, '$1\n'),
    published: null,
  }));
  const claims = pages.flatMap(p => p.cases.map(c => c.claim)).slice(0, 60);
  const start = performance.now();
  const assessor = createAssessor(articles, { language: 'en', pageDate: null });
  const indexed = performance.now();
  const times: number[] = [];
  for (const claim of claims) {
    for (const a of articles) {
      const t = performance.now();
      assessor.assess(claim, a.id);
      times.push(performance.now() - t);
    }
  }
  times.sort((a, b) => a - b);
  console.log('\nCost');
  line('index an article of 1,500 words', `${((indexed - start) / articles.length).toFixed(1)} ms`);
  line(
    'a claim and an article, median',
    `${(times[times.length >> 1] ?? 0).toFixed(2)} ms`,
    '< 50',
  );
  line(
    'a claim and an article, p95',
    `${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(2)} ms`,
  );
}

function run(): void {
  const [trace, swapped, attributed, made] = [
    tracePages(process.argv.includes('--read')),
    swappedPages(),
    attributionPages(),
    madePages(),
  ];
  const shipped = process.argv.includes('--shipped');
  const models = shipped
    ? null
    : foldModels(samplesOf([...trace, ...swapped, ...attributed, ...made]));
  console.log(
    shipped
      ? 'weights as shipped (fitted on these data)\n'
      : 'cross-validated: no case was seen by the model that judges it\n',
  );
  const told = answersOf(trace, models);
  traceBench(told);
  const judged = answersOf(attributed, models);
  attribution(judged);
  const others = answersOf(swapped, models);
  console.log('\nSwapped claims');
  const wrong = others.filter(a => says(a.answer));
  for (const a of wrong)
    misses.push(
      `swapped: ${a.answer.verdict} ${a.answer.score.toFixed(2)} ${a.case.claim.text} => ${a.answer.passage}`,
    );
  line('false support', percent(wrong.length, others.length), `<= 1   n ${others.length}`);
  planted(answersOf(made, models));
  console.log('\nReliability of the score (TraceBench and AttributionBench)');
  console.log(
    reliability(
      [...told, ...judged].map(a => ({ score: a.answer.score, truth: a.case.supported })),
    ),
  );
  cost(trace);
  for (const m of misses.slice(0, show)) console.log(`  ${m.replace(/\s+/g, ' ').slice(0, 420)}`);
}

if (corpusIsHere()) run();
