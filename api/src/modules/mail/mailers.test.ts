import { createServer, type Socket } from 'node:net';
import Fastify from 'fastify';
import { expect, it, vi } from 'vitest';
import { logMailer } from './log-mailer.ts';
import { createMailOutbox, mailOutboxPage } from './mail-outbox.ts';
import { smtpMailer } from './smtp-mailer.ts';

const MAIL = { to: 'parent@example.org', subject: 'A <b>word</b>', text: '1234 5678\n\nMore.' };

/** A mail server that takes one letter, by RFC 5321's words. */
async function takeOneLetter(deliver: (url: string) => Promise<void>): Promise<string> {
  let said = '';
  const server = createServer((socket: Socket) => {
    socket.write('220 here\r\n');
    let isLetter = false;
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      said += text;
      if (isLetter) {
        if (said.endsWith('\r\n.\r\n')) {
          isLetter = false;
          socket.write('250 kept\r\n');
        }
      } else if (/^DATA/i.test(text)) {
        isLetter = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 yes\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    await deliver(`smtp://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
  return said;
}

it('a mail is handed to the server of the settings, to one address', async () => {
  const to = 'parent@example.org';
  const letter = await takeOneLetter((url) =>
    smtpMailer({ url, from: 'hello@play.example' }).send({ ...MAIL, to }),
  );
  expect(letter.match(/^RCPT TO:<.*>/gm)).toEqual(['RCPT TO:<parent@example.org>']);
  expect(letter).toContain('MAIL FROM:<hello@play.example>');
  expect(letter).toContain('1234 5678');
});

it('a mail that no server takes is a failure', async () => {
  const mailer = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'hello@play.example' });
  await expect(mailer.send(MAIL)).rejects.toThrow();
});

it('without a server its words go to the log, and nobody’s address', async () => {
  const warn = vi.fn();
  await logMailer({ warn }).send(MAIL);
  expect(JSON.stringify(warn.mock.calls)).toContain('1234 5678');
  expect(JSON.stringify(warn.mock.calls)).not.toContain('parent@');
});

it('the outbox page shows the newest mail first, as text, to this machine alone', async () => {
  const app = Fastify();
  const outbox = createMailOutbox();
  mailOutboxPage(app, outbox);
  expect((await app.inject('/outbox')).body).toContain('None since');
  await outbox.send(MAIL);
  await outbox.send({ ...MAIL, subject: 'The second' });
  const { body } = await app.inject('/outbox');
  expect(body.indexOf('The second')).toBeLessThan(body.indexOf('A &lt;b&gt;word'));
  expect(body).not.toContain('<b>');
  for (const remoteAddress of ['192.168.1.20', '10.0.0.1', '::ffff:192.168.1.20']) {
    expect((await app.inject({ url: '/outbox', remoteAddress })).statusCode).toBe(404);
  }
});
