/**
 * A text as the rules read it: every character has its place, so that an offset in one is an offset in the other. Full-width
 * digits, signs and Latin letters are ASCII, punctuation is Chinese, and the traditional characters the rules look for are simplified.
 */

const TRADITIONAL =
  '約约過过億亿萬万個个達达長长點点總总產产業业經经濟济財财費费實实農农鎮镇鄉乡區区縣县環环氣气質质續续歲岁戶户間间條条項项輛辆臺台張张艘艘畝亩' +
  '創创額额營营資资進进齊齐內内鐵铁開开發发廳厅學学專专標标準准較较與与從从為为會会於于議议國国際际際际雙双動动優优廣广場场術术機机構构戰战' +
  '團团設设備备體体製制計计劃划監监務务員员績绩續续佔占關关購购貿贸貨货運运輸输銀银貸贷餘余還还屆届號号級级線线網网車车電电臨临醫医療疗護护' +
  '養养險险幼幼園园處处輕轻節节約约無无廢废減减壓压簡简離离連连遠远領领類类顯显類类訂订議议讓让築筑據据參参與与書书圖图館馆勞劳動动優优';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at + 1 < TRADITIONAL.length; at += 2)
  SIMPLIFIED.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1));

const CHINESE_MARKS: Readonly<Record<string, string>> = {
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '∶': '：',
  '－': '-',
  '−': '-',
};

const FULL_WIDTH = 0xfee0;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const isFullWidth =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff05 ||
    code === 0xff0e ||
    code === 0xff0b;
  if (isFullWidth) return String.fromCharCode(code - FULL_WIDTH);
  return SIMPLIFIED.get(character) ?? CHINESE_MARKS[character] ?? character;
}

/** A comma within 1,234 is part of the number, any other is a comma of the sentence. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** @returns a text of the same length in UTF-16 code units */
export function plainText(text: string): string {
  const plain = Array.from({ length: text.length }, (_, at) => plainCharacter(text.charAt(at))).join('');
  return plain.replace(GROUPING, '\u0001').replaceAll(',', '，').replaceAll('\u0001', ',');
}
