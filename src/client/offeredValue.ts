/** A value an address asks for counts only if the control offers it; otherwise it is as if nothing had been asked. */
export function offeredValue(form: HTMLFormElement, name: string, value: string): string {
  const control = form.elements.namedItem(name);
  if (!(control instanceof HTMLSelectElement)) return '';
  return [...control.options].some((option) => option.value === value) ? value : '';
}
