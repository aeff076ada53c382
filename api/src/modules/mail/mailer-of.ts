import type { Config } from '../../config.ts';
import { logMailer } from './log-mailer.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** The mail server of the settings, or the log where they name none. */
export function mailerOf(
  { mail }: Pick<Config, 'mail'>,
  log: Parameters<typeof logMailer>[0],
): Mailer {
  return mail === null ? logMailer(log) : smtpMailer(mail);
}
