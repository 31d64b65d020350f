import { i18n } from '#i18n';
import { Breakable } from '../controls/Breakable.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { ScrollBox } from '../controls/ScrollBox.tsx';
import { ReadingChoice } from '../options/ReadingChoice.tsx';
import { Sample } from './Sample.tsx';
import { listSampleRequests } from './sample-requests.ts';

/**
 * Shown once: what Whence does, a sample to try, the one choice to make, and what is asked of whom.
 */
export function WelcomeScreen(props: {
  everyPage: boolean;
  shortcut: string;
  onClickOnly(): void;
  onEveryPage(): void;
  onDone(): void;
}) {
  const step = (icon: IconName, title: string, words: string) => (
    <li>
      <strong class="row">
        <Icon name={icon} /> {title}
      </strong>
      <span class="quiet">{words}</span>
    </li>
  );
  return (
    <article class="welcome">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <Sample />
      <ol class="steps3">
        {step('search', i18n.t('welcome.step1'), i18n.t('welcome.step1Words'))}
        {step('from', i18n.t('welcome.step2'), i18n.t('welcome.step2Words'))}
        {step('check', i18n.t('welcome.step3'), i18n.t('welcome.step3Words'))}
      </ol>
      <section class="part">
        <h2>{i18n.t('options.reading')}</h2>
        <ReadingChoice
          everyPage={props.everyPage}
          onClickOnly={props.onClickOnly}
          onEveryPage={props.onEveryPage}
        />
      </section>
      <section class="part">
        <h2>{i18n.t('options.lookups')}</h2>
        <p>{i18n.t('welcome.lookups')}</p>
        <ScrollBox label={i18n.t('options.lookups')}>
          <table>
            <tbody>
              {listSampleRequests().map(({ name, request }) => (
                <tr key={request}>
                  <th scope="row">{name}</th>
                  <td dir="ltr">
                    <code>
                      <Breakable>{request}</Breakable>
                    </code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <p>{i18n.t('welcome.honest')}</p>
      </section>
      <div class="row">
        <button type="button" class="btn primary" onClick={props.onDone}>
          {i18n.t('welcome.done')}
        </button>
        <a class="btn" href="/options.html">
          {i18n.t('popup.settings')}
        </a>
        {props.shortcut !== '' && (
          <span class="small quiet">
            {i18n.t('options.openWhence')}
            {i18n.t('sign.colon')}
            <bdi>
              <kbd>{props.shortcut}</kbd>
            </bdi>
          </span>
        )}
      </div>
    </article>
  );
}
