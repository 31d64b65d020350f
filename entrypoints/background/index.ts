import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/messaging/server.ts';
import { loadKeys } from '../../utils/storage/keys.ts';
import { loadPreferences, watchPreferences } from '../../utils/storage/preferences.ts';
import { shutOutContentScripts } from '../../utils/storage/shut-out-content-scripts.ts';
import { tabTraces } from '../../utils/storage/tabs.ts';
import { listenToBrowser } from './browser-events.ts';
import { createServices } from './create-services.ts';
import { RESUME_ALARM, resume } from './run-lifecycle.ts';
import { applyDetection } from './tab-access.ts';
import { createTabHandlers } from './tab-handlers.ts';
import { createTraceHandlers } from './trace-handlers.ts';

// Every listener is added before the first await: a worker that was woken by an event must already
// be listening for it.
export default defineBackground(() => {
  const services = createServices();
  void shutOutContentScripts();
  // Keys of version 0.1.0 move to where no page can read them with the update, not with its first use.
  void loadKeys().catch(() => undefined);
  serve({ ...createTabHandlers(services), ...createTraceHandlers(services) }, tabTraces.get);
  services.feed.listen();
  listenToBrowser(services);
  const detect = async () => applyDetection(await loadPreferences());
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === RESUME_ALARM) void resume(services);
  });
  browser.permissions.onAdded.addListener(() => void detect());
  browser.permissions.onRemoved.addListener(() => void detect());
  watchPreferences(preferences => void applyDetection(preferences));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void detect();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void detect());
  void resume(services);
});
