import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createApp } from '@advay/api';
import type { Config } from '@advay/api/config';
import { openDatabase } from '@advay/api/database';
import { RATE_LIMITS } from '@advay/api/limits';
import { createMailOutbox, mailOutboxPage } from '@advay/api/mail-outbox';
import { mailerOf } from '@advay/api/mailer';
import { startRetention } from '@advay/api/retention';
import { shareLimits } from '@advay/api/share-limits';
import { ticketKeyOf } from '@advay/api/ticket-key';
import { createSignalingServer } from '@advay/signaling';
import { SIGNALING_LIMITS, scaleLimits } from '@advay/signaling/limits';
import type { FastifyInstance, FastifyServerFactory } from 'fastify';
import { headersOfAll } from '../edge/edge-table.ts';
import type { Certificate } from './own-certificate.ts';
import { serveClient } from './serve-client.ts';
import { serveVoices } from './serve-voices.ts';

export type ProductServerOptions = Readonly<{
  config: Config;
  /** How two homes find a way to each other; each candidate of their own alone without it. */
  ice?: Parameters<typeof createSignalingServer>[0]['ice'];
  /** Every wait of signaling is so many times as long; as it is unless said. */
  waitFactor?: number;
  /** So many that come from one address, as in a school: limits of an address hold for each. */
  homesHere?: number;
  /** Folder of the built client. */
  clientDir: string;
  /** Where the voices are, or will be; absent where the client's folder has them. */
  voicesDir?: string;
  /** Serves https with it; plain http without. */
  certificate: Certificate | null;
}>;

export type ProductServer = Readonly<{
  app: FastifyInstance;
  /** Where on it the mails lie that a mail server would have sent; null when they go elsewhere. */
  outboxPath: string | null;
}>;

/** Client, API and signaling as one server; it does not listen yet. Closing it closes the database. */
export async function createProductServer(options: ProductServerOptions): Promise<ProductServer> {
  const { config, certificate } = options;
  const ticketKey = await ticketKeyOf(config);
  const database = await openDatabase(config);
  const signaling = createSignalingServer({
    release: config.release,
    ticketKeys: [ticketKey.publicKey],
    origin: {
      origins: config.publicOrigins,
      ownScheme: certificate === null ? 'http' : 'https',
    },
    hosts: { allowedHosts: config.allowedHosts, listensOn: config.host },
    trustedProxyHops: config.trustedProxyHops,
    edgeTokens: config.edgeTokens,
    ...(options.ice && { ice: options.ice }),
    limits: scaleLimits(SIGNALING_LIMITS, options.waitFactor ?? 1),
  });
  // Whoever answers on this port, answers with them.
  const headers = new Headers(headersOfAll({}));

  const serverFactory: FastifyServerFactory = (handler) => {
    const serve: typeof handler = (request, response) => {
      response.setHeaders(headers);
      if (!signaling.handleRequest(request, response)) handler(request, response);
    };
    const server =
      certificate === null ? createHttpServer(serve) : createHttpsServer(certificate, serve);
    return server.on('upgrade', (request, socket, head) => {
      if (!signaling.handleUpgrade(request, socket, head)) socket.destroy();
    });
  };

  // At home there is seldom a mail server: what it would have sent can be read on a page of this machine. Behind a
  // proxy nobody can be told from whoever sits at this machine, so there is no such page.
  const isAtHome = config.mail === null && config.trustedProxyHops === 0;
  const outbox = isAtHome ? createMailOutbox() : null;
  const app = await createApp({
    config,
    limits: shareLimits(RATE_LIMITS, options.homesHere ?? 1),
    database,
    serverFactory,
    ticketKey,
    rooms: signaling,
    ...(outbox && { mailer: outbox }),
  });
  const outboxPath = outbox && mailOutboxPage(app, outbox);
  const stopRetention = startRetention({
    by: config.retention,
    database,
    mailer: outbox ?? mailerOf(config, app.log),
    log: app.log,
  });
  app.addHook('preClose', () => signaling.close());
  app.addHook('onClose', async () => {
    await stopRetention();
    await database.close();
  });
  if (options.voicesDir !== undefined) await serveVoices(app, options.voicesDir);
  await serveClient(app, options.clientDir);
  return { app, outboxPath };
}
