import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Arrows point down: renderer and main know shared; shared knows nobody. */
const forbid = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [
        { name: '@electron/remote', message: 'The page talks to main through window.api only.' },
      ],
      patterns,
    },
  ],
});

const electron = {
  group: ['electron', 'electron/*'],
  message: 'Only src/main and src/preload know Electron.',
};
const sqlite = {
  group: ['better-sqlite3'],
  message: 'Only src/main/storage opens the database; ask a repository.',
};
const node = { group: ['node:*'], message: 'This area runs without Node; pass what it needs in.' };
const react = {
  group: ['react', 'react-dom', 'react/*', 'react-dom/*', '@xyflow/react', 'radix-ui', 'zustand'],
  message: 'React belongs to src/renderer.',
};
const otherAreas = (...areas) => ({
  group: areas.flatMap((area) => [`**/${area}/**`]),
  message: 'Areas meet only in src/shared; if two sides need it, it lives there.',
});

export default tseslint.config(
  { ignores: ['out', 'node_modules', 'demo-output', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write `import * as z from 'zod'`: the named import drags every locale along.",
        },
      ],
    },
  },
  {
    files: ['src/shared/**'],
    rules: {
      ...forbid(electron, sqlite, node, react, otherAreas('main', 'renderer', 'preload', 'cli')),
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'process', 'Buffer', 'fetch', 'localStorage', 'crypto'].map(
          (name) => ({ name, message: 'The core is pure; take it as an argument.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core takes the time as an argument.' },
        {
          object: 'Math',
          property: 'random',
          message: 'The core takes randomness as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/main/**'],
    rules: forbid(react, sqlite, otherAreas('renderer', 'preload', 'cli')),
  },
  {
    files: ['src/main/storage/**'],
    rules: forbid(react, otherAreas('renderer', 'preload', 'cli')),
  },
  {
    files: ['src/preload/**'],
    rules: forbid(react, sqlite, otherAreas('main', 'renderer', 'cli')),
  },
  {
    files: ['src/cli/**'],
    rules: {
      ...forbid(electron, sqlite, react, otherAreas('main', 'renderer', 'preload')),
    },
  },
  {
    files: ['src/renderer/**'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      ...forbid(electron, sqlite, node, otherAreas('main', 'preload', 'cli')),
    },
  },
  { files: ['scripts/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    ignores: ['tests/helpers/property.ts'],
    rules: forbid({
      group: ['fast-check'],
      message: 'Import fc from tests/helpers/property, which sets the seed.',
    }),
  },
);
