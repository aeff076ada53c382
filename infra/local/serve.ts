import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError, loadConfig } from '@advay/api/config';
import { loadIceSettings, ConfigError as SignalingConfigError } from '@advay/signaling/config';
import closeWithGrace from 'close-with-grace';
import QRCode from 'qrcode';
import { builtRelease } from '../release/built-release.ts';
import { readArguments, USAGE } from './arguments.ts';
import { buildProduct, CLIENT_DIST } from './build-product.ts';
import { createProductServer } from './create-product-server.ts';
import { isFree, nextFreePort } from './free-port.ts';
import { homeAddresses } from './home-addresses.ts';
import { makeVoicesBehind, VOICES_DIR } from './make-voices.ts';
import { ownCertificate } from './own-certificate.ts';
import { announce, confirm } from './terminal.ts';

const SHUTDOWN_MS = 8_000;
/** `ADVAY_WAIT_FACTOR`: signaling waits so many times as long, for tests and for machines that are too busy. */
const WAIT_FACTOR = Number(process.env.ADVAY_WAIT_FACTOR ?? 1);
/** `ADVAY_HOMES_HERE`: so many homes or classes come from one address and count as that many. */
const HOMES_HERE = Number(process.env.ADVAY_HOMES_HERE ?? 1);
/** `ADVAY_VOICES_SERVED`: another folder of voices, for tests. */
const VOICES_SERVED = process.env.ADVAY_VOICES_SERVED ?? VOICES_DIR;

/** A reason to stop that needs no stack: the reader can mend it. */
class CannotStart extends Error {}

async function choosePort(port: number, host: string): Promise<number> {
  if (port === 0 || (await isFree(port, host))) return port;
  const next = await nextFreePort(port, host);
  if (next === null) throw new CannotStart(`Port ${port} is busy and so are the hundred after it.`);
  if (await confirm(`Port ${port} is busy. Use ${next} instead?`)) return next;
  throw new CannotStart(
    `Port ${port} is busy; the next free one is ${next}:\n\n  PORT=${next} npm start`,
  );
}

async function start(): Promise<void> {
  const asked = readArguments(process.argv.slice(2), process.env);
  if (!asked.ok) throw new CannotStart(asked.message);
  const { host, isHelp, isHttps, isBuilt } = asked.value;
  if (isHelp) return console.log(USAGE);
  if (!(WAIT_FACTOR > 0)) throw new CannotStart('ADVAY_WAIT_FACTOR has to be a number above 0.');
  if (!(HOMES_HERE >= 1)) throw new CannotStart('ADVAY_HOMES_HERE has to be a number from 1 on.');
  const dataDir = resolve(asked.value.dataDir);
  const port = await choosePort(asked.value.port, host);

  console.log('\nAdvay Vision\n');
  if (!isBuilt) await buildProduct();
  if (!existsSync(CLIENT_DIST)) {
    throw new CannotStart('Nothing is built yet; start without --built.');
  }
  const homes = host === '0.0.0.0' ? homeAddresses() : [];
  const certificate = isHttps
    ? await ownCertificate(dataDir, ['localhost', '127.0.0.1', ...homes])
    : null;
  const release = await builtRelease(CLIENT_DIST);
  const { app, outboxPath } = await announce('Database ready', () =>
    createProductServer({
      config: loadConfig({
        LOG_LEVEL: 'warn',
        ...process.env,
        // At home one process is all of the product, and its page names the build.
        RELEASE: release,
        DATA_DIR: dataDir,
        HOST: host,
        PORT: String(port),
        SERVED_OVER: isHttps ? 'https' : 'http',
      }),
      ice: loadIceSettings(process.env),
      waitFactor: WAIT_FACTOR,
      homesHere: HOMES_HERE,
      clientDir: CLIENT_DIST,
      voicesDir: VOICES_SERVED,
      certificate,
    }),
  );
  await app.listen({ host, port });
  const closing = new AbortController();
  closeWithGrace({ delay: SHUTDOWN_MS }, async () => {
    closing.abort();
    await app.close();
  });
  const address = app.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  await printAddresses({
    scheme: isHttps ? 'https' : 'http',
    host,
    port: bound,
    homes,
    outboxPath,
  });
  if (!isBuilt) await makeVoicesBehind(closing.signal);
}

type Addresses = Readonly<{
  scheme: string;
  host: string;
  port: number;
  homes: readonly string[];
  outboxPath: string | null;
}>;

async function printAddresses(addresses: Addresses): Promise<void> {
  const { scheme, host, port, homes, outboxPath } = addresses;
  const here = `${scheme}://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const lines = [
    `  On this computer    ${here}`,
    ...homes.map((address) => `  In your home        ${scheme}://${address}:${port}`),
    '',
    `  Try first           ${here}/play/bubble_pop`,
    `  Without a webcam    ${here}/play/letter_trace?camera=demo`,
    `  For parents         ${here}/parents`,
    ...(outboxPath === null ? [] : [`  Mail it would send  ${here}${outboxPath}`]),
    `  For developers      ${here}/api/health  ${here}/signaling/health  ${here}/api/openapi.json`,
  ];
  console.log(`\n${lines.join('\n')}\n`);
  const [tablet] = homes;
  if (scheme === 'https' && tablet !== undefined) {
    console.log(
      '  Scan with a tablet on the same network; its browser asks once whether to trust this computer.\n',
    );
    console.log(
      await QRCode.toString(`https://${tablet}:${port}`, { type: 'terminal', small: true }),
    );
  }
  console.log('  Stop with Ctrl+C.');
}

try {
  await start();
} catch (error) {
  const isForPeople =
    error instanceof CannotStart ||
    error instanceof ConfigError ||
    error instanceof SignalingConfigError ||
    (error instanceof Error && ['DiskFullError', 'FolderInUseError'].includes(error.name));
  console.error(isForPeople ? `\n${(error as Error).message}\n` : error);
  process.exit(1);
}
