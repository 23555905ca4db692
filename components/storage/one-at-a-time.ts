const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work under a name one after another, also across the tabs and the background of the extension (Web Locks).
 * Reading, changing and writing back in two tabs at once would otherwise lose one of the changes.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Not every context has locks (older Node, insecure pages); within one context a queue does the same.
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`randnotiz-${name}`, work) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
