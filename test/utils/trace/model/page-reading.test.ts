import { expect, it } from 'vitest';
import { readingSchema } from '../../../../utils/trace/model/page-reading.ts';
import { citation, claim } from '../build.ts';

it('the reading of a page has 2,000 links at most', () => {
  const reading = (links: number) => ({
    page: { url: 'https://briefing.example/', title: 'x', language: null, published: null },
    claims: [claim({})],
    citations: [citation({})],
    mentions: [],
    links: Array.from({ length: links }, () => ({ href: 'https://time.com/', text: 'x' })),
  });
  expect(readingSchema.safeParse(reading(2000)).success).toBe(true);
  expect(readingSchema.safeParse(reading(2001)).success).toBe(false);
});
