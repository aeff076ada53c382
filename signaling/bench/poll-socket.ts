import { Agent, request } from 'node:http';
import { POLL_EVENT, POLL_PATH } from '@advay/shared/protocol/transports';
import type { RawSocket } from './raw-socket.ts';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const SEPARATOR = '\x1e';

/** A Socket.IO long-polling client of a few lines (Engine.IO protocol 4, Socket.IO protocol 5). */
export async function openPollSocket(
  port: number,
  hear: (text: string) => void,
): Promise<RawSocket> {
  let isOpen = true;
  const path = `${POLL_PATH}/?EIO=4&transport=polling`;
  const opened = await ask(port, 'GET', path);
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  const own = `${path}&sid=${sid}`;
  await ask(port, 'POST', own, '40');
  await ask(port, 'GET', own);

  const post = (packet: string) => {
    ask(port, 'POST', own, packet).catch(() => {});
  };
  const poll = async () => {
    while (isOpen) {
      for (const packet of (await ask(port, 'GET', own)).split(SEPARATOR)) {
        if (packet === '2') post('3');
        else if (packet.startsWith('42')) hear(JSON.parse(packet.slice(2))[1]);
      }
    }
  };
  poll().catch(() => {});
  return {
    send: (text) => post(`42${JSON.stringify([POLL_EVENT, text])}`),
    end() {
      isOpen = false;
    },
  };
}

function ask(port: number, method: string, path: string, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      origin: 'https://play.example.org',
      'content-type': 'text/plain',
      'content-length': Buffer.byteLength(body),
    };
    const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} was answered with ${response.statusCode}: ${text}`));
      });
    });
    asked.once('error', reject).end(body);
  });
}
