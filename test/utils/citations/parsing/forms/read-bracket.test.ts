import { describe, expect, it } from 'vitest';
import type { BlockLike } from '../../build.ts';
import { citationsIn } from '../../form-cases.ts';

const found = (block: BlockLike): string[] => citationsIn(block).map(k => k.text);

interface Case {
  readonly name: string;
  readonly text: BlockLike;
}
const code = (text: string): BlockLike => {
  const start = text.indexOf('`');
  const end = text.lastIndexOf('`') - 1;
  return { text: text.replaceAll('`', ''), code: [{ start, end }] };
};

/** Brackets of real pages with their stories changed: none of them cites. */
const BARE: readonly Case[] = [
  {
    name: 'a domain that spells the name before it',
    text: '1. The aggregator: Harbour Explorer (harbourexplorer.com)',
  },
  {
    name: 'the same in a sentence',
    text: 'Harbour Explorer (harbourexplorer.com) is better when you need maps.',
  },
  {
    name: 'an outlet and its domain in a list',
    text: '- The Verge (theverge.com) - Technology media design',
  },
  {
    name: 'a line about an outlet',
    text: '**The Verge 2022→ redesign** (theverge.com) — aggressive typography, but every size is set.',
  },
  {
    name: 'two domains of the name before them',
    text: 'Las propias páginas de OpenAI (openai.com, platform.openai.com) siguieron sin contestar.',
  },
  { name: 'a name in a cell', text: 'Patrick Lambert (ferrymen.com)' },
  { name: 'names with a slash', text: 'Michael Statham / Matt Kerker / Kristie (ferrymen.com)' },
  { name: 'a label with nothing stated', text: 'FS cache: first compile (react.dev) | 3.7s' },
  {
    name: 'an item of an enumeration',
    text: 'He built a professional website, online booking (ferry-booking.co), a real pricing structure and a rating.',
  },
  {
    name: 'a page and its address',
    text: 'Your “By the Numbers” page (pcao.pima.gov) embeds a dashboard.',
  },
  {
    name: 'a thing on a host',
    text: 'Test the SecureMail portal (securemail.tu-dresden.de) today.',
  },
  {
    name: 'a home page',
    text: 'You can find more examples on the Pyro website (https://pyro.ai/) and in its documentation.',
  },
  {
    name: 'a home page behind a stop',
    text: 'This product includes software of the project. (http://www.openssl.org/)',
  },
  {
    name: 'an e-mail address',
    text: 'Please fill the form and we will get back to you (team@ferry-studio.ai).',
  },
  { name: 'what explains an e-mail address', text: 'Write to toyooo@ferrymail.com (ferry.io)' },
  {
    name: 'a deployment',
    text: 'All features are working and registered with it (gvses-harbour-insights.fly.dev) IS registered.',
  },
  { name: 'an invitation to a channel', text: '电报群分享(https://t.me/ferry/4664)' },
  { name: 'an API host', text: 'The only requests are to the API of the host (api.github.com).' },
  {
    name: 'examples',
    text: 'Advertisers could lease subdomains on major sites (e.g., coupons.cnn.com or outlookindia.com) to rank.',
  },
  {
    name: 'example.com',
    text: 'Your users may end up on a site that looks exactly like yours (examp1e.com).',
  },
  {
    name: 'an example of a citation',
    text: 'Tag each claim with its source, e.g. "(Source: BBC News, 3 Aug 2026)".',
  },
  { name: 'a file', text: 'Click on Preferences to view its options page (options.html).' },
  {
    name: 'a file whose ending is a suffix',
    text: 'Deploy to the host you like best (see README.md) and set it up.',
  },
  { name: 'a script', text: 'Created a build script for it that does all of it (build_wasm.sh).' },
  {
    name: 'a script with a common stem',
    text: 'Run the automation of the first steps again (setup.sh).',
  },
  { name: 'a path', text: 'It follows the evidence that stands in the folder (./evidence.md).' },
  {
    name: 'files in a list',
    text: 'Context files describe who you are and how you work (about-me.md, sse-server.js).',
  },
  { name: 'code', text: code('The tool also reads those and reports for each feed (`ferry.rs`).') },
  { name: 'a method', text: 'It mocks the file system in all of the tests here (fs.readFile).' },
  {
    name: 'a member',
    text: 'Subscribe to the clicks of the chart that is drawn (this.handleClick).',
  },
  {
    name: 'a call with a string',
    text: "They say a = article('http://www.cnn.com/2014/01/12/a.html') and print it.",
  },
  { name: 'a library', text: 'The server renders the pages of the harbour itself (Next.js).' },
  {
    name: 'a product that looks like a domain',
    text: 'Set up an instance of the harbour service (Fly.io or self-hosted).',
  },
  {
    name: 'a product alone',
    text: 'The asynchronous jobs of the harbour run on time (Trigger.dev).',
  },
  {
    name: 'a company in a list',
    text: 'They run Llama 3 (Meta), Mistral 7B and Mixtral 8x7B (Mistral.AI).',
  },
  { name: 'a version', text: 'Datasette enrichments work with the stable one too (v0.25.0).' },
  { name: 'a number', text: 'It achieves the highest overall performance of all (48.88).' },
  {
    name: 'an IP address',
    text: 'The screenshot issue is on the machine in the harbour (192.168.1.7).',
  },
  {
    name: 'a host without a suffix',
    text: 'The service listens on the machine in the harbour (localhost:8000).',
  },
  { name: 'a ticker', text: 'The firm of the harbour is public and pays its way (NASDAQ: ADBE).' },
  { name: 'an unknown name', text: 'The ferry harbour closed for nine days (Lanceum).' },
  { name: 'a name nobody knows, via', text: 'New Orleans Pelicans (via Lakers): Bobi Klintman' },
  { name: 'a tool, via', text: 'It supports HTML webpages of all kinds (via Readability.js).' },
  {
    name: 'a route, via',
    text: 'Apple wires Safari for agent control (via MCP-style hooks) this year.',
  },
  {
    name: 'source of something',
    text: 'The generator creates plans from language (source of ambiguity).',
  },
  {
    name: 'sources at the bottom',
    text: 'It was derived from a pass across colour science (sources at bottom).',
  },
  {
    name: 'an internal name as a source',
    text: 'The block is preserved as it was before (source: OPERATOR_DASHBOARD_VIEW).',
  },
  {
    name: 'prose about domains',
    text: 'Nur wenige Spalten liegen vor (kicker.de + bundesliga.com blockten den Crawler mit 403).',
  },
  { name: 'a dateline', text: 'LOS ANGELES (AP) — A ferry that left on Monday has arrived.' },
  {
    name: 'a dateline with a state',
    text: 'NEWARK, N.J. (AP) -- A former ferryman has been sentenced.',
  },
  {
    name: 'a dateline with a country',
    text: 'KHROMOVE, Ukraine (AP) — Pressure mounted on Saturday.',
  },
  {
    name: 'a dateline with a date',
    text: 'LONDON, May 19 (Reuters) - The harbour closed on Monday.',
  },
  { name: 'a network at the start', text: '(CNN) -- The harbour closed on Monday.' },
  {
    name: 'a network after a sentence',
    text: 'Please share your pictures. (CNN) -- The harbour closed.',
  },
  {
    name: 'an outlet and its short name',
    text: 'That is what the Financial Times (FT) writes of it.',
  },
  {
    name: 'the same with another script around',
    text: 'Об этом сообщил The New York Times (NYT) со ссылкой на чиновника.',
  },
  {
    name: 'initials of the words before',
    text: 'You can use a convolutional neural network (CNN) to extract features.',
  },
  {
    name: 'initials with other words',
    text: 'The invoices go to accounts payable (AP) on Monday.',
  },
  {
    name: 'an acronym of another language',
    text: 'Clasificación visual con redes neuronales convolucionales (CNN).',
  },
  {
    name: 'a station and its network',
    text: 'Fire chief says it is one of five new houses. KGUN 9 (CNN)',
  },
  { name: 'a photo', text: 'Smoke rises on Saturday, March 4, 2023. (AP Photo/Jane Roe)' },
  { name: 'a photo with its taker', text: 'Photo: Jane Roe (Reuters)' },
  {
    name: 'music and its licence',
    text: '“Frost Waltz” by Kevin MacLeod (incompetech.com), licensed under CC BY 4.0.',
  },
  { name: 'a party', text: 'Senator Jane Roe (Time) spoke at the harbour.' },
  {
    name: 'a name and its site, explained',
    text: 'I run Deep Harbour (deep-harbour-sim.dev), a simulation of ferries.',
  },
  { name: 'a network alone', text: 'The agent posted what it found at once (GitHub).' },
  {
    name: 'a network as a tool',
    text: 'It sends the notes of the meeting on Mondays (via GitHub).',
  },
  {
    name: 'a listing',
    text: 'The fight of the night is at the harbour arena (ESPN+ PPV, 11 a.m. ET).',
  },
  {
    name: 'a listing without a plus',
    text: 'The fight of the night is at the harbour arena (ESPN, 8 p.m. ET).',
  },
  {
    name: 'parties',
    text: 'The harbour filed against its plaintiff list (NYT, Daily Ferry, CIR, Harbour Intercept, Ziff Ferry).',
  },
  {
    name: 'examples of a kind',
    text: 'Strong: industry surveys and news coverage (BBC, Axios, Time).',
  },
  {
    name: 'feeds',
    text: 'It reads the market news feed (CNBC + Yahoo Finance) and a symbol search.',
  },
  { name: 'trade press', text: 'Das ist durch die Fachpresse (TechCrunch, Bloomberg) belegt.' },
  { name: 'a firm', text: 'A larger model of the harbour is under way this year (OpenAI).' },
];

const STILL_CITED: readonly (Case & { readonly expected: string })[] = [
  {
    name: 'the outlet is said to say it',
    text: 'The harbour closed, according to The Verge (theverge.com).',
    expected: '(theverge.com)',
  },
  {
    name: 'a name ends the statement',
    text: 'The decree was signed by President Jane Roe (reuters.com).',
    expected: '(reuters.com)',
  },
  {
    name: 'the claim names its outlet',
    text: 'Axios reports that the harbour closed for nine days (axios.com).',
    expected: '(axios.com)',
  },
  {
    name: 'a dash after the mark',
    text: 'It is still below the 203,000 forecast (Bloomberg) — and employers know it.',
    expected: '(Bloomberg)',
  },
  {
    name: 'a suffix that is also a file ending',
    text: 'The scaler reached its graduation level this year (keda.sh).',
    expected: '(keda.sh)',
  },
  {
    name: 'a host of documentation',
    text: 'Call the rerun method with the scope of the fragment. (docs.streamlit.io)',
    expected: '(docs.streamlit.io)',
  },
  {
    name: 'the sentence goes on',
    text: 'Shares fell by nine per cent on Monday (cnbc.com) and recovered later.',
    expected: '(cnbc.com)',
  },
  {
    name: 'two marks in a row',
    text: 'The Rams won 30-22 in the game. (mlb.com) (seattletimes.com) The result lowered hopes.',
    expected: '(mlb.com) (seattletimes.com)',
  },
  {
    name: 'a picture in the claim is no credit',
    text: 'Mice looked at checkerboard images and, in between, a gray screen (cnbc.com).',
    expected: '(cnbc.com)',
  },
  {
    name: 'a title that repeats its site before the address',
    text: 'Political activities - Axios (axios.com) — https://axios.com/a',
    expected: '(axios.com)',
  },
  {
    name: 'networks beside each other',
    text: 'The write-up shows how a fix opened a hole in it (Hacker News, Wiz).',
    expected: '(Hacker News, Wiz)',
  },
  {
    name: 'a status is no profile',
    text: 'The agent escaped (<https://x.com/acme/status/1931426|tweet>).',
    expected: '(tweet)',
  },
];

describe('readBracket', () => {
  it.each(BARE)('no citation: $name', ({ text }) => expect(found(text)).toEqual([]));

  it.each(STILL_CITED)('a citation: $name', ({ text, expected }) =>
    expect(found(text).join(' ')).toBe(expected),
  );

  it('is a mark behind its sentence, no label of a headline', () => {
    const placed = (text: string) => citationsIn(text).map(k => k.placement);
    expect(placed('The harbour closed for nine days. (cnbc.com)')).toEqual(['after-sentence']);
    expect(placed('The harbour closed for nine days (cnbc.com).')).toEqual(['before-stop']);
  });
});
