/** What an earlier version of the extension left on a page that stayed open through its update: it could no longer act. */
import type { EntityKind } from '@/linking/annotation';

const STYLES: readonly (EntityKind | 'active')[] = [
  'person',
  'meeting',
  'sanctions',
  'organisation',
  'place',
  'active',
];

export function removeLeftovers(document: Document, hostName: string): void {
  for (const style of STYLES) CSS.highlights.delete(`backgrounder-${style}`);
  for (const host of document.querySelectorAll(hostName)) host.remove();
}
