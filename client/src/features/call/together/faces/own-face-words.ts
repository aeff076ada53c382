/** What is said of one's own picture, for whoever does not see it. */
export type OwnFaceWords = Readonly<{
  you: string;
  /** Where no camera is on. */
  youWithoutPicture: string;
  cameraOn: string;
  microphoneOn: string;
  onlySound: string;
}>;
