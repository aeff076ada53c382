import { POLL_EVENT, POLL_KEY_HEADER, POLL_PATH } from '@advay/shared/protocol/transports';
import type { Socket } from 'socket.io-client';
import type { OpenWire } from './wire.ts';

/** Long polling, for networks that break WebSockets. Its library is loaded when it is needed, which is seldom. */
export const openPollingWire: OpenWire = (origin, _hello, listener) => {
  let socket: Socket | null = null;
  let isClosed = false;
  const open = async () => {
    const { io } = await import('socket.io-client');
    if (isClosed) return;
    socket = io(origin, {
      path: POLL_PATH,
      transports: ['polling'],
      // Coming back is our business: it takes the session with it.
      reconnection: false,
      forceNew: true,
      extraHeaders: { [POLL_KEY_HEADER]: newKey() },
    });
    socket.on('connect', () => listener.onOpen(false));
    socket.on(POLL_EVENT, (text: unknown) => {
      if (typeof text === 'string') listener.onText(text);
    });
    socket.on('connect_error', () => end());
    socket.on('disconnect', () => end());
  };
  const end = () => {
    if (isClosed) return;
    isClosed = true;
    socket?.close();
    listener.onEnd();
  };
  open().catch(end);
  return {
    send: (text) => void socket?.emit(POLL_EVENT, text),
    close() {
      isClosed = true;
      socket?.close();
    },
  };
};

/** 128 bits that nobody guesses, for this connection alone. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
