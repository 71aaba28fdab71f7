import { optionalText } from './column.ts';

const missing = { zh: '没有要说明的', en: 'there is nothing to note' };

/** What a row needs said of it: how it was read, what is odd, what is not known. */
export const notes = {
  note_zh: optionalText({ zh: '说明', en: 'Note in Chinese', missing }),
  note_en: optionalText({ zh: '英文说明', en: 'Note', missing }),
};
