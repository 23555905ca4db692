import type { Source } from '../../facts/subscription/read-source.ts';
import type { AddedPack } from './added-pack.ts';

/** A feed of fact-checks has no id: its address or file name, as words joined by hyphens, led by a mark no pack can have. */
export function feedKey(from: AddedPack['from']): string {
  const name = from.kind === 'url' ? from.url.replace(/^https?:\/\//, '') : from.name;
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `feed:${words.slice(0, 100)}`;
}

/** What the content says about itself. */
export const described = (
  source: Source,
  from: AddedPack['from'],
): Pick<AddedPack, 'kind' | 'title' | 'version' | 'size' | 'dropped'> => ({
  kind: source.kind,
  title: titleOf(source, from),
  version: source.kind === 'pack' ? source.pack.version : null,
  size: source.kind === 'pack' ? source.pack.facts.length : source.reviews.length,
  dropped: source.dropped,
});

/** What the reader knows it by: a pack's title, or who published most of a feed's fact-checks. */
function titleOf(source: Source, from: AddedPack['from']): AddedPack['title'] {
  if (source.kind === 'pack') return { de: source.pack.title_de, en: source.pack.title_en };
  const counts = new Map<string, number>();
  for (const { reviewer } of source.reviews) counts.set(reviewer, (counts.get(reviewer) ?? 0) + 1);
  const [most] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  const name = most?.[0] ?? (from.kind === 'url' ? new URL(from.url).hostname : from.name);
  return { de: name, en: name };
}
