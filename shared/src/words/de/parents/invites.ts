import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/invites'] = {
  over: 'Diese Einladung ist vorbei: Niemand hat sie rechtzeitig angenommen.',
  makeNew: 'Eine neue machen',
  toSend: 'Einladung zum Verschicken',
  codeToScan: 'Die Einladung als Code zum Scannen',
  letThemScan:
    'Lassen Sie den Code scannen, oder schicken Sie den Link. Er gilt einmal, für den, der ihn zuerst hat, bis {moment}.',
  thisComputerAlone:
    'Dieser Link geht nur auf diesem Computer. Öffnen Sie diese Seite unter einer Adresse, die auch {receiver} erreichen kann, und laden Sie von dort ein.',
  takeBack: 'Zurücknehmen',
  link: 'Link zum Weitergeben',
  copy: 'Link kopieren',
  share: 'Teilen',
  copied: 'Kopiert. Fügen Sie ihn in eine Nachricht ein. Sie geht an: {receiver}.',
  copyByHand:
    'Dieser Browser lässt keine Seite kopieren: Markieren Sie den Link oben und kopieren Sie ihn von Hand.',
  onItsWay: 'Eine Einladung ist unterwegs',
  onItsWayFor: 'Eine Einladung ist unterwegs, für: {whom}',
  stillOpen: 'Sie kann bis {moment} angenommen werden. Ihr Link wird nicht noch einmal gezeigt.',
  lifetime: {
    howLong: 'Wie lange darf sie angenommen werden?',
    once: 'Sie gilt einmal, für den, der sie zuerst öffnet. Bis dahin können Sie sie zurücknehmen.',
    1: 'Eine Stunde',
    24: 'Einen Tag',
    72: 'Drei Tage',
  },
  makeLink: 'Den Link machen',
};
