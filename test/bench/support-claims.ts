/**
 * Verdicts on sets of claims that others judged, beside word coverage; how often each kind of drift
 * is right.
 *   npm run bench:support-claims -- [--shipped] [--show N] [--rule NAME]
 * By default every claim is judged by a model fitted without it and its like; --shipped takes the
 * weights as they ship, which were fitted on some of these sets.
 * A rule may say "differs" where it is right of at least 85 in 100 claims here
 * (utils/support/verdict/sign.ts). --show N prints the first N sound claims that are told to differ;
 * --rule NAME the claims that one rule speaks of, sound ones first.
 */
import type { Assessment } from '../../utils/support/assessment.ts';
import { checkClaim } from '../../utils/support/check-claim.ts';
import type { Suspicion } from '../../utils/support/drift/finding.ts';
import { supportProbability } from '../../utils/support/verdict/model.ts';
import { signOf } from '../../utils/support/verdict/sign.ts';
import { judge, selectDrift } from '../../utils/support/verdict/verdict.ts';
import { claimPages } from './support-claims-data.ts';
import { type BenchCase, corpusIsHere } from './support-data.ts';
import { mapCases, samplesOf } from './support-features.ts';
import { areaUnder, percent, reliability } from './support-figures.ts';
import { foldModels, foldOf } from './support-folds.ts';
import { pagesOf, readSets } from './support-sets.ts';

interface Answer {
  readonly case: BenchCase;
  readonly set: string;
  readonly answer: Assessment;
  readonly told: readonly Suspicion[];
  /** Share of the claim's weight that stands anywhere in the document. */
  readonly coverage: number;
}

const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const show = process.argv.includes('--show') ? Number(option('--show')) : 0;
const rule = process.argv.includes('--rule') ? option('--rule') : null;

const differs = (a: Answer) => a.answer.drift.some(d => d.sign === 'differs');
const share = (list: readonly Answer[], is: (a: Answer) => boolean) =>
  percent(list.filter(is).length, list.length).padStart(8);

function run(): void {
  const shipped = process.argv.includes('--shipped');
  const models = shipped ? null : foldModels(samplesOf(pagesOf(readSets())));
  console.log(shipped ? 'weights as shipped\n' : 'cross-validated by group\n');
  const answers = mapCases(claimPages(), (c, compared): Answer => {
    const finding = checkClaim(compared);
    return {
      case: c,
      set: c.source ?? '',
      answer: judge(compared, finding, models?.[foldOf(c)] ?? supportProbability),
      told: selectDrift(compared, finding.suspicions),
      coverage: compared.alignment.anywhere,
    };
  });
  const sets = Map.groupBy(answers, a => a.set);
  printVerdicts(sets, answers);
  printRules(sets, answers);
  printReliability(answers);
  const listed = rule
    ? answers.filter(a => a.told.some(s => s.rule === rule))
    : answers.filter(a => a.case.supported && differs(a));
  for (const a of listed
    .sort((x, y) => Number(y.case.supported) - Number(x.case.supported))
    .slice(0, show)) {
    const said = a.told.map(s => `${s.rule}: ${s.claim} / ${s.source}`).join('; ');
    console.log(
      `  ${a.case.supported ? 'sound' : 'unsound'} ${a.case.article} [${said}] ${a.case.claim.text} => ${a.answer.passage}`.replace(
        /\s+/g,
        ' ',
      ),
    );
  }
}

function printVerdicts(
  sets: ReadonlyMap<string, readonly Answer[]>,
  answers: readonly Answer[],
): void {
  console.log(
    'set                   n   AUC  words   sound: passed  differ  contrad.   unsound: supp.  differ',
  );
  const area = (list: readonly Answer[], of: (a: Answer) => number) =>
    areaUnder(
      list.filter(a => a.case.supported).map(of),
      list.filter(a => !a.case.supported).map(of),
    );
  const areas: number[] = [];
  for (const [name, list] of [...sets, ['all', answers] as const]) {
    const [sound, unsound] = [true, false].map(yes =>
      list.filter(a => a.case.supported === yes),
    ) as [Answer[], Answer[]];
    const auc = area(list, a => a.answer.score);
    if (name !== 'all') areas.push(auc);
    console.log(
      [
        name.padEnd(16),
        `${list.length}`.padStart(6),
        ` ${auc.toFixed(3)}  ${area(list, a => a.coverage).toFixed(3)}      `,
        share(sound, a => /^(?:supported|partial)$/.test(a.answer.verdict)),
        share(sound, differs),
        share(sound, a => a.answer.verdict === 'contradicted'),
        '       ',
        share(unsound, a => a.answer.verdict === 'supported'),
        share(unsound, differs),
      ].join(''),
    );
  }
  console.log(
    `mean AUC of ${areas.length} sets ${(areas.reduce((a, b) => a + b, 0) / areas.length).toFixed(3)}`,
  );
}

/** How often what was said with a probability held, by language. */
function printReliability(answers: readonly Answer[]): void {
  const languageOf = ({ set }: Answer) => /^rte3-(de|it|fr)$/.exec(set)?.[1] ?? 'en';
  for (const [language, list] of Map.groupBy(answers, languageOf)) {
    console.log(`\nreliability of the score, ${language}`);
    console.log(reliability(list.map(a => ({ score: a.answer.score, truth: a.case.supported }))));
  }
}

/** Of the claims that a rule speaks of, how many do not hold. */
function printRules(
  sets: ReadonlyMap<string, readonly Answer[]>,
  answers: readonly Answer[],
): void {
  console.log('\nrule                 sign      right');
  const rules = [...new Set(answers.flatMap(a => a.told.map(s => s.rule)))].sort();
  for (const name of rules) {
    const right = (list: readonly Answer[]) => {
      const told = list.filter(a => a.told.some(s => s.rule === name));
      return { n: told.length, ok: told.filter(a => !a.case.supported).length };
    };
    const all = right(answers);
    const each = [...sets]
      .map(([set, list]) => ({ set, ...right(list) }))
      .filter(s => s.n > 0)
      .map(s => `${s.set} ${s.ok}/${s.n}`);
    console.log(
      `${name.padEnd(20)} ${signOf(name).padEnd(8)} ${percent(all.ok, all.n).padStart(7)}   ${all.ok}/${all.n}: ${each.join(', ')}`,
    );
  }
}

if (corpusIsHere()) run();
