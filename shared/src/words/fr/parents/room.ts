import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/room'] = {
  forGrownUps: 'Pour les adultes',
  garden: 'Jardin',
  colours: 'Couleurs',
  themes: { device: 'Comme cet appareil', day: 'Jour', dusk: 'Soir' },
  yourChildren: 'Vos enfants',
  oneMoment: 'Un instant',
  cancel: 'Annuler',
  keep: 'Garder',
  save: 'Enregistrer',
  back: 'Retour',
  done: 'Terminé',
  change: 'Modifier',
  remove: 'Retirer',
  tryAgain: 'Réessayer',
  signIn: 'Se connecter',
  makeAccount: 'Créer un compte',
  readNotice: 'Lire la notice',
  readAndDecide: 'Lire et décider',
  addChild: 'Ajouter un enfant',
  downloadEverything: 'Tout télécharger',
  noTimeYet: 'encore aucun temps',
  underAMinute: 'moins d’une minute',
  animals: {
    fox: 'renard',
    owl: 'chouette',
    whale: 'baleine',
    turtle: 'tortue',
    lion: 'lion',
    rabbit: 'lapin',
    parrot: 'perroquet',
    hedgehog: 'hérisson',
  },
  gate: {
    pressButton: 'Appuyez sur le bouton et maintenez-le pendant trois secondes.',
    keepHolding: 'Continuez d’appuyer',
    pressAndHold: 'Maintenir appuyé',
    backToGarden: 'Retour au jardin',
    question: 'Combien font {first} fois {second} ?',
    numbers: {
      3: 'trois',
      4: 'quatre',
      6: 'six',
      7: 'sept',
      8: 'huit',
      9: 'neuf',
      11: 'onze',
      12: 'douze',
    },
    hint: 'Répondez en chiffres.',
    anotherNumber: 'C’était un autre nombre. Voici une nouvelle question.',
    open: 'Ouvrir',
  },
  signedIn: {
    looking: 'Recherche de votre compte',
    playsWithout: '{failure} Tous les jeux fonctionnent sans lui.',
    firstTitle: 'Connectez-vous d’abord',
    firstText: 'Cette page concerne votre compte, et personne n’est connecté sur cet appareil.',
  },
  confirm: {
    title: 'Est-ce bien vous ?',
    passkeyText:
      'Votre compte a une clé d’accès. Présentez-la pour continuer ; elle vaut pendant cinq minutes.',
    showPasskey: 'Présenter la clé d’accès',
    notHere: 'Je ne l’ai pas ici',
    notShown: 'Aucune clé d’accès n’a été présentée. Réessayez, ou continuez sans elle.',
    wrongPassword: 'Ce n’est pas le mot de passe de ce compte.',
    bothNeeded:
      'Sans la clé d’accès, il faut les deux : votre mot de passe et le code que nous avons envoyé à {email}.',
    writePassword: 'Écrivez votre mot de passe pour continuer ; il vaut pendant cinq minutes.',
    yourPassword: 'Votre mot de passe',
    goOn: 'Continuer',
  },
  code: {
    label: 'Code reçu par e-mail',
    hint: 'Huit chiffres, valable 10 minutes.',
    sendNew: 'Envoyer un nouveau code',
    onItsWay: 'Un nouveau code est en route.',
  },
  camera: {
    title: 'La caméra',
    text: 'Dans les jeux, les images sont lues sur cet appareil et jetées aussitôt. Aucune image et aucune position d’une main, d’un corps ou d’un visage n’est conservée ni envoyée. Dans un appel, l’image et le son vont à la personne que vous laissez entrer, et ne sont gardés nulle part.',
    seeMeter: 'Voir ce que la caméra envoie',
  },
  failures: {
    offline:
      'Le serveur est injoignable. Rien n’est perdu ; réessayez quand le réseau sera revenu.',
    'not-signed-in': 'Vous n’êtes plus connecté. Connectez-vous de nouveau pour continuer.',
    'wrong-credentials':
      'L’adresse e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
    'wrong-code':
      'Ce code n’est pas le bon, ou il a plus de 10 minutes. Vérifiez-le, ou demandez-en un nouveau.',
    'wrong-passkey': 'Cette clé d’accès n’est pas celle de ce compte. Essayez-en une autre.',
    'weak-password':
      'Ce mot de passe est l’un des premiers que d’autres devineraient. Choisissez d’autres mots.',
    'mailbox-first':
      'Personne n’a encore montré qu’il lit les e-mails de ce compte. Un code est en route : écrivez-le ici.',
    'confirm-first': 'Nous devons d’abord savoir que c’est vous. Réessayez.',
    'passkey-first': 'Il faut d’abord votre clé d’accès. Réessayez.',
    'consent-first':
      'Lisez d’abord la notice et donnez votre accord ; jusque-là, rien n’est conservé.',
    'invite-over':
      'Cette invitation est terminée : elle a été utilisée, reprise, ou elle est trop ancienne. Demandez-en une nouvelle.',
    'own-invite':
      'C’est votre propre invitation. Envoyez son lien à l’autre famille, qui l’ouvrira sur son appareil.',
    'too-many': 'Il y en a déjà trop. Reprenez-en une ou mettez fin à une, puis réessayez.',
    'cannot-meet':
      'Ces deux enfants ne peuvent pas se retrouver maintenant. Rien n’est perdu ; voyez ici où en est leur amitié.',
    'not-found':
      'Cela ne se trouve pas dans votre compte. Cela a peut-être été retiré sur un autre appareil.',
    'pass-over': 'Ce moyen d’appeler est terminé. Demandez un nouveau lien à la famille.',
    'too-large': 'C’était trop à la fois pour le serveur. Rechargez la page.',
    'too-many-requests': 'Trop d’essais en peu de temps. Attendez une minute, puis réessayez.',
    'foreign-origin':
      'Cette page a été ouverte à une adresse que le serveur ne connaît pas. Utilisez sa propre adresse.',
    'invalid-request':
      'Le serveur n’a pas accepté cela. Vérifiez ce que vous avez écrit et réessayez.',
    'server-error':
      'Le serveur a fait une erreur. Ce que vous avez écrit est gardé ; réessayez dans une minute.',
  },
};
