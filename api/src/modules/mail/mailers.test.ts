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
  const url = mailOutboxPage(app, outbox);
  expect((await app.inject(url)).body).toContain('None since');
  await outbox.send(MAIL);
  await outbox.send({ ...MAIL, subject: 'The second' });
  const { body } = await app.inject(url);
  expect(body.indexOf('The second')).toBeLessThan(body.indexOf('A &lt;b&gt;word'));
  expect(body).not.toContain('<b>');
  for (const remoteAddress of ['192.168.1.20', '10.0.0.1', '::ffff:192.168.1.20']) {
    expect((await app.inject({ url, remoteAddress })).statusCode).toBe(404);
  }
});

it('the outbox page is nowhere without its key, which each start makes anew', async () => {
  const app = Fastify();
  const url = mailOutboxPage(app, createMailOutbox());
  const another = mailOutboxPage(Fastify(), createMailOutbox());
  expect(another).not.toBe(url);
  expect(url.length).toBeGreaterThan('/outbox/'.length + 20);
  for (const tried of [
    '/outbox',
    '/outbox/',
    '/outbox/key',
    another,
    url.slice(0, -1),
    `${url}x`,
  ]) {
    expect((await app.inject(tried)).statusCode, tried).toBe(404);
  }
});

it.each([
  { 'x-forwarded-for': '203.0.113.7' },
  { 'X-Forwarded-Host': 'play.example.org' },
  { 'x-forwarded-proto': 'https' },
  { forwarded: 'for=203.0.113.7' },
  { via: '1.1 proxy' },
  { 'x-real-ip': '127.0.0.1' },
])('the outbox page is nowhere for whom a proxy speaks: %o', async (headers) => {
  const app = Fastify({ trustProxy: true });
  const url = mailOutboxPage(app, createMailOutbox());
  expect((await app.inject({ url, headers })).statusCode).toBe(404);
});
