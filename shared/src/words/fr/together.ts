import type { AreaWords } from '../areas.ts';

// The space before a question mark is the one that breaks no line.
export const words: AreaWords['together'] = {
  own: {
    you: 'Vous, comme votre caméra vous voit',
    cameraOn: 'Caméra allumée',
    microphoneOn: 'Micro allumé',
    onlySound: 'Seulement le son pour l’instant',
  },
  faces: 'Vous deux',
  theirFace: (name) => name,
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
  handComes: 'La caméra va bientôt voir votre main',
  handStaysAway:
    'La caméra ne voit pas votre main pour l’instant. Avec un doigt sur l’écran, cela marche aussi.',
};
