import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/progress'] = {
  title: 'Progrès',
  loading: 'Chargement de ce qui a été joué',
  nothingYet: 'Rien de joué pour l’instant',
  nothingYetText:
    'Choisissez cet enfant sous « Qui joue ? » dans le jardin. Une partie apparaît ici une minute après sa fin, et un livre quand il est fermé.',
  played: 'Joué',
  rounds: 'Parties',
  xpEarned: 'XP gagnés',
  whatNext: 'Et ensuite',
  howItGoes: 'Comment cela se passe',
  next: {
    together: 'Jouez ensemble à « {skill} » : une main chacun, ou à tour de rôle.',
    lamp: 'Placez une lampe ou une fenêtre devant l’enfant, pas derrière.',
    step: '« {skill} » se passe bien. Ensuite vient : {step}.',
    shortRounds: 'Quelques parties courtes sur plusieurs jours font plus qu’une longue.',
    game: 'Essayez ensuite « {game} ». Ce jeu travaille autre chose : {skill}.',
  },
  withinSentence: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  roundsPlayed: { one: '{number} partie', other: '{number} parties' },
  status: {
    'going-well': { label: 'Se passe bien', meaning: 'Y arrive sans aide, avec peu de ratés.' },
    practising: {
      label: 'S’exerce',
      meaning: 'Y arrive, avec quelques ratés ou de l’aide.',
    },
    'play-together': {
      label: 'Jouer ensemble',
      meaning: 'Encore difficile. Va mieux avec quelqu’un à côté.',
    },
    'not-measured-yet': {
      label: 'Pas encore mesuré',
      meaning: 'Il faut {rounds} parties mesurées pour dire quelque chose.',
    },
    'not-seen': {
      label: 'Non mesuré',
      meaning:
        'La caméra n’a pas assez bien vu pour le dire. Plus de lumière de face et un pas en arrière aident.',
    },
  },
  books: {
    title: 'Livres',
    gone: 'Un livre qui n’est plus ici',
    read: { once: 'Lu une fois', twice: 'Lu deux fois', more: 'Lu {number} fois' },
    together: {
      once: ', une fois avec une autre maison',
      twice: ', deux fois avec une autre maison',
      more: ', {number} fois avec une autre maison',
    },
    onceTogether: ', avec une autre maison',
    alwaysTogether: ', toujours avec une autre maison',
    allPages: { one: 'Toute la page ({number})', other: 'Les {number} pages' },
    upTo: 'Jusqu’à {read} pages sur {all}',
    far: '{far}, {time}, la dernière fois le {day}',
  },
  days: {
    minutes: 'Minutes par jour',
    effort: 'Était-ce difficile ?',
    tooFew: 'Il faut trois parties mesurées dans ces deux semaines pour dire quelque chose.',
    chart:
      'Minutes jouées ces {days} derniers jours : du jeu sur {played} d’entre eux. Le tableau ci-dessous donne les nombres.',
    effortChart:
      'Difficulté ces {days} derniers jours : mesurée sur {measured}, joué mais non mesuré sur {missed}. Le tableau ci-dessous donne les mots.',
    hard: 'difficile',
    someEffort: 'un peu d’effort',
    easy: 'facile',
    notMeasured: 'non mesuré',
    missed: 'Joué, mais non mesuré : la caméra a vu trop peu, ou les parties étaient trop courtes.',
    asTable: 'La même chose en tableau',
    none: 'Pas de jeu pendant ces deux semaines.',
    day: 'Jour',
    xp: 'Points XP',
    howHard: 'Difficulté',
    about: '{day} (environ)',
    aboutText:
      '« Environ » : l’horloge d’un appareil a été réglée après une partie, son jour peut donc être un autre.',
  },
  skills: {
    letter_trace: {
      skill: 'Former des lettres et des nombres, trait par trait',
      steps: {
        lines: 'Lignes droites',
        curves: 'Courbes',
        shapes: 'Formes',
        digits: 'Chiffres de 0 à 9',
        capitals: 'Lettres majuscules',
        letters: 'Lettres minuscules',
        'own-name': 'Son propre nom',
      },
    },
    bubble_pop: {
      skill: 'Atteindre, et coordonner l’œil et la main',
      steps: {
        'big-slow': 'Grosses bulles lentes',
        small: 'Petites bulles',
        'colour-rule': 'Bulles d’une couleur',
        'number-rule': 'Bulles dans l’ordre de leurs nombres',
      },
    },
    hand_pong: {
      skill: 'Jouer chacun son tour et voir où une balle arrivera',
      steps: {
        'slow-wide': 'Balles lentes, raquette large',
        steady: 'Balles régulières',
        quick: 'Balles au rythme de l’enfant',
        spin: 'Balles à effet',
      },
    },
    finger_count: {
      skill: 'Savoir combien, de zéro à dix, en montrant les doigts',
      steps: {
        'to-three': 'De un à trois, sur une main',
        'to-five': 'De un à cinq, sur une main',
        'two-hands': 'De six à dix, sur les deux mains',
        'one-more': 'Un de plus',
        sums: 'Deux groupes ensemble',
        'none-left': 'Combien il en reste, même aucun',
      },
    },
    mouth_munch: {
      skill: 'Lettres et premiers sons, les bras au repos',
      steps: {
        'wide-mouth': 'Tourner la tête, ouvrir la bouche',
        'narrow-lane': 'Viser de petites bouchées',
        'first-letters': 'Trouver une lettre parmi d’autres',
        'sound-choice': 'La lettre qui commence un mot',
        word: 'Mots courts, lettre par lettre',
      },
    },
    number_catch: {
      skill: 'Nombres et comparaisons, avec tout le corps',
      steps: {
        'catch-all': 'Se pencher et faire un pas pour attraper',
        'the-one': 'Trouver un nombre parmi d’autres',
        'more-than': 'Distinguer plus et moins',
        'number-line': 'Le nombre qui vient après',
        'makes-ten': 'Ce qui fait dix ensemble',
      },
    },
  },
};
