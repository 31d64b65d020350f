import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { LostScreen } from '../../components/report/LostScreen.tsx';
import { SelectionBox } from '../../components/report/SelectionBox.tsx';
import { readTrace } from '../../utils/messaging/client.ts';
import { loadSelection, type Selection } from '../../utils/storage/selections.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { openReading } from './open-reading.ts';
import { readingOfSelection } from './read-text.ts';

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
      source: from === null ? null : await readTrace(from).catch(() => null),
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
      await openReading(
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
