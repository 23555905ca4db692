/** Loads on first use and keeps what came. Whoever asks hears of a failure; the next one tries again. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((cause) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
}
