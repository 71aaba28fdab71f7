import { t } from '../i18n/t.ts';
import { optionalText } from './column.ts';

const missing = t('没有要说明的', 'there is nothing to note');

/** What a row needs said of it: how it was read, what is odd, what is not known. */
export const notes = {
  note_zh: optionalText({
    label: t('说明', 'Note in Chinese'),
    about: t(
      '本站写的，不是出处的原话：怎样读出，有何可疑，什么不知道。用这一行以前先看。',
      'Ours, not the words of a source: how the row was read, what is doubtful, what is not known. Read it before you use the row.',
    ),
    missing,
  }),
  note_en: optionalText({
    label: t('英文说明', 'Note'),
    about: t(
      '英文的说明，与 `note_zh` 意思相同，同空同有，不是逐字翻译。',
      'Says in English what `note_zh` says, though not word for word; the two are filled or empty together.',
    ),
    missing,
  }),
};
