/** "the Wisconsin lawmaker", "the Kentucky Republican": a member of Congress by the state that sent them, once named. */
import type { PersonFacts } from '@/context/facts';
import { heldOn } from '@/context/lookups';
import type { DocBlock } from '../../document';
import { namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import type { PersonMention } from '../person-mention';

const BY_STATE =
  /\b[Tt]he ((?:[A-Z][a-z]+ ){1,2})(lawmaker|senator|congressman|congresswoman|representative|Republican|Democrat)\b/g;

export function stateLawmakers(block: DocBlock, scene: DescriptionScene): PersonMention[] {
  return [...block.text.matchAll(BY_STATE)].flatMap((match) => {
    const state = match[1]!.trim();
    const [person, ...others] = [...scene.counts.keys()].filter((one) => satFor(one, state, scene.doc.day));
    if (!person || others.length) return [];
    const from = block.words.findIndex((word) => word.start === match.index + 'the '.length);
    const to = from + match[1]!.split(' ').length;
    return namedRightAfter({ block, to }, scene.named)
      ? []
      : describePerson(
          { block, from, to },
          person,
          { by: 'office', title: match[2]!, of: state, on: scene.doc.day },
          0.85,
        );
  });
}

/** The state stands in the title of the office: "Senator from Wisconsin", "Member of the House for Florida". */
function satFor({ offices = [] }: PersonFacts, state: string, day: string): boolean {
  return offices.some(
    (office) =>
      office.role === 'legislator' &&
      heldOn(office, day) &&
      / (?:from|for) /.test(office.title) &&
      office.title.endsWith(` ${state}`),
  );
}
