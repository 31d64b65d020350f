import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostOf } from '../../utils/urls/host.ts';
import { Icon } from '../controls/Icon.tsx';

/** Host of what a reader typed or pasted, lower case, without "www."; null where it is none. */
export function readTypedDomain(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const host = hostOf(text.includes('://') ? text : `https://${text}`);
  return host !== null && /^[^.]+(\.[^.]+)+$/.test(host) ? host : null;
}

/** A list of domains to add to and take from. */
export function DomainList({
  label,
  words,
  domains,
  onChange,
}: {
  label: string;
  words: string;
  domains: readonly string[];
  onChange(domains: string[]): void;
}) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const domain = readTypedDomain(typed);
    setWrong(domain === null);
    if (domain === null) return;
    // Sorted: who looks for one in a long list does not know when it was added.
    onChange([...new Set([...domains, domain])].sort());
    setTyped('');
  };
  return (
    <form class="domains" onSubmit={add}>
      <label for={id}>{label}</label>
      <p class="small quiet">{words}</p>
      <div class="row">
        <input
          id={id}
          class="field"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          placeholder="example.com"
          value={typed}
          aria-invalid={wrong}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="btn">
          {i18n.t('options.add')}
        </button>
        <span role="status">{wrong && i18n.t('options.noDomain')}</span>
      </div>
      {domains.length > 0 && (
        <ul class="row">
          {domains.map(domain => (
            <li key={domain} class="chip">
              <bdi>{domain}</bdi>
              <button
                type="button"
                class="btn plain icon"
                aria-label={i18n.t('options.remove', [domain])}
                onClick={() => onChange(domains.filter(one => one !== domain))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
