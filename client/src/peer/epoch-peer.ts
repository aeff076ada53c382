import { clock } from '@advay/shared/kernel/clock';
import type { Ice } from '@advay/shared/protocol/server-messages';
import type { Candidate, Description, Sig } from '@advay/shared/protocol/signal';
import type SimplePeer from 'simple-peer/simplepeer.min.js';
import type { SimplePeerSignal } from 'simple-peer/simplepeer.min.js';
import { applyVideoRung } from './apply-video-rung.ts';
import { BEAT_MS, MAX_BUFFERED_BYTES } from './limits.ts';
import type { PeerMessage } from './peer-link.ts';
import { preferRedundantAudio } from './prefer-redundant-audio.ts';
import type { LinkCondition } from './recovery-policy.ts';
import { SendPace } from './send-pace.ts';
import type { VideoRung } from './video-rung.ts';

export type EpochPeerOptions = Readonly<{
  epoch: number;
  isInitiator: boolean;
  ice: Ice;
  transportPolicy: RTCIceTransportPolicy;
  /** Sound and picture to send; empty: the data channel alone. */
  streams: readonly MediaStream[];
  /** Whether the other side may send sound and picture. */
  hasMedia: boolean;
  /** How much of the picture goes out from the start. */
  video: VideoRung;
  onDescription(description: Description): void;
  onCandidate(candidate: Candidate): void;
  onCondition(condition: LinkCondition): void;
  /** Null: a sign of life that holds nothing. */
  onMessage(message: PeerMessage | null): void;
  onStream(stream: MediaStream): void;
}>;

/** One connection under one epoch. It ends for good when ICE fails; whoever made it makes the next. */
export type EpochPeer = Readonly<{
  epoch: number;
  condition(): LinkCondition;
  take(sig: Sig): void;
  /** False when it is not open or too much waits. */
  send(message: PeerMessage): boolean;
  setVideo(rung: VideoRung): void;
  readReports(): Promise<readonly RTCStats[]>;
  /** Ends it as if ICE had failed. */
  breakOff(): void;
  close(): void;
}>;

const STATE_CHANNEL: RTCDataChannelInit = { ordered: false, maxRetransmits: 0 };

/** The link's own sign of life; the application never sends nor sees it. */
const BEAT = new Uint8Array(0);

export function createEpochPeer(Peer: typeof SimplePeer, options: EpochPeerOptions): EpochPeer {
  const { epoch, isInitiator, ice, streams, hasMedia } = options;
  let condition: LinkCondition = 'connecting';
  let isClosed = false;
  let video = options.video;
  const pace = new SendPace(clock.nowMs());

  const enter = (next: LinkCondition) => {
    if (isClosed || condition === next || condition === 'failed') return;
    condition = next;
    if (next === 'connected') {
      pace.heard(clock.nowMs());
      // Told again: what was said before the two sides agreed may not have lasted.
      tellSenders();
    }
    options.onCondition(next);
  };

  const peer = new Peer({
    initiator: isInitiator,
    config: {
      // Both sides are ours and bundle: one way for all, and a third of the candidates.
      bundlePolicy: 'max-bundle',
      // Always said: the library's default would ask a stranger's STUN server.
      iceServers: ice.servers.map(withoutUndefined),
      iceTransportPolicy: ice.relayOnly ? 'relay' : options.transportPolicy,
    },
    channelConfig: STATE_CHANNEL,
    // The offer has a place for both, so that the other side's tracks fit in without a second round.
    offerOptions: hasMedia ? { offerToReceiveAudio: true, offerToReceiveVideo: true } : {},
    streams,
    objectMode: true,
  });

  const tellSenders = () => {
    if (streams.length > 0) void applyVideoRung(peer._pc.getSenders(), video);
  };
  if (streams.length > 0) preferRedundantAudio(peer._pc.getTransceivers());
  tellSenders();

  peer.on('signal', (signal) => {
    if (isClosed) return;
    if (signal.candidate !== undefined) options.onCandidate(toCandidate(signal.candidate));
    else if (isDescription(signal)) {
      options.onDescription({ type: signal.type, sdp: signal.sdp });
    }
  });
  peer.on('connect', () => enter('connected'));
  peer.on('iceStateChange', (state) => {
    if (state === 'disconnected') enter('disconnected');
    if ((state === 'connected' || state === 'completed') && peer.connected) enter('connected');
  });
  peer.on('data', (message) => {
    if (isClosed) return;
    pace.heard(clock.nowMs());
    options.onMessage(message.length === 0 ? null : message);
  });
  peer.on('stream', (stream) => {
    if (!isClosed) options.onStream(stream);
  });
  // 'close' follows and says all there is to do.
  peer.on('error', () => undefined);
  peer.on('close', () => {
    clock.clearTimeout(beats);
    enter('failed');
  });
  const beats = clock.setInterval(() => {
    if (pace.isBeatDue(clock.nowMs())) send(BEAT);
  }, BEAT_MS);

  const send = (message: PeerMessage): boolean => {
    const nowMs = clock.nowMs();
    if (isClosed || !peer.connected || peer.bufferSize > MAX_BUFFERED_BYTES) return false;
    // A character is one byte or more; the pace needs no better.
    if (!pace.allows(message.length, nowMs)) return false;
    peer.send(message);
    pace.sent(message.length, nowMs);
    return true;
  };

  return {
    epoch,
    condition: () => condition,
    take(sig) {
      if (isClosed || condition === 'failed') return;
      if ('description' in sig) peer.signal(sig.description);
      else {
        for (const candidate of sig.candidates) {
          // An empty one says that there are no more; the library takes it for a fault.
          if (candidate.candidate !== '') peer.signal({ type: 'candidate', candidate });
        }
      }
    },
    send,
    setVideo(rung) {
      video = rung;
      if (!isClosed && condition !== 'failed') tellSenders();
    },
    readReports: () =>
      new Promise((resolve) => {
        if (isClosed || condition === 'failed') resolve([]);
        else peer.getStats((_cause, reports) => resolve(reports ?? []));
      }),
    breakOff: () => peer.destroy(),
    close() {
      isClosed = true;
      clock.clearTimeout(beats);
      peer.destroy();
    },
  };
}

function isDescription(
  signal: SimplePeerSignal,
): signal is SimplePeerSignal & { type: 'offer' | 'answer'; sdp: string } {
  return (signal.type === 'offer' || signal.type === 'answer') && signal.sdp !== undefined;
}

function toCandidate({
  candidate,
  sdpMid,
  sdpMLineIndex,
}: NonNullable<SimplePeerSignal['candidate']>): Candidate {
  return { candidate, sdpMid: sdpMid ?? null, sdpMLineIndex: sdpMLineIndex ?? null };
}

function withoutUndefined({ urls, username, credential }: Ice['servers'][number]): RTCIceServer {
  return {
    urls,
    ...(username === undefined ? {} : { username }),
    ...(credential === undefined ? {} : { credential }),
  };
}
