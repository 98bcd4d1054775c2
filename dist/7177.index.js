export const id = 7177;
export const ids = [7177];
export const modules = {

/***/ 96575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vS: () => (documentReader),
  TA: () => (readFile),
  Bk: () => (readFragment)
});

// EXTERNAL MODULE: ./lib/src/kustomize/keys.js
var keys = __webpack_require__(80348);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/text/conflict.js
var text_conflict = __webpack_require__(93056);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var model_failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
;// CONCATENATED MODULE: ./lib/src/text/yaml/key-place.js

const step = 2;
function absentKeySpan({ text, root }, path) {
    let node = root;
    for (const [depth, key] of path.entries()) {
        if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number') {
            node = node.items[key];
            continue;
        }
        if (!(0,dist/* isMap */.jh)(node) || node.anchor !== undefined || typeof key !== 'string')
            return null;
        const pair = pairOf(node, key);
        if (!pair)
            return intoMapping(text, node, path.slice(depth));
        const rest = path.slice(depth + 1);
        if (rest.length > 0 && isNull(pair.value))
            return inPlaceOfNothing(text, pair, rest);
        node = pair.value;
    }
    return null;
}
function wholeKeySpan({ text, root }, path) {
    const parent = path.slice(0, -1).reduce((node, key) => childOf(node, key), root);
    const key = path.at(-1);
    if (!(0,dist/* isMap */.jh)(parent) || parent.anchor !== undefined || typeof key !== 'string')
        return null;
    const index = parent.items.findIndex((pair) => nameOf(pair) === key);
    const pair = parent.items[index];
    if (!pair || parent.items.length < 2)
        return null;
    const [start, end] = [startOf(pair.key), endOf(pair.value)];
    if (start === null || end === null || text.slice(start, end).includes('\n'))
        return null;
    return parent.flow === true ? inFlow(parent, index, start, end) : wholeLine(text, start, end);
}
function inFlow(map, index, start, end) {
    const previous = map.items[index - 1];
    const next = map.items[index + 1];
    const from = previous ? endOf(previous.value) : start;
    const to = previous ? end : next ? startOf(next.key) : null;
    return from === null || to === null ? null : { start: from, end: to };
}
function wholeLine(text, start, end) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    if (text.slice(lineStart, start).trim() !== '' || !/^[ \t\r]*(?:#.*)?$/.test(rest))
        return null;
    if (lineEnd >= 0)
        return { start: lineStart, end: lineEnd + 1 };
    const previous = text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1;
    return { start: Math.max(0, previous), end: text.length };
}
function intoMapping(text, map, keys) {
    return map.flow === true ? intoFlow(text, map, keys) : intoBlock(text, map, keys);
}
function intoBlock(text, map, keys) {
    const first = startOf(map.items[0]?.key);
    if (first === null)
        return null;
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    if (!/^ *(?:- +)*$/.test(text.slice(lineStart, first).replace('\uFEFF', '')))
        return null;
    const indent = text.slice(lineStart, first).replace('\uFEFF', '').length;
    const written = blockKeys(keys, indent, newlineAt(text, first));
    const last = lastLineOf(map);
    const end = last === null ? null : lineEndAfter(text, last);
    if (end !== null)
        return { start: end, end, before: `${newlineAt(text, end)}${' '.repeat(indent)}${written}`, after: '', quote: '' };
    const after = `${newlineAt(text, first)}${' '.repeat(indent)}`;
    return { start: first, end: first, before: written, after, quote: '' };
}
function blockKeys(keys, indent, newline) {
    return keys
        .map((key, depth) => `${depth === 0 ? '' : newline + ' '.repeat(indent + depth * step)}${String(key)}:`)
        .join('')
        .concat(' ');
}
function intoFlow(text, map, keys) {
    const last = map.items.at(-1);
    const [open] = map.range ?? [];
    if (!last)
        return open === undefined ? null : flow(open + 1, ' ', keys, ' ', '');
    const [start, end] = [startOf(last.key), endOf(last.value) ?? endOf(last.key)];
    if (start === null || end === null)
        return null;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const margin = text.slice(lineStart, start);
    const ownLine = lineStart > (open ?? 0) && margin.trim() === '';
    const gap = ownLine ? `${newlineAt(text, start - margin.length - 1)}${margin}` : ' ';
    return flow(end, `,${gap}`, keys, '', (0,dist/* isScalar */.jn)(last.key) && last.key.type === 'QUOTE_DOUBLE' ? '"' : '');
}
function flow(at, before, keys, after, quote) {
    const names = keys.map((key) => `${quote}${String(key)}${quote}: `).join('{ ');
    return { start: at, end: at, before: `${before}${names}`, after: `${' }'.repeat(keys.length - 1)}${after}`, quote };
}
function inPlaceOfNothing(text, pair, keys) {
    const written = (0,dist/* isScalar */.jn)(pair.value) ? pair.value.range : null;
    const [from = 0, to = 0] = written ?? [];
    const quote = (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'QUOTE_DOUBLE' ? '"' : '';
    const inner = flow(0, '{ ', keys, ' }', quote);
    if (to > from)
        return { ...inner, start: from, end: to };
    const key = endOf(pair.key);
    const colon = key === null ? null : /^[ \t]*:/.exec(text.slice(key));
    if (key === null || !colon)
        return null;
    const at = key + colon[0].length;
    return { ...inner, before: ` ${inner.before}`, start: at, end: at };
}
function lastLineOf(node) {
    if ((0,dist/* isMap */.jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (!last)
            return null;
        return isNull(last.value) && endOf(last.value) === startOf(last.value) ? endOf(last.key) : lastLineOf(last.value);
    }
    if ((0,dist/* isSeq */.oP)(node) && node.flow !== true)
        return lastLineOf(node.items.at(-1));
    if ((0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
        return null;
    return endOf(node);
}
function lineEndAfter(text, offset) {
    const found = text.indexOf('\n', offset);
    const end = found < 0 ? text.length : found > 0 && text[found - 1] === '\r' ? found - 1 : found;
    return /^[ \t]*(?::[ \t]*)?(?:#.*)?$/.test(text.slice(offset, end)) ? end : null;
}
function newlineAt(text, offset) {
    const next = text.indexOf('\n', offset);
    const at = next < 0 ? text.lastIndexOf('\n') : next;
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
function childOf(node, key) {
    if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number')
        return node.items[key];
    return (0,dist/* isMap */.jh)(node) && node.anchor === undefined && typeof key === 'string' ? pairOf(node, key)?.value : null;
}
function pairOf(map, key) {
    return map.items.find((pair) => nameOf(pair) === key);
}
function nameOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : null;
}
function isNull(value) {
    return value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null);
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? null) : null;
}
function endOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[1] ?? null) : null;
}

// EXTERNAL MODULE: ./lib/src/text/yaml/node-tree.js
var node_tree = __webpack_require__(85477);
;// CONCATENATED MODULE: ./lib/src/text/yaml/scalar.js


function scalarIn(file, { value, style, span }, base) {
    const start = base + span.start;
    const raw = file.text.slice(start, base + span.end);
    const first = (0,model_file/* byteOffset */.s$)(file, start);
    const range = { start: first, end: first + (file.encoding === 'latin1' ? raw.length : Buffer.byteLength(raw)) };
    return { value, raw, range, style, position: (0,model_file/* positionIn */.Nu)(file, start) };
}
function writtenScalar(node) {
    if (node === null || !(0,dist/* isScalar */.jn)(node))
        return null;
    const span = spanOf(node);
    return span && { value: scalar_valueOf(node), style: styleOf(node), span };
}
function spanOf(node) {
    if (!node.range)
        return null;
    const [start, end] = node.range;
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
        return { start: start + 1, end: Math.max(start + 1, end - 1) };
    const token = node.srcToken;
    if (token?.type !== 'block-scalar')
        return { start, end };
    const last = token.props.at(-1);
    const body = last && 'source' in last ? last.offset + last.source.length : start;
    return { start: body, end: body + token.source.length };
}
function styleOf(node) {
    if (node.type === 'QUOTE_DOUBLE')
        return 'double';
    if (node.type === 'QUOTE_SINGLE')
        return 'single';
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}
function scalar_valueOf(node) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    return typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/text/yaml/document-values.js



function valuesOf(tree) {
    return {
        plain: tree.plain,
        offset(path) {
            const node = tree.find(path);
            return node && (0,node_tree/* offsetOf */.b4)(node);
        },
        scalar: (path) => writtenScalar(tree.find(path)),
        nodes: () => tree,
    };
}
function quickValues(plain, placeOf, nodes) {
    const careful = () => valuesOf(nodes());
    return {
        plain,
        offset: (path) => ((0,json/* valueAt */.fK)(plain, path) === undefined ? null : (placeOf(path)?.offset ?? careful().offset(path))),
        scalar(path) {
            const value = (0,json/* valueAt */.fK)(plain, path);
            if (value === undefined || (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value))
                return null;
            const written = placeOf(path)?.scalar ?? null;
            return written === null ? careful().scalar(path) : { value, ...written };
        },
        nodes,
    };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
;// CONCATENATED MODULE: ./lib/src/text/yaml/quick-documents.js



const mostMarks = 20_000;
const mostLevels = 90;
function quickDocuments(text) {
    if (text.endsWith(' ') || (0,plain_documents/* mayHoldMoreThan */.Vk)(mostMarks, text) || odd.test(text))
        return null;
    try {
        const documents = (0,js_yaml/* loadAll */.gh)(text, { schema, maxDepth: mostLevels });
        const size = documents.reduce((sum, document) => sum + (0,json/* expandedSize */.FA)(document), 0);
        return size <= mostMarks && documents.every(isCollection) ? documents : null;
    }
    catch {
        return null;
    }
}
function isCollection(document) {
    return (0,json/* isList */.Lv)(document) || (0,json/* isObject */.Gv)(document);
}
const odd = new RegExp([
    /[\t\r\uFEFF\u0085\u2028\u2029]|\{\{/,
    /<<|&(?![\w-]+(?: [^\n:&]*)?$)/,
    /(?:^|[\s[{,:-])[!?]|(?:^|[\s[{,-]):(?=\s|$)/,
    /^%|^\.\.\.|^ +---/,
    /[|>](?:\+|-?\d)|\\ *$/,
    /[}\]][^\n}\]]*:(?=\s|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'm');
const numberTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: Array.from('0123456789+-.'),
    resolve: (text) => numberOf(text) ?? js_yaml/* NOT_RESOLVED */.Hg,
    identify: () => false,
});
const schema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, numberTag);
function numberOf(text) {
    if (/^0o[0-7]+$/.test(text))
        return parseInt(text.slice(2), 8);
    if (/^[-+]?[0-9]+$/.test(text))
        return parseInt(text, 10);
    if (/^0x[0-9a-fA-F]+$/.test(text))
        return parseInt(text.slice(2), 16);
    if (/^\.(?:nan|NaN|NAN)$/.test(text))
        return NaN;
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text))
        return parseFloat(text);
    return null;
}

;// CONCATENATED MODULE: ./lib/src/text/yaml/event-places.js


function eventPlaces(text) {
    let roots = null;
    return (document, path) => {
        roots ??= documentsOf(text);
        let at = roots[document] ?? null;
        for (const key of path)
            at = at?.children.get(key) ?? null;
        return at && placeOf(at.event, text);
    };
}
const childless = new Map();
function documentsOf(text) {
    const documents = [];
    const open = [];
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: mostLevels })) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
            continue;
        }
        const parent = open.at(-1);
        const isLeaf = event.type === js_yaml/* EVENT_ID */.hy.SCALAR || event.type === js_yaml/* EVENT_ID */.hy.ALIAS;
        const collection = isLeaf ? null : { event, children: new Map(), key: null, isValue: false };
        const branch = collection ?? { event, children: childless };
        if (parent?.event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            documents.push(branch);
        else if (parent)
            put(branch, parent, text);
        if (collection)
            open.push(collection);
    }
    return documents;
}
function put(branch, parent, text) {
    const { children, key } = parent;
    if (parent.event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
        children.set(children.size, branch);
        return;
    }
    if (!parent.isValue)
        parent.key = event_places_nameOf(branch.event, text);
    else if (key !== null)
        children.set(key, children.has(key) ? null : branch);
    parent.isValue = !parent.isValue;
}
function event_places_nameOf(event, text) {
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || !event.fast)
        return null;
    return text.slice(event.valueStart, event.valueEnd);
}
function placeOf(event, text) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return placeOfScalar(event);
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW && text[event.start] !== '{'
                ? null
                : { offset: event.start, scalar: null };
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return { offset: event.start, scalar: null };
        default:
            return null;
    }
}
function placeOfScalar({ style, valueStart, valueEnd }) {
    const span = { start: valueStart, end: valueEnd };
    switch (style) {
        case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
            return valueStart < 0 ? null : { offset: valueStart, scalar: { style: 'plain', span } };
        case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
            return { offset: valueStart - 1, scalar: { style: 'single', span } };
        case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
            return { offset: valueStart - 1, scalar: { style: 'double', span } };
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/src/text/yaml/parse.js
var parse = __webpack_require__(75349);
;// CONCATENATED MODULE: ./lib/src/text/occurrences.js
class Occurrences {
    #text;
    #found = new Map();
    constructor(text) {
        this.#text = text;
    }
    next(wanted, from) {
        const known = this.#found.get(wanted);
        if (known !== undefined && known >= from)
            return known;
        const found = this.#text.indexOf(wanted, from);
        const at = found < 0 ? this.#text.length : found;
        this.#found.set(wanted, at);
        return at;
    }
    has(wanted, from) {
        return this.next(wanted, from) < this.#text.length;
    }
}

;// CONCATENATED MODULE: ./lib/src/text/yaml/template-mask.js

const openings = /\{[{%#]|#[%{]|%\{|<<-?\s/g;
const closings = { '{{': '}}', '{%': '%}', '{#': '#}', '#%': '%#', '#{': '}#' };
function maskTemplate(text) {
    const occurrences = new Occurrences(text);
    const lines = new Lines(text);
    const pieces = [];
    let kept = 0;
    openings.lastIndex = 0;
    for (let opening = openings.exec(text); opening; opening = openings.exec(text)) {
        const end = template_mask_endOf(opening, occurrences, text);
        if (end === null) {
            openings.lastIndex = opening.index + 1;
            continue;
        }
        const alone = lines.isBlankBefore(opening.index) && lines.isBlankAfter(end);
        pieces.push(text.slice(kept, opening.index), masked(text.slice(opening.index, end), alone));
        kept = end;
        openings.lastIndex = end;
    }
    return kept === 0 ? null : pieces.join('') + text.slice(kept);
}
function masked(expression, alone) {
    return alone ? expression.replace(/[^\r\n]/g, ' ').replace(' ', '#') : 'X'.repeat(expression.length);
}
function template_mask_endOf({ 0: opening, index }, occurrences, text) {
    const from = index + opening.length;
    const until = (mark) => occurrences.next(mark, from);
    const closing = closings[opening];
    if (closing !== undefined)
        return until(closing) < text.length ? until(closing) + closing.length : null;
    if (opening === '%{')
        return until('}') < Math.min(text.length, until('\n')) ? until('}') + 1 : null;
    const end = until('>');
    return text.startsWith('>>', end) && end < until('<') && end < until('\n') ? end + 2 : null;
}
class Lines {
    #text;
    #occurrences;
    #start = 0;
    #end = -1;
    #first = 0;
    #last = 0;
    constructor(text) {
        this.#text = text;
        this.#occurrences = new Occurrences(text);
    }
    isBlankBefore(offset) {
        this.#go(offset);
        return this.#first >= offset;
    }
    isBlankAfter(offset) {
        this.#go(offset);
        return this.#last <= offset;
    }
    #go(offset) {
        if (offset <= this.#end)
            return;
        while (offset > this.#end) {
            this.#start = this.#end + 1;
            this.#end = this.#occurrences.next('\n', this.#start);
        }
        const line = this.#text.slice(this.#start, this.#end);
        this.#first = this.#start + line.length - line.trimStart().length;
        this.#last = this.#start + line.trimEnd().length;
    }
}

;// CONCATENATED MODULE: ./lib/src/text/yaml/documents.js













const nestingLimit = 3;
function readDocuments(file) {
    const stretch = { file, text: file.text, base: 0, origin: 'document', root: [] };
    const quick = quickDocuments(file.text);
    if (quick !== null) {
        const [treeOf, placeOf] = [treesOnDemand(file.text), eventPlaces(file.text)];
        return quick.map((plain, document) => {
            const values = quickValues(plain, (path) => placeOf(document, path), () => treeOf(document));
            return readDocument({ stretch, values, document, depth: 0 });
        });
    }
    const documents = readStretch(stretch, 0);
    const masked = documents.some(isUnparseable) ? maskTemplate(file.text) : null;
    if (masked === null)
        return documents;
    const rendered = readStretch({ ...stretch, text: masked, origin: 'template' }, 0);
    if (rendered.length !== documents.length)
        return rendered;
    return documents.map((document, index) => (isUnparseable(document) ? (rendered[index] ?? document) : document));
}
function treesOnDemand(text) {
    let trees = null;
    return (document) => {
        trees ??= treesOf(text);
        return trees[document] ?? node_tree/* noNodes */.Dq;
    };
}
function treesOf(text) {
    const allowance = (0,node_tree/* fullAllowance */.yx)();
    return (0,parse/* parseWithin */.nM)(text).map((document) => (0,node_tree/* nodeTree */.LB)(document, allowance));
}
function isUnparseable({ kind }) {
    return kind === 'unparseable';
}
function readStretch(stretch, depth) {
    const unparseable = (document, message, offset) => ({
        kind: 'unparseable',
        document,
        position: (0,model_file/* positionIn */.Nu)(stretch.file, stretch.base + offset),
        message,
    });
    let parsed;
    try {
        parsed = (0,parse/* parseWithin */.nM)(stretch.text);
    }
    catch (error) {
        return [unparseable(0, (0,model_failure/* messageOf */.b)(error), error instanceof parse/* BudgetExceeded */.L$ ? error.offset : 0)];
    }
    const allowance = (0,node_tree/* fullAllowance */.yx)();
    const conflict = (0,text_conflict/* conflictIn */.W)(stretch.text);
    return parsed.map((document, index) => {
        const [error] = document.errors;
        if (error)
            return conflict === null
                ? unparseable(index, error.message, error.pos[0])
                : unparseable(index, text_conflict/* conflictText */.w, conflict);
        try {
            const values = valuesOf((0,node_tree/* nodeTree */.LB)(document, allowance, stretch.origin === 'template'));
            return readDocument({ stretch, values, document: index, depth });
        }
        catch (failure) {
            return unparseable(index, (0,model_failure/* messageOf */.b)(failure), failure instanceof node_tree/* RejectedDocument */.w ? failure.offset : 0);
        }
    });
}
function readDocument(source) {
    const { stretch, document } = source;
    const { plain } = source.values;
    if (!(0,json/* isObject */.Gv)(plain) && !(0,json/* isList */.Lv)(plain))
        return { kind: 'empty', document };
    const object = { ...objectAt(source, [], (0,json/* isObject */.Gv)(plain) ? plain : {}, stretch.origin), content: plain };
    if (!isManifest(plain))
        return { kind: 'plain', document, object, content: plain };
    return { kind: 'objects', document, objects: [...expand(source, object, [])] };
}
function isManifest(value) {
    return (0,json/* isObject */.Gv)(value) && (0,json/* stringAt */.bX)(value, ['apiVersion']) !== null && (0,json/* stringAt */.bX)(value, ['kind']) !== null;
}
function* expand(source, object, path) {
    const items = (0,json/* valueAt */.fK)(object.value, ['items']);
    if (object.kind.endsWith('List') && (0,json/* isList */.Lv)(items)) {
        yield* children(source, [...path, 'items'], items, 'list-item');
        return;
    }
    yield object;
    if (object.kind !== 'ResourceSet')
        return;
    const resources = (0,json/* valueAt */.fK)(object.value, ['spec', 'resources']);
    if ((0,json/* isList */.Lv)(resources))
        yield* children(source, [...path, 'spec', 'resources'], resources, 'resource-set');
    for (const nested of object.documentsAt(['spec', 'resourcesTemplate']))
        if (nested.kind === 'objects')
            yield* nested.objects;
}
function* children(source, path, values, origin) {
    for (const [index, value] of values.entries()) {
        const at = [...path, index];
        if (isManifest(value))
            yield* expand(source, objectAt(source, at, value, origin), at);
    }
}
function objectAt(source, path, value, origin) {
    const { stretch, values } = source;
    const offset = (below) => {
        for (let length = below.length; length >= 0; length--) {
            const found = values.offset([...path, ...below.slice(0, length)]);
            if (found !== null)
                return stretch.base + found;
        }
        return stretch.base;
    };
    const scalar = (below) => {
        const written = values.scalar([...path, ...below]);
        return written && scalarIn(stretch.file, written, stretch.base);
    };
    return {
        file: stretch.file,
        document: source.document,
        root: [...stretch.root, ...path],
        origin,
        apiVersion: (0,json/* stringAt */.bX)(value, ['apiVersion']) ?? '',
        kind: (0,json/* stringAt */.bX)(value, ['kind']) ?? '',
        name: (0,json/* stringAt */.bX)(value, ['metadata', 'name']),
        namespace: (0,json/* stringAt */.bX)(value, ['metadata', 'namespace']),
        value,
        content: value,
        scalar,
        position: (below) => (0,model_file/* positionIn */.Nu)(stretch.file, offset(below)),
        absentKey: (below) => absentKey(source, [...path, ...below]),
        wholeKey: (below) => wholeKey(source, [...path, ...below]),
        documentsAt: (below) => nestedDocuments(source, [...path, ...below], origin === 'document' && below.at(-1) !== 'resourcesTemplate'),
    };
}
function absentKey({ stretch, values }, path) {
    const found = absentKeySpan({ text: stretch.text, root: values.nodes().root }, path);
    return found && { ...found, ...bytesOf(stretch, found) };
}
function wholeKey({ stretch, values }, path) {
    if ((0,json/* valueAt */.fK)(values.plain, path) === undefined)
        return null;
    const found = wholeKeySpan({ text: stretch.text, root: values.nodes().root }, path);
    return found && { ...bytesOf(stretch, found), before: '', after: '' };
}
function bytesOf({ file, base }, { start, end }) {
    const [from, to] = [(0,model_file/* byteOffset */.s$)(file, base + start), (0,model_file/* byteOffset */.s$)(file, base + end)];
    return { start: from, end: to, old: file.text.slice(base + start, base + end) };
}
function nestedDocuments(source, path, patch) {
    const { stretch, values, depth } = source;
    if (depth >= nestingLimit || typeof (0,json/* valueAt */.fK)(values.plain, path) !== 'string')
        return [];
    const node = values.nodes().find(path);
    if (node === null || !(0,dist/* isScalar */.jn)(node))
        return [];
    const span = spanOf(node);
    if (span === null)
        return [];
    if (node.type !== 'BLOCK_LITERAL' && node.value !== stretch.text.slice(span.start, span.end))
        return [];
    const found = [];
    const origin = patch ? 'patch' : 'resource-set';
    for (const piece of pieces(stretch.text.slice(span.start, span.end))) {
        const base = stretch.base + span.start + piece.offset;
        const nested = { file: stretch.file, text: piece.text, base, origin, root: [...stretch.root, ...path] };
        for (const document of readStretch(nested, depth + 1))
            found.push({ ...document, document: found.length });
    }
    return found;
}
function pieces(body) {
    const found = [];
    let offset = 0;
    for (const marker of body.matchAll(/^[ \t]*---[ \t]*(?:#[^\r\n\u2028\u2029]*)?\r?\n/gm)) {
        found.push({ text: body.slice(offset, marker.index), offset });
        offset = marker.index + marker[0].length;
    }
    found.push({ text: body.slice(offset), offset });
    return found.filter((piece) => piece.text.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/src/documents/reader.js





const yamlName = /\.(?:ya?ml|json|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;
const mostStates = 3;
function documentReader() {
    const known = new Map();
    return (file) => {
        const states = known.get(file.path) ?? [];
        const read = states.find((state) => isSame(state.file, file)) ?? readFile(file);
        if (read !== states[0])
            known.set(file.path, [read, ...states.filter((state) => state !== read)].slice(0, mostStates));
        return read;
    };
}
function isSame(a, b) {
    return a.mode === b.mode && Buffer.compare(a.bytes, b.bytes) === 0;
}
function readFile(file) {
    const documents = yamlName.test(file.path) ? readDocuments(file) : [];
    return { file, documents: (0,names/* isKustomizationFile */.y)(file.path) ? documents.map(asKustomization) : documents };
}
const readFragment = (0,once_per/* oncePer */.Pu)((read) => yamlName.test(read.file.path) ? read : { file: read.file, documents: readDocuments(read.file) });
function asKustomization(document) {
    if (document.kind === 'plain') {
        const object = { ...(0,keys/* withKnownKeys */.Su)(document.object), kind: document.object.kind || 'Kustomization' };
        return { ...document, object, content: (0,json/* isObject */.Gv)(document.content) ? object.value : document.content };
    }
    return document.kind === 'objects' ? { ...document, objects: document.objects.map(keys/* withKnownKeys */.Su) } : document;
}


/***/ }),

/***/ 80348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Su: () => (withKnownKeys),
  dX: () => (unknownField),
  iP: () => (kustomizationField)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

const known = (...names) => Object.fromEntries(names.map((name) => [name, null]));
const selector = known('group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector');
const patch = { ...known('path', 'patch', 'options'), target: selector };
const cut = known('delimiter', 'index', 'encoding', 'create');
const generator = {
    ...known('name', 'namespace', 'behavior', 'type', 'files', 'envs', 'env', 'literals'),
    options: known('labels', 'annotations', 'disableNameSuffixHash', 'immutable'),
};
const chart = known(...['name', 'version', 'repo', 'releaseName', 'namespace', 'valuesFile', 'additionalValuesFiles', 'valuesInline'], ...['valuesMerge', 'includeCRDs', 'skipHooks', 'skipTests', 'apiVersions', 'kubeVersion', 'nameTemplate', 'debug']);
const kustomization = {
    ...known('apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'crds', 'configurations'),
    ...known('generators', 'transformers', 'validators', 'namespace', 'namePrefix', 'nameSuffix', 'commonLabels'),
    ...known('commonAnnotations', 'patchesStrategicMerge', 'generatorOptions', 'buildMetadata', 'vars', 'sortOptions'),
    openapi: known('path'),
    labels: known('pairs', 'includeSelectors', 'includeTemplates', 'fields'),
    images: known('name', 'newName', 'newTag', 'digest', 'tagSuffix'),
    replicas: known('name', 'count'),
    patches: patch,
    patchesJson6902: patch,
    replacements: {
        ...known('path', 'sourceValue'),
        source: { ...selector, fieldPath: null, options: cut },
        targets: { select: selector, reject: selector, fieldPaths: null, options: cut },
    },
    configMapGenerator: generator,
    secretGenerator: generator,
    helmCharts: chart,
    helmGlobals: known('chartHome', 'configHome'),
};
function unknownField(value) {
    const strange = Object.keys(value).find((key) => {
        const field = fieldOf(key, kustomization);
        return !Object.hasOwn(kustomization, field) && field !== 'helmChartInflationGenerator';
    });
    return strange === undefined ? null : [strange];
}
const spellings = new WeakMap();
function fieldOf(key, fields) {
    if (Object.hasOwn(fields, key))
        return key;
    let lower = spellings.get(fields);
    if (!lower) {
        lower = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]));
        spellings.set(fields, lower);
    }
    if (fields === kustomization && key === 'imageTags')
        return 'images';
    return lower.get(key.toLowerCase()) ?? key;
}
function kustomizationField(key) {
    return fieldOf(key, kustomization);
}
function withKnownKeys(object) {
    const value = renamed(object.value, kustomization);
    if (value === object.value || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return object;
    const written = (path) => writtenPath(object.value, path);
    return {
        ...object,
        value,
        apiVersion: textOf(value, 'apiVersion') ?? object.apiVersion,
        kind: textOf(value, 'kind') ?? object.kind,
        scalar: (path) => object.scalar(written(path)),
        position: (path) => object.position(written(path)),
        absentKey: (path) => object.absentKey(written(path)),
        wholeKey: (path) => object.wholeKey(written(path)),
        documentsAt: (path) => object.documentsAt(written(path)),
    };
}
function textOf(value, key) {
    const found = value[key];
    return typeof found === 'string' ? found : null;
}
function renamed(value, fields) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const elements = value.map((element) => renamed(element, fields));
        return elements.some((element, index) => element !== value[index]) ? elements : value;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const keys = Object.keys(value);
    const entries = (keys.some((key) => fieldOf(key, fields) !== key) ? [...keys].sort() : keys).map((key) => {
        const field = fieldOf(key, fields);
        const below = Object.hasOwn(fields, field) ? fields[field] : null;
        const child = value[key];
        return [field, below && child !== undefined ? renamed(child, below) : child];
    });
    const same = entries.every(([field, child], index) => field === keys[index] && child === value[field]);
    return same ? value : Object.fromEntries(entries);
}
function writtenPath(value, path) {
    let fields = kustomization;
    let current = value;
    return path.map((step) => {
        if (typeof step === 'number') {
            current = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(current) ? current[step] : undefined;
            return step;
        }
        const level = fields;
        const spelled = level && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current)
            ? Object.keys(current)
                .filter((key) => fieldOf(key, level) === step)
                .sort()
                .at(-1)
            : undefined;
        const key = spelled ?? step;
        fields = level && Object.hasOwn(level, step) ? (level[step] ?? null) : null;
        current = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current) && Object.hasOwn(current, key) ? current[key] : undefined;
        return key;
    });
}


/***/ }),

/***/ 88342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (kustomizationPaths),
  y: () => (isKustomizationFile)
});
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
function isKustomizationFile(path) {
    return kustomizationNames.some((name) => path.endsWith(name) && isName(path, path.length - name.length));
}
function isName(path, start) {
    return start === 0 || path.charAt(start - 1) === '/';
}
function kustomizationPaths(folder) {
    return kustomizationNames.map((name) => (folder === '' ? name : `${folder}/${name}`));
}


/***/ }),

/***/ 89616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Go: () => (isBinary),
  Nu: () => (positionIn),
  s$: () => (byteOffset),
  sm: () => (sourceFile),
  yA: () => (hasTrueName)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function hasTrueName({ path }) {
    return !path.includes('\uFFFD');
}
function sourceFile(entry, bytes) {
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1';
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { path: entry.path, mode: entry.mode, bytes, text: view.toString(encoding), encoding };
}
function byteOffset(file, offset) {
    if (file.encoding === 'latin1')
        return offset;
    const mark = nearestMark(offset);
    return counted(file.text, mark * distance, offset, marksOf(file)[mark] ?? start).bytes;
}
function positionIn(file, offset) {
    const mark = nearestMark(offset);
    const { line, column } = counted(file.text, mark * distance, offset, marksOf(file)[mark] ?? start);
    return { line, column };
}
const start = { bytes: 0, line: 1, column: 1 };
const distance = 1024;
const marks = new WeakMap();
function nearestMark(offset) {
    return Math.floor(Math.max(0, offset) / distance);
}
function marksOf(file) {
    const known = marks.get(file);
    if (known)
        return known;
    const found = [start];
    for (let from = 0; from + distance <= file.text.length; from += distance)
        found.push(counted(file.text, from, from + distance, found.at(-1) ?? start));
    marks.set(file, found);
    return found;
}
function counted(text, from, to, before) {
    let { bytes, line, column } = before;
    for (let at = from; at < to && at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
        const isFirstHalf = unit >= 0xd800 && unit <= 0xdbff;
        bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isFirstHalf ? 4 : isSecondHalf ? 0 : 3;
        if (unit === 0x0a) {
            line++;
            column = 1;
        }
        else if (!isSecondHalf)
            column++;
    }
    return { bytes, line, column };
}
function isBinary(bytes) {
    return bytes.subarray(0, 8000).includes(0);
}


/***/ }),

/***/ 89382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (fileNameOf),
  y: () => (folderOf)
});
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G$: () => (firstSegmentsOf),
  fU: () => (globMatcher),
  kt: () => (matchesGlob)
});
const mostAlternatives = 256;
function matchesGlob(path, glob) {
    const matches = known.get(glob) ?? globMatcher(glob);
    known.set(glob, matches);
    return matches(path);
}
const known = new Map();
function globMatcher(glob) {
    const patterns = alternatives(wholeGlob(glob)).map(patternOf);
    return (path) => patterns.some(({ start, segments }) => path.startsWith(start) && segmentsMatch(path.split('/'), segments));
}
function firstSegmentsOf(glob) {
    const starts = alternatives(wholeGlob(glob)).map((each) => patternOf(each).start.split('/', 1)[0] ?? '');
    return starts.includes('') ? null : [...new Set(starts)];
}
function wholeGlob(glob) {
    return (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.?\//, '');
}
function patternOf(glob) {
    const segments = glob.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    return { segments, start: (wild < 0 ? segments : segments.slice(0, wild)).join('/') };
}
function alternatives(glob) {
    let open = [''];
    let rest = glob;
    for (let found = braces.exec(rest); found; found = braces.exec(rest)) {
        const before = rest.slice(0, found.index);
        const choices = (found[1] ?? '').split(',');
        if (open.length * choices.length > mostAlternatives)
            break;
        open = open.flatMap((start) => choices.map((choice) => `${start}${before}${choice}`));
        rest = rest.slice(found.index + found[0].length);
    }
    return open.map((start) => `${start}${rest}`);
}
const braces = /\{([^{},]*,[^{}]*)\}/;
function segmentsMatch(path, glob) {
    let reachable = new Set([0]);
    for (const pattern of glob) {
        const next = new Set();
        for (const at of reachable) {
            const segment = path[at];
            if (pattern === '**')
                for (let i = at; i <= path.length; i++)
                    next.add(i);
            else if (segment !== undefined && segmentMatches(segment, pattern))
                next.add(at + 1);
        }
        reachable = next;
    }
    return reachable.has(path.length);
}
function segmentMatches(text, pattern) {
    let t = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]) && pattern[p] !== '*') {
            t++;
            p++;
        }
        else if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 12094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  z: () => (grouped)
});
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const known = groups.get(key);
        if (known)
            known.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 35294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (boundary)
});
var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89445);


const folders = [
    [/(?:^|\/)_?archived?\//i, 'archived files are left alone'],
    [/(?:^|\/)(?:vendor|node_modules|third_party|\.terraform|\.terragrunt-cache)\//, 'vendored files are left alone'],
    [/(?:^|\/)(?:skills|prompts|\.agents|\.claude|\.cursor)\//, 'vendored skills and prompts are left alone'],
    [/(?:^|\/)(?:_templates?|[^/]*<[\w-]+>[^/]*)\//, 'templates that are copied and filled in are left alone'],
    [
        /(?:^|\/)(?:(?<!(?:^|\/)(?:clusters?|environments?|envs?|stages?|overlays?)\/)tests?|testdata|fixtures|__tests__|__fixtures__)\//i,
        'test fixtures are left alone',
    ],
    [/_test\.(?:go|py)$|(?:^|\/)test_[^/]*\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/, 'test fixtures are left alone'],
    [/(?:^|\/)(?:docs?|documentation)\//i, 'documentation is left alone'],
    [
        /\.(?:md|mdx|markdown|adoc|rst|html?)$|(?<!(?:^|[/_-])(?:images?|charts?|versions?)(?:[-_]?list)?|(?:^|\/)CMakeLists)\.txt$/i,
        'documentation is left alone',
    ],
    [/\.(?:log|jsonl|ndjson|csv|tsv|svg|patch|diff|lock\.hcl)$/i, 'logs and tables are left alone'],
    [/(?:\.|\/|^)schemas?\.json$|(?:^|\/)schemas?\/|\.schema\.(?:json|ya?ml)$/i, 'schemas are left alone'],
    [
        /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*)$|(?:^|\/)\.renovate\//,
        'the rules of another bot are left alone',
    ],
    [/(?:^|\/)\.github\/flux-lockstep\.(?:ya?ml|json)$/, 'our own settings are no pins'],
];
function boundary(path, settings) {
    return reasons(settings)(path);
}
const reasons = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((settings) => {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const reason = reasonOf(path, settings);
        known.set(path, reason);
        return reason;
    };
});
function reasonOf(path, settings) {
    if (settings.paths.length > 0 && !settings.paths.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, glob)))
        return 'the settings do not name this path';
    if (settings.ignore.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, glob)))
        return 'the settings ignore this path';
    return folders.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}


/***/ }),

/***/ 89009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (parseSettings),
  m: () => (fileLayer)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93658);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17205);
var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3602);
var _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70555);
var _run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14395);
var _unused_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61826);
var _value_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86788);
var _written_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72924);









function parseSettings(sources) {
    const layers = [optionLayer(sources.options), inputLayer(sources.inputs), fileLayer(sources.file)];
    for (const layer of layers)
        checkLayer(layer);
    const look = lookup(layers);
    const sets = look(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .setsSetting */ .q).map((written) => ({ written, settings: readSet(written, layers) }));
    checkFollowing(sets);
    const policy = readPolicy(look);
    const policies = sets.length > 0 ? sets.map((set) => set.settings.policy) : [policy];
    const ofSets = sets.flatMap((set) => (0,_unused_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .unused */ .x3)([set.written.own], [set.settings.policy]));
    const findings = [...(0,_unused_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .unused */ .x3)(layers, policies), ...ofSets];
    return { settings: { ...readRun(look), policy, sets: sets.map((set) => set.settings), findings } };
}
function fileLayer(file) {
    if (file === null)
        return new Map();
    const root = (0,_written_values_js__WEBPACK_IMPORTED_MODULE_8__/* .readWritten */ .I)(file.text, (line) => `${file.path}:${line}`);
    if (root.kind === 'null')
        return new Map();
    if (root.kind !== 'map')
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${root.where}: the settings must be a mapping of setting names to values.`);
    const entries = root.entries.filter((entry) => entry.key !== '$schema');
    for (const entry of entries)
        known(entry.key, entry.where);
    return new Map(entries.map((entry) => [entry.key, entry.value]));
}
function inputLayer(inputs) {
    const layer = new Map();
    const extra = _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .extraInputs */ .a.map((input) => input.name);
    for (const [name, text] of Object.entries(inputs)) {
        if (extra.includes(name) || text.trim() === '')
            continue;
        const setting = known(name, `input ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}`, extra);
        layer.set(name, setting.type.fromText(text, `input "${name}"`));
    }
    return layer;
}
function optionLayer(options) {
    const layer = new Map();
    for (const { key, value } of options) {
        const where = `option "${known(key, `option ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(key)}`).key}"`;
        const written = value.trim() === '' ? { kind: 'null', where } : known(key, where).type.fromText(value, where);
        layer.set(key, grown(layer.get(key), written));
    }
    return layer;
}
function grown(before, written) {
    if (before?.kind === 'list' && written.kind === 'list')
        return { ...written, entries: [...before.entries, ...written.entries] };
    if (before?.kind === 'map' && written.kind === 'map') {
        const replaced = (entry) => !written.entries.some((later) => later.key === entry.key);
        return { ...written, entries: [...before.entries.filter(replaced), ...written.entries] };
    }
    return written;
}
function known(key, where, alsoKnown = []) {
    const found = _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .settingCatalogue */ .m.find((setting) => setting.key === key);
    const names = [..._catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .settingCatalogue */ .m.map((setting) => setting.key), ...alsoKnown];
    return found ?? (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseName */ .uT)(where, 'the setting', key, names);
}
function checkLayer(layer) {
    for (const setting of _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .settingCatalogue */ .m) {
        const written = layer.get(setting.key);
        if (written !== undefined && written.kind !== 'null')
            setting.type.read(written, setting.key);
    }
}
function lookup(layers) {
    return (setting) => {
        const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined);
        return written === undefined || written.kind === 'null' ? setting.fallback : setting.type.read(written, setting.key);
    };
}
function readSet(written, layers) {
    const policy = readPolicy(lookup([written.own, ...layers]));
    const inherited = !written.own.has(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow.key);
    const follow = inherited && policy.follow === written.name ? null : policy.follow;
    return { name: written.name, paths: written.paths, policy: { ...policy, follow } };
}
function checkFollowing(sets) {
    const byName = new Map(sets.map((set) => [set.settings.name, set.settings.policy.follow]));
    for (const { written, settings } of sets) {
        const place = written.own.get(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow.key) ?? { kind: 'null', where: written.where };
        const seen = new Set();
        for (let next = settings.policy.follow; next !== null; next = byName.get(next) ?? null) {
            if (!byName.has(next))
                (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseName */ .uT)(place.where, 'the followed set', next, [...byName.keys()]);
            if (next === settings.name)
                (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(place, 'follow', `a set that does not follow ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(settings.name)} in turn`);
            if (seen.has(next))
                break;
            seen.add(next);
        }
    }
}
function readRun(look) {
    return {
        mode: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.mode),
        dryRun: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.dryRun),
        to: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.to),
        failOn: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.failOn),
        paths: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.paths),
        ignore: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.ignore),
        repositories: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.repositories),
        helm: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.helm),
        strictLockstep: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.strictLockstep),
        accept: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.accept),
        fix: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.fix),
        trustedRoot: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.trustedRoot),
        baseBranch: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.baseBranch),
        branchPrefix: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.branchPrefix),
        force: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.force),
        editWorkflows: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.editWorkflows),
        dashboard: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.dashboard),
        registry: {
            mirrors: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.mirrors),
            overrides: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.overrides),
            insecure: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.insecure),
            private: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.private),
            auth: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.auth),
            timeout: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.timeout),
            layout: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.layout),
        },
        migrate: {
            layout: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.layout),
            strategy: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.strategy),
            concurrency: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.concurrency),
            memoryLimit: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.memoryLimit),
            inMemoryBuilds: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.inMemoryBuilds),
            helmCache: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.helmCache),
            oomWatch: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.oomWatch),
            serviceMonitor: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.serviceMonitor),
            removeBootstrap: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.removeBootstrap),
        },
    };
}
function readPolicy(look) {
    return {
        allowedVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.allowedVersions),
        ignoreVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.ignoreVersions),
        preReleases: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.preReleases),
        minimumReleaseAge: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.minimumReleaseAge),
        unknownAge: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.unknownAge),
        schedule: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.schedule),
        updateTypes: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.updateTypes),
        hopDelay: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.hopDelay),
        hold: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.hold),
        operator: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.operator),
        follow: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow),
        soak: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.soak),
        floating: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.floating),
        fluxVersion: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.fluxVersion),
        digests: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.digests),
        validate: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.validate),
        onInvalid: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.onInvalid),
        migrateApiVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.migrateApiVersions),
        verify: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.verify),
        pullRequest: readPullRequest(look),
    };
}
function readPullRequest(look) {
    return {
        title: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.title),
        commitMessage: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.commitMessage),
        commitTrailers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.commitTrailers),
        labels: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.labels),
        createLabels: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.createLabels),
        assignees: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.assignees),
        reviewers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.reviewers),
        teamReviewers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.teamReviewers),
        milestone: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.milestone),
        draft: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.draft),
        autoMerge: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMerge),
        autoMergeMethod: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeMethod),
        autoMergeFluxMinor: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeFluxMinor),
        onApproved: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.onApproved),
        rebase: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.rebase),
        releaseNotes: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.releaseNotes),
    };
}


/***/ }),

/***/ 61826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B0: () => (unusedMirrors),
  Fw: () => (unknownLeaders),
  Zq: () => (unmatchedGlobs),
  x3: () => (unused)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(416);
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12094);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89445);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3602);
var _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70555);







const dependents = [
    { setting: _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.soak, needs: _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow, used: (policy) => policy.follow !== null },
    ...[_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeMethod, _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeFluxMinor].map((setting) => ({
        setting,
        needs: _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMerge,
        used: (policy) => policy.pullRequest.autoMerge,
    })),
];
function unused(layers, policies) {
    return dependents.flatMap(({ setting, needs, used }) => {
        const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined);
        if (written === undefined || written.kind === 'null' || policies.some(used))
            return [];
        const { where, place } = placeOf(written.where);
        return [
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('setting-unused', place, {
                severity: 'notice',
                message: `${where}"${setting.key}" changes nothing, because "${needs.key}" is not set.`,
                help: `Set "${needs.key}", or remove "${setting.key}".`,
            }),
        ];
    });
}
function placeOf(where) {
    const [, file, line] = /^(.+\.(?:ya?ml|json)):(\d+)$/.exec(where) ?? [];
    return file === undefined
        ? { where: `${where}: `, place: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx }
        : { where: '', place: { file, line: Number(line) } };
}
function unmatchedGlobs(entries, settings) {
    if (entries.length === 0)
        return [];
    const named = [
        { key: 'paths', globs: settings.paths },
        { key: 'ignore', globs: settings.ignore },
        ...settings.sets.map(({ name, paths }) => ({ key: `paths" of the set "${name}`, globs: paths })),
    ];
    return named.flatMap(({ key, globs }) => globs
        .filter((glob) => {
        const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(glob);
        return !entriesNear(glob, entries).some(({ path }) => matches(path));
    })
        .map((glob) => unmatched(key, glob, entries)));
}
function entriesNear(glob, entries) {
    const first = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSegmentsOf */ .G$)(glob);
    return first === null ? entries : first.flatMap((segment) => byFirstSegment(entries).get(segment) ?? []);
}
const byFirstSegment = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((entries) => (0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .z)(entries, ({ path }) => path.split('/', 1)[0] ?? ''));
function unusedMirrors(pins, { registry }) {
    const hosts = new Set(pins.filter(({ role }) => role !== 'flux-version').map(({ repository }) => repository?.host ?? null));
    if (hosts.size === 0 || hosts.has(null))
        return [];
    const named = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...hosts].flatMap((host) => host ?? []).sort());
    return Object.keys(registry.mirrors)
        .filter((host) => !host.includes('/') && !hosts.has(host))
        .map((host) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('setting-unused', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, {
        severity: 'notice',
        message: `"registry-mirrors" names ${host}, from which no pin takes anything: the pins name ${named}.`,
        help: `Name the host that stands in the pins, or remove the mirror.`,
    }));
}
function unknownLeaders(sets) {
    const names = sets.map(({ name }) => name);
    return sets.flatMap(({ name, policy: { follow } }) => follow === null || follow === name || names.includes(follow)
        ? []
        : [
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('setting-unused', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, {
                severity: 'warning',
                message: `"follow" names the set "${follow}", and there is none: the sets here are ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names)}.`,
                help: 'Correct it, or declare that set under "sets"; an update stops until then.',
            }),
        ]);
}
function unmatched(key, glob, entries) {
    const folder = glob.replace(/(?<!\/)\/+$/, '');
    const isFolder = entries.some(({ path }) => path.startsWith(`${folder}/`));
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('setting-unused', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, {
        severity: 'warning',
        message: `In the settings, "${key}" holds the glob "${glob}", which no file matches.`,
        help: isFolder ? `Write "${folder}/**" for all that lies below the folder.` : 'Correct the glob, or remove it.',
    });
}


/***/ }),

/***/ 69237:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  HC: () => (plainDocuments),
  Vk: () => (mayHoldMoreThan),
  ru: () => (innerDocuments)
});
var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function plainDocuments(text, options = {}) {
    if (mayHoldMoreThan(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz, text))
        throw new Error(`it holds more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU, ...options });
    if (documents.reduce((sum, document) => sum + (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .expandedSize */ .FA)(document), 0) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`its aliases stand for more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    return documents;
}
function innerDocuments(text) {
    try {
        return text === null ? [] : plainDocuments(text).filter((each) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(each) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(each));
    }
    catch {
        return [];
    }
}
function mayHoldMoreThan(most, text) {
    if (text.length <= most)
        return false;
    let marks = 0;
    for (let at = 0; at < text.length && marks <= most; at++)
        marks += isMark(typeof text === 'string' ? text.charCodeAt(at) : (text[at] ?? 0)) ? 1 : 0;
    return marks > most;
}
function isMark(code) {
    if (code > 0x3f)
        return code === 0x5b || code === 0x7b;
    return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f;
}


/***/ }),

/***/ 4040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (addressKind)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const metadataNames = new Set([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'metadata.azure.internal',
    'metadata.tencentyun.com',
    'instance-data',
    'instance-data.ec2.internal',
]);
function addressKind(host) {
    const bare = host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .replace(/%.*/s, '')
        .toLowerCase();
    if (bare === 'localhost' || bare.endsWith('.localhost'))
        return 'loopback';
    if (metadataNames.has(bare))
        return 'link-local';
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 0 ? 'public' : knownKind(bare);
}
const known = new Map();
const mostKnown = 100;
function knownKind(address) {
    const kind = known.get(address) ?? kindOfAddress(address);
    if (known.size < mostKnown)
        known.set(address, kind);
    return kind;
}
const ranges = [
    ['link-local', '169.254.0.0/16', '0.0.0.0/8', '224.0.0.0/3', '100.100.100.200/32', '168.63.129.16/32'],
    [
        'link-local',
        '192.0.0.192/32',
        'fe80::/10',
        'ff00::/8',
        '::/128',
        'fd00:ec2::254/128',
        'fd20:ce::254/128',
        'fd00:42::42/128',
    ],
    ['loopback', '127.0.0.0/8', '::1/128'],
    ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '192.0.0.0/24', '198.18.0.0/15'],
    ['private', 'fc00::/7', 'fec0::/10', '64:ff9b:1::/48'],
    [
        'private',
        '192.0.2.0/24',
        '198.51.100.0/24',
        '203.0.113.0/24',
        '2001:db8::/32',
        '3fff::/20',
        '100::/64',
        '5f00::/16',
    ],
];
const lists = ranges.map(([kind, ...blocks]) => ({ kind, list: listOf(blocks) }));
function listOf(blocks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const block of blocks) {
        const [network = '', bits = ''] = block.split('/');
        list.addSubnet(network, Number(bits), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(network) ? 'ipv4' : 'ipv6');
    }
    return list;
}
function kindOfAddress(address) {
    const embedded = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? null : embeddedIpv4(address);
    const inside = embedded === null ? 'public' : listed(embedded);
    return inside === 'public' ? listed(address) : inside;
}
function listed(address) {
    const read = new node_net__WEBPACK_IMPORTED_MODULE_0__.SocketAddress({ address, family: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? 'ipv4' : 'ipv6' });
    return lists.find(({ list }) => list.check(read))?.kind ?? 'public';
}
function embeddedIpv4(address) {
    const groups = groupsOf(address);
    const part = (from, to) => groups
        .slice(from, to)
        .map((group) => group.toString(16))
        .join(':');
    if (inTail.test(part(0, 6)) && part(0, 7) !== '0:0:0:0:0:0:0')
        return ipv4Of(groups.slice(6));
    if (part(0, 1) === '2002')
        return ipv4Of(groups.slice(1, 3));
    if (/^(?:0|200):5efe$/.test(part(4, 6)))
        return ipv4Of(groups.slice(6));
    return part(0, 2) === '2001:0' ? ipv4Of(groups.slice(6).map((group) => group ^ 0xffff)) : null;
}
const inTail = /^(?:0:0:0:0:0:(?:0|ffff)|0:0:0:0:ffff:0|64:ff9b:(?:0:0:0:0|1:.*))$/;
function ipv4Of([high = 0, low = 0]) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
function groupsOf(address) {
    const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
    const [left = '', right] = canonical.split('::');
    const read = (part) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
    const [head, end] = [read(left), read(right ?? '')];
    return right === undefined ? head : [...head, ...Array(8 - head.length - end.length).fill(0), ...end];
}


/***/ }),

/***/ 8790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J5: () => (strayingOf),
  V4: () => (addressRefusal),
  Vb: () => (publicGate),
  sG: () => (publicWeb),
  vk: () => (jobGate)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _address_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);


function addressRefusal(url) {
    if ((0,_address_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKind */ .Z)(url.hostname) === 'link-local')
        return 'link-local and metadata addresses are never asked';
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${url.protocol} is no way to a server`;
    if (url.username !== '' || url.password !== '')
        return 'credentials do not belong in an address; log in instead';
    return null;
}
function strayingOf(host, address, isListed) {
    const kind = (0,_address_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKind */ .Z)(address);
    if (kind === 'public')
        return null;
    if (kind === 'link-local')
        return `it resolves to ${address}: link-local and metadata addresses are never asked`;
    if ((0,_address_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKind */ .Z)(host) === kind || isListed())
        return null;
    return `it resolves to ${address}, a ${kind} address`;
}
const publicWeb = {
    admit: (url) => admitPublic(url, null, 'registry-denied'),
    admitAddress: (host, _port, address) => admitPublicAddress(host, address, 'registry-denied'),
};
function publicGate(hosts, code) {
    return {
        admit: (url) => admitPublic(url, hosts, code),
        admitAddress: (host, _port, address) => admitPublicAddress(host, address, code),
    };
}
function admitPublic(url, hosts, code) {
    const isAsked = url.protocol === 'https:' && (0,_address_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKind */ .Z)(url.hostname) === 'public' && (hosts?.includes(url.host) ?? true);
    const why = addressRefusal(url) ?? (isAsked ? null : 'it is not asked');
    if (why !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C(code, `${url.origin}: ${why}`);
}
function admitPublicAddress(host, address, code) {
    const why = strayingOf(host, address, () => false);
    if (why !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C(code, `${host}: ${why}, and is not asked`);
}
function jobGate(addresses) {
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    return {
        admit(url) {
            const why = addressRefusal(url) ?? (origins.has(url.origin) ? null : 'it is not the server of this job');
            if (why !== null)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', `${url.origin}: ${why}`);
        },
        admitAddress(host, _port, address) {
            const why = strayingOf(host, address, () => true);
            if (why !== null)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', `${host}: ${why}`);
        },
    };
}


/***/ }),

/***/ 78077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (proxiedFetch)
});
/* unused harmony export proxyFor */
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);
var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36355);
var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8790);
var _request_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26716);





function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = valueOf(name, env);
    if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
        return null;
    const excluded = valueOf('NO_PROXY', env)
        .split(/[,\s]+/)
        .some((entry) => matches(url, entry.toLowerCase()));
    return excluded ? null : addressOf(proxy, name);
}
function valueOf(name, env) {
    return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}
function addressOf(text, name) {
    const whole = text.includes('://') ? text : `http://${text}`;
    if (URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol))
        return whole;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('usage', `${name} is no address of a proxy; write http://host:port`);
}
function matches(url, entry) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    const bare = entry.replace(/^\*?\./, '');
    return url.host === bare || url.hostname === bare || url.hostname.endsWith(`.${bare}`) || isInBlock(url, entry);
}
function isInBlock({ hostname }, entry) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const kind = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (kind === 0 || kind !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) || Number(bits) > (kind === 4 ? 32 : 128))
        return false;
    const family = kind === 4 ? 'ipv4' : 'ipv6';
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    block.addSubnet(network, Number(bits), family);
    return block.check(host, family);
}
function proxiedFetch({ env, fetch, watch }, gate = _gate_js__WEBPACK_IMPORTED_MODULE_2__/* .publicWeb */ .sG, most = _answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerLimit */ .Ey) {
    for (const protocol of ['https', 'http'])
        proxyFor(new URL(`${protocol}://example.com`), env);
    const agents = new Map();
    const send = async (url, init) => {
        gate.admit(url);
        const proxy = proxyFor(url, env);
        if (proxy === null)
            return await fetch(url, init, gate);
        const opening = agents.get(proxy) ?? openAgent(proxy);
        agents.set(proxy, opening);
        const { undici, dispatcher } = await opening;
        try {
            return await undici.fetch(url, { ...init, dispatcher });
        }
        catch (error) {
            if (init.signal?.aborted === true) {
                agents.delete(proxy);
                await dispatcher.destroy();
            }
            throw error;
        }
    };
    return async (address, init = {}) => {
        const limited = { ...init, redirect: 'manual', signal: (0,_request_time_js__WEBPACK_IMPORTED_MODULE_4__/* .signalWithin */ .i)(init.signal ?? null).signal };
        try {
            const response = await followed(new URL(address), limited, (init.redirect ?? 'follow') === 'follow' ? mostRedirects : 0, watch ? watched(send, watch) : send);
            return most === null ? response : (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedAnswer */ .ic)(response, most);
        }
        catch (error) {
            throw refusalBehind(error) ?? proxyRefusal(error) ?? error;
        }
    };
}
function watched(send, watch) {
    return async (url, init) => {
        const ended = watch.began(init.method ?? 'GET', url);
        try {
            const response = await send(url, init);
            ended(String(response.status));
            return response;
        }
        catch (error) {
            ended('failed');
            throw error;
        }
    };
}
const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
async function followed(url, init, hops, send) {
    const response = await send(url, init);
    const location = redirects.has(response.status) ? response.headers.get('location') : null;
    const next = location !== null && URL.canParse(location, url.href) ? new URL(location, url) : null;
    const reads = init.method === undefined || init.method === 'GET' || init.method === 'HEAD';
    if (hops === 0 || !reads || next?.origin !== url.origin)
        return response;
    await (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .discardBody */ .LL)(response);
    return await followed(next, init, hops - 1, send);
}
function refusalBehind(error) {
    if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C)
        return error;
    return error instanceof Error && error.cause !== undefined ? refusalBehind(error.cause) : null;
}
function proxyRefusal(error) {
    if (!(error instanceof Error))
        return null;
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    return status === undefined ? proxyRefusal(error.cause) : new Error(`the proxy answered ${status}`);
}
async function openAgent(uri) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    return { undici, dispatcher: new undici.ProxyAgent(uri) };
}


/***/ }),

/***/ 26716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (signalWithin)
});
/* unused harmony export requestTime */
const requestTime = 60_000;
function signalWithin(other, milliseconds = requestTime) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new DOMException('Its time is over', 'TimeoutError')), milliseconds);
    timer.unref();
    const follow = () => controller.abort(other?.reason);
    if (other?.aborted === true)
        follow();
    else
        other?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        over() {
            clearTimeout(timer);
            other?.removeEventListener('abort', follow);
        },
    };
}


/***/ })

};
