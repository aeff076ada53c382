import { MAIL_TIMEOUT_MS } from '../../limits.ts';
import type { Mailer } from './mailer.ts';

/**
 * Hands mail to the server at `url` (smtp://user:password@host:587, or smtps:// for one that encrypts from the
 * first byte), in the name of `from`.
 */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  return {
    async send({ to, subject, text }) {
      // Most requests send no mail.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url,
        connectionTimeout: MAIL_TIMEOUT_MS,
        greetingTimeout: MAIL_TIMEOUT_MS,
        socketTimeout: MAIL_TIMEOUT_MS,
      });
      try {
        // An address object is taken as one address, whatever commas stand in it.
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
      } finally {
        transport.close();
      }
    },
  };
}
