import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostsOfPatterns } from '../../utils/urls/match-patterns.ts';
import { StatusNotice } from '../controls/StatusNotice.tsx';
import { HostList } from '../shared/HostList.tsx';

/**
 * Asks for the hosts a trace lacks. The request itself must come from the click: `onAllow` is
 * called inside it.
 */
export function AccessBox(props: {
  patterns: readonly string[];
  refused: boolean;
  focus: boolean;
  /** Nothing was traced yet: the answer starts it. */
  starts: boolean;
  onAllow(): void;
}) {
  const hosts = hostsOfPatterns(props.patterns);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.focus) button.current?.focus();
  }, [props.focus]);
  return (
    <StatusNotice icon="lock" title={i18n.t('access.title', hosts.length)}>
      <HostList hosts={hosts} />
      <p class="small">{i18n.t('access.allowWords')}</p>
      <div class="row">
        <button ref={button} type="button" class="btn primary" onClick={props.onAllow}>
          {props.starts ? i18n.t('access.allowTrace') : i18n.t('access.allow')}
        </button>
        {props.refused && <span role="status">{i18n.t('access.refused')}</span>}
      </div>
    </StatusNotice>
  );
}
