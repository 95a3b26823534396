import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { SurveyInvitation } from '@/shared/api';
import { ButtonLink, Empty, Moment, Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { invitationQuery } from '@/shared/domain/survey';
import { isolated } from '@/shared/ui/text';
import { SurveyForm } from './SurveyForm';
import { useSupportTeam } from '@/shared/domain/program';

/** One survey: to answer, or what became of it. */
export function SurveyPage() {
  const { invitationId = '' } = useParams();
  const invitation = useQuery(invitationQuery(invitationId));
  return (
    <Page
      title={invitation.data ? isolated(invitation.data.survey.title) : 'Survey'}
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'My surveys', to: paths.surveys },
      ]}
    >
      <QueryState query={invitation} skeleton={<Skeleton shape="form" count={4} />}>
        {(loaded) => <ByState key={loaded.id} invitation={loaded} />}
      </QueryState>
    </Page>
  );
}

function ByState({ invitation }: { invitation: SurveyInvitation }) {
  const [sent, setSent] = useState(false);
  const team = useSupportTeam(invitation.program);
  const home = <ButtonLink to={paths.home}>Go to your home page</ButtonLink>;
  if (sent) {
    return (
      <Empty heading="Thank you" action={home} takeFocus>
        We have your answers. They help the {team} make the program better. There’s nothing more to do.
      </Empty>
    );
  }
  if (invitation.state === 'ANSWERED') {
    return (
      <Empty heading="You already answered this survey" action={home}>
        Thank you. Each survey is answered once, so that every voice counts the same.
      </Empty>
    );
  }
  if (invitation.state === 'EXPIRED') {
    return (
      <Empty heading="This survey is closed" action={home}>
        It was open until <Moment at={invitation.expiresAt} dayOnly />. If you still want to tell us
        something, write to the {team}.
      </Empty>
    );
  }
  return <SurveyForm invitation={invitation} onSent={() => setSent(true)} />;
}
