/**
 * Twenty citations that somebody made up, in seven languages: the outlet is real, its story is not,
 * and what the outlet does have is another event of the same kind. None may get an article. Stories,
 * people and companies are invented.
 */
import { expect, it } from 'vitest';
import { traceOver } from './bench/waves-trace.ts';
import { SAMPLE_WORLD } from './web/sample/world.ts';
import { INVENTED, type Site, type Story, type World } from './web/world.ts';

const DAY = '2026-09-15T08:00:00Z';
const NEWS: Site = { name: 'An outlet', layout: 'news', newsSitemap: '/news-sitemap.xml' };

/** What the outlets do have, in their own languages. */
const TOLD: readonly (readonly [string, string, string])[] = [
  [
    'https://www.spiegel.de/wirtschaft/faehre-nach-norderholm-faellt-wegen-maschinenschaden-aus-1234567.html',
    'Fähre nach Norderholm fällt wegen Maschinenschaden aus',
    'Die Fähre nach Norderholm fällt bis Freitag aus. 320 Reisende warteten am Hafen, sagte Reeder Onno Tamsen.',
  ],
  [
    'https://www.zeit.de/wirtschaft/2026-09/autobauer-ruft-fahrzeuge-zurueck',
    'Autobauer Hellbrand ruft 85.000 Fahrzeuge zurück',
    'Der Autobauer Hellbrand ruft 85.000 Fahrzeuge wegen defekter Bremsen zurück, teilte Sprecherin Ida Kroll mit.',
  ],
  [
    'https://www.lemonde.fr/economie/article/2026/09/15/une-usine-de-batteries-ouvre-a-verlanges_6500001_3234.html',
    'Une usine de batteries ouvre à Verlanges',
    'L’usine de batteries de Verlanges emploiera 640 personnes, a annoncé la maire Odile Sarrant.',
  ],
  [
    'https://elpais.com/economia/2026-09-15/una-fabrica-de-baterias-abre-en-valderia.html',
    'Una fábrica de baterías abre en Valdería',
    'La fábrica de baterías de Valdería empleará a 410 personas, anunció la alcaldesa Nuria Sotil.',
  ],
  [
    'https://www.repubblica.it/economia/2026/09/15/news/traghetto_fermo_a_porto_sarno-424242/',
    'Traghetto fermo a Porto Sarno',
    'Il traghetto resta fermo a Porto Sarno con 210 passeggeri, ha detto il comandante Livio Merisi.',
  ],
  [
    'https://www.asahi.com/articles/ASTAINVENTED1.html',
    '海鳴電池、北浜に工場を新設',
    '海鳴電池は北浜市に工場を新設し、三百人を雇うと沢村社長が発表した。',
  ],
  [
    'https://www.bhaskar.com/national/news/naav-durghatna-sonpur-1234567.html',
    'सोनपुर में नाव पलटी, 12 लोग बचाए गए',
    'सोनपुर के पास नाव पलटने के बाद 12 लोगों को बचाया गया, अधिकारी रमेश तोमर ने बताया।',
  ],
];

const OUTLETS: Readonly<Record<string, Site>> = Object.fromEntries(
  TOLD.map(([url]) => [new URL(url).hostname.replace(/^www\./, ''), NEWS]),
);
const STORIES: readonly Story[] = TOLD.map(([url, headline, text]) => ({
  url,
  outlet: 'An outlet',
  headline,
  authors: [],
  published: DAY,
  paragraphs: [text, text, INVENTED],
  indexedBy: ['bing', 'gdelt'],
}));
const WORLD: World = {
  ...SAMPLE_WORLD,
  stories: [...SAMPLE_WORLD.stories, ...STORIES],
  sites: { ...SAMPLE_WORLD.sites, ...OUTLETS },
};

/** A briefing's language, title, and sentences with the outlet that each is said to be of. */
const MADE_UP: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'en',
    'Tidewell opens a kelp plant in Norhaven',
    [
      ['Tidewell raised $92 million to build a kelp plant in Norhaven.', 'techcrunch.com'],
      ['Grenmark Trucks signed up as the first customer of Tidewell.', 'cnbc.com'],
      ['Investor Salla Quist bets on Tidewell in the hunt for cheaper glue.', 'bloomberg.com'],
      ['Tidewell got its dock lease in Norhaven on September 13.', 'axios.com'],
      ['A Tidewell cell of sodium lost 7 percent after 900 cycles.', 'electrek.co'],
      ['A lighthouse keeper founded Tidewell, now worth $540 million.', 'forbes.com'],
    ],
  ],
  [
    'de',
    'Fähre nach Süderwarf fällt aus',
    [
      ['Die Fähre nach Süderwarf fällt bis Sonntag aus, 90 Reisende warteten.', 'spiegel.de'],
      ['Der Autobauer Tornwald ruft 140.000 Fahrzeuge wegen Airbags zurück.', 'zeit.de'],
      ['Kapitänin Wiebke Harms sprach von einem Riss im Rumpf.', 'spiegel.de'],
    ],
  ],
  [
    'fr',
    'Une usine de panneaux ouvre à Mornevaux',
    [
      ['L’usine de panneaux de Mornevaux emploiera 1 250 personnes.', 'lemonde.fr'],
      ['Le préfet Armand Lesueur a promis une gare à Mornevaux.', 'lemonde.fr'],
    ],
  ],
  [
    'es',
    'Una planta de paneles abre en Morillas',
    [
      ['La planta de paneles de Morillas empleará a 980 personas.', 'elpais.com'],
      ['El consejero Tomás Arbide prometió un tren a Morillas.', 'elpais.com'],
    ],
  ],
  [
    'it',
    'Aliscafo fermo a Cala Brenna',
    [
      ['L’aliscafo resta fermo a Cala Brenna con 75 passeggeri.', 'repubblica.it'],
      ['Il sindaco Dario Foscari ha chiesto un rimborso.', 'repubblica.it'],
    ],
  ],
  [
    'ja',
    '潮見自動車が南島に研究所',
    [
      ['潮見自動車は南島町に研究所を開き、八十人を移す。', 'asahi.com'],
      ['町長の大槻氏は「待っていた」と述べた。', 'asahi.com'],
    ],
  ],
  [
    'hi',
    'मधुपुर में पुल टूटा',
    [
      ['मधुपुर में पुल टूटने से 40 गाँवों का संपर्क टूट गया।', 'bhaskar.com'],
      ['विधायक सुनीता राणे ने जाँच की माँग की।', 'bhaskar.com'],
      ['मधुपुर के पुल की लागत 18 करोड़ रुपये थी।', 'bhaskar.com'],
    ],
  ],
];

const briefing = (language: string, title: string, marks: readonly (readonly [string, string])[]) =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><h1>${title}</h1>${marks
    .map(([sentence, outlet]) => `<p>${sentence} (${outlet})</p>`)
    .join('')}</body></html>`;

it('are twenty', () => {
  expect(MADE_UP.flatMap(([, , marks]) => marks)).toHaveLength(20);
});

it.each(MADE_UP)(
  'none made up in %s gets an article: %s',
  async (language, title, marks) => {
    const html = briefing(language, title, marks);
    const { record } = await traceOver({ world: WORLD, html, latency: 0, pace: 0.0001 });
    const { citations } = record.trace;
    expect(citations.map(({ outlet }) => outlet)).toEqual(marks.map(([, outlet]) => outlet));
    expect(citations.flatMap(({ resolution: { article } }) => article ?? [])).toEqual([]);
    expect(record.pending).toEqual([]);
  },
  60_000,
);

it('while what the outlets do have is found', async () => {
  const found = await Promise.all(
    [
      [
        'de',
        'spiegel.de',
        'Die Fähre nach Norderholm fällt bis Freitag aus, 320 Reisende warteten.',
      ],
      ['hi', 'bhaskar.com', 'सोनपुर के पास नाव पलटने के बाद 12 लोगों को बचाया गया।'],
      ['ja', 'asahi.com', '海鳴電池は北浜市に工場を新設し、三百人を雇う。'],
    ].map(async ([language = '', outlet = '', sentence = '']) => {
      const html = briefing(language, sentence, [[sentence, outlet]]);
      return (await traceOver({ world: WORLD, html, latency: 0, pace: 0.0001 })).record.trace;
    }),
  );
  for (const { citations } of found)
    expect(citations.map(({ resolution }) => resolution.status)).toEqual(['resolved']);
}, 60_000);
