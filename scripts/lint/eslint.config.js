import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NAMED = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name the export after its file.',
};

/** What holds the two languages of a text: `t('中文', 'English')`, or `{ zh, en }`. */
const PAIR = ":is(CallExpression[callee.name='t'], Property[key.name='zh'])";
const UNPAIRED = [
  'Literal[value=/\\p{Script=Han}/u]',
  'TemplateElement[value.raw=/\\p{Script=Han}/u]',
  'JSXText[value=/\\p{Script=Han}/u]',
].map((text) => ({
  selector: `${text}:not(${PAIR} *)`,
  message: "Say the text in both languages: t('中文', 'English')[lang].",
}));

export default defineConfig([
  globalIgnores(['data/', 'dist/', '.astro/', '.build/', '.cache/', 'tests/fixtures/']),
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  // Looked for beside package.json otherwise, where it is not.
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NAMED],
    },
  },
  // Left out: what reads the Chinese of documents, and the numerals and dates of src/format.
  {
    files: ['src/**'],
    ignores: ['src/{i18n,stories}/**', 'src/format/**', 'src/ledger/{audit,draft,reading}/**'],
    rules: { 'no-restricted-syntax': ['error', NAMED, ...UNPAIRED] },
  },
  { files: ['*.ts', '*.mjs', 'scripts/lint/eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
]);
