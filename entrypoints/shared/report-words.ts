import { i18n } from '#i18n';
import { describeCounts } from '../../components/words/count-words.ts';
import {
  getUiDirection,
  getUiLocale,
  showCount,
  showDate,
  showList,
  showMoment,
} from '../../components/words/format.ts';
import type { ReportWords } from '../../utils/exports/report-words.ts';

/** The labels of the HTML report in the reader's language. */
export function collectReportWords(): ReportWords {
  const number = new Intl.NumberFormat(getUiLocale(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    language: new Intl.Locale(getUiLocale()).baseName,
    direction: getUiDirection(),
    verdict: {
      supported: i18n.t('verdict.supported'),
      partial: i18n.t('verdict.partial'),
      unsupported: i18n.t('verdict.unsupported'),
      contradicted: i18n.t('verdict.contradicted'),
      unknown: i18n.t('verdict.unknown'),
    },
    basis: {
      cited: i18n.t('basis.cited'),
      named: i18n.t('basis.named'),
      supported: i18n.t('basis.supported'),
    },
    drift: {
      number: i18n.t('drift.number'),
      date: i18n.t('drift.date'),
      name: i18n.t('drift.name'),
      quote: i18n.t('drift.quote'),
      hedge: i18n.t('drift.hedge'),
      negation: i18n.t('drift.negation'),
      relation: i18n.t('drift.relation'),
    },
    notice: {
      retraction: i18n.t('notice.retraction'),
      correction: i18n.t('notice.correction'),
      concern: i18n.t('notice.concern'),
      withdrawal: i18n.t('notice.withdrawal'),
    },
    otherWork: i18n.t('notice.otherWork'),
    otherTitle: i18n.t('notice.title'),
    onlyHere: i18n.t('notice.onlyHere'),
    abstractOnly: i18n.t('notice.abstract'),
    factCheck: (claim, rating) => i18n.t('notice.factCheck', [claim, rating]),
    given: i18n.t('file.given'),
    onPage: page => i18n.t('notice.page', [showCount(page)]),
    unknown: {
      unread: i18n.t('file.unknown.unread'),
      unsettled: i18n.t('file.unknown.unsettled'),
      unfound: i18n.t('file.unknown.unfound'),
      restates: i18n.t('file.unknown.restates'),
    },
    status: {
      resolved: i18n.t('file.found'),
      ambiguous: i18n.t('status.ambiguous'),
      'not-found': i18n.t('status.notFound'),
      'no-access': i18n.t('status.noAccess'),
      skipped: i18n.t('status.skipped'),
      failed: i18n.t('status.failed'),
    },
    // The trace tells reasons in English.
    failedBecause: () => i18n.t('status.failed'),
    link: {
      live: '',
      moved: i18n.t('link.moved'),
      gone: i18n.t('link.gone'),
      'never-seen': i18n.t('link.neverSeen'),
      blocked: i18n.t('link.blocked'),
      unchecked: '',
    },
    withoutLink: i18n.t('file.withoutLink'),
    noSource: i18n.t('verdict.noSource'),
    pending: i18n.t('verdict.pending'),
    unknownOutlet: i18n.t('file.unknownOutlet'),
    sources: i18n.t('report.sources'),
    archivedCopy: i18n.t('card.archived'),
    pages: count => i18n.t('file.pages', count),
    by: title => i18n.t('file.by', [title]),
    counts: counts => describeCounts(counts).join(' · '),
    checked: ({ claims, citations }, iso, found) => {
      const what =
        claims === null
          ? i18n.t('paste.list', citations, [showCount(citations)])
          : describeCounts({ claims });
      return i18n.t('file.checked', [String(what), showMoment(iso), found]);
    },
    hosts: asked =>
      asked.length > 0
        ? i18n.t('file.hosts', [showList(asked.map(({ host }) => host))])
        : i18n.t('how.nothing'),
    score: score => i18n.t('file.score', [number.format(score)]),
    scoreMeans: i18n.t('file.scoreMeans'),
    alsoOn: outlets => i18n.t('file.alsoOn', [showList(outlets)]),
    citedAs: mark => i18n.t('file.citedAs', [mark]),
    via: outlet => i18n.t('file.via', [outlet]),
    accessed: iso => i18n.t('file.accessed', [showDate(iso) ?? iso]),
  };
}
