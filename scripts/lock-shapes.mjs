// What lock files look like, for the bench: one shape a format, whose packages repeat until the file is as large as told.

const HASH = '0123456789abcdef'.repeat(4)
const SHA512 = 'A'.repeat(86)

/** What one package looks like in each format; `n` is its number, `m` that of a package it needs. */
export const SHAPES = {
  'package-lock': {
    file: 'package-lock.json',
    head: '{\n  "name": "orchard",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "orchard",\n      "dependencies": {\n        "pear-0": "^1.0.0"\n      }\n    }',
    one: (n, m) =>
      `,\n    "node_modules/pear-${n}": {\n      "version": "1.${n % 90}.0",\n      "resolved": "https://registry.npmjs.org/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz",\n      "integrity": "sha512-${'A'.repeat(86)}==",\n      "dev": true,\n      "license": "MIT",\n      "dependencies": {\n        "pear-${m}": "^1.0.0",\n        "pear-${m + 1}": "^1.0.0"\n      },\n      "engines": {\n        "node": ">=18"\n      }\n    }`,
    tail: '\n  }\n}\n',
  },
  'yarn-lock': {
    file: 'yarn.lock',
    head: '# yarn lockfile v1\n\n',
    one: (n, m) =>
      `\n"@fruit/pear-${n}@^1.0.0", "@fruit/pear-${n}@^1.${n % 90}.0":\n  version "1.${n % 90}.0"\n  resolved "https://registry.yarnpkg.com/@fruit/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz#${'0'.repeat(40)}"\n  integrity sha512-${'A'.repeat(86)}==\n  dependencies:\n    "@fruit/pear-${m}" "^1.0.0"\n`,
    tail: '',
  },
  'yarn-lock berry': {
    file: 'yarn.lock',
    head: '__metadata:\n  version: 8\n\n"orchard@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "orchard@workspace:."\n  dependencies:\n    "@fruit/pear-0": "npm:^1.0.0"\n',
    one: (n, m) =>
      `\n"@fruit/pear-${n}@npm:^1.0.0, @fruit/pear-${n}@npm:^1.${n % 90}.0":\n  version: 1.${n % 90}.0\n  resolution: "@fruit/pear-${n}@npm:1.${n % 90}.0"\n  dependencies:\n    "@fruit/pear-${m}": "npm:^1.0.0"\n  checksum: 10c0/${'0'.repeat(128)}\n  languageName: node\n  linkType: hard\n`,
    tail: '',
  },
  'pnpm-lock': {
    file: 'pnpm-lock.yaml',
    head: "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      pear-0:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n",
    one: n =>
      `\n  '@fruit/pear-${n}@1.${n % 90}.0':\n    resolution: {integrity: sha512-${'A'.repeat(86)}==}\n    engines: {node: '>=18'}\n    peerDependencies:\n      moss: '*'\n`,
    middle: '\nsnapshots:\n',
    again: (n, m) =>
      `\n  '@fruit/pear-${n}@1.${n % 90}.0(moss@1.0.0)':\n    dependencies:\n      '@fruit/pear-${m}': 1.${m % 90}.0(moss@1.0.0)\n`,
    tail: '',
  },
  'bun-lock': {
    file: 'bun.lock',
    head: '{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "orchard",\n      "dependencies": {\n        "pear-0": "^1.0.0",\n      },\n    },\n  },\n  "packages": {\n',
    one: (n, m) =>
      `    "pear-${n}": ["pear-${n}@1.${n % 90}.0", "", { "dependencies": { "pear-${m}": "^1.0.0", "pear-${m + 1}": "^1.0.0" } }, "sha512-${'A'.repeat(86)}=="],\n\n`,
    tail: '  },\n}\n',
  },
  'deno-lock': {
    file: 'deno.lock',
    head: '{\n  "version": "4",\n  "npm": {\n    "pear@1.0.0": {}',
    one: (n, m) =>
      `,\n    "pear-${n}@1.${n % 90}.0": {\n      "integrity": "sha512-${'A'.repeat(86)}==",\n      "dependencies": [\n        "pear-${m}"\n      ]\n    }`,
    tail: '\n  }\n}\n',
  },
  'cargo-lock': {
    file: 'Cargo.lock',
    head: 'version = 4\n\n[[package]]\nname = "orchard"\nversion = "0.1.0"\ndependencies = [\n "pear-0",\n]\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'0'.repeat(64)}"\ndependencies = [\n "pear-${m}",\n "pear-${m + 1}",\n]\n`,
    tail: '',
  },
  'poetry-lock': {
    file: 'poetry.lock',
    head: '# generated\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\ndescription = "A pear."\noptional = false\npython-versions = ">=3.9"\ngroups = ["main"]\nfiles = [\n${wheel(n).repeat(4)}]\n\n[package.dependencies]\npear-${m} = ">=1"\n`,
    tail: '\n[metadata]\nlock-version = "2.1"\n',
  },
  'uv-lock': {
    file: 'uv.lock',
    head: 'version = 1\n\n[[package]]\nname = "orchard"\nsource = { virtual = "." }\ndependencies = [\n    { name = "pear-0" },\n]\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n    { name = "pear-${m}" },\n]\nwheels = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pdm-lock': {
    file: 'pdm.lock',
    head: '[metadata]\ngroups = ["default"]\n',
    one: n =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsummary = "A pear."\ngroups = ["default"]\nfiles = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pylock-toml': {
    file: 'pylock.toml',
    head: 'lock-version = "1.0"\n',
    one: n =>
      `\n[[packages]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nindex = "https://pypi.org/simple"\nwheels = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pipfile-lock': {
    file: 'Pipfile.lock',
    head: '{\n    "_meta": {},\n    "default": {\n        "pear": {\n            "version": "==1.0.0"\n        }',
    one: n =>
      `,\n        "pear-${n}": {\n            "hashes": [\n                "sha256:${'0'.repeat(64)}",\n                "sha256:${'1'.repeat(64)}"\n            ],\n            "index": "pypi",\n            "version": "==1.${n % 90}.0"\n        }`,
    tail: '\n    }\n}\n',
  },
  'go-sum': {
    file: 'go.sum',
    head: '',
    one: n =>
      `github.com/fruit/pear-${n} v1.${n % 90}.0 h1:${'A'.repeat(43)}=\ngithub.com/fruit/pear-${n} v1.${n % 90}.0/go.mod h1:${'A'.repeat(43)}=\n`,
    tail: '',
  },
  'composer-lock': {
    file: 'composer.lock',
    head: '{\n    "content-hash": "0123",\n    "packages": [\n        {\n            "name": "fruit/pear",\n            "version": "1.0.0"\n        }',
    one: (n, m) =>
      `,\n        {\n            "name": "fruit/pear-${n}",\n            "version": "v1.${n % 90}.0",\n            "source": {\n                "type": "git",\n                "url": "https://github.com/fruit/pear-${n}.git",\n                "reference": "${HASH.slice(0, 40)}"\n            },\n            "dist": {\n                "type": "zip",\n                "url": "https://api.github.com/repos/fruit/pear-${n}/zipball/${HASH.slice(0, 40)}",\n                "reference": "${HASH.slice(0, 40)}",\n                "shasum": ""\n            },\n            "require": {\n                "fruit/pear-${m}": "^1.0",\n                "php": ">=8.1"\n            },\n            "type": "library",\n            "autoload": {\n                "psr-4": {\n                    "Fruit\\\\Pear${n}\\\\": "src/"\n                }\n            },\n            "notification-url": "https://packagist.org/downloads/",\n            "license": [\n                "MIT"\n            ],\n            "authors": [\n                {\n                    "name": "A. Gardener",\n                    "email": "gardener@example.invalid"\n                }\n            ],\n            "time": "2024-01-01T00:00:00+00:00"\n        }`,
    tail: '\n    ],\n    "packages-dev": []\n}\n',
  },
  'gemfile-lock': {
    file: 'Gemfile.lock',
    head: 'GEM\n  remote: https://rubygems.org/\n  specs:\n',
    one: (n, m) => `    pear-${n} (1.${n % 90}.0)\n      pear-${m} (~> 1.0)\n      pear-${m + 1} (>= 1.0, < 3)\n`,
    tail: '\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  pear-0 (~> 1.0)\n\nBUNDLED WITH\n   2.5.3\n',
  },
  'packages-lock-json': {
    file: 'packages.lock.json',
    head: '{\n  "version": 1,\n  "dependencies": {\n    "net8.0": {\n      "Pear": {\n        "type": "Direct",\n        "requested": "[1.0.0, )",\n        "resolved": "1.0.0",\n        "dependencies": {\n          "Pear.0": "1.0.0"\n        }\n      }',
    one: (n, m) =>
      `,\n      "Pear.${n}": {\n        "type": "Transitive",\n        "resolved": "1.${n % 90}.0",\n        "contentHash": "${SHA512}==",\n        "dependencies": {\n          "Pear.${m}": "1.0.0",\n          "Pear.${m + 1}": "1.0.0"\n        }\n      }`,
    tail: '\n    }\n  }\n}\n',
  },
  'deps-json': {
    file: 'Orchard.deps.json',
    head: '{\n  "targets": {\n    ".NETCoreApp,Version=v8.0": {\n      "Orchard/1.0.0": {\n        "dependencies": {\n          "Pear.0": "1.0.0"\n        }\n      }',
    one: (n, m) =>
      `,\n      "Pear.${n}/1.0.0": {\n        "dependencies": {\n          "Pear.${m}": "1.0.0"\n        },\n        "runtime": {\n          "lib/net8.0/Pear.${n}.dll": {\n            "assemblyVersion": "1.0.0.0",\n            "fileVersion": "1.0.0.0"\n          }\n        }\n      }`,
    middle:
      '\n    }\n  },\n  "libraries": {\n    "Orchard/1.0.0": {\n      "type": "project",\n      "serviceable": false,\n      "sha512": ""\n    }',
    again: n =>
      `,\n    "Pear.${n}/1.0.0": {\n      "type": "package",\n      "serviceable": true,\n      "sha512": "sha512-${SHA512}==",\n      "path": "pear.${n}/1.0.0",\n      "hashPath": "pear.${n}.1.0.0.nupkg.sha512"\n    }`,
    tail: '\n  }\n}\n',
  },
  'pubspec-lock': {
    file: 'pubspec.lock',
    head: '# Generated by pub\n# See https://dart.dev/tools/pub/glossary#lockfile\npackages:\n',
    one: n =>
      `  pear_${n}:\n    dependency: transitive\n    description:\n      name: pear_${n}\n      sha256: "${HASH}"\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.${n % 90}.0"\n`,
    tail: 'sdks:\n  dart: ">=3.0.0 <4.0.0"\n',
  },
  'mix-lock': {
    file: 'mix.lock',
    head: '%{\n',
    one: (n, m) =>
      `  "pear_${n}": {:hex, :pear_${n}, "1.${n % 90}.0", "${HASH}", [:mix], [{:pear_${m}, "~> 1.0", [hex: :pear_${m}, repo: "hexpm", optional: false]}], "hexpm", "${HASH}"},\n`,
    tail: '}\n',
  },
  'podfile-lock': {
    file: 'Podfile.lock',
    head: 'PODS:\n',
    one: (n, m) =>
      `  - Pear${n} (1.${n % 90}.0):\n    - Pear${n}/Core (= 1.${n % 90}.0)\n    - Pear${m} (~> 1.0)\n  - Pear${n}/Core (1.${n % 90}.0)\n`,
    middle: '\nDEPENDENCIES:\n  - Pear0 (~> 1.0)\n\nSPEC CHECKSUMS:\n',
    again: n => `  Pear${n}: ${HASH.slice(0, 40)}\n`,
    share: 0.6,
    tail: '\nPODFILE CHECKSUM: 0123\n\nCOCOAPODS: 1.15.2\n',
  },
  'package-resolved': {
    file: 'Package.resolved',
    head: '{\n  "pins" : [\n    {\n      "identity" : "pear",\n      "kind" : "remoteSourceControl",\n      "location" : "https://github.com/fruit/pear",\n      "state" : {\n        "revision" : "0123",\n        "version" : "1.0.0"\n      }\n    }',
    one: n =>
      `,\n    {\n      "identity" : "pear-${n}",\n      "kind" : "remoteSourceControl",\n      "location" : "https://github.com/fruit/pear-${n}.git",\n      "state" : {\n        "revision" : "${HASH.slice(0, 40)}",\n        "version" : "1.${n % 90}.0"\n      }\n    }`,
    tail: '\n  ],\n  "version" : 2\n}\n',
  },
  'gradle-lockfile': {
    file: 'gradle.lockfile',
    head: '# This is a Gradle generated file for dependency locking.\n',
    one: n => `com.example.fruit:pear-${n}:1.${n % 90}.0=compileClasspath,runtimeClasspath,testCompileClasspath,testRuntimeClasspath\n`,
    tail: 'empty=annotationProcessor\n',
  },
  'conan-lock': {
    file: 'conan.lock',
    head: '{\n    "version": "0.5",\n    "requires": [\n        "pear/1.0"',
    one: n => `,\n        "pear-${n}/1.${n % 90}.0#${HASH.slice(0, 32)}%1700000000.0"`,
    tail: '\n    ],\n    "build_requires": [],\n    "python_requires": []\n}\n',
  },
  'conan-lock graph': {
    file: 'conan.lock',
    head: '{\n "graph_lock": {\n  "nodes": {\n   "0": {\n    "options": "",\n    "requires": [\n     "1"\n    ],\n    "path": "conanfile.txt",\n    "context": "host"\n   }',
    one: (n, m) =>
      `,\n   "${n + 1}": {\n    "ref": "pear-${n}/1.${n % 90}.0",\n    "options": "fPIC=True\\nshared=False",\n    "package_id": "${HASH.slice(0, 40)}",\n    "prev": "0",\n    "requires": [\n     "${m + 1}",\n     "${m + 2}"\n    ],\n    "context": "host"\n   }`,
    tail: '\n  },\n  "revisions_enabled": false\n },\n "version": "0.4"\n}\n',
  },
  'renv-lock': {
    file: 'renv.lock',
    head: '{\n  "R": {\n    "Version": "4.3.1"\n  },\n  "Packages": {\n    "pear": {\n      "Package": "pear",\n      "Version": "1.0"\n    }',
    one: (n, m) =>
      `,\n    "pear${n}": {\n      "Package": "pear${n}",\n      "Version": "1.${n % 90}.0",\n      "Source": "Repository",\n      "Repository": "CRAN",\n      "Requirements": [\n        "R",\n        "pear${m}"\n      ],\n      "Hash": "${HASH.slice(0, 32)}"\n    }`,
    tail: '\n  }\n}\n',
  },
  'go-mod': {
    file: 'go.mod',
    head: 'module example.invalid/orchard\n\ngo 1.22\n\nrequire (\n',
    one: n => `\tgithub.com/orchard/pear-${n} v1.${n % 90}.0 // indirect\n`,
    tail: ')\n',
  },
  'paket-lock': {
    file: 'paket.lock',
    head: 'NUGET\n  remote: https://api.nuget.org/v3/index.json\n',
    one: (n, m) => `    Pear.${n} (1.${n % 90}) - restriction: >= netstandard2.0\n      Pear.${m} (>= 1.0)\n`,
    tail: '',
  },
  'rebar-lock': {
    file: 'rebar.lock',
    head: '{"1.2.0",\n[{<<"pear">>,{pkg,<<"pear">>,<<"1.0.0">>},0}',
    one: n => `,\n {<<"pear_${n}">>,{pkg,<<"pear_${n}">>,<<"1.${n % 90}.0">>},1}`,
    middle: ']}.\n[\n{pkg_hash,[\n {<<"pear">>, <<"00">>}',
    again: n => `,\n {<<"pear_${n}">>, <<"${HASH}">>}`,
    share: 0.4,
    tail: ']}\n].\n',
  },
  'sbt-lock': {
    file: 'build.sbt.lock',
    head: '{\n  "lockVersion" : 1,\n  "timestamp" : "2024-01-01T00:00:00Z",\n  "configurations" : [\n    "compile"\n  ],\n  "dependencies" : [\n    {\n      "org" : "fruit",\n      "name" : "pear",\n      "version" : "1"\n    }',
    one: n =>
      `,\n    {\n      "org" : "com.example.fruit",\n      "name" : "pear-${n}_2.13",\n      "version" : "1.${n % 90}.0",\n      "artifacts" : [\n        {\n          "name" : "pear-${n}_2.13.jar",\n          "hash" : "sha1:${HASH.slice(0, 40)}"\n        }\n      ],\n      "configurations" : [\n        "compile",\n        "runtime",\n        "test"\n      ]\n    }`,
    tail: '\n  ]\n}\n',
  },
  'stack-yaml-lock': {
    file: 'stack.yaml.lock',
    head: '# This file was autogenerated by Stack.\n\npackages:\n',
    one: n =>
      `- completed:\n    hackage: pear-${n}-1.${n % 90}.0@sha256:${HASH},1234\n    pantry-tree:\n      sha256: ${HASH}\n      size: 567\n  original:\n    hackage: pear-${n}-1.${n % 90}.0\n`,
    tail: 'snapshots: []\n',
  },
  'chart-lock': {
    file: 'Chart.lock',
    head: 'dependencies:\n',
    one: n => `- name: pear-${n}\n  repository: https://charts.example.invalid/fruit\n  version: 1.${n % 90}.0\n`,
    tail: 'digest: sha256:0123\ngenerated: "2024-01-01T00:00:00Z"\n',
  },
  'cabal-project-freeze': {
    file: 'cabal.project.freeze',
    head: 'active-repositories: hackage.haskell.org:merge\nconstraints: any.pear ==1.0',
    one: n => `,\n             any.pear-${n} ==1.${n % 90}.0,\n             pear-${n} -debug +fast`,
    tail: '\nindex-state: hackage.haskell.org 2024-01-01T00:00:00Z\n',
  },
  'cartfile-resolved': {
    file: 'Cartfile.resolved',
    head: '',
    one: n => `github "orchard-mobile/pear-${n}-kit" "1.${n % 90}.0"\n`,
    tail: '',
  },
  'terraform-lock-hcl': {
    file: '.terraform.lock.hcl',
    head: '# This file is maintained automatically by "terraform init".\n',
    one: n =>
      `\nprovider "registry.terraform.io/fruit/pear-${n}" {\n  version     = "1.${n % 90}.0"\n  constraints = "~> 1.0"\n  hashes = [\n${`    "zh:${HASH}",\n`.repeat(12)}  ]\n}\n`,
    tail: '',
  },
  'verification-metadata-xml': {
    file: 'gradle/verification-metadata.xml',
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<verification-metadata xmlns="https://schema.gradle.org/dependency-verification">\n   <components>\n',
    one: n =>
      `      <component group="com.example.fruit" name="pear-${n}" version="1.${n % 90}.0">\n         <artifact name="pear-${n}-1.${n % 90}.0.jar">\n            <sha256 value="${HASH}" origin="Generated by Gradle"/>\n         </artifact>\n      </component>\n`,
    tail: '   </components>\n</verification-metadata>\n',
  },
  'julia-manifest-toml': {
    file: 'Manifest.toml',
    head: 'julia_version = "1.10.0"\nmanifest_format = "2.0"\n',
    one: (n, m) =>
      `\n[[deps.Pear${n}]]\ndeps = ["Pear${m}", "Pear${m + 1}"]\ngit-tree-sha1 = "${HASH.slice(0, 40)}"\nuuid = "01234567-89ab-cdef-0123-456789abcdef"\nversion = "1.${n % 90}.0"\n`,
    tail: '',
  },
  'cyclonedx-json': {
    file: 'bom.json',
    head: '{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.5",\n  "components": [\n    {\n      "type": "library",\n      "name": "pear",\n      "purl": "pkg:npm/pear@1.0.0"\n    }',
    one: n =>
      `,\n    {\n      "bom-ref": "pkg:npm/pear-${n}@1.${n % 90}.0",\n      "type": "library",\n      "name": "pear-${n}",\n      "version": "1.${n % 90}.0",\n      "purl": "pkg:npm/pear-${n}@1.${n % 90}.0",\n      "licenses": [\n        {\n          "license": {\n            "id": "MIT"\n          }\n        }\n      ],\n      "hashes": [\n        {\n          "alg": "SHA-512",\n          "content": "${HASH.repeat(2)}"\n        }\n      ]\n    }`,
    tail: '\n  ]\n}\n',
  },
  'cyclonedx-xml': {
    file: 'bom.xml',
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1">\n  <components>\n',
    one: n =>
      `    <component type="library">\n      <name>pear-${n}</name>\n      <version>1.${n % 90}.0</version>\n      <hashes>\n        <hash alg="SHA-512">${HASH.repeat(2)}</hash>\n      </hashes>\n      <licenses>\n        <license>\n          <id>MIT</id>\n        </license>\n      </licenses>\n      <purl>pkg:npm/pear-${n}@1.${n % 90}.0</purl>\n    </component>\n`,
    tail: '  </components>\n</bom>\n',
  },
  'spdx-json': {
    file: 'bom.spdx.json',
    head: '{\n  "spdxVersion": "SPDX-2.3",\n  "SPDXID": "SPDXRef-DOCUMENT",\n  "name": "orchard",\n  "packages": [\n    {\n      "SPDXID": "SPDXRef-pear",\n      "name": "pear"\n    }',
    one: n =>
      `,\n    {\n      "SPDXID": "SPDXRef-Package-pear-${n}",\n      "name": "pear-${n}",\n      "versionInfo": "1.${n % 90}.0",\n      "downloadLocation": "https://registry.npmjs.org/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz",\n      "filesAnalyzed": false,\n      "licenseConcluded": "NOASSERTION",\n      "licenseDeclared": "MIT",\n      "copyrightText": "NOASSERTION",\n      "externalRefs": [\n        {\n          "referenceCategory": "PACKAGE-MANAGER",\n          "referenceType": "purl",\n          "referenceLocator": "pkg:npm/pear-${n}@1.${n % 90}.0"\n        }\n      ]\n    }`,
    tail: '\n  ]\n}\n',
  },
  'spdx-tag-value': {
    file: 'bom.spdx',
    head: 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: orchard\n',
    one: n =>
      `\nPackageName: pear-${n}\nSPDXID: SPDXRef-Package-pear-${n}\nPackageVersion: 1.${n % 90}.0\nPackageDownloadLocation: https://registry.npmjs.org/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz\nFilesAnalyzed: false\nPackageLicenseConcluded: NOASSERTION\nPackageLicenseDeclared: MIT\nPackageCopyrightText: NOASSERTION\nExternalRef: PACKAGE-MANAGER purl pkg:npm/pear-${n}@1.${n % 90}.0\n`,
    tail: '',
  },
  'packages-config': {
    file: 'packages.config',
    head: '<?xml version="1.0" encoding="utf-8"?>\n<packages>\n',
    one: n => `  <package id="Pear.${n}" version="1.${n % 90}.0" targetFramework="net48" />\n`,
    tail: '</packages>\n',
  },
}

function wheel(n) {
  return `    { url = "https://example.invalid/pear_${n}-1.0.0-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}", size = 12345 },\n`
}

/** A file of a shape, about as large as told. */
export function make(name, bytes) {
  const shape = SHAPES[name]
  const parts = [shape.head]
  let size = shape.head.length
  let n = 0
  const share = shape.again ? (shape.share ?? 0.55) : 1
  // What a package needs is in the file too: a tree of two below each, from the first one.
  const count = Math.floor((bytes * share) / shape.one(99_999, 99_999).length)
  const needed = number => (2 * number + 1) % Math.max(1, count - 1)
  for (; size < bytes * share; n++) size += parts.push(shape.one(n, needed(n))) && parts.at(-1).length
  if (shape.again) {
    parts.push(shape.middle)
    for (let k = 0; k < n; k++) parts.push(shape.again(k, needed(k)))
  }
  return parts.join('') + shape.tail
}
