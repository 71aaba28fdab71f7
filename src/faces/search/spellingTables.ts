/** What of Chinese spelling the names of the search need: traditional characters, and what sounds like them. Made when the site is built. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { HAN, type Spelling } from '../../format/searchAnswers.ts';

export const simplify = Converter({ from: 't', to: 'cn' });
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

/** The 3,755 commonest characters, as GB 2312 orders them: what people type. */
function commonCharacters(): string[] {
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, cell) => cell + 0xa1);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))].filter((each) => HAN.test(each));
}

/** Sounds that the people of Chongqing, and those who type in a hurry, do not keep apart: zh and z, n and l, ng and n, f and h. */
const alike = (sound: string): string =>
  sound
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^hu(?=.)/, 'f')
    .replace(/([aei])ng$/, '$1n');

const soundsOf = (character: string): string[] => [
  ...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true }).map(alike)),
];

/** Traditional characters whose simplified form stands in a name, each with that. */
function traditionalForms(needed: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const all = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
    String.fromCharCode(FIRST_HAN + at),
  );
  return all
    .map((character) => [character, simplify(character)] as const)
    .filter(([character, plain]) => character !== plain && plain.length === 1 && needed.has(plain));
}

/** @param names everything in which a character may be mistaken */
export function spellingTables(names: readonly string[]): Spelling {
  const needed = new Set([...names.join('')].filter((character) => HAN.test(character)));
  const forms = traditionalForms(needed);
  const groups = new Map<string, Set<string>>();
  for (const sound of [...needed].flatMap(soundsOf)) groups.set(sound, new Set());
  for (const character of [...needed, ...commonCharacters()])
    for (const sound of soundsOf(character)) groups.get(sound)?.add(character);
  return {
    traditional: forms.map(([form]) => form).join(''),
    simplified: forms.map(([, plain]) => plain).join(''),
    sounds: [...groups.values()].map((group) => [...group].sort().join('')).sort(),
  };
}
