/**
 * Puts facts into a sentence that names them in braces: "{awards} commendations".
 *
 * @throws RangeError for a name that is no fact: a sentence never shows a brace to a reader
 */
export function fillFacts(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const text = facts[name];
    if (text === undefined) throw new RangeError(`“${sentence}” names a fact {${name}} nobody computes`);
    return text;
  });
}
