import { Timelines } from '../../facts/timeline.ts';
import type { Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { knownEntities } from '../entities/known-entities.ts';
import { storeAliases } from '../entities/stored-aliases.ts';
import { storeEntities } from '../entities/stored-entities.ts';
import { storeGroups } from '../stored/groups.ts';
import { Names, storeNames } from '../stored/names.ts';
import { storeTexts } from '../stored/texts.ts';
import { ColumnsBuilder } from './compile-columns.ts';
import { compileFact, DETAIL_WEIGHT } from './fact-frame.ts';
import { type KnownFact, knownFacts } from './known-facts.ts';
import { OUTLINE_FORMAT, type Outline, type StoredColumns, type StoredTimelines } from './outline.ts';

const TOPICAL: ReadonlySet<string> = new Set(['law', 'technology', 'institution']);

/** Reads every record: a millisecond or two each. */
export function compileOutline(packs: readonly Pack[]): Outline {
  const known = knownEntities(packs);
  const entities = storeEntities(known.entities, known.packed);
  const ids = new Names(entities.ids);
  const aliases = storeAliases(known.entities, ids);
  const graph = new EntityGraph(entities);
  const index = new AliasIndex(aliases, ids);
  const facts = knownFacts(packs);
  const builder = new ColumnsBuilder(facts.length);
  const stems = new Map<string, number>();
  const named = new Map<string, number>();
  for (const [row, { fact, predicate }] of facts.entries()) {
    const frame = compileFact(fact, predicate, index, graph);
    builder.add(row, { fact, predicate }, frame);
    for (const id of frame.entities) named.set(id, (named.get(id) ?? 0) + 1);
    // Words of a note alone do not make a word common.
    for (const [stem, weight] of frame.stems)
      stems.set(stem, (stems.get(stem) ?? 0) + +(weight >= DETAIL_WEIGHT));
  }
  const columns = builder.columns();
  return {
    format: OUTLINE_FORMAT,
    facts: storeNames(facts.map(({ fact }) => fact.id)),
    entities,
    aliases,
    columns,
    topical: storeGroups(topicalOf(facts, columns, graph)),
    naming: storeGroups(namingOf(facts, columns)),
    timelines: timelinesOf(facts),
    stems: storeNames([...stems.keys()]),
    stemCounts: Int32Array.from(stems.values()),
    named: storeNames([...named.keys()]),
    namedCounts: Int32Array.from(named.values()),
  };
}

/** Laws, technologies, institutions and countries are often paraphrased. */
const isTopical = (subject: string, graph: EntityGraph): boolean =>
  TOPICAL.has(graph.level(subject) ?? 'model') || graph.isRegion(subject);

function topicalOf(facts: readonly KnownFact[], columns: StoredColumns, graph: EntityGraph): number[][] {
  const topical = columns.predicates.map((): number[] => []);
  for (const [row, { fact, predicate }] of facts.entries())
    if (predicate.holder || isTopical(fact.subject, graph)) topical[columns.predicate[row] ?? 0]?.push(row);
  return topical;
}

function namingOf(facts: readonly KnownFact[], { conditionNames }: StoredColumns): number[][] {
  const names = new Names(conditionNames);
  const naming = Array.from({ length: names.count }, (): number[] => []);
  for (const [row, { fact }] of facts.entries()) {
    const { counterpart, person, place, track, source } = fact.qualifiers;
    for (const id of [counterpart, person, place, track, source])
      if (id !== undefined) naming[names.find(id) ?? -1]?.push(row);
  }
  return naming;
}

function timelinesOf(facts: readonly KnownFact[]): StoredTimelines {
  const timelines = new Timelines(facts.map(({ fact }) => fact));
  const rowOf = new Map(facts.map(({ fact }, row) => [fact.id, row]));
  const of = new Int32Array(facts.length).fill(-1);
  const rows: number[][] = [];
  for (const [row, { fact }] of facts.entries()) {
    if ((of[row] ?? -1) >= 0) continue;
    const members = timelines.of(fact.id).map(({ id }) => rowOf.get(id) ?? row);
    if (members.length < 2) continue;
    for (const member of members) of[member] = rows.length;
    rows.push(members);
  }
  const replacedFrom = new Int32Array(facts.length + 1);
  for (const [row, { fact }] of facts.entries())
    replacedFrom[row + 1] = (replacedFrom[row] ?? 0) + fact.replaces.length;
  return {
    of,
    rows: storeGroups(rows),
    replacedFrom,
    replaced: storeTexts(facts.flatMap(({ fact }) => fact.replaces)),
  };
}
