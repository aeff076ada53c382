import type SimplePeer from 'simple-peer/simplepeer.min.js';

/** Loads the library when a call starts, and not before: most children never make one. */
export async function loadSimplePeer(): Promise<typeof SimplePeer> {
  return (await import('simple-peer/simplepeer.min.js')).default;
}
