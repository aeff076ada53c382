import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/letter_trace'] = {
  lines: {
    touchStar: 'तारे पर उँगली रखो',
    nextStar: 'अगला हरा तारा ढूँढ़ो',
    driveLine: 'लकीर पर गाड़ी चलाओ',
    driveCurve: 'मोड़ पर गाड़ी चलाओ',
    driveShape: 'आकार के चारों ओर चलाओ',
    driveDigit: 'अंक {glyph} पर गाड़ी चलाओ',
    driveLetter: 'अक्षर {glyph} पर गाड़ी चलाओ',
    comeBack: 'लाल कीड़े के पास लौट आओ',
    followLight: 'सड़क पर रोशनी के पीछे चलो',
    driveAgain: 'इस सड़क पर फिर चलाओ',
    allBloom: 'देखो, तुम्हारी सड़क खिल उठी',
  },
};
