import { counted } from '../counted.ts';

/** All around a game: the camera, movements, company, endings. Lines for a child: three to seven words, a verb first. */
export const words = {
  lines: {
    gardenGrew: 'You made the garden grow!',
    fireflySleepy: 'The firefly is sleepy now',
    restArms: 'Now rest your arms?',
    choosePartner: 'Choose who plays with you',
    playByHand: 'Play with your hand!',
    playByBody: 'Play with your whole body!',
    playByFace: 'Play with your face!',
    openEye: 'Open the camera’s eye',
    lampOn: 'Switch a lamp on',
    wipeEye: 'Wipe the camera’s eye',
    goBack: 'Go back a little',
    comeNearer: 'Come a little nearer',
    fingerMeanwhile: 'Play with a finger meanwhile',
    buttonsMeanwhile: 'Play with the buttons meanwhile',
    turnBack: 'Turn the screen back again',
  },
  buttons: {
    again: 'Again',
    garden: 'Garden',
    backToGarden: 'Back to the garden',
    showHand: 'Show my hand',
    showBody: 'Show all of me',
    showFace: 'Show my face',
    useFinger: 'Use a finger',
    useButtons: 'Use the buttons',
    tryCamera: 'Try the camera again',
    bear: 'The bear',
    twoHere: 'You two here',
    callAgain: 'Call again',
    loadNew: 'Load it new',
    thisWay: 'Begin anew like this',
  },
  /** What the camera should see, by sense: of one child (or one hand), of two. */
  sees: {
    hand: { one: 'Show your hand', two: 'Show both your hands' },
    body: { one: 'Step back: show your whole body', two: 'Step back: show both your bodies' },
    face: { one: 'Show your face', two: 'Show both your faces' },
  },
  /** Left and right are the child's own. */
  moves: {
    fist: 'Make a fist',
    'open-palm': 'Open your hand wide',
    point: 'Point with one finger',
    pinch: 'Pinch thumb and finger',
    wave: 'Wave your hand',
    strike: 'Hit the drum',
    'sweep-left': 'Wipe to the left',
    'sweep-right': 'Wipe to the right',
    'sweep-up': 'Wipe all the way up',
    'sweep-down': 'Wipe all the way down',
    'fingers-0': 'Show no finger',
    'fingers-1': 'Show one finger',
    'fingers-2': 'Show two fingers',
    'fingers-3': 'Show three fingers',
    'fingers-4': 'Show four fingers',
    'fingers-5': 'Show five fingers',
    'fingers-6': 'Show six fingers',
    'fingers-7': 'Show seven fingers',
    'fingers-8': 'Show eight fingers',
    'fingers-9': 'Show nine fingers',
    'fingers-10': 'Show ten fingers',
    'arms-up': 'Put both arms up',
    'arm-out-left': 'Stretch your left arm out',
    'arm-out-right': 'Stretch your right arm out',
    'touch-head': 'Touch your head',
    'cross-midline-left': 'Reach across with your left hand',
    'cross-midline-right': 'Reach across with your right hand',
    crouch: 'Make yourself small',
    'one-leg-left': 'Lift your left foot',
    'one-leg-right': 'Lift your right foot',
    still: 'Stand very still',
    'pose-wings': 'Stretch both arms like wings',
    'pose-star': 'Stand like a big star',
    'pose-cactus': 'Bend your arms like a cactus',
    'pose-pot': 'Stand like a teapot',
    'pose-tree': 'Stand like a tree',
    'mouth-open': 'Open your mouth wide',
    'smile-shape': 'Pull your lips wide',
    'brows-up': 'Lift your eyebrows',
    'cheeks-out': 'Puff your cheeks out',
    'lips-round': 'Make round lips',
    'eyes-closed': 'Close your eyes',
    'lean-left': 'Lean to the left',
    'lean-right': 'Lean to the right',
    'step-left': 'Step to the left',
    'step-right': 'Step to the right',
    'head-turn-left': 'Turn your head left',
    'head-turn-right': 'Turn your head right',
    'head-tilt-left': 'Tilt your head left',
    'head-tilt-right': 'Tilt your head right',
    'x-left': 'Go to the left',
    'x-right': 'Go to the right',
    'y-up': 'Go up from here',
    'y-down': 'Go down from here',
  },
  /** After the words of a button, where two sit side by side. */
  ofChild: { left: '{move}, left child', right: '{move}, right child' },
  camera: {
    howToPlay: 'How do you want to play?',
    staysHere:
      'For grown-ups: the camera’s picture stays on this device. Nothing of it is sent or kept.',
    gettingReady: 'Getting ready',
    pleaseAllow: 'For grown-ups: please allow the camera when the browser asks.',
    fetching: 'Fetching the part that sees you',
    fetched: '{loaded} of {total} MB',
    isOn: 'Camera on',
    you: 'You, as the camera sees you',
    seesNobody: 'The camera sees nobody',
    which: 'For grown-ups: which camera?',
    asBrowserChooses: 'As the browser chooses',
    storageFull:
      'This device has no storage left for the game. Everything plays, but the part that sees you has to be fetched again next time.',
    black:
      'For grown-ups: the camera’s picture is black. Is something on the lens, or a cover shut?',
    dark: 'For grown-ups: it is too dark here. A lamp in front of the child lets the camera see it.',
    blurred:
      'For grown-ups: the camera’s picture is blurred. Please wipe the lens, and take off a film if there is one.',
    tooNear:
      'For grown-ups: so near, the camera sees only a part. Hands and face are seen best from an arm’s length, a whole body from three steps away.',
    tooFar:
      'For grown-ups: so far away, the camera cannot make the child out. Bring the child or the device nearer.',
  },
  /** What is the matter with the camera, by sense where it must be said, and what a grown-up can do about it. */
  problems: {
    denied: {
      line: 'The camera is not allowed yet',
      wayOn:
        'For grown-ups: tap the camera or lock sign beside the address, choose “Allow”, then try again. The picture stays on this device.',
    },
    none: {
      line: 'No camera was found',
      wayOn: 'For grown-ups: plug a camera in or switch it on, then try again. {without}',
    },
    'in-use': {
      line: 'The camera is busy elsewhere',
      wayOn:
        'For grown-ups: close video calls and other programs that use the camera, then try again.',
    },
    'insecure-page': {
      line: 'The camera needs a safe address',
      wayOn:
        'For grown-ups: browsers open the camera only on addresses that begin with https:// or on this computer itself (localhost). Open the page that way. {without}',
    },
    'in-app-browser': {
      line: 'Please open this in your browser',
      wayOn:
        'For grown-ups: this page was opened inside another app, which has no camera for it. Use the app’s menu, “Open in browser”, or copy the address into Safari or Chrome.',
    },
    failed: {
      line: 'The camera did not start',
      wayOn:
        'For grown-ups: try again. If it stays away, start the browser anew, or pull the camera’s plug out and put it in again.',
    },
    'old-browser': {
      line: 'This browser cannot see {seen}',
      wayOn: 'For grown-ups: a current Chrome, Edge, Safari or Firefox can. {without}',
    },
    'no-graphics': {
      line: 'The 3D graphics are off',
      wayOn:
        'For grown-ups: seeing {seen} needs WebGL, which this browser has switched off. Switch graphics acceleration on in its settings, start it anew and try again. {without}',
    },
    'no-picture': {
      line: 'The camera sends no picture',
      wayOn:
        'For grown-ups: switch the camera off and on, pull its plug out and put it in again, or choose another one, then try again. The game waits and loses nothing.',
    },
    stopped: {
      line: 'Seeing {seen} has stopped',
      wayOn:
        'For grown-ups: close other tabs and programs, then try again. If it stops once more, start the browser anew. The game waits and loses nothing.',
    },
    'corrupt-model': {
      line: 'A part arrived damaged',
      wayOn:
        'For grown-ups: the file that finds {seen} was damaged twice on its way, so it was thrown away. Check the connection and try again.',
    },
    offline: {
      line: 'The internet is away',
      wayOn:
        'For grown-ups: the part that finds {seen} could not be fetched. Check the connection and try again.',
    },
    lost: {
      line: 'The camera went away',
      wayOn:
        'For grown-ups: plug it in again or close the program that took it, then try again. The game waits and loses nothing.',
    },
  },
  /** For `{seen}`: what the camera looks for, in the middle of a sentence. */
  seen: { hand: 'hands', body: 'bodies', face: 'faces' },
  /** For `{without}`: the sentence that leads on without a camera. */
  without: {
    finger: 'Playing by finger works too.',
    buttons: 'Playing by picture buttons works too.',
  },
  roundFinished: 'Round finished',
  /** The steps of a game as stones on a path. */
  path: {
    title: 'The way through this game',
    stone: 'Stone {number}',
    here: 'Stone {number}: you are here',
  },
  drops: counted({
    one: '{number} drop for your garden',
    other: '{number} drops for your garden',
  }),
  inviteFriend: 'For grown-ups: invite a friend from another home',
  /** A friend in another home. */
  friend: {
    inAnotherHome: 'Your friend in another home',
    yours: 'Your friend',
    playsWithYou: '{name} plays with you',
    isAwaited: '{name} is awaited',
    lines: {
      calling: 'Wait a moment for your friend',
      coming: 'Look, your friend is coming',
      'nobody-came': 'Your friend is not there yet',
      'friend-gone': 'Your friend went home',
      meanwhile: 'Play on with the bear',
      playing: 'Play with your friend now',
    },
    troubles: {
      offline: {
        line: 'The internet is away just now',
        grownUp: 'For grown-ups: check the connection. The way to the friend opens by itself.',
      },
      'signaling-down': {
        line: 'The way to your friend is closed',
        grownUp:
          'For grown-ups: the server that brings two homes together does not answer. It is tried again by itself.',
      },
      'no-way': {
        line: 'The way to your friend is closed',
        grownUp:
          'For grown-ups: both children are there, but one of the two networks lets no direct way through. It is tried again by itself; another network may help.',
      },
      'not-signed-in': {
        line: 'Fetch a grown-up for this',
        grownUp: 'For grown-ups: nobody is signed in on this device. Sign in, then try again.',
      },
      'consent-first': {
        line: 'Fetch a grown-up for this',
        grownUp: 'For grown-ups: play with another home is off. It has to be agreed to first.',
      },
      'cannot-meet': {
        line: 'You two cannot meet now',
        grownUp:
          'For grown-ups: this friendship has ended, or the other family has switched such play off.',
      },
      replaced: {
        line: 'You play in another window now',
        grownUp: 'For grown-ups: the same child opened this game a second time. It goes on there.',
      },
      broken: {
        line: 'The way to your friend broke',
        grownUp: 'For grown-ups: the server ended the meeting. Calling again makes a new one.',
      },
      expired: {
        line: 'You two played for so long',
        grownUp: 'For grown-ups: after two hours the room closes. It can be opened again.',
      },
      version: {
        line: 'Load the new game first',
        grownUp: 'For grown-ups: this page is older than the server. Load it again.',
      },
    },
    ways: {
      'not-signed-in': 'For grown-ups: sign in',
      'consent-first': 'For grown-ups: read and decide',
      'cannot-meet': 'For grown-ups: see the friends',
    },
  },
};
