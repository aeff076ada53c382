import type { AreaWords } from '../areas.ts';

// Read by a child and by a grandmother: nobody is addressed as one speaks to the other.
// The space before a question mark is the one that breaks no line.
export const words: AreaWords['together'] = {
  own: {
    you: 'L’image que donne la caméra d’ici',
    youWithoutPicture: 'Le dessin d’ici : aucune caméra n’est allumée',
    cameraOn: 'Caméra allumée',
    microphoneOn: 'Micro allumé',
    onlySound: 'Seulement le son pour l’instant',
  },
  faces: 'Les deux ensemble',
  theirFace: (name) => name,
  larger: (name) => `Voir ${name} en grand`,
  backToPage: 'Revenir au livre',
  wakeSound: 'Mettre le son',
  comesBack: (name) => `Un instant, ${name} revient`,
  pictures: 'Envoyer une image',
  bursts: { wave: 'Coucou', clap: 'Bravo', heart: 'Cœur', star: 'Étoile' },
  hangUp: 'Au revoir',
  holdToHangUp: 'Garder appuyé pour dire au revoir',
  sayGoodbye: 'Dire au revoir ?',
  yesGoodbye: 'Oui, au revoir',
  noStay: 'Non, rester',
  whoTurns: 'Qui tourne les pages ?',
  turns: {
    either: 'Nous tournons à deux',
    us: 'Je tourne les pages',
    them: (name) => `${name} tourne les pages`,
  },
  turnsNow: (name) => `${name} tourne la page`,
  wantsToTurn: (name) => `${name} voudrait tourner la page`,
  handComes: 'La caméra va bientôt voir la main',
  handStaysAway:
    'La caméra ne voit pas la main pour l’instant. Avec un doigt sur l’écran, cela marche aussi.',
};
