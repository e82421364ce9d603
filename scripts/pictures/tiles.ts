/** The pages of which tiles are pictures. */

const SANS = "font-family: 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
/** The tile is laid out for this height, and grows with it. */
const DESIGN_HEIGHT = 280;
const INK = '#1d2126';
const PAPER = '#f4f1ea';

interface Tile {
  /** SVG. */
  icon: string;
  /** PNG of a card, base64, two pixels for each of CSS. */
  card: string;
  width: number;
  height: number;
}

/** Name and promise, with a card beside them where there is room, under them where there isn't. */
export function tile({ icon, card, width, height }: Tile): string {
  const unit = height / DESIGN_HEIGHT;
  const isWide = width / height > 2;
  const words = isWide ? '48%' : '100%';
  return page(`
    <div style="display:flex; height:100vh; background:${PAPER}; color:${INK}; overflow:hidden; position:relative">
      <div style="width:${words}; padding:${26 * unit}px ${28 * unit}px; box-sizing:border-box">
        <div style="display:flex; align-items:center; gap:${10 * unit}px">
          <span style="width:${34 * unit}px; height:${34 * unit}px">${icon}</span>
          <b style="font-size:${24 * unit}px; letter-spacing:-0.01em">Backgrounder</b>
        </div>
        <p style="font-size:${(isWide ? 21 : 17) * unit}px; line-height:1.3; margin:${(isWide ? 26 : 14) * unit}px 0 0">
          Who that is, which summit that was, what the sanctions say.
        </p>
        ${isWide ? `<p style="font-size:${13 * unit}px; margin:${14 * unit}px 0 0">Beside the article. Offline and private.</p>` : ''}
      </div>
      <img src="data:image/png;base64,${card}" alt="" style="position:absolute; ${
        isWide
          ? `right:${26 * unit}px; top:50%; transform:translateY(-50%); height:${230 * unit}px`
          : `left:${28 * unit}px; top:${140 * unit}px; width:${384 * unit}px`
      }; border-radius:${6 * unit}px; box-shadow:0 ${4 * unit}px ${18 * unit}px rgb(0 0 0 / 22%)">
    </div>`);
}

/** Two pictures (PNG, base64) side by side, with the browser's line between them. */
export function beside(left: string, right: string): string {
  return page(`
    <div style="display:flex; height:100vh; overflow:hidden; background:#d5d8dc; gap:1px">
      <img alt="" src="data:image/png;base64,${left}" style="flex:none"><img alt="" src="data:image/png;base64,${right}">
    </div>`);
}

export function logo(icon: string): string {
  return page(`<div style="width:100vw; height:100vh">${icon}</div>`);
}

function page(body: string): string {
  return `<!doctype html><style>body { margin: 0; ${SANS} } svg { width: 100%; height: 100%; display: block }</style>${body}`;
}
