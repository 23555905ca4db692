const AGREEING: ReadonlySet<string> = new Set(['supported', 'outdated', 'unconfirmed']);
const DIFFERING: ReadonlySet<string> = new Set(['contradicted', 'outdated']);

/** Whether a relation decides as the label does that a text agrees with a fact or differs from it; what is outdated does both. */
export const decidesAs = (label: 'agree' | 'differ', relation: string): boolean =>
  (label === 'agree' ? AGREEING : DIFFERING).has(relation);

/** The same of two relations; what only stands beside a fact does neither. */
export const decideAlike = (labelled: string, relation: string): boolean =>
  labelled === relation ||
  (['agree', 'differ'] as const).some((label) => decidesAs(label, labelled) && decidesAs(label, relation));
