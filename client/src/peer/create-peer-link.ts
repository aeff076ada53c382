import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { LinkFaults } from './link-faults.ts';
import type { LinkSetup, LinkSurroundings } from './link-setup.ts';
import { linkState } from './link-state.ts';
import { Listeners } from './listeners.ts';
import { loadSimplePeer } from './load-simple-peer.ts';
import { listenToNetwork } from './network-changes.ts';
import type { PeerLink, PeerLinkState, PeerMessage } from './peer-link.ts';
import { readMedia } from './read-media.ts';
import { readStats } from './read-stats.ts';
import {
  afterRecoveryEvent,
  decideRecovery,
  freshRecovery,
  type RecoveryEvent,
} from './recovery-policy.ts';
import { Renewal } from './renewal.ts';
import type { SignalEvent } from './signal-port.ts';

const PAGE: LinkSurroundings = {
  loadPeer: loadSimplePeer,
  listenToNetwork,
  random: Math.random,
};

/** Makes the direct way to the other home; nothing happens before `open`. */
export function createPeerLink(
  setup: LinkSetup,
  surroundings: LinkSurroundings = PAGE,
): PeerLink & LinkFaults {
  const messages = new Listeners<PeerMessage>();
  const streams = new Listeners<MediaStream>();
  const states = new Listeners<PeerLinkState>();
  const leaving: (() => void)[] = [];
  let policy = freshRecovery(setup.slot === 0, clock.nowMs());
  let state: PeerLinkState = 'waiting';
  let wasConnected = false;
  let isClosed = false;
  let timer: Timer | undefined;

  const renewal = new Renewal(setup, surroundings.loadPeer, {
    onRenewing: () => happen({ kind: 'renewing' }),
    onCondition: (condition) => happen({ kind: 'condition', condition }),
    onMessage: (message) => messages.tell(message),
    onStream: (stream) => streams.tell(stream),
  });

  function happen(...events: RecoveryEvent[]): void {
    if (isClosed) return;
    for (const event of events) {
      policy = afterRecoveryEvent(policy, event, clock.nowMs(), surroundings.random);
    }
    wasConnected ||= policy.condition === 'connected';
    tellState();
    consider();
  }

  function consider(): void {
    clock.clearTimeout(timer);
    const nowMs = clock.nowMs();
    const decision = decideRecovery(policy, nowMs);
    if (decision.action === 'renew') renewal.renew();
    else if (decision.untilMs !== null)
      timer = clock.setTimeout(consider, decision.untilMs - nowMs);
  }

  function tellState(): void {
    const next = linkState(policy, { wasConnected, isClosed });
    if (next === state) return;
    state = next;
    states.tell(state);
  }

  function hear(event: SignalEvent): void {
    if (event.kind === 'sig') renewal.take(event.sig);
    else if (event.kind === 'down') happen({ kind: 'signaling', isUp: false });
    else {
      const { isOtherHere } = event;
      const hasMet = isOtherHere && renewal.enterRoom(event.epoch);
      happen(
        { kind: 'signaling', isUp: true },
        { kind: 'other', isHere: isOtherHere },
        ...(hasMet ? [{ kind: 'room-met' } as const] : []),
      );
    }
  }

  return {
    open() {
      if (isClosed || leaving.length > 0) return;
      leaving.push(surroundings.listenToNetwork(() => happen({ kind: 'network-changed' })));
      leaving.push(setup.signaling.listen(hear));
    },
    send: (message) => !isClosed && renewal.send(message),
    onMessage: (listener) => messages.add(listener),
    onStream: (listener) => streams.add(listener),
    onState(listener) {
      const leave = states.add(listener);
      listener(state);
      return leave;
    },
    async stats() {
      const reports = await renewal.readReports();
      return { ...readStats(reports), epoch: renewal.epoch };
    },
    setVideo: (rung) => renewal.setVideo(rung),
    setStreams(streams) {
      renewal.setStreams(streams);
      happen({ kind: 'streams-changed' });
    },
    media: async () => readMedia(await renewal.readReports()),
    close() {
      if (isClosed) return;
      isClosed = true;
      clock.clearTimeout(timer);
      for (const leave of leaving) leave();
      renewal.close();
      tellState();
    },
    ...(__LINK_FAULTS__
      ? {
          simulate: (fault) => {
            if (fault === 'network-changed') happen({ kind: 'network-changed' });
            else renewal.breakOff();
          },
        }
      : {}),
  };
}
