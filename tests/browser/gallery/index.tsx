/**
 * Every component in every state, out of its surface, to be looked at and checked. Query: `only=cards/deck` (a fixture),
 * `locale=de`, `theme=dark`, `size=large` (the settings' names), `open` (unfolds every fold), `flat` (without shadows,
 * which make pictures ten times as large).
 */
import './speak';
import '@fontsource/arimo/400.css';
import '@fontsource/arimo/700.css';
import { render } from 'preact';
import { direction, locale } from '@/i18n/translate';
import type { Fixture } from './fixture';

const query = new URLSearchParams(location.search);
const fixtures = import.meta.glob<Fixture>('../../**/*.fixture.tsx', { eager: true, import: 'default' });

for (const [path, fixture] of Object.entries(fixtures)) {
  const name = path.replace(/^(?:\.\.\/)+/, '').replace(/\.fixture\.tsx$/, '');
  if (query.has('only') && query.get('only') !== name) continue;
  for (const [state, draw] of Object.entries(fixture.states)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = `${name}: ${state}`;
    figure.dataset.fixture = name;
    figure.append(caption, surfaceOf(fixture, draw));
    document.querySelector('main')!.append(figure);
  }
}

const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 14px Arimo`)));
Object.assign(globalThis, { ready: true });

function surfaceOf({ styles, surface, width }: Fixture, draw: Fixture['states'][string]): HTMLElement {
  const host = document.createElement('div');
  for (const [attribute, value] of [
    ['theme', query.get('theme')],
    ['textSize', query.get('size')],
  ] as const)
    if (value) host.dataset[attribute] = value;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // The popover would put the card on top of the page; here each stands where it is, in a font that all machines have, and
  // one for other scripts that comes with fontconfig.
  style.textContent = `${styles}\n:host { display: block !important; --font: Arimo, 'DejaVu Sans', sans-serif; ${query.has('flat') ? '--shadow: none;' : ''} }`;
  const content = document.createElement('div');
  content.lang = locale();
  content.dir = direction();
  const box = document.createElement('div');
  if (surface === 'card') {
    const placed = document.createElement('div');
    placed.dataset.tippyRoot = '';
    box.className = 'tippy-box';
    box.dataset.state = 'visible';
    box.style.maxHeight = 'none';
    box.lang = locale();
    box.dir = direction();
    placed.append(box);
    root.append(style, placed);
  } else {
    box.style.cssText = `width: ${width ?? 360}px; background: var(--surface); color: var(--ink); font: var(--text-body) / var(--line-body) var(--font)`;
    root.append(style, box);
  }
  box.append(content);
  render(draw(), content);
  if (query.has('open')) root.querySelectorAll('details').forEach((fold) => (fold.open = true));
  return host;
}
