/** A page that was only leafed over was not read. */
const READ_AFTER_MS = 3_000;
/** A book that lies open is not being read all the time. */
const MOST_ON_A_PAGE_MS = 5 * 60_000;

/** How much of a book was read since it was opened: what the parent is told, and nothing of what was said. */
export type Sitting = Readonly<{
  /** Looked at since it was turned to. */
  page: number;
  pageMs: number;
  read: ReadonlySet<number>;
  activeMs: number;
}>;

export function beginSitting(): Sitting {
  return { page: -1, pageMs: 0, read: new Set(), activeMs: 0 };
}

/** The same sitting after so long a look at a page. */
export function afterLook(sitting: Sitting, page: number, lookMs: number): Sitting {
  const pageMs = page === sitting.page ? sitting.pageMs : 0;
  const countedMs = Math.max(0, Math.min(lookMs, MOST_ON_A_PAGE_MS - pageMs));
  const isRead = pageMs + countedMs >= READ_AFTER_MS;
  return {
    page,
    pageMs: pageMs + countedMs,
    read: isRead ? new Set([...sitting.read, page]) : sitting.read,
    activeMs: sitting.activeMs + countedMs,
  };
}
