/** A value an address asks for counts only if the control offers it; otherwise it is as if nothing had been asked. */
export function offeredValue(control: HTMLSelectElement, value: string): string {
  return [...control.options].some((option) => option.value === value) ? value : '';
}
