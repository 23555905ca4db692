import type { DateMention } from '../german/dates.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';

const REPORTS =
  /^(?:meldet|meldete[nt]?|melden|berichtet|berichtete[nt]?|berichten|verkundete[nt]?|veroffentlicht|veroffentlichte[nt]?|nannte[nt]?|schrieb|schrieben|teilte[nt]?|gab|gaben|bezifferte[nt]?|kundigte[nt]?)$/;
const REPORT = /(?:bericht|studie|meldung|mitteilung|prognose|analyse|statistik|umfrage)(?:s|es|en|n)?$/;

/** "Im Januar meldete das KBA 545.142 Zulassungen", "laut Bericht von 2026": the date of a report is not that of its figures. */
export const datesReport = (tokens: readonly Token[], { first, last }: DateMention): boolean =>
  REPORTS.test(tokens[last + 1]?.fold ?? '') ||
  followsWord(tokens, first, 2, REPORTS) ||
  (followsWord(tokens, first, 1, /^(?:von|vom|aus)$/) && REPORT.test(tokens[first - 2]?.fold ?? ''));
