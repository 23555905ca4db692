import { formTest } from './form-test.ts';

/** Words for cars of any kind and maker. */
export const CARS = /^(?:pkw|autos?|fahrzeuge?[ns]?|(?:neu|personen)?wagens?)$/;

export const isCars = formTest(CARS);
