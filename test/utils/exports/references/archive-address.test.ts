import { expect, it } from 'vitest';
import { showArchive } from '../../../../utils/exports/references/archive-address.ts';

it.each([
  [
    'https://web.archive.org/web/20260915141000id_/https://a.example/x',
    'https://web.archive.org/web/20260915141000/https://a.example/x',
  ],
  [
    'https://web.archive.org/web/20260915141000/https://a.example/123id_/x',
    'https://web.archive.org/web/20260915141000/https://a.example/123id_/x',
  ],
  ['https://archive.today/2026id_/x', 'https://archive.today/2026id_/x'],
])('%s is read at %s', (url, readable) => expect(showArchive(url)).toBe(readable));
