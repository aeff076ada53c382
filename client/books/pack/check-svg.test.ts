import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCast } from './cast.ts';
import { checkScene } from './check-scene.ts';
import { checkSvg } from './check-svg.ts';
import { composeScene } from './compose-scene.ts';

const svg = (inside: string, root = 'viewBox="0 0 1000 1000"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;
const cast = new Map([
  ['cast-eye', '<circle id="cast-eye" r="9" fill="#2b2440"/>'],
  ['cast-duck', '<g id="cast-duck"><use href="#cast-eye"/></g>'],
]);

it('takes a drawing', () => {
  expect(checkSvg(svg('<g id="sun"><circle r="80" fill="#ffc857" /></g>'))).toEqual([]);
});

describe('takes nothing that does more than draw', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a handler', '<g onclick="alert(1)" />', 'onclick'],
    [
      'a page inside',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml" /></foreignObject>',
      '<foreignObject>',
    ],
    ['a picture from elsewhere', '<image href="https://elsewhere.example/a.png" />', '<image>'],
    ['a piece from elsewhere', '<use href="https://elsewhere.example/a.svg#a" />', 'refers to'],
    [
      'the old way to refer',
      '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="a.svg#a" />',
      'x:href',
    ],
    ['a colour from elsewhere', '<g fill="url(https://elsewhere.example/a.svg#b)" />', 'colour'],
    ['a colour of its own', '<g fill="#123456" />', 'colour'],
    ['a style', '<g style="fill: red" />', 'style'],
    ['a style sheet', '<style>@import "a.css"</style>', '<style>'],
    ['a link', '<a href="#b"><g /></a>', '<a>'],
    ['words', '<text>Boo</text>', '<text>'],
    ['what moves by itself', '<g><animate attributeName="x" /></g>', '<animate>'],
    ['another element by the same name', '<x:g xmlns:x="https://elsewhere.example" />', '<x:g>'],
    ['raw text', '<![CDATA[<script />]]>', '<!'],
    ['a fault', '<g>', 'well-formed'],
  ])('%s', (_name, inside, problem) => {
    expect(checkSvg(svg(inside)).join('\n')).toContain(problem);
  });

  it('an entity', () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`;
    expect(checkSvg(text).join('\n')).toContain('<!');
  });
});

it('answers whatever it is given', () => {
  const tag = fc.constantFrom('<g>', '</g>', '<svg', '>', '&amp;', '&x;', ' id="a"', '<!--', '-->');
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string())), (parts) => {
      expect(Array.isArray(checkSvg(svg(parts.join(''))))).toBe(true);
    }),
  );
});

describe('a scene', () => {
  const problemsOf = (inside: string, detailIds: readonly string[] = []) =>
    checkScene(svg(inside), { detailIds, cast });

  it('has its details, free to move', () => {
    const inside = '<g id="duck"><use href="#cast-duck" transform="scale(2)" /></g>';
    expect(problemsOf(inside, ['duck'])).toEqual([]);
    expect(problemsOf(inside, ['sun']).join()).toContain('no element with the id sun');
    expect(problemsOf('<g transform="scale(2)"><g id="duck" /></g>', ['duck']).join()).toContain(
      'transform on or above the detail duck',
    );
    expect(problemsOf('<defs><g id="duck" /></defs>', ['duck']).join()).toContain('nowhere');
  });

  it('uses what there is', () => {
    expect(problemsOf('<use href="#cast-goose" />').join()).toContain('cast-goose');
    expect(problemsOf('<g clip-path="url(#door)" />').join()).toContain('door');
    expect(problemsOf('<g id="cast-eye" />').join()).toContain('a piece of the cast');
  });

  it('is a small square', () => {
    expect(checkScene(svg('', 'viewBox="0 0 10 10"'), { detailIds: [], cast }).join()).toContain(
      'viewBox',
    );
    expect(problemsOf(`<path d="${'M0 0'.repeat(8_000)}" fill="none" />`).join()).toContain(
      'bytes',
    );
  });
});

it('brings along what a scene uses, and what that uses, once', () => {
  const whole = composeScene(
    svg('<!-- two --> <use href="#cast-duck" /> <use href="#cast-duck" />'),
    cast,
  );
  expect(whole.match(/id="cast-duck"/g)).toHaveLength(1);
  expect(whole.match(/id="cast-eye"/g)).toHaveLength(1);
  expect(whole).not.toContain('two');
});

it('finds the cast, each piece under its own name', () => {
  const real = readCast();
  expect(real.get('cast-hat')).toMatch(/^<g id="cast-hat">/);
});
