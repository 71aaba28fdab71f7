/** An embed that never changes: the page as it was released, with a word on its age. */
import { t } from '../../i18n/t.ts';
import type { ErratumRow } from '../../ledger/errata.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { LANGUAGES, type Lang, type Words } from '../../i18n/lang.ts';
import type { ValueChanges } from '../../ledger/releases/countChangedValues.ts';
import { AGE_MARK } from './embedPage.ts';
import { type PageChanges, pageChanges } from './pageChanges.ts';
import { isPictured, releasedHtml } from './releasedFigure.ts';

/** Where a page of a chart says the site stands, without a slash at its end: the address before the chart's own path. */
function siteRoot(html: string, chart: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? '';
  return canonical.slice(0, Math.max(0, canonical.indexOf(`/charts/${chart}/`))).replace(/\/en$/, '');
}

/**
 * A page whose addresses of the site begin with another root; one that does not say where it stands is left as it is.
 *
 * @param root - without a slash at its end
 */
export function movedTo(html: string, chart: string, root: string): string {
  const from = siteRoot(html, chart);
  return from === '' ? html : html.replaceAll(`${from}/`, `${root}/`);
}

/** What happened to the chart since. */
export interface Age {
  /** Version of this page, and the newest there is. */
  own: string;
  newest: string;
  changes: ValueChanges;
  /** The page of the chart as it is now. */
  page: string;
}

const GONE: Words = t(
  '这张图停在这一版，以后不再更新。',
  'This chart stays as it is here; it is no longer kept up.',
);

/** What changed, each as a part of a sentence; nothing where nothing did. */
function changeWords({ changed, gone, added }: ValueChanges, page: PageChanges, lang: Lang): string[] {
  const redrawn = Number(page.redrawn);
  const parts: readonly [number, Words][] = [
    [changed, t(`${String(changed)}个值变了`, `${String(changed)} of its values changed`)],
    [gone, t(`${String(gone)}个值不再有`, `${String(gone)} are no longer there`)],
    [added, t(`多了${String(added)}个值`, `${String(added)} were added`)],
    [page.words, t(`${String(page.words)}处文字改了`, `${String(page.words)} of its texts changed`)],
    [redrawn, t('图重画了', 'it was drawn anew')],
  ];
  return parts.filter(([count]) => count > 0).map(([, words]) => words[lang]);
}

/** Nothing where the page is what the site shows now. */
function ageWords({ own, newest, changes }: Age, page: PageChanges, lang: Lang): string {
  const told = changeWords(changes, page, lang);
  if (own === newest && told.length === 0) return '';
  const valued = changes.changed + changes.gone + changes.added > 0;
  const none = t('这张图的值没有变', 'no value of this chart changed')[lang];
  const news = (valued ? told : [none, ...told]).join(LANGUAGES[lang].clause);
  const since =
    own === newest ? t('此后', 'Since then') : t(`数据已到${newest}版`, `Since then, up to ${newest}`);
  return t(
    `这里是${own}版的数据。${since.zh}：${news}。`,
    `This is version ${own} of the data. ${since.en}, ${news}.`,
  )[lang];
}

export const erratumWords = (
  row: Pick<ErratumRow, 'said_zh' | 'said_en' | 'right_zh' | 'right_en'>,
  lang: Lang,
): string =>
  t(
    `更正：这里说“${row.said_zh.replace(/。$/u, '')}”，不对。${row.right_zh}`,
    `Correction: “${row.said_en.replace(/\.$/u, '')}” is not so. ${row.right_en}`,
  )[lang];

const paragraph = (text: string, link = ''): string => `<p><b>${escapeXml(text)}</b>${link}</p>`;

/** A chart that went has no page, picture or file any more: its frozen embed must not lead to them. */
function withoutFiles(html: string, chart: string): string {
  const file = `<a href="[^"]*/charts/${chart}\\.(?:csv|json|svg|png)">[A-Z]+</a>`;
  return html.replace(new RegExp(` · ${file}(?: ${file})*`, 'g'), '');
}

/**
 * @param compressed - the released page: Brotli in base64
 * @param root - absolute address of the site now, without a slash at its end: the site may have moved since
 * @param age - `null` where the chart went
 * @param gone - whether the chart is not published any more
 */
export function frozenPage(
  compressed: string,
  {
    chart,
    version,
    lang,
    root,
    current,
    age,
    gone,
    errata,
  }: {
    chart: string;
    version: string;
    lang: Lang;
    root: string;
    current: string;
    age: Age | null;
    gone: boolean;
    /** What the page says and is not so: the released file never changes, so it is told where it is served. */
    errata: readonly Pick<ErratumRow, 'said_zh' | 'said_en' | 'right_zh' | 'right_en'>[];
  },
): string {
  const html = releasedHtml(compressed);
  const newest = ` <a href="${escapeXml(current)}">${t('看最新', 'See the newest')[lang]}</a>`;
  const aged = age === null ? '' : ageWords(age, pageChanges(html, age.page), lang);
  const stamp = [
    ...errata.map((row) => paragraph(erratumWords(row, lang))),
    ...(gone ? [paragraph(GONE[lang])] : []),
    ...(aged === '' ? [] : [paragraph(aged, newest)]),
  ];
  const moved = movedTo(html, chart, root).replace(AGE_MARK, stamp.join(''));
  if (gone) return withoutFiles(moved, chart);
  // Its rows and pictures stay as they were, as it does.
  const kept = isPictured(version) ? ['csv', 'svg', 'png'] : ['csv', 'svg'];
  return kept.reduce(
    (page, kind) => page.replaceAll(`/charts/${chart}.${kind}"`, `/charts/${chart}@${version}.${kind}"`),
    moved,
  );
}
