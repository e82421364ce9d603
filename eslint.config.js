// The house rules that a machine can check. `any` is banned by strictTypeChecked; markup from strings, below.
import { defineConfig, globalIgnores } from 'eslint/config';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const MARKUP = 'Build nodes (Preact or the DOM): text of the dataset or the page must never become markup.';

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.pictures/', 'tests/pages/', 'tests/gold/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `!` states what noUncheckedIndexedAccess can't see, such as an index just found by the same array's findIndex
      '@typescript-eslint/no-non-null-assertion': 'off',
      // numbers print as people expect; what doesn't (objects, null) stays banned
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { sources: _, ...rest } = entry` is how to leave a field out
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `||` on strings means "or, if empty, ..." here, which `??` doesn't say
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: MARKUP },
        { property: 'outerHTML', message: MARKUP },
        { property: 'insertAdjacentHTML', message: MARKUP },
        { property: 'setHTMLUnsafe', message: MARKUP },
        { property: 'createContextualFragment', message: MARKUP },
        { object: 'document', property: 'write', message: MARKUP },
        { object: 'document', property: 'writeln', message: MARKUP },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: MARKUP },
        { selector: "Property[key.name='dangerouslySetInnerHTML']", message: MARKUP },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'event', message: 'Take the event as a parameter.' },
        { name: 'name', message: 'That is window.name; a variable is missing.' },
      ],
    },
  },
  {
    // what ships makes no request, ever (design.md); a console is for tools
    files: ['src/**', 'entrypoints/**'],
    plugins: { 'no-unsanitized': noUnsanitized, regexp },
    rules: {
      // a page's text is anybody's: an expression takes time with its length, not with the square of it or worse
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // no way of writing markup, whatever it is called; here without the exceptions for what has been escaped
      'no-unsanitized/method': ['error', { escape: {} }],
      'no-unsanitized/property': ['error', { escape: {} }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map(
          (name) => ({
            name,
            message: 'The extension makes no request.',
          }),
        ),
        { name: 'event', message: 'Take the event as a parameter.' },
        { name: 'name', message: 'That is window.name; a variable is missing.' },
      ],
    },
  },
  {
    // a test may build a page from a string
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': 'off',
    },
  },
);
