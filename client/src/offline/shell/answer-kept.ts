/** What browsers must be told of the bytes: the shelf keeps those alone. */
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', svg: 'image/svg+xml' };

type KeptParts = Readonly<{
  caches: Pick<CacheStorage, 'match'>;
  /** Asks the network for the very file that was asked for. */
  ask: () => Promise<Response>;
}>;

/** A file that the shelf may have: with its type from there, or else from the network. It is the shelf that keeps it. */
export async function answerKept(path: string, { caches, ask }: KeptParts): Promise<Response> {
  // A storage that fails is like none.
  const kept = await caches.match(path, { ignoreVary: true }).catch(() => undefined);
  if (!kept) return ask();
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(kept.body, { headers: { 'content-type': type } });
}
