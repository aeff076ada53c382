const CHANNEL = 'advay-kept';

/** Says to every page of ours, this one too, that more or less is kept than before. */
export function tellKeptChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

export function onKeptChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
