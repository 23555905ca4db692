import { expect, test } from 'vitest';
import { amongOthers, PROMISING, type Standing } from '../../../../../claims/linking/judging/among-others.ts';

const standing = (score: number, slot: number | null, more: Partial<Standing> = {}): Standing => ({
  score,
  slot,
  agrees: true,
  predicate: 'tariff',
  subject: 'byd',
  ...more,
});

test('alone it leads by what it has over the least that counts', () => {
  const own = standing(2, 4);
  expect(amongOthers(own, [own])).toEqual({
    score: 2,
    lead: 2 - (PROMISING - 0.5),
    better: 0,
    facts: 1,
    rivalsAgreeing: 0,
    listed: 0,
    toldBeside: 0,
  });
});

test('who has the same figure is a rival, who has another is one of a list or told beside', () => {
  const own = standing(2, 4);
  const rival = standing(3, 4, { predicate: 'share', subject: 'tesla' });
  const farBelow = standing(-1, 4);
  const ofList = standing(1, 9, { subject: 'geely' });
  const ofSubject = standing(1, 12, { predicate: 'sales' });
  const departing = standing(1, 15, { agrees: false });
  expect(amongOthers(own, [own, rival, farBelow, ofList, ofSubject, departing])).toMatchObject({
    lead: -1,
    better: 1,
    facts: 6,
    rivalsAgreeing: 1,
    listed: 1,
    toldBeside: 1,
  });
});
