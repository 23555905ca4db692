import type { Mention } from '../entities/alias-index.ts';
import { formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isSource = formTest(
  /(?:zeitung|blatt|magazin|nachrichten|rundfunk|anzeiger|kurier|presse|portal|instituts?|universitat|hochschule|forschern?|okonom(?:en)?|analyst(?:en)?|kanzlei)$/,
);

/** Without the towns that papers and institutes are named after: what "das Kölner Magazin" tells happened elsewhere. */
export function withoutHomesOfSources(
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const tells = ({ kind, first, last }: Mention): boolean => {
    const next = tokens[last + 1];
    return (
      kind === 'name' &&
      first === last &&
      (tokens[first]?.fold.endsWith('er') ?? false) &&
      next?.capital === true &&
      isSource(next.word)
    );
  };
  return mentions.some(tells) ? mentions.filter((mention) => !tells(mention)) : mentions;
}
