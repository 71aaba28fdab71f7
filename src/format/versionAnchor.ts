/** The id of a version in a page of versions: dots have another meaning in selectors. */
export const versionAnchor = (version: string): string => `v${version.replaceAll('.', '-')}`;
