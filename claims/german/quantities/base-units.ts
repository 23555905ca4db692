import type { Unit } from '../units.ts';

/** Units of numbers whose words name no unit: lap times, "Tempo 130", bare counts. */
export const SECONDS: Unit = { type: 'duration', unit: 's', factor: 1 };
export const KM_H: Unit = { type: 'speed', unit: 'km/h', factor: 1 };
export const COUNT: Unit = { type: 'count', unit: '1', factor: 1 };
