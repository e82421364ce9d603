/**
 * What a stored value of a setting may be. Written by hand: the content script reads settings too, and a schema library
 * would be larger than all of this room.
 */

export interface Field<T> {
  /** What holds until a reader chooses otherwise. */
  default: T;
  /** The value as this version understands it; undefined if it doesn't. */
  read(value: unknown): T | undefined;
}

export interface Choice<T extends string | number> extends Field<T> {
  /** In the order in which they are offered. */
  options: readonly T[];
}

export function flag(standard: boolean): Field<boolean> {
  return { default: standard, read: (value) => (typeof value === 'boolean' ? value : undefined) };
}

export function choice<const T extends string | number>(options: readonly T[], standard: T): Choice<T> {
  return { default: standard, options, read: (value) => options.find((option) => option === value) };
}

/** Several of the options; what this version doesn't know among them is left out. */
export function subset<const T extends string>(
  options: readonly T[],
): Field<readonly T[]> & { options: readonly T[] } {
  return {
    default: options,
    options,
    read: (value) => (Array.isArray(value) ? options.filter((option) => value.includes(option)) : undefined),
  };
}

export function texts(): Field<readonly string[]> {
  return {
    default: [],
    read: (value) => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined),
  };
}
