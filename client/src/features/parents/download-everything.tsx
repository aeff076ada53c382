import { DownloadLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';

/** Everything stored of the family, as one file. */
export function DownloadEverything() {
  const { downloadEverything } = useWords('parents/room');
  return (
    <DownloadLink tone="quiet" href="/api/account/export" download="advay-export.json">
      {downloadEverything}
    </DownloadLink>
  );
}
