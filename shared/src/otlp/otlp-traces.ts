import { attributesOf, nanosOf, resourceOf, SCOPE, type Sender } from './otlp-value.ts';

/** One request from its start to its answer. It knows no more of it than the metrics do. */
export type RequestSpan = Readonly<{
  method: string;
  /** The pattern that matched, never the path that was asked for. */
  route: string;
  status: number;
  endedAtMs: number;
  tookMs: number;
}>;

const KIND_SERVER = 2;
const STATUS_ERROR = 2;
const TRACE_BYTES = 16;
const SPAN_BYTES = 8;

/** The body of OTLP's request for traces, as JSON has it. Ids are made up here: none came with a request. */
export function otlpTraces(spans: readonly RequestSpan[], sender: Sender) {
  return {
    resourceSpans: [
      {
        resource: resourceOf(sender),
        scopeSpans: [{ scope: SCOPE, spans: spans.map(otlpSpan) }],
      },
    ],
  };
}

function otlpSpan({ method, route, status, endedAtMs, tookMs }: RequestSpan) {
  return {
    traceId: randomHex(TRACE_BYTES),
    spanId: randomHex(SPAN_BYTES),
    name: `${method} ${route}`,
    kind: KIND_SERVER,
    startTimeUnixNano: nanosOf(endedAtMs - tookMs),
    endTimeUnixNano: nanosOf(endedAtMs),
    attributes: [
      ...attributesOf({ 'http.request.method': method, 'http.route': route }),
      { key: 'http.response.status_code', value: { intValue: String(status) } },
    ],
    status: status >= 500 ? { code: STATUS_ERROR } : {},
  };
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
