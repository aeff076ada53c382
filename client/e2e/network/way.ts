import { parseClientMessage } from '@advay/shared/protocol/parse-message';
import type { Slot } from '@advay/shared/protocol/peer-id';
import { ImpairedPath } from './impaired-path.ts';
import { keepRelayed, rewriteSig } from './rewrite-candidates.ts';
import { openUdpRelay, type UdpRelay } from './udp-relay.ts';

/** How a network treats WebSockets: some refuse the upgrade, some let it stand for ever. */
type UpgradeTreatment = 'pass' | 'refuse' | 'swallow';

/**
 * `impaired`: over our path alone. `relayed`: both routers let nothing through but the way over a TURN server.
 * `open`: as the browsers find it.
 */
export type Routers = 'impaired' | 'relayed' | 'open';

/** What lies between two homes, and between each of them and the server. */
export class Way {
  readonly path: ImpairedPath;
  /** How each home's network treats WebSockets. */
  readonly upgrades: [UpgradeTreatment, UpgradeTreatment] = ['pass', 'pass'];
  /** Of each home: upgrades that were let stand, and requests of long polling. */
  readonly swallowed: [number, number] = [0, 0];
  readonly polls: [number, number] = [0, 0];
  /** Of each home: WebSockets to the server that are open now. */
  readonly sockets: [number, number] = [0, 0];
  /** Every text that reached the server: requests and their bodies, and signaling's messages. */
  readonly heard: string[] = [];
  readonly #routers: Routers;
  readonly #relays = new Map<number, Promise<UdpRelay>>();

  constructor(routers: Routers, seed: number) {
    this.#routers = routers;
    this.path = new ImpairedPath(seed);
  }

  /** A text on its way up from this home, as it goes on; null when nothing of it is left. */
  async changeUp(text: string, slot: Slot): Promise<string | null> {
    this.heard.push(text);
    const parsed = parseClientMessage(text);
    if (this.#routers === 'open' || !parsed.ok || parsed.message.t !== 'sig') return text;
    const { message } = parsed;
    const changed =
      this.#routers === 'relayed'
        ? keepRelayed(message)
        : await this.#relayOf(message.epoch).then((relay) =>
            rewriteSig(message, (port) => {
              relay.learn(slot, port);
              return relay.portOf(slot);
            }),
          );
    return changed === null ? null : JSON.stringify(changed);
  }

  async close(): Promise<void> {
    for (const relay of this.#relays.values()) (await relay).close();
  }

  #relayOf(epoch: number): Promise<UdpRelay> {
    const relay = this.#relays.get(epoch) ?? openUdpRelay(this.path);
    this.#relays.set(epoch, relay);
    return relay;
  }
}
