import { i18n } from '#i18n';
import { markText } from '../words/mark-text.ts';

/**
 * A text with the words marked that the other side has too, and those it states differently. Screen
 * readers are told of the latter.
 */
export function MarkedText({
  text,
  wrong,
  other,
}: {
  text: string;
  wrong: readonly string[];
  other: string | null;
}) {
  return (
    <>
      {markText(text, wrong, other).map(({ text, mark, at }) =>
        mark === 'none' ? (
          text
        ) : mark === 'match' ? (
          <mark key={at}>{text}</mark>
        ) : (
          <mark key={at} class="wrong">
            <span class="sr-only">{i18n.t('drift.differs')}</span>
            {text}
          </mark>
        ),
      )}
    </>
  );
}
