import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/invites'] = {
  over: 'Cette invitation est terminée : elle valait 15 minutes.',
  makeNew: 'En faire une nouvelle',
  toSend: 'Invitation à envoyer',
  codeToScan: 'L’invitation sous forme de code à scanner',
  letThemScan:
    'Faites scanner le code, ou envoyez le lien. Il marche une seule fois, pour qui l’a en premier, dans les {clock} minutes qui viennent.',
  thisComputerAlone:
    'Ce lien ne marche que sur cet ordinateur. Ouvrez cette page à une adresse que {receiver} peut atteindre, et invitez à partir de là.',
  takeBack: 'La reprendre',
  link: 'Lien',
  copy: 'Copier le lien',
  share: 'Partager',
  copied: 'Copié. Collez-le dans un message. Destinataire : {receiver}.',
  copyByHand:
    'Ce navigateur ne laisse aucune page copier : sélectionnez le lien ci-dessus et copiez-le à la main.',
  onItsWay: 'Une invitation est en route',
  onItsWayFor: 'Une invitation pour {whom} est en route',
  stillOpen: 'Elle peut être acceptée pendant {clock} minutes. Son lien n’est plus montré.',
};
