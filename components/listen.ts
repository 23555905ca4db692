interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** `addEventListener` with a signal for the browser's own events, which know none; without one for good. */
export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, end?: AbortSignal): void {
  event.addListener(listener);
  end?.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
