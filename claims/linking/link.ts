import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';

/** A fact that a sentence states, with the evidence. */
export interface Link {
  readonly entry: FactEntry;
  readonly frame: FactFrame;
  readonly fits: Fits;
  /** Log-odds that the sentence states the fact. */
  readonly score: number;
}

/** Log-odds from which a link may be made. */
export const LINK_THRESHOLD = 0.3;
/**
 * The same where neither a figure of three digits nor a person tells what is meant: of the links below, one in four was that of a near
 * miss. Chosen on the labelled corpus for precision before recall.
 */
export const UNTOLD_THRESHOLD = 0.45;
/** The same where the figure departs from the fact: a wrong contradiction is the graver error. */
export const DIFFERING_THRESHOLD = 0.6;
/** The same where the words may well be about something else. */
export const STRAY_THRESHOLD = 2;
/** The same where no figure is told that could be of something else. */
export const UNFIGURED_THRESHOLD = 1;
/** Facts that may explain a figure although the sentence does not clearly state them. */
export const ALTERNATIVE_THRESHOLD = -1.7;
/** Scores this close do not tell which of two facts about the same thing is meant. */
export const NEAR_SCORE = 1.5;
/** The same where something else tells, too: of plans for one thing the one that holds, of cars the one the text is at. */
export const NEAR_CERTAIN = 2;
