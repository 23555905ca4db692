/** What the background tells open settings pages. Only the extension's own pages hear this channel. */
export type PackNews =
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'progress';
      readonly address: string;
      readonly bytes: number;
      readonly all: number | null;
    };

const CHANNEL = 'randnotiz-packs';

let speaking: BroadcastChannel | null = null;

export function tellPackNews(news: PackNews): void {
  speaking ??= new BroadcastChannel(CHANNEL);
  speaking.postMessage(news);
}

export function hearPackNews(onNews: (news: PackNews) => void, end: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => onNews(data as PackNews), { signal: end });
  end.addEventListener('abort', () => channel.close(), { once: true });
}
