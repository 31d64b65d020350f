import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { useFileDrop } from '../../components/controls/use-file-drop.ts';
import { Library } from '../../components/library/Library.tsx';
import { readTrace, send } from '../../utils/messaging/client.ts';
import type { TraceSummary } from '../../utils/messaging/contract.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { COPIES, copyExport, exportFormats, saveExport } from '../shared/exports.ts';
import { saveFile } from '../shared/save-file.ts';
import { useNotice } from '../shared/use-notice.ts';
import { backupOf, batchesOf, readTraces } from './backup.ts';
import { handOver } from './handed-file.ts';
import { readList } from './read-list.ts';
import { goToTrace } from './route.ts';

/** The traces of these ids that are still kept, in their order. */
async function loadTraces(ids: readonly string[]): Promise<Trace[]> {
  const found = await Promise.all(ids.map(readTrace));
  return found.flatMap(live => (live ? [live.trace] : []));
}

/** Saves the whole library as one file. */
async function backUp(): Promise<void> {
  const all = await send('listTraces', { query: '' });
  const traces = await loadTraces(all.map(({ id }) => id));
  const now = new Date();
  saveFile(
    `whence-library-${now.toISOString().slice(0, 10)}.json`,
    'application/json',
    backupOf(traces, now),
  );
}

const isJson = ({ type, name }: File): boolean => /json$/i.test(type || name);

/** The traces of a file that is a backup or an export of them; none of any other file. */
const readBackup = async (file: File): Promise<Trace[]> =>
  isJson(file) ? readTraces(await file.text()) : [];

/**
 * Takes the traces of a backup, some together; one that cannot be read keeps none of the others
 * out. Says what became of them.
 */
async function takeTraces(found: readonly Trace[]): Promise<string> {
  let added = 0;
  let unreadable = 0;
  for (const traces of batchesOf(found)) {
    const failed = { taken: 0, unreadable: traces.length };
    const answer = await send('restoreTraces', { traces }).catch(() => failed);
    added += answer.taken;
    unreadable += answer.unreadable;
  }
  if (unreadable === found.length) return i18n.t('library.importFailed');
  const words = added > 0 ? i18n.t('library.imported', added) : i18n.t('library.importedNone');
  return unreadable > 0 ? `${words} ${i18n.t('library.unreadable', unreadable)}` : words;
}

/**
 * The library over the worker's store. What is deleted can be put back for as long as this page is
 * open.
 */
export function LibraryPage() {
  const [query, setQuery] = useState('');
  const [traces, setTraces] = useState<readonly TraceSummary[] | null>(null);
  const [deleted, setDeleted] = useState(0);
  const [notice, notify] = useNotice();
  const load = useCallback(
    () => send('listTraces', { query }).then(setTraces, (error: Error) => notify(error.message)),
    [query, notify],
  );
  useEffect(() => void load(), [load]);
  useEffect(() => {
    // Also when the window closes, where no component is unmounted.
    const forget = () => void send('forgetRemoved', null).catch(() => undefined);
    window.addEventListener('pagehide', forget);
    return () => {
      window.removeEventListener('pagehide', forget);
      forget();
    };
  }, []);

  const take = useCallback(
    async (file: File) => {
      // What is no backup of traces may be a list of references: it is read where it can be seen.
      const traces = await readBackup(file);
      if (traces.length > 0) notify(await takeTraces(traces));
      else if (isJson(file) && !(await readList(await file.text())))
        notify(i18n.t('library.importFailed'));
      else handOver(file);
      await load();
    },
    [load, notify],
  );
  useFileDrop(take);

  const fail = (error: Error) => notify(error.message);
  const reportExport = (
    ids: readonly string[],
    work: (found: Trace[]) => Promise<unknown>,
    words: string,
  ) =>
    void loadTraces(ids)
      .then(work)
      .then(
        () => notify(words),
        (error: Error) => notify(i18n.t('popup.exportFailed', [error.message])),
      );
  const run = (work: () => Promise<unknown>) => void work().then(load).catch(fail);

  return (
    <ScreenFrame place="library">
      <Library
        traces={traces}
        query={query}
        deleted={deleted}
        notice={notice}
        formats={exportFormats()}
        copies={COPIES}
        actions={{
          onSearch: setQuery,
          onOpen: goToTrace,
          onRecheck: id =>
            void send('startTrace', { id, citations: null, fresh: true }).then(
              () => goToTrace(id),
              fail,
            ),
          onDelete: ids =>
            run(async () => {
              await send('removeTraces', { ids: [...ids] });
              setDeleted(before => before + ids.length);
            }),
          onUndo: () =>
            run(async () => {
              await send('undoRemoval', null);
              setDeleted(0);
            }),
          onSave: (ids, format) =>
            reportExport(ids, found => saveExport(found, format), i18n.t('popup.saved')),
          onCopy: (ids, format) =>
            reportExport(ids, found => copyExport(found, format), i18n.t('popup.copied')),
          onBackup: () => run(backUp),
          onImport: file => void take(file).catch(fail),
        }}
      />
    </ScreenFrame>
  );
}
