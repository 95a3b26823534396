import { zodResolver } from '@hookform/resolvers/zod';
import { useContext, useEffect, useMemo, useReducer, useState, type SyntheticEvent } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { ApiProblem, type AttemptStore, type ETag } from '@/shared/api';
import { Draft, DraftOwner, type Base } from './draftStore';

/** A form of react-hook-form whose values are a draft of something stored. `V` is what is typed, `O` what the schema makes of it. */
export interface DraftForm<V extends FieldValues, O = V> extends Pick<
  UseFormReturn<V, unknown, O>,
  'control' | 'getValues' | 'setValue' | 'setFocus'
> {
  /** Checks, and hands on what the schema makes of the values; says what to put right when there is something. */
  submit: (onValid: (output: O) => void, onInvalid?: () => void) => (event?: SyntheticEvent) => void;
  /** What the schema makes of values; nothing where they don't fit it. */
  outputOf: (values: V) => O | undefined;
  /** How often there was something to put right. */
  told: number;
  /** Shows what the server found, when the problem names fields. */
  showProblem: (error: unknown) => void;
  reset: (values: V, version?: ETag) => void;
  /** What was typed is stored now, at that version. */
  forgetDraft: (version?: ETag) => void;
  /** Goes back to what is stored. */
  drop: () => void;
  /** The values began with something that was typed before and is not stored, as far as is known. */
  kept: boolean;
  /** It was sent, and no answer came. */
  unanswered: boolean;
  /** How the draft was sent. */
  attempts: AttemptStore | undefined;
  /** The version that the values are made for: the one they were read at, or an older one that a draft stands on. */
  version: ETag | undefined;
}

interface Options<V extends FieldValues, O> {
  initial: V;
  schema: z.ZodType<O, V>;
  /** Keeps what was typed in this tab under that name until it is sent. */
  draft?: string;
  /** The version that the initial values were read at. */
  version?: ETag;
  /** The id of what they were read from, where the draft may have been begun for another, or for none. */
  of?: string;
  /** What is too personal to be written there: it is kept in memory, until the page is left or loaded again. */
  private?: readonly (keyof V)[] | 'all';
  /** Fields that say nothing without each other: kept together. */
  together?: readonly Path<V>[];
  /** The field a problem of the server is about, where it does not have the name that the contract has for it. */
  fieldAt?: (pointer: string, values: V) => Path<V> | undefined;
}

interface Start<V> {
  values: V;
  stored: V;
  version: ETag | undefined;
  kept: boolean;
  unanswered: boolean;
  /** What the stored values are of. */
  base: Base;
}

export function useDraftForm<V extends FieldValues, O = V>(options: Options<V, O>): DraftForm<V, O> {
  const { initial, schema, draft: name, version, of, fieldAt } = options;
  const owner = useContext(DraftOwner);
  const [{ secret, together }] = useState({
    secret: options.private ?? [],
    together: options.together ?? [],
  });
  const draft = useMemo(
    () => (owner === undefined || name === undefined ? undefined : new Draft<V>(owner, name, secret)),
    [owner, name, secret],
  );
  const [start, setStart] = useState<Start<V>>(() => ({
    ...(draft?.restore(initial, { version, of }) ?? { values: initial, version, kept: false }),
    stored: initial,
    unanswered: draft?.attempts.read() !== undefined,
    base: { version, of },
  }));
  const [told, tell] = useReducer((times: number) => times + 1, 0);
  const form = useForm<V, unknown, O>({
    defaultValues: start.values as DefaultValues<V>,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  });
  const { subscribe, setError } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name: changed }) => {
          if (changed === undefined) return;
          const fields = together.some((each) => each === changed) ? together : [changed];
          fields
            .map((field) => field.split('.')[0] as keyof V)
            .forEach((field) => draft?.note(field, values[field], start.stored[field], start.base));
        },
      }),
    [subscribe, draft, start, together],
  );

  const startFrom = (stored: V, storedVersion = start.base.version) => {
    draft?.forget();
    setStart({
      values: stored,
      stored,
      version: storedVersion,
      kept: false,
      unanswered: false,
      base: { ...start.base, version: storedVersion },
    });
  };
  const reset = (values: V, storedVersion?: ETag) => {
    form.reset(values);
    startFrom(values, storedVersion);
  };

  return {
    control: form.control,
    getValues: form.getValues,
    setValue: form.setValue,
    setFocus: form.setFocus,
    submit:
      (onValid, onInvalid = tell) =>
      (event) =>
        void form.handleSubmit(onValid, onInvalid)(event),
    outputOf: (values) => schema.safeParse(values).data,
    told,
    showProblem: (error) => {
      if (!ApiProblem.is(error, 'validation-failed') || error.issues.length === 0) return;
      error.issues.forEach(({ pointer, detail }) =>
        setError(fieldAt?.(pointer, form.getValues()) ?? fieldOf(pointer, form.getValues()), {
          type: 'server',
          message: sentence(detail),
        }),
      );
      tell();
    },
    reset,
    forgetDraft: (storedVersion) => startFrom(form.getValues(), storedVersion),
    drop: () => reset(start.stored),
    kept: start.kept,
    unanswered: start.unanswered,
    attempts: draft?.attempts,
    version: start.version,
  };
}

/** `/goals/shortTerm` is about the field `goals.shortTerm`, and `/agenda/2` about `agenda` where that is one field. */
function fieldOf<V extends FieldValues>(pointer: string, values: V): Path<V> {
  const [first = 'root', ...rest] = pointer.replace(/^#?\//, '').split('/');
  let field = first;
  let value: unknown = values[first];
  for (const part of rest) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !(part in value)) break;
    field = `${field}.${part}`;
    value = (value as Record<string, unknown>)[part];
  }
  return (field || 'root') as Path<V>;
}

/** Some details of the API are parts of a sentence. */
function sentence(detail: string): string {
  const text = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
