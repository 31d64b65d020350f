/** The labels of the HTML report, which screens hand in in the reader's language. */
import type { Backing, Trace } from '../trace/model/schema.ts';
import type { TraceCounts } from '../trace/view/claim-rows.ts';

/** What the report says besides what it quotes. Plain text: the writer escapes it. */
export interface ReportWords {
  /** BCP 47 of these words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly verdict: Readonly<Record<Backing['verdict'], string>>;
  readonly basis: Readonly<Record<Backing['basis'][number], string>>;
  readonly drift: Readonly<Record<Backing['drift'][number]['kind'], string>>;
  readonly noSource: string;
  /** Of a claim whose citations nobody has looked up. */
  readonly pending: string;
  readonly unknownOutlet: string;
  readonly sources: string;
  readonly archivedCopy: string;
  /** The title of several pages in one report. */
  readonly pages: (count: number) => string;
  /** The title of the window. */
  readonly by: (title: string) => string;
  /** How much there is: "14 claims · 12 citations …". */
  readonly counts: (counts: TraceCounts) => string;
  readonly traced: (iso: string) => string;
  /** Whom the trace asked; [] for nobody. */
  readonly hosts: (asked: Trace['network']) => string;
  readonly score: (score: number) => string;
  readonly via: (outlet: string) => string;
  readonly accessed: (iso: string) => string;
}

const listHosts = (asked: Trace['network']) =>
  asked.map(({ host, requests, why }) => `${host} (${requests}: ${why})`).join(', ');

/** English, for scripts: dates stay ISO 8601. */
export const ENGLISH: ReportWords = {
  language: 'en',
  direction: 'ltr',
  verdict: {
    supported: 'supported',
    partial: 'partly supported',
    unsupported: 'not supported',
    contradicted: 'contradicted',
    unknown: 'can’t tell',
  },
  basis: { cited: 'cited', named: 'named', supported: 'supported' },
  drift: {
    number: 'number',
    date: 'date',
    name: 'name',
    quote: 'quote',
    hedge: 'hedge',
    negation: 'negation',
    relation: 'relation',
  },
  noSource: 'no source',
  pending: 'not looked up yet',
  unknownOutlet: 'unknown outlet',
  sources: 'Sources',
  archivedCopy: 'archived copy',
  pages: count => `${count} pages traced`,
  by: title => `${title} – traced by Whence`,
  counts: ({ claims, citations, outlets, origins }) =>
    [
      `${claims} claims`,
      `${citations} citations`,
      `${outlets} outlets`,
      ...(origins === null ? [] : [`${origins} origins`]),
    ].join(' · '),
  traced: iso => `Traced ${iso}`,
  hosts: asked => `Hosts asked: ${listHosts(asked) || 'none'}.`,
  score: score => score.toFixed(2),
  via: outlet => `via ${outlet}`,
  accessed: iso => `accessed ${iso}`,
};
