import type { AreaWords } from '../areas.ts';

export const words: AreaWords['home'] = {
  lines: {
    choosePlace: 'Touche là où tu veux jouer',
    storyTree: 'Arbre aux histoires',
    gamesSleep: 'Les jeux dorment jusqu’à demain',
    whoPlays: 'Qui joue ?',
    cameraOnlyLooks: 'La caméra regarde seulement. Elle ne garde pas d’images.',
  },
  titles: {
    letter_trace: 'Route des lettres',
    bubble_pop: 'Étang aux bulles',
    hand_pong: 'Balle du pré',
    finger_count: 'Ruisseau des nombres',
    mouth_munch: 'Festin de la lune',
    number_catch: 'Verger des nombres',
  },
  avatars: {
    fox: 'Renard',
    owl: 'Hibou',
    whale: 'Baleine',
    turtle: 'Tortue',
    lion: 'Lion',
    rabbit: 'Lapin',
    parrot: 'Perroquet',
    hedgehog: 'Hérisson',
  },
  buttons: {
    grownUps: 'Adultes',
    guest: 'En visite',
    justPlay: 'Jouer tout de suite',
    back: 'Retour',
    garden: 'Jardin',
    hearPlaces: 'Écoute où tu peux jouer',
    stopVoice: 'Arrêter la voix',
    hearCamera: 'Écoute ce que fait la caméra',
    makeDay: 'Fais venir le jour',
    makeDusk: 'Fais venir le soir',
    language: 'Choisis ta langue',
  },
  choosePlaceTitle: 'Choisis un endroit pour jouer',
  playsChange: 'joue. Changer',
  addChild: 'Adultes : ajouter un enfant',
  gamesAsleep: 'Les jeux dorment',
  oneMoment: 'Un instant',
  growing: {
    one: 'Ton jardin : {number} plante pousse',
    other: 'Ton jardin : {number} plantes poussent',
  },
  blooming: { one: '{number} en fleur', other: '{number} en fleurs' },
  errors: {
    'not-found': {
      title: 'Il n’y a rien ici',
      text: 'L’adresse est peut-être ancienne ou mal écrite. Le jardin est toujours là.',
    },
    offline: {
      title: 'Internet est parti un moment',
      text: 'Cette page en a besoin une fois. Elle viendra toute seule quand internet reviendra. Rien n’est perdu.',
    },
    'screen-did-not-load': {
      title: 'Cette page n’est pas arrivée',
      text: 'Le réseau est peut-être coupé un moment, ou il y a une nouvelle version. Rien n’est perdu.',
    },
    unexpected: {
      title: 'Quelque chose s’est coincé',
      text: 'C’est notre faute, pas la tienne. Recharger la page suffit le plus souvent.',
    },
  },
  toGarden: 'Aller au jardin',
  loadAgain: 'Recharger la page',
};
