/** The presenter with its stylesheet. */
import type { MakePresenter } from '@/cards/late-presenter';
import { Presenter } from '@/cards/presenter';
import styles from '@/cards/card.css?inline';

export const makePresenter: MakePresenter = (options) => new Presenter({ ...options, styles });
