import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/text/sentences.ts';
import { splitWords } from '../../../utils/text/word-pattern.ts';

const cut = (text: string, language: string | null = 'en', wholeQuotations = false) =>
  sentencesOf(text, language, { wholeQuotations }).map(s => s.text);

/** How a sentence goes on and how the next one opens, in ten languages. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: 'The harbour closed.',
  de: 'Der Hafen schloss.',
  fr: 'Le port a fermé.',
  es: 'El puerto cerró.',
  pt: 'O porto fechou.',
  it: 'Il porto ha chiuso.',
  nl: 'De haven sloot.',
  pl: 'W porcie jest cicho.',
  cs: 'V přístavu je ticho.',
  sv: 'Det var tyst.',
};

/** Shortenings that go on before a name, whatever it is. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  en: splitWords(
    'Mr Mrs Ms Dr Prof Gov Sen Rep Reps Sens Gen Col Lt Maj Sgt Capt Cmdr Adm Rev Hon Pres Mt Ft',
    'vs v e.g i.e approx ca cf viz ed Supt Msgr Lt.-Col Atty',
  ),
  de: splitWords(
    'bzw ggf z.B d.h u.a u.ä vgl sog inkl exkl bspw evtl hrsg gem geb Hr Fr Dipl.-Ing dt ehem',
    'einschl zzgl bzgl i.d.R z.T mind Dr Prof ca wg',
  ),
  fr: splitWords('M MM Mme Mmes Mlle Me Mgr Dr Pr p.ex env av apr cf bd tél'),
  es: splitWords(
    'Sr Sra Srta Sres Dr Dra Dña D Ud Uds Lic Ing Gral Mons Sto Sta prof.ª p.ej ej av',
  ),
  pt: splitWords('Sr Sra Srs Dr Dra Prof Profa Eng Sto Sta Av p.ex aprox Exmo obs'),
  it: splitWords('sig sigg sig.ra dott dott.ssa prof.ssa avv ing on egr cfr gen mons geom es'),
  nl: splitWords('dhr mevr mw dr drs ir bijv d.w.z m.b.t o.a t.o.v resp incl evt zgn'),
  pl: splitWords('dr prof mgr inż św ks gen płk ul al np m.in tj tzw zob'),
  cs: splitWords('Ing Mgr MUDr JUDr doc prof gen např tzv tj ul sv'),
  sv: splitWords('t.ex bl.a d.v.s dvs s.k ang f.d kl resp'),
};

/** Shortenings that go on before a figure alone. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  en: splitWords('No Nos no art sec fig vol pp p pt ch ext tel op Oct Sept Jan Feb Aug Nov Dec'),
  de: splitWords('Nr Art Abs Bd Kap Abb Okt Dez'),
  fr: splitWords('art chap vol fig pp'),
  es: splitWords('núm pág págs art cap fig'),
  pt: splitWords('pág art cap vol fig'),
  it: splitWords('art artt cap vol fig tab'),
  nl: splitWords('nr blz art hfst okt'),
  pl: splitWords('nr art ust rozdz str tab'),
  cs: splitWords('čl odst str kap'),
  sv: splitWords('nr kap sid okt'),
};

/** Shortenings that go on before a name and end before a word that opens a sentence. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  en: splitWords(
    'Inc Corp Co Ltd LLC PLC Bros Jr Sr St U.S U.K U.N D.C Ph.D M.D etc Dept Univ Assn Ave Blvd al',
    'Ala Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Neb Nev Okla Tenn Tex Va',
    'Wis Wyo',
  ),
  de: splitWords('usw etc Mio Mrd Tsd GmbH Jh Str'),
  fr: splitWords('etc Cie S.A'),
  es: splitWords('etc EE.UU S.A Cía'),
  pt: splitWords('etc Ltda Cia S.A'),
  it: splitWords('ecc S.p.A S.r.l'),
  nl: splitWords('enz jl N.V'),
  pl: splitWords('itd itp S.A'),
  cs: splitWords('atd atp s.r.o a.s'),
  sv: splitWords('osv m.fl m.m'),
};

const rowsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([language, words]) => words.map(word => ({ language, word })));

describe('the table of shortenings', () => {
  it('covers ten languages and more than 150 shortenings', () => {
    expect(Object.keys(LEADS)).toEqual(Object.keys(OPENINGS));
    expect(
      rowsOf({ ...LEADS }).length + rowsOf(COUNTS).length + rowsOf(CLOSES).length,
    ).toBeGreaterThan(250);
  });

  it.each(rowsOf(LEADS))('$language, $word goes on before a name', ({ language, word }) => {
    const first = `Xaver ${word}. Ruiz 12.`;
    const next = OPENINGS[language] ?? '';
    expect(cut(`${first} ${next}`, language)).toEqual([first, next]);
  });

  it.each(rowsOf(COUNTS))('$language, $word goes on before a figure alone', row => {
    const { language, word } = row;
    expect(cut(`Xaver ${word}. 12 Ruiz.`, language)).toHaveLength(1);
    const next = OPENINGS[language] ?? '';
    expect(cut(`Xaver ${word}. ${next}`, language)).toEqual([`Xaver ${word}.`, next]);
  });

  it.each(rowsOf(CLOSES))('$language, $word goes on or ends by what follows', row => {
    const { language, word } = row;
    expect(cut(`Xaver ${word}. Ruiz 12.`, language)).toHaveLength(1);
    const next = OPENINGS[language] ?? '';
    expect(cut(`Xaver ${word}. ${next}`, language)).toEqual([`Xaver ${word}.`, next]);
  });
});

interface Case {
  readonly name: string;
  /** Sentences; joined by a space they are the text. */
  readonly pieces: readonly string[];
  readonly language?: string | null;
}

const CASES: readonly Case[] = [
  { name: 'two sentences', pieces: ['The harbour closed.', 'Ferries went on.'] },
  { name: 'no stop', pieces: ['Ferry, F-150: 33,510 sales'] },
  {
    name: 'a rank before a name, with the mark that follows',
    pieces: ['The order was signed by Adm. Luis Ortiz on Monday in the capital (reuters.com).'],
  },
  { name: 'titles', pieces: ['Gov. Marsh spoke.', 'Dr. Bell left.'] },
  {
    name: 'a title before a name that is a word',
    pieces: ['He thanked Dr. No twice.', 'It ended.'],
  },
  { name: 'an initial', pieces: ['J. Marsh sued.', 'He won.'] },
  { name: 'two initials', pieces: ['J. K. Rowling wrote it.', 'She left.'] },
  { name: 'a surname with an article', pieces: ['Premier A. De Croo left.'], language: 'nl' },
  {
    name: 'a letter at the end',
    pieces: ['They chose Plan B.', 'The harbour closed.'],
  },
  { name: 'a nickname', pieces: ['William J. “Bill” Casey led it.', 'He left.'] },
  { name: 'a quotation after a firm', pieces: ['He runs Acme Corp.', '“We closed,” he said.'] },
  { name: 'a country inside', pieces: ['The U.S. Navy sailed.', 'It was close.'] },
  { name: 'a country in lower case', pieces: ['The U.S. officials met.', 'They left.'] },
  { name: 'a country at the end', pieces: ['She moved to the U.S.', 'The harbour closed.'] },
  { name: 'a firm inside', pieces: ['Acme Inc. said so.', 'Roe Corp. Chief Ann Roe denied it.'] },
  { name: 'a firm at the end', pieces: ['He joined Acme Inc.', 'The harbour closed.'] },
  { name: 'a state after a town', pieces: ['In Gary, Ind. Mayor Ann Roe spoke.', 'It rained.'] },
  { name: 'a state that opens', pieces: ['Fla. Gov. Ann Roe spoke.', 'It rained.'] },
  { name: 'a state that is a word', pieces: ['In Salem, Mass. Mayor Roe spoke.', 'Rain fell.'] },
  { name: 'the word that is a state', pieces: ['They went to Mass.', 'Bishop Roe spoke.'] },
  { name: 'the verb that is a state', pieces: ['She fell ill.', 'Doctors came.'] },
  { name: 'the word that is a rank', pieces: ['It is in a modern gen.', 'Police came.'] },
  { name: 'a street', pieces: ['He lives on Main St.', 'The harbour closed.'] },
  { name: 'a saint', pieces: ['It is in St. Louis now.', 'It closed.'] },
  { name: 'et al.', pieces: ['Roe et al. Nature printed it.', 'It closed.'] },
  { name: 'amounts', pieces: ['It cost $1.2 billion.', 'Claude 4.5 came.'] },
  { name: 'a number', pieces: ['No. 17 won.', 'No. 9 lost.'] },
  {
    name: 'the answer that is a number',
    pieces: ['It ranks No. 5 of ten.', 'No.', 'It does not.'],
  },
  { name: 'a Roman number', pieces: ['See vol. IV of it.', 'It closed.'] },
  { name: 'a pronoun after no', pieces: ['She said no.', 'I went.'] },
  { name: 'months', pieces: ['It opens on Oct. 14 next year.', 'Then it closes.'] },
  { name: 'a whole month before a figure', pieces: ['It opens in May.', '5 Ferries came.'] },
  { name: 'an hour before a day', pieces: ['It opens at 5 p.m. Tuesday in town.', 'Bring boots.'] },
  { name: 'an hour before a zone', pieces: ['It opens at 9 a.m. ET or 3 p.m. Paris time.'] },
  { name: 'an hour before a date', pieces: ['It ends at 5 p.m. Sept. 9 in town.'] },
  { name: 'an hour at the end', pieces: ['It opened at 5 p.m.', 'Police came.'] },
  { name: 'an hour in lower case', pieces: ['It opens at 9 a.m. on Monday.', 'Bring boots.'] },
  { name: 'a question asked', pieces: ['“Why now?” he asked.', 'Nobody knew.'] },
  { name: 'a quotation that ends in a stop', pieces: ['He said “we closed.”', 'Ferries went on.'] },
  { name: 'straight quotation marks', pieces: ['He said "we closed."', 'Ferries went on.'] },
  { name: 'a name that ends in a sign', pieces: ['Yahoo! said so.', 'It closed.'] },
  { name: 'an ellipsis that goes on', pieces: ['It closed… and opened.', 'Fine.'] },
  { name: 'three dots that go on', pieces: ['It closed ... and opened.', 'Fine.'] },
  { name: 'three dots at the end', pieces: ['It closed...', 'The ferry sank.'] },
  { name: 'numbers of a list', pieces: ['1. The harbour closed.', '2. It opened.'] },
  { name: 'letters of a list', pieces: ['A) The harbour closed.', 'B) It opened.'] },
  { name: 'a list in one line', pieces: ['- The harbour closed.', '- Ferries went on.'] },
  { name: 'a dash in one line', pieces: ['The harbour closed. - Ferries went on.'] },
  {
    name: 'a heading in one line',
    pieces: ['It closed.', '### What comes next?', 'Ferries go on.'],
  },
  { name: 'no space after the stop', pieces: ['See harbour.example.com for it.', 'Go.'] },
  {
    name: 'a language that is none',
    pieces: ['It closed.', 'It opened.'],
    language: 'english one',
  },
  {
    name: 'German, written apart',
    pieces: ['Er kam z. B. am 3. Mai.', 'Dann ging er.'],
    language: 'de',
  },
  {
    name: 'German ordinals',
    pieces: ['Er kam am 4. März 1889 an.', 'Es regnete.'],
    language: 'de',
  },
  {
    name: 'a German date after a day',
    pieces: ['Montag, 4. März 1889.', 'Es war kalt.'],
    language: 'de',
  },
  { name: 'a German date in an English page', pieces: ['Er kam am 4. März 1889 an.', 'Es goss.'] },
  { name: 'a German ordinal', pieces: ['Der 2. Senat entschied.', 'Es goss.'], language: null },
  {
    name: 'a German number',
    pieces: ['Die Zeit vom 3. bis 5.', 'Die Fähre fuhr.'],
    language: 'de',
  },
  { name: 'an English number', pieces: ['I am 34.', 'Police came.'] },
  { name: 'an English number before a month', pieces: ['She is now 34.', 'May came.'] },
  {
    name: 'German, unnamed',
    pieces: ['Das gilt ggf. Montag.', 'La Sra. Ruiz salió.'],
    language: null,
  },
  { name: 'Ind. is a word in Spanish', pieces: ['Partido Ind.', 'Ganaron todos.'], language: 'es' },
  { name: 'art. ends in English', pieces: ['It is modern art.', 'Critics came.'] },
  { name: 'a French politician', pieces: ['M. Le Pen a parlé.', 'Il est parti.'], language: 'fr' },
  { name: 'a French elision', pieces: ['Il dirige Acme S.A.', 'L’usine a fermé.'], language: 'fr' },
  { name: 'before our era', pieces: ['Er lebte im 1. Jh. v. Chr. Rom war groß.'], language: 'de' },
  { name: 'Russian', pieces: ['Он живет на ул. Мира.', 'Она ушла.'], language: 'ru' },
];

describe('sentencesOf', () => {
  it.each(CASES)('$name', ({ pieces, language = 'en' }) => {
    expect(cut(pieces.join(' '), language)).toEqual(pieces);
    expect(cut(pieces.join(' '), language, true)).toEqual(pieces);
  });

  it.each([
    { language: 'ja', pieces: ['工場を建てる。', '来年開く。'] },
    { language: 'zh', pieces: ['工厂明年开业。', '共有二百人！'] },
    { language: 'zh', pieces: ['他说：“港口关闭。”', '船还在开。'] },
  ])('cuts at the stops of $language without a space', ({ language, pieces }) => {
    expect(cut(pieces.join(''), language)).toEqual(pieces);
  });

  it.each([
    { language: 'hi', pieces: ['बंदरगाह बंद हुआ।', 'नाव चली।'] },
    { language: 'ur', pieces: ['بندرگاہ بند ہے۔', 'کشتی چلی۔'] },
    { language: 'ar', pieces: ['هل أغلق الميناء؟', 'نعم.'] },
  ])('cuts at the stops of $language', ({ language, pieces }) => {
    expect(cut(pieces.join(' '), language)).toEqual(pieces);
  });

  it('goes on after a Korean quotation with a particle', () => {
    const pieces = ['논의가 “모델 뭐 씀?”에서 “연결”로 이동합니다.', '끝났다.'];
    expect(cut(pieces.join(' '), 'ko')).toEqual(pieces);
  });

  it('keeps a quotation whole where asked, up to 500 characters before its last sentence', () => {
    const short = 'She wrote: “I joined. I am glad.”';
    expect(cut(`${short} He left.`, 'en', true)).toEqual([short, 'He left.']);
    expect(cut(`${short} He left.`)).toEqual(['She wrote: “I joined.', 'I am glad.”', 'He left.']);
    const before = `She wrote: “${'x'.repeat(487)}.`;
    expect(before).toHaveLength(500);
    expect(cut(`${before} I am glad.” He left.`, 'en', true)).toHaveLength(2);
    expect(cut(`x${before} I am glad.” He left.`, 'en', true)).toHaveLength(3);
    expect(cut('Sie schrieb: „Ich bin da. Gut.“ Er ging.', 'de', true)).toHaveLength(3);
  });

  it('cuts at every kind of line break and numbers the lines', () => {
    const found = sentencesOf('A heading\r\nOne. Two.\n\n\nThree\u2028Four', 'en');
    expect(found.map(s => [s.paragraph, s.text])).toEqual([
      [0, 'A heading'],
      [1, 'One.'],
      [1, 'Two.'],
      [2, 'Three'],
      [3, 'Four'],
    ]);
  });

  it.each(['', '  \n ', '***', '“…”'])('finds nothing in %j', text => {
    expect(cut(text)).toEqual([]);
  });

  it('drops a line of signs and still counts it', () => {
    expect(sentencesOf('One.\n***\nTwo.', 'en').map(s => s.paragraph)).toEqual([0, 2]);
  });

  it('cuts what has no end at spaces, or where there are none, from 1501 characters on', () => {
    expect(cut('x'.repeat(1500))).toHaveLength(1);
    expect(cut('x'.repeat(1501)).map(s => s.length)).toEqual([1500, 1]);
    expect(cut('word '.repeat(400)).map(s => s.length)).toEqual([1499, 499]);
  });

  it('gives pieces that are the text between their offsets, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        let at = 0;
        for (const s of sentencesOf(text, 'en')) {
          expect(text.slice(s.start, s.end)).toBe(s.text);
          expect(s.start).toBeGreaterThanOrEqual(at);
          at = s.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
