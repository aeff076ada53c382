import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstData } from './first-data.ts';
import { launchProduct } from './product-process.ts';
import { VOICES_OF_TESTS } from './voices-of-tests.ts';

/** Families of one run of tests: each is a home of its own, and all come from this machine. */
const HOMES = { ADVAY_HOMES_HERE: '20' };

/** A test that listens makes them (voices-of-tests.ts): the others hear the device's own, or nothing. */
const VOICES = { ADVAY_VOICES_SERVED: VOICES_OF_TESTS };

/** The whole product in a process of its own, on a free port and a data folder that goes with it. */
export type Product = Readonly<{
  url: string;
  /** The page with the mails that it would have sent, while it runs as now. */
  outboxUrl(): string;
  dataDir: string;
  /** Ends the process as a power cut would. The data folder and the port stay for `restart`. */
  cut(): Promise<void>;
  restart(): Promise<void>;
  /** Ends the process in order; the data folder stays readable until `remove`. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}>;

type ProductSettings = Readonly<{
  /** 0 takes any free one. */
  port?: number;
  /** Beside what it needs to start. */
  env?: Readonly<Record<string, string>>;
}>;

export async function startProduct(settings: ProductSettings = {}): Promise<Product> {
  const { port = 0 } = settings;
  const env = { ...HOMES, ...VOICES, ...settings.env };
  const dataDir = await mkdtemp(join(tmpdir(), 'advay-'));
  const first = firstData();
  if (first !== null) await cp(first, dataDir, { recursive: true });
  let running = await launchProduct({ port, dataDir, env });
  const { url } = running;
  return {
    url,
    outboxUrl: () => running.outboxUrl,
    dataDir,
    cut: () => running.end('SIGKILL'),
    restart: async () => {
      running = await launchProduct({ port: Number(new URL(url).port), dataDir, env });
    },
    stop: () => running.end('SIGTERM'),
    async remove() {
      await running.end('SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
