/** All that run against each other. */
import { ahoCorasicks } from './aho-corasick';
import { floors } from './floors';
import type { Finder } from './finder';
import { own } from './own';
import { regExps } from './regexp';

export const FINDERS: readonly Finder[] = [own, ...ahoCorasicks, ...regExps, ...floors];
