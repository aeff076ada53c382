import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { settingsFor } from '../../../api/src/testing/api-process.ts';
import type { ServerDatabase } from '../../../api/src/testing/test-server.ts';
import { freePort } from '../../../shared/src/testing/free-port.ts';
import type { Container, ContainerEngine } from './container-engine.ts';

const POLL_MS = 50;
const HEALTHY_MOST_MS = 60_000;
const REDIS_URL = process.env.ADVAY_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

export type Images = Readonly<Record<'api' | 'signaling' | 'client', string>>;

export type Served = Readonly<{ address: string; container: Container }>;

/** Starts the images as docker-compose.yml does, each on a free port of this machine's own address. */
export type Starter = Readonly<{
  api(settings: Readonly<Record<string, string>>): Promise<Served>;
  signaling(settings: Readonly<Record<string, string>>): Promise<Served>;
  client(services: Readonly<{ api: Served; signaling: Served }>): Promise<Served>;
  /** The API's image with another command, to its end. */
  job(file: string, settings: Readonly<Record<string, string>>): Promise<Container>;
  removeAll(): Promise<void>;
}>;

export type Place = Readonly<{ release: string; web: string; scratch: string }>;

export function starter(engine: ContainerEngine, images: Images, place: Place): Starter {
  const started: Container[] = [];
  const start = async (what: Parameters<ContainerEngine['start']>[0]) => {
    const container = await engine.start(what);
    started.push(container);
    return container;
  };
  const serve = async (image: string, path: string, settings: Readonly<Record<string, string>>) => {
    const port = await freePort();
    const container = await start({
      image,
      settings: { HOST: '127.0.0.1', PORT: String(port), RELEASE: place.release, ...settings },
    });
    const served = { address: `http://127.0.0.1:${port}`, container };
    await untilHealthy(served, path);
    return served;
  };
  return {
    api: (settings) => serve(images.api, '/api/ready', { SERVED_OVER: 'http', ...settings }),
    signaling: (settings) =>
      serve(images.signaling, '/signaling/health', { REDIS_URL, ...settings }),
    async client({ api, signaling }) {
      const port = await freePort();
      // The release's own settings, but for where this machine has the three.
      const conf = await readFile(join(place.web, 'nginx.conf'), 'utf8');
      const here = conf
        .replace('listen 8080;', `listen 127.0.0.1:${port};`)
        .replaceAll('http://api:8080', api.address)
        .replaceAll('http://signaling:8082', signaling.address);
      const file = join(place.scratch, `nginx-${port}.conf`);
      await writeFile(file, here);
      const over = { '/srv/nginx.conf': file };
      const container = await start({ image: images.client, settings: {}, over });
      const served = { address: `http://127.0.0.1:${port}`, container };
      await untilHealthy(served, '/api/health');
      return served;
    },
    job: (file, settings) => start({ image: images.api, settings, command: ['node', file] }),
    async removeAll() {
      for (const container of started) await container.remove();
    },
  };
}

/** As the health checks of docker-compose.yml ask; throws with what it wrote when it ends instead. */
async function untilHealthy({ address, container }: Served, path: string): Promise<void> {
  let end: number | null = null;
  container.ended().then(
    (code) => {
      end = code;
    },
    () => {},
  );
  for (let waitedMs = 0; waitedMs < HEALTHY_MOST_MS; waitedMs += POLL_MS) {
    if (end !== null) throw new Error(`ended with ${end}: ${await container.said()}`);
    try {
      if ((await fetch(`${address}${path}`)).ok) return;
    } catch {
      // Nobody listens yet.
    }
    await pause(POLL_MS);
  }
  throw new Error(`${address}${path} is never well: ${await container.said()}`);
}

/** The API's settings over a database, with the client's address unknown: it is asked for by this machine's own. */
export const apiSettings = (database: ServerDatabase): Readonly<Record<string, string>> => ({
  ...settingsFor(database),
  TRUSTED_PROXY_HOPS: '1',
  RETENTION: 'job',
});
