import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { negates } from './polarity.ts';

export const isHigher = formTest(/^(?:haufiger|ofter|hoher|grosser)(?:e[rsnm]?)?$/);
const isMore = formTest(/^mehr$/);
const isDown = formTest(/^(?:weniger|(?:seltener|geringer|niedriger|kleiner)(?:e[rsnm]?)?)$/);

const isUpAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, isHigher) || isAt(tokens, at, isMore);
const isThan = formTest(/^als$/);
const asksWhether = formTest(/^ob$/);

/** How many words stand between "als" and what is compared with. */
const REACH = 4;

/**
 * +1 where the words put electric cars above those with an engine ("brennen häufiger als Verbrenner"), -1 where below,
 * 0 where they do not say.
 */
export function driveOrder({ tokens, concepts }: Pick<SentenceReading, 'tokens' | 'concepts'>): -1 | 0 | 1 {
  if (anyIs(tokens, asksWhether)) return 0;
  const than = tokens.findIndex(({ word }, at) => isThan(word) && at > 0);
  const word = tokens.findIndex((_, at) => at < than && (isUpAt(tokens, at) || isAt(tokens, at, isDown)));
  if (than < 0 || word < 0) return 0;
  // "nicht weniger Pannen als Verbrenner" puts them no lower.
  const denied = isAt(tokens, word - 1, negates);
  if (tokens.some(({ word: other }, at) => negates(other) && !(denied && at === word - 1))) return 0;
  const up = isUpAt(tokens, word) === denied ? -1 : 1;
  const engines = concepts.get('combustion') ?? [];
  const electric = concepts.get('bev') ?? [];
  const behind = (places: readonly number[]): boolean => places.some((at) => at > than && at <= than + REACH);
  const before = (places: readonly number[]): boolean => places.some((at) => at < than);
  if (behind(engines) && before(electric) && !behind(electric)) return up;
  if (behind(electric) && before(engines) && !behind(engines)) return up === 1 ? -1 : 1;
  return 0;
}

/** The same of a record, by its figure for electric cars and the one that it gives for the others. */
export function knownDriveOrder({ fact: { subject, value }, sideValues }: FactFrame): -1 | 0 | 1 {
  if (subject !== 'battery-electric-car' || !('number' in value)) return 0;
  const other = sideValues.find(
    ({ type, role, number, marks }) =>
      type === value.type &&
      role === 'new' &&
      !isBase(number) &&
      (marks.concepts.has('combustion') || marks.concepts.has('petrolComparison')),
  );
  if (other === undefined || other.number === value.number) return 0;
  return value.number > other.number ? 1 : -1;
}

/** "je 100.000 verkaufte Autos" is what is counted on. */
const isBase = (number: number): boolean => number > 1 && Number.isInteger(Math.log10(number));
