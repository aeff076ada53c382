/** Lines to say and to read along: three to seven words, a verb first. */
export const words = {
  lines: {
    'pop-all': 'Pop all the bubbles',
    'hint-all': 'Reach out to a bubble',
    'pop-sun': 'Pop the yellow ones',
    'pop-berry': 'Pop the red ones',
    'pop-sky': 'Pop the blue ones',
    'pop-plum': 'Pop the purple ones',
    'find-sun': 'Find the yellow stars',
    'find-berry': 'Find the red hearts',
    'find-sky': 'Find the blue drops',
    'find-plum': 'Find the purple leaves',
    'pop-number': 'Pop every number {number}',
    'find-number': 'Look for number {number}',
    'end-all': 'See, you popped them all',
    'end-some': 'See how many you popped',
  },
};
