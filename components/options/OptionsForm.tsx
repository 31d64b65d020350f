import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/storage/settings.ts';
import { hostsOfPatterns } from '../../utils/urls/match-patterns.ts';
import { NameList } from '../controls/NameList.tsx';
import { getUiLocale, showBytes } from '../words/format.ts';
import { SOURCE_LANGUAGES } from '../words/lookups.ts';
import { DomainList } from './DomainList.tsx';
import { LookupSwitches } from './LookupSwitches.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';

/** What the options change or open. */
export interface OptionsActions {
  onChange(change: Partial<Omit<Settings, 'version'>>): void;
  /** Called inside the click, as browsers ask for it. */
  onEveryPage(): void;
  /** The browser may have to download its model, which it does on a click alone. */
  onSecondOpinion(on: boolean): void;
  onRevoke(): void;
  onClearAnswers(): void;
  onShortcuts: (() => void) | null;
}

interface FormProps {
  settings: Settings;
  /** Match patterns granted now. */
  granted: readonly string[];
  /** Bytes kept; null until they are counted. */
  use: { readonly traces: number; readonly answers: number } | null;
  shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** Whether the browser has a language model of its own. */
  model: boolean;
  /** Of the extension. */
  version: string;
  actions: OptionsActions;
}

/** Everything that can be set, each with what it means for the pages and hosts concerned. */
export function OptionsForm(props: FormProps) {
  const { settings, actions } = props;
  const { onChange } = actions;
  return (
    <article class="options">
      <h1>{i18n.t('popup.settings')}</h1>
      <ReadingPart {...props} />
      <AccessPart {...props} />
      <LookupPart settings={settings} onChange={onChange} />
      <OutletPart settings={settings} onChange={onChange} />
      <VerdictPart {...props} />
      <Part title={i18n.t('options.languages')} words={i18n.t('options.languagesWords')}>
        <Languages chosen={settings.languages} onChange={languages => onChange({ languages })} />
      </Part>
      <StoragePart {...props} />
      <ShortcutPart {...props} />
      <AboutPart version={props.version} />
      <p class="small quiet">{i18n.t('options.sync')}</p>
    </article>
  );
}

function ReadingPart({ settings, granted, actions: { onChange, onEveryPage } }: FormProps) {
  return (
    <Part title={i18n.t('options.reading')}>
      <ReadingChoice
        everyPage={settings.detect === 'every-page' && hostsOfPatterns(granted).includes('*')}
        onClickOnly={() => onChange({ detect: 'click' })}
        onEveryPage={onEveryPage}
      />
      <DomainList
        label={i18n.t('options.off')}
        words={i18n.t('options.offWords')}
        domains={settings.off}
        onChange={off => onChange({ off })}
      />
      <DomainList
        label={i18n.t('options.keptBack')}
        words={i18n.t('options.keptBackWords')}
        domains={settings.keptBack}
        onChange={keptBack => onChange({ keptBack })}
      />
    </Part>
  );
}

function AccessPart({ granted, actions }: FormProps) {
  return (
    <Part title={i18n.t('options.access')}>
      <p>
        {granted.length > 0
          ? i18n.t('options.granted', hostsOfPatterns(granted).length)
          : i18n.t('options.grantedNone')}
      </p>
      {granted.length > 0 && (
        <>
          <p class="small quiet hosts">
            <NameList names={describeGranted(granted)} plain />
          </p>
          <button type="button" class="btn" onClick={actions.onRevoke}>
            {i18n.t('options.revoke')}
          </button>
        </>
      )}
    </Part>
  );
}

type ChangeProps = Pick<FormProps, 'settings'> & Pick<OptionsActions, 'onChange'>;

function LookupPart({ settings, onChange }: ChangeProps) {
  return (
    <Part title={i18n.t('options.lookups')} words={i18n.t('options.lookupsWords')}>
      <LookupSwitches settings={settings} onChange={onChange} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.fewerWords}
          onChange={event => onChange({ fewerWords: event.currentTarget.checked })}
        />
        <span>
          {i18n.t('options.fewerWords')}
          <span class="small quiet">{i18n.t('options.fewerWordsWords')}</span>
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.readArchived}
          onChange={event => onChange({ readArchived: event.currentTarget.checked })}
        />
        <span>
          {i18n.t('options.archived')}
          <span class="small quiet">{i18n.t('options.archivedWords')}</span>
        </span>
      </label>
    </Part>
  );
}

function OutletPart({ settings, onChange }: ChangeProps) {
  return (
    <Part title={i18n.t('options.outlets')}>
      <DomainList
        label={i18n.t('options.hidden')}
        words={i18n.t('options.hiddenWords')}
        domains={settings.hidden}
        onChange={hidden => onChange({ hidden })}
      />
      <DomainList
        label={i18n.t('options.last')}
        words={i18n.t('options.lastWords')}
        domains={settings.last}
        onChange={last => onChange({ last })}
      />
    </Part>
  );
}

/** Offered where the browser has a model of its own; a switch that was left on can be put off anywhere. */
function VerdictPart({ settings, model, actions }: FormProps) {
  if (!model && !settings.secondOpinion) return null;
  return (
    <Part title={i18n.t('options.verdicts')}>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.secondOpinion}
          onChange={event => actions.onSecondOpinion(event.currentTarget.checked)}
        />
        <span>
          {i18n.t('options.secondOpinion')}
          <span class="small quiet">{i18n.t('options.secondOpinionWords')}</span>
        </span>
      </label>
    </Part>
  );
}

function StoragePart({ use, actions }: FormProps) {
  return (
    <Part title={i18n.t('options.storage')}>
      {use && <p>{i18n.t('options.use', [showBytes(use.traces), showBytes(use.answers)])}</p>}
      <div class="row">
        <button type="button" class="btn" onClick={actions.onClearAnswers} disabled={!use?.answers}>
          {i18n.t('options.clear')}
        </button>
        <a class="btn" href="/report.html#library">
          {i18n.t('options.library')}
        </a>
      </div>
    </Part>
  );
}

function ShortcutPart({ shortcuts, actions: { onShortcuts } }: FormProps) {
  return (
    <Part title={i18n.t('options.keys')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{keys || i18n.t('options.noKey')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {onShortcuts && (
        <button type="button" class="btn" onClick={onShortcuts}>
          {i18n.t('options.changeKeys')}
        </button>
      )}
    </Part>
  );
}

/** What this is, and whose work is in it. */
function AboutPart({ version }: Pick<FormProps, 'version'>) {
  return (
    <Part title={i18n.t('options.about')}>
      <p>
        Whence <bdi>{version}</bdi>
      </p>
      <div class="row">
        <a class="btn" href="/licences.txt">
          {i18n.t('options.licences')}
        </a>
      </div>
    </Part>
  );
}

/** Granted patterns as hosts; the pattern of all of them in words. */
function describeGranted(granted: readonly string[]): string[] {
  return hostsOfPatterns(granted).map(host => (host === '*' ? i18n.t('options.allSites') : host));
}

function Part({
  title,
  words,
  children,
}: {
  title: string;
  words?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {words && <p class="quiet">{words}</p>}
      {children}
    </section>
  );
}

function Languages({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange(languages: string[]): void;
}) {
  const names = new Intl.DisplayNames(getUiLocale(), { type: 'language' });
  return (
    <fieldset class="languages">
      <legend class="sr-only">{i18n.t('options.languages')}</legend>
      {SOURCE_LANGUAGES.map(language => (
        <label key={language} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(language)}
            onChange={event =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, language]
                  : chosen.filter(one => one !== language),
              )
            }
          />
          <span>{capitalize(names.of(language) ?? language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** As an entry of a list begins, also in languages that write names of languages small. */
const capitalize = (name: string): string =>
  name.charAt(0).toLocaleUpperCase(getUiLocale()) + name.slice(1);
