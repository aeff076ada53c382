import type { FrameSize } from './arm-lean.ts';
import { type BackdropName, drawBackdrop } from './backdrop.ts';
import type { ChildScene } from './child-scene.ts';
import { childSolids, lensAt } from './child-shown.ts';
import { blankPicture, renderSolids, type SolidPicture } from './solids/render-solids.ts';

export type PaintChildren = (context: CanvasRenderingContext2D, scene: ChildScene) => void;

/** Some megabytes, which a camera that shows only hands never asks for. */
type Canvas = {
  readonly picture: SolidPicture;
  readonly pixels: ImageData;
  readonly cutOut: HTMLCanvasElement;
};

const createCanvas = (widthPx: number, heightPx: number): Canvas => {
  const picture = blankPicture(widthPx, heightPx);
  const cutOut = document.createElement('canvas');
  cutOut.width = widthPx;
  cutOut.height = heightPx;
  return { picture, pixels: new ImageData(picture.rgba, widthPx, heightPx), cutOut };
};

/** Paints children and what is behind them over a whole frame. */
export const createChildPainter = ({ widthPx, heightPx }: FrameSize): PaintChildren => {
  const backdrops = new Map<BackdropName, HTMLCanvasElement>();
  const backdropOf = (name: BackdropName): HTMLCanvasElement => {
    const known = backdrops.get(name) ?? drawBackdrop(name, widthPx, heightPx);
    backdrops.set(name, known);
    return known;
  };
  let canvas: Canvas | undefined;

  return (context, { children, camera, backdrop, lightShare, blurPx }) => {
    canvas ??= createCanvas(widthPx, heightPx);
    const { picture, pixels, cutOut } = canvas;
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
