/** All checks that need more than one entry, in the order in which an editor would want to read them. */
import type { ContextSource } from '../schema';
import type { Finding } from './finding';
import { checkIds } from './ids';
import { checkReferences } from './references';
import { checkDates } from './dates';
import { checkDesignations } from './designations';
import { checkOffices } from './offices';
import { checkParticipants } from './participants';
import { checkSameVisit } from './same-visit';
import { checkFamily } from './family';
import { checkAncestry } from './ancestry';
import { checkNames } from './names';
import { checkWikipediaTitles } from './wikipedia-titles';
import { checkTexts } from './texts';
import { checkHouseStyle } from './house-style';

export type { Finding } from './finding';

const CHECKS: readonly ((source: ContextSource) => Finding[])[] = [
  checkIds, checkReferences, checkDates, checkDesignations, checkOffices, checkParticipants, checkSameVisit, checkFamily, checkAncestry, checkNames, checkWikipediaTitles,
  checkTexts, checkHouseStyle,
]; // prettier-ignore

export function checkContext(source: ContextSource): Finding[] {
  return CHECKS.flatMap((check) => check(source));
}
