/** The language model that Chrome and Edge bring along, where they do (Prompt API). */
import type { DeviceModel } from '../../utils/support/second-opinion.ts';

/** What is used of https://webmachinelearning.github.io/prompt-api/; only windows have it. */
interface PromptApi {
  availability(options: object): Promise<string>;
  create(options: object): Promise<PromptSession>;
}
interface PromptSession {
  prompt(input: string, options: object): Promise<string>;
  destroy(): void;
}

/** Languages that availability and every session are asked with: they must be the same. */
const optionsFor = (language: string) => ({
  expectedInputs: [{ type: 'text' }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

const apiOf = (scope: object): PromptApi | null =>
  (scope as { LanguageModel?: PromptApi }).LanguageModel ?? null;

/** Whether this browser has such a model at all, downloaded or not. */
export const hasDeviceModel = (scope: object = globalThis): boolean => apiOf(scope) !== null;

/**
 * The browser's model where it is ready to answer in a language; null where there is none, or it
 * was not downloaded. Never begins a download.
 */
export async function findDeviceModel(
  language: string,
  scope: object = globalThis,
): Promise<DeviceModel | null> {
  const api = apiOf(scope);
  const options = optionsFor(language);
  if (!api || (await api.availability(options).catch(() => null)) !== 'available') return null;
  return {
    async answer(question, schema, signal) {
      const session = await api.create({ ...options, signal });
      try {
        return await session.prompt(question, { responseConstraint: schema, signal });
      } finally {
        session.destroy();
      }
    },
  };
}

/**
 * Has the browser download its model if that is still to be done; to be called inside a click.
 * Resolves once it is there, rejects where this device cannot run it.
 */
export async function fetchDeviceModel(
  language: string,
  scope: object = globalThis,
): Promise<void> {
  const session = await apiOf(scope)?.create(optionsFor(language));
  if (!session) throw new Error('no language model in this browser');
  session.destroy();
}
