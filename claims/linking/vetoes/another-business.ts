import { formTest, isAt } from '../../german/form-test.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { overlap } from '../bits.ts';
import { saysWithin } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { agrees as agreesWith } from '../value-state.ts';

/** Lines of business and groups that share a company's name and verbs: phones, shops, bicycles, fleets. */
const BUSINESSES = [
  'smartphone',
  'shop',
  'bicycle',
  'commercialVehicle',
  'allDrives',
  'corporate',
  'otherGoods',
  'otherTraffic',
  'wholeGroup',
];

/** Where nobody the record knows is spoken of, these are what a sentence is about. */
const OTHER_WHEELS: ReadonlySet<string> = new Set(['bicycle', 'commercialVehicle']);

const BUSINESS_BITS = concepts.bitsOf(BUSINESSES);

export function isAnotherBusiness(
  sentence: SentenceInContext,
  frame: FactFrame,
  { range, value, subject }: Fits,
): boolean {
  if (!overlap(sentence.reading.concepts.bits, BUSINESS_BITS)) return false;
  return BUSINESSES.some(
    (business) =>
      (business === 'allDrives' || (OTHER_WHEELS.has(business) && subject.state === 'absent')
        ? sentence.reading.concepts.has(business)
        : saysWithin(sentence, range, business) || opensWith(sentence, business)) &&
      !frame.concepts.has(business) &&
      // "Gesamtkonzern" is no name for a maker.
      (business === 'wholeGroup' ? !agreesWith(value) : !describesMaker(sentence, business)),
  );
}

/** "Im Smartphonegeschäft versprach er ...": what opens the sentence is the stage for all of it. */
const opensWith = ({ reading: { tokens, concepts: said } }: SentenceInContext, business: string): boolean =>
  isAt(tokens, 0, isIn) && said.get(business)?.some((at) => at <= 2) === true;
const isIn = formTest(/^(?:im|in|bei|beim|fur)$/);

/** "der Smartphonehersteller" names the company, not its phones. */
function describesMaker(sentence: SentenceInContext, business: string): boolean {
  const hits = sentence.reading.concepts.get(business) ?? [];
  return hits.every(
    (at) =>
      // "E-Maschinen" are motors.
      (sentence.reading.tokens[at]?.glue === 'hyphen' && sentence.reading.tokens[at - 1]?.fold === 'e') ||
      // "zu den fünf größten Smartphoneherstellern" ranks phone makers.
      (!sentence.reading.values.some(
        (value) => value.type === 'rank' && at - value.last >= 1 && at - value.last <= 2,
      ) &&
        (sentence.mentions.some((mention) => mention.first <= at && at <= mention.last) ||
          isAt(sentence.reading.tokens, at, isMaker) ||
          // "der Smartphone-Konzern"
          (sentence.reading.tokens[at + 1]?.glue === 'hyphen' &&
            isAt(sentence.reading.tokens, at + 1, isMaker)))),
  );
}

const isMaker = formTest(
  /(?:hersteller|konzern|riese|produzent|anbieter|bauer|gigant|spezialist|dienst(?:leister)?)(?:s|n|en)?$/,
);
