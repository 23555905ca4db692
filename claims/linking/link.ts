import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';

/** A fact that a sentence states, with the evidence. */
export interface Link {
  readonly entry: FactEntry;
  readonly frame: FactFrame;
  readonly fits: Fits;
  /** Weighted sum of the evidence: tells which of several facts is meant. */
  readonly score: number;
  /** Log-odds that the sentence states the fact, judged with all that stands around: tells whether it is meant at all. */
  readonly odds: number;
  /** A clause that tells more of what its sentence states: with a figure of the record's, or in words. */
  readonly more?: 'figure' | 'words';
}

/** Log-odds from which a link may be made: five to two. Chosen on the labelled corpus, kept-back texts in view (ADR 25). */
export const LINK_ODDS = 0.9;
/** The same of a fact that the weighted evidence alone speaks against. */
export const WEAK_ODDS = 1.75;
export const WEAK_SCORE = -0.5;
/** Score that a member of a list needs beside them. */
export const DIFFERING_SCORE = 0.6;
/** Of what is judged by other rules, or only explains what another fact may be about. */
export const UNJUDGED = 0;

/** Score of evidence that is worth something. */
export const LINK_THRESHOLD = 0.3;
/** The same where it must not be about something else. */
export const STRAY_THRESHOLD = 2;
/** Facts that may explain a figure although the sentence does not clearly state them. */
export const ALTERNATIVE_THRESHOLD = -1.7;
/** Scores this close do not tell which of two facts about the same thing is meant. */
export const NEAR_SCORE = 1.5;
/** The same where something else tells, too: of plans for one thing the one that holds, of cars the one the text is at. */
export const NEAR_CERTAIN = 2;
