import { expect, test } from 'vitest';
import { manner, Wording, wordsOf } from '../../../../../claims/linking/judging/wording.ts';
import { hold } from '../../made-up/hold.ts';

const wording = new Wording({
  predicates: { price: 'kost:12 miet:-7 =equal:3' },
  facts: { 'voltana-price': 'schauraum:8 kost:-2' },
});
const fact = { id: 'voltana-price', predicate: 'price' };

test('words add what is learnt of their predicate and of the fact, in tenths', () => {
  expect(wording.sum(fact, ['kost', 'schauraum', 'regen'], [])).toBeCloseTo(1.8, 9);
  expect(wording.sum(fact, ['miet'], ['=equal'])).toBeCloseTo(-0.4, 9);
});

test('of a fact that nobody has learnt about only the predicate is known', () => {
  expect(wording.sum({ id: 'added', predicate: 'price' }, ['kost', 'schauraum'], [])).toBeCloseTo(1.2, 9);
  expect(wording.sum({ id: 'added', predicate: 'constructor' }, ['kost'], [])).toBe(0);
});

test('the words of a sentence are its stems, each once, without figures and marks', () => {
  const { sentence } = hold('Der Voltana E1 kostet in Deutschland 38.640 Euro, kostet aber viel.', 'price');
  const words = [...wordsOf(sentence)];
  expect(words).toContain('kos');
  expect(words.filter((word) => word === 'kos')).toHaveLength(1);
  expect(words.filter((word) => /[\d.,]/.test(word))).toEqual([]);
});

test('how much of the record is told stands beside the words and is none of them', () => {
  const { fits } = hold('Der Voltana E1 kostet in Deutschland 38.640 Euro.', 'price');
  expect(manner(fits)).toEqual(['=equal', '=named', '=equal=named']);
  expect(manner(fits).every((word) => word.startsWith('='))).toBe(true);
});
