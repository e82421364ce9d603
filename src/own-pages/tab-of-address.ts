/** The tab that a page of ours is about, where its address names one: `sidepanel.html?tab=12`. */

/** @returns the tab's id; undefined for the one that the reader looks at */
export function tabOfAddress({ search }: { search: string }): number | undefined {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
}
