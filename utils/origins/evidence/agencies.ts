/**
 * The news agencies and wire services whose text other outlets print, with the forms in which
 * bylines, datelines and credit lines name them.
 */
import type { Directory } from '../../outlets/outlet.ts';

export interface Agency {
  /** The one name it goes by here: "The Associated Press". */
  readonly name: string;
  /** Its domain: "apnews.com". */
  readonly domain: string;
  /**
   * Every form that means it and nothing else wherever it stands as a credit, in any language. Case
   * does not count.
   */
  readonly names: readonly string[];
  /**
   * Short marks, case as printed. They count inside a dateline and as a credit that stands alone.
   */
  readonly marks: readonly string[];
  /** Marks that mean other things too: they count inside a dateline only. */
  readonly datelineMarks: readonly string[];
  /**
   * Path segment of the section that carries its stories: "/reuters/2026/…"; null without a usual
   * one.
   */
  readonly section: string | null;
  /**
   * True for an outlet with a public of its own that is also a wire ("CNN"): its own editions and
   * sisters do not copy it.
   */
  readonly newsroom: boolean;
  /**
   * True where small letters behind a slash name its own desk ("dpa/lno") and not an editor of the
   * house that prints it.
   */
  readonly desks: boolean;
}

/**
 * name | domain | names; … | marks; … | dateline marks; … | section | newsroom. Names are given
 * beside the table's own name, which always counts.
 */
const TABLE = `
The Associated Press|apnews.com|Associated Press; AP News; Associated Press (AP); Agencia AP; 美联社; 美聯社; AP通信; АП; أسوشيتد برس|AP||ap|
Reuters|reuters.com|Thomson Reuters; Reuters News; Reuters News Service; Reuters Agency; Agencia Reuters; Agência Reuters; Thomson Reuters Foundation; 路透社; 路透; ロイター; ロイター通信; Рейтер; رويترز|Reuters; REUTERS; RTRS||reuters|
AFP|afp.com|Agence France-Presse; Agence France Presse; AFP Relaxnews; AFP News; Relaxnews; Agencia AFP; 法新社; AFP通信; AFP時事; AFP＝時事; AFP=時事; أ ف ب; فرانس برس|AFP; Afp; afp||afp|
dpa|dpa.com|Deutsche Presse-Agentur; Deutsche Presse Agentur; dpa-infocom; dpa-AFX; dpa-tmn; dpa international|dpa; DPA; dpa-AFX; dpa-infocom||dpa|
SID|sid.de|Sport-Informations-Dienst; Sportinformationsdienst; SID Nachrichtenagentur|SID; sid||sid|
epd|epd.de|Evangelischer Pressedienst|epd||epd|
KNA|kna.de|Katholische Nachrichten-Agentur|KNA|||
APA|apa.at|Austria Presse Agentur; Austria Presseagentur; APA OTS|APA||apa|
Kathpress|kathpress.at|Katholische Presseagentur|kathpress; KAP|||
Keystone-SDA|keystone-sda.ch|Schweizerische Depeschenagentur; Agence télégraphique suisse; Keystone-ATS; SDA-ATS|sda; SDA; SDA-ATS; ats|ATS|sda|
EFE|efe.com|Agencia EFE; Agência EFE; EFE News|EFE; Efe||efe|
Europa Press|europapress.es|Agencia Europa Press|EUROPA PRESS; Europa Press||europa-press|
ANSA|ansa.it|Agenzia ANSA|ANSA||ansa|
Adnkronos|adnkronos.com|Agenzia Adnkronos|Adnkronos; ADNKRONOS||adnkronos|
AGI|agi.it|Agenzia Italia||AGI||
LaPresse|lapresse.it||LaPresse|||
Italpress|italpress.com||ITALPRESS; Italpress|||
Lusa|lusa.pt|Agência Lusa; Agência de Notícias de Portugal|Lusa; LUSA||lusa|
Agência Brasil|agenciabrasil.ebc.com.br|Agencia Brasil||||
Estadão Conteúdo|estadaoconteudo.com.br|Estadao Conteudo||||
Folhapress|folhapress.folha.com.br||FOLHAPRESS; Folhapress|||
Agencia Reforma|reforma.com|Grupo Reforma||||
Notimex|notimex.gob.mx||NOTIMEX; Notimex|||
Télam|telam.com.ar|Agencia Télam|TELAM|||
Belga|belganewsagency.eu|Agence Belga; Belga News Agency; Belga News|BELGA; Belga|||
ANP|anp.nl|Algemeen Nederlands Persbureau|ANP|||
NTB|ntb.no|Norsk Telegrambyrå|NTB|||
TT|tt.se|TT Nyhetsbyrån; TT-AFP; TT-Reuters||TT||
Ritzau|ritzau.dk|Ritzaus Bureau|/ritzau/; Ritzau|||
STT|stt.fi|Suomen Tietotoimisto|STT|||
PAP|pap.pl|Polska Agencja Prasowa|PAP|||
ČTK|ctk.cz|Česká tisková kancelář; Czech News Agency|ČTK; CTK|||
TASR|tasr.sk||TASR|||
MTI|mti.hu||MTI|||
Agerpres|agerpres.ro||AGERPRES; Agerpres|||
AMNA|amna.gr|ANA-MPA; ΑΠΕ-ΜΠΕ; Athens-Macedonian News Agency|ΑΠΕ-ΜΠΕ|||
Anadolu|aa.com.tr|Anadolu Agency; Anadolu Ajansı; Agencia Anadolu; الأناضول||AA||
TASS|tass.com|ITAR-TASS; ТАСС; ИТАР-ТАСС|TASS; ТАСС|||
RIA Novosti|ria.ru|РИА Новости|РИА Новости|||
Interfax|interfax.ru|Интерфакс|Interfax; Интерфакс|||
Sputnik|sputniknews.com|Sputnik News; Sputnik International; Sputnik Brasil; Sputnik Mundo|Sputnik; SPUTNIK|||
Ukrinform|ukrinform.net|Укрінформ||||
Xinhua|news.cn|Xinhua News Agency; Xinhua News; Agencia Xinhua; 新华社; 新華社; 新华网; 新華網|Xinhua; XINHUA||xinhua|
China News Service|chinanews.com.cn|中新社; 中新网; 中国新闻社; 中国新闻网||||
CNA|cna.com.tw|中央社; 中央通訊社; Central News Agency||CNA||
Kyodo News|kyodonews.net|Kyodo; 共同通信; 共同通信社; Kyodo News Agency|Kyodo; KYODO; 共同|||
Jiji Press|jiji.com|Jiji; 時事通信; 時事通信社|JIJI; Jiji; 時事|||
Yonhap|yna.co.kr|Yonhap News; Yonhap News Agency; 연합뉴스; 聯合ニュース|Yonhap; 연합뉴스; 聯合ニュース|||
Newsis|newsis.com|뉴시스|뉴시스|||
Bernama|bernama.com||BERNAMA; Bernama|||
Antara|antaranews.com|Antara News; ANTARA News|ANTARA|||
VNA|vietnamplus.vn|Vietnam News Agency; TTXVN||VNA||
PTI|ptinews.com|Press Trust of India; PTI News|PTI; Pti||pti|
ANI|aninews.in|Asian News International; ANI News|ANI||ani|
IANS|ians.in|Indo-Asian News Service; Indo Asian News Service|IANS||ians|
UNI|uniindia.com|United News of India||UNI||
APP|app.com.pk|Associated Press of Pakistan||APP||
BSS|bssnews.net|Bangladesh Sangbad Sangstha||BSS||
UNB|unb.com.bd|United News of Bangladesh|UNB|||
News Agency of Nigeria|nannews.ng|NAN News||NAN||
APS|aps.dz|Algérie Presse Service||APS||
MAP|mapnews.ma|Maghreb Arabe Presse||MAP||
WAM|wam.ae|Emirates News Agency|WAM|||
SPA|spa.gov.sa|Saudi Press Agency||SPA||
KUNA|kuna.net.kw|Kuwait News Agency|KUNA|||
IRNA|irna.ir|Islamic Republic News Agency|IRNA|||
UPI|upi.com|United Press International|UPI||upi|
Bloomberg|bloomberg.com|Bloomberg News; Bloomberg News Service; 彭博社; 彭博; ブルームバーグ|Bloomberg; BLOOMBERG||bloomberg|newsroom
Tribune News Service|tribunecontentagency.com|Tribune Content Agency; TNS|TNS|||
The Canadian Press|thecanadianpress.com|Canadian Press; La Presse Canadienne; La Presse canadienne|CP; THE CANADIAN PRESS; LA PRESSE CANADIENNE|||
AAP|aap.com.au|Australian Associated Press; AAP Newswire|AAP||aap|
PA Media|pa.media|Press Association; PA Media Group; PA News Agency; PA Wire; Press Association (PA)||PA||
Field Level Media|fieldlevelmedia.com||FLM|||
The Sports Xchange|sportsxchange.com|Sports Xchange||||
CNN|cnn.com|CNN Wire; CNN Newsource; CNN Newswire; CNN.com Wire Service; CNN News Service; CNN Staff; Cable News Network|CNN; CNN Business; CNN Money; CNNMoney||cnn-wire|newsroom
New York Times News Service|nytimes.com|NYT News Service; New York Times Syndicate; N.Y. Times News Service||||newsroom
Washington Post News Service|washingtonpost.com|Washington Post Service; Washington Post Writers Group||||newsroom
KFF Health News|kffhealthnews.org|Kaiser Health News|KFF Health News; KHN|||newsroom
Bang Showbiz|bangshowbiz.com|BANG Showbiz; Bang Premier||||
Cover Media|covermg.com|||||
SWNS|swns.com|South West News Service|SWNS|||
Religion News Service|religionnews.com||RNS||rns|newsroom
Catholic News Agency|catholicnewsagency.com|||||newsroom
Inter Press Service|ipsnews.net||IPS|||
States Newsroom|statesnewsroom.com||||||newsroom
`;

const list = (cell: string | undefined) =>
  (cell ?? '').split(';').flatMap(item => item.trim() || []);

/** Every agency known here; the order has no meaning. */
export const AGENCIES: readonly Agency[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [name = '', domain = '', names, marks, datelineMarks, section, newsroom] =
      line.split('|');
    return {
      name,
      domain,
      names: [name, ...list(names)],
      marks: list(marks),
      datelineMarks: list(datelineMarks),
      section: section || null,
      newsroom: newsroom === 'newsroom',
      desks: name === 'dpa' || name === 'epd',
    };
  });

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * "ANI" and "SID" are agencies, "Ani" and "Sid" are people: short names in capitals count as
 * written only.
 */
const isShort = (name: string) => /^\p{Lu}{2,5}$/u.test(name);
const alone = AGENCIES.flatMap(agency =>
  agency.names.filter(name => !agency.datelineMarks.includes(name)).map(name => ({ name, agency })),
);
const BY_NAME = new Map(
  alone.filter(({ name }) => !isShort(name)).map(({ name, agency }) => [fold(name), agency]),
);
const BY_MARK = new Map([
  ...alone
    .filter(({ name }) => isShort(name))
    .map(({ name, agency }): [string, Agency] => [name, agency]),
  ...AGENCIES.flatMap(agency => agency.marks.map((mark): [string, Agency] => [mark, agency])),
]);
const BY_DATELINE = new Map(
  AGENCIES.flatMap(agency =>
    [...agency.marks, ...agency.datelineMarks].map(mark => [mark, agency]),
  ),
);

/**
 * The agency that a credit standing alone means: "AP", "Agence France-Presse", "The Canadian
 * Press", "dpa/lno", "新华社"; else null.
 */
export function agencyOfName(name: string): Agency | null {
  const plain = name.replace(/\s+/g, ' ').trim();
  return BY_MARK.get(plain) ?? BY_NAME.get(fold(plain)) ?? null;
}

/**
 * The agency that the mark of a dateline means: "AP" in "LONDON (AP) —"; ambiguous short marks
 * count here. Null for others.
 */
export function agencyOfDateline(mark: string): Agency | null {
  const plain = mark.replace(/\s+/g, ' ').trim();
  return BY_DATELINE.get(plain) ?? agencyOfName(plain);
}

/** The directory's domain for an agency; its own where the directory lacks it. */
export function outletOfAgency(agency: Agency, directory: Directory): string {
  return (
    directory.ofHost(agency.domain)?.domain ??
    directory.ofName(agency.name)?.domain ??
    agency.domain
  );
}
