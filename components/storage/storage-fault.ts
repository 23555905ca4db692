export type StorageFault = 'storage-full' | 'storage-newer' | 'storage-failed';

/** What a failed write or opening means for the reader: no room left, written by a newer version, or anything else. */
export function storageFault(cause: unknown): StorageFault {
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  return name === 'VersionError' ? 'storage-newer' : 'storage-failed';
}
