/** Puts the focus into the first field that describes what is selected. False where the inspector shows no field. */
export function focusFirstField(): boolean {
  const field = document.querySelector<HTMLElement>('[data-region="inspector"] [data-first-field]');
  field?.focus();
  return field !== null;
}
