import { i18n } from '#i18n';

/** Something that is not kept any more: says so, and leads to what is. */
export function LostScreen({ title, words }: { title: string; words: string }) {
  return (
    <article>
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href="/report.html#library">{i18n.t('library.open')}</a>
      </p>
    </article>
  );
}
