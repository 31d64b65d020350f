/** How a screen is looked at. */
export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly locale: string;
  readonly zoom: number;
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
}

const look = (name: string, over: Partial<Look> = {}): Look => ({ name, colorScheme: 'light', locale: 'en', zoom: 1, ...over });

/** Both colour schemes, a language of the other direction, one of long words, twice the size, and a palette of the reader's own. */
export const LOOKS: readonly Look[] = [
  look('light'),
  look('dark', { colorScheme: 'dark' }),
  look('arabic', { locale: 'ar' }),
  look('german', { locale: 'de' }),
  look('japanese', { locale: 'ja' }),
  look('zoom-200', { zoom: 2 }),
  look('contrast', { contrast: 'more', forcedColors: 'active' }),
];
