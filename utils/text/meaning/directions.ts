/** Words that say which way a figure goes: up or down, profit or loss. As data, by language. */
import { foldWord } from '../fold-word.ts';
import { stemOf } from '../stems.ts';
import { splitWords } from '../word-pattern.ts';
import type { Word } from '../words.ts';

/** Which pair of directions a word belongs to, and its side. */
export interface Direction {
  readonly pair: 'change' | 'result';
  readonly up: boolean;
}

/** More, less, profit, loss; each form that a stemmer does not join. */
const WORDS: Readonly<
  Record<string, readonly [up: string, down: string, won: string, lost: string]>
> = {
  en: [
    'rise increase grow growth climb jump soar surge up higher raise advance improve gain',
    'fall decrease decline drop down lower slip slide plunge tumble shrink sink reduce cut lose',
    'profit earn gain surplus',
    'loss lose deficit cost',
  ],
  de: [
    'stieg stiegen steigt steigen gestiegen zugenommen wuchs wuchsen gewachsen erhöht höher',
    'fiel fielen gefallen sank sanken gesunken sinkt gesenkt niedriger schrumpfte geschrumpft',
    'gewinn verdiente verdient überschuss',
    'verlust verlor verloren defizit',
  ],
  fr: [
    'augmenté augmente hausse grimpé grimper progressé progresse bondi monté',
    'baissé baisse chuté chute reculé recul diminué diminution',
    'bénéfice gagné excédent profit',
    'perte perdu déficit',
  ],
  es: [
    'subió subido subieron aumentó aumentado aumento creció crecido alza',
    'bajó bajado bajaron cayó caído cayeron descendió descenso disminuyó disminuido',
    'ganó ganado beneficio superávit',
    'perdió perdido pérdida déficit',
  ],
  it: [
    'salito saliti saliti salita salite aumentato aumentati aumento cresciuto cresciuti rialzo',
    'sceso scesi scesa scese calato calati calo diminuito diminuiti ribasso',
    'utile guadagnato profitto',
    'perdita perso deficit',
  ],
  pt: [
    'subiu subiram aumentou aumento cresceu cresceram crescimento alta',
    'desceu desceram caiu caíram queda diminuiu diminuíram baixou',
    'lucro lucrou ganhou excedente',
    'prejuízo perdeu perda défice déficit',
  ],
  nl: [
    'steeg stegen gestegen toegenomen groeide groeiden hoger stijging',
    'daalde daalden gedaald zakte lager daling gekrompen',
    'winst verdiende',
    'verlies verloor verloren',
  ],
};

const known = new Map<string, ReadonlyMap<string, readonly Direction[]>>();

function getDirections(language: string): ReadonlyMap<string, readonly Direction[]> {
  let found = known.get(language);
  if (!found) {
    const out = new Map<string, Direction[]>();
    for (const [i, list] of (WORDS[language] ?? []).entries())
      for (const word of splitWords(list)) {
        const stem = stemOf(foldWord(word), language);
        const direction = { pair: i < 2 ? 'change' : 'result', up: i % 2 === 0 } as const;
        out.set(stem, [...(out.get(stem) ?? []), direction]);
      }
    found = out;
    known.set(language, found);
  }
  return found;
}

/** The ways that a word may say a figure goes; empty for a word that says none. */
export const directionsOf = (word: Word, language: string | null): readonly Direction[] =>
  getDirections((language ?? 'en').slice(0, 2).toLowerCase()).get(word.stem) ?? [];
