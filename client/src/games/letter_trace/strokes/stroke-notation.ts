import { distance, type Vec2 } from '@advay/shared/kernel/vec2';

/**
 * A stroke is written as a short path: `M x y` puts the finger down, `L x y` goes straight,
 * `C x1 y1 x2 y2 x y` is a cubic Bézier, `O cx cy rx ry from to` runs along an oval from one angle to another
 * (degrees, 0 at three o'clock, rising clockwise on the screen; it may also begin a stroke).
 * An `M` alone is a dot. Units are those of the glyph box.
 */
export type StrokeTable = Readonly<Record<string, readonly string[]>>;

export type Segment =
  | Readonly<{ kind: 'line'; from: Vec2; to: Vec2 }>
  | Readonly<{ kind: 'curve'; from: Vec2; control1: Vec2; control2: Vec2; to: Vec2 }>
  | Readonly<{ kind: 'oval'; center: Vec2; radius: Vec2; fromDeg: number; toDeg: number }>;

export type ParsedStroke = Readonly<{ start: Vec2; segments: readonly Segment[] }>;

const NUMBER_COUNT = { M: 2, L: 2, C: 6, O: 6 } as const;
type Command = keyof typeof NUMBER_COUNT;

/** Reads one stroke; a malformed one is a mistake in a table, so it throws and says where. */
export function parseStroke(notation: string): ParsedStroke {
  let start: Vec2 | null = null;
  let at: Vec2 = { x: 0, y: 0 };
  const segments: Segment[] = [];
  for (const { command, numbers } of commandsOf(notation)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    if (command === 'M') {
      if (start !== null) throw new Error(`"${notation}" puts the finger down twice`);
      at = { x: a, y: b };
    } else if (command === 'O') {
      const oval: Segment = {
        kind: 'oval',
        center: { x: a, y: b },
        radius: { x: c, y: d },
        fromDeg: e,
        toDeg: f,
      };
      if (start !== null && distance(at, ovalPoint(oval, e)) > 0.5) {
        throw new Error(`"${notation}" jumps to where its oval begins`);
      }
      start ??= ovalPoint(oval, e);
      segments.push(oval);
      at = ovalPoint(oval, f);
    } else {
      if (start === null) throw new Error(`"${notation}" does not say where it starts`);
      const to = command === 'L' ? { x: a, y: b } : { x: e, y: f };
      segments.push(
        command === 'L'
          ? { kind: 'line', from: at, to }
          : { kind: 'curve', from: at, control1: { x: a, y: b }, control2: { x: c, y: d }, to },
      );
      at = to;
    }
    start ??= at;
  }
  if (start === null) throw new Error(`"${notation}" is empty`);
  return { start, segments };
}

export function ovalPoint(oval: Extract<Segment, { kind: 'oval' }>, angleDeg: number): Vec2 {
  const angle = (angleDeg * Math.PI) / 180;
  return {
    x: oval.center.x + oval.radius.x * Math.cos(angle),
    y: oval.center.y + oval.radius.y * Math.sin(angle),
  };
}

function commandsOf(notation: string): { command: Command; numbers: number[] }[] {
  if (!/^([MLCO]( ?-?\d+(\.\d+)?)+ ?)+$/.test(notation)) {
    throw new Error(`"${notation}" is not a stroke`);
  }
  return [...notation.matchAll(/([MLCO])([^MLCO]*)/g)].map((match) => {
    const command = match[1] as Command;
    const numbers = (match[2] ?? '').trim().split(/ +/).map(Number);
    if (numbers.length !== NUMBER_COUNT[command]) {
      throw new Error(`"${notation}": ${command} takes ${NUMBER_COUNT[command]} numbers`);
    }
    return { command, numbers };
  });
}
