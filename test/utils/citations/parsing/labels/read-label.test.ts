import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../../utils/citations/parsing/anchors.ts';
import type {
  Label,
  LabelPart,
} from '../../../../../utils/citations/parsing/labels/label-parts.ts';
import { readLabel } from '../../../../../utils/citations/parsing/labels/read-label.ts';
import { blockOf } from '../../build.ts';
import { context } from '../../rule-cases.ts';

function labelOf(written: string): { text: string; label: Label } {
  const block = blockOf(written);
  const span = { start: 0, end: block.text.length };
  return { text: block.text, label: readLabel(block.text, span, anchorsOf(block), context) };
}

/** "kind text", with "said" in front where a source word introduces it. */
const show = (part: LabelPart): string =>
  `${'said' in part && part.said ? `${part.said}>` : ''}${part.kind} ${part.text}`;
const partsOf = (written: string): string[] => labelOf(written).label.parts.map(show);

describe('readLabel', () => {
  it.each([
    ['Reuters', ['name Reuters']],
    ['Reuters, AP', ['name Reuters', 'connective ,', 'name AP']],
    ['Reuters; cnbc.com', ['name Reuters', 'connective ;', 'host cnbc.com']],
    ['Reuters/AP', ['name Reuters', 'connective /', 'name AP']],
    ['Reuters and AP', ['name Reuters', 'connective  and ', 'name AP']],
    [
      'Reuters/AP and BBC',
      ['name Reuters', 'connective /', 'name AP', 'connective  and ', 'name BBC'],
    ],
    ['S&P Global', ['name S&P Global']],
    ['salt and pepper', ['words salt and pepper']],
    ['salt/pepper', ['words salt/pepper']],
    ['“Reuters”', ['name Reuters']],
    ['BBC, May 19', ['name BBC', 'connective ,', 'date May 19']],
    ['BBC, March 3, 2026', ['name BBC', 'connective ,', 'date March 3, 2026']],
    [
      'March 3, BBC, 2026',
      ['date March 3', 'connective ,', 'name BBC', 'connective ,', 'date 2026'],
    ],
    ['BBC, 12345', ['name BBC', 'connective ,', 'number 12345']],
    ['BBC, p12', ['name BBC', 'connective ,', 'words p12']],
    ['Source: BBC', ['source-word Source: ', 'source>name BBC']],
    ['via The Verge', ['source-word via ', 'via>name The Verge']],
    ['laut Lanceum', ['source-word laut ', 'says>words Lanceum']],
    ['ロイターによると', ['says>name ロイター', 'source-word によると']],
    ['selon l’AFP', ['source-word selon ', 'says>name AFP']],
    ['selon l’Agence', ['source-word selon ', 'says>words Agence']],
    ['l’AFP', ['words l’AFP']],
    ['Source:', ['words Source:']],
    ['May 19, via BBC', ['date May 19', 'connective ,', 'source-word via ', 'via>name BBC']],
    ['May 3, via 2026', ['date May 3', 'connective ,', 'source-word via ', 'via>date 2026']],
    ['', []],
    [' , ', ['connective ,']],
  ])('%s', (written, expected) => expect(partsOf(written)).toEqual(expected));

  it('reads links between the text around them', () =>
    expect(partsOf('see <https://a.com/b|this>, May 19; <https://c.com|that> too')).toEqual([
      'words see',
      'link this',
      'connective ,',
      'date May 19',
      'connective ;',
      'link that',
      'words too',
    ]));

  it('every part stands where it says', () => {
    const { text, label } = labelOf(
      'Sources: “Reuters”, selon l’AFP; BBC via MSN and cnbc.com, May 3',
    );
    for (const part of label.parts) expect(text.slice(part.start, part.end)).toBe(part.text);
    expect(label.text).toBe(text);
    expect(label.parts.length).toBeGreaterThan(8);
  });

  it('a link’s part spans the whole link and has its label as the text', () => {
    const { text, label } = labelOf('a [b](https://c.com)');
    const link = label.items.at(-1);
    expect(link).toMatchObject({ kind: 'link', start: 2, end: text.length, text: 'b', said: null });
  });

  it('has views of what says something and of who is named', () => {
    const { label } = labelOf('via Reuters, May 19, AP');
    expect(label.items.map(show)).toEqual(['via>name Reuters', 'date May 19', 'name AP']);
    expect(label.outlets.map(show)).toEqual(['via>name Reuters', 'name AP']);
    expect(label.introduction).toBe('via');
    expect(labelOf('Reuters, via AP').label.introduction).toBeNull();
    expect(labelOf('').label.introduction).toBeNull();
  });

  it('names carry their carrier, their date and their host', () => {
    const [first, second, third] = labelOf('Reuters via Yahoo, CNBC Jul 31, www.bbc.co.uk/a').label
      .outlets;
    expect(first).toMatchObject({ outlet: 'reuters.com', carrier: 'yahoo.com', date: null });
    expect(second).toMatchObject({ outlet: 'cnbc.com', carrier: null, date: 'Jul 31' });
    expect(third).toMatchObject({ outlet: 'bbc.com', host: { host: 'bbc.co.uk', path: '/a' } });
  });
});
