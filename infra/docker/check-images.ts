import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openServer } from '../../api/src/testing/test-database.ts';
import { createEmptyDatabase } from '../../api/src/testing/test-server.ts';
import { startClaims } from './check/claims.ts';
import {
  type ContainerEngine,
  containerEngine,
  type EngineName,
} from './check/container-engine.ts';
import { lookAtImages } from './check/look-at-images.ts';
import { type Images, starter } from './check/served.ts';

// Builds the images of what `npm run prepare:server` left in `release/`, runs them on this machine's own network beside
// its PostgreSQL and Redis, and holds them to what docs/adr/0035 claims of them. Ends with 1 at the first that fails.

const FOLDERS = {
  api: 'release/api',
  signaling: 'release/signaling',
  client: 'release/web',
} as const;
const SERVICES = ['api', 'signaling', 'client'] as const;

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'podman' },
    runtime: { type: 'string' },
    'node-base': { type: 'string' },
    'nginx-base': { type: 'string' },
  },
});

function engineNamed(name: string): EngineName {
  if (name === 'podman' || name === 'docker') return name;
  throw new Error('--engine is podman or docker');
}

/** Twice each: the second has to be the first. */
async function buildAll(engine: ContainerEngine, claim: ReturnType<typeof startClaims>['claim']) {
  const ids: Record<string, string> = {};
  for (const service of SERVICES) {
    const what = {
      name: `localhost/advay-${service}`,
      folder: FOLDERS[service],
      dockerfile: `infra/docker/${service}.Dockerfile`,
      base: values[service === 'client' ? 'nginx-base' : 'node-base'] ?? null,
    };
    const [first, second] = [await engine.build(what), await engine.build(what)];
    const isOne =
      first.digest === second.digest &&
      [first.digestLayers, second.layers, second.digestLayers].every(
        (layers) => layers === first.layers,
      );
    claim(`two builds of ${service} are one image: ${first.digest}`, isOne, { first, second });
    // What was only compared.
    const done = [first.id, first.digest, second.digest].filter((id) => id !== second.id);
    await engine.forget([...new Set(done)]);
    ids[service] = second.id;
  }
  return ids as Images;
}

async function check(): Promise<void> {
  if (!existsSync(join(FOLDERS.client, 'release.json'))) {
    throw new Error('There is no release to build of: npm run prepare:server makes it.');
  }
  const { id: release } = JSON.parse(readFileSync('release/release.json', 'utf8')) as {
    id: string;
  };
  const claims = startClaims();
  const engine = containerEngine(engineNamed(values.engine), values.runtime ?? null);
  const images = await buildAll(engine, claims.claim);
  const scratch = mkdtempSync(join(tmpdir(), 'advay-images-'));
  const database = await createEmptyDatabase();
  const { asAdmin, drop } = await openServer(database);
  const start = starter(engine, images, { release, web: FOLDERS.client, scratch });
  try {
    await lookAtImages({ claims, start, database, asAdmin, release });
  } finally {
    await start.removeAll();
    await drop();
    rmSync(scratch, { recursive: true });
  }
  console.log(JSON.stringify({ release, ...claims.figures }));
}

try {
  await check();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
