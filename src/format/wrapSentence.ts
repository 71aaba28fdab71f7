import { wrapText } from './wrapText.ts';

// Where a line may break: after a space or hyphen in Latin text, after any Chinese character unless a closing mark
// follows; an opening mark stays with what it opens.
const PIECES =
  /[“《\uFF08]*(?:[\u3400-\u9FFF](?:[\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF09。、”》])*|[^\s\u3400-\u9FFF“《\uFF08]+\s*|\s+)|[“《\uFF08]/g;

/** Breaks a sentence, Chinese or Latin, into lines no wider than `width` pixels. */
export function wrapSentence(
  text: string,
  width: number,
  fontSize: number,
  measure?: (text: string, fontSize: number) => number,
): string[] {
  return wrapText(text.match(PIECES) ?? [], '', width, fontSize, measure);
}
