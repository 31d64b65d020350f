/**
 * Words without content of their own, by language; what the eleven languages of the detection need.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about above according across added after again against ago all also although am among an and announced another any are around as asked at back be became because been before being
    below between both but by called came can could day days despite did do does doing down due during each even ever every few first following for former found from further get gets getting given go
    going got had has have having he her here hers him his how however i if in including into is it its itself just last later least less like made make makes making many may me might million billion
    month months more most much must my near nearly new next no nor not now of off on once one only onto or other our out over own part people per plan plans put recent recently report reported
    reports said same saw say saying says second see seen set several she should since so some still such than that the their them then there these they thing this those three through time to today
    told too took toward two under until up upon us use used using very via want was we week weeks well went were what when where whether which while who whom whose why will with within without would
    year years yet you your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december percent`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis da dabei dafür damit dann das dass dem den denn der des dessen deshalb die dies diese diesem diesen
    dieser dieses doch dort durch ein eine einem einen einer eines er erst es etwa für gegen gibt haben hat hatte hatten hier hinter ich ihm ihn ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre
    jahren jede jeder jetzt kann kein keine können laut man mehr mit muss müssen nach neue neuen neuer nicht noch nun nur ob oder ohne sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind
    so soll sollen sollte sowie über um und uns unter viele vom von vor war waren was weil weitere weiter welche wenn werde werden wie wieder will wird wir wo wollen worden wurde wurden zu zum zur zwei zwischen
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember millionen milliarden prozent euro uhr`,
  fr: `à afin ainsi alors année années ans après au aucun aura aussi autre autres aux avaient avait avant avec avoir c car ce cela celle celui ces cet cette ceux chez comme contre d dans de depuis des deux
    devrait doit donc dont du elle elles en encore entre est et était étaient été être eu fait faire font fois il ils j je jour jours jusqu l la le les leur leurs lors lui mais même millions milliards mois moins n ne non
    nos notre nous nouveau nouvelle on ont ou où par parmi pas pendant peu peut plus plusieurs pour pourrait premier première près qu quand que quel qui s sa sans se selon sera seront ses si son sont sous sur tous tout
    toute toutes très trois un une vers vous y lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre indiqué déclaré`,
  es: `a al algo algunos ante antes año años aquí así aunque bajo bien cada como con contra cual cuando de del desde después día días dice dijo donde dos durante e el ella ellos en entre era eran es esa ese eso
    esta está están este esto estos fue fueron ha había han hasta hay hoy la las le les lo los más me mes meses mi mientras millones mismo muy nada ni no nos nuevo nueva o otra otras otro otros para parte pero poco por
    porque primer primera puede que quien se según sea ser será si sido sin sobre solo son su sus también tan tanto tiene tienen todo todos tras tres tu un una uno unos ya y yo lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  pt: `a à ainda além ano anos ante antes ao aos após as às até cada com como contra da das de depois desde dia dias disse do dois dos durante e ela elas ele eles em entre era eram essa esse esta está estão
    este eu foi foram há isso já lhe lo mais mas me mesmo meses milhões muito na nas não nem no nos nova novo o onde os ou outra outras outro outros para parte pela pelas pelo pelos pode por porque primeira primeiro
    quando que quem são se segundo seja sem ser será seu seus sido sob sobre sua suas só também tem têm tinha todo todos três tudo um uma umas uns segunda terça quarta quinta sexta sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro feira`,
  it: `a ad agli ai al alla alle allo anche ancora anni anno aveva avere c che chi ci come con contro così cui da dagli dai dal dalla dalle dallo degli dei del dell della delle dello di dopo dove due durante e è
    ed era erano essere fa fino fra fu gli ha hanno i il in io l la le lei lo loro lui ma mentre mesi mila milioni miliardi molto ne nei nel nell nella nelle nello no noi non nuova nuovo o oggi ogni oltre parte per
    perché più poi prima primo può quando quanto quella quelle quelli quello questa queste questi questo qui se secondo sei sempre senza si sia sono sta stata stati stato su sua sue sui sul sulla sulle suo suoi tra tre
    tutti tutto un una uno vi lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  nl: `aan al alle alleen als ander andere ben bij daar dag dagen dan dat de deze die dit doen doet door drie dus een eerste elk en er geen gaan gaat geweest had hadden heb hebben heeft hem het hier hij hoe hun
    ik in is ja jaar jaren je kan kon kunnen maar maand maanden meer met mij miljoen miljard moet moeten na naar niet niets nieuw nieuwe nog nu of om omdat onder ons ook op over sinds te tegen toch toen tot tussen twee
    uit uur van veel verder volgens voor vorig waar waren was wat we week weken wel welke werd werden wie wil worden wordt ze zegt zei zelf zich zij zijn zo zonder zou maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december procent`,
  pl: `a aby ale albo ani aż będą będzie bez bo być był była było były by byłby chce ci co coś czy czyli dla do dwa dwóch dzień dziś gdy gdzie go i ich im inne innych ja jak jako je jednak jego jej jest jeszcze
    jeśli już każdy kiedy kilka która które którego której który których którym lat lata lub ma mają miał może można mln mld na nad nam nas nawet nie nich nim niż nowe nowy o obecnie od około on ona oni oraz pan po
    pod podczas ponad poza proc przed przez przy raz rok roku również są się sobie swoich swoje ta tak także tam te tego tej ten też to trzy tu tych tylko tym u w we według wie wielu więc właśnie wszystko z za ze że
    żeby poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia powiedział`,
  ja: `こと もの ため よう これ それ あれ この その あの ここ そこ さん する した して いる ある なる なっ れる られ など について として による によると では には とは から まで より だけ また という 発表 明らか 今年 昨年 今月 時点 以上 以下`,
  zh: `的 了 和 是 在 有 为 与 及 等 也 就 都 而 但 并 或 被 对 从 到 于 以 将 已 其 这 那 他 她 它 我们 他们 表示 报道 称 一个 以及 进行 目前 今年 去年 没有 可以 这个 因为 所以 如果 自己 认为 指出 记者`,
  ko: `이 그 저 것 수 등 및 더 또 약 한 할 했다 있다 있는 없는 대한 위해 통해 따르면 밝혔다 말했다 전했다 지난 오는 이번 가운데 대해 관련 올해 지난해 라고 며 에서 에게`,
};

/** Lower case, diacritics off: the form in which words are looked up here. */
export const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const SETS = new Map(
  Object.entries(LISTS).map(([tag, list]) => [tag, new Set(list.split(/\s+/).map(plain))]),
);
const NONE: ReadonlySet<string> = new Set();

/**
 * Whether a word in `plain` form carries no content in a language (BCP 47; null or a language
 * without a list is read as English).
 */
export function isStopWord(word: string, language: string | null): boolean {
  const tag = language?.slice(0, 2).toLowerCase() ?? 'en';
  const own = SETS.get(tag);
  return (
    (own ?? SETS.get('en') ?? NONE).has(word) ||
    (word.length < 2 && !/[\p{Script=Han}\d]/u.test(word))
  );
}

/**
 * The language of a text by its stop words ("de"), for texts that come without one; null where none
 * of the eleven stands out. Chinese, Japanese and Korean go by their scripts.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 3000);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja';
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  if (/\p{Script=Han}{2}/u.test(sample)) return 'zh';
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).map(plain);
  let best: string | null = null;
  let most = 1;
  for (const [tag, set] of SETS) {
    const hits = words.filter(word => set.has(word)).length;
    if (hits > most) {
      best = tag;
      most = hits;
    }
  }
  return best;
}
