/** What web archives put around the pages that they keep: a bar above them, and days of the capture in the head. */

const WAYBACK_BAR = '#wm-ipp-base, #wm-ipp';
/** archive.today, under whichever of its names. */
const TODAY = 'link[rel="bookmark"][href*="://archive."]';
const TODAY_BAR = '#HEADER, head > meta[itemprop]';

export function removeArchiveFrame(document: Document): void {
  const bars = document.querySelector(TODAY) ? `${WAYBACK_BAR}, ${TODAY_BAR}` : WAYBACK_BAR;
  for (const bar of document.querySelectorAll(bars)) bar.remove();
}
