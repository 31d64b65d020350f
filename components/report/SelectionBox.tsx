import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TraceOutlet } from '../../utils/trace/model/schema.ts';

/**
 * A sentence that was selected on a page: who could have said it first? One outlet may be named to
 * look at, or none for all.
 */
export function SelectionBox(props: {
  text: string;
  outlets: readonly TraceOutlet[];
  busy: boolean;
  onTrace(domain: string | null): void;
}) {
  const [domain, setDomain] = useState('');
  return (
    <form
      class="paste"
      onSubmit={event => {
        event.preventDefault();
        props.onTrace(domain.trim() === '' ? null : domain.trim().toLowerCase());
      }}
    >
      <h1>{i18n.t('menuTraceSelection')}</h1>
      <blockquote class="passage" dir="auto">
        {props.text}
      </blockquote>
      <label>
        <span>{i18n.t('selection.outlet')}</span>
        <input
          class="field"
          list="selection-outlets"
          placeholder={i18n.t('filter.everyOutlet')}
          inputMode="url"
          value={domain}
          onInput={event => setDomain(event.currentTarget.value)}
        />
      </label>
      <datalist id="selection-outlets">
        {props.outlets.map(({ domain, name }) => (
          <option key={domain} value={domain}>
            {name}
          </option>
        ))}
      </datalist>
      <p class="small quiet">{i18n.t('selection.words')}</p>
      <div class="row">
        <button type="submit" class="btn primary" disabled={props.busy}>
          {i18n.t('selection.trace')}
        </button>
      </div>
    </form>
  );
}
