import { i18n } from '#i18n';
import { FileButton } from '../controls/FileButton.tsx';
import { showCount } from '../words/format.ts';
import { Unread } from './ReferenceList.tsx';

/** What was pasted; empty strings where the reader said nothing. */
export interface PastedText {
  readonly text: string;
  readonly title: string;
  /** ISO date, as a date field gives it. */
  readonly date: string;
}

/** What a text is, where it is a list of references. */
export interface PastedList {
  readonly count: number;
  /** How the entries begin that could not be read. */
  readonly unread: readonly string[];
  /** 0-based number of the first reference to be checked. */
  readonly from: number;
  /** How many fit into one check. */
  readonly most: number;
}

/**
 * A briefing's text from a mail, a PDF or a chat: pasted, read like a page, traced like a page. A
 * list of references, pasted or from a file, is checked entry by entry.
 */
export function PasteBox({
  pasted,
  list,
  busy,
  problem,
  onChange,
  onFile,
  onPart,
  onRead,
}: {
  pasted: PastedText;
  /** Null for any other text. */
  list: PastedList | null;
  busy: boolean;
  problem: string | null;
  onChange(pasted: PastedText): void;
  onFile(file: File): void;
  /** Another part of a list that is too long for one check, by its first reference. */
  onPart(from: number): void;
  onRead(): void;
}) {
  const change = (part: Partial<PastedText>) => onChange({ ...pasted, ...part });
  return (
    <form
      class="paste"
      onSubmit={event => {
        event.preventDefault();
        onRead();
      }}
    >
      <h1>{i18n.t('tab.paste')}</h1>
      <p>{i18n.t('paste.words')}</p>
      <p>
        <FileButton
          words={i18n.t('paste.file')}
          accept=".bib,.ris,.json,.txt,.md,text/plain,application/json"
          onFile={onFile}
        />
      </p>
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
      {list && <About list={list} onPart={onPart} />}
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
        {list === null && (
          <label>
            <span>{i18n.t('paste.date')}</span>
            <input
              class="field"
              type="date"
              value={pasted.date}
              onInput={event => change({ date: event.currentTarget.value })}
            />
          </label>
        )}
      </div>
      <p class="small quiet">{i18n.t('paste.private')}</p>
      <div class="row">
        <button type="submit" class="btn primary" disabled={busy || pasted.text.trim() === ''}>
          {list === null ? i18n.t('paste.read') : nameCheck(list)}
        </button>
        <span role="status">{problem}</span>
      </div>
    </form>
  );
}

function nameCheck({ count, from, most }: PastedList): string {
  const checked = Math.min(most, count - from);
  return i18n.t('paste.check', checked, [showCount(checked)]);
}

/** How many references there are, what could not be read, and which part of them is taken. */
function About({ list, onPart }: { list: PastedList; onPart(from: number): void }) {
  const { count, unread, from, most } = list;
  const starts = Array.from({ length: Math.ceil(count / most) }, (_, part) => part * most);
  return (
    <div class="about-list">
      <p>{i18n.t('paste.list', count, [showCount(count)])}</p>
      {unread.length > 0 && <Unread entries={unread} />}
      {starts.length > 1 && (
        <label>
          <span>{i18n.t('paste.parts', [showCount(most)])}</span>
          <select
            class="field"
            value={from}
            onChange={event => onPart(Number(event.currentTarget.value))}
          >
            {starts.map(start => (
              <option key={start} value={start}>
                {i18n.t('paste.part', [
                  showCount(start + 1),
                  showCount(Math.min(start + most, count)),
                ])}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
