import { useCallback, useEffect, useState } from 'preact/hooks';

const STAYS = 6000;

/**
 * A passing word for the reader; it goes by itself after six seconds, so nothing that must be read
 * belongs there. The function stays the same.
 */
export function useNotice(): [string | null, (words: string) => void] {
  const [notice, setNotice] = useState<{ words: string } | null>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  const notify = useCallback((words: string) => setNotice({ words }), []);
  return [notice?.words ?? null, notify];
}
