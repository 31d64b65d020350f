import { expect, it } from 'vitest';
import { titleOf } from '../../../../../utils/citations/parsing/references/entry-title.ts';

it.each([
  ['“Ropes at Sea,” Journal of Knots', 'Ropes at Sea', ' Journal of Knots'],
  ['‘Ropes at sea’, Journal of Knots', 'Ropes at sea', ', Journal of Knots'],
  ['Ropes at sea. Journal of Knots', 'Ropes at sea', ' Journal of Knots'],
  ['Ropes of St. Olaf at no. 3. Journal', 'Ropes of St. Olaf at no. 3', ' Journal'],
  ['Who pays? Harbour Post.', 'Who pays?', ' Harbour Post.'],
  ['Ropes at sea [Data set]. Zenodo.', 'Ropes at sea', ' Zenodo.'],
  ['港口研究[J]. 港口学报', '港口研究', '[J]. 港口学报'],
])('%s', (text, title, tail) => expect(titleOf(text, false)).toEqual({ title, tail }));

it('where nothing but commas parts an entry the title ends before its details', () =>
  expect(titleOf('Ropes at sea, vol. 3, Port Press, 2024.', true).title).toBe('Ropes at sea'));
