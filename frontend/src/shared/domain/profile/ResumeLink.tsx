import { useMutation } from '@tanstack/react-query';
import type { Resume } from '@/shared/api';
import { ActionButton, Moment, saveFile, SaveStatus, useAnnounce } from '@/shared/ui';
import { ActionProblem } from '../problem';
import { fetchResume } from './resource';
import { resumeInWords } from './resume';

/** Puts a résumé into one's downloads. It is never opened in the page: it is somebody else's file. */
export function ResumeLink({ profileId, resume }: { profileId: string; resume: Resume }) {
  const announce = useAnnounce();
  const download = useMutation({
    mutationFn: () => fetchResume(profileId),
    onSuccess: ({ content, name }) => {
      saveFile(content, name);
      announce('The résumé is in your downloads.');
    },
  });
  return (
    <div>
      <p className="ds-u-margin-y--0">
        {resumeInWords(resume)}, from <Moment at={resume.uploadedAt} dayOnly />
      </p>
      <ActionButton size="small" inactive={download.isPending} onClick={() => download.mutate()}>
        Download the résumé
      </ActionButton>
      <SaveStatus sending={download} />
      <ActionProblem error={download.error} />
    </div>
  );
}
