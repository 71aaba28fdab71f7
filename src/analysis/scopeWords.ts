/** Words by which a document says on which scope a figure is counted, and a figure of another scope is another figure. */
const SCOPES = ['同口径', '可比口径', '全口径', '可比价', '不变价', '现价', '调整前', '调整后'] as const;

/** The scope a figure says it has, in a fixed order; most say nothing. */
export function scopeWords({ context_zh: context }: { context_zh: string }): string[] {
  return SCOPES.filter((word) => context.includes(word));
}
