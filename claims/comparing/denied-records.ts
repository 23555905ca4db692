import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isHigher } from './drive-order.ts';
import { denials, isNegated, negates } from './polarity.ts';

/** "bestätigten", "besiegelten" of what the record says was denied or never confirmed. */
export const confirmsDenied = ({ reading }: SentenceInContext, { fact }: FactFrame): boolean =>
  fact.status === 'disputed' &&
  UNCONFIRMED.test(`${fact.value.text_de} ${fact.statement_de}`) &&
  reading.concepts.has('sealed') &&
  denials(reading.tokens).length === 0 &&
  !isNegated(reading.tokens);

const UNCONFIRMED = /dementi|nicht bestätigt|bestätigt sind kein/;

const limits = formTest(
  /^(?:nur|lediglich|bloss|rein|reine|reiner|bleibt|bleiben|blieb|ohne|vorhanden\w*|angepasst\w*|bestehend\w*)$/,
);

/** A plan that the record denies, told as a plan: "will die Studie ab 2027 in Serie bauen". */
const saysPositively = ({ reading: { tokens, concepts } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.value.type === 'text' &&
  NEGATED.test(frame.fact.value.text_de) &&
  !isNegated(tokens) &&
  !anyIs(tokens, limits) &&
  (concepts.has('plan') ||
    concepts.has('build') ||
    concepts.has('increase') ||
    anyIs(tokens, develops) ||
    (COMPARES.test(frame.fact.value.text_de) && (anyIs(tokens, isHigher) || saysTimesAsOften(tokens))));

/** "keine Hinweise auf häufigere Brände" */
const COMPARES = /\b(?:häufiger|öfter|höher|größer|mehr)/;

const isTimes = formTest(
  /^(?:doppelt|zweimal|(?:drei|vier|funf|sechs|sieben|acht|neun|zehn|zwanzig|hundert|tausend|viel)(?:fach|mal))$/,
);
const isOften = formTest(/^(?:oft|haufig|viel\w*)$/);

/** "doppelt so oft wie" */
const saysTimesAsOften = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) => isAt(tokens, at, isTimes) && tokens[at + 1]?.fold === 'so' && isAt(tokens, at + 2, isOften),
  );

/** What reverses a record that denies something: its plan told as a plan, or its own statement denied. */
export const reversesDenying = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  saysPositively(sentence, frame) || (!deniesItself(frame) && isDenied(sentence));

const isDenied = ({ reading: { tokens } }: SentenceInContext): boolean =>
  denials(tokens).some((at) => !isAt(tokens, at, isInVain)) && !anyIs(tokens, negates);
/** What failed is what such a record tells: "rissen vergeblich an den Türen". */
const isInVain = formTest(/^vergeblich/);

/** The value itself is a denial, or what is told has never been sure. */
export const deniesItself = ({ fact: { status, value } }: FactFrame): boolean =>
  status === 'disputed' || NEGATED.test(value.text_de);
const NEGATED = /\b(?:kein\w*|ohne|nicht|dementi\w*)\b/;

const develops = formTest(/^entwickel/);
