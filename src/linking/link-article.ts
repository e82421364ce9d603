/**
 * An article becomes annotations: a pure function of the article, the dataset and the options.
 * Names first, then whose they are, then what the text tells about meetings and sanctions; each stage is a file of its own.
 */
import type { Article } from '@/article/article';
import type { Context } from '@/context/context';
import { getOrInsert } from '@/context/get-or-insert';
import { inBlock } from './in-block';
import type { Annotation } from './annotation';
import { chooseAnnotations } from './choose-annotations';
import { findCountries } from './countries';
import { prepare } from './document';
import { resolveEvents } from './events/resolve-events';
import { findNames } from './names/find-names';
import { Gazetteer } from './names/gazetteer';
import { namedThings } from './named-things';
import { resolveDescriptions } from './persons/described/descriptions';
import { findOffices } from './persons/offices/offices-in-text';
import { byPosition, type OpenMention, type PersonMention } from './persons/person-mention';
import { resolvePersons } from './persons/named/resolve-persons';
import { resolveSanctions } from './sanctions/resolve-sanctions';

/** Below it a link is not shown: a wrong card costs more trust than a missing one. */
const CONFIDENCE_BAR = 0.6;

const gazetteers = new WeakMap<Context, Gazetteer>();

/** The names of a context, indexed at the first use. */
function gazetteerOf(context: Context): Gazetteer {
  return getOrInsert(gazetteers, context, () => new Gazetteer(context));
}

/**
 * Finds the mentions of an article that the dataset can explain.
 * @returns annotations in order of reading; two may overlap where words mean both (a person inside a meeting's name)
 */
export function linkArticle(article: Article, context: Context): Annotation[] {
  const doc = prepare(article);
  const gazetteer = gazetteerOf(context);
  const names = findNames(doc, gazetteer);
  const countries = findCountries(doc, names, context);
  const offices = doc.blocks.flatMap((block) => findOffices(block, countries, names));
  const { named, open } = resolvePersons({ doc, names, countries, offices, gazetteer, context });
  const described = resolveDescriptions(doc, countries, offices, named, context);
  const persons = [...named.filter((mention) => !isHeadOf(mention, described)), ...described].sort(
    byPosition,
  );
  const scene = { doc, names, countries, persons, context };
  const annotations = [
    ...persons.map((mention) => personAnnotation(mention, article)),
    ...open.map((mention) => openAnnotation(mention, article)),
    ...resolveEvents(scene),
    ...resolveSanctions(scene),
    ...namedThings(scene),
  ].map((annotation) => ({
    ...annotation,
    text: article.blocks[annotation.block]!.text.slice(annotation.start, annotation.end),
  }));
  return chooseAnnotations(annotations.filter((annotation) => annotation.confidence >= CONFIDENCE_BAR));
}

/** In "the elder Kim" the name alone means nobody else. */
function isHeadOf(mention: PersonMention, described: readonly PersonMention[]): boolean {
  return inBlock(described, mention.block).some(
    (other) => other.to === mention.to && other.from < mention.from,
  );
}

function personAnnotation(
  { block, start, end, person, evidence, confidence }: PersonMention,
  article: Article,
): Annotation {
  const text = article.blocks[block.index]!.text.slice(start, end);
  return {
    block: block.index,
    start,
    end,
    text,
    kind: 'person',
    entities: [{ kind: 'person', id: person.id }],
    evidence,
    confidence,
  };
}

/** Both are shown, and the reader is asked: neither is likelier enough to be linked alone. */
const OPEN_CONFIDENCE = 0.6;

function openAnnotation({ block, start, end, people }: OpenMention, article: Article): Annotation {
  return {
    block: block.index,
    start,
    end,
    text: article.blocks[block.index]!.text.slice(start, end),
    kind: 'person',
    entities: people.map(({ id }) => ({ kind: 'person', id })),
    isEither: true,
    evidence: people.map(({ name }) => ({ by: 'short-form', of: name })),
    confidence: OPEN_CONFIDENCE,
  };
}
