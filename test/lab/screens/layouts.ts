/**
 * The pages that the card is seen over, one file each in layouts/: as real pages of named products
 * and outlets are built (the comment at the top says which, on what facts, and what of it can harm
 * a card), with an invented story, and two stress cases beside them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BRIEFING } from '../../components/fixtures/briefing.ts';
import { INVENTED } from '../../web/world.ts';

export interface Layout {
  readonly name: string;
  readonly html: string;
}

const FOLDER = join(import.meta.dirname, 'layouts');
const { claims, citations, page } = BRIEFING;

/** Each claim with those of its citations that no claim before it had. */
const used = new Set<string>();
const rows = claims.map(({ text, citations: ids }) => {
  const marks = citations.filter(({ id }) => ids.includes(id) && !used.has(id));
  for (const { id } of marks) used.add(id);
  return { text, marks };
});

/** Repeats what stands between `<!-- each NAME -->` and `<!-- end NAME -->` for every item. */
function each<T>(
  html: string,
  name: string,
  items: readonly T[],
  draw: (block: string, item: T) => string,
): string {
  const between = new RegExp(`<!-- each ${name} -->([\\s\\S]*?)<!-- end ${name} -->`, 'g');
  return html.replace(between, (_, block: string) =>
    items.map(item => draw(block, item)).join('\n'),
  );
}

function fill(template: string): string {
  const filled = each(template, 'claim', rows, (block, { text, marks }) =>
    each(block, 'mark', marks, (mark, { id, text, outlet }) =>
      mark.replaceAll('{id}', id).replaceAll('{mark}', text).replaceAll('{host}', String(outlet)),
    ).replaceAll('{claim}', text),
  );
  return filled.replaceAll('{title}', page.title).replaceAll('{notice}', INVENTED);
}

/** The page without any style. */
export const PLAIN: Layout = layout('plain.html');

/**
 * Every other page, by name. In each a citation's text stands alone in the element whose
 * `data-mark` is the citation's id.
 */
export const LAYOUTS: readonly Layout[] = readdirSync(FOLDER)
  .filter(file => file !== 'plain.html')
  .sort()
  .map(layout);

function layout(file: string): Layout {
  return { name: basename(file, '.html'), html: fill(readFileSync(join(FOLDER, file), 'utf8')) };
}
