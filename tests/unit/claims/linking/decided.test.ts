import { expect, test } from 'vitest';
import { decided } from '../../../../claims/linking/decided.ts';
import type { FollowUp } from '../../../../claims/linking/follow-up.ts';
import { hold } from '../made-up/hold.ts';

const claim = (text: string, id: string): FollowUp => {
  const { sentence, entry, frame, fits } = hold(text, id);
  return { sentence, link: { entry, frame, fits, score: 1, odds: 1 } };
};

test('beside a figure that departs from the record, one that it gives beside its own is no claim', () => {
  const departs = claim('Elektroautos hatten 2025 in Deutschland einen Anteil von 25,1 Prozent.', 'share');
  const beside = claim('In Deutschland hatten Plug-in-Hybride 9,7 Prozent Anteil.', 'share');
  const agrees = claim('Elektroautos hatten 2025 in Deutschland einen Anteil von 18,4 Prozent.', 'share');
  expect(beside.link.fits.value.state).toBe('side');
  expect(decided([beside, departs])).toEqual([departs]);
  expect(decided([beside, agrees])).toEqual([beside, agrees]);
  expect(decided([agrees, departs])).toEqual([agrees, departs]);
});

test('a change, and what has a date of its own, is a claim beside a departing figure', () => {
  const departs = claim('2025 wurden in Deutschland 287.000 Elektroautos zugelassen.', 'registered');
  const change = claim('In Deutschland waren es 23 Prozent mehr Elektroautos.', 'registered');
  const dated = claim('2024 waren es in Deutschland 335.240 Elektroautos.', 'registered');
  expect(decided([change, departs, dated])).toEqual([change, departs, dated]);
});
