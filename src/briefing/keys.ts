/** Keys of the briefing: arrows go from name to name, a slash to the search. */
import { stepTo } from '@/design/step-to';

export function onKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { currentTarget: root, target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === '/' && !(target instanceof HTMLInputElement)) {
    root.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    event.preventDefault();
    return;
  }
  if (!(target instanceof HTMLElement) || !target.matches('.jump')) return;
  const names = [...root.querySelectorAll<HTMLElement>('.jump')];
  // Down goes on here, where names stand in a column.
  const to = stepTo(MIRRORED[key] ?? '', names.indexOf(target), names.length);
  if (to === undefined) return;
  names[to]?.focus();
  event.preventDefault();
}

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  Home: 'Home',
  End: 'End',
};
