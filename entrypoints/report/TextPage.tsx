import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PasteBox, type PastedText } from '../../components/report/PasteBox.tsx';
import { ScreenFrame } from '../../components/report/ScreenFrame.tsx';
import { SelectionBox } from '../../components/report/SelectionBox.tsx';
import { send } from '../../utils/messaging/client.ts';
import type { PageReading } from '../../utils/messaging/contract.ts';
import type { LiveTrace } from '../../utils/trace/live.ts';
import { readingOfSelection, readingOfText } from './read-text.ts';
import { goToTrace } from './route.ts';

/** Hands a reading to the worker and shows its report; false when there was nothing in it. */
async function open(reading: PageReading): Promise<boolean> {
  if (reading.citations.length === 0) return false;
  const live = await send('addReading', reading);
  if (live) goToTrace(live.id);
  return live !== null;
}

/** A pasted briefing becomes a trace without a tab. */
export function PastePage() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (pasted: PastedText) => {
    setBusy(true);
    setProblem(null);
    try {
      if (!(await open(await readingOfText(pasted)))) setProblem(i18n.t('paste.nothing'));
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

/** A selected sentence, with the outlets of the page it comes from to choose from. */
export function SelectionPage({ text, from }: { text: string; from: string | null }) {
  const [source, setSource] = useState<LiveTrace | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (from !== null) void send('getTrace', { id: from }).then(setSource, () => setSource(null));
  }, [from]);
  const trace = async (domain: string | null) => {
    setBusy(true);
    try {
      await open(await readingOfSelection(text, source?.trace.page ?? null, domain));
    } finally {
      setBusy(false);
    }
  };
  return (
    <ScreenFrame place="paste">
      <SelectionBox text={text} outlets={source?.trace.outlets ?? []} busy={busy} onTrace={domain => void trace(domain)} />
    </ScreenFrame>
  );
}
