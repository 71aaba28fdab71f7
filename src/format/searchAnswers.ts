/** What the search answers from before its index has come: a small file of its own, one per language. */
export interface SearchAnswers {
  places: readonly AnswerPlace[];
  /** Core ones and those with a page, core ones first. */
  indicators: readonly AnswerTopic[];
  /** Pages that explain a word. */
  pages: readonly AnswerPage[];
  /** By indicator, the latest first, results before targets. */
  figures: readonly AnswerFigure[];
  documents: readonly AnswerTopic[];
  charts: readonly AnswerTopic[];
  /** Words and titles a reader may have meant, the likeliest first; names of the above are not said again. */
  words: readonly string[];
  /** Words of a question that name nothing. */
  ignored: readonly string[];
  /** Words that ask how much something grew. */
  growth: readonly string[];
  /** First characters of each sound of Chinese. */
  sounds: string;
}

export interface AnswerTopic {
  title: string;
  /** Site path without language. */
  path: string;
  /** Everything it is called, as `plainName` writes it. */
  names: readonly string[];
}

export interface AnswerPlace extends AnswerTopic {
  /** What must be known of it: since when it is there, what it is not. */
  note: string;
}

export interface AnswerPage extends AnswerTopic {
  text: string;
}

/** A figure in the words of readers; numbers are places in the lists above. */
export interface AnswerFigure {
  place: number;
  indicator: number;
  /** With unit and comparator. */
  value: string;
  period: string;
  /** What kind of figure it is; empty where that goes without saying. */
  said: string;
  document: number;
  row: string;
  chart?: number;
  /** A rate of growth beside the figure itself. */
  growth?: true;
  target?: true;
}

/** A name as it is looked for: no capitals, signs or apostrophes, one space between words. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
