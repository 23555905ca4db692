import type { ValueMention } from '../german/value-types.ts';
import type { Link } from '../linking/link.ts';
import type { ValueFit } from '../linking/value-state.ts';
import type { Bilingual } from '../types.ts';

/** The claim's figure, or the one that departs where it has no other. */
export const saidFigure = ({ value, departing, date }: ValueFit): ValueMention | null =>
  value ?? (date === null ? departing : null);

/**
 * The value the sources give; where the article gives a figure beside that value, or tells the value itself of `somethingElse`, the
 * whole statement, and what the record's note says of the figure where the statement leaves it out.
 */
export function knownText({ frame: { fact }, fits: { value } }: Link, somethingElse = false): Bilingual {
  const figure = saidFigure(value);
  if (!somethingElse && value.state !== 'side' && (figure === null || value.state !== 'none'))
    return { de: fact.value.text_de, en: fact.value.text_en };
  const number = value.state === 'side' ? figure?.number : undefined;
  return {
    de: withNote(fact.statement_de, fact.note_de, number, /[.\s]/g, ','),
    en: withNote(fact.statement_en, fact.note_en, number, /[,\s]/g, '.'),
  };
}

function withNote(
  statement: string,
  note: string,
  number: number | undefined,
  grouping: RegExp,
  point: string,
): string {
  const whole = statement.replace(/\.$/, '');
  const says = (text: string): boolean =>
    (text.match(/\d[\d.,]*/g) ?? []).some(
      (said) => Number(said.replace(/[.,]$/, '').replace(grouping, '').replace(point, '.')) === number,
    );
  if (number === undefined || says(statement)) return whole;
  const added = note.split(/(?<=\.)\s+(?=[A-ZÄÖÜ])/).find(says);
  return added === undefined ? whole : `${whole}. ${added.replace(/\.$/, '')}`;
}
