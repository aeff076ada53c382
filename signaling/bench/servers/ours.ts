import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSignalingServer } from '../../src/create-signaling-server.ts';
import { SIGNALING_LIMITS } from '../../src/limits.ts';
import { reportUsage } from './report-usage.ts';

/** As in production, but for the limit that would turn away two thousand clients of one address. */
const signaling = createSignalingServer({
  ticketKeys: [JSON.parse(process.argv[2] ?? '')],
  origin: { origins: ['https://play.example.org'], ownScheme: null },
  ice: {
    stunUrls: [],
    turn: { urls: ['turn:turn.example.org:3478'], secret: 'known to coturn', ttlS: 7_200 },
  },
  limits: { ...SIGNALING_LIMITS, helloBurst: 1e9 },
});
const server = createServer((request, response) => {
  if (!signaling.handleRequest(request, response)) response.writeHead(404).end();
});
server.on('upgrade', (request, socket, head) => {
  if (!signaling.handleUpgrade(request, socket, head)) socket.destroy();
});
server.listen(0, '127.0.0.1', () => reportUsage((server.address() as AddressInfo).port));
