/** What a gold mention means: the references of the markup (`?m:2019-02-27:Kim_Jong_Un+Donald_Trump`), read and written. */
import { isIsoDate, type IsoDate } from '../../src/context/dates';

/** `optional`: right if given, no miss if not. */
export type Reference = { optional: boolean } & (
  | { kind: 'person'; title: string; described: boolean }
  | { kind: 'organisation' | 'place'; title: string }
  | { kind: 'meeting'; on: IsoDate; participants: string[] }
  | { kind: 'sanctions'; authority: string; target: string; instrument?: string }
);

/** Stands for any authority. */
export const ANY = '*';

/** @returns the reference, or what is wrong with it in words for its author */
export function readReference(written: string): Reference | { wrong: string } {
  const optional = written.startsWith('?');
  const [code, ...parts] = written.slice(optional ? 1 : 0).split(':');
  const title = parts.join(':');
  switch (code) {
    case 'p':
    case 'p~':
      return title ? { kind: 'person', optional, described: code === 'p~', title } : untitled(written);
    case 'o':
      return title ? { kind: 'organisation', optional, title } : untitled(written);
    case 'l':
      return title ? { kind: 'place', optional, title } : untitled(written);
    case 'm':
      return readMeeting(written, optional, parts);
    case 's':
      return readSanctions(written, optional, parts);
    default:
      return { wrong: `"${written}" begins with none of p: p~: m: s: o: l:` };
  }
}

function untitled(written: string): { wrong: string } {
  return { wrong: `"${written}" names nothing after its colon` };
}

function readMeeting(written: string, optional: boolean, parts: readonly string[]) {
  const [on = '', people = '', ...more] = parts;
  if (!isIsoDate(on)) return { wrong: `"${written}" has no day (YYYY-MM-DD) after m:` };
  const participants = people.split('+');
  if (more.length || participants.includes(''))
    return { wrong: `"${written}" should end in its participants, joined by +` };
  return { kind: 'meeting', optional, on, participants } as const;
}

function readSanctions(written: string, optional: boolean, parts: readonly string[]) {
  const [authority, target, instrument, ...more] = parts;
  if (!authority || !target || instrument === '' || more.length)
    return { wrong: `"${written}" should be s:AUTHORITY:TARGET or s:AUTHORITY:TARGET:INSTRUMENT` };
  return { kind: 'sanctions', optional, authority, target, ...(instrument && { instrument }) } as const;
}

/** The reference as the markup writes it. */
export function writeReference(reference: Reference): string {
  return (reference.optional ? '?' : '') + writeMeaning(reference);
}

function writeMeaning(reference: Reference): string {
  switch (reference.kind) {
    case 'person':
      return `${reference.described ? 'p~' : 'p'}:${reference.title}`;
    case 'organisation':
      return `o:${reference.title}`;
    case 'place':
      return `l:${reference.title}`;
    case 'meeting':
      return `m:${reference.on}:${reference.participants.join('+')}`;
    case 'sanctions':
      return ['s', reference.authority, reference.target, reference.instrument].filter(Boolean).join(':');
  }
}
