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

/** Each frame of a call is painted, packed, unpacked and shown again, all by the processor; a family sees thirty. */
const TEST_CARD_FPS = 10;

/** A camera that shows a test card. */
export const TEST_CARD_FLAG = `--use-fake-device-for-media-stream=fps=${TEST_CARD_FPS}`;

/** A camera that needs no permission click; with a file it shows that video, else a test card. */
export function fakeCameraFlags(mjpegFile?: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    ...(mjpegFile === undefined
      ? [TEST_CARD_FLAG]
      : ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${mjpegFile}`]),
  ];
}
