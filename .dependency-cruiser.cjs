// The room rule of docs (design): arrows between the rooms of src/ go one way. `rooms` says what each may import.
const EVERYTHING = '^(src|entrypoints|scripts|tests)/';

/** room → rooms it may import from, and rooms from which it may import types only. */
const rooms = {
  context: { uses: [], types: [] },
  article: { uses: [], types: [] },
  linking: { uses: ['context'], types: ['article'] },
  page: { uses: ['article'], types: ['linking', 'messages'] },
  reading: { uses: ['article'], types: ['linking', 'messages'] },
  tabs: { uses: [], types: ['messages'] },
  i18n: { uses: [], types: [] },
  design: { uses: ['i18n'], types: [] },
  settings: { uses: [], types: ['linking'] },
  // what readers add: packs beside the dataset, notes on its entities
  packs: { uses: ['context', 'linking'], types: [] },
  notes: { uses: ['context', 'design', 'i18n'], types: ['linking'] },
  cards: { uses: ['context', 'linking', 'design', 'i18n'], types: ['article', 'settings'] },
  briefing: {
    uses: ['cards', 'context', 'design', 'i18n', 'own-pages'],
    types: ['article', 'linking', 'messages', 'settings'],
  },
  // the extension's own pages, and what they share
  'own-pages': { uses: ['design', 'i18n', 'messages', 'page', 'settings'], types: [] },
  popup: { uses: ['cards', 'design', 'i18n', 'own-pages'], types: ['linking', 'messages', 'settings'] },
  sample: { uses: ['cards', 'i18n'], types: ['article', 'settings'] },
  welcome: { uses: ['design', 'i18n'], types: [] },
  options: { uses: ['cards', 'design', 'i18n', 'notes', 'settings'], types: ['messages', 'packs'] },
  messages: { uses: ['context', 'notes'], types: ['article', 'cards', 'linking', 'settings'] },
};

const pathOf = (room) => `^src/${room}/`;

const roomRules = Object.entries(rooms).flatMap(([room, { uses, types }]) => [
  {
    name: `${room}-imports`,
    comment: `src/${room} may import ${[...uses, ...types.map((type) => `types of ${type}`)].join(', ') || 'no other room'}`,
    severity: 'error',
    from: { path: pathOf(room) },
    to: { path: EVERYTHING, pathNot: [room, ...uses, ...types].map(pathOf) },
  },
  ...(types.length
    ? [
        {
          name: `${room}-types-only`,
          comment: `src/${room} may import only types of ${types.join(', ')} (import type)`,
          severity: 'error',
          from: { path: pathOf(room) },
          to: { path: types.map(pathOf), dependencyTypesNot: ['type-only'] },
        },
      ]
    : []),
]);

/** The alcoves of linking, in the order in which an article passes them: folder → folders beside it that it may import from. */
const alcoves = {
  'persons/offices': [],
  'persons/named': ['offices'],
  'persons/described': ['offices'],
  'events/words': [],
  'events/focus': [],
  'events/clause': ['words', 'focus'],
  'events/candidates': ['words', 'clause'],
  'events/named': ['words', 'clause', 'candidates'],
  'events/sightings': ['words', 'focus', 'clause', 'candidates'],
  'events/referring': ['words', 'focus', 'clause', 'candidates'],
  'sanctions/cues': [],
  'sanctions/imposers': ['cues'],
  'sanctions/targets': ['cues', 'imposers'],
  'sanctions/regimes': ['cues', 'imposers', 'targets'],
};

const alcoveRules = Object.entries(alcoves).flatMap(([alcove, uses]) => {
  const [room, own] = alcove.split('/');
  const beside = Object.keys(alcoves).flatMap((other) =>
    other.startsWith(`${room}/`) && ![own, ...uses].includes(other.split('/')[1])
      ? [`^src/linking/${other}/`]
      : [],
  );
  if (!beside.length) return [];
  return [
    {
      name: `${room}-${own}-imports`,
      comment: `of its neighbours, src/linking/${alcove} may import ${uses.join(', ') || 'none'}`,
      severity: 'error',
      from: { path: `^src/linking/${alcove}/` },
      to: { path: beside },
    },
  ];
});

module.exports = {
  forbidden: [
    ...roomRules,
    ...alcoveRules,
    {
      name: 'rooms-only',
      comment: 'src/ has the rooms that design.md names; a new one needs its line in .dependency-cruiser.cjs',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(rooms).map(pathOf) },
      to: {},
    },
    {
      name: 'ships-without-tools',
      comment: 'what ships imports neither tools nor tests',
      severity: 'error',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'entrypoints-on-top',
      comment: 'nothing but tests looks into entrypoints/',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'virtual: modules are made by scripts/context/vite-plugin.ts and WXT, #i18n by its module',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|#i18n$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    // type imports vanish in the build, but they are arrows too
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/rooms-resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
