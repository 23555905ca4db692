interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Runs work inside a transaction and answers once all of it is stored. Where any part fails the whole transaction is
 * undone: without that, what was asked for before the failure would still be written.
 */
export async function wholeTransaction<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  // Its failure is told by what is thrown below; a second, unheard one would count as an error of its own.
  transaction.done.catch(() => undefined);
  try {
    const answer = await work();
    await transaction.done;
    return answer;
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw cause;
  }
}
