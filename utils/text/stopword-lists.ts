/** Words without content of their own, by language, as data; `stopwords.ts` looks them up. */
import { splitWords } from './word-pattern.ts';

/** The lists of one language. */
export interface StopwordLists {
  /** Articles, pronouns, prepositions, auxiliaries, and "said": they carry no content anywhere. */
  readonly plain: readonly string[];
  /**
   * Verbs of telling: nothing in a sentence that reports what somebody said, but the story of a
   * headline ("Chef tells of fire"), so that they count where articles are matched.
   */
  readonly reporting?: readonly string[];
  /**
   * What reports use of everything ("million", "last", "weeks"): content, but of no one story.
   * Names of months and weekdays are left to the calendar.
   */
  readonly news: readonly string[];
}

/** By two-letter tag. A language without `plain` words has not been tried for comparing texts. */
export const STOPWORDS: Readonly<Record<string, StopwordLists>> = {
  en: {
    plain: splitWords(
      'a an the and or but nor so yet if then than that this these those there here it its',
      'itself he him his she her hers they them their theirs we us our ours you your yours i me',
      'my mine who whom whose which what when where why how of in on at by for with from to',
      'into onto out up down off over under about as is are was were be been being am do does',
      'did done doing has have had having will would shall should can could may might must not',
      "no n't 's s t also too very just only even still such own same other another each every",
      'both all any some more most much many few less least while during before after since',
      'until because although though however through between among against within without',
      'across around per via upon toward towards said say says saying told according',
      'report reports reported added whether one once now later again ever',
      'never new mr mrs ms dr isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t',
      'can’t couldn’t shouldn’t hasn’t haven’t hadn’t cannot ca wo',
    ),
    reporting: splitWords('tell tells adding noted wrote'),
    news: splitWords(
      'above ago announced asked back became below called came day days despite due first',
      'following former found further get gets getting given go going got including last like',
      'made make makes making million billion month months near nearly next part people plan',
      'plans put recent recently saw second see seen set several thing three time today took',
      'two use used using want week weeks well went year years percent',
    ),
  },
  de: {
    plain: splitWords(
      'der die das den dem des ein eine einen einem einer eines und oder aber auch als am an',
      'auf aus bei bis da dass daß denn doch durch er sie es für hat haben hatte ich ihr ihre',
      'ihren im in ist kann mit nach nicht noch nur ob seine seinen sein sich sind so über um',
      'uns unter vom von vor war waren was wenn wie wird werden wurde wurden zu zum zur',
      'zwischen sagte laut',
    ),
    news: splitWords(
      'alle allem allen aller alles also andere anderen beim bereits dabei dafür damit dann',
      'dessen deshalb dies diese diesem diesen dieser dieses dort erst etwa gegen gibt hatten',
      'hier hinter ihm ihn ihrem ihrer immer ins ja jahr jahre jahren jede jeder jetzt kein',
      'keine können man mehr muss müssen neue neuen neuer nun ohne schon sehr sei seinem seiner',
      'seit soll sollen sollte sowie viele weil weitere weiter welche werde wieder will wir wo',
      'wollen worden zwei millionen milliarden prozent euro uhr',
    ),
  },
  fr: {
    plain: splitWords(
      'le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où',
      'ce cet cette ces il elle ils elles on nous vous je tu se s son sa ses leur leurs mon ma',
      'mes en dans sur sous par pour avec sans chez est sont était étaient été être a ont avait',
      'avoir ne n pas plus moins aussi comme si y selon dit déclaré après avant entre',
    ),
    news: splitWords(
      'à afin ainsi alors année années ans aucun aura autre autres avaient c cela celle celui',
      'ceux contre depuis deux devrait doit encore eu fait faire font fois j jour jours jusqu',
      'lors lui même millions milliards mois non nos notre nouveau nouvelle parmi pendant peu',
      'peut plusieurs pourrait premier première près quand quel sera seront tous tout toute',
      'toutes très trois vers indiqué',
    ),
  },
  es: {
    plain: splitWords(
      'el la los las un una unos unas y e o u pero que de del al a en con por para sin sobre',
      'entre desde hasta se su sus le les lo me mi te tu nos es son era eran fue fueron ser ha',
      'han había haber no más menos también como si ya cuando donde quien cual este esta estos',
      'estas ese esa eso según dijo tras',
    ),
    news: splitWords(
      'algo algunos ante antes año años aquí así aunque bajo bien cada contra después día días',
      'dice dos durante ella ellos está están esto hay hoy mes meses mientras millones mismo',
      'muy nada ni nuevo nueva otra otras otro otros parte poco porque primer primera puede sea',
      'será sido solo tan tanto tiene tienen todo todos tres uno yo',
    ),
  },
  pt: {
    plain: splitWords(
      'o a os as um uma uns umas e ou mas que de do da dos das no na nos nas em com por para',
      'pelo pela sem sobre entre desde até se seu sua seus suas lhe me te é são era eram foi',
      'foram ser tem têm tinha não mais menos também como já quando onde quem este esta esse',
      'essa isso segundo disse ao aos à às',
    ),
    news: splitWords(
      'ainda além ano anos ante antes após cada contra depois dia dias dois durante ela elas',
      'ele eles está estão eu há lo mesmo meses milhões muito nem nova novo outra outras outro',
      'outros parte pelas pelos pode porque primeira primeiro seja será sido sob só todo todos',
      'três tudo segunda terça quarta quinta sexta feira',
    ),
  },
  it: {
    plain: splitWords(
      'il lo la i gli le l un uno una e ed o ma che di del dello della dei degli delle d a al',
      'allo alla ai agli alle in nel nello nella nei negli nelle con per su sul sulla da dal',
      'dalla tra fra si suo sua suoi sue è sono era erano stato stata essere ha hanno aveva',
      'avere non più meno anche come se già quando dove chi questo questa quello quella secondo',
      'detto',
    ),
    news: splitWords(
      'ad ancora anni anno c ci contro così cui dagli dai dalle dallo dell dopo due durante fa',
      'fino fu io lei loro lui mentre mesi mila milioni miliardi molto ne nell no noi nuova',
      'nuovo oggi ogni oltre parte perché poi prima primo può quanto quelle quelli queste',
      'questi qui sei sempre senza sia sta stati sui sulle tre tutti tutto vi',
    ),
  },
  nl: {
    plain: splitWords(
      'de het een en of maar dat die dit deze er hier van in op aan bij met naar voor door uit',
      'over onder tot om te is zijn was waren wordt worden werd werden heeft hebben had niet',
      'geen ook nog als dan zo ze zij hij haar hun wij we ons je jij ik me zich wat wie waar',
      'hoe volgens zei tussen na',
    ),
    news: splitWords(
      'al alle alleen ander andere ben daar dag dagen doen doet drie dus eerste elk gaan gaat',
      'geweest hadden heb hem ja jaar jaren kan kon kunnen maand maanden meer mij miljoen',
      'miljard moet moeten niets nieuw nieuwe nu omdat sinds tegen toch toen twee uur veel',
      'verder vorig week weken wel welke wil zegt zelf zonder zou procent',
    ),
  },
  pl: {
    plain: [],
    news: splitWords(
      'a aby ale albo ani aż będą będzie bez bo być był była było były by byłby chce ci co coś',
      'czy czyli dla do dwa dwóch dzień dziś gdy gdzie go i ich im inne innych ja jak jako je',
      'jednak jego jej jest jeszcze jeśli już każdy kiedy kilka która które którego której',
      'który których którym lat lata lub ma mają miał może można mln mld na nad nam nas nawet',
      'nie nich nim niż nowe nowy o obecnie od około on ona oni oraz pan po pod podczas ponad',
      'poza proc przed przez przy raz rok roku również są się sobie swoich swoje ta tak także',
      'tam te tego tej ten też to trzy tu tych tylko tym u w we według wie wielu więc właśnie',
      'wszystko z za ze że żeby powiedział',
    ),
  },
  ja: {
    plain: [],
    news: splitWords(
      'こと もの ため よう これ それ あれ この その あの ここ そこ さん する した して いる ある なる なっ れる られ など について として による によると',
      'では には とは から まで より だけ また という 発表 明らか 今年 昨年 今月 時点 以上 以下',
    ),
  },
  zh: {
    plain: [],
    news: splitWords(
      '的 了 和 是 在 有 为 与 及 等 也 就 都 而 但 并 或 被 对 从 到 于 以 将 已 其 这 那 他 她 它 我们 他们 表示 报道 称 一个 以及 进行 目前',
      '今年 去年 没有 可以 这个 因为 所以 如果 自己 认为 指出 记者',
    ),
  },
  ko: {
    plain: [],
    news: splitWords(
      '이 그 저 것 수 등 및 더 또 약 한 할 했다 있다 있는 없는 대한 위해 통해 따르면 밝혔다 말했다 전했다 지난 오는 이번 가운데 대해 관련 올해 지난해',
      '라고 며 에서 에게',
    ),
  },
};
