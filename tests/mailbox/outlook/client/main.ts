import { makeNoise } from '../../client/noise';
import { account, has } from '../../client/page-options';
import { owner } from '../../people';
import { appFrame, showFolder } from './frame';
import { listenToKeysAndPresses } from './keys';
import { showInList } from './list';
import { k } from './names';
import { showInPane } from './pane';
import { createDefaultPolicy } from './policy';
import { currentRoute, pathParts } from './route';
import { showComposeWindow, showReadWindow } from './windows';
import { words } from './words';

createDefaultPolicy();

if (has('dark')) document.documentElement.classList.add(k('dark'));
if (has('noise')) makeNoise(document.body);

function showRoute(): void {
  showFolder();
  showInList();
  showInPane(currentRoute());
  document.title = `${words.inbox} - ${owner(account).name} - Outlook`;
}

/** The frame comes first, the panes a while later. */
function startApp(): void {
  const { frame, addPane } = appFrame();
  document.body.append(frame);
  setTimeout(addPane, has('slow-mail') ? 1500 : 120);
  showRoute();
  window.addEventListener('popstate', showRoute);
  listenToKeysAndPresses();
}

const [kind, what, id] = pathParts();
if (kind === 'deeplink' && what === 'read' && id !== undefined) showReadWindow(decodeURIComponent(id));
else if (kind === 'deeplink' && what === 'compose') {
  showComposeWindow(new URLSearchParams(location.search).get('ItemID'));
} else startApp();
