/**
 * Pages of the world's portals as they are built, each with an invented story: what stands over and
 * under its text says whose it is. Structure and host names are real, places and people are not.
 */

/** A page of a portal. */
export interface PortalPage {
  readonly portal: string;
  readonly language: string;
  readonly url: string;
  /** Domain of the outlet or agency whose story it is; null for one of the portal's own. */
  readonly original: string | null;
  readonly title?: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  /** Behind the last sentence. */
  readonly end?: string;
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '架空の水鳥町は渡し船の運賃を来月から二百円に改めると発表した。',
    '町の担当者は「燃料の値上がりが理由だ」と説明している。',
    '利用者は年間およそ三万人で、通学に使う生徒も多い。',
  ],
  ko: [
    '가상의 물새시는 다음 달부터 나룻배 요금을 이백 원으로 바꾼다고 밝혔다.',
    '담당 공무원은 연료값이 올랐기 때문이라고 설명했다.',
    '한 해 이용객은 삼만 명이며 통학하는 학생도 많다.',
  ],
  zh: [
    '虚构的水鸟镇宣布，下月起渡船票价调整为两元。',
    '镇里的负责人说，主要原因是燃料涨价。',
    '渡船每年约有三万人乘坐，其中不少是上学的孩子。',
  ],
  de: [
    'Die erfundene Gemeinde Reiherau erhöht den Fahrpreis ihrer Fähre vom nächsten Monat an.',
    'Grund seien die gestiegenen Kosten für Treibstoff, teilte das Rathaus mit.',
    'Im Jahr fahren rund 30.000 Menschen mit, viele von ihnen auf dem Weg zur Schule.',
  ],
  fr: [
    'La commune imaginaire de Héronville augmente le prix de son bac à partir du mois prochain.',
    'La mairie invoque la hausse du coût du carburant.',
    'Quelque 30 000 personnes l’empruntent chaque année, dont de nombreux élèves.',
  ],
  it: [
    'Il comune immaginario di Aironara aumenta il prezzo del traghetto dal mese prossimo.',
    'Il municipio spiega la scelta con il costo del carburante.',
    'Ogni anno lo usano circa 30mila persone, tra cui molti studenti.',
  ],
  pl: [
    'Zmyślona gmina Czaplin podnosi od przyszłego miesiąca cenę promu.',
    'Urząd tłumaczy to wyższymi kosztami paliwa.',
    'Rocznie z promu korzysta około 30 tysięcy osób, w tym wielu uczniów.',
  ],
  cs: [
    'Smyšlená obec Volavkov od příštího měsíce zdraží přívoz.',
    'Radnice to vysvětluje vyššími náklady na palivo.',
    'Ročně se přeplaví asi 30 tisíc lidí, mezi nimi mnoho školáků.',
  ],
  tr: [
    'Hayali Balıkçıl beldesi gelecek aydan itibaren feribot ücretini artırıyor.',
    'Belediye bunun nedeninin yakıt giderleri olduğunu açıkladı.',
    'Feribotu yılda yaklaşık 30 bin kişi kullanıyor, çoğu öğrenci.',
  ],
  ru: [
    'Вымышленный город Цаплинск со следующего месяца поднимает плату за паром.',
    'В мэрии это объясняют ростом расходов на топливо.',
    'За год паромом пользуются около 30 тысяч человек, среди них много школьников.',
  ],
  pt: [
    'O município fictício de Garçal aumenta o preço da balsa a partir do mês que vem.',
    'A prefeitura explica a medida com o custo do combustível.',
    'Cerca de 30 mil pessoas usam a balsa por ano, muitas delas estudantes.',
  ],
  en: [
    'The invented town of Heronsby will raise the fare of its ferry from next month.',
    'The council blames the cost of fuel for the decision.',
    'About 30,000 people take the boat every year, many of them on their way to school.',
  ],
};

/** The page's HTML. */
export function htmlOf({
  language,
  url,
  title,
  head = '',
  above = '',
  below = '',
  end = '',
}: PortalPage): string {
  const texts = TEXTS[language] ?? TEXTS.en ?? [];
  const paragraphs = texts.map((text, at) => `<p>${text}${at === texts.length - 1 ? end : ''}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title ?? 'An invented headline'}</title>
<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main><article><h1>An invented headline</h1>
${above}<div class="article-body">${paragraphs.join('\n')}</div>${below}</article></main>
<footer><p>© 2026</p></footer></body></html>`;
}
