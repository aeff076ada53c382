import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/children'] = {
  welcome: {
    title: 'Aucun compte n’est nécessaire pour jouer',
    text: 'Sans compte, tout fonctionne et rien n’est envoyé : ce qui est joué reste sur cet appareil. Avec un compte, vous voyez ce que chaque enfant a travaillé et où c’était difficile.',
  },
  loading: 'Chargement de la liste',
  noticeChanged: 'Le texte que vous avez accepté a changé. Veuillez le relire.',
  inviteWaits: 'Vous avez ouvert une invitation. Elle attend encore votre réponse.',
  seeInvite: 'Voir l’invitation',
  notAgreed:
    'Rien n’est conservé : vous n’y avez pas consenti. Tous les jeux fonctionnent sans cela. Pour voir ce qu’un enfant a travaillé, lisez la notice et décidez.',
  addToSee: 'Ajoutez un enfant pour voir ce qui a été joué et comment cela s’est passé.',
  seeProgress: 'Voir les progrès',
  years: 'De {from} à {to} ans',
  noPlay: 'Pas de jeu ces 7 derniers jours',
  lastWeek: {
    one: '7 derniers jours : {time} sur {number} jour',
    other: '7 derniers jours : {time} sur {number} jours',
  },
  more: 'Plus',
  rooms: {
    friends: { title: 'Amis', text: 'Avec qui vos enfants jouent dans d’autres maisons' },
    relatives: { title: 'Proches', text: 'Qui lit avec vos enfants depuis une autre maison' },
    consent: {
      title: 'Consentement',
      text: 'Ce à quoi vous avez consenti, et comment revenir en arrière',
    },
    account: {
      title: 'Compte',
      text: 'Mot de passe, clés d’accès, appareils, vos données, déconnexion',
    },
    devices: {
      title: 'Caméra, micro et voix',
      text: 'Ceux que les jeux et les appels utilisent sur cet appareil',
    },
    'on-this-device': {
      title: 'Sur cet appareil',
      text: 'Ce qui est gardé ici, tout pour un voyage, et l’écran d’accueil',
    },
    privacy: { title: 'Confidentialité', text: 'Ce qui est gardé, et pour combien de temps' },
  },
  add: 'Ajouter {name}',
  lookingForChild: 'Recherche de cet enfant',
  changeChild: 'Modifier {name}',
  removeChild: 'Retirer {name}',
  removeQuestion: 'Retirer {name} ?',
  removeConsequence:
    'Le surnom et tout ce qui est conservé des jeux de cet enfant sont supprimés pour toujours. C’est irréversible.',
  removeForGood: 'Retirer pour toujours',
  form: {
    nickname: 'Surnom',
    nicknameText: 'Fait de deux mots, pour qu’aucun vrai nom ne soit conservé.',
    anotherName: 'Un autre nom',
    age: 'Âge',
    animal: 'Son animal',
    languages: 'Langues',
    languagesHint:
      'Jusqu’à trois, d’abord celle que votre enfant parle le mieux. Touchez-en une de nouveau pour la retirer.',
    places: ['première', 'deuxième', 'troisième'],
    playADay: 'Jeu par jour',
    playADayHint:
      'Quand le temps est écoulé, la luciole a sommeil à la fin d’une partie. Chaque appareil compte pour lui-même.',
    noEnd: 'Sans fin',
    calm: 'Images calmes',
    calmHint:
      'Les choses s’estompent au lieu de voler partout. Pour un enfant que beaucoup de mouvement trouble.',
  },
};
