/** Ten layouts as pages have them, all with the same invented briefing, for looking at the card over each. */
import { BRIEFING } from '../../components/fixtures/briefing.ts';

export interface Layout {
  readonly name: string;
  readonly html: string;
}

const { claims, citations, page } = BRIEFING;

/** The briefing's paragraphs: each claim, then those of its marks that no claim before it had. */
const used = new Set<string>();
const paragraphs = claims.map(({ text, citations: ids }) => {
  const marks = citations.filter(({ id }) => ids.includes(id) && !used.has(id));
  for (const { id } of marks) used.add(id);
  return [text, ...marks.map(({ text }) => text)].join(' ');
});

const wrap = (css: string, body: string, root = 'lang="en"') =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${page.title}</title><meta name="viewport" content="width=device-width"><style>${css}</style></head><body>${body}</body></html>`;

const prose = paragraphs.map(text => `<p>${text}</p>`).join('\n');
const list = `<ul>${paragraphs.map(text => `<li>${text}</li>`).join('')}</ul>`;
const table = `<table><caption>Claims</caption>${paragraphs.map(text => `<tr><td>${text}</td></tr>`).join('')}</table>`;
const h1 = `<h1>${page.title}</h1>`;

export const LAYOUTS: readonly Layout[] = [
  { name: 'plain', html: wrap('', `<main>${h1}${prose}</main>`) },
  {
    name: 'dark-article',
    html: wrap('body{background:#111;color:#eee;font:18px/1.6 Georgia;max-width:42em;margin:2em auto}', `<main>${h1}${prose}</main>`),
  },
  {
    name: 'chat',
    html: wrap(
      'body{margin:0;display:grid;grid-template-columns:200px 1fr}main{height:100vh;overflow:auto;padding:1em}',
      `<nav aria-label="Chats">Chats</nav><main>${h1}<div style="background:#eee;border-radius:16px;padding:16px">${prose}</div></main>`,
    ),
  },
  { name: 'list', html: wrap('body{font:15px sans-serif;margin:2em}', `<main>${h1}${list}</main>`) },
  { name: 'table', html: wrap('table{border-collapse:collapse}td{border:1px solid #888;padding:6px}', `<main>${h1}${table}</main>`) },
  { name: 'columns', html: wrap('main{columns:3;font-size:14px}', `<main>${h1}${prose}</main>`) },
  {
    name: 'sticky-header',
    html: wrap(
      'header{position:sticky;top:0;background:#024;color:#fff;padding:20px;z-index:2147483646}',
      `<header>News of the day</header><main>${h1}${prose}</main>`,
    ),
  },
  { name: 'transformed', html: wrap('main{transform:translateX(30px) scale(.95);filter:saturate(.8)}', `<main>${h1}${prose}</main>`) },
  {
    name: 'hostile-css',
    html: wrap(
      '*{letter-spacing:3px!important;text-transform:uppercase!important}div,button,whence-card{display:none!important}html{font-size:32px}',
      `<main>${h1}${prose}</main>`,
    ),
  },
  { name: 'rtl', html: wrap('body{font-size:17px}', `<main>${h1}${prose}</main>`, 'lang="en" dir="rtl"') },
];
