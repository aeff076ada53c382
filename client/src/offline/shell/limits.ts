export const SHELL_LIMITS = {
  /** A network that has not answered with a page by then is slow: the kept page is shown. */
  pageMs: 3_000,
  /** Files that are fetched side by side, so that a first visit keeps some bandwidth. */
  atOnce: 4,
} as const;
