type ConnectionLike = EventTarget & { type?: string };

/** Tells when the device is on another network: back online, or from Wi-Fi to mobile. */
export function listenToNetwork(onChange: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('online', onChange, { signal });
  const { connection } = navigator as { connection?: ConnectionLike };
  let type = connection?.type;
  connection?.addEventListener(
    'change',
    () => {
      // It also fires when only the estimate of the speed changed.
      if (connection.type === type) return;
      type = connection.type;
      if (type !== 'none') onChange();
    },
    { signal },
  );
  return () => listening.abort();
}
