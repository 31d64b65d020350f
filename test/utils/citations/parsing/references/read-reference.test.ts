import { describe, expect, it } from 'vitest';
import {
  isRecord,
  readReference,
  readReferences,
} from '../../../../../utils/citations/parsing/references/read-reference.ts';

const read = (entry: string): string | null => {
  const found = readReference(entry);
  if (!found) return null;
  const { people, year, title, container, doi } = found;
  return [people.map(({ family }) => family).join('+'), year, title, container, doi].join(' | ');
};

/** An invented paper in the styles that print it. */
const JOURNAL = 'Olsen+Marsh | 2024 | Ferry fares in the strait | Journal of Harbour Studies';

describe('readReference', () => {
  it.each([
    [
      'APA',
      'Olsen, K., & Marsh, T. (2024). Ferry fares in the strait. Journal of Harbour Studies, 12(3), 101–119. https://doi.org/10.1234/JHS.12',
      `${JOURNAL} | 10.1234/jhs.12`,
    ],
    [
      'MLA',
      'Olsen, Karin, and Tom Marsh. “Ferry fares in the strait.” Journal of Harbour Studies, vol. 12, no. 3, 2024, pp. 101–19.',
      `${JOURNAL} | `,
    ],
    [
      'Chicago',
      'Olsen, Karin, and Tom Marsh. 2024. “Ferry fares in the strait.” Journal of Harbour Studies 12 (3): 101–19.',
      `${JOURNAL} | `,
    ],
    [
      'Harvard',
      'Olsen, K. and Marsh, T. (2024) ‘Ferry fares in the strait’, Journal of Harbour Studies, 12(3), pp. 101–119. doi: 10.1234/jhs.12.',
      `${JOURNAL} | 10.1234/jhs.12`,
    ],
    [
      'Vancouver',
      'Olsen K, Marsh T. Ferry fares in the strait. Journal of Harbour Studies. 2024;12(3):101-19.',
      `${JOURNAL} | `,
    ],
    [
      'IEEE',
      'K. Olsen and T. Marsh, “Ferry fares in the strait,” Journal of Harbour Studies, vol. 12, no. 3, pp. 101–119, Mar. 2024, doi: 10.1234/jhs.12.',
      `${JOURNAL} | 10.1234/jhs.12`,
    ],
    [
      'Nature',
      'Olsen, K. & Marsh, T. Ferry fares in the strait. Journal of Harbour Studies 12, 101–119 (2024).',
      `${JOURNAL} | `,
    ],
    [
      'ACM',
      'Karin Olsen and Tom Marsh. 2024. Ferry fares in the strait. Journal of Harbour Studies 12, 3 (2024), 101–119.',
      `${JOURNAL} | `,
    ],
    [
      'GOST',
      'Олсен К. А., Марш Т. Тарифы паромов // Журнал портов. 2024. № 3. С. 101–119.',
      'Олсен+Марш | 2024 | Тарифы паромов | Журнал портов | ',
    ],
    [
      'GB/T 7714',
      '王海洋, 李港. 港口运输研究[J]. 港口学报, 2024, 12(3): 101-119.',
      '王海洋+李港 | 2024 | 港口运输研究 | 港口学报 | ',
    ],
    [
      'ABNT',
      'OLSEN, K.; MARSH, T. Tarifas no estreito. Revista de Portos, Ostheim, v. 12, n. 3, p. 101-119, 2024.',
      'OLSEN+MARSH | 2024 | Tarifas no estreito | Revista de Portos | ',
    ],
    [
      'German',
      'Olsen, K. (2024): Fährpreise. Wer zahlt. In: Zeitschrift für Häfen 12 (3), S. 101–119.',
      'Olsen | 2024 | Fährpreise. Wer zahlt | Zeitschrift für Häfen | ',
    ],
    [
      'a report without an address',
      'World Harbour Office. (2025). Annual ferry report (Report No. 12). World Harbour Office.',
      'World Harbour Office | 2025 | Annual ferry report | World Harbour Office | ',
    ],
    [
      'a page on the net',
      'van der Berg, H. (2019, May 3). Who pays for the night ferry? Harbour Post. Retrieved May 4, 2024, from https://harbourpost.example/x',
      'van der Berg | 2019 | Who pays for the night ferry? | Harbour Post | ',
    ],
    [
      'a chapter',
      'Vale, R. (2020). Tides and ledgers. In K. Olsen (Ed.), Handbook of harbours (pp. 12–40). Port Press.',
      'Vale | 2020 | Tides and ledgers | Handbook of harbours | ',
    ],
    [
      'no author',
      'Ferry timetable changes. (2024, May 3). Harbour Post.',
      ' | 2024 | Ferry timetable changes | Harbour Post | ',
    ],
    [
      'no date',
      'Smith, J. (n.d.). About the port. Port Authority.',
      'Smith |  | About the port | Port Authority | ',
    ],
    [
      'a question and its subtitle',
      'Okafor, N. (2023). Do ports pay? Evidence from U.S. cities. Ports and Cities, 4, e123.',
      'Okafor | 2023 | Do ports pay? Evidence from U.S. cities | Ports and Cities | ',
    ],
    [
      'no year of a page or of a visit',
      'Olsen, K. “Ropes at sea.” Harbour Review, pp. 1999–2004, 2021. Accessed 3 May 2025.',
      'Olsen | 2021 | Ropes at sea | Harbour Review | ',
    ],
  ])('%s', (_, entry, expected) => expect(read(entry)).toBe(expected));

  it.each([
    'The harbour closed for nine days in 2024.',
    'Own count.',
    'Lock Weekly, 4 March 2031',
    `Olsen, K. (2024). ${'Long '.repeat(200)}`,
  ])('is none: %s', entry => expect(readReference(entry)).toBeNull());
});

describe('readReferences', () => {
  it('a dash stands for the authors before', () => {
    const [, second] = readReferences([
      'Olsen, Karin. 2019. Ropes. Port Press.',
      '———. 2020. More ropes. Port Press.',
    ]);
    expect(second?.people.map(({ family }) => family)).toEqual(['Olsen']);
  });

  it('who is alone in the order of speech among others who are not is a body', () => {
    const entries = [
      'Olsen, K. (2019). Ropes at sea.',
      'Harbour Watch. (2020). More ropes at sea.',
    ];
    expect(readReferences(entries)[1]?.people[0]?.family).toBe('Harbour Watch');
    expect(readReferences([entries[1] ?? ''])[0]?.people[0]?.family).toBe('Watch');
  });
});

describe('isRecord', () => {
  it.each([
    ['Olsen, K. (2019). Ropes at sea.', true],
    ['———. 2020. More ropes. Port Press.', true],
    ['“Night Ferry Fares Rise.” Harbour Post, 3 May 2024.', true],
    ['These are the sources we used for this text.', false],
    ['Own count', false],
  ])('%s', (text, expected) => expect(isRecord(text)).toBe(expected));
});
