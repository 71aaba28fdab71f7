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

/** Kinds of reward a measure of 2022 grants. */
export const REWARDS = [
  'fund_award',
  'fund_allocation',
  'project_priority',
  'pilot_priority',
  'assessment_bonus',
  'financing_service',
  'recognition',
] as const;
export type Reward = (typeof REWARDS)[number];

/** Who may receive a reward. */
export const RECIPIENTS = ['county', 'township', 'zone'] as const;

/** What the number of an observation is. `change` is a difference, `cumulative` a total over several years. */
export const BASES = [
  'level',
  'growth_rate',
  'avg_annual_growth',
  'share',
  'change',
  'increment',
  'cumulative',
  'multiple',
  'count',
  'rank',
] as const;
export type Basis = (typeof BASES)[number];

/** How firmly a figure is stated: exactly, about, at least, more than, at most, less than. */
export const COMPARATORS = ['=', '~', '>=', '>', '<=', '<'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Why a level may not be joined with another, or how final it is. */
export const COMPARABILITY = ['', 'break', 'expected', 'first_release', 'rounded'] as const;
export type Comparability = (typeof COMPARABILITY)[number];

/** Whether a target was met. */
export const VERDICTS = ['exceeded', 'met', 'about_met', 'missed', 'cannot_judge'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Fields indicators belong to. */
export const FIELDS = [
  'economy',
  'industry',
  'innovation',
  'investment',
  'consumption_services',
  'opening',
  'infrastructure',
  'digital',
  'city',
  'rural',
  'environment',
  'culture_tourism_sport',
  'education',
  'health',
  'employment_social',
  'safety_governance',
] as const;
export type Field = (typeof FIELDS)[number];

/** Subjects of Liangping's tasks. */
export const THEMES = [
  'industry',
  'innovation',
  'investment',
  'consumption_services',
  'opening_reform',
  'transport_infrastructure',
  'digital',
  'city',
  'rural_agriculture',
  'environment',
  'culture_tourism_sport',
  'education',
  'health',
  'employment_social',
  'safety_governance',
  'government_itself',
  'business_environment',
  'finance',
] as const;
export type Theme = (typeof THEMES)[number];

/** Whether a kind of recipient may receive a measure; `partly` where only one part of it names them. */
export const ELIGIBLE = ['yes', 'no', 'partly'] as const;

/** Why a released row changed: the source itself, our mistake, another code, another border, or data new to us. */
export const CHANGE_REASONS = ['source_revised', 'our_error', 'recoded', 'boundary', 'new_data'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];
