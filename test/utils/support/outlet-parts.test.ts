import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsByOutlet } from '../../../utils/support/outlet-parts.ts';

const AXIOS = { text: 'Axios', outlet: 'axios.com' };
const FORBES = { text: 'Forbes', outlet: 'forbes.com' };
const REUTERS = { text: 'Reuters', outlet: 'reuters.com' };
const BBC = { text: 'BBC', outlet: 'bbc.com' };
const LE_MONDE = { text: 'Le Monde', outlet: 'lemonde.fr' };
const SPIEGEL = { text: 'Spiegel', outlet: 'spiegel.de' };
const PAIS = { text: 'El País', outlet: 'elpais.com' };
const partsOf = (...given: Parameters<typeof partsByOutlet>) =>
  Object.fromEntries(partsByOutlet(...given));

describe('what a sentence says by each of its outlets', () => {
  it.each([
    [
      'Axios described the hire as a major coup, while Forbes framed it as a high-profile addition.',
      [AXIOS, FORBES],
      {
        'axios.com': 'the hire as a major coup',
        'forbes.com': 'the hire as a high-profile addition.',
      },
    ],
    [
      'While Forbes focused on her donors, Axios reported that Vidal led by six points.',
      [AXIOS, FORBES],
      { 'forbes.com': 'on her donors', 'axios.com': 'Vidal led by six points.' },
    ],
    [
      'Reuters put the toll at 12, and the BBC put it at 14.',
      [REUTERS, BBC],
      { 'reuters.com': 'the toll at 12', 'bbc.com': 'the toll at 14.' },
    ],
    [
      'The plant will close in May, Axios reported, while Forbes said that 300 jobs are at risk.',
      [AXIOS, FORBES],
      { 'axios.com': 'The plant will close in May', 'forbes.com': '300 jobs are at risk.' },
    ],
    [
      'Axios and Forbes reported that the plant would close, but Reuters said it would stay open.',
      [AXIOS, FORBES, REUTERS],
      {
        'axios.com': 'The plant would close',
        'forbes.com': 'The plant would close',
        'reuters.com': 'The plant would stay open.',
      },
    ],
    // What stands before both is said by both.
    [
      'The firm closed three plants, and Axios said 300 jobs would go, while Forbes put the number at 400.',
      [AXIOS, FORBES],
      {
        'axios.com': 'The firm closed three plants, 300 jobs would go',
        'forbes.com': 'The firm closed three plants, the number at 400.',
      },
    ],
    // A part that says too little alone: that outlet is held against the whole.
    [
      'According to Reuters the plant closes in May, whereas the BBC says June.',
      [REUTERS, BBC],
      { 'reuters.com': 'The plant closes in May' },
    ],
    [
      'Der Spiegel nannte den Wechsel einen Coup, während Le Monde von einem Risiko sprach.',
      [SPIEGEL, LE_MONDE],
      { 'spiegel.de': 'den Wechsel einen Coup', 'lemonde.fr': 'von einem Risiko.' },
    ],
    [
      'Le Monde évoque 12 morts à Lyon, tandis que Reuters parle de 14 victimes.',
      [LE_MONDE, REUTERS],
      { 'lemonde.fr': '12 morts à Lyon', 'reuters.com': 'de 14 victimes.' },
    ],
    // A paper that nobody lists is known by what papers are called.
    [
      'El País informó de que hubo 12 muertos, mientras que La Gaceta puso el foco en el turismo.',
      [PAIS],
      { 'elpais.com': 'hubo 12 muertos', 'La Gaceta': 'puso el foco en el turismo.' },
    ],
    [
      'Der Spiegel zitierte den Betriebsrat am Montag, der Münchner Bote dagegen lobte die Pläne.',
      [SPIEGEL],
      { 'spiegel.de': 'den Betriebsrat am Montag', 'Münchner Bote': 'lobte die Pläne.' },
    ],
  ])('%s', (text, named, parts) => expect(partsOf(text, named)).toEqual(parts));

  it.each([
    // One list of outlets tells one thing.
    [
      'Axios, Forbes and Reuters reported that the plant would close, while wages stay.',
      [AXIOS, FORBES, REUTERS],
    ],
    // Nobody tells anything: the outlets are what the sentence is about.
    ['Axios hired ten reporters, while Forbes let 20 go.', [AXIOS, FORBES]],
    // A person who says something is no outlet.
    ['Axios reported that the plan would cost $4m, while Merkel called it cheap.', [AXIOS]],
    ['The plant will close in May, while wages stay.', []],
  ])('is the whole for everyone: %s', (text, named) => expect(partsOf(text, named)).toEqual({}));

  it('never throws and takes nothing from elsewhere', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
        (text, outlets) => {
          const parts = partsByOutlet(
            text,
            outlets.map((one, i) => ({ text: one, outlet: `${i}` })),
          );
          for (const part of parts.values())
            expect(part.length).toBeLessThanOrEqual(2 * text.length + 2);
        },
      ),
    );
  });
});
