import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
/** What git knows of; outside a clone, everything but what tools write. */
function projectFiles(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).split(
      '\0',
    );
  } catch {
    const written = /^(?:node_modules|\.output|\.wxt|\.git|output|coverage)(?:\/|$)/;
    return globSync('**/*', { cwd: root, exclude: (path) => written.test(path) });
  }
}

const files = projectFiles().filter((file) => {
  const stats = statSync(join(root, file), { throwIfNoEntry: false });
  return file !== '' && stats?.isFile() && extname(file) !== '.png';
});
const contents = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const self = relative(root, import.meta.filename);

/** "file:line" of everything that matches, in all files but this one. */
function found(pattern: RegExp, where: (file: string) => boolean = () => true): string[] {
  return files
    .filter((file) => file !== self && where(file))
    .flatMap((file) => {
      const lines = contents.get(file)?.split('\n') ?? [];
      return lines.flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      );
    });
}

describe('the repository is the same on every machine', () => {
  test('no file names a folder of somebody’s machine', () => {
    expect(found(/(?<![\w.*:/-])\/(?:home|root|Users|work|mnt|srv)\/\w|\b[A-Z]:\\\w/)).toEqual([]);
  });

  test('no file reaches outside the repository', () => {
    const outside = found(/(?<![\w/.])(?:\.\.\/)+[\w.-]/, (file) =>
      /\.(?:tsx?|mjs|json|ya?ml|md)$/.test(file),
    ).filter((hit) => {
      const file = hit.slice(0, hit.indexOf(':'));
      const targets = hit.match(/(?<![\w/.])(?:\.\.\/)+[\w.-]+/g) ?? [];
      return targets.some((target) => relative(root, resolve(root, dirname(file), target)).startsWith('..'));
    });
    expect(outside).toEqual([]);
  });

  test('no file names a package registry: everybody installs from their own', () => {
    const settings = (file: string) =>
      /package(-lock)?\.json$|npmrc$|\.ya?ml$|\.ci\/|tools\/setup\//.test(file);
    expect(
      found(/registry\s*=|https?:\/\/[^\s"']*(?:registry|npmjs|artifactory|nexus|verdaccio)/i, settings),
    ).toEqual([]);
  });
});

test.each(files.filter((file) => file.endsWith('.md')))(
  'every link of %s leads to a file that is there',
  (file) => {
    const links = [...(contents.get(file) ?? '').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)];
    const missing = links.filter(([, target = '']) => !existsSync(resolve(root, dirname(file), target)));
    expect(missing.map(([, target]) => target)).toEqual([]);
  },
);

test.each(files.filter((file) => file.endsWith('.md')))('every file that %s names is there', (file) => {
  const rooms =
    /^(?:\.ci|\.github|assets|claims|components|docs|entrypoints|facts|page|public|tests|tools)\/[\w./-]*$/;
  const named = [...(contents.get(file) ?? '').matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => rooms.test(name) && !existsSync(join(root, name)))).toEqual([]);
});

test('our own code writes no markup into a document', () => {
  const shipped = (file: string) =>
    /^(?:assets|claims|components|entrypoints|facts|page)\/.*\.tsx?$/.test(file);
  expect(files.filter(shipped).length).toBeGreaterThan(200);
  expect(
    found(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|dangerouslySetInnerHTML)\b/,
      shipped,
    ),
  ).toEqual([]);
  expect(found(/\beval\(|\bnew Function\(|import\((?!['"]\.)/, shipped)).toEqual([]);
});

describe.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  test('every action is pinned to a full commit, with its version beside it', () => {
    const uses = text.match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test('a job may only read, unless it says what else it needs', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
  });
});

describe.each(['de', 'en'])('store text %s', (language) => {
  const text = readFileSync(join(root, `docs/store/${language}.md`), 'utf8');
  const [, , name = '', , short = ''] = text.split(/^## (.*)\n/m).map((part) => part.trim());
  const messages = JSON.parse(
    readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'),
  ) as Record<string, { message: string }>;

  test('says what the browser shows', () => {
    expect(name).toBe(messages.name?.message);
    expect(short).toBe(messages.description?.message);
  });

  test('fits the stores: 75 characters for the name, 132 for the short description', () => {
    expect(name.length).toBeLessThanOrEqual(75);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(messages.shortName?.message.length).toBeLessThanOrEqual(12);
  });
});

test('the newest version of CHANGELOG.md is that of package.json', () => {
  const { version } = JSON.parse(contents.get('package.json') ?? '{}') as { version: string };
  const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(newest).toBe(version);
});
