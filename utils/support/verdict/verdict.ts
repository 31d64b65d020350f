/** From features and suspicions to a verdict, a score and the drift that is told. */

import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';
import type { Assessment, Drift } from '../assessment.ts';
import type { Finding, Suspicion } from '../drift/finding.ts';
import { featuresOf } from './features.ts';
import { supportProbability, THRESHOLDS } from './model.ts';
import { isToldOfAnother } from './named-nearby.ts';
import { passageOf } from './passage.ts';
import { signOf } from './sign.ts';

/** Suspicions surer than this are told. */
const TELL = 0.4;
/** A drift is told only of a claim that the article otherwise speaks of this much. */
const SAME_STORY = 0.3;
/** Highest score of a claim whose detail the article has otherwise, or in other words. */
const DRIFTED = 0.3;
const REWORDED = 0.45;
/** Share of the claim's weight that its quotations make, and how many of their words tell. */
const QUOTED = 0.6;
const QUOTED_LEAST = 3;
/**
 * A text shorter than this many words, a preview or a stub, cannot show that something is not said.
 */
const TOO_SHORT = 60;

/**
 * From here on nobody can say that a claim is not in the article: of the claims of four public sets
 * between this and "partly supported", 96 of 186 held (told apart by a coin); below it 27 of 173.
 */
const MAY_BE_SAID = 0.35;

/**
 * Judges a claim laid beside an article. `model` gives the probability for a feature vector;
 * another one only where it is measured.
 */
export function judge(
  compared: Comparison,
  finding: Finding,
  model: (features: readonly number[]) => number = supportProbability,
): Assessment {
  const drift = selectDrift(compared, finding.suspicions);
  const fitted = model(featuresOf(compared, finding));
  const probability = isQuotedWhole(compared, finding)
    ? Math.max(fitted, THRESHOLDS.partial)
    : fitted;
  const parts = [
    ...finding.parts,
    { kind: 'what' as const, text: compared.claim.text, found: probability >= THRESHOLDS.partial },
  ];
  const [first] = drift;
  return {
    ...(first
      ? driftedVerdict(compared, probability, drift, finding)
      : {
          verdict: verdictOf(compared, probability, finding),
          score: probability,
        }),
    passage: passageOf(compared, first?.sentence ?? null),
    drift: drift.map(
      ({ kind, rule, claim, source }): Drift => ({
        kind,
        sign: signOf(rule),
        claim,
        source,
      }),
    ),
    parts,
  };
}

/** Most of the claim is a quotation that the article has word for word: that much it says. */
function isQuotedWhole({ claim, words }: Comparison, { parts }: Finding): boolean {
  const found = claim.quotes.filter(q =>
    parts.some(p => p.kind === 'quote' && p.found && p.text === q.text),
  );
  const quoted = words.filter(w => found.some(q => w.word.start >= q.start && w.word.end <= q.end));
  return (
    quoted.length >= QUOTED_LEAST && foundWeight(quoted, () => 1) >= QUOTED * totalWeight(words)
  );
}

/** A difference contradicts; other words let the claim be supported in part at best. */
function driftedVerdict(
  compared: Comparison,
  probability: number,
  drift: readonly Suspicion[],
  finding: Finding,
): Pick<Assessment, 'verdict' | 'score'> {
  if (drift.some(differs))
    return { verdict: 'contradicted', score: Math.min(probability, DRIFTED) };
  const verdict = verdictOf(compared, probability, finding);
  return {
    verdict: verdict === 'supported' ? 'partial' : verdict,
    score: Math.min(probability, REWORDED),
  };
}

const differs = ({ rule }: Suspicion): boolean => signOf(rule) === 'differs';

/**
 * What is told, differences before other words, the surest first; of "$22 billion" against "$22
 * million" not "billion" against "million" once more.
 */
export function selectDrift(compared: Comparison, suspicions: readonly Suspicion[]): Suspicion[] {
  const spoken = Math.max(
    compared.alignment.fits[0]?.cover ?? 0,
    ...suspicions.filter(s => s.kind === 'quote').map(s => s.certainty - 0.2),
  );
  if (spoken < SAME_STORY) return [];
  return suspicions
    .filter(s => s.certainty >= TELL && s.claim && (s.source || s.rule === 'quote-invented'))
    .sort((a, b) => Number(differs(b)) - Number(differs(a)) || b.certainty - a.certainty)
    .filter((one, at, all) => !all.slice(0, at).some(told => isWithin(one, told)));
}

function isWithin(one: Suspicion, told: Suspicion): boolean {
  const has = (whole: string, words: string) => ` ${whole} `.includes(` ${words} `);
  if (one.source === '' || one.claim === told.claim) return false;
  return has(told.claim, one.claim) && has(told.source, one.source);
}

function verdictOf(
  compared: Comparison,
  probability: number,
  finding: Finding,
): Assessment['verdict'] {
  if (probability >= THRESHOLDS.supported) {
    const missing = finding.parts.some(
      p => !p.found && (p.kind === 'number' || p.kind === 'quote'),
    );
    return missing || isToldOfAnother(compared) ? 'partial' : 'supported';
  }
  if (probability >= THRESHOLDS.partial) return 'partial';
  const settled = probability < MAY_BE_SAID && compared.article.words.length >= TOO_SHORT;
  return settled ? 'unsupported' : 'unknown';
}
