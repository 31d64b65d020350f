import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Files that are dropped on `place`, or anywhere on this window where none is said, go to `onFile`;
 * elsewhere they are left alone, and other things drop as ever.
 */
export function useFileDrop(onFile: (file: File) => void, place?: RefObject<Element | null>): void {
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    // Without it the browser would leave the screen for the file.
    const allow = (event: DragEvent) => {
      if (holdsFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const isHere = !place || place.current?.contains(event.target as Node) === true;
      if (file && isHere) onFile(file);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [onFile, place]);
}
