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
      '来年 春 秋 夏 冬 昨年度 今年度 年度 方針 計画 生産 拠点 建物 大人 料金 新型 欠陥 回収 修理 本社 万人',
      '万円 億円 人 円 年 月 日 前年 前回 今後 現在 予定 理由 影響 約 同社 同市 会社 政府 県 市 町 区',
    ),
  },
  zh: {
    plain: [],
    news: splitWords(
      '的 了 和 是 在 有 为 与 及 等 也 就 都 而 但 并 或 被 对 从 到 于 以 将 已 其 这 那 他 她 它 我们 他们 表示 报道 称 一个 以及 进行 目前',
      '今年 去年 没有 可以 这个 因为 所以 如果 自己 认为 指出 记者',
      '由于 受益 期间 高峰 大约 问题 部门 同意 考虑 已经 设在 开工 生产 计划 一起 收回 海外 销售 第三 季度',
      '起步 一元 将要 目前 其中 通过 进行 开始 继续 公司 企业 政府 官方 宣布 增加 减少 利润 超过 左右 以来',
      '之后 之前 同时 以及 对于 关于 根据 成为 其他 一个 两个 许多 部分 方面 情况 工作 市场 国家 城市 今天',
      '昨天 明天 上午 下午 本月 上月 下月 万辆 万人 亿元 万元',
    ),
  },
  ko: {
    plain: [],
    news: splitWords(
      '이 그 저 것 수 등 및 더 또 약 한 할 했다 있다 있는 없는 대한 위해 통해 따르면 밝혔다 말했다 전했다 지난 오는 이번 가운데 대해 관련 올해 지난해',
      '라고 며 에서 에게',
      '시민 사람 사람을 노동자 직원 번째 기본 동안 내달 올해 작년 지난해 내년 이번 최근 다시 새로 처음 석달',
      '기록 시작 정부 회사 기업 관계자 조원 억원 만원 달러 퍼센트 일 년 월',
    ),
  },
  hi: {
    plain: [],
    news: splitWords(
      'का की के को में से ने पर और है हैं था थी थे हो होगा होगी होंगे गया गई गए रहा रही रहे',
      'कर करने किया कि जो यह वह इस उस इन उन एक दो तीन चार पांच छह सात आठ दस अब तक भी ही तो',
      'नहीं न या अपने अपनी अपना साथ बाद पहले लिए द्वारा वाले वाली वाला सभी कई कुछ बहुत',
      'ज्यादा कम अधिक साल वर्ष महीने महीना दिन सप्ताह घंटे मिनट करोड़ लाख हजार प्रतिशत',
      'फीसदी रुपये पिछले अगले नए नया नई पुराने दूसरी दूसरा तीसरी पहली पहला कहा बताया दिया',
      'दी दे मिल मिलने मिलेगा मिली चुके चुका चुकी जाएगा जाएगी लोग लोगों सरकार मंत्री',
      'अधिकारी कंपनी शहर राज्य देश मामले चलते कारण दौरान आज कल सोमवार मंगलवार बुधवार',
      'गुरुवार शुक्रवार शनिवार रविवार',
    ),
  },
  ar: {
    plain: [],
    news: splitWords(
      'في من إلى على عن مع بعد قبل بين خلال منذ حتى عند لدى أن إن كان كانت هذا هذه ذلك التي',
      'الذي الذين أو ثم كما قد لم لن لا ما وقد حول ضد نحو غير كل بعض أكثر أقل أي قال قالت',
      'أعلن أعلنت قرر قررت أكد أكدت ذكر ذكرت أضاف بحسب وفق يوم أمس اليوم العام عام شهر',
      'أسبوع سنة مليون مليار ألف مئة المئة بالمئة نسبة بنسبة بنحو بمقدار جديد جديدة الجديد',
      'أول الأول الثاني مشروع رئيس الحكومة حكومة وزارة وزير أعضاء مجلس أصحاب شركة الشركة',
      'بلدية مدينة دولة واحد واحدة اثنين ثلاثة خمسة عشرة المقبل الماضي الحالي',
    ),
  },
  ru: {
    plain: [],
    news: splitWords(
      'и в во на с со к ко по за из от до о об у не но а же ли что как это этот эта эти тот',
      'та те его её их он она они мы вы я для при без под над через между после перед около',
      'лишь только уже ещё еще теперь сейчас будет будут был была были быть есть стал стала',
      'стали может могут также или если когда где который которая которые которых году год',
      'года лет месяц месяца неделю недели дня день дней часа часов млн млрд тыс рублей',
      'процентов процента из-за более менее первый первая первым новый новая новые свыше',
      'почти заявил заявила сообщил сообщили сообщает придётся придется несколько один два',
      'три четыре пять десять двадцать сто клиенты люди жители город города власти компания',
      'компании правительство глава директор страны россии',
    ),
  },
  uk: {
    plain: [],
    news: splitWords(
      'і й в у на з зі до по за із від о об не але а же чи що як це цей ця ці той та ті',
      'його її їх він вона вони ми ви я для при без під над через між після перед лише',
      'тільки вже ще тепер зараз буде будуть був була були бути є став стала стали може',
      'можуть також або якщо коли де який яка які яких році рік року років місяць місяця',
      'тиждень тижня дня день днів години годин млн млрд тис гривень відсотків відсотка',
      'більше менше перший перша новий нова нові понад майже заявив заявила повідомив',
      'повідомили повідомляє доведеться кілька один два три чотири п’ять десять двадцять',
      'триста сто тисяча тисяч мільйонів люди жителі місто міста влада компанія компанії',
      'уряд голова директор країни україни',
    ),
  },
  tr: {
    plain: [],
    news: splitWords(
      've ile bir bu şu o da de ki mi mı için gibi kadar daha en çok az her bazı tüm hiç',
      'ama fakat ancak veya ya hem ise olan olarak oldu olacak olduğu olduğunu edildi',
      'edecek etti eden yapıldı yapacak göre sonra önce artık şimdi bugün dün yıl yılı',
      'yılında ay ayında hafta gün saat bin milyon milyar yüzde lira liraya dolar euro yeni',
      'ilk son büyük küçük arasında üzerinde altında içinde dedi söyledi açıkladı başladı',
      'geldi aldı verdi var yok iki üç dört beş on yirmi başkan bakan belediye şirket ülke',
      'kent türkiye',
    ),
  },
  fi: {
    plain: [],
    news: splitWords(
      'ja tai sekä että jos kun kuin mutta myös vain jo vielä nyt sitten ennen jälkeen on',
      'oli ovat olivat ei eivät se sen sitä ne hän he tämä tämän joka jotka mikä mitä',
      'kaikki moni monta yksi kaksi kolme neljä viisi kymmenen sata tuhat noin yli alle',
      'ilman kanssa mukaan vuonna vuoden vuotta kuukausi viikko päivä tuntia tunniksi',
      'miljoonaa miljoonan miljardia prosenttia euroa uusi uuden uudet ensi viime taas',
      'joutuu pääsee lähtee alkaen sanoi kertoi ilmoitti tulee voi voivat saa saavat',
    ),
  },
  th: {
    plain: [],
    news: splitWords(
      'ที่ ซึ่ง และ หรือ แต่ ของ ใน จาก โดย เป็น มี ได้ ให้ ไป มา จะ ไม่ ก็ แล้ว ยัง อยู่',
      'คือ ว่า นี้ นั้น กับ เพื่อ เพราะ หลัง ก่อน เมื่อ ต้อง ทำให้ ทำ ต่าง มาก น้อย จำนวน',
      'หลาย ทุก อีก เกือบ ประมาณ กว่า ร้อยละ บาท ล้าน หมื่น แสน พัน ปี เดือน วัน สัปดาห์',
      'ชั่วโมง นาที เวลา หนึ่ง สอง สาม สี่ ห้า สิบ ยี่สิบ สามสิบ ใหม่ แรก เตรียม เริ่ม',
      'ประกาศ กล่าว เผย ระบุ ประชาชน ประเทศ รัฐบาล นโยบาย บริษัท อัตรา มูลค่า เหลือ ลง ขึ้น',
      'เข้า ออก',
    ),
  },
};
