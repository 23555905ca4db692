import type { Fact } from '../../facts/types.ts';
import { anyIs, formTest } from '../german/form-test.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { negates } from './polarity.ts';

const isWithout = formTest(/^(?:ohne|statt)$/);

/** The record says that a way was made without charging, and the sentence speaks of charging on it. */
export const speaksOfStops = ({ concepts }: SentenceReading, { statement_de: told }: Fact): boolean =>
  concepts.has('chargingStop') && /\bohne (?:\S+ )?(?:Lade|Zwischen)/.test(told);

/** "musste einmal nachladen", where the record says that the way was made without charging. */
export const stopsOnTheWay = (reading: SentenceReading, fact: Fact): boolean =>
  speaksOfStops(reading, fact) && !anyIs(reading.tokens, isWithout) && !anyIs(reading.tokens, negates);
