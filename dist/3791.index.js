export const id = 3791;
export const ids = [3791];
export const modules = {

/***/ 13791:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (validateManifest)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/validate/time-limit.js
var time_limit = __webpack_require__(64542);
;// CONCATENATED MODULE: ./lib/src/validate/cel.js





const longestRule = 1000;
const mostProblems = 100;
function evaluateRules(value, old, node, unknown, time) {
    const walked = (bounded) => {
        const walk = new RuleWalk(unknown, bounded);
        walk.visit(value, old, node, []);
        return walk.problems;
    };
    try {
        return (0,time_limit/* withinTime */.dn)(longestRule, time, () => walked(freely(time)));
    }
    catch (error) {
        if (!(error instanceof time_limit/* TimeExceeded */.Zy || error instanceof time_limit/* TimeSpent */.ik))
            throw error;
        return walked(eachWithinTime(time));
    }
}
function freely(time) {
    return (rule, task) => {
        if (time.slow.has(rule))
            throw new time_limit/* TimeExceeded */.Zy(longestRule, null);
        return task();
    };
}
function eachWithinTime(time) {
    return (rule, task) => {
        if (time.slow.has(rule))
            throw new time_limit/* TimeExceeded */.Zy(longestRule, null);
        try {
            return (0,time_limit/* withinTime */.dn)(longestRule, time, task);
        }
        catch (error) {
            if (error instanceof time_limit/* TimeExceeded */.Zy)
                time.slow.add(rule);
            throw error;
        }
    };
}
class RuleWalk {
    problems = [];
    #unknown;
    #bounded;
    #isOver = false;
    constructor(unknown, bounded) {
        this.#unknown = unknown;
        this.#bounded = bounded;
    }
    visit(value, old, node, path) {
        for (const rule of node.rules) {
            if (this.#isFull)
                return;
            this.#evaluate(rule, value, old, node, path);
        }
        if ((0,json/* isList */.Lv)(value)) {
            const { items } = node;
            if (!items)
                return;
            for (const [index, entry] of value.entries())
                this.visit(entry, counterpart(entry, old, node), items, [...path, index]);
        }
        else if ((0,json/* isObject */.Gv)(value)) {
            for (const [key, entry] of Object.entries(value)) {
                const child = node.property(key) ?? node.additional;
                if (entry === undefined || child === null || child === true)
                    continue;
                this.visit(entry, (0,json/* isObject */.Gv)(old) ? ownValue(old, key) : undefined, child, [...path, key]);
            }
        }
    }
    #evaluate(rule, value, old, node, path) {
        const { compares, fields, compiled } = compile(rule.rule);
        if (compares && rule.optionalOldSelf) {
            this.#note(rule, path, 'its oldSelf is optional');
            return;
        }
        if (compares && old === undefined)
            return;
        if (this.#dependsOnUnknown(fields, value))
            return;
        if (typeof compiled === 'string') {
            this.#note(rule, path, compiled);
            return;
        }
        try {
            const verdict = this.#bounded(rule.rule, () => {
                const context = { self: celValue(value, node) };
                if (old !== undefined)
                    context['oldSelf'] = celValue(old, node);
                return compiled(context);
            });
            if (verdict !== true)
                this.#fail(rule, path);
        }
        catch (error) {
            this.#note(rule, path, (0,failure/* messageOf */.b)(error));
            this.#isOver = error instanceof time_limit/* TimeSpent */.ik;
        }
    }
    get #isFull() {
        return this.#isOver || this.problems.length >= mostProblems;
    }
    #dependsOnUnknown(fields, value) {
        if (!(0,json/* isObject */.Gv)(value))
            return this.#holdsUnknown(value);
        return fields.some((name) => this.#holdsUnknown(ownValue(value, name)));
    }
    #holdsUnknown(value) {
        if (typeof value === 'string')
            return this.#unknown(value);
        if ((0,json/* isList */.Lv)(value))
            return value.some((entry) => this.#holdsUnknown(entry));
        return (0,json/* isObject */.Gv)(value) && Object.values(value).some((entry) => this.#holdsUnknown(entry));
    }
    #fail(rule, path) {
        const message = rule.message === null ? `breaks the rule ${shortened(rule.rule)}` : `breaks a rule: ${rule.message}`;
        this.#add('rule-violated', rule, path, message);
    }
    #note(rule, path, why) {
        const reason = why.split('\n')[0] ?? '';
        const message = `has a rule that could not be evaluated (${shortened(rule.rule)}): ${reason}`;
        this.#add('not-evaluated', rule, path, message);
    }
    #add(code, { rule }, path, message) {
        this.problems.push({ code, path, message, hint: null, reads: compile(rule).fields, keyword: shortened(rule) });
    }
}
function fieldsIn(rule) {
    return Array.from(rule.matchAll(/\bself\.([A-Za-z_]\w*)/g), (match) => cel_unescape(match[1] ?? ''));
}
function counterpart(entry, old, node) {
    if (node.listType !== 'map' || !(0,json/* isList */.Lv)(old) || !(0,json/* isObject */.Gv)(entry))
        return undefined;
    return old.find((other) => (0,json/* isObject */.Gv)(other) && node.listMapKeys.every((key) => ownValue(other, key) === ownValue(entry, key)));
}
function ownValue(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
const environment = new lib/* Environment */.OH({ unlistedVariablesAreDyn: true })
    .registerFunction('string.re2Matches(string): bool', (text, pattern) => build/* RE2JS */.L3.compile(pattern).test(text));
const compiledRules = new Map();
const longestText = 10_000;
function compile(rule) {
    const known = compiledRules.get(rule);
    if (known !== undefined)
        return known;
    const read = rule.length > longestText ? tooLong : readRule(rule);
    compiledRules.set(rule, read);
    return read;
}
const tooLong = {
    compares: false,
    fields: [],
    compiled: `it has more than ${longestText} characters`,
};
function readRule(rule) {
    const [compares, fields] = [/\boldSelf\b/.test(withoutStrings(rule)), fieldsIn(rule)];
    try {
        const compiled = environment.parse(outsideStrings(rule, (code) => code.replace(/\.matches\(/g, '.re2Matches(')));
        return { compares, fields, compiled };
    }
    catch (error) {
        return { compares, fields, compiled: (0,failure/* messageOf */.b)(error) };
    }
}
function shortened(rule) {
    return rule.length > 500 ? `${rule.slice(0, 497)}...` : rule;
}
const parts = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"']+|["'][^]*/g;
function rewritten(rule, code, string) {
    return rule.replace(parts, (part) => (/^(["'])[^]*\1$/.test(part) && part.length > 1 ? string(part) : code(part)));
}
function outsideStrings(rule, change) {
    return rewritten(rule, change, (text) => text);
}
function withoutStrings(rule) {
    return rewritten(rule, (text) => text, () => "''");
}
function celValue(value, node) {
    const schema = node === true ? null : node;
    if (typeof value === 'number')
        return schema?.type !== 'number' && Number.isInteger(value) ? BigInt(value) : value;
    if (typeof value === 'bigint')
        return schema?.type === 'number' ? Number(value) : value;
    if (typeof value === 'string')
        return schema?.format === 'date-time' ? new Date(value) : value;
    if ((0,json/* isList */.Lv)(value))
        return value.map((entry) => celValue(entry, schema?.items ?? null));
    return (0,json/* isObject */.Gv)(value) ? celMap(value, schema) : value;
}
function celMap(value, schema) {
    const result = new Map();
    for (const [key, entry] of Object.entries(value)) {
        if (entry === undefined)
            continue;
        const named = schema?.property(key) ?? null;
        const child = isOpenMetadata(key, named) ? null : (named ?? schema?.additional ?? null);
        if (schema && child === null && !schema.preserveUnknown && !isRootField(key))
            continue;
        result.set(named ? escapeName(key) : key, celValue(entry, child));
    }
    return result;
}
function isRootField(key) {
    return key === 'metadata' || key === 'kind' || key === 'apiVersion';
}
function isOpenMetadata(key, schema) {
    return key === 'metadata' && schema !== null && schema.propertyNames.length === 0 && schema.additional === null;
}
const reserved = new Set('true false null in as break const continue else for function if import let loop package namespace return'.split(' '));
function escapeName(name) {
    if (reserved.has(name))
        return `__${name}__`;
    return name
        .replaceAll('__', '__underscores__')
        .replaceAll('.', '__dot__')
        .replaceAll('-', '__dash__')
        .replaceAll('/', '__slash__');
}
function cel_unescape(name) {
    const word = /^__([a-z]+)__$/.exec(name)?.[1];
    if (word !== undefined && reserved.has(word))
        return word;
    return name
        .replaceAll('__dot__', '.')
        .replaceAll('__dash__', '-')
        .replaceAll('__slash__', '/')
        .replaceAll('__underscores__', '__');
}

// EXTERNAL MODULE: ./lib/src/validate/nearest-name.js
var nearest_name = __webpack_require__(20859);
// EXTERNAL MODULE: ./lib/src/validate/scalar-rules.js + 1 modules
var scalar_rules = __webpack_require__(77558);
;// CONCATENATED MODULE: ./lib/src/validate/object-meta.js



const fields = [
    'name',
    'generateName',
    'namespace',
    'labels',
    'annotations',
    'finalizers',
    'ownerReferences',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'generation',
    'managedFields',
    'resourceVersion',
    'selfLink',
    'uid',
    'clusterName',
    'initializers',
];
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const labelName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
function validateMetadata(value, unknown) {
    const metadata = value['metadata'];
    if (!(0,json/* isObject */.Gv)(metadata))
        return [invalid([], 'required', 'is missing')];
    const problems = [];
    for (const key of Object.keys(metadata))
        if (!fields.includes(key) && !unknown(key))
            problems.push(undeclared(key));
    problems.push(...nameProblems(metadata, unknown));
    problems.push(...mapProblems('labels', metadata['labels'], unknown));
    problems.push(...mapProblems('annotations', metadata['annotations'], unknown));
    return problems;
}
function nameProblems(metadata, unknown) {
    const problems = [];
    const name = metadata['name'];
    if (name === undefined || name === null || name === '') {
        if (typeof metadata['generateName'] === 'string')
            problems.push(invalid(['generateName'], 'name', 'does not replace a name: Flux applies objects by name only'));
        else
            problems.push(invalid(['name'], 'required', 'is missing'));
    }
    else if (typeof name !== 'string')
        problems.push(invalid(['name'], 'type', `is ${(0,scalar_rules/* show */.WU)(name)}, not a string`));
    else if (!unknown(name) && (name.length > 253 || !subdomain.test(name)))
        problems.push(invalid(['name'], 'name', `is ${(0,scalar_rules/* show */.WU)(name)}, which is no lower-case DNS name`));
    const namespace = metadata['namespace'];
    if (typeof namespace === 'string' && namespace !== '' && !unknown(namespace))
        if (namespace.length > 63 || !label.test(namespace))
            problems.push(invalid(['namespace'], 'name', `is ${(0,scalar_rules/* show */.WU)(namespace)}, which is no lower-case DNS label`));
    return problems;
}
function mapProblems(name, map, unknown) {
    if (isOpen(map, unknown))
        return [];
    if (!(0,json/* isObject */.Gv)(map))
        return [invalid([name], 'type', 'must be a mapping')];
    const problems = [];
    for (const [key, value] of Object.entries(map)) {
        if (unknown(key))
            continue;
        if (!isQualifiedName(key))
            problems.push(invalid([name, key], 'key', 'is no qualified name'));
        if (value === null)
            continue;
        if (typeof value !== 'string')
            problems.push(invalid([name, key], 'type', `is ${(0,scalar_rules/* show */.WU)(value ?? null)}, not a string`, 'write it in quotes'));
        else if (name === 'labels' && !unknown(value) && !isLabelValue(value))
            problems.push(invalid([name, key], 'value', `is ${(0,scalar_rules/* show */.WU)(value)}, which is no label value`));
    }
    return problems;
}
function isOpen(map, unknown) {
    return map === undefined || map === null || (typeof map === 'string' && unknown(map));
}
function isLabelValue(value) {
    return value === '' || (value.length <= 63 && labelName.test(value));
}
function isQualifiedName(key) {
    const slash = key.indexOf('/');
    const name = key.slice(slash + 1);
    const prefix = slash < 0 ? null : key.slice(0, slash);
    if (name.length === 0 || name.length > 63 || !labelName.test(name))
        return false;
    return prefix === null || (prefix.length <= 253 && subdomain.test(prefix.toLowerCase()));
}
function undeclared(key) {
    const near = (0,nearest_name/* nearestName */.q)(key, fields);
    return {
        code: 'unknown-field',
        path: ['metadata', key],
        message: 'is a field that object metadata does not have',
        hint: near === null ? null : `did you mean ${near}?`,
        reads: [],
        keyword: 'unknown',
    };
}
function invalid(path, keyword, message, hint = null) {
    return { code: 'schema-invalid', path: ['metadata', ...path], message, hint, reads: [], keyword };
}

// EXTERNAL MODULE: ./lib/src/validate/prepare.js
var prepare = __webpack_require__(52046);
;// CONCATENATED MODULE: ./lib/src/validate/structural.js
var _a;



function validateStructure(value, node, path, unknown) {
    const walk = new Walk(unknown);
    walk.visit(value, node, path, true);
    return walk.problems;
}
class Walk {
    problems = [];
    #unknown;
    constructor(unknown) {
        this.#unknown = unknown;
    }
    visit(value, node, path, strict) {
        if (typeof value === 'string' && this.#unknown(value))
            return;
        if (value === null && (node.nullable || (node.type === null && !node.intOrString)))
            return;
        const mismatch = (0,scalar_rules/* typeProblem */.Yp)(value, node);
        if (mismatch) {
            this.#add(path, mismatch.keyword, mismatch.message, mismatch.hint);
            return;
        }
        for (const found of (0,scalar_rules/* scalarProblems */.zX)(value, node))
            this.#add(path, found.keyword, found.message, found.hint);
        if ((0,json/* isList */.Lv)(value))
            this.#list(value, node, path, strict);
        else if ((0,json/* isObject */.Gv)(value))
            this.#object(value, node, path, strict);
        this.#junctors(value, node, path);
    }
    #list(value, node, path, strict) {
        this.#count(value.length, node, path, 'minItems', 'maxItems', 'entries');
        const { items } = node;
        if (items)
            for (const [index, entry] of value.entries())
                this.visit(entry, items, [...path, index], strict);
        if (node.listType !== 'atomic')
            this.#duplicates(value, node, path);
    }
    #duplicates(value, node, path) {
        const keys = node.listType === 'set' ? null : node.listMapKeys;
        const seen = [];
        for (const [index, entry] of value.entries()) {
            const key = keys === null ? entry : keysOf(entry, keys);
            if (this.#holdsUnknown(key))
                continue;
            if (!seen.some((other) => (0,scalar_rules/* sameJson */.Vk)(other, key)))
                seen.push(key);
            else {
                const what = keys === null
                    ? (0,scalar_rules/* show */.WU)(key)
                    : `the entry with ${keys.map((name) => `${name} ${(0,scalar_rules/* show */.WU)(entryAt(entry, name))}`).join(', ')}`;
                this.#add([...path, index], 'duplicate', `repeats ${what}`);
            }
        }
    }
    #holdsUnknown(value) {
        if (typeof value === 'string')
            return this.#unknown(value);
        return (0,json/* isList */.Lv)(value) && value.some((entry) => this.#holdsUnknown(entry));
    }
    #object(value, node, path, strict) {
        this.#count(Object.keys(value).length, node, path, 'minProperties', 'maxProperties', 'keys');
        for (const name of node.required)
            if (!Object.hasOwn(value, name))
                this.#add([...path, name], 'required', 'is missing');
        for (const [key, entry] of Object.entries(value)) {
            if (entry === undefined)
                continue;
            const child = node.property(key) ?? node.additional;
            if (child === null) {
                if (strict)
                    this.#undeclared(key, node, path);
            }
            else if (child !== true)
                this.visit(entry, child, [...path, key], strict);
        }
    }
    #undeclared(key, node, path) {
        if (node.preserveUnknown || this.#unknown(key))
            return;
        if (node.embedded && ['apiVersion', 'kind', 'metadata'].includes(key))
            return;
        const near = (0,nearest_name/* nearestName */.q)(key, node.propertyNames);
        this.problems.push({
            code: 'unknown-field',
            path: [...path, key],
            message: 'is a field that the definition does not know',
            hint: near === null ? null : `did you mean ${near}?`,
            reads: [],
            keyword: 'unknown',
        });
    }
    #junctors(value, node, path) {
        for (const part of node.allOf)
            this.visit(value, part, path, false);
        const fits = (part) => this.#fits(value, part);
        if (node.anyOf.length > 0 && !node.intOrString && !node.anyOf.some(fits))
            this.#add(path, 'anyOf', 'fits none of the forms that the definition allows');
        if (node.oneOf.length > 0 && node.oneOf.filter(fits).length !== 1)
            this.#add(path, 'oneOf', 'must fit exactly one of the forms that the definition allows');
        if (node.not && this.#fits(value, node.not))
            this.#add(path, 'not', 'has a form that the definition forbids');
    }
    #fits(value, node) {
        const inner = new _a(this.#unknown);
        inner.visit(value, node, [], false);
        return inner.problems.length === 0;
    }
    #count(count, node, path, least, most, what) {
        const min = node.bound(least);
        const max = node.bound(most);
        if (min !== null && count < min)
            this.#add(path, least, `must have at least ${min} ${what}`);
        if (max !== null && count > max)
            this.#add(path, most, `must have at most ${max} ${what}`);
    }
    #add(path, keyword, message, hint = null) {
        this.problems.push({ code: 'schema-invalid', path, message, hint, reads: [], keyword });
    }
}
_a = Walk;
function keysOf(entry, names) {
    return names.map((name) => entryAt(entry, name));
}
function entryAt(entry, name) {
    return (0,json/* isObject */.Gv)(entry) && Object.hasOwn(entry, name) ? (entry[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/src/validate/manifest.js





function validateManifest(input) {
    const { schema, unknown, time } = input;
    const value = withoutEncryption(input.value);
    const prepared = (0,prepare/* prepare */.i)(value, schema);
    const structure = validateStructure(withoutMetadata(prepared), schema, [], unknown);
    const old = input.old && (0,prepare/* prepare */.i)(withoutEncryption(input.old), schema);
    const rules = evaluateRules(prepared, old ?? undefined, schema, unknown, time);
    const judged = rules.filter((rule) => !structure.some((problem) => reaches(rule.path, problem)));
    return [...validateMetadata(value, unknown), ...structure, ...judged];
}
function reaches(path, problem) {
    return problem.code === 'schema-invalid' && path.every((step, index) => problem.path[index] === step);
}
function withoutEncryption(value) {
    const sops = value['sops'];
    if (!(0,json/* isObject */.Gv)(sops) || !('mac' in sops || 'lastmodified' in sops))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'sops'));
}
function withoutMetadata(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => (key === 'metadata' && (0,json/* isObject */.Gv)(entry) ? [key, {}] : [key, entry])));
}


/***/ }),

/***/ 20859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (nearestName)
});
var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1370);

function nearestName(wrong, names) {
    let best = null;
    let distance = wrong.length < 5 ? 1 : 2;
    for (const name of names) {
        if (name.toLowerCase() === wrong.toLowerCase())
            return name;
        if (Math.abs(name.length - wrong.length) > distance || wrong.length > 64)
            continue;
        const found = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wrong, name);
        if (found < distance || (found === distance && best === null)) {
            best = name;
            distance = found;
        }
    }
    return best;
}


/***/ }),

/***/ 77558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vk: () => (sameJson),
  zX: () => (scalarProblems),
  WU: () => (show),
  Yp: () => (typeProblem)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/validate/formats.js

const formats = {
    'date-time': isDateTime,
    date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    duration: (text) => /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text),
    byte: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
    ipv4: external_node_net_.isIPv4,
    ipv6: external_node_net_.isIPv6,
    uuid: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text),
    uri: (text) => URL.canParse(text),
};
function formatProblem(text, format) {
    const fits = Object.hasOwn(formats, format) ? formats[format] : undefined;
    return fits === undefined || fits(text) ? null : `is no ${format}`;
}
function isDateTime(text) {
    const shape = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[-+]\d{2}:\d{2})$/;
    return shape.test(text) && !Number.isNaN(Date.parse(text));
}

;// CONCATENATED MODULE: ./lib/src/validate/scalar-rules.js



const patterns = new Map();
function typeProblem(value, node) {
    if (node.intOrString) {
        const fits = typeof value === 'string' || isInteger(value);
        return fits ? null : problem('type', `must be an integer or a string, not ${describe(value)}`);
    }
    if (node.type === null || hasType(value, node.type))
        return null;
    const hint = node.type === 'string' && isScalar(value) ? 'write it in quotes' : null;
    return problem('type', `must be ${article(node.type)}, not ${describe(value)}`, hint);
}
function scalarProblems(value, node) {
    const problems = [];
    const add = (found) => {
        if (found)
            problems.push(found);
    };
    add(enumProblem(value, node));
    if (typeof value === 'string') {
        add(lengthProblem(value, node));
        add(patternProblem(value, node));
        const message = node.format === null ? null : formatProblem(value, node.format);
        add(message === null ? null : problem('format', message));
    }
    else if (typeof value === 'number' || typeof value === 'bigint') {
        for (const found of numberProblems(value, node))
            add(found);
    }
    return problems;
}
function enumProblem(value, node) {
    if (node.enumeration === null || node.enumeration.some((choice) => sameJson(choice, value)))
        return null;
    const choices = node.enumeration.filter((choice) => choice !== null && choice !== '').map(show);
    return problem('enum', `is ${show(value)}, which is none of ${choices.join(', ')}`);
}
function lengthProblem(value, node) {
    const min = node.bound('minLength');
    const max = node.bound('maxLength');
    if (min === null && max === null)
        return null;
    const length = Array.from(value).length;
    if (min !== null && length < min)
        return problem('minLength', `must have at least ${String(min)} characters`);
    return max !== null && length > max ? problem('maxLength', `must have at most ${String(max)} characters`) : null;
}
function patternProblem(value, node) {
    if (node.pattern === null)
        return null;
    const pattern = compiled(node.pattern);
    return pattern === null || pattern.test(value)
        ? null
        : problem('pattern', `is ${show(value)}, which does not match ${node.pattern}`);
}
function compiled(source) {
    const known = patterns.get(source);
    if (known !== undefined)
        return known;
    let pattern = null;
    try {
        pattern = build/* RE2JS */.L3.compile(source);
    }
    catch {
    }
    patterns.set(source, pattern);
    return pattern;
}
function numberProblems(value, node) {
    const step = node.bound('multipleOf');
    const problems = [
        boundProblem(value, node, 'minimum'),
        boundProblem(value, node, 'maximum'),
        rangeProblem(value, node),
    ];
    if (step !== null && step > 0 && !isMultiple(Number(value), step))
        problems.push(problem('multipleOf', `must be a multiple of ${step}`));
    return problems.filter((found) => found !== null);
}
function boundProblem(value, node, side) {
    const bound = node.bound(side);
    if (bound === null)
        return null;
    const exclusive = node.flag(side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum');
    const distance = side === 'minimum' ? Number(value) - bound : bound - Number(value);
    if (exclusive ? distance > 0 : distance >= 0)
        return null;
    const words = side === 'minimum' ? ['at least', 'more than'] : ['at most', 'less than'];
    return problem(side, `must be ${words[exclusive ? 1 : 0] ?? ''} ${bound}`);
}
function rangeProblem(value, node) {
    const range = node.format === 'int32' ? 2n ** 31n : node.format === 'int64' ? 2n ** 63n : null;
    if (range === null || !isInteger(value))
        return null;
    const fits = BigInt(value) < range && BigInt(value) >= -range;
    return fits ? null : problem('format', `does not fit into ${String(node.format)}`);
}
function isMultiple(value, step) {
    const quotient = value / step;
    return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (isNumber(a) && isNumber(b))
        return Number(a) === Number(b);
    if ((0,json/* isList */.Lv)(a) && (0,json/* isList */.Lv)(b))
        return a.length === b.length && a.every((entry, index) => sameJson(entry, b[index]));
    if (!(0,json/* isObject */.Gv)(a) || !(0,json/* isObject */.Gv)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}
function hasType(value, type) {
    switch (type) {
        case 'object':
            return (0,json/* isObject */.Gv)(value);
        case 'array':
            return (0,json/* isList */.Lv)(value);
        case 'integer':
            return isInteger(value);
        case 'number':
            return isNumber(value);
        default:
            return typeof value === type;
    }
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function isInteger(value) {
    return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
}
function isScalar(value) {
    return isNumber(value) || typeof value === 'boolean';
}
function show(value) {
    const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value, bigintsAsText);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
function bigintsAsText(_key, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
function describe(value) {
    if (value === null)
        return 'null';
    if ((0,json/* isList */.Lv)(value))
        return 'a list';
    if ((0,json/* isObject */.Gv)(value))
        return 'a mapping';
    return isNumber(value) ? `the number ${String(value)}` : `the ${typeof value} ${show(value)}`;
}
function article(type) {
    const names = { object: 'a mapping', array: 'a list', integer: 'an integer' };
    return names[type] ?? `a ${type}`;
}
function problem(keyword, message, hint = null) {
    return { keyword, message, hint };
}


/***/ }),

/***/ 64542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Mm: () => (allWithinTime),
  Zy: () => (TimeExceeded),
  dn: () => (withinTime),
  ik: () => (TimeSpent)
});
var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


const call = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()');
let current = null;
const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run: () => current?.() });
function withinTime(milliseconds, time, task) {
    if (current !== null)
        return task();
    if (time.isSpent)
        throw new TimeSpent();
    const done = [];
    current = () => void done.push(task());
    const start = performance.now();
    const most = Math.ceil(Math.min(milliseconds, time.left));
    let least = 0;
    try {
        call.runInContext(context, { timeout: most });
    }
    catch (error) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['code']) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        least = most;
        throw new TimeExceeded(milliseconds, error);
    }
    finally {
        current = null;
        time.spend(Math.max(least, performance.now() - start));
    }
    for (const value of done)
        return value;
    throw new Error('the task gave nothing');
}
const watchedTogether = 256;
function allWithinTime(milliseconds, time, tasks) {
    const run = (some) => some.map((task) => task());
    const parts = Array.from({ length: Math.ceil(tasks.length / watchedTogether) }, (_, index) => tasks.slice(index * watchedTogether, (index + 1) * watchedTogether));
    let isLong = false;
    return parts.flatMap((part) => {
        if (isLong || time.isSpent)
            return run(part);
        try {
            return withinTime(milliseconds, time, () => run(part));
        }
        catch (error) {
            if (!(error instanceof TimeExceeded))
                throw error;
            isLong = true;
            return run(part);
        }
    });
}
class TimeExceeded extends Error {
    constructor(milliseconds, cause) {
        super(`it takes longer than ${milliseconds} ms`, { cause });
        this.name = 'TimeExceeded';
    }
}
class TimeSpent extends Error {
    constructor() {
        super('others took all the time that rules and schemas of a run have');
        this.name = 'TimeSpent';
    }
}


/***/ })

};
