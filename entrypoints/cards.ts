/** The cards, as a script of their own: a page gets it once its reader wants one (docs/decisions/0012). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '@/cards/handover';
import { makePresenter } from '@/cards/make-presenter';

export default defineUnlistedScript(() => offerCards(makePresenter));
