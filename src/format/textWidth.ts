// Advance widths in em of a typical UI sans; the widest of Noto Sans, Segoe UI and DejaVu Sans.
const NARROW = /[ilj.,:;'’|!()[\]·f tr\u2009]/;
const WIDE = /[mwMW%—@]/;
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘…]/;

/** Estimated width of a text in pixels: no browser measures text at build time, and Plot takes 庆 for a Latin letter. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (FULL.test(character)) em += 1;
    else if (NARROW.test(character)) em += 0.36;
    else if (WIDE.test(character)) em += 0.93;
    else if (/[A-Z]/.test(character)) em += 0.72;
    else em += 0.61;
  }
  return em * fontSize;
}
