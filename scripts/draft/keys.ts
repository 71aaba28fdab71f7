/** What can be done on the page: the key, the button and the help say the same. */
export type Command =
  | 'next'
  | 'before'
  | 'accept'
  | 'reject'
  | 'leave'
  | 'edit'
  | 'undo'
  | 'reprint'
  | 'add'
  | 'name'
  | 'saveNames'
  | 'unread'
  | 'open'
  | 'acceptHigh'
  | 'search'
  | 'save'
  | 'help';

export interface KeyOf {
  command: Command;
  keys: readonly string[];
  does: string;
}

export const KEYS: readonly KeyOf[] = [
  { command: 'next', keys: ['j', '↓'], does: 'next row' },
  { command: 'before', keys: ['k', '↑'], does: 'row before' },
  { command: 'open', keys: ['g'], does: 'next row not decided yet' },
  { command: 'accept', keys: ['a'], does: 'accept, and go to the next not decided' },
  { command: 'reject', keys: ['r'], does: 'reject, and go to the next not decided' },
  { command: 'leave', keys: ['x'], does: 'take a decision back: not yet' },
  { command: 'edit', keys: ['e'], does: 'correct: to the first cell' },
  { command: 'undo', keys: ['u'], does: 'undo' },
  {
    command: 'name',
    keys: ['i'],
    does: 'the words selected are what is counted; to that cell where none are',
  },
  { command: 'reprint', keys: ['p'], does: 'the words selected in the text are the figure of this row' },
  { command: 'add', keys: ['n'], does: 'new row of the words selected in the text' },
  { command: 'unread', keys: ['d'], does: 'next digits that no rule explains, selected' },
  { command: 'search', keys: ['/'], does: 'search' },
  { command: 'save', keys: ['s'], does: 'save the CSV' },
  { command: 'help', keys: ['?'], does: 'these keys' },
];

const PRESSED: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** @param pressed as a keyboard event names it */
export const commandOf = (pressed: string): Command | undefined =>
  KEYS.find(({ keys }) => keys.includes(PRESSED[pressed] ?? pressed))?.command;
