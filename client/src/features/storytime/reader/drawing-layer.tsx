import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import { memo, type PointerEvent, useRef } from 'react';
import { type Drawing, type Stroke, strokesOn } from '../record/drawing.ts';
import type { Reading } from '../record/reading.ts';
import { CRAYON_COLOURS } from './crayons.ts';
import styles from './drawing-layer.module.css';
import { pagePoint } from './page-point.ts';
import { strokePath } from './stroke-path.ts';

/** Lines of both sides over the picture; with a crayon in hand, a finger or mouse draws. */
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
  const drawsWith = useRef<number | null>(null);

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (crayon === null || drawsWith.current !== null || event.button !== 0) return;
    drawsWith.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    reading.beginStroke(crayon, pagePoint(event.currentTarget, event.clientX, event.clientY));
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (drawsWith.current !== event.pointerId) return;
    const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of all.length > 0 ? all : [event.nativeEvent]) {
      reading.extendStroke(pagePoint(event.currentTarget, each.clientX, each.clientY));
    }
  };
  const end = (event: PointerEvent) => {
    if (drawsWith.current === event.pointerId) drawsWith.current = null;
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
