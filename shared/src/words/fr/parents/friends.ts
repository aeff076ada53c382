import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/friends'] = {
  title: 'Amis dans d’autres maisons',
  text: 'Deux enfants de deux familles peuvent jouer ensemble au ballon du pré. Un parent envoie un lien, l’autre l’ouvre et dit oui. L’un de l’autre, ils voient un animal qui joue : pas de nom, pas d’image, pas de son, pas de messages.',
  off: 'Le jeu avec une autre maison est désactivé : vous n’y avez pas consenti. Rien ne peut être joué et personne ne peut être invité avant.',
  addChildFirst: 'Ajoutez d’abord un enfant : une invitation vaut pour un enfant.',
  loading: 'Chargement des amis',
  friendsOf: 'Amis de {name}',
  noneYet: 'Pas encore d’ami dans une autre maison.',
  invite: 'Inviter un ami',
  sendThis: 'Envoyez ceci à l’autre famille',
  otherFamily: 'l’autre famille',
  takenUp: 'L’invitation a été acceptée. Ils sont amis maintenant.',
  activeSince: 'Joue au ballon du pré avec votre enfant, depuis le {day}',
  hasEnded: 'Cette amitié a pris fin.',
  blocked: 'Vous avez bloqué cette famille.',
  ways: {
    end: {
      title: 'Mettre fin',
      question: 'Mettre fin à cette amitié ?',
      consequence:
        'Les deux ne peuvent plus se retrouver, et un jeu en cours s’arrête aussitôt. L’autre famille voit que l’amitié a pris fin. Une nouvelle invitation peut en créer une nouvelle.',
      done: 'Y mettre fin',
    },
    block: {
      title: 'Bloquer',
      question: 'Bloquer cette famille ?',
      consequence:
        'L’amitié prend fin aussitôt, et plus aucune invitation ne vaut entre vos deux familles. C’est irréversible. L’autre famille voit seulement qu’elle a pris fin.',
      done: 'Bloquer pour toujours',
    },
  },
  now: {
    title: 'Ils sont amis maintenant',
    text: 'Dans le jardin, {name} touche la balle dans le pré, puis l’animal de l’ami. Quand les deux l’ont fait, ils jouent. Convenez d’une heure avec l’autre famille : personne n’est appelé.',
    yourChild: 'votre enfant',
    goAndPlay: 'Aller jouer',
    seeFriends: 'Voir les amis',
  },
  answer: {
    title: 'Une invitation à jouer ensemble',
    cannot: 'Cette invitation ne peut pas être acceptée',
    looking: 'Lecture de l’invitation',
    text: 'Un enfant dans une autre maison (son animal : {animal}) aimerait jouer au ballon du pré avec le vôtre. Vous pouvez y mettre fin à tout moment. L’invitation attend jusqu’à ce moment : {moment}.',
    notNow: 'Pas maintenant',
    whichChild: 'Lequel de vos enfants ?',
    accept: 'Les laisser jouer ensemble',
    none: 'Il n’y a pas d’invitation ici',
    noneText:
      'Ouvrez encore une fois, en entier, le lien que l’autre famille vous a envoyé. Une invitation vaut une fois et aussi longtemps qu’ils l’ont choisi ; ensuite, on peut vous en envoyer une nouvelle.',
    accountFirst:
      'Une autre famille invite votre enfant à un jeu de balle entre vos deux maisons. Les deux parents doivent être d’accord, il vous faut donc un compte. L’invitation attend ici entre-temps.',
    whatTheySee:
      'L’un de l’autre, les enfants voient un animal qui joue : pas de nom, pas d’image, pas de son, pas de messages.',
    steps: {
      'keep-play':
        'Décidez d’abord si votre enfant peut être conservé dans votre compte : sans enfant, il n’y a personne à inviter.',
      'add-child': 'Ajoutez maintenant l’enfant qui va jouer.',
      'allow-calls': 'Décidez maintenant si votre enfant peut jouer avec une autre maison.',
    },
  },
};
