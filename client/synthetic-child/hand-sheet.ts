import type { HandMoment } from './hand-path.ts';
import handSheetPicture from './hand-sheet.webp?inline';
import { HAND_SHEET_PLAN } from './hand-sheet-pictures.ts';
import { type HandPicture, pictureName, type SheetPlan } from './hand-sheet-plan.ts';

export type HandSheet = {
  readonly image: CanvasImageSource;
  readonly plan: SheetPlan;
  readonly pictureOf: (moment: HandMoment) => HandPicture;
};

/**
 * The sheet lies in the module itself and is decoded from memory, so that a page under a strict
 * Content-Security-Policy can use it too.
 */
export const loadHandSheet = async (): Promise<HandSheet> => {
  const bytes = Uint8Array.from(
    atob(handSheetPicture.slice(handSheetPicture.indexOf(',') + 1)),
    (letter) => letter.charCodeAt(0),
  );
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
  const plan = HAND_SHEET_PLAN;
  const byName = new Map(plan.pictures.map((picture) => [picture.name, picture]));
  const pictureOf = (moment: HandMoment): HandPicture => {
    const picture = byName.get(pictureName(moment));
    if (picture === undefined) throw new Error(`The hand sheet has no ${pictureName(moment)}`);
    return picture;
  };
  return { image, plan, pictureOf };
};
