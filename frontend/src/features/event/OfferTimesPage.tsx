import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { limits, useTransition, type Orientation, type Versioned } from '@/shared/api';
import { Moment, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { offerOrientation, orientationQuery } from '@/shared/domain/event';
import {
  FormFrame,
  lengthOptions,
  SelectField,
  TextField,
  useDraftForm,
  useFormValues,
  WhenFields,
} from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useTimeZone } from '@/shared/ui/format';
import { isolated } from '@/shared/ui/text';
import { usualMinutes } from './eventForm';
import { choices, emptyOffer, offerFieldAt, offerOf, offerSchema } from './offerForm';

const limit = limits.OrientationOffer;

/** The support team offers one person several times for an orientation of their own. */
export function OfferTimesPage() {
  const { enrollmentId = '' } = useParams();
  const query = useQuery(orientationQuery(enrollmentId));
  const person = query.data?.value.person;
  return (
    <Page
      title="Offer times"
      lead={person && `${isolated(person.name)} chooses one of them. The others are then off.`}
      breadcrumb={[{ label: 'Pipeline', to: `${paths.pipeline}?state=ORIENTATION&selected=${enrollmentId}` }]}
    >
      <QueryState query={query} skeleton={<Skeleton shape="form" count={5} />}>
        {(loaded) => <OfferForm key={enrollmentId} loaded={loaded} />}
      </QueryState>
    </Page>
  );
}

function OfferForm({ loaded }: { loaded: Versioned<Orientation> }) {
  const { enrollmentId, person, offers } = loaded.value;
  const navigate = useNavigate();
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const form = useDraftForm({
    initial: emptyOffer(timeZone),
    schema: offerSchema,
    draft: `offer-${enrollmentId}`,
    fieldAt: offerFieldAt,
  });
  const { duration, timeZone: zone } = useFormValues(form);
  const { run, mutation } = useTransition({
    step: offerOrientation(enrollmentId),
    from: loaded,
    onDone: () => {
      form.forgetDraft();
      announce(`${isolated(person.name)} can now choose a time.`);
      void navigate(`${paths.pipeline}?state=ORIENTATION&selected=${enrollmentId}`);
    },
    onError: form.showProblem,
  });
  return (
    <FormFrame
      form={form}
      sending={mutation}
      onSend={(values) => run(offerOf(values))}
      submitLabel="Offer these times"
      className="ds-u-measure--wide"
    >
      {offers.length > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered" className="ds-text-heading--lg">
            Offered already
          </h2>
          <ul>
            {offers.map(({ id, startsAt }) => (
              <li key={id}>
                <Moment at={startsAt} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {choices.map(({ date, time, label }) => (
        <fieldset key={date} className="ds-c-fieldset">
          <legend className="ds-c-label ds-u-margin-top--3">{label}</legend>
          <WhenFields form={form} date={date} time={time} timeZone={zone} />
        </fieldset>
      ))}
      <SelectField
        form={form}
        name="duration"
        label="How long?"
        options={lengthOptions(usualMinutes, duration)}
      />
      <TextField
        form={form}
        name="place"
        label="Place"
        hint="A room or an address. You can leave it out if there is a link."
        optional
        maxLength={limit.place.maxLength}
      />
      <TextField
        form={form}
        name="link"
        label="Link to join from a distance"
        hint="It begins with https://."
        optional
        maxLength={limit.link.maxLength}
      />
    </FormFrame>
  );
}
