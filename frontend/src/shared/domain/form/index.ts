export { clearDrafts, clearPrivateDrafts, DraftOwner, hasPrivateDrafts } from './draftStore';
export { SubmitForm } from './SubmitForm';
export { useForm, type Form } from './useForm';
export { VersionedForm } from './VersionedForm';
