import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What files of one kind may import. */
function wall(from, ...to) {
  return { from: { element: { type: from } }, allow: { to: { element: { type: to } } } };
}

/** Dates of text drift with the machine's zone, and hand-made offsets are wrong twice a year. */
const time = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'Days and moments come from @/shared/ui/format: todayIn, momentInWords, isToCome.',
  },
  {
    selector:
      "MemberExpression[object.name='Date'][property.name=/^(parse|UTC|now)$/], MemberExpression[object.name='Intl'][property.name='DateTimeFormat'], MemberExpression[property.name=/^(getTime|getTimezoneOffset|toLocale(Date|Time)String|[gs]et(UTC)?(Date|Day|Month|FullYear|Hours|Minutes))$/]",
    message: 'Zones, days and durations are computed in @/shared/ui/format, with Temporal.',
  },
  {
    selector:
      'ImportDeclaration[source.value=/^temporal-polyfill/], BinaryExpression > Literal[value=/^(60000|3600000|86400000)$/]',
    message: 'Zones, days and durations are computed in @/shared/ui/format, with Temporal.',
  },
];

/** What people read is plain American English, as CMS writes it. */
const odd =
  '/\\bCancell(ed|ing)\\b| cancell(ed|ing)\\b|\\b(e-mail|any more|anymore|under way|put right|meanwhile|whilst)\\b| …/';
const words = [
  {
    selector: `JSXText[value=${odd}], Literal[value=${odd}], TemplateElement[value.raw=${odd}]`,
    message: 'Say canceled, email, no longer, underway, fix, in the meantime; no space before “…”.',
  },
];

/** One meaning of blank and of length for all texts. */
const text = [
  {
    selector: 'CallExpression[callee.property.name=/^trim(Start|End)?$/]',
    message: 'What was written, and whether anything, says @/shared/ui/text: written, isBlank.',
  },
];

/** Names and texts that other people wrote may go from right to left, and turn nothing around them. */
const directions = [
  {
    selector:
      "JSXElement:not([openingElement.name.name='bdi']) > JSXExpressionContainer > MemberExpression[property.name=/^(name|component)$/][object.name=/^(person|mentor|mentee|other|counterpart|author|proposedBy)$/]",
    message: 'Put the name into <bdi>.',
  },
  {
    selector:
      "JSXElement:not([openingElement.name.name='bdi']) > JSXExpressionContainer > MemberExpression[property.name=/^(name|component)$/] > MemberExpression[property.name=/^(person|mentor|mentee|other|counterpart|author|proposedBy)$/]",
    message: 'Put the name into <bdi>.',
  },
  {
    selector:
      "TemplateLiteral > MemberExpression[property.name='name'][object.name=/^(person|mentor|mentee|other|counterpart|author|proposedBy)$/]",
    message: 'Keep the name apart with isolated() of @/shared/ui/text.',
  },
  {
    selector:
      "JSXOpeningElement:has(JSXAttribute[name.name='className'] Literal[value=/\\bprose\\b/]):not(:has(JSXAttribute[name.name='dir']))",
    message: 'What people wrote goes in its own direction: dir="auto".',
  },
];

/** What a resource is kept under, and what a write of it touches, stands in its own file alone. */
const queries = [
  {
    selector: "Property[key.name='queryKey'] ArrayExpression, Property[key.name=/^(touches|awaits)$/]",
    message: 'Query keys and what a write touches stand in the resource file.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(invalidate|refetch|reset|remove|cancel)Queries$|^set(Queries|Query)Data$/]',
    message: 'Describe the write in the resource file; useSubmit, useTransition and the forms follow it.',
  },
];

/** Matchers that nearly everything satisfies. */
const vague = {
  toBeTruthy: 'Say which value it is.',
  toBeDefined: 'Say which value it is.',
};

/** A limit written by hand drifts from the contract. */
const limits = [
  {
    selector: [
      'JSXAttribute[name.name=/^(min|max)Length$/] Literal',
      'Property[key.name=/^(min|max)(Length|Items|imum)$/] > Literal',
      "CallExpression[callee.property.name=/^(min|max|length|gte?|lte?)$/][callee.object.name!='Math'][arguments.0.value>1]",
    ].join(', '),
    message: 'Take the limit from `limits`, which is generated from the contract.',
  },
];

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
    rules: {
      'no-restricted-syntax': ['error', ...words, ...time, ...text, ...directions, ...limits, ...queries],
    },
  },
  {
    files: [
      'src/**/resource.ts',
      'src/shared/api/**/*.{ts,tsx}',
      'src/shared/domain/form/useVersionedSave.ts',
    ],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...time, ...text, ...limits] },
  },
  {
    // A session counts milliseconds that pass, in no zone.
    files: ['src/shared/session/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...text, ...limits, ...queries] },
  },
  {
    files: ['src/shared/ui/format/**/*.ts', 'src/shared/ui/text.ts'],
    ignores: ['src/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...limits, ...queries] },
  },
  {
    // One way to keep the state of a screen in its address.
    files: ['src/features/**/*.{ts,tsx}', 'src/shared/domain/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'react-router',
          importNames: ['useSearchParams'],
          message: 'Use useAddress of shared/ui/address.',
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.ts', '*.config.{ts,js}', 'scripts/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // Tests that can fail: each expects something, waits for it, and none is left out.
    files: ['**/*.test.{ts,tsx}'],
    plugins: { vitest },
    rules: {
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', '*.expect*'] }],
      'vitest/valid-expect': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      'vitest/no-restricted-matchers': ['error', vague],
    },
  },
  {
    files: ['e2e/**/*.ts'],
    plugins: { playwright },
    rules: {
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
      'playwright/valid-expect': 'error',
      'playwright/missing-playwright-await': 'error',
      'playwright/no-focused-test': 'error',
      'playwright/no-skipped-test': 'error',
      'playwright/no-restricted-matchers': ['error', vague],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
