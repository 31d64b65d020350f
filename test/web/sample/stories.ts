import type { Story } from '../world.ts';

// Every name, company, place and figure below is invented. The hosts are those of real outlets so
// that each is asked as it is in life.

/** The report that others copy. */
const techcrunch: Story = {
  url: 'https://techcrunch.com/2026/09/15/kelpworks-raises-48-million-to-hold-batteries-together-with-seaweed/',
  outlet: 'TechCrunch',
  headline: 'Kelpworks raises $48 million to hold batteries together with seaweed',
  authors: ['Odalys Marchetti'],
  published: '2026-09-15T13:05:00Z',
  paragraphs: [
    'Kelpworks, a startup that makes a battery binder from seaweed, said on Tuesday that it has raised $48 million in a Series B round led by Ostrander Capital.',
    'The company’s binder, called Tidebond, replaces a fluorinated plastic that holds the powders of an electrode together. “Every battery has a glue in it, and nobody ever asks where the glue comes from,” founder and chief executive Marisol Tern told TechCrunch.',
    'Tern, a former ferry engineer, started Kelpworks in 2021 in a boathouse in Port Ellery together with the chemist Anselm Vale.',
    'The money will pay for a pilot plant at the old ferry dock of Port Ellery, where Kelpworks plans to make 600 tons of binder a year from 2027 on.',
    'Kelpworks employs 31 people and expects to hire 40 more by the end of next year.',
    'Cells made with Tidebond kept 88% of their capacity after 2,000 cycles in the company’s own tests. The results have not been reviewed by an outside laboratory.',
  ],
  indexedBy: ['bing', 'gdelt'],
};

/** What the sample briefing cites. */
export const STORIES: readonly Story[] = [
  techcrunch,
  {
    ...techcrunch,
    url: 'https://www.msn.com/en-us/money/companies/kelpworks-raises-48-million-to-hold-batteries-together-with-seaweed/ar-AA1KeLpW',
    outlet: 'TechCrunch on MSN',
    published: '2026-09-15T13:40:00Z',
    indexedBy: ['bing'],
    copyOf: techcrunch,
  },
  {
    ...techcrunch,
    url: 'https://tech.yahoo.com/business/articles/kelpworks-raises-48-million-hold-130500214.html',
    outlet: 'Yahoo',
    published: '2026-09-15T13:05:00Z',
    indexedBy: ['bing'],
    copyOf: techcrunch,
  },
  {
    url: 'https://www.cnbc.com/2026/09/15/halvard-motors-signs-up-as-first-customer-of-kelpworks.html',
    outlet: 'CNBC',
    headline: 'Halvard Motors signs up as first customer of seaweed battery startup Kelpworks',
    authors: ['Teodora Quill'],
    published: '2026-09-15T15:40:00Z',
    paragraphs: [
      'Halvard Motors will buy a seaweed-based battery binder from Kelpworks for a small city car that it plans to sell from 2028, the two companies said Tuesday.',
      'The contract is worth up to $22 million over four years, according to a Halvard spokesperson.',
      'Halvard tested the binder for 14 months at its own laboratory in Norrby before it signed.',
      '“We are not buying a story about seaweed, we are buying a cheaper electrode,” said Ingrid Solheim, the carmaker’s head of purchasing.',
      'Shares of Halvard closed 1.3% higher.',
    ],
    indexedBy: [],
  },
  {
    url: 'https://www.bloomberg.com/news/articles/2026-09-15/ostrander-bets-on-kelp-in-hunt-for-cheaper-battery-materials',
    outlet: 'Bloomberg',
    headline: 'Ostrander Bets on Kelp in Hunt for Cheaper Battery Materials',
    authors: ['Pell Hathersage'],
    published: '2026-09-15T11:30:00Z',
    paragraphs: [
      'Ostrander Capital is backing a company that makes battery glue from seaweed, in a round that values Kelpworks at $310 million, according to people familiar with the matter.',
      'The firm has put $190 million into battery materials since 2023, more than any other fund of its size.',
      'Ostrander partner Lucasta Brill will join the board of Kelpworks, the people said, asking not to be named because the terms are private.',
      'A representative for Ostrander declined to comment on the valuation.',
    ],
    indexedBy: ['bing'],
    archived: '2026-09-15T14:10:00Z',
  },
  {
    url: 'https://www.forbes.com/sites/lindenashby/2026/09/15/how-a-ferry-engineer-built-a-seaweed-company/',
    outlet: 'Forbes',
    headline: 'How A Ferry Engineer Built A Seaweed Company Worth $310 Million',
    authors: ['Linden Ashby'],
    published: '2026-09-15T18:20:00Z',
    paragraphs: [
      'Marisol Tern kept the ferries of Ellery Bay running for nine years before she ever looked at a battery.',
      'Her first prototype came out of a kitchen blender that she bought for $40 at a church sale.',
      'Before the current round, 37 investors turned her down. “Most of them asked what happens when it rots,” she says.',
      'Tern still owns 22% of Kelpworks and takes the 6:10 ferry to work.',
    ],
    indexedBy: ['bing'],
  },
  {
    url: 'https://www.axios.com/2026/09/11/kelpworks-ferry-dock-lease-port-ellery',
    outlet: 'Axios',
    headline: 'Kelpworks gets its ferry dock in Port Ellery',
    authors: ['Rowan Achterberg'],
    published: '2026-09-11T10:00:00Z',
    paragraphs: [
      'The town council of Port Ellery voted 6 to 3 on Thursday to lease the old ferry dock to Kelpworks for 20 years.',
      'Why it matters: the dock has stood empty since the ferry line moved to the north shore, and the town has been looking for a tenant with jobs to offer.',
      'The other side: a fishing cooperative says that cutting kelp at the mouth of the bay will drive away the cod.',
      'What’s next: the lease needs the signature of the harbor authority, which meets in October.',
    ],
    indexedBy: [],
  },
  {
    url: 'https://www.dw.com/en/battery-makers-look-to-the-sea-for-greener-glue/a-71900411',
    outlet: 'DW',
    headline: 'Battery makers look to the sea for greener glue',
    authors: ['Jorinde Falk'],
    published: '2026-09-15T16:00:00Z',
    paragraphs: [
      'European battery makers are testing binders made from kelp as lawmakers prepare to restrict fluorinated plastics.',
      'At least four laboratories in Europe have bought samples of a seaweed binder from the company Kelpworks, its chemist Anselm Vale told DW.',
      'A ban on fluorinated binders could come into force in 2029, but the proposal still has exceptions for batteries.',
      'Harvesting enough kelp is the open question, said marine biologist Hedda Kron: one car battery takes about nine kilograms of wet seaweed.',
    ],
    indexedBy: ['gdelt'],
  },
  {
    url: 'https://electrek.co/2026/09/15/seaweed-binder-sodium-cells-kelpworks/',
    outlet: 'Electrek',
    headline: 'A seaweed binder makes sodium cells 4% cheaper, Kelpworks says',
    authors: ['Bastian Okonjo'],
    published: '2026-09-15T17:15:00Z',
    paragraphs: [
      'Kelpworks says that its seaweed binder makes a sodium-ion cell about 4% cheaper than one with the usual plastic.',
      'The saving comes from the drying ovens, which can run at 70°C instead of 120°C, the company says.',
      'A second plant is under discussion for 2029, but no site has been chosen.',
    ],
    indexedBy: [],
  },
];
