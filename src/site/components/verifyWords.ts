/** How an outsider can check what the site took from a document, as far as anybody can. */
import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import type { DocumentRow } from '../../ledger/documents.ts';

const SAME_TEXT: Words = t(
  '手上有这份存档文本的，可比对 SHA-256，再用本项目的核对命令逐行核对。',
  'Whoever holds the archived text can compare its SHA-256 and check row by row with this project’s audit command.',
);

/** Nothing is promised that was not tried: from no page is a way known to the very bytes of an archived text. */
export function verifyWords({ audited, url }: DocumentRow): Words {
  if (!audited)
    return url === ''
      ? t(
          '没有查到网址，文本也没有存档：外人无从核对。',
          'No address is known and no text is archived: an outsider cannot check it.',
        )
      : t(
          '在上面的网页里找每行的原样字句；文本没有存档，网页改了就无从核对。',
          'Look for the printed words of a row on the page above. Its text is not archived: once the page changes, nothing is left to check against.',
        );
  return url === ''
    ? t(
        `没有查到网址：没有存档文本的人无从核对。${SAME_TEXT.zh}`,
        `No address is known: without the archived text it cannot be checked. ${SAME_TEXT.en}`,
      )
    : t(
        `在上面的网页里找每行的原样字句。存档时怎样由网页得到文本的字节，没有记录。${SAME_TEXT.zh}`,
        `Look for the printed words of a row on the page above. How the bytes of the archived text were made from it was not recorded. ${SAME_TEXT.en}`,
      );
}
