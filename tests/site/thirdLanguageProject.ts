import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPictures, copyProject } from './copyProject.ts';

/** What CONTRIBUTING asks for under "Add a language", in a language that is English in brackets. */
const ENTRY = `  xx: {
    tag: 'en-XA',
    name: 'Xx',
    fallback: 'en',
    comma: ', ',
    clause: ', ',
    semicolon: '; ',
    colon: ': ',
    file: xx,
  },
`;

/** Labels, a column, the title of a chart and a word of the design page of its own; all other texts fall back. */
export const OWN_TEXTS = ['Central city', 'Place', 'Who was commended: the map', 'Colours mean something'];

const FILE = `import { en } from './en.ts';
import type { LanguageFile } from './languageFile.ts';

const mark = (word: unknown): unknown =>
  typeof word === 'string'
    ? \`⟦\${word}⟧\`
    : typeof word === 'function'
      ? (...given: readonly unknown[]) => mark((word as (...given: readonly unknown[]) => unknown)(...given))
      : typeof word === 'object' && word !== null && !Array.isArray(word)
        ? Object.fromEntries(Object.entries(word).map(([key, each]) => [key, mark(each)]))
        : word;

const words = Object.fromEntries(Object.entries(en).filter(([key]) => key !== 'noPageWhy'));

/** The interface in brackets, but for one word, which the fallback says. */
export const xx: LanguageFile = {
  words: mark(words) as LanguageFile['words'],
  texts: ${JSON.stringify(Object.fromEntries(OWN_TEXTS.map((text) => [text, `⟦${text}⟧`])))},
};
`;

function replaceOnce(path: string, found: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.split(found).length !== 2)
    throw new Error(`${path} does not hold “${found}” once: say so anew here`);
  writeFileSync(
    path,
    text.replace(found, () => by),
  );
}

/** A column of labels for the groups of 2020: the English ones in brackets. */
function addColumn(path: string): void {
  const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (!header.startsWith('id,no,label_zh,label_en,')) throw new Error(`${path} begins with ${header}`);
  const widened = rows.map((row) =>
    row.replace(/^([^,]*,[^,]*,[^,]*,)("[^"]*"|[^,]*),/, '$1$2,⟦$2⟧,').replace(/⟦"([^"]*)"⟧/, '"⟦$1⟧"'),
  );
  writeFileSync(path, [header.replace('label_en,', 'label_en,label_xx,'), ...widened, ''].join('\n'));
}

/** A copy of the checkout with a third language, by the steps of CONTRIBUTING and no other; the caller removes it. */
export function thirdLanguageProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'third-language-'));
  copyProject(folder);
  copyPictures(folder);
  const at = (path: string): string => join(folder, path);
  replaceOnce(at('src/i18n/lang.ts'), '\n} satisfies Record', `\n${ENTRY}} satisfies Record`);
  replaceOnce(
    at('src/i18n/lang.ts'),
    "from './languageFile.ts';\n",
    "from './languageFile.ts';\nimport { xx } from './xx.ts';\n",
  );
  writeFileSync(at('src/i18n/xx.ts'), FILE);
  replaceOnce(
    at('src/datasets/awardCategories.ts'),
    '    domain: oneOf(DOMAINS,',
    "    label_xx: text({ zh: '第三种语言的名称', en: 'Label in a third language' }),\n    domain: oneOf(DOMAINS,",
  );
  addColumn(at('data/award_categories.csv'));
  const story = readFileSync(at('src/content/stories/who-was-commended/en.mdx'), 'utf8');
  writeFileSync(
    at('src/content/stories/who-was-commended/xx.mdx'),
    story.replace(/^title: (.*)$/m, 'title: ⟦$1⟧'),
  );
  return folder;
}
