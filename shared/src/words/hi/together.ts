import type { AreaWords } from '../areas.ts';

/** A child may go by one of these animals, whose words change before का, के, की. */
const OBLIQUES = new Map([
  ['कछुआ', 'कछुए'],
  ['तोता', 'तोते'],
]);
const oblique = (name: string) => OBLIQUES.get(name) ?? name;

export const words: AreaWords['together'] = {
  own: {
    you: 'आपके कैमरे में आपकी तस्वीर',
    youWithoutPicture: 'आपका चित्र: कोई कैमरा चालू नहीं है',
    cameraOn: 'कैमरा चालू है',
    microphoneOn: 'माइक्रोफ़ोन चालू है',
    onlySound: 'अभी सिर्फ़ आवाज़',
  },
  faces: 'आप दोनों',
  theirFace: (name) => name,
  larger: (name) => `${oblique(name)} को बड़ा देखें`,
  backToPage: 'किताब पर वापस',
  wakeSound: 'आवाज़ चालू करें',
  comesBack: (name) => `बस एक पल, ${oblique(name)} के लौटने का इंतज़ार है`,
  pictures: 'एक चित्र भेजें',
  bursts: { wave: 'हाथ हिलाएँ', clap: 'ताली बजाएँ', heart: 'दिल', star: 'सितारा' },
  hangUp: 'बाय-बाय',
  holdToHangUp: 'बाय-बाय कहने के लिए दबाए रखें',
  sayGoodbye: 'बाय-बाय कहें?',
  yesGoodbye: 'हाँ, बाय-बाय',
  noStay: 'नहीं, रुकें',
  whoTurns: 'पन्ने कौन पलटे?',
  turns: {
    either: 'हम दोनों पलटें',
    us: 'मैं पलटूँ',
    them: (name) => `${name} पलटे`,
  },
  turnsNow: (name) => `अभी पन्ना पलटने की बारी ${oblique(name)} की है`,
  wantsToTurn: (name) => `${oblique(name)} का मन पन्ना पलटने का है`,
  handComes: 'बस अभी कैमरे को आपका हाथ दिखने लगेगा',
  handStaysAway: 'कैमरे को अभी आपका हाथ नहीं दिख रहा। उँगली से भी काम चल जाएगा।',
};
