import { loadConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { sqlStateOf } from './db/sql-state.ts';
import { mailerOf } from './modules/mail/mailer-of.ts';
import { runRetention } from './modules/retention/run-retention.ts';

/** The scheduler's own step, where no process serves all day: says on standard output what it did. */
async function run(): Promise<void> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config);
  const mailer = mailerOf(config, {
    warn: (fields, message) => process.stderr.write(`${message}: ${JSON.stringify(fields)}\n`),
  });
  try {
    const report = await runRetention({ database, mailer, now: new Date() }, (error) => {
      process.stderr.write(`one family left as it was: ${messageOf(error)}\n`);
    });
    process.stdout.write(`${JSON.stringify(report)}\n`);
    if (report.failures > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

/** A driver's own words may hold a row's values. */
function messageOf(error: unknown): string {
  const code = sqlStateOf(error);
  if (code !== null) return `database error ${code}`;
  return error instanceof Error ? error.message : String(error);
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
