import '../../components/style/tokens.css';
import '../../components/style/type.css';
import '../../components/style/buttons.css';
import '../../components/style/trace.css';
import '../../components/style/controls.css';
import '../../components/style/screen.css';
import '../../components/style/report.css';
import '../../components/style/source-map.css';
import '../../components/style/library.css';
import { render } from 'preact';
import { applyLanguage } from '../shared/language.ts';
import { ReportApp } from './ReportApp.tsx';

applyLanguage('Whence');
render(<ReportApp />, document.getElementById('root') as HTMLElement);
