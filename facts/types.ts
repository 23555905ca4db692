/** Base units: duration s, distance km, power kW, energy kWh, speed km/h, mass kg, money in `unit` currency. */
export const quantityTypes = [
  'duration',
  'money',
  'percent',
  'count',
  'power',
  'energy',
  'distance',
  'speed',
  'mass',
  'rank',
  'factor',
] as const;
export type QuantityType = (typeof quantityTypes)[number];

export const precisions = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Precision = (typeof precisions)[number];

/** What a fact states. `text_de`/`text_en` are how readers see it. */
export type FactValue =
  | {
      readonly type: QuantityType;
      readonly number: number;
      readonly min?: number;
      readonly max?: number;
      /** money: EUR, USD, CNY ...; money per energy: USD/kWh; emission: g/km, t; else the base unit. */
      readonly unit: string;
      readonly precision: Precision;
      readonly text_de: string;
      readonly text_en: string;
    }
  | {
      readonly type: 'date';
      /** 2027, 2027-04, 2027-Q2, 2027-H1 or 2027-04-30. */
      readonly date: string;
      readonly precision: Precision;
      readonly text_de: string;
      readonly text_en: string;
    }
  | {
      readonly type: 'entity';
      readonly entities: readonly string[];
      readonly text_de: string;
      readonly text_en: string;
    }
  | { readonly type: 'text'; readonly text_de: string; readonly text_en: string };

export const entityTypes = [
  'company',
  'brand',
  'model',
  'person',
  'place',
  'country',
  'region',
  'track',
  'organisation',
  'law',
  'technology',
  'market',
  'plant',
] as const;
export type EntityType = (typeof entityTypes)[number];

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly name_en?: string;
  readonly type: EntityType;
  /** Names that always mean this entity, in the nominative. */
  readonly aliases: readonly string[];
  /** Descriptions that mean it only where the context already speaks of it ("der Konzern"). */
  readonly paraphrases: readonly string[];
  readonly parent: string | null;
}

/** Best first: in this order a fact names its sources. */
export const sourceKinds = ['primary', 'agency', 'press', 'aggregator'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly url: string;
  readonly publisher: string;
  readonly title: string | null;
  /** ISO date, possibly shortened; null where the source shows none. */
  readonly published: string | null;
  readonly lang: string;
  readonly kind: SourceKind;
  readonly says_de: string;
}

export const factStatuses = [
  'achieved',
  'confirmed',
  'in-force',
  'announced',
  'reported',
  'disputed',
  'superseded',
  'withdrawn',
] as const;
export type FactStatus = (typeof factStatuses)[number];

/** Conditions under which the value holds. Everything a claim must not confuse is typed; the rest is `details`. */
export interface Qualifiers {
  /** Entity id of a country, region or place: germany, eu, europe, china, outside-china, world ... */
  readonly region?: string;
  /** When the measured thing happened: 2025, 2025-H1, 2025-Q2, 2025-10, 2025-10-13, 2024-04/2026-02. */
  readonly period?: string;
  /** Reference day of a stock: 2026-01-01. */
  readonly as_of?: string;
  /** Seconds after an event, for "within 27 minutes". */
  readonly elapsed_s?: number;
  readonly cycle?: 'WLTP' | 'CLTC' | 'EPA' | 'NEFZ';
  readonly drive?: 'bev' | 'phev' | 'bev+phev' | 'nev';
  readonly track?: string;
  readonly stage?: 'prototype' | 'production' | 'race-car';
  /** Entity ids that must or may be named beside the subject. */
  readonly counterpart?: string;
  readonly person?: string;
  readonly place?: string;
  /** Whose figure, study or statement it is (entity id). */
  readonly source?: string;
  /** Model variant or option in words ("Long Range mit Hinterradantrieb"). */
  readonly variant?: string;
  /** What is measured, in words, where the predicate leaves it open ("Smartphone-Absatz"). */
  readonly metric?: string;
}

/** The conditions that name an entity by its id. */
export const entityQualifiers = [
  'region',
  'track',
  'counterpart',
  'person',
  'place',
  'source',
] as const satisfies readonly (keyof Qualifiers)[];

export interface Fact {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly qualifiers: Qualifiers;
  /** Further conditions in words, shown to readers. */
  readonly details: Readonly<Record<string, string>>;
  readonly value: FactValue;
  readonly status: FactStatus;
  readonly valid_from: string;
  readonly superseded_by: string | null;
  /** Ids of facts this one took over when packs were merged. */
  readonly replaces: readonly string[];
  readonly statement_de: string;
  readonly statement_en: string;
  readonly note_de: string;
  readonly note_en: string;
  /** Further figures the note's sources give for the same thing, e.g. PS beside kW. */
  readonly also: readonly FactValue[];
  readonly sources: readonly Source[];
  /** Day the record was last checked by a person. */
  readonly checked: string;
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly title_de: string;
  readonly title_en: string;
  readonly version: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}
