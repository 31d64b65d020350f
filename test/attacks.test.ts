import { describe, expect, it } from 'vitest';
import { wallOf } from '../utils/articles/extraction/bot-walls.ts';
import { withoutSite } from '../utils/articles/extraction/headline.ts';
import { kindOfReport } from '../utils/articles/matching/report-kind.ts';
import { isTellingTitle } from '../utils/articles/matching/same-title.ts';
import { mayCite } from '../utils/citations/may-cite.ts';
import { definitionsIn } from '../utils/citations/parsing/definitions.ts';
import { detectionContextOf } from '../utils/citations/parsing/detection-context.ts';
import { cutParts } from '../utils/citations/parsing/labels/cut-parts.ts';
import { plainLabel } from '../utils/citations/parsing/labels/link-label.ts';
import { isComments } from '../utils/citations/parsing/look-alikes/link-places.ts';
import { isIdentifier, namesThing } from '../utils/citations/parsing/look-alikes/link-words.ts';
import { readBlock } from '../utils/citations/parsing/read-block.ts';
import { sectionsOf } from '../utils/citations/sections.ts';
import { asserts } from '../utils/claims/asserts.ts';
import { readPage } from '../utils/claims/read-page.ts';
import { escapeCell } from '../utils/exports/csv.ts';
import { readCredit } from '../utils/origins/evidence/credit.ts';
import { resolveName } from '../utils/origins/evidence/examined-page.ts';
import { splitPastedLines } from '../utils/page/reading/pasted/pasted-lines.ts';
import { headlineFromSlug } from '../utils/urls/address.ts';
import { isRelay } from '../utils/urls/relays.ts';
import { LINEAR, leastRatio } from './doubling.ts';
import { blockOf, pageOf } from './utils/citations/build.ts';
import { smallDirectory } from './utils/citations/small-directory.ts';

const context = detectionContextOf(pageOf([]), smallDirectory);
type Attack = [string, (text: string) => unknown, string, string?];
/** Thousands of marks in one block, of each kind that asks whether its place is taken. */
const MARKS = [
  ...['(techcrunch.com) ', '[1]', 'as cite【4:2†a】 ', '[Ferry](https://a.example/b) '],
  ...['https://techcrunch.com/a ', 'A ferry. Reuters +1\n', '[citation needed] ', '(3) '],
];
/**
 * What a reader takes, the piece that its text is made of, and what stands behind all of them. Each
 * took four times as long for twice the text once, many a minute for 128 kB.
 */
const ATTACKS: readonly Attack[] = [
  ['letters in an address', text => headlineFromSlug(`https://a.example/${text}`), 'aaa'],
  ['empty lines', mayCite, '\n', 'x'],
  ['labels of a host', isRelay, 'a.b.'],
  ['a heading of colons', text => sectionsOf(pageOf([text]), smallDirectory), ':', 'x'],
  ['dots in a credit', text => readCredit(`Reuters${text}`, () => false), '.', 'x'],
  ['one long word before a name', text => readBlock(blockOf(`${text} — Reuters`), context), 'a'],
  ['an item of spaces', text => splitPastedLines(`- ${text}`), ' ', '\u2028'],
  [
    'stops in an entry',
    text =>
      definitionsIn(blockOf(`[1]: https://a.example/${text}`), { number: null, isListed: true }),
    ',',
    'x',
  ],
  [
    'private-use characters',
    text => readBlock(blockOf(`It closed turn0search1 ${text}`), context),
    '\uE200',
    'x',
  ],
  [
    'lines of spaces',
    text => kindOfReport({ headline: 'A', url: 'https://a.example/', text }),
    '\n\t',
    'x',
  ],
  ['titles that never end', text => wallOf(text, 'https://a.example/'), '<title '],
  ['spaces in a title', text => withoutSite(text, ['Reuters']), ' ', 'x'],
  ['commas in a name', text => resolveName(`Reuters${text}`, smallDirectory), ',', 'x'],
  ['counts on a label', plainLabel, '+1', 'x'],
  ['brackets on a label', plainLabel, ']', 'x'],
  ['offers on a label', namesThing, ' 0%off', '\n'],
  ['humps in a label', isIdentifier, 'aA', '!'],
  ['talk in an address', text => isComments(`#${text}`), 'comment', '#'],
  ['a title of one word', isTellingTitle, 'a'],
  ['a word with an address in it', text => asserts(`http:// ${text}`), 'ttp://'],
  [
    'sentences with their marks in one block',
    text => readPage(pageOf([text]), smallDirectory),
    'It closed (techcrunch.com). ',
  ],
  [
    'marks alone in one block',
    text => readPage(pageOf([text]), smallDirectory),
    '(techcrunch.com) ',
  ],
  [
    'small letters under the head "Source"',
    text => readBlock({ ...blockOf(text), kind: 'cell', column: 'Source', subject: 'a' }, context),
    'a ',
  ],
  ['arrows back to the text', cutParts, '↩', 'x'],
  ['spaces in a cell of CSV', escapeCell, ' ', 'x'],
  ...MARKS.map(
    (piece): Attack => [
      `marks in one block: ${piece}`,
      text => readBlock(blockOf(text), context),
      piece,
      'x',
    ],
  ),
];

/** Each is measured up to three times, on a machine that may be busy. */
const PATIENCE_MS = 120_000;

describe('the worst texts for one expression each take as long as they are', () => {
  it.each(ATTACKS)(
    '%s',
    (_, work, piece, tail) => {
      expect(leastRatio(work, piece, tail)).toBeLessThanOrEqual(LINEAR);
    },
    PATIENCE_MS,
  );
});
