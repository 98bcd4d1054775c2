export { conclude, findingsOf } from './conclude.js'
export { judgeArtifacts } from './judge.js'
export { sourceRules } from './source-rule.js'
export { misnamed, misnamedFinding, strangeArtifacts } from './misnamed.js'
