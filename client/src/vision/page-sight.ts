/** Whether somebody can see the page: a hidden one gets no frames in most browsers, and nobody waits for it. */
export type PageSight = Readonly<{
  isHidden(): boolean;
  /** Told whenever that changes. */
  onChange(listener: () => void): () => void;
}>;

/** Where there is no page, as in a test of something else, it is always seen. */
export function thisPageSight(): PageSight {
  const page = globalThis.document as Document | undefined;
  return {
    isHidden: () => page?.visibilityState === 'hidden',
    onChange(listener) {
      page?.addEventListener('visibilitychange', listener);
      return () => page?.removeEventListener('visibilitychange', listener);
    },
  };
}
