import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { LostScreen } from '../../components/report/LostScreen.tsx';
import { TraceReport } from '../../components/report/TraceReport.tsx';
import { SecondLooksContext } from '../../components/shared/second-looks.ts';
import type { Said } from '../../utils/articles/messages.ts';
import { send, watchTrace } from '../../utils/messaging/client.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import { COPIES, copyExport, exportFormats, saveExport } from '../shared/exports.ts';
import { saveFile } from '../shared/save-file.ts';
import { useAccess } from '../shared/use-access.ts';
import { useNotice } from '../shared/use-notice.ts';
import { useSecondLooks } from '../shared/use-second-looks.ts';
import { readGiven } from './give-file.ts';
import { saveMap } from './save-map.ts';
import { writeWrongSource } from './wrong-source.ts';

/** The trace of an id, kept up to date; "lost" when the worker no longer has it. */
function useLive(id: string): LiveTrace | 'lost' | null {
  const [live, setLive] = useState<LiveTrace | 'lost' | null>(null);
  useEffect(() => {
    setLive(null);
    const lose = () => setLive('lost');
    return watchTrace({ id }, setLive, { onGone: lose, onLost: lose });
  }, [id]);
  return live;
}

/** The report of one trace. */
export function TracePage({
  id,
  askAccess,
  give,
}: {
  id: string;
  askAccess: boolean;
  give: string | null;
}) {
  const live = useLive(id);
  if (live === null) return <ScreenFrame place="report">{null}</ScreenFrame>;
  if (live !== 'lost') return <Known key={give} live={live} askAccess={askAccess} give={give} />;
  return (
    <ScreenFrame place="report">
      <LostScreen title={i18n.t('report.lostTitle')} words={i18n.t('report.lostWords')} />
    </ScreenFrame>
  );
}

function Known({
  live,
  askAccess,
  give,
}: {
  live: LiveTrace;
  askAccess: boolean;
  give: string | null;
}) {
  const [notice, notify] = useNotice();
  const [refused, setRefused] = useState(false);
  const map = useRef<SVGSVGElement>(null);
  const looks = useSecondLooks();
  const wanted = live.state === 'read' ? live.wouldAsk : live.needs;
  const granted = useAccess(wanted);
  const { version } = browser.runtime.getManifest();
  const fail = (error: Error) => notify(error.message);
  const trace = (citations: readonly string[] | null, fresh: boolean) =>
    void send('startTrace', { id: live.id, citations: citations && [...citations], fresh }).catch(
      fail,
    );
  const reportExport = (done: Promise<unknown>, words: string) =>
    void done.then(
      () => notify(words),
      (error: Error) => notify(i18n.t('popup.exportFailed', [error.message])),
    );
  /**
   * Asks inside the click, as browsers want it
   * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions): nothing is
   * awaited before. The trace goes on by itself once granted.
   */
  const allow = () => {
    void browser.permissions.request({ origins: [...wanted] }).then(yes => {
      setRefused(!yes);
      if (yes) trace(live.state === 'read' ? null : listWaiting(live), false);
    }, fail);
  };
  const saveWrong = (citation: string) => {
    const report = writeWrongSource(live, citation, version);
    if (report) saveFile(`whence-wrong-source-${citation}.json`, 'application/json', report);
  };
  return (
    <ScreenFrame place="report">
      <SecondLooksContext.Provider value={looks}>
        <TraceReport
          live={live}
          access={{ missing: granted ? [] : wanted, refused, asked: askAccess }}
          formats={exportFormats()}
          copies={COPIES}
          version={version}
          mapRef={map}
          actions={{
            onTrace: fresh => trace(null, fresh),
            onStop: () => void send('stopTrace', { id: live.id }).catch(fail),
            onRetry: citations => trace(citations, true),
            onPick: (citation, url) =>
              void send('choose', { id: live.id, citation, url }).catch(fail),
            onAskAccess: allow,
            onAllow: allow,
            onOpenReport: () => undefined,
            onReadArchived: article =>
              void send('readArchived', { id: live.id, article }).catch(fail),
            onWrong: saveWrong,
            asked: give,
            onGive: (citation, source, url) => giveText(live, citation, source, url, notify),
            onTakeBack: citation =>
              void send('takeTextBack', { id: live.id, citation }).then(
                done => notify(i18n.t(done ? 'give.undone' : 'give.notUndone')),
                fail,
              ),
            onSave: (format, scope) =>
              reportExport(saveExport([live.trace], format, scope), i18n.t('popup.saved')),
            onCopy: (format, scope) =>
              reportExport(copyExport([live.trace], format, scope), i18n.t('popup.copied')),
            onPrint: () => print(),
            onSaveMap: kind =>
              map.current &&
              reportExport(saveMap(map.current, kind, 'whence-source-map'), i18n.t('popup.saved')),
          }}
        />
      </SecondLooksContext.Provider>
      <Toast words={notice} />
    </ScreenFrame>
  );
}

/** Hands a text to the worker; answers why nothing came of it, null where it did. */
async function giveText(
  { id, trace }: LiveTrace,
  citation: string,
  source: string | File,
  url: string | null,
  notify: (words: string) => void,
): Promise<Said | string | null> {
  try {
    const { href = null } = marksOf(trace).find(mark => mark.id === citation) ?? {};
    const read = await readGiven(source, url ?? href);
    if (!read.ok) return read.why;
    if (!(await send('giveText', { id, citation, url, given: read.given })))
      return i18n.t('give.refused');
    notify(i18n.t('give.done'));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was left open for want of access. */
const listWaiting = ({ trace }: LiveTrace): string[] =>
  marksOf(trace)
    .filter(({ resolution }) => resolution.status === 'no-access')
    .map(({ id }) => id);
