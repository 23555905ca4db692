import { inRange } from '../linking/claim-range.ts';
import { wordsOfClause } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { onlyHolderDeparts, standsInPlace } from '../linking/holder-departs.ts';
import type { Link } from '../linking/link.ts';
import { isRivalWithin } from '../linking/subject-fit.ts';
import { agreesInPart, EXACT_DIGITS, type ValueFit } from '../linking/value-state.ts';
import { cyclesIn } from '../reading/test-cycles.ts';
import { compareOrder } from './compare-order.ts';
import { hasDateOfSide } from './date-of-side.ts';
import { driveOrder, knownDriveOrder } from './drive-order.ts';
import { countsOtherwise } from './figure-beside.ts';
import { reachedOtherwise } from './milestone.ts';
import { ofPetrolCars } from './of-petrol-cars.ts';
import { boundsOtherwise } from './other-bounds.ts';
import { drivenByAnother } from './other-driver.ts';
import { ofOtherEdition } from './other-edition.ts';
import {
  anotherHolder,
  anotherPartner,
  comesBehind,
  displaced,
  heldByAnother,
  hiredByAnother,
  lostToAnother,
  tellsOwnFigure,
} from './other-holder.ts';
import { aimsOtherwise } from './other-horizon.ts';
import { ofAnotherHouse } from './other-house.ts';
import { saysOtherLabel } from './other-label.ts';
import { limitsOtherwise } from './other-limit.ts';
import { partDiffers } from './other-part.ts';
import { isDatedOtherwise, mainPeriodReplaced, periodMatters } from './other-period.ts';
import { placeMatters, placesElsewhere, standsElsewhere, worksElsewhere } from './other-place.ts';
import { regionMatters } from './other-region.ts';
import { drivesElsewhere } from './other-route.ts';
import { sourceMatters } from './other-source.ts';
import { startsOtherwise } from './other-start.ts';
import { isOfOtherVariant } from './other-variant.ts';
import { saysAll, saysBasic, saysFlat, saysOtherPlace, saysOtherWheels, saysStage } from './other-version.ts';
import { ruledInOtherYear, startsInOtherYear } from './other-year.ts';
import { isReversed } from './reversal.ts';
import { ruledOut } from './ruled-out.ts';
import { staysAhead, winsLostElection } from './stays-ahead.ts';
import { swapped, toldOfElectric, toldOfOtherDrive, toldOfPure } from './swapped-figures.ts';
import { toldOfAnother } from './told-of-another.ts';
import { trackMatters } from './track-beside.ts';
import { trendConflict } from './trend.ts';

/** Which slot of the claim departs from the fact. */
export type Difference =
  | 'value'
  | 'period'
  | 'moment'
  | 'region'
  | 'place'
  | 'person'
  | 'subject'
  | 'track'
  | 'stage'
  | 'cycle'
  | 'polarity'
  | 'limit'
  | 'order'
  | 'trend'
  | 'span'
  | 'counterpart'
  | 'source'
  | 'variant';

export function findDifferences(sentence: SentenceInContext, link: Link): Difference[] {
  const { frame, fits } = link;
  const found = new Set<Difference>();
  const { value, qualifiers, subject } = fits;
  const inPart = agreesInPart(value);
  const order = compareOrder(sentence.reading.tokens, sentence.mentions, frame.selves, frame.rival);
  if (value.state === 'differs') found.add('value');
  if (value.sideDiffers && !departsElsewhere(link)) found.add(value.sideReversed ? 'trend' : 'value');
  // Who is ahead by two exact figures is told by them.
  const exact = value.sideAgrees && value.digits >= EXACT_DIGITS;
  if (order !== 0 && frame.order !== 0 && order !== frame.order && !found.has('value') && !exact)
    found.add('order');
  else if (staysAhead(sentence, frame) || winsLostElection(sentence, frame)) found.add('order');
  const absent = !/^(?:named|described|part)$/.test(subject.state);
  const replaced =
    absent &&
    !tellsOwnFigure(sentence, frame, fits) &&
    (order === 0 || order !== frame.order || (subject.state === 'absent' && subject.rival)) &&
    (subject.rival || anotherHolder(sentence, frame)) &&
    !comesBehind(sentence, subject, frame.rival);
  // "das Model Y kam auf 16.845": a figure beside the rank is told of the others, too.
  if (
    frame.predicate.holder &&
    value.state !== 'side' &&
    (replaced || heldByAnother(sentence, link) || displaced(sentence, link))
  )
    found.add('subject');
  else if (absent && standsInPlace(sentence, frame, fits) && onlyHolderDeparts(sentence, frame, fits))
    found.add('subject');
  else if (
    hiredByAnother(sentence, link) ||
    toldOfAnother(sentence, frame, fits) ||
    lostToAnother(sentence, frame, fits)
  )
    found.add('subject');
  else if (frame.predicate.name === 'partnership' && subject.state === 'absent' && subject.rival)
    found.add('subject');
  if (driveOrder(sentence.reading) * knownDriveOrder(frame) < 0) found.add('trend');
  if (
    swapped(sentence, frame) ||
    toldOfElectric(sentence, frame, value) ||
    toldOfPure(sentence, frame, value) ||
    toldOfOtherDrive(sentence, frame, fits.range) ||
    partDiffers(sentence, frame, fits.range) ||
    countsOtherwise(sentence, frame, value, fits.range)
  )
    found.add('value');
  if (saysOtherLabel(sentence.reading.tokens, frame.fact) || placesElsewhere(sentence, frame, fits))
    found.add('value');
  if (worksElsewhere(sentence, frame, fits) || standsElsewhere(sentence, frame, fits)) found.add('place');
  if (
    startsOtherwise(sentence, frame) ||
    boundsOtherwise(sentence, frame, fits) ||
    reachedOtherwise(sentence, frame, value)
  )
    found.add('period');
  if (
    startsInOtherYear(sentence, frame, fits) ||
    ruledInOtherYear(sentence, frame) ||
    ofOtherEdition(sentence, frame, fits)
  )
    found.add('moment');
  if (limitsOtherwise(sentence, frame, fits)) found.add('limit');
  if (aimsOtherwise(sentence, frame, fits)) found.add('span');
  // "CATL in Arnstadt ist auf 14 ausgelegt, PowerCo auf 20": another one has a clause of its own.
  const replaces =
    subject.replaces && (subject.rivals.length === 0 || isRivalWithin(sentence, subject, fits.range));
  if (inPart && replaces && HAPPENS.test(frame.predicate.time)) found.add('counterpart');
  else if (ofAnotherHouse(sentence, frame, fits)) found.add('counterpart');
  const other = ruledOut(sentence, frame);
  if (other !== null) found.add(other);
  if (qualifiers.counterpart === 'conflicts' || anotherPartner(sentence, frame, fits))
    found.add('counterpart');
  if (
    inPart &&
    (saysBasic(sentence, frame) ||
      saysAll(sentence, frame) ||
      saysOtherWheels(sentence, frame) ||
      saysOtherPlace(sentence, frame, value) ||
      isOfOtherVariant(sentence, frame, fits))
  )
    found.add('variant');
  if (inPart && saysFlat(sentence, frame)) found.add('value');
  const petrol = inPart ? ofPetrolCars(sentence, frame, fits) : null;
  if (petrol !== null) found.add(petrol);
  if (inPart || value.state === 'none') {
    if (qualifiers.track === 'conflicts' && trackMatters(sentence, link)) found.add('track');
    if (qualifiers.stage === 'conflicts' && saysStage(sentence, fits.range)) found.add('stage');
    if (qualifiers.cycle === 'conflicts' && saysCycle(sentence, value)) found.add('cycle');
    if (
      (qualifiers.person === 'conflicts' && namesUnknown(sentence, link)) ||
      drivenByAnother(sentence, frame, fits)
    )
      found.add('person');
    if ((qualifiers.place === 'conflicts' && placeMatters(frame)) || drivesElsewhere(sentence, frame, fits))
      found.add('place');
    if (qualifiers.elapsed === 'conflicts' && value.state !== 'side') found.add('span');
    if (qualifiers.source === 'conflicts' && sourceMatters(sentence, frame, fits.range, value))
      found.add('source');
    if (qualifiers.region === 'conflicts' && regionMatters(sentence, frame, fits)) found.add('region');
    if (
      (qualifiers.period === 'conflicts' && periodMatters(sentence, frame, fits)) ||
      [mainPeriodReplaced, isDatedOtherwise, hasDateOfSide].some((departs) => departs(sentence, frame, value))
    )
      found.add('period');
  }
  if (isReversed(sentence, frame, value, fits.range)) found.add('polarity');
  if (trendConflict(sentence, frame, fits)) found.add('trend');
  // The moment tells more than that the time is another.
  if (found.has('moment')) found.delete('period');
  return [...found];
}

/** "knapp zehn Prozent, zwei gemeinsame Modelle": the departing figure has a clause of its own, beside one that agrees. */
const departsElsewhere = ({ fits: { value, range } }: Link): boolean =>
  (value.state === 'side' || value.sideReversed) &&
  value.departing !== null &&
  !inRange(range, value.departing.first);

/** The claim names somebody the record does not know; who drove may be said in a clause of its own. */
const namesUnknown = (
  { mentions }: SentenceInContext,
  { frame: { entities, fact }, fits: { range } }: Link,
): boolean =>
  mentions.some(
    ({ kind, first, entities: ids }) =>
      kind === 'name' &&
      !ids.some((id) => entities.has(id)) &&
      (inRange(range, first) || fact.qualifiers.track !== undefined),
  );

/** What happens happens to those whom the record names; figures are compared with many. */
const HAPPENS = /^(?:moment|event)$/;

/** "mit 441 Kilometern, bei 720 nach WLTP": the cycle is said of the figure's own clause. */
const saysCycle = ({ reading: { tokens } }: SentenceInContext, { value }: ValueFit): boolean =>
  value === null || cyclesIn(wordsOfClause(tokens, value)).length > 0;
