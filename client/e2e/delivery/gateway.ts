import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TelemetryAnswer } from '@advay/shared/schemas/telemetry';

/** Where in a batch's life a cut falls: the API has none of it, some of it, or is done with it. */
export type CutMoment =
  | Readonly<{ at: 'before' | 'answered' }>
  | Readonly<{ at: 'at-work'; afterMs: number }>;

/** `hangUp` cuts the connection on which the batch came. */
export type Cut = (hangUp: () => void) => Promise<void>;

/**
 * What stands before the API in a deployment: it hands the pages out and passes `/api` on, answering 502 when nobody
 * is there. Here it is also the place that knows when a batch is under way, so that a cut falls into one.
 */
export type Gateway = Readonly<{
  port: number;
  /** What the API answered, delivered or not. */
  verdicts: Readonly<Record<'accepted' | 'duplicate' | 'rejected', number>>;
  /** The API's own words for its failures, delivered or not: what it answered from 500 on. */
  failures(): readonly number[];
  /** What the API answered to one event, each time; empty if it never came this far. */
  verdictsOn(eventId: string): readonly string[];
  batches(): number;
  /** Makes one cut in the batch that comes after `skip` others; resolves when it is made. */
  cutInBatch(skip: number, moment: CutMoment, cut: Cut): Promise<void>;
  close(): Promise<void>;
}>;

type ArmedCut = { skip: number; moment: CutMoment; make: (hangUp: () => void) => Promise<void> };
type Answer = Readonly<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>;

/** `script` is what its one page runs. */
export async function startGateway(script: string, apiPort: number): Promise<Gateway> {
  const page = `<!doctype html><title>A home</title><script>${script}</script>`;
  const verdicts = { accepted: 0, duplicate: 0, rejected: 0 };
  const told = new Map<string, string[]>();
  const failures: number[] = [];
  let batches = 0;
  let armed: ArmedCut | null = null;

  const takeCut = (): ArmedCut | null => {
    if (armed === null) return null;
    if (armed.skip > 0) {
      armed.skip -= 1;
      return null;
    }
    const taken = armed;
    armed = null;
    return taken;
  };

  const passBatchOn = async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(incoming);
    batches += 1;
    const cut = takeCut();
    const make = () => cut?.make(() => incoming.socket.destroy());
    if (cut?.moment.at === 'before') await make();
    const answering = ask(apiPort, incoming, body);
    if (cut?.moment.at === 'at-work') {
      const { afterMs } = cut.moment;
      await Promise.all([pause(afterMs).then(make), answering.catch(() => null)]);
    }
    const answer = await answering;
    if (answer.status >= 500) failures.push(answer.status);
    if (answer.status === 200) {
      const { verdicts: answered } = JSON.parse(answer.body.toString()) as TelemetryAnswer;
      for (const { id, verdict } of answered) {
        verdicts[verdict] += 1;
        if (id !== null) told.set(id, [...(told.get(id) ?? []), verdict]);
      }
    }
    if (cut?.moment.at === 'answered') await make();
    hand(answer, response);
  };

  const server = createServer(async (incoming, response) => {
    try {
      if (incoming.url === '/') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      } else if (incoming.url === '/api/telemetry') {
        await passBatchOn(incoming, response);
      } else {
        const answer = await ask(apiPort, incoming, await bodyOf(incoming));
        if (answer.status >= 500) failures.push(answer.status);
        hand(answer, response);
      }
    } catch {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    verdicts,
    failures: () => failures,
    verdictsOn: (eventId) => told.get(eventId) ?? [],
    batches: () => batches,
    cutInBatch: (skip, moment, cut) =>
      new Promise((done, fail) => {
        const make = async (hangUp: () => void) => {
          await cut(hangUp);
          done();
        };
        armed = { skip, moment, make: (hangUp) => make(hangUp).catch(fail) };
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same question to the API, with its whole answer; throws when it hangs up. */
export async function ask(port: number, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method, url: path, headers } = incoming;
  const options: RequestOptions = { host: '127.0.0.1', port, headers, ...(method && { method }) };
  const outgoing = request({ ...options, path: path ?? '/' });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return {
    status: answer.statusCode ?? 502,
    headers: answer.headers,
    body: await bodyOf(answer),
  };
}

export function hand({ status, headers, body }: Answer, response: ServerResponse): void {
  const { connection, 'keep-alive': _, 'transfer-encoding': __, ...passed } = headers;
  response.writeHead(status, { ...passed, 'content-length': body.byteLength }).end(body);
}
