import { HELLO_SUBPROTOCOL, subprotocolsFor } from '@advay/shared/protocol/handshake-hello';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import type { OpenWire } from './wire.ts';

/** Brings the hello along with the handshake, or says it afterwards where something on the way drops it. */
export function createWebSocketWire(): OpenWire {
  let isOfferLost = false;
  return (origin, hello, listener) => {
    const address = addressAt(origin);
    const listening = new AbortController();
    const { signal } = listening;

    function open(subprotocols: string[]): WebSocket {
      const opened = new WebSocket(address, subprotocols);
      let hasOpened = false;
      opened.addEventListener(
        'open',
        () => {
          hasOpened = true;
          isOfferLost = opened.protocol !== HELLO_SUBPROTOCOL;
          listener.onOpen(!isOfferLost);
        },
        { signal },
      );
      opened.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => {
          if (typeof data === 'string') listener.onText(data);
        },
        { signal },
      );
      // 'error' says nothing that 'close' does not.
      opened.addEventListener(
        'close',
        () => {
          // A browser gives up a connection whose answer leaves out what was offered.
          if (hasOpened || subprotocols.length === 0) listener.onEnd();
          else socket = open([]);
        },
        { signal },
      );
      return opened;
    }

    let socket = open(isOfferLost ? [] : subprotocolsFor(hello));
    return {
      send(text) {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close() {
        listening.abort();
        socket.close();
      },
    };
  };
}

function addressAt(origin: string): URL {
  const address = new URL(SOCKET_PATH, origin);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address;
}
