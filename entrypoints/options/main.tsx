import '../../components/style/tokens.css';
import '../../components/style/type.css';
import '../../components/style/buttons.css';
import '../../components/style/controls.css';
import '../../components/style/screen.css';
import '../../components/style/options.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { applyLanguage } from '../shared/language.ts';
import { OptionsPage } from './OptionsPage.tsx';

applyLanguage(`Whence · ${i18n.t('popup.settings')}`);
render(<OptionsPage />, document.getElementById('root') as HTMLElement);
