import { ConfigError, loadConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { sqlStateOf } from './db/sql-state.ts';
import { readRevokeWords } from './modules/recovery/read-revoke-words.ts';
import { countFamilies, revokeEverything } from './modules/recovery/revoke-everything.ts';
import { roomsOf } from './modules/rooms/rooms-of.ts';
import { sessionSecretOf } from './session-secret.ts';
import { ticketKeyOf } from './ticket-key.ts';

const out = (line: string) => process.stdout.write(`${line}\n`);
const err = (line: string) => process.stderr.write(`${line}\n`);

/** A driver's own words may hold a row's values. */
function messageOf(error: unknown): string {
  const code = sqlStateOf(error);
  if (code !== null) return `database error ${code}`;
  return error instanceof Error ? error.message : String(error);
}

/** With the API's own settings. Ends with 1 when something is left to do. */
async function run(): Promise<0 | 1> {
  const words = readRevokeWords(process.argv.slice(2));
  if (!words.ok) throw new ConfigError(words.message);
  const config = loadConfig(process.env);
  const ticketKey = await ticketKeyOf(config);
  const database = await openDatabase(config);
  try {
    const families = await countFamilies(database);
    if (words.confirmed !== families) {
      out(
        `Everybody of ${families} families would be signed out, every relative and every open link taken back. Nothing is done yet: --confirm=${families} does it.`,
      );
      return words.confirmed === null ? 0 : 1;
    }
    const rooms = roomsOf(config, ticketKey, { warn: err });
    const secret = sessionSecretOf(config);
    const parts = { database, rooms, secret, now: () => new Date() };
    const report = await revokeEverything(parts, (error) => err(messageOf(error)));
    out(JSON.stringify(report));
    return report.failures + report.roomsLeft > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  err(messageOf(error));
  process.exitCode = 1;
}
