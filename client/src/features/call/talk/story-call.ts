import type { Slot } from '@advay/shared/protocol/peer-id';
import type { createPeerLink } from '../../../peer/create-peer-link.ts';
import { driveLadder } from '../../../peer/drive-ladder.ts';
import type { PeerLink, PeerLinkState } from '../../../peer/peer-link.ts';
import type { VideoRung } from '../../../peer/video-rung.ts';
import type { Reading } from '../../storytime/record/reading.ts';
import type { OwnMedia } from '../media/own-media.ts';
import type { StoryRoom } from '../room/story-room.ts';
import { carryReading } from './carry-reading.ts';

/** What a screen shows of a call; a new object whenever something of it changed. */
type CallState = Readonly<{
  link: PeerLinkState;
  /** Whether the two have heard each other at all. */
  wasConnected: boolean;
  /** The other side's sound and picture; another object after every recovery. */
  theirStream: MediaStream | null;
  /** How much of the own picture goes out now; sound always does. */
  ownPicture: VideoRung;
}>;

/** One talk in a room: sound, picture and the book, from home to home. */
export type StoryCall = Readonly<{
  reading: Reading;
  state(): CallState;
  subscribe(onChange: () => void): () => void;
  /** Sends another camera's stream from now on; the stream belongs to whoever opened it. */
  sendMedia(media: OwnMedia): void;
  link: PeerLink;
  /** Ends the direct way. The room is left by whoever holds it. */
  close(): void;
}>;

export type CallParts = Readonly<{
  slot: Slot;
  room: Pick<StoryRoom, 'port' | 'sendBook' | 'onBook'>;
  /** The book of both sides; it outlives the call. */
  reading: Reading;
  /** Null where there is neither camera nor microphone: one can still hear and read. */
  media: OwnMedia | null;
  createPeerLink: typeof createPeerLink;
}>;

/** Begins at once. */
export function createStoryCall({ slot, room, reading, media, ...parts }: CallParts): StoryCall {
  const listeners = new Set<() => void>();
  let state: CallState = {
    link: 'connecting',
    wasConnected: false,
    theirStream: null,
    ownPicture: 'small',
  };
  const change = (part: Partial<CallState>) => {
    state = { ...state, ...part };
    for (const onChange of [...listeners]) onChange();
  };

  const link = parts.createPeerLink({
    slot,
    signaling: room.port,
    transportPolicy: 'all',
    streams: media === null ? [] : [media.stream],
    hasMedia: true,
  });
  link.onState((now) =>
    change({ link: now, wasConnected: state.wasConnected || now === 'connected' }),
  );
  link.onStream((theirStream) => change({ theirStream }));
  const leaving = [
    carryReading({ reading, link, room }),
    driveLadder(link, { onRung: (ownPicture) => change({ ownPicture }) }),
  ];
  link.open();

  return {
    reading,
    link,
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    sendMedia: ({ stream }) => link.setStreams([stream]),
    close() {
      for (const leave of leaving) leave();
      link.close();
    },
  };
}
