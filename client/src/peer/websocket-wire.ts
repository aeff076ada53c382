import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import type { OpenWire } from './wire.ts';

export const openWebSocketWire: OpenWire = (origin, listener) => {
  const address = new URL(SOCKET_PATH, origin);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address);
  const listening = new AbortController();
  const { signal } = listening;
  socket.addEventListener('open', () => listener.onOpen(), { signal });
  socket.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listener.onText(data);
    },
    { signal },
  );
  // 'error' says nothing that 'close' does not.
  socket.addEventListener('close', () => listener.onEnd(), { signal });
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
