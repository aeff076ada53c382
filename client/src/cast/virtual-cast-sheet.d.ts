declare module 'virtual:cast-sheet' {
  /** Where the sheet is: `scripts/cast-sheet.ts`. */
  export const castSheetUrl: string;
}
