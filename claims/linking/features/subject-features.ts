import type { Predicate } from '../../predicates/predicate.ts';
import { isSaid, type SubjectFit } from '../subject-fit.ts';

/** The features of how the subject is spoken of; `narrow` where few facts share it. */
export function subjectFeatures(subject: SubjectFit, predicate: Pick<Predicate, 'holder'>, narrow: boolean) {
  // Who holds a place is what the claim says: another name there is another value, not another claim.
  const holder = predicate.holder ?? false;
  return {
    subjectNamed: +(subject.state === 'named'),
    subjectDescribed: +(subject.state === 'described'),
    subjectPart: +(subject.state === 'part'),
    subjectWhole: +(subject.state === 'whole'),
    subjectActive: +(subject.state === 'active'),
    subjectActiveLoose: +(subject.state === 'activeWhole' || subject.state === 'activePart'),
    recency: subject.state.startsWith('active') ? Math.min(4, subject.recency) : 0,
    rival: +(subject.rival && !holder),
    rivalLeads: +(subject.leads && !holder),
    rivalNamed: +(subject.rival && !holder && subject.state === 'named'),
    rivalHolder: +(subject.rival && holder),
    subjectNarrow: +(narrow && isSaid(subject)),
    leadsActive: +(subject.leads && !holder && subject.state !== 'named'),
  };
}
