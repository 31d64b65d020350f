import { describe, expect, it } from 'vitest';
import { contract, tabViewSchema } from '../../../utils/messaging/contract.ts';

const accepts = (name: keyof typeof contract, payload: unknown) =>
  contract[name].request.safeParse(payload).success;

describe('what a message may ask', () => {
  it('ids have 1 to 100 characters, alone, in lists and in answers', () => {
    const ids: readonly [string, boolean][] = [
      ['', false],
      ['x', true],
      ['x'.repeat(100), true],
      ['x'.repeat(101), false],
    ];
    for (const [id, valid] of ids) {
      expect(accepts('getTrace', { id })).toBe(valid);
      expect(accepts('removeTraces', { ids: ['trace-1', id] })).toBe(valid);
      expect(accepts('choose', { id: 'trace-1', citation: id, url: null })).toBe(valid);
      const answer = { completed: 1, trace: id };
      expect(contract.verifyHere.response.safeParse(answer).success).toBe(valid);
    }
  });

  it('a tab is a whole number', () => {
    expect(accepts('viewTab', { tab: 7 })).toBe(true);
    for (const tab of [7.5, Number.NaN, '7', null]) expect(accepts('viewTab', { tab })).toBe(false);
  });

  it('what asks for nothing carries nothing', () => {
    expect(accepts('clearAnswers', null)).toBe(true);
    for (const payload of [undefined, {}, 0]) expect(accepts('clearAnswers', payload)).toBe(false);
  });
});

it('a tab has a trace, nothing to show for a reason that is named, or waits for a click', () => {
  const isView = (view: unknown) => tabViewSchema.safeParse(view).success;
  expect(isView({ kind: 'empty', title: 'Lamps', claims: 0 })).toBe(true);
  expect(isView({ kind: 'needs-click' })).toBe(true);
  for (const why of ['browser-page', 'store', 'pdf', 'file', 'unknown'])
    expect(isView({ kind: 'restricted', why })).toBe(true);
  for (const view of [
    { kind: 'trace', live: null },
    { kind: 'restricted', why: 'mood' },
    { kind: 'gone' },
  ])
    expect(isView(view)).toBe(false);
});
