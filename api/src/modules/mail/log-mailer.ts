import type { Mailer } from './mailer.ts';

type MailLog = Readonly<{ warn(fields: object, message: string): void }>;

/** Without a mail server: the words of a mail go to the log, its address does not. */
export function logMailer(log: MailLog): Mailer {
  return {
    async send({ subject, text }) {
      log.warn({ mail: { subject, text } }, 'mail written here: SMTP_URL is not set');
    },
  };
}
