import { i18n } from '#i18n';
import { NameList } from '../controls/NameList.tsx';

const SHOWN = 3;

/** Hosts in words: a few at once, the rest one click away. */
export function HostList({ hosts }: { hosts: readonly string[] }) {
  const rest = hosts.slice(SHOWN);
  return (
    <div class="hosts small quiet">
      <NameList names={hosts.slice(0, SHOWN)} plain />
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('hosts.more', rest.length)}</summary>
          <NameList names={rest} plain />
        </details>
      )}
    </div>
  );
}
