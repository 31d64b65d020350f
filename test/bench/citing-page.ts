/**
 * A page of made-up claims that all cite one outlet, and the outlet's made-up stories: the same in
 * every run. Nothing in them happened.
 */
import { escapeMarkup } from '../web/answers.ts';
import type { Story } from '../web/world.ts';

const FIRST = 'Brindle Corran Dravik Elsmoor Fenwick Garlow Hestia Ivarsen Jorvik Kestrel'.split(
  ' ',
);
const SECOND =
  'Aerials Batteries Ceramics Dynamics Engines Ferries Gliders Harbours Inks Joints'.split(' ');
const PLACES = 'Ostmark Pellworm Quenby Ravensholm Sandvika Tolbridge Ulmen Varde Wexmoor'.split(
  ' ',
);
const DEEDS = [
  'opened a plant for copper filters in',
  'hired welders and surveyors in',
  'bought the tram depot of',
  'recalled its heating pumps across',
  'signed a contract over ferry cables with',
  'delayed the wind turbines of',
  'tested driverless dredgers off',
];
const WHY = [
  'after the orders of the spring doubled',
  'because freight across the strait became dearer',
  'while rivals closed their furnaces',
  'as the regulator had asked for it in writing',
  'to meet the demand of hospitals',
];
/** Claims under one heading. */
const SECTION = 8;

/** One made-up thing that a company did; another number is another thing. */
function deedOf(number: number): string {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(number / step) % list.length] ?? '';
  const company = `${pick(FIRST, 1)} ${pick(SECOND, 10)}`;
  const amount = 12 + ((number * 37) % 880);
  return `${company} ${pick(DEEDS, 3)} ${pick(PLACES, 2)} for ${amount} million crowns ${pick(WHY, 5)}.`;
}

/** Stories of one outlet from the days before, each of eight things that happened. */
export function inventedStories(outlet: string, count: number, now: string): Story[] {
  return Array.from({ length: count }, (_, at): Story => {
    const deeds = Array.from({ length: SECTION }, (_, i) => deedOf(at * SECTION + i));
    const headline = `${(deeds[0] ?? '').replace(/ for \d.*$/, '')}, invented`;
    const slug = headline.toLowerCase().replace(/[^a-z]+/g, '-');
    return {
      url: `https://${outlet}/2026/09/15/${slug}-${at}/`,
      outlet,
      headline,
      authors: ['Mara Quill'],
      published: new Date(Date.parse(now) - (at + 1) * 36e5).toISOString(),
      paragraphs: deeds.flatMap(deed => [
        deed,
        `The company said so on Monday, and that more would follow before the winter. ${INVENTED}`,
      ]),
      indexedBy: ['bing', 'gdelt'],
    };
  });
}
const INVENTED = 'All of it is invented for a measurement.';

/**
 * A page of n claims, each with a mark of the outlet: every third tells what a story tells, one in
 * ten what the sample tells, the others what nobody reports.
 */
export function citingPage(
  stories: readonly Story[],
  others: readonly Story[],
  outlet: string,
  n: number,
): string {
  const told = stories.flatMap(story => story.paragraphs.filter((_, i) => i % 2 === 0));
  const sample = others.flatMap(story => story.paragraphs.flatMap(p => p.split(/(?<=\.) /)));
  const claimOf = (i: number) => {
    if (i % 10 === 9) return sample[(i * 7) % sample.length] ?? '';
    return (i % 3 === 0 && told[(i * 11) % (told.length || 1)]) || deedOf(100_003 + i * 13);
  };
  const parts: string[] = [];
  for (let i = 0; i < n; i++) {
    if (i % SECTION === 0) parts.push(`<h2>Part ${1 + i / SECTION} of what is invented</h2>`);
    const claim = escapeMarkup(claimOf(i).replace(/\.$/, ''));
    parts.push(`<p>${claim} (${outlet}).</p>`);
  }
  return `<!doctype html><html lang="en"><head><title>Made-up news of September 16, 2026</title></head><body><main><article>${parts.join('\n')}</article></main></body></html>`;
}
