import { describe, expect, it } from 'vitest';
import {
  MENTION_RULES,
  type NamedPlace,
  standsForOutlet,
} from '../../../utils/citations/mention-rules.ts';
import { nameAt } from '../../../utils/citations/parsing/name-index.ts';
import { context } from './rule-cases.ts';

/** A name in a text; another outlet before it is written in ‹…›, the name itself in ⟦…⟧. */
function placeOf(written: string): NamedPlace {
  const text = written.replace(/[‹›⟦⟧]/g, '');
  const plain = written.replace(/[‹›]/g, '');
  const start = plain.indexOf('⟦');
  const named = nameAt(text, start, context.names);
  if (!named) throw new Error(`no name in ${written}`);
  const first = written.indexOf('‹');
  const before = first < 0 ? null : { start: first, end: written.indexOf('›') - 1 };
  const isNameAt = (at: number) => nameAt(text, at, context.names) !== null;
  return { text, start, end: plain.indexOf('⟧') - 1, ...named, before, isNameAt };
}

/** Where the name of each rule's example stands. */
const NAMES = [
  ...['X', 'OpenAI', 'Reuters', 'Reuters', 'Reuters', 'Reuters', 'Reuters', 'Forbes', 'Reuters'],
  ...['Reuters', 'Axios', 'Forbes'],
];

describe('MENTION_RULES', () => {
  it.each(MENTION_RULES.map((rule, index) => ({ ...rule, named: NAMES[index] ?? '' })))(
    '$name decides about: $example',
    ({ name, example, named, isMention }) => {
      const place = placeOf(example.replace(named, `⟦${named}⟧`));
      expect(MENTION_RULES.find(rule => rule.fits(place))?.name).toBe(name);
      expect(standsForOutlet(place)).toBe(isMention);
    },
  );
});

describe('standsForOutlet', () => {
  it.each([
    'It was written up by ⟦Forbes⟧ at once.',
    'Das steht in einem Beitrag auf ⟦X⟧.',
    'She posted it on ⟦X⟧ at once.',
    'It is in the ⟦Time⟧ of this week.',
    'It was, so the ⟦Forbes⟧ magazine, closed.',
    '⟦Time⟧ newly reported of it.',
    '⟦Time⟧’s story of it.',
    'Selon ⟦Time⟧ le port est fermé.',
    'Here ‹BBC›, ⟦Forbes⟧ are of one mind.',
    'Here ‹BBC› and ⟦Forbes⟧ are of one mind.',
    '⟦Forbes⟧ and CNBC are of one mind.',
    '⟦Forbes⟧, Axios.',
    'Because ⟦Axios⟧ has it.',
    'Meanwhile: ⟦Axios⟧ has it.',
    // Clauses, reports and interviews of it, in other words and languages.
    'The ⟦BBC⟧ is sure that the lock stays shut.',
    'L’⟦AFP⟧ croit savoir que l’écluse rouvre.',
    'Sie sprach im Interview mit ⟦Axios⟧ von drei Booten.',
    'A letter seen by ⟦Axios⟧ says otherwise.',
    'Według raportu ⟦Reuters⟧ śluza stoi.',
    'Jak ujawnił ⟦Reuters⟧, śluza stoi.',
    'Já ao ⟦Forbes⟧, o guarda falou em três barcos.',
    'Según ha podido saber ⟦El País⟧, faltan bombas.',
    '수문은 닫혔고 ⟦로이터⟧는 펌프가 부족하다고 전했다.',
    '⟦ロイター⟧は、水門が閉じたままだと報じた。',
    'وأفادت ⟦Reuters⟧ بذلك.',
    // Somebody is quoted, who spoke to it.
    'The keeper called it “a slow flood” on ⟦CNN⟧.',
    'Le gardien y voit « une digue de papier », dit-il à ⟦Forbes⟧.',
    // With the article of the language, and run into the name.
    'A obra atrasa, de acordo com o ⟦Time⟧.',
    'Deux sont venus, indique l’⟦Time⟧, qui cite le maire.',
    'La medida afecta a todos, informa ⟦Time⟧.',
    'Nach Informationen der ⟦Time⟧ ist es aus.',
    'Zuvor hatte die „⟦Time⟧“ davon geschrieben.',
    // Told to somebody, with other words between.
    'A woman of the house said to ⟦Time⟧ that it is out.',
    'He confirmed the date of it to ⟦Forbes⟧ at once.',
    '« Nous restons », a déclaré le délégué Marc Tessot au ⟦Forbes⟧.',
    'Una portavoz explicó a ⟦Forbes⟧ que llegarán.',
    // Behind the kind of house that it is, and before the verb.
    'A suspeita foi revelada pela revista ⟦Time⟧ em maio.',
    'Об этом «⟦Time⟧» рассказали два сотрудника.',
    '⟦Time⟧’ın haberine göre işçiler döndü.',
    // A capital word behind it that is no part of its name.
    'The ⟦Reuters⟧ Ferry Desk reported it.',
    'It closed, ⟦Reuters⟧ Monday reported.',
    'It closed, according to ⟦Reuters⟧ Ferry Park.',
  ])('%s', text => expect(standsForOutlet(placeOf(text))).toBe(true));

  it.each([
    'A run of ⟦Time⟧ goes on.',
    'It closed. Kristin ⟦BBC News⟧ here.',
    'The ⟦BBC⟧ of old.',
    'It runs on ⟦X⟧ and more.',
    'She put a post of hers under ⟦X⟧.',
    'Kristin ⟦Bloomberg⟧ of the board sailed.',
    'The house of Kristin ⟦Axios⟧ sailed.',
    '⟦GitHub⟧ said so.',
    'According to ⟦OpenAI⟧ it is out.',
    'The ⟦Reuters⟧ 100 reported gains.',
    '⟦Time⟧ and tide wait.',
    '⟦Time⟧ and BBCX wait.',
    'Here ‹BBC› of ⟦Forbes⟧ tide.',
    'Here ‹BBC› and so ⟦Forbes⟧ tide.',
    'They sold it next to the rack of ⟦Axios⟧.',
    'The farmers stood before la sede de ⟦Axios⟧.',
    'Lemos foi repórter de ⟦Axios⟧ nos anos 1990.',
    'She is a former ⟦Axios⟧ woman.',
    '⟦Axios⟧ bought the harbour.',
    '⟦Axios⟧ has laid off half of it.',
    // What a firm does, has and is near to.
    'The keeper used to print tickets for ⟦CNN⟧.',
    '⟦Bloomberg⟧ itself was once a tenant of the lock.',
    'The pump was bought from ⟦Axios⟧ in May.',
    '⟦BBC⟧ rents the studio next to the lock.',
    'Der Wärter lernte bei ⟦Reuters⟧ Setzer.',
    'El guarda repartía ⟦El País⟧ en bicicleta.',
    'Il a été chauffeur du journal ⟦Le Monde⟧.',
    '水門の隣には⟦ロイター⟧の倉庫がある。',
    '수문 옆에는 ⟦로이터⟧ 창고가 있다.',
    'He said “no more of it”. His boat carries the ⟦CNN⟧ flag.',
    'They pay for ⟦Bloomberg⟧ terminals.',
    'Subscribe to ⟦Reuters⟧ Connect.',
    'The match is at the ⟦Axios⟧ Ferry Park.',
  ])('not: %s', text => expect(standsForOutlet(placeOf(text))).toBe(false));
});
