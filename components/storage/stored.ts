import { attempt, type Result } from '../result.ts';

/** The database can be missing (private windows) or full; that is told, never thrown. */
export const stored = <T>(work: () => Promise<T>): Promise<Result<T>> => attempt('storage-failed', work);
