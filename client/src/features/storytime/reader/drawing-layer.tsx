import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import { memo, type PointerEvent, useRef } from 'react';
import type { PagePoint } from '../record/draw.ts';
import { type Drawing, type Stroke, strokesOn } from '../record/drawing.ts';
import type { Reading } from '../record/reading.ts';
import { CRAYON_COLOURS } from './crayons.ts';
import styles from './drawing-layer.module.css';
import { pagePoint } from './page-point.ts';
import { createPlayingTouch, type PlayingTouch } from './playing-touch.ts';
import { strokePath } from './stroke-path.ts';

/**
 * Lines of both sides over the picture; with a crayon in hand, a finger or mouse draws: of several the one that moves,
 * so that a palm may rest beside it.
 */
export function DrawingLayer({
  reading,
  drawing,
  book,
  page,
  crayon,
}: {
  reading: Reading;
  drawing: Drawing;
  book: string;
  page: number;
  /** Null: nobody draws, and touches go through. */
  crayon: number | null;
}) {
  const touches = useRef<PlayingTouch>(null);
  touches.current ??= createPlayingTouch();
  const fingers = touches.current;
  /** The finger that holds the crayon. */
  const drawsWith = useRef<number | null>(null);

  const take = (pointerId: number, at: PagePoint) => {
    const before = drawsWith.current;
    if (crayon === null || before === pointerId) return;
    // What has only rested there was a palm: its dot was nobody's wish.
    if (before !== null && !fingers.hasMoved(before)) reading.dropStroke();
    drawsWith.current = pointerId;
    reading.beginStroke(crayon, at);
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (crayon === null || event.button !== 0) return;
    const { pointerId, currentTarget } = event;
    currentTarget.setPointerCapture(pointerId);
    const at = pagePoint(currentTarget, event.clientX, event.clientY);
    fingers.put(pointerId, at);
    if (fingers.playing() === pointerId) take(pointerId, at);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const { pointerId, currentTarget } = event;
    if (!fingers.isHere(pointerId)) return;
    const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of all.length > 0 ? all : [event.nativeEvent]) {
      const at = pagePoint(currentTarget, each.clientX, each.clientY);
      fingers.put(pointerId, at);
      if (fingers.playing() !== pointerId) continue;
      take(pointerId, at);
      reading.extendStroke(at);
    }
  };
  const end = ({ pointerId }: PointerEvent) => {
    if (drawsWith.current === pointerId) drawsWith.current = null;
    fingers.lift(pointerId);
  };

  return (
    <svg
      className={styles.layer}
      viewBox={`0 0 ${PAGE_UNITS} ${PAGE_UNITS}`}
      aria-hidden="true"
      data-layer="lines"
      data-drawing={crayon !== null || undefined}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {strokesOn(drawing, { book, page }).map(({ key, stroke }) => (
        <Line key={key} stroke={stroke} />
      ))}
    </svg>
  );
}

const Line = memo(function Line({ stroke }: { stroke: Stroke }) {
  return <path d={strokePath(stroke.points)} stroke={CRAYON_COLOURS[stroke.crayon]} />;
});
