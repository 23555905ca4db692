/** Errors cross between page, background and popup as values: an `Error` does not survive every channel. */
export type ErrorCode =
  | 'bad-message'
  | 'not-allowed'
  | 'no-answer'
  | 'context-gone'
  | 'no-access'
  | 'annotate-failed'
  | 'storage-failed'
  | 'not-found';

export interface Failure {
  readonly code: ErrorCode;
  /** For the developer and the error report; never shown as the only explanation. */
  readonly detail?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export function failure(code: ErrorCode, cause?: unknown): { readonly ok: false; readonly error: Failure } {
  const detail = cause instanceof Error ? cause.message : cause === undefined ? undefined : String(cause);
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}

/** What the work gives, or a failure of that kind where it throws. */
export async function attempt<T>(code: ErrorCode, work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (cause) {
    return failure(code, cause);
  }
}
