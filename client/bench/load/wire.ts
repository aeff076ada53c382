import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One answer as it went over the wire: compressed, if it was. */
export type Answer = Readonly<{
  path: string;
  contentType: string;
  headerBytes: number;
  bodyBytes: number;
}>;

/** What stands between the browser and the product and counts; workers and caches cannot hide from it. */
export type Wire = Readonly<{
  origin: string;
  /** The answers since the last call. */
  take(): readonly Answer[];
  close(): Promise<void>;
}>;

/** What a change of the answer may need to know. `body` is not compressed. */
export type Reply = Readonly<{ path: string; contentType: string; body: Buffer }>;

const GZIP_LEVEL = 6;
/** Types that common compression middleware compresses. */
const COMPRESSIBLE = /text\/|javascript|json|svg|wasm/;

/** Hands on what the product answers, byte for byte. */
export function openWire(product: string): Promise<Wire> {
  return listen(product, {}, (answer, asked, reply) => {
    const chunks: Buffer[] = [];
    reply.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      reply.write(chunk);
    });
    return ended(answer).then(() => {
      reply.end();
      return seen(asked, answer.rawHeaders, Buffer.concat(chunks));
    });
  });
}

/**
 * The same product as a server hands it out that knows nothing of it: gzip on the fly, nothing to be kept by the
 * browser, and with `change` what else is done to an answer.
 */
export function openPlainWire(product: string, change: (reply: Reply) => Buffer): Promise<Wire> {
  return listen(product, { 'accept-encoding': 'identity' }, async (answer, asked, reply) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    await ended(answer);
    const contentType = answer.headers['content-type'] ?? '';
    const path = asked.url ?? '';
    const body = change({ path, contentType, body: Buffer.concat(chunks) });
    const isCompressed = COMPRESSIBLE.test(contentType);
    const sent = isCompressed ? gzipSync(body, { level: GZIP_LEVEL }) : body;
    const headers = without(answer.rawHeaders, ['content-length', 'cache-control', 'etag']);
    headers.push('cache-control', 'no-store', 'content-length', String(sent.length));
    if (isCompressed) headers.push('content-encoding', 'gzip');
    reply.writeHead(answer.statusCode ?? 502, headers).end(sent);
    return seen(asked, headers, sent);
  });
}

type Relay = (
  answer: IncomingMessage,
  asked: IncomingMessage,
  reply: ServerResponse,
) => Promise<Answer>;

async function listen(
  product: string,
  asking: Readonly<Record<string, string>>,
  relay: Relay,
): Promise<Wire> {
  let answers: Answer[] = [];
  const server = createServer((asked, reply) => {
    const onward = request(new URL(asked.url ?? '/', product), {
      method: asked.method ?? 'GET',
      headers: { ...asked.headers, ...asking },
    });
    onward.on('response', (answer) => {
      relay(answer, asked, reply).then(
        (answered) => answers.push(answered),
        () => reply.destroy(),
      );
    });
    onward.on('error', () => reply.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = answers;
      answers = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function ended(answer: IncomingMessage): Promise<void> {
  return new Promise((done, fail) => {
    answer.once('end', done);
    answer.once('error', fail);
  });
}

/** `rawHeaders` without some of them: name, value, name, value. */
function without(rawHeaders: readonly string[], names: readonly string[]): string[] {
  return rawHeaders.filter((_, place) => {
    const name = rawHeaders[place - (place % 2)] ?? '';
    return !names.includes(name.toLowerCase());
  });
}

function seen(asked: IncomingMessage, rawHeaders: readonly string[], body: Buffer): Answer {
  const nameAt = rawHeaders.findIndex((name) => name.toLowerCase() === 'content-type');
  return {
    path: asked.url ?? '',
    contentType: nameAt === -1 ? '' : (rawHeaders[nameAt + 1] ?? ''),
    // Two bytes after each name and each value: ": " and the end of the line.
    headerBytes: rawHeaders.reduce((sum, text) => sum + text.length + 2, 0),
    bodyBytes: body.length,
  };
}
