import { wrapSentence } from './wrapSentence.ts';

/** How much wider bold Latin text runs than {@link wrapSentence} reckons. */
const BOLD = 1.15;

/** Breaks a sentence set in bold into lines no wider than `width` pixels. */
export function wrapBold(text: string, width: number, fontSize: number): string[] {
  return wrapSentence(text, width / BOLD, fontSize);
}
