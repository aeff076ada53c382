const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Marks the page, so that its styles fade where they would travel; whatever the device itself asks for stays. */
export function setCalmMotion(isCalm: boolean): void {
  const { dataset } = document.documentElement;
  if (isCalm) dataset.motion = 'calm';
  else delete dataset.motion;
}

/** True where the device or the player's parent asks for less motion: for what is drawn without styles. */
export function hasCalmMotion(): boolean {
  return document.documentElement.dataset.motion === 'calm' || matchMedia(REDUCED_MOTION).matches;
}
