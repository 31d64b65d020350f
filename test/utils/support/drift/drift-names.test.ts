import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../../utils/support/drift/drift-names.ts';
import { article, compare, sidesOf } from '../story.ts';

const check = (claim: string, text?: string) =>
  checkNames(text ? compare(claim, article(text)) : compare(claim));
/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string) => sidesOf(check(claim, text));

describe('a name the article lacks', () => {
  it.each([
    [
      'Voltane chief executive Ada Brandt said the firm was not asking the town for a dollar.',
      ['Ada Brandt', 'Mara Lindqvist'],
    ],
    [
      'Hydrologist Ines Calloway of Norwich University advised the council on river levels.',
      ['Norwich University', 'Wexford University'],
    ],
    [
      'Mayor Ruth Vandenberg did not vote because her brother owns land.',
      ['Ruth Vandenberg', 'Ruth Abernathy'],
    ],
  ])('%s', (claim, expected) => {
    expect(suspect(claim)).toEqual(expected);
  });

  const text = 'The goalkeeper Ruben Hale was forced off in the second half with an injury.';
  const claim = (name: string) =>
    `The goalkeeper ${name} was forced off in the second half with an injury.`;

  it('stands where another stands in the article', () => {
    expect(check(claim('Tomas Vidal'), `It rained. ${text}`)).toEqual({
      parts: [{ kind: 'who', text: 'Tomas Vidal', found: false }],
      suspicions: [
        {
          kind: 'name',
          rule: 'name-lacking',
          claim: 'Tomas Vidal',
          source: 'Ruben Hale',
          certainty: 1,
          sentence: 1,
        },
      ],
    });
  });

  it.each([
    ['the same name', 'Hale'],
    ['a place for a person', 'Portugal'],
    ['initials for a name', 'NATO'],
  ])('is no rival of %s: %s', (_, name) => {
    expect(suspect(claim(name), text)).toBeNull();
  });

  it('is not put for a name that the claim has too', () => {
    expect(suspect(`${claim('Tomas Vidal').slice(0, -1)} by Ruben Hale.`, text)).toBeNull();
    expect(suspect(`${claim('Tomas Vidal').slice(0, -1)} by Hale.`, text)).toBeNull();
  });

  it('is not put for a part of an adjective', () => {
    expect(
      suspect(
        claim('Tomas Vidal'),
        'The goalkeeper of a Harbor-based club was forced off in the second half with an injury.',
      ),
    ).toBeNull();
  });

  it('is suspected only in its place', () => {
    expect(
      suspect(claim('Tomas Vidal'), 'Ruben Hale sold umbrellas. The keeper went off injured.'),
    ).toBeNull();
  });

  it('prefers a name of the same make, or with a word in common', () => {
    const two = (a: string, b: string) => `The goalkeeper ${a} and coach ${b} were forced off.`;
    const said = (name: string, ...names: [string, string]) =>
      suspect(`The goalkeeper and coach ${name} were forced off.`, two(...names))?.[1];
    expect(said('Ruben Vidal', 'Ruben Hale', 'Marco Dell')).toBe('Ruben Hale');
    expect(said('Norwich University', 'Wexford University', 'Marco Dell')).toBe(
      'Wexford University',
    );
  });

  it('looks in the six sentences that fit best', () => {
    const fillers = (n: number) => 'The goalkeeper was forced off in the half. '.repeat(n);
    const far = 'There Hale was forced off in the half.';
    const near = (n: number) =>
      suspect('The goalkeeper Tomas Vidal was forced off in the half.', `${fillers(n)}${far}`);
    expect(near(5)).toEqual(['Tomas Vidal', 'Hale']);
    expect(near(6)).toBeNull();
  });
});

describe('a name that belongs elsewhere', () => {
  const injured = 'The midfielder Ruben Hale was forced off in the second half with an injury.';
  const saved = 'Earlier, Tomas Vidal had saved a penalty from the visitors.';
  const claim =
    'The win came at a cost, as midfielder Tomas Vidal was forced off in the second half with an injury.';

  it('is told where another stands in its place', () => {
    const [found] = check(
      claim,
      `${injured} Rain fell. ${saved} Marco Dell scored twice.`,
    ).suspicions;
    expect(found).toMatchObject({
      kind: 'name',
      claim: 'Tomas Vidal',
      source: 'Ruben Hale',
      sentence: 0,
    });
    // All of its surroundings but the win and its cost are there.
    expect(found?.certainty).toBeCloseTo(0.769, 3);
  });

  it('is not told where its own place suits as well', () => {
    expect(
      suspect(claim, `${injured} Rain fell. ${injured.replace('Ruben Hale', 'Tomas Vidal')}`),
    ).toBeNull();
  });

  it('is not told where a part of the name stands beside the other', () => {
    const hint = injured.replace('The midfielder', 'With a young vidal the midfielder');
    expect(suspect(claim, `${hint} Rain fell. ${saved}`)).toBeNull();
  });

  it('needs a much better place where a sentence beside has the name', () => {
    const scored = 'Tomas Vidal was forced off.';
    expect(suspect(claim, `${injured} Rain fell. ${scored}`)).not.toBeNull();
    expect(suspect(claim, `${injured} ${scored}`)).toBeNull();
  });

  it('needs a very good place and the same kind of name in one sentence', () => {
    const one = (other: string) =>
      `The midfielder ${other} was forced off in the second half with an injury, and fans of the visitors then cheered the old keeper Tomas Vidal.`;
    expect(suspect(claim, one('Ruben Hale'))).toEqual(['Tomas Vidal', 'Ruben Hale']);
    expect(
      suspect(claim, `${injured} Rain fell. ${saved}`.replace('Ruben Hale', 'Voltane')),
    ).toEqual(['Tomas Vidal', 'Voltane']);
    expect(
      suspect(claim, `${injured} Rain fell. ${saved}`.replace('Ruben Hale', 'Portugal')),
    ).toBeNull();
    const weak =
      'Keeper Tomas Vidal watched as midfielder Ruben Hale was forced off in the second half with an injury.';
    expect(suspect(claim, weak)).toBeNull();
    expect(suspect(claim, one('Voltane'))).toBeNull();
  });

  it('needs more than a common word or two', () => {
    expect(
      suspect(
        'Then Tomas Vidal left.',
        'Then Ruben Hale left. Rain fell. A penalty beat Tomas Vidal.',
      ),
    ).toBeNull();
  });
});

describe('names that agree', () => {
  it.each([
    'Lindqvist said Voltane was not asking the town for a dollar.',
    'Larkfield Mayor Abernathy did not vote because of her brother’s land.',
    'Opponents led by Oyelaran plan to sue.',
    'Wexford University’s Calloway advised the council.',
    'Voltane Systems will build the plant at Larkfield.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('knows another name of the same', () => {
    expect(
      suspect(
        'Cars made in China and sold in the United States face a tax.',
        'Cars made in China and sold in the U.S. face a stiff tax, hurting American players.',
      ),
    ).toBeNull();
  });

  it('leaves what is in quotation marks to the quotations', () => {
    const parts = (claim: string) => check(claim).parts.map(p => p.text);
    expect(parts('The orchestra played ‘The River Kings’ in May.')).toEqual([]);
    expect(
      parts('The band of Ruth Abernathy played ‘The River Kings’ for Mara Lindqvist.'),
    ).toEqual(['Ruth Abernathy', 'Mara Lindqvist']);
  });

  it('takes what may be a part of a rank for found, where it is of two words', () => {
    const found = (claim: string) => check(claim).parts.map(p => [p.text, p.found]);
    expect(found('They met Mexican Economy Minister Ruth Abernathy.')).toEqual([
      ['Mexican Economy', true],
      ['Ruth Abernathy', true],
    ]);
    expect(found('They met Mexican Minister Ruth Abernathy.')[0]).toEqual(['Mexican', false]);
  });
});

describe('somebody of the same surname', () => {
  const text =
    'It rained. The shipping heir Tomas Vidal joined the board of Norvik Ferries on Tuesday. His sister Irina Vidal runs the family foundation in Larkholm.';
  const of = (claim: string) => check(claim, text).suspicions.map(s => [s.rule, s.claim, s.source]);

  it('is shown where the story is another’s', () => {
    expect(of('On Tuesday Irina Vidal joined the board of Norvik Ferries.')).toEqual([
      ['name-kin', 'Irina Vidal', 'Tomas Vidal'],
    ]);
  });

  it.each([
    ['it is the same one', 'On Tuesday Tomas Vidal joined the board of Norvik Ferries.'],
    [
      'the first name is spelled otherwise',
      'On Tuesday Thomas Vidal joined the board of Norvik Ferries.',
    ],
    ['the story is their own', 'Irina Vidal runs the family foundation in Larkholm.'],
    ['one is short for the other', 'On Tuesday Tom Vidal joined the board of Norvik Ferries.'],
    ['both are named', 'On Tuesday Irina Vidal saw Tomas Vidal join the board of Norvik Ferries.'],
    ['there is an initial alone', 'On Tuesday T. Vidal joined the board of Norvik Ferries.'],
  ])('is not where %s', (_, claim) =>
    expect(of(claim).filter(s => s[0] === 'name-kin')).toEqual([]),
  );
});
