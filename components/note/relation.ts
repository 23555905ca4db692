import type { Relation } from '../../claims/types.ts';
import type { FactStatus, SourceKind } from '../../facts/types.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** In the order of lists: what differs comes first, what only gives background comes last. */
export const RELATION_ORDER: readonly Relation[] = [
  'contradicted',
  'outdated',
  'unconfirmed',
  'supported',
  'context',
  'unsourced',
];

export const relationWord = (text: Catalogue, relation: Relation): string =>
  ({
    supported: text.relationSupported,
    contradicted: text.relationContradicted,
    outdated: text.relationOutdated,
    unconfirmed: text.relationUnconfirmed,
    context: text.relationContext,
    unsourced: text.relationUnsourced,
  })[relation];

export const relationMeaning = (text: Catalogue, relation: Relation): string =>
  ({
    supported: text.relationSupportedMeans,
    contradicted: text.relationContradictedMeans,
    outdated: text.relationOutdatedMeans,
    unconfirmed: text.relationUnconfirmedMeans,
    context: text.relationContextMeans,
    unsourced: text.relationUnsourcedMeans,
  })[relation];

export const statusWord = (text: Catalogue, status: FactStatus): string =>
  ({
    achieved: text.statusAchieved,
    confirmed: text.statusConfirmed,
    'in-force': text.statusInForce,
    announced: text.statusAnnounced,
    reported: text.statusReported,
    disputed: text.statusDisputed,
    superseded: text.statusSuperseded,
    withdrawn: text.statusWithdrawn,
  })[status];

export const kindWord = (text: Catalogue, kind: SourceKind): string =>
  ({
    primary: text.kindPrimary,
    agency: text.kindAgency,
    press: text.kindPress,
    aggregator: text.kindAggregator,
  })[kind];
