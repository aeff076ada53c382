import type { Checks } from '../ports.ts';
import { askJson, type Fetch } from './ask-json.ts';

type Runs = Readonly<{
  workflow_runs: readonly Readonly<{
    conclusion: string | null;
    head_commit: Readonly<{ tree_id: string }> | null;
  }>[];
}>;

/**
 * The runs of `pr.yml` over exactly this tree. The tree holds the workflow too, so that nobody can be green by other
 * checks; a commit's name says nothing, since a merge makes a new commit of the same files.
 */
export function githubChecks(repository: string, token: string, fetch: Fetch): Checks {
  const url = `https://api.github.com/repos/${repository}/actions/workflows/pr.yml/runs?status=completed&per_page=100`;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  return {
    async resultOf(treeHash) {
      const { workflow_runs: runs } = await askJson<Runs>(fetch, url, { headers });
      const conclusions = runs
        .filter(({ head_commit: commit }) => commit?.tree_id === treeHash)
        .map(({ conclusion }) => conclusion);
      if (conclusions.includes('success')) return 'green';
      return conclusions.includes('failure') ? 'red' : 'none';
    },
  };
}
