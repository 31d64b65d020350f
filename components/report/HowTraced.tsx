import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { Facts } from '../controls/Facts.tsx';
import { NameList } from '../controls/NameList.tsx';
import { ScrollBox } from '../controls/ScrollBox.tsx';
import { showBytes, showCount, showMoment, spaceAfterLabel } from '../words/format.ts';
import { describeWhy } from '../words/why-words.ts';

/**
 * How the trace came about: every host asked, how often and why, and the rules that led from copies
 * to originals.
 */
export function HowTraced({ live, version }: { live: LiveTrace; version: string }) {
  const { trace } = live;
  // Each rule once: many copies are found by the same few.
  const rules = [
    ...new Set(
      trace.articles.flatMap(({ original }) => original?.evidence.map(({ rule }) => rule) ?? []),
    ),
  ];
  const requests = trace.network.reduce((sum, use) => sum + use.requests, 0);
  const bytes = trace.network.reduce((sum, use) => sum + use.bytes, 0);
  return (
    <section class="how">
      <h2>{i18n.t('how.title')}</h2>
      <p>
        {trace.network.length > 0
          ? i18n.t('how.words', [
              showCount(requests),
              showCount(trace.network.length),
              showBytes(bytes),
            ])
          : i18n.t(live.state === 'read' ? 'how.nothing' : 'how.kept')}
      </p>
      {trace.network.length > 0 && (
        <ScrollBox label={i18n.t('how.title')}>
          <table>
            <caption class="sr-only">{i18n.t('how.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('how.host')}</th>
                <th scope="col">{i18n.t('how.requests')}</th>
                <th scope="col">{i18n.t('how.bytes')}</th>
                <th scope="col">{i18n.t('how.why')}</th>
              </tr>
            </thead>
            <tbody>
              {trace.network.map(({ host, requests, bytes, why }) => (
                <tr key={host}>
                  <td>
                    <Breakable>{host}</Breakable>
                  </td>
                  <td class="figure">{showCount(requests)}</td>
                  <td class="figure">{showBytes(bytes)}</td>
                  <td dir="auto">{describeWhy(why)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {rules.length > 0 && (
        <p class="small">
          {i18n.t('how.rules')}
          {spaceAfterLabel(i18n.t('how.rules'))}
          <NameList names={rules} plain />
        </p>
      )}
      <p class="small quiet">
        <Facts of={[`Whence ${version}`, describeWhen(live)]} />
      </p>
    </section>
  );
}

/** When it was traced; of a page that was only read, nothing of the kind is said. */
function describeWhen({ state, trace }: LiveTrace): string {
  if (state === 'read') return i18n.t('verdict.pending');
  return state === 'tracing'
    ? i18n.t('trace.started')
    : i18n.t('trace.doneAt', [showMoment(trace.tracedAt)]);
}
