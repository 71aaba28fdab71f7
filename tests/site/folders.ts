/** Where the variants of the site are built, relative to the project's root. */
export const UTC = '.build/utc';
export const SHANGHAI = '.build/shanghai';
export const BASED = '.build/based';
export const HOSTILE = '.build/hostile';
/** The releases the hostile site shows. */
export const RELEASES = '.build/versions/releases';

/** Addresses that moved, in the hostile site. */
export const MOVED = [
  { from: '/old-place/', to: '/places/500112/' },
  { from: '/en/old-place/', to: '/en/documents/cq-2020-commendation/#award-2020-01-1' },
  { from: '/data/old-name.csv', to: '/data/awards.csv' },
] as const;

/** A label that tries to end a script, an attribute and a cell. */
export const HOSTILE_LABEL = `</script><img src=x onerror="window.broken=1">'"`;

/** A longer text that tries the same in notes, titles and definitions, in HTML, SVG, XML, attributes and templates. */
export const HOSTILE_NOTE = `]]>--></title></style><svg onload=window.broken=1>" onfocus="window.broken=1" x='&lt;b&gt;{{x}}\${x}$&`;
