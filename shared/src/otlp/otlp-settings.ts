import { z } from 'zod';

/** Where what a service counts is sent to. */
export type OtlpSettings = Readonly<{
  /** OTLP's two addresses are below it. */
  endpoint: string;
  /** What the collector wants to see beside the numbers, such as a key. */
  headers: Readonly<Record<string, string>>;
  periodMs: number;
}>;

/** The standard's own names, so that a platform that sets them needs nothing of ours. */
export const otlpEnvironment = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://collector:4318' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .default('')
    .transform((text, context) => {
      const headers = readHeaders(text);
      if (headers !== null) return headers;
      context.addIssue({
        code: 'custom',
        message: 'must be name=value,name=value, percent-encoded',
      });
      return z.NEVER;
    }),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce
    .number('must be milliseconds')
    .int()
    .min(100)
    .max(3_600_000)
    .default(60_000),
});

/** Null: nobody is told anything. */
export const otlpSettings = (given: z.infer<typeof otlpEnvironment>): OtlpSettings | null =>
  given.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
    ? null
    : {
        endpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: given.OTEL_EXPORTER_OTLP_HEADERS,
        periodMs: given.OTEL_METRIC_EXPORT_INTERVAL,
      };

/** RFC 9110: what a header's name and value are made of. Not `Headers`, which brings all of `fetch` into every start. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\x20-\x7e]*$/;

function readHeaders(text: string): Readonly<Record<string, string>> | null {
  const headers: Record<string, string> = {};
  for (const pair of text.split(',').flatMap((one) => one.trim() || [])) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim().toLowerCase();
    const value = decoded(pair.slice(at + 1).trim());
    if (!NAME.test(name) || value === null || !VALUE.test(value)) return null;
    headers[name] = value;
  }
  return headers;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
