import type { FrameSize } from './arm-lean.ts';
import { type BackdropName, drawBackdrop } from './backdrop.ts';
import type { ChildScene } from './child-scene.ts';
import { childSolids, lensAt } from './child-shown.ts';
import { blankPicture, renderSolids } from './solids/render-solids.ts';

export type PaintChildren = (context: CanvasRenderingContext2D, scene: ChildScene) => void;

/** Paints children and what is behind them over a whole frame. */
export const createChildPainter = ({ widthPx, heightPx }: FrameSize): PaintChildren => {
  const backdrops = new Map<BackdropName, HTMLCanvasElement>();
  const backdropOf = (name: BackdropName): HTMLCanvasElement => {
    const known = backdrops.get(name) ?? drawBackdrop(name, widthPx, heightPx);
    backdrops.set(name, known);
    return known;
  };
  const picture = blankPicture(widthPx, heightPx);
  const pixels = new ImageData(picture.rgba, widthPx, heightPx);
  const cutOut = document.createElement('canvas');
  cutOut.width = widthPx;
  cutOut.height = heightPx;

  return (context, { children, camera, backdrop, lightShare, blurPx }) => {
    renderSolids(picture, lensAt(camera), children.flatMap(childSolids));
    cutOut.getContext('2d')?.putImageData(pixels, 0, 0);
    context.save();
    if (blurPx > 0) context.filter = `blur(${blurPx}px)`;
    context.drawImage(backdropOf(backdrop), 0, 0);
    context.drawImage(cutOut, 0, 0);
    context.filter = 'none';
    if (lightShare < 1) {
      context.fillStyle = `rgb(0 0 0 / ${1 - lightShare})`;
      context.fillRect(0, 0, widthPx, heightPx);
    }
    context.restore();
  };
};
