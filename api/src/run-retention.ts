import { loadConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { mailerOf } from './modules/mail/mailer-of.ts';
import { retentionJob } from './modules/retention/retention-job.ts';
import { type RetentionReport, runRetention } from './modules/retention/run-retention.ts';

const err = (line: string) => process.stderr.write(`${line}\n`);

/** The scheduler's own step, where no process serves all day. */
async function run(onFailure: (error: unknown) => void): Promise<RetentionReport> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config);
  const mailer = mailerOf(config, {
    warn: (fields, message) => err(`${message}: ${JSON.stringify(fields)}`),
  });
  try {
    return await runRetention({ database, mailer, now: new Date() }, onFailure);
  } finally {
    await database.close();
  }
}

process.exitCode = await retentionJob(run, {
  out: (line) => process.stdout.write(`${line}\n`),
  err,
});
