import {
  type TelemetryAnswer,
  type TelemetryVerdict,
  telemetryEnvelopeSchema,
  telemetryEventSchema,
} from '@advay/shared/schemas/telemetry';

/** How one request goes wrong. `hang` is a tab closed while it waited: no answer ever comes. */
export type Mishap =
  | { cut: 'before-commit' | 'after-commit' | 'hang-before-commit' | 'hang-after-commit' }
  | { status: number; retryAfter?: string }
  | { body: string };

/** The API's telemetry route in memory: same schemas, same verdicts, commits once per id. */
export class FakeApi {
  readonly stored = new Map<string, unknown>();
  readonly commitsPerId = new Map<string, number>();
  readonly requests: { body: string; keepalive: boolean; events: number }[] = [];
  /** Asked for every request; undefined lets it pass. */
  mishap: (requestNumber: number, ids: readonly string[]) => Mishap | undefined = () => undefined;
  /** Ids this API calls invalid. */
  invalidIds = new Set<string>();
  /** Most requests that were under way at once. */
  mostAtOnce = 0;
  #underWay = 0;

  fetch: typeof fetch = async (_path, init) => {
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    try {
      // A turn of the event loop, so that two senders can really meet.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return await this.#handle(String(init?.body), init?.keepalive ?? false);
    } finally {
      this.#underWay -= 1;
    }
  };

  async #handle(body: string, keepalive: boolean): Promise<Response> {
    const envelope = telemetryEnvelopeSchema.parse(JSON.parse(body));
    const ids = envelope.events.map((event) => (event as { id: string }).id);
    const mishap = this.mishap(this.requests.length, ids);
    this.requests.push({ body, keepalive, events: ids.length });
    const cut = mishap && 'cut' in mishap ? mishap.cut : null;
    if (cut === 'before-commit') throw new TypeError('network cut');
    if (cut === 'hang-before-commit') return never();
    if (mishap && 'status' in mishap) {
      const headers = mishap.retryAfter ? { 'retry-after': mishap.retryAfter } : {};
      return new Response('{}', { status: mishap.status, headers });
    }
    if (mishap && 'body' in mishap) return new Response(mishap.body);
    const answer = this.#commit(envelope.events);
    if (cut === 'after-commit') throw new TypeError('network cut');
    if (cut === 'hang-after-commit') return never();
    return Response.json(answer, { status: 202 });
  }

  #commit(events: readonly unknown[]): TelemetryAnswer {
    const verdicts = events.map((raw, index): TelemetryVerdict => {
      const parsed = telemetryEventSchema.safeParse(raw);
      if (!parsed.success || this.invalidIds.has(parsed.data.id)) {
        const id = parsed.success ? parsed.data.id : null;
        return { index, id, verdict: 'rejected', reason: 'invalid-event', detail: 'step: unknown' };
      }
      const { id } = parsed.data;
      if (this.stored.has(id)) return { index, id, verdict: 'duplicate' };
      this.stored.set(id, parsed.data);
      this.commitsPerId.set(id, (this.commitsPerId.get(id) ?? 0) + 1);
      return { index, id, verdict: 'accepted' };
    });
    return { verdicts };
  }
}

function never(): Promise<Response> {
  return new Promise(() => undefined);
}
