import '../../components/style/tokens.css';
import '../../components/style/type.css';
import '../../components/style/buttons.css';
import '../../components/style/trace.css';
import '../../components/style/controls.css';
import '../../components/style/popup.css';
import '../../components/style/ledger.css';
import { render } from 'preact';
import { applyLanguage } from '../shared/language.ts';
import { TabScreen } from '../shared/TabScreen.tsx';

applyLanguage('Whence');
render(<TabScreen panel={false} />, document.getElementById('root') as HTMLElement);
