import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { observeSentBytes, type SendingScope, sizeOfBody } from './sent-bytes.ts';

/** A page's ways to send, each noting what went out. */
function playedScope() {
  const out: unknown[] = [];
  const wayOut = () =>
    class {
      send(body: unknown) {
        out.push(body);
      }
    };
  const scope = {
    fetch: vi.fn(async (_input: RequestInfo | URL, init?: RequestInit) => {
      const body = init?.body;
      out.push(body instanceof ReadableStream ? await new Response(body).text() : body);
      return new Response();
    }),
    XMLHttpRequest: wayOut(),
    WebSocket: wayOut(),
    RTCDataChannel: wayOut(),
    navigator: {
      sendBeacon(_url: string | URL, body?: BodyInit | null) {
        out.push(body);
        return true;
      },
    },
  };
  return { scope: scope as unknown as SendingScope & typeof scope, out };
}

describe('the count of what leaves the page', () => {
  it('takes in every way out', async () => {
    const { scope, out } = playedScope();
    const sent = observeSentBytes(scope);
    await scope.fetch('/api', { method: 'POST', body: 'four' });
    new scope.XMLHttpRequest().send('four');
    new scope.WebSocket().send(new Uint8Array(4));
    new scope.RTCDataChannel().send('four');
    scope.navigator.sendBeacon('/bye', new Blob(['four']));
    expect(sent.bytes()).toBe(20);
    expect(out).toHaveLength(5);
  });

  it('takes in a body that is still being written', async () => {
    const { scope, out } = playedScope();
    const sent = observeSentBytes(scope);
    const body = new Blob(['a stream']).stream();
    await scope.fetch('/api', { method: 'POST', body });
    expect(out).toEqual(['a stream']);
    expect(sent.bytes()).toBe(8);
  });

  it('takes in a request that was made before it was sent', async () => {
    const { scope } = playedScope();
    const sent = observeSentBytes(scope);
    await scope.fetch(new Request('https://here.test/api', { method: 'POST', body: 'hidden' }));
    await vi.waitFor(() => expect(sent.bytes()).toBe(6));
  });

  it('does not count asking', async () => {
    const { scope } = playedScope();
    const sent = observeSentBytes(scope);
    await scope.fetch('/vision/model.task');
    expect(sent.bytes()).toBe(0);
  });

  it('leaves the page as it found it', async () => {
    const { scope } = playedScope();
    const before = { fetch: scope.fetch, send: scope.WebSocket.prototype.send };
    const sent = observeSentBytes(scope);
    sent.stop();
    expect(scope.fetch).toBe(before.fetch);
    expect(scope.WebSocket.prototype.send).toBe(before.send);
  });

  it('knows the size of every kind of body', () => {
    const form = new FormData();
    form.append('ab', new Blob(['cde']));
    expect(sizeOfBody('ü')).toBe(2);
    expect(sizeOfBody(new ArrayBuffer(9))).toBe(9);
    expect(sizeOfBody(new URLSearchParams({ a: 'b' }))).toBe(3);
    expect(sizeOfBody(form)).toBe(5);
    expect(sizeOfBody(null)).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sizeOfBody(text)).toBe(new Blob([text]).size);
      }),
    );
  });
});
