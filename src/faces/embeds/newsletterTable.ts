/** A chart in a mail: a table, because Outlook lays out with Word's engine, which knows widths as attributes and little style. */
import { escapeXml } from '../../format/escapeXml.ts';

/** What is shown and said of a chart. */
interface Mailed {
  headline: string;
  alternative: string;
  credit: string;
  page: string;
  /** 1200 pixels wide, and as high as the chart. */
  frozenPicture: string;
}

/** What mail programs give a column. They know the picture's height from its file: a chart that changes its length keeps its shape. */
const WIDTH = 600;

const CELL = 'font-family:Arial,sans-serif;font-size:14px;line-height:21px;color:#333333;';

export function newsletterTable({ headline, alternative, credit, page, frozenPicture }: Mailed): string {
  const [to, width] = [escapeXml(page), String(WIDTH)];
  return (
    `<table role="presentation" width="${width}" cellpadding="0" cellspacing="0" border="0" align="center">` +
    `<tr><td style="${CELL}padding-bottom:8px;"><b>${escapeXml(headline)}</b></td></tr>` +
    `<tr><td><a href="${to}"><img src="${escapeXml(frozenPicture)}" width="${width}" border="0" alt="${escapeXml(alternative)}"></a></td></tr>` +
    `<tr><td style="${CELL}padding-top:8px;">${escapeXml(credit)}<br><a href="${to}">${to}</a></td></tr></table>`
  );
}
