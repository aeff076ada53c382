/**
 * A sheet lies in its module itself and is decoded from memory, so that a page under a strict
 * Content-Security-Policy can use it too.
 */
export const decodeSheet = (pictureUrl: string): Promise<ImageBitmap> => {
  const bytes = Uint8Array.from(atob(pictureUrl.slice(pictureUrl.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
  return createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
};
