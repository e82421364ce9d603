/** The checks of a pack that need more than one of its entries, or the dataset that it will lie over. */
import { aliasText } from '@/context/alias';
import { checkAncestry } from '@/context/check/ancestry';
import { checkDates } from '@/context/check/dates';
import { checkDesignations } from '@/context/check/designations';
import type { Finding } from '@/context/check/finding';
import { checkIds } from '@/context/check/ids';
import { everydayAliases } from '@/context/check/names';
import { checkReferences } from '@/context/check/references';
import { EVERYDAY_WORDS } from '@/context/everyday-words';
import { REFERRED_KINDS, type KnownIds, type ReferredKind } from '@/context/known-ids';
import type { ContextSource, Room } from '@/context/schema';
import { LONGEST_NAME } from './limits';
import { PACK_ROOMS } from './pack-schema';

/** @param known of the ids that the pack mentions, those of the dataset */
export function checkPack(source: ContextSource, known: KnownIds): Finding[] {
  return [
    ...checkIds(source),
    ...clashes(source, known),
    ...checkReferences(source, known),
    ...checkDates(source),
    ...checkDesignations(source),
    ...checkAncestry(source),
    ...everydayAliases(source),
    ...source.people.flatMap(namesOf).flatMap(faultsOfName),
    ...source.people.flatMap(everydayName),
  ];
}

/** What the dataset calls the entries of a room. */
export const KIND_OF_ROOM: Readonly<Record<Room, ReferredKind>> = {
  people: 'people',
  meetings: 'meetings',
  sanctions: 'regimes',
  institutions: 'institutions',
  places: 'places',
  countries: 'countries',
  series: 'series',
  subjects: 'subjects',
};

/** An entry takes the place of one of its own kind. */
function clashes(source: ContextSource, known: KnownIds): Finding[] {
  const kindsById = new Map(REFERRED_KINDS.flatMap((kind) => known[kind].map((id) => [id, kind] as const)));
  return PACK_ROOMS.flatMap((room) =>
    source[room].flatMap(({ id }): Finding[] => {
      const taken = kindsById.get(id);
      if (taken === undefined || taken === KIND_OF_ROOM[room]) return [];
      return [
        {
          room,
          id,
          path: ['id'],
          message: `the dataset has ${id} among its ${taken}; choose another id, or move the entry there`,
        },
      ];
    }),
  );
}

interface Named {
  id: string;
  path: (string | number)[];
  name: string;
}

function namesOf({ id, name, aliases = [], known_by = [] }: ContextSource['people'][number]): Named[] {
  return [
    { id, path: ['name'], name },
    ...aliases.map((alias, i) => ({ id, path: ['aliases', i], name: aliasText(alias) })),
    ...known_by.map((short, i) => ({ id, path: ['known_by', i], name: short })),
  ];
}

function faultsOfName({ id, path, name }: Named): Finding[] {
  if (name.length <= LONGEST_NAME) return [];
  return [
    {
      room: 'people',
      id,
      path,
      message: `a name of ${name.length} characters; ${LONGEST_NAME} are the most`,
    },
  ];
}

/** “Will” would be somebody wherever a sentence begins so. */
function everydayName({ id, name }: ContextSource['people'][number]): Finding[] {
  if (!EVERYDAY_WORDS.has(name.toLowerCase())) return [];
  return [
    { room: 'people', id, path: ['name'], message: `“${name}” is an everyday word; give the name in full` },
  ];
}
