import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isOfWork } from '../qualifier-fit.ts';

/** "Im November 2025 begann in Graz die Montage des GAC Aion V": another product at another time is another start. */
export const buildsAnother = (
  { named }: SentenceInContext,
  { predicate, namedBeside, entities }: FactFrame,
  { subject, value }: Fits,
): boolean =>
  isOfWork(predicate) &&
  value.state === 'differs' &&
  value.date !== null &&
  subject.rivals.some((id) => named.has(id) && !entities.has(id)) &&
  !namedBeside.some((id) => named.has(id));
