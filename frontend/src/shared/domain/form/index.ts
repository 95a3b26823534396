export { clearDrafts, clearPrivateDrafts, DraftOwner, hasPrivateDrafts } from './draftStore';
export { CheckField, ManyOfField, OneOfField, SelectField, TextField, useFormValues } from './fields';
export { FormErrors } from './FormErrors';
export { FormFrame } from './FormFrame';
export { KeptNotice } from './KeptNotice';
export { choice, choices, day, emptyOr, text, wholeNumber } from './rules';
export { SubmitForm } from './SubmitForm';
export { useDraftForm, type DraftForm } from './useDraftForm';
export { VersionedForm } from './VersionedForm';
