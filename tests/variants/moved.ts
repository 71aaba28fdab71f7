/** Addresses that moved, in the hostile site. */
export const MOVED = [
  { from: '/old-place/', to: '/places/500112/' },
  { from: '/en/old-place/', to: '/en/documents/cq-2020-commendation/#award-2020-01-1' },
  { from: '/data/old-name.csv', to: '/data/awards.csv' },
] as const;

/** A file that went, of the hostile site. */
export const GONE = '/data/old-notes.txt';
