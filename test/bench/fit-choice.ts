/**
 * Fits the confidence of chooseArticle on rows that siblings.ts wrote (--rows FILE) and prints the
 * weights to put there, with a reliability table by five-fold cross-validation.
 *   npm run bench:fit-choice -- --rows FILE
 * A row is the best text of one mark: {fit, margin, own, right}. Plain logistic regression with a
 * small ridge, nothing random.
 */
import { existsSync, readFileSync } from 'node:fs';

const at = process.argv.indexOf('--rows');
const file = at < 0 ? undefined : process.argv[at + 1];
if (!file || !existsSync(file)) {
  console.log('skipped: no rows (run bench:siblings with --rows FILE first)');
  process.exit(0);
}
interface Row {
  fit: number;
  margin: number;
  own: number;
  right: boolean;
}
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Row);
const featuresOf = ({ fit, margin, own }: Row) => [1, fit, margin, own];
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

function train(list: readonly Row[]): number[] {
  const weights = [0, 0, 0, 0];
  const ridge = 0.08;
  for (let step = 0; step < 20_000; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    for (const row of list) {
      const x = featuresOf(row);
      const error = sigmoid(dot(weights, x)) - (row.right ? 1 : 0);
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
      });
    }
    gradient.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) - (2 * value) / list.length;
    });
  }
  return weights;
}

const scored: { p: number; right: boolean }[] = [];
for (let fold = 0; fold < 5; fold++) {
  const weights = train(rows.filter((_, i) => i % 5 !== fold));
  for (const row of rows.filter((_, i) => i % 5 === fold))
    scored.push({ p: sigmoid(dot(weights, featuresOf(row))), right: row.right });
}
const names = ['base', 'fit', 'margin', 'own'];
console.log(`rows ${rows.length}, right ${rows.filter(row => row.right).length}`);
console.log(
  train(rows)
    .map((weight, i) => `${names[i]} ${weight.toFixed(2)}`)
    .join(', '),
);
console.log('predicted   n   right   mean');
for (let low = 0; low < 1; low += 0.1) {
  const bin = scored.filter(({ p }) => p >= low && p < low + 0.1);
  if (bin.length > 0)
    console.log(
      `${low.toFixed(1)}-${(low + 0.1).toFixed(1)} ${String(bin.length).padStart(7)} ${((100 * bin.filter(({ right }) => right).length) / bin.length).toFixed(1).padStart(6)} % ${(bin.reduce((sum, { p }) => sum + p, 0) / bin.length).toFixed(2)}`,
    );
}
