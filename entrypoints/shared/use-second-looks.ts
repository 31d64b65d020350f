import { useMemo } from 'preact/hooks';
import type { SecondLooks } from '../../components/shared/second-looks.ts';
import { getUiLanguage } from '../../components/words/format.ts';
import { send } from '../../utils/messaging/client.ts';
import { askOpinion } from '../../utils/support/second-opinion.ts';
import { findDeviceModel, hasDeviceModel } from './device-model.ts';
import { canTranslate, translateHere } from './device-translator.ts';
import { usePreferences } from './use-preferences.ts';

/** Milliseconds after which an opinion, or a translation with what is downloaded for it, is given up. */
const OPINION_LIMIT = 30_000;
const TRANSLATION_LIMIT = 120_000;

/** What this browser can add to verdicts, by its own interfaces and by what the reader switched on. */
export function useSecondLooks(): SecondLooks {
  const wanted = usePreferences()?.secondOpinion === true;
  return useMemo(() => secondLooks(wanted && hasDeviceModel()), [wanted]);
}

/** The looks over the browser; `asks`: the model may be asked. */
export const secondLooks = (asks: boolean, scope: object = globalThis): SecondLooks => ({
  canTranslate: ({ from, to }) => canTranslate(from, to, scope),
  async translate({ trace, claim, passage }, languages, signal) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TRANSLATION_LIMIT)]);
    const text = await translateHere(passage, languages, limit, scope);
    const judged = await send('judgeText', {
      id: trace,
      claim: claim.id,
      text,
      language: languages.to,
    });
    return { passage: text, ...judged };
  },
  ask: asks
    ? async ({ claim, row, passage }, signal) => {
        const language = getUiLanguage();
        const model = await findDeviceModel(language, scope);
        if (!model) throw new Error('the model is not there yet');
        return askOpinion(
          model,
          { claim: claim.text, passage, verdict: row.verdict, language },
          AbortSignal.any([signal, AbortSignal.timeout(OPINION_LIMIT)]),
        );
      }
    : null,
});
