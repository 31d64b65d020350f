import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Where one is among the screens with a tab of their own. */
export type Place = 'report' | 'library' | 'paste' | 'options' | 'welcome';

/** Header and ways around of the screens that have a tab of their own. */
export function ScreenFrame({ place, children }: { place: Place; children: ComponentChildren }) {
  const link = (to: Place, href: string, label: string) => (
    <a href={href} {...(place === to ? { 'aria-current': 'page' as const } : {})}>
      {label}
    </a>
  );
  return (
    <div class="whence screen">
      <header class="screen-head no-print">
        <span class="wordmark">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          Whence
        </span>
        <nav aria-label={i18n.t('screen.nav')} class="row">
          {link('library', '/report.html#library', i18n.t('popup.library'))}
          {link('paste', '/report.html#paste', i18n.t('tab.paste'))}
          {link('options', '/options.html', i18n.t('popup.settings'))}
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
