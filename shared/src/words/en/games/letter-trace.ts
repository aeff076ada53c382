/** Three to seven words, a verb first, never a scolding one. `{glyph}` is a letter or a digit. */
export const words = {
  lines: {
    touchStar: 'Put your finger on the star',
    nextStar: 'Find the next green star',
    driveLine: 'Drive along the line',
    driveCurve: 'Drive around the curve',
    driveShape: 'Drive around the shape',
    driveDigit: 'Drive along the number {glyph}',
    driveLetter: 'Drive along the letter {glyph}',
    comeBack: 'Come back to the ladybird',
    followLight: 'Follow the light along the road',
    driveAgain: 'Drive this road once more',
    allBloom: 'Look, your road is in bloom',
  },
};
