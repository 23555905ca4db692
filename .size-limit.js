import { readFileSync } from 'node:fs';

const build = '.output/chrome-mv3';

/** A page of ours with every script and style it loads, as its HTML names them. */
function page(name) {
  const html = readFileSync(`${build}/${name}.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => `${build}/${file}`,
  );
  return [`${build}/${name}.html`, ...files];
}

const entry = (name, path, limit, gzip = true) => ({ name, path, limit, gzip, brotli: false });

export default [
  entry('gate, on every page of the listed sites', `${build}/gate.js`, '3.8 kB'),
  entry('first marks, in articles', `${build}/first.js`, '13.5 kB'),
  entry('reader, in articles once marks are painted', `${build}/content-scripts/reader.js`, '27.5 kB'),
  entry('cards, in articles once marks are painted', `${build}/card.js`, '34 kB'),
  entry('background, at every start', `${build}/background.js`, '10.5 kB'),
  entry('engine, when something is read', `${build}/engine.js`, '193 kB'),
  entry('taking packs in, once there are added ones', `${build}/packs.js`, '13.2 kB'),
  entry('what it knows: packs, outline, frames, lexicon', `${build}/knowledge.bin`, '452 kB'),
  entry('popup with all it loads', page('popup'), '36 kB'),
  entry('options with all they load', page('options'), '250 kB'),
  // They are parsed on the page's thread as they are.
  entry('first marks, not packed', `${build}/first.js`, '32 kB', false),
  entry('reader, not packed', `${build}/content-scripts/reader.js`, '71 kB', false),
];
