import { i18n } from '#i18n';
import type { DragContent } from '../words/citation-text.ts';
import { Icon } from './Icon.tsx';

/**
 * A handle to drag a citation into a document. For the pointer alone: whoever has none copies it
 * instead.
 */
export function DragHandle({ content }: { content: DragContent }) {
  return (
    <span
      class="drag-handle"
      draggable
      title={i18n.t('card.drag')}
      aria-hidden="true"
      onDragStart={event => fill(event, content)}
    >
      <Icon name="drag" />
    </span>
  );
}

/** The event ends here: a page around the card could read what is dragged out of it. */
function fill(event: DragEvent, { html, text, url }: DragContent): void {
  event.stopPropagation();
  const { dataTransfer } = event;
  if (!dataTransfer) return;
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData('text/uri-list', url);
  dataTransfer.setData('text/plain', text);
  dataTransfer.setData('text/html', html);
}
