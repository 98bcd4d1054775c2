import { describe, expect, it } from 'vitest'
import { surveyTree } from '../../src/commands/run/survey.js'
import { readTree } from '../../src/documents/tree.js'
import { sought } from '../../src/scan/needed-files.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const chart = 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator'

/** The places of some files that are not understood, as `file:line`. */
async function unreadIn(files: Files): Promise<readonly string[]> {
  const { unread } = await surveyTree(memoryWorkspace(files), settings)
  return unread.map(({ file, line }) => `${file}:${line}`).sort()
}

const use = (version: string): string => `helm upgrade -i flux-operator ${chart} --version ${version}\n`
const quoted = use('"$V"')
const [argument, variable] = [`V=\${1:-0.52.0}\n${quoted}`, `V="\${V:-v0.52.0}"\n${quoted}`]
const inline = use('${V:-0.52.0}')
const workflow = (...steps: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    steps:\n${steps.map((step) => step.replaceAll(/^/gm, '      ')).join('\n')}\n`

describe('a version that whoever runs a script gives it', () => {
  it.each<[name: string, script: string, path: string, text: string, lines: readonly number[]]>([
    ['as an argument', argument, 'Makefile', 'up:\n\t./fo/run.sh 0.51.0\n', [2]],
    ['by a path that is filled in', argument, 'b.sh', 'bash "$ROOT/fo/run.sh" v0.51.0\n', [1]],
    ['beside it', argument, 'fo/b.sh', './run.sh 0.51.0\n', [1]],
    ['from a folder above', argument, 'y/b.sh', '../fo/run.sh 0.51.0\n', [1]],
    ['in its folder', argument, 'b.sh', 'cd fo && ./run.sh 0.51.0\n', [1]],
    ['in its folder, entered before', argument, 'b.sh', 'pushd fo\n./run.sh 0.51.0\n', [2]],
    ['in its folder, as a step', argument, 'a.yaml', workflow('- working-directory: fo\n  run: ./run.sh 0.51.0'), [6]],
    ['in another folder', argument, 'b.sh', 'cd other && ./run.sh 0.51.0\n', []],
    ['behind the argument that counts', argument, 'b.sh', './fo/run.sh x 0.9.1\n', []],
    ['behind another command', argument, 'b.sh', './fo/run.sh && x 0.9.1\n', []],
    ['before its folder is entered', argument, 'b.sh', './run.sh 0.51.0; cd fo\n', []],
    ['in a comment', argument, 'b.sh', '# ./fo/run.sh 0.51.0\n', []],
    ['in a message', argument, 'b.sh', 'echo "run ./fo/run.sh 0.51.0"\n', []],
    ['as a second argument', `V=\${2:-0.52.0}\n${quoted}`, 'b.sh', './fo/run.sh x 0.51.0\n', [1]],
    ['to what stands nearer', argument, 'x/b.sh', './fo/run.sh 0.9.1\n', []],
    ['to another script of its name', argument, 'other/b.sh', './run.sh 0.9.1\n', []],
    ['from a command', argument, 'b.sh', './fo/run.sh "$(curl x)"\n', [1]],
    ['from an input', argument, 'a.yaml', workflow('- run: ./fo/run.sh ${{ inputs.v }}'), [5]],
    ['from a name of its own', argument, 'b.sh', 'W=0.51.0\n./fo/run.sh "$W"\n', [1]],
    ['from a name that nothing gives', argument, 'b.sh', './fo/run.sh "$W"\n', []],
    ['that is an argument of another kind', argument, 'b.sh', './fo/run.sh prod\n', []],
    ['over a constant', `V=0.52.0\n[ "$1" ] && V=$1\n${quoted}`, 'b.sh', './fo/run.sh 0.51.0\n', [1]],
    ['as an option', `V=0.52.0\ngetopts v: o\nV=$OPTARG\n${quoted}`, 'b.sh', './fo/run.sh -v 0.51.0\n', [1]],
    ['as a word behind an option', `V=0.52.0\nV=$2; shift\n${quoted}`, 'b.sh', './fo/run.sh --v=0.51.0\n', [1]],
    ['over what is none of it', `V=0.52.0\nlocal V=$1\n${quoted}`, 'b.sh', './fo/run.sh 0.51.0\n', []],
    ['as a variable before it', variable, 'Makefile', 'up:\n\tV=0.51.0 \\\n\t./fo/run.sh\n', [2]],
    ['as a variable before it, in the call', inline, 'b.sh', 'env V=0.51.0 bash fo/run.sh\n', [1]],
    ['as one that is exported', variable, 'Makefile', 'export V := 0.51.0\nup:\n\t./fo/run.sh\n', [1]],
    ['as one that is exported later', inline, 'b.sh', 'V=0.51.0\nexport V\n./fo/run.sh\n', [1]],
    ['as one of all that are exported', inline, 'b.sh', 'set -a\nV=0.51.0\n./fo/run.sh\n', [2]],
    ['as one of whoever takes it in', inline, 'b.sh', 'V=0.51.0\n. ./fo/run.sh\n', [1]],
    ['as one that is not exported', inline, 'b.sh', 'V=0.51.0\n./fo/run.sh\n', []],
    ['as one of make alone', variable, 'Makefile', 'V := 0.9.1\nup:\n\t./fo/run.sh\n', []],
    ['as one of a container', variable, 'Dockerfile', 'FROM x\nENV V=0.51.0\nRUN ./fo/run.sh\n', [2]],
    ['as its own', variable, 'b.sh', 'V="$V" ./fo/run.sh\n', []],
    ['as nothing', variable, 'b.sh', 'V= ./fo/run.sh\n', []],
    ['as one of another command before it', variable, 'b.sh', 'V=0.51.0 x; ./fo/run.sh\n', []],
    ['as one of a condition before it', variable, 'b.sh', 'if V=0.51.0 x; then ./fo/run.sh; fi\n', []],
    ['as one behind a condition', variable, 'b.sh', 'if x; then V=0.51.0 ./fo/run.sh; fi\n', [1]],
    ['as an argument that a program takes itself', argument, 'b.py', 'os.system("./fo/run.sh $1")\n', []],
    ['under another name', variable, 'b.sh', 'OTHER_V=0.9.1 ./fo/run.sh\n', []],
    ['in its step', variable, 'a.yaml', workflow('- env:\n    V: 0.51.0\n  run: ./fo/run.sh'), [6]],
    ['in another step', variable, 'a.yaml', workflow('- env: {V: 0.9.1}\n  run: x', '- run: ./fo/run.sh'), []],
    [
      'in a step before',
      variable,
      'a.yaml',
      workflow('- run: echo "V=0.51.0" >> $GITHUB_ENV', '- run: ./fo/run.sh'),
      [5],
    ],
  ])('%s takes the place of a default with a pin', async (_, script, path, text, lines) => {
    const found = await unreadIn({ 'fo/run.sh': script, 'other/run.sh': '', 'x/fo/run.sh': '', [path]: text })
    expect(found).toEqual(lines.map((line) => `${path}:${line}`))
  })

  it.each<[name: string, between: string, last: string, expected: readonly string[]]>([
    ['all its arguments', './fo/run.sh "$@"\n', './b.sh 0.51.0\n', ['c.sh:1']],
    ['another of its arguments', './fo/run.sh "$2"\n', './b.sh x 0.51.0\n', ['c.sh:1']],
    ['all its arguments, of which there are none', './fo/run.sh "$@"\n', './b.sh\n', []],
    ['what it is given by another name', './fo/run.sh "$W"\n', 'W=0.51.0 ./b.sh\n', ['c.sh:1']],
  ])('is handed on as %s', async (_, between, last, expected) => {
    expect(await unreadIn({ 'fo/run.sh': argument, 'b.sh': between, 'c.sh': last })).toEqual(expected)
  })

  it.each([
    ['another version', 'up 0.51.0\n', ['a.sh:5']],
    ['what the script is given', 'up "$@"\n', ['b.sh:1']],
    ['nothing', 'up\n', []],
  ])('is given to a function as %s', async (_, call, expected) => {
    const script = `up() {\n  local v=\${1:-0.52.0}\n  ${use('"$v"')}}\n${call}`
    expect(await unreadIn({ 'a.sh': script, 'b.sh': './a.sh 0.51.0\n' })).toEqual(expected)
  })

  it.each([
    ['.envrc', 'export V=0.51.0\n', ['.envrc:1']],
    ['.mise.toml', '[env]\nV = "0.51.0"\n', ['.mise.toml:2']],
    ['fo/mise.toml', '[env]\nV = "0.51.0"\n', ['fo/mise.toml:2']],
    ['x/.envrc', 'export V=0.51.0\n', []],
    ['.envrc', 'export W=0.51.0\n', []],
    ['.envrc', 'export V=$1\n', []],
    ['.envrc', 'export V=$(curl x)\n', ['.envrc:1']],
  ])('is given by the environment of its folder: %s %s', async (path, text, expected) => {
    expect(await unreadIn({ 'fo/run.sh': variable, [path]: text })).toEqual(expected)
  })

  it('is handed on by make', async () => {
    const files = { 'fo/run.sh': variable, Makefile: 'up:\n\t./fo/run.sh\n' }
    expect(await unreadIn({ ...files, 'c.sh': 'make up V=0.51.0\n' })).toEqual(['c.sh:1'])
    expect(await unreadIn({ ...files, 'a.yaml': workflow('- run: make up\n  env: {V: 0.51.0}') })).toEqual(['a.yaml:6'])
  })

  it('is looked for in files that do not speak of us', async () => {
    const { files } = await readTree(memoryWorkspace({ 'fo/run.sh': inline }), { wanted: () => true })
    const wanted = sought(files.map(({ file }) => file))?.wanted
    const isWanted = (text: string) => wanted?.(Buffer.from(text), 'Makefile')
    expect([isWanted('\t./fo/run.sh\n'), isWanted('\t./x.sh 0.51.0\n')]).toEqual([true, false])
  })
})

it('reads few more files for what runs others', async () => {
  const isWanted = async (files: Files, path: string, text: string) => {
    const tree = await readTree(memoryWorkspace(files), { wanted: () => true })
    return sought(tree.files.map(({ file }) => file))?.wanted(Buffer.from(text), path) ?? false
  }
  // a name that is a word is one of a file behind a folder alone
  const named = { 'bin/crds': `#!/bin/sh\n${inline}` }
  expect(await isWanted(named, 'a.yaml', 'a: crds\n')).toBe(false)
  expect(await isWanted(named, 'a.yaml', 'run: ./bin/crds\n')).toBe(true)
  // a tool of the name of a word is called where a command begins
  const make = { Makefile: `VERSION ?= 0.52.0\nup:\n\t${use('$(VERSION)')}` }
  expect(await isWanted(make, 'a.yaml', 'a: to make VERSION\n')).toBe(false)
  expect(await isWanted(make, 'a.sh', 'make VERSION=1\n')).toBe(true)
  // a default of a recipe alone
  const just = { justfile: `up v="0.52.0":\n  ${use('{{v}}')}` }
  expect(await isWanted(just, 'a.sh', 'just up 0.51.0\n')).toBe(true)
  expect(await isWanted({ justfile: `up v:\n  ${use('{{v}}')}` }, 'a.sh', 'just up 0.51.0\n')).toBe(false)
  // what a script that is read for what it runs fills in is none of ours
  expect(await isWanted({ 'a.sh': 'image=x:${kind}\n' }, 'a.yaml', 'kind: X\n')).toBe(false)
})

describe('a version that whoever calls a tool gives it', () => {
  const make = `VERSION ?= 0.52.0\nall: up\nup:\n\t${use('$(VERSION)')}build:\n\tdocker build -t app:$(VERSION) .\n`
  const just = `v := "0.52.0"\nup w="0.52.0":\n  ${use('{{v}}')}  ${use('{{w}}')}down v:\n  echo {{v}}\n`
  const task = `version: '3'\nvars:\n  V: '{{.V | default "0.52.0"}}'\ntasks:\n  up:\n    cmds:\n      - ${use('{{.V}}')}`
  it.each<[name: string, tool: string, content: string, path: string, text: string, lines: readonly number[]]>([
    ['to make', 'Makefile', make, 'b.sh', 'make up VERSION=0.51.0\n', [1]],
    ['to make by what needs it', 'Makefile', make, 'b.sh', 'make VERSION=0.51.0 all\n', [1]],
    ['to make for its first target', 'Makefile', make, 'b.sh', 'make VERSION=0.51.0\n', [1]],
    ['to make for another target', 'Makefile', make, 'b.sh', 'make build VERSION=1.0.0\n', []],
    ['to make in another folder', 'x/Makefile', make, 'b.sh', 'make -C y up VERSION=0.51.0\n', []],
    ['to make in its folder', 'x/Makefile', make, 'b.sh', 'make -C x up VERSION=0.51.0\n', [1]],
    ['to make in a folder that is filled in', 'x/Makefile', make, 'b.sh', 'make -C "$R/x" up VERSION=0.51.0\n', [1]],
    ['to make in another one of those', 'x/Makefile', make, 'b.sh', 'make -C "$R/y" up VERSION=0.51.0\n', []],
    ['to make by its file', 'x/a.mk', make, 'b.sh', 'make -f x/a.mk up VERSION=0.51.0\n', [1]],
    ['to make by another file', 'x/a.mk', make, 'b.sh', 'make -f x/b.mk up VERSION=0.51.0\n', []],
    ['to make in its environment', 'Makefile', make, 'b.sh', 'VERSION=0.51.0 make up\n', [1]],
    ['to make around a constant', 'Makefile', make.replace('?=', ':='), 'b.sh', 'VERSION=0.51.0 make up\n', []],
    ['to make over a constant', 'Makefile', make.replace('?=', ':='), 'b.sh', 'make up VERSION=0.51.0\n', [1]],
    ['to make from an input', 'Makefile', make, 'a.yaml', workflow('- run: make up VERSION=${{ inputs.v }}'), [5]],
    ['in a sentence', 'Makefile', make, 'b.sh', 'x to make VERSION=0.51.0\n', []],
    ['to just', 'justfile', just, 'b.sh', 'just v=0.51.0 up\n', [1]],
    ['to just by an option', 'justfile', just, 'b.sh', 'just --set v 0.51.0 up\n', [1]],
    ['to a recipe', 'justfile', just, 'b.sh', 'just up 0.51.0\n', [1]],
    ['to another recipe', 'justfile', just, 'b.sh', 'just down 0.9.1\n', []],
    ['to two recipes', 'justfile', just, 'b.sh', 'just down 0.9.1\njust up 0.51.0\n', [2]],
    [
      'to a recipe as its second argument',
      'justfile',
      just.replace('up w', 'up x w'),
      'b.sh',
      'just up 1 0.51.0\n',
      [1],
    ],
    ['to a recipe of a file that is taken in', 'x/fo.just', just, 'justfile', 'go:\n  just up 0.51.0\n', [2]],
    ['to a recipe of another folder', 'x/justfile', just, 'y/b.sh', 'just up 0.51.0\n', []],
    ['to a recipe of a folder above', 'justfile', just, 'y/b.sh', 'just up 0.51.0\n', [1]],
    ['to task', 'Taskfile.yml', task, 'b.sh', 'task up V=0.51.0\n', [1]],
    ['to another task', 'Taskfile.yml', task, 'b.sh', 'task docker:build V=0.51.0\n', []],
  ])('%s', async (_, tool, content, path, text, lines) => {
    const found = await unreadIn({ [tool]: content, [path]: text })
    expect(found).toEqual(lines.map((line) => `${path}:${line}`))
  })
})

describe('a version of one target of make', () => {
  const pinsOf = async (text: string) => {
    const { scan } = await surveyTree(memoryWorkspace({ Makefile: text }), settings)
    return scan.pins.map(({ line, value, selector }) => `${line} ${value} ${selector}`)
  }
  const up = `up:\n\t${use('$(V)')}`
  it.each([
    ['of another one', `V ?= 0.52.0\nx: V = 0.51.0\nx:\n\techo $(V)\n${up}`, ['1 0.52.0 exact']],
    ['of its own', `V ?= 0.52.0\nup: V = 0.51.0\n${up}`, ['2 0.51.0 exact']],
    ['of one that needs it', `V ?= 0.52.0\nx: V = 0.51.0\nx: up\n${up}`, ['5 $(V) variable']],
  ])('counts there: %s', async (_, text, expected) => {
    expect(await pinsOf(text)).toEqual(expected)
  })
})

describe('a version of the environment of a program', () => {
  const call = `run(["helm", "upgrade", "-i", "flux-operator", "${chart}", "--version", V])\n`
  it.each<[path: string, text: string, command: string]>([
    ['a.py', `V = os.environ.get("V", "0.52.0")\n${call}`, 'python a.py'],
    ['a.py', `V = os.getenv("V", "0.52.0")\n${call}`, 'python3 ./a.py'],
    ['a.rb', `V = ENV.fetch("V", "0.52.0")\n${call}`, 'ruby a.rb'],
    ['a.mjs', `const V = process.env.V ?? '0.52.0'\n${call}`, 'node a.mjs'],
  ])('%s: %s', async (path, text, command) => {
    expect(await unreadIn({ [path]: text, 'a.yaml': workflow(`- run: ${command}`) })).toEqual([])
    const given = workflow(`- run: ${command}\n  env: {V: 0.51.0}`)
    expect(await unreadIn({ [path]: text, 'a.yaml': given })).toEqual(['a.yaml:6'])
  })
})

describe('a file that a script takes in', () => {
  const constant = `V=0.52.0\n. ./local.env\n${quoted}`
  const fallback = `source ./local.env\n${variable}`
  it.each<[name: string, files: Files, expected: readonly string[]]>([
    ['is not there, behind a constant', { 'a.sh': constant }, ['a.sh:2']],
    ['is not there, before a default', { 'a.sh': fallback }, ['a.sh:1']],
    ['is not there, before a constant', { 'a.sh': `. ./local.env\nV=0.52.0\n${quoted}` }, []],
    ['is of the machine', { 'a.sh': constant.replace('./local.env', '/etc/os-release') }, []],
    ['is a library', { 'a.sh': constant.replace('local.env', 'bin/activate') }, []],
    ['says nothing of it', { 'a.sh': constant, 'local.env': 'X=1\n' }, []],
    ['is settled by hand', { 'a.sh': constant, 'local.env': 'V=0.51.0 # flux-lockstep: ignore\n' }, []],
    ['is another one of its name', { 'a.sh': constant, 'local.env': 'X=1\n', 'x/local.env': 'V=0.51.0\n' }, []],
    ['gives it another value', { 'a.sh': constant, 'local.env': 'V=0.51.0\n' }, ['local.env:1']],
    ['gives a default another value', { 'a.sh': fallback, 'local.env': 'export V=0.51.0\n' }, ['local.env:1']],
    ['is not there, for make', { Makefile: `-include local.mk\nV ?= 0.52.0\nup:\n\t${use('$(V)')}` }, ['Makefile:1']],
  ])('%s', async (_, files, expected) => {
    expect(await unreadIn(files)).toEqual(expected)
  })
})

describe('a command that writes over a version', () => {
  const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
  const tree = {
    'flux/op.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator}\nspec:\n  interval: 1h\n  url: ${chart}\n  ref: {tag: 0.52.0}\n`,
    'flux/i.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:v0.52.0\n`,
    'apps/op.yaml': 'tag: 1.0.0\n',
  }
  it.each<[name: string, text: string, lines: readonly number[]]>([
    ['by its text', `sed -i 's/v0.52.0/v0.51.0/' flux/i.yaml\n`, [1]],
    ['by its key', 'sed -i "s/tag: .*/tag: $V/" flux/op.yaml\n', [1]],
    ['by its key, in its folder', 'cd flux\nsed -i -e "s|tag: .*|tag: $V|" op.yaml\n', [2]],
    ['by its numbers', `sed -i -E 's/v[0-9]+\\.[0-9]+\\.[0-9]+/v0.51.0/' flux/i.yaml\n`, [1]],
    ['by what is not told', 'sed -i "$X" flux/i.yaml\n', [1]],
    ['in all files', 'sed -i "s/0.52.0/$V/" flux/*.yaml\n', [1]],
    ['in files that are found', 'grep -rl x . | xargs sed -i "s/0.52.0/$V/"\n', [1]],
    ['in files that are found, by nothing of ours', 'grep -rl x . | xargs sed -i "s/x/y/"\n', []],
    ['by perl', `perl -pi -e 's/0\\.52\\.0/0.51.0/' flux/op.yaml\n`, [1]],
    ['before it is applied', `sed 's/v0.52.0/v0.51.0/' flux/i.yaml | kubectl apply -f -\n`, [1]],
    ['by its path', `yq -i '.spec.ref.tag = "0.51.0"' flux/op.yaml\n`, [1]],
    ['by its path, over lines', `yq -i \\\n  '.spec.ref.tag = strenv(V)' \\\n  flux/op.yaml\n`, [1]],
    ['by what it stands below', `yq -i '.spec.ref = load("x.yaml")' "$ROOT/flux/op.yaml"\n`, [1]],
    ['as a whole', `yq -i '. *= load("x.yaml")' flux/op.yaml\n`, [1]],
    [
      'of an object of its name',
      `yq -i '(select(.metadata.name == "flux-operator") | .spec.ref.tag) = "0.51.0"' flux/op.yaml\n`,
      [1],
    ],
    ['of another object', `yq -i '(select(.metadata.name == "x") | .spec.ref.tag) = "1.0.0"' flux/op.yaml\n`, []],
    ['beside it', `yq -i '.spec.interval = "5m"' flux/op.yaml\nsed -i 's|registry: .*|registry: x|' flux/i.yaml\n`, []],
    ['of another product', `sed -i 's/1.0.0/1.0.1/' flux/op.yaml\n`, []],
    ['of another file', 'sed -i "s/tag: .*/tag: $V/" apps/op.yaml\n', []],
    ['before its folder is entered', 'sed -i "s/tag: .*/tag: $V/" op.yaml; cd flux\n', []],
    ['by two keys, the first of them', `yq -i '.spec.ref.tag = "0.51.0" | .spec.interval = "5m"' flux/op.yaml\n`, [1]],
    ['by one of two texts', 'sed -i "s/1.0.0\\|0.52.0/$V/" flux/op.yaml\n', [1]],
    ['by its text, in another file', 'sed -i "s/0.52.0/$V/" apps/op.yaml\n', []],
    ['by its text, in a file that is filled in', 'F=flux/op.yaml\nsed -i "s/0.52.0/$V/" "$F"\n', [2]],
    [
      'of an object whose name begins like its own',
      `yq -i '(select(.metadata.name == "flux-oper") | .spec.ref.tag) = "1.0.0"' flux/op.yaml\n`,
      [],
    ],
    ['by a comparison', `yq -i 'select(.spec.ref.tag != "0.51.0") | .spec.interval = "5m"' flux/op.yaml\n`, []],
    ['by taking it out', `yq -i 'del(.spec.ref.tag)' flux/op.yaml\n`, [1]],
    ['by taking out another key', `yq -i 'del(.spec.verify)' flux/op.yaml\n`, []],
    ['that is only read', `yq '.spec.ref.tag' flux/op.yaml\nV=$(sed -n 's/.*tag: //p' flux/op.yaml)\n`, []],
    ['that is committed', 'sed -i "s/tag: .*/tag: $V/" flux/op.yaml\ngit commit -am x\ngit push\n', []],
    [
      'that is committed and applied',
      'sed -i "s/tag: .*/tag: $V/" flux/op.yaml\ngit push\nkubectl apply -k flux\n',
      [1],
    ],
    ['in a comment and a message', '# sed -i s/0.52.0/x/ flux/op.yaml\necho "sed -i s/0.52.0/x/ flux/op.yaml"\n', []],
  ])('%s', async (_, text, lines) => {
    expect(await unreadIn({ ...tree, 'b.sh': text })).toEqual(lines.map((line) => `b.sh:${line}`))
  })

  it.each<[path: string, isRead: boolean]>([
    ['.github/workflows/deploy.yaml', true],
    ['Makefile', true],
    ['Taskfile.yml', true],
    ['ansible/deploy.yml', true],
    ['.gitlab-ci.yml', true],
    ['src/deploy.py', true],
    ['apps/config-map.yaml', false],
    ['docs/usage.md', false],
  ])('is looked for in %s: %s, without a second search of the tree', async (path, isRead) => {
    const searches: (readonly string[])[] = []
    const files = { ...tree, [path]: 'a: sed -i "s/tag: .*/tag: $V/" flux/op.yaml\n' }
    const holding = (needles: readonly string[]): Promise<null> => {
      searches.push(needles)
      return Promise.resolve(null)
    }
    const { unread } = await surveyTree({ ...memoryWorkspace(files), holding }, settings)
    expect(unread.map(({ file }) => file)).toEqual(isRead ? [path] : [])
    expect(searches).toHaveLength(1)
  })
})
