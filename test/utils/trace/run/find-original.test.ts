import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { StepTaken } from '../../../../utils/trace/model/steps.ts';
import { findOriginal } from '../../../../utils/trace/run/find-original.ts';
import type { ReadPage } from '../../../../utils/trace/run/read-page.ts';
import { sentences } from '../../origins/texts.ts';
import { article, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { candidateOf, lookupOf, STORY, sourceOf } from './bench.ts';

const HEADLINE = 'Quillon hires 40 cartographers for its invented atlas';
const STORY_TEXT = sentences(20, 1).join(' ');
const OTHER_TEXT = sentences(20, 9).join(' ');

const bench = (
  sources: Parameters<typeof lookupOf>[0],
  { text = STORY_TEXT, found = STORY_TEXT, title = HEADLINE, headline = HEADLINE } = {},
) => {
  const copy = article({
    url: 'https://www.wired.com/story/x/',
    outlet: 'wired.com',
    headline,
    published: '2026-05-19T15:02:00Z',
  });
  const record = recordAround(traceOf({ articles: [copy] }));
  record.bodies.a1 = { text, canonical: null, evidence: [] };
  const lookup = lookupOf(sources, ['guardian']);
  const steps: StepTaken[] = [];
  const read: string[] = [];
  const pageAt = (url: string): ReadPage => ({
    ok: true,
    article: {
      ...article({ url, headline: title }),
      canonical: null,
      description: null,
      text: found,
    },
    evidence: [],
    moved: false,
    asked: url,
  });
  const tools = {
    lookup,
    record,
    directory,
    note: (step: StepTaken) => void steps.push(step),
    pages: {
      read: async (url: string) => {
        read.push(url);
        return pageAt(url);
      },
      pageOf: (id: string) => (id === 'a1' ? null : pageAt(`https://techcrunch.com/${id}`)),
    },
  };
  return {
    tools,
    copy,
    record,
    lookup,
    steps,
    read,
    find: () => findOriginal(tools, copy, 'techcrunch.com'),
  };
};
const hit = candidateOf({ title: `  ${HEADLINE.toUpperCase()}! ` });

describe('an original known by name', () => {
  it('is found by its exact title, within a week before and two days after', async () => {
    const { find, lookup, steps } = bench([sourceOf('bing-news', [hit])]);
    expect((await find())?.article.url).toBe(STORY.url);
    expect(lookup.asked[0]?.[1]).toMatchObject({
      domain: 'techcrunch.com',
      title: HEADLINE,
      from: '2026-05-12',
      to: '2026-05-21',
    });
    expect(steps.map(step => step.what)).toEqual(['bing-news']);
  });

  it('is looked for among what was read first', async () => {
    const { find, record, lookup } = bench([sourceOf('bing-news', [hit])]);
    record.trace.articles.push(
      article({ id: 'a2', outlet: 'time.com' }),
      article({ id: 'a3', outlet: 'techcrunch.com' }),
    );
    expect((await find())?.article.url).toBe('https://techcrunch.com/a3');
    expect(lookup.asked).toEqual([]);
  });

  it.each([
    ['another title', candidateOf({ title: 'Quillon hires' })],
    ['no title', candidateOf({ title: null })],
    ['another outlet', candidateOf({ title: HEADLINE, outlet: 'time.com' })],
  ])('is not taken by %s', async (_, candidate) => {
    const { find, read } = bench([sourceOf('bing-news', [candidate])]);
    expect([await find(), read]).toEqual([null, []]);
  });

  it('is another story where its text is', async () => {
    expect(await bench([sourceOf('gdelt', [hit])], { found: OTHER_TEXT }).find()).toBeNull();
  });

  it('is known by a headline that says enough where there is no text', async () => {
    const sources = [sourceOf('gdelt', [hit])];
    expect(await bench(sources, { text: '' }).find()).not.toBeNull();
    expect(await bench(sources, { text: '', title: 'Another one' }).find()).toBeNull();
    const short = { text: '', title: 'One two three four', headline: 'One two three four' };
    const four = candidateOf({ title: short.title });
    expect(await bench([sourceOf('gdelt', [four])], short).find()).toBeNull();
    const five = { text: '', title: 'One two three four 5', headline: 'One two three four 5' };
    const long = candidateOf({ title: five.title });
    expect(await bench([sourceOf('gdelt', [long])], five).find()).not.toBeNull();
  });

  it('costs three questions at most; those that may not be asked cost none', async () => {
    const ids = ['guardian', 'page-links', 'feed', 'news-sitemap', 'bing-news', 'gdelt'] as const;
    const { find, lookup, steps } = bench(ids.map(id => sourceOf(id, [])));
    expect(await find()).toBeNull();
    expect(lookup.asked.map(([id]) => id)).toEqual(['page-links', 'news-sitemap', 'bing-news']);
    expect(steps.map(step => step.what)).toEqual(['page-links', 'news-sitemap', 'bing-news']);
  });

  it('is asked of nobody after the end', async () => {
    const { find, lookup } = bench([sourceOf('gdelt', [hit])]);
    lookup.stop();
    expect(await find()).toBeNull();
    expect(lookup.asked).toEqual([]);
  });
});
