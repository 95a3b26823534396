import { Alert } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { scanningQuery } from './resource';

/** To the support team: that files which people send are taken unseen. */
export function ScanNotice() {
  const scanning = useQuery(scanningQuery).data;
  if (scanning?.scanned !== false) return null;
  return (
    <Alert variation="warn" className="ds-u-margin-bottom--3">
      Files aren’t scanned for viruses here. Open résumés with care, and ask whoever runs this site to set up
      a scanner.
    </Alert>
  );
}
