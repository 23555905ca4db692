import type { DateMention } from '../german/dates.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';

const REPORTS =
  /^(?:meldet|meldete[nt]?|melden|berichtet|berichtete[nt]?|berichten|verkundete[nt]?|veroffentlicht|veroffentlichte[nt]?|nannte[nt]?|schrieb|schrieben|teilte[nt]?|gab|gaben|bezifferte[nt]?|kundigte[nt]?)$/;
const REPORT = /(?:bericht|studie|meldung|mitteilung|prognose|analyse|statistik|umfrage)(?:s|es|en|n)?$/;

/** "ihre Prognose vom Mai 2025" */
export const datesReportItself = (tokens: readonly Token[], { first }: DateMention): boolean =>
  followsWord(tokens, first, 1, /^(?:von|vom|aus)$/) && REPORT.test(tokens[first - 2]?.fold ?? '');

/** "Im Januar meldete das KBA 545.142 Zulassungen", "laut Bericht von 2026": the date of a report is not that of its figures. */
export const datesReport = (tokens: readonly Token[], date: DateMention): boolean =>
  REPORTS.test(tokens[date.last + 1]?.fold ?? '') ||
  followsWord(tokens, date.first, 2, REPORTS) ||
  datesReportItself(tokens, date);
