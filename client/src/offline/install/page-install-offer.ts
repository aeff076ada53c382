import { holdInstallOffer } from './install-offer.ts';

/** Of this page; it listens from the first script on, since the browser offers once and early. */
export const installOffer = holdInstallOffer(globalThis);
