/** Frame of the page: what is there before the script fills in text and rows. */
import { escapeXml } from '../../src/format/escapeXml.ts';
import { choicesOf, labelOf } from './columnWords.ts';
import { KEYS } from './keys.ts';
import { NAMED_COLUMNS, type PageData } from './pageData.ts';

/** Cells a person corrects often, in the order they are read, and those seldom filled. */
const CELLS = [
  'value',
  'unit',
  'comparator',
  'kind',
  'basis',
  'period',
  'reference_period',
  'indicator',
  'indicator_zh',
  'place',
  'body',
  'breakdown',
  'rank_of',
  'rank_scope',
];
const SELDOM = [
  'scope',
  'vintage',
  'series',
  'restates',
  'context_zh',
  'context_en',
  'task',
  'section',
  'note_zh',
  'note_en',
];

const isNamed = (column: string): boolean => (NAMED_COLUMNS as readonly string[]).includes(column);

function field(column: string): string {
  const { zh, about } = labelOf(column);
  const choices = choicesOf(column);
  const options = choices
    .map(([word, label]) => `<option value="${escapeXml(word)}">${escapeXml(label)}</option>`)
    .join('');
  const list = isNamed(column) || column === 'unit' ? ` list="names-${column}"` : '';
  const control =
    choices.length > 0
      ? `<select id="cell-${column}" name="${column}">${options}</select>`
      : `<input id="cell-${column}" name="${column}" autocomplete="off" spellcheck="false"${list}>`;
  const name = isNamed(column) ? ` <span class="name" data-names="${column}" lang="zh"></span>` : '';
  return (
    `<p class="cell cell-${column}"><label for="cell-${column}" title="${escapeXml(`${column} ${zh}: ${about}`)}">${column} ` +
    `<span lang="zh">${escapeXml(zh)}</span>${name}</label>${control}</p>`
  );
}

const option = (id: string, name = ''): string =>
  `<option value="${escapeXml(id)}"${name === '' ? '' : ` label="${escapeXml(name)}"`}></option>`;

function datalists({ names, units }: PageData): string {
  const lists = NAMED_COLUMNS.map(
    (column) =>
      `<datalist id="names-${column}">${names[column].map(([id, name]) => option(id, name)).join('')}</datalist>`,
  );
  const printed = units.map((unit) => option(unit.printed)).join('');
  return `${lists.join('')}<datalist id="names-unit">${printed}</datalist>`;
}

const button = (command: string, text: string, more = ''): string => {
  const key = KEYS.find((entry) => entry.command === command)?.keys[0];
  const hint = key === undefined ? '' : ` <kbd>${escapeXml(key)}</kbd>`;
  return `<button type="button" data-do="${command}"${more}>${text}${hint}</button>`;
};

const header = (title: string): string =>
  `<header><h1>${escapeXml(title)}</h1><p id="counts"></p>` +
  `<p class="buttons">${button('save', 'Save CSV', ' class="main"')}<label class="file">Load CSV<input type="file" id="file" accept=".csv,text/csv"></label>` +
  `${button('saveNames', 'Save indicators')}${button('undo', 'Undo')}${button('help', 'Keys')}</p><progress id="progress" aria-label="Rows decided"></progress></header>`;

const level = (name: string): string =>
  `<label class="tick"><input type="checkbox" name="confidence" value="${name}" checked><span class="swatch" data-confidence="${name}">${name}</span></label>`;

const filters =
  `<form id="filters" role="search"><input type="search" name="words" placeholder="Search text and rows  /" aria-label="Search text and rows">` +
  `<fieldset><legend>Confidence</legend>${['high', 'medium', 'low'].map(level).join('')}</fieldset>` +
  `<label><span class="word">Kind</span> <select name="kind" aria-label="Kind"><option value="">every kind</option><option value="target">target 目标</option><option value="result">result 结果</option><option value="fact">fact 自述</option></select></label>` +
  `<label><span class="word">Decided</span> <select name="decided" aria-label="Decided"><option value="">decided or not</option><option value="open">not yet</option><option value="yes">accepted</option><option value="no">rejected</option></select></label>` +
  `${button('acceptHigh', 'Accept all high shown')}${button('unread', '<span id="unread-count"></span>', ' id="unread"')}</form>`;

const current =
  `<section id="current" aria-label="Current row"><p id="sentence" lang="zh"></p><p id="about"></p>` +
  `<p class="buttons" id="decide">${button('accept', '✓ Accept', ' class="main"')}${button('reject', '✗ Reject')}${button('leave', 'Not yet')}` +
  `${button('before', '↑')}${button('next', '↓')}</p>` +
  `<ul id="problems"></ul><form id="cells"><div class="grid">${CELLS.map(field).join('')}</div>` +
  `<details><summary>More cells</summary><div class="grid">${SELDOM.map(field).join('')}</div></details></form>` +
  `<p class="buttons">Selected words: ${button('name', 'its name')}${button('reprint', 'its figure')}${button('add', 'new row')}</p></section>`;

const help =
  `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>` +
  KEYS.map(
    ({ keys, does }) =>
      `<dt>${keys.map((key) => `<kbd>${escapeXml(key)}</kbd>`).join(' ')}</dt><dd>${escapeXml(does)}</dd>`,
  ).join('') +
  `</dl><p>In a cell: <kbd>Enter</kbd> keeps it, <kbd>Esc</kbd> puts back what stood there, <kbd>Ctrl</kbd> <kbd>Enter</kbd> keeps it and accepts the row.</p>` +
  `<p>Decisions stay in this browser until the text or the rules change; what counts is the CSV you save.</p>` +
  `<form method="dialog"><button class="main">Close</button></form></dialog>`;

const question =
  `<dialog id="question" aria-labelledby="question-text"><p id="question-text"></p><form method="dialog" class="buttons">` +
  `<button class="main" value="yes">Accept them</button><button value="no">Cancel</button></form></dialog>`;

export const pageMarkup = (data: PageData): string =>
  `${header(data.title)}${filters}<p id="said" role="status"></p>` +
  `<main><section id="text" lang="zh" tabindex="0" aria-label="Text of the report"></section>` +
  `<div id="side">${current}<ol id="rows" aria-label="Rows"></ol></div></main>${help}${question}${datalists(data)}`;
