import type { AddressInfo } from 'node:net';
import { PeerServer } from 'peer';
import { reportUsage } from './report-usage.ts';

PeerServer({ port: 0, host: '127.0.0.1', path: '/', concurrent_limit: 10_000 }, (server) => {
  reportUsage((server.address() as AddressInfo).port);
});
