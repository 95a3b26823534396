export { ManyOf, OneOf, type Option } from './ChoiceInputs';
export { clearDrafts } from './draftStore';
export { ErrorSummary } from './ErrorSummary';
export { fieldId } from './fieldId';
export { SearchInput } from './SearchInput';
export { SelectInput } from './SelectInput';
export { TextInput } from './TextInput';
export { useVersionedSave } from './useVersionedSave';
export { useForm, type FieldIssue, type Form } from './useForm';
