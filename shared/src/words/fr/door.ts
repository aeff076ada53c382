import type { AreaWords } from '../areas.ts';

export const words: AreaWords['door'] = {
  somebody: 'Quelqu’un que tu connais',
  ringing: (name) => `${name} sonne ! Va chercher un adulte.`,
  comesIn: (name) => `${name} arrive maintenant !`,
  opening: (name) => `${name} arrive`,
  again: (name) => `${name} est encore à la porte !`,
  missed: (name) => `${name} voulait te voir`,
  cutOff: 'L’heure du conte est finie',
  parted: {
    child: (name) => `Au revoir, ${name} !`,
    relative: (name) => `${name} a dit au revoir`,
    lost: (name) => `${name} s’absente un instant`,
  },
  afterwards: {
    ringsAgain: (name) => `${name} peut sonner encore`,
    comesBack: (name) => `La porte s’ouvre au retour de ${name}`,
    waits: (name) => `${name} attend encore à la porte`,
    askGrownUp: 'Demande à un adulte',
  },
  openDoor: 'Ouvrir la porte',
  notNow: 'Pas maintenant',
  back: (name) => `Retrouver ${name}`,
  done: 'Fini',
  good: 'D’accord',
  grownUp: {
    comesOn: (name) => `Adultes : la caméra et le micro s’allument. Voit et entend : ${name}.`,
    pleaseAllow: 'Adultes : si le navigateur demande la caméra et le micro, autorisez les deux.',
    callsWereOff:
      'Adultes : les appels ont été désactivés, celui-ci est donc terminé. La caméra et le micro sont éteints.',
  },
  media: {
    denied:
      'Adultes : ce navigateur n’a le droit d’utiliser ni la caméra ni le micro. Autorisez les deux à côté de l’adresse, puis rallumez-les.',
    none: 'Adultes : aucune caméra et aucun micro n’ont été trouvés. Branchez-en un, puis rallumez.',
    'in-use': 'Adultes : un autre programme garde la caméra ou le micro. Fermez-le, puis rallumez.',
    'insecure-page':
      'Adultes : la caméra et le micro ont besoin d’une page qui commence par https. Ouvrez le jeu à cette adresse.',
    'in-app-browser':
      'Adultes : cette page est ouverte dans une autre application, qui garde la caméra pour elle. Ouvrez-la dans le navigateur.',
    failed:
      'Adultes : la caméra ne s’est pas allumée. Rallumez-la ; si elle reste éteinte, redémarrez le navigateur.',
    'old-browser':
      'Adultes : ce navigateur ne peut utiliser ni la caméra ni le micro. Un navigateur récent le peut.',
  },
  cameraAgain: 'Rallumer la caméra',
  goOnWithout: 'Continuer sans',
};
