import { describe, expect, it } from 'vitest';
import { isOpeningDateline } from '../../../../../utils/citations/parsing/look-alikes/dateline.ts';
import { bracketSubjectOf } from '../../rule-cases.ts';

describe('isOpeningDateline', () => {
  it.each([
    ['Hamburg (AFP) – Der Hafen bleibt zu.', true],
    ['Berlin, 14.09.2026 (AFP) – Der Hafen bleibt zu.', true],
    ['Frankfurt am Main (AFP) - Der Hafen bleibt zu.', true],
    ['لندن/باريس (Reuters) - رفع الميناء رسومه.', true],
    ['東京（ロイター） - 港は閉鎖される。', true],
    ['Hamburg (AFP) meldet es.', false],
    ['Hamburg (AFP)', false],
    ['(AFP) – Der Hafen bleibt zu.', false],
    ['Hamburg (Axios) – Der Hafen bleibt zu.', false],
    ['Hamburg (bbc.com) – Der Hafen bleibt zu.', false],
    ['Harbour closes (AFP) – and the yard.', false],
    ['Fed Cuts Rates (AFP) – and the yard.', false],
    ['ارتفع سعر النفط يوم الاثنين في لندن (Reuters) - قالت الشركة.', false],
    ['14 September (AFP) – and the yard.', false],
  ])('%s: %s', (text, expected) =>
    expect(isOpeningDateline(bracketSubjectOf(text))).toBe(expected),
  );
});
