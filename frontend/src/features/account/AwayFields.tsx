import { DayField, type DraftForm } from '@/shared/domain/form';
import type { AwayValues } from './away';

interface Props {
  form: DraftForm<AwayValues, AwayValues>;
  /** It has begun, so its first day stays. */
  begun?: boolean;
}

/** The first and the last day away. */
export function AwayFields({ form, begun = false }: Props) {
  return (
    <>
      {!begun && <DayField form={form} name="startsOn" label="First day away" />}
      <DayField form={form} name="endsOn" label="Last day away" />
    </>
  );
}
