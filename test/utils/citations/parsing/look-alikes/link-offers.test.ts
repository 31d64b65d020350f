import { expect, it } from 'vitest';
import { isOffer } from '../../../../../utils/citations/parsing/look-alikes/link-offers.ts';

it.each([
  '$249 at Amazon',
  'from $249 at Harbour Hall',
  'ab 129 € bei Otto',
  'dès 99 € chez Fnac',
  '199 zł w Allegro',
  '1990 руб. на Ozon',
])('%s is one', label => expect(isOffer(label)).toBe(true));

it.each([
  '$249',
  '$48 million at Reuters’ count',
  '249 dollars in May',
  'as many as available',
  'more on the closure',
  'more from Reuters',
  'mehr zum Hafen',
  'plus de détails',
  'available',
  'Ferry 2025 report',
  '40%',
  '$12 on Tuesday',
  'over $3 on Wall Street',
  'sobre 3 € en Wall Street',
  'ponad 12 zł w Warszawie',
  'fast 12 € bei Lidl',
])('%s is none', label => expect(isOffer(label)).toBe(false));
