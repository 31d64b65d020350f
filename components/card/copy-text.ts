/**
 * Puts text on the clipboard during a click; answers whether it got there. Pages without a secure
 * context have no clipboard API: there the browser's own copy command is asked, and its event
 * answered before the page sees it. Nothing of the page or its selection changes.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } catch {
    return false;
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
  return taken;
}
