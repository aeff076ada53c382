import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/rights'] = {
  title: 'Consentement',
  text: 'Ce à quoi vous avez consenti. Chaque accord vaut pour lui seul, et rien n’est actif avant que vous n’y consentiez.',
  loading: 'Chargement de vos accords',
  whatYouAgreedTo: 'Ce à quoi vous avez consenti',
  agreed: 'Vous y avez consenti.',
  off: 'Désactivé. Vous n’y avez pas consenti.',
  wordsHaveChanged: 'Le texte a changé depuis. Veuillez le relire.',
  readWords: 'Lire le texte',
  earlier: 'Auparavant',
  agreedOn: 'Consenti le {day} {how}, selon le texte du {version}.',
  endedOn: 'Terminé le {day}.',
  how: {
    'password-and-mail': 'avec votre mot de passe, et un e-mail qui vous a été envoyé',
    'passkey-and-mail': 'avec votre clé d’accès, et un e-mail qui vous a été envoyé',
    'code-and-mail':
      'avec votre mot de passe et un code reçu par e-mail, et un e-mail qui vous a été envoyé',
  },
  kinds: {
    'play-data': {
      title: 'Conserver les jeux',
      summary: 'Chaque enfant et les chiffres des parties terminées sont conservés pour vous.',
      withdraw: 'Retirer et supprimer',
      question: 'Retirer l’accord et supprimer tous les jeux ?',
      consequence:
        'Tous les enfants de votre compte sont supprimés aussitôt : surnom, tranche d’âge, animal, langues et réglages, toutes les parties et toutes les sommes des jours. C’est irréversible. Votre compte reste, et tous les jeux fonctionnent encore sur cet appareil.',
    },
    calls: {
      title: 'Appels avec une autre maison',
      summary:
        'Vous pouvez ouvrir des appels entre votre enfant et une personne que vous invitez. Qui a appelé et quand est conservé pour vous.',
      withdraw: 'Retirer les appels et supprimer',
      question: 'Plus d’appels ?',
      consequence:
        'Un appel en cours prend fin, et plus aucun appel ne peut être ouvert depuis votre compte. Tous les proches avec leur moyen d’appeler et la liste des appels sont supprimés aussitôt ; si vous consentez de nouveau, vous les invitez de nouveau. Les amis restent, et attendent. De ce qui a été dit et montré, rien n’a jamais été conservé.',
    },
  },
  calls: {
    intro:
      'Certaines choses se jouent à deux maisons : un livre d’images avec un grand-parent, un jeu de balle avec un autre enfant. Pour celles-ci, et seulement tant qu’elles durent :',
    whileTheyLast: [
      'Pour le livre d’images, l’image et le son vont de votre appareil à l’autre. Ils sont chiffrés en chemin, et jamais conservés.',
      'Le jeu de balle n’envoie que l’endroit où sont la balle et les mains : pas d’image, pas de son.',
      'L’autre appareil apprend l’adresse internet du vôtre, comme pour tout appel.',
    ],
    storedIntro: 'Ce qui est conservé, pour vous seul :',
    stored: [
      'D’un proche que vous invitez : le nom qu’il donne, ce qu’il est pour votre enfant, quand il a appelé pour la dernière fois, et les heures que vous fixez pour lui. C’est supprimé 90 jours après que vous avez dit qu’il ne peut plus appeler.',
      'De chaque appel avec un proche : quand il a commencé et fini, et qui y a mis fin. C’est supprimé après 90 jours.',
      'D’un ami d’une autre famille : un animal, et depuis quand.',
    ],
    whoCanCome:
      'Seule une personne à qui vous envoyez un lien peut venir, et vous seul la laissez entrer : d’un geste chaque fois, ou aux heures que vous fixez pour un proche. Il n’y a jamais plus d’un invité. Il n’y a ni liste de personnes ni moyen d’écrire des messages.',
    agree: 'Je consens aux appels',
    leaveOff: 'Les laisser désactivés',
  },
  notice: {
    title: 'Avant que rien ne soit conservé',
    wordsHaveChanged: 'Ce texte a changé depuis votre accord. Veuillez le relire.',
    youDecide:
      'Vous décidez si les jeux de vos enfants sont conservés. Tous les jeux fonctionnent dans les deux cas. Nous vous envoyons un e-mail sur votre décision, et vous pouvez la changer à tout moment.',
    agree: 'J’accepte : conserver leurs jeux',
    takeBack: 'Retirer mon accord',
    playWithout: 'Jouer sans cela',
    without:
      'Sans cela, tout fonctionne et rien n’est conservé : aucun enfant, aucune partie. Ce qui est joué reste sur cet appareil.',
    version: 'Texte du {day}',
    storedTitle: 'Ce qui est conservé',
    stored: [
      'Votre adresse e-mail et une forme brouillée de votre mot de passe.',
      'Pour chaque enfant, un surnom inventé, une tranche d’âge, un animal, les langues que vous choisissez et sa meilleure façon de jouer.',
      'Pour chaque partie terminée : quel jeu et quelle étape, combien de temps, combien de gouttes elle a rapporté, et si elle était difficile.',
      'Pour chaque lecture d’un livre : quel livre, combien de ses pages, combien de temps, et si quelqu’un dans une autre maison a lu aussi, mais pas qui.',
      'Si vous consentez aussi aux appels : le nom que donne chaque proche et ce qu’il est pour votre enfant, quand il a appelé pour la dernière fois, et quand chaque appel a commencé et fini, et qui y a mis fin.',
    ],
    whyTitle: 'Pourquoi',
    why: 'Pour vous montrer ce que votre enfant travaille et où il a besoin d’aide, sur chacun de vos appareils, et pour rien d’autre. Il n’y a pas de publicité, et rien n’est vendu ni donné.',
    whoTitle: 'Qui le voit',
    who: 'Vous, quand vous êtes connecté. Qui exploite ce serveur peut accéder à ce qui s’y trouve, pour le faire fonctionner. Personne d’autre.',
    notStoredTitle: 'Ce qui n’est pas conservé',
    notStored: [
      'Aucune image, aucune vidéo et aucun son : les jeux ne lisent la caméra que sur votre appareil, et un appel va à l’autre appareil sans être gardé.',
      'Aucune position d’une main, d’un corps ou d’un visage.',
      'Aucun vrai nom, anniversaire, adresse ni école d’un enfant.',
      'Aucune autre page que vous visitez : il n’y a pas de traceurs ici.',
    ],
    howLongTitle: 'Pour combien de temps',
    canDoTitle: 'Ce que vous pouvez faire',
    canDo:
      'Tout emporter dans un fichier, retirer un enfant, retirer votre accord ou supprimer le compte : chaque chose aussitôt, et sans demander à personne.',
  },
  retention: {
    what: 'Quoi',
    howLong: 'Combien de temps',
    rows: [
      {
        what: 'Chaque partie terminée, et chaque lecture d’un livre',
        howLong: '90 jours, puis seulement la somme de son jour',
      },
      {
        what: 'Les sommes de chaque jour',
        howLong: 'jusqu’à ce que vous retiriez l’enfant ou le compte',
      },
      {
        what: 'Surnom, tranche d’âge, animal, langues et réglages',
        howLong: 'jusqu’à ce que vous retiriez l’enfant ou le compte',
      },
      {
        what: 'Quand un appel a commencé et fini, avec qui, et qui y a mis fin',
        howLong: '90 jours',
      },
      {
        what: 'Le nom d’un proche, et ce qu’il est pour l’enfant',
        howLong:
          'jusqu’à ce que vous retiriez les appels ou l’enfant, ou 90 jours après qu’il ne peut plus appeler',
      },
      { what: 'Une invitation terminée', howLong: '7 jours' },
      {
        what: 'Votre adresse e-mail',
        howLong: 'jusqu’à ce que vous supprimiez le compte',
      },
      {
        what: 'Ce à quoi vous avez consenti, et quand',
        howLong: 'jusqu’à ce que vous supprimiez le compte',
      },
      {
        what: 'Un appareil où vous vous êtes connecté',
        howLong: '30 jours sans usage, 90 jours au plus, ou jusqu’à ce que vous vous déconnectiez',
      },
      { what: 'Un code que nous vous avons envoyé par e-mail', howLong: 'dix minutes' },
      {
        what: 'Un compte que personne n’utilise',
        howLong:
          'après 540 jours, nous vous prévenons par e-mail ; 30 jours plus tard, tout est effacé',
      },
      {
        what: 'Images et son de la caméra',
        howLong: 'jamais gardés ; envoyés seulement dans un appel, à qui vous laissez entrer',
      },
    ],
  },
  privacy: {
    title: 'Confidentialité',
    text: 'Sans compte, nous ne conservons rien du tout : ce qui est joué reste sur cet appareil. Le reste de cette page concerne les familles qui ont un compte, une fois qu’un parent a donné son accord.',
  },
};
