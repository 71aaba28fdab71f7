import { citeFile, citePaths } from '../_citeFile';

export const getStaticPaths = citePaths;

export const GET = citeFile('bib');
