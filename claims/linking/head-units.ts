import { formTest, isAt } from '../german/form-test.ts';
import { MAGNITUDES } from '../german/number-words.ts';
import { type ReadUnit, readUnit } from '../german/quantities/read-unit.ts';
import type { Unit } from '../german/units.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { TokenRange } from './claim-range.ts';
import { cellsOf } from './table-cells.ts';

type Tokens = SentenceReading['tokens'];

/** "Reichweite in km", "0–100 km/h (s)": behind these stands the unit of the column, whatever else its head measures. */
const leadsToUnit = formTest(/^(?:in|\()$/);

/** The figures of a row with the units that stand in the head of their column alone: "139" under "Dollar je Kilowattstunde". */
export function withHeadUnits(row: SentenceReading, head: SentenceReading): readonly ValueMention[] {
  const [cells, heads] = [cellsOf(row.tokens), cellsOf(head.tokens)];
  if (cells.length !== heads.length) return row.values;
  return row.values.map((value) => {
    if (value.type !== 'count' || value.unit !== '1') return value;
    const column = cells.findIndex(({ first, last }) => first <= value.first && value.last <= last);
    const range = column < 1 ? undefined : heads[column];
    const unit = range === undefined ? null : unitIn(head.tokens, range);
    if (unit === null) return value;
    const { type, unit: name, factor } = unit;
    return { ...value, type, unit: name, number: Number((value.number * factor).toPrecision(12)) };
  });
}

/** The unit of a column, with its magnitude; null where its head names none. */
function unitIn(tokens: Tokens, { first, last }: TokenRange): Unit | null {
  let found: Unit | null = null;
  for (let at = first; at <= last; at++) {
    const led = isAt(tokens, at - 1, leadsToUnit);
    const unit = unitAt(tokens, at, led);
    if (unit === null) continue;
    if (led) return unit;
    found ??= unit;
  }
  return found;
}

function unitAt(tokens: Tokens, at: number, led: boolean): Unit | null {
  const magnitude = MAGNITUDES.get(tokens[at]?.fold ?? '');
  if (magnitude === undefined) return readUnit(tokens, at, led)?.unit ?? null;
  const dot = tokens[at + 1]?.raw === '.' ? 1 : 0;
  const unit: ReadUnit | null = readUnit(tokens, at + 1 + dot, false);
  return unit === null
    ? { type: 'count', unit: '1', factor: magnitude }
    : { ...unit.unit, factor: unit.unit.factor * magnitude };
}
