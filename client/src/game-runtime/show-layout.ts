import type { PlayLayout } from './play-layout.ts';

const shown = new WeakMap<HTMLElement, string>();

/** Tells styles where the field and what is said have their place; `data-field` tells whoever looks on. */
export function showLayout(canvas: HTMLElement, { field, zones }: PlayLayout): void {
  const told = [field.leftPx, field.topPx, field.widthPx, field.heightPx]
    .map((px) => px.toFixed(1))
    .join(' ');
  const { caption, hint } = zones;
  const key = `${told} ${caption?.widthPx} ${hint?.leftPx} ${hint?.topPx}`;
  if (shown.get(canvas) === key) return;
  shown.set(canvas, key);
  canvas.dataset.field = told;
  const around = canvas.parentElement?.style;
  around?.setProperty('--field-top', `${field.topPx}px`);
  around?.setProperty('--field-middle', `${field.leftPx + field.widthPx / 2}px`);
  around?.setProperty('--caption-width', `${caption?.widthPx ?? 0}px`);
  if (hint === undefined) return;
  around?.setProperty('--hint-left', `${hint.leftPx}px`);
  around?.setProperty('--hint-top', `${hint.topPx}px`);
  around?.setProperty('--hint-way', hint.widthPx > hint.heightPx ? 'row' : 'column');
}
