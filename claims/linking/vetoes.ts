import { type SentenceInContext, speaksOfAny } from './context.ts';
import { countsOtherThing } from './counted-noun.ts';
import { saysStrongly } from './cue-fit.ts';
import { elsewhere } from './elsewhere.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { onlyHolderDeparts } from './holder-departs.ts';
import { isMeeting, isOfState, isOfWork } from './qualifier-fit.ts';
import { isGivenThere } from './side-fit.ts';
import { isSaid } from './subject-fit.ts';
import { agrees, agreesInPart, differsInNumber, TELLING_DIGITS } from './value-state.ts';
import { fitVariant } from './variant-fit.ts';
import { isAnotherBusiness } from './vetoes/another-business.ts';
import { countedOtherwise, countsAnother } from './vetoes/another-count.ts';
import { genericCars, givesForOtherDrive, isAnotherDrive, saysDrive } from './vetoes/another-drive.ts';
import { isAnotherFuel } from './vetoes/another-fuel.ts';
import { isAnotherHolder } from './vetoes/another-holder.ts';
import { namesAnotherOne } from './vetoes/another-one.ts';
import {
  anotherSetting,
  isOfAnotherMarket,
  isToldElsewhere,
  pointsElsewhere,
} from './vetoes/another-setting.ts';
import { anotherStatement } from './vetoes/another-statement.ts';
import { isAnotherTitle } from './vetoes/another-title.ts';
import { isElsewhereDriven } from './vetoes/another-track.ts';
import { isAnotherVersion, isMakersOther } from './vetoes/another-version.ts';
import { isAnotherWay } from './vetoes/another-way.ts';
import { isBelowPeak } from './vetoes/below-peak.ts';
import { buildsAnother } from './vetoes/builds-another.ts';
import { isBuyback } from './vetoes/buyback.ts';
import { changesSince } from './vetoes/change-since.ts';
import { counterpartLeads } from './vetoes/counterpart-leads.ts';
import { isDateCell } from './vetoes/date-cell.ts';
import { isDrive, isDrivenRange } from './vetoes/driven-range.ts';
import { isGrowth } from './vetoes/growth-no-share.ts';
import { isMove } from './vetoes/move.ts';
import { tellsOfNarrower } from './vetoes/narrower.ts';
import { isOfTheOthers } from './vetoes/negated-attribute.ts';
import { isOfThing } from './vetoes/of-a-thing.ts';
import { ofSomethingElse } from './vetoes/of-something-else.ts';
import { namesOneApart } from './vetoes/of-the-rest.ts';
import { isOnlyCompared } from './vetoes/only-compared.ts';
import { isOfOtherScope } from './vetoes/other-scope.ts';
import { isOutcome } from './vetoes/outcome.ts';
import { ownStory } from './vetoes/own-story.ts';
import { isOwnTest } from './vetoes/own-test.ts';
import { tellsOfPart } from './vetoes/part-of-region.ts';
import { isOfRelative } from './vetoes/relative-of.ts';
import { rivalComesLater } from './vetoes/rival-comes-later.ts';
import { onlyScenery } from './vetoes/scenery.ts';
import { isOfOneBattery, isSingleCase } from './vetoes/single-case.ts';
import { strayFigure } from './vetoes/stray-figure.ts';
import { tellsUntoldCount } from './vetoes/untold-count.ts';
import { tellsOfWhole } from './vetoes/whole-market.ts';
import { isOfWiderRegion } from './vetoes/wider-region.ts';

/** A season or a year is that of much. */
const isVagueDate = ({ state, date, value }: Fits['value']): boolean =>
  state === 'equal' && value === null && /^(?:season|part|years?)$/.test(date?.period?.granularity ?? '');

/** "die am 17. Dezember ihre Zellfabrik in Emden angefahren hat": the day tells which record is meant. */
const isVeryDay = ({ state, date }: Fits['value']): boolean =>
  state === 'equal' && date?.period?.granularity === 'day';

/**
 * Why a sentence cannot be about a fact however well its words fit. The rule behind most of them: a claim is the
 * fact's claim if one slot differs (then it contradicts); with two slots different it is another claim.
 * Returns the name of the first veto that holds, or null.
 */
export function veto(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  const { subject, value, qualifiers } = fits;
  if (countsOtherThing(sentence, frame, fits)) return 'another thing counted';
  const unique = value.state === 'equal' && value.digits >= 5;
  if (unique) return null;
  const inPart = agreesInPart(value);
  const { predicate } = frame;
  if (isDateCell(sentence, fits)) return 'only the date is said';
  if (predicate.name === 'market-share' && isOwnShare(sentence, fits)) return 'share of its own';
  if (genericCars(sentence, frame, fits) || tellsOfWhole(sentence, frame, fits)) return 'whole market meant';
  if (isAnotherBusiness(sentence, frame, fits) || isOfThing(sentence, fits)) return 'other business meant';
  if (isOfOtherScope(sentence, frame, fits)) return 'only a part meant';
  if (isAnotherWay(sentence, frame, fits)) return 'another drive';
  if (buildsAnother(sentence, frame, fits)) return 'another one meant';
  if (isBuyback(sentence, frame)) return 'another statement';
  if (isOfRelative(sentence, frame, fits)) return 'another one meant';
  const comparing =
    (predicate.holder ?? false) ||
    predicate.strong.includes('overtake+sell') ||
    (sentence.reading.concepts.has('overtake') && !isMarketShare(frame));
  // Somebody else in the subject's place with a value of its own departs in two slots, whatever is compared.
  const departs = (comparing && value.state !== 'differs') || onlyHolderDeparts(sentence, frame, fits);
  if (
    subject.leads &&
    subject.state.startsWith('active') &&
    !departs &&
    !isMove(sentence, frame, fits) &&
    !rivalComesLater(sentence, fits)
  )
    return 'somebody else is the subject';
  if (
    (subject.state === 'absent' || subject.state === 'whole') &&
    subject.rival &&
    !comparing &&
    !departs &&
    ((subject.leads && value.state !== 'equal') || !isMeeting(predicate))
  )
    return 'somebody else is the subject';
  if (!inPart) {
    if (qualifiers.period === 'conflicts' && tellsPeriod(frame)) return 'another period';
    if (qualifiers.region === 'conflicts' && !isOtherSite(frame, fits)) return 'another region';
    if (
      qualifiers.period === 'conflicts' &&
      (differsInNumber(value) ? RUNS.test(predicate.name) : predicate.name === 'election-result')
    )
      return 'another period';
    if (anotherSetting(sentence, frame, fits)) return 'another setting';
    if (isAnotherFuel(sentence, frame)) return 'another fuel';
    if (qualifiers.stage === 'conflicts') return 'another stage';
    if (qualifiers.cycle === 'conflicts') return 'another cycle';
    if (qualifiers.track === 'conflicts' || isElsewhereDriven(sentence, frame, fits)) return 'another track';
    if (qualifiers.elapsed === 'conflicts') return 'another span';
    if (qualifiers.source === 'conflicts' && predicate.time === 'timeless') return 'another source';
    if (tellsOfPart(sentence, frame, fits) || tellsOfNarrower(sentence, frame, fits))
      return 'only a part meant';
    if (isSingleCase(sentence, frame, fits)) return 'a single case';
    if (isBelowPeak(sentence, frame, fits)) return 'below the peak';
    if (isDrivenRange(sentence, frame, fits)) return 'a test of its own';
    if (isOfWiderRegion(sentence, frame, fits)) return 'another region';
  }
  if (isOfOneBattery(sentence, frame, fits)) return 'a single case';
  // "Brasilien hebt seinen Zoll auf 35 Prozent an", "Dänemark auf mehr als 68": a round figure is that of many a country.
  if (
    qualifiers.region === 'conflicts' &&
    value.state === 'rounded' &&
    (predicate.name === 'tariff' || !(isSaid(subject) || saysStrongly(sentence.reading, predicate)))
  )
    return 'another region';
  // "Luxemburg zahlt bis zu 6.000 Euro": so does many a state.
  if (
    qualifiers.region === 'conflicts' &&
    !isSaid(subject) &&
    predicate.name.startsWith('subsidy') &&
    agrees(value) &&
    value.digits < TELLING_DIGITS
  )
    return 'another region';
  // "Italien zahlte im Herbst" beside what ended in America that September.
  if (qualifiers.region === 'conflicts' && !isSaid(subject) && isOfState(predicate) && isVagueDate(value))
    return 'another region';
  // "Das Vereinigte Königreich meldete für 2025 rund 473.000": as many as there were elsewhere in another year.
  if (
    qualifiers.region === 'conflicts' &&
    qualifiers.period === 'conflicts' &&
    (predicate.time === 'statistic' || predicate.name.endsWith('-target'))
  )
    return 'another region';
  // "60 Minuten nach dem Start 89.000 Bestellungen" of another car than the one that had as many in a day.
  if (
    qualifiers.elapsed === 'conflicts' &&
    !isSaid(subject) &&
    subject.state !== 'active' &&
    !(subject.state === 'whole' && value.state === 'equal' && qualifiers.period === 'fits')
  )
    return 'another span';
  if (
    qualifiers.place === 'conflicts' &&
    (!(isSaid(subject) || isVeryDay(value)) || differsInNumber(value)) &&
    !isMadeElsewhere(sentence, frame, fits)
  )
    return 'another place';
  if (isOfAnotherMarket(sentence, frame, fits)) return 'another setting';
  if (isAnotherHolder(sentence, frame, fits)) return 'another holder';
  if (isOnlyCompared(sentence, frame, fits)) return 'only compared with';
  if (isAnotherTitle(sentence, frame, fits) || isMakersOther(frame, fits)) return 'another one meant';
  const own = ownStory(sentence, frame, fits);
  if (own !== null) return own;
  if (isGrowth(sentence, frame, fits)) return 'growth, no share';
  if (!agrees(value) && changesSince(sentence, frame, fits)) return 'a change from another time';
  if (isOwnTest(sentence, frame, fits) || isDrive(sentence, frame, fits)) return 'a test of its own';
  if (isOutcome(sentence, frame)) return 'what came, no aim';
  if (namesOneApart(sentence, frame, fits)) return 'another maker';
  const introduced = elsewhere(sentence, frame, fits);
  if (introduced !== null) return introduced;
  const other = ofSomethingElse(sentence, frame, fits);
  if (other !== null) return other;
  // Two figures that agree, of one that is spoken of, belong to nothing else.
  const sure =
    agrees(value) && value.sideAgrees && subject.state !== 'absent' && qualifiers.place !== 'conflicts';
  const stray = sure ? null : strayFigure(sentence, frame, fits);
  if (stray !== null) return stray;
  if ((!isSaid(subject) && namesAnotherOne(sentence)) || isOfTheOthers(sentence, frame, fits))
    return 'another one meant';
  if (isAnotherDrive(sentence, frame, fits)) return 'another drive';
  if (countsAnother(sentence, frame, fits)) return 'counted otherwise';
  if (tellsUntoldCount(sentence, frame, fits)) return 'another thing counted';
  if (
    value.value?.type === 'percent' &&
    sentence.reading.concepts.has('survey') &&
    !frame.concepts.has('survey')
  )
    return 'share of those asked';
  const scenery = sure ? null : onlyScenery(sentence, frame, fits);
  if (scenery !== null) return scenery;
  if (fitVariant(sentence, frame, fits.range) === 'conflicts') return 'another variant';
  if (isAnotherVersion(sentence, frame, fits)) return 'another version';
  if (qualifiers.counterpart === 'conflicts' && !isMeeting(predicate)) return 'another maker';

  const telling = inPart && value.digits >= TELLING_DIGITS && value.date === null;
  if (!telling) {
    if (pointsElsewhere(sentence, frame)) return 'another setting';
    if (qualifiers.region === 'fits' && isToldElsewhere(sentence, frame, fits)) return 'another region';
    if (
      qualifiers.drive === 'conflicts' &&
      saysDrive(sentence, fits) &&
      !givesForOtherDrive(sentence, frame, fits)
    )
      return 'another drive';
    if (qualifiers.region === 'conflicts' && predicate.time === 'statistic' && !isGivenThere(sentence, value))
      return 'another region';
    if (isOfWork(predicate) && namesAnotherRegion(sentence, frame) && !speaksOfAny(sentence, frame.entities))
      return 'another region';
    // Two figures that agree tell as much as one of three digits.
    if (
      !(agrees(value) && (value.sideAgrees || qualifiers.source === 'fits')) &&
      countedOtherwise(sentence, frame)
    )
      return 'counted otherwise';
    if (anotherStatement(sentence, frame, fits)) return 'another statement';
    if (counterpartLeads(sentence, fits, frame)) return 'the counterpart is the subject';
  }
  if (!inPart && anotherRegionLeads(sentence, frame)) return 'another region';
  return null;
}

/** A figure for another period, or a goal for another year, is another one. */
const tellsPeriod = ({ predicate }: FactFrame): boolean =>
  (predicate.time === 'statistic' && !(predicate.holder ?? false)) || predicate.name.endsWith('-target');

/** "im slowakischen Werk Bratislava": the country is where the other plant stands, no second slot that departs. */
const isOtherSite = ({ predicate, fact }: FactFrame, { value }: Fits): boolean =>
  isOfWork(predicate) && fact.value.type === 'entity' && value.state === 'differs';

/** "Leapmotor will den B10 ab August im polnischen Tychy bauen": maker, model or time and date or sum are the record's, so the place departs. */
const isMadeElsewhere = (
  sentence: SentenceInContext,
  frame: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  agrees(value) &&
  ((isOfWork(frame.predicate) &&
    (value.sideAgrees || qualifiers.counterpart === 'fits' || fitVariant(sentence, frame) === 'fits')) ||
    // "Ein Gericht in Hangzhou entschied im Herbst, dass 126.000 Yuan zustehen"
    (value.value?.type === 'money' &&
      value.digits >= TELLING_DIGITS &&
      (qualifiers.period === 'fits' || frame.predicate.name === 'court-ruling')));

/** What is done at one time: with another figure at another time, it is another run, sale or drive. */
const RUNS =
  /^(?:lap-time|acceleration|(?:range|endurance)-record|capital-raise|recall|accident|court-ruling|order-count|test-drive)$/;

/** "Hinter VW landete Stellantis mit 19,3 Prozent": a maker's share is none of the electric cars'. */
const isMarketShare = ({ predicate, fact }: FactFrame): boolean =>
  predicate.name === 'market-share' && fact.subject === 'battery-electric-car';

/** "18 Prozent ihrer Auslieferungen": a share of one's own, not of a market. */
const isOwnShare = ({ reading: { tokens } }: SentenceInContext, { value: { value } }: Fits): boolean =>
  value !== null && /^(?:ihr|sein)(?:e[rsnm]?)?$/.test(tokens[value.last + 1]?.fold ?? '');

/** "In Thailand eröffnete ein Werk": where the maker is not said, another country is told of. */
const namesAnotherRegion = ({ regions }: SentenceInContext, frame: FactFrame): boolean =>
  regions.some(({ id, adjective }) => !adjective && id !== 'world') &&
  regions.every(({ id }) => !frame.regions.has(id));

/** "In Norwegen kam Tesla auf mehr als hierzulande": the region named first is the one the figure is for. */
function anotherRegionLeads(sentence: SentenceInContext, frame: FactFrame): boolean {
  const wanted = frame.fact.qualifiers.region;
  const first = sentence.regions.find((region) => !region.adjective);
  return (
    wanted !== undefined &&
    frame.predicate.time === 'statistic' &&
    first !== undefined &&
    first.id !== wanted &&
    !frame.regions.has(first.id)
  );
}
