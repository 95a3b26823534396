import { Button } from '@cmsgov/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSubmit, type PersonRef } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';
import { paths } from '../paths';
import { ConfirmDialog } from '../problem';
import { blockPerson } from './resource';

/** The quiet way never to be matched with somebody. */
export function BlockButton({ person }: { person: PersonRef }) {
  const { id } = person;
  const name = isolated(person.name);
  const [asked, setAsked] = useState(false);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, takeBack, mutation } = useSubmit(blockPerson, {
    onSuccess: () => {
      announce(`You blocked ${name}.`);
      return navigate(paths.blocks);
    },
  });
  return (
    <>
      <Button size="small" variation="ghost" onClick={() => setAsked(true)}>
        Block {name}
      </Button>
      {asked && (
        <ConfirmDialog
          heading={`Block ${name}?`}
          confirm="Block"
          sending={mutation}
          onConfirm={() => submit(id)}
          onCancel={() => {
            setAsked(false);
            takeBack();
          }}
        >
          <p>
            You will no longer find each other or be matched. An open request between you ends, but a
            mentorship you’re in continues. We don’t tell {name}. You can unblock them at any time.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
