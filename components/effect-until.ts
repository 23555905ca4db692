import { effect } from '@preact/signals-core';

/** An effect for as long as the signal lasts. */
export function effectUntil(run: () => void, end: AbortSignal): void {
  end.addEventListener('abort', effect(run), { once: true });
}
