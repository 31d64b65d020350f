import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Whether all these match patterns are granted; kept up to date. True for none, and until the
 * browser answered.
 */
export function useAccess(patterns: readonly string[]): boolean {
  const [granted, setGranted] = useState(true);
  const key = patterns.join(' ');
  useEffect(() => {
    const origins = key.split(' ').filter(Boolean);
    const look = () => {
      if (origins.length === 0) setGranted(true);
      else void browser.permissions.contains({ origins }).then(setGranted, () => setGranted(false));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);
  return granted;
}

/** The host permissions granted now, kept up to date. */
export function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.permissions.getAll().then(({ origins }) => setGranted(origins ?? []));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}
