import type { ComponentChildren } from 'preact';
import { isWebUrl } from '../words/search-link.ts';

/**
 * A link out to the web, in a new tab and without a referrer; anything but http(s) is shown as
 * plain text.
 */
export function WebLink({
  href,
  children,
  class: name,
}: {
  href: string | null;
  children: ComponentChildren;
  class?: string;
}) {
  if (!isWebUrl(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
      class={name}
    >
      {children}
    </a>
  );
}
