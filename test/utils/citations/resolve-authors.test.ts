import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

const heading: BlockLike = { kind: 'heading', level: 2, text: 'References' };
const LIST = [
  'Olsen, K. (2024). Ropes at sea. Journal of Knots, 3(1), 1–9. https://doi.org/10.1234/knots.3',
  'Marsh, T., & Vale, R. (2023). Tides and ledgers: A survey. Port Studies, 2, 2–3. doi:10.1234/ports.2',
  'World Harbour Office. (2025). Annual ferry report. World Harbour Office.',
];
const read = (text: string, list: readonly string[] = LIST) => {
  const { citations, claims } = readPage(pageOf([text, heading, ...list]), smallDirectory);
  return citations.map(k => [
    k.text,
    k.href ?? k.names?.slice(0, 20) ?? null,
    claims.find(({ id }) => k.claims.includes(id))?.text,
  ]);
};

describe('marks of authors', () => {
  it('lead to the entries of the list, with a plain DOI or none', () =>
    expect(
      read(
        'Ropes hold nine years (Olsen, 2024). Tides fell (Marsh & Vale, 2023, p. 2; WHO, 2025).',
      ),
    ).toEqual([
      ['(Olsen, 2024)', 'https://doi.org/10.1234/knots.3', 'Ropes hold nine years.'],
      ['Marsh & Vale, 2023, p. 2', 'https://doi.org/10.1234/ports.2', 'Tides fell.'],
      ['WHO, 2025', 'World Harbour Office', 'Tides fell.'],
    ]));

  it('in the sentence stay in it, and cut no claim off', () =>
    expect(read('According to Marsh and Vale (2023), the tides of nine harbours fell.')).toEqual([
      [
        'Marsh and Vale (2023)',
        'https://doi.org/10.1234/ports.2',
        'According to Marsh and Vale, the tides of nine harbours fell.',
      ],
    ]));

  it('carry the record of the work', () => {
    const page = pageOf(['Fares rose in nine harbours (WHO, 2025).', heading, ...LIST]);
    const [citation] = readPage(page, smallDirectory).citations;
    expect(citation).toMatchObject({
      headline: 'Annual ferry report',
      reference: { year: '2025', title: 'Annual ferry report', container: 'World Harbour Office' },
    });
  });

  it.each([
    'It closed in spring (May, 2024).',
    'She grew up there (Vale, Oregon).',
    'It closed (see Table 2).',
    'It closed for nine days (Olsen, 2022).',
    'It was a small sample (n = 214).',
  ])('are text where no entry answers: %s', text => expect(read(text)).toEqual([]));

  it('without years count only where no mark prints one; a page alone goes with who is named', () => {
    const list = [
      'Olsen, Karin. “Ropes at Sea.” Journal of Knots, vol. 3, 2024, pp. 1–9.',
      'Vale, Rosa. The Tide Reader. Port Press, 2021.',
    ];
    const text = 'Ropes hold for nine years (Olsen 4). Vale argues that tides fall slowly (58).';
    expect(read(text, list).map(([mark, names]) => [mark, names])).toEqual([
      ['(Olsen 4)', 'Olsen, Karin. “Ropes'],
      ['(58)', 'Vale, Rosa. The Tide'],
    ]);
    expect(read('Ropes hold for nine years (Olsen, 2024). It fell (Vale).', list)).toHaveLength(1);
  });
});

it('items of a list are counted as they are drawn, whatever they say', () => {
  const item = (text: string): BlockLike => ({ kind: 'list-item', level: 1, list: 1, text });
  const { citations } = readPage(
    pageOf([
      'The ice broke early [3].',
      heading,
      item('Olsen, K. (2024). Ropes at sea. Journal of Knots, 3(1), 1–9.'),
      item('Rules of the ice road as of 2015, which the port office keeps in a drawer.'),
      item('Vale, R. (2021). The tide reader. Port Press.'),
    ]),
    smallDirectory,
  );
  expect(citations.map(k => k.headline)).toEqual(['The tide reader']);
});
