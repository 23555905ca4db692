import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/**
 * One step of a database from version n to n + 1. It runs inside the browser's upgrade transaction: whatever it throws
 * undoes all steps of this opening, and the data stay as they were.
 */
export type DatabaseStep<T extends DBSchema> = (
  database: IDBPDatabase<T>,
  transaction: IDBPTransaction<T, StoreNames<T>[], 'versionchange'>,
) => void | Promise<void>;

/** `steps[0]` makes version 1 out of nothing, and so on; the version is their number. */
export function stepwiseDatabase<T extends DBSchema>(
  name: string,
  steps: readonly DatabaseStep<T>[],
): () => Promise<IDBPDatabase<T>> {
  let opening: Promise<IDBPDatabase<T>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return () => {
    let failed: unknown;
    opening ??= openDB<T>(name, steps.length, {
      async upgrade(database, from, to, transaction) {
        try {
          for (const step of steps.slice(from, to ?? undefined)) await step(database, transaction);
        } catch (cause) {
          // The browser undoes a throwing step only where nothing was awaited before; nobody awaits this function.
          failed = cause;
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      // A newer version of the extension wants to upgrade: an old page must not hold it up.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase | null)?.close();
      },
      terminated: forget,
    }).catch((cause) => {
      forget();
      throw failed ?? cause;
    });
    return opening;
  };
}
