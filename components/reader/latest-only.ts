/** Work for arguments, of which only the latest asking counts. */
export interface LatestOnly {
  readonly ask: (argument: string) => void;
  /** Begins at once what waits, as where a page is left. */
  readonly flush: () => void;
}

/**
 * Does work for each argument, one run at a time: what is asked for meanwhile is done once, afterwards, so that many
 * askings are not in each other's way.
 */
export function latestOnly(work: (argument: string) => Promise<void>): LatestOnly {
  const waiting = new Set<string>();
  let running = false;
  const begin = (argument: string): Promise<unknown> => {
    waiting.delete(argument);
    return work(argument).catch(() => undefined);
  };
  const run = async (): Promise<void> => {
    running = true;
    for (const argument of waiting) await begin(argument);
    running = false;
  };
  return {
    ask(argument) {
      waiting.add(argument);
      if (!running) void run();
    },
    flush: () => waiting.forEach(begin),
  };
}
