import { expect, test } from 'vitest';
import { differences, veto } from '../../made-up/hold.ts';

const scene = 'Voltana baut ein Zentrum. ';

test('who goes to another maker is known by name, and the employer differs', () => {
  const text = `${scene}Jonas Brandt, früher bei Brenko, ging zu Nio.`;
  expect(veto(text, 'hired')).toBe(null);
  expect(differences(text, 'hired')).toContain('subject');
});

test('who is only named beside another maker has not gone there', () => {
  expect(veto(`${scene}Jonas Brandt lobte Nio.`, 'hired')).toBe('somebody else is the subject');
});
