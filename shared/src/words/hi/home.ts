import type { AreaWords } from '../areas.ts';

export const words: AreaWords['home'] = {
  lines: {
    choosePlace: 'जहाँ खेलना है, वहाँ छुओ',
    storyTree: 'कहानी का पेड़',
    gamesSleep: 'खेल कल तक सो रहे हैं',
    whoPlays: 'कौन खेलेगा?',
    cameraOnlyLooks: 'कैमरा सिर्फ़ देखता है। वह कोई तस्वीर नहीं रखता।',
  },
  titles: {
    letter_trace: 'अक्षरों की सड़क',
    bubble_pop: 'बुलबुलों का तालाब',
    hand_pong: 'मैदान की गेंद',
    finger_count: 'गिनती का झरना',
    mouth_munch: 'चाँद की दावत',
    number_catch: 'अंकों का बाग',
  },
  avatars: {
    fox: 'लोमड़ी',
    owl: 'उल्लू',
    whale: 'व्हेल',
    turtle: 'कछुआ',
    lion: 'शेर',
    rabbit: 'खरगोश',
    parrot: 'तोता',
    hedgehog: 'साही',
  },
  buttons: {
    grownUps: 'बड़ों के लिए',
    guest: 'मेहमान',
    justPlay: 'बस खेलो',
    back: 'वापस',
    garden: 'बगीचा',
    hearPlaces: 'सुनो, कहाँ खेल सकते हो',
    stopVoice: 'आवाज़ रोको',
    hearCamera: 'कैमरे के बारे में सुनो',
    makeDay: 'दिन कर दो',
    makeDusk: 'शाम कर दो',
    language: 'अपनी भाषा चुनो',
  },
  choosePlaceTitle: 'खेलने की जगह चुनो',
  playsChange: 'की बारी। बदलो',
  addChild: 'बड़ों के लिए: बच्चे को जोड़ें',
  gamesAsleep: 'खेल सो रहे हैं',
  oneMoment: 'एक पल',
  growing: {
    one: 'तुम्हारा बगीचा: {number} पौधा बढ़ रहा है',
    other: 'तुम्हारा बगीचा: {number} पौधे बढ़ रहे हैं',
  },
  blooming: { one: '{number} खिला है', other: '{number} खिले हैं' },
  errors: {
    'not-found': {
      title: 'यहाँ कुछ नहीं है',
      text: 'शायद पता पुराना है या ग़लत लिखा गया है। बगीचा अब भी वहीं है।',
    },
    offline: {
      title: 'इंटरनेट अभी नहीं है',
      text: 'इस पन्ने को वह एक बार चाहिए। इंटरनेट लौटते ही यह अपने आप आ जाएगा। कुछ नहीं खोया।',
    },
    'screen-did-not-load': {
      title: 'यह पन्ना नहीं पहुँचा',
      text: 'शायद नेटवर्क थोड़ी देर के लिए गया है, या नया रूप आ गया है। कुछ नहीं खोया।',
    },
    unexpected: {
      title: 'कुछ अटक गया',
      text: 'यह हमारी ग़लती है, तुम्हारी नहीं। पन्ना फिर से खोलने से अकसर ठीक हो जाता है।',
    },
  },
  toGarden: 'बगीचे में जाओ',
  loadAgain: 'पन्ना फिर से खोलो',
};
