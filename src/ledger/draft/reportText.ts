/** The text of a report from the bytes of its file, or what is wrong with the file. */
import { DataError } from '../errors.ts';

/** The longest work report known has 40,000 characters; a file of a million is something else. */
const LONGEST = 1_000_000;

function refusal(bytes: Uint8Array): { expected: string; fix: string } | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (bytes.length === 0)
    return { expected: 'the text of a report', fix: 'the file is empty: save the text again' };
  if (head.startsWith('%PDF'))
    return { expected: 'plain text, not a PDF', fix: 'extract its text first (pdftotext -layout)' };
  if (head.startsWith('PK'))
    return { expected: 'plain text, not a Word file or archive', fix: 'save it as plain text in UTF-8' };
  if (bytes.includes(0))
    return { expected: 'plain text, not a binary file', fix: 'save it as plain text in UTF-8' };
  return undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * @param file what errors call it
 * @throws DataError naming the file, what was expected and the fix
 */
export function reportText(file: string, bytes: Uint8Array): string {
  const refuse = (expected: string, fix: string): never => {
    throw new DataError([{ file, expected, fix }]);
  };
  const refused = refusal(bytes);
  if (refused !== undefined) return refuse(refused.expected, refused.fix);
  const text = decoded(bytes);
  if (text === undefined)
    return refuse(
      'text in UTF-8 (this may be GB18030)',
      'convert it: iconv -f GB18030 -t UTF-8, then archive that file',
    );
  if (text.length > LONGEST)
    return refuse(
      `one report, at most ${String(LONGEST)} characters (this has ${String(text.length)})`,
      'cut the file into its documents',
    );
  if (!/\p{Script=Han}/u.test(text))
    return refuse('a report in Chinese', 'name the file that holds the report');
  return text;
}
