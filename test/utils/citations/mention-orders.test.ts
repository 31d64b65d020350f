import { expect, it } from 'vitest';
import { sentenceAround } from '../../../utils/citations/mention-grammar.ts';
import { givesByOrder } from '../../../utils/citations/mention-orders.ts';

/** The name stands in ⟦…⟧. */
const isGiven = (written: string, isBent = false): boolean => {
  const start = written.indexOf('⟦');
  const end = written.indexOf('⟧') - 1;
  return givesByOrder(sentenceAround(written.replace(/[⟦⟧]/g, ''), { start, end }), isBent);
};

it.each([
  // the verb and the name behind the statement
  'Twee lijnen sluiten in maart, weet ⟦De Telegraaf⟧.',
  'Deux lignes fermeront en mars, croit savoir ⟦Libération⟧.',
  'Dos líneas cerrarán en marzo, tal y como adelantó ⟦El Mundo⟧.',
  'Duas linhas fecham em março, avança o ⟦Expresso⟧.',
  'Zwei Linien schließen wohl im März, so die ⟦FAZ⟧.',
  'Två linjer stängs i mars, uppger ⟦Dagens Nyheter⟧.',
  'To linjer lukker i mars, får ⟦VG⟧ opplyst.',
  'Dua lini akan ditutup pada Maret, tulis ⟦Kompas⟧.',
  // a sentence that points back
  'Das berichtete zuerst die ⟦FAZ⟧.',
  'Lo rivela ⟦La Repubblica⟧ nell’edizione di oggi.',
  'Det skriver ⟦Politiken⟧.',
  // whom it was told
  'Gegenüber der ⟦dpa⟧ wollte sich die Firma nicht äußern.',
  'Till ⟦Aftonbladet⟧ säger borgmästaren att beslutet är fel.',
  'Overfor ⟦NRK⟧ sier ordføreren at det er feil.',
  'Primarul a declarat pentru ⟦HotNews⟧ că este o greșeală.',
  'Kepada ⟦Tempo⟧, wali kota menyebut keputusan itu keliru.',
  // who asked
  'Interrogé par ⟦Le Figaro⟧, le maire a refusé de commenter.',
  'Fuentes consultadas por ⟦Clarín⟧ calculan pérdidas.',
  'La empresa no respondió a las preguntas de ⟦Infobae⟧.',
  'Procurada pelo ⟦G1⟧, a empresa não quis comentar.',
  'Contattata dall’⟦ANSA⟧, l’azienda non ha commentato.',
  // as it learned
  'Wie der ⟦SPIEGEL⟧ erfuhr, werden zwei Linien stillgelegt.',
  'Как стало известно «⟦Коммерсанту⟧», завод остановит две линии.',
  'Σύμφωνα με την ⟦Καθημερινή⟧, δύο γραμμές κλείνουν.',
  'לפי ⟦הארץ⟧, ההפסד מגיע לארבעה מיליון.',
  'وبحسب صحيفة ⟦الشرق الأوسط⟧، تبلغ الخسائر أربعة ملايين.',
  'ตามรายงานของ⟦ไทยรัฐ⟧ สองสายการผลิตจะปิดในเดือนมีนาคม',
  'YLE:n ja ⟦HS⟧:n tietojen mukaan linjat suljetaan.',
  // on and behind the name
  '⟦Reuters⟧’a bilgi veren iki kaynak kapanışı doğruladı.',
  '⟦Hürriyet⟧’in edindiği bilgiye göre iki hat kapanıyor.',
  '知情人士告诉⟦财新⟧，两条生产线将于三月停产。',
  '市长在接受⟦澎湃新闻⟧采访时称停产是个错误。',
  '시장은 ⟦한겨레⟧와의 통화에서 폐쇄는 잘못이라고 말했다.',
])('given: %s', text => expect(isGiven(text)).toBe(true));

it.each([
  'The yard was sold last year, with its cranes, to ⟦Bloomberg⟧.',
  'Two of the cranes belong to a firm in Leeds, formerly ⟦Reuters⟧.',
  'The keeper left the town hall in May, joined ⟦Reuters⟧.',
  'The old tower by the harbour is let to firms, including ⟦Axios⟧.',
  'That helped ⟦Reuters⟧.',
  'To the ⟦BBC⟧, the old crane is just a prop in a show.',
  'Das kaufte die ⟦FAZ⟧.',
  'Das war bei der ⟦FAZ⟧.',
  'Für die ⟦FAZ⟧ druckt jetzt ein Betrieb in Kiel.',
  'Die Druckerei am Hafen, die der ⟦SPIEGEL⟧ kaufte, steht leer.',
  'Früher stand hier ein Kino, heute die ⟦FAZ⟧.',
  'La imprenta del puerto, que compró ⟦El Mundo⟧, está vacía.',
  'Para ⟦El País⟧ imprime ahora un taller de Vigo.',
  'O prédio do porto tem um inquilino, agora o ⟦Expresso⟧.',
  'L’imprimerie du port est à vendre, comme ⟦Libération⟧.',
  'La tipografia del porto, che comprò ⟦La Repubblica⟧, è vuota.',
  'De drukkerij aan de haven heeft een nieuwe huurder, nu ⟦NRC⟧.',
  'Drukarnia w porcie, którą kupiła ⟦Gazeta Wyborcza⟧, stoi.',
  'Раньше здесь был банк, теперь «⟦Коммерсантъ⟧».',
  'Huset vid hamnen har en ny hyresgäst, nu ⟦Dagens Nyheter⟧.',
  'Det købte ⟦Politiken⟧.',
  '⟦Hürriyet⟧’in yeni binası limanın yanında.',
  '⟦财新⟧裁员三十人并出售办公楼。',
  '⟦조선일보⟧는 사옥을 옮긴다.',
])('not given: %s', text => expect(isGiven(text)).toBe(false));

it('a name with a case ending is no subject', () => {
  const hangs = 'В столовой завода, впрочем, по-прежнему висит подшивка «⟦Известий⟧».';
  expect(isGiven(hangs, true)).toBe(false);
  expect(isGiven('Как стало известно «⟦Коммерсанту⟧», завод остановит линии.', true)).toBe(true);
});
