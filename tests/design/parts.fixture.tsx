/** The small parts that all surfaces share. */
import styles from '@/design/components.css?inline';
import tokens from '@/design/tokens.css?inline';
import { Fold } from '@/design/fold';
import { IconButton } from '@/design/icon-button';
import { BackIcon, ChevronIcon, CloseIcon, CopyIcon, DoneIcon, MoveIcon, PinIcon } from '@/design/icons';
import { Rows } from '@/design/rows';
import { Section } from '@/design/section';
import type { Fixture } from '../browser/gallery/fixture';

const ICONS = {
  back: BackIcon,
  copy: CopyIcon,
  done: DoneIcon,
  move: MoveIcon,
  pin: PinIcon,
  close: CloseIcon,
  open: ChevronIcon,
};

const rows = ['2016', '2017', 'Feb. 27–28, 2019', 'A label that is longer than its column is wide'].map(
  (label, i) => ({
    key: label,
    label,
    value:
      i === 1
        ? 'Two lines, when the words of the row need more than the width that is left for them.'
        : 'One line',
    isCurrent: i === 2,
  }),
);

export default {
  styles: `${tokens}\n${styles}`,
  surface: 'page',
  states: {
    'icon buttons': () => (
      <div style="display: flex; padding: 8px">
        {Object.entries(ICONS).map(([name, Icon]) => (
          <IconButton key={name} name={name} label={name}>
            <Icon />
          </IconButton>
        ))}
      </div>
    ),
    'buttons of words': () => (
      <p class="actions" style="padding: 8px 16px">
        <button type="button" class="button">
          Copy report
        </button>
        <a class="button" href="https://issues.example">
          Open issues.example
        </a>
      </p>
    ),
    rows: () => (
      <Section title="A section">
        <Rows rows={rows} />
      </Section>
    ),
    'rows, shortened': () => (
      <Section title="A section">
        <Rows rows={rows} limit={2} />
      </Section>
    ),
    folds: () => (
      <div style="padding-top: 8px">
        <Fold name="since" title="Since this article" count={3}>
          Unfolded
        </Fold>
        <Fold name="sources" title="Sources" count={2} aside="reviewed to Oct. 31, 2026">
          Unfolded
        </Fold>
      </div>
    ),
  },
} satisfies Fixture;
