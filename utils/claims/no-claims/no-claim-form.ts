/** One kind of line that states nothing. */
export interface NoClaimForm {
  readonly name: string;
  /** The lines it was born from, in several languages. */
  readonly examples: readonly string[];
  /** True for a sentence of this kind, without white space at its ends. */
  readonly fits: (text: string) => boolean;
}

/** True for a text that one of the patterns fits. */
export const matching =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some(pattern => pattern.test(text));
