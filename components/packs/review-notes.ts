import type { ReviewMatch } from '../../claims/review/review-index.ts';
import type { NoteOrigin, NoteView } from '../note/note-view.ts';
import { safeLink } from '../note/safe-link.ts';

const TOPIC = { de: 'Faktencheck', en: 'fact-check' } as const;

/**
 * Published fact-checks as notes: always background, with the reviewer's own rating in its own words. Whether the
 * article repeats the claim or refutes it is left to the reader.
 */
export function reviewNotes(matches: readonly ReviewMatch[], origin: NoteOrigin | null): NoteView[] {
  const seen = new Map<string, number>();
  return matches.map(({ review, start, end, quote }): NoteView => {
    const count = (seen.get(review.id) ?? 0) + 1;
    seen.set(review.id, count);
    const by = review.claimant === null ? '' : ` (${review.claimant})`;
    return {
      id: count === 1 ? review.id : `${review.id}~${count}`,
      start,
      end,
      quote,
      relation: 'context',
      predicate: 'claim-review',
      topic: TOPIC,
      modality: 'reported',
      attribution: null,
      subject: null,
      articleSays: null,
      sourcesSay: {
        de: `${review.reviewer}: „${review.rating.de}“`,
        en: `${review.reviewer}: “${review.rating.en}”`,
      },
      also: [],
      fact: null,
      status: null,
      statement: {
        de: `Geprüft wurde dort die Behauptung: „${review.claim}“${by}`,
        en: `The claim reviewed there: “${review.claim}”${by}`,
      },
      remark: null,
      sources: [
        {
          kind: 'press',
          publisher: review.reviewer,
          title: null,
          published: review.published,
          url: safeLink(review.url),
          lang: review.lang ?? 'de',
          says: '',
        },
      ],
      newestSource: review.published,
      checked: null,
      timeline: [],
      ladder: null,
      why: [
        {
          de: 'Der Satz gleicht im Wortlaut einer Behauptung, zu der es einen Faktencheck gibt.',
          en: 'The sentence is worded like a claim for which a fact-check exists.',
        },
      ],
      departs: null,
      origin,
    };
  });
}
