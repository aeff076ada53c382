import { createServer } from 'node:http';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { ConfigError, loadConfig } from './config.ts';
import { createSignalingServer } from './create-signaling-server.ts';
import { HEADERS_TIMEOUT_MS, LISTEN_BACKLOG, SHUTDOWN_TIMEOUT_MS } from './limits.ts';

const REDIS_PREFIX = 'advay:signaling:';

async function serve(): Promise<void> {
  const config = loadConfig(process.env);
  const log = pino({
    level: config.logLevel,
    base: null,
    formatters: { level: (label) => ({ severity: label.toUpperCase() }) },
  });
  const { redisUrl } = config;
  const shared =
    redisUrl === null
      ? undefined
      : await import('./open-shared-state.ts').then(({ openSharedState }) =>
          openSharedState(redisUrl, REDIS_PREFIX, log),
        );
  const signaling = createSignalingServer({
    release: config.release,
    ticketKeys: config.ticketKeys,
    origin: { origins: config.origins, ownScheme: null },
    hosts: { allowedHosts: config.allowedHosts, listensOn: config.host },
    ice: { stunUrls: config.stunUrls, turn: config.turn },
    trustedProxyHops: config.trustedProxyHops,
    edgeTokens: config.edgeTokens,
    metrics: config.metricsToken === null ? 'off' : { token: config.metricsToken },
    otlp: config.otlp,
    log,
    ...(shared && { shared }),
  });
  const server = createServer((request, response) => {
    if (!signaling.handleRequest(request, response)) response.writeHead(404).end();
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.on('upgrade', (request, socket, head) => {
    if (!signaling.handleUpgrade(request, socket, head)) socket.destroy();
  });
  closeWithGrace({ delay: SHUTDOWN_TIMEOUT_MS, logger: log }, async ({ err }) => {
    if (err) log.error({ err }, 'stopping after an error');
    await signaling.drain();
    await signaling.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { host, port } = config;
  server.listen({ host, port, backlog: LISTEN_BACKLOG }, () => {
    log.info({ nodes: redisUrl === null ? 'one' : 'many' }, 'signaling listens');
  });
}

// No top-level await: the bundle is compiled as a script.
serve().catch((error: unknown) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${error instanceof ConfigError ? error.message : text}\n`);
  process.exitCode = 1;
});
