/** What a name is to its bearer, and how that is packed into a number. */

/** The order is that of the packed labels; a new kind goes to the end. */
export const NAMED_KINDS = [
  'person',
  'meeting',
  'regime',
  'instrument',
  'organisation',
  'place',
  'country',
  'series',
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/**
 * How a name points at its bearer:
 * `name` in full; `known-by` a short form that alone means it in world news; `short` a family name, good only
 * once the article has said whose; `adjective` "North Korean"; `metonym` "Pyongyang" for the government.
 */
const NAME_FORMS = ['name', 'known-by', 'short', 'adjective', 'metonym'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

export interface NameLabel {
  kind: NamedKind;
  form: NameForm;
  /** Not enough alone: the article must support it. */
  common: boolean;
}

export function packLabel({ kind, form, common }: NameLabel): number {
  return (NAMED_KINDS.indexOf(kind) * NAME_FORMS.length + NAME_FORMS.indexOf(form)) * 2 + Number(common);
}

/** @param label made by `packLabel` */
export function unpackLabel(label: number): NameLabel {
  const rest = label >>> 1;
  return {
    kind: NAMED_KINDS[Math.floor(rest / NAME_FORMS.length)]!,
    form: NAME_FORMS[rest % NAME_FORMS.length]!,
    common: (label & 1) === 1,
  };
}
