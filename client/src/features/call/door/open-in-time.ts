import { clock } from '@advay/shared/kernel/clock';
import { MEDIA_ANSWER_MS } from '../limits.ts';
import type { OpenedMedia } from '../media/own-media.ts';

/**
 * Opens camera and microphone, or lets the visitor in without them: a question that nobody answers, or that the browser
 * forgot, must not keep anybody at the door. What comes later must not stay lit.
 */
export function openInTime(open: () => Promise<OpenedMedia>): Promise<OpenedMedia> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = clock.setTimeout(() => {
      isLate = true;
      resolve({ ok: false, reason: 'denied' });
    }, MEDIA_ANSWER_MS);
    open().then((opened) => {
      clock.clearTimeout(timer);
      if (isLate && opened.ok) opened.media.close();
      resolve(opened);
    }, reject);
  });
}
