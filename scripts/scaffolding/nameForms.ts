/** The forms a name takes in the project: `awards-by-year` in addresses, `awardsByYear` in code, `awards_by_year` in files of data. */
export interface NameForms {
  kebab: string;
  camel: string;
  pascal: string;
  snake: string;
}

const WORDS = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;

/**
 * @param what such as `a chart`, for the error
 * @throws Error when the name has other characters than the addresses of the site
 */
export function nameForms(name: string | undefined, what: string): NameForms {
  if (name === undefined || !WORDS.test(name)) {
    throw new Error(
      `found ${JSON.stringify(name ?? '')} for the name of ${what}, expected lower-case words joined by hyphens.\n    Fix: give a name such as awards-by-year.`,
    );
  }
  const words = name.split(/[-_]/);
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return {
    kebab: words.join('-'),
    snake: words.join('_'),
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
  };
}
