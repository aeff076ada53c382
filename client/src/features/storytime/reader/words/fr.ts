import type { ReaderWords } from './words.ts';

// The space before a colon is the one that breaks no line.
export const FRENCH: ReaderWords = {
  language: 'fr',
  backToBooks: 'Retour aux livres',
  nextPage: 'Page suivante',
  pageBefore: 'Page précédente',
  theEnd: 'Fin : retour aux livres',
  pageOf: (page, count) => `Page ${page} sur ${count}`,
  withPage: 'Avec cette page',
  readToMe: 'Écouter l’histoire',
  draw: 'Dessiner',
  pointByHand: 'Montrer avec ma main',
  crayons: 'Crayons',
  crayon: {
    berry: 'Crayon rouge',
    sun: 'Crayon jaune',
    meadow: 'Crayon vert',
    pond: 'Crayon bleu',
    plum: 'Crayon violet',
  },
  drawing: 'Dessin',
  undo: 'Effacer le dernier trait',
  wipe: 'Tout effacer',
  putAway: 'Ranger les crayons',
  questions: 'Questions',
  questionsForPage: 'Questions sur cette page',
  question: { what: 'Quoi', where: 'Où', next: 'Et ensuite', 'leave-out': 'Un mot à trouver' },
  storyLanguage: 'Langue de l’histoire',
  close: 'Fermer',
};
