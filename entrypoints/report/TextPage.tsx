import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { LostScreen } from '../../components/report/LostScreen.tsx';
import { PasteBox, type PastedText } from '../../components/report/PasteBox.tsx';
import { SelectionBox } from '../../components/report/SelectionBox.tsx';
import { send } from '../../utils/messaging/client.ts';
import { loadSelection, type Selection } from '../../utils/storage/selections.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { readingOfSelection, readingOfText } from './read-text.ts';
import { goToTrace } from './route.ts';

/**
 * Hands a reading to the worker and shows its report; false when there was nothing in it. With
 * `start` it is traced at once where the hosts are granted.
 */
async function open(
  reading: PageReading,
  how: { readonly private: boolean; readonly start: boolean },
): Promise<boolean> {
  if (marksOf(reading).length === 0) return false;
  const live = await send('addReading', { reading, private: how.private });
  if (!live) return false;
  const granted = how.start && (await browser.permissions.contains({ origins: live.wouldAsk }));
  if (granted) await send('startTrace', { id: live.id, citations: null, fresh: false });
  goToTrace(live.id);
  return true;
}

/** A pasted briefing becomes a trace without a tab. */
export function PastePage() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (pasted: PastedText) => {
    setBusy(true);
    setProblem(null);
    try {
      if (!(await open(await readingOfText(pasted), { private: false, start: false })))
        setProblem(i18n.t('paste.nothing'));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <ScreenFrame place="paste">
      <PasteBox busy={busy} problem={problem} onRead={pasted => void read(pasted)} />
    </ScreenFrame>
  );
}

/** What was selected, and the trace of the page it stands on where there is one. */
interface Selected extends Selection {
  readonly source: LiveTrace | null;
}

async function loadSelected(key: string): Promise<Selected | null> {
  const selection = await loadSelection(key);
  const from = selection?.from ?? null;
  return (
    selection && {
      ...selection,
      source: from === null ? null : await send('getTrace', { id: from }).catch(() => null),
    }
  );
}

/** A page of which nothing but its address is known; null for none. */
function makePageAt(url: string | null): PageReading['page'] | null {
  return url === null ? null : { url, title: '', language: null, published: null };
}

/**
 * A selected sentence (`selection` is the key it is kept under), with the outlets of the page it
 * comes from to choose from.
 */
export function SelectionPage({ selection }: { selection: string }) {
  const [selected, setSelected] = useState<Selected | 'lost' | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(
    () => void loadSelected(selection).then(found => setSelected(found ?? 'lost')),
    [selection],
  );
  if (selected === null) return <ScreenFrame place="report">{null}</ScreenFrame>;
  if (selected === 'lost') {
    return (
      <ScreenFrame place="report">
        <LostScreen title={i18n.t('selection.lostTitle')} words={i18n.t('selection.lostWords')} />
      </ScreenFrame>
    );
  }
  const { text, source, keptBack = null } = selected;
  const trace = async (domain: string | null) => {
    setBusy(true);
    try {
      await open(
        await readingOfSelection(text, source?.trace.page ?? makePageAt(keptBack), domain),
        {
          private: selected.private,
          start: true,
        },
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <ScreenFrame place="report">
      <SelectionBox
        text={text}
        outlets={source?.trace.outlets ?? []}
        busy={busy}
        onTrace={domain => void trace(domain)}
      />
    </ScreenFrame>
  );
}
