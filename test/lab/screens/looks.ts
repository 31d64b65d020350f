/** How a screen is looked at. */
export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly locale: string;
  readonly zoom: number;
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
}

const look = (name: string, over: Partial<Look> = {}): Look => ({
  name,
  colorScheme: 'light',
  locale: 'en',
  zoom: 1,
  ...over,
});

/**
 * Both colour schemes, a language of the other direction, one of wide letters, the two of the
 * longest words at twice the size, and a palette of the reader's own.
 */
export const LOOKS: readonly Look[] = [
  look('light'),
  look('dark', { colorScheme: 'dark' }),
  look('arabic', { locale: 'ar' }),
  look('japanese', { locale: 'ja' }),
  look('zoom-200-german', { locale: 'de', zoom: 2 }),
  look('zoom-200-french', { locale: 'fr', zoom: 2 }),
  look('contrast', { contrast: 'more', forcedColors: 'active' }),
];
