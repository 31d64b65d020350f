import { defineConfig } from 'wxt';

/**
 * Test builds open the card's shadow root and take a replay clock; they are what the runner and the
 * browser tests load.
 */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  webExt: { disabled: true },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  i18n: { localesDir: 'utils/i18n/locales' },
  // Without this the public suffix list, one 41 kB string, is copied into every place that names
  // it.
  vite: () => ({ build: { rolldownOptions: { optimization: { inlineConst: false } } } }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Whence',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      // Only to see where the extension's own requests are redirected.
      'webRequest',
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Whence' },
    // Firefox upgrades http requests of extension pages by default, which breaks redirects through
    // http.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    // Chromium keeps Alt+Shift with C, N, P and W for its tab groups and gives an extension that
    // asks for them none at all.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'next-citation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-citation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandCard__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whence@whence.invalid',
          strict_min_version: '142.0',
          // Cited URLs and a few words of the claims go to lookup services when the reader traces.
          data_collection_permissions: { required: ['websiteContent'], optional: ['searchTerms'] },
        },
      },
    }),
  }),
});
