/** Names in English are titles with capitals; within a sentence these are left to abbreviations. Chinese ones are not touched. */
export const inSentence = (name: string): string =>
  name.replace(/(?<![\w’])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
