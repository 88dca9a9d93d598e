import { div, el, pressable } from '../../client/dom';
import { account } from '../../client/page-options';
import { owner } from '../../people';
import { type Folder, folders } from './conversations';
import { currentRoute, hashOf } from './route';
import { stage } from './views';
import { dock, openWindow } from './windows';
import { words } from './words';

export function composeNew(): void {
  const route = currentRoute();
  history.replaceState(null, '', `${hashOf(route)}?compose=new`);
  openWindow({ subject: '', answers: null, sent: () => {} });
}

function header(): HTMLElement {
  const me = owner(account);
  const label = `${words.account}: ${me.name} (${me.email})`;
  const home = el(
    'a',
    { class: 'gb_A gb_Xa', role: 'button', href: '#inbox', 'aria-label': label, title: label },
    me.name.slice(0, 1),
  );
  const search = el('input', {
    class: 'gb_re',
    name: 'q',
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
  });
  return el(
    'header',
    { id: 'gb', class: 'gb_Fa' },
    div('demo-logo', 'Mail'),
    el('form', { role: 'search', onsubmit: (event) => event.preventDefault() }, search),
    home,
  );
}

function folderLink(folder: Folder): HTMLElement {
  return div(
    'TO',
    el(
      'span',
      { class: 'nU' },
      el('a', { href: hashOf({ folder, thread: null }), class: 'J-Ke n0', tabindex: '-1' }, words[folder]),
    ),
  );
}

function navigation(): HTMLElement {
  const compose = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    words.compose,
  );
  return el(
    'div',
    { class: 'nH oy8Mbf aeN', role: 'navigation' },
    div('aIH', div('aic', div('z0', pressable(compose, composeNew)))),
    ...folders.map(folderLink),
  );
}

/** The app's frame around the views: header, folders, the pane with every `[role=main]`, the dock of compose windows. */
export function appFrame(): HTMLElement {
  const middle = div('nH bkK', div('AO', div('Tm aeJ', div('aeF', stage))));
  return div('nH', header(), div('nH aqk bkL', navigation(), middle), dock);
}
