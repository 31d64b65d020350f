import { Icon } from '../controls/Icon.tsx';
import { CARD_TITLE_ID, type PartingWords } from './card-actions.ts';

/**
 * The card of a page whose extension was replaced: it says so and offers to load the page again.
 * Asks the extension for nothing.
 */
export function PartingCard({
  words,
  actions,
}: {
  words: PartingWords;
  actions: { onClose(): void; onReload(): void };
}) {
  return (
    <div class="card-body">
      <button
        type="button"
        class="btn plain icon card-close"
        aria-label={words.close}
        onClick={actions.onClose}
      >
        <Icon name="close" />
      </button>
      <h2 id={CARD_TITLE_ID} class="chain">
        {words.title}
      </h2>
      <p>{words.words}</p>
      <button type="button" class="btn primary" onClick={actions.onReload}>
        {words.reload}
      </button>
    </div>
  );
}
