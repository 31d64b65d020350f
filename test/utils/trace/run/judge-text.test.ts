import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../../utils/trace/run/judge-text.ts';
import '../../../own-data.ts';
import { claim, traceOf } from '../build.ts';

const trace = traceOf({
  claims: [
    claim({ id: 'c1', text: 'The invented dam at Larkholm was raised by 12 metres in 2019.' }),
  ],
});
const judge = (text: string) => judgeText(trace, 'c1', text, 'en');

describe('judgeText', () => {
  it('says what a text has of a claim', () => {
    expect(judge('In 2019 the invented dam at Larkholm was raised by 12 metres.')).toMatchObject({
      verdict: expect.stringMatching(/supported|partial/),
      drift: [],
    });
    expect(judge('The invented dam at Larkholm was raised by 15 metres in 2019.')).toMatchObject({
      verdict: 'contradicted',
      drift: [{ kind: 'number', claim: '12 metres', source: '15 metres' }],
    });
  });

  it('cannot tell from a few sentences that something is not said', () => {
    expect(judge('A cat slept on the wall.')?.verdict).toBe('unknown');
  });

  it('knows no claim of another trace', () => {
    expect(judgeText(trace, 'c9', 'Anything.', 'en')).toBeNull();
  });
});
