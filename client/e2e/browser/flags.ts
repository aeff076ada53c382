/**
 * Flags every browser of the tests runs with. The graphics chip is off: reading frames back from software WebGL
 * takes longer than the model itself. The rest keeps the browser from calling its maker's hosts.
 */
export const QUIET_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Frames a second of a call whose path is not what is tested: each is painted, packed, unpacked and shown again, all by
 * the processor. Where the path is, the browser's estimate of it grows with what is sent, and wants all frames.
 */
export const CALM_CARD_FPS = 10;

/** A camera that shows a test card, as fast as the browser likes or so many times a second. */
export const testCardFlag = (fps?: number): string =>
  `--use-fake-device-for-media-stream${fps === undefined ? '' : `=fps=${fps}`}`;

/** The same, and no click is needed for its permission. */
export const fakeCameraFlags = (fps?: number): readonly string[] => [
  '--use-fake-ui-for-media-stream',
  testCardFlag(fps),
];
