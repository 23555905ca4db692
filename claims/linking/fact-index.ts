import { Timelines } from '../../facts/timeline.ts';
import type { Entity, Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { gazetteer } from '../entities/gazetteer.ts';
import { predicates } from '../predicates/registry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';

const TOPICAL: ReadonlySet<string> = new Set(['law', 'technology', 'institution']);

/** All facts ready for look-up, with the entities they share. */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly frames: readonly FactFrame[];
  /** Facts whose subject is a law, a technology or an institution. */
  readonly topical: readonly FactFrame[];
  readonly #bySubject = new Map<string, FactFrame[]>();
  readonly #byName = new Map<string, FactFrame[]>();
  readonly #byId = new Map<string, FactFrame>();
  readonly #timelines: Timelines;
  readonly #entityFrequency = new Map<string, number>();
  readonly #documentFrequency = new Map<string, number>();

  constructor(packs: readonly Pack[]) {
    const known = withShortNames(packs.flatMap((pack) => pack.entities));
    const names = new Map(
      known.flatMap((entity) =>
        [entity.name, ...entity.aliases].map((name): [string, string] => [name.toLowerCase(), entity.id]),
      ),
    );
    const entities = [...known, ...gazetteer(names)];
    this.graph = new EntityGraph(entities);
    this.aliases = new AliasIndex(entities);
    const frames: FactFrame[] = [];
    for (const pack of packs) {
      for (const fact of pack.facts) {
        const predicate = predicates.get(fact.predicate);
        if (predicate === undefined || this.#byId.has(fact.id)) continue;
        const frame = compileFact(fact, predicate, this.aliases, this.graph);
        frames.push(frame);
        this.#byId.set(fact.id, frame);
        const list = this.#bySubject.get(fact.subject);
        if (list === undefined) this.#bySubject.set(fact.subject, [frame]);
        else list.push(frame);
        const { counterpart, person, place, track } = fact.qualifiers;
        for (const id of [counterpart, person, place, track]) {
          if (id === undefined) continue;
          const named = this.#byName.get(id);
          if (named === undefined) this.#byName.set(id, [frame]);
          else named.push(frame);
        }
        for (const id of frame.entities)
          this.#entityFrequency.set(id, (this.#entityFrequency.get(id) ?? 0) + 1);
        for (const [stem, weight] of frame.stems)
          if (weight >= 0.7) this.#documentFrequency.set(stem, (this.#documentFrequency.get(stem) ?? 0) + 1);
      }
    }
    this.frames = frames;
    this.#timelines = new Timelines(frames.map((frame) => frame.fact));
    this.topical = frames.filter((frame) => TOPICAL.has(this.graph.level(frame.fact.subject) ?? 'model'));
  }

  get(id: string): FactFrame | undefined {
    return this.#byId.get(id);
  }

  bySubject(entity: string): readonly FactFrame[] {
    return this.#bySubject.get(entity) ?? [];
  }

  /** How many facts have the same subject and predicate: where one stands alone, a figure can only be meant for it. */
  alike(frame: FactFrame): number {
    const { subject, predicate } = frame.fact;
    return this.bySubject(subject).filter((other) => other.fact.predicate === predicate).length;
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): readonly FactFrame[] {
    return this.#byName.get(entity) ?? [];
  }

  /** Ids of all facts on the timeline of `id`, it first, then newest first, each followed by the ids it replaces. */
  timelineIds(id: string): string[] {
    const members = [...this.#timelines.of(id)].reverse().sort((a, b) => +(b.id === id) - +(a.id === id));
    return members.flatMap((fact) => [fact.id, ...fact.replaces]);
  }

  /** The other facts about the same thing. */
  timeline(id: string): FactFrame[] {
    return this.#timelines.of(id).flatMap((fact) => this.#byId.get(fact.id) ?? []);
  }

  /** Inverse frequency of an entity over the facts that name it. */
  entityRarity(id: string): number {
    return Math.log((this.frames.length + 1) / ((this.#entityFrequency.get(id) ?? 0) + 1));
  }

  /** Inverse document frequency of a stem over the facts, 0 for words no fact uses often. */
  readonly rarity = (stem: string): number => {
    const frequency = this.#documentFrequency.get(stem) ?? 0;
    return Math.log((this.frames.length + 1) / (frequency + 1));
  };
}

/** Models are also called without their maker where a number makes the name distinctive: "Xpeng G6" is "G6". */
function withShortNames(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity) => {
    const maker = entity.type === 'model' && entity.parent !== null ? byId.get(entity.parent) : undefined;
    if (maker === undefined) return entity;
    const makers = [maker.name, ...maker.aliases].map((name) => `${name.toLowerCase()} `);
    const short = [entity.name, ...entity.aliases].flatMap((name) => {
      const prefix = makers.find((candidate) => name.toLowerCase().startsWith(candidate));
      const rest = prefix === undefined ? '' : name.slice(prefix.length);
      return /\d/.test(rest) && /\p{L}/u.test(rest) ? [rest] : [];
    });
    return short.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...short] };
  });
}
