/** Rows whose figure cannot be read from the printed phrase, each with the reason; at most 2 % of all. */
export const UNREADABLE: Readonly<Record<string, string>> = {
  'yb21-069':
    'the archived text lost characters: “544.7公里” is read as 5 lines and 44.7 km, a guess the row says is one',
  'yb21-070':
    'the archived text lost characters: “544.7公里” is read as 5 lines and 44.7 km, a guess the row says is one',
};
