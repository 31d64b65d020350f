import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What was pasted; empty strings where the reader said nothing. */
export interface PastedText {
  readonly text: string;
  readonly title: string;
  /** ISO date, as a date field gives it. */
  readonly date: string;
}

/** A briefing's text from a mail, a PDF or a chat: pasted, read like a page, traced like a page. */
export function PasteBox({
  busy,
  problem,
  onRead,
}: {
  busy: boolean;
  problem: string | null;
  onRead(pasted: PastedText): void;
}) {
  const [pasted, setPasted] = useState<PastedText>({ text: '', title: '', date: '' });
  const change = (part: Partial<PastedText>) => setPasted({ ...pasted, ...part });
  return (
    <form
      class="paste"
      onSubmit={event => {
        event.preventDefault();
        onRead(pasted);
      }}
    >
      <h1>{i18n.t('tab.paste')}</h1>
      <p>{i18n.t('paste.words')}</p>
      <label>
        <span>{i18n.t('paste.text')}</span>
        <textarea
          class="field"
          rows={14}
          dir="auto"
          required
          value={pasted.text}
          onInput={event => change({ text: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <label class="grow">
          <span>{i18n.t('paste.title')}</span>
          <input
            class="field"
            dir="auto"
            value={pasted.title}
            onInput={event => change({ title: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{i18n.t('paste.date')}</span>
          <input
            class="field"
            type="date"
            value={pasted.date}
            onInput={event => change({ date: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="small quiet">{i18n.t('paste.private')}</p>
      <div class="row">
        <button type="submit" class="btn primary" disabled={busy || pasted.text.trim() === ''}>
          {i18n.t('paste.read')}
        </button>
        <span role="status">{problem}</span>
      </div>
    </form>
  );
}
