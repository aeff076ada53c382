import { decodeSheet } from './decode-sheet.ts';
import type { HandMoment } from './hand-path.ts';
import handSheetPicture from './hand-sheet.webp?inline';
import { HAND_SHEET_PLAN } from './hand-sheet-pictures.ts';
import { type HandPicture, pictureName, type SheetPlan } from './hand-sheet-plan.ts';

export type HandSheet = {
  readonly image: CanvasImageSource;
  readonly plan: SheetPlan;
  readonly pictureOf: (moment: HandMoment) => HandPicture;
};

export const loadHandSheet = async (): Promise<HandSheet> => {
  const image = await decodeSheet(handSheetPicture);
  const plan = HAND_SHEET_PLAN;
  const byName = new Map(plan.pictures.map((picture) => [picture.name, picture]));
  const pictureOf = (moment: HandMoment): HandPicture => {
    const picture = byName.get(pictureName(moment));
    if (picture === undefined) throw new Error(`The hand sheet has no ${pictureName(moment)}`);
    return picture;
  };
  return { image, plan, pictureOf };
};
