import type { Service } from '../deploy/ports.ts';

// What runs at Cloud Run, and why so. The descriptions in services/ are made from it: `npm run cloud`. In them `<NAME>`
// stands for what the bootstrap knows.

export const STAGES = ['production', 'preview'] as const;
export type Stage = (typeof STAGES)[number];

/** One processor and half a gibibyte, which the cost is reckoned with; the limits below are for that. */
export const MACHINE = { cpu: '1', memory: '512Mi' } as const;

export type Running = Readonly<{
  /** Requests that one instance answers at once. */
  concurrency: number;
  maxInstances: number;
  timeoutS: number;
  health: string;
}>;

export const RUNNING: Readonly<Record<Service, Running>> = {
  api: {
    // Eight connections to the database and one processor, which passwords take for a tenth of a second each: more
    // would only wait longer.
    concurrency: 40,
    // Each holds eight connections; a free database's own limit is about a hundred.
    maxInstances: 4,
    // A family's export goes out page by page.
    timeoutS: 300,
    health: '/api/health',
  },
  signaling: {
    // A socket is one request for as long as it is open, and costs little: the most that Cloud Run allows.
    concurrency: 1_000,
    // Two would not know of each other without REDIS_URL, and two homes would miss each other.
    maxInstances: 1,
    // A call lasts; the most that Cloud Run allows. The client comes back by itself.
    timeoutS: 3_600,
    health: '/signaling/health',
  },
};

/** Slow only when something is wrong: together 60 s. */
export const STARTUP = { periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 30 } as const;
/** Seldom, as each asks a processor that somebody pays for. */
export const LIVENESS = { periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 3 } as const;

/** By value, as it is known to everybody or made by the bootstrap. */
export type Plain = Readonly<Record<string, string>>;
/** By the name of a secret, whose newest version an instance reads when it starts. */
export type Secrets = Readonly<Record<string, string>>;
type Settings = Readonly<{ plain: Plain; secrets: Secrets }>;

/** Cloud Run's front door, and the page's edge before it, which EDGE_TOKEN proves to be ours. */
const BEHIND_TWO = { HOST: '0.0.0.0', TRUSTED_PROXY_HOPS: '2' } as const;
const OF_API = { ...BEHIND_TWO, SERVED_OVER: 'https', RETENTION: 'job' } as const;

const DATABASE = {
  DATABASE_URL: 'advay-database-url',
  AUTH_DATABASE_URL: 'advay-auth-database-url',
} as const;
const MAIL = { SMTP_URL: 'advay-smtp-url' } as const;

/** Previews are told their origins, hosts and database with each revision, and hold none of production's secrets. */
export const SETTINGS: Readonly<Record<Stage, Readonly<Record<Service, Settings>>>> = {
  production: {
    api: {
      plain: {
        ...OF_API,
        PUBLIC_ORIGINS: '<CLIENT_URL>',
        ALLOWED_HOSTS: '<API_HOSTS>',
        SIGNALING_URL: '<SIGNALING_URL>',
        MAIL_FROM: '<MAIL_FROM>',
      },
      secrets: {
        ...DATABASE,
        ...MAIL,
        SESSION_SECRET: 'advay-session-secret',
        TICKET_PRIVATE_KEY: 'advay-ticket-private-key',
        EDGE_TOKEN: 'advay-edge-token',
      },
    },
    signaling: {
      plain: {
        ...BEHIND_TWO,
        PUBLIC_ORIGINS: '<CLIENT_URL>',
        ALLOWED_HOSTS: '<SIGNALING_HOSTS>',
        TICKET_KEYS: '<TICKET_KEYS>',
      },
      secrets: { EDGE_TOKEN: 'advay-edge-token' },
    },
  },
  preview: {
    api: {
      plain: OF_API,
      secrets: {
        SESSION_SECRET: 'advay-preview-session-secret',
        TICKET_PRIVATE_KEY: 'advay-preview-ticket-private-key',
        EDGE_TOKEN: 'advay-preview-edge-token',
      },
    },
    signaling: {
      plain: { ...BEHIND_TWO, TICKET_KEYS: '<PREVIEW_TICKET_KEYS>' },
      secrets: { EDGE_TOKEN: 'advay-preview-edge-token' },
    },
  },
};

/** Forgets what is due, once a day, with the API's image; mails go to accounts that nobody uses. */
export const RETENTION = {
  name: 'advay-retention',
  command: ['node', 'retention.mjs'],
  timeoutS: 1_800,
  /** The next day tries again anyway. */
  retries: 1,
  settings: {
    plain: { MAIL_FROM: '<MAIL_FROM>' },
    secrets: { ...DATABASE, ...MAIL, SESSION_SECRET: 'advay-session-secret' },
  } satisfies Settings,
} as const;

export const nameOf = (service: Service, stage: Stage): string =>
  stage === 'production' ? `advay-${service}` : `advay-${service}-preview`;
