import { type StoredGroups, storeGroups } from '../stored/groups.ts';
import { type StoredNames, storeNames } from '../stored/names.ts';
import { type StoredTexts, storeTexts } from '../stored/texts.ts';
import { HEAD, type StoredPatterns, storePatterns } from './patterns.ts';
import type { Lexicon } from './types.ts';

/** The roots of lexicons in columns and long texts: a start takes them as they lie. Concepts are numbers. */
export interface StoredRoots {
  readonly wholes: StoredNames;
  readonly wholeConcepts: StoredGroups;
  /** What stands at the start of a word or inside it, without its sign. */
  readonly roots: StoredTexts;
  readonly rootConcepts: Int32Array;
  /** 1 where it stands at the start only. */
  readonly rootStarts: Uint8Array;
  /** Their first letters, and the roots that begin so. */
  readonly heads: StoredNames;
  readonly headRoots: StoredGroups;
  readonly tails: StoredPatterns;
  readonly tailConcepts: StoredGroups;
  /** First parts of phrases, and the phrases that open so. */
  readonly openings: StoredPatterns;
  readonly openedPhrases: StoredGroups;
  readonly later: StoredPatterns;
  readonly phraseConcepts: Int32Array;
  /** Later parts of each phrase, and how many tokens behind the part before it each may stand. */
  readonly phraseParts: StoredGroups;
  readonly phraseGaps: StoredGroups;
}

const PARTICLES = new Set('ab aus auf ein an zu um weg vor zuruck vorbei mit zusammen'.split(' '));
const PHRASE_GAP = 5;
const PARTICLE_GAP = 12;

/** In the order in which words are compared with them. */
export function storeRoots(lexicons: readonly Lexicon[], numbers: ReadonlyMap<string, number>): StoredRoots {
  const wholes = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  const openings = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const later = new Map<string, number>();
  const roots: { readonly bare: string; readonly concept: number; readonly start: boolean }[] = [];
  const phrases: { readonly concept: number; readonly parts: number[]; readonly gaps: number[] }[] = [];

  const addPhrase = (root: string, concept: number): void => {
    const [first = '', ...rest] = root
      .split('+')
      .map((part) => (/[=^$~]/.test(part) || part.length > 3 ? part : `=${part}`));
    push(openings, first, phrases.length);
    const patterns = rest.map((part) => part.replace(/^~/, ''));
    for (const pattern of patterns) if (!later.has(pattern)) later.set(pattern, later.size);
    phrases.push({
      concept,
      parts: patterns.map((pattern) => later.get(pattern) ?? 0),
      gaps: rest.map(gapBefore),
    });
  };
  for (const lexicon of lexicons)
    for (const [name, patterns] of Object.entries(lexicon)) {
      const concept = numbers.get(name) ?? 0;
      for (const root of patterns.split(' ')) {
        if (root === '') continue;
        if (root.includes('+')) addPhrase(root, concept);
        else if (root.startsWith('=')) push(wholes, root.slice(1), concept);
        else if (root.endsWith('$')) push(tails, root, concept);
        else {
          const bare = root.replace('^', '');
          push(heads, bare.slice(0, HEAD), roots.length);
          roots.push({ bare, concept, start: bare !== root });
        }
      }
    }
  return {
    wholes: storeNames([...wholes.keys()]),
    wholeConcepts: storeGroups([...wholes.values()]),
    roots: storeTexts(roots.map(({ bare }) => bare)),
    rootConcepts: Int32Array.from(roots, ({ concept }) => concept),
    rootStarts: Uint8Array.from(roots, ({ start }) => +start),
    heads: storeNames([...heads.keys()]),
    headRoots: storeGroups([...heads.values()]),
    tails: storePatterns([...tails.keys()]),
    tailConcepts: storeGroups([...tails.values()]),
    openings: storePatterns([...openings.keys()]),
    openedPhrases: storeGroups([...openings.values()]),
    later: storePatterns([...later.keys()]),
    phraseConcepts: Int32Array.from(phrases, ({ concept }) => concept),
    phraseParts: storeGroups(phrases.map(({ parts }) => parts)),
    phraseGaps: storeGroups(phrases.map(({ gaps }) => gaps)),
  };
}

const gapBefore = (part: string): number => {
  if (part.startsWith('~')) return 1;
  return PARTICLES.has(part.replace(/^=/, '')) ? PARTICLE_GAP : PHRASE_GAP;
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
