import { expect, test } from 'vitest';
import { decided } from '../../../../claims/linking/decided.ts';
import type { FollowUp } from '../../../../claims/linking/follow-up.ts';
import { hold } from '../made-up/hold.ts';

const claim = (text: string, id: string): FollowUp => {
  const { sentence, entry, frame, fits } = hold(text, id);
  return { sentence, link: { entry, frame, fits, score: 1 } };
};

test('beside a figure that departs from the record, one that it gives beside its own is no claim', () => {
  const departs = claim('2025 wurden in Deutschland 287.000 Elektroautos zugelassen.', 'registered');
  const beside = claim('2025 waren es in Deutschland 23 Prozent mehr Elektroautos.', 'registered');
  const agrees = claim('2025 wurden in Deutschland 412.345 Elektroautos zugelassen.', 'registered');
  expect(beside.link.fits.value.state).toBe('side');
  expect(decided([beside, departs])).toEqual([departs]);
  expect(decided([beside, agrees])).toEqual([beside, agrees]);
  expect(decided([agrees, departs])).toEqual([agrees, departs]);
});
