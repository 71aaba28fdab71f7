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

/** Kinds of reward the list of 2020 names for those it commends. */
export const AWARD_REWARDS = ['policy', 'funds', 'projects', 'land_quota', 'reform_pilots'] as const;

/** Who may receive a reward. */
export const RECIPIENTS = ['county', 'township', 'zone'] as const;

/** Whether a kind of recipient may receive a measure: all of it, a part of it, or none. */
export const ELIGIBLE = ['all', 'part', 'none'] as const;

/** What a figure is: `fact` is a statement about a document itself, and in no count of targets or results. */
export const FIGURE_KINDS = ['target', 'result', 'fact'] as const;

/**
 * What the number of an observation is. `change` is against a year or plan that is not simply the year before, `cumulative` a total
 * over several years, `annual_average` a yearly mean over several, `streak` a number of years in a row.
 */
export const BASES = [
  'level',
  'growth_rate',
  'avg_annual_growth',
  'annual_average',
  'share',
  'change',
  'increment',
  'cumulative',
  'multiple',
  'count',
  'rank',
  'streak',
] as const;
export type Basis = (typeof BASES)[number];

/** How firmly a figure is stated: exactly, about, at least, more than, at most, less than. */
export const COMPARATORS = ['eq', 'about', 'ge', 'gt', 'le', 'lt'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What a rank ranks. */
export const RANKED = ['', 'level', 'growth_rate', 'share', 'count', 'score', 'not_stated'] as const;

/** On which scope a document says it counts a figure; most say nothing. */
export const SCOPES = ['', 'same_scope', 'full_scope', 'constant_prices', 'current_prices'] as const;

/** How final a result is. */
export const VINTAGES = ['', 'first_release', 'revised', 'expected', 'final'] as const;
export type Vintage = (typeof VINTAGES)[number];

/** Whether the number is the figure, a round number in its place, or a bound it passed. */
export const PRECISIONS = ['exact', 'rounded', 'threshold'] as const;

/** How much of the source was read: the whole text, its opening, or single figures. */
export const LOOKED_UP = ['whole', 'opening', 'excerpt'] as const;

/**
 * What came of a target. The last five say why nothing is said: nobody looked, no copy is in reach, the document that was read whole
 * does not say, the time is not over, what is stated cannot be set against it.
 */
export const VERDICTS = [
  'exceeded',
  'met',
  'about_met',
  'partly_met',
  'missed',
  'not_comparable',
  'not_stated',
  'not_looked_up',
  'not_found',
  'not_due',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const UNJUDGED: readonly Verdict[] = [
  'not_comparable',
  'not_stated',
  'not_looked_up',
  'not_found',
  'not_due',
];

/** Whether a verdict says how a target went. */
export const isJudged = (verdict: Verdict): boolean => !UNJUDGED.includes(verdict);

/** Kinds of body whose figure is not that of the whole place. `region` reaches beyond it. */
export const BODY_KINDS = [
  'zone',
  'park',
  'company',
  'town',
  'facility',
  'project',
  'agency',
  'programme',
  'region',
] as const;

/** By what a breakdown divides what an indicator measures. */
export const DIMENSIONS = [
  'residence',
  'sector',
  'stage',
  'status',
  'source',
  'group',
  'accounting',
  'part',
] as const;

/** Who published what was read: the government (or a paper that prints its document), another site with its text, the press, another site with that. */
export const SOURCE_GRADES = ['official', 'official_reprint', 'press', 'press_reprint'] as const;

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

/** Why a released row changed: the source itself, our mistake, another code, another border, or data new to us. */
export const CHANGE_REASONS = ['source_revised', 'our_error', 'recoded', 'boundary', 'new_data'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];
