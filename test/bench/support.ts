/**
 * What the support room is worth: TraceBench, AttributionBench, swapped claims, reliability, cost.
 * No browser.
 *   npm run bench:support -- [--shipped] [--read] [--show N]
 * By default every case is judged by a model fitted without its briefing, question or article;
 * --shipped takes the weights as they ship, which were fitted on all of them. --read takes the
 * articles of TraceBench as the extension reads them from their pages. --show N prints the first N
 * wrong answers.
 */
import type { Assessment } from '../../utils/support/assessment.ts';
import { checkClaim } from '../../utils/support/check-claim.ts';
import { fragmentLink } from '../../utils/support/text-fragment.ts';
import { supportProbability } from '../../utils/support/verdict/model.ts';
import { judge } from '../../utils/support/verdict/verdict.ts';
import { printCost } from './support-cost.ts';
import { type BenchCase, type BenchPage, corpusIsHere } from './support-data.ts';
import { isEvidence } from './support-evidence.ts';
import { mapCases, samplesOf } from './support-features.ts';
import { areaUnder, macroF1, percent, printLine, reliability } from './support-figures.ts';
import { foldModels, foldOf } from './support-folds.ts';
import { pagesOf, readSets } from './support-sets.ts';

interface Answer {
  readonly case: BenchCase;
  readonly answer: Assessment;
  readonly link: string | null;
}

const show = Number(process.argv[process.argv.indexOf('--show') + 1]) || 0;
const misses: string[] = [];
const says = (a: Answer) => a.answer.verdict === 'supported' || a.answer.verdict === 'partial';
/** Told to differ; other words, shown without a judgement, cost a sound claim nothing. */
const differs = (a: Answer) => a.answer.drift.some(d => d.sign === 'differs');
const drifts = (a: Answer) => a.answer.drift.length > 0;
const passes = (a: Answer) => says(a) && !differs(a);
const isFlagged = (a: Answer) =>
  a.answer.verdict === 'contradicted' || a.answer.verdict === 'unsupported' || drifts(a);
const namesKind = (a: Answer) => a.answer.drift.some(d => d.kind === a.case.defect);

/** Judges every case; by the model of its fold, or by the weights as they ship. */
const answersOf = (
  pages: readonly BenchPage[],
  models: readonly ((x: readonly number[]) => number)[] | null,
): Answer[] =>
  mapCases(pages, (c, compared) => {
    const answer = judge(compared, checkClaim(compared), models?.[foldOf(c)] ?? supportProbability);
    const { passage } = answer;
    const text = compared.article.text;
    const link = passage && fragmentLink('https://example.com/a', passage, text);
    return { case: c, answer, link };
  });

/** One figure of TraceBench: of these answers so many should be so. */
interface Share {
  readonly label: string;
  readonly of: (a: Answer) => boolean;
  readonly is: (a: Answer) => boolean;
  readonly target?: string;
}

const isSound = (a: Answer) => !a.case.defect;
const isWrongOutlet = (a: Answer) => a.case.defect === 'wrong-outlet';
const isDefect = (a: Answer) => !isSound(a) && !isWrongOutlet(a);
const CAUGHT: Readonly<Record<string, string>> = {
  number: '>= 85',
  date: '>= 85',
  name: '>= 85',
  quote: '>= 85',
  negation: '',
  hedge: '>= 60',
  invented: '>= 60',
};
const SHARES: readonly Share[] = [
  { label: 'sound claim passed', of: isSound, is: passes, target: '>= 88' },
  {
    label: 'sound claim called supported',
    of: isSound,
    is: a => a.answer.verdict === 'supported' && !differs(a),
    target: '>= 75',
  },
  {
    label: 'passage is the evidence',
    of: a => isSound(a) && passes(a),
    is: a => isEvidence(a.answer.passage, a.case.evidence),
    target: '>= 90',
  },
  { label: 'defects caught, all', of: isDefect, is: isFlagged, target: '>= 80' },
  ...Object.entries(CAUGHT).map(
    ([kind, target]): Share => ({
      label: `defect caught: ${kind}`,
      of: a => a.case.defect === kind,
      is: isFlagged,
      target,
    }),
  ),
  {
    label: 'drift kind named',
    of: a => isDefect(a) && a.case.defect !== 'invented',
    is: namesKind,
  },
  { label: 'wrong outlet not passed', of: isWrongOutlet, is: a => !says(a), target: '>= 95' },
  {
    label: 'passage has a link',
    of: a => isSound(a) && a.answer.passage !== null,
    is: a => a.link !== null,
  },
];

/** The verdict on one line. */
const described = (a: Assessment) =>
  `${a.verdict} ${a.score.toFixed(2)} ${JSON.stringify(a.drift)}`;

function printTraceBench(answers: readonly Answer[]): void {
  console.log('TraceBench');
  for (const { label, of, is, target = '' } of SHARES) {
    const list = answers.filter(of);
    for (const { answer: a, case: c } of list.filter(a => !is(a)))
      misses.push(`${label}: ${described(a)} ${c.claim.text} [${c.note ?? ''}] => ${a.passage}`);
    printLine(label, percent(list.filter(is).length, list.length), `${target}   n ${list.length}`);
  }
  const scores = (of: (a: Answer) => boolean) => answers.filter(of).map(a => a.answer.score);
  const area = areaUnder(scores(isSound), scores(isDefect));
  printLine('AUC sound against defective', area.toFixed(3), '>= 0.93');
}

/** Rows of AttributionBench: supported where each of their sentences is. */
function printAttribution(answers: readonly Answer[]): void {
  const rows = new Map<number, { yes: boolean; truth: boolean; source: string }>();
  for (const a of answers) {
    const c = a.case;
    if (c.row === null) continue;
    rows.set(c.row, {
      yes: (rows.get(c.row)?.yes ?? true) && says(a),
      truth: c.supported,
      source: c.source ?? '',
    });
  }
  const all = macroF1([...rows.values()]);
  console.log('\nAttributionBench');
  printLine('macro-F1 all', all.macro.toFixed(1), '>= 70');
  printLine('false support', `${all.falseSupport.toFixed(1)} %`, '<= 25');
  for (const source of new Set([...rows.values()].map(r => r.source)))
    printLine(
      `macro-F1 ${source}`,
      macroF1([...rows.values()].filter(r => r.source === source)).macro.toFixed(1),
    );
}

/**
 * What a desk or a sentence of the article says, as it is and with one detail changed: how often a
 * change is told, and how often something is told of untouched text.
 */
function printPlanted(answers: readonly Answer[]): void {
  console.log('\nPlanted edits');
  for (const set of ['headline', 'sentence'] as const) {
    const untouched = answers.filter(a => a.case.set === set);
    const alarms = untouched.filter(differs);
    for (const a of alarms)
      misses.push(
        `false alarm, ${set}: ${JSON.stringify(a.answer.drift)} ${a.case.claim.text} => ${a.answer.passage}`,
      );
    printLine(
      `${set}s untouched: told to differ`,
      percent(alarms.length, untouched.length),
      `n ${untouched.length}`,
    );
    for (const kind of ['number', 'date', 'name', 'quote', 'hedge', 'negation']) {
      const edited = answers.filter(a => a.case.set === `${set}-edit` && a.case.defect === kind);
      const told = edited.filter(namesKind);
      for (const a of edited)
        if (!isFlagged(a))
          misses.push(
            `edit passed, ${kind}: ${a.case.note} ${a.case.claim.text} => ${a.answer.passage}`,
          );
      printLine(
        `${set}s with another ${kind}: not passed, told`,
        `${percent(edited.filter(a => isFlagged(a)).length, edited.length)} ${percent(told.length, edited.length)}`,
        `n ${edited.length}`,
      );
    }
  }
}

/** Sides exchanged, and quotations that nobody spoke. */
function printTurned(answers: readonly Answer[]): void {
  for (const [defect, label, target] of [
    ['relation', 'sentences with their sides exchanged: not passed', '>= 80'],
    ['invented', 'sentences with an invented quotation: not passed', '>= 90'],
  ] as const) {
    const list = answers.filter(a => a.case.defect === defect);
    const caught = list.filter(isFlagged);
    for (const a of list)
      if (!isFlagged(a))
        misses.push(`turned, ${defect}: ${a.case.claim.text} => ${a.answer.passage}`);
    printLine(label, percent(caught.length, list.length), `${target}   n ${list.length}`);
  }
}

function run(): void {
  const sets = readSets(process.argv.includes('--read'));
  const shipped = process.argv.includes('--shipped');
  const models = shipped ? null : foldModels(samplesOf(pagesOf(sets)));
  console.log(
    shipped
      ? 'weights as shipped (fitted on these data)\n'
      : 'cross-validated: no case was seen by the model that judges it\n',
  );
  const told = answersOf(sets.trace, models);
  printTraceBench(told);
  const judged = answersOf(sets.attribution, models);
  printAttribution(judged);
  const others = answersOf(sets.swapped, models);
  console.log('\nSwapped claims');
  const wrong = others.filter(a => says(a));
  for (const a of wrong)
    misses.push(
      `swapped: ${a.answer.verdict} ${a.answer.score.toFixed(2)} ${a.case.claim.text} => ${a.answer.passage}`,
    );
  printLine('false support', percent(wrong.length, others.length), `<= 1   n ${others.length}`);
  printPlanted(answersOf(sets.made, models));
  printTurned(answersOf(sets.turned, models));
  console.log('\nReliability of the score (TraceBench and AttributionBench)');
  console.log(
    reliability(
      [...told, ...judged].map(a => ({ score: a.answer.score, truth: a.case.supported })),
    ),
  );
  printCost(sets.trace);
  for (const m of misses.slice(0, show)) console.log(`  ${m.replace(/\s+/g, ' ').slice(0, 420)}`);
}

if (corpusIsHere()) run();
