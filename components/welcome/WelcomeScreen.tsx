import { i18n } from '#i18n';
import { Icon, type IconName } from '../Icon.tsx';
import { ReadingChoice } from '../options/ReadingChoice.tsx';
import { ScrollBox } from '../report/ScrollBox.tsx';
import { Sample } from './Sample.tsx';

/** Requests as they are really sent, for the sample's claim. */
const REQUESTS = [
  { why: 'outlet', request: 'https://harbour-post.example/news-sitemap.xml' },
  { why: 'outletSearch', request: 'https://harbour-post.example/wp-json/wp/v2/posts?search=library+lent+books' },
  { why: 'bing', request: 'https://www.bing.com/news/search?q=library+lent+books+site%3Aharbour-post.example&format=rss' },
  { why: 'gdelt', request: 'https://api.gdeltproject.org/api/v2/doc/doc?query=library+lent+books+domainis%3Aharbour-post.example' },
  { why: 'archive', request: 'https://web.archive.org/cdx/search/cdx?url=harbour-post.example/2026/05/19*' },
] as const;

/** Shown once: what Whence does, a sample to try, the one choice to make, and what is asked of whom. */
export function WelcomeScreen(props: { everyPage: boolean; shortcut: string; onClickOnly(): void; onEveryPage(): void; onDone(): void }) {
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
        <ReadingChoice everyPage={props.everyPage} onClickOnly={props.onClickOnly} onEveryPage={props.onEveryPage} />
      </section>
      <section class="part">
        <h2>{i18n.t('options.lookups')}</h2>
        <p>{i18n.t('welcome.lookups')}</p>
        <ScrollBox label={i18n.t('options.lookups')}>
          <table>
            <tbody>
              {REQUESTS.map(({ why, request }) => (
                <tr key={why}>
                  <th scope="row">{i18n.t(`welcome.${why}`)}</th>
                  <td dir="ltr">
                    <code>{request}</code>
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
            {i18n.t('options.openWhence')}: <kbd>{props.shortcut}</kbd>
          </span>
        )}
      </div>
    </article>
  );
}
