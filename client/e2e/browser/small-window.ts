/**
 * Pages, canvases and videos are painted by the processor: a window of this size costs a third of what a laptop's does.
 * Where a size is what is looked at, a test sets its own.
 */
export const SMALL_WINDOW = { width: 800, height: 500 } as const;
