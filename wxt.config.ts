import { defineConfig } from 'wxt';
import publisher from './assets/publisher.json' with { type: 'json' };
import hosts from './page/hosts.json' with { type: 'json' };
import { bareScripts } from './tools/build/bare-scripts.ts';
import { readyKnowledge } from './tools/build/ready-knowledge.ts';
import { readyLexicon } from './tools/build/ready-lexicon.ts';
import { tighterScripts } from './tools/build/tighter-scripts.ts';
import { addNotices } from './tools/release/notices.ts';

const listedSites = hosts.map(({ host }) => `*://*.${host}/*`);

/** Firefox: first release with the CSS Custom Highlight API (140) and built-in data consent on all platforms (142). */
const oldest = { chrome: 128, firefox: 142 };

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Packs from others, which the reader adds; the permission for each host is asked of the reader (docs/packs.md).
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [bareScripts(), readyKnowledge(), readyLexicon(), tighterScripts()],
    build: {
      // The engine is one script on purpose; the browser reads it from disk.
      chunkSizeWarningLimit: 2000,
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
    },
  }),
  hooks: { 'build:done': addNotices },
  // What Mozilla's reviewers rebuild the extension from. Named, so that no leftover of a tool slips in.
  zip: {
    dotSources: true,
    includeSources: [
      '{LICENSE,.npmrc,.gitignore,.size-limit.js,package.json,package-lock.json,biome.json}',
      '{tsconfig,tsconfig.pure}.json',
      '{wxt,vitest}.config.ts',
      '*.md',
      '{assets,claims,components,docs,entrypoints,facts,page,public,tools}/**',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'de',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // Asked one by one in the settings, for sites the reader adds.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandList__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'write-note': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_menuOwnNote__' },
      'close-note': { description: '__MSG_commandClose__' },
    },
    // The listed sites only: there the reader script may follow the gate. Any other page needs the reader's click.
    host_permissions: listedSites,
    // Named by hand instead of through WXT, whose wrapper would be as big as the gate itself.
    content_scripts: [
      {
        matches: listedSites,
        js: ['gate.js'],
        run_at: 'document_idle',
      },
    ],
    // No code, style or picture is loaded from outside. Data come only as packs the reader adds; nothing is sent.
    // `npm run dev` has to reach its own server for live reload.
    ...(command === 'build' ? { content_security_policy: { extension_pages: strictPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: publisher.firefoxId,
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${oldest.chrome}` }),
  }),
});
