import * as v from 'valibot';

/** Raised together with a new step in `migrations.ts` whenever a stored field changes its meaning. */
export const SETTINGS_VERSION = 1;

const RELATIONS = ['supported', 'contradicted', 'outdated', 'unconfirmed', 'context', 'unsourced'] as const;
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+(:\d+)?$/));
const MANY = 5000;

/** Each field falls back by itself, so one damaged field costs the reader that field only. */
const schema = v.object({
  /** German unless chosen otherwise: who reads German news reads German, whatever language the browser speaks. */
  language: v.fallback(v.picklist(['auto', 'de', 'en']), 'de'),
  look: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Nothing is read or marked anywhere until the reader lifts the pause. */
  paused: v.fallback(v.boolean(), false),
  /** Hosts on which the reader switched Randnotiz off. */
  sitesOff: v.fallback(v.pipe(v.array(host), v.maxLength(MANY)), () => []),
  /** Hosts the reader added; the browser's permission is asked separately. */
  ownSites: v.fallback(v.pipe(v.array(host), v.maxLength(MANY)), () => []),
  allSites: v.fallback(v.boolean(), false),
  /** Relations that are marked and listed. */
  relations: v.fallback(v.array(v.picklist(RELATIONS)), () => RELATIONS.filter((r) => r !== 'unsourced')),
  /** Kinds of statement (predicates) the reader does not want marked. */
  hiddenTopics: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MANY)), () => []),
  /** Ids of facts whose notes the reader does not want to see. */
  hiddenFacts: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MANY)), () => []),
});

export type Settings = Readonly<v.InferOutput<typeof schema>>;

export const defaultSettings = (): Settings => v.parse(schema, {});

/** Reads one stored value field by field; never throws. A value that is no object gives the defaults. */
export function readSettings(stored: unknown): Settings {
  const input = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(schema, input);
}

export const isSiteOff = (settings: Settings, host: string): boolean =>
  settings.paused || settings.sitesOff.includes(host);

/** Whether claims without a source are to be looked for, too. */
export const wantsUnsourced = ({ relations }: Settings): boolean => relations.includes('unsourced');

export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host] };
}
