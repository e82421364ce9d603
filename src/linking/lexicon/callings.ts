/** Nouns for what somebody is that are no office of a state: said beside a name once, they can stand for it afterward. */
import type { Role } from '@/context/schema';

export const CALLINGS: ReadonlySet<string> = new Set(
  `general admiral colonel commander warlord guerrilla fugitive
   pastor priest preacher clergyman cleric ayatollah imam bishop archbishop cardinal patriarch rabbi
   journalist columnist writer author novelist poet blogger broadcaster cartoonist
   singer actor actress comedian footballer boxer
   billionaire tycoon magnate mogul oligarch banker financier businessman businesswoman entrepreneur industrialist
   lawyer economist professor physicist technocrat laureate
   activist dissident whistleblower defector detainee prisoner
   socialist leftist centrist conservative nationalist populist islamist reformist hardliner republican democrat`.split(
    /\s+/,
  ),
);

/** Whoever is one of them is a cleric. */
export const CLERGY: ReadonlySet<string> = new Set(
  'pastor priest preacher clergyman ayatollah imam bishop archbishop cardinal patriarch rabbi'.split(' '),
);

/** How a calling is shortened before a name. */
export const SHORT_CALLINGS: Readonly<Record<string, string>> = {
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  prof: 'professor',
  rev: 'pastor',
  reverend: 'pastor',
};

/** Roles of the dataset whose holders are called so without anybody having said it. */
export const CALLINGS_OF_ROLES: Readonly<Record<string, readonly Role[]>> = {
  general: ['military-chief'],
  commander: ['military-chief'],
  cleric: ['cleric'],
  activist: ['activist'],
  dissident: ['activist'],
  billionaire: ['executive'],
  businessman: ['executive'],
  magnate: ['executive'],
  mogul: ['executive'],
  entrepreneur: ['executive'],
};

/** What may stand between "the" and the noun, besides a nationality. */
export const CALLING_MODIFIERS: ReadonlySet<string> = new Set(
  'slain murdered jailed detained imprisoned exiled late former young old veteran reclusive nobel peace'.split(
    ' ',
  ),
);
