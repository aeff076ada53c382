/** The page runs as an app of its own: Apple's browsers say so in a word of theirs. */
export const isStandalone = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

export const thisBrowser = (): Readonly<{ userAgent: string; touchPoints: number }> => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
});
