import { directionFromCamera, fromCamera, type Lens } from './lens.ts';
import type { Capsule, Ellipsoid, Solid } from './solid.ts';
import { dot, minus, type Vec3 } from './vec3.ts';

/** Where a line of sight first meets a solid. One object is used again and again: read it at once. */
export type Meeting = { depthM: number; xNormal: number; yNormal: number; zNormal: number };

/**
 * Looks from the camera along (x, y, 1); a depth is in lengths of that. The normal is not of length 1,
 * and is only told of what is nearer than `before`.
 */
export type Look = (x: number, y: number, before: number, meeting: Meeting) => LookEnd;

type LookEnd = 'met' | 'behind' | 'missed';

/** An ellipsoid is a ball in a room that is squeezed along its axes. */
const lookAtEllipsoid = (lens: Lens, { centre, axes }: Ellipsoid): Look => {
  const rows = axes.map((axis) => {
    const [x, y, z] = directionFromCamera(axis);
    const squared = dot(axis, axis);
    return [x / squared, y / squared, z / squared] as const;
  }) as unknown as readonly [Vec3, Vec3, Vec3];
  const middle = fromCamera(lens, centre);
  const [p, q, r] = rows;
  const [cp, cq, cr] = [dot(p, middle), dot(q, middle), dot(r, middle)];
  const outside = cp * cp + cq * cq + cr * cr - 1;
  return (x, y, before, meeting) => {
    const dp = p[0] * x + p[1] * y + p[2];
    const dq = q[0] * x + q[1] * y + q[2];
    const dr = r[0] * x + r[1] * y + r[2];
    const square = dp * dp + dq * dq + dr * dr;
    const along = dp * cp + dq * cq + dr * cr;
    const rest = along * along - square * outside;
    if (rest < 0) return 'missed';
    const depthM = (along - Math.sqrt(rest)) / square;
    if (depthM >= before) return 'behind';
    const np = dp * depthM - cp;
    const nq = dq * depthM - cq;
    const nr = dr * depthM - cr;
    meeting.depthM = depthM;
    meeting.xNormal = p[0] * np + q[0] * nq + r[0] * nr;
    meeting.yNormal = p[1] * np + q[1] * nq + r[1] * nr;
    meeting.zNormal = p[2] * np + q[2] * nq + r[2] * nr;
    return 'met';
  };
};

/** A tube, closed by half a ball at each end. */
const lookAtCapsule = (lens: Lens, { from, to, radiusM }: Capsule): Look => {
  const start = fromCamera(lens, from);
  const line = minus(fromCamera(lens, to), start);
  const lineSquare = Math.max(dot(line, line), 1e-12);
  const lineStart = dot(line, start);
  const startSquare = dot(start, start);
  const radiusSquare = radiusM * radiusM;

  /** The depth at which the ball around a place of the line is met; NaN when it is not. */
  const ballDepthM = (x: number, y: number, share: number): number => {
    const bx = start[0] + line[0] * share;
    const by = start[1] + line[1] * share;
    const bz = start[2] + line[2] * share;
    const square = x * x + y * y + 1;
    const along = x * bx + y * by + bz;
    const outside = bx * bx + by * by + bz * bz - radiusSquare;
    return (along - Math.sqrt(along * along - square * outside)) / square;
  };

  return (x, y, before, meeting) => {
    const along = line[0] * x + line[1] * y + line[2];
    const square = lineSquare * (x * x + y * y + 1) - along * along;
    const half = lineSquare * (start[0] * x + start[1] * y + start[2]) - lineStart * along;
    const outside = lineSquare * startSquare - lineStart * lineStart - radiusSquare * lineSquare;
    const rest = half * half - square * outside;
    if (rest < 0) return 'missed';
    let depthM = (half - Math.sqrt(rest)) / square;
    let share = (along * depthM - lineStart) / lineSquare;
    if (!(share >= 0 && share <= 1)) {
      share = share > 1 ? 1 : 0;
      depthM = ballDepthM(x, y, share);
      if (Number.isNaN(depthM)) return 'missed';
    }
    if (depthM >= before) return 'behind';
    meeting.depthM = depthM;
    meeting.xNormal = x * depthM - start[0] - line[0] * share;
    meeting.yNormal = y * depthM - start[1] - line[1] * share;
    meeting.zNormal = depthM - start[2] - line[2] * share;
    return 'met';
  };
};

export const lookAt = (lens: Lens, solid: Solid): Look =>
  solid.kind === 'ellipsoid' ? lookAtEllipsoid(lens, solid) : lookAtCapsule(lens, solid);
