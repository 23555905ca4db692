import { expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../../../../tools/corpus/corpus.ts';
import { crossValidate } from '../../../../tools/corpus/fitting/cross-validate.ts';
import { readExamples } from '../../../../tools/corpus/fitting/examples.ts';

/** A hundredth of the texts: enough to go the whole way. */
const whole = readCorpus();
const few: Corpus = {
  ...whole,
  files: whole.files.slice(0, 2).map(({ name, sentences }) => ({ name, sentences: sentences.slice(0, 60) })),
  articles: whole.articles.slice(0, 2),
  consistent: whole.consistent.slice(0, 1),
};

test('weights and trees are fitted five times, each text is answered by those that have not seen its fact or article', () => {
  const { linker, engine } = crossValidate(few, readExamples(few));
  const sentences = few.files.flatMap((file) => file.sentences);
  expect(sentences.some((sentence) => linker(sentence).length > 0)).toBe(true);
  expect(few.articles.some((article) => engine.annotate(article).length > 0)).toBe(true);
});
