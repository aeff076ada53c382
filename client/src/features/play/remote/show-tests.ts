/** Shows the frame to a test that looks on; in production builds nobody does. */
export function showTests(seen: unknown, fieldAspect: number): void {
  if (__DEMO_CAMERA__) globalThis.advayWatch?.(seen, fieldAspect);
}
