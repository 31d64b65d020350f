let last = 0;

/**
 * An empty page with an address that no other has: the extension opens it and learns the tab's id,
 * the driver finds the page by it.
 */
export function blankOfItsOwn(): string {
  return `about:blank#lab-${++last}`;
}

/** Looks until something is there; throws after ten seconds. */
export async function untilThere<T>(
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (
    const end = Date.now() + 10_000;
    Date.now() < end;
    await new Promise(resolve => setTimeout(resolve, 20))
  ) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('the browser did not open a tab');
}
