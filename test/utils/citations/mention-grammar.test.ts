import { describe, expect, it } from 'vitest';
import {
  givesWords,
  quotes,
  quotesTo,
  sentenceAround,
} from '../../../utils/citations/mention-grammar.ts';

/** The sentence around the name in ⟦…⟧. */
const around = (written: string) => {
  const start = written.indexOf('⟦');
  const text = written.replace(/[⟦⟧]/g, '');
  return sentenceAround(text, { start, end: written.indexOf('⟧') - 1 });
};

it('is cut at the stops on both sides', () =>
  expect(around('It shut. Then ⟦Axios⟧ came, e.g. at 4.5 m. It opened.')).toEqual({
    before: 'Then ',
    after: ' came, e.g. at 4.5 m.',
  }));

describe('what a sentence gives to the named', () => {
  it.each([
    ['⟦Axios⟧ is sure that it shut.', true],
    ['⟦Axios⟧ glaubt, dass sie zu ist.', true],
    ['An ⟦Axios⟧ review of the gates is out.', true],
    ['It stands in a report by ⟦Axios⟧.', true],
    ['Wie meldet ⟦Axios⟧, ist sie zu.', true],
    ['Papers seen by ⟦Axios⟧ name the bidder.', true],
    ['A memo that ⟦Axios⟧ has verified asks for talks.', true],
    ['El contrato, al que ha tenido acceso ⟦Axios⟧, fija un precio.', true],
    ['Lo ha detto al microfono di ⟦Axios⟧.', true],
    ['O vereador, entrevistado pela rádio ⟦Axios⟧, calculou o custo.', true],
    ['In ⟦Axios⟧’s telling the gate never shut.', true],
    ['The gate was sold to ⟦Axios⟧.', false],
    ['⟦Axios⟧’s gate is shut.', false],
    ['It needs a signature, which ⟦Axios⟧ expects in May.', true],
    ['Es kostet eine Summe, die ⟦Axios⟧ auf drei Millionen schätzt.', true],
    ['Il manque une signature, que ⟦Axios⟧ prévoit en mai.', true],
    ['It pays a dividend, which ⟦Axios⟧ expects to raise.', false],
    ['It has a gate, which ⟦Axios⟧ rents.', false],
    ['The gate that ⟦Axios⟧ rents is shut.', false],
    ['⟦Axios⟧ rents the gate.', false],
  ])('%s: %s', (text, gives) => expect(givesWords(around(text))).toBe(gives));
});

describe('quotations', () => {
  it.each([
    ['It is “a slow flood”, he told ⟦Axios⟧.', true],
    ['「水はもう来ない」と⟦Axios⟧に語る。', true],
    ['He called it “wet” near ⟦Axios⟧.', false],
    ['The paper «⟦Axios⟧» is out.', false],
    ['“A slow flood.” He drove past ⟦Axios⟧.', false],
  ])('%s: %s', (text, are) => expect(quotes(around(text))).toBe(are));

  it('speak to the named', () => {
    expect(quotesTo(around('It is “a slow flood”, he said to ⟦Time⟧.'))).toBe(true);
    expect(quotesTo(around('⟦Time⟧ flies, he said, “like a flood”.'))).toBe(false);
  });
});
