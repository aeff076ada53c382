import { startNginx } from './nginx-edge.ts';
import { startPagesEmulator } from './pages-emulator.ts';

// Hands out a built client as an edge of the public does, with services behind it, until it is told to end:
// `tsx infra/edge/testing/serve-by-edge.ts nginx client/dist/local http://127.0.0.1:8080`, or `pages`, and a port.

const [name, folder, address, port] = process.argv.slice(2);
if (folder === undefined || address === undefined) {
  throw new Error('Name the edge, the folder of the client and the address of the services');
}
const services = { api: address, signaling: address };
const EDGE_TOKEN = 'of no weight where services ask for none';
const edge =
  name === 'nginx'
    ? await startNginx(folder, {}, services)
    : await startPagesEmulator(folder, {}, { services, edgeToken: EDGE_TOKEN }, Number(port));
process.once('SIGTERM', () => void edge.stop());
console.log(`http://127.0.0.1:${edge.port}`);
