import * as z from 'zod/mini';
import { isoOf } from '../records/platform.ts';
import { recordOfAddress } from '../records/record-of-address.ts';
import type { WorkKind } from '../records/work.ts';
import { readJson } from './json.ts';
import { there, type WorkService } from './work-service.ts';

const words = z.optional(z.nullable(z.string()));
const answerSchema = z.object({
  name: words,
  tag_name: words,
  title: words,
  body: words,
  published_at: words,
  created_at: words,
  user: z.optional(z.nullable(z.object({ login: z.string() }))),
});

/** "tidepool/tidepool", and which of its releases, issues or pull requests. */
const PATH =
  /^\/([\w.-]+)\/([\w.-]+)\/(?:releases\/(?:tag\/([^/?#]+)|(latest))|(?:issues|pull)\/(\d+))\/?$/;

/** GitHub's interface for releases and issues: their words and days. Sixty an hour without a key. */
export const githubApi: WorkService = {
  why: 'release or issue',
  accept: ['application/json', 'application/vnd.github'],
  goneAt: [404, 410],
  addressFor(url) {
    const { hostname, pathname } = new URL(url);
    const [, owner, name, tag, latest, issue] = PATH.exec(pathname) ?? [];
    if (!/^(?:www\.)?github\.com$/.test(hostname) || !owner || !name) return null;
    const repository = `https://api.github.com/repos/${owner}/${name}`;
    if (issue) return `${repository}/issues/${issue}`;
    return `${repository}/releases/${latest ?? `tags/${tag}`}`;
  },
  read(text, url) {
    const answer = answerSchema.safeParse(readJson(text));
    if (!answer.success) return null;
    const {
      name,
      tag_name: tag,
      title,
      body,
      published_at: out,
      created_at: begun,
      user,
    } = answer.data;
    const { ids, kind = 'software' satisfies WorkKind } = recordOfAddress(url) ?? {};
    const [owner, project] = new URL(url).pathname.split('/').filter(Boolean);
    const headline = title ?? (name || tag);
    if (!headline) return null;
    const said = plainMarkdown(body ?? '');
    return there({
      url,
      headline: title ? title : `${project} ${headline}`,
      authors: user ? [user.login] : [],
      published: isoOf(out ?? begun ?? null),
      language: null,
      text: said,
      access: said === '' ? 'metadata' : 'full',
      kind,
      ids,
      container: { title: `${owner}/${project}`, publisher: 'GitHub' },
    });
  },
};

/** Release notes without the signs of their lists, headings, emphasis and links. */
function plainMarkdown(source: string): string {
  return source
    .replace(/<!--[\s\S]{0,5000}?-->/g, '')
    .replace(/!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)/g, '')
    .replace(/\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)/g, '$1')
    .split(/\r?\n/)
    .map(line =>
      line
        .replace(/^\s{0,10}(?:#{1,6}|[-*+]|\d{1,3}\.|>)\s+/, '')
        .replace(/(\*\*|__|`)/g, '')
        .trim(),
    )
    .filter(Boolean)
    .join('\n\n');
}
