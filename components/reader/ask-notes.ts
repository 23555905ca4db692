import { askBackground } from '../messaging.ts';
import type { NoteView } from '../note/note-view.ts';
import { type Result, success } from '../result.ts';
import type { Stretch } from './article-stretches.ts';

/** The notes of a stretch, placed by their offsets in the article (or part) it was taken from. */
export async function askNotes(
  stretch: Stretch,
  all: boolean,
  reviews: readonly string[],
): Promise<Result<readonly NoteView[]>> {
  const answer = await askBackground('annotate', { article: stretch.input, all, reviews });
  if (!answer.ok) return answer;
  return success(
    answer.value
      .filter((note) => note.start >= stretch.from)
      .map((note) => ({ ...note, start: note.start + stretch.offset, end: note.end + stretch.offset })),
  );
}
