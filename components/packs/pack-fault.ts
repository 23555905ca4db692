import type { StorageFault } from '../storage/storage-fault.ts';

/** Every way in which adding or updating a pack can fail. In each of them the version in use stays in use. */
export type PackFault =
  | 'bad-address'
  | 'no-permission'
  | 'no-network'
  | 'moved'
  | 'not-found'
  | 'server-error'
  | 'too-large'
  | 'too-slow'
  | 'stopped'
  | 'not-text'
  | 'not-json'
  | 'bad-envelope'
  | 'not-a-pack'
  | 'nothing-usable'
  | 'mostly-broken'
  | 'unusable'
  | 'bad-signature'
  | 'signature-unsupported'
  | 'signature-missing'
  | 'key-changed'
  | 'other-pack'
  | 'id-taken'
  | 'too-many'
  | 'not-there'
  | StorageFault;

export interface Faulty {
  readonly ok: false;
  readonly fault: PackFault;
  /** For publishers and developers, in English: what exactly was wrong. */
  readonly detail: string | null;
}

export const faulty = (fault: PackFault, detail: string | null = null): Faulty => ({
  ok: false,
  fault,
  detail: detail === null ? null : detail.slice(0, 500),
});
