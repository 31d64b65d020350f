/** What parts the pieces of a line of dates, counts and names: "·", "|", "—". */
export const PARTS_OF_LINE = /(?<!\s)(?:\s*[·•|・]\s*|\s+[—–-]\s+)|\n/u;
