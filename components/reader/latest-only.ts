/**
 * Does work for each argument, one run at a time: what is asked for meanwhile is done once, afterwards. Nothing is put
 * off, so that the last thing asked for before a page is left is under way.
 */
export function latestOnly(work: (argument: string) => Promise<void>): (argument: string) => void {
  const waiting = new Set<string>();
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    for (const argument of waiting) {
      waiting.delete(argument);
      await work(argument).catch(() => undefined);
    }
    running = false;
  };
  return (argument) => {
    waiting.add(argument);
    if (!running) void run();
  };
}
