import { i18n } from '#i18n';
import type { TraceArticle } from '../../utils/trace/model/schema.ts';
import { spaceAfterLabel } from '../words/format.ts';
import { SaidWords } from './SaidWords.tsx';

/**
 * What kind of thing a rule of the origins room looks at; rules come and go, so their names are
 * told apart by their parts.
 */
const KINDS = [
  [/^(same-text|near-duplicate|seen-earlier)/, 'text'],
  [/^(canonical|og-url|main-entity|syndication-source|original-source|is-based-on)/, 'link'],
  [/^prose-/, 'prose'],
  [/(byline|dateline|agency|author|credit|copyright|distributed|sign-off)/, 'byline'],
  [/(first-published|originally|republished|syndicated|provided-by|source-line)/, 'statement'],
  [/(msn|yahoo|provider|meta|apple|flipboard|bing)/, 'data'],
] as const;

function findKind(rule: string): (typeof KINDS)[number][1] | null {
  return KINDS.find(([pattern]) => pattern.test(rule))?.[1] ?? null;
}

/**
 * Why a page is believed to be a copy: the kind of evidence in the reader's language, and what was
 * seen.
 */
export function EvidenceList({
  evidence,
}: {
  evidence: NonNullable<TraceArticle['original']>['evidence'];
}) {
  return (
    <ul class="evidence-list small">
      {evidence.map(({ rule, detail, say }) => {
        const kind = findKind(rule);
        return (
          <li key={rule + detail}>
            {kind && <Label words={i18n.t(`evidence.${kind}`)} />}
            <SaidWords printed={detail || rule} say={say} />
          </li>
        );
      })}
    </ul>
  );
}

function Label({ words }: { words: string }) {
  return (
    <strong>
      {words}
      {spaceAfterLabel(words)}
    </strong>
  );
}
