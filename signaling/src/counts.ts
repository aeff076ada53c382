/** What has happened on this node since it started; nothing about who did it. */
export const createCounts = () => ({
  connectionsBySocket: 0,
  connectionsByPoll: 0,
  joins: 0,
  resumes: 0,
  relayed: 0,
  malformed: 0,
  byes: new Map<string, number>(),
});
export type Counts = ReturnType<typeof createCounts>;
