/** Closed lists of words that tables use and numbers are grouped by, in the order in which everything lists them. */

/** Clusters of Chongqing's “one area, two groups” plan. */
export const CLUSTERS = ['central', 'new_urban', 'northeast', 'southeast'] as const;
export type Cluster = (typeof CLUSTERS)[number];

/** Fields of government work. The grouping is ours. */
export const DOMAINS = [
  'economy',
  'innovation',
  'business_environment',
  'rural',
  'city_infrastructure',
  'environment',
  'livelihood',
  'safety_health',
  'recognition',
] as const;
export type Domain = (typeof DOMAINS)[number];
