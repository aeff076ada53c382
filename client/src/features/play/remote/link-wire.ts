import type { RemoteWire } from '../../../game-runtime/remote-wire.ts';
import type { PeerLink } from '../../../peer/peer-link.ts';

/** The link as the game sees it. Before there is one, nothing is sent and nothing is heard. */
export type LinkWire = RemoteWire & Readonly<{ lead(link: PeerLink): void }>;

export function createLinkWire(): LinkWire {
  const ears = new Set<(bytes: Uint8Array) => void>();
  let link: PeerLink | null = null;
  return {
    lead(next) {
      link = next;
      next.onMessage((message) => {
        if (typeof message === 'string') return;
        for (const hear of ears) hear(message);
      });
    },
    send: (bytes) => void link?.send(bytes),
    onPacket(hear) {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    // The link drops what it cannot send at once: nothing ever waits.
    bufferedBytes: 0,
  };
}
