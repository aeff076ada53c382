import { DownloadLink } from '../../ui/button.tsx';

/** Everything stored of the family, as one file. */
export function DownloadEverything() {
  return (
    <DownloadLink tone="quiet" href="/api/account/export" download="advay-export.json">
      Download everything
    </DownloadLink>
  );
}
