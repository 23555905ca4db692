import { expect, test } from 'vitest';
import { readStartOptions } from '../../../tools/start/options.ts';

test.each([
  ['no display on Linux', {}, 'linux', true],
  ['an X display', { DISPLAY: ':0' }, 'linux', false],
  ['a Wayland display', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false],
  ['a display on a build machine', { DISPLAY: ':99', CI: 'true' }, 'linux', true],
  ['a Mac', {}, 'darwin', false],
] as const)('%s decides about the window', (_, env, platform, headless) => {
  expect(readStartOptions([], env, platform)).toEqual({ kind: 'chromium', headless, shots: null });
});

test('options choose the browser and forbid a window', () => {
  const options = readStartOptions(['--firefox', '--headless'], { DISPLAY: ':0' }, 'linux');
  expect(options).toEqual({ kind: 'firefox', headless: true, shots: null });
});

test('pictures of all surfaces go to the output folder or into the documentation', () => {
  const shots = (...args: string[]) => readStartOptions(['--shots', ...args], {}, 'linux');
  expect(shots()).toMatchObject({ shots: 'output/shots' });
  expect(shots('docs')).toMatchObject({ shots: 'docs/images' });
  expect(shots('elsewhere')).toContain('elsewhere');
  expect(readStartOptions(['docs'])).toContain('docs');
});

test('an option that is not known is answered with a sentence', () => {
  expect(readStartOptions(['--safari'])).toContain('--safari');
});
