/** The child's device at the door of its story room: who rings, comes in, and is gone. */
export const words = {
  /** A visitor whom nobody could name. */
  somebody: 'Somebody you know',
  /** For the child, heard and read. */
  ringing: (name: string) => `${name} rings! Fetch a grown-up.`,
  comesIn: (name: string) => `${name} comes in now!`,
  opening: (name: string) => `${name} is coming in`,
  again: (name: string) => `${name} is at the door again!`,
  missed: (name: string) => `${name} was here`,
  cutOff: 'Story time is over now',
  parted: {
    child: (name: string) => `Bye-bye, ${name}!`,
    relative: (name: string) => `${name} said goodbye`,
    lost: (name: string) => `${name} is gone for a moment`,
  },
  /** What comes next, once it is said who left. */
  afterwards: {
    ringsAgain: (name: string) => `${name} can ring again`,
    comesBack: (name: string) => `The door opens when ${name} is back`,
    waits: (name: string) => `${name} still waits at the door`,
    askGrownUp: 'Ask a grown-up about it',
  },
  openDoor: 'Open the door',
  notNow: 'Not now',
  back: (name: string) => `Back to ${name}`,
  done: 'Done',
  good: 'OK',
  grownUp: {
    comesOn: (name: string) =>
      `For grown-ups: camera and microphone come on. Seen and heard by: ${name}.`,
    pleaseAllow: 'For grown-ups: if the browser asks for camera and microphone, allow both.',
    callsWereOff:
      'For grown-ups: calls were switched off, so this one has ended. Camera and microphone are off.',
  },
  /** For the grown-up beside the child: what to do about a camera that does not come on. */
  media: {
    denied:
      'For grown-ups: this browser may not use the camera and the microphone. Allow both beside the address, then switch them on again.',
    none: 'For grown-ups: no camera and no microphone were found. Plug one in, then switch it on again.',
    'in-use':
      'For grown-ups: another program holds the camera or the microphone. Close it, then switch them on again.',
    'insecure-page':
      'For grown-ups: camera and microphone need a page that begins with https. Open the product at that address.',
    'in-app-browser':
      'For grown-ups: this page is open inside another app, which keeps the camera to itself. Open it in the browser.',
    failed:
      'For grown-ups: the camera did not start. Switch it on again; if it stays away, start the browser anew.',
    'old-browser':
      'For grown-ups: this browser cannot use camera and microphone. A current one can.',
  },
  cameraAgain: 'Camera on again',
  goOnWithout: 'Go on without',
};
