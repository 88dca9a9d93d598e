import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { dropHookSources } from './lib/build/drop-hook-sources';
import { dropHtmlSinks } from './lib/build/drop-html-sinks';
import { slimReadabilityPlugin } from './lib/build/slim-readability';
import { mailHosts } from './lib/mail/hosts';

export default defineConfig({
  // Every import is written out, so a reader sees where a name comes from.
  imports: false,
  // Firefox would otherwise be built as MV2.
  manifestVersion: 3,
  vite: () => ({
    plugins: [slimReadabilityPlugin(), dropHtmlSinks(), dropHookSources()],
    resolve: {
      alias: [
        { find: 'compromise/one', replacement: resolve('lib/rejection/compromise-matcher.ts') },
        {
          find: /^\.\.?\/(?:_fuzzy|_lib|\.\.\/termMethods|contraction-skip|steps\/negative|steps\/and-block|03-notIf)\.js$/,
          replacement: resolve('lib/build/compromise-unused.ts'),
        },
      ],
    },
  }),
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('assets/locales') },
  autoIcons: { baseIconPath: resolve('assets/icon.svg') },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications'],
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'insert-last-draft': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_extension_insertLastDraft__',
      },
    },
    host_permissions: [...mailHosts],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rebound@rebound.example',
          // The first that knows data_collection_permissions; Firefox ESR since 2025-07.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
