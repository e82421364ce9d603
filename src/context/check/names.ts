/** A name must be able to point at its bearer: no everyday word, no lone word that many share, no two people with the same names. */
import { aliasText } from '../alias';
import { EVERYDAY_WORDS } from '../everyday-words';
import type { ContextSource, Room } from '../schema';
import type { Finding } from './finding';

export function checkNames(source: ContextSource): Finding[] {
  return [...everydayAliases(source), ...sharedNames(source)];
}

/** Aliases that are everyday words, or a lone name that many share. */
export function everydayAliases(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  for (const room of ['people', 'meetings', 'institutions', 'places'] as const satisfies Room[]) {
    for (const entry of source[room]) {
      entry.aliases?.forEach((alias, i) => {
        if (typeof alias !== 'string' || !EVERYDAY_WORDS.has(alias.toLowerCase())) return;
        findings.push({
          room,
          id: entry.id,
          path: ['aliases', i],
          message: `“${alias}” is an everyday word; write { name: ${alias}, common: true } or drop it`,
        });
      });
    }
  }
  for (const person of source.people) {
    const familyNames = new Set([
      person.family_name,
      person.name.split(' ').at(-1),
      person.name.split(' ')[0],
    ]);
    person.aliases?.forEach((alias, i) => {
      if (typeof alias === 'string' && familyNames.has(alias)) {
        findings.push({
          room: 'people',
          id: person.id,
          path: ['aliases', i],
          message: `“${alias}” alone is shared by many; put it under known_by if world news means this person by it, else write { name: ${alias}, common: true }`,
        });
      }
    });
  }
  return findings;
}

function sharedNames(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const bearers = new Map<string, string>();
  for (const person of source.people) {
    const all = [person.name, ...(person.aliases ?? []).map(aliasText)]
      .map((name) => name.toLowerCase())
      .sort()
      .join('|');
    const other = bearers.get(all);
    if (other)
      findings.push({
        room: 'people',
        id: person.id,
        path: ['name'],
        message: `has the same names as ${other}; merge the two, or add the names that tell them apart`,
      });
    else bearers.set(all, person.id);
  }
  return findings;
}
