/** How a sentence refers to a subject: from itself in the sentence to nothing even in the context; the first that holds counts. */
export const SUBJECT_STATES = [
  'named',
  'described',
  'part',
  'active',
  'whole',
  'activePart',
  'activeWhole',
  'absent',
] as const;

export type SubjectState = (typeof SUBJECT_STATES)[number];

/** The place of a state among them. */
export const stateCode = (state: SubjectState): number => SUBJECT_STATES.indexOf(state);

export const ABSENT = stateCode('absent');
