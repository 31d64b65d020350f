/** What a row of a claim's backing says of a detail: stated otherwise, or in other words. */
import type { Backing } from '../model/schema.ts';

type Drift = Backing['drift'][number];

/** Whether both sides are said to differ; else they are shown as other words, without a judgement. */
export const differs = ({ sign }: Pick<Drift, 'sign'>): boolean => sign !== 'worded';

/** The sign between the two sides in plain text: "640 ≠ 650", "moved ↔ relocated". */
export const signBetween = (drift: Pick<Drift, 'sign'>): '≠' | '↔' => (differs(drift) ? '≠' : '↔');
