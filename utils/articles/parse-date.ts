const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

const two = (value: string | number) => String(value).padStart(2, '0');

/** A printed date as ISO 8601: with time and zone where it has them, else the date alone; null for what is no date or before 1990. */
export function parseDate(printed: string, _language: string | null): string | null {
  const text = printed.trim().slice(0, 200);
  const iso = ISO.exec(text);
  if (iso) {
    const [, y = '', m = '', d = '', hour, minute, second, zone] = iso;
    if (Number(y) < 1990 || Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return null;
    const day = `${y}-${two(m)}-${two(d)}`;
    if (hour === undefined) return day;
    const time = `${day}T${two(hour)}:${minute}:${second ?? '00'}`;
    if (!zone) return time;
    const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
      ? 'Z'
      : zone.length === 3
        ? `${zone}:00`
        : zone.includes(':')
          ? zone
          : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    return `${time}${offset}`;
  }
  const parsed = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(parsed) || parsed < Date.UTC(1990, 0, 1)) return null;
  return new Date(parsed).toISOString();
}
