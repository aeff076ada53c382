import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** A WebSocket client of a few lines, so that what is measured is the server. */
export type RawSocket = Readonly<{ send(text: string): void; end(): void }>;

/** Opens one; `hear` gets every text. */
export function openRawSocket(
  port: number,
  path: string,
  hear: (text: string) => void,
  subprotocols: readonly string[] = [],
): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let received: Buffer = Buffer.alloc(0);
    let isOpen = false;
    socket.once('error', reject);
    socket.once('connect', () => socket.write(upgradeRequest(port, path, subprotocols)));
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (!isOpen) {
        const end = received.indexOf('\r\n\r\n');
        if (end === -1) return;
        const status = received.toString('latin1', 9, 12);
        if (status !== '101') return reject(new Error(`the upgrade was answered with ${status}`));
        isOpen = true;
        received = received.subarray(end + 4);
        resolve({ send: (text) => socket.write(frame(1, text)), end: () => socket.destroy() });
      }
      received = readFrames(socket, received, hear);
    });
  });
}

function upgradeRequest(port: number, path: string, subprotocols: readonly string[]): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Origin: https://play.example.org',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(subprotocols.length === 0 ? [] : [`Sec-WebSocket-Protocol: ${subprotocols.join(', ')}`]),
    '\r\n',
  ].join('\r\n');
}

/** RFC 6455, 5.2; a mask of zeros is a mask. */
function frame(opcode: number, text: string): Buffer {
  const payload = Buffer.from(text);
  const isLong = payload.length > 125;
  const head = Buffer.alloc(isLong ? 8 : 6);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (isLong ? 126 : payload.length);
  if (isLong) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** Answers the part that is not a whole frame yet. */
function readFrames(socket: Socket, received: Buffer, hear: (text: string) => void): Buffer {
  let rest = received;
  while (rest.length >= 2) {
    const opcode = (rest[0] ?? 0) & 0x0f;
    const short = (rest[1] ?? 0) & 0x7f;
    const start = short === 126 ? 4 : 2;
    if (rest.length < start) break;
    const length = short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < start + length) break;
    const payload = rest.toString('utf8', start, start + length);
    rest = rest.subarray(start + length);
    if (opcode === 1) hear(payload);
    else if (opcode === 9) socket.write(frame(10, payload));
  }
  return rest;
}
