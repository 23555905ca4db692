import type { DateMention } from '../german/dates.ts';
import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';

const reports = formTest(
  /^(?:meldet|meldete[nt]?|melden|berichtet|berichtete[nt]?|berichten|verkundete[nt]?|veroffentlicht|veroffentlichte[nt]?|nannte[nt]?|schrieb|schrieben|teilte[nt]?|gab|gaben|bezifferte[nt]?|kundigte[nt]?)$/,
);
const isIt = formTest(/^es$/);
/** "gab es 193.985 Ladepunkte" tells what there was, nobody's report. */
const reportsAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, reports) && !isAt(tokens, at + 1, isIt) && !isAt(tokens, at - 1, isIt);

const REPORT = /(?:bericht|studie|meldung|mitteilung|prognose|analyse|statistik|umfrage)(?:s|es|en|n)?$/;

/** "ihre Prognose vom Mai 2025" */
export const datesReportItself = (tokens: readonly Token[], { first }: DateMention): boolean =>
  followsWord(tokens, first, 1, /^(?:von|vom|aus)$/) && REPORT.test(tokens[first - 2]?.fold ?? '');

/** "Im Januar meldete das KBA 545.142 Zulassungen", "laut Bericht von 2026": the date of a report is not that of its figures. */
export const datesReport = (tokens: readonly Token[], date: DateMention): boolean =>
  [date.last + 1, date.first - 1, date.first - 2].some((at) => reportsAt(tokens, at)) ||
  datesReportItself(tokens, date);
