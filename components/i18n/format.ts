import type { QuantityType } from '../../facts/types.ts';
import type { Language } from './language.ts';

const LOCALE = { de: 'de-DE', en: 'en-GB' } as const;

/** One format for each language, made when it is first used: making one costs a hundred times what using it does. */
function inEach<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made: { [each in Language]?: Format } = {};
  return (language) => {
    made[language] ??= make(LOCALE[language]);
    return made[language];
  };
}

const number = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
const compact = inEach(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }),
);
const percent = inEach((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const day = inEach(
  (locale) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
);
const month = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
);

/** 545.142 in German, 545,142 in English; up to three digits after the point. */
export const formatNumber = (value: number, language: Language): string => number(language).format(value);

/** 42 % in German, 42% in English; whole per cents of a share from 0 to 1, never 100 before it is all. */
export const formatPercent = (share: number, language: Language): string =>
  percent(language).format(Math.floor(share * 100) / 100);

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const SPAN = /^([^/]+)\/([^/]+)$/;

/** An ISO day, month, quarter, half, year or span ("2024-04/2026-02") in words; other text comes back unchanged. */
export function formatDate(iso: string, language: Language): string {
  const span = SPAN.exec(iso);
  if (span?.[1] && span[2]) {
    return `${formatDate(span[1], language)} ${language === 'de' ? 'bis' : 'to'} ${formatDate(span[2], language)}`;
  }
  const quarter = QUARTER.exec(iso);
  if (quarter)
    return language === 'de' ? `${quarter[2]}. Quartal ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  const half = HALF.exec(iso);
  if (half) return language === 'de' ? `${half[2]}. Halbjahr ${half[1]}` : `H${half[2]} ${half[1]}`;
  const isDay = DAY.test(iso);
  if (!isDay && !MONTH.test(iso)) return iso;
  const date = new Date(`${iso.slice(0, isDay ? 10 : 7)}${isDay ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return (isDay ? day : month)(language).format(date);
}

/** 406.874 s → "6:46,874 min"; under a minute "27,4 s"; from an hour on "27 h" or "1 h 30 min". */
export function formatDuration(seconds: number, language: Language): string {
  // Rounded first: 419.9996 s must become 7:00, not 6:60.
  const exact = Math.round(seconds * 1000) / 1000;
  if (exact < 60) return `${formatNumber(exact, language)} s`;
  if (exact >= 3600) {
    const total = Math.round(exact / 60);
    const [hours, minutes] = [Math.floor(total / 60), total % 60];
    return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  }
  const minutes = Math.floor(exact / 60);
  const rest = Math.round((exact - minutes * 60) * 1000) / 1000;
  const [whole = '0', part] = String(rest).split('.');
  const fraction = part ? `${language === 'de' ? ',' : '.'}${part}` : '';
  return `${minutes}:${whole.padStart(2, '0')}${fraction} min`;
}

/** Units as readers know them, where the pack's own name is not the usual one. */
const UNITS: Readonly<Record<string, string>> = {
  '1': '',
  EUR: '€',
  USD: '$',
  GBP: '£',
  'EUR/kWh': '€/kWh',
  'USD/kWh': '$/kWh',
  'per-1000': '‰',
  'per-100000': '/ 100.000',
};
/** Types whose unit is said by the figure itself or by the words around it. */
const WITHOUT_UNIT: ReadonlySet<QuantityType> = new Set(['count', 'rank', 'factor', 'duration']);

/** A short figure with its unit for narrow places: "7:07,55 min", "545.142", "45,3 %", "2,26 Mio. €". */
export function formatQuantity(value: number, type: QuantityType, unit: string, language: Language): string {
  if (type === 'duration') return formatDuration(value, language);
  const figure = (Math.abs(value) >= 1e6 ? compact : number)(language).format(value);
  const shown = type === 'percent' ? '%' : WITHOUT_UNIT.has(type) ? '' : (UNITS[unit] ?? unit);
  return shown === '' ? figure : `${figure}\u00A0${shown}`;
}
