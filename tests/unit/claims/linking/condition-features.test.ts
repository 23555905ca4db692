import { expect, test } from 'vitest';
import { qualifierFeatures } from '../../../../claims/linking/features/qualifier-features.ts';
import { hold } from '../made-up/hold.ts';

/** The features of the conditions that a sentence gives evidence for, by name. */
function told(fact: string, text: string): string[] {
  const { fits, frame } = hold(text, fact);
  return Object.entries(qualifierFeatures(fits.qualifiers, frame.predicate))
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count}`);
}

test.each([
  ['range', 'Nach WLTP fährt der Voltana E1 weit.', ['cycle 1', 'agreeing 1']],
  ['range', 'Nach CLTC fährt der Voltana E1 weit.', ['cycleConflict 1']],
  ['price', 'In Deutschland ist er teuer.', ['region 1', 'agreeing 1']],
  ['price', 'In Norwegen ist er teuer.', ['regionConflict 1']],
  ['lap', 'Ein Prototyp fuhr auf dem Talring.', ['track 1', 'stage 1', 'agreeing 2']],
  [
    'lap',
    'Das Serienmodell fuhr auf dem Bergring.',
    ['trackConflict 1', 'stageConflict 1', 'conflictsMany 1'],
  ],
  ['lap', 'Mara Lindt fuhr im Mai 2024.', ['periodConflict 1', 'person 1', 'agreeing 1']],
  ['lap', 'Jonas Brandt fuhr im Oktober 2025.', ['period 1', 'personConflict 1', 'agreeing 1']],
  ['registered', '2024 waren es viele.', ['periodConflict 1', 'periodConflictStatistic 1']],
  ['registered', 'Gezählt wurden reine Elektroautos.', ['drive 1', 'agreeing 1']],
  ['registered', 'Gezählt wurden Plug-in-Hybride.', ['driveConflict 1']],
  ['registered', 'Das Zulassungsamt zählte.', ['source 1', 'agreeing 1']],
  ['registered', 'Das Institut Messwert sprach.', ['sourceConflict 1']],
  ['orders', 'Nach 30 Minuten war Schluss.', ['elapsed 1', 'agreeing 1']],
  ['orders', 'Nach zwei Stunden war Schluss.', ['elapsedConflict 1']],
  ['plant', 'Das Werk steht in Seedorf.', ['place 1', 'agreeing 1']],
  ['plant', 'Das Werk steht in Waldau.', ['placeConflict 1']],
  ['hired', 'Brenko verlor ihn.', ['counterpart 1', 'agreeing 1']],
  ['price', 'Er ist teuer.', []],
])('%s: %s', (fact, text, expected) => {
  expect(told(fact, text)).toEqual(expected);
});

test('what agrees counts up to three times, what conflicts each time beyond the first', () => {
  const count = (fit: 'fits' | 'conflicts') =>
    qualifierFeatures(
      {
        region: fit,
        period: fit,
        cycle: fit,
        drive: fit,
        track: fit,
        stage: 'silent',
        place: 'silent',
        person: 'silent',
        counterpart: 'silent',
        source: 'silent',
        elapsed: 'silent',
      },
      hold('Er ist teuer.', 'price').frame.predicate,
    );
  expect(count('fits')).toMatchObject({ agreeing: 3, conflictsMany: 0 });
  expect(count('conflicts')).toMatchObject({ agreeing: 0, conflictsMany: 4 });
});
