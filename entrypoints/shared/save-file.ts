/**
 * Hands the reader a file through `<a download>`: no permission is needed and the browser's own
 * settings decide where it lands.
 */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns; a minute is far more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
