/**
 * The address of an archived copy as a reader sees it: without the flag that asks the archive for
 * the page's bytes ("…/20260915141000id_/https://…").
 */
export function showArchive(url: string): string {
  return url.replace(/^(https?:\/\/web\.archive\.org\/web\/\d+)[a-z]{2}_\//, '$1/');
}
