import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('source-lines', () => {
  itReads([
    {
      name: 'a cell of a column of sources',
      blocks: [
        'Source: of all of it',
        { kind: 'cell', text: 'Reuters, May 19', column: 'Quelle', list: 1, subject: 'It closed' },
        { kind: 'cell', text: 'BBC', column: 'Source code', list: 1, subject: 'It closed' },
        { kind: 'cell', text: 'AP', list: 1, subject: 'It closed' },
        { kind: 'cell', text: 'CNBC', column: 'Outlet', list: 1, subject: 'It closed' },
      ],
      expected: ['Reuters, May 19 | source | reuters.com @ May 19', 'CNBC | source | cnbc.com'],
    },
    form(
      'a line of sources at the end',
      'The harbour closed for nine days. Sources: Reuters, harbour-post.com, r/ferries',
      'Reuters | source | reuters.com',
      'harbour-post.com | source | harbour-post.com',
    ),
    form(
      'a line of sources of its own',
      'Quelle: Der Spiegel, 19. Mai 2026',
      'Quelle: Der Spiegel, 19. Mai 2026 | source | spiegel.de @ 19. Mai 2026',
    ),
    ...[
      [
        'de',
        'Die Schleuse ist zu. Quelle: Kanalblatt, 4. Mai 2031',
        'Quelle: Kanalblatt, 4. Mai 2031',
        ' @ 4. Mai 2031',
      ],
      ['vi', 'Cửa cống đã đóng. Nguồn: Báo Bến Cảng', 'Nguồn: Báo Bến Cảng', ''],
      ['pl', 'Śluza jest zamknięta. Źródło: Radio Kanał', 'Źródło: Radio Kanał', ''],
      ['ar', 'أُغلقت البوابات. المصدر: صحيفة الميناء', 'المصدر: صحيفة الميناء', ''],
      ['ko', '수문이 닫혔다. 출처: 항만신문', '출처: 항만신문', ''],
      ['it', 'La chiusa è ferma. Fonte: dati Portocor', 'Fonte: dati Portocor', ''],
    ].map(([language, text = '', mark, date]) =>
      form(`a source that nobody knows (${language})`, text, `${mark} | source | null${date}`),
    ),
    form(
      'several that nobody knows',
      'The lock is shut. Sources: Lock Weekly; Kanalblatt',
      'Lock Weekly | source | null',
      'Kanalblatt | source | null',
    ),
    form(
      'behind a stop of another script',
      'पुल जून में बंद होगा। स्रोत: नहर समाचार',
      'स्रोत: नहर समाचार | source | null',
    ),
    form(
      'a note beside a date',
      'The lock is shut. Source: Lock Weekly, print edition, 4 May',
      'Source: Lock Weekly, print edition, 4 May | source | null @ 4 May',
    ),
    form('whoever counts for himself', 'The lock is shut for good. Source: Own calculations'),
    form('a caption', { kind: 'caption', text: 'Source: Lock Weekly' }),
    {
      name: 'unknown names below a head that says what they are',
      blocks: [
        'Source: of all of it',
        { kind: 'cell', text: 'SEAK', column: '出典', list: 1, subject: 'It closed' },
        { kind: 'cell', text: 'Lock Weekly', column: 'Source', list: 1, subject: 'It closed' },
        { kind: 'cell', text: 'Kanal', column: 'Beleg', list: 1, subject: null },
        { kind: 'cell', text: 'Wind', column: 'Source', list: 1, subject: 'Power' },
        { kind: 'cell', text: 'Wind Farm', column: 'Source', list: 1, subject: null },
      ],
      expected: ['SEAK | source | null', 'Lock Weekly | source | null', 'Kanal | source | null'],
    },
    form(
      'a line of linked sources',
      'The harbour closed. Source: <https://www.cnbc.com/a|CNBC>, <https://harbour-post.com/b|Ferries stop>',
      'CNBC | link | cnbc.com -> https://www.cnbc.com/a',
      'Ferries stop | link | harbour-post.com -> https://harbour-post.com/b',
    ),
    form(
      'a line of sources that nobody knows',
      'The harbour closed for nine days. Source: The harbour master and his men',
    ),
    form(
      'a source that speaks',
      'Source: Reuters reporters who were there told us that it had closed for nine days',
    ),
    form(
      'as many notes as sources',
      'Source: Reuters, harbour master',
      'Source: Reuters, harbour master | source | reuters.com',
    ),
    form('more notes than sources', 'Source: Reuters, harbour master, r/ferries'),
    form(
      'a note of 40 units',
      `Source: Reuters, ${'a'.repeat(40)}`,
      `Source: Reuters, ${'a'.repeat(40)} | source | reuters.com`,
    ),
    form('a note of 41 units', `Source: Reuters, ${'a'.repeat(41)}`),
    form(
      'no farther than the line',
      `Source: Reuters\nIt opened.`,
      'Source: Reuters | source | reuters.com',
    ),
    form(
      'a link that is no source',
      'Source: <https://x.com/acme|@acme>, Reuters',
      'Source: @acme, Reuters | source | reuters.com',
    ),
    form(
      'longer than a line of sources',
      `Source: ${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbc.com, '.repeat(5)}`,
    ),
  ]);
});
