import type { WebAnswer } from './loopback.ts';

/** Text made safe for HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(
    /[&<>"]/g,
    c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  );
}

// Real outlets set cookies; nobody should ever send them back.
const COOKIE = { 'set-cookie': 'visitor=1; Path=/; SameSite=None; Secure' };

export function html(body: string, status = 200): WebAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...COOKIE }, body };
}

export function json(value: unknown, status = 200): WebAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...COOKIE },
    body: JSON.stringify(value),
  };
}

export function xml(body: string, type = 'application/xml'): WebAnswer {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8` },
    body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  };
}

export function text(body: string, status = 200): WebAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function redirect(location: string): WebAnswer {
  return { status: 301, headers: { location }, body: '' };
}
