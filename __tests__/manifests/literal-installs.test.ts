import { describe, expect, test } from '@jest/globals'
import { literalInstalls } from '#manifests/shared/literal-installs.ts'

const read = (script: string) => {
  const { components, unread } = literalInstalls(script.split('\n').map((text, n) => ({ text, line: n + 1 })))
  return { purls: components.map(({ purl, line, endLine }) => `${purl} ${line}-${endLine}`), unread: unread.map(({ what }) => what) }
}

describe('installs in scripts', () => {
  test.each([
    ['pip install pear==1.2.0 "plum>=1" -r requirements.txt', ['pkg:pypi/pear@1.2.0 1-1', 'pkg:pypi/plum 1-1']],
    ['python3 -m pip install --no-cache-dir --index-url https://x.invalid pear', ['pkg:pypi/pear 1-1']],
    ['apt-get update && \\\n  pip3 install \\\n    pear==1 && rm -rf /var', ['pkg:pypi/pear@1 2-3']],
    ['sudo npm i -g @fruit/quince@2.1.0 plum ./local', ['pkg:npm/%40fruit/quince@2.1.0 1-1', 'pkg:npm/plum 1-1']],
    ['npm ci\nnpm install\nnpm install --omit=dev', []],
    ['npx --yes pear@1.0.0 plum', ['pkg:npm/pear@1.0.0 1-1']],
    ['cargo install pear --version 1.2.0 --locked', ['pkg:cargo/pear@1.2.0 1-1']],
    [
      'cargo install --git https://github.com/fruit/medlar --tag v3',
      ['pkg:cargo/medlar?vcs_url=git%2Bhttps://github.com/fruit/medlar%23v3 1-1'],
    ],
    ['CGO_ENABLED=0 go install github.com/fruit/pear/cmd/peel@v1.2.0', ['pkg:golang/github.com/fruit/pear/cmd/peel@v1.2.0 1-1']],
    ['gem install pear -v 1.2.0; composer require fruit/pear:^1', ['pkg:gem/pear@1.2.0 1-1', 'pkg:composer/fruit/pear 1-1']],
    ['echo "pip install pear" # pip install plum', []],
    ["pip install pear ${{ join(matrix.more, ' ') }} .[${{ matrix.extra }}]", ['pkg:pypi/pear 1-1']],
  ])('%s', (script, purls) => {
    expect(read(script).purls).toEqual(purls)
  })

  test('names what hangs on a variable', () => {
    expect(read('pip install "pear==$VERSION"').unread).toEqual(['installs pear==$VERSION, which hangs on a variable'])
  })
})
