// What every field of a form can be told, and what it tells its control.

export type FieldProps = {
  label: string;
  /** The label is for those who hear it: what stands beside the field says it already. */
  unseen?: boolean | undefined;
  /** The field's name in the form; what the focus is sent to when it is wrong. */
  name?: string | undefined;
  hint?: string | undefined;
  /** One sentence: what is wrong and what to write instead. Empty when nothing is. */
  error?: string | undefined;
  /** Said in words beside the label. */
  need?: 'required' | 'optional' | undefined;
  disabled?: boolean | undefined;
  /** The reader went on to something else. */
  leave?: (() => void) | undefined;
};

/** The attributes a control takes to belong to its label, hint and sentence. */
export type Tied = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  labelId: string;
};

/** The same without what is not an attribute, for a native element. */
export function native({ labelId: _, ...attributes }: Tied): Omit<Tied, 'labelId'> {
  return attributes;
}
