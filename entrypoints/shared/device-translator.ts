/** The translator that Chrome (138) and Edge (148) bring along: it works on the device. */

/** What is used of https://developer.mozilla.org/docs/Web/API/Translator; only windows have it. */
interface TranslatorApi {
  availability(languages: Languages): Promise<string>;
  create(options: Languages & { signal: AbortSignal }): Promise<TranslatorSession>;
}
interface TranslatorSession {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

const apiOf = (scope: object): TranslatorApi | null =>
  (scope as { Translator?: TranslatorApi }).Translator ?? null;

/** Whether the browser can translate between two languages, after a download at most. */
export async function canTranslate(
  from: string,
  to: string,
  scope: object = globalThis,
): Promise<boolean> {
  const asked = { sourceLanguage: from, targetLanguage: to };
  const answer = await apiOf(scope)
    ?.availability(asked)
    .catch(() => null);
  return answer === 'available' || answer === 'downloadable' || answer === 'downloading';
}

/**
 * Translates on the device; to be called inside a click, since the browser may have to download the
 * pair of languages first. Rejects where it cannot, and when `signal` aborts.
 */
export async function translateHere(
  text: string,
  { from, to }: { readonly from: string; readonly to: string },
  signal: AbortSignal,
  scope: object = globalThis,
): Promise<string> {
  const asked = { sourceLanguage: from, targetLanguage: to, signal };
  const session = await apiOf(scope)?.create(asked);
  if (!session) throw new Error('no translator in this browser');
  try {
    return await session.translate(text, { signal });
  } finally {
    session.destroy();
  }
}
