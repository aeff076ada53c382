import type { BookPage, TextPage } from '@advay/shared/books/book-schema';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type DetailBox, detailBoxes } from './detail-boxes.ts';
import styles from './page-picture.module.css';
import type { SceneNodes } from './scene-nodes.ts';

/** What a touched detail says, for as long as it is heard. */
export type SaidDetail = Readonly<{ id: string; sound: string }>;

/** A page's drawing, with a button over each thing that answers a touch. */
export function PagePicture({
  scenes,
  index,
  page,
  text,
  said,
  isQuiet,
  onTouch,
  children,
}: {
  scenes: SceneNodes;
  index: number;
  page: BookPage;
  text: TextPage;
  said: SaidDetail | null;
  /** While somebody draws, things keep still. */
  isQuiet: boolean;
  onTouch: (detail: SaidDetail) => void;
  children?: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly DetailBox[]>([]);
  useLayoutEffect(() => {
    const scene = scenes.node(index);
    scene.setAttribute('aria-hidden', 'true');
    frame.current?.replaceChildren(scene);
    setBoxes(detailBoxes(scene, page));
  }, [scenes, index, page]);

  const touch = ({ id, effect }: DetailBox) => {
    play(scenes.node(index).getElementById(id), effect);
    onTouch({ id, sound: text.details[id]?.sound ?? '' });
  };

  return (
    <>
      <div ref={frame} className={styles.scene} />
      {isQuiet
        ? null
        : boxes.map((box) => (
            <button
              key={box.id}
              type="button"
              className={styles.detail}
              style={percents(box)}
              aria-label={text.details[box.id]?.name}
              onClick={() => touch(box)}
            />
          ))}
      {children}
      {said === null ? null : <Bubble said={said} box={boxes.find(({ id }) => id === said.id)} />}
    </>
  );
}

/** What was heard, to read, over the thing that said it. */
function Bubble({ said, box }: { said: SaidDetail; box: DetailBox | undefined }) {
  if (box === undefined) return null;
  const middle = box.left + box.width / 2;
  const isHigh = box.top < 16;
  return (
    <span
      className={styles.bubble}
      data-side={middle < 30 ? 'start' : middle > 70 ? 'end' : 'middle'}
      data-is-below={isHigh || undefined}
      style={{
        left: `${middle < 30 ? box.left : middle > 70 ? box.left + box.width : middle}%`,
        top: `${isHigh ? box.top + box.height : box.top}%`,
      }}
      role="status"
    >
      {said.sound}
    </span>
  );
}

/** By its middle. */
const percents = ({ left, top, width, height }: DetailBox) => ({
  left: `${left + width / 2}%`,
  top: `${top + height / 2}%`,
  width: `${width}%`,
  height: `${height}%`,
});

/** Begins anew when it is touched again in the middle. */
function play(element: Element | null, effect: string): void {
  if (!(element instanceof SVGElement)) return;
  delete element.dataset.effect;
  // Without a style in between, taking it away and setting it again is no change.
  element.getBoundingClientRect();
  element.dataset.effect = effect;
}
