/** Something to put right, and the field it is about. */
export interface FieldIssue {
  field: string;
  message: string;
}
