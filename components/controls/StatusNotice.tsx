import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A plain box that says how things stand and what can be done: title, words, buttons. */
export function StatusNotice(props: {
  icon?: IconName;
  tone?: 'plain' | 'warn';
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <section class={props.tone === 'warn' ? 'notice warn' : 'notice'}>
      <Icon name={props.icon ?? (props.tone === 'warn' ? 'warn' : 'info')} />
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
