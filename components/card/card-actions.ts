/** Id of the element that names the card's dialog. */
export const CARD_TITLE_ID = 'card-title';

/** What the reader can do from the card. Each is called for a trusted event alone. */
export interface CardActions {
  onTrace(): void;
  /** Ask again for this citation alone. */
  onRetry(): void;
  /** A candidate's URL; "" for "none of these"; null takes the choice back. */
  onChoose(url: string | null): void;
  onReadArchived(article: string): void;
  /** Open the extension page that can ask for the missing hosts. */
  onAccess(): void;
  onReport(): void;
  /** Open the report where the text of this citation is given. */
  onGive(): void;
  /** Answers whether the text reached the clipboard. */
  onCopy(text: string): Promise<boolean>;
  onStep(direction: 1 | -1): void;
  onClose(): void;
}

/**
 * What the card says when the extension was replaced under it: fetched beforehand, since by then
 * nothing can be asked for, words included.
 */
export interface PartingWords {
  readonly title: string;
  readonly words: string;
  readonly reload: string;
  readonly close: string;
}
