import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/card.css';
import '../../components/style/screen.css';
import '../../components/style/options.css';
import { render } from 'preact';
import { applyLanguage } from '../shared/language.ts';
import { WelcomePage } from './WelcomePage.tsx';

applyLanguage('Whence');
render(<WelcomePage />, document.getElementById('root') as HTMLElement);
