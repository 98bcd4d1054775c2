export const id = 9132;
export const ids = [9132,6966];
export const modules = {

/***/ 50184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FA: () => (expandedSize),
  Gv: () => (isObject),
  Lv: () => (isList),
  Yz: () => (mostValues),
  bX: () => (stringAt),
  fK: () => (valueAt),
  gT: () => (listAt),
  lJ: () => (objectAt)
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function valueAt(value, path) {
    let current = value;
    for (const key of path) {
        if (typeof key === 'number' && isList(current))
            current = current[key];
        else if (typeof key === 'string' && isObject(current))
            current = Object.hasOwn(current, key) ? current[key] : undefined;
        else
            return undefined;
    }
    return isJson(current) ? current : undefined;
}
function stringAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : null;
}
function objectAt(value, path) {
    const found = valueAt(value, path);
    return isObject(found) ? found : null;
}
function listAt(value, path) {
    const found = valueAt(value, path);
    return isList(found) ? found : [];
}
const mostValues = 500_000;
function expandedSize(value, known = new Map()) {
    if (!isObject(value) && !isList(value))
        return 1;
    const seen = known.get(value);
    if (seen !== undefined)
        return seen;
    known.set(value, Infinity);
    const size = Object.values(value).reduce((sum, child) => sum + expandedSize(child, known), 1);
    known.set(value, size);
    return size;
}
function isJson(value) {
    return ['boolean', 'number', 'bigint', 'string', 'object'].includes(typeof value);
}


/***/ }),

/***/ 89445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (atFirst),
  Pu: () => (oncePer),
  Vt: () => (oncePerPair)
});
function oncePer(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before)
            return before.found;
        const found = of(key);
        known.set(key, { found });
        return found;
    };
}
function oncePerPair(of) {
    const known = oncePer((a) => oncePer((b) => of(a, b)));
    return (a, b) => known(a)(b);
}
function atFirst(of) {
    let known = null;
    return () => (known ??= { found: of() }).found;
}


/***/ }),

/***/ 58005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bc: () => (isDigest),
  F2: () => (parseReference),
  FH: () => (formatReference),
  SU: () => (parseRepository),
  Sh: () => (formatRepository),
  dz: () => (isTag)
});
const host = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tag = /^\w[\w.-]{0,127}$/;
const digest = /^sha256:[0-9a-f]{64}$/;
function isTag(text) {
    return tag.test(text);
}
function isDigest(text) {
    return digest.test(text);
}
function parseReference(text) {
    let rest = text.startsWith('oci://') ? text.slice('oci://'.length) : text;
    let foundDigest = null;
    let foundTag = null;
    const at = rest.indexOf('@');
    if (at >= 0) {
        foundDigest = rest.slice(at + 1);
        rest = rest.slice(0, at);
        if (!isDigest(foundDigest))
            return null;
    }
    const slash = rest.indexOf('/');
    const colon = rest.indexOf(':', slash);
    if (colon >= 0) {
        foundTag = rest.slice(colon + 1);
        rest = rest.slice(0, colon);
        if (!isTag(foundTag))
            return null;
    }
    const repository = parseRepository(rest);
    return repository && { ...repository, tag: foundTag, digest: foundDigest };
}
function parseRepository(text) {
    const bare = (text.startsWith('oci://') ? text.slice('oci://'.length) : text).replace(/\/$/, '');
    const slash = bare.indexOf('/');
    if (slash <= 0)
        return null;
    const found = { host: bare.slice(0, slash), path: bare.slice(slash + 1) };
    const named = found.host.includes('.') || found.host.includes(':') || found.host === 'localhost';
    return named && host.test(found.host) && path.test(found.path) ? found : null;
}
function formatRepository(repository) {
    return `${repository.host}/${repository.path}`;
}
function formatReference(reference) {
    const { tag: withTag, digest: withDigest } = reference;
    return `${formatRepository(reference)}${withTag === null ? '' : `:${withTag}`}${withDigest === null ? '' : `@${withDigest}`}`;
}


/***/ }),

/***/ 28858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cs: () => (artifactName),
  JA: () => (canonicalRepository),
  Ot: () => (roles),
  SE: () => (roleOfRepository),
  VZ: () => (isChart),
  ZY: () => (isCanonical),
  Zo: () => (isOperator),
  bv: () => (isCompanion),
  cO: () => (tagOf),
  iS: () => (definesRelease),
  mx: () => (versionOfTag),
  nc: () => (roleNames),
  vw: () => (isArtifact),
  wu: () => (isImage),
  yc: () => (artifactRoles),
  zE: () => (releaseRoles)
});
/* unused harmony export canonical */
const artifactRoles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
];
const roles = [...artifactRoles, 'operator-package', 'flux-version'];
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
    'mcp-image': 'flux-operator-mcp',
};
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
function artifactName(role) {
    return segments[role].replace('charts/', '');
}
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
}
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


/***/ }),

/***/ 11088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (filledTemplate),
  U1: () => (hasKnownPlaceholders),
  VQ: () => (templateNames)
});
const templateNames = ['set', 'from', 'to', 'flux-from', 'flux-to'];
const placeholder = /\{([A-Za-z_-]{1,20})\}/g;
function hasKnownPlaceholders(template) {
    return Array.from(template.matchAll(placeholder), ([, name]) => name).every((name) => templateNames.some((known) => known === name));
}
function filledTemplate(template, values) {
    return template.replace(placeholder, (whole, written) => {
        const name = templateNames.find((known) => known === written);
        return name === undefined ? whole : values[name];
    });
}


/***/ }),

/***/ 93658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (extraInputs)
});
/* unused harmony export outputs */
const extraInputs = [
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'Token for the GitHub API. Pull requests made with the default `GITHUB_TOKEN` start no workflows until somebody approves them; an App or personal token does.',
    },
    {
        name: 'registry-credentials',
        description: 'Credentials for registries that refuse anonymous readers, `HOST=USER:PASSWORD` on each line: a secret. They go to that host alone, after it has refused. What `docker login` stored is found without this.',
    },
    {
        name: 'repository',
        description: 'Repository to look after in place of the job’s own, `OWNER/NAME`; the token must reach it, and the checkout must be of it. By default it is brought up to date, whatever the event. [docs/organisation.md](docs/organisation.md) runs one job for each repository of an organisation.',
    },
    {
        name: 'config',
        description: 'Path of the settings file. Default: `.github/flux-lockstep.yaml`, `.yml` or `.json`, whichever is there.',
    },
];
const outputs = [
    {
        name: 'decision',
        description: 'What was decided: `update`, `repair`, `up-to-date`, `held`, `blocked`, `ahead`, `floating`, `no-pins` or `failed`. With several sets, that of the set in `set`.',
    },
    {
        name: 'set',
        description: 'Name of the set that the single-valued outputs speak of: the first that has a proposal, or the first.',
    },
    {
        name: 'current-version',
        description: 'Release that the set pins now, without `v`; empty where no exact pin says.',
    },
    { name: 'target-version', description: 'Release chosen for the set, without `v`; empty where none is.' },
    { name: 'pull-request-number', description: 'Number of the pull request; empty where there is none.' },
    { name: 'pull-request-url', description: 'Address of the pull request; empty where there is none.' },
    {
        name: 'pull-request-operation',
        description: 'What happened to it: `created`, `updated`, `unchanged`, `recovered`, `closed`, `pushed` or `none`.',
    },
    { name: 'commit-sha', description: 'Commit that was pushed; empty where none was.' },
    {
        name: 'verified',
        description: '`true` where GitHub verified the signature of that commit, else `false`; empty where it was not asked.',
    },
    {
        name: 'findings',
        description: 'All findings as a JSON list: code, severity, file, line, message, help, introduced.',
    },
    {
        name: 'diff',
        description: 'Path of an HTML page with what changes in the cluster, object by object; empty where nothing does. Upload it as an artifact to read it.',
    },
    { name: 'report', description: 'Path of the JSON report of the run (docs/schemas/report.schema.json).' },
    {
        name: 'matrix',
        description: 'All sets as JSON for a `strategy.matrix`: `{"include":[{"set":…,"decision":…,"target-version":…}]}`.',
    },
];


/***/ }),

/***/ 17205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (setsSetting),
  m: () => (settingCatalogue)
});

// EXTERNAL MODULE: ./lib/src/settings/policy-catalogue.js + 2 modules
var policy_catalogue = __webpack_require__(3602);
// EXTERNAL MODULE: ./lib/src/settings/pull-request-catalogue.js
var pull_request_catalogue = __webpack_require__(70555);
// EXTERNAL MODULE: ./lib/src/settings/run-catalogue.js
var run_catalogue = __webpack_require__(14395);
// EXTERNAL MODULE: ./lib/src/settings/setting.js
var settings_setting = __webpack_require__(59234);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/settings/value-type.js
var value_type = __webpack_require__(86788);
// EXTERNAL MODULE: ./lib/src/settings/value-types.js
var value_types = __webpack_require__(5483);
;// CONCATENATED MODULE: ./lib/src/settings/sets.js




const globs = (0,value_type/* list */.p_)(value_types/* glob */.TI, 'list of globs');
function setList(settings) {
    const keys = ['name', 'paths', ...settings.map((setting) => setting.key)];
    const entry = (value, key) => {
        const fields = (0,value_type/* fieldsOf */.Pf)(value, key, keys);
        const name = fields.get('name') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'name');
        const paths = fields.get('paths') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'paths');
        const own = new Map();
        for (const setting of settings) {
            const written = fields.get(setting.key);
            if (written === undefined)
                continue;
            if (written.kind !== 'null')
                setting.type.read(written, `${key}.${setting.key}`);
            own.set(setting.key, written);
        }
        const found = globs.read(paths, `${key}.paths`);
        if (found.length === 0)
            return (0,value_type/* refuse */.TR)(paths, `${key}.paths`, 'a list of at least one glob');
        return { name: value_types/* setName */.i.read(name, `${key}.name`), paths: found, own, where: value.where };
    };
    return {
        name: 'list of sets',
        choices: [],
        schema: { type: ['array', 'null'], items: setSchema(settings) },
        fromText: value_type/* yaml */.oQ,
        read(value, key) {
            if (value.kind === 'null')
                return [];
            if (value.kind !== 'list')
                return (0,value_type/* refuse */.TR)(value, key, 'a list of sets, each with name and paths');
            const sets = value.entries.map((one, index) => entry(one, `${key}[${index}]`));
            checkNames(sets, value.entries);
            return sets;
        },
    };
}
function setSchema(settings) {
    const own = settings.map((setting) => [setting.key, (0,settings_setting/* schemaOf */.pP)(setting)]);
    return {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'paths'],
        properties: {
            name: { description: 'Name of the set; its branch carries it.', ...value_types/* setName */.i.schema },
            paths: { description: 'Globs of the files whose pins belong to the set.', ...globs.schema },
            ...Object.fromEntries(own),
        },
    };
}
function checkNames(sets, entries) {
    const seen = new Set();
    for (const [index, set] of sets.entries()) {
        if (seen.has(set.name))
            throw new failure/* LockstepError */.C('settings', `${entries[index]?.where ?? ''}: two sets are named ${(0,value_type/* quoted */.TL)(set.name)}; give each its own name.`);
        seen.add(set.name);
    }
}

;// CONCATENATED MODULE: ./lib/src/settings/catalogue.js





const perSetSettings = [
    ...Object.values(policy_catalogue/* policyCatalogue */.o),
    ...Object.values(pull_request_catalogue/* pullRequestCatalogue */.W),
];
const setsSetting = (0,settings_setting/* forRun */.TZ)('sets', 'Files and sets', setList(perSetSettings), {
    fallback: [],
    defaultText: 'one set, unless clusters differ',
    description: 'Sets of pins that move together, each with a `name`, `paths` (globs) and any setting that is marked “per set”. A file belongs to the first set that matches it.',
});
const settingCatalogue = settings_setting/* groups */.TN.flatMap((group) => [
    ...Object.values(run_catalogue/* runCatalogue */.Vx),
    setsSetting,
    ...perSetSettings,
    ...Object.values(run_catalogue/* registryCatalogue */.BB),
    ...Object.values(run_catalogue/* migrateCatalogue */.bQ),
].filter((setting) => setting.group === group));


/***/ }),

/***/ 3602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (policyCatalogue)
});

// EXTERNAL MODULE: ./lib/src/text/constraint.js
var constraint = __webpack_require__(81105);
;// CONCATENATED MODULE: ./lib/src/text/cron.js
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const fields = [
    { min: 0, max: 59, names: [] },
    { min: 0, max: 23, names: [] },
    { min: 1, max: 31, names: [] },
    { min: 1, max: 12, names: months },
    { min: 0, max: 7, names: weekdays },
];
function parseCron(expression) {
    const parts = expression.trim().toLowerCase().split(/\s+/);
    if (expression.length > 200 || parts.length !== fields.length)
        return null;
    const sets = fields.map((field, index) => valuesOf(parts[index] ?? '', field));
    const [minutes, hours, days, monthsOf, sevenDays] = sets;
    if (!minutes || !hours || !days || !monthsOf || !sevenDays)
        return null;
    const eitherDay = parts[2]?.startsWith('*') === false && parts[4]?.startsWith('*') === false;
    return { minutes, hours, days, months: monthsOf, weekdays: new Set([...sevenDays].map((day) => day % 7)), eitherDay };
}
function valuesOf(text, field) {
    const values = new Set();
    for (const term of text.split(',')) {
        const range = rangeOf(term, field);
        if (!range)
            return null;
        for (let value = range.from; value <= range.to; value += range.step)
            values.add(value);
    }
    return values;
}
function rangeOf(term, field) {
    const match = /^(?:\*|([0-9a-z]{1,3})(?:-([0-9a-z]{1,3}))?)(?:\/(\d{1,2}))?$/.exec(term);
    if (!match)
        return null;
    const [, first, last, stepText] = match;
    const step = stepText === undefined ? 1 : Number(stepText);
    const from = first === undefined ? field.min : numberOf(first, field);
    const open = first === undefined || (last === undefined && stepText !== undefined);
    const to = open ? field.max : last === undefined ? from : numberOf(last, field);
    return from === null || to === null || from > to || step === 0 ? null : { from, to, step };
}
function numberOf(written, { min, max, names }) {
    const named = names.indexOf(written);
    if (named >= 0)
        return named + min;
    const number = /^\d+$/.test(written) ? Number(written) : -1;
    return number >= min && number <= max ? number : null;
}

// EXTERNAL MODULE: ./lib/src/settings/value-type.js
var value_type = __webpack_require__(86788);
// EXTERNAL MODULE: ./lib/src/settings/value-types.js
var value_types = __webpack_require__(5483);
;// CONCATENATED MODULE: ./lib/src/settings/policy-types.js




const cron = (0,value_type/* text */.Qq)({
    name: 'cron expression',
    expected: 'a cron expression of five fields (minute hour day month weekday)',
    schema: { type: 'string' },
    accept: parseCron,
});
const crons = (0,value_type/* list */.p_)(cron, 'list of cron expressions');
const timezone = (0,value_type/* text */.Qq)({
    name: 'time zone',
    expected: 'a time zone of the IANA list, such as Europe/Berlin',
    schema: { type: 'string' },
    accept: (written) => (isTimezone(written) ? written : null),
});
const schedule = {
    name: 'mapping with cron, timezone',
    choices: [],
    schema: {
        anyOf: [
            {
                type: 'object',
                additionalProperties: false,
                required: ['cron'],
                properties: { cron: crons.schema, timezone: timezone.schema },
            },
            crons.schema,
        ],
    },
    fromText: (written, where) => /^[ \t]*(?:cron|timezone):/m.test(written) || /^\s*[[{-]/.test(written)
        ? (0,value_type/* yaml */.oQ)(written, where)
        : (0,value_type/* linesFromText */.r8)(written, where),
    read(value, key) {
        if (value.kind !== 'map')
            return { crons: nonEmpty(value, key), timezone: 'UTC' };
        const fields = (0,value_type/* fieldsOf */.Pf)(value, key, ['cron', 'timezone']);
        const zone = fields.get('timezone');
        const expressions = fields.get('cron') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'cron');
        return {
            crons: nonEmpty(expressions, `${key}.cron`),
            timezone: zone === undefined || zone.kind === 'null' ? 'UTC' : timezone.read(zone, `${key}.timezone`),
        };
    },
};
function nonEmpty(value, key) {
    const expressions = crons.read(value, key);
    return expressions.length > 0 ? expressions : (0,value_type/* refuse */.TR)(value, key, 'at least one cron expression');
}
function isTimezone(name) {
    try {
        return name.length < 60 && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
    }
    catch {
        return false;
    }
}
const until = (0,value_type/* text */.Qq)({
    name: 'date',
    expected: 'a date or time such as 2027-01-31 or 2027-01-31T12:00:00Z',
    schema: { type: 'string' },
    accept: (written) => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(written) &&
        isRealDate(written)
        ? { written, time: new Date(written) }
        : null,
});
function isRealDate(written) {
    if (Number.isNaN(Date.parse(written)))
        return false;
    const day = written.slice(0, 10);
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
const range = (0,value_type/* text */.Qq)({
    name: 'version range',
    expected: 'a version range as a HelmRelease writes it, such as ">=0.40.0, <0.60.0", "!=0.55.0" or "0.58.x"',
    accept: constraint/* parseConstraint */.FJ,
});
const ranges = (0,value_type/* list */.p_)(range, 'list of version ranges');
const rangeList = {
    ...ranges,
    fromText: (written, where) => /^\s*(?:\[|- )/.test(written) ? ranges.fromText(written, where) : (0,value_type/* linesFromText */.r8)(written, where),
    read: (value, key) => ranges.read(separated(value), key),
};
function separated(value) {
    if (value.kind === 'list')
        return { ...value, entries: value.entries.flatMap(versionsIn) };
    return value.kind === 'scalar' ? { kind: 'list', where: value.where, entries: versionsIn(value) } : value;
}
function versionsIn(value) {
    const parts = value.kind === 'scalar' ? value.text.split(',').map((part) => part.trim()) : [];
    if (value.kind !== 'scalar' || parts.length < 2 || !parts.every((part) => /^v?\d[\w.*+-]*$/.test(part)))
        return [value];
    return parts.map((text) => ({ ...value, text }));
}
const hold = {
    name: 'mapping with at, reason, until',
    choices: [],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['at', 'reason'],
        properties: { at: value_types/* version */.rE.schema, reason: { type: 'string' }, until: { type: ['string', 'null'] } },
    },
    fromText: value_type/* yaml */.oQ,
    read(value, key) {
        const fields = (0,value_type/* fieldsOf */.Pf)(value, key, ['at', 'reason', 'until']);
        const at = fields.get('at') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'at');
        const reason = fields.get('reason') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'reason');
        const end = fields.get('until');
        return {
            at: value_types/* version */.rE.read(at, `${key}.at`),
            reason: value_types/* line */.n8.read(reason, `${key}.reason`),
            until: end === undefined || end.kind === 'null' ? null : until.read(end, `${key}.until`),
        };
    },
};
const runningOperator = {
    name: 'mapping with version',
    choices: [],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['version'],
        properties: { version: value_types/* version */.rE.schema },
    },
    fromText: value_type/* yaml */.oQ,
    read(value, key) {
        const found = (0,value_type/* fieldsOf */.Pf)(value, key, ['version']).get('version') ?? (0,value_type/* refuseMissing */.jQ)(value, key, 'version');
        return value_types/* version */.rE.read(found, `${key}.version`);
    },
};

// EXTERNAL MODULE: ./lib/src/settings/setting.js
var setting = __webpack_require__(59234);
;// CONCATENATED MODULE: ./lib/src/settings/policy-catalogue.js




const hour = 3_600_000;
const policyCatalogue = {
    allowedVersions: (0,setting/* forSet */.sD)('allowed-versions', 'Choosing a release', (0,value_type/* orNull */.Xd)(range), {
        fallback: null,
        defaultText: 'all',
        description: 'Range that a release must lie in, as HelmReleases write it: `<0.60.0`, `>=0.40.0, <0.60.0`, `!=0.55.0` or `0.58.x`.',
    }),
    ignoreVersions: (0,setting/* forSet */.sD)('ignore-versions', 'Choosing a release', rangeList, {
        fallback: [],
        defaultText: 'none',
        description: 'Releases that are never proposed, as versions or ranges.',
    }),
    preReleases: (0,setting/* forSet */.sD)('pre-releases', 'Choosing a release', value_type/* boolean */.zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether pre-releases count.',
    }),
    minimumReleaseAge: (0,setting/* forSet */.sD)('minimum-release-age', 'Choosing a release', value_types/* duration */.p0, {
        fallback: 48 * hour,
        defaultText: '`48h`',
        description: 'How long the youngest artifact of a release must have been published, as a duration (`30m`, `48h`, `3d`). It lets upstream withdraw a broken release; it is no security control.',
    }),
    unknownAge: (0,setting/* forSet */.sD)('unknown-age', 'Choosing a release', (0,value_type/* choice */.Yq)(['hold', 'allow']), {
        fallback: 'hold',
        defaultText: '`hold`',
        description: 'What happens with a release whose artifacts carry no creation time.',
    }),
    updateTypes: (0,setting/* forSet */.sD)('update-types', 'Choosing a release', (0,value_type/* list */.p_)((0,value_type/* choice */.Yq)(['patch', 'minor', 'major']), 'list of choices'), {
        fallback: ['patch', 'minor', 'major'],
        defaultText: 'all three',
        description: 'Kinds of version steps that may be proposed.',
    }),
    schedule: (0,setting/* forSet */.sD)('schedule', 'Choosing a release', (0,value_type/* orNull */.Xd)(schedule), {
        fallback: null,
        defaultText: 'any time',
        description: 'Windows in which an update may be proposed: cron expressions (minute hour day month weekday, each matching minute is inside) and a `timezone`, default UTC.',
    }),
    hopDelay: (0,setting/* forSet */.sD)('hop-delay', 'Choosing a release', value_types/* duration */.p0, {
        fallback: hour,
        defaultText: '`1h`',
        description: 'How long a release must have been on the branch that the clusters apply (`sync` of the FluxInstance, or else the base branch) before the next Flux minor, as a duration: the operator migrates stored objects in between. A failed `kustomization/…` status that Flux posted there holds it too, and `0s` turns it off.',
    }),
    hold: (0,setting/* forSet */.sD)('hold', 'Choosing a release', (0,value_type/* orNull */.Xd)(hold), {
        fallback: null,
        defaultText: 'none',
        description: 'Keeps the pins at the release `at`, for a `reason` that every report shows, `until` a date; after that date it is a warning.',
    }),
    operator: (0,setting/* forSet */.sD)('operator', 'Choosing a release', (0,value_type/* orNull */.Xd)(runningOperator), {
        fallback: null,
        defaultText: 'the pins say',
        description: 'The `version` of the operator that runs where nothing in the set installs it (OLM, another repository, by hand): manifests then move no further than it can build. A line `# flux-lockstep: operator 0.58.1` in a file of the set says the same.',
    }),
    follow: (0,setting/* forSet */.sD)('follow', 'Choosing a release', (0,value_type/* orNull */.Xd)(value_types/* setName */.i), {
        fallback: null,
        defaultText: 'none',
        description: 'Name of the set whose release this one takes, once it has been for `soak` on the branch that its clusters apply (`sync` of the FluxInstance, or else the base branch).',
    }),
    soak: (0,setting/* forSet */.sD)('soak', 'Choosing a release', value_types/* duration */.p0, {
        fallback: 0,
        defaultText: '`0s`',
        description: 'How long the followed set must have had a release, as a duration (`3d`). Used with `follow`.',
    }),
    floating: (0,setting/* forSet */.sD)('floating', 'Editing', (0,value_type/* choice */.Yq)(['report', 'embed', 'pin']), {
        fallback: 'report',
        defaultText: '`report`',
        description: 'What happens with an artifact that floats (`:latest`, no tag, the chart’s default): only reported, replaced by the copy inside the operator (`artifact: ""`), or pinned.',
    }),
    fluxVersion: (0,setting/* forSet */.sD)('flux-version', 'Editing', (0,value_type/* choice */.Yq)(['keep', 'patch', 'newest']), {
        fallback: 'keep',
        defaultText: '`keep`',
        description: 'What happens with an exact `distribution.version`: kept, moved to the newest patch of its minor, or to the newest version of the release.',
    }),
    digests: (0,setting/* forSet */.sD)('digests', 'Editing', (0,value_type/* choice */.Yq)(['keep', 'pin', 'off']), {
        fallback: 'keep',
        defaultText: '`keep`',
        description: 'Digests beside tags: moved where they are written, added everywhere, or removed.',
    }),
    migrateApiVersions: (0,setting/* forSet */.sD)('migrate-api-versions', 'Editing', value_type/* boolean */.zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether an update also rewrites `apiVersion` values that its Flux release no longer serves.',
    }),
    validate: (0,setting/* forSet */.sD)('validate', 'Checks', (0,value_type/* choice */.Yq)(['strict', 'warn', 'off']), {
        fallback: 'strict',
        defaultText: '`strict`',
        description: 'Whether an error that the update introduces stops a ready pull request, is only shown, or is not looked for.',
    }),
    onInvalid: (0,setting/* forSet */.sD)('on-invalid', 'Checks', (0,value_type/* choice */.Yq)(['draft', 'none']), {
        fallback: 'draft',
        defaultText: '`draft`',
        description: 'What an update with introduced errors becomes: a draft pull request, or nothing.',
    }),
    verify: (0,setting/* forSet */.sD)('verify', 'Checks', (0,value_type/* choice */.Yq)(['required', 'warn', 'off']), {
        fallback: 'warn',
        defaultText: '`warn`',
        description: 'Signatures of the artifacts: a release without them is held, is a warning, or they are not looked at. A wrong signature always stops the update unless `off`.',
    }),
};


/***/ }),

/***/ 70555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (pullRequestCatalogue)
});
var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59234);
var _model_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11088);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _value_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86788);
var _value_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);





const names = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'list of names');
const placeholders = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_model_template_js__WEBPACK_IMPORTED_MODULE_3__/* .templateNames */ .VQ.map((name) => `\`{${name}}\``))} are replaced`;
const pullRequestCatalogue = {
    title: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('pull-request-title', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .lineTemplate */ .NS), {
        fallback: null,
        defaultText: 'in the convention of the last commits',
        description: `Title of the pull request; ${placeholders}.`,
    }),
    commitMessage: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('commit-message', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .blockTemplate */ .E9), {
        fallback: null,
        defaultText: 'the title',
        description: `Message of the commit; ${placeholders}.`,
    }),
    commitTrailers: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('commit-trailers', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'list of texts'), {
        fallback: [],
        defaultText: 'none',
        description: 'Lines such as `Signed-off-by: Name <mail>` at the end of the commit message.',
    }),
    labels: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('labels', 'Pull request', names, {
        fallback: [],
        defaultText: 'none',
        description: 'Labels to add; labels that somebody else added stay.',
    }),
    createLabels: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('create-labels', 'Pull request', _value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether labels that do not exist are created instead of skipped.',
    }),
    assignees: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('assignees', 'Pull request', names, {
        fallback: [],
        defaultText: 'none',
        description: 'Logins to assign.',
    }),
    reviewers: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('reviewers', 'Pull request', names, {
        fallback: [],
        defaultText: 'none',
        description: 'Logins to ask for a review.',
    }),
    teamReviewers: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('team-reviewers', 'Pull request', names, {
        fallback: [],
        defaultText: 'none',
        description: 'Slugs of teams to ask for a review; needs a token that may read the organisation.',
    }),
    milestone: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('milestone', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), {
        fallback: null,
        defaultText: 'none',
        description: 'Title or number of the milestone.',
    }),
    draft: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('draft', 'Pull request', _value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether pull requests are created as drafts.',
    }),
    autoMerge: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('auto-merge', 'Pull request', _value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether GitHub’s auto-merge is armed. Never for a repair, a migrated API version, a major step, unevaluated checks or introduced errors.',
    }),
    autoMergeMethod: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('auto-merge-method', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['merge', 'squash', 'rebase']), {
        fallback: 'squash',
        defaultText: '`squash`',
        description: 'How auto-merge merges.',
    }),
    autoMergeFluxMinor: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('auto-merge-flux-minor', 'Pull request', _value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether auto-merge may also be armed where a Flux minor is crossed, which cannot be taken back.',
    }),
    onApproved: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('on-approved', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['hold', 'update']), {
        fallback: 'hold',
        defaultText: '`hold`',
        description: 'What happens to an approved pull request when a newer release appears: it stays, with a note, or it is updated.',
    }),
    rebase: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('rebase', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'behind', 'conflict', 'never']), {
        fallback: 'auto',
        defaultText: '`auto`',
        description: 'When an open pull request is written again on the newest base: when its files changed there, whenever it is behind, only on a conflict, or never.',
    }),
    releaseNotes: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .forSet */ .sD)('release-notes', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['text', 'link', 'off']), {
        fallback: 'text',
        defaultText: '`text`',
        description: 'Whether the body quotes upstream’s release notes, links them, or leaves them out.',
    }),
};


/***/ }),

/***/ 14395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BB: () => (registryCatalogue),
  Vx: () => (runCatalogue),
  bQ: () => (migrateCatalogue)
});
var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59234);
var _value_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86788);
var _value_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);



const runCatalogue = {
    mode: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('mode', 'Run', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['scan', 'releases', 'update', 'check', 'migrate'])), {
        fallback: null,
        defaultText: 'by event',
        description: 'What to do. By event: `pull_request`, `merge_group` and pushes to other branches check; `schedule`, `workflow_dispatch` and pushes to the base branch update.',
    }),
    dryRun: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('dry-run', 'Run', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Decide and show the patch, but write nothing.',
    }),
    to: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('to', 'Run', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE), {
        fallback: null,
        defaultText: 'the newest safe one',
        description: 'Release to move to; an older one writes a rollback of the whole set.',
    }),
    failOn: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('fail-on', 'Run', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['introduced', 'any', 'held', 'never']), {
        fallback: 'introduced',
        defaultText: '`introduced`',
        description: 'What fails the run: errors that the change introduces, any error, also a held update, or nothing but a run that could not finish.',
    }),
    force: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('force', 'Run', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'For one run: propose again what was declined or reverted, open a gate that only a person can judge, and replace what others committed to our branch. On the command line `--set force=true`; in a workflow the input `force` of `workflow_dispatch`, which the example has.',
    }),
    fix: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('fix', 'Run', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'In a check: push the missing half of a half-bumped release to the pull request’s branch. Needs an App or personal token.',
    }),
    strictLockstep: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('strict-lockstep', 'Run', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'In a check: fail on pins that disagreed before the change, too.',
    }),
    accept: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('accept', 'Checks', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI, 'list of globs'), {
        fallback: [],
        defaultText: 'none',
        description: 'In a check: files whose pins a change may take away, hide or point elsewhere, as globs. Settings are read from the base, so that a change cannot accept itself.',
    }),
    paths: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('paths', 'Files and sets', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI, 'list of globs'), {
        fallback: ['**'],
        defaultText: '`**`',
        description: 'Files to look at, as globs relative to the root of the repository: `*` within a folder, `**` across folders, `{a,b}` for either.',
    }),
    ignore: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('ignore', 'Files and sets', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI, 'list of globs'), {
        fallback: [],
        defaultText: 'none',
        description: 'Files to leave out in addition to archives, vendored folders and test fixtures, as globs.',
    }),
    repositories: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('repositories', 'Files and sets', _value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoles */ .YS, {
        fallback: {},
        defaultText: 'by name',
        description: 'Role of repositories whose names do not show it, for mirrors: `registry.example.com/vendor/fo-chart: operator-chart`.',
    }),
    editWorkflows: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('edit-workflows', 'Files and sets', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether pins below `.github/workflows` are edited; needs a token with the `workflows` permission.',
    }),
    trustedRoot: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('sigstore-trusted-root', 'Checks', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV), {
        fallback: null,
        defaultText: 'the public-good root, refreshed over TUF',
        description: 'Path in the repository of a `trusted_root.json` whose authorities and logs count for signatures in place of the public ones: for air gaps and private Sigstore deployments. Nothing is fetched then.',
    }),
    helm: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('helm', 'Checks', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'off']), {
        fallback: 'auto',
        defaultText: '`auto`',
        description: 'Whether the helm on the PATH renders both charts for what changes in the cluster (docs/diff.md): `auto` where there is one, `off` never.',
    }),
    baseBranch: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('base-branch', 'Pull request', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7), {
        fallback: null,
        defaultText: 'the default branch',
        description: 'Branch to read and to propose to.',
    }),
    branchPrefix: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('branch-prefix', 'Pull request', _value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7, {
        fallback: 'flux-lockstep/',
        defaultText: '`flux-lockstep/`',
        description: 'What the name of a proposal’s branch begins with; the name of the set follows.',
    }),
    dashboard: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('dashboard', 'Pull request', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether one issue shows the state of every set, with a box for each that a person can have proposed all the same. Needs `issues: write`.',
    }),
};
const registryCatalogue = {
    mirrors: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('registry-mirrors', 'Registries', _value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .hostUrls */ .TX, {
        fallback: {},
        defaultText: 'none',
        description: 'Base URL to ask instead of a host, `HOST=URL` on each line of an input. Pins keep their host.',
    }),
    overrides: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('registry-overrides', 'Registries', _value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryUrls */ .fO, {
        fallback: {},
        defaultText: 'none',
        description: 'URL of the repository to ask instead of one repository, `HOST/PATH=URL` on each line of an input.',
    }),
    insecure: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('allow-insecure-registry', 'Registries', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .host */ .Hc, 'list of hosts'), {
        fallback: [],
        defaultText: 'none',
        description: 'Hosts that may be asked over plain http though they are not loopback.',
    }),
    private: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('allow-private-registry', 'Registries', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .host */ .Hc, 'list of hosts'), {
        fallback: [],
        defaultText: 'none',
        description: 'Hosts that may lie on private addresses: registries that pins name, and what redirects and token services lead to. The host of a mirror needs no entry.',
    }),
    auth: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('registry-auth', 'Registries', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['anonymous', 'github']), {
        fallback: 'anonymous',
        defaultText: '`anonymous`',
        description: 'Who asks ghcr.io: nobody, or the job’s token (on github.com only).',
    }),
    timeout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('registry-timeout', 'Registries', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 600), {
        fallback: 60,
        defaultText: '`60`',
        description: 'Seconds that one request to a registry has; all of a run have 5 minutes together.',
    }),
    layout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('registry-layout', 'Registries', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV), {
        fallback: null,
        defaultText: 'none',
        description: 'Folder with an OCI image layout that answers instead of every registry.',
    }),
};
const migrateCatalogue = {
    layout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-layout', 'Migration', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'home-ops', 'fleet']), {
        fallback: 'auto',
        defaultText: '`auto`',
        description: 'Folder layout of the files that a migration writes; `auto` follows what is there.',
    }),
    strategy: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-strategy', 'Migration', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['in-place', 'fresh']), {
        fallback: 'in-place',
        defaultText: '`in-place`',
        description: 'Two pull requests for a running cluster, or one for a cluster that is built anew.',
    }),
    concurrency: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-concurrency', 'Migration', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 1000)), {
        fallback: null,
        defaultText: 'Flux’s own',
        description: 'Number of objects that each controller reconciles at once.',
    }),
    memoryLimit: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-memory-limit', 'Migration', (0,_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_value_types_js__WEBPACK_IMPORTED_MODULE_1__/* .memory */ .m1), {
        fallback: null,
        defaultText: 'Flux’s own',
        description: 'Memory limit of each controller, as a Kubernetes quantity such as `1Gi`.',
    }),
    inMemoryBuilds: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-in-memory-builds', 'Migration', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether kustomize-controller builds in memory instead of on disk.',
    }),
    helmCache: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-helm-cache', 'Migration', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether source-controller caches Helm repository indexes.',
    }),
    oomWatch: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-oom-watch', 'Migration', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether helm-controller stops gracefully when it is near its memory limit.',
    }),
    removeBootstrap: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('remove-bootstrap', 'Migration', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'On the command line: take the bootstrap out, once operator and instance are committed and on the server. As an Action the second step is a draft of its own.',
    }),
    serviceMonitor: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .forRun */ .TZ)('migrate-service-monitor', 'Migration', _value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        fallback: false,
        defaultText: '`false`',
        description: 'Whether the operator chart creates a ServiceMonitor for Prometheus.',
    }),
};


/***/ }),

/***/ 59234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  TN: () => (groups),
  TZ: () => (forRun),
  pP: () => (schemaOf),
  sD: () => (forSet)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

const groups = [
    'Run',
    'Files and sets',
    'Choosing a release',
    'Editing',
    'Checks',
    'Pull request',
    'Registries',
    'Migration',
];
function forRun(key, group, type, wording) {
    return { key, group, perSet: false, type, ...wording };
}
function forSet(key, group, type, wording) {
    return { key, group, perSet: true, type, ...wording };
}
function schemaOf(setting) {
    const description = `${setting.description} Default: ${setting.defaultText}.`.replaceAll('`', '');
    const { schema } = setting.type;
    return {
        description,
        anyOf: [...(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(schema, ['anyOf']), ...(Object.hasOwn(schema, 'anyOf') ? [] : [schema]), { type: 'null' }],
    };
}


/***/ }),

/***/ 86788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pf: () => (fieldsOf),
  Qq: () => (text),
  TL: () => (quoted),
  TR: () => (refuse),
  Tj: () => (map),
  Xd: () => (orNull),
  Yq: () => (choice),
  jQ: () => (refuseMissing),
  oQ: () => (yaml),
  p_: () => (list),
  r8: () => (linesFromText),
  rD: () => (wholeNumber),
  uT: () => (refuseName),
  zM: () => (boolean)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1370);
var _text_commas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36878);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);
var _written_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72924);





function refuse(value, key, expected) {
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${value.where}: "${key}" must be ${expected}, not ${shown(value)}.`);
}
function refuseSilently(value, key, expected) {
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${value.where}: "${key}" must be ${expected}.`);
}
function refuseMissing(value, key, field) {
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${value.where}: "${key}" has no "${field}"; write one.`);
}
function refuseName(where, what, name, names) {
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name.toLowerCase().replaceAll('_', '-'), names);
    const hint = meant === null
        ? `; known are ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`
        : `; did you mean "${meant}"?`;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${where}: ${what} ${quoted(name)} is unknown${hint}`);
}
function quoted(whole) {
    const text = (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(whole);
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '?');
}
function shown(value) {
    if (value.kind === 'scalar')
        return quoted(value.text);
    if (value.kind === 'null')
        return 'empty';
    return value.kind === 'list' ? 'a list' : 'a mapping';
}
const boolean = {
    name: 'boolean',
    choices: ['true', 'false'],
    schema: { type: 'boolean' },
    fromText: _written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v,
    read(value, key) {
        const text = value.kind === 'scalar' ? value.text.toLowerCase() : '';
        return text === 'true' || (text !== 'false' && refuse(value, key, 'true or false'));
    },
};
function text(options) {
    return {
        name: options.name,
        choices: [],
        schema: options.schema ?? { type: ['string', 'number'] },
        fromText: _written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v,
        ...(options.isDiscreet === true ? { isDiscreet: true } : {}),
        read(value, key) {
            const accepted = value.kind === 'scalar' && value.text.length <= 2000 ? options.accept(value.text) : null;
            return accepted ?? (options.isDiscreet === true ? refuseSilently : refuse)(value, key, options.expected);
        },
    };
}
function choice(choices) {
    const expected = `one of ${choices.join(', ')}`;
    return {
        name: 'choice',
        choices,
        schema: { type: 'string', enum: choices },
        fromText: _written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v,
        read: (value, key) => choices.find((known) => value.kind === 'scalar' && known === value.text) ?? refuse(value, key, expected),
    };
}
function wholeNumber(min, max) {
    return {
        name: 'number',
        choices: [],
        schema: { type: 'integer', minimum: min, maximum: max },
        fromText: _written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v,
        read(value, key) {
            const number = value.kind === 'scalar' && /^\d{1,9}$/.test(value.text) ? Number(value.text) : Number.NaN;
            return number >= min && number <= max ? number : refuse(value, key, `a whole number from ${min} to ${max}`);
        },
    };
}
function orNull(type) {
    return {
        ...type,
        read: (value, key) => (value.kind === 'null' ? null : type.read(value, key)),
    };
}
function list(entry, name) {
    return {
        name,
        choices: entry.choices,
        schema: { anyOf: [{ type: 'array', items: entry.schema }, entry.schema] },
        fromText: listFromText,
        read(value, key) {
            if (value.kind === 'null')
                return [];
            if (value.kind === 'map')
                return refuse(value, key, 'a list');
            const entries = value.kind === 'list' ? value.entries : [value];
            return entries.map((one, index) => entry.read(one, entries.length > 1 ? `${key}[${index}]` : key));
        },
    };
}
function linesFromText(written, where) {
    const entries = written.split('\n').filter((line) => line.trim() !== '');
    return { kind: 'list', where, entries: entries.map((entry) => (0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v)(entry.trim(), where)) };
}
function listFromText(written, where) {
    const trimmed = written.trim();
    if (/^\[[\s\S]*\]$|^- /.test(trimmed))
        return (0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(trimmed, (line) => lineOf(where, line));
    const parts = trimmed.split('\n').flatMap((line) => (0,_text_commas_js__WEBPACK_IMPORTED_MODULE_4__/* .splitAtCommas */ .E)(line, '{', '}'));
    const entries = parts.map((part) => part.trim()).filter((part) => part !== '');
    return { kind: 'list', where, entries: entries.map((entry) => (0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v)(entry, where)) };
}
function map(keys, entry, name) {
    return {
        name,
        choices: entry.choices,
        schema: { type: ['object', 'null'], additionalProperties: entry.schema },
        fromText: mapFromText,
        read(value, key) {
            if (value.kind === 'null')
                return {};
            const refused = entry.isDiscreet === true ? refuseSilently : refuse;
            if (value.kind !== 'map')
                return refused(value, key, 'a mapping');
            return Object.fromEntries(value.entries.map((pair) => {
                const name = keys.accept(pair.key);
                if (name === null)
                    return refused((0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v)(pair.key, pair.where), `${key}.*`, keys.expected);
                return [name, entry.read(pair.value, `${key}.${pair.key}`)];
            }));
        },
    };
}
function mapFromText(written, where) {
    const lines = written.split('\n').filter((line) => line.trim() !== '');
    const pairs = lines.map((line) => /^\s*([^\s=]+)=(\S.*)$/.exec(line));
    if (pairs.includes(null))
        return yaml(written, where);
    const entries = pairs.map((pair) => {
        const [, key = '', value = ''] = pair ?? [];
        return { key, where, value: (0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v)(value.trim(), where) };
    });
    return { kind: 'map', where, entries };
}
function yaml(written, where) {
    return (0,_written_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(written, (line) => lineOf(where, line));
}
function lineOf(where, line) {
    return line === 1 ? where : `${where}, line ${line}`;
}
function fieldsOf(value, key, known) {
    if (value.kind !== 'map')
        return refuse(value, key, `a mapping with ${known.join(', ')}`);
    for (const entry of value.entries)
        if (!known.includes(entry.key))
            refuseName(entry.where, `in "${key}", the field`, entry.key, known);
    return new Map(value.entries.map((entry) => [entry.key, entry.value]));
}


/***/ }),

/***/ 5483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E9: () => (blockTemplate),
  Hc: () => (host),
  NS: () => (lineTemplate),
  P7: () => (refName),
  TI: () => (glob),
  TV: () => (folder),
  TX: () => (hostUrls),
  YS: () => (repositoryRoles),
  fO: () => (repositoryUrls),
  i: () => (setName),
  m1: () => (memory),
  n8: () => (line),
  p0: () => (duration),
  rE: () => (version)
});
var _model_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58005);
var _model_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11088);
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);
var _value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86788);
var _model_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28858);
var _written_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72924);







const second = 1000;
const unitLengths = {
    s: second,
    m: 60 * second,
    h: 3600 * second,
    d: 86_400 * second,
    w: 7 * 86_400 * second,
};
const durationPattern = '^(?:0|(?:\\d{1,6}[smhdw])+)$';
const longest = 3660 * 86_400 * second;
const duration = {
    name: 'duration',
    choices: [],
    schema: { type: ['string', 'integer'], pattern: durationPattern },
    fromText: _written_values_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenText */ .v,
    read(value, key) {
        const written = value.kind === 'scalar' ? value.text : '';
        const expected = 'a duration such as 30m, 48h or 3d (units s, m, h, d, w)';
        if (written.length > 40 || !new RegExp(durationPattern).test(written))
            return (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(value, key, expected);
        let total = 0;
        for (const [, amount = '0', unit = 's'] of written.matchAll(/(?<!\d)(\d+)([smhdw])/g))
            total += Number(amount) * (unitLengths[unit] ?? 0);
        return total <= longest ? total : (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(value, key, 'a duration of at most ten years');
    },
};
const version = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ name: 'version', expected: 'a version such as 0.58.1', accept: _model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutV */ .rA });
const line = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'text',
    expected: 'one line of text',
    accept: (written) => (/^[^\r\n]{1,500}$/.test(written.trimEnd()) ? written.trimEnd() : null),
});
const known = `with no other placeholder than ${_model_template_js__WEBPACK_IMPORTED_MODULE_5__/* .templateNames */ .VQ.map((name) => `{${name}}`).join(', ')}`;
const lineTemplate = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'text',
    expected: `one line of text ${known}`,
    accept: (written) => /^[^\r\n]{1,500}$/.test(written.trimEnd()) && (0,_model_template_js__WEBPACK_IMPORTED_MODULE_5__/* .hasKnownPlaceholders */ .U1)(written) ? written.trimEnd() : null,
});
const blockTemplate = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'text',
    expected: `text of at most 2,000 characters ${known}`,
    accept: (written) => (written.trim() === '' || !(0,_model_template_js__WEBPACK_IMPORTED_MODULE_5__/* .hasKnownPlaceholders */ .U1)(written) ? null : written),
});
const glob = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'glob',
    expected: 'a glob relative to the root of the repository, such as "clusters/prod/**"',
    schema: { type: 'string' },
    accept(written) {
        const bare = written.replace(/^\.\//, '');
        const outside = bare.startsWith('/') || bare.includes('\\') || bare.split('/').includes('..');
        return bare === '' || bare.length > 500 || outside ? null : bare;
    },
});
const refName = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'text',
    expected: 'a name of letters, digits, ".", "_", "-" and "/" that git accepts in a branch',
    schema: { type: 'string' },
    accept: (written) => /^[A-Za-z0-9_][\w./-]{0,199}$/.test(written) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(written) ? written : null,
});
const setName = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'name',
    expected: 'a name of at most 60 lower-case letters, digits and dashes',
    schema: { type: 'string', pattern: '^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$' },
    accept: (written) => (/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(written) ? written : null),
});
const memory = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'quantity',
    expected: 'an amount of memory such as 1Gi or 512Mi',
    schema: { type: 'string' },
    accept: (written) => (/^[1-9]\d{0,9}(?:[KMGT]i?)?$/.test(written) ? written : null),
});
const folder = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ ...pathOptions(), name: 'path' });
function pathOptions() {
    return {
        name: 'path',
        expected: 'a path',
        schema: { type: 'string' },
        accept: (written) => (written === '' || written.includes('\0') ? null : written),
    };
}
const hostOptions = {
    name: 'host',
    expected: 'a registry host such as ghcr.io or registry.example.com:5000',
    schema: { type: 'string' },
    accept: (written) => /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/.test(written) ? written : null,
};
const host = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(hostOptions);
const repositoryOptions = {
    name: 'repository',
    expected: 'a repository such as registry.example.com/vendor/flux-operator',
    accept: (written) => {
        const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRepository */ .SU)(written);
        return repository && `${repository.host}/${repository.path}`;
    },
};
const url = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    name: 'URL',
    expected: 'an http or https URL without user, password, query or fragment',
    schema: { type: 'string', pattern: '^https?://' },
    isDiscreet: true,
    accept(written) {
        const parsed = (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .bareAddress */ .D)(written);
        return parsed?.search === '' && parsed.hash === '' ? parsed.href.replace(/(?<!\/)\/+$/, '') : null;
    },
});
const artifactRoles = _model_role_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .Ot.filter(_model_role_js__WEBPACK_IMPORTED_MODULE_3__/* .isArtifact */ .vw);
const repositoryRoles = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)(repositoryOptions, (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(artifactRoles), 'mapping of repositories to roles');
const hostUrls = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)(hostOptions, url, 'mapping of hosts to URLs');
const repositoryUrls = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)(repositoryOptions, url, 'mapping of repositories to URLs');


/***/ }),

/***/ 72924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (readWritten),
  v: () => (writtenText)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _text_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93056);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);
var _text_yaml_node_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85477);
var _text_yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75349);





const sizeLimit = 512 * 1024;
const depthLimit = 16;
const nodeLimit = 20_000;
const budget = { nodes: nodeLimit, tokens: 100_000, levels: 200 };
function writtenText(text, where) {
    return text === '' ? { kind: 'null', where } : { kind: 'scalar', where, text, type: 'string' };
}
function readWritten(text, where) {
    if (text.length > sizeLimit)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('settings', `${where(1)}: the settings are larger than 512 KiB.`);
    refuseTooMuch(text, where);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true, logLevel: 'silent' });
    const error = document.errors[0];
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const conflict = error ? (0,_text_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictIn */ .W)(text) : null;
    if (conflict !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('settings', `${where(lineAt(conflict))}: the settings do not parse: ${_text_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictText */ .w}.`);
    if (error) {
        const sentence = error.message.split(' at line ')[0]?.split('\n')[0] ?? 'no valid YAML';
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('settings', `${where(lineAt(error.pos[0]))}: the settings do not parse: ${sentence}.`);
    }
    const anchors = (0,_text_yaml_node_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAliases */ .rB)(document);
    const place = (node) => where(lineAt(node?.range?.[0] ?? 0));
    return convert(document.contents, where(1), { anchors, place, budget: { nodes: nodeLimit } }, 0);
}
function refuseTooMuch(text, where) {
    try {
        (0,_text_yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .weigh */ .vi)(text, budget);
    }
    catch (error) {
        if (!(error instanceof _text_yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .BudgetExceeded */ .L$))
            throw error;
        const line = text.slice(0, error.offset).split('\n').length;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('settings', `${where(line)}: the settings are nested too deep or hold too much: ${error.message}.`);
    }
}
function convert(node, parent, reading, depth) {
    if (node === null)
        return { kind: 'null', where: parent };
    const where = reading.place(node);
    reading.budget.nodes--;
    if (depth > depthLimit || reading.budget.nodes < 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('settings', `${where}: the settings are nested too deep or repeat too many aliases.`);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return convert(reading.anchors.get(node) ?? null, where, reading, depth + 1);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const entries = node.items.map((entry) => convert(asNode(entry), where, reading, depth + 1));
        return { kind: 'list', where, entries };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = node.items.map((pair) => {
            const key = asNode(pair.key);
            const keyPlace = reading.place(key);
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            return { key: name, where: keyPlace, value: convert(asNode(pair.value), keyPlace, reading, depth + 1) };
        });
        return { kind: 'map', where, entries };
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node.value, node.source, where) : { kind: 'null', where };
}
function scalar(value, source, where) {
    if (value === null)
        return { kind: 'null', where };
    if (typeof value === 'string')
        return { kind: 'scalar', where, text: value, type: 'string' };
    if (typeof value === 'boolean')
        return { kind: 'scalar', where, text: value ? 'true' : 'false', type: 'boolean' };
    return { kind: 'scalar', where, text: source ?? '', type: 'number' };
}
function asNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? value : null;
}


/***/ }),

/***/ 36878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E: () => (splitAtCommas)
});
function splitAtCommas(text, open, close) {
    const parts = [];
    let end = text.length;
    let isInside = false;
    for (let at = text.length - 1; at >= 0; at--) {
        const character = text.charAt(at);
        if (character === close)
            isInside = true;
        else if (character === open)
            isInside = false;
        else if (character === ',' && !isInside) {
            parts.push(text.slice(at + 1, end));
            end = at;
        }
    }
    return [...parts, text.slice(0, end)].reverse();
}


/***/ }),

/***/ 93056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (conflictIn),
  w: () => (conflictText)
});
const opening = /^<{7}(?: |$)/m;
function conflictIn(text) {
    const found = opening.exec(text);
    return found && /^={7}\r?$/m.test(text) && /^>{7}(?: |$)/m.test(text) ? found.index : null;
}
const conflictText = 'it holds the markers of a merge conflict';


/***/ }),

/***/ 81105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (parseConstraint),
  cK: () => (matches),
  sd: () => (newestMatch),
  y: () => (exactVersion)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

const operators = ['=', '!=', '>', '<', '>=', '<=', '~', '^'];
const longest = 512;
const synonyms = { '': '=', '=>': '>=', '=<': '<=', '~>': '~' };
const operatorText = /\s*(!=|>=|=>|<=|=<|~>|[=><~^]|)\s*/y;
const versionText = /v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?/y;
const hyphenText = /\s+-\s+/y;
const separatorText = /\s*,\s*|\s+/y;
function parseConstraint(text) {
    if (text.length > longest)
        return null;
    const alternatives = [];
    for (const part of text.split('||')) {
        const comparators = parseAlternative(part.trim());
        if (!comparators)
            return null;
        alternatives.push(comparators);
    }
    return { text, alternatives };
}
function matches(constraint, version) {
    const parts = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version);
    if (!parts)
        return false;
    return constraint.alternatives.some((comparators) => (parts.pre === '' || comparators.some(({ floor }) => floor.pre !== '')) &&
        comparators.every((comparator) => holds(comparator, parts)));
}
function newestMatch(constraint, versions) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)([...versions].filter((version) => matches(constraint, version)));
}
function exactVersion(constraint) {
    const [comparator, ...others] = constraint.alternatives[0] ?? [];
    if (constraint.alternatives.length !== 1 || !comparator || others.length > 0)
        return null;
    return comparator.operator === '=' && comparator.precision === 3 ? format(comparator.floor) : null;
}
function parseAlternative(text) {
    const comparators = [];
    let at = 0;
    while (at < text.length || comparators.length === 0) {
        const read = readComparators(text, at);
        if (!read)
            return null;
        comparators.push(...read.comparators);
        at = read.end;
        if (at === text.length)
            break;
        const separator = matchAt(separatorText, text, at);
        if (!separator)
            return null;
        at += separator[0].length;
        if (at === text.length)
            return null;
    }
    return comparators;
}
function readComparators(text, start) {
    const operator = matchAt(operatorText, text, start);
    if (!operator)
        return null;
    const from = readVersion(text, start + operator[0].length);
    if (!from)
        return null;
    const sign = operator[1] ?? '';
    const hyphen = matchAt(hyphenText, text, from.end);
    if (hyphen === null)
        return { comparators: [comparatorOf(sign, from)], end: from.end };
    const to = sign === '' ? readVersion(text, from.end + hyphen[0].length) : null;
    return to && { comparators: [comparatorOf('>=', from), comparatorOf('<=', to)], end: to.end };
}
function readVersion(text, start) {
    const match = matchAt(versionText, text, start);
    if (!match)
        return null;
    const [all, first, second, third, pre = ''] = match;
    const numbers = [first, second, third].map((part) => (part !== undefined && /^\d/.test(part) ? part : null));
    const precision = precisionOf(numbers);
    if (numbers.some((number) => number !== null && !fits(number)))
        return null;
    if (pre.split('.').some((identifier) => /^0\d+$/.test(identifier)))
        return null;
    const [major = 0, minor = 0, patch = 0] = numbers.slice(0, precision).map(Number);
    return { floor: { major, minor, patch, pre }, precision, end: start + all.length };
}
function precisionOf(numbers) {
    if (numbers[0] === null)
        return 0;
    if (numbers[1] === null)
        return 1;
    return numbers[2] === null ? 2 : 3;
}
function fits(number) {
    return number.length <= 20 && BigInt(number) < 2n ** 64n;
}
function comparatorOf(sign, { floor, precision }) {
    const operator = synonyms[sign] ?? operators.find((known) => known === sign) ?? '=';
    return { operator, floor, precision };
}
function matchAt(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text);
}
function holds(comparator, version) {
    return tests[comparator.operator](compare(version, comparator.floor), comparator, version);
}
const tests = {
    '=': (order, { floor, precision }, version) => precision === 3 ? order === 0 : order >= 0 && agrees(version, floor, precision),
    '!=': (order, { floor, precision }, version) => {
        if (!isPartial(precision))
            return order !== 0;
        return !agrees(version, floor, precision) || (precision === 2 && version.pre !== floor.pre);
    },
    '>': (order, { floor, precision }, version) => isPartial(precision) ? prefixOrder(version, floor, precision) > 0 : order > 0,
    '>=': (order) => order >= 0,
    '<': (order) => order < 0,
    '<=': (order, { floor, precision }, version) => precision === 3 ? order <= 0 : prefixOrder(version, floor, precision === 0 ? 2 : precision) <= 0,
    '~': (order, { floor, precision }, version) => order >= 0 && (isZero(floor, precision) || agrees(version, floor, precision === 3 ? 2 : precision)),
    '^': (order, { floor, precision }, version) => order >= 0 && agrees(version, floor, caretPrecision(floor, precision)),
};
function isPartial(precision) {
    return precision === 1 || precision === 2;
}
function caretPrecision(floor, precision) {
    if (floor.major > 0 || precision === 1)
        return 1;
    return floor.minor > 0 || precision === 2 ? 2 : 3;
}
function isZero(floor, precision) {
    return (precision === 0 || precision === 3) && floor.major === 0 && floor.minor === 0 && floor.patch === 0;
}
function agrees(version, floor, precision) {
    return prefixOrder(version, floor, precision) === 0;
}
function prefixOrder(version, floor, precision) {
    const left = [version.major, version.minor, version.patch].slice(0, precision);
    const right = [floor.major, floor.minor, floor.patch];
    for (const [index, number] of left.entries()) {
        const difference = number - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compare(a, b) {
    return prefixOrder(a, b, 3) || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(`0.0.0${suffix(a)}`, `0.0.0${suffix(b)}`);
}
function suffix({ pre }) {
    return pre === '' ? '' : `-${pre}`;
}
function format(parts) {
    return `${parts.major}.${parts.minor}.${parts.patch}${suffix(parts)}`;
}


/***/ }),

/***/ 85477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dq: () => (noNodes),
  LB: () => (nodeTree),
  b4: () => (offsetOf),
  rB: () => (resolveAliases),
  w: () => (RejectedDocument),
  yx: () => (fullAllowance)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


class RejectedDocument extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'RejectedDocument';
        this.offset = offset;
    }
}
const noNodes = { root: null, plain: null, find: () => null };
const telling = new Set([
    'apiVersion',
    'kind',
    'url',
    'chart',
    'repository',
    'ref',
    'tag',
    'semver',
    'digest',
    'version',
    'artifact',
]);
function nodeTree(document, allowance, template = false) {
    const anchors = resolveAliases(document);
    const root = document.contents;
    const plain = root === null ? null : new Conversion(anchors, allowance, template).convertWhole(root);
    const members = new Members(anchors);
    return { root, plain, find: (path) => find(root, path, members) };
}
function fullAllowance() {
    return { values: 250_000, merged: 100_000 };
}
function resolveAliases(document) {
    const byName = new Map();
    const targets = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node: (_, node) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                if (node.anchor !== undefined)
                    byName.set(node.anchor, node);
                return;
            }
            const target = byName.get(node.source);
            if (!target)
                throw new RejectedDocument(`the alias *${node.source} has no anchor`, offsetOf(node));
            targets.set(node, target);
        },
    });
    return targets;
}
const nothing = { value: null, size: 1, levels: 1 };
const mostLevels = 500;
class Conversion {
    #anchors;
    #template;
    #done = new Map();
    #open = new Set();
    #allowance;
    constructor(anchors, allowance, template) {
        this.#anchors = anchors;
        this.#allowance = allowance;
        this.#template = template;
    }
    convertWhole(root) {
        const { value, size } = this.convert(root);
        this.#allowance.values -= size;
        return value;
    }
    convert(node) {
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? this.#anchors.get(node) : node;
        if (!target)
            throw new RejectedDocument('an alias has no anchor', offsetOf(node));
        const known = this.#done.get(target);
        if (known)
            return known;
        if (this.#open.has(target))
            throw new RejectedDocument('an anchor contains itself', offsetOf(node));
        this.#open.add(target);
        const converted = this.#expand(target);
        this.#open.delete(target);
        if (converted.size > this.#allowance.values)
            throw new RejectedDocument('its aliases expand to more values than a file may hold', offsetOf(node));
        if (converted.levels > mostLevels)
            throw new RejectedDocument(`its aliases nest more than ${mostLevels} levels`, offsetOf(node));
        this.#done.set(target, converted);
        return converted;
    }
    #expand(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { value: scalarValue(node), size: 1, levels: 1 };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return this.#list(node.items);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#mapping(node);
        return nothing;
    }
    #list(children) {
        const values = [];
        let [size, levels] = [1, 0];
        for (const child of children) {
            const converted = isNode(child) ? this.convert(child) : nothing;
            values.push(converted.value);
            size += converted.size;
            levels = Math.max(levels, converted.levels);
        }
        return { value: values, size, levels: levels + 1 };
    }
    #mapping(node) {
        const own = new Map();
        const merged = new Map();
        let [size, levels] = [1, 0];
        for (const pair of node.items) {
            const key = keyOf(pair, node, this.#anchors);
            const converted = isNode(pair.value) ? this.convert(pair.value) : nothing;
            size += converted.size;
            levels = Math.max(levels, converted.levels);
            if (isMerge(pair))
                this.#merge(merged, converted.value, pairOffset(pair, node));
            else if (own.has(key) && this.#template && !isTelling(key, own.get(key), converted.value))
                continue;
            else if (own.has(key))
                throw new RejectedDocument(`the key "${key}" is written twice`, pairOffset(pair, node));
            else
                own.set(key, converted.value);
        }
        return { value: Object.fromEntries([...merged, ...own]), size, levels: levels + 1 };
    }
    #merge(into, value, offset) {
        for (const source of (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value]) {
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(source))
                continue;
            const entries = Object.entries(source);
            this.#allowance.merged -= entries.length + 1;
            if (this.#allowance.merged < 0)
                throw new RejectedDocument('its merge keys repeat more keys than a file may hold', offset);
            for (const [key, one] of entries)
                if (!into.has(key))
                    into.set(key, one ?? null);
        }
    }
}
function isTelling(key, ...branches) {
    if (!telling.has(key))
        return false;
    return (key !== 'url' || !branches.every((url) => typeof url === 'string' && /^(?:https?|ssh|git):\/\/|^git@/.test(url)));
}
class Members {
    anchors;
    #known = new Map();
    constructor(anchors) {
        this.anchors = anchors;
    }
    of(map) {
        const known = this.#known.get(map);
        if (known)
            return known;
        const found = new Map();
        for (const pair of map.items) {
            const key = isMerge(pair) ? null : keyOf(pair, map, this.anchors);
            if (key !== null && !found.has(key))
                found.set(key, isNode(pair.value) ? pair.value : null);
        }
        for (const pair of map.items)
            if (isMerge(pair) && isNode(pair.value))
                for (const source of this.#sources(pair.value))
                    for (const [key, node] of this.of(source))
                        if (!found.get(key))
                            found.set(key, node);
        this.#known.set(map, found);
        return found;
    }
    #sources(value) {
        const source = resolved(value, this.anchors);
        const all = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(source) ? source.items.filter(isNode) : [source];
        return all.map((one) => resolved(one, this.anchors)).filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh);
    }
}
function find(root, path, members) {
    const { anchors } = members;
    let current = root;
    for (const key of path) {
        const at = resolved(current, anchors);
        if (typeof key === 'number' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(at)) {
            const child = at.items[key];
            current = isNode(child) ? child : null;
        }
        else if (typeof key === 'string' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(at))
            current = members.of(at).get(key) ?? null;
        else
            return null;
    }
    return resolved(current, anchors);
}
function resolved(node, anchors) {
    return node !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (anchors.get(node) ?? null) : node;
}
function keyOf(pair, map, anchors) {
    const key = isNode(pair.key) ? resolved(pair.key, anchors) : null;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return String(key.value);
    throw new RejectedDocument('a key is a mapping or a list', pairOffset(pair, map));
}
function isMerge(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === '<<' && (pair.key.type ?? 'PLAIN') === 'PLAIN';
}
function scalarValue(node) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    return typeof value === 'boolean' ? value : null;
}
function pairOffset(pair, map) {
    return isNode(pair.key) ? offsetOf(pair.key) : offsetOf(map);
}
function offsetOf(node) {
    return node.range?.[0] ?? 0;
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
}


/***/ }),

/***/ 75349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L$: () => (BudgetExceeded),
  nM: () => (parseWithin),
  vi: () => (weigh)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const yamlBudget = { nodes: 75_000, tokens: 250_000, levels: 500 };
class BudgetExceeded extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'BudgetExceeded';
        this.offset = offset;
    }
}
function parseWithin(text, budget = yamlBudget) {
    if (text.length > weighedFirst)
        weigh(text, budget);
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        keepSourceTokens: true,
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
        prettyErrors: false,
    });
    return [...composer.compose(tokensOf(text, budget))];
}
function weigh(text, budget = yamlBudget) {
    const scale = new Scale(budget);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text))
        scale.add(lexeme);
}
function* tokensOf(text, budget) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const scale = new Scale(budget);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        scale.add(lexeme);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
const weighedFirst = 32_768;
const documentCost = 20;
const errorCost = 100;
class Scale {
    #budget;
    #columns = [];
    #tokens = 0;
    #nodes = 0;
    #flow = 0;
    #offset = 0;
    #column = 0;
    #lineStart = true;
    #begun = false;
    #scalar = false;
    constructor(budget) {
        this.#budget = budget;
    }
    add(lexeme) {
        this.#tokens++;
        if (this.#scalar)
            this.#value(lexeme);
        else if (lexeme === '---')
            this.#dashes();
        else
            this.#count(lexeme);
        this.#scalar = lexeme === '\u001F';
        const over = this.#over();
        if (over !== null)
            throw new BudgetExceeded(over, this.#offset);
        if (isControl(lexeme))
            return;
        this.#offset += lexeme.length;
        const newline = lexeme.lastIndexOf('\n');
        this.#column = newline < 0 ? this.#column + lexeme.length : lexeme.length - newline - 1;
        this.#lineStart = newline < 0 ? this.#lineStart && lexeme.trim() === '' : newline === lexeme.length - 1;
    }
    #count(lexeme) {
        switch (lexeme) {
            case '{':
            case '[':
                this.#flow++;
                this.#nodes++;
                return;
            case '}':
            case ']':
                if (this.#flow > 0)
                    this.#flow--;
                else
                    this.#nodes += errorCost;
                return;
            case '\u0002':
                this.#document(true);
                return;
            case '\u0018':
                this.#flow = 0;
                return;
            case '-':
            case '?':
            case ':':
            case ',':
                this.#nodes++;
                if (this.#flow === 0)
                    this.#enter();
                return;
            default:
                this.#value(lexeme);
        }
    }
    #value(lexeme) {
        const first = lexeme.charAt(0);
        if (this.#scalar || first === '"' || first === "'" || first === '*')
            this.#nodes++;
        if (this.#flow === 0 && this.#lineStart && first !== '#' && lexeme.trim() !== '')
            this.#enter();
    }
    #enter() {
        while ((this.#columns.at(-1) ?? -1) >= this.#column)
            this.#columns.pop();
        this.#columns.push(this.#column);
    }
    #dashes() {
        if (this.#begun)
            this.#begun = false;
        else
            this.#document(false);
    }
    #document(begun) {
        this.#nodes += documentCost;
        this.#begun = begun;
        this.#close();
    }
    #close() {
        this.#columns.length = 0;
        this.#flow = 0;
    }
    #over() {
        const { nodes, tokens, levels } = this.#budget;
        if (this.#nodes > nodes)
            return `it holds more than ${nodes} values`;
        if (this.#tokens > tokens)
            return `it holds more than ${tokens} tokens`;
        return this.#flow + this.#columns.length > levels ? `it nests more than ${levels} levels` : null;
    }
}
function isControl(lexeme) {
    return lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F';
}


/***/ })

};
