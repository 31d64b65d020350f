import { i18n } from '#i18n';
import type { ClaimState } from '../../utils/trace/view/claim-state.ts';

/** The words for each state; the same on every screen. */
export function nameState(state: ClaimState): string {
  return i18n.t(`verdict.${WORDS[state]}`);
}

const WORDS = {
  supported: 'supported',
  partial: 'partial',
  unsupported: 'unsupported',
  contradicted: 'contradicted',
  unknown: 'unknown',
  'no-source': 'noSource',
  pending: 'pending',
} as const;

/**
 * Seven silhouettes that stay apart in one colour: disc, half disc, square, triangle, diamond,
 * ring, dots.
 */
const SHAPES: Record<ClaimState, preact.JSX.Element> = {
  supported: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.6 8.2l2.3 2.3 4.4-4.8"
        fill="none"
        stroke="var(--paper, Canvas)"
        stroke-width="1.8"
      />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  unsupported: (
    <>
      <rect
        x="1.8"
        y="1.8"
        width="12.4"
        height="12.4"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
      <path d="M4.8 8h6.4" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  contradicted: (
    <>
      <path d="M8 1l7.2 13.4H.8z" fill="currentColor" />
      <path d="M8 5.6v4.2M8 11.3v1.6" stroke="var(--paper, Canvas)" stroke-width="1.8" />
    </>
  ),
  unknown: (
    <>
      <path d="M8 .9L15.1 8 8 15.1.9 8z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path
        d="M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 10.6v1.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
      />
    </>
  ),
  'no-source': (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-dasharray="2.6 2.3"
    />
  ),
  pending: (
    <>
      <circle cx="3" cy="8" r="1.5" fill="currentColor" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
      <circle cx="13" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
};

/** The sign of a state alone; give it a label where no word stands beside it. */
export function VerdictSign({ state, label }: { state: ClaimState; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden because its word stands beside it
    <svg
      class={`sign v-${state}`}
      viewBox="0 0 16 16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {SHAPES[state]}
    </svg>
  );
}

/** Sign and word together, in the state's colour. */
export function VerdictBadge({ state }: { state: ClaimState }) {
  return (
    <span class={`badge v-${state}`}>
      <VerdictSign state={state} />
      {nameState(state)}
    </span>
  );
}
