import { describe, expect, it } from 'vitest';
import { decideOriginal, isUndetermined } from '../../../utils/origins/decide-original.ts';
import { carrierHintOf, copyHintOf } from '../../../utils/origins/evidence/copy-hint.ts';
import type { Evidence } from '../../../utils/origins/evidence.ts';
import { directory } from './pages.ts';

const copy = {
  url: 'https://www.eastbaytimes.com/2026/05/19/invented',
  outlet: 'eastbaytimes.com',
};
const e = (rule: string, outlet: string | null, more: Partial<Evidence> = {}): Evidence => ({
  rule,
  detail: `${rule} seen`,
  outlet,
  name: null,
  url: null,
  agency: false,
  ...more,
});
const agency = (rule: string, outlet: string, name: string) =>
  e(rule, outlet, { name, agency: true });
const decide = (...evidence: Evidence[]) => decideOriginal(evidence, copy, directory);

describe('decideOriginal', () => {
  it('has nothing to say without evidence', () => {
    expect(decide()).toBeNull();
    expect(isUndetermined([], copy, directory)).toBe(false);
  });
  it('ignores a page that names itself', () => {
    expect(
      decide(
        e('canonical-off-site', 'eastbaytimes.com', { url: 'https://www.eastbaytimes.com/x' }),
      ),
    ).toBeNull();
  });

  it('lets the agency’s byline beat the canonical to a sister', () => {
    const found = decide(
      agency('dateline', 'cnn.com', 'CNN'),
      e('canonical-off-site', 'mercurynews.com', { url: 'https://www.mercurynews.com/x' }),
    );
    expect(found).toMatchObject({ outlet: 'cnn.com', name: 'CNN', agency: 'CNN', url: null });
    expect(found?.evidence.map(({ rule }) => rule)).toEqual(['dateline']);
  });
  it('takes the address when it leads to the agency', () => {
    const url = 'https://apnews.com/article/x';
    const found = decide(
      agency('author-agency', 'apnews.com', 'The Associated Press'),
      e('canonical-off-site', 'apnews.com', { url }),
    );
    expect(found).toMatchObject({ agency: 'The Associated Press', url });
    expect(found?.evidence).toHaveLength(2);
  });
  it('lets the byline beat the copyright line', () => {
    const found = decide(
      agency('agency-copyright', 'thecanadianpress.com', 'The Canadian Press'),
      agency('byline-agency', 'apnews.com', 'The Associated Press'),
    );
    expect(found?.agency).toBe('The Associated Press');
  });
  /** What names an agency, strongest first; those of a line are level. */
  const STRENGTHS = [
    ['dateline', 'author-agency', 'byline-agency', 'sign-off', 'msn-provider'],
    ['publisher-agency', 'first-published', 'republished', 'provided-by', 'portal-provider'],
    ['agency-mark', 'agency-copyright', 'source-line', 'meta-source'],
    ['agency-section', 'bing-on-msn'],
    ['prose-says-copy'],
  ];
  const level = STRENGTHS.flatMap((rules, strength) => rules.map(rule => ({ rule, strength })));
  it.each(level)(
    '$rule beats every weaker word for an agency, and no other',
    ({ rule, strength }) => {
      for (const other of level) {
        const found = decide(
          agency(other.rule, 'reuters.com', 'Reuters'),
          agency(rule, 'apnews.com', 'The Associated Press'),
        );
        const stronger = strength < other.strength ? 'apnews.com' : 'reuters.com';
        expect(found?.outlet ?? null, other.rule).toBe(
          strength === other.strength ? null : stronger,
        );
      }
    },
  );
  it('takes a helper’s line for no proof', () => {
    expect(decide(agency('agency-contributed', 'apnews.com', 'The Associated Press'))).toBeNull();
    expect(
      isUndetermined(
        [agency('agency-contributed', 'apnews.com', 'The Associated Press')],
        copy,
        directory,
      ),
    ).toBe(false);
  });

  it.each([
    ['syndication-source', 'original-source'],
    ['original-source', 'canonical-off-site'],
    ['msn-source-href', 'canonical-off-site'],
  ])('prefers %s to %s', (stronger, weaker) => {
    const [a, b] = ['https://www.theverge.com/a', 'https://www.wired.com/b'];
    expect(
      decide(e(weaker, 'wired.com', { url: b }), e(stronger, 'theverge.com', { url: a })),
    ).toMatchObject({
      outlet: 'theverge.com',
      url: a,
    });
  });
  it('does not decide between a canonical and an og:url that lead to two houses, until something else speaks', () => {
    const evidence = [
      e('canonical-off-site', 'wired.com', { url: 'https://www.wired.com/b' }),
      e('og-url-off-site', 'theverge.com', { url: 'https://www.theverge.com/a' }),
    ];
    expect(decide(...evidence)).toBeNull();
    expect(isUndetermined(evidence, copy, directory)).toBe(true);
    expect(decide(...evidence, e('provider', 'theverge.com', { name: 'The Verge' }))).toMatchObject(
      { outlet: 'theverge.com' },
    );
    expect(
      decide(...evidence, e('original-source', 'time.com', { url: 'https://time.com/c' })),
    ).toMatchObject({ outlet: 'time.com' });
  });
  it('does not decide between two agencies with the same right to it', () => {
    const evidence = [
      agency('dateline', 'apnews.com', 'The Associated Press'),
      agency('author-agency', 'reuters.com', 'Reuters'),
    ];
    expect(decide(...evidence)).toBeNull();
    expect(isUndetermined(evidence, copy, directory)).toBe(true);
  });
  it('adds the name that a sentence gives to the address', () => {
    const url = 'https://theconversation.com/x-1';
    expect(
      decide(
        e('canonical-off-site', 'theconversation.com', { url }),
        e('republished', 'theconversation.com', { name: 'The Conversation' }),
      ),
    ).toMatchObject({
      outlet: 'theconversation.com',
      name: 'The Conversation',
      url,
      agency: null,
    });
  });

  it('does not decide between an address and a sentence that name two houses', () => {
    const evidence = [
      e('canonical-off-site', 'theverge.com', { url: 'https://www.theverge.com/a' }),
      e('first-published', 'wired.com', { name: 'WIRED' }),
    ];
    expect(decide(...evidence)).toBeNull();
    expect(isUndetermined(evidence, copy, directory)).toBe(true);
  });
  it('believes the sentence when the address leads to a sister', () => {
    const found = decide(
      e('canonical-off-site', 'mercurynews.com', { url: 'https://www.mercurynews.com/x' }),
      e('first-published', 'wired.com', { name: 'WIRED' }),
    );
    expect(found).toMatchObject({ outlet: 'wired.com', url: null });
  });
  it('believes the sentence when a second address agrees with it', () => {
    const url = 'https://www.wired.com/b';
    const found = decide(
      e('canonical-off-site', 'theverge.com', { url: 'https://www.theverge.com/a' }),
      e('og-url-off-site', 'wired.com', { url }),
      e('first-published', 'wired.com', { name: 'WIRED' }),
    );
    expect(found).toMatchObject({ outlet: 'wired.com', url });
  });
  it('lets a hint decide only where nothing stronger speaks', () => {
    expect(decide(e('author-outlet', 'time.com', { name: 'TIME' }))).toMatchObject({
      outlet: 'time.com',
    });
    expect(
      decide(
        e('author-outlet', 'time.com', { name: 'TIME' }),
        e('first-published', 'wired.com', { name: 'WIRED' }),
      ),
    ).toMatchObject({
      outlet: 'wired.com',
    });
  });
  it('keeps a name that nobody knows', () => {
    expect(decide(e('first-published', null, { name: 'Invented Coast Magazine' }))).toMatchObject({
      outlet: null,
      name: 'Invented Coast Magazine',
      url: null,
    });
  });
  it('ignores rules it does not know', () => {
    expect(decide(e('horoscope', 'wired.com'))).toBeNull();
  });
});

describe('copyHintOf', () => {
  it('is evidence from the page’s prose', () => {
    const mention = {
      text: 'East Bay Times’s pickup of the TechCrunch report',
      outlet: 'eastbaytimes.com',
      copyOf: 'techcrunch.com',
    };
    const hints = copyHintOf(mention);
    expect(hints).toMatchObject([{ rule: 'prose-says-copy', outlet: 'techcrunch.com' }]);
    expect(decide(...hints)).toMatchObject({ outlet: 'techcrunch.com', url: null });
  });
  it.each([null, 'msn.com'])('nothing when it copies %s', copyOf => {
    expect(copyHintOf({ text: 'MSN', outlet: 'msn.com', copyOf })).toEqual([]);
  });
});

describe('carrierHintOf', () => {
  it('is evidence from the name a news search gives', () => {
    expect(decide(...carrierHintOf('The Verge', directory))).toMatchObject({
      outlet: 'theverge.com',
      name: 'The Verge',
      agency: null,
    });
    expect(decide(...carrierHintOf('Reuters', directory))).toMatchObject({
      outlet: 'reuters.com',
      agency: 'Reuters',
    });
  });
  it.each([null, '', ' '])('nothing for “%s”', copyOf => {
    expect(carrierHintOf(copyOf, directory)).toEqual([]);
  });
  it('yields to the page itself', () => {
    expect(
      decide(
        ...carrierHintOf('The Verge', directory),
        e('canonical-off-site', 'wired.com', { url: 'https://www.wired.com/a' }),
      ),
    ).toMatchObject({ outlet: 'wired.com' });
  });
});

describe('two addresses of one house', () => {
  it('are one, so that the statement does not contradict the address', () => {
    const at = e('original-source', 'theregister.com', { url: 'https://www.theregister.com/a' });
    expect(decide(at, e('first-published', 'theregister.co.uk'))).toMatchObject({
      outlet: 'theregister.com',
      url: 'https://www.theregister.com/a',
    });
    expect(decide(at, e('first-published', 'nytimes.com'))).toBeNull();
  });
  it('leave an unknown name undecided against nobody', () => {
    const at = e('original-source', 'theregister.com', { url: 'https://www.theregister.com/a' });
    expect(decide(at, e('first-published', null, { name: 'The Invented Post' }))).toMatchObject({
      outlet: 'theregister.com',
    });
  });
});
