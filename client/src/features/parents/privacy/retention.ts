/** What is kept and for how long, in a parent's words; the order is from the child's things to the parent's. */
export const RETENTION = [
  {
    what: 'Each finished round, and each time a book was read',
    howLong: '90 days, then only the sum of its day',
  },
  { what: 'The sums of each day', howLong: 'until you remove the child or the account' },
  {
    what: 'Nickname, age band, animal, languages and settings',
    howLong: 'until you remove the child or the account',
  },
  { what: 'When a call began and ended, with whom, and who ended it', howLong: '90 days' },
  {
    what: 'A relative’s name, and what they are to the child',
    howLong:
      'until you take calls back or remove the child, or 90 days after they may call no more',
  },
  { what: 'An invitation that is over', howLong: '7 days' },
  { what: 'Your e-mail address', howLong: 'until you delete the account' },
  { what: 'What you agreed to, and when', howLong: 'until you delete the account' },
  {
    what: 'A device you signed in on',
    howLong: '30 days without use, 90 days at most, or until you sign out',
  },
  { what: 'A code we mailed you', howLong: '10 minutes' },
  {
    what: 'An account nobody uses',
    howLong: 'after 540 days we warn you by mail; 30 days later all of it is erased',
  },
  {
    what: 'Pictures and sound of the camera',
    howLong: 'never kept; sent only in a call, to the one you let in',
  },
] as const;
