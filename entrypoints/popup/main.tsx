import { createRoot } from 'react-dom/client';
import { pageLocale } from '../../components/when';
import { popupData } from './data';
import { Popup } from './Popup';

document.documentElement.lang = pageLocale();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup port={popupData} />);
