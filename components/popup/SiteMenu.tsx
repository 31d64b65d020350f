import { i18n } from '#i18n';
import { Icon } from '../controls/Icon.tsx';
import { Menu, MenuItem } from '../controls/Menu.tsx';

/** What the reader has decided for the site in the tab. */
export interface SiteState {
  readonly host: string;
  readonly off: boolean;
  /** True where pages are read as they open, not only on a click. */
  readonly everyPage: boolean;
  /** True in a private window: a switch for its sites would be kept. */
  readonly private: boolean;
}

/** What the site menu switches or opens. */
export interface SiteActions {
  onSiteOff(off: boolean): void;
  onOptions(): void;
  onLibrary(): void;
}

/**
 * The site switch, how pages are read at all, and the way to library and settings; the latter alone
 * where there is no site.
 */
export function SiteMenu({ site, actions }: { site: SiteState | null; actions: SiteActions }) {
  return (
    <div class="row site">
      {site && <SwitchMenu site={site} actions={actions} />}
      <button
        type="button"
        class="btn plain icon"
        aria-label={i18n.t('popup.settings')}
        title={i18n.t('popup.settings')}
        onClick={actions.onOptions}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

function SwitchMenu({ site, actions }: { site: SiteState; actions: SiteActions }) {
  return (
    <Menu
      plain
      end
      name={i18n.t('site.menu', [site.host])}
      label={<bdi class="host">{site.host}</bdi>}
    >
      {close => (
        <>
          {site.private ? (
            <div class="title" role="presentation">
              {i18n.t('trace.private')}
            </div>
          ) : (
            <MenuItem
              checked={!site.off}
              onPick={() => {
                close();
                actions.onSiteOff(!site.off);
              }}
            >
              {i18n.t('site.on', [site.host])}
            </MenuItem>
          )}
          <hr />
          <div class="title" role="presentation">
            {site.everyPage ? i18n.t('site.everyPage') : i18n.t('site.onClick')}
          </div>
          <MenuItem onPick={actions.onOptions}>{i18n.t('site.change')}</MenuItem>
          <MenuItem onPick={actions.onLibrary}>{i18n.t('popup.library')}</MenuItem>
        </>
      )}
    </Menu>
  );
}
