/**
 * The words amounts are written with, as data: English first, the magnitudes and percent signs of
 * other languages beside it.
 */

/** Lines of "name,other name=value;…" as a map. */
const makeTable = (lines: readonly string[]): Map<string, number> =>
  new Map(
    lines
      .flatMap(line => line.split(';'))
      .flatMap(entry => {
        const [names = '', value = ''] = entry.split('=');
        return names.split(',').map(name => [name.trim(), Number(value)] as const);
      }),
  );

/** Number words; "third" and the like count as ordinals. */
export const NUMBER_WORDS = makeTable([
  'one=1;two=2;three=3;four=4;five=5;six=6;seven=7;eight=8;nine=9;ten=10;eleven=11',
  'twelve=12;thirteen=13;fourteen=14;fifteen=15;sixteen=16;seventeen=17;eighteen=18',
  'nineteen=19;twenty=20;thirty=30;forty=40;fifty=50;sixty=60;seventy=70;eighty=80',
  'ninety=90;hundred=100;dozen=12;third=3;fourth=4;fifth=5;sixth=6;seventh=7;eighth=8',
  'ninth=9;tenth=10;eleventh=11;twelfth=12',
]);

/** Fractions, as percent. */
export const FRACTIONS = makeTable([
  'half=50;one half=50;a third=33.333;one third=33.333;one-third=33.333',
  'two thirds=66.667;two-thirds=66.667;a quarter=25;one quarter=25;one-quarter=25',
  'three quarters=75;three-quarters=75;a fifth=20;one fifth=20;one-fifth=20',
  'two fifths=40;two-fifths=40;three fifths=60;three-fifths=60;four fifths=80',
  'four-fifths=80;a tenth=10;one tenth=10;one-tenth=10',
  'die hälfte,der hälfte,la moitié,la mitad,la metà,a metade,de helft,połowa,połowę=50',
  'ein drittel,un tiers,un tercio,un terzo,um terço,een derde=33.333;zwei drittel=66.667',
  'deux tiers,dos tercios,due terzi,dois terços,twee derde=66.667;ein viertel,een kwart=25',
  'drei viertel,trois quarts,tres cuartos,tre quarti,driekwart=75',
]);

/** Words that multiply the number before them. */
export const MAGNITUDES = makeTable([
  'thousand,thousands,k,tausend,mille,mil,mila,duizend=1e3',
  'million,millions,mn,mln,m,mio.,mio,millionen,millones,millón,milhões=1e6',
  'milhão,milioni,milione,miljoen=1e6',
  'billion,billions,bn,b,mrd.,mrd,milliarde,milliarden,milliard,milliards=1e9',
  'miliardi,miliardo,miljard,bilhões,bilhão=1e9',
  'trillion,trillions,tn,t,billionen,biljoen=1e12;lakh,lakhs=1e5;crore,crores=1e7',
  'tys.,tysiąc,tysiące,tysięcy=1e3;milion,miliony,milionów=1e6;mld,miliard,miliardów=1e9',
  '万,萬,만=1e4;億,亿,억=1e8;兆,조=1e12',
]);

/** Names of currencies -> code. */
export const CURRENCIES = new Map<string, string>(
  [
    'dollars USD|dollar USD|usd USD|euros EUR|euro EUR|eur EUR|€ EUR|pounds GBP|pound GBP',
    'gbp GBP|£ GBP|yen JPY|jpy JPY|¥ JPY|yuan CNY|cny CNY|renminbi CNY|rupees INR',
    'rupee INR|inr INR|rs INR|₹ INR|won KRW|₩ KRW|rubles RUB|roubles RUB|₽ RUB|francs CHF',
    'chf CHF|złotych PLN|zł PLN|円 JPY|元 CNY|人民币 CNY|원 KRW|美元 USD|ドル USD|달러 USD|欧元 EUR|ユーロ EUR|₺ TRY|₪ ILS',
  ]
    .flatMap(line => line.split('|'))
    .map(pair => pair.split(' ') as [string, string]),
);

/** A unit of measure; `scale` leads to its family's base. */
export interface Unit {
  readonly family: string;
  /** Times this is the family's base. */
  readonly scale: number;
}
const units = (family: string, entries: readonly string[]) =>
  [...makeTable(entries)].map(([name, scale]) => [name, { family, scale } satisfies Unit] as const);

/** Units of measure, each in its family's base, so that miles and kilometres compare. */
export const UNITS = new Map<string, Unit>([
  ...units('percent', [
    '%,％,パーセント,percent,per cent,pct,pc,prozent,pour cent,por ciento,por cento=1',
    'per cento,procent=1',
    'percentage points,percentage point,points de pourcentage,prozentpunkte=1',
  ]),
  ...units('length', [
    'km,kilometers,kilometer,kilometres,kilometre=1000;miles,mile=1609.34',
    'metres,metre,meters,meter,m=1;feet,foot,ft=0.3048;inches,inch=0.0254',
    'cm,centimeters,centimetres=0.01;mm,millimeters,millimetres=0.001;yards,yard=0.9144',
  ]),
  ...units('mass', [
    'kg,kilograms,kilogram,kilos,kilo=1;tonnes,tonne,metric tons=1000;tons,ton=1000',
    'lb,lbs=0.4536;grams,gram=0.001;ounces,ounce=0.02835',
  ]),
  ...units('area', [
    'acres,acre=0.4047;hectares,hectare=1;square miles,square mile=259',
    'square kilometers,square kilometres,sq km=100',
  ]),
  ...units('power', [
    'kw,kilowatts=1e3;mw,megawatts,megawatt=1e6;gw,gigawatts,gigawatt=1e9;w,watts=1',
  ]),
  ...units('heat', ['°c,degrees celsius,°f,degrees fahrenheit,degrees=1']),
  ...units('seconds', ['seconds,second=1;minutes,minute,mins,min=60;hours,hour,hrs=3600']),
  ...units('days', [
    'days,day=1;weeks,week=7;months,month=30.4;years,year=365;decades,decade=3650',
  ]),
]);

/** What stands right before an amount and loosens it, longest first within a manner. */
export const QUALIFIERS: readonly (readonly ['about' | 'over' | 'under', readonly string[]])[] = (
  [
    [
      'about',
      'about,around,roughly,approximately,some,approx.,circa,close to,an estimated,estimated',
      'nearly,almost,just under,just over,~,somewhere around,in the region of',
      'rund,etwa,fast,ungefähr,knapp,beinahe,annähernd,gut,zirka,ca.',
      'environ,près de,quelque,presque,à peu près,autour de',
      'unos,unas,casi,cerca de,alrededor de,aproximadamente,quasi,intorno a,quase',
      "ongeveer,bijna,ruim,zo’n,zo'n,około,prawie,niemal,blisko,ok.,около,почти,примерно",
      'приблизительно,близько,майже,приблизно,yaklaşık,omkring,cirka,nästan,约,約,大约,およそ,약',
    ],
    [
      'over',
      'more than,over,at least,upwards of,above,exceeding,greater than,in excess of',
      'no fewer than,no less than,a minimum of,>,mehr als,über,mindestens,wenigstens',
      'plus de,au moins,más de,al menos,por lo menos,como mínimo,mais de,pelo menos',
      'oltre,più di,almeno,meer dan,minstens,ten minste,ponad,więcej niż,co najmniej,przynajmniej',
      'более,более чем,больше,свыше,как минимум,по меньшей мере,понад,більше,більш ніж,щонайменше',
      'en az,mer än,minst,mere end,mer enn,mindst,超过,超過,逾,至少,少なくとも,최소,적어도',
    ],
    [
      'under',
      'less than,fewer than,under,up to,as many as,as much as,at most,below,no more than',
      'as few as,a maximum of,<,weniger als,unter,höchstens,bis zu,maximal',
      "moins de,au plus,jusqu’à,jusqu'à,menos de,hasta,como máximo,até,no máximo",
      'meno di,fino a,al massimo,minder dan,hoogstens,mniej niż,poniżej,najwyżej,менее,менее чем',
      'меньше,менше,менш ніж,щонайбільше,en fazla,mindre än,högst,mindre end,mindre enn,højst',
      '不到,不足,最多,至多,최대',
    ],
  ] as const
).map(([manner, ...lines]) => [manner, lines.flatMap(line => line.split(','))] as const);
