import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/invites'] = {
  over: 'Cette invitation est terminée : personne ne l’a acceptée à temps.',
  makeNew: 'En faire une nouvelle',
  toSend: 'Invitation à envoyer',
  codeToScan: 'L’invitation sous forme de code à scanner',
  letThemScan:
    'Faites scanner le code, ou envoyez le lien. Il marche une seule fois, pour qui l’a en premier, jusqu’à ce moment : {moment}.',
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
  stillOpen: 'Elle peut être acceptée jusqu’à ce moment : {moment}. Son lien n’est plus montré.',
  lifetime: {
    howLong: 'Pendant combien de temps peut-elle être acceptée ?',
    once: 'Elle vaut une fois, pour qui l’ouvre en premier. D’ici là, vous pouvez la reprendre.',
    1: 'Une heure',
    24: 'Un jour',
    72: 'Trois jours',
  },
  makeLink: 'Créer le lien',
};
