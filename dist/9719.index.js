export const id = 9719;
export const ids = [9719];
export const modules = {

/***/ 59719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkValues: () => (checkValues),
  y: () => (givenValues)
});

// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/validate/chart-releases.js
var chart_releases = __webpack_require__(14804);
// EXTERNAL MODULE: ./lib/src/validate/manifest.js + 3 modules
var manifest = __webpack_require__(13791);
;// CONCATENATED MODULE: ./lib/src/kustomize/scalars.js

function asKustomizeReads(value, scalar, path = []) {
    if ((0,json/* isList */.Lv)(value))
        return value.map((entry, index) => asKustomizeReads(entry, scalar, [...path, index]));
    if ((0,json/* isObject */.Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asKustomizeReads(entry ?? null, scalar, [...path, key])]));
    if (typeof value === 'boolean' || value === null || !isSuspect(value))
        return value;
    const found = scalar(path);
    return found?.style === 'plain' ? (yaml11Number(found.raw) ?? value) : value;
}
function isSuspect(value) {
    return typeof value !== 'string' || /^[-+]?\d/.test(value);
}
function yaml11Number(raw) {
    const bare = raw.replaceAll('_', '');
    if (/^[-+]?0[0-7]+$/.test(bare))
        return Number.parseInt(bare, 8);
    if (/^[-+]?0b[01]+$/.test(bare))
        return Number.parseInt(bare.replace('0b', ''), 2);
    return raw.includes('_') && /^[-+]?[1-9]\d*$/.test(bare) ? Number(bare) : null;
}

// EXTERNAL MODULE: ./lib/src/validate/path.js
var validate_path = __webpack_require__(88102);
// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
// EXTERNAL MODULE: ./lib/src/validate/problem.js
var problem = __webpack_require__(39494);
;// CONCATENATED MODULE: ./lib/src/upstream/instance-chart.js

function renderInstance(values, releaseName) {
    const instance = (0,json/* objectAt */.lJ)(values, ['instance']) ?? {};
    const distribution = (0,json/* objectAt */.lJ)(instance, ['distribution']) ?? {};
    const sharding = pick(instance['sharding'], ['key', 'shards']);
    const sync = pick(instance['sync'], ['interval', 'kind', 'url', 'ref', 'path', 'pullSecret', 'name', 'provider']);
    const storage = pick(instance['storage'], ['class', 'size']);
    const spec = filled({
        distribution: {
            ...pick(distribution, ['artifact', 'artifactPullSecret', 'imagePullSecret', 'variant']),
            ...present(distribution, ['version', 'registry']),
        },
        components: instance['components'],
        cluster: (0,json/* isObject */.Gv)(instance['cluster']) ? filled(instance['cluster']) : undefined,
        commonMetadata: pick(instance['commonMetadata'], ['labels', 'annotations']),
        storage: storage['class'] === undefined ? undefined : storage,
        sharding: sharding['shards'] === undefined ? undefined : sharding,
        sync: sync['url'] === undefined ? undefined : sync,
        kustomize: pick(instance['kustomize'], ['patches']),
    });
    return {
        apiVersion: 'fluxcd.controlplane.io/v1',
        kind: 'FluxInstance',
        metadata: { name: instanceName(values, releaseName) },
        spec,
    };
}
function valuesPath(path) {
    if (path[0] === 'spec')
        return ['instance', ...path.slice(1)];
    return path[0] === 'metadata' ? ['fullnameOverride'] : [];
}
function instanceName(values, releaseName) {
    const full = (0,json/* stringAt */.bX)(values, ['fullnameOverride']) ?? '';
    if (full !== '')
        return full;
    const name = (0,json/* stringAt */.bX)(values, ['nameOverride']) ?? '';
    const chart = name === '' ? 'flux-instance' : name;
    return releaseName.includes(chart) ? releaseName : `${releaseName}-${chart}`;
}
function pick(value, keys) {
    return (0,json/* isObject */.Gv)(value) ? filled(present(value, keys)) : {};
}
function present(value, keys) {
    return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
}
function filled(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return (0,json/* isList */.Lv)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var esm_validator = __webpack_require__(60207);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/validate/scalar-rules.js + 1 modules
var scalar_rules = __webpack_require__(77558);
// EXTERNAL MODULE: ./lib/src/validate/time-limit.js
var time_limit = __webpack_require__(64542);
;// CONCATENATED MODULE: ./lib/src/validate/values-schema.js






function validateValues(values, schema, time) {
    if (!(0,json/* isObject */.Gv)(schema))
        return { kind: 'not-evaluated', why: 'the schema is no mapping' };
    try {
        const obstacle = obstacleIn(schema);
        if (obstacle !== null)
            return { kind: 'not-evaluated', why: obstacle };
        const judge = judges.get(schema) ?? judgeBy(schema);
        judges.set(schema, judge);
        return {
            kind: 'judged',
            problems: judge(plainText(values), time)
                .slice(0, mostProblems)
                .map((unit) => problemOfUnit(unit, values)),
        };
    }
    catch (error) {
        return { kind: 'not-evaluated', why: reasonOf(error) };
    }
}
const judges = new WeakMap();
function judgeBy(schema) {
    const validator = new esm_validator/* Validator */.D(asMapping(plainText(schema)), draftOf(schema), false);
    const known = new Map();
    let failed = null;
    return (values, time) => {
        const before = known.get(values);
        if (before)
            return before;
        if (failed)
            throw failed;
        try {
            const units = (0,time_limit/* withinTime */.dn)(longest, time, () => leaves(validator.validate(asMapping(values)).errors));
            known.set(values, units);
            return units;
        }
        catch (error) {
            if (error instanceof Error && !(error instanceof time_limit/* TimeSpent */.ik))
                failed = error;
            throw error;
        }
    };
}
const longest = 1000;
const mostProblems = 100;
function reasonOf(error) {
    if (error instanceof RangeError)
        return 'the schema nests or refers to itself too deeply';
    return error instanceof TypeError ? 'the schema is not what its draft allows' : (0,failure/* messageOf */.b)(error);
}
function draftOf(schema) {
    const named = (0,json/* stringAt */.bX)(schema, ['$schema']) ?? '';
    if (named.includes('draft-04'))
        return '4';
    if (named.includes('draft-06') || named.includes('draft-07'))
        return '7';
    return named.includes('2020-12') ? '2020-12' : '2019-09';
}
function obstacleIn(schema) {
    if ((0,json/* isList */.Lv)(schema))
        return firstOf(schema, obstacleIn);
    if (!(0,json/* isObject */.Gv)(schema))
        return null;
    const reference = schema['$ref'];
    if (typeof reference === 'string' && !reference.startsWith('#'))
        return `the schema refers to ${reference}`;
    if (typeof schema['pattern'] === 'string' || (0,json/* isObject */.Gv)(schema['patternProperties']))
        return 'the schema has regular expressions';
    const { properties } = schema;
    if (properties !== undefined && !(0,json/* isObject */.Gv)(properties))
        return 'the schema has properties that are no mapping';
    return firstOf(Object.values(schema), (value) => (value === undefined ? null : obstacleIn(value)));
}
function firstOf(entries, find) {
    for (const entry of entries) {
        const found = find(entry);
        if (found !== null)
            return found;
    }
    return null;
}
function plainText(value) {
    return JSON.stringify(value, (_key, entry) => (typeof entry === 'bigint' ? Number(entry) : entry));
}
function asMapping(text) {
    const copy = JSON.parse(text);
    return (0,json/* isObject */.Gv)(copy) ? copy : {};
}
function leaves(errors) {
    const parents = new Set(errors.flatMap(({ keywordLocation }) => pathsAbove(keywordLocation)));
    return errors.filter(({ keywordLocation }) => !parents.has(keywordLocation));
}
function pathsAbove(location) {
    const steps = location.split('/');
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
function problemOfUnit(unit, values) {
    const path = unit.instanceLocation
        .split('/')
        .slice(1)
        .map((step) => (0,pointer/* unescapedStep */.XV)(decodeURIComponent(step)));
    const steps = typed(values, path);
    const name = unit.keyword === 'required' ? /"([^"]+)"/.exec(unit.error)?.[1] : undefined;
    if (name !== undefined)
        return { path: [...steps, name], keyword: unit.keyword, message: 'is missing' };
    const value = (0,json/* valueAt */.fK)(values, steps);
    return { path: steps, keyword: unit.keyword, message: messageFor(unit, value) };
}
function messageFor(unit, value) {
    const shown = value === undefined ? 'nothing' : (0,scalar_rules/* show */.WU)(value);
    const expected = unit.error
        .replace(/^.*?\bExpected\b/, '')
        .replace(/[."]/g, '')
        .trim();
    if (unit.keyword === 'type')
        return `is ${shown}, but the chart expects a value of type ${expected}`;
    if (unit.keyword === 'enum')
        return `is ${shown}, which is none of ${listIn(unit.error) ?? 'the values that the chart knows'}`;
    return `is not what the chart expects: ${unit.error.replace(/\.$/, '')}`;
}
function listIn(message) {
    const [start, end] = [message.indexOf('['), message.lastIndexOf(']')];
    return start >= 0 && end > start ? message.slice(start, end + 1) : null;
}
function typed(value, steps) {
    const path = [];
    let current = value;
    for (const step of steps) {
        const key = (0,json/* isList */.Lv)(current) ? Number(step) : step;
        path.push(key);
        current = (0,json/* valueAt */.fK)(current, [key]);
    }
    return path;
}

// EXTERNAL MODULE: ./lib/src/validate/nearest-name.js
var nearest_name = __webpack_require__(20859);
;// CONCATENATED MODULE: ./lib/src/validate/values-keys.js


const values_keys_open = /^(?:global|instance\.cluster|.*(?:[lL]abels|[aA]nnotations|resources|[sS]ecurityContext|[pP]robe|affinity|nodeSelector|config))$/;
function unknownKeys(values, defaults, schema, path = []) {
    const properties = (0,json/* objectAt */.lJ)(schema, ['properties']) ?? {};
    const names = new Set([...Object.keys(defaults), ...Object.keys(properties)]);
    if (names.size === 0)
        return [];
    return Object.entries(values).flatMap(([key, value]) => {
        const here = [...path, key];
        if (values_keys_open.test(here.join('.')))
            return [];
        if (!names.has(key))
            return [{ path: here, near: (0,nearest_name/* nearestName */.q)(key, names) }];
        const below = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
        const shape = Object.hasOwn(properties, key) ? properties[key] : undefined;
        return (0,json/* isObject */.Gv)(value) ? unknownKeys(value, (0,json/* isObject */.Gv)(below) ? below : {}, shape ?? null, here) : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/validate/values.js











function checkValues(tree, contents, operator, operatorKinds, time, instances = []) {
    const chartOf = {
        'instance-chart': readChart('flux-instance', contents.instanceChart ?? operator.instanceChart),
        'operator-chart': readChart('flux-operator', operator.operatorChart ?? contents.operatorChart),
    };
    const releases = (0,chart_releases/* chartReleases */.rt)(tree);
    const schema = instanceSchema(operatorKinds);
    return [...releases, ...(0,chart_releases/* valuesFiles */.oK)(instances, releases)].flatMap((release) => {
        const chart = chartOf[release.role];
        return chart === null ? [notRead(release)] : releaseProblems(release, { chart, schema, time });
    });
}
function instanceSchema(kinds) {
    const definition = kinds?.find('fluxcd.controlplane.io', 'FluxInstance');
    return definition?.versions.find((version) => version.name === 'v1' && version.served)?.schema ?? null;
}
const verdicts = new WeakMap();
function releaseProblems(release, measure) {
    const { chart, schema } = measure;
    const byObject = verdicts.get(chart) ?? new WeakMap();
    verdicts.set(chart, byObject);
    const known = byObject.get(release.object) ?? [];
    const before = known.find((verdict) => verdict.schema === schema && isSameRelease(verdict.release, release));
    if (before)
        return before.problems;
    const problems = judgedRelease(release, measure);
    byObject.set(release.object, [...known, { release, schema, problems }]);
    return problems;
}
function isSameRelease(a, b) {
    if (a === b)
        return true;
    return (a.role === b.role &&
        a.label === b.label &&
        a.complete === b.complete &&
        a.sources.length === b.sources.length &&
        a.sources.every(({ object, root }, index) => {
            const other = b.sources[index];
            return object === other?.object && root.join('\0') === other.root.join('\0');
        }));
}
function judgedRelease(release, measure) {
    const { chart, schema, time } = measure;
    const values = givenValues(release);
    const merged = (0,chart_releases/* coalesce */.Yc)(chart.defaults, values);
    const problems = schemaProblems(release, measure, merged);
    const rendered = release.role === 'instance-chart' && schema ? instanceProblems(release, merged, { schema, time }) : [];
    const said = new Set(problems.map(placeOf));
    return [
        ...problems,
        ...keyProblems(release, chart, values),
        ...rendered.filter((problem) => !said.has(placeOf(problem))),
    ];
}
function placeOf(problem) {
    return problem.subject.split('\0').slice(0, 2).join('\0');
}
const charts = new WeakMap();
function readChart(name, files) {
    if (files === null)
        return null;
    const known = charts.get(files) ?? new Map();
    charts.set(files, known);
    const chart = known.get(name) ?? chartIn(name, files);
    known.set(name, chart);
    return chart;
}
function chartIn(name, files) {
    const [defaultsFile, schemaFile] = [`${name}/values.yaml`, `${name}/values.schema.json`];
    const defaults = textOf(files.get(defaultsFile));
    if (defaults === null)
        return null;
    const schema = textOf(files.get(schemaFile));
    const [values] = (0,artifact_text/* artifactDocuments */.F)(defaults, defaultsFile);
    const parsed = schema === null ? undefined : (0,artifact_text/* artifactJson */.z)(schema, schemaFile);
    return {
        name,
        defaults: (0,json/* isObject */.Gv)(values) ? values : {},
        schema: (0,json/* isObject */.Gv)(parsed) ? parsed : undefined,
    };
}
function textOf(bytes) {
    return bytes === undefined ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function givenValues({ sources }) {
    return sources.map(readValues).reduce(chart_releases/* mergeValues */.D3, {});
}
function readValues(source) {
    const read = asKustomizeReads(source.values, (path) => source.object.scalar([...source.root, ...path]));
    return (0,json/* isObject */.Gv)(read) ? read : source.values;
}
function schemaProblems(release, { chart, time }, merged) {
    if (chart.schema === undefined)
        return [];
    const verdict = validateValues(merged, chart.schema, time);
    if (verdict.kind === 'not-evaluated')
        return [
            problemIn(release, [], 'not-evaluated', {
                severity: 'notice',
                message: `The values of ${release.label} were not judged by the schema of the chart ${chart.name}: ${verdict.why}.`,
                help: 'Run `helm lint` on the chart with these values.',
            }),
        ];
    return verdict.problems
        .filter((problem) => !isOpen(merged, problem.path) && (release.complete || problem.keyword !== 'required'))
        .map((problem) => problemIn(release, problem.path, 'values-invalid', {
        message: `${release.label}: value ${(0,validate_path/* formatPath */.j)(problem.path)} ${problem.message}.`,
        help: `Correct the value: Helm refuses to render the chart ${chart.name} otherwise.`,
        detail: problem.keyword,
    }));
}
function keyProblems(release, chart, values) {
    return unknownKeys(values, chart.defaults, chart.schema ?? null)
        .filter(({ path }) => !path.some((step) => (0,placeholder/* unknownInDocument */.pj)(step)))
        .map(({ path, near }) => problemIn(release, path, 'values-unknown-key', {
        message: `${release.label}: the chart ${chart.name} does not know the value ${(0,validate_path/* formatPath */.j)(path)} and ignores it.`,
        help: near === null
            ? 'Remove the key, or look up its name in the values of the chart.'
            : `Correct the key: did you mean ${near}?`,
    }));
}
function instanceProblems(release, merged, { schema, time }) {
    const value = renderInstance(merged, release.object.name ?? 'flux-instance');
    const wrong = (0,manifest/* validateManifest */.y)({ value, old: null, schema, unknown: placeholder/* unknownInDocument */.pj, time });
    return wrong
        .filter(({ code, keyword }) => release.complete || (code === 'schema-invalid' && keyword !== 'required'))
        .map((problem) => {
        const path = valuesPath(problem.path);
        const words = {
            message: `${release.label}: in the FluxInstance that these values produce, ${(0,validate_path/* formatPath */.j)(problem.path) || 'the object'} ${problem.message}.`,
            help: `Correct the value ${(0,validate_path/* formatPath */.j)(path)}${problem.hint === null ? '' : ` (${problem.hint})`}: the API server rejects the FluxInstance otherwise.`,
            detail: `rendered ${problem.keyword}`,
        };
        return problem.code === 'not-evaluated'
            ? problemIn(release, path, 'not-evaluated', { ...words, severity: 'notice' })
            : problemIn(release, path, 'values-invalid', words);
    })
        .filter((problem, index, all) => all.findIndex((other) => other.subject === problem.subject) === index);
}
function problemIn(release, path, code, words) {
    const depths = release.sources.map(({ values }) => depthOf(values, path));
    const source = release.sources[depths.lastIndexOf(Math.max(...depths))];
    if (!source)
        return (0,problem/* problemAt */.l)(release.object, ['spec'], code, { ...words, detail: `${(0,validate_path/* formatPath */.j)(path)} ${words.detail ?? ''}` });
    return (0,problem/* problemAt */.l)(source.object, [...source.root, ...path], code, words);
}
function depthOf(values, path) {
    const missing = path.findIndex((_, index) => (0,json/* valueAt */.fK)(values, path.slice(0, index + 1)) === undefined);
    return missing < 0 ? path.length : missing;
}
function isOpen(values, path) {
    let current = values;
    for (const step of path) {
        if ((0,json/* isList */.Lv)(current) && typeof step === 'number')
            current = current[step];
        else if ((0,json/* isObject */.Gv)(current) && typeof step === 'string')
            current = current[step];
        else
            return false;
        if (typeof current === 'string' && (0,placeholder/* unknownInDocument */.pj)(current))
            return true;
    }
    return false;
}
function notRead(release) {
    return (0,problem/* problemAt */.l)(release.object, ['spec'], 'not-evaluated', {
        severity: 'notice',
        message: `The values of ${release.label} were not judged: the chart that they are for could not be read out of a release.`,
        help: 'Check that the release holds the chart where the pin looks, or judge the values by hand.',
    });
}


/***/ })

};
