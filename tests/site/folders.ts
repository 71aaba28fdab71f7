/** Where the one build stands that the tests of the site and of the browser look at, relative to the project's root. */
export const SITE = '.build/site';
