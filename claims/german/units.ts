import type { QuantityType } from '../../facts/types.ts';

export interface Unit {
  readonly type:
    | QuantityType
    | 'temperature'
    | 'percent-points'
    | 'emission'
    | 'volume'
    | 'voltage'
    | 'torque';
  readonly unit: string;
  /** Multiplies the number into the base unit. */
  readonly factor: number;
}

const define = (type: Unit['type'], unit: string, factor: number, words: string): [string, Unit][] =>
  words.split(' ').map((word) => [word, { type, unit, factor }]);

/** A mean year of the calendar, as "Jahr" is read. */
export const YEAR_IN_SECONDS = 31_556_952;

/** Metric horsepower to kilowatt (75 kgf·m/s). */
const KW_PER_PS = 0.735_498_75;

/** Unit words and signs, folded. One-letter and ambiguous ones are checked by the caller. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...define(
    'percent',
    '%',
    1,
    '% prozent pct prozentig prozentige prozentigen prozentiger prozentiges prozentigem',
  ),
  ...define('percent-points', 'pp', 1, 'prozentpunkte prozentpunkten prozentpunkt'),
  ...define('money', 'EUR', 1, 'euro eur € euros'),
  ...define('money', 'EUR', 0.01, 'cent eurocent'),
  ...define('money', 'USD', 1, 'dollar usd $ dollars'),
  ...define('money', 'CNY', 1, 'yuan rmb cny renminbi ¥'),
  ...define('money', 'CHF', 1, 'franken chf'),
  ...define('money', 'GBP', 1, 'pfund gbp £'),
  ...define('money', 'NOK', 1, 'kronen'),
  ...define('power', 'kW', 1, 'kw kilowatt'),
  ...define('power', 'kW', 1000, 'mw megawatt'),
  ...define('power', 'kW', 1e6, 'gw gigawatt'),
  ...define('power', 'kW', KW_PER_PS, 'ps pferdestarken'),
  ...define('voltage', 'V', 1, 'volt'),
  ...define('torque', 'Nm', 1, 'newtonmeter newtonmetern'),
  ...define('energy', 'kWh', 1, 'kwh kilowattstunde kilowattstunden'),
  ...define('energy', 'kWh', 1000, 'mwh megawattstunde megawattstunden'),
  ...define('energy', 'kWh', 1e6, 'gwh gigawattstunde gigawattstunden'),
  ...define('energy', 'kWh', 1e9, 'twh terawattstunde terawattstunden'),
  ...define(
    'distance',
    'km',
    1,
    'km kilometer kilometern kilometers normkilometer normkilometern autobahnkilometer autobahnkilometern testkilometer testkilometern fahrkilometer fahrkilometern stromkilometer stromkilometern elektrokilometer elektrokilometern',
  ),
  ...define('distance', 'km', 1.609_344, 'meile meilen'),
  ...define('distance', 'km', 0.001, 'meter metern'),
  ...define('speed', 'km/h', 1, 'stundenkilometer stundenkilometern sachen kmh'),
  ...define('duration', 's', 0.01, 'hundertstel hundertstelsekunde hundertstelsekunden'),
  ...define('duration', 's', 0.001, 'tausendstel tausendstelsekunde tausendstelsekunden'),
  ...define('duration', 's', 1, 'sekunde sekunden sek'),
  ...define('duration', 's', 60, 'minute minuten min'),
  ...define('duration', 's', 3600, 'stunde stunden std'),
  ...define('duration', 's', 86_400, 'tag tage tagen'),
  ...define('duration', 's', 604_800, 'woche wochen'),
  ...define('duration', 's', 2_629_746, 'monat monate monaten'),
  ...define('duration', 's', YEAR_IN_SECONDS, 'jahr jahre jahren jahrs jahres'),
  ...define('duration', 's', 315_569_520, 'jahrzehnt jahrzehnte jahrzehnten'),
  ...define('mass', 'kg', 1, 'kg kilogramm kilo kilos'),
  ...define('mass', 'kg', 1000, 'tonne tonnen t'),
  ...define('mass', 'kg', 0.001, 'gramm g'),
  ...define('temperature', '°C', 1, 'grad °'),
  ...define('volume', 'l', 1, 'liter litern'),
]);

/** Units whose words are common German words or letters: they count only right behind a number. */
export const NEEDS_DIGITS: ReadonlySet<string> = new Set(['t', 'g', 'min', 'std', 'sachen', 'kilo']);
