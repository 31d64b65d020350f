import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { getUiDirection, splitList } from '../words/format.ts';

/**
 * Names as a list in the reader's language ("A, B and C"), each in the direction of its own
 * writing; `plain` has commas alone, as hosts are listed.
 */
export function NameList({ names, plain = false }: { names: readonly string[]; plain?: boolean }) {
  return (
    <bdi dir={getUiDirection()}>
      {plain
        ? names.map((name, at) => (
            <Fragment key={name}>
              {at > 0 && i18n.t('sign.comma')}
              <bdi>{name}</bdi>
            </Fragment>
          ))
        : splitList(names).map(({ type, value }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list keep their order
            <Fragment key={at}>{type === 'element' ? <bdi>{value}</bdi> : value}</Fragment>
          ))}
    </bdi>
  );
}
