import chargingAndBatteries from './packs/charging-and-batteries.json' with { type: 'json' };
import entities from './packs/entities.json' with { type: 'json' };
import industry from './packs/industry.json' with { type: 'json' };
import models from './packs/models.json' with { type: 'json' };
import policy from './packs/policy.json' with { type: 'json' };
import records from './packs/records.json' with { type: 'json' };
import registrationsAndMarket from './packs/registrations-and-market.json' with { type: 'json' };
import studies from './packs/studies.json' with { type: 'json' };
import xiaomi from './packs/xiaomi.json' with { type: 'json' };
import type { Pack } from './types.ts';

// JSON imports are typed by their content, too wide for the literal unions of Pack;
// `npm run facts:check` proves on every build that the files have this shape.
const packs = [
  entities,
  xiaomi,
  records,
  models,
  chargingAndBatteries,
  studies,
  registrationsAndMarket,
  policy,
  industry,
] as unknown as readonly Pack[];

/** The packs that ship with the extension. Entities are shared by all of them. */
export function bundledPacks(): Pack[] {
  return [...packs];
}
