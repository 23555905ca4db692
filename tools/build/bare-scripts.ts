import type { Plugin } from 'vite';

const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Takes WXT's wrapper off unlisted scripts in a build: its console messages and plugins, of which we have none, are a
 * tenth of the gate, and the gate runs on every page of the listed sites.
 */
export function bareScripts(): Plugin {
  return {
    name: 'randnotiz:bare-scripts',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-unlisted-script-entrypoint\?/ },
      handler: (_code, id) => {
        const script = id.slice(id.indexOf(wrapper) + wrapper.length);
        return `import script from ${JSON.stringify(script)};\nexport default script.main();`;
      },
    },
  };
}
