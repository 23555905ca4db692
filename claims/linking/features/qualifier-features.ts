import type { Predicate } from '../../predicates/predicate.ts';
import { type Fit, QUALIFIERS, type QualifierFit } from '../qualifier-fit.ts';

export function countFits(qualifiers: QualifierFit, wanted: Fit): number {
  let count = 0;
  for (const name of QUALIFIERS) if (qualifiers[name] === wanted) count += 1;
  return count;
}

/** The features of the conditions under which the fact holds. */
export function qualifierFeatures(qualifiers: QualifierFit, predicate: Predicate) {
  const conflicts = countFits(qualifiers, 'conflicts');
  return {
    region: +(qualifiers.region === 'fits'),
    regionConflict: +(qualifiers.region === 'conflicts'),
    period: +(qualifiers.period === 'fits'),
    periodConflict: +(qualifiers.period === 'conflicts'),
    periodConflictStatistic: +(qualifiers.period === 'conflicts' && predicate.time === 'statistic'),
    cycle: +(qualifiers.cycle === 'fits'),
    cycleConflict: +(qualifiers.cycle === 'conflicts'),
    drive: +(qualifiers.drive === 'fits'),
    driveConflict: +(qualifiers.drive === 'conflicts'),
    track: +(qualifiers.track === 'fits'),
    trackConflict: +(qualifiers.track === 'conflicts'),
    stage: +(qualifiers.stage === 'fits'),
    stageConflict: +(qualifiers.stage === 'conflicts'),
    place: +(qualifiers.place === 'fits'),
    placeConflict: +(qualifiers.place === 'conflicts'),
    person: +(qualifiers.person === 'fits'),
    personConflict: +(qualifiers.person === 'conflicts'),
    counterpart: +(qualifiers.counterpart === 'fits'),
    source: +(qualifiers.source === 'fits'),
    sourceConflict: +(qualifiers.source === 'conflicts'),
    elapsed: +(qualifiers.elapsed === 'fits'),
    elapsedConflict: +(qualifiers.elapsed === 'conflicts'),
    conflictsMany: Math.max(0, conflicts - 1),
    agreeing: Math.min(3, countFits(qualifiers, 'fits')),
  };
}
