import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { useFileDrop } from '../../components/controls/use-file-drop.ts';
import { PasteBox, type PastedText } from '../../components/report/PasteBox.tsx';
import type { ReferenceList } from '../../utils/citations/listed/listed-reference.ts';
import { takeHanded } from './handed-file.ts';
import { openReading } from './open-reading.ts';
import { MOST_REFERENCES, readFile, readingOfList, readList } from './read-list.ts';
import { readingOfText } from './read-text.ts';

const NOTHING: PastedText = { text: '', title: '', date: '' };

/** The list of references that a text is, kept up to date; null for any other text. */
function useList(text: string): ReferenceList | null {
  const [read, setRead] = useState<{ text: string; list: ReferenceList | null } | null>(null);
  useEffect(() => {
    let left = false;
    void readList(text).then(list => left || setRead({ text, list }));
    return () => {
      left = true;
    };
  }, [text]);
  return read?.text === text ? read.list : null;
}

/** A pasted briefing becomes a trace without a tab; so does a list of references, from a file too. */
export function PastePage() {
  const [pasted, setPasted] = useState(NOTHING);
  const [from, setFrom] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useList(pasted.text);
  const take = useCallback(async (file: File) => {
    const { text, problem } = await readFile(file);
    // A file that cannot be read leaves what stands in the field.
    if (text !== null) setPasted({ ...NOTHING, text, title: file.name });
    setFrom(0);
    setProblem(problem);
  }, []);
  useFileDrop(take);
  useEffect(() => {
    const handed = takeHanded();
    if (handed) void take(handed);
  }, [take]);
  const read = async () => {
    setBusy(true);
    setProblem(null);
    try {
      // Read anew: what was found while typing may be of a text that was changed since.
      const references = await readList(pasted.text);
      const reading = references
        ? await readingOfList(references, pasted.title || i18n.t('report.references'), from)
        : await readingOfText(pasted);
      if (!(await openReading(reading, { private: false, start: false })))
        setProblem(i18n.t('paste.nothing'));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <ScreenFrame place="paste">
      <PasteBox
        pasted={pasted}
        list={
          list && {
            count: list.references.length,
            unread: list.unread,
            from,
            most: MOST_REFERENCES,
          }
        }
        busy={busy}
        problem={problem}
        onChange={change => {
          setPasted(change);
          setFrom(0);
        }}
        onFile={file => void take(file)}
        onPart={setFrom}
        onRead={() => void read()}
      />
    </ScreenFrame>
  );
}
