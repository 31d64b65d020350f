import { expect, it } from 'vitest';
import { cutParts } from '../../../../../utils/citations/parsing/labels/cut-parts.ts';

it.each<[string, string[]]>([
  [
    'Ferries stop - Reuters, accessed May 3, 2026',
    ['Ferries stop', 'Reuters', 'accessed May 3', '2026'],
  ],
  ['„Kanalblatt”, 4. März', ['Kanalblatt', '4', 'März']],
  ['港湾日報、3月4日', ['港湾日報', '3月4日']],
  ['Lock Weekly, May 3. ↩', ['Lock Weekly', 'May 3']],
  ['**Lock Weekly**', ['Lock Weekly']],
  ['', []],
])('%s', (entry, parts) => expect(cutParts(entry).map(part => part.text)).toEqual(parts));
