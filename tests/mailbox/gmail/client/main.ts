import { makeNoise } from '../../client/noise';
import { has } from '../../client/page-options';
import { appFrame } from './frame';
import { showComposeWindow, showThreadWindow } from './popout';
import { listenToKeys } from './shortcuts';
import { showRoute } from './views';

const asked = new URLSearchParams(location.search);

if (has('dark')) document.documentElement.classList.add('demo-dark');
if (has('noise')) makeNoise(document.body);

if (asked.get('view') === 'btop') {
  const thread = asked.get('th');
  if (asked.get('tf') === 'cm') showComposeWindow(thread);
  else if (thread !== null) showThreadWindow(thread);
} else {
  document.body.append(appFrame());
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  showRoute();
  window.addEventListener('hashchange', showRoute);
  listenToKeys();
}
