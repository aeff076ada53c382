import type { MediaFailure, OpenedMedia, OwnMedia } from '../media/own-media.ts';

/** How this page stands to the camera and the microphone of the device. */
export type DevicesState =
  | Readonly<{ kind: 'closed' }>
  /** The browser asks the person, or the devices start. */
  | Readonly<{ kind: 'opening' }>
  | Readonly<{ kind: 'open'; media: OwnMedia }>
  | Readonly<{ kind: 'failed'; reason: MediaFailure }>
  /** By the person's own wish: one can still see, hear and read. */
  | Readonly<{ kind: 'without' }>;

/** The one holder of camera and microphone on this page, from the first check to the end of the last call. */
export type OwnDevices = Readonly<{
  state(): DevicesState;
  subscribe(onChange: () => void): () => void;
  /** Asks for them; does nothing while they are open or being opened. */
  open(): void;
  /** Closes what is open and asks anew: another one was chosen. */
  change(): void;
  goWithout(): void;
  /** Asks again for what was taken while nobody looked: after a telephone call not every browser says so. */
  mend(): void;
  /** Every light goes out. */
  close(): void;
}>;

export function createOwnDevices(openMedia: () => Promise<OpenedMedia>): OwnDevices {
  const listeners = new Set<() => void>();
  let state: DevicesState = { kind: 'closed' };
  /** Tells a try from the one that overtook it. */
  let tries = 0;

  function change(next: DevicesState): void {
    if (state.kind === 'open') state.media.close();
    state = next;
    for (const onChange of [...listeners]) onChange();
  }

  async function start(): Promise<void> {
    tries += 1;
    const mine = tries;
    change({ kind: 'opening' });
    const opened = await openMedia();
    if (mine !== tries) {
      // Called off meanwhile: what came late must not stay lit.
      if (opened.ok) opened.media.close();
    } else if (opened.ok) {
      change({ kind: 'open', media: opened.media });
      // Unplugged, or taken by a telephone call: asked for once more by itself.
      opened.media.onLost(() => void start());
    } else change({ kind: 'failed', reason: opened.reason });
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open() {
      if (state.kind !== 'open' && state.kind !== 'opening') void start();
    },
    change: () => void start(),
    goWithout() {
      tries += 1;
      change({ kind: 'without' });
    },
    mend() {
      if (state.kind !== 'open') return;
      const tracks = state.media.stream.getTracks();
      if (tracks.some(({ readyState }) => readyState === 'ended')) void start();
    },
    close() {
      tries += 1;
      if (state.kind !== 'closed') change({ kind: 'closed' });
    },
  };
}
