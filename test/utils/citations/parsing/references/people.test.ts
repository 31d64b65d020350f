import { describe, expect, it } from 'vitest';
import { takePeople } from '../../../../../utils/citations/parsing/references/people.ts';

describe('takePeople', () => {
  it.each([
    ['Olsen, K., Marsh, T. A., & Vale, R. (2024)', ['Olsen', 'Marsh', 'Vale'], ' (2024)'],
    ['Olsen, Karin, and Tom Marsh. “Ropes.”', ['Olsen', 'Marsh'], '. “Ropes.”'],
    ['Olsen K, Marsh TA, et al. Ropes at sea.', ['Olsen', 'Marsh'], ' Ropes at sea.'],
    ['K. Olsen, T. A. Marsh, and R. Vale, “Ropes,”', ['Olsen', 'Marsh', 'Vale'], ', “Ropes,”'],
    ['Karin Olsen and Tom Marsh. 2024.', ['Olsen', 'Marsh'], '. 2024.'],
    ['van der Berg, H. J., & de Souza, M. (2024)', ['van der Berg', 'de Souza'], ' (2024)'],
    ['García Márquez, G. (1967)', ['García Márquez'], ' (1967)'],
    ['OLSEN, Karin; MARSH, T. Cordas.', ['OLSEN', 'MARSH'], ' Cordas.'],
    ['Иванов И. И., Петров П. П. Канаты', ['Иванов', 'Петров'], ' Канаты'],
    ['王海洋, 李港, 等. 缆绳', ['王海洋', '李港'], '. 缆绳'],
    ['Olsen, K. (Ed.). (2024)', ['Olsen'], '. (2024)'],
    ['Olsen, K., Jr., & Marsh, T. (2024)', ['Olsen', 'Marsh'], ' (2024)'],
  ])('%s', (text, families, rest) => {
    const { people, end } = takePeople(text);
    expect(people.map(({ family }) => family)).toEqual(families);
    expect(text.slice(end)).toBe(rest);
  });

  it.each([
    'the harbour closed',
    '“Ropes at Sea.”',
    '2024. Ropes',
    'Port Authority of Ostheim. 2024',
  ])('nobody in %s', text => expect(takePeople(text)).toEqual({ people: [], end: 0 }));

  it('a body has no family name', () =>
    expect(takePeople('World Harbour Office. 2024').people).toEqual([
      { name: 'World Harbour Office', family: 'World Harbour Office' },
    ]));
});
