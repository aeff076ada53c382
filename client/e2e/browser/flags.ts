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

/** A camera that needs no permission click; with a file it shows that video, else a test card. */
export function fakeCameraFlags(mjpegFile?: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    ...(mjpegFile === undefined ? [] : [`--use-file-for-fake-video-capture=${mjpegFile}`]),
  ];
}
