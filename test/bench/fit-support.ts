/**
 * Fits the model of public/data/support-model.json, with its levels, and prints what cross-validation says of
 * them.
 *   npm run bench:fit-support -- [--no-write]
 * Every figure printed is of cases the fold's model has not seen. Deterministic: the same data give
 * the same file.
 */
import { writeFileSync } from 'node:fs';
import '../own-data.ts';
import { FEATURES } from '../../utils/support/verdict/features.ts';
import { type BenchCase, corpusIsHere } from './support-data.ts';
import { type Sample, samplesOf } from './support-features.ts';
import { areaUnder, macroF1, percent, reliability } from './support-figures.ts';
import { FOLDS, fitModel, foldModels, foldOf } from './support-folds.ts';
import { pagesOf, readSets } from './support-sets.ts';

/**
 * Partly supported from here on: where AttributionBench's false support is well under a quarter.
 * Supported: where at most a quarter of the unsound claims of other sets come so far.
 */
const THRESHOLDS = { supported: 0.7, partial: 0.58 };
const MODEL = new URL('../../public/data/support-model.json', import.meta.url);
const LEVELS = new URL('../../utils/support/verdict/levels.json', import.meta.url);
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1);
/** RTE-3 is there in four languages; the other sets are English. */
const languageOf = ({ source }: BenchCase) => /^rte3-(\w+)$/.exec(source ?? '')?.[1] ?? 'en';
const judged = (c: BenchCase) => c.set === 'attribution' || c.set === 'trace';

function run(): void {
  const samples = samplesOf(pagesOf(readSets()));
  const models = foldModels(samples);
  print(
    samples,
    samples.map(s => models[foldOf(s.case)]?.(s.x) ?? 0),
  );
  if (process.argv.includes('--no-write')) return;
  const { bias, trees } = fitModel(samples);
  const prior =
    Math.round(100 * mean(samples.filter(s => judged(s.case)).map(s => Number(s.case.supported)))) /
    100;
  const features = FEATURES.map(f => f.name);
  const model = JSON.stringify({ features, bias: Math.round(bias * 1e4) / 1e4, trees });
  writeFileSync(MODEL, `${model}\n`);
  const { supported, partial } = THRESHOLDS;
  writeFileSync(
    LEVELS,
    `{ "thresholds": { "supported": ${supported}, "partial": ${partial} }, "prior": ${prior} }\n`,
  );
  console.log(`\nwritten: support-model.json, ${(model.length / 1e3).toFixed(0)} kB; levels.json`);
}

function print(samples: readonly Sample[], scores: readonly number[]): void {
  const of = (want: (c: BenchCase) => boolean) =>
    scores.filter((_, i) => want((samples[i] as Sample).case));
  const sound = of(c => c.set === 'trace' && c.supported);
  const defective = of(c => c.set === 'trace' && !c.supported && c.defect !== 'wrong-outlet');
  const auc = (label: string, yes: readonly number[], no: readonly number[]) =>
    console.log(`AUC ${label.padEnd(42)} ${areaUnder(yes, no).toFixed(3)}`);
  console.log(
    `${samples.length} cases, ${FOLDS} folds, the score alone (drift that is told comes on top of it)\n`,
  );
  auc('TraceBench sound against defective', sound, defective);
  auc(
    'AttributionBench',
    of(c => c.set === 'attribution' && c.supported),
    of(c => c.set === 'attribution' && !c.supported),
  );
  auc(
    'headlines against edited headlines',
    of(c => c.set === 'headline'),
    of(c => c.set === 'headline-edit'),
  );
  auc(
    'headlines against the nearest article',
    of(c => c.set === 'headline'),
    of(c => c.set === 'headline-swap'),
  );
  for (const source of new Set(samples.map(s => s.case.source)))
    if (samples.some(s => s.case.set === 'claims' && s.case.source === source))
      auc(
        `claims: ${source}`,
        of(c => c.source === source && c.supported),
        of(c => c.source === source && !c.supported),
      );
  printThresholds(
    samples,
    scores,
    sound,
    of(c => c.set === 'swapped'),
    of(c => c.set === 'headline'),
    of(c => c.set === 'claims' && !c.supported && !/^rte3/.test(c.source ?? '')),
  );
  const table = (label: string, want: (c: BenchCase) => boolean) => {
    const cases = samples.flatMap((s, i) =>
      want(s.case) ? [{ score: scores[i] ?? 0, truth: s.case.supported }] : [],
    );
    console.log(`\nreliability (${label})\n${reliability(cases)}`);
  };
  table('claims judged by people: TraceBench, AttributionBench', judged);
  for (const language of ['en', 'de', 'it', 'fr'])
    table(`sets of claims, ${language}`, c => c.set === 'claims' && languageOf(c) === language);
}

function printThresholds(
  samples: readonly Sample[],
  scores: readonly number[],
  sound: readonly number[],
  swapped: readonly number[],
  headlines: readonly number[],
  unsound: readonly number[],
): void {
  const rows = new Map<number, { yes: number; truth: boolean }>();
  for (const [i, s] of samples.entries()) {
    if (s.case.row !== null)
      rows.set(s.case.row, {
        yes: Math.min(rows.get(s.case.row)?.yes ?? 1, scores[i] ?? 0),
        truth: s.case.supported,
      });
  }
  console.log(
    '\nthreshold   AttributionBench macro-F1, false support   TraceBench sound   swapped   headlines   unsound claims',
  );
  for (const t of [0.4, 0.44, 0.48, 0.52, 0.54, 0.55, 0.56, 0.58, 0.6, 0.64, 0.68, 0.7, 0.72]) {
    const f = macroF1([...rows.values()].map(r => ({ yes: r.yes >= t, truth: r.truth })));
    const passed = (list: readonly number[], width: number) =>
      percent(list.filter(x => x >= t).length, list.length).padStart(width);
    console.log(
      `${t.toFixed(2)}        ${f.macro.toFixed(1)} ${f.falseSupport.toFixed(1).padStart(6)} % ${passed(sound, 36)} ${passed(swapped, 15)} ${passed(headlines, 10)} ${passed(unsound, 14)}`,
    );
  }
}

if (corpusIsHere()) run();
