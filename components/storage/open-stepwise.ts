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
    opening ??= openDB<T>(name, steps.length, {
      async upgrade(database, from, to, transaction) {
        try {
          for (const step of steps.slice(from, to ?? undefined)) await step(database, transaction);
        } catch (cause) {
          // A step that fails after an await no longer aborts by itself.
          transaction.abort();
          throw cause;
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
      throw cause;
    });
    return opening;
  };
}
