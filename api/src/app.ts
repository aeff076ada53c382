import type { Writable } from 'node:stream';
import Fastify, {
  type FastifyInstance,
  type FastifyServerFactory,
  type RouteOptions,
} from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { ApiScope } from './api-scope.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { withFamilyTurns } from './db/family-turns.ts';
import {
  BODY_LIMIT_BYTES,
  FAMILY_AT_ONCE,
  HEADERS_TIMEOUT_MS,
  RATE_LIMITS,
  type RateLimits,
  REQUEST_TIMEOUT_MS,
} from './limits.ts';
import type { AccountCosts } from './modules/accounts/account-costs.ts';
import { accountRoutes, signInRoutes } from './modules/accounts/account-routes.ts';
import type { Accounts } from './modules/accounts/accounts.ts';
import { betterAuthAccounts } from './modules/accounts/better-auth-accounts.ts';
import { budgetsOf } from './modules/accounts/budgets.ts';
import { confirmRoutes } from './modules/accounts/confirm-routes.ts';
import { drawOn } from './modules/accounts/draw-on-budgets.ts';
import { passkeyRoutes } from './modules/accounts/passkey-routes.ts';
import { requireParent } from './modules/accounts/require-parent.ts';
import { withOutagesTold } from './modules/accounts/tell-outages.ts';
import { callRoutes } from './modules/calls/call-routes.ts';
import { childRoutes } from './modules/children/child-routes.ts';
import { consentRoutes } from './modules/consents/consent-routes.ts';
import { createFriends } from './modules/friendships/friends.ts';
import { friendshipRoutes } from './modules/friendships/friendship-routes.ts';
import { inviteRoutes } from './modules/friendships/invite-routes.ts';
import { healthRoutes } from './modules/health/health-routes.ts';
import type { Mailer } from './modules/mail/mailer.ts';
import { mailerOf } from './modules/mail/mailer-of.ts';
import { quietMailer } from './modules/mail/quiet-mailer.ts';
import { createMetrics } from './modules/metrics/metrics.ts';
import { metricsRoutes } from './modules/metrics/metrics-routes.ts';
import { progressRoutes } from './modules/progress/progress-routes.ts';
import { createRevokeFamily } from './modules/recovery/revoke-family.ts';
import { guestRoutes } from './modules/relatives/guest-routes.ts';
import { relativeInviteRoutes } from './modules/relatives/relative-invite-routes.ts';
import { relativeRoutes } from './modules/relatives/relative-routes.ts';
import { createStoryRooms } from './modules/relatives/story-rooms.ts';
import { rightsRoutes } from './modules/rights/rights-routes.ts';
import { insistentRooms } from './modules/rooms/insistent-rooms.ts';
import type { Rooms } from './modules/rooms/rooms.ts';
import { roomsOf } from './modules/rooms/rooms-of.ts';
import { telemetryRoutes } from './modules/telemetry/telemetry-routes.ts';
import { installAskedHosts } from './plugins/asked-hosts.ts';
import { installEdge } from './plugins/edge.ts';
import { installLastAnswers } from './plugins/last-answers.ts';
import { installOpenapi } from './plugins/openapi.ts';
import { answerProblem, installProblemAnswers } from './plugins/problem-answers.ts';
import { installRateLimits } from './plugins/rate-limits.ts';
import { requestLog } from './plugins/request-log.ts';
import { installSameSiteWrites } from './plugins/same-site-writes.ts';
import { type SecurityHeaderSettings, securityHeaders } from './plugins/security-headers.ts';
import { sessionSecretOf } from './session-secret.ts';
import { type TicketKey, ticketKeyOf } from './ticket-key.ts';

export type AppOptions = Readonly<{
  config: Config;
  database: Database;
  accounts?: Accounts;
  accountCosts?: AccountCosts;
  /** Instead of the one the settings name. */
  mailer?: Mailer;
  /** Instead of those at the signaling service that the settings name. */
  rooms?: Rooms;
  /** Instead of the one the settings name. */
  ticketKey?: TicketKey;
  limits?: RateLimits;
  /** The server's clock. */
  now?: () => Date;
  headers?: SecurityHeaderSettings;
  /** Where the log goes instead of standard output. */
  logStream?: Writable;
  /** For a program that serves more than the API on one port: makes the server that calls the handler. */
  serverFactory?: FastifyServerFactory;
  /** Is told of every route there is. */
  onRoute?: (route: RouteOptions) => void;
}>;

/**
 * The API under /api on a Fastify server that does not listen yet. Whoever embeds it may register
 * static files and their own not-found answer on it before `ready()`; the security headers hold for those too.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, limits = RATE_LIMITS, now = () => new Date() } = options;
  const database = withFamilyTurns(options.database, FAMILY_AT_ONCE);
  const app = Fastify({
    ...requestLog(config, options.logStream),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxyHops,
    frameworkErrors: answerProblem,
    ...(options.serverFactory && { serverFactory: options.serverFactory }),
  });

  const headers = securityHeaders(options.headers);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  installAskedHosts(app, config);
  installEdge(app, config);
  if (options.onRoute) app.addHook('onRoute', options.onRoute);
  // Fastify leaves a server that it did not make itself at Node's five minutes. Node changes the two
  // for each other when the time for the headers is the longer one, as it is by default.
  app.server.headersTimeout = HEADERS_TIMEOUT_MS;
  app.server.requestTimeout = REQUEST_TIMEOUT_MS;
  installLastAnswers(app);
  app.decorateRequest('parent', null);
  app.decorateRequest('session', null);

  const { metricsToken: token } = config;
  const { otlp, release } = config;
  const metrics = token === null && otlp === null ? null : createMetrics(app, database.poolUse);
  if (metrics !== null && otlp !== null) {
    const { exportMetrics } = await import('./modules/metrics/export-metrics.ts');
    exportMetrics(app, { metrics, settings: otlp, release });
  }

  const ticketKey = options.ticketKey ?? (await ticketKeyOf(config));
  const secret = sessionSecretOf(config);
  const rooms = insistentRooms(
    options.rooms ?? roomsOf(config, ticketKey, app.log),
    app.log,
    () => new Date(),
  );
  app.addHook('onClose', async () => rooms.stop());
  const friends = createFriends({ database, rooms, secret, now });
  const storyRooms = createStoryRooms({ database, rooms, secret });
  const revokeFamily = createRevokeFamily({ database, friends, rooms, secret, now });

  const mailer = options.mailer ?? mailerOf(config, app.log);
  const notices = quietMailer(mailer, (err) => app.log.error({ err }, 'mail not handed over'));
  const accounts =
    options.accounts ??
    withOutagesTold(
      betterAuthAccounts({
        database: database.auth,
        config,
        secret,
        mailer,
        notices,
        limits,
        ...(options.accountCosts && { costs: options.accountCosts }),
      }),
    );

  await app.register(
    async (scope: FastifyInstance) => {
      const api: ApiScope = scope
        .setValidatorCompiler(validatorCompiler)
        .setSerializerCompiler(serializerCompiler)
        .withTypeProvider<ZodTypeProvider>();
      installProblemAnswers(scope);
      const checks = await installRateLimits(scope, limits);
      await installOpenapi(api);
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      api.addHook('onRequest', checks.byAddress);
      installSameSiteWrites(scope, config);

      healthRoutes(api, { database, release });
      if (metrics !== null && token !== null) metricsRoutes(api, { metrics, token });
      signInRoutes(api, { accounts, database, revokeFamily });
      guestRoutes(api, {
        database,
        secret,
        ticketKey,
        draw: (attempt) => drawOn({ database: database.auth, secret }, budgetsOf(attempt, limits)),
        now,
      });
      await api.register(async (forParents: FastifyInstance) => {
        const signedIn: ApiScope = forParents.withTypeProvider<ZodTypeProvider>();
        signedIn.addHook('onRequest', requireParent(accounts));
        signedIn.addHook('onRequest', checks.byParent);
        accountRoutes(signedIn, { accounts });
        confirmRoutes(signedIn, { accounts });
        passkeyRoutes(signedIn, { accounts });
        consentRoutes(signedIn, { accounts, database, friends, storyRooms, notices, now });
        childRoutes(signedIn, { accounts, database, friends, storyRooms });
        inviteRoutes(signedIn, { accounts, database, now });
        friendshipRoutes(signedIn, { database, friends, secret, ticketKey, now });
        relativeInviteRoutes(signedIn, { accounts, database, now });
        relativeRoutes(signedIn, { accounts, database, storyRooms, secret, ticketKey, now });
        callRoutes(signedIn, { database, now });
        progressRoutes(signedIn, { database, now });
        rightsRoutes(signedIn, { accounts, database, friends, storyRooms, now });
        telemetryRoutes(signedIn, {
          database,
          now,
          countVerdicts: (verdicts) => metrics?.countVerdicts(verdicts),
        });
      });
    },
    { prefix: '/api' },
  );
  return app;
}
