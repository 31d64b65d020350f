/** What a text says of a claim, with no article behind it: a passage that was translated. */

import { createAssessor } from '../../support/assess.ts';
import type { Assessment } from '../../support/assessment.ts';
import { withoutAttribution } from '../../support/attribution.ts';
import { namesOutlet } from '../model/marks.ts';
import type { Trace } from '../model/schema.ts';

/** `language`: the text's. null where the trace has no such claim. Nothing is kept of it. */
export function judgeText(
  trace: Trace,
  claimId: string,
  text: string,
  language: string,
): Pick<Assessment, 'verdict' | 'drift'> | null {
  const claim = trace.claims.find(c => c.id === claimId);
  if (!claim) return null;
  const outlets = trace.mentions
    .filter(m => claim.mentions.includes(m.id) && namesOutlet(m))
    .map(m => m.text);
  const { heading, subject } = claim;
  const { verdict, drift } = createAssessor([{ id: 'text', headline: '', text, published: null }], {
    language,
    pageDate: trace.page.published,
  }).assess(
    {
      text: withoutAttribution(claim.text, outlets).text,
      heading,
      subject,
      pageTitle: trace.page.title,
    },
    'text',
  );
  return { verdict, drift };
}
