import type { AreaWords } from '../areas.ts';

export const words: AreaWords['child'] = {
  lines: {
    gardenGrew: 'Tu as fait pousser le jardin !',
    fireflySleepy: 'La luciole a sommeil maintenant',
    restArms: 'On repose les bras ?',
    choosePartner: 'Choisis avec qui tu joues',
    playByHand: 'Joue avec ta main !',
    playByBody: 'Joue avec tout ton corps !',
    playByFace: 'Joue avec ton visage !',
    openEye: 'Ouvre l’œil de la caméra',
    lampOn: 'Allume une lampe',
    wipeEye: 'Essuie l’œil de la caméra',
    goBack: 'Recule un petit peu',
    comeNearer: 'Approche un petit peu',
    fingerMeanwhile: 'En attendant, joue avec un doigt',
    buttonsMeanwhile: 'En attendant, joue avec les boutons',
    turnBack: 'Remets l’écran comme avant',
  },
  buttons: {
    again: 'Encore',
    garden: 'Jardin',
    backToGarden: 'Retour au jardin',
    showHand: 'Montrer ma main',
    showBody: 'Me montrer en entier',
    showFace: 'Montrer mon visage',
    useFinger: 'Avec un doigt',
    useButtons: 'Avec les boutons',
    tryCamera: 'Réessayer la caméra',
    bear: 'L’ours',
    twoHere: 'Vous deux ici',
    callAgain: 'Rappeler',
    loadNew: 'Recharger',
    thisWay: 'Recommencer comme ça',
  },
  sees: {
    hand: { one: 'Montre ta main', two: 'Montre les deux mains' },
    body: { one: 'Recule : montre tout ton corps', two: 'Reculez : montrez-vous en entier' },
    face: { one: 'Montre ton visage', two: 'Montrez vos deux visages' },
  },
  moves: {
    fist: 'Ferme le poing',
    'open-palm': 'Ouvre grand la main',
    point: 'Montre avec un doigt',
    pinch: 'Pince le pouce et le doigt',
    wave: 'Fais coucou de la main',
    strike: 'Tape sur le tambour',
    'sweep-left': 'Balaie vers la gauche',
    'sweep-right': 'Balaie vers la droite',
    'sweep-up': 'Balaie jusqu’en haut',
    'sweep-down': 'Balaie jusqu’en bas',
    'fingers-0': 'Ne montre aucun doigt',
    'fingers-1': 'Montre un doigt',
    'fingers-2': 'Montre deux doigts',
    'fingers-3': 'Montre trois doigts',
    'fingers-4': 'Montre quatre doigts',
    'fingers-5': 'Montre cinq doigts',
    'fingers-6': 'Montre six doigts',
    'fingers-7': 'Montre sept doigts',
    'fingers-8': 'Montre huit doigts',
    'fingers-9': 'Montre neuf doigts',
    'fingers-10': 'Montre dix doigts',
    'arms-up': 'Lève les deux bras',
    'arm-out-left': 'Tends le bras gauche',
    'arm-out-right': 'Tends le bras droit',
    'touch-head': 'Touche ta tête',
    'cross-midline-left': 'Passe la main gauche de l’autre côté',
    'cross-midline-right': 'Passe la main droite de l’autre côté',
    crouch: 'Baisse-toi tout en bas',
    'one-leg-left': 'Lève le pied gauche',
    'one-leg-right': 'Lève le pied droit',
    still: 'Ne bouge plus du tout',
    'pose-wings': 'Ouvre les bras comme des ailes',
    'pose-star': 'Fais la grande étoile',
    'pose-cactus': 'Plie les bras comme un cactus',
    'pose-pot': 'Fais la théière',
    'pose-tree': 'Fais comme un arbre',
    'mouth-open': 'Ouvre grand la bouche',
    'smile-shape': 'Étire tes lèvres',
    'brows-up': 'Lève les sourcils',
    'cheeks-out': 'Gonfle les joues',
    'lips-round': 'Fais des lèvres rondes',
    'eyes-closed': 'Ferme les yeux',
    'lean-left': 'Penche-toi à gauche',
    'lean-right': 'Penche-toi à droite',
    'step-left': 'Fais un pas à gauche',
    'step-right': 'Fais un pas à droite',
    'head-turn-left': 'Tourne la tête à gauche',
    'head-turn-right': 'Tourne la tête à droite',
    'head-tilt-left': 'Penche la tête à gauche',
    'head-tilt-right': 'Penche la tête à droite',
    'x-left': 'Va à gauche',
    'x-right': 'Va à droite',
    'y-up': 'Va vers le haut',
    'y-down': 'Va vers le bas',
  },
  ofChild: { left: '{move}, enfant de gauche', right: '{move}, enfant de droite' },
  camera: {
    howToPlay: 'Comment veux-tu jouer ?',
    staysHere:
      'Adultes : l’image de la caméra reste sur cet appareil. Rien n’en est envoyé ni gardé.',
    gettingReady: 'On se prépare',
    pleaseAllow: 'Adultes : autorisez la caméra quand le navigateur le demande.',
    fetching: 'On va chercher la partie qui te voit',
    fetched: '{loaded} sur {total} Mo',
    isOn: 'Caméra allumée',
    you: 'Toi, comme la caméra te voit',
    seesNobody: 'La caméra ne voit personne',
    which: 'Adultes : quelle caméra ?',
    asBrowserChooses: 'Au choix du navigateur',
    storageFull:
      'Il n’y a plus de place pour le jeu sur cet appareil. Tout fonctionne, mais la partie qui te voit devra être cherchée de nouveau la prochaine fois.',
    black:
      'Adultes : l’image de la caméra est noire. Y a-t-il quelque chose sur l’objectif, ou un cache fermé ?',
    dark: 'Adultes : il fait trop sombre ici. Avec une lampe devant l’enfant, la caméra le verra.',
    blurred:
      'Adultes : l’image de la caméra est floue. Essuyez l’objectif, et enlevez le film s’il y en a un.',
    tooNear:
      'Adultes : d’aussi près, la caméra ne voit qu’une partie. Elle voit le mieux les mains et le visage à une longueur de bras, tout le corps à trois pas.',
    tooFar:
      'Adultes : d’aussi loin, la caméra ne distingue pas l’enfant. Rapprochez l’enfant ou l’appareil.',
  },
  problems: {
    denied: {
      line: 'La caméra n’est pas encore permise',
      wayOn:
        'Adultes : touchez le signe de la caméra ou du cadenas à côté de l’adresse, choisissez « Autoriser », puis réessayez. L’image reste sur cet appareil.',
    },
    none: {
      line: 'On ne trouve pas de caméra',
      wayOn: 'Adultes : branchez une caméra ou allumez-la, puis réessayez. {without}',
    },
    'in-use': {
      line: 'La caméra est occupée ailleurs',
      wayOn:
        'Adultes : fermez les appels vidéo et les autres programmes qui utilisent la caméra, puis réessayez.',
    },
    'insecure-page': {
      line: 'La caméra veut une adresse sûre',
      wayOn:
        'Adultes : les navigateurs n’ouvrent la caméra qu’aux adresses qui commencent par https:// ou sur cet ordinateur même (localhost). Ouvrez la page ainsi. {without}',
    },
    'in-app-browser': {
      line: 'Ouvre cette page dans le navigateur',
      wayOn:
        'Adultes : cette page a été ouverte dans une autre application, qui ne lui donne pas de caméra. Choisissez « Ouvrir dans le navigateur » dans son menu, ou copiez l’adresse dans Safari ou Chrome.',
    },
    failed: {
      line: 'La caméra n’a pas démarré',
      wayOn:
        'Adultes : réessayez. Si rien ne change, redémarrez le navigateur, ou débranchez la caméra et rebranchez-la.',
    },
    'old-browser': {
      line: 'Ce navigateur ne voit pas les {seen}',
      wayOn: 'Adultes : un Chrome, Edge, Safari ou Firefox récent le peut. {without}',
    },
    'no-graphics': {
      line: 'Les images 3D sont coupées',
      wayOn:
        'Adultes : pour voir les {seen}, il faut WebGL, qui est coupé dans ce navigateur. Activez l’accélération graphique dans ses réglages, redémarrez-le et réessayez. {without}',
    },
    'no-picture': {
      line: 'La caméra n’envoie pas d’image',
      wayOn:
        'Adultes : éteignez et rallumez la caméra, débranchez-la et rebranchez-la, ou choisissez-en une autre, puis réessayez. Le jeu attend et ne perd rien.',
    },
    stopped: {
      line: 'La caméra ne voit plus rien',
      wayOn:
        'Adultes : fermez d’autres onglets et programmes, puis réessayez. Si cela s’arrête encore, redémarrez le navigateur. Le jeu attend et ne perd rien.',
    },
    'corrupt-model': {
      line: 'Une partie est arrivée abîmée',
      wayOn:
        'Adultes : le fichier qui trouve les {seen} est arrivé abîmé deux fois et a été jeté. Vérifiez la connexion et réessayez.',
    },
    offline: {
      line: 'Internet est parti',
      wayOn:
        'Adultes : la partie qui trouve les {seen} n’a pas pu être cherchée. Vérifiez la connexion et réessayez.',
    },
    lost: {
      line: 'La caméra est partie',
      wayOn:
        'Adultes : rebranchez-la ou fermez le programme qui l’a prise, puis réessayez. Le jeu attend et ne perd rien.',
    },
  },
  seen: { hand: 'mains', body: 'corps', face: 'visages' },
  without: {
    finger: 'On peut aussi jouer avec le doigt.',
    buttons: 'On peut aussi jouer avec les boutons à images.',
  },
  roundFinished: 'Partie finie',
  path: {
    title: 'Le chemin de ce jeu',
    stone: 'Pierre {number}',
    here: 'Pierre {number} : tu es ici',
  },
  drops: { one: '{number} goutte pour ton jardin', other: '{number} gouttes pour ton jardin' },
  inviteFriend: 'Adultes : inviter un enfant d’une autre maison',
  friend: {
    inAnotherHome: 'Ton ami d’une autre maison',
    yours: 'Ton ami',
    playsWithYou: '{name} joue avec toi',
    isAwaited: 'On attend : {name}',
    lines: {
      calling: 'Attends un peu, on appelle',
      coming: 'Regarde, on arrive',
      'nobody-came': 'Il n’y a encore personne',
      'friend-gone': 'Ton ami est rentré',
      meanwhile: 'Continue avec l’ours',
      playing: 'Jouez ensemble maintenant',
    },
    troubles: {
      offline: {
        line: 'Internet est parti un moment',
        grownUp:
          'Adultes : vérifiez la connexion. Le chemin vers l’autre maison s’ouvre tout seul.',
      },
      'signaling-down': {
        line: 'Le chemin est fermé maintenant',
        grownUp:
          'Adultes : le serveur qui relie les deux maisons ne répond pas. On réessaie tout seul.',
      },
      'no-way': {
        line: 'Le chemin est fermé maintenant',
        grownUp:
          'Adultes : les deux enfants sont là, mais l’un des deux réseaux ne laisse pas de chemin direct. On réessaie tout seul ; un autre réseau peut aider.',
      },
      'not-signed-in': {
        line: 'Va chercher un adulte',
        grownUp:
          'Adultes : personne n’est connecté sur cet appareil. Connectez-vous, puis réessayez.',
      },
      'consent-first': {
        line: 'Va chercher un adulte',
        grownUp:
          'Adultes : jouer avec une autre maison est désactivé. Il faut d’abord donner son accord.',
      },
      'cannot-meet': {
        line: 'Vous ne pouvez pas vous voir',
        grownUp:
          'Adultes : cette amitié est terminée, ou l’autre famille a désactivé ce genre de jeu.',
      },
      replaced: {
        line: 'Tu joues dans l’autre fenêtre',
        grownUp: 'Adultes : le même enfant a ouvert ce jeu une deuxième fois. Il continue là-bas.',
      },
      broken: {
        line: 'Le chemin s’est coupé',
        grownUp: 'Adultes : le serveur a mis fin à la rencontre. Rappeler en ouvre une autre.',
      },
      expired: {
        line: 'Vous avez joué très longtemps',
        grownUp: 'Adultes : après deux heures, la salle se ferme. On peut la rouvrir.',
      },
      version: {
        line: 'Recharge d’abord le nouveau jeu',
        grownUp: 'Adultes : cette page est plus ancienne que le serveur. Rechargez-la.',
      },
    },
    ways: {
      'not-signed-in': 'Adultes : se connecter',
      'consent-first': 'Adultes : lire et décider',
      'cannot-meet': 'Adultes : voir les amitiés',
    },
  },
};
