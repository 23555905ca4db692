import type { Predicate } from '../../predicates/predicate.ts';
import { isSaid, type SubjectFit } from '../subject-fit.ts';

/** The features of how the subject is spoken of; `narrow` where few facts share it. */
export function subjectFeatures(subject: SubjectFit, predicate: Pick<Predicate, 'holder'>, narrow: boolean) {
  return {
    subjectNamed: +(subject.state === 'named'),
    subjectDescribed: +(subject.state === 'described'),
    subjectPart: +(subject.state === 'part'),
    subjectWhole: +(subject.state === 'whole'),
    subjectActive: +(subject.state === 'active'),
    subjectActiveLoose: +(subject.state === 'activeWhole' || subject.state === 'activePart'),
    recency: subject.state.startsWith('active') ? Math.min(4, subject.recency) : 0,
    rival: +subject.rival,
    rivalLeads: +subject.leads,
    rivalNamed: +(subject.rival && subject.state === 'named'),
    rivalHolder: +(subject.rival && (predicate.holder ?? false)),
    subjectNarrow: +(narrow && isSaid(subject)),
    leadsActive: +(subject.leads && subject.state !== 'named'),
  };
}
