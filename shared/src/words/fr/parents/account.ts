import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/account'] = {
  title: 'Compte',
  signOut: 'Se déconnecter',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 12 caractères. Trois ou quatre mots se retiennent facilement.',
  show: 'Afficher',
  hide: 'Masquer',
  sendCode: 'Envoyer le code',
  otherAddress: 'Autre adresse',
  forgotten: 'Mot de passe oublié ?',
  noneYet: 'Vous n’en avez pas encore ?',
  setPassword: 'Définir le mot de passe',
  changePassword: 'Changer le mot de passe',
  passwordIsSet: 'Le nouveau mot de passe est défini.',
  reset: {
    title: 'Définir un nouveau mot de passe',
    backToSignIn: 'Retour à la connexion',
    text: 'Cela arrive. Nous envoyons un code à votre adresse, et avec lui vous en définissez un nouveau.',
    whereCodeIs: 'Si {email} a un compte, un e-mail avec un code est en route.',
    whatFollows:
      'Tous les appareils sont déconnectés ; ici, vous êtes aussitôt reconnecté. Les clés d’accès, les invitations ouvertes et les moyens d’appeler des proches prennent fin avec l’ancien mot de passe : qui doit appeler est invité de nouveau.',
  },
  signUp: {
    submit: 'Créer le compte',
    haveOne: 'J’en ai déjà un',
    text: 'Pour un parent. Nous envoyons un code à votre adresse, afin que personne d’autre ne puisse créer un compte en votre nom. Ensuite, vous lisez ce qui est conservé, et vous décidez. Aucune image ni aucun vrai nom d’enfant n’est jamais demandé.',
    whereCodeIs:
      'Un e-mail avec un code est en route vers {email}. Si vous avez déjà un compte, il vous le dit à la place.',
  },
  mail: {
    takesAMinute: 'Cela peut prendre une minute ; regardez aussi parmi les courriers indésirables.',
    atHome:
      'Un serveur à la maison n’en envoie peut-être pas : l’e-mail se trouve alors sur la page dont il a montré l’adresse au démarrage.',
  },
  errors: {
    email: 'Écrivez une adresse e-mail comme name@example.org.',
    noPassword: 'Écrivez votre mot de passe.',
    tooShort: {
      one: 'Ajoutez encore {number} caractère : un mot de passe en a au moins {least}.',
      other: 'Ajoutez encore {number} caractères : un mot de passe en a au moins {least}.',
    },
    tooLong: 'Raccourcissez-le : un mot de passe a au plus {most} caractères.',
    code: 'Écrivez les huit chiffres qui figurent dans l’e-mail.',
  },
  passkeys: {
    title: 'Clés d’accès',
    text: 'Avec une clé d’accès, tout ce que vous seul pouvez faire demande votre empreinte, votre visage ou votre clé. Un enfant qui vous a vu taper le mot de passe ne peut pas le faire.',
    add: 'Ajouter une clé d’accès',
    ofDay: 'Clé d’accès du {day}',
    notUsed: 'Pas encore utilisée',
    lastUsed: 'Utilisée pour la dernière fois le {day}',
    removeOfDay: 'Retirer la clé d’accès du {day}',
    notMade: 'Aucune clé d’accès n’a été créée. Rien n’a changé.',
    keptAlready: 'Cet appareil garde déjà une clé d’accès pour le compte.',
    whyNot: {
      'browser-cannot':
        'Ce navigateur ne peut pas garder de clé d’accès sur cette page : il en faut un plus récent, et une adresse qui commence par https.',
      'address-is-a-number':
        'Les clés d’accès demandent une adresse qui porte un nom. Cette page a été ouverte à une adresse faite de chiffres.',
    },
  },
  sessions: {
    onThisDevice: 'Connecté sur cet appareil',
    onDevices: {
      one: 'Connecté sur {number} appareil',
      other: 'Connecté sur {number} appareils',
    },
    thisDevice: 'Cet appareil',
    anotherDevice: 'Un autre appareil',
    sinceAndLast: 'Depuis le {since}, utilisé pour la dernière fois le {last}',
    endOthers: { one: 'Déconnecter l’autre', other: 'Déconnecter les {number} autres' },
  },
  data: {
    title: 'Vos données',
    text: 'Un seul fichier contient tout ce qui est conservé de votre famille, sous une forme que d’autres programmes savent lire.',
    erase: 'Supprimer le compte',
    question: 'Supprimer le compte ?',
    consequence:
      'Votre adresse e-mail, les surnoms de vos enfants, tout ce qui est conservé de leurs jeux et ce à quoi vous avez consenti sont effacés aussitôt et pour toujours. C’est irréversible.',
    eraseForGood: 'Supprimer pour toujours',
  },
};
