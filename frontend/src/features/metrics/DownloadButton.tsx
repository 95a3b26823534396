import { useMutation } from '@tanstack/react-query';
import { ActionButton, saveFile, SaveStatus, useAnnounce } from '@/shared/ui';
import { ActionProblem } from '@/shared/domain/problem';
import { summaryAsCsv } from './resource';
import type { Period } from './period';

/** Saves the figures of the period as a file for a spreadsheet. */
export function DownloadButton({ program, period }: { program: string; period: Period }) {
  const announce = useAnnounce();
  const download = useMutation({
    mutationFn: () => summaryAsCsv(program, period),
    onSuccess: (csv) => {
      saveFile(new Blob([csv], { type: 'text/csv' }), `${program}-${period.from}-${period.to}.csv`);
      announce('The figures are in your downloads.');
    },
  });
  return (
    <div>
      <ActionButton size="small" inactive={download.isPending} onClick={() => download.mutate()}>
        Download as CSV
      </ActionButton>
      <SaveStatus sending={download} />
      <ActionProblem error={download.error} />
    </div>
  );
}
