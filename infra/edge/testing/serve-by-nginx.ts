import { startNginx } from './nginx-edge.ts';

// Hands out a built client as the public's nginx does, with services behind it, until it is told to end:
// `tsx infra/edge/testing/serve-by-nginx.ts client/dist/local http://127.0.0.1:8080`.

const [folder, services] = process.argv.slice(2);
if (folder === undefined || services === undefined) {
  throw new Error('Name the folder of the client and the address of the services');
}
const nginx = await startNginx(folder, {}, { api: services, signaling: services });
process.once('SIGTERM', () => void nginx.stop());
console.log(`http://127.0.0.1:${nginx.port}`);
