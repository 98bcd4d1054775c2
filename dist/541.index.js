export const id = 541;
export const ids = [541];
export const modules = {

/***/ 30541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noDashboard: () => (noDashboard),
  readDashboard: () => (readDashboard)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/propose/dashboard.js


const dashboardMark = '<!-- flux-lockstep-dashboard:';
const patience = 14;
const limits = { sets: 300, characters: 60_000 };
const line = /^<!-- flux-lockstep-dashboard:(\{[^\n]+\}) -->\s*$/;
const box = /^- \[x\] <!-- flux-lockstep:retry=([a-z0-9][a-z0-9-]{0,99}) -->/gim;
function retryBox(set, text) {
    return `- [ ] <!-- flux-lockstep:retry=${set} -->${text}`;
}
function readDashboardBody(body) {
    const known = body.length > limits.characters * 2 ? '' : body;
    const ticked = new Set([...known.matchAll(box)].map(([, name = '']) => name));
    return { memory: readMemory(line.exec(known.slice(known.lastIndexOf(dashboardMark)))?.[1] ?? '{}'), ticked };
}
function readMemory(text) {
    const sets = (0,json/* objectAt */.lJ)(parse(text), ['sets']) ?? {};
    const entries = Object.entries(sets).flatMap(([name, value]) => {
        const [state, since] = [(0,json/* stringAt */.bX)(value, ['state']), (0,json/* stringAt */.bX)(value, ['since'])];
        if (!(0,json/* isObject */.Gv)(value) || state === null || since === null || Number.isNaN(Date.parse(since)))
            return [];
        return [[name, { state, since, raised: value['raised'] === true }]];
    });
    return new Map(entries.slice(0, limits.sets));
}
function withMemory(body, memory) {
    const sets = Object.fromEntries([...memory].slice(0, limits.sets));
    const text = JSON.stringify({ v: 1, sets }).replaceAll('>', '\\u003e');
    return `${body.trimEnd()}\n\n${dashboardMark}${text} -->`;
}
function remember(memory, sets, now) {
    const waiting = sets.flatMap((set) => {
        const state = waitingState(set);
        if (state === null)
            return [];
        const known = memory.get(set.name);
        const entry = known?.state === state ? known : { state, since: now.toISOString(), raised: false };
        return [[set, entry]];
    });
    const due = waiting.filter(([, { since, raised }]) => !raised && days(since, now) >= patience);
    const isDue = new Set(due.map(([set]) => set.name));
    return {
        memory: new Map(waiting.map(([{ name }, entry]) => [name, isDue.has(name) ? { ...entry, raised: true } : entry])),
        due: due.map(([set]) => set),
    };
}
function waitingState({ decision, proposal, reason, target }) {
    if (proposal?.number && proposal.operation !== 'closed')
        return `#${proposal.number}`;
    return decision === 'held' || decision === 'blocked' ? `${reason ?? ''} ${target ?? ''}`.trim() : null;
}
const liftable = ['declined', 'reverted', 'covered', 'edited', 'approved', 'foreign-branch'];
function canRetry({ reason, until }) {
    return liftable.includes(reason) || (until === null && (reason === 'hop-delay' || reason === 'soak'));
}
function days(since, now) {
    return (now.getTime() - Date.parse(since)) / 86_400_000;
}
function parse(text) {
    try {
        return (0,text_json/* parseJson */.q)(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/mermaid.js
var mermaid = __webpack_require__(85874);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/dashboard.js




const dashboardTitle = 'Flux Operator releases';
const rowLimit = 100;
function renderDashboard({ sets, follows, since, boxes }) {
    const rest = sets.length - rowLimit;
    const rows = sets.slice(0, rowLimit).map((set) => [...cells(set), sinceCell(since.get(set.name))]);
    return (0,markdown/* blocks */.Bv)(`Every set of this repository and what it waits for. Kept by ${(0,markdown/* link */.nf)('flux-lockstep', tool/* documentation */.TH)}; what you write here is replaced.`, sets.length === 0
        ? 'No pin of a Flux Operator release was found.'
        : (0,markdown/* table */.tp)(['set', 'decision', 'why', 'release', 'Flux', 'since'], rows), rest > 0 ? `… and ${(0,markdown/* counted */.hS)(rest, 'more set')}.` : '', (0,mermaid/* mermaidOf */.j)(sets, follows), boxes.length === 0
        ? ''
        : `#### Propose all the same\n\nThe next run takes it up.\n\n${boxes.slice(0, rowLimit).join('\n')}`);
}
function renderReminder(set, days) {
    const { proposal, target } = set;
    const release = target === null ? '' : ` for ${(0,markdown/* code */.aY)(target)}`;
    if (proposal?.url && proposal.number !== null)
        return `${(0,markdown/* link */.nf)(`#${proposal.number}`, proposal.url)}${release} (set ${(0,markdown/* code */.aY)(set.name)}) has been open for ${days} days. Merge it, or close it to decline the release.`;
    return `Set ${(0,markdown/* code */.aY)(set.name)} has waited for ${days} days${release}. ${whyText(set)}`;
}
function boxText({ name, target, reason }) {
    const why = reason === null ? '' : `: ${wording/* reasonNames */.P4[reason]}`;
    return `${(0,markdown/* code */.aY)(name)}${target === null ? '' : ` at ${(0,markdown/* code */.aY)(target)}`}${why}`;
}
function cells(set) {
    const { name, current, target, flux, decision, agreement } = set;
    const now = current === null ? '–' : (0,markdown/* code */.aY)(current);
    return [
        (0,markdown/* code */.aY)(name),
        `**${(0,wording/* decisionName */.Mt)(decision)}**${(0,markdown/* prose */.CS)((0,wording/* doubtOf */.kv)(agreement))}`,
        whyText(set),
        target === null || target === current ? now : `${now} → ${(0,markdown/* code */.aY)(target)}`,
        (0,wording/* fluxArrow */.ld)(flux, 'short') || '–',
    ];
}
function whyText(set) {
    const { proposal, detail, reason, until } = set;
    const url = proposal?.operation === 'closed' ? null : (proposal?.url ?? null);
    const why = detail ?? (reason === null ? '' : `${wording/* reasonNames */.P4[reason]}.`);
    const parts = [
        url === null ? '' : (0,markdown/* link */.nf)(`#${proposal?.number ?? ''}`, url),
        (0,markdown/* prose */.CS)(why),
        until === null ? '' : `Until ${(0,wording/* readableTime */.GI)(until)}.`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function sinceCell(since) {
    return since === undefined ? '' : since.slice(0, 10);
}

// EXTERNAL MODULE: ./lib/src/commands/update/propose-sets.js + 2 modules
var propose_sets = __webpack_require__(91999);
;// CONCATENATED MODULE: ./lib/src/commands/update/dashboard.js




const noDashboard = { retried: new Set(), keep: () => Promise.resolve([]) };
async function readDashboard(forge) {
    try {
        const issue = await forge.findIssue(dashboardMark);
        const { memory, ticked } = readDashboardBody(issue?.body ?? '');
        return {
            retried: ticked,
            keep: (sets, options) => refusals(() => keep(forge, issue, memory, sets, options)),
        };
    }
    catch (error) {
        const remarks = [remarkOn(error)];
        return { retried: new Set(), keep: () => Promise.resolve(remarks) };
    }
}
async function keep(forge, issue, before, sets, { follows, now }) {
    const { memory, due } = remember(before, sets, now);
    const since = new Map([...memory].map(([name, waiting]) => [name, waiting.since]));
    const boxes = sets.filter(canRetry).map((set) => retryBox(set.name, boxText(set)));
    const body = withMemory(renderDashboard({ sets, follows, since, boxes }), memory);
    if (!issue) {
        await forge.createIssue(dashboardTitle, body);
        return;
    }
    if (issue.state === 'open')
        for (const set of due)
            await bringUp(forge, issue, set);
    if (body !== issue.body)
        await forge.updateIssue(issue.number, { body });
}
async function bringUp(forge, { number }, set) {
    const mark = `<!-- flux-lockstep:waits=${set.name} ${waitingState(set) ?? ''} -->`;
    await forge.keepComment(number, mark, `${mark}\n${renderReminder(set, patience)}`);
}
async function refusals(write) {
    try {
        await write();
        return [];
    }
    catch (error) {
        return [remarkOn(error)];
    }
}
function remarkOn(error) {
    if (!(error instanceof failure/* LockstepError */.C))
        throw error;
    return (0,propose_sets/* warning */.$)(`The dashboard could not be kept: ${error.message}.`);
}


/***/ })

};
