// Advance widths in em of a typical UI sans; measured once on Noto Sans and Segoe UI, rounded up.
const NARROW = /[ilj.,:;'’|!()[\]·f tr\u2009]/;
const WIDE = /[mwMW%—@]/;
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘…]/;

/** Estimated width of a text in pixels: no browser measures text at build time, and Plot takes 庆 for a Latin letter. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (FULL.test(character)) em += 1;
    else if (NARROW.test(character)) em += 0.34;
    else if (WIDE.test(character)) em += 0.88;
    else if (/[A-Z]/.test(character)) em += 0.68;
    else em += 0.57;
  }
  return em * fontSize;
}
