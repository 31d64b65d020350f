import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Said } from '../../utils/articles/messages.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { TraceCitation } from '../../utils/trace/model/schema.ts';
import { isGiven, needsAddress, offersGiving } from '../../utils/trace/view/given-text.ts';
import { FileButton } from '../controls/FileButton.tsx';
import { useFileDrop } from '../controls/use-file-drop.ts';
import { SaidWords } from '../shared/SaidWords.tsx';
import { isWebUrl } from '../words/search-link.ts';

/** What can be done about a source that nobody could read; ids are those of the trace. */
export interface GiveActions {
  /** The citation whose text the reader came to give; null for none. */
  readonly asked: string | null;
  /**
   * Holds a text, or a file of one, against the claims of a citation. `url`: where it stands, null
   * where the citation tells. Answers why nothing came of it; null where it did.
   */
  onGive(
    citation: string,
    source: string | File,
    url: string | null,
  ): Promise<Said | string | null>;
  onTakeBack(citation: string): void;
}

/** The way to give the text of a citation, and to take it back; nothing where neither is offered. */
export function GiveText({
  live,
  citation,
  actions,
}: {
  live: LiveTrace;
  citation: TraceCitation;
  actions: GiveActions;
}) {
  const [open, setOpen] = useState(actions.asked === citation.id);
  if (isGiven(live, citation))
    return (
      <button type="button" class="btn link" onClick={() => actions.onTakeBack(citation.id)}>
        {i18n.t('give.undo')}
      </button>
    );
  if (!offersGiving(live, citation)) return null;
  return open ? (
    <GiveBox citation={citation} actions={actions} onClose={() => setOpen(false)} />
  ) : (
    <button type="button" class="btn link" aria-expanded={false} onClick={() => setOpen(true)}>
      {i18n.t('give.open')}
    </button>
  );
}

function GiveBox({
  citation,
  actions,
  onClose,
}: {
  citation: TraceCitation;
  actions: GiveActions;
  onClose(): void;
}) {
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Said | string | null>(null);
  const words = useId();
  const asksAddress = citation.href === null && citation.resolution.article === null;
  const give = async (source: string | File) => {
    const url = address.trim() || null;
    if (url === null && needsAddress(citation)) return setProblem(i18n.t('give.needsAddress'));
    if (url !== null && !isWebUrl(url)) return setProblem(i18n.t('give.badAddress'));
    setBusy(true);
    setProblem(null);
    setProblem(await actions.onGive(citation.id, source, url));
    setBusy(false);
  };
  // Several boxes may be open: a file is the text of the citation on whose box it is dropped.
  const box = useRef<HTMLFormElement>(null);
  useFileDrop(file => void (busy || give(file)), box);
  return (
    <form
      ref={box}
      class="give paste"
      aria-describedby={words}
      onSubmit={event => {
        event.preventDefault();
        void give(text);
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id={words}>{i18n.t('give.words')}</p>
      <label>
        <span>{i18n.t('give.text')}</span>
        <textarea
          class="field"
          rows={6}
          dir="auto"
          // The reader asked for this box.
          ref={takeFocus}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      {asksAddress && (
        <label>
          <span>{i18n.t('give.address')}</span>
          <input
            class="field"
            type="url"
            dir="ltr"
            required={needsAddress(citation)}
            value={address}
            onInput={event => setAddress(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="row">
        <button type="submit" class="btn primary" disabled={busy || text.trim() === ''}>
          {i18n.t('give.read')}
        </button>
        <FileButton
          words={i18n.t('paste.file')}
          accept=".pdf,.html,.htm,.txt,.md,application/pdf,text/html,text/plain"
          disabled={busy}
          onFile={file => void give(file)}
        />
        <button type="button" class="btn plain" onClick={onClose}>
          {i18n.t('give.cancel')}
        </button>
      </div>
      <p role="status">
        {busy && i18n.t('give.reading')}
        {problem !== null &&
          (typeof problem === 'string' ? (
            problem
          ) : (
            <SaidWords printed={problem.text} say={problem.say} />
          ))}
      </p>
    </form>
  );
}

const takeFocus = (field: HTMLTextAreaElement | null) => field?.focus();
