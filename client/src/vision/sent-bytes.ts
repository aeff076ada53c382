/**
 * Counts what a page (or worker) sends: the bodies of fetch, XMLHttpRequest and sendBeacon, and the messages of
 * WebSocket and RTCDataChannel. This is the only file that replaces a browser's own functions, from the moment it is
 * asked to until `stop`. Addresses and headers of requests are not counted, nor the camera track of a call, which no
 * game has.
 */
export type SentBytes = Readonly<{ bytes(): number; stop(): void }>;

/** The part of a global scope that can send. */
export type SendingScope = {
  fetch: typeof fetch;
  XMLHttpRequest?: { prototype: Pick<XMLHttpRequest, 'send'> };
  WebSocket?: { prototype: Pick<WebSocket, 'send'> };
  RTCDataChannel?: { prototype: Pick<RTCDataChannel, 'send'> };
  navigator: { sendBeacon?: Navigator['sendBeacon'] };
};

export function observeSentBytes(scope: SendingScope): SentBytes {
  let total = 0;
  const count = (body: unknown) => {
    total += sizeOfBody(body);
  };
  const undo = [
    wrapFetch(scope, count, (bytes) => {
      total += bytes;
    }),
    wrapSend(scope.XMLHttpRequest?.prototype, count),
    wrapSend(scope.WebSocket?.prototype, count),
    wrapSend(scope.RTCDataChannel?.prototype, count),
    wrapBeacon(scope.navigator, count),
  ];
  return {
    bytes: () => total,
    stop: () => {
      for (const each of undo) each();
    },
  };
}

type Undo = () => void;
const NOTHING_TO_UNDO: Undo = () => {};

function wrapFetch(
  scope: SendingScope,
  count: (body: unknown) => void,
  add: (bytes: number) => void,
): Undo {
  const original = scope.fetch;
  const counted: typeof fetch = (input, init) => {
    const body = init?.body;
    if (body instanceof ReadableStream) {
      const meter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          add(chunk.byteLength);
          controller.enqueue(chunk);
        },
      });
      return original.call(scope, input, { ...init, body: body.pipeThrough(meter) });
    }
    if (body !== undefined && body !== null) count(body);
    else if (input instanceof Request && input.body !== null) {
      // A finished request hides its size: a copy is read while the original goes out.
      input
        .clone()
        .arrayBuffer()
        .then(
          (bytes) => add(bytes.byteLength),
          () => {},
        );
    }
    return original.call(scope, input, init);
  };
  scope.fetch = counted;
  return () => {
    if (scope.fetch === counted) scope.fetch = original;
  };
}

function wrapSend(
  prototype: { send(body: never): void } | undefined,
  count: (body: unknown) => void,
): Undo {
  if (prototype === undefined) return NOTHING_TO_UNDO;
  const original = prototype.send;
  const counted = function (this: unknown, body: never) {
    count(body);
    return original.call(this, body);
  };
  prototype.send = counted;
  return () => {
    if (prototype.send === counted) prototype.send = original;
  };
}

function wrapBeacon(navigator: SendingScope['navigator'], count: (body: unknown) => void): Undo {
  const original = navigator.sendBeacon;
  if (original === undefined) return NOTHING_TO_UNDO;
  const counted: Navigator['sendBeacon'] = (url, data) => {
    count(data);
    return original.call(navigator, url, data);
  };
  navigator.sendBeacon = counted;
  return () => {
    if (navigator.sendBeacon === counted) navigator.sendBeacon = original;
  };
}

/** Bytes of a request body before any compression; form data without its separators. */
export function sizeOfBody(body: unknown): number {
  if (typeof body === 'string') return new TextEncoder().encode(body).byteLength;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  if (body instanceof Blob) return body.size;
  if (body instanceof URLSearchParams) return sizeOfBody(body.toString());
  if (body instanceof FormData) {
    let bytes = 0;
    for (const [name, value] of body) bytes += sizeOfBody(name) + sizeOfBody(value);
    return bytes;
  }
  return 0;
}
