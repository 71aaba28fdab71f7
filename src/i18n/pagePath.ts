/** Site path of a page of a long list: the first has the list's own address. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${String(page)}/`;
}

/** Value of the `[...page]` route parameter. */
export const pageParam = (page: number): string | undefined =>
  page === 1 ? undefined : `page/${String(page)}`;
