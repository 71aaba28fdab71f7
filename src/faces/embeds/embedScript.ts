/** The one script of an embed, in TypeScript: what its address asks for first, since the height follows from it. */
import frame from '../../client/embedFrame.ts?raw';
import marks from '../../client/embedMarks.ts?raw';
import options from '../../client/embedOptions.ts?raw';

export const embedScript: string = [options, marks, frame].map((source) => `{${source}}`).join('\n');
