import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/screen.css';
import { render } from 'preact';
import { applyLanguage } from '../shared/language.ts';
import { ReportApp } from './ReportApp.tsx';

applyLanguage('Whence');
render(<ReportApp />, document.getElementById('root') as HTMLElement);
