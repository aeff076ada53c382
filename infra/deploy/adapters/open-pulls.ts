import type { PreviewPorts } from '../preview.ts';
import { askJson, type Fetch } from './ask-json.ts';

const PAGE_SIZE = 100;

export function openPulls(repository: string, token: string, fetch: Fetch): PreviewPorts['pulls'] {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  const pageOf = async (page: number): Promise<readonly number[]> => {
    const url = `https://api.github.com/repos/${repository}/pulls?state=open&per_page=${PAGE_SIZE}&page=${page}`;
    const pulls = await askJson<readonly { number: number }[]>(fetch, url, { headers });
    const numbers = pulls.map(({ number }) => number);
    return numbers.length < PAGE_SIZE ? numbers : [...numbers, ...(await pageOf(page + 1))];
  };
  return { open: () => pageOf(1) };
}
