import { firstKnown, type Language } from '@advay/shared/words/languages';
import type { FastifyRequest } from 'fastify';

/** Of more languages than anybody names. */
const MOST_TAGS = 20;

/** In which language to write to whoever asks: our page says the one it is in, any other client what it prefers. */
export function readersLanguage({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  return firstKnown(preferredTags(headers['accept-language'] ?? ''));
}

/** The tags of an Accept-Language (RFC 9110, 12.5.4), the most wanted first; what is no such list is none. */
export function preferredTags(header: string): readonly string[] {
  return header
    .split(',', MOST_TAGS)
    .map((range) => {
      const [tag = '', weight] = range.split(';');
      const quality = weight === undefined ? 1 : Number(/^\s*q=([\d.]{1,5})\s*$/.exec(weight)?.[1]);
      return { tag: tag.trim(), quality };
    })
    .filter(({ tag, quality }) => /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag) && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
