/** Makes a block of gathered text and what it inherits. */
import type { Block, Span } from '../../citations/page-text.ts';
import type { Gathered } from './block-builder.ts';
import type { Context } from './context.ts';

/** A bold line longer than this is a sentence in bold, not a heading. UTF-16 units. */
const LONGEST_BOLD_HEADING = 120;
/**
 * A line in bold that ends like this says something or cites something: "**Shares fell 5 %.**",
 * "**… (cnbc.com)**".
 */
const SENTENCE_END = /[.!。！)\]）】”"]$/u;

/** The block; its subject is found later, from the blocks around it. */
export function finishBlock(gathered: Gathered, context: Context): Block {
  const { text, links, code, marks } = gathered;
  const { ordinal } = context;
  const heading = context.kind === 'paragraph' && isBoldHeading(gathered);
  return {
    kind: heading ? 'heading' : context.kind,
    level: heading ? 6 : context.level,
    text,
    links,
    code,
    marks,
    list: context.list,
    subject: null,
    ...(ordinal !== null && context.kind === 'list-item' && { ordinal }),
    // A box that holds nothing but the caption of a button is a control.
    region: context.aside || gathered.button >= text.length ? 'aside' : 'main',
  };
}

/** True when two blocks read the same in all but their subject. */
export function isSameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.list === b.list &&
    a.ordinal === b.ordinal &&
    a.region === b.region &&
    sameSpans(a.links, b.links) &&
    sameSpans(a.code, b.code) &&
    sameSpans(a.marks, b.marks)
  );
}

function isBoldHeading({ text, bold, links, marks }: Gathered): boolean {
  return (
    bold >= text.length &&
    text.length <= LONGEST_BOLD_HEADING &&
    links.length === 0 &&
    marks.length === 0 &&
    !SENTENCE_END.test(text)
  );
}

type AnySpan = Span & { readonly href?: string | null; readonly label?: string | null };

function sameSpans(a: readonly AnySpan[], b: readonly AnySpan[]): boolean {
  return a.length === b.length && a.every((span, i) => isSame(span, b[i]));
}

const isSame = (a: AnySpan, b: AnySpan | undefined): boolean =>
  b !== undefined &&
  a.start === b.start &&
  a.end === b.end &&
  a.href === b.href &&
  a.label === b.label;
