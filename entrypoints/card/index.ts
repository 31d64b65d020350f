import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../../components/card/mount-card.tsx';
import { leaveCard } from '../../utils/page/session/late-card.ts';

/** The card: brought by the worker into a page whose session has a trace to show in it. */
export default defineUnlistedScript(() => leaveCard(mountCard));
