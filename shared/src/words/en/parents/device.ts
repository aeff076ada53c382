import { counted } from '../../counted.ts';

/** This device: its camera and microphone, what is kept on it, a journey, and the home screen. */
export const words = {
  media: {
    title: 'Camera and microphone',
    text: 'Games and calls use the ones you choose here, and this device alone remembers them. When one is unplugged, the browser takes another.',
    camera: 'Camera',
    microphone: 'Microphone',
    byItself: 'As the browser chooses',
    nameless: 'A browser names them only once it was allowed to use them.',
    look: 'Look for them',
  },
  voice: {
    title: 'The voice',
    text: 'It says aloud what a child cannot read yet.',
    whose: 'Whose voice?',
    kinds: { pack: 'Advay Vision’s', device: 'This device’s own' },
    hear: 'Hear it',
    none: 'This device has no voice of its own in this language.',
  },
  title: 'On this device',
  text: 'Games and books are kept here once they were used, so that they open quickly, and also without a network.',
  looking: 'Looking at what is here',
  nothingKept:
    'Nothing can be kept here. Browsers keep pages only at addresses that begin with https://, and not in private windows.',
  nothing: 'nothing',
  journey: {
    text: 'For a journey you can fetch all of them now.',
    fetching: 'Fetching everything',
    fetched: '{loaded} of {total} MB',
    leaveOpen: 'Leave this page open until everything is here.',
    stop: 'Stop',
    whole: 'Everything is here: it works without a network.',
    wholeBut: 'Only calls and the pages about your children need one.',
    fetch: 'Fetch everything ({size})',
    goOn: 'Go on ({size})',
    elsewhere: 'Another tab of this browser is fetching it just now.',
    ends: {
      stopped: 'Stopped. What has come stays here.',
      offline:
        'The network is away. What has come stays here, and the rest comes by itself when the network is back.',
      'no-room':
        'There is not enough room on this device: {missing} are still missing. Nothing is lost. Remove something, here or elsewhere on the device, then go on.',
      damaged:
        'A file arrived damaged twice and was thrown away. Check the connection, then go on.',
      'app-failed': 'The garden itself could not be kept. Load this page again, then go on.',
    },
    noRoomBut:
      'There is not enough room on this device: {missing} are still missing, and the browser has room for {room}. Nothing is lost. Remove something, here or elsewhere on the device, then go on.',
  },
  keeping: {
    title: 'Will it stay?',
    yes: 'Yes. The browser keeps all of it until somebody removes it.',
    mostly:
      'Mostly. A browser that runs short of room may clear all of it, without a question. It can be asked not to.',
    sevenDays:
      'This browser also clears it after seven days on which nobody opened this page. An app on the home screen is spared.',
    refused:
      'The browser did not agree. Most do once the app is on the home screen, or is opened often.',
    ask: 'Ask the browser to keep it',
  },
  install: {
    title: 'On the home screen',
    installed: 'Advay Vision is on this device as an app of its own.',
    text: 'As an app of its own it opens with one tap, fills the screen, and its games and books stay here more surely.',
    declined: 'Not installed. You can do it at any later time.',
    offer: 'Install Advay Vision',
    menu: 'Open the browser’s own menu and look for “Install” or “Add to home screen”. Where there is no such line, this browser cannot do it.',
    apple: {
      touch: [
        'Tap Share. It may be behind the three dots.',
        'Choose “Add to Home Screen”, then Add.',
      ],
      mac: ['Click Share at the top of the window.', 'Choose “Add to Dock”, then Add.'],
    },
  },
  kept: {
    title: 'What is kept here',
    inAll: '{size} in all.',
    hasRoom: 'The browser says it has room for {size} more.',
    removed: 'Removed: {title}',
    waiting: counted({
      one: '{number} round waits to be sent',
      other: '{number} rounds wait to be sent',
    }),
    waitingText:
      'Sent by itself as soon as there is a network and you are signed in, and kept until then.',
    removePart: 'Remove: {title}',
    removeQuestion: 'Remove from this device: {title}?',
    notLetGo: 'The browser did not let go of it. Try again.',
    parts: {
      app: {
        title: 'The garden and its games',
        text: '{games}, and these pages',
        consequence:
          'It comes back by itself the next time this page is opened with a network. Until then nothing opens without one.',
      },
      camera: {
        title: 'The part that sees the child',
        text: 'Without it every game plays by touch',
        consequence:
          'It comes back by itself the next time somebody plays with the camera and a network. Until then every game plays by touch.',
      },
      voices: {
        title: 'The voice that speaks to the child',
        text: 'Lines of games and books that were heard here',
        consequence:
          'It comes back by itself the next time a game or a book is opened with a network. Until then only a device with a voice of its own speaks.',
      },
      'former-books': {
        title: 'Books of an earlier version',
        text: 'Nothing needs them any more',
        consequence: 'Nothing needs them any more.',
      },
    },
    book: 'A book',
    bookConsequence:
      'It comes back by itself as soon as somebody opens the books with a network. Where reading stopped is remembered.',
  },
};
