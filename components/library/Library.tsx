import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TraceSummary } from '../../utils/messaging/contract.ts';
import { showHost } from '../../utils/trace/view/outlet-names.ts';
import { Facts } from '../controls/Facts.tsx';
import { FileButton } from '../controls/FileButton.tsx';
import { NameList } from '../controls/NameList.tsx';
import { StatusNotice } from '../controls/StatusNotice.tsx';
import { type ExportFormat, ExportMenu } from '../shared/ExportMenu.tsx';
import { describeCounts } from '../words/count-words.ts';
import { showMoment } from '../words/format.ts';

/** What can be done with the kept traces; ids are those of traces. */
export interface LibraryActions {
  onSearch(query: string): void;
  onOpen(id: string): void;
  /** Trace again and say what changed. */
  onRecheck(id: string): void;
  onDelete(ids: readonly string[]): void;
  /** Puts back what was deleted. */
  onUndo(): void;
  onSave(ids: readonly string[], format: string): void;
  onCopy(ids: readonly string[], format: string): void;
  onBackup(): void;
  onImport(file: File): void;
}

interface LibraryProps {
  /** Null while they are being loaded. */
  traces: readonly TraceSummary[] | null;
  query: string;
  /** How many were deleted and can still be put back. */
  deleted: number;
  notice: string | null;
  formats: readonly ExportFormat[];
  copies: readonly Pick<ExportFormat, 'id' | 'label'>[];
  actions: LibraryActions;
}

/**
 * The traces kept on this device: searched, opened, checked again, deleted (with a way back),
 * exported and backed up.
 */
export function Library(props: LibraryProps) {
  const { traces, query, actions } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What a search leaves out stays ticked, and is not acted on.
  const ids = (traces ?? []).map(({ id }) => id).filter(id => chosen.has(id));
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <article class="library">
      <h1>{i18n.t('popup.library')}</h1>
      <p class="quiet">{i18n.t('library.words')}</p>
      <Tools {...props} />
      <p class={props.notice === null ? 'sr-only' : 'library-notice'} role="status">
        {props.notice}
      </p>
      {props.deleted > 0 && (
        <div class="row">
          <span>{i18n.t('library.deleted', props.deleted)}</span>
          <button type="button" class="btn" onClick={actions.onUndo}>
            {i18n.t('library.undo')}
          </button>
        </div>
      )}
      {traces !== null && traces.length > 1 && (
        <label class="row choose-all">
          <input
            type="checkbox"
            checked={ids.length === traces.length}
            onChange={event =>
              setChosen(new Set(event.currentTarget.checked ? traces.map(({ id }) => id) : []))
            }
          />
          {i18n.t('library.chooseAll')}
        </label>
      )}
      {ids.length > 0 && <Chosen {...props} ids={ids} />}
      {traces?.length === 0 && <Nothing searched={query.trim() !== ''} />}
      <ul class="traces">
        {traces?.map(trace => (
          <li key={trace.id}>
            <Kept
              trace={trace}
              chosen={chosen.has(trace.id)}
              onChoose={on => choose(trace.id, on)}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Search, backup and import. */
function Tools({ traces, query, actions }: LibraryProps) {
  return (
    <div class="row">
      <input
        type="search"
        class="field grow"
        value={query}
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        onInput={event => actions.onSearch(event.currentTarget.value)}
      />
      <button type="button" class="btn" onClick={actions.onBackup} disabled={!traces?.length}>
        {i18n.t('library.backup')}
      </button>
      <FileButton
        words={i18n.t('library.import')}
        accept=".json,.bib,.ris,.txt,application/json,text/plain"
        onFile={actions.onImport}
      />
    </div>
  );
}

/** What can be done with all that are ticked. */
function Chosen({
  ids,
  formats,
  copies,
  actions,
}: Pick<LibraryProps, 'formats' | 'copies' | 'actions'> & { ids: readonly string[] }) {
  return (
    <div class="row chosen">
      <span>{i18n.t('library.chosen', ids.length)}</span>
      <ExportMenu
        formats={formats}
        copies={copies}
        onSave={format => actions.onSave(ids, format)}
        onCopy={format => actions.onCopy(ids, format)}
      />
      <button type="button" class="btn" onClick={() => actions.onDelete(ids)}>
        {i18n.t('library.delete')}
      </button>
    </div>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  return (
    <StatusNotice title={searched ? i18n.t('library.nothingFound') : i18n.t('library.empty')}>
      <p>{searched ? i18n.t('library.searchWords') : i18n.t('library.emptyWords')}</p>
      {!searched && (
        <p>
          <a href="/report.html#paste">{i18n.t('tab.paste')}</a>
        </p>
      )}
    </StatusNotice>
  );
}

function Kept({
  trace,
  chosen,
  onChoose,
  actions,
}: {
  trace: TraceSummary;
  chosen: boolean;
  onChoose(on: boolean): void;
  actions: LibraryActions;
}) {
  // In every label of a button as well: read out of its row, "Delete" says not what.
  const title = trace.title || i18n.t('report.untitled');
  const { claims, citations, origins } = trace;
  return (
    <>
      <input
        type="checkbox"
        checked={chosen}
        aria-label={i18n.t('library.choose', [title])}
        onChange={event => onChoose(event.currentTarget.checked)}
      />
      <div class="grow">
        <p class="headline" dir="auto">
          <a href={`/report.html?id=${encodeURIComponent(trace.id)}`}>{title}</a>
        </p>
        <p class="small quiet">
          <Facts
            of={[
              trace.url && showHost(trace.url),
              showMoment(trace.savedAt),
              trace.state === 'read' && i18n.t('verdict.pending'),
            ]}
          />
        </p>
        <p class="small counts">
          <Facts of={describeCounts({ claims, citations, origins: origins || null })} />
        </p>
        <p class="small quiet" dir="auto">
          <NameList names={trace.outlets.slice(0, 8)} plain />
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="btn"
          onClick={() => actions.onRecheck(trace.id)}
          aria-label={i18n.t(trace.state === 'read' ? 'library.traceOf' : 'library.recheckOf', [
            title,
          ])}
        >
          {i18n.t(trace.state === 'read' ? 'trace.start' : 'library.recheck')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => actions.onDelete([trace.id])}
          aria-label={i18n.t('library.deleteOf', [title])}
        >
          {i18n.t('library.delete')}
        </button>
      </div>
    </>
  );
}
