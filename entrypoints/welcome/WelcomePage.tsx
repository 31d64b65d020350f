import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { ScreenFrame } from '../../components/controls/ScreenFrame.tsx';
import { Toast } from '../../components/controls/Toast.tsx';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen.tsx';
import { savePreferences } from '../../utils/storage/preferences.ts';
import { EVERY_PAGE } from '../../utils/urls/match-patterns.ts';
import { useAccess } from '../shared/use-access.ts';
import { useNotice } from '../shared/use-notice.ts';
import { usePreferences } from '../shared/use-preferences.ts';

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The welcome over settings and permissions; seeing it is remembered. */
export function WelcomePage() {
  const settings = usePreferences();
  const everywhere = useAccess([EVERY_PAGE]);
  const [notice, notify] = useNotice();
  const [shortcut, setShortcut] = useState('');
  const fail = (error: Error) => notify(error.message);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then(all => setShortcut(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''));
    void savePreferences({ welcomed: true }).catch(() => undefined);
  }, []);
  return (
    <ScreenFrame place="welcome">
      <WelcomeScreen
        everyPage={everywhere && settings?.detect === 'every-page'}
        shortcut={shortcut}
        onClickOnly={() => void savePreferences({ detect: 'click' }).catch(fail)}
        onEveryPage={() =>
          void browser.permissions.request({ origins: [EVERY_PAGE] }).then(async yes => {
            if (yes) await savePreferences({ detect: 'every-page' });
            else notify(i18n.t('access.refused'));
          }, fail)
        }
        onDone={() => void closeThisTab().catch(fail)}
      />
      <Toast words={notice} />
    </ScreenFrame>
  );
}
