import { expect, test } from 'vitest';
import { shownKeys } from '../../../components/shortcuts/read-shortcuts.ts';

test('keys are named as on a German keyboard, in English as the browser names them', () => {
  expect(shownKeys('Alt+Shift+J', 'de')).toBe('Alt+Umschalt+J');
  expect(shownKeys('Ctrl+Shift+Space', 'de')).toBe('Strg+Umschalt+Leertaste');
  expect(shownKeys('Alt+Shift+J', 'en')).toBe('Alt+Shift+J');
  // A Mac's signs need no words.
  expect(shownKeys('⌥⇧J', 'de')).toBe('⌥⇧J');
});

test('no keys are said to be none, not an empty name', () => {
  expect(shownKeys('', 'de')).toBeNull();
  expect(shownKeys(undefined, 'en')).toBeNull();
});
