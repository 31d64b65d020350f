import { i18n } from '#i18n';

/** When pages are read: the first choice everybody makes, and can change. */
export function ReadingChoice({
  everyPage,
  onClickOnly,
  onEveryPage,
}: {
  everyPage: boolean;
  onClickOnly(): void;
  onEveryPage(): void;
}) {
  const drawChoice = (checked: boolean, onPick: () => void, title: string, words: string) => (
    <label class="choice">
      <input
        type="radio"
        name="reading"
        checked={checked}
        onClick={event => {
          // The choice stands once access is given, not before: the setting decides what is
          // checked.
          if (checked) return;
          event.preventDefault();
          onPick();
        }}
      />
      <span>
        <strong>{title}</strong>
        <span class="small quiet">{words}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="choices">
      <legend class="sr-only">{i18n.t('options.reading')}</legend>
      {drawChoice(
        !everyPage,
        onClickOnly,
        i18n.t('options.onClick'),
        i18n.t('options.onClickWords'),
      )}
      {drawChoice(
        everyPage,
        onEveryPage,
        i18n.t('options.everyPage'),
        i18n.t('options.everyPageWords'),
      )}
    </fieldset>
  );
}
