/** How much picture goes out, from none to all. Sound always goes. */
export type VideoRung = 'off' | 'small' | 'full';

export type VideoSettings = Readonly<{
  isSent: boolean;
  /** Of the picture's lines; the camera may give more, and what is sent is scaled down to it. */
  maxHeightPx: number;
  maxFps: number;
  maxBps: number;
}>;

export const VIDEO_SETTINGS: Readonly<Record<VideoRung, VideoSettings>> = {
  full: { isSent: true, maxHeightPx: 480, maxFps: 24, maxBps: 600_000 },
  small: { isSent: true, maxHeightPx: 180, maxFps: 15, maxBps: 200_000 },
  off: { isSent: false, maxHeightPx: 180, maxFps: 15, maxBps: 200_000 },
};

/** Speech by Opus is good at this, and in-band correction has room in it. */
export const AUDIO_MAX_BPS = 32_000;
