/** Brackets that name an outlet and are no citation wherever they stand. */
import { anyOf } from '../../../text/word-pattern.ts';
import { isNote } from '../labels/label-parts.ts';
import { isProductName, namesFile } from '../printed-host.ts';
import type { BracketSubject } from './bracket-subject.ts';
import type { Rule } from './rule.ts';

/** A bare bracket longer than this is prose. UTF-16 units. */
export const LONGEST_BARE = 160;

const FOR_EXAMPLE = ['por ejemplo', 'such as', 'like', 'for example', 'including', 'cf.'];
const FOR_EXAMPLE_SHORT = String.raw`e\.?\s?g\.?|i\.?\s?e\.?|z\.\s?B\.|d\.\s?h\.|p\.\s?ex\.`;
const GIVES_EXAMPLE = new RegExp(
  String.raw`^\s*(?:${FOR_EXAMPLE_SHORT}|${anyOf(FOR_EXAMPLE)})(?=[\s,:])`,
  'iu',
);

/** Directory's kind of the first outlet, where it is named and no source word vouches for it. */
function kindNamed({ label, context }: BracketSubject): string | null {
  const [first] = label.outlets;
  if (first?.kind !== 'name' || label.introduction === 'source') return null;
  return context.directory.ofHost(first.outlet)?.kind ?? null;
}

/** Only for brackets that name an outlet. In this order; the first that fits decides. */
export const LABEL_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'gives an example',
    example: 'They lease subdomains (e.g., coupons.cnn.com or outlookindia.com) to rank.',
    verdict: 'look-alike',
    fits: ({ label }) => GIVES_EXAMPLE.test(label.text),
  },
  {
    name: 'begins with other words',
    example: 'The harbour closed (unlike what Reuters, AP and others wrote).',
    verdict: 'look-alike',
    fits: ({ label }) => label.items.find(item => item.kind !== 'date') !== label.outlets[0],
  },
  {
    name: 'names a file',
    example: 'It reads all of the pages of the harbour (Reuters, about-me.md).',
    verdict: 'look-alike',
    fits: ({ label }) => namesFile(label.text),
  },
  {
    name: 'is as long as prose',
    example:
      'It closed (Reuters, which was the first to have it and has had a man at the harbour for ' +
      'many years, and who was of the opinion that it would stay so for as long as anybody could see).',
    verdict: 'look-alike',
    fits: ({ label }) => label.text.length > LONGEST_BARE && !/https?:/.test(label.text),
  },
  {
    name: 'talks of a domain',
    example: 'Wenig liegt vor (kicker.de + bundesliga.com blockten den Crawler mit 403).',
    verdict: 'look-alike',
    fits: ({ label }) =>
      label.items.some(
        item => isNote(item) && /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\s/u.test(item.text),
      ),
  },
  {
    name: 'lists other names',
    example: 'The harbour sued its rivals (Reuters, Daily Ferry, Harbour Intercept).',
    verdict: 'look-alike',
    fits: ({ label }) => {
      const names = label.items.filter(item => isNote(item) && /^\p{Lu}/u.test(item.text));
      return names.length >= 2 && names.length >= label.outlets.length;
    },
  },
  {
    name: 'product that looks like a domain',
    example: 'The asynchronous jobs of the harbour run on time (Trigger.dev).',
    verdict: 'look-alike',
    fits: ({ label, context }) => {
      const [first] = label.outlets;
      if (first?.kind !== 'host' || label.introduction === 'source') return false;
      return isProductName(first.host, context.directory);
    },
  },
  {
    // What a firm says is about itself, unless "according to" stands before it.
    name: 'firm alone',
    example: 'A larger model of the harbour is under way this year (OpenAI).',
    verdict: 'look-alike',
    fits: subject => kindNamed(subject) === 'organisation' && subject.label.introduction !== 'says',
  },
  {
    // "(Hacker News, Wiz)" has a name beside it; "(via YouTube)" is a tool, "(GitHub)" a place.
    name: 'network alone',
    example: 'The agent posted what it found at once (GitHub).',
    verdict: 'look-alike',
    fits: subject =>
      kindNamed(subject) === 'platform' &&
      (subject.label.introduction !== null || subject.label.items.length === 1),
  },
];
