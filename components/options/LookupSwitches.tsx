import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/storage/settings.ts';
import { LOOKUP_GROUPS, type Lookup, type LookupGroup, nameLookup } from '../words/lookups.ts';

type Change = (change: Pick<Partial<Settings>, 'sources' | 'keys'>) => void;

/** Lookups on or off by kind; each kind says what it sends to whom. */
export function LookupSwitches({ settings, onChange }: { settings: Settings; onChange: Change }) {
  return (
    <>
      {LOOKUP_GROUPS.map(group => (
        <Group key={group.id} group={group} settings={settings} onChange={onChange} />
      ))}
    </>
  );
}

function Group({
  group,
  settings,
  onChange,
}: {
  group: LookupGroup;
  settings: Settings;
  onChange: Change;
}) {
  return (
    <fieldset>
      <legend>{i18n.t(`lookup.${group.id}`)}</legend>
      <p class="small quiet">{i18n.t(`lookup.${group.id}Words`)}</p>
      {group.lookups.map(lookup => (
        <Switch key={lookup.id} lookup={lookup} settings={settings} onChange={onChange} />
      ))}
    </fieldset>
  );
}

function Switch({
  lookup,
  settings,
  onChange,
}: {
  lookup: Lookup;
  settings: Settings;
  onChange: Change;
}) {
  const { id, byDefault, brings } = lookup;
  const name = nameLookup(id);
  const key = settings.keys[id] ?? '';
  // What is being typed stays, whatever else is saved meanwhile; it gives way to the key once that
  // is saved, or came from elsewhere.
  const [typed, setTyped] = useState<{ over: string; text: string } | null>(null);
  // Without what it is asked with a service is off, whatever the switch said.
  const lacks = (brings === 'key' || brings === 'address') && key === '';
  const on = !lacks && (settings.sources[id] ?? byDefault);
  const field = {
    class: 'field',
    autocomplete: 'off',
    'aria-label': i18n.t(brings === 'address' ? 'lookup.addressOf' : 'lookup.keyOf', [name]),
    placeholder:
      brings === 'address'
        ? 'https://searx.example'
        : i18n.t(brings === 'key' ? 'lookup.keyField' : 'lookup.optionalKey'),
    value: typed?.over === key ? typed.text : key,
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      setTyped({ over: key, text: event.currentTarget.value }),
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ keys: { ...settings.keys, [id]: event.currentTarget.value.trim() } }),
  };
  return (
    <div class="lookup">
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          disabled={lacks}
          onChange={event =>
            onChange({ sources: { ...settings.sources, [id]: event.currentTarget.checked } })
          }
        />
        <span>{name}</span>
      </label>
      {brings === 'address' ? (
        <input type="url" {...field} />
      ) : (
        brings !== 'nothing' && <input type="password" {...field} />
      )}
    </div>
  );
}
