import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Saying } from '../utils/articles/said.ts';
import { showDate, uiLocale } from './model/format.ts';

type Arg = Saying['args'][number];

interface Props {
  /** The sentence as the trace prints it, in English. */
  readonly printed: string;
  /** Its parts; none in traces of earlier versions. */
  readonly say?: readonly Saying[] | undefined;
}

/**
 * What a step or a piece of evidence says, in the reader's language. To readers of English, and where a part is not known here, the trace's own English,
 * which says most.
 */
export function SaidWords({ printed, say = [] }: Props) {
  if (uiLocale().startsWith('en')) return <bdi>{printed}</bdi>;
  const messages = say.map(messageOf);
  if (say.length === 0 || messages.includes('')) return <bdi lang="en">{printed}</bdi>;
  return (
    <>
      {say.map(({ key, args }, at) => (
        <Fragment key={key}>
          {at > 0 && ' ·\u00a0'}
          <Filled message={messages[at] ?? ''} args={args} />
        </Fragment>
      ))}
    </>
  );
}

/** Stand in a message for what is printed there, so that each can have a direction of its own. */
const MARKS = '\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008';

/** A part's message with a mark in each place, in the plural form of its first count; "" for a part that has none. */
function messageOf({ key, args }: Saying): string {
  const count = args.find(arg => typeof arg === 'number');
  // As if it had places for all: which ones it has is its own affair.
  const t = i18n.t as (key: string, ...filled: readonly unknown[]) => string;
  return t(`said.${key}`, count, [...MARKS]);
}

function Filled({ message, args }: { message: string; args: readonly Arg[] }) {
  return message
    .split(/([\ue000-\ue008])/)
    .filter(Boolean)
    .map((piece, at) => {
      const place = MARKS.indexOf(piece);
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their order
      return place < 0 ? piece : <bdi key={at}>{show(args[place] ?? '')}</bdi>;
    });
}

function show(arg: Arg): string {
  if (typeof arg === 'number') return new Intl.NumberFormat(uiLocale()).format(arg);
  return typeof arg === 'string' ? arg : (showDate(arg.date) ?? '');
}
