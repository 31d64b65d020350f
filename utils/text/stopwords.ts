/**
 * Words that carry no content of their own, by language. The lists are short on purpose: idf weighs
 * down the rest.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet if then than that this these those there here it its itself he him his she her hers they them their theirs we us our ours you your yours i me my mine
    who whom whose which what when where why how of in on at by for with from to into onto out up down off over under about as is are was were be been being am do does did done doing has have had having
    will would shall should can could may might must not no n't 's s t also too very just only even still such own same other another each every both all any some more most much many few less least
    while during before after since until because although though however through between among against within without across around per via upon toward towards
    said say says saying told tell tells according report reports reported added adding noted wrote says who whether
    one once now later again ever never new mr mrs ms dr isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t hasn’t haven’t hadn’t cannot ca wo`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis da dass daß dem denn doch durch er sie es für hat haben hatte ich ihr ihre ihren im in ist
    kann mit nach nicht noch nur ob seine seinen sein sich sind so über um und uns unter vom von vor war waren was wenn wie wird werden wurde wurden zu zum zur zwischen sagte laut`,
  fr: `le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu se s son sa ses leur leurs mon ma mes en dans sur sous par pour
    avec sans chez est sont était étaient été être a ont avait avoir ne n pas plus moins aussi comme si y selon dit déclaré après avant entre`,
  es: `el la los las un una unos unas y e o u pero que de del al a en con por para sin sobre entre desde hasta se su sus le les lo me mi te tu nos es son era eran fue fueron ser ha han había haber no más menos también
    como si ya cuando donde quien cual este esta estos estas ese esa eso según dijo tras`,
  pt: `o a os as um uma uns umas e ou mas que de do da dos das no na nos nas em com por para pelo pela sem sobre entre desde até se seu sua seus suas lhe me te é são era eram foi foram ser tem têm tinha não mais menos
    também como já quando onde quem este esta esse essa isso segundo disse ao aos à às`,
  it: `il lo la i gli le l un uno una e ed o ma che di del dello della dei degli delle d a al allo alla ai agli alle in nel nello nella nei negli nelle con per su sul sulla da dal dalla tra fra si suo sua suoi sue
    è sono era erano stato stata essere ha hanno aveva avere non più meno anche come se già quando dove chi questo questa quello quella secondo detto`,
  nl: `de het een en of maar dat die dit deze er hier van in op aan bij met naar voor door uit over onder tot om te is zijn was waren wordt worden werd werden heeft hebben had niet geen ook nog als dan zo ze zij hij
    haar hun wij we ons je jij ik me zich wat wie waar hoe volgens zei tussen na`,
};

const fold = (s: string) => s.normalize('NFKD').replace(/\p{M}+/gu, '');
const SETS = new Map(
  Object.entries(LISTS).map(([tag, list]) => [tag, new Set(list.split(/\s+/).map(fold))]),
);
const NONE: ReadonlySet<string> = new Set();

/** Whether a normalised word carries no content in a language (BCP 47 tag; null is English). */
export function isStopword(norm: string, language: string | null): boolean {
  return (SETS.get((language ?? 'en').slice(0, 2).toLowerCase()) ?? NONE).has(norm);
}

/** The languages that have a list, two-letter tags. */
export const STOPWORD_LANGUAGES: readonly string[] = Object.keys(LISTS);
