/** Countries, by their English names. */
import { foldWord } from '../fold-word.ts';

let countries: Set<string> | null = null;

/**
 * Whether normalised words are the name of a country, or of a people whose land is named after them
 * ("Kyrgyz", "Afghan").
 */
export function isCountry(words: string): boolean {
  countries ??= countryNames();
  return countries.has(words) || countries.has(`${words}stan`) || countries.has(`${words}istan`);
}

function countryNames(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const out = new Set<string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (name) out.add(foldWord(name));
    }
  }
  return out;
}
