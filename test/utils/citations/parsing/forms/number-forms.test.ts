import { expect, it } from 'vitest';
import {
  ANY_NUMBER,
  NUMBER_FORMS,
} from '../../../../../utils/citations/parsing/forms/number-forms.ts';

it.each(NUMBER_FORMS.map(form => [form.name, form] as const))(
  '%s: its example has it, and passes every look before it',
  (_, { example, needs, pattern }) => {
    expect(ANY_NUMBER.test(example)).toBe(true);
    expect(needs.test(example)).toBe(true);
    expect([...example.matchAll(pattern)]).not.toEqual([]);
  },
);

it.each([
  ['in square brackets', 'See [4, page two] and [12:30] of it'],
  ['sign of a footnote', '5 * 3 is more, says * and C* or C#'],
  ['letter of a footnote', 'Item (A) of (ab), f(x)=y'],
  ['raised', 'They have 20 m² and 10³ of it'],
  ['glued to the word', 'OpenVPN, IKEv2, and an MP3, or UNESCO4.'],
])('%s is not in “%s”', (name, text) => {
  const form = NUMBER_FORMS.find(one => one.name === name);
  expect(
    [...text.matchAll(form?.pattern ?? /./g)].map(([mark]) => mark).filter(m => m !== '*'),
  ).toEqual([]);
});
