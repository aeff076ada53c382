/** Lines to say and to read along: three to seven words, a verb first. */
export const words = {
  lines: {
    begin: 'Meet the ball with your hand',
    hint: 'Move your hand to the light',
    'in-a-row': 'See, {count} in a row',
    'end-all': 'Hear them cheer for you two',
    'end-some': 'See how far you two came',
    away: 'Wait, your friend comes back',
    'bear-helps': 'Play on with the bear',
    'friend-back': 'Play with your friend now',
  },
};
