import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import {
  type ReferenceRow,
  type ReferenceState,
  referenceRows,
} from '../../utils/trace/view/reference-rows.ts';
import { Facts } from '../controls/Facts.tsx';
import { Icon } from '../controls/Icon.tsx';
import { NameList } from '../controls/NameList.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { WorkNotices } from '../shared/WorkNotices.tsx';
import { showCount, showDate } from '../words/format.ts';

/** The message of each state. */
const WORDS = {
  found: 'file.found',
  moved: 'link.moved',
  gone: 'link.gone',
  blocked: 'link.blocked',
  'never-seen': 'link.neverSeen',
  'not-found': 'status.notFound',
  ambiguous: 'status.ambiguous',
  failed: 'status.failed',
  'no-access': 'status.noAccess',
  pending: 'verdict.pending',
} as const satisfies Record<ReferenceState, string>;

/** States in which a reference is as it should be, or nothing is known against it. */
const FINE: ReadonlySet<ReferenceState> = new Set(['found', 'moved', 'pending']);

/**
 * The audit of a list of references: each as it is printed, how it ended, the article that was
 * found, and what is to be known of it; above them how many ended how, and what could not be read.
 */
export function ReferenceList({ live }: { live: LiveTrace }) {
  const rows = referenceRows(live);
  const counts = Map.groupBy(rows, ({ state }) => state);
  const { unread = [] } = live.trace.page;
  return (
    <section>
      <h2>{i18n.t('report.references')}</h2>
      {live.state !== 'read' && (
        <p class="row verdict-counts">
          {[...counts].map(([state, { length }]) => (
            <span key={state}>
              <strong>{showCount(length)}</strong> {i18n.t(WORDS[state])}
            </span>
          ))}
        </p>
      )}
      {unread.length > 0 && <Unread entries={unread} />}
      <ol class="report-sources references">
        {rows.map(row => (
          <li key={row.citation.id} id={`citation-${row.citation.id}`}>
            <Reference live={live} row={row} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How the entries begin that could not be read. */
export function Unread({ entries }: { entries: readonly string[] }) {
  return (
    <details>
      <summary>{i18n.t('paste.unread', entries.length, [showCount(entries.length)])}</summary>
      <ul class="small">
        {entries.map((entry, at) => (
          // Two entries may begin alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
          <li key={at}>
            <code dir="auto">{entry}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reference({ live, row }: { live: LiveTrace; row: ReferenceRow }) {
  const { citation, article, state } = row;
  const printed = citation.text;
  return (
    <>
      <p dir="auto">
        {citation.href === null ? printed : <WebLink href={citation.href}>{printed}</WebLink>}
      </p>
      {live.state !== 'read' && (
        <p class="small">
          {!FINE.has(state) && <Icon name="warn" />} <strong>{i18n.t(WORDS[state])}</strong>
        </p>
      )}
      {article && (
        <p class="small">
          <Facts
            of={[
              <bdi key="outlet">{outletName(live.trace, article.outlet)}</bdi>,
              <bdi key="headline" {...(article.language ? { lang: article.language } : {})}>
                <WebLink href={article.url}>{article.headline}</WebLink>
              </bdi>,
              article.authors.length > 0 && <NameList names={article.authors} />,
              showDate(article.published),
              article.archived && (
                <WebLink key="archived" href={article.archived.url}>
                  {i18n.t('card.openArchived')}
                </WebLink>
              ),
            ]}
          />
        </p>
      )}
      <WorkNotices article={article} citations={[citation]} />
    </>
  );
}
