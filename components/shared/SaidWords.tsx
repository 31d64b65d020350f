import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Saying } from '../../utils/articles/messages.ts';
import { Filled, PLACES } from '../controls/Filled.tsx';
import { getUiLocale, showCount, showDate } from '../words/format.ts';

type Arg = Saying['args'][number];

interface Props {
  /** The sentence as the trace prints it, in English. */
  readonly printed: string;
  /** Its parts; none in traces of earlier versions. */
  readonly say?: readonly Saying[] | undefined;
}

/**
 * What a step or a piece of evidence says, in the reader's language. To readers of English, and
 * where a part is not known here, the trace's own English, which says most.
 */
export function SaidWords({ printed, say = [] }: Props) {
  if (getUiLocale().startsWith('en')) return <bdi>{printed}</bdi>;
  const messages = say.map(fillMessage);
  if (say.length === 0 || messages.includes('')) return <bdi lang="en">{printed}</bdi>;
  return (
    <>
      {say.map(({ key, args }, at) => (
        <Fragment key={key}>
          {at > 0 && ' ·\u00a0'}
          <Filled message={messages[at] ?? ''} parts={args.map(showArg)} />
        </Fragment>
      ))}
    </>
  );
}

/**
 * A part's message with a mark in each place, in the plural form of its first count; "" for a part
 * that has none.
 */
function fillMessage({ key, args }: Saying): string {
  const count = args.find(arg => typeof arg === 'number');
  // As if it had places for all: which ones it has is its own affair.
  const t = i18n.t as (key: string, ...filled: readonly unknown[]) => string;
  return t(`said.${key}`, count, PLACES);
}

function showArg(arg: Arg): string {
  if (typeof arg === 'number') return showCount(arg);
  return typeof arg === 'string' ? arg : (showDate(arg.date) ?? '');
}
