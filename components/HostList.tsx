import { i18n } from '#i18n';

const SHOWN = 3;

/** Hosts in words: a few at once, the rest one click away. */
export function HostList({ hosts }: { hosts: readonly string[] }) {
  const rest = hosts.slice(SHOWN);
  return (
    <div class="hosts small quiet">
      <bdi>{hosts.slice(0, SHOWN).join(', ')}</bdi>
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('hosts.more', rest.length)}</summary>
          <bdi>{rest.join(', ')}</bdi>
        </details>
      )}
    </div>
  );
}
