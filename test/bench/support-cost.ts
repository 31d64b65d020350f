/** What judging costs. */
import { createAssessor } from '../../utils/support/assess.ts';
import type { BenchPage } from './support-data.ts';
import { printLine } from './support-figures.ts';

/** Cost of one claim against one article of about 1,500 words, indexing shared by twelve claims. */
export function printCost(pages: readonly BenchPage[]): void {
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
  printLine(
    'index an article of 1,500 words',
    `${((indexed - start) / articles.length).toFixed(1)} ms`,
  );
  printLine(
    'a claim and an article, median',
    `${(times[times.length >> 1] ?? 0).toFixed(2)} ms`,
    '< 50',
  );
  printLine(
    'a claim and an article, p95',
    `${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(2)} ms`,
  );
}
