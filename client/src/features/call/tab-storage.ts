export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What this tab keeps until it is closed; null where the browser gives none. */
export function tabStorage(): TabStorage | null {
  try {
    // Reading the property alone throws where a browser blocks storage.
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
