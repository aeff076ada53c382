import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { parseEnv } from 'node:util';
import { ConfigError, loadConfig } from '@advay/api/config';
import { ticketKeyOf } from '@advay/api/ticket-key';

/** Each one word, as they stand in addresses. */
const WORDS = [
  'POSTGRES_PASSWORD',
  'APP_MIGRATOR_PASSWORD',
  'APP_API_PASSWORD',
  'APP_AUTH_PASSWORD',
  'APP_BACKUP_PASSWORD',
  'SESSION_SECRET',
  'TURN_SECRET',
] as const;
const WORD_BYTES = 24;
const WORD_MIN_CHARACTERS = 32;
/** Chance alone gives a word of this length as few different ones once in a million. */
const WORD_MIN_DIFFERENT = 8;
const TICKET_KEY_BITS = 2048;

const HEADING = `# The secrets of this server, made once by npm run prepare:server. Whoever has them has the families' data.
# A backup is of no use without them. PostgreSQL took its passwords at its first start: changed here, they are wrong.
`;

export type ServerSecrets = Readonly<
  { ok: true; text: string; made: readonly string[] } | { ok: false; message: string }
>;

/** The text of `.env` with what it lacked; whatever it has stays, and is refused where it is weak. */
export async function completeSecrets(text: string): Promise<ServerSecrets> {
  const kept = new Map(
    Object.entries(parseEnv(text)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const made = new Map<string, string>();
  for (const name of WORDS) {
    if (!kept.has(name)) made.set(name, randomBytes(WORD_BYTES).toString('hex'));
  }
  const key = kept.get('TICKET_PRIVATE_KEY') ?? makeTicketKey();
  if (!kept.has('TICKET_PRIVATE_KEY')) made.set('TICKET_PRIVATE_KEY', key);
  const publicKey = await publicKeyOf(key);
  if (publicKey !== null && !kept.has('TICKET_KEYS')) {
    made.set('TICKET_KEYS', `'${JSON.stringify({ keys: [publicKey] })}'`);
  }

  const faults = [
    ...wordFaults(kept),
    ...(publicKey === null ? ['TICKET_PRIVATE_KEY is no RSA key of 2048 bits'] : []),
    ...(publicKey !== null && kept.get('TICKET_KEYS')?.includes(String(publicKey.kid)) === false
      ? ['TICKET_KEYS is not the public half of TICKET_PRIVATE_KEY']
      : []),
  ];
  if (faults.length > 0) {
    const lines = faults.map((fault) => `  ${fault}`).join('\n');
    return {
      ok: false,
      message: `These secrets in .env need a change; take a line out and it is made anew:\n${lines}`,
    };
  }
  const lines = [...made].map(([name, value]) => `${name}=${value}\n`);
  const before = text === '' ? HEADING : text.replace(/\n?$/, '\n');
  return {
    ok: true,
    text: made.size === 0 ? text : `${before}${lines.join('')}`,
    made: [...made.keys()],
  };
}

function wordFaults(kept: ReadonlyMap<string, string>): string[] {
  return WORDS.flatMap((name) => {
    const value = kept.get(name);
    if (value === undefined) return [];
    if (!/^[\w-]*$/.test(value)) return [`${name} may have letters, digits, - and _ alone`];
    if (value.length < WORD_MIN_CHARACTERS) {
      return [`${name} has to have at least ${WORD_MIN_CHARACTERS} characters`];
    }
    if (new Set(value).size < WORD_MIN_DIFFERENT) return [`${name} can be guessed`];
    const other = WORDS.find((each) => each !== name && kept.get(each) === value);
    return other === undefined ? [] : [`${name} is the same as ${other}`];
  });
}

/** In one line: base64 of its PEM. */
function makeTicketKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: TICKET_KEY_BITS });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return Buffer.from(pem).toString('base64');
}

/** Null: it is none that the API takes. */
async function publicKeyOf(ticketPrivateKey: string) {
  try {
    const config = loadConfig({ TICKET_PRIVATE_KEY: ticketPrivateKey });
    return (await ticketKeyOf(config)).publicKey;
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
