import { anyIs, formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { wordsOfClause } from './clauses.ts';

const tellsLead = formTest(/^(?:vorsprung|abstand|ruckstand|differenz|lucke)s?$/);

/** "Rund 77.000 Autos betrug der Vorsprung": by how much two figures differ is neither of them. */
export const isLead = (value: ValueMention, tokens: readonly Token[]): boolean =>
  value.type !== 'percent' && anyIs(wordsOfClause(tokens, value), tellsLead);
