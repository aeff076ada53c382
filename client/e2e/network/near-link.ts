import type { LinkSetup } from '../../src/peer/link-setup.ts';
import { Listeners } from '../../src/peer/listeners.ts';
import type { PeerLink, PeerLinkState, PeerMessage } from '../../src/peer/peer-link.ts';

/** What goes from page to page: a message of the application's, or that the own picture is no more. */
type Said = Readonly<{ message: PeerMessage } | { isPictureGone: true }>;

/**
 * A link to whatever other page this browser has open: what one says the other hears, over no network. The other
 * side's sound and picture are a copy of the own ones, for as long as the other side has them too.
 */
export function createNearLink({ streams = [] }: LinkSetup): PeerLink {
  const messages = new Listeners<PeerMessage>();
  const states = new Listeners<PeerLinkState>();
  const seen = new Listeners<MediaStream>();
  const channel = new BroadcastChannel('near-link');
  const say = (said: Said) => channel.postMessage(said);
  const theirs = streams[0]?.clone();
  let state: PeerLinkState = 'connecting';
  const enter = (next: PeerLinkState) => {
    state = next;
    states.tell(next);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('message' in data) messages.tell(data.message);
    else for (const track of theirs?.getVideoTracks() ?? []) track.stop();
  });
  for (const track of streams[0]?.getVideoTracks() ?? []) {
    track.addEventListener('ended', () => say({ isPictureGone: true }));
  }
  return {
    open() {
      enter('connected');
      if (theirs !== undefined) seen.tell(theirs);
    },
    send(message) {
      say({ message });
      return true;
    },
    onMessage: (listener) => messages.add(listener),
    onStream: (listener) => seen.add(listener),
    onState(listener) {
      const leave = states.add(listener);
      listener(state);
      return leave;
    },
    setVideo: () => undefined,
    setStreams: () => undefined,
    stats: async () => ({
      rttMs: 0,
      bytesSent: 0,
      bytesReceived: 0,
      pairType: null,
      epoch: 1,
    }),
    media: async () => ({ estimateBps: 800_000, audioSamples: 0, concealedSamples: 0 }),
    close() {
      channel.close();
      enter('closed');
    },
  };
}
