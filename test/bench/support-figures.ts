/** Figures that the fitting and the measuring script both print. */

/** A share in percent with one decimal, "-" of nothing. */
export const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '-';

/** Chance that a case of the first list scores above one of the second. */
export function areaUnder(yes: readonly number[], no: readonly number[]): number {
  let sum = 0;
  for (const a of yes) for (const b of no) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (yes.length * no.length || 1);
}

/** Macro-F1 in percent and the share of unsupported claims that were called supported. */
export function macroF1(answers: readonly { readonly yes: boolean; readonly truth: boolean }[]): {
  macro: number;
  falseSupport: number;
} {
  const count = (yes: boolean, truth: boolean) =>
    answers.filter(a => a.yes === yes && a.truth === truth).length;
  const [tp, fn, fp, tn] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  return {
    macro: 50 * ((2 * tp) / (2 * tp + fp + fn || 1) + (2 * tn) / (2 * tn + fp + fn || 1)),
    falseSupport: (100 * fp) / (fp + tn || 1),
  };
}

/** A table of stated probability against the share that held. */
export function reliability(
  cases: readonly { readonly score: number; readonly truth: boolean }[],
): string {
  const lines = ['  said          n    mean said   held'];
  let gap = 0;
  for (let b = 0; b < 10; b++) {
    const part = cases.filter(c => Math.min(9, Math.floor(c.score * 10)) === b);
    if (!part.length) continue;
    const said = part.reduce((s, c) => s + c.score, 0) / part.length;
    const held = part.filter(c => c.truth).length / part.length;
    gap += (Math.abs(said - held) * part.length) / cases.length;
    lines.push(
      `  ${(b / 10).toFixed(1)}-${((b + 1) / 10).toFixed(1)}   ${String(part.length).padStart(6)}      ${said.toFixed(2)}      ${held.toFixed(2)}`,
    );
  }
  return [...lines, `  expected calibration error ${gap.toFixed(3)}`].join('\n');
}

/** Prints one figure in a row with its label and, where there is one, its target. */
export const printLine = (label: string, value: string, target = ''): void =>
  console.log(`${label.padEnd(46)} ${value.padStart(9)}   ${target}`);
