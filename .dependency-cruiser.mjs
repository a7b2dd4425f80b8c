/** Who may import whom: docs of the layers in one place, each with its reason. */
const stages = ['changes', 'manifests', 'resolvers', 'detect', 'osd', 'models', 'policy', 'reports']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment: 'The vocabulary stands alone, so that every stage can speak it.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/(?!model/)' },
    },
    ...stages.map(stage => ({
      name: `${stage}-knows-no-other-stage`,
      comment: 'A stage is a plain function from its types to the next; only the joins (review, classify, commands) know several.',
      severity: 'error',
      from: { path: `^src/${stage}/` },
      // The ten criteria are data that every report quotes.
      to: { path: '^src/', pathNot: [`^src/(model|${stage})/`, ...(stage === 'reports' ? ['^src/osd/definition\\.ts$'] : [])] },
    })),
    {
      name: 'licenses-know-no-other-join',
      comment: 'Finding licenses serves the review, one component (try) and the whole tree alike; it knows none of them.',
      severity: 'error',
      from: { path: '^src/licenses/' },
      to: { path: '^src/(changes|manifests|models|policy|reports|review|action|commands)(/|\\.ts$)' },
    },
    {
      name: 'the-review-knows-no-front',
      comment: 'The action and the command line are two fronts of one review; what only one of them needs stands with it.',
      severity: 'error',
      from: { path: '^src/review(/|\\.ts$)' },
      to: { path: '^src/(reports|action|commands)(/|\\.ts$)' },
    },
    {
      name: 'one-per-file-folders-have-no-siblings',
      comment:
        'What two formats, rules, resolvers or commands share goes one level up or into shared/, so that each can be read and removed alone.',
      severity: 'error',
      from: { path: '^src/(manifests|resolvers|models/references|osd/rules|reports|commands)/[^/]+$' },
      to: { path: '^src/$1/[^/]+$' },
    },
    {
      name: 'only-io-meets-the-outside',
      comment: 'Disk, processes and the network are handed in, so that stages are pure and tests need no mocks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { path: '^(node:)?(fs|child_process|http|https|net|tls|dns|worker_threads)|node_modules/(@actions|@octokit|undici)' },
    },
    {
      name: 'only-entries-import-io',
      comment: 'The two ends of the program choose the outside; everything between takes it as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(io/|index\\.ts$|cli\\.ts$)' },
      to: { path: '^src/io/' },
    },
    {
      name: 'nobody-imports-entries',
      comment: 'An entry has effects when it is loaded.',
      severity: 'error',
      from: {},
      to: { path: '^src/(index|cli)\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle, even of types, means that two files are one idea.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
}
