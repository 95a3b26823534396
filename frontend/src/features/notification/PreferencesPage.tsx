import { Button } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import type { EmailChoice, NotificationChoice, Preferences, Versioned } from '@/shared/api';
import { CheckField, SelectField, useDraftForm, VersionedForm, type DraftForm } from '@/shared/domain/form';
import { grouped, kindWords, preferencesQuery, updatePreferences } from '@/shared/domain/notification';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { Page, Skeleton, useAnnounce } from '@/shared/ui';
import { emailOptions, inWords, preferencesSchema, valuesOf, type PreferencesValues } from './preferences';

/** What the person is told of, and how. */
export function PreferencesPage() {
  const preferences = useQuery(preferencesQuery);
  return (
    <Page
      title="What we tell you"
      lead="Choose what appears in your inbox here and what we email you. This holds for all your programs."
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'Inbox', to: paths.inbox },
      ]}
    >
      <QueryState query={preferences} skeleton={<Skeleton shape="form" count={4} />}>
        {(loaded) => <Choices loaded={loaded} />}
      </QueryState>
    </Page>
  );
}

function Choices({ loaded }: { loaded: Versioned<Preferences> }) {
  const announce = useAnnounce();
  const form = useDraftForm({
    initial: valuesOf(loaded.value),
    schema: preferencesSchema,
    draft: 'preferences',
    version: loaded.etag,
  });
  const { notifications } = form.getValues();
  const summarize = () => {
    notifications.forEach(({ required }, index) => {
      if (!required) form.setValue(`notifications.${index}.email`, 'DAILY');
    });
    announce('All emails you can choose are in a daily summary now. Save to keep this.');
  };
  return (
    <VersionedForm
      className="ds-u-measure--wide"
      loaded={loaded}
      change={updatePreferences}
      form={form}
      valuesOf={valuesOf}
      bodyOf={(values) => values}
      inWords={inWords}
      onSaved={() => announce('Saved.')}
      submitLabel="Save"
    >
      <Button onClick={summarize}>Put all emails into a daily summary</Button>
      {grouped(notifications).map(({ heading, reason, choices }) => (
        <section key={heading} className="ds-u-margin-top--4">
          <h2 className="ds-text-heading--xl">{heading}</h2>
          {choices.map(({ choice, index }) => (
            <Choice key={choice.kind} form={form} choice={choice} index={index} reason={reason} />
          ))}
        </section>
      ))}
    </VersionedForm>
  );
}

interface ChoiceProps {
  form: DraftForm<PreferencesValues>;
  choice: NotificationChoice;
  /** Where it stands in the list. */
  index: number;
  /** Why it can't be turned off if it can't. */
  reason: string;
}

function Choice({ form, choice: { kind, required, email }, index, reason }: ChoiceProps) {
  return (
    <fieldset className="preference">
      <legend>{kindWords[kind]}</legend>
      {required ? (
        <p className="preference__choices">In your inbox and by email at once. {reason}</p>
      ) : (
        <div className="preference__choices">
          <CheckField form={form} name={`notifications.${index}.inbox`} label="In my inbox" />
          <SelectField<EmailChoice, PreferencesValues, PreferencesValues>
            form={form}
            name={`notifications.${index}.email`}
            label="Email"
            options={emailOptions(email)}
          />
        </div>
      )}
    </fieldset>
  );
}
