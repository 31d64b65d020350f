import '../../components/style/tokens.css';
import '../../components/style/type.css';
import '../../components/style/buttons.css';
import '../../components/style/trace.css';
import '../../components/style/controls.css';
import '../../components/style/card.css';
import '../../components/style/screen.css';
import '../../components/style/options.css';
import '../../components/style/welcome.css';
import { render } from 'preact';
import { applyLanguage } from '../shared/language.ts';
import { WelcomePage } from './WelcomePage.tsx';

applyLanguage('Whence');
render(<WelcomePage />, document.getElementById('root') as HTMLElement);
