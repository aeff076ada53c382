import type { MailWords } from '../mail-words.ts';

// The space before a colon or inside quotation marks is the one that breaks no line.
export const words: MailWords = {
  goodFor: {
    one: 'Il est valable {number} minute. Aucun de nous ne vous le demandera jamais.',
    other: 'Il est valable {number} minutes. Aucun de nous ne vous le demandera jamais.',
  },
  notYou:
    'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe : « Mot de passe oublié ? » sur la page de connexion.',
  signUpCode: {
    subject: 'Votre code pour {product}',
    make: 'Saisissez ce code pour créer votre compte.',
    stands:
      'Un compte existe à cette adresse, mais personne n’a montré qu’il lit son courrier. Connectez-vous avec votre mot de passe et ce code, et il est à vous tel quel. Si vous créez un nouveau compte avec ce code, l’ancien est supprimé avec tout ce qu’il contient.',
    notAsked:
      'Si vous ne l’avez pas demandé, ne faites rien : sans lui, rien ne se passe à votre adresse.',
  },
  accountStands: {
    subject: 'Vous avez déjà un compte',
    text: 'Quelqu’un veut créer un compte {product} avec cette adresse. Il en existe déjà un : connectez-vous avec lui. Si vous ne savez plus votre mot de passe, prenez « Mot de passe oublié ? » sur la page de connexion.',
    notYou: 'Si ce n’était pas vous, ne faites rien : personne n’a appris que vous avez un compte.',
  },
  resetCode: {
    subject: 'Votre code pour un nouveau mot de passe',
    use: 'Saisissez ce code pour choisir un nouveau mot de passe.',
    notAsked:
      'Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste tel qu’il est.',
  },
  confirmationCode: {
    subject: 'Votre code pour confirmer que c’est vous',
    use: 'Saisissez ce code avec votre mot de passe.',
  },
  passwordChanged: {
    subject: 'Votre mot de passe a été modifié',
    text: 'Les autres appareils sont déconnectés.',
    reset:
      'Tous les appareils sont déconnectés, et les clés d’accès, les invitations ouvertes et les moyens d’appeler de vos proches ont pris fin. Invitez de nouveau ceux qui doivent appeler.',
    resetOfNobodys:
      'Personne n’avait encore montré que cette adresse est la sienne. Tous les appareils sont donc déconnectés, et les clés d’accès, les amitiés, les invitations, les proches et l’accord pour les appels ont pris fin. Les enfants et leurs jeux sont toujours là : regardez-les, et retirez ce qui n’est pas à vous.',
  },
  passkeyKept: {
    subject: 'Une clé d’accès a été ajoutée à votre compte',
    text: 'Désormais elle est demandée avant tout ce que vous seul pouvez décider.',
  },
  consentGiven: {
    subjects: {
      'play-data': 'Vous avez accepté de conserver les jeux',
      calls: 'Vous avez accepté les appels avec les personnes que vous invitez',
    },
    texts: {
      'play-data':
        'Ceci est pour vos dossiers : vous avez accepté de conserver les jeux, selon le texte de {notice}.',
      calls:
        'Ceci est pour vos dossiers : vous avez accepté les appels avec les personnes que vous invitez, selon le texte de {notice}.',
    },
    takeBack:
      'Vous pouvez revenir sur cet accord à tout moment, sous « Consentement » dans la salle des adultes.',
  },
  consentWithdrawn: {
    subjects: {
      'play-data': 'Vous avez retiré votre accord pour conserver les jeux',
      calls: 'Vous avez retiré votre accord pour les appels',
    },
    texts: {
      'play-data':
        'Les profils des enfants et tout ce qui était conservé de leurs jeux sont supprimés.',
      calls:
        'Aucun appel ne peut plus être commencé ni rejoint. Les moyens d’appeler de vos proches et la liste des appels sont supprimés.',
    },
  },
  lapse: {
    subject: 'votre compte',
    text: {
      one: 'Personne n’a utilisé votre compte {product} depuis longtemps. Dans {number} jour, il sera supprimé, avec tout ce qui est conservé des jeux de vos enfants.',
      other:
        'Personne n’a utilisé votre compte {product} depuis longtemps. Dans {number} jours, il sera supprimé, avec tout ce qui est conservé des jeux de vos enfants.',
    },
    keep: 'Pour le garder, connectez-vous une fois. Pour le laisser partir, ne faites rien.',
  },
};
