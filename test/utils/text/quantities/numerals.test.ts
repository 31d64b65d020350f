import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumerals } from '../../../../utils/text/quantities/numerals.ts';

const digitsIn = (text: string, language: string | null) =>
  writeNumerals(text, language).text.match(/\d+/g) ?? [];

describe('numbers written out', () => {
  it.each([
    [
      'fr',
      'Quatre-vingts vignerons, quinze mille visiteurs, vingt et un morts',
      ['80', '15000', '21'],
    ],
    ['fr', 'quatre-vingt-dix-neuf guichets et deux cent cinquante lits', ['99', '250']],
    ['de', 'zweihundertfünfzig Höfe, dreiundzwanzig Tiere, vierzehn Monate', ['250', '23', '14']],
    ['de', 'fünfzigtausend Euro', ['50000']],
    [
      'es',
      'doscientos pacientes, treinta y cinco mil euros, dos mil trescientos',
      ['200', '35000', '2300'],
    ],
    ['it', 'centocinquanta passeggeri, duemila euro, ventuno persone', ['150', '2000', '21']],
    ['pt', 'doze milhões, duzentos e cinquenta mil alunos', ['12', '250000']],
    ['nl', 'veertien maanden, vijfentwintig pups, tweehonderd', ['14', '25', '200']],
    ['pl', 'siedem milionów złotych, dwadzieścia trzy osoby', ['7', '23']],
  ])('in %s: %s', (language, text, digits) => expect(digitsIn(text, language)).toEqual(digits));

  it.each([
    ['fr', 'un salon neuf'],
    ['de', 'ein Zweifel an der Achtung vor dem Alleinsein'],
    ['es', 'una parte de 20 mil, el milagro'],
    ['it', 'uno dei centri, la duecentesca torre'],
    ['en', 'six dix elf'],
    [null, 'dos tres'],
  ])('leaves words that are no number: %s %s', (language, text) =>
    expect(writeNumerals(text, language).text).toBe(text),
  );

  it('keeps the length, and the digits end where the words ended', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'),
        fc.string(),
        (tag, text) => {
          const padded = `${text} quinze elf dos due dois twee dwa.`;
          const { text: written, spans } = writeNumerals(padded, tag);
          expect(written).toHaveLength(padded.length);
          for (const { end } of spans) expect(written[end - 1]).toMatch(/\d/);
        },
      ),
    );
  });
});
