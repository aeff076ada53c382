import { BOOK_COLOURS } from '../palette.ts';
import { parseSvg } from './parse-svg.ts';

const SHAPE = ['id', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
const COMMON = [...SHAPE, 'stroke-dasharray', 'opacity', 'transform', 'fill-rule', 'clip-path'];

/** All that a drawing is made of. No script, style, text, picture, gradient, filter or foreign object is. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  defs: [],
  clipPath: ['id'],
  g: COMMON,
  use: [...COMMON, 'href'],
  path: [...COMMON, 'd'],
  circle: [...COMMON, 'cx', 'cy', 'r'],
  ellipse: [...COMMON, 'cx', 'cy', 'rx', 'ry'],
  rect: [...COMMON, 'x', 'y', 'width', 'height', 'rx', 'ry'],
  line: [...COMMON, 'x1', 'y1', 'x2', 'y2'],
  polygon: [...COMMON, 'points'],
  polyline: [...COMMON, 'points'],
};
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const OWN_REFERENCE = /^#[a-z][a-z0-9-]*$/;
const OWN_CLIP = /^url\(#[a-z][a-z0-9-]*\)$/;

/** What is wrong with a drawing: only known elements and attributes, only colours of the palette, nothing from elsewhere. */
export function checkSvg(text: string): readonly string[] {
  const problems: string[] = [];
  const foreign = /<!(?!--)|<\?/.exec(text);
  if (foreign !== null) problems.push(`holds ${foreign[0]}, which no drawing needs`);
  const parsed = parseSvg(text);
  if (!parsed.ok) return [...problems, parsed.problem];
  const ids = new Set<string>();
  for (const element of [parsed.root, ...parsed.root.querySelectorAll('*')]) {
    const allowed = Object.hasOwn(ELEMENTS, element.localName) && ELEMENTS[element.localName];
    if (!allowed) {
      problems.push(`has a <${element.nodeName}>: use one of ${Object.keys(ELEMENTS).join(', ')}`);
      continue;
    }
    if (element.nodeName !== element.localName) problems.push(`has a <${element.nodeName}>`);
    for (const { name, value } of element.attributes) {
      if (!allowed.includes(name)) problems.push(`has ${name} on <${element.localName}>`);
      else problems.push(...checkValue(name, value));
    }
    if (element.hasAttribute('id')) {
      if (ids.has(element.id)) problems.push(`has the id ${element.id} twice`);
      ids.add(element.id);
    }
  }
  return [...new Set(problems)];
}

function checkValue(name: string, value: string): readonly string[] {
  switch (name) {
    case 'fill':
    case 'stroke':
      return value === 'none' || BOOK_COLOURS.has(value)
        ? []
        : [`has the colour ${value}, which is not in palette.ts`];
    case 'id':
      return ID.test(value) ? [] : [`has the id ${value}: write it like-this`];
    case 'href':
      return OWN_REFERENCE.test(value) ? [] : [`refers to ${value}, which is not its own`];
    case 'clip-path':
      return OWN_CLIP.test(value) ? [] : [`clips with ${value}, which is not its own`];
    case 'xmlns':
      return [];
    default:
      return /url\(|:/i.test(value) ? [`has ${name}="${value}", which refers to something`] : [];
  }
}
