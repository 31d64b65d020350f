/** Pages of made-up works, read as the product reads them. */
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

export const BODY = `<p>${'The invented harbour was closed for nine days, a made-up clerk said. '.repeat(12)}</p>`;
export const read = (url: string, head: string, body = BODY) =>
  readArticle(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    url,
    host => host,
  ).article;
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
export const open = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`;
export const json = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
