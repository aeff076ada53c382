/** Invitations to friends and relatives: made once, sent by the parent. */
export const words = {
  over: 'This invitation is over: nobody took it up in time.',
  makeNew: 'Make a new one',
  toSend: 'Invitation to send',
  codeToScan: 'The invitation as a code to scan',
  letThemScan:
    'Let them scan the code, or send them the link. It works once, for whoever has it first, until {moment}.',
  thisComputerAlone:
    'This link works on this computer alone. Open this page at an address that {receiver} can reach, and invite from there.',
  takeBack: 'Take it back',
  link: 'Link',
  copy: 'Copy the link',
  share: 'Share',
  copied: 'Copied. Paste it into a message to {receiver}.',
  copyByHand: 'This browser lets no page copy: mark the link above and copy it by hand.',
  onItsWay: 'An invitation is on its way',
  onItsWayFor: 'An invitation for {whom} is on its way',
  stillOpen: 'It can be taken up until {moment}. Its link is not shown again.',
  lifetime: {
    howLong: 'For how long may it be taken up?',
    once: 'It works once, for whoever opens it first. Until then you can take it back.',
    /** By their hours. */
    1: 'An hour',
    24: 'A day',
    72: 'Three days',
  },
  makeLink: 'Make the link',
};
