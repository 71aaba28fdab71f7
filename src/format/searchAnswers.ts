/** What the search answers from before its index has come: a small file of its own, one per language. */
export interface SearchAnswers {
  places: readonly AnswerPlace[];
  /** The one that is meant where none is named: a place in the list above. */
  home: number;
  /** Topics that tell what a place is, as places in the list below. */
  key: readonly number[];
  /** What figures are of, core ones first, the first of all the one that growth is of where nothing else is named. */
  topics: readonly AnswerTopic[];
  /** Pages that explain a word. */
  pages: readonly AnswerPage[];
  /** By topic and place: results before targets, amounts before growth, the latest first. */
  figures: readonly AnswerFigure[];
  documents: readonly AnswerLink[];
  charts: readonly AnswerLink[];
  /** Words and titles a reader may have meant, the likeliest first; names of the above are not said again. */
  words: readonly string[];
  question: QuestionWords;
  spelling: Spelling;
}

export interface AnswerLink {
  title: string;
  /** Site path without language. */
  path: string;
}

export interface AnswerTopic extends AnswerLink {
  /** Everything it is called, as `plainName` writes it. */
  names: readonly string[];
  core?: true;
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
  topic: number;
  /** With unit and comparator. */
  value: string;
  period: string;
  /** That it is a target, or growth, or a total of years; empty where it is simply how much there is. */
  kind: string;
  /** What else must be known of it. */
  said: string;
  document: number;
  /** Empty where it stands in no single row. */
  row: string;
  chart?: number;
  /** A rate of growth. */
  growth?: true;
  target?: true;
}

/** What a question has besides names. */
export interface QuestionWords {
  /** Words that name nothing. */
  ignored: readonly string[];
  /** Words that ask how much something grew, and what was to be reached. */
  growth: readonly string[];
  target: readonly string[];
  /** Words that may follow the name of a place. */
  kinds: readonly string[];
}

export interface Spelling {
  /** Traditional characters, and in the same order the simplified ones that names here are written with. */
  traditional: string;
  simplified: string;
  /** Characters that sound alike, one group each. */
  sounds: readonly string[];
}

export const HAN = /[\u3007\u3400-\u9FFF]/;

/** A name as it is looked for: no capitals, signs or apostrophes, one space between words, and between Chinese and anything else. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/([\u3007\u3400-\u9FFF])([a-z\d])/g, '$1 $2')
    .replace(/([a-z\d])([\u3007\u3400-\u9FFF])/g, '$1 $2')
    .trim();
