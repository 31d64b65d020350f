import { i18n } from '#i18n';
import { Icon } from '../controls/Icon.tsx';
import { Menu, MenuItem } from '../controls/Menu.tsx';

/**
 * One entry of the export menu: what `onSave` is called with, a name a reader knows, and the file's
 * ending.
 */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** ".csv"; shown beside the label. */
  readonly ending: string;
}

/** Saves the trace as a file, or puts it on the clipboard, in one of the formats handed in. */
export function ExportMenu(props: {
  formats: readonly ExportFormat[];
  /** What can be put on the clipboard. */
  copies?: readonly Pick<ExportFormat, 'id' | 'label'>[];
  /** What stands on the button where it is not the whole page that is exported. */
  label?: string;
  side?: 'up' | 'down';
  disabled?: boolean;
  onSave(format: string): void;
  onCopy?(format: string): void;
}) {
  const { copies = [], label = i18n.t('export.title'), onCopy } = props;
  return (
    <Menu
      side={props.side ?? 'down'}
      disabled={props.disabled ?? false}
      name={label}
      label={
        <>
          <Icon name="export" />
          {label}
        </>
      }
    >
      {close => (
        <>
          <div class="title" role="presentation">
            {i18n.t('export.save')}
          </div>
          {props.formats.map(({ id, label, ending }) => (
            <MenuItem
              key={id}
              hint={ending}
              onPick={() => {
                close();
                props.onSave(id);
              }}
            >
              {label}
            </MenuItem>
          ))}
          {onCopy && copies.length > 0 && (
            <>
              <hr />
              <div class="title" role="presentation">
                {i18n.t('export.copy')}
              </div>
              {copies.map(({ id, label }) => (
                <MenuItem
                  key={id}
                  onPick={() => {
                    close();
                    onCopy(id);
                  }}
                >
                  {label}
                </MenuItem>
              ))}
            </>
          )}
        </>
      )}
    </Menu>
  );
}
