/** When the Security Council adopted its resolutions on North Korea and Iran: unsc_sanctions_resolutions. */
import { agree } from '../spans';
import type { Comparison } from './comparison';
import type { Disagreement } from './disagreement';

export const resolutions: Comparison = {
  table: 'unsc_sanctions_resolutions',
  columns: ['resolution', 'adopted'],
  compare: ({ name: table, rows }, { instruments }) => {
    const byNumber = new Map<string, { id: string; adopted: string }>();
    for (const { instrument, regime } of instruments.values()) {
      const number = /\b(?:UNSCR|Resolution) (\d{3,4})\b/.exec(instrument.name)?.[1];
      if (regime.authority === 'UN' && number) byNumber.set(number, instrument);
    }
    return rows.flatMap(({ line, cells }): Disagreement[] => {
      // the row “snapback” is no resolution
      const ours = byNumber.get(cells.resolution!);
      if (!ours || agree(ours.adopted, cells.adopted!)) return [];
      return [
        { id: ours.id, field: 'adopted', ours: ours.adopted, theirs: cells.adopted!, table, row: line },
      ];
    });
  },
};
