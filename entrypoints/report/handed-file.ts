/** A file that was given to one screen and is read on another of the same window. */
let handed: File | null = null;

/** Keeps a file for the screen for texts, and goes there. */
export function handOver(file: File): void {
  handed = file;
  location.hash = '#paste';
}

/** The file that was handed over, once; null where there is none. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}
