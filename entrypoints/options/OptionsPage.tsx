import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { OptionsForm } from '../../components/options/OptionsForm.tsx';
import { getUiLanguage } from '../../components/words/format.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Response } from '../../utils/messaging/contract.ts';
import { savePreferences } from '../../utils/storage/preferences.ts';
import { EVERY_PAGE } from '../../utils/urls/match-patterns.ts';
import { fetchDeviceModel, hasDeviceModel } from '../shared/device-model.ts';
import { useGranted } from '../shared/use-access.ts';
import { useNotice } from '../shared/use-notice.ts';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { saveSettings, useSettings } from './settings.ts';

/** The options over storage, permissions and the worker. */
export function OptionsPage() {
  const settings = useSettings();
  const granted = useGranted();
  const shortcuts = useShortcuts();
  const [use, setUse] = useState<Response<'storageUse'> | null>(null);
  const [notice, notify] = useNotice();
  const fail = (error: Error) => notify(error.message);
  const failSave = (error: Error) =>
    // Settings are synchronised where the browser does, in a few kilobytes: a long list of sites
    // fills them.
    notify(/quota/i.test(error.message) ? i18n.t('options.syncFull') : error.message);
  const measure = useCallback(() => send('storageUse', null).then(setUse, () => setUse(null)), []);
  useEffect(() => void measure(), [measure]);
  if (!settings) return <ScreenFrame place="options">{null}</ScreenFrame>;
  return (
    <ScreenFrame place="options">
      <OptionsForm
        settings={settings}
        granted={granted}
        use={use}
        shortcuts={shortcuts.list}
        model={hasDeviceModel()}
        version={browser.runtime.getManifest().version}
        actions={{
          onChange: change => void saveSettings(change).catch(failSave),
          onEveryPage: () =>
            void browser.permissions.request({ origins: [EVERY_PAGE] }).then(async yes => {
              if (yes) await savePreferences({ detect: 'every-page' });
              else notify(i18n.t('access.refused'));
            }, fail),
          onSecondOpinion: on => {
            // Begun inside the click; it goes on by itself where it takes long.
            if (on)
              void fetchDeviceModel(getUiLanguage()).catch(() => notify(i18n.t('look.failed')));
            void savePreferences({ secondOpinion: on }).catch(failSave);
          },
          onRevoke: () =>
            void browser.permissions
              .remove({ origins: [...granted] })
              .then(() => savePreferences({ detect: 'click' }))
              .catch(fail),
          onClearAnswers: () => void send('clearAnswers', null).then(measure).catch(fail),
          onShortcuts: shortcuts.change,
        }}
      />
      <Toast words={notice} />
    </ScreenFrame>
  );
}
