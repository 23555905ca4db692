import type { Bilingual } from '../../claims/types.ts';
import type { Fact, FactValue, QuantityType } from '../../facts/types.ts';
import type { FactBook } from './fact-book.ts';

/** One step of a ladder or history. `label` is a name, or an ISO period where `dated`. */
export interface LadderStep {
  readonly label: Bilingual;
  readonly dated: boolean;
  readonly number: number;
  readonly text: Bilingual;
  /** The fact the note is about. */
  readonly own: boolean;
}

/** A small picture's data: bars from zero for amounts, dots on a stretched axis for lap times. */
export interface Ladder {
  readonly picture: 'bars' | 'dots';
  readonly type: QuantityType;
  /** Base unit or currency of all numbers, as in the pack. */
  readonly unit: string;
  readonly steps: readonly LadderStep[];
  /** The article's value on the same scale, or null. */
  readonly article: number | null;
}

type Quantity = Extract<FactValue, { number: number }>;
interface Numbered {
  readonly fact: Fact;
  readonly value: Quantity;
}

const FEWEST = 3;
const MOST = 8;

const numbered = (fact: Fact): Numbered[] => ('number' in fact.value ? [{ fact, value: fact.value }] : []);

const period = (fact: Fact): string | undefined => fact.qualifiers.period ?? fact.qualifiers.as_of;

/** 2025 → year, 2025-Q2 → quarter ...: a month must not stand beside a year in one picture. */
const grain = (iso: string): string => iso.replace(/\d/g, '9');

/** The conditions that must be alike, apart from when: otherwise the bars would compare different things. */
function conditions(fact: Fact, without: readonly string[]): string {
  const entries = Object.entries(fact.qualifiers).filter(([key]) => !without.includes(key));
  return JSON.stringify(entries.sort(([a], [b]) => a.localeCompare(b)));
}

const WHEN = ['period', 'as_of', 'source'];
const LAP = [...WHEN, 'variant', 'person', 'metric', 'stage', 'counterpart'];

function history(own: Numbered, others: readonly Numbered[]): Numbered[] {
  const when = period(own.fact);
  if (when === undefined) return [];
  const byPeriod = new Map<string, Numbered>([[when, own]]);
  for (const other of others) {
    const at = period(other.fact);
    if (at === undefined || grain(at) !== grain(when) || byPeriod.has(at)) continue;
    if (other.fact.subject !== own.fact.subject || other.fact.superseded_by !== null) continue;
    if (conditions(other.fact, WHEN) === conditions(own.fact, WHEN)) byPeriod.set(at, other);
  }
  return [...byPeriod.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, entry]) => entry);
}

function lapTimes(own: Numbered, others: readonly Numbered[]): Numbered[] {
  if (own.value.type !== 'duration' || own.fact.qualifiers.track === undefined) return [];
  const bySubject = new Map<string, Numbered>([[own.fact.subject, own]]);
  for (const other of others) {
    if (conditions(other.fact, LAP) !== conditions(own.fact, LAP)) continue;
    const known = bySubject.get(other.fact.subject);
    if (!known || (known !== own && other.value.number < known.value.number))
      bySubject.set(other.fact.subject, other);
  }
  return [...bySubject.values()].sort((a, b) => a.value.number - b.value.number);
}

/** Former and present values of one and the same thing (tariffs, targets, records), oldest first. */
function replaced(own: Numbered, others: readonly Numbered[], book: FactBook): Numbered[] {
  const chain = new Map<string, Numbered>([[own.fact.id, own]]);
  const byId = new Map(others.map((other) => [other.fact.id, other]));
  for (let next = own.fact.superseded_by; next !== null && !chain.has(next); ) {
    const later = byId.get(next);
    if (later) chain.set(next, later);
    next = book.fact(next)?.superseded_by ?? null;
    if (!later) break;
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of others) {
      const leadsIn = other.fact.superseded_by !== null && chain.has(other.fact.superseded_by);
      if (!leadsIn || chain.has(other.fact.id)) continue;
      chain.set(other.fact.id, other);
      grown = true;
    }
  }
  return [...chain.values()].sort((a, b) => a.fact.valid_from.localeCompare(b.fact.valid_from));
}

/** At most `MOST` steps, the own one always among them. */
function around(all: readonly Numbered[], own: Numbered): readonly Numbered[] {
  if (all.length <= MOST) return all;
  const at = all.indexOf(own);
  const from = Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
  return all.slice(from, from + MOST);
}

/** The ladder or history a fact stands in, or null where fewer than three comparable values are known. */
export function ladderFor(fact: Fact, book: FactBook, article: number | null): Ladder | null {
  const own = numbered(fact)[0];
  if (!own || own.value.type === 'rank') return null;
  const others = book
    .beside(fact)
    .filter((other) => other.id !== fact.id && other.predicate === fact.predicate)
    .flatMap(numbered)
    .filter((other) => other.value.type === own.value.type && other.value.unit === own.value.unit);
  const laps = lapTimes(own, others);
  const periods = history(own, others);
  const chain = replaced(own, others, book);
  const isLap = laps.length >= FEWEST;
  const isHistory = !isLap && periods.length >= FEWEST;
  const all = isLap ? laps : isHistory ? periods : chain;
  if (all.length < (all === chain ? 2 : FEWEST)) return null;
  if (new Set(all.map((entry) => entry.value.number)).size < 2) return null;
  return {
    picture: own.value.type === 'duration' ? 'dots' : 'bars',
    type: own.value.type,
    unit: own.value.unit,
    article,
    steps: around(all, own).map((entry) => {
      const name = book.entity(entry.fact.subject);
      const when = isHistory ? (period(entry.fact) ?? entry.fact.valid_from) : entry.fact.valid_from;
      return {
        label: isLap
          ? { de: name?.name ?? entry.fact.subject, en: name?.name_en ?? name?.name ?? entry.fact.subject }
          : { de: when, en: when },
        dated: !isLap,
        number: entry.value.number,
        text: { de: entry.value.text_de, en: entry.value.text_en || entry.value.text_de },
        own: entry === own,
      };
    }),
  };
}
