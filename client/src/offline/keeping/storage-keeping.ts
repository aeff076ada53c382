/** `kept`: until somebody removes it; `may-go`: the browser may clear it when it needs room. */
export type StorageKeeping = 'kept' | 'may-go';

type Storage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

export async function readKeeping(storage: Storage | undefined): Promise<StorageKeeping> {
  const isKept = await storage?.persisted?.().catch(() => false);
  return isKept ? 'kept' : 'may-go';
}

/** Some browsers ask the person, others decide by how often the page is used. */
export async function askToKeep(storage: Storage | undefined): Promise<StorageKeeping> {
  const isKept = await storage?.persist?.().catch(() => false);
  return isKept ? 'kept' : 'may-go';
}

/** What the browser would still let us keep; null where it does not say. */
export async function roomBytes(storage: Storage | undefined): Promise<number | null> {
  const { quota, usage } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
