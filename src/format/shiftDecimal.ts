/** A number with its decimal point moved: exact, where multiplying by a power of ten would not be (785 × 0.1). */
export function shiftDecimal(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
