/** A chart in a mail: a table, because Outlook lays out with Word's engine, which knows widths as attributes and little style. */
import { escapeXml } from '../../format/escapeXml.ts';

/** What is shown and said of a chart. */
interface Mailed {
  headline: string;
  alternative: string;
  pictureCredit: string;
  page: string;
  largePicture: string;
}

/** What mail programs give a column, and the picture's height at it. */
const WIDTH = 600;
const HEIGHT = 338;

const CELL = 'font-family:Arial,sans-serif;font-size:14px;line-height:21px;color:#333333;';

export function newsletterTable({
  headline,
  alternative,
  pictureCredit,
  page,
  largePicture,
}: Mailed): string {
  const [to, width] = [escapeXml(page), String(WIDTH)];
  return (
    `<table role="presentation" width="${width}" cellpadding="0" cellspacing="0" border="0" align="center">` +
    `<tr><td style="${CELL}padding-bottom:8px;"><b>${escapeXml(headline)}</b></td></tr>` +
    `<tr><td><a href="${to}"><img src="${escapeXml(largePicture)}" width="${width}" height="${String(HEIGHT)}" border="0" alt="${escapeXml(alternative)}"></a></td></tr>` +
    `<tr><td style="${CELL}padding-top:8px;">${escapeXml(pictureCredit)}<br><a href="${to}">${to}</a></td></tr></table>`
  );
}
