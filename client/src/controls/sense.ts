/** What the camera looks for: one of these a game, or two in turn. */
export type SenseName = 'hand' | 'body' | 'face';
