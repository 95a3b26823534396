type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields that hold more than they may, or what may not be sent; `TextInput` marks them as the browser does, with a validity of its own. */
export function tooLongIn(container: Element): Field[] {
  return [...container.querySelectorAll<Field>('input, textarea')].filter(
    ({ validity }) => validity.customError,
  );
}
