import { describe, expect, it } from 'vitest';
import { plainOfLatex, plainOfVerbatim } from '../../../../utils/citations/listed/latex-text.ts';

describe('LaTeX as plain text', () => {
  it.each([
    String.raw`M{\"u}ller & S{\o}n|Müller & Søn`,
    String.raw`\'Etude \'{e}t\'e {\'e}|Étude été é`,
    String.raw`\v{S}koda \c{c}a \H{o} {\k a} \v s|Škoda ça ő ą š`,
    String.raw`na\"{\i}ve na\"\i ve|naïve naïve`,
    String.raw`{\ss} \l{}\'od\'z \AA|ß łódź Å`,
    String.raw`100\% of \$5 \& \#1 a\_b|100% of $5 & #1 a_b`,
    'The {DNA} of {{Whole Names}}|The DNA of Whole Names',
    String.raw`\emph{Nature} and \textit{Cell}|Nature and Cell`,
    "1914--1918 --- ``so'' it~is|1914–1918 — “so” it is",
    '日本語 العربية 😀|日本語 العربية 😀',
    String.raw`$x^2$ \textgreater{} y|x^2 > y`,
    String.raw`a\\b\ c|a b c`,
    // No accents: what only begins like one.
    String.raw`\url here \command u|here u`,
  ])('%s', pair => {
    const [latex = '', plain] = pair.split('|');
    expect(plainOfLatex(latex)).toBe(plain);
  });

  it('reads 4,000 signs and no more', () => {
    expect(plainOfLatex('a'.repeat(5000))).toHaveLength(4000);
  });
});

describe('an address', () => {
  it.each([
    [String.raw`https://example.org/a?b=1\&c=2`, 'https://example.org/a?b=1&c=2'],
    [String.raw`https://example.org/\~{}x/a\_b\%20c`, 'https://example.org/~x/a_b%20c'],
    [String.raw`\url{https://example.org/a_b~c}`, 'https://example.org/a_b~c'],
  ])('%s', (latex, plain) => expect(plainOfVerbatim(latex)).toBe(plain));
});
