import { createRoot } from 'react-dom/client';
import { pageLocale } from '../../components/when';
import { Dashboard } from './Dashboard';
import { dashboardData } from './data';

document.documentElement.lang = pageLocale();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Dashboard port={dashboardData} />);
