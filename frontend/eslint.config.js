import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What files of one kind may import. */
function wall(from, ...to) {
  return { from: { element: { type: from } }, allow: { to: { element: { type: to } } } };
}

const limitsOfTheContract = {
  selector: [
    'JSXAttribute[name.name=/^(min|max)Length$/] Literal',
    'Property[key.name=/^(min|max)(Length|Items|imum)$/] > Literal',
    "CallExpression[callee.property.name=/^(min|max|length|gte?|lte?)$/][callee.object.name!='Math'][arguments.0.value>1]",
  ].join(', '),
  message: 'Take the limit from `limits`, which is generated from the contract.',
};

export default tseslint.config(
  { ignores: ['dist', 'src/api', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.js'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Alerts that appear after an action take the focus; a page that opens does not give it to a field.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'no-console': 'error',
    },
  },
  {
    // Folder walls: the contract's types at the ground, on them the parts of the shared folder, then the features,
    // the app on top.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/include': ['src/**/*', 'testing/**/*'],
      'boundaries/elements': [
        { type: 'contract', pattern: 'src/api' },
        { type: 'ui', pattern: 'src/shared/ui' },
        { type: 'api', pattern: 'src/shared/api' },
        { type: 'session', pattern: 'src/shared/session' },
        { type: 'domain', pattern: 'src/shared/domain' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'app', pattern: 'src/app' },
        { type: 'testing', pattern: 'testing' },
      ],
    },
    rules: {
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            wall('ui', 'ui'),
            wall('api', 'api', 'contract'),
            wall('session', 'session', 'api'),
            wall('domain', 'domain', 'api', 'ui'),
            wall('feature', 'domain', 'session', 'api', 'ui'),
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { type: 'feature', captured: { name: '{{from.captured.name}}' } } } },
            },
            wall('app', 'app', 'feature', 'domain', 'session', 'api', 'ui'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', limitsOfTheContract] },
  },
  {
    // What a resource is kept under, and what a write of it touches, stands in its own file alone.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/**/resource.ts',
      'src/shared/api/**',
      'src/shared/domain/form/useVersionedSave.ts',
      'src/**/*.test.{ts,tsx}',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        limitsOfTheContract,
        {
          selector: "Property[key.name='queryKey'] ArrayExpression, Property[key.name=/^(touches|awaits)$/]",
          message: 'Query keys and what a write touches stand in the resource file.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(invalidate|refetch|reset|remove|cancel)Queries$|^set(Queries|Query)Data$/]',
          message:
            'Describe the write in the resource file; useSubmit, useTransition and the forms follow it.',
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.ts', '*.config.{ts,js}', 'scripts/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
