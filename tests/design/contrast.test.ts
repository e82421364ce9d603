/** The colours of the design language against WCAG 2.2, from the stylesheet itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Without the adjustments below for readers who ask for more contrast.
const [stylesheet] = readFileSync('src/design/tokens.css', 'utf8').split('@media') as [string];

const tokens = new Map(
  [...stylesheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance by WCAG's definition. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'danger', 'person', 'meeting', 'sanctions', 'organisation', 'place'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  describe.each(['surface', 'wash'])('on the %s', (ground) => {
    it.each(TEXT)('%s can be read', (name) => {
      expect(contrast(tokens.get(name)![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(4.5);
    });

    it('controls can be seen', () => {
      expect(contrast(tokens.get('control')![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(3);
    });
  });
});

it('the figures in the documentation are those of the stylesheet', () => {
  const rows = [
    ...readFileSync('docs/design-language.md', 'utf8').matchAll(
      /^\| `--([\w-]+)` +\| `(#\w{6})` \| `(#\w{6})` \|(.*)$/gm,
    ),
  ];
  expect(rows.map(([, name]) => name)).toEqual(expect.arrayContaining(TEXT));
  for (const [, name, light, dark, figures] of rows) {
    expect({ name, light, dark }).toEqual({ name, ...tokens.get(name!) });
    const told = figures!.match(/\d+\.\d/g) ?? [];
    if (name === 'surface' || name === 'wash') continue;
    const grounds = [tokens.get('surface')!, tokens.get('wash')!];
    expect(told).toEqual(
      grounds.flatMap((ground) =>
        [contrast(light!, ground.light), contrast(dark!, ground.dark)].map((figure) => figure.toFixed(1)),
      ),
    );
  }
});
