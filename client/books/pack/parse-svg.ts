import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/** The root of a well-formed SVG, or what is wrong with it. */
export function parseSvg(
  text: string,
): Readonly<{ ok: true; root: Element } | { ok: false; problem: string }> {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) {
    return { ok: false, problem: `is not well-formed: ${fault.textContent?.split('\n')[0]}` };
  }
  const root = document.documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== 'http://www.w3.org/2000/svg') {
    return { ok: false, problem: 'has no <svg xmlns="http://www.w3.org/2000/svg"> at its root' };
  }
  return { ok: true, root };
}
