import { anyIs, formTest } from '../german/form-test.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { SentenceInContext } from './context.ts';
import { withHeadUnits } from './head-units.ts';
import { columnsOver } from './table-cells.ts';

/** A line of cells, as the rows of tables are read. */
export const isRow = ({ tokens }: SentenceReading): boolean => anyIs(tokens, partsCells);
const partsCells = formTest(/^\|$/);

type Head = Pick<SentenceInContext, 'regions' | 'previous'> &
  Pick<SentenceReading, 'dates'> & {
    /** The row that says what the columns are of. */
    readonly row: SentenceReading;
  };

/** What heads a table, its first row and the line above, holds for each of its rows: what is told, of when and where. */
export class TableHead {
  #head: Head | null = null;
  #last: SentenceInContext | null = null;

  /** The sentence as a row of its table; as it is where it is none. Called once for each, in their order. */
  over(sentence: SentenceInContext): SentenceInContext {
    const above = this.#last;
    this.#last = sentence;
    if (!isRow(sentence.reading)) this.#head = null;
    else if (above === null || !isRow(above.reading)) this.#head = headOf(above, sentence);
    else if (this.#head !== null) return rowUnder(this.#head, sentence);
    return sentence;
  }
}

function headOf(above: SentenceInContext | null, first: SentenceInContext): Head {
  const lines = above === null ? [first] : [above, first];
  const tokens = lines.flatMap(({ reading }) => reading.tokens);
  return {
    regions: lines.flatMap(({ regions }) => regions),
    previous: { ...first.reading, concepts: concepts.find(tokens) },
    dates: lines.flatMap(({ reading }) => reading.dates),
    row: first.reading,
  };
}

/** Two dates or regions head two columns. */
const only = <T>(parts: readonly T[]): readonly T[] => (parts.length === 1 ? parts : []);
/** Where the row has no words: the date stands before all of them. */
const NOWHERE = { first: -1, last: -1 };

function rowUnder({ regions, previous, dates, row: head }: Head, row: SentenceInContext): SentenceInContext {
  const { reading } = row;
  const carried = only(dates).map((date) => ({ ...date, ...NOWHERE }));
  const told = { ...reading, values: withHeadUnits(reading, head) };
  return {
    ...row,
    columns: columnsOver(reading.tokens, head),
    previous,
    regions: row.regions.length > 0 ? row.regions : only(regions),
    reading: told.dates.length > 0 ? told : { ...told, dates: carried },
  };
}
