import { BOOK_LIMITS, PAGE_UNITS } from '@advay/shared/books/book-limits';
import type { Cast } from './cast.ts';
import { checkSvg } from './check-svg.ts';
import { composeScene } from './compose-scene.ts';
import { parseSvg } from './parse-svg.ts';

const VIEW_BOX = `0 0 ${PAGE_UNITS} ${PAGE_UNITS}`;

/** What is wrong with a scene, its details and the pieces it uses. */
export function checkScene(
  text: string,
  { detailIds, cast }: Readonly<{ detailIds: readonly string[]; cast: Cast }>,
): readonly string[] {
  const problems = [...checkSvg(text)];
  const parsed = parseSvg(text);
  if (!parsed.ok) return problems;
  const { root } = parsed;
  if (root.getAttribute('viewBox') !== VIEW_BOX) problems.push(`has no viewBox="${VIEW_BOX}"`);
  const byId = new Map([...root.querySelectorAll('[id]')].map((each) => [each.id, each]));
  for (const id of byId.keys()) {
    if (cast.has(id)) problems.push(`has the id ${id}, which is a piece of the cast`);
  }
  for (const use of root.querySelectorAll('use')) {
    const id = (use.getAttribute('href') ?? '').slice(1);
    if (!byId.has(id) && !cast.has(id)) problems.push(`uses ${id}, which is nowhere`);
  }
  for (const clipped of root.querySelectorAll('[clip-path]')) {
    const id = (clipped.getAttribute('clip-path') ?? '').slice('url(#'.length, -1);
    if (byId.get(id)?.localName !== 'clipPath') problems.push(`clips with ${id}, which is nowhere`);
  }
  for (const id of detailIds) problems.push(...checkDetail(id, byId.get(id)));
  const sizeBytes = Buffer.byteLength(composeScene(text, cast));
  if (sizeBytes > BOOK_LIMITS.sceneMaxBytes) {
    problems.push(`has ${sizeBytes} bytes with its cast, at most ${BOOK_LIMITS.sceneMaxBytes}`);
  }
  return problems;
}

/** The reader moves a detail by its own box, so no transform may stand on it or above it. */
function checkDetail(id: string, element: Element | undefined): readonly string[] {
  if (element === undefined) return [`has no element with the id ${id}`];
  const problems: string[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (each.hasAttribute('transform')) {
      problems.push(`has a transform on or above the detail ${id}: put it on a child`);
    }
    if (each.localName === 'defs' || each.localName === 'clipPath') {
      problems.push(`shows the detail ${id} nowhere: it lies in <${each.localName}>`);
    }
  }
  return problems;
}
