/** Shortenings that end in a dot, by language, and what a dot after each may mean. */
import { splitWords } from './word-pattern.ts';

/**
 * leads: belongs to what follows and ends no sentence ("Gov.", "bzw.", "e.g.").
 * counts: goes on before a figure alone, and is often a word of its own ("No. 5" against "No.").
 * closes: goes on before most words, but may end a sentence ("Corp.", "usw.", "St.").
 * places: as closes, but only behind a comma, since it is a word as well ("Salem, Mass.").
 * times: an hour, after which a day, a zone or a figure goes on ("5 p.m. Tuesday").
 */
export type AbbreviationKind = 'leads' | 'counts' | 'closes' | 'places' | 'times';

type Table = Readonly<Partial<Record<AbbreviationKind, readonly string[]>>>;

/**
 * Read in every language, since none is a word of another: pages often name no language, or the
 * wrong one. Written without the last dot; an entry with a capital wants one, others go either way.
 */
const EVERYWHERE: Table = {
  leads: splitWords(
    // English
    'Mr Mrs Ms Messrs dr drs prof Gov Govs Sens Reps Lt Sgt Capt Cmdr Cpl Supt Atty Msgr Revd',
    'vs v approx ca cf viz e.g i.e eg ie n.b',
    // German
    'bzw ggf z.b d.h u.a vgl inkl exkl bspw evtl hrsg einschl zzgl bzgl z.t o.g m.e i.e.s',
    // French
    'Mme Mmes Mlle Mlles MM Mgr p.ex c.-à-d',
    // Spanish and Portuguese
    'Sra Sras Srta Srtas Sres Srs Dra Dras Dres Dña Ud Uds Vd Vds Excmo Excma Exmo Exma Ilmo Ilma',
    'Profa prof.ª p.ej aprox Avda Sta',
    // Italian
    'sig sigg sig.ra sig.na dott dott.ssa prof.ssa avv egr spett cfr',
    // Dutch
    'dhr mevr bijv d.w.z m.b.t o.a t.o.v i.p.v n.a.v zgn incl excl resp',
    // Polish and Czech
    'mgr inż św np m.in tj tzn tzw płk ppłk mjr kpt godz např tzv MUDr JUDr PhDr RNDr',
    // Swedish, Danish and Norwegian
    't.ex bl.a d.v.s dvs s.k f.eks fr.o.m t.o.m jfr',
    // Russian
    'т.е т.н им ул проф акад напр см',
  ),
  counts: splitWords('Nr nrs Nos pp pg págs pág núm núms Fig figs Vols blz стр рис гл'),
  closes: splitWords(
    'Inc Corp Ltd LLC PLC LLP Bros Jr Esq Ste St Dept Assn Ltda etc GmbH EE.UU',
    'S.A S.p.A S.r.l s.r.o usw usf mio mrd tsd ecc enz itp itd atd atp osv m.fl m.m a.C d.C',
    'n.chr v.chr т.д т.п др руб тыс',
  ),
  times: ['a.m', 'p.m'],
};

/**
 * Read in their own language alone, since they are words of another ("Ind.", "art.", "on.",
 * "mind.").
 */
const OWN: Readonly<Record<string, Table>> = {
  en: {
    leads: splitWords(
      'Rep Sen Gen Col Maj Adm Rev Hon Pres Det Insp Amb Brig Pvt Fr Mt Ft ed eds Reg Asst Treas',
    ),
    counts: splitWords(
      'no art sec secs para paras p fig vol ch chap pt op est ext tel max min ver r ref',
    ),
    closes: splitWords(
      'Co Cos Sr Univ Intl Natl Mfg Ave Blvd Hwy Pkwy Sq al fed govt',
      'Ala Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Penn',
      'Tenn Tex Va Vt Wis Wyo Ont Que',
    ),
    places: splitWords('Ark Del Mass Miss Ore Pa Wash'),
  },
  de: {
    leads: splitWords(
      'sog gem geb Hr Hrn Fr Frl Dipl dipl.-ing ing dt engl franz ehem insb insbes mind allg betr',
      'wg lt u.ä o.ä i.d.r u.u entspr abzgl ggü Gebr ev kath amtl Hl ges',
    ),
    counts: splitWords('art abs bd bde kap nr ziff max abb aufl jg zit tab s'),
    closes: splitWords('str jh jhd chr ff f std min tel Mill'),
  },
  fr: {
    leads: splitWords('M Me Mes Pr env ex av apr bd boul tél dir prés conf St éd'),
    counts: splitWords('art chap vol fig al no nos p réf § t'),
    closes: splitWords('cie éts dép'),
  },
  es: {
    leads: splitWords(
      'Sr D Lic Ing Arq Gral Cnel Tte Sto Fr Pbro Mons Rvdo Hno Hna ej av c dpto',
      'depto Dtor Cap Alm',
    ),
    counts: splitWords('art arts cap caps vol tel fig p no ap'),
    closes: splitWords('cía S.L dcha izq'),
  },
  pt: {
    leads: splitWords('Sr D Eng engª Arq Sto Gal Cel Ten Cap Pe Av obs ex ref séc'),
    counts: splitWords('art arts cap vol tel fig p inc al'),
    closes: splitWords('cia S.A.R.L'),
  },
  it: {
    leads: splitWords('on ing rag geom arch cav gen col ten mons es Sr gent.mo gent.ma Ill.mo fam'),
    counts: splitWords('art artt lett vol cap tel tab fig n nn p pag pagg co'),
    closes: splitWords('f.lli sec'),
  },
  nl: {
    leads: splitWords('ir mw ds nl mr ing evt ong jhr jkvr geb bv vgl Kol Gen Sen'),
    counts: splitWords('nr art hfst tel max min afb p'),
    closes: splitWords('jl e.d e.a'),
  },
  pl: {
    leads: splitWords('p hab lek ks gen por ul al pl os tel wg ok im zob ww śp bp abp kard dyr'),
    counts: splitWords('nr art ust pkt poz rozdz str min tab rys ok'),
    closes: splitWords('r w'),
  },
  cs: {
    leads: splitWords('ing doc gen plk mjr kpt arch sv p pí ul nám tj'),
    counts: splitWords('č čl odst str kap obr tab'),
    closes: splitWords('a.s mil mld tis'),
  },
  sv: { leads: splitWords('f.d ang kl el hr fr'), counts: splitWords('nr kap sid s') },
  da: { leads: splitWords('kl hr fr pga ift mht jf'), counts: splitWords('nr stk tlf s') },
  nb: { leads: splitWords('kl hr fr pga ift mht jf'), counts: splitWords('nr tlf s') },
};

/**
 * Words that open a sentence and stand in no name: where one follows a shortening that may close a
 * sentence, the sentence is over ("He left Acme Corp. The firm …"). With capitals, by language.
 */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  en: splitWords(
    'The A An In On At It He She They We You But And This That These Those Its His Her',
    'Their Our My There For From With As If When While After Before Since Although However',
    'Meanwhile According Both Some Many Most By To What Why How Who One Two No Not So Then',
    'Now Here Also Another',
  ),
  de: splitWords(
    'Der Die Das Dem Den Des Ein Eine Einer Einem Er Sie Es Wir Ich Man In Im Am An Auf Aus',
    'Bei Mit Nach Seit Von Vor Zu Zum Zur Für Und Aber Doch Auch Als Wenn Weil Dann Damit Dies',
    'Diese Dieser Dieses So Wie Was Wer Nun Noch Laut Dort Hier',
  ),
  fr: splitWords(
    'Le La Les Un Une Des Il Elle Ils Elles On Nous Ce Cet Cette Ces En Dans Sur Pour Par',
    'Avec Mais Et Selon Après Depuis Son Sa Ses Leur Leurs Au Aux À Cela Puis L D C J',
  ),
  es: splitWords(
    'El La Los Las Un Una En Es Su Sus Se Pero Y Por Para Con Según Tras Desde Este Esta Estos',
    'Estas Esto Al Cuando No Además Luego También',
  ),
  pt: splitWords(
    'O A Os As Um Uma Em No Na Nos Nas É Ele Ela Eles Elas Mas E Por Para Com Segundo Após Desde',
    'Este Esta Isso Seu Sua Quando Não Além Também',
  ),
  it: splitWords(
    'Il Lo La I Gli Le Un Una In Nel Nella È Si Ma E Per Con Secondo Dopo Questo Questa Quando Non',
    'Suo Sua Anche Poi L',
  ),
  nl: splitWords(
    'De Het Een In Op Aan Bij Met Naar Voor Er Hij Zij Ze We Dit Dat Deze Die Maar En Volgens Na',
    'Als Toen Ook',
  ),
  pl: splitWords('W We Na Z Po Do Od To Ten Ta Te On Ona Jego Jej Ale I Nie Jest Był Gdy Jak'),
  cs: splitWords('V Ve Na Z Po Do Od To Ten Ta Ale A Je Byl Když Jak Podle'),
  sv: splitWords('Den Det De En Ett I På Av För Med Han Hon Men Och Efter När Enligt'),
  da: splitWords('Den Det De En Et I På Af For Med Han Hun Men Og Efter Når Ifølge'),
  nb: splitWords('Den Det De En Et I På Av For Med Han Hun Men Og Etter Når Ifølge'),
};

interface Meaning {
  readonly kind: AbbreviationKind;
  readonly capital: boolean;
}

/** A page that names no language is read as English; one without a table has the common one. */
const tagOf = (language: string | null): string => (language ?? 'en').slice(0, 2).toLowerCase();

const meanings = new Map<string, ReadonlyMap<string, Meaning>>();

function meaningsOf(tag: string): ReadonlyMap<string, Meaning> {
  const known = meanings.get(tag);
  if (known) return known;
  const made = new Map<string, Meaning>();
  for (const table of [EVERYWHERE, OWN[tag] ?? {}])
    for (const [kind, entries] of Object.entries(table) as [AbbreviationKind, string[]][])
      for (const entry of entries)
        made.set(entry.toLowerCase(), { kind, capital: /^\p{Lu}/u.test(entry) });
  if (tag in OWN || tag in OPENERS) meanings.set(tag, made);
  return made;
}

/**
 * What a dot after a word may mean in a language (BCP 47 tag); null for a word that is no known
 * shortening. The word as printed, without the dot ("Sgt", "z.B", "p.m").
 */
export function abbreviationKind(word: string, language: string | null): AbbreviationKind | null {
  const meaning = meaningsOf(tagOf(language)).get(word.toLowerCase());
  return meaning && (!meaning.capital || /^\p{Lu}/u.test(word)) ? meaning.kind : null;
}

const openers = new Map(Object.entries(OPENERS).map(([tag, words]) => [tag, new Set(words)]));

/**
 * Whether a text begins with a word that opens a sentence in a language (BCP 47 tag; null, or one
 * without a list, is English). "A." is an initial and opens none.
 */
export function opensSentence(text: string, language: string | null): boolean {
  const first = /^["“‘'«„(]*(\p{L}+)(?![\p{L}.-])/u.exec(text)?.[1] ?? '';
  return (openers.get(tagOf(language)) ?? openers.get('en'))?.has(first) ?? false;
}
